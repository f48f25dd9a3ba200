"""What is offered for a misspelt Arabic word: the word that was meant stands among the first three."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.slips import meant
from newsdesk.text.spell_server import Server
from tests.dictionaries import ARABIC, write

WORDS = (
    "الإدارة أسرة أخبار إلى على ألا أي إذا هذا هذه لكن في من لا عن ولا وزير المالية رئيس وأعلن اجتماع استقبل مسؤول "
    "شؤون قراءة بدأت الضابط ضرب الظلم نظام محافظة الرياض القاضي مستشفى المياه منطقة الحكومة كتاب كاتب الوزير قال يمكن "
    "يزال أبو ظبي عبد الله القرآن الاقتصاد مدينة المدينة ذو القعدة الأثنين الاثنين عظيم ضعيف ظرف أستاذ هيئة مبادئ ماء "
    "ضوء قضاة قضاء سؤال رأي مرأة امرأة ثانية سنوية أذن تطور طريق صورة سورة لجنة جنة"
)
SLIPS = [
    ("الادارة", "الإدارة"), ("الاداره", "الإدارة"), ("الأدارة", "الإدارة"), ("اسرة", "أسرة"), ("اسره", "أسرة"),
    ("اخبار", "أخبار"), ("الي", "إلى"), ("الى", "إلى"), ("علي", "على"), ("اي", "أي"), ("اذا", "إذا"),
    ("واعلن", "وأعلن"),
    ("إجتماع", "اجتماع"), ("أجتماع", "اجتماع"), ("إستقبل", "استقبل"), ("مسؤل", "مسؤول"), ("مسئول", "مسؤول"),
    ("شئون", "شؤون"), ("قرائة", "قراءة"), ("بدئت", "بدأت"), ("القران", "القرآن"), ("الإقتصاد", "الاقتصاد"),
    ("الإثنين", "الاثنين"), ("هيأة", "هيئة"), ("سئال", "سؤال"),
    ("مدينه", "مدينة"), ("منطقه", "منطقة"), ("الحكومه", "الحكومة"), ("المياة", "المياه"), ("هذة", "هذه"),
    ("القاضى", "القاضي"), ("مستشفي", "مستشفى"), ("فى", "في"), ("رأى", "رأي"),
    ("الظابط", "الضابط"), ("ظرب", "ضرب"), ("الضلم", "الظلم"), ("نضام", "نظام"), ("محافضة", "محافظة"),
    ("الرياظ", "الرياض"), ("عضيم", "عظيم"), ("ظعيف", "ضعيف"), ("ضرف", "ظرف"), ("استاذ", "أستاذ"), ("صورت", "صورة"),
    ("أبوظبي", "أبو ظبي"), ("ذوالقعدة", "ذو القعدة"), ("عبدالله", "عبد الله"), ("وزيرالمالية", "وزير المالية"),
    ("فيالمدينة", "في المدينة"), ("لايمكن", "لا يمكن"), ("ولايزال", "ولا يزال"), ("الوزيرقال", "الوزير قال"),
    ("المدينةفي", "المدينة في"),
    ("مدينةة", "مدينة"), ("الوزيير", "الوزير"), ("كتااب", "كتاب"), ("رئييس", "رئيس"), ("الححكومة", "الحكومة"),
    ("هاذا", "هذا"), ("هاذه", "هذه"), ("لاكن", "لكن"), ("الحكموة", "الحكومة"), ("الحكوم", "الحكومة"), ("رئبس", "رئيس"),
]  # fmt: skip


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    folder = tmp_path_factory.mktemp("slips")
    write(folder, "ar", (ARABIC[0], WORDS))
    made = Server()
    made.tell({"ar": (str(folder), "ar")}, (), (), {})
    return made


@pytest.mark.parametrize(("slip", "right"), SLIPS)
def test_an_everyday_slip_leads_to_the_word_that_was_meant(server, slip, right):
    assert right in server.suggest("ar", slip)[:3]


def test_what_is_offered_is_known_and_only_arabic_is_thought_about():
    asked = []

    def knows(words):
        asked.extend(words)
        return set(words) & {"مدينة"}

    assert meant("مدينه", knows) == ["مدينة"]
    assert len(asked) < 2000
    asked.clear()
    assert meant("helo", knows) == [] and meant("کتاب", knows) == [] and meant("و", knows) == [] and asked == []


@given(st.text(st.sampled_from("اأإآءؤئةهىيوضظذزدصستطثقغبلمن"), max_size=40))
def test_no_word_takes_long_or_is_offered_itself(word):
    asked = []

    def knows(words):
        asked.extend(words)
        return set(words)

    found = meant(word, knows)
    assert word not in found and len(found) == len(set(found)) and len(asked) < 3000

"""Words of one noun meet; words that only look alike do not. Both lists grow with what turns up."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.text.arabic import light, relatives
from newsdesk.text.fold import fold
from newsdesk.text.tokens import readings

LUCENE = Path(__file__).resolve().parents[3] / "shared" / "data" / "text" / "normalise-lucene.tsv"

MEET = """
كتاب كتب والكتب كتابها كتابيهما للكتاب كتابه
خبر أخبار والأخبار بالأخبار لأخبار خبرين
مدينة مدن بالمدينة المدينتين مدينتنا للمدن
شبكة شبكات شبكتها بشبكة والشبكات
وزير وزراء الوزراء وزيرين وزراؤها لوزير ووزير
وزارة وزارات وزارتها بوزارة والوزارة وزارتين
مدرسة مدارس مدارسنا بالمدارس والمدرسة
رئيس رؤساء الرؤساء لرئيس رئيسا ورئيسة
معلم معلمات معلمون المعلمين معلمة
مسؤول مسئول مسوول مسؤولون المسئولين مسؤولي للمسؤولين
شأن شؤون شئون الشؤون
بغداد ببغداد وبغداد لبغداد
لبنان بلبنان ولبنان لبناني اللبنانيين لبنانية
فلسطين وفلسطين بفلسطين الفلسطينيون فلسطينية
إيران بإيران وإيران الإيراني لإيران
مصر بمصر مصري المصريين والمصريات
سوريا السوريون سورية بسوريا
الجزائر جزائرية بالجزائر والجزائريين
شهيد شهداء الشهداء
قضية قضايا القضايا بقضايا
مشروع مشاريع مشروعات المشاريع
صحيفة صحف الصحف صحيفتها
سفينة سفن السفينتان
مستشفى مستشفيات بالمستشفى
جامعة جامعات جامعتها والجامعات
سيارة سيارات بسيارته السيارتين
لاعب لاعبون لاعبين لاعبة اللاعبات
سياسة سياسي سياسية السياسات
اتجاه اتجاهات الاتجاه باتجاه
بيان بيانات ببيان البيان
عضو أعضاء أعضائه الأعضاء
قناة قنوات القناة
بنك بنوك البنوك للبنك
حزب أحزاب للأحزاب
يوم أيام بيوم اليومين
فريق فريقه الفريقين
كبير كبار الكبيرة
البرنامج برنامج برنامجه ببرنامج برامج
سد السد والسد بالسد للسد سدود السدود
حق الحق للحق حقها حقوق
نص النص نصها نصوص والنصوص
ري الري للري
يد اليد باليد أيادي
"""

APART = """
كاتب:كتب مدرسة:مدينة وزارة:زار وزير:زير شعر:شعور شعر:شعار علم:عالم علم:معلم بعيد:عيد وطن:طن فريق:ريق
كبير:بير سيارة:يارا عمل:عميل قتل:قتال قبل:قبيلة حكم:حكيم سلم:سلام دين:مدين حرب:حراب بيت:بيان وقت:قت
ملك:مالك ملك:ملاك نار:نور لجنة:جنة لبنان:لبن فصل:صل سجن:جن بنك:نك وصل:أصل سكان:كان سهم:هم بشر:شر ورق:رق
قرن:قارن جمل:جمال حمل:حمام سفر:سفير حل:حال نقد:نقاد بطل:باطل ذهب:مذهب صدر:مصدر نصر:ناصر جمع:جامع شهر:شهير
قصر:قصير بصر:بصير أمر:أمير شرط:شريط شرط:شرطة شرطة:شريط حرم:محرم كرم:كريم نشر:منشور مصر:مصير بريد:بارد
عراق:عريق قطر:قطار قطر:مقطورة عمان:عام يمن:يمين سودان:أسود مغرب:غريب حملة:حمل دورة:دور كمية:مئات
اتجاه:تاج مياه:ميناء فاسد:أسد الآن:أمان لسان:سن بلدية:بلاد وحدة:حدة واحد:حد وسام:سام وراء:راء
ألفي:في ألما:ما إلهي:هي وصفها:صف وحدها:حد حسنا:حس ضمنا:ضم ورد:رد لحق:حق برد:رد كسر:سر وكالات:لات والدها:دها
"""


@pytest.mark.parametrize("family", [line.split() for line in MEET.strip().splitlines()], ids=lambda family: family[0])
def test_the_forms_of_a_word_meet(family):
    assert {light(fold(word)) for word in family} == {light(fold(family[0]))}


@pytest.mark.parametrize("pair", APART.split())
def test_words_that_only_look_alike_stay_apart(pair):
    """كتب and كاتب too: books and he who writes them are two searches, and what is typed ranks first anyway."""
    one, other = (readings(word)[0] for word in pair.split(":"))
    assert not {*one.stems, *one.kin} & {*other.stems} and not {*other.stems, *other.kin} & {*one.stems}


@pytest.mark.parametrize(
    ("one", "many"),
    [("مخلب", "مخالب"), ("نقش", "نقوش"), ("وتر", "أوتار"), ("سنبلة", "سنابل"),
     ("دلفين", "دلافين"), ("عنقود", "عناقيد")],
)  # fmt: skip
def test_a_plural_that_is_in_no_list_is_guessed_by_its_pattern(one, many):
    first, second = light(fold(one)), light(fold(many))
    assert first == second or second in relatives(first)
    assert first == second or first in relatives(second)


def test_a_word_known_by_heart_has_no_guesses():
    assert relatives(light(fold("شعر"))) == ()


@settings(max_examples=80, deadline=None)
@given(st.text("ابتةىيوهنملكسفأإؤئء", min_size=1, max_size=9))
def test_every_word_keeps_something(word):
    plain = fold(word)
    assert light(plain)
    assert plain not in relatives(light(plain)) or light(plain) != plain


@settings(max_examples=80, deadline=None)
@given(st.text("ابتةىيوهنملكسفأإؤئء", min_size=1, max_size=9))
def test_spellings_of_a_word_end_alike(word):
    assert light(fold(word)) == light(fold(word.translate(str.maketrans("أإةى", "ااهي"))))


def test_the_stems_of_a_search_library_are_met():
    """Its pairs join the word with its stem; ours need not be that stem, only that of both."""
    if not LUCENE.exists():
        pytest.skip("the shared material is not beside this checkout")
    rows = (line.split("\t") for line in LUCENE.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    pairs = [(row[1], row[2]) for row in rows if row[0] == "ar-stem"]
    assert [pair for pair in pairs if readings(pair[0])[0].stems[0] != readings(pair[1])[0].stems[0]] == []

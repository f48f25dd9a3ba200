"""Two spellings of one headline (text.titles)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.fold import fold_key
from newsdesk.text.titles import DOUBTFUL, SURE, confidence, marks

TITLE = "وزيرة الثقافة تفتتح معرض الكتاب السنوي في مدينة المرفأ القديم"
words = st.lists(
    st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", min_size=4, max_size=9).filter(lambda word: not word.startswith("ال")),
    min_size=6, max_size=12, unique=True,
)  # fmt: skip


@pytest.mark.parametrize(
    "other",
    [
        "وزيرة الثقافه تفتتح معرض الكتاب السنوى في مدينة المرفا القديم",
        "وزيرة الثقافة تفتتح معرض الكتاب السنوي في مدينة المرفأ القديم - صحيفة الساحل",
        "بالفيديو.. وزيرة الثقافة تفتتح معرض الكتاب السنوي في مدينة المرفأ القديم",
        "وزيرة الثقافة تفتتح معرض الكتاب السنوي في مدينة المرفأ القديم (صور)",
        "عاجل | وزيرة الثقافة تفتتح معرض الكتاب السنوي في مدينة المرفأ القديم",
        "وزيرة الثقافة تفتتح معرض الكتاب السنوي بمدينة المرفأ القديم",
        "وزيرة الثقافة تفتتح معرض الكتاب السنوي في مدينة المرفأ قديم",
        "وزيرة الثقاقة تفتتح معرض الكتاب السنوي في مدينة المرفأ القديم",
        "وزيرة الثقافة تفتتح معرض الكتاب السنوي في مديتة المرفأ القديم",
        "وزيرة الثقافة تفتتح معرض الكتاب السنوي في مدينة المرفأ القيدم",
        "وزيرة الثقافة تفتتح معرضالكتاب السنوي في مدينة المرفأ القديم",
    ],
)
def test_another_spelling_is_sure(other):
    assert confidence(TITLE, other) >= SURE, confidence(TITLE, other)
    assert confidence(other, TITLE) >= SURE


@pytest.mark.parametrize(
    "one, other",
    [
        ("مقتل 3 أشخاص في انهيار مبنى وسط المدينة القديمة", "مقتل 4 أشخاص في انهيار مبنى وسط المدينة القديمة"),
        ("مقتل ثلاثة أشخاص في انهيار مبنى وسط المدينة", "مقتل أربعة أشخاص في انهيار مبنى وسط المدينة"),
        ("توقعات حالة الطقس في جميع المناطق اليوم السبت", "توقعات حالة الطقس في جميع المناطق اليوم الأحد"),
        ("نتائج مباريات الدوري الممتاز لشهر مارس", "نتائج مباريات الدوري الممتاز لشهر جويلية"),
        ("الوزير يعلن زيادة أسعار الوقود في البلاد", "الوزير يعلن عدم زيادة أسعار الوقود في البلاد"),
        ("الوزير ينفي نية الحكومة زيادة أسعار الوقود", "الوزير يؤكد نية الحكومة زيادة أسعار الوقود"),
        ("القبض على رئيس بلدية الخرطوم بتهمة الفساد المالي", "القبض على رئيس بلدية أم درمان بتهمة الفساد المالي"),
        ("وفاة الفنان الكبير حسن يوسف بعد صراع طويل", "وفاة الفنان الكبير حسين يوسف بعد صراع طويل"),
        ("تكريم الشاعر محمد درويش في مهرجان المدينة", "تكريم الشاعر محمود درويش في مهرجان المدينة"),
        ("منتخب مصر يفوز على منتخب تونس في النهائي", "منتخب تونس يفوز على منتخب مصر في النهائي"),
        ("Minister says fuel prices will rise next month", "Minister says fuel prices will not rise next month"),
    ],
)  # fmt: skip
def test_another_number_name_or_answer_is_never_sure(one, other):
    assert confidence(one, other) < SURE
    assert confidence(other, one) < SURE


@pytest.mark.parametrize(
    "one, other",
    [
        ("مقتل 3 أشخاص في انهيار مبنى وسط المدينة القديمة", "مقتل 4 أشخاص في انهيار مبنى وسط المدينة القديمة"),
        ("توقعات حالة الطقس في جميع المناطق اليوم السبت", "توقعات حالة الطقس في جميع المناطق اليوم الأحد"),
        (TITLE, "انطلاق بطولة الشطرنج للناشئين على شاطئ المدينة"),
    ],
)
def test_what_is_surely_another_article_is_not_offered(one, other):
    assert confidence(one, other) < DOUBTFUL


def test_a_number_is_the_same_in_words_and_in_any_digits():
    assert confidence("مقتل ثلاثة أشخاص في انهيار مبنى المدينة", "مقتل 3 أشخاص في انهيار مبنى المدينة") >= SURE
    assert confidence("مقتل ٣ أشخاص في انهيار مبنى المدينة", "مقتل 3 أشخاص في انهيار مبنى المدينة") == 100


def test_a_word_that_is_missing_is_sure_only_where_much_is_told():
    assert SURE > confidence("وزيرة الثقافة تفتتح معرض الكتاب", "وزيرة الثقافة تفتتح معرض الكتاب السنوي") >= DOUBTFUL
    assert confidence(TITLE, TITLE.replace("السنوي ", "")) >= SURE


def test_the_name_of_a_publisher_says_nothing():
    short = "ترميم المكتبة يبدأ"
    assert confidence(f"{short} جريدة الأفق", short, ["جريدة الأفق"]) >= SURE
    assert confidence(f"{short} جريدة الأفق", short) < SURE


@pytest.mark.parametrize("title", ["", "—", "كلمة العدد", "في من على", "حالة الطقس 2025"])
def test_short_titles_leave_no_marks(title):
    assert marks(fold_key(title)) == ()


def test_nothing_is_confident_of_nothing():
    assert confidence("", "") == 0
    assert confidence("", TITLE) < DOUBTFUL


@given(words)
def test_marks_are_few_numbers_that_a_database_keeps(found):
    made = marks(" ".join(found))
    assert 1 <= len(made) <= 6 and len(set(made)) == len(made)
    assert all(-(1 << 63) <= number < 1 << 63 for number in made)
    assert marks(" ".join(reversed(found))) == made


@given(words, st.data())
def test_one_word_that_is_otherwise_leaves_a_mark_in_common(found, data):
    place = data.draw(st.integers(0, len(found) - 1))
    own = set(marks(" ".join(found)))
    kept = [*found[:place], *found[place + 1 :]]
    assert own & set(marks(" ".join(kept)))
    assert own & set(marks(" ".join([*kept, "صحيفة"])))


@given(words, words)
def test_both_sides_are_alike(one, other):
    first, second = " ".join(one), " ".join(other)
    assert confidence(first, second) == confidence(second, first)
    assert confidence(first, first) == 100

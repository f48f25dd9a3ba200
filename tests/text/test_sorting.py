import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.text.fold import fold_key
from newsdesk.text.sorting import MOST_SORT, NAMELESS, sort_key

IN_ORDER = [
    "2 قتلى", "9 قتلى", "12 قتيلا", "1,250 قتيلا", "١٬٢٦٠", "2015/3", "1.250.000", "التقى الوزير", "الَّذي قال",
    "الله أكبر", "ألمانيا تفوز", "بابل", "البلدية تقر",
    "پاكستان", "تونس", "قابس", "الـــقاهرة", "كتاب", "گرگان", "لبنان", "ماء", "«المياه» تعود", "هند", "وزارة", "ياسر",
    "apple", "The zebra", "Zürich", "Москва", "הארץ", "…",
]  # fmt: skip


def test_headlines_stand_as_an_arabic_reader_looks_for_them():
    assert sorted(reversed(IN_ORDER), key=sort_key) == IN_ORDER


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("المدرسة", "مدرسه"),
        ("إسلام", "اسلام"),
        ("«القاهرة»", "القاهرة"),
        ("الـقَاهِرَة", "القاهرة"),
        ("Éclair", "eclair"),
        ("٢٠١٥", "2015"),
    ],
)
def test_forms_of_one_word_stand_together(one, other):
    assert sort_key(one) == sort_key(other)


def test_only_the_article_of_the_first_word_is_passed_over():
    assert sort_key("بيان الوزارة") != sort_key("بيان وزارة")
    assert sort_key("الم") != sort_key("م")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60))
def test_every_text_has_a_key(text):
    key = sort_key(text)
    assert 0 < len(key) <= MOST_SORT
    assert (key == NAMELESS) == (not any(letter.isalnum() for letter in fold_key(text)))
    key.encode()

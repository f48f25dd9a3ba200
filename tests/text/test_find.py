import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.text.find import occurrences
from newsdesk.text.fold import fold


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("قال المِيَاهُ كثيرة", "مياه", ["مِيَاهُ"]), ("أخبار وأخبارنا", "اخبار", ["أخبار", "أخبار"]),
        ("القـــاهرة", "القاهره", ["القـــاهرة"]), ("مسؤول ومسئول", "مسوول", ["مسؤول", "مسئول"]),
        ("شئون وشؤون", "شوون", ["شئون", "شؤون"]), ("سنة ٢٠٢٥", "2025", ["٢٠٢٥"]),
        ("Café CAFE", "cafe", ["Café", "CAFE"]), ("a  b\nc", "b c", ["b\nc"]),
        ("كتاب‌های خوب", "کتابهای", ["كتاب‌های"]),
        ("aaa", "aa", ["aa"]), ("x", "", []), ("x", "   ", []), ("", "x", []), ("x", "َ", []),
        ("😀 مياه", "مياه", ["مياه"]),
    ],
)  # fmt: skip
def test_letters_are_found_as_a_reader_compares_them(text, wanted, found):
    assert [text[start:end] for start, end in occurrences(text, wanted)] == found


@settings(max_examples=150, deadline=None)
@given(st.text("مياه أإآةىيؤئءوَُـ12١x\u200c", max_size=30), st.integers(0, 30), st.integers(1, 6))
def test_every_part_of_a_text_is_found_in_it(text, start, length):
    part = text[start : start + length]
    if fold(part).strip():
        assert occurrences(text, part)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=40), st.text(max_size=5))
def test_no_text_is_an_error_and_hits_stand_apart(text, wanted):
    last = 0
    for start, end in occurrences(text, wanted):
        assert last <= start < end <= len(text)
        last = end

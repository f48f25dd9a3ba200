import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.text import find
from newsdesk.text.corrections import apply
from newsdesk.text.find import Sought, occurrences
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


def replaced(text, words, new, **more):
    return apply(text, Sought(words, **more).edits(text, new))


def test_what_is_sought_is_replaced_however_it_is_written():
    assert replaced("كتبَ الكِتاب وكتابي", "كتاب", "سفر") == "كتبَ السفر وسفري"
    assert replaced("كتاب الكتاب كتابي", "كتاب", "سفر", whole=True) == "سفر الكتاب كتابي"
    assert replaced("a.b axb", "a.b", "c") == "c axb", "a dot is a dot"


def test_an_expression_finds_and_its_groups_come_along():
    assert replaced("2025-06-12", r"(\d+)-(\d+)-(\d+)", r"\3/\2/\1", expression=True) == "12/06/2025"
    assert replaced("Abc abc", "abc", "x", expression=True) == "x x"
    assert Sought("(", expression=True).trouble() and not Sought("(", expression=True).spans("(")
    assert not Sought("(").trouble()
    assert Sought("x*", expression=True).spans("ab") == [], "nothing is no hit"


def test_an_expression_that_never_ends_is_given_up(monkeypatch):
    monkeypatch.setattr(find, "TIME", 0.05)
    assert Sought("(a|aa)+$", expression=True).spans("a" * 60 + "b") == []

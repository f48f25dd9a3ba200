"""What is unlike in two lines is told to the letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.unlike import letters_of, unlike

LINES = st.text(alphabet="اوب ،,\u064b\u0651\u0640\u200c\u00a0a\n", max_size=30)


@pytest.mark.parametrize(
    ("before", "after", "gone", "come"),
    [
        ("نعم , ثم", "نعم، ثم", [" ,"], ["،"]),
        ("و قال", "وقال", [" "], []),
        ("مُدرس", "مدرس", ["مُ"], ["م"]),
        ("عام\u00a0٢", "عام 2", ["\u00a0٢"], [" 2"]),
        ("شارك", "", ["شارك"], []),
        ("هـذا", "هذا", ["ـ"], []),
        ("سواء", "سواء", [], []),
    ],
)
def test_letters_that_went_and_came(before, after, gone, come):
    old, new = unlike(before, after)
    assert [before[start:end] for start, end in old] == gone
    assert [after[start:end] for start, end in new] == come


@given(LINES, LINES)
def test_what_is_not_told_is_alike(before, after):
    old, new = unlike(before, after)

    def rest(text, spans):
        begins, ends = [0, *(end for _, end in spans)], [*(start for start, _ in spans), len(text)]
        return "".join(text[a:b] for a, b in zip(begins, ends, strict=True))

    assert rest(before, old) == rest(after, new)
    assert "".join(letters_of(before)) == before


def test_long_lines_are_told_as_one_change_between_their_ends():
    old, new = unlike("أول " + "ا ب " * 4000 + "آخر", "أول " + "ج د " * 4000 + "آخر")
    assert len(old) == len(new) == 1
    assert old[0][0] == 4

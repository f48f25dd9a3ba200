"""How long a text is."""

import pytest

from newsdesk.text.counting import NOTHING, Measure, measure


@pytest.mark.parametrize(
    ("text", "words", "letters", "spaces"),
    [
        ("", 0, 0, 0),
        ("قال مدير الميناء", 3, 16, 2),
        ("مُحَمَّدٌ رسول", 2, 9, 1),
        ("كـتـاب جديد", 2, 11, 1),
        ("ـــ قال ـ شيئًا", 2, 14, 3),
        ("وـــ و", 2, 6, 1),
        ("ً ـ", 0, 2, 1),
        ("1,250 كتاب", 2, 10, 1),
        ("a — b - c", 3, 9, 4),
        ("one\ntwo\u2028three", 3, 11, 0),
        ("x\u200f y\u2069", 2, 3, 1),
        ("שָׁלוֹם עולם", 2, 9, 1),
    ],
)
def test_words_and_letters_are_those_that_one_sees(text, words, letters, spaces):
    assert measure(text) == Measure(words, letters, spaces)
    assert measure(text).without_spaces == letters - spaces


def test_lengths_add_up_and_take_their_time():
    assert measure("a b") + measure("c") == Measure(3, 4, 1)
    assert [Measure(words).minutes for words in (0, 99, 100, 290, 310)] == [0, 0, 1, 1, 2]
    assert NOTHING + measure("a") == measure("a")

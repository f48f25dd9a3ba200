from __future__ import annotations

import pytest

from newsdesk.text.name import LONGEST, clean_name


@pytest.mark.parametrize(
    "name, kept",
    [
        (" \u0645\u064a\u0627\u0647\n \u0627\u0644\u0634\u0631\u0628 ", "مياه الشرب"),
        ("مي\x07اه", "مياه"),
        ("a\ud800b", "ab"),
        ("#", "#"),
        ("\ud7fc", "\ud7fc"),  # no letter of today's Unicode
        ("\ue000", "\ue000"),  # a letter of a house's own typeface
        ("\u200d\u2066", ""),
        ("\u064b", ""),  # a vowel mark with nothing below it
        ("\x00 \n", ""),
        ("م" * 400, "م" * LONGEST),
    ],
)
def test_a_name_is_what_somebody_could_see(name, kept):
    assert clean_name(name) == kept

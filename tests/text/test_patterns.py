"""Patterns are compiled when they are first used, and then are what re.compile makes."""

import re

import pytest

from newsdesk.text.patterns import pattern


def test_a_pattern_is_used_as_any_other():
    words = pattern(r"(?P<first>\w)\w*", re.IGNORECASE)
    assert [match["first"] for match in words.finditer("قال وزير")] == ["ق", "و"]
    assert words.sub("-", "ab cd") == "- -" and words.fullmatch("ab cd") is None
    assert words.pattern == r"(?P<first>\w)\w*" and words.flags & re.IGNORECASE


def test_a_mistake_is_told_by_the_first_use():
    wrong = pattern("(")
    with pytest.raises(re.error):
        wrong.search("")

"""Searching in the real program, with mouse and keyboard, in both languages."""

import pytest

from newsdesk.words import say

WORDS = {"ar": "البحث", "en": "search"}
CONDITIONS = {"ar": "بلا:صور", "en": "without:image"}


@pytest.mark.parametrize("language", ["ar", pytest.param("en", marks=pytest.mark.soak)])
def test_a_search_is_understood_narrowed_and_walked(open_screen, language):
    s = open_screen(language)
    box, word = say("search.name"), WORDS[language]
    s.start()
    s.fill(box, f"{CONDITIONS[language]} {word}")
    s.keys("Return")
    s.settle()
    chip = say("chip.remove-named", condition=say("mark.without.image"))
    s.find(chip, "button")
    assert s.read(box) == word
    s.shot(f"{language}-chip")
    s.click(chip, "button")
    s.settle()
    s.wait_until(lambda: not s.says(chip), why="its cross takes the condition away")

    s.keys("F3")
    s.wait_until(lambda: s.find(say("find.name"), "field") is not None, why="F3 shows which hit is the current one")
    s.keys("ctrl+f")
    s.wait_until(lambda: s.find(say("find.name"), "field").focused, why="Ctrl+F leads into the article")
    s.type(word)
    s.settle()
    s.shot(f"{language}-found-in-article")
    s.keys("Return", "Escape")

    s.keys("ctrl+shift+f", "ctrl+a", "Delete", "Down")
    s.wait_until(lambda: s.says(say("search.proposals")), why="past searches are recalled in an empty box")
    s.keys("Down", "Return")
    s.settle()
    assert s.read(box) == word

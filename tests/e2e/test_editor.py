"""What an editor does, in English, mostly with keys: ten tasks in the real program, each a step of its own."""

import zipfile

import pytest

from newsdesk import words
from newsdesk.words import say

HEADLINE, SOURCE = "The ferry that was saved", "A timetable is a promise with numbers in it."
NEXT = "Ctrl+Alt+H"


def keep(s):
    s.keys(s.shortcut("save-article"))
    s.settle()


def body(s):
    return s.read(say("editor.body"), "field")


def into_the_text(s, *keys):
    """The keyboard goes to the draft, wherever it was."""
    s.click(say("editor.body"), "field")
    s.keys(*keys)


def command(s, *told):
    """Chooses from the palette by its words."""
    s.keys("ctrl+k")
    s.find("paletteField", "field")
    s.type(" ".join(told))
    s.settle()
    s.keys("Return")
    s.gone("paletteField", "field")
    s.settle()


def a_draft_is_begun_with_a_key(s):
    s.keys(s.shortcut("new-article"))
    s.wait_until(lambda: s.find(say("editor.headline"), "field").focused, why="the headline waits to be written")
    s.type(HEADLINE)


def headings_and_lists_are_typed(s):
    into_the_text(s)
    s.type("The council voted last night.\n## What was decided\n- Nine were for it\nTwo were against it\n\n")
    s.type("The harbour is glad. The harbour waits.")
    assert body(s).split("\n") == [
        "The council voted last night.", "What was decided", "Nine were for it", "Two were against it",
        "The harbour is glad. The harbour waits.",
    ], "what was typed as signs has become a heading and a list"  # fmt: skip
    keep(s)


def the_archive_is_searched_and_read_beside(s):
    s.keys(s.shortcut("search-archive"))
    s.wait_until(lambda: s.find(say("search.name"), "field").focused, why="the key leads to the search")
    s.type("timetable\n")
    s.settle()
    s.keys("Down")
    s.wait_until(lambda: s.find(say("list.name"), "list").focused, why="Down leads to the list")
    s.keys(s.shortcut("read-beside"))
    s.settle()
    assert SOURCE in s.read(say("beside.body"), "field")
    assert "harbour waits" in body(s), "the draft stays where it is"


def a_sentence_is_quoted(s):
    s.select_words(say("beside.body"), SOURCE)
    s.keys(s.shortcut("quote"))
    s.settle()
    s.wait_until(lambda: SOURCE in body(s), why="the sentence stands in the draft, with where it is from")
    s.click("beside-close", "button")


def a_link_is_inserted(s):
    into_the_text(s, "ctrl+End")
    s.type("\nSee the report")
    s.keys("shift+Home", s.shortcut("insert-link"))
    s.find("https://", "field")
    s.type("https://example.org/report\n")
    s.settle()
    keep(s)


def words_are_found_and_replaced(s):
    into_the_text(s, s.shortcut("replace-text"))
    s.fill(say("find.name"), "harbour")
    s.fill(say("replace.name"), "port")
    s.click(say("replace.all"), "button")
    s.settle()
    s.keys("Escape")
    s.wait_until(lambda: "The port is glad. The port waits." in body(s), why="both are replaced")
    keep(s)


def versions_are_named_and_one_paragraph_taken_back(s):
    s.keys(s.shortcut("name-version"))
    s.find(say("history.ask-name"), "field")
    s.type("First proof\n")
    s.settle()
    into_the_text(s, "ctrl+Home", "End")
    s.type(" It rained.")
    keep(s)
    s.keys("alt+4")
    s.settle()
    s.click(s.row(say("history.list"), "First proof"))
    s.keys("shift+Up")
    s.settle()
    s.click(say("action.compare-next"), "button")
    s.settle()
    s.keys("ctrl+BackSpace")
    s.settle()
    s.click(say("compare.close"), "button")
    s.wait_until(lambda: body(s).startswith("The council voted last night.\n"), why="the paragraph is as it was")


def it_goes_to_review_and_is_final(s):
    for status in ("review", "final"):
        command(s, say(f"action.status-{status}"))
        shown = say(f"status.{status}")
        s.wait_until(lambda shown=shown: any(t.kind == "combo" and t.text == shown for t in s.look()), why=shown)


def it_is_exported(s, folder):
    for ending in ("docx", "html"):
        s.keys(s.shortcut("export-selection"))
        s.file_dialog(folder / f"out.{ending}")
        s.settle()
        s.wait_until((folder / f"out.{ending}").exists, why=f"out.{ending} is written")
    page = (folder / "out.html").read_text(encoding="utf-8")
    with zipfile.ZipFile(folder / "out.docx") as packed:
        document = packed.read("word/document.xml").decode()
        targets = packed.read("word/_rels/document.xml.rels").decode()
    for told in (HEADLINE, "What was decided", "The port waits."):
        assert told in page and told in document
    assert "https://example.org/report" in page and "https://example.org/report" in targets
    assert "<h2>What was decided</h2>" in page and "<li>" in page


def an_arabic_comma_is_typed(s):
    s.keys(s.shortcut("new-article"))
    s.wait_until(lambda: s.find(say("editor.headline"), "field").focused, why="another draft is begun")
    s.type("رسالة من الجزيرة")
    into_the_text(s)
    s.type("وصلت السفينة")
    s.use_keyboard("en")
    s.type(", ")
    s.type("ثم رست")
    assert body(s) == "وصلت السفينة، ثم رست", "a comma within Arabic is an Arabic one"


def theme_and_language_change_while_something_is_written(s):
    before = body(s)
    command(s, f"{say('preference.theme')} {say('preference.theme.dark')}")
    assert body(s) == before
    command(s, say("preference.language.ar"))
    words.use("ar")
    words.use_digits("0")
    assert body(s) == before
    s.shot("draft-in-another-language")
    s.menu(say("menu.view"), say("action.language-en"))
    s.settle()
    words.use("en")
    assert body(s) == before


def typing_is_undone_after_a_restart(s):
    into_the_text(s, "ctrl+End")
    s.type(" في الليل")
    keep(s)
    s.restart()
    s.click(s.row(say("sidebar.name"), say("sidebar.draft")))
    s.settle()
    s.click(s.row(say("list.name"), "رسالة من الجزيرة"))
    s.settle()
    s.keys("Return")
    s.wait_until(lambda: s.find(say("editor.body"), "field").read_only is False, why="Enter begins to edit")
    assert body(s).endswith("في الليل")
    into_the_text(s, "ctrl+z")
    s.wait_until(lambda: not body(s).endswith("في الليل"), why="what was typed before the restart is undone")
    s.keys("ctrl+shift+z")
    s.wait_until(lambda: body(s).endswith("في الليل"), why="and done again")


def a_key_is_changed_and_used(s):
    s.keys("F1")
    s.find(say("keys.find"), "field")
    s.type(say("action.insert-rule"))
    s.settle()
    s.click("key", "label", say("action.insert-rule"))
    s.find(say("keys.press"), "label")
    s.keys("ctrl+alt+h")
    s.settle()
    s.keys("Escape")
    s.gone(say("keys.find"), "field")
    assert s.shortcut("insert-rule") == NEXT
    before = body(s)
    into_the_text(s, "ctrl+End", NEXT.lower())
    s.wait_until(lambda: len(body(s)) > len(before), why="the new key draws a rule")


@pytest.mark.soak  # taking a paragraph back was not seen once in three runs side by side with others
def test_ten_tasks_of_an_editor(open_screen, tmp_path):
    s = open_screen("en")
    s.start()
    a_draft_is_begun_with_a_key(s)
    headings_and_lists_are_typed(s)
    the_archive_is_searched_and_read_beside(s)
    a_sentence_is_quoted(s)
    a_link_is_inserted(s)
    words_are_found_and_replaced(s)
    versions_are_named_and_one_paragraph_taken_back(s)
    it_goes_to_review_and_is_final(s)
    it_is_exported(s, tmp_path)
    an_arabic_comma_is_typed(s)
    theme_and_language_change_while_something_is_written(s)
    typing_is_undone_after_a_restart(s)
    a_key_is_changed_and_used(s)
    s.quit()

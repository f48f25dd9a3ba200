"""Keys on an Arabic keyboard, and the theme, in the real program."""

import pytest

from newsdesk.words import say


def test_shortcuts_of_the_text_work_on_an_arabic_keyboard(open_screen):
    s = open_screen("ar")
    s.start()
    body = say("editor.body")
    s.keys(s.shortcut("new-article"))
    s.wait_until(lambda: s.find(body, "field").read_only is False, why="the new article can be written")
    s.click(body, "field")
    s.use_keyboard("ar")
    s.type("كلمة أولى ")
    s.keys("ctrl+b")
    s.type("غامقة")
    assert s.read(body, "field") == "كلمة أولى غامقة"
    s.keys("ctrl+z", "ctrl+z")
    short = s.read(body, "field")
    assert len(short) < len("كلمة أولى غامقة")
    s.keys("ctrl+shift+z", "ctrl+shift+z")
    s.wait_until(lambda: s.read(body, "field") == "كلمة أولى غامقة", why="Ctrl+Shift+Z does again what was undone")
    s.keys("ctrl+z", "ctrl+z")
    s.wait_until(lambda: s.read(body, "field") == short, why="Ctrl+Z takes it back")
    s.keys("ctrl+y", "ctrl+y")
    s.wait_until(lambda: s.read(body, "field") == "كلمة أولى غامقة", why="Ctrl+Y does so too")
    s.quit()


@pytest.mark.soak
def test_the_theme_changes_while_the_program_runs(open_screen):
    s = open_screen("ar")
    s.start()
    for theme in ("dark", "light", "dark"):
        s.menu(say("menu.view"), say("menu.theme"), say(f"action.theme-{theme}"))
        s.settle()
        s.shot(f"theme-{theme}")
    s.keys("ctrl+2", "ctrl+1", "alt+4")
    s.settle()
    s.shot("history-dark")
    s.quit()


def test_an_article_is_dragged_onto_the_links_of_the_open_one_and_onto_a_state(open_screen):
    s = open_screen("en")
    s.start()
    names = say("list.name")
    rows = s.rows(names)
    s.click(s.row(names, rows[0]))
    s.keys("alt+3")
    s.settle()
    s.drag(s.row(names, rows[2]), s.find(say("related.link.other"), "button"))
    unlink = say("related.unlink.named", title="|").split("|")[0] + rows[2][:20]
    s.wait_until(lambda: s.says(unlink), why="the dragged article is linked with the open one")
    assert s.read(say("editor.headline"), "field") == rows[0]
    s.drag(s.row(names, rows[1]), s.row(say("sidebar.name"), say("sidebar.archived")))
    s.settle()
    s.click(s.row(say("sidebar.name"), say("sidebar.archived")))
    s.settle()
    assert rows[1] in s.rows(names)
    s.quit()


def test_commands_are_found_and_done_on_an_arabic_keyboard(open_screen):
    s = open_screen("ar")
    s.start()
    s.use_keyboard("ar")
    s.keys("ctrl+k")
    s.find(say("palette.hint"), "field")
    s.keys("Escape", "ctrl+3", "ctrl+1", "ctrl+k")  # the keyboard goes back to the window, and comes again
    s.find(say("palette.hint"), "field")
    s.type("اختصارات لوحه")  # as one writes who does not dot the last letter
    s.keys("Return")
    s.find(say("keys.find"), "field")
    s.shot("keys-ar")
    s.keys("Escape")
    s.settle()
    s.keys("ctrl+2")
    s.wait_until(lambda: s.there(say("manager.filter"), "field"), why="keys act again once the sheet is closed")
    s.quit()

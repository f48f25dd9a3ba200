"""Keys on an Arabic keyboard, and the theme, in the real program."""

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


def test_the_theme_changes_while_the_program_runs(open_screen):
    s = open_screen("ar")
    s.start()
    for theme in ("dark", "light", "dark"):
        s.menu(say("menu.view"), say(f"action.theme-{theme}"))
        s.settle()
        s.shot(f"theme-{theme}")
    s.keys("ctrl+2", "ctrl+1", "alt+4")
    s.settle()
    s.shot("history-dark")
    s.quit()

"""The menu of a row, asked for by the keyboard."""

from newsdesk.words import say


def test_the_keyboard_opens_the_menu_of_a_row_at_the_row(open_screen):
    s = open_screen("ar")
    s.start()
    names = say("list.name")
    s.click(s.row(names, s.rows(names)[0]))
    for keys in ("shift+F10",):
        s.keys(keys)
        s.find(say("action.find-alike"), "menu item")
        s.keys("Escape")
        s.wait_until(lambda: not s.there(say("action.find-alike"), "menu item"), why="the menu closed")
    s.quit()

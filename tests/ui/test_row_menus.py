"""Menus of single rows: by the keyboard they open at the row; their keys act there, are told, and can be changed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton

from newsdesk import words
from newsdesk.desk import articles, links, tags
from newsdesk.domain.article import Text
from newsdesk.domain.link import Candidate, LinkKind
from newsdesk.domain.tag import TagKind
from newsdesk.ui.keyboard import open_menu
from newsdesk.ui.keys.row_actions import KEYED, ROW_PLACES
from newsdesk.ui.keys.row_menu import RowMenu
from newsdesk.ui.keys.sheet import ShortcutSheet
from tests.ui.conftest import settle

pytestmark = pytest.mark.usefixtures("brisk")
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot, make_window, open_desk):
    """Of an article with a link, a title that waits, a tag and two versions."""
    desk = open_desk(sample=False)
    keys = [articles.create(desk, Text(headline=f"Story {place}", body="<p>Text.</p>"))[0] for place in range(3)]
    articles.save(desk, keys[0], 1, Text(headline="Story 0", body="<p>Text that was written anew.</p>"))
    links.add(desk, keys[0], keys[1], LinkKind.RELATED)
    links.add_waiting(desk, keys[0], "A story that nobody has")
    place, _ = tags.create(desk, "Coast", TagKind.PLACE)
    tags.give(desk, [keys[0]], place)
    desk.indexer.catch_up()
    made = make_window("en", desk=desk)
    made.open_article(keys[0])
    settle(qtbot, made)
    return made


def of_list(window):
    view = window.browser.list.view
    view.setFocus()
    return view, view.visualRect(view.currentIndex())


def of_history(window):
    window.look_at(window.inspector.history)
    view = window.inspector.history.view
    view.setCurrentIndex(view.model().index(1))
    return view, view.visualRect(view.currentIndex())


def of_link(window):
    window.look_at(window.related)
    row = window.related.outgoing.row(0)
    row.focus()
    return row.head, row.head.rect()


def of_tag(window):
    window.look_at(window.tags)
    chip = window.tags._chips.itemAt(0).widget()
    chip.setFocus()
    return chip, chip.rect()


def of_place(window):
    sidebar = window.browser.sidebar
    sidebar.choose("trash")
    sidebar.setFocus()
    return sidebar, sidebar.visualRect(sidebar.currentIndex())


def of_condition(window):
    window.browser.search.setText("tag:Coast")
    chip = window.browser.search.chips.chips[0]
    chip.name.setFocus()
    return chip.name, chip.name.rect()


@pytest.mark.parametrize("place", [of_list, of_history, of_link, of_tag, of_place, of_condition])
def test_the_key_for_menus_opens_that_of_the_row_at_the_row(qtbot, window, place):
    place(window)
    settle(qtbot, window)
    widget, rect = place(window)  # it may have been made anew
    assert open_menu(widget)
    menu = QApplication.activePopupWidget()
    assert menu is not None and any(action.isEnabled() for action in menu.actions())
    inside = getattr(widget, "viewport", lambda: widget)()
    top = inside.mapToGlobal(rect.topLeft()).y()
    opened = menu.geometry()  # the screen here is narrower than the window, and low: it moves a menu sideways and up
    assert opened.top() <= top + rect.height() and opened.bottom() >= top
    assert not open_menu(widget), "one is open"
    menu.close()


def test_the_keys_of_a_link_do_what_its_menu_shows(qtbot, window):
    panel, (head, _rect) = window.related, of_link(window)
    menu = panel._menu(window.session.article.links[0])
    told = {action.objectName(): action.shortcut().toString() for action in menu.actions() if action.objectName()}
    assert told == {"row-open": "Return", "row-beside": "Shift+Return", "link-note": "F2", "link-unlink": "Del"}
    with qtbot.waitSignal(panel.beside):
        qtbot.keyClick(head, Qt.Key.Key_Return, SHIFT)
    settle(qtbot, window)
    of_link(window)
    with qtbot.waitSignal(panel.unlinked):
        qtbot.keyClick(panel.outgoing.row(0).head, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert [link.article_id for link in window.session.article.links] == [None]


def test_a_menu_below_that_of_a_row_tells_no_keys_that_do_something_else_there(window):
    (waits,) = [link for link in articles.get(window.desk, 1).links if link.article_id is None]
    near = replace(waits, near=(Candidate(2, "Story 1", "", None, 90),))
    offered = replace(waits, offered=(Candidate(2, "Story 1", "", None), Candidate(3, "Story 2", "", None)))
    below = next(action.menu() for action in window.related._menu(near).actions() if action.menu())
    for menu in (below, window.related._choices(offered)):
        answers = {action.objectName(): action.shortcut().toString() for action in menu.actions()}
        assert answers["offer-refuse"] == "", "Delete unlinks on this row"
        assert answers.get("offer-take", "") == ""


def test_the_columns_stay_in_their_menu_when_the_pointer_leaves_them(qtbot, window):
    window.actions_["look-table"].trigger()
    menu = window.browser.list.looks.menu()

    def columns():
        return [action.menu() for action in menu.actions() if action.menu() is not None]

    for _time in range(2):
        menu.popup(window.mapToGlobal(window.rect().center()))
        (below,) = columns()
        below.popup(menu.mapToGlobal(menu.rect().center()))
        below.hide()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert columns() == [below]
        menu.hide()
    assert len(menu.findChildren(RowMenu)) == 1, "no old ones are kept"


def test_a_key_on_a_button_of_a_row_is_that_of_the_button(qtbot, window):
    of_link(window)
    row, opened = window.related.outgoing.row(0), []
    window.related.opened.connect(opened.append)
    tool = row.findChild(QToolButton, "link-variant-off")
    tool.setFocus()
    qtbot.keyClick(tool, Qt.Key.Key_Return)
    assert opened == []


def test_delete_on_a_tag_takes_it_away(qtbot, window):
    chip, _rect = of_tag(window)
    with qtbot.waitSignal(window.tags.removed):
        qtbot.keyClick(chip, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert window.session.article.tags == ()


def test_the_keyboard_goes_on_from_a_tag_that_was_taken_away(qtbot, window):
    tags.add(window.desk, [window.session.article.id], ["Harbour", "Port"])
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    of_tag(window)
    for left in (2, 1, 0):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
        settle(qtbot, window)
        assert len(window.session.article.tags) == left
    assert window.tags.field.hasFocus()


def test_keys_of_rows_are_changed_in_the_sheet_like_others(qtbot, window):
    window.actions_["shortcuts"].trigger()
    sheet = window.findChild(ShortcutSheet)
    assert {one.id for one in KEYED} <= set(sheet.rows)
    sheet._ask("link-unlink", "Return")
    assert words.say("keys.scope.row") in sheet.notice.text, "where a row of a link opens by it"
    sheet._ask("link-unlink", "F8")
    assert sheet.rows["link-unlink"].key.text() == "F8"
    sheet._ask("compare-next", "Ctrl+Alt+Down")
    sheet.accept()
    asked = []
    window.related.unlinked.connect(asked.append)
    head, _rect = of_link(window)
    qtbot.keyClick(head, Qt.Key.Key_Delete)
    assert asked == []
    qtbot.keyClick(head, Qt.Key.Key_F8)
    assert len(asked) == 1
    settle(qtbot, window)
    of_history(window)
    window.versions.compare(1, None)
    settle(qtbot, window)
    assert window.comparison.next_button.toolTip().endswith("(Ctrl+Alt+↓)")


def test_the_sheet_names_each_place_in_which_keys_act(window):
    window.actions_["shortcuts"].trigger()
    sheet = window.findChild(ShortcutSheet)
    titles = {label.text() for label in sheet.findChildren(QLabel)}
    for place in ROW_PLACES:
        told = words.say(f"keys.scope.{place}")
        assert told[0].upper() + told[1:] in titles


def test_the_usual_menu_of_a_field_speaks_as_the_others(qtbot, make_window, open_desk):
    window = make_window("ar", desk=open_desk(sample=False))
    menu = QLineEdit("x", window).createStandardContextMenu()
    said = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    names = ("undo-typing", "redo-typing", "cut", "copy", "paste", "text-delete", "select-all")
    assert said == [words.say(f"action.{name}") for name in names]
    menu.deleteLater()

"""Undo and redo by name: in the menu, in the palette, in the list of what was done, and by key."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from newsdesk import words
from newsdesk.desk import Desk, articles, links, searches, tags
from newsdesk.domain.article import Status, Text
from newsdesk.domain.link import LinkKind
from newsdesk.ui.operations_view import OperationsView
from newsdesk.ui.palette.box import Palette
from newsdesk.words import say
from tests.ui.conftest import settle, type_text

pytestmark = pytest.mark.usefixtures("brisk")
UNDO, AGAIN = Qt.Key.Key_Z, Qt.Key.Key_Y
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot, make_window, open_desk):
    desk = open_desk(sample=False)
    articles.create(desk, Text(headline="A story", body="<p>Text.</p>"))
    articles.create(desk, Text(headline="Another", body="<p>Text.</p>"))
    window = make_window("en", desk=desk)
    window.open_article(1)
    settle(qtbot, window)
    return window


def name(window, action="undo-work"):
    """The whole name of an action, and its first part: what it is about follows a dash."""
    return window.actions_[action].text()


def first(window, action="undo-work"):
    return name(window, action).split(" – ")[0]


def test_the_menu_names_what_was_done_last(qtbot, window, tmp_path):
    desk = window.desk
    assert name(window) == "Undo: New article – \u2068Another\u2069"
    assert name(window, "redo-work") == "Redo last operation"
    assert not window.actions_["redo-work"].isEnabled()
    assert window.actions_["undo-work"] in window.menus["edit"].actions()
    file = tmp_path / "file.txt"
    file.write_text("text", encoding="utf-8")
    done = {
        "set-status": lambda: window.verbs.set_status(Status.REVIEW),
        "add-tag": lambda: window.verbs.add_tag("Harbour"),
        "rename-tag": lambda: tags.rename(desk, 1, "Port"),
        "add-link": lambda: links.add(desk, 1, 2, LinkKind.RELATED, ""),
        "save-search": lambda: searches.create(desk, "Text", "text"),
        "attach": lambda: window.file_verbs.attach([file]),
        "trash": lambda: window.verbs.trash([2]),
    }
    for code, do in done.items():
        do()
        qtbot.waitUntil(lambda code=code: first(window) == f"Undo: {say(f'operation.{code}')}")
    settle(qtbot, window)
    window.actions_["undo-work"].trigger()
    settle(qtbot, window)
    assert window.banner.text == f"Undone: {say('operation.trash')} – \u2068Another\u2069"
    assert first(window) == f"Undo: {say('operation.attach')}"
    assert first(window, "redo-work") == f"Redo: {say('operation.trash')}"
    assert window.actions_["redo-work"].toolTip() == f"{name(window, 'redo-work')}  Ctrl+Alt+Y"
    window.actions_["redo-work"].trigger()
    settle(qtbot, window)
    assert window.banner.text == f"Done again: {say('operation.trash')} – \u2068Another\u2069"
    assert first(window) == f"Undo: {say('operation.trash')}"
    assert not window.actions_["redo-work"].isEnabled()


def test_the_keys_undo_and_redo_wherever_one_is(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for widget in (window.browser.list.view, window.browser.search.line):
        widget.setFocus()
        window.verbs.set_status(Status.FINAL)
        settle(qtbot, window)
        qtbot.keyClick(widget, UNDO, KEYS)
        settle(qtbot, window)
        assert articles.get(window.desk, 1).status is Status.DRAFT
        qtbot.keyClick(widget, AGAIN, KEYS)
        settle(qtbot, window)
        assert articles.get(window.desk, 1).status is Status.FINAL
        qtbot.keyClick(widget, UNDO, KEYS)
        settle(qtbot, window)


def test_undo_of_the_text_is_apart_from_undo_of_the_work(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.verbs.set_status(Status.FINAL)
    settle(qtbot, window)
    window.session.edit()
    qtbot.waitUntil(window.sheet.body.hasFocus)
    type_text(window.sheet.body, "typed ")
    qtbot.keyClick(window.sheet.body, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.sheet.body.toPlainText() == "Text."
    settle(qtbot, window)
    assert articles.get(window.desk, 1).status is Status.FINAL


def listed(view):
    """The rows of the list, below the days on which it was done."""
    days = [view.rows.topLevelItem(place) for place in range(view.rows.topLevelItemCount())]
    return [day.child(place) for day in days for place in range(day.childCount())]


def choose(view, place):
    view.rows.setCurrentItem(listed(view)[place])


def test_what_was_done_is_named_in_one_case():
    english = words.catalogue("en")
    named = {id: forms[0] for id, forms in english.items() if id.startswith(("operation.", "history.why."))}
    assert len(named) > 80
    assert {id for id, text in named.items() if not text[0].isupper()} == set()


def test_what_joins_two_articles_is_not_called_like_an_address():
    arabic = words.catalogue("ar")
    groups = (
        "action.link-",
        "action.own-",
        "incoming.",
        "keys.scope.",
        "kinds.",
        "link.",
        "linkbox.",
        "links.",
        "related.",
    )
    groups = (*groups, "timeline.", "operation.")
    told = {id: form for id, forms in arabic.items() if id.startswith(groups) for form in forms}
    assert len(told) > 200
    assert {id for id, text in told.items() if re.search("رابط|روابط", text)} == {"operation.edit-url"}


def test_many_steps_are_undone_up_to_a_chosen_one_and_done_again(qtbot, window):
    desk = window.desk
    for status in (Status.REVIEW, Status.FINAL, Status.ARCHIVED):
        articles.set_status(desk, [1], status)
    tags.create(desk, "Harbour")
    settle(qtbot, window)
    window.actions_["operations"].trigger()
    settle(qtbot, window)
    view = window.findChild(OperationsView)
    assert not view.turn.isVisible()
    choose(view, 2)
    assert view.turn.text() == "Undo 3 steps"
    assert view.preview.text().startswith("Undoes 3 steps: \u2068New tag")
    qtbot.mouseClick(view.turn, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert articles.get(desk, 1).status is Status.REVIEW and tags.all_tags(desk) == []
    assert [item.text(4) for item in listed(view)[:4]] == ["undone"] * 3 + [""]
    assert window.banner.text == "3 steps undone"
    choose(view, 1)
    assert view.turn.text() == "Redo 2 steps"
    qtbot.mouseClick(view.turn, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert articles.get(desk, 1).status is Status.ARCHIVED and tags.all_tags(desk) == []
    assert [item.text(4) for item in listed(view)[:2]] == ["undone", ""]
    view.field.setText("status")
    assert {item.text(0).split(" – ")[0] for item in listed(view)} == {say("operation.set-status")}
    view.field.setText("no such thing")
    assert listed(view) == []
    view.accept()


def test_the_list_is_the_same_after_a_restart(qtbot, window, make_window, tmp_path):
    articles.set_status(window.desk, [1, 2], Status.FINAL)
    settle(qtbot, window)
    window.actions_["undo-work"].trigger()
    settle(qtbot, window)
    window.close()
    window.desk.close()
    desk = Desk.open(tmp_path / "Test.newsdesk", tmp_path / "cache", follow=True)
    again = make_window("en", desk=desk)
    again.actions_["operations"].trigger()
    settle(qtbot, again)
    view = again.findChild(OperationsView)
    item = listed(view)[0]
    assert (item.text(1), item.text(4)) == ("2", "undone") and item.text(3)
    choose(view, 0)
    view.turn.click()
    settle(qtbot, again)
    assert articles.get(desk, 2).status is Status.FINAL
    view.accept()
    again.close()
    desk.close()


def test_the_list_of_what_was_done_follows_and_undoes(qtbot, window):
    window.verbs.set_status(Status.FINAL)
    settle(qtbot, window)
    window.actions_["operations"].trigger()
    settle(qtbot, window)
    view = window.findChild(OperationsView)
    assert view.isVisible()

    def rows():
        return [(item.text(0), item.text(4)) for item in listed(view)]

    status = f"{say('operation.set-status')} – \u2068A story\u2069"
    new, before = (f"{say('operation.new-article')} – \u2068{one}\u2069" for one in ("Another", "A story"))
    assert rows() == [(status, ""), (new, ""), (before, "")]
    undo, redo = (view.findChild(QPushButton, name) for name in ("undo-work", "redo-work"))
    assert (undo.accessibleDescription(), redo.isEnabled()) == (f"Undo: {status}", False)
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert rows()[0] == (status, "undone")
    assert undo.accessibleDescription() == f"Undo: {new}"
    assert redo.accessibleDescription() == f"Redo: {status}"
    qtbot.mouseClick(redo, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert rows()[0] == (status, "")
    assert not redo.isEnabled()
    view.accept()
    window.verbs.trash([2])
    settle(qtbot, window)
    window.actions_["operations"].trigger()
    settle(qtbot, window)
    assert rows()[0][0] == f"{say('operation.trash')} – \u2068Another\u2069"
    view.accept()


def test_nothing_was_done_yet(qtbot, make_window, open_desk):
    window = make_window("en", desk=open_desk(sample=False))
    assert not window.actions_["undo-work"].isEnabled()
    window.actions_["operations"].trigger()
    settle(qtbot, window)
    view = window.findChild(OperationsView)
    assert view.rows.topLevelItem(0).text(0).startswith("Nothing has been done yet.")
    view.accept()


def test_the_palette_shows_and_does_what_would_be_undone(qtbot, window):
    window.verbs.set_status(Status.FINAL)
    settle(qtbot, window)
    window.actions_["palette"].trigger()
    palette = window.findChild(Palette)
    type_text(palette.field, ">status undo")
    assert palette.rows.titles()[0].startswith("Undo: Changing the status")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert articles.get(window.desk, 1).status is Status.DRAFT


def test_what_is_undone_says_which_tags_and_which_article(qtbot, window):
    desk = window.desk
    made = tags.create(desk, "R&D")[0]
    qtbot.waitUntil(lambda: name(window) == "Undo: New tag – \u2068R&&D\u2069")
    assert window.actions_["undo-work"].toolTip() == "Undo: New tag – \u2068R&D\u2069  Ctrl+Alt+Z"
    other = tags.create(desk, "مياه")[0]
    tags.merge(desk, [other], made)
    told = f"{say('operation.merge-tags')} – \u2068مياه\u2069, \u2068R&D\u2069"
    qtbot.waitUntil(lambda: name(window) == f"Undo: {told.replace('&', '&&')}")
    window.actions_["palette"].trigger()
    palette = window.findChild(Palette)
    type_text(palette.field, "undo")
    assert f"Undo: {told}" in palette.rows.titles()
    palette.reject()
    articles.create(desk, Text(headline="word " * 40))
    qtbot.waitUntil(lambda: name(window).endswith("…\u2069"))
    assert len(name(window)) < 80

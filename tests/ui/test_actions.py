import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from newsdesk import words
from newsdesk.ui import theme
from newsdesk.ui.actions import ACTIONS, BELOW, CONTEXT, MENUS, Actions


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_action_has_its_words(language):
    words.use(language)
    assert [action.id for action in ACTIONS if not words.known(f"action.{action.id}")] == []
    menus = [*MENUS, *(inner for below in BELOW.values() for inner in below)]
    assert [menu for menu in menus if not words.known(f"menu.{menu}")] == []


def test_no_two_actions_share_a_key_where_both_could_act(qapp):
    panes = {action.scope for action in ACTIONS} - {"window"}
    for pane in panes:
        keys = [
            QKeySequence(action.shortcut).toString()
            for action in ACTIONS
            if action.shortcut and action.scope in ("window", pane)
        ]
        assert len(keys) == len(set(keys))


def test_context_menus_hold_declared_actions_and_show_what_can_be_done(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window, theme.load("light"))
    declared = {action.id for action in ACTIONS}
    named = {name for names in CONTEXT.values() for name in names if name}
    assert {name for name in named if not name.startswith("menu:")} <= declared
    assert {name[5:] for name in named if name.startswith("menu:")} <= {action.menu for action in ACTIONS}
    actions.have(write=True, live=True, article=True)
    shown = [action.objectName() for action in actions.context("list", window).actions() if not action.isSeparator()]
    assert "trash" in shown
    assert "restore" not in shown
    assert "edit-article" not in shown
    actions.have(live=False, trashed=True)
    shown = [action.objectName() for action in actions.context("list", window).actions()]
    assert {"restore", "purge"} <= set(shown)


def test_every_action_is_in_a_menu():
    assert {action.menu for action in ACTIONS} == {*MENUS, *(menu for inner in BELOW.values() for menu in inner)}

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from newsdesk import words
from newsdesk.ui import icons, theme
from newsdesk.ui.actions import ACTIONS, BELOW, CONTEXT, FACTS, MENU_ICONS, MENUS, Actions, menu_above
from newsdesk.ui.keys.letters import with_letters


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


def test_every_action_has_an_icon_that_the_font_knows(qapp):
    for action in ACTIONS:
        assert action.icon, action.id
        assert not icons.icon(action.icon, color="#000000").isNull(), action.id
    assert set(MENU_ICONS) == {menu for inner in BELOW.values() for menu in inner}
    assert not any(icons.icon(name, color="#000000").isNull() for name in MENU_ICONS.values())


def test_every_action_is_told_with_its_keys_where_it_has_no_room_for_its_name(qtbot):
    words.use("en")
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window, theme.load("light"))
    for declared, action in actions.all():
        name, keys = action.text().replace("&&", "&"), actions.shown_keys(declared.id)
        assert action.toolTip() == (f"{name}  {keys}" if keys else name)
        assert bool(keys) == bool(declared.shortcut), declared.id
    actions.use_keys({"print": "F8"})
    assert actions["print"].toolTip().endswith("  F8")


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_whatever_is_missing_can_be_said(language):
    words.use(language)
    assert set().union(*(action.needs for action in ACTIONS)) <= set(FACTS)
    assert [fact for fact in FACTS if not words.known(f"needs.{fact}")] == []
    panes = {action.scope for action in ACTIONS} - {"window", "text"}
    assert [pane for pane in panes if not words.known(f"keys.scope.{pane}")] == []


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_menu_of_the_bar_opens_with_a_letter_of_its_own(language):
    words.use(language)
    marked = with_letters([words.say(f"menu.{menu}") for menu in MENUS])
    letters = [title[title.index("&") + 1].casefold() for title in marked]
    assert len(letters) == len(set(letters)) == len(MENUS)
    assert {menu_above(action.menu) for action in ACTIONS} == set(MENUS)

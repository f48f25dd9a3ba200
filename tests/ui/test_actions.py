import pytest
from PySide6.QtGui import QKeySequence

from newsdesk import words
from newsdesk.ui.actions import ACTIONS, MENUS


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_action_has_its_words(language):
    words.use(language)
    assert [action.id for action in ACTIONS if not words.known(f"action.{action.id}")] == []
    assert [menu for menu in MENUS if not words.known(f"menu.{menu}")] == []


def test_no_two_actions_share_a_key(qapp):
    keys = [QKeySequence(action.shortcut).toString() for action in ACTIONS if action.shortcut]
    assert len(keys) == len(set(keys))


def test_every_action_is_in_a_menu():
    assert {action.menu for action in ACTIONS} == set(MENUS)

"""Who works by keyboard and ear: every stop of the Tab key is called something."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QWidget

from newsdesk import words
from tests.ui.conftest import settle
from tests.ui.test_pseudo import BOXES, PAGES, TABS


def stops(root):
    """The visible widgets at which the Tab key stops."""
    for widget in root.findChildren(QWidget):
        there = widget.isVisible() and widget.isEnabled() and widget.window() is root.window()
        if there and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            yield widget


def path(widget):
    """Where a widget stands, for a person who has to find it."""
    found = []
    while widget is not None and len(found) < 5:
        found.append(f"{type(widget).__name__}#{widget.objectName()}" if widget.objectName() else type(widget).__name__)
        widget = widget.parentWidget()
    return " < ".join(found)


def unheard(root):
    """Stops without a name."""
    for widget in stops(root):
        heard = QAccessible.queryAccessibleInterface(widget)
        name = widget.accessibleName() if isinstance(widget, QComboBox) else heard.text(QAccessible.Text.Name)
        if isinstance(widget, QComboBox) and not name:  # on Linux its name is its value; its label tells what it is
            name = next((label.text() for label in root.findChildren(QLabel) if label.buddy() is widget), "")
        if not name.strip():
            yield path(widget)


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_stop_is_called_something(make_window, qtbot, language):
    window, found = make_window(language), set()
    window.browser.list.select(1)
    settle(qtbot, window)
    for name in (*PAGES, *TABS, "edit-article", "find-in-article", "read-beside"):
        window.actions_[name].trigger()
        settle(qtbot, window)
        found |= {f"{name}: {one}" for one in unheard(window)}
    for name in BOXES:
        if not window.actions_[name].isEnabled():
            continue
        before = set(QApplication.topLevelWidgets())
        window.actions_[name].trigger()
        settle(qtbot, window)
        for box in [one for one in QApplication.topLevelWidgets() if one.isVisible() and one not in before]:
            found |= {f"{name}: {one}" for one in unheard(box)}
            if isinstance(box, QDialog):
                box.reject()
        settle(qtbot, window)
    assert not found, "\n".join(sorted(found))

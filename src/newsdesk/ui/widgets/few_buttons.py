"""A row of buttons that gives way where there is no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPushButton, QWidget

LEAST = 420  # pixels of what always stays


class FewButtons(QObject):
    """Where a row has no room for all of its buttons, those that are in a menu too give way, the first one first."""

    def __init__(self, row: QWidget, buttons: Sequence[QPushButton]) -> None:
        super().__init__(row)
        self._buttons = buttons

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the row is of another width."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            room = watched.width() - LEAST
            for button in reversed(self._buttons):
                room -= button.sizeHint().width() + 10
                button.setVisible(room >= 0)
        return False

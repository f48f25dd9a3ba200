"""A row of buttons that gives way where there is no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

FIELD = 140  # pixels of a field in which one can still type


class FewButtons(QObject):
    """Where a row has no room for all of its buttons, those that are in a menu too give way, the first one first."""

    def __init__(self, row: QWidget, buttons: Sequence[QPushButton]) -> None:
        super().__init__(row)
        self._row, self._buttons = row, buttons
        row.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the row is of another width."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.settle()
        return False

    def settle(self) -> None:
        """Shows what there is room for; to be called where another part of the row changed its width."""
        row = self._row
        layout = row.layout()
        if layout is None:
            return
        margins, gap = layout.contentsMargins(), layout.spacing()
        room = row.width() - margins.left() - margins.right()
        for place in range(layout.count()):
            item = layout.itemAt(place)
            part = item.widget() if item is not None else None
            if isinstance(part, QLineEdit):
                room -= FIELD + gap
            elif part is not None and part not in self._buttons:
                room -= part.sizeHint().width() + gap
            elif item is not None and part is None:
                room -= item.sizeHint().width() + gap
        for button in reversed(self._buttons):
            room -= button.sizeHint().width() + gap
            button.setVisible(room >= 0)

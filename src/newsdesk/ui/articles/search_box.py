"""The search box: answers while one types."""

from __future__ import annotations

import qtawesome
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from newsdesk.domain.article import Direction
from newsdesk.text.language import first_strong
from newsdesk.ui.theme import Theme
from newsdesk.words import say

PAUSE = 120  # milliseconds without a key before the search begins


class SearchBox(QLineEdit):
    """`asked` with the text and whether somebody is still typing; `down` when the arrow leaves for the list."""

    asked = Signal(str, bool)
    down = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setPlaceholderText(say("search.hint"))
        self.setAccessibleName(say("search.name"))
        self.setToolTip(say("search.help"))
        self.setClearButtonEnabled(True)
        self.setMinimumHeight(34)
        self.setMaximumWidth(620)
        self._icon = QAction(self)  # one of our own: Qt makes and unmakes its own as the style changes
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(lambda: self.asked.emit(self.text(), True))
        self.textEdited.connect(self._typed)
        self.textChanged.connect(self._turn)
        self.returnPressed.connect(self._ask_now)
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._icon.setIcon(qtawesome.icon("mdi6.magnify", color=theme.muted))

    def _typed(self, text: str) -> None:
        if text:
            self._timer.start()
        else:
            self._ask_now()

    def _turn(self, text: str) -> None:
        """The box takes the direction of what is typed."""
        strong = first_strong(text)
        if strong is Direction.AUTO:
            self.unsetLayoutDirection()
        else:
            rtl = strong is Direction.RTL
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)

    def _ask_now(self) -> None:
        self._timer.stop()
        self.asked.emit(self.text(), False)

    def search(self, text: str) -> None:
        """Searches for a text as if it had been typed."""
        self.setText(text)
        self._ask_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the arrow goes to the list, Escape empties the box."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._ask_now()
        else:
            super().keyPressEvent(event)

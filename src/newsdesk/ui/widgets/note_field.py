"""A field for a note of some lines, at the side where its language begins."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit

from newsdesk.ui.widgets.text_line import direction_of
from newsdesk.words import rtl


class NoteField(QPlainTextEdit):
    """A note of some lines, with the manners of a QLineEdit. Emits `left` when somebody goes elsewhere.

    It stands at the side where its own language begins: Qt's plain fields would keep it at the left.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("field")
        self.setTabChangesFocus(True)
        self.setFixedHeight(92)
        self.textChanged.connect(self._lean)

    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Shows another note."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self._lean()

    def isModified(self) -> bool:
        """Whether somebody typed since the note was shown or kept."""
        return self.document().isModified()

    def setModified(self, modified: bool) -> None:
        """Notes whether it is kept."""
        self.document().setModified(modified)

    def _lean(self) -> None:
        fallback = Qt.LayoutDirection.RightToLeft if rtl() else Qt.LayoutDirection.LeftToRight
        mirrored = direction_of(self.toPlainText(), fallback) is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: tells that it was left."""
        super().focusOutEvent(event)
        self.left.emit()

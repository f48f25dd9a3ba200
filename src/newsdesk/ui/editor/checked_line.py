"""A line of a form in which words can be underlined, with the manners of a QLineEdit."""

from __future__ import annotations

from PySide6.QtCore import Signal

from newsdesk.ui.editor.growing_edit import GrowingEdit

_FRAME = 10  # pixels above and below the text, as the style sheet has them


class CheckedLine(GrowingEdit):
    """A QLineEdit knows nothing of waves. `textEdited` with the text when somebody typed."""

    textEdited = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name, one_line=True)
        self._setting = False
        self.setObjectName("line")
        self.setStyleSheet("")  # that of the program, as other lines have it
        self.textChanged.connect(self._edited)
        self.left.connect(self.focusNextChild)

    def _edited(self) -> None:
        if not self._setting:
            self.textEdited.emit(self.text())

    def _grow(self) -> None:
        self.setFixedHeight(round(self.document().size().height()) + _FRAME)

    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Shows another text, which nobody typed."""
        self._setting = True
        self.setPlainText(text)
        self._setting = False
        self.setModified(False)

    def isModified(self) -> bool:
        """Whether somebody typed since a text was shown."""
        return self.document().isModified()

    def setModified(self, modified: bool) -> None:
        """Notes whether what stands here is kept."""
        self.document().setModified(modified)

    def setCursorPosition(self, place: int) -> None:
        """Puts the caret somewhere."""
        cursor = self.textCursor()
        cursor.setPosition(place)
        self.setTextCursor(cursor)

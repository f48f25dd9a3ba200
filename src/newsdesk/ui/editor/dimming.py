"""Dimming all paragraphs but the one that is written: a veil over the text, in the way of the eye alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from newsdesk.ui.theme import Theme

VEILED = 165  # of 255: how much of the ground lies over what is dimmed


class Veil(QWidget):
    """Lies over a text while somebody writes in it. `on` says whether it is wanted."""

    def __init__(self, field: QTextEdit, theme: Theme) -> None:
        super().__init__(field.viewport())
        self._field, self._theme = field, theme
        self.on = False
        self._lit = QRectF()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        field.installEventFilter(self)
        field.viewport().installEventFilter(self)
        field.cursorPositionChanged.connect(self.follow)
        field.document().documentLayout().documentSizeChanged.connect(self.follow)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.update()

    def set_on(self, on: bool) -> None:
        """Wanted, or not."""
        self.on = on
        self.follow()

    def follow(self) -> None:
        """Lets the paragraph of the caret through."""
        wanted = self.on and self._field.hasFocus() and not self._field.isReadOnly()
        if wanted:
            self.setGeometry(self._field.viewport().rect())
            lit = self._field.document().documentLayout().blockBoundingRect(self._field.textCursor().block())
            if lit != self._lit or self.isHidden():
                self._lit = lit
                self.update()
        self.setVisible(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the ground over what is above and below."""
        ground = QColor(self._theme.colour("background"))
        ground.setAlpha(VEILED)
        painter = QPainter(self)
        seen = QRectF(event.rect())
        above = QRectF(0, 0, self.width(), max(0.0, self._lit.top()))
        below = QRectF(0, self._lit.bottom(), self.width(), max(0.0, self.height() - self._lit.bottom()))
        for part in (above & seen, below & seen):
            if not part.isEmpty():
                painter.fillRect(part, ground)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the keyboard came or went, or the text has another size."""
        kinds = (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Resize, QEvent.Type.ReadOnlyChange)
        if event.type() in kinds:
            self.follow()
        return False

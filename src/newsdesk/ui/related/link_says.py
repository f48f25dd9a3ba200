"""What the link box is going to record, as a sentence, and the button that turns it round."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from newsdesk.domain.link import Kind
from newsdesk.ui.related.menus import named, sentence
from newsdesk.words import say

KEYS = "Alt+R"


class LinkSays(QWidget):
    """`turned` when the link is to lead the other way. `first` is what the open article, or all that are chosen, is
    called; it stays the one that something is said of."""

    turned = Signal()

    def __init__(self, first: str) -> None:
        super().__init__()
        self._first = first
        self.outgoing = True
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setMinimumHeight(round(2 * QFontMetricsF(self.text.font()).lineSpacing()) + 4)  # the list stays put
        self.button = QPushButton(say("linkbox.turn"))
        self.button.setAutoDefault(False)
        self.button.setCheckable(True)
        QShortcut(QKeySequence(KEYS), self, self.button.toggle)
        self.button.setToolTip(say("linkbox.turn.hint", keys=KEYS))
        self.button.toggled.connect(self._turn)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.text, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def _turn(self, turned: bool) -> None:
        self.outgoing = not turned
        self.turned.emit()

    def tell(self, kind: Kind, headline: str | None) -> None:
        """Says what would be recorded of an article with this headline; nothing where none is chosen."""
        if headline is None:
            self.text.clear()
            return
        told = sentence(self._first, kind, named(headline), outgoing=self.outgoing)
        self.text.setText(say("linkbox.says", sentence=told))

"""The head of the link box: what is to be linked, and the words that the link is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from newsdesk.desk.links import MOST_TOGETHER
from newsdesk.domain.article import Article
from newsdesk.text.language import isolate
from newsdesk.ui.related.menus import MOST_PASSAGE, quoted, short
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.text_line import direction_of
from newsdesk.words import say, side_mark


class LinkHead(QWidget):
    """`together` when many are to be linked with each other, `left_out` when the passage is not wanted."""

    together = Signal()
    left_out = Signal()

    def __init__(
        self, theme: Theme, article: Article | None, many: Sequence[int], direction: Qt.LayoutDirection, passage: str
    ) -> None:
        super().__init__()
        self.passage = passage
        self._side = direction
        title = (article.text.headline if article is not None else "") or say("list.untitled")
        name = self._label(say("linkbox.many", len(many)) if many else title)
        name.setFont(ui_font("row", bold=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(name)
        if many:
            self._add_many(column, len(many))
        if passage:
            self._add_passage(column, theme)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setLayoutDirection(direction_of(text, self._side))
        return label

    def _add_many(self, column: QVBoxLayout, count: int) -> None:
        """What becomes of several, and the other thing that could be done with them."""
        how = self._label(say("linkbox.many.how"))
        how.setProperty("muted", True)
        line = QHBoxLayout()
        line.addWidget(how, 1)
        if count <= MOST_TOGETHER:
            self.together_button = QPushButton(say("linkbox.together"))
            self.together_button.setAutoDefault(False)
            self.together_button.clicked.connect(self.together)
            line.addWidget(self.together_button)
        column.addLayout(line)

    def _add_passage(self, column: QVBoxLayout, theme: Theme) -> None:
        """The words that the link is about, which can be left out."""
        self._box = QFrame()
        self._box.setObjectName("passage")
        self._box.setStyleSheet(f"#passage {{ background: {theme.side}; border-radius: 6px; }}")
        line = QHBoxLayout(self._box)
        line.setContentsMargins(12, 6, 6, 6)
        line.addWidget(self._label(quoted(short(self.passage, MOST_PASSAGE))), 1)
        self.passage_button = QPushButton(say("linkbox.passage.drop"))
        self.passage_button.setAutoDefault(False)
        self.passage_button.setProperty("flat", True)
        self.passage_button.clicked.connect(self._leave_out)
        line.addWidget(self.passage_button)
        column.addWidget(self._box)

    def turn(self, outgoing: bool) -> None:
        """The words are of the article that the link starts from: turned round there are none."""
        if self.passage:
            self._box.setVisible(outgoing)

    def _leave_out(self) -> None:
        self.passage = ""
        self._box.hide()
        self.left_out.emit()


class WaitOffer(QFrame):
    """Offers to let a link wait for a title that is not there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(say("linkbox.wait"))
        self.button.setAutoDefault(False)
        self.setObjectName("offer")
        self.setStyleSheet(f"#offer {{ background: {theme.accent_soft}; border-radius: 6px; }}")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 8, 8)
        line.addWidget(self.text, 1)
        line.addWidget(self.button)
        self.hide()

    def tell(self, title: str, *, known: bool = True) -> None:
        """The title in question; what is said of it runs as the window does. Whether it is there may not be `known`."""
        mark = side_mark()
        self.text.setText(mark + say("linkbox.offer" if known else "linkbox.offer.indexing", title=isolate(title)))

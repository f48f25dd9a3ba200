"""Links of the open article, titles that wait for their article, and suggestions with their reasons."""

from __future__ import annotations

from collections.abc import Sequence

import qtawesome
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.article import Article
from newsdesk.domain.link import Link, Suggestion
from newsdesk.ui.i18n import show_date
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.flow import empty
from newsdesk.ui.widgets.text_line import direction_of, facts_line
from newsdesk.words import group, say


class RelatedPanel(QScrollArea):
    """`opened` with an article, `linked` with one that is to be linked, `unlinked` with a link's number."""

    opened = Signal(int)
    linked = Signal(int)
    unlinked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._article: Article | None = None
        self._suggestions: Sequence[Suggestion] = ()
        self._writable = False
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setObjectName("inspectorPage")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(4)
        self.setWidget(page)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._fill()

    def show_article(self, article: Article | None, *, writable: bool) -> None:
        """Shows the links of an article; its suggestions come later."""
        if article is None or self._article is None or article.id != self._article.id:
            self._suggestions = ()
        self._article, self._writable = article, writable
        self._fill()

    def suggest(self, article_id: int, suggestions: Sequence[Suggestion]) -> None:
        """Shows suggestions, if their article is still the open one."""
        if self._article is not None and self._article.id == article_id:
            self._suggestions = suggestions
            self._fill()

    def _fill(self) -> None:
        empty(self._column)
        while self._column.count():
            self._column.takeAt(0)
        article = self._article
        if article is None:
            self._column.addStretch(1)
            return
        there = [link for link in article.links if link.article_id is not None]
        waiting = [link for link in article.links if link.article_id is None]
        self._section("links", len(there))
        for link in there:
            self._link(link)
        if not there:
            self._note(say("related.none"))
        if waiting:
            self._section("waiting", len(waiting))
            for link in waiting:
                self._waiting(link)
        self._section("suggested", None)
        for suggestion in self._suggestions:
            self._suggestion(suggestion)
        if not self._suggestions:
            self._note(say("related.no-suggestions"))
        self._column.addStretch(1)

    def _section(self, name: str, count: int | None) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 12, 0, 4)
        title = QLabel(say(f"related.{name}"))
        title.setProperty("section", True)
        line.addWidget(title, 1)
        if count is not None:
            number = QLabel(group(count))
            number.setProperty("muted", True)
            line.addWidget(number)
        self._column.addWidget(row)

    def _note(self, text: str) -> QLabel:
        note = QLabel(text)
        note.setProperty("muted", True)
        note.setWordWrap(True)
        note.setTextFormat(Qt.TextFormat.PlainText)
        self._column.addWidget(note)
        return note

    def _title(self, text: str, article_id: int) -> QWidget:
        """A headline to click, on as many lines as it needs, in its own direction."""
        title = _Headline(text or say("list.untitled"))
        title.setLayoutDirection(direction_of(text, self.layoutDirection()))
        title.pressed.connect(lambda: self.opened.emit(article_id))
        return title

    def _link(self, link: Link) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 2)
        assert link.article_id is not None
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._title(link.title, link.article_id))
        way = "out" if link.outgoing else "in"
        fact = QLabel(say(f"link.{link.kind.value}.{way}"))
        fact.setStyleSheet(f"color: {self._theme.accent};")
        column.addWidget(fact)
        line.addLayout(column, 1)
        if self._writable:
            line.addWidget(self._remove(link.id), 0, Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(row)

    def _remove(self, link_id: int) -> QToolButton:
        button = QToolButton()
        button.setIcon(qtawesome.icon("mdi6.link-variant-off", color=self._theme.muted))
        button.setToolTip(say("related.unlink"))
        button.setAccessibleName(say("related.unlink"))
        button.clicked.connect(lambda: self.unlinked.emit(link_id))
        return button

    def _waiting(self, link: Link) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 2)
        title = QLabel(link.title)
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("muted", True)
        title.setLayoutDirection(direction_of(link.title, self.layoutDirection()))
        title.setToolTip(say("related.candidates", link.candidates) if link.candidates else say("related.waiting.hint"))
        line.addWidget(title, 1)
        if self._writable:
            line.addWidget(self._remove(link.id), 0, Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(row)

    def _suggestion(self, suggestion: Suggestion) -> None:
        self._column.addWidget(self._title(suggestion.headline, suggestion.id))
        reasons = [_reason(reason) for reason in suggestion.reasons]
        facts = [suggestion.source, show_date(suggestion.published), *reasons]
        self._note(facts_line(facts, self.layoutDirection()))
        if self._writable:
            button = QPushButton(say("related.link"))
            button.setIcon(qtawesome.icon("mdi6.link-variant-plus", color=self._theme.accent))
            button.setProperty("flat", True)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda: self.linked.emit(suggestion.id))
            self._column.addWidget(button)


class _Headline(QLabel):
    """A headline that opens its article, with mouse and keyboard."""

    pressed = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mouseReleaseEvent(self, event: object) -> None:
        """Qt: a click opens."""
        self.pressed.emit()

    def keyPressEvent(self, event: object) -> None:
        """Qt: Enter and space open."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):  # type: ignore[attr-defined]
            self.pressed.emit()


def _reason(reason: str) -> str:
    kind, _, value = reason.partition(":")
    if kind == "days":
        return say("reason.days", int(value))
    return value if kind in ("word", "tag") else ""

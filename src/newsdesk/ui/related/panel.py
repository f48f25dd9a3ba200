"""Links of the open article in both directions, titles that wait for their article, and suggestions with reasons."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from newsdesk.desk.twins import Twin
from newsdesk.domain.article import Article
from newsdesk.domain.link import OwnKind, Suggestion
from newsdesk.ui import icons
from newsdesk.ui.articles.list_model import MIME, carried
from newsdesk.ui.related.rows import Row
from newsdesk.ui.related.section import Section
from newsdesk.ui.related.suggestion_rows import SuggestionsPanel
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.flow import FlowLayout
from newsdesk.words import say


def _hint(words: str) -> QLabel:
    hint = QLabel(words)
    hint.setProperty("muted", True)
    hint.setWordWrap(True)
    hint.setContentsMargins(19, 16, 19, 12)
    return hint


class RelatedPanel(SuggestionsPanel):
    """Adds to what rows ask for: `link_asked` for another article that is to be linked, `dropped` with some that were
    brought here, `timeline_asked` for all in time."""

    link_asked = Signal()
    timeline_asked = Signal()
    dropped = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._article: Article | None = None
        self._suggestions: Sequence[Suggestion] = ()
        self._suggested, self._known = False, True  # they came, even if there are none; of a whole index
        self._twins: Sequence[Twin] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(True)
        self.setAccessibleName(say("tab.related"))
        page = QWidget()
        page.setObjectName("inspectorPage")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(0)
        self.link_button = QPushButton(say("related.link.other"))
        self.link_button.clicked.connect(self.link_asked)
        self.timeline_button = QPushButton(say("timeline.name"))
        self.timeline_button.setToolTip(say("action.page-timeline"))
        self.timeline_button.clicked.connect(self.timeline_asked)
        self._top = QWidget()
        top = QVBoxLayout(self._top)
        top.setContentsMargins(19, 12, 19, 12)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.link_button)
        flow.addWidget(self.timeline_button)
        top.addWidget(buttons)
        column.addWidget(self._top)
        self._no_article = _hint(say("related.no-article"))
        column.addWidget(self._no_article)
        self.outgoing = Section(say("related.outgoing"))
        self.incoming = Section(say("related.incoming"))
        self.waiting = Section(say("related.waiting"))
        self.twins = Section(say("related.twins"), say("related.twins.by"))
        self.suggested = Section(say("related.suggested"), say("related.suggested.by"))
        self._sections = (self.outgoing, self.incoming, self.waiting, self.twins, self.suggested)
        for section in self._sections:
            column.addWidget(section)
        column.addStretch(1)
        self.setWidget(page)
        self._drop = QLabel(say("related.drop"), self)
        self._drop.setObjectName("dropHint")
        self._drop.setWordWrap(True)
        self._drop.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._drop.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._drop.hide()
        self.dismissed.connect(self._forget)
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.link_button.setIcon(icons.icon("mdi6.link-variant-plus", color=theme.accent))
        self.timeline_button.setIcon(icons.icon("mdi6.timeline-clock-outline", color=theme.accent))
        self._paint_icons()
        self._drop.setStyleSheet(
            f"#dropHint {{ background: {theme.accent_soft}; color: {theme.accent}; border: 2px dashed {theme.accent};"
            " border-radius: 8px; padding: 16px; font-weight: 600; }"
        )
        self._fill()

    def know(self, own: Sequence[OwnKind]) -> None:
        """The own kinds of the archive, for the menus."""
        self.own = tuple(own)

    # -- what is shown

    def show_article(self, article: Article | None, *, writable: bool) -> None:
        """Shows the links of an article; its suggestions come later. The same article keeps its place."""
        other = article is None or self._article is None or article.id != self._article.id
        if other:
            self._suggestions, self._suggested, self._twins = (), False, ()
        self._article, self._writable = article, writable
        self._fill(anew=other)
        if other:
            self.verticalScrollBar().setValue(0)

    def suggest(self, article_id: int, suggestions: Sequence[Suggestion], *, known: bool = True) -> None:
        """Shows suggestions, if their article is still the open one; there may be others where not all is `known`."""
        if self._article is not None and self._article.id == article_id:
            self._suggestions, self._suggested, self._known = suggestions, True, known
            self._fill()

    def show_twins(self, article_id: int, twins: Sequence[Twin]) -> None:
        """Shows near copies, if their article is still the open one."""
        if self._article is not None and self._article.id == article_id:
            self._twins = twins
            self._fill()

    def _fill(self, *, anew: bool = False) -> None:
        article = self._article
        links = article.links if article is not None else ()
        there = [link for link in links if link.article_id is not None]
        waiting = [link for link in links if link.article_id is None]
        linked = {link.article_id for link in there}
        copies = [found for found in self._twins if found.id not in linked]
        named = linked | {found.id for found in copies}
        offered = [found for found in self._suggestions if found.id not in named]
        none = say("related.none" if self._writable else "related.none.read-only") if article and not links else ""
        unlike = say("related.no-suggestions" if self._known else "related.indexing")
        unlike = unlike if self._suggested and not (copies and self._known) else ""
        self._top.setVisible(article is not None)
        self._no_article.setVisible(article is None)
        self.link_button.setVisible(self._writable)
        names = tuple(link.kind.names for link in links if isinstance(link.kind, OwnKind))
        state = (self._theme.name, self._writable, names)
        made: tuple[tuple[Section, Sequence[object], Callable[..., Row], str], ...] = (
            (self.outgoing, [link for link in there if link.outgoing], self._link, none),
            (self.incoming, [link for link in there if not link.outgoing], self._link, ""),
            (self.waiting, waiting, self._wait, ""),
            (self.twins, copies, self._twin, ""),
            (self.suggested, offered, self._suggestion, unlike),
        )
        for section, items, make, nothing in made:
            section.show_items(items, make, state, nothing=nothing, anew=anew)

    def _forget(self, article_id: int) -> None:
        """A suggestion that was refused goes at once."""
        self._suggestions = [found for found in self._suggestions if found.id != article_id]
        self._fill()

    # -- articles that are dropped here

    def _droppable(self, event: QDropEvent) -> list[int]:
        if self._article is None or not self._writable or not event.mimeData().hasFormat(MIME):
            return []
        return [key for key in dict.fromkeys(carried(event.mimeData())) if key != self._article.id]

    @staticmethod
    def _take(event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: articles may be dropped."""
        if self._droppable(event):
            self._take(event)
            self._place_hint()
            self._drop.show()
            self._drop.raise_()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Qt: they went away."""
        self._drop.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: what is dropped is linked."""
        self._drop.hide()
        ids = self._droppable(event)
        if ids:
            self._take(event)
            self.dropped.emit(ids)

    def _place_hint(self) -> None:
        self._drop.setGeometry(self.viewport().geometry().adjusted(8, 8, -8, -8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the hint fills the panel."""
        super().resizeEvent(event)
        self._place_hint()

"""The articles that link to one, and those that ask for its headline: chosen by kind, and sorted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from newsdesk.domain.link import OwnKind
from newsdesk.domain.timeline import Asks, Incoming, IncomingLinks
from newsdesk.ui.i18n import show_date, show_moment
from newsdesk.ui.related.timeline_marks import kind_words, origin_words
from newsdesk.words import rtl, say

LINK = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class Order(StrEnum):
    """By what the list is sorted."""

    NEWEST = "newest"  # by the dates of the articles; what has none comes last
    OLDEST = "oldest"
    LINKED = "linked"  # by when they were linked, the newest first


def why(link: Incoming, own: Mapping[str, OwnKind]) -> str:
    """What an article is to this one, or for what it asks."""
    kind = kind_words(link.kind, own, outgoing=False)
    if link.asks is Asks.LINKED:
        return kind
    return say("incoming.asks" if link.asks is Asks.HEADLINE else "incoming.asks-near")


def made_by(link: Incoming) -> list[str]:
    """Where a link came from, who made it, and when."""
    return [fact for fact in (origin_words(link.origin), link.who, show_moment(link.created)) if fact]


class IncomingModel(QAbstractListModel):
    """Rows are links. `kind` shows one kind alone (None: all), or Asks.HEADLINE what waits; `order` sorts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found = IncomingLinks(0)
        self._rows: list[Incoming] = []
        self.kind: str | None = None
        self.order = Order.NEWEST

    def show(self, found: IncomingLinks) -> None:
        """Shows the links to another article, or those there are now."""
        self._found = found
        if self.kind is not None and self.kind not in self.counts():
            self.kind = None
        self._arrange()

    def arrange(self, kind: str | None, order: Order) -> None:
        """Shows another kind, or another order."""
        self.kind, self.order = kind, order
        self._arrange()

    def _arrange(self) -> None:
        rows = [link for link in self._found.links if self.kind is None or _kind_of(link) == self.kind]
        rows.sort(key=lambda link: link.id, reverse=True)
        if self.order is Order.LINKED:
            rows.sort(key=lambda link: link.created, reverse=True)
        else:
            sign = -1 if self.order is Order.NEWEST else 1
            rows.sort(key=lambda link: (link.sort is None, sign * (link.sort or 0)))
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def found(self) -> IncomingLinks:
        """All links that are there."""
        return self._found

    def counts(self) -> dict[str, int]:
        """How many there are of each kind, the most first; what waits comes last."""
        counted = Counter(_kind_of(link) for link in self._found.links)
        return dict(sorted(counted.items(), key=lambda pair: (pair[0] == Asks.HEADLINE, -pair[1], pair[0])))

    # -- Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: an Incoming, its headline, or all that is told of it for assistive tools."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        link = self._rows[index.row()]
        if role == LINK:
            return link
        if role == Qt.ItemDataRole.DisplayRole:
            return link.article.headline or say("list.untitled")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            article = link.article
            facts = [article.headline or say("list.untitled"), why(link, self._found.kinds), article.source]
            facts += [show_date(article.published), link.note, link.passage, *made_by(link)]
            return ("، " if rtl() else ", ").join(fact for fact in facts if fact)
        return None


def _kind_of(link: Incoming) -> str:
    return link.kind if link.asks is Asks.LINKED else Asks.HEADLINE.value

"""The list of links: read part by part, as far as somebody scrolls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from newsdesk.domain.link import Joined, OwnKind, Waited
from newsdesk.ui.related.menus import kind_name, told_of
from newsdesk.ui.widgets.text_line import as_tip
from newsdesk.words import rtl, say

ITEM = Qt.ItemDataRole.UserRole + 1
PART = 100  # rows that are read at once
Index = QModelIndex | QPersistentModelIndex
Item = Joined | Waited


def name_of(item: Item) -> str | int:
    """What an item is known by when the list is read again."""
    return item.id if isinstance(item, Joined) else item.title


def _told(items: Sequence[Item]) -> list[tuple[Item, object]]:
    """All that can be seen: an own kind is itself whatever it is called."""
    return [(item, isinstance(item, Joined) and isinstance(item.kind, OwnKind) and item.kind.names) for item in items]


class LinksModel(QAbstractListModel):
    """Rows of Joined or Waited. `fetch` is asked for the rows from a place on and answers through `extend`."""

    def __init__(self, fetch: Callable[[int], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._items: list[Item] = []
        self._whole = True
        self._asked = False

    def hold(self) -> None:
        """Asks for nothing more until another list is shown: it is on its way."""
        self._asked = True

    def show(self, items: Sequence[Item], *, whole: bool) -> bool:
        """Shows another list, or its beginning; says whether anything is different."""
        self._asked, self._whole = False, whole
        if _told(items) == _told(self._items):
            return False
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()
        return True

    def extend(self, place: int, items: Sequence[Item], *, whole: bool) -> None:
        """The rows from `place` on; those of a list that is not shown any more are dropped."""
        if place != len(self._items) or not self._asked:
            return
        self._asked, self._whole = False, whole
        if items:
            self.beginInsertRows(QModelIndex(), place, place + len(items) - 1)
            self._items += items
            self.endInsertRows()

    @property
    def items(self) -> Sequence[Item]:
        """What has been read."""
        return self._items

    def place_of(self, name: str | int) -> int | None:
        """The row of what `name_of` names."""
        return next((place for place, item in enumerate(self._items) if name_of(item) == name), None)

    # -- Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of rows that have been read."""
        return 0 if parent.isValid() else len(self._items)

    def canFetchMore(self, parent: Index) -> bool:
        """Qt: whether there are more."""
        return not (parent.isValid() or self._whole or self._asked)

    def fetchMore(self, parent: Index) -> None:
        """Qt: asks for more."""
        if self.canFetchMore(parent):
            self._asked = True
            self._fetch(len(self._items))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: a Joined or a Waited, or words for assistive tools."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(item, Joined):
                return f"{item.start.headline} — {kind_name(item.kind)} — {item.end.headline}"
            told = f"{item.title} — {say('links.waiting.by', item.count)}"
            return f"{told} — {say('related.perhaps')}: {item.offered[0].headline}" if item.offered else told
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(item, Joined):
            return as_tip(told_of(item, Qt.LayoutDirection.RightToLeft if rtl() else Qt.LayoutDirection.LeftToRight))
        return None

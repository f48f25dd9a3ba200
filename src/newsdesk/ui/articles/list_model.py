"""The list of articles: ids at once, rows by page. `data()` never asks the archive: a miss asks for a page."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from newsdesk.domain.article import Row
from newsdesk.domain.ids import Ids
from newsdesk.domain.query import Group

PAGE = 60
MOST_PAGES = 60
ROW = Qt.ItemDataRole.UserRole + 1
ID = Qt.ItemDataRole.UserRole + 2
MIME = "application/x-newsdesk-articles"
MOST_CARRIED = 200  # headlines that other programs are given
Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[int, Sequence[int]], None]  # (page, its ids)


class ArticleListModel(QAbstractListModel):
    """Rows of an answer. `fetch` is asked for pages and answers through `receive`."""

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._ids = Ids()
        self._stale: set[int] = set()  # pages that are read again when they are seen again
        self._groups: tuple[Group, ...] = ()
        self._pages: OrderedDict[int, list[Row | None]] = OrderedDict()
        self._asked: set[int] = set()

    # -- answers

    def set_answer(self, ids: Sequence[int], groups: tuple[Group, ...] = ()) -> None:
        """Shows another list."""
        self.beginResetModel()
        self._ids, self._groups = Ids(ids), groups
        self._pages.clear()
        self._stale.clear()
        self._asked.clear()
        self.endResetModel()

    def extend(self, ids: Sequence[int], groups: tuple[Group, ...] = ()) -> None:
        """The whole list, of which the beginning was shown already; where it differs, everything is shown anew."""
        have, ids = len(self._ids), Ids(ids)
        if ids[:have] != self._ids:
            self.set_answer(ids, groups)
        elif len(ids) > have:
            self.beginInsertRows(QModelIndex(), have, len(ids) - 1)
            self._ids, self._groups = ids, groups
            last = have // PAGE
            self._pages.pop(last, None)  # it was not full
            self._asked.discard(last)
            self.endInsertRows()

    def receive(self, page: int, asked: Sequence[int], rows: Iterable[Row]) -> None:
        """Rows of a page; those of a list that is not shown any more are dropped."""
        start = page * PAGE
        if self._ids[start : start + PAGE] != Ids(asked):
            return
        found = {row.id: row for row in rows}
        self._pages[page] = [found.get(key) for key in asked]
        self._pages.move_to_end(page)
        self._asked.discard(page)
        self._stale.discard(page)
        while len(self._pages) > MOST_PAGES:
            self._pages.popitem(last=False)
        self.dataChanged.emit(self.index(start), self.index(start + len(asked) - 1))

    def missed(self, page: int) -> None:
        """A page could not be read: it is asked for again when it is seen again."""
        self._asked.discard(page)

    def refresh(self, ids: Iterable[int] | None) -> None:
        """Reads the rows of these articles again (None: of all); what is shown stays until then."""
        if ids is None:
            self._stale = set(self._pages)
        else:
            wanted = set(ids)
            self._stale |= {page for page, rows in self._pages.items() if any(row and row.id in wanted for row in rows)}
        if self._stale and self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))  # those in sight ask

    @property
    def ids(self) -> Ids:
        """All ids, in order."""
        return self._ids

    @property
    def groups(self) -> tuple[Group, ...]:
        """Where the days of the list begin; empty where it is not grouped."""
        return self._groups

    def known(self, place: int) -> Row | None:
        """What is known of a row already; nothing is asked for."""
        rows = self._pages.get(place // PAGE)
        inner = place % PAGE
        return rows[inner] if rows is not None and inner < len(rows) else None

    def place_of(self, article_id: int, near: int = 0) -> int | None:
        """The row at which an article stands, looked for around `near` first."""
        return self._ids.place_of(article_id, near)

    def row(self, place: int) -> Row | None:
        """What is known of a row; asks for its page when it is not there."""
        page, inner = divmod(place, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            if page not in self._asked:
                self._ask(page)
            return None
        self._pages.move_to_end(page)
        if page in self._stale and page not in self._asked:
            self._ask(page)
        return rows[inner] if inner < len(rows) else None

    def _ask(self, page: int) -> None:
        self._asked.add(page)
        self._fetch(page, self._ids[page * PAGE : (page + 1) * PAGE])

    # -- Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of articles."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: a Row, an id, or words for assistive tools."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == ID:
            return self._ids[index.row()]
        if role not in (ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index.row())
        if role == ROW:
            return row
        return "" if row is None else row.headline or row.opening

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: rows can be chosen and dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def mimeTypes(self) -> list[str]:
        """Qt: what is dragged."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Qt: what is dragged."""
        return self.carry([index.row() for index in indexes])

    def carry(self, places: Sequence[int]) -> QMimeData:
        """Rows for dragging: their ids for newsdesk's own panes, their headlines for other programs."""
        data = QMimeData()
        data.setData(MIME, ",".join(str(self._ids[place]) for place in places).encode())
        lines = []
        for row in filter(None, map(self.known, places[:MOST_CARRIED])):
            facts = " · ".join(fact for fact in (row.source, row.published or "") if fact)
            lines.append(f"{row.headline or row.opening}\n{facts}".strip())
        data.setText("\n\n".join(lines))
        return data


def carried(data: QMimeData) -> list[int]:
    """The articles that are being dragged; none where something else is."""
    found = bytes(data.data(MIME).data()).decode("ascii", "ignore")
    return [int(part) for part in found.split(",") if part.isdigit()]

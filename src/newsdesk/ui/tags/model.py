"""The tree of tags as Qt sees it. It shows what it is told and asks for changes; it writes nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, overload

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from newsdesk.domain.tag import Tag
from newsdesk.text.fold import fold_name
from newsdesk.ui.tags.dragging import DroppedOn, Index
from newsdesk.ui.tags.known import Plan, Shown

_USER = Qt.ItemDataRole.UserRole
TAG, ID, NAME, ALIASES, COUNT, DEEP, COLOUR, KIND, HIT = (_USER + number for number in range(1, 10))
FEW = 40  # changes that are made one by one; more than these are shown by laying the tree out anew
MOST_FOUND = 300  # found tags that are shown at once; the likeliest of more
_ROOT = QModelIndex()


class TagModel(DroppedOn):
    """Asks through `rename_asked`, and for what was dropped (dragging.py)."""

    rename_asked = Signal(int, str)

    def __init__(self, parent: QObject | None = None, *, writable: bool = False) -> None:
        super().__init__(parent, writable=writable)
        self._flags = _flags(writable=writable)
        self.filtered = ""  # the filter, folded; "" where all tags are shown
        self._plan: Plan = {}  # what is shown: the tags below each one, in order
        self._hits: set[int] | None = None  # those that the filter found; None for all
        self.nearest: list[int] = []  # those of them that are shown, the likeliest first
        self.most: int | None = MOST_FOUND  # None: however many they are
        self._at: dict[int, int | None] = {}  # the tag below which each one stands
        self._rows: dict[int | None, dict[int, int]] = {}  # where they stand there, worked out when it is asked

    # -- what is shown

    def show(self, tags: Sequence[Tag]) -> None:
        """Shows the tags as they are now. Views keep what is chosen and open: rows are moved, not made again."""
        first = not self._at
        changed, named = self.known.tell(tags)
        shown = self.known.show(self.filtered, self.most)
        if first:
            self.beginResetModel()
            self._take(shown)
            self.endResetModel()
            return
        plan = shown.plan
        loose, gone = self._differences(plan, named, changed)
        many = len(gone) + len(loose) > FEW or len(changed) > FEW * 10
        if many or not self._step_by_step(plan, gone, loose):
            self._lay_out(shown)
        else:
            self._hits, self.nearest = shown.hits, shown.nearest
        for key in () if many else changed & self._at.keys():
            at = self.index_of(key)
            self.dataChanged.emit(at, at)

    def _differences(self, plan: Plan, named: set[int], changed: set[int]) -> tuple[set[int], set[int]]:
        """(tags that stand elsewhere now, tags that are not shown any more)."""
        if not self.filtered:  # what did not change stands where it stood, or its parent came or went
            gone = self._at.keys() - self.known.by_id.keys()
            near = changed | {child for key in (*gone, *changed) for child in self._plan.get(key, ())}
            near |= {child for key in changed for child in plan.get(key, ())}
            by_id = self.known.by_id
            places = {
                key: (by_id[key].parent_id if by_id[key].parent_id in by_id else None) for key in near if key in by_id
            }
        else:
            places = {key: parent for parent, keys in plan.items() for key in keys}
            gone = self._at.keys() - places.keys()
        loose = {key for key, parent in places.items() if self._at.get(key, 0) != parent}
        return loose | (named & places.keys()), gone

    def filter(self, text: str) -> None:
        """Shows only tags whose name or alias holds every word of `text`, of very many the likeliest, and those above
        them; "" shows all."""
        folded = fold_name(text)
        if folded != self.filtered:
            self.filtered, self.most = folded, MOST_FOUND
            self._lay_out(self.known.show(folded, self.most))

    def show_every_hit(self) -> None:
        """Shows all that the filter found, until there is another."""
        self.most = None
        self._lay_out(self.known.show(self.filtered))

    @property
    def held_back(self) -> int:
        """How many the filter found that are not shown."""
        return len(self._hits or ()) - len(self.nearest) if self.most is not None else 0

    @property
    def hit_count(self) -> int:
        """How many tags the filter found."""
        return len(self._at) if self._hits is None else len(self._hits)

    def place(self, tag_id: int) -> tuple[int, ...]:
        """The rows that lead to a tag: places compare in the order of the tree."""
        rows: list[int] = []
        at: int | None = tag_id
        while at is not None and at in self._at and len(rows) < len(self._at):
            rows.append(self._row(at))
            at = self._at[at]
        return tuple(reversed(rows))

    def _row(self, key: int) -> int:
        parent = self._at[key]
        rows = self._rows.get(parent)
        if rows is None:
            rows = self._rows[parent] = {child: row for row, child in enumerate(self._plan[parent])}
        return rows[key]

    def _take(self, shown: Shown) -> None:
        plan = shown.plan
        self._plan = {parent: list(keys) for parent, keys in plan.items() if keys}
        self._at = {key: parent for parent, keys in plan.items() for key in keys}
        self._rows, self._hits, self.nearest = {}, shown.hits, shown.nearest

    def _lay_out(self, shown: Shown) -> None:
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        keys = [index.internalId() for index in old]
        self._take(shown)
        self.changePersistentIndexList(old, [self.index_of(key) for key in keys])
        self.layoutChanged.emit()

    # -- one change after the other

    def _step_by_step(self, plan: Plan, gone: set[int], loose: set[int]) -> bool:
        """Brings the tree to the plan by single steps; False where it did not come out as planned.

        From the top down: when a tag is placed, its parent stands already where it will be, so no move is into itself.
        """
        waiting = set(loose)
        touched: set[int | None] = set()
        depths = {key: len(self.known.above(key)) for key in loose}
        for key in sorted(loose, key=lambda key: (depths[key], key)):
            tag = self.known.by_id[key]
            parent = tag.parent_id if tag.parent_id in self.known.by_id else None
            waiting.discard(key)
            touched.update((parent, self._at.get(key)))
            self._put(key, parent, plan[parent], waiting)
        for key in gone:
            if key in self._at and self._at[key] not in gone:
                touched.add(self._at[key])
                self._drop(key)
        return all(self._plan.get(parent, []) == plan.get(parent, []) for parent in touched if parent not in gone)

    def _put(self, key: int, parent: int | None, wanted: Sequence[int], waiting: set[int]) -> None:
        above = self._plan.setdefault(parent, [])
        ranks = {child: rank for rank, child in enumerate(wanted)}
        rank, row = ranks[key], len(above)
        for place, child in enumerate(above):
            if child != key and child not in waiting and ranks.get(child, -1) > rank:
                row = place
                break
        at = self._index_at(parent)
        if key not in self._at:
            self.beginInsertRows(at, row, row)
            above.insert(row, key)
            self._at[key] = parent
            self._rows.pop(parent, None)
            self.endInsertRows()
            return
        old, before = self._at[key], self._row(key)
        if old == parent and row in (before, before + 1):
            return
        self.beginMoveRows(self._index_at(old), before, before, at, row)
        if old == parent and before < row:
            row -= 1
        self._plan[old].remove(key)
        above.insert(row, key)
        self._at[key] = parent
        self._rows.pop(parent, None)
        self._rows.pop(old, None)
        self.endMoveRows()

    def _drop(self, key: int) -> None:
        parent, row = self._at[key], self._row(key)
        self.beginRemoveRows(self._index_at(parent), row, row)
        self._plan[parent].remove(key)
        waiting = [key]
        while waiting:
            one = waiting.pop()
            waiting += self._plan.pop(one, ())
            self._rows.pop(one, None)
            del self._at[one]
        self._rows.pop(parent, None)
        self.endRemoveRows()

    # -- Qt

    def index_of(self, tag_id: int) -> QModelIndex:
        """Where a tag stands; an invalid index where it is not shown."""
        return self.createIndex(self._row(tag_id), 0, tag_id) if tag_id in self._at else QModelIndex()

    def _index_at(self, key: int | None) -> QModelIndex:
        return QModelIndex() if key is None else self.index_of(key)

    def _children(self, index: Index) -> list[int]:
        return self._plan.get(index.internalId() if index.isValid() else None, [])

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Qt: the place of a row."""
        children = self._children(parent)
        if column or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    @overload
    def parent(self) -> QObject | None: ...
    @overload
    def parent(self, index: Index) -> QModelIndex: ...
    def parent(self, index: Index | None = None) -> QObject | QModelIndex | None:
        """Qt: the place of the parent."""
        if index is None:
            return super().parent()
        return self._index_at(self._at.get(index.internalId())) if index.isValid() else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Qt: the number of tags below one."""
        return len(self._children(parent))

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Qt: one."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: what is known of a tag; `TAG` gives all of it at once."""
        tag = self._tag(index)
        if tag is None:
            return None
        if role == TAG:
            return tag
        if role == HIT:
            return self._hits is None or tag.id in self._hits
        name = _FIELDS.get(role)
        return None if name is None else getattr(tag, name)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt: asks for another name; it stands here once it is written."""
        tag = self._tag(index)
        name = " ".join(str(value or "").split())
        if role == Qt.ItemDataRole.EditRole and self._writable and tag is not None and name and name != tag.name:
            self.rename_asked.emit(tag.id, name)
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: tags can be chosen, and where the archive may be changed, renamed and dragged onto each other."""
        return self._flags[0] if index.isValid() else self._flags[1]


def _flags(*, writable: bool) -> tuple[Qt.ItemFlag, Qt.ItemFlag]:
    """(of a tag, of the ground below them): made once, for Qt asks for them at every row that it lays out."""
    flag = Qt.ItemFlag
    row, ground = flag.ItemIsEnabled | flag.ItemIsSelectable, flag.NoItemFlags
    if writable:
        row |= flag.ItemIsDropEnabled | flag.ItemIsEditable | flag.ItemIsDragEnabled
        ground = flag.ItemIsDropEnabled
    return row, ground


_FIELDS: dict[int, str] = {
    Qt.ItemDataRole.DisplayRole: "name",
    Qt.ItemDataRole.EditRole: "name",
    Qt.ItemDataRole.AccessibleTextRole: "name",
    NAME: "name",
    ID: "id",
    ALIASES: "aliases",
    COUNT: "count",
    DEEP: "deep",
    COLOUR: "colour",
    KIND: "kind",
}

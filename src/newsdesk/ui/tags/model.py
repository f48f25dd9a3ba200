"""The tree of tags as Qt sees it. It shows what it is told and asks for changes; it writes nothing itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, overload

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from newsdesk.domain.tag import Tag
from newsdesk.text.fold import fold_key
from newsdesk.ui.articles.list_model import MIME as ARTICLES
from newsdesk.ui.tags.known import KnownTags, Plan

_USER = Qt.ItemDataRole.UserRole
TAG, ID, NAME, ALIASES, COUNT, DEEP, COLOUR, KIND, HIT = (_USER + number for number in range(1, 10))
MIME = "application/x-newsdesk-tags"
FEW = 40  # changes that are made one by one; more than these are shown by laying the tree out anew
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class _Node:
    """A tag in its place. `hit` tells one that the filter found from one that only leads to it."""

    __slots__ = ("children", "hit", "parent", "row", "tag")

    def __init__(self, tag: Tag | None) -> None:
        self.tag = tag
        self.parent: _Node | None = None
        self.row = 0
        self.children: list[_Node] = []
        self.hit = True

    @property
    def key(self) -> int:
        """The tag's id; 0 for the root."""
        return self.tag.id if self.tag is not None else 0

    @property
    def parent_key(self) -> int | None:
        """The id of the tag above; None below the root."""
        return (self.parent.key or None) if self.parent is not None else None

    def take(self, row: int) -> None:
        """Lets a child go."""
        self.children.pop(row)
        self.number()

    def put(self, row: int, node: _Node) -> None:
        """Takes a child."""
        self.children.insert(row, node)
        self.number()

    def number(self) -> None:
        """Tells the children where they stand."""
        for row, node in enumerate(self.children):
            node.parent, node.row = self, row

    def place(self) -> tuple[int, ...]:
        """The rows that lead here."""
        return () if self.parent is None else (*self.parent.place(), self.row)

    def walk(self) -> Iterator[_Node]:
        """Everything below, in the order in which it is read."""
        waiting = list(reversed(self.children))
        while waiting:
            node = waiting.pop()
            yield node
            waiting += reversed(node.children)


class TagModel(QAbstractItemModel):
    """Asks through `rename_asked`, `move_asked` (ids, the new parent or None) and `articles_dropped` (tag, ids)."""

    rename_asked = Signal(int, str)
    move_asked = Signal(object, object)
    articles_dropped = Signal(int, object)

    def __init__(self, parent: QObject | None = None, *, writable: bool = False) -> None:
        super().__init__(parent)
        self._writable = writable
        self.known = KnownTags()
        self.filtered = ""  # the filter, folded; "" where all tags are shown
        self._root = _Node(None)
        self._nodes: dict[int, _Node] = {}

    # -- what is shown

    def show(self, tags: Sequence[Tag]) -> None:
        """Shows the tags as they are now. Views keep what is chosen and open: rows are moved, not made again."""
        changed, named = self.known.tell(tags)
        plan, hits = self.known.plan(self.filtered)
        if not self._nodes:
            self.beginResetModel()
            self._build(plan, hits)
            self.endResetModel()
            return
        places = {key: parent for parent, keys in plan.items() for key in keys}
        gone = self._nodes.keys() - places.keys()
        loose = {key for key, at in places.items() if (self._nodes[key].parent_key if key in self._nodes else 0) != at}
        loose |= named & places.keys()
        many = len(gone) + len(loose) > FEW or len(changed) > FEW * 10
        if many or not self._step_by_step(plan, gone, loose):
            self._lay_out(plan, hits)
        for key, node in self._nodes.items():
            node.tag, node.hit = self.known.by_id[key], key in hits
        for key in () if many else changed & self._nodes.keys():
            at = self.index_of(key)
            self.dataChanged.emit(at, at)

    def filter(self, text: str) -> None:
        """Shows only tags whose name or alias holds every word of `text`, and those above them; "" shows all."""
        folded = fold_key(text)
        if folded != self.filtered:
            self.filtered = folded
            self._lay_out(*self.known.plan(folded))

    def hits(self) -> list[int]:
        """The tags that the filter found, in the order of the tree."""
        return [node.key for node in self._root.walk() if node.hit]

    def place(self, tag_id: int) -> tuple[int, ...]:
        """The rows that lead to a tag: places compare in the order of the tree."""
        node = self._nodes.get(tag_id)
        return () if node is None else node.place()

    def _build(self, plan: Plan, hits: set[int]) -> None:
        self._nodes = {key: _Node(self.known.by_id[key]) for keys in plan.values() for key in keys}
        self._root = _Node(None)
        for parent, keys in plan.items():
            above = self._root if parent is None else self._nodes[parent]
            above.children = [self._nodes[key] for key in keys]
            above.number()
        for key, node in self._nodes.items():
            node.hit = key in hits

    def _lay_out(self, plan: Plan, hits: set[int]) -> None:
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        keys = [index.internalId() for index in old]
        self._build(plan, hits)
        self.changePersistentIndexList(old, [self.index_of(key) for key in keys])
        self.layoutChanged.emit()

    # -- one change after the other

    def _step_by_step(self, plan: Plan, gone: set[int], loose: set[int]) -> bool:
        """Brings the tree to the plan by single steps; False where it did not come out as planned.

        From the top down: when a tag is placed, its parent stands already where it will be, so no move is into itself.
        """
        waiting = set(loose)
        layer: list[int | None] = [None]
        while layer:
            for parent in layer:
                keys = plan.get(parent, [])
                if not waiting.isdisjoint(keys):
                    ranks = {key: rank for rank, key in enumerate(keys)}
                    for key in keys:
                        if key in waiting:
                            waiting.discard(key)
                            self._put(key, parent, ranks, waiting)
            layer = [key for parent in layer for key in plan.get(parent, ())]
        for key in gone:
            node = self._nodes.get(key)
            if node is not None and node.parent is not None and node.parent.key not in gone:
                self._drop(node)
        return all(
            [child.key for child in (self._root if parent is None else self._nodes[parent]).children] == keys
            for parent, keys in plan.items()
        )

    def _put(self, key: int, parent: int | None, ranks: dict[int, int], waiting: set[int]) -> None:
        above = self._root if parent is None else self._nodes[parent]
        rank = ranks[key]
        row = len(above.children)
        for child in above.children:
            other = child.key
            if other not in waiting and ranks.get(other, -1) > rank:
                row = child.row
                break
        at, node = self._index_of(above), self._nodes.get(key)
        if node is None:
            self.beginInsertRows(at, row, row)
            node = self._nodes[key] = _Node(self.known.by_id[key])
            above.put(row, node)
            self.endInsertRows()
            return
        old = node.parent
        assert old is not None
        if old is above and row in (node.row, node.row + 1):
            return
        self.beginMoveRows(self._index_of(old), node.row, node.row, at, row)
        if old is above and node.row < row:
            row -= 1
        old.take(node.row)
        above.put(row, node)
        self.endMoveRows()

    def _drop(self, node: _Node) -> None:
        above = node.parent
        assert above is not None
        self.beginRemoveRows(self._index_of(above), node.row, node.row)
        above.take(node.row)
        for each in (node, *node.walk()):
            del self._nodes[each.key]
        self.endRemoveRows()

    # -- Qt

    def index_of(self, tag_id: int) -> QModelIndex:
        """Where a tag stands; an invalid index where it is not shown."""
        node = self._nodes.get(tag_id)
        return QModelIndex() if node is None else self.createIndex(node.row, 0, tag_id)

    def _index_of(self, node: _Node) -> QModelIndex:
        return QModelIndex() if node.tag is None else self.createIndex(node.row, 0, node.tag.id)

    def _node(self, index: Index) -> _Node:
        return self._nodes[index.internalId()] if index.isValid() else self._root

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Qt: the place of a row."""
        children = self._node(parent).children
        if column or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row].key)

    @overload
    def parent(self) -> QObject | None: ...
    @overload
    def parent(self, index: Index) -> QModelIndex: ...
    def parent(self, index: Index | None = None) -> QObject | QModelIndex | None:
        """Qt: the place of the parent."""
        if index is None:
            return super().parent()
        node = self._nodes.get(index.internalId()) if index.isValid() else None
        return QModelIndex() if node is None or node.parent is None else self._index_of(node.parent)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Qt: the number of tags below one."""
        return len(self._node(parent).children)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Qt: one."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: what is known of a tag; `TAG` gives all of it at once."""
        node = self._nodes.get(index.internalId()) if index.isValid() else None
        if node is None or node.tag is None:
            return None
        if role == TAG:
            return node.tag
        if role == HIT:
            return node.hit
        name = _FIELDS.get(role)
        return None if name is None else getattr(node.tag, name)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt: asks for another name; it stands here once it is written."""
        tag = self._node(index).tag
        name = " ".join(str(value or "").split())
        if role == Qt.ItemDataRole.EditRole and self._writable and tag is not None and name and name != tag.name:
            self.rename_asked.emit(tag.id, name)
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: tags can be chosen, and where the archive may be changed, renamed and dragged onto each other."""
        flag = Qt.ItemFlag
        change = flag.ItemIsDropEnabled if self._writable else flag.NoItemFlags
        if not index.isValid():
            return change
        if self._writable:
            change |= flag.ItemIsEditable | flag.ItemIsDragEnabled
        return flag.ItemIsEnabled | flag.ItemIsSelectable | change

    # -- dragging

    def mimeTypes(self) -> list[str]:
        """Qt: tags, and articles that are to be tagged."""
        return [MIME, ARTICLES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Qt: the ids of the tags that are dragged."""
        data = QMimeData()
        data.setData(MIME, ",".join(str(index.internalId()) for index in indexes).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Qt: tags are moved, articles are not."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction | Qt.DropAction.LinkAction

    def supportedDragActions(self) -> Qt.DropAction:
        """Qt: tags are moved."""
        return Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Qt: articles onto a tag; a tag onto another that is not below it, or to the root."""
        tag = self._node(parent).tag
        if data.hasFormat(ARTICLES):
            return self._writable and tag is not None
        if not (self._writable and data.hasFormat(MIME)):
            return False
        ids = set(_ids(data, MIME))
        over = {tag.id, *(other.id for other in self.known.above(tag.id))} if tag is not None else set()
        here = tag.id if tag is not None else None
        return not ids & over and any(self.known.by_id[key].parent_id != here for key in ids if key in self.known.by_id)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Qt: asks for what was dropped; the rows move once it is written."""
        if self.canDropMimeData(data, action, row, column, parent):
            tag = self._node(parent).tag
            if data.hasFormat(ARTICLES) and tag is not None:
                self.articles_dropped.emit(tag.id, _ids(data, ARTICLES))
            else:
                self.move_asked.emit(_ids(data, MIME), tag.id if tag is not None else None)
        return False


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


def _ids(data: QMimeData, kind: str) -> list[int]:
    return [int(part) for part in bytes(data.data(kind).data()).decode().split(",") if part.isdigit()]

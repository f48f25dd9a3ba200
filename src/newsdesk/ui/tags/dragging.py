"""What can be dragged onto a tree of tags: its own tags, and articles."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from newsdesk.domain.tag import Tag
from newsdesk.ui.articles.list_model import MIME as ARTICLES
from newsdesk.ui.tags.known import KnownTags

MIME = "application/x-newsdesk-tags"
Index = QModelIndex | QPersistentModelIndex


class DroppedOn(QAbstractItemModel):
    """Asks through `move_asked` (ids, the new parent or None) and `articles_dropped` (tag, ids)."""

    move_asked = Signal(object, object)
    articles_dropped = Signal(int, object)

    def __init__(self, parent: QObject | None, *, writable: bool) -> None:
        super().__init__(parent)
        self._writable = writable
        self.known = KnownTags()

    def _tag(self, index: Index) -> Tag | None:
        return self.known.by_id.get(index.internalId()) if index.isValid() else None

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
        tag = self._tag(parent)
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
            tag = self._tag(parent)
            if data.hasFormat(ARTICLES) and tag is not None:
                self.articles_dropped.emit(tag.id, _ids(data, ARTICLES))
            else:
                self.move_asked.emit(_ids(data, MIME), tag.id if tag is not None else None)
        return False


def _ids(data: QMimeData, kind: str) -> list[int]:
    return [int(part) for part in bytes(data.data(kind).data()).decode().split(",") if part.isdigit()]

"""The places of the archive: all, the states, tags, sources, each with its count."""

from __future__ import annotations

from collections.abc import Sequence

import qtawesome
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from newsdesk.domain.article import Counts, Status
from newsdesk.domain.query import Query
from newsdesk.domain.tag import Source, Tag
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.words import group, say

COUNT = Qt.ItemDataRole.UserRole + 1
PLACE = Qt.ItemDataRole.UserRole + 2
KEY = Qt.ItemDataRole.UserRole + 3
DOT = Qt.ItemDataRole.UserRole + 4
_ICONS = {
    "all": "mdi6.newspaper-variant-multiple-outline", "inbox": "mdi6.inbox-outline", "draft": "mdi6.file-edit-outline",
    "review": "mdi6.eye-check-outline", "final": "mdi6.check-circle-outline",
    "archived": "mdi6.archive-check-outline", "untagged": "mdi6.tag-off-outline", "trash": "mdi6.trash-can-outline",
}  # fmt: skip
MOST_SOURCES = 200
MOST_TAGS = 300  # of the tree's roots, by use; the tag manager shows all


class _Delegate(QStyledItemDelegate):
    """A name, a count at the far end, a dot or an icon before the name."""

    theme: Theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: the height of a row."""
        return QSize(120, 38 if index.data(PLACE) is None else 29)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: draws a place."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        direction = option.direction
        rtl = direction is Qt.LayoutDirection.RightToLeft
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        section = index.data(PLACE) is None
        if chosen and not section:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("accent_soft"))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 6, 6)
        font = ui_font(12 if section else 13, bold=section or chosen)
        painter.setFont(font)
        inner = rect.adjusted(8, 10 if section else 0, -8, 0)
        lead = 0
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        colour = index.data(DOT)
        if icon is not None:
            lead = 24
            place = QRect(inner.right() - 16 if rtl else inner.x(), inner.center().y() - 8, 16, 16)
            icon.paint(painter, place)
        elif isinstance(colour, QColor):
            lead = 18
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(inner.right() - 9 if rtl else inner.x() + 1, inner.center().y() - 4, 8, 8)
        count = index.data(COUNT)
        number = "" if count is None else group(count)
        metrics = QFontMetrics(ui_font(12))
        room = metrics.horizontalAdvance(number) + 8
        name_rect = inner.adjusted(room, 0, -lead, 0) if rtl else inner.adjusted(lead, 0, -room, 0)
        ink = "muted" if section else "accent" if chosen else "ink"
        painter.setPen(self.theme.colour(ink))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
        name = QFontMetrics(font).elidedText(index.data() or "", Qt.TextElideMode.ElideRight, name_rect.width())
        painter.drawText(name_rect, flags, name)
        painter.setFont(ui_font(12))
        painter.setPen(self.theme.colour("muted"))
        far = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | far, number)
        painter.restore()


class Sidebar(QTreeView):
    """Emits `chosen` with the Query of a place."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAccessibleName(say("sidebar.name"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(14)
        self.setUniformRowHeights(False)
        self.setExpandsOnDoubleClick(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self._theme = theme
        self._key = "all"
        self._told: tuple[Counts, Sequence[Tag], Sequence[Source]] = (Counts(), (), ())
        self._delegate = _Delegate()
        self._delegate.theme = theme
        self.setItemDelegate(self._delegate)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self._expanded = {"tags", "sources"}
        self.expanded.connect(lambda index: self._expanded.add(index.data(KEY)))
        self.collapsed.connect(lambda index: self._expanded.discard(index.data(KEY)))
        self.selectionModel().currentChanged.connect(self._current)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = self._delegate.theme = theme
        self.show_places(*self._told)

    def show_places(self, counts: Counts, tags: Sequence[Tag], sources: Sequence[Source]) -> None:
        """Shows the places with their counts; the chosen one stays chosen."""
        self._told = (counts, tags, sources)
        selection = self.selectionModel()
        selection.blockSignals(True)
        top = self.verticalScrollBar().value()
        self._model.clear()
        root = self._model.invisibleRootItem()
        root.appendRow(self._place("all", say("sidebar.all"), counts.total, Query()))
        for status in Status:
            query = Query(statuses=(status.value,))
            number = counts.statuses.get(status.value, 0)
            root.appendRow(self._place(status.value, say(f"sidebar.{status.value}"), number, query))
        root.appendRow(self._place("untagged", say("sidebar.untagged"), counts.untagged, Query(untagged=True)))
        root.appendRow(self._place("trash", say("sidebar.trash"), counts.trash, Query(trash=True)))
        if tags:
            self._add_tags(tags)
        if sources:
            section = self._section("sources")
            for source in sources[:MOST_SOURCES]:
                query = Query(source_ids=(source.id,))
                section.appendRow(self._place(f"source:{source.id}", source.name, source.count, query))
        self._open_again(root)
        self.verticalScrollBar().setValue(top)
        selection.blockSignals(False)

    def _add_tags(self, tags: Sequence[Tag]) -> None:
        children: dict[int | None, list[Tag]] = {}
        for tag in sorted(tags, key=lambda tag: -tag.count):
            children.setdefault(tag.parent_id, []).append(tag)
        section = self._section("tags")

        def add(parent: QStandardItem, key: int | None) -> None:
            for tag in children.get(key, ())[: MOST_TAGS if key is None else None]:
                item = self._place(f"tag:{tag.id}", tag.name, tag.count, Query(tag_ids=(tag.id,)))
                item.setData(self._theme.kind(tag.kind.value, tag.colour), DOT)
                parent.appendRow(item)
                add(item, tag.id)

        add(section, None)

    def _section(self, name: str) -> QStandardItem:
        item = QStandardItem(say(f"sidebar.{name}"))
        item.setData(name, KEY)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self._model.invisibleRootItem().appendRow(item)
        return item

    def _place(self, key: str, name: str, count: int, query: Query) -> QStandardItem:
        item = QStandardItem(name)
        item.setData(count, COUNT)
        item.setData(query, PLACE)
        item.setData(key, KEY)
        item.setToolTip(name)
        if key in _ICONS:
            item.setIcon(qtawesome.icon(_ICONS[key], color=self._theme.muted))
        return item

    def _open_again(self, parent: QStandardItem) -> None:
        for number in range(parent.rowCount()):
            item = parent.child(number)
            key = item.data(KEY)
            if key in self._expanded:
                self.expand(item.index())
            if key == self._key:
                self.setCurrentIndex(item.index())
            self._open_again(item)

    def choose(self, key: str) -> None:
        """Goes to a place: all, a status, untagged, trash, tag:N, source:N."""
        self._key = key
        found = self._model.match(
            self._model.index(0, 0), KEY, key, 1, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        )
        if found:
            self.setCurrentIndex(found[0])

    @property
    def place(self) -> Query:
        """The chosen place."""
        query = self.currentIndex().data(PLACE)
        return query if isinstance(query, Query) else Query()

    @property
    def key(self) -> str:
        """The name of the chosen place."""
        return self._key

    def _current(self, index: QModelIndex) -> None:
        if isinstance(index.data(PLACE), Query):
            self._key = index.data(KEY)
            self.chosen.emit(index.data(PLACE))

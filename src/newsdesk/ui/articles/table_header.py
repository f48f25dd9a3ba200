"""The header of the list as a table: columns that are chosen, moved, made wider, fitted, and sorted by."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from newsdesk.domain.query import Sort
from newsdesk.ui.articles.columns import (
    COLUMN_OF,
    NARROWEST,
    ORDERS,
    RISING,
    TRAILING,
    Column,
    Place,
    shown,
    usual,
)
from newsdesk.ui.keys.row_menu import RowMenu
from newsdesk.words import say

Index = QModelIndex | QPersistentModelIndex
COLUMNS = tuple(Column)


class HeaderModel(QAbstractTableModel):
    """Titles of columns; it has no rows."""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: none."""
        return 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: every column there is, whether it is shown or not."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: nothing, for there are no rows."""
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: a title; what can be done with it in the tip."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        title = say(f"column.{column.value}")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return title
        if role == Qt.ItemDataRole.ToolTipRole:
            return say("table.sorts" if column in ORDERS else "table.sorts-not", column=title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            far = Qt.AlignmentFlag.AlignTrailing if column in TRAILING else Qt.AlignmentFlag.AlignLeading
            return far | Qt.AlignmentFlag.AlignVCenter
        return None


class TableHeader(QHeaderView):
    """`changed` with columns that stand otherwise, `sort_asked` with an order, `fit_asked` with a column."""

    changed = Signal()
    sort_asked = Signal(object)
    fit_asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("tableHeader")
        self.setAccessibleName(say("table.header"))
        self.titles = HeaderModel(self)
        self.setModel(self.titles)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(True)
        self.setMinimumSectionSize(NARROWEST)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu(self).popup(self.mapToGlobal(at)))
        self.sectionClicked.connect(self._clicked)
        self.sectionHandleDoubleClicked.connect(lambda section: self.fit_asked.emit(COLUMNS[section]))
        self.sectionResized.connect(lambda *_: self.changed.emit())
        self.sectionMoved.connect(lambda *_: self.changed.emit())
        self._sort: Sort | None = None
        self.place(usual())

    # -- columns

    def places(self) -> tuple[Place, ...]:
        """All columns in their order."""
        found = []
        for visual in range(self.count()):
            section = self.logicalIndex(visual)
            hidden = self.isSectionHidden(section)
            width = self._widths[section] if hidden else self.sectionSize(section)
            found.append(Place(COLUMNS[section], width, not hidden))
        return tuple(found)

    def seen(self) -> list[Place]:
        """The columns that are shown, in their order."""
        return shown(self.places())

    def place(self, places: Sequence[Place]) -> None:
        """Puts the columns in this order."""
        with QSignalBlocker(self):
            self._widths = {COLUMNS.index(one.column): one.width for one in places}
            for visual, one in enumerate(places):
                section = COLUMNS.index(one.column)
                self.moveSection(self.visualIndex(section), visual)
                self.setSectionHidden(section, not one.shown)
                if one.shown:
                    self.resizeSection(section, one.width)
        self.viewport().update()
        self.changed.emit()

    def show_column(self, column: Column, on: bool) -> None:
        """Shows a column, or not; the last one stays."""
        places = self.places()
        if on or sum(one.shown for one in places) > 1:
            self.place([Place(one.column, one.width, on if one.column is column else one.shown) for one in places])

    def widen(self, column: Column, width: int) -> None:
        """Makes a column so wide."""
        self.resizeSection(COLUMNS.index(column), width)

    # -- the menu

    def fill(self, menu: RowMenu) -> None:
        """Every column to be shown or not, in the order in which they stand, and the usual ones again."""
        places = self.places()
        alone = sum(one.shown for one in places) == 1
        for one in places:
            action = menu.entry(say(f"column.{one.column.value}"), partial(self.show_column, one.column, not one.shown))
            action.setCheckable(True)
            action.setChecked(one.shown)
            action.setEnabled(not (alone and one.shown))
        menu.addSeparator()
        menu.add("columns-fit", self._fit_all)
        menu.add("columns-usual", lambda: self.place(usual()))

    def menu(self, parent: QWidget) -> RowMenu:
        """The menu of the header."""
        menu = RowMenu(parent)
        self.fill(menu)
        return menu

    def _fit_all(self) -> None:
        for one in self.seen():
            self.fit_asked.emit(one.column)

    # -- sorting

    def show_sort(self, sort: Sort | None) -> None:
        """The arrow stands where the list is sorted, and tells which way."""
        self._sort = sort
        column = COLUMN_OF.get(sort) if sort is not None else None
        way = Qt.SortOrder.AscendingOrder if sort in RISING else Qt.SortOrder.DescendingOrder
        with QSignalBlocker(self):
            self.setSortIndicator(COLUMNS.index(column) if column is not None else -1, way)
        self.viewport().update()

    def _clicked(self, section: int) -> None:
        order, now = ORDERS.get(COLUMNS[section]), self._sort
        if order is not None:
            self.sort_asked.emit(order.turned if now is order else order)
        self.show_sort(self._sort if order is not None else now)  # Qt has turned the arrow by itself

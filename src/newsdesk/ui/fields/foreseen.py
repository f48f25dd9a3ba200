"""The table of what would change: an article, a field, what it says and would say, with the difference marked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.domain.comparison import Fate
from newsdesk.domain.fields import Altered, Field
from newsdesk.text.diff import compare
from newsdesk.ui.i18n import show_date
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.text_line import direction_of, draw, lay_out
from newsdesk.words import known, say

Index = QModelIndex | QPersistentModelIndex
HEADS = ("headline", "field", "before", "after")
MARKS = Qt.ItemDataRole.UserRole + 1
PAD = 8
Span = tuple[int, int]


def as_read(which: Field, value: str) -> str:
    """A value of a field as it is read, in one line."""
    if which is Field.PUBLISHED:
        return show_date(value)
    if which in (Field.STATUS, Field.DIRECTION, Field.LANGUAGE):
        message = f"{which.value}.{value}"
        return say(message) if value and known(message) else value
    return " ⏎ ".join(value.split("\n"))


def differing(before: str, after: str) -> tuple[list[Span], list[Span]]:
    """The letters of each that are not in the other."""
    ends = {Fate.DELETED: 0, Fate.INSERTED: 0}
    found: dict[Fate, list[Span]] = {Fate.DELETED: [], Fate.INSERTED: []}
    for piece in compare(before, after):
        for fate, end in ends.items():
            if piece.fate is fate:
                found[fate].append((end, end + len(piece.text)))
            if piece.fate is fate or piece.fate is Fate.KEPT:
                ends[fate] = end + len(piece.text)
    return found[Fate.DELETED], found[Fate.INSERTED]


class ForeseenModel(QAbstractTableModel):
    """A row for each field of an article that would change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[tuple[str, str, str, str], tuple[list[Span], list[Span]]]] = []

    def show_changes(self, found: Sequence[Altered]) -> None:
        """Shows these."""
        self.beginResetModel()
        self._rows = []
        for one in found:
            before, after = as_read(one.field, one.before), as_read(one.field, one.after)
            cells = (one.headline or say("list.untitled"), say(f"details.{one.field.value}"), before, after)
            self._rows.append((cells, differing(before, after)))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of changes."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: headline, field, before, after."""
        return 0 if parent.isValid() else len(HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: words; the spans that are different where MARKS are asked for."""
        if not index.isValid():
            return None
        cells, marks = self._rows[index.row()]
        text = cells[index.column()]
        if role == MARKS:
            return marks[index.column() - 2] if index.column() > 1 else []
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return text or say("fields.nothing")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(f"fields.column.{HEADS[section]}")
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None


class ForeseenDelegate(QStyledItemDelegate):
    """Draws a cell in its own direction, what is different in colour; nothing is called so."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._font = theme, ui_font("small")
        self._tall = QFontMetricsF(self._font).lineSpacing()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: a line."""
        return QSize(120, round(self._tall + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draws a cell."""
        theme, rect = self._theme, QRectF(option.rect)
        painter.fillRect(rect, theme.colour("paper"))
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), theme.colour("line"))
        text, column = str(index.data() or ""), index.column()
        shown = text or (say("fields.nothing") if column > 1 else "")
        inner = rect.adjusted(PAD, 6, -PAD, 0)
        mark = theme.colour("deleted" if column == 2 else "inserted")
        marks = index.data(MARKS) if text else []
        layout, height, lines = lay_out(shown, self._font, inner.width(), 1, option.direction, marks, mark)
        line = layout.lineAt(0)
        shift = 0.0
        if line.isValid() and direction_of(shown, option.direction) is not option.direction:
            free = inner.width() - min(inner.width(), line.naturalTextWidth())
            shift = free if option.direction is Qt.LayoutDirection.RightToLeft else -free
        box = QRectF(inner.x() + shift, inner.y(), inner.width(), height)
        painter.save()
        painter.setClipRect(inner.adjusted(-2, -4, 2, 4))
        draw(painter, layout, box, theme.colour("ink" if text and column != 1 else "muted"), lines)
        painter.restore()

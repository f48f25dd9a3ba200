"""The lines of the palette below their headings, as Qt lists and paints them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.text.language import isolate
from newsdesk.ui.palette.offers import Offer, Section
from newsdesk.ui.theme import scale, ui_font
from newsdesk.words import say

Index = QModelIndex | QPersistentModelIndex
OFFER = Qt.ItemDataRole.UserRole
ROW, HEADING = 32, 28  # pixels
_NONE = QModelIndex()


class Rows(QAbstractListModel):
    """Headings and offers in one column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Offer | str] = []

    def show(self, sections: Sequence[Section]) -> None:
        """Other lines than before."""
        self.beginResetModel()
        self._rows = _flat(sections)
        self.endResetModel()

    def add(self, sections: Sequence[Section]) -> None:
        """Further lines below all that are there, which stay where they are."""
        more = _flat(sections)
        if more:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
            self._rows += more
            self.endInsertRows()

    def offer(self, row: int) -> Offer | None:
        """The offer of a row; none is a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Offer) else None

    def titles(self) -> list[str]:
        """What the lines say, headings left out."""
        return [one.title for one in self._rows if isinstance(one, Offer)]

    def headings(self) -> list[str]:
        """The headings."""
        return [one for one in self._rows if isinstance(one, str)]

    def next_offer(self, row: int, step: int) -> int:
        """The row of the offer behind (1) or before (-1) a row; -1 where there is none."""
        row += step
        while 0 <= row < len(self._rows) and self.offer(row) is None:
            row += step
        return row if 0 <= row < len(self._rows) else -1

    def rowCount(self, parent: Index = _NONE) -> int:
        """Qt: how many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: what a line says."""
        if not index.isValid():
            return None
        line = self._rows[index.row()]
        if isinstance(line, str):
            return line if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = (line.title, say("palette.set-now") if line.chosen else "", line.why or line.note, line.keys)
            return ", ".join(filter(None, told))
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.why or None
        return line if role == OFFER else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: headings are not chosen; what cannot be done now may be looked at."""
        offer = self.offer(index.row())
        if offer is None:
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return usual if offer.why else usual | Qt.ItemFlag.ItemIsEnabled


def _flat(sections: Sequence[Section]) -> list[Offer | str]:
    rows: list[Offer | str] = []
    for section in sections:
        if section.offers:
            rows += [section.heading, *section.offers]
    return rows


class RowPainter(QStyledItemDelegate):
    """An icon, a name and what else is known of it; the key, or why it cannot be done, at the far end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the height of a row."""
        return QSize(200, round((ROW if isinstance(index.data(OFFER), Offer) else HEADING) * scale()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draws a line."""
        painter.save()
        offer = index.data(OFFER)
        if isinstance(offer, Offer):
            self._ground(painter, option)
            self._offer(painter, option, offer)
        else:
            palette: QPalette = option.palette
            rect: QRect = option.rect
            painter.setFont(ui_font("caption", bold=True))
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            rtl = option.direction is Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            below = rect.adjusted(12, 0, -12, -4)
            flags = side | Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(below, flags, str(index.data()))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if not chosen and not option.state & QStyle.StateFlag.State_MouseOver:
            return
        rect: QRect = option.rect
        palette: QPalette = option.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        soft = QColor(palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight))
        soft.setAlpha(44 if chosen else 18)
        painter.setBrush(soft)
        painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 6, 6)

    def _offer(self, painter: QPainter, option: QStyleOptionViewItem, offer: Offer) -> None:
        palette: QPalette = option.palette
        rect: QRect = option.rect
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        inner = rect.adjusted(14, 0, -14, 0)
        muted = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.PlaceholderText)
        if offer.icon is not None:
            place = QRect(inner.right() - 17 if rtl else inner.x(), inner.center().y() - 8, 18, 18)
            offer.icon.paint(painter, place, mode=QIcon.Mode.Disabled if offer.why else QIcon.Mode.Normal)
        near, far = (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)
        near, far = (near, far) if rtl else (far, near)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        small, usual = QFontMetrics(ui_font("small")), QFontMetrics(ui_font("body"))
        end = offer.why or (f"✓ {offer.keys}".strip() if offer.chosen else offer.keys)
        painter.setFont(ui_font("small"))
        painter.setPen(muted)
        end = small.elidedText(end, Qt.TextElideMode.ElideRight, inner.width() // 2)
        painter.drawText(inner, flags | far, end)
        room = small.horizontalAdvance(end) + 16 if end else 0
        name = inner.adjusted(room, 0, -28, 0) if rtl else inner.adjusted(28, 0, -room, 0)
        note = small.elidedText(offer.note, Qt.TextElideMode.ElideRight, name.width() * 2 // 5)
        beside = small.horizontalAdvance(note) + 14 if note else 0
        text = usual.elidedText(offer.title, Qt.TextElideMode.ElideRight, name.width() - beside)
        painter.setFont(ui_font("body"))
        painter.setPen(muted if offer.why else palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text))
        painter.drawText(name, flags | near, isolate(text))
        if note:
            used = usual.horizontalAdvance(text) + 14
            painter.setFont(ui_font("small"))
            painter.setPen(muted)
            painter.drawText(name.adjusted(0, 0, -used, 0) if rtl else name.adjusted(used, 0, 0, 0), flags | near,
                             isolate(note))  # fmt: skip

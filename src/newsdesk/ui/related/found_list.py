"""The list of the link box: articles that were found or suggested, with what is known of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.domain.article import Row
from newsdesk.ui.i18n import show_date
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.text_line import direction_of, draw, facts_line, lay_out
from newsdesk.words import say

FOUND = Qt.ItemDataRole.UserRole + 1
PAD_X, PAD_Y, GAP = 12, 7, 8
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Found:
    """An article to link with; `linked` says how it is linked already, `why` why it is suggested."""

    row: Row
    linked: str = ""
    why: tuple[str, ...] = ()


class FoundModel(QAbstractListModel):
    """A few articles, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[Found] = ()

    def show(self, found: Sequence[Found]) -> None:
        """Shows other articles."""
        self.beginResetModel()
        self._found = tuple(found)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of articles."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: a Found, or words for assistive tools."""
        if not index.isValid() or index.row() >= len(self._found):
            return None
        found = self._found[index.row()]
        if role == FOUND:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.row.headline or say("list.untitled")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            facts = (found.row.headline, found.row.source, show_date(found.row.published), found.linked)
            return ", ".join(fact for fact in facts if fact)
        return None


class FoundDelegate(QStyledItemDelegate):
    """A headline on at most two lines, source and date, at the far end how it is linked already."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._headline, self._small, self._chip = ui_font("row"), ui_font("small"), ui_font("small")

    def _width(self, option: QStyleOptionViewItem) -> float:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        return float(width) - 2 * PAD_X

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: as high as its texts at the width of the list."""
        found: Found = index.data(FOUND)
        width = self._width(option) - self._chip_width(found.linked)
        _, height, _ = lay_out(found.row.headline or " ", self._headline, width, 2, option.direction)
        return QSize(200, round(2 * PAD_Y + height + QFontMetricsF(self._small).lineSpacing() + 2))

    def _chip_width(self, text: str) -> float:
        return QFontMetricsF(self._chip).horizontalAdvance(text) + 16 + GAP if text else 0.0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draws one article."""
        found: Found = index.data(FOUND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.colour("accent_soft"))
            painter.fillRect(
                QRectF(rect.right() - 3 if rtl else rect.x(), rect.y(), 3, rect.height()), self._theme.colour("accent")
            )
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.colour("side"))
        inner = rect.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
        taken = self._chip_width(found.linked)
        if found.linked:
            self._paint_chip(painter, inner, found.linked, taken - GAP, rtl)
            inner = inner.adjusted(taken, 0, 0, 0) if rtl else inner.adjusted(0, 0, -taken, 0)
        self._paint_texts(painter, inner, found, option.direction)
        painter.restore()

    def _paint_chip(self, painter: QPainter, inner: QRectF, text: str, width: float, rtl: bool) -> None:
        height = QFontMetricsF(self._chip).height() + 4
        box = QRectF(inner.x() if rtl else inner.right() - width, inner.y(), width, height)
        painter.setPen(self._theme.colour("line"))
        painter.setBrush(self._theme.colour("paper"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(self._theme.colour("accent"))
        painter.setFont(self._chip)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_texts(self, painter: QPainter, rect: QRectF, found: Found, direction: Qt.LayoutDirection) -> None:
        row, ink, muted = found.row, self._theme.colour("ink"), self._theme.colour("muted")
        headline = row.headline or say("list.untitled")
        own = direction_of(headline, direction)
        mark = self._theme.colour("mark")
        hits = row.headline_hits
        layout, height, used = lay_out(headline, self._headline, rect.width(), 2, direction, hits, mark)
        draw(painter, layout, rect, ink, used)
        facts = facts_line([row.source, show_date(row.published), *found.why], own)
        below = rect.adjusted(0, height + 1, 0, 0)
        layout, _, used = lay_out(facts, self._small, rect.width(), 1, direction, forced=own)
        draw(painter, layout, below, muted, used)


class FoundView(QListView):
    """The list itself."""

    def __init__(self, model: FoundModel, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("list")
        self.setAccessibleName(say("linkbox.found"))
        self.setModel(model)
        self.setItemDelegate(FoundDelegate(theme, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(
            f"QListView#list {{ border: 1px solid {theme.line}; border-radius: 6px; }}"
            f"QListView#list:focus {{ border-color: {theme.accent}; }}"
        )

"""How a row of the list looks: headline, source and date, the part of the text with the hits, tags."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.domain.article import Row
from newsdesk.domain.tag import TagRef
from newsdesk.text.language import isolate
from newsdesk.ui.articles.list_model import ROW
from newsdesk.ui.i18n import show_date
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.text_line import direction_of, draw, lay_out
from newsdesk.words import say

PAD_X, PAD_Y, EDGE = 16, 10, 3
LINES = 3  # of headline and text together


class RowDelegate(QStyledItemDelegate):
    """Paints rows of one height, so that a list of a million needs no measuring."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Takes the colours and fonts of a theme."""
        self._theme = theme
        self._headline = ui_font(14.5, bold=True)
        self._small = ui_font(12)
        self._text = ui_font(12.5)
        lines = QFontMetricsF(self._headline).lineSpacing() + 2 * QFontMetricsF(self._text).lineSpacing()
        meta = QFontMetricsF(self._small).lineSpacing()
        self._height = round(2 * PAD_Y + lines + meta + meta + 16)

    @property
    def height(self) -> int:
        """Of every row, in pixels."""
        return self._height

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: every row is as high as every other."""
        return QSize(200, self._height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: draws one row."""
        painter.save()
        rect = QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        layout_direction = option.direction
        under = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, self._theme.colour("accent_soft" if chosen else "background" if under else "paper"))
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), self._theme.colour("line"))
        if chosen:
            side = rect.right() - EDGE if layout_direction is Qt.LayoutDirection.RightToLeft else rect.x()
            painter.fillRect(QRectF(side, rect.y(), EDGE, rect.height() - 1), self._theme.colour("accent"))
        row = index.data(ROW)
        inner = rect.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
        if row is None:
            self._paint_waiting(painter, inner, layout_direction)
        else:
            self._paint_row(painter, inner, row, layout_direction)
        painter.restore()

    def _paint_waiting(self, painter: QPainter, rect: QRectF, direction: Qt.LayoutDirection) -> None:
        for number, part in enumerate((0.7, 0.35, 0.9)):
            width = rect.width() * part
            x = rect.right() - width if direction is Qt.LayoutDirection.RightToLeft else rect.x()
            painter.fillRect(QRectF(x, rect.y() + 4 + number * 24, width, 10), self._theme.colour("side"))

    def _paint_row(self, painter: QPainter, rect: QRectF, row: Row, direction: Qt.LayoutDirection) -> None:
        ink, muted, mark = (self._theme.colour(name) for name in ("ink", "muted", "mark"))
        headline, hits = (row.headline, row.headline_hits) if row.headline else (say("list.untitled"), ())
        y, width = rect.y(), rect.width()
        layout, height, used = lay_out(headline, self._headline, width, 2, direction, hits, mark)
        draw(painter, layout, QRectF(rect.x(), y, width, height), ink if row.headline else muted, used)
        y += height + 1
        facts = [row.source, show_date(row.published), say(f"status.{row.status.value}")]
        if row.trashed:
            facts[-1] = say("status.trash")
        text = "  ·  ".join(isolate(fact) for fact in facts if fact)
        own = direction_of(row.headline or row.opening, direction)
        meta, height, lines = lay_out(text, self._small, width, 1, direction, forced=own)
        draw(painter, meta, QRectF(rect.x(), y, width, height), muted, lines)
        y += height + 1
        rest = LINES - used + (0 if row.tags else 1)
        body, height, lines = lay_out(row.snippet or row.opening, self._text, width, rest, direction, row.hits, mark)
        draw(painter, body, QRectF(rect.x(), y, width, height), muted, lines)
        if row.tags:
            bottom = rect.bottom() - QFontMetricsF(self._small).lineSpacing() - 4
            self._paint_tags(painter, QRectF(rect.x(), bottom, width, 0), row.tags, direction)

    def _paint_tags(
        self, painter: QPainter, rect: QRectF, tags: tuple[TagRef, ...], direction: Qt.LayoutDirection
    ) -> None:
        metrics = QFontMetricsF(self._small)
        height = metrics.lineSpacing() + 4
        rtl = direction is Qt.LayoutDirection.RightToLeft
        x = rect.right() if rtl else rect.x()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, tag in enumerate(tags):
            left = len(tags) - number
            name = metrics.elidedText(tag.name, Qt.TextElideMode.ElideRight, 150)
            width = metrics.horizontalAdvance(name) + 30
            room = (x - rect.x()) if rtl else (rect.right() - x)
            if width > room - (34 if left > 1 else 0):
                more = QRectF(x - 34 if rtl else x, rect.y(), 34, height)
                painter.setPen(self._theme.colour("muted"))
                painter.setFont(self._small)
                painter.drawText(more, Qt.AlignmentFlag.AlignCenter, f"+{left}")
                return
            box = QRectF(x - width if rtl else x, rect.y(), width, height)
            painter.setPen(self._theme.colour("line"))
            painter.setBrush(self._theme.colour("side"))
            painter.drawRoundedRect(box, height / 2, height / 2)
            dot = QRectF(box.right() - 17 if rtl else box.x() + 9, box.center().y() - 4, 8, 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.kind(tag.kind.value, tag.colour))
            painter.drawEllipse(dot)
            painter.setPen(self._theme.colour("ink"))
            painter.setFont(self._small)
            inner = box.adjusted(8, 0, -21, 0) if rtl else box.adjusted(21, 0, -8, 0)
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter, name)
            x += -(width + 6) if rtl else width + 6

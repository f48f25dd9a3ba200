"""How a row of all links looks: from, what it is to it, to; or a title and who waits for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.domain.link import Candidate, End, Joined, LinkKind, OwnKind, Waited
from newsdesk.ui.i18n import show_date
from newsdesk.ui.related.links_model import ITEM
from newsdesk.ui.related.menus import kind_name, quoted
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.row_ground import paint_ground
from newsdesk.ui.widgets.text_line import direction_of, draw, facts_line, lay_out
from newsdesk.words import group, say

PAD_X, PAD_Y, ARROW = 16, 9, 22
MOST_MIDDLE = 240.0  # pixels for the name of a kind
NAMED = 3  # of the articles that wait for a title
Index = QModelIndex | QPersistentModelIndex


class LinksDelegate(QStyledItemDelegate):
    """Two columns that begin where the language begins, each text in its own direction."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._own: Sequence[OwnKind] = ()
        self.dress(theme)

    def know(self, own: Sequence[OwnKind]) -> None:
        """The own kinds of the archive: the chips of all kinds have room."""
        self._own = own
        self.dress(self._theme)

    def dress(self, theme: Theme) -> None:
        """Takes the colours and fonts of a theme."""
        self._theme = theme
        self._headline, self._small, self._chip = ui_font("row"), ui_font("small"), ui_font("small")
        metrics = QFontMetricsF(self._chip)
        self._middle = max(metrics.horizontalAdvance(kind_name(kind)) for kind in (*LinkKind, *self._own)) + 18 + ARROW
        self._middle = min(self._middle, MOST_MIDDLE)
        self._line, self._small_line = (QFontMetricsF(font).lineSpacing() for font in (self._headline, self._small))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: two lines and what is told of them; a note takes one more."""
        item = index.data(ITEM)
        noted = isinstance(item, Joined) and bool(item.note)
        height = 2 * PAD_Y + 2 * self._line + (1 + noted) * self._small_line + 2
        return QSize(400, round(height))

    # -- where things stand

    def _inner(self, rect: QRectF) -> QRectF:
        return rect.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)

    def _columns(self, rect: QRectF, middle: float, rtl: bool) -> tuple[QRectF, QRectF, QRectF]:
        """(first column, what is between, second column)."""
        inner = self._inner(rect)
        wide = max((inner.width() - middle) / 2, 40.0)
        left = QRectF(inner.x(), inner.y(), wide, inner.height())
        right = QRectF(inner.right() - wide, inner.y(), wide, inner.height())
        between = QRectF(left.right(), inner.y(), max(right.x() - left.right(), 0.0), inner.height())
        return (right, between, left) if rtl else (left, between, right)

    def article_at(self, option: QStyleOptionViewItem, index: Index, at: QPoint) -> int:
        """The article of a row that stands under a point."""
        item, rect = index.data(ITEM), QRectF(option.rect)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        if isinstance(item, Joined):
            middle = rect.center().x()
            first = at.x() > middle if rtl else at.x() < middle
            return item.start.id if first else item.end.id
        _, _, column = self._columns(rect, 2.0 * PAD_X, rtl)
        if item.offered:
            asking = item.articles[0].id if item.articles else 0
            return int(item.offered[0].id if column.contains(QPointF(at)) else asking)
        place = int((at.y() - column.y()) / self._waiting_line) if column.contains(QPointF(at)) else 0
        shown = item.articles[:NAMED]
        return int(shown[max(0, min(place, len(shown) - 1))].id) if shown else 0

    @property
    def _waiting_line(self) -> float:
        return self._small_line + 3

    # -- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draws one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_ground(painter, option, self._theme)
        item = index.data(ITEM)
        if isinstance(item, Joined):
            self._paint_joined(painter, rect, item, option.direction, chosen)
        elif isinstance(item, Waited):
            self._paint_waited(painter, rect, item, option.direction, "paper" if chosen else "accent_soft")
        painter.restore()

    def _text(
        self, painter: QPainter, rect: QRectF, text: str, lines: int, direction: Qt.LayoutDirection, ink: str = "muted",
        small: bool = True, forced: Qt.LayoutDirection | None = None,
    ) -> float:  # fmt: skip
        """Draws a text at the top of `rect`; gives its height."""
        font = self._small if small else self._headline
        layout, height, used = lay_out(text, font, rect.width(), lines, direction, forced=forced)
        draw(painter, layout, rect, self._theme.colour(ink), used)
        return height

    def _paint_end(self, painter: QPainter, rect: QRectF, end: End, direction: Qt.LayoutDirection) -> None:
        headline = end.headline or say("list.untitled")
        own = direction_of(headline, direction)
        y = self._text(painter, rect, headline, 2, direction, "ink", small=False) + 1
        facts = facts_line([end.source, show_date(end.published)], own)
        self._text(painter, rect.adjusted(0, y, 0, 0), facts, 1, direction, forced=own)

    def _paint_joined(
        self, painter: QPainter, rect: QRectF, item: Joined, direction: Qt.LayoutDirection, chosen: bool
    ) -> None:
        rtl = direction is Qt.LayoutDirection.RightToLeft
        first, between, second = self._columns(rect, self._middle + 2 * PAD_X, rtl)
        self._paint_end(painter, first, item.start, direction)
        self._paint_end(painter, second, item.end, direction)
        self._paint_kind(painter, between, kind_name(item.kind), rtl, "paper" if chosen else "accent_soft")
        if item.note:
            line = QRectF(first.x(), 0, first.width(), self._small_line)
            if rtl:
                line.setLeft(second.x())
            else:
                line.setRight(second.right())
            line.moveTop(self._inner(rect).bottom() - self._small_line)
            self._text(painter, line, item.note, 1, direction)

    def _paint_kind(self, painter: QPainter, rect: QRectF, name: str, rtl: bool, ground: str) -> None:
        """A chip, and an arrow that goes on from it to the second article."""
        metrics = QFontMetricsF(self._chip)
        most = max(rect.width() - ARROW - 14 - 2 * PAD_X, 40.0)
        name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, most)
        width = metrics.horizontalAdvance(name) + 14
        height = metrics.height() + 2
        y = rect.y() + max(0.0, (self._line - height) / 2)
        whole = width + ARROW
        x = rect.center().x() + whole / 2 - width if rtl else rect.center().x() - whole / 2
        chip = QRectF(x, y, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(ground))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(self._theme.colour("accent"))
        painter.setFont(self._chip)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, name)
        painter.setPen(QPen(self._theme.colour("accent"), 1.4))
        middle = chip.center().y()
        begin, end = (chip.x() - 4, chip.x() - ARROW) if rtl else (chip.right() + 4, chip.right() + ARROW)
        back = 4 if rtl else -4
        painter.drawLine(QPointF(begin, middle), QPointF(end, middle))
        painter.drawLine(QPointF(end, middle), QPointF(end + back, middle - 4))
        painter.drawLine(QPointF(end, middle), QPointF(end + back, middle + 4))

    def _paint_offered(
        self, painter: QPainter, rect: QRectF, offered: Sequence[Candidate], direction: Qt.LayoutDirection, ground: str
    ) -> None:
        """The article that is meant perhaps; of several the first, and how many more."""
        rtl = direction is Qt.LayoutDirection.RightToLeft
        word = say("related.perhaps")
        if len(offered) > 1:
            word = f"{word} \u200e+{group(len(offered) - 1)}"
        wide = QFontMetricsF(self._chip).horizontalAdvance(word) + 14
        chip = QRectF(
            rect.right() - wide if rtl else rect.x(), rect.y() + 1, wide, QFontMetricsF(self._chip).height() + 2
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(ground))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(self._theme.colour("accent"))
        painter.setFont(self._chip)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, word)
        room = rect.adjusted(0, 0, -wide - 8, 0) if rtl else rect.adjusted(wide + 8, 0, 0, 0)
        first = offered[0]
        self._paint_end(painter, room, End(first.id, first.headline, first.source, first.published), direction)

    def _paint_waited(
        self, painter: QPainter, rect: QRectF, item: Waited, direction: Qt.LayoutDirection, ground: str
    ) -> None:
        first, _, second = self._columns(rect, 2.0 * PAD_X, direction is Qt.LayoutDirection.RightToLeft)
        title = quoted(item.title)
        own = direction_of(item.title, direction)
        y = self._text(painter, first, title, 2, own, "ink", small=False, forced=own) + 1
        told = say("links.waiting.by", item.count)
        if item.offered and item.articles:
            told = facts_line([told, quoted(item.articles[0].headline)], direction)
        self._text(painter, first.adjusted(0, y, 0, 0), told, 1, direction, forced=direction)
        if item.offered:
            self._paint_offered(painter, second, item.offered, direction, ground)
            return
        for place, end in enumerate(item.articles[:NAMED]):
            line = QRectF(second.x(), second.y() + place * self._waiting_line, second.width(), self._small_line)
            left = item.count - NAMED
            if place == NAMED - 1 and left > 0:
                rest = f"\u200e+{group(left)}"
                wide = QFontMetricsF(self._small).horizontalAdvance(rest) + 8
                rtl = direction is Qt.LayoutDirection.RightToLeft
                corner = QRectF(line.x() if rtl else line.right() - wide, line.y(), wide, line.height())
                painter.setFont(self._small)
                painter.setPen(self._theme.colour("muted"))
                painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, rest)
                line = line.adjusted(wide, 0, 0, 0) if rtl else line.adjusted(0, 0, -wide, 0)
            self._text(painter, line, end.headline or say("list.untitled"), 1, direction, "ink")

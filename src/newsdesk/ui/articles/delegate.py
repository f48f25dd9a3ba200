"""How a row of the list looks: headline, source and date, the part of the text with the hits, tags."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.domain.article import Row
from newsdesk.domain.tag import TagRef
from newsdesk.text.language import isolate
from newsdesk.ui.articles.list_model import ROW
from newsdesk.ui.i18n import show_briefly, show_date
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.row_ground import paint_ground
from newsdesk.ui.widgets.text_line import direction_of, draw, lay_out
from newsdesk.words import group, say

PAD_X, PAD_Y = 16, 10
LINES = 3  # of headline and text together
LONGEST = 150  # pixels of a tag's name
MORE = 34  # pixels for the number of tags that have no room
MOST_KEPT = 160  # rows that stay laid out: some screens full


@dataclass(frozen=True, slots=True)
class Piece:
    """A text of a row, laid out; the box counts from the corner of the row's inner part, as all boxes do."""

    layout: QTextLayout
    box: QRectF
    lines: int
    colour: QColor


@dataclass(frozen=True, slots=True)
class Pill:
    """A tag; without a colour it is the number of those that have no room."""

    box: QRectF
    name: str
    colour: QColor | None
    tag: TagRef | None = None


@dataclass(frozen=True, slots=True)
class _Laid:
    """A row ready to be drawn, in a width and a direction."""

    row: Row
    size: tuple[float, float]
    direction: Qt.LayoutDirection
    pieces: tuple[Piece, ...]
    pills: tuple[Pill, ...]


class RowDelegate(QStyledItemDelegate):
    """Paints rows of one height, so that a list of a million needs no measuring. Rows that were drawn lately are
    kept as they were laid out: most of what is drawn while somebody scrolls was in sight a moment ago."""

    pad_x, pad_y = PAD_X, PAD_Y
    head_x = PAD_X  # of the headings: they begin where the rows do

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Takes the colours and fonts of a theme."""
        self._theme = theme
        self._laid: OrderedDict[int, _Laid] = OrderedDict()
        self._colours = {name: theme.colour(name) for name in ("ink", "muted", "mark", "line", "side")}
        self._headline = ui_font("row", bold=True)
        self._small = ui_font("small")
        self._text = ui_font("small")
        self._metrics = QFontMetricsF(self._small)
        lines = QFontMetricsF(self._headline).lineSpacing() + 2 * QFontMetricsF(self._text).lineSpacing()
        meta = self._metrics.lineSpacing()
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
        layout_direction = option.direction
        paint_ground(painter, option, self._theme)
        row = index.data(ROW)
        inner = self._inner(rect, layout_direction)
        if row is None:
            self._paint_waiting(painter, inner, layout_direction)
        else:
            self._paint_row(painter, inner, row, layout_direction)
        painter.restore()

    def _inner(self, rect: QRectF, direction: Qt.LayoutDirection) -> QRectF:
        """Where the parts of a row stand in it."""
        return rect.adjusted(self.pad_x, self.pad_y, -self.pad_x, -self.pad_y)

    def _paint_waiting(self, painter: QPainter, rect: QRectF, direction: Qt.LayoutDirection) -> None:
        for number, part in enumerate((0.7, 0.35, 0.9)):
            width = rect.width() * part
            x = rect.right() - width if direction is Qt.LayoutDirection.RightToLeft else rect.x()
            painter.fillRect(QRectF(x, rect.y() + 4 + number * 24, width, 10), self._theme.colour("side"))

    def _paint_row(self, painter: QPainter, rect: QRectF, row: Row, direction: Qt.LayoutDirection) -> None:
        laid = self._ready(row, rect, direction)
        for piece in laid.pieces:
            draw(painter, piece.layout, piece.box.translated(rect.topLeft()), piece.colour, piece.lines)
        if laid.pills:
            self._paint_tags(painter, rect, laid.pills, direction)

    def tag_at(self, row: Row, rect: QRectF, point: QPointF) -> TagRef | None:
        """The tag that is shown at a point of a row, which stands in `rect`."""
        kept = self._laid.get(row.id)
        if kept is None or kept.row is not row:  # not drawn yet
            return None
        at = point - self._inner(rect, kept.direction).topLeft()
        return next((pill.tag for pill in kept.pills if pill.box.contains(at)), None)

    def _ready(self, row: Row, rect: QRectF, direction: Qt.LayoutDirection) -> _Laid:
        """A row laid out, from what is kept if it is the same row in the same place."""
        kept, size = self._laid.get(row.id), (rect.width(), rect.height())
        if kept is None or kept.row is not row or kept.size != size or kept.direction is not direction:
            pieces = tuple(self._lay_out(row, *size, direction))
            kept = _Laid(row, size, direction, pieces, tuple(self._lay_out_pills(row, *size, direction)))
            self._laid[row.id] = kept
            if len(self._laid) > MOST_KEPT:
                self._laid.popitem(last=False)
        self._laid.move_to_end(row.id)
        return kept

    def _lay_out(self, row: Row, width: float, height: float, direction: Qt.LayoutDirection) -> Iterator[Piece]:
        ink, muted, mark = (self._colours[name] for name in ("ink", "muted", "mark"))
        headline, hits = (row.headline, row.headline_hits) if row.headline else (say("list.untitled"), ())
        layout, tall, used = lay_out(headline, self._headline, width, 2, direction, hits, mark)
        yield Piece(layout, QRectF(0, 0, width, tall), used, ink if row.headline else muted)
        y = tall + 1
        text = self._facts(row, show_date(row.published))
        if self._metrics.horizontalAdvance(text) > width:
            text = self._facts(row, show_briefly(row.published))
        own = direction_of(row.headline or row.opening, direction)
        layout, tall, lines = lay_out(text, self._small, width, 1, direction, forced=own)
        yield Piece(layout, QRectF(0, y, width, tall), lines, muted)
        y += tall + 1
        rest = LINES - used + (0 if row.tags else 1)
        layout, tall, lines = lay_out(row.snippet or row.opening, self._text, width, rest, direction, row.hits, mark)
        yield Piece(layout, QRectF(0, y, width, tall), lines, muted)

    def _lay_out_pills(self, row: Row, width: float, height: float, direction: Qt.LayoutDirection) -> Iterator[Pill]:
        return self._lay_out_tags(row.tags, width, height, direction)

    @staticmethod
    def _facts(row: Row, date: str) -> str:
        state = say("status.trash" if row.trashed else f"status.{row.status.value}")
        return "  ·  ".join(isolate(fact) for fact in (row.source, date, state) if fact)

    def _lay_out_tags(
        self, tags: tuple[TagRef, ...], width: float, height: float, direction: Qt.LayoutDirection
    ) -> Iterator[Pill]:
        """The tags side by side from the row's leading edge, as many as there is room for."""
        rtl = direction is Qt.LayoutDirection.RightToLeft
        x, y = width if rtl else 0.0, height - self._metrics.lineSpacing() - 4
        tall = self._metrics.lineSpacing() + 4
        for number, tag in enumerate(tags):
            left = len(tags) - number
            name, wide = self._name_of(tag)
            if wide > (x if rtl else width - x) - (MORE if left > 1 else 0):
                yield Pill(QRectF(x - MORE if rtl else x, y, MORE, tall), f"\u200e+{group(left)}", None)
                return
            yield Pill(
                QRectF(x - wide if rtl else x, y, wide, tall), name, self._theme.kind(tag.kind.value, tag.colour), tag
            )
            x += -(wide + 6) if rtl else wide + 6

    def _name_of(self, tag: TagRef) -> tuple[str, float]:
        """What is written of a tag, and how wide it is with its dot."""
        name, advance = tag.name, self._metrics.horizontalAdvance(tag.name)
        if advance > LONGEST:
            name = self._metrics.elidedText(name, Qt.TextElideMode.ElideRight, LONGEST)
            name, advance = isolate(name), self._metrics.horizontalAdvance(name)
        return name, advance + 30

    def _paint_tags(
        self, painter: QPainter, rect: QRectF, pills: tuple[Pill, ...], direction: Qt.LayoutDirection
    ) -> None:
        rtl = direction is Qt.LayoutDirection.RightToLeft
        ink, muted, line, side = (self._colours[name] for name in ("ink", "muted", "line", "side"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small)
        for pill in pills:
            box = pill.box.translated(rect.topLeft())
            if pill.colour is None:
                painter.setPen(muted)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, pill.name)
                continue
            painter.setPen(line)
            painter.setBrush(side)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            dot = QRectF(box.right() - 17 if rtl else box.x() + 9, box.center().y() - 4, 8, 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(pill.colour)
            painter.drawEllipse(dot)
            painter.setPen(ink)
            inner = box.adjusted(8, 0, -21, 0) if rtl else box.adjusted(21, 0, -8, 0)
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, pill.name)

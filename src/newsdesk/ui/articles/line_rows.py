"""Rows of one line: headline, source and date side by side; or the cells of a table."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout

from newsdesk.domain.article import Row
from newsdesk.text.language import isolate
from newsdesk.ui.articles.columns import TRAILING, Column, Place, cell
from newsdesk.ui.articles.delegate import PAD_X, Piece, Pill, RowDelegate
from newsdesk.ui.i18n import show_date
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.text_line import direction_of, lay_out
from newsdesk.words import digits, say

PAD_LINE = 6
GAP = 14  # pixels between two parts of a line
SIDE = 0.24  # of a line that the source, or the date in words, may take at most
MOST_SIDE = 170  # pixels of the source
PAD_CELL = 8
MOST_CELLS = 3000  # texts that stay laid out: sources, states and dates are the same in many rows
FITTED = 600  # pixels that a column is made as wide as at most where it is fitted to its texts
Laid = tuple[QTextLayout, float, float]  # a line, its height, and how wide its letters are


class LineDelegate(RowDelegate):
    """What rows of one line have in common: texts that stand at one edge, whichever way they run."""

    pad_y = PAD_LINE

    def dress(self, theme: Theme) -> None:
        """Takes the colours and fonts of a theme."""
        super().dress(theme)
        self._headline = ui_font("body")
        self._lines: OrderedDict[tuple[str, float, Qt.LayoutDirection, bool], Laid] = OrderedDict()
        self._dates = self._widest_date()
        self._hours, self._numbers = (
            QFontMetricsF(self._text).horizontalAdvance(widest) + 4
            for widest in (digits("00:00"), digits("2028-08-28"))
        )
        self._height = round(2 * PAD_LINE + QFontMetricsF(self._headline).lineSpacing() + 1)

    def _widest_date(self) -> float:
        """How much room every day needs, so that dates stand one below the other."""
        metrics = QFontMetricsF(self._text)
        days = (show_date(f"2028-{month:02}-28") for month in range(1, 13))
        return max(map(metrics.horizontalAdvance, days)) + 4

    def _line(
        self, text: str, width: float, direction: Qt.LayoutDirection, *, headline: bool = False, row: Row | None = None
    ) -> Laid:
        """A text in one line, from what is kept where nothing in it is marked."""
        hits = row.headline_hits if row is not None else ()
        key = (text, width, direction, headline)
        kept = self._lines.get(key) if not hits else None
        if kept is None:
            font = self._headline if headline else self._text
            layout, height, _ = lay_out(text, font, width, 1, direction, hits, self._colours["mark"])
            line = layout.lineAt(0)
            kept = (layout, height, min(width, line.naturalTextWidth() if line.isValid() else 0.0))
            if hits:
                return kept
            self._lines[key] = kept
            if len(self._lines) > MOST_CELLS:
                self._lines.popitem(last=False)
        return kept

    def _piece(
        self, laid: Laid, text: str, box: QRectF, direction: Qt.LayoutDirection, colour: str, *, far: bool = False
    ) -> Piece:
        """The line at the edge of its box where reading begins, or at the far one; it keeps its own direction."""
        layout, height, natural = laid
        own_right = direction_of(text, direction) is Qt.LayoutDirection.RightToLeft
        right = (direction is Qt.LayoutDirection.RightToLeft) is not far
        shift = 0.0 if own_right is right else (box.width() - natural) * (1 if right else -1)
        y = (self._height - 2 * self.pad_y - height) / 2
        return Piece(layout, QRectF(box.x() + shift, y, box.width(), height), 1, self._colours[colour])


class CompactDelegate(LineDelegate):
    """One line: the headline, then the source, the date at the far side; below the heading of its day, only the hour.
    What lies in the trash says so."""

    _day = True

    def tell_day(self, on: bool) -> None:
        """Whether a row tells its day, or a heading does."""
        if on is not self._day:
            self._day = on
            self._laid.clear()

    def _date(self, row: Row, width: float) -> tuple[str, float]:
        """What is told of the date, and how much room it has; a short line tells it in numbers."""
        published = row.published or ""
        if not self._day:
            return digits(published[11:16]), self._hours
        if self._dates > width * SIDE:
            return digits(published[:10]), self._numbers
        return show_date(published[:10]), self._dates

    def _lay_out(self, row: Row, width: float, height: float, direction: Qt.LayoutDirection) -> Iterator[Piece]:
        rtl = direction is Qt.LayoutDirection.RightToLeft
        date, room = self._date(row, width)
        side = say("status.trash") + (f" · {isolate(row.source)}" if row.source else "") if row.trashed else row.source
        left = width
        for text, wide in ((date, room), (side, min(MOST_SIDE, width * SIDE))):
            if text:
                box = QRectF(width - left if rtl else left - wide, 0, wide, 0)
                yield self._piece(self._line(text, wide, direction), text, box, direction, "muted")
            left -= wide + GAP
        headline = row.headline or row.opening or say("list.untitled")
        box = QRectF(width - left if rtl else 0, 0, left, 0)
        laid = self._line(headline, left, direction, headline=True, row=row if row.headline else None)
        yield self._piece(laid, headline, box, direction, "ink" if row.headline and not row.trashed else "muted")

    def _lay_out_pills(self, row: Row, width: float, height: float, direction: Qt.LayoutDirection) -> Iterator[Pill]:
        return iter(())


class TableDelegate(LineDelegate):
    """The cells of a table. `take` tells it the columns, `scrolled` how far they are moved sideways."""

    pad_x, head_x = 0, PAD_CELL

    def __init__(self, theme: Theme) -> None:
        self._places: Sequence[Place] = ()
        self._whole = 0
        self.scrolled = 0
        super().__init__(theme)

    def take(self, places: Sequence[Place]) -> None:
        """The columns that are shown, in their order and width."""
        self._places = places
        self._whole = sum(place.width for place in places)
        self._laid.clear()

    def _inner(self, rect: QRectF, direction: Qt.LayoutDirection) -> QRectF:
        """All columns together: they begin where reading begins, and may be wider than what is seen of them."""
        if direction is Qt.LayoutDirection.RightToLeft:
            left = rect.right() - self._whole + self.scrolled
        else:
            left = rect.x() - self.scrolled
        return QRectF(left, rect.y() + self.pad_y, self._whole, rect.height() - 2 * self.pad_y)

    def _boxes(self, width: float, direction: Qt.LayoutDirection) -> Iterator[tuple[Column, QRectF]]:
        at = 0
        for place in self._places:
            x = width - at - place.width if direction is Qt.LayoutDirection.RightToLeft else at
            yield place.column, QRectF(x + PAD_CELL, 0, place.width - 2 * PAD_CELL, 0)
            at += place.width

    def _lay_out(self, row: Row, width: float, height: float, direction: Qt.LayoutDirection) -> Iterator[Piece]:
        for column, box in self._boxes(width, direction):
            first = column is Column.HEADLINE
            text = "" if column is Column.TAGS else cell(row, column)
            if text:
                marked = row if first and row.headline else None
                laid = self._line(text, box.width(), direction, headline=first, row=marked)
                look = "ink" if first and row.headline and not row.trashed else "muted"
                yield self._piece(laid, text, box, direction, look, far=column in TRAILING)

    def _lay_out_pills(self, row: Row, width: float, height: float, direction: Qt.LayoutDirection) -> Iterator[Pill]:
        for column, box in self._boxes(width, direction):
            if column is Column.TAGS:
                for pill in self._lay_out_tags(row.tags, box.width(), self._metrics.lineSpacing() + 4, direction):
                    y = (height - pill.box.height()) / 2
                    yield Pill(pill.box.translated(box.x(), y), pill.name, pill.colour, pill.tag)

    def column_at(self, x: float, width: float, direction: Qt.LayoutDirection) -> Column | None:
        """The column at a place of the view, which is so wide."""
        at = (width - x if direction is Qt.LayoutDirection.RightToLeft else x) + self.scrolled
        for place in self._places:
            if at < place.width:
                return place.column
            at -= place.width
        return None

    def _paint_waiting(self, painter: QPainter, rect: QRectF, direction: Qt.LayoutDirection) -> None:
        for _, box in self._boxes(rect.width(), direction):
            bar = QRectF(rect.x() + box.x(), rect.center().y() - 4, box.width() * 0.7, 8)
            if direction is Qt.LayoutDirection.RightToLeft:
                bar.moveRight(rect.x() + box.right())
            painter.fillRect(bar, self._theme.colour("side"))

    def fitting(self, column: Column, rows: Sequence[Row], title: str) -> int:
        """How wide a column is that shows these rows whole, its title too."""
        texts = [title, *(cell(row, column) for row in rows)]
        metrics = QFontMetricsF(self._headline if column is Column.HEADLINE else self._text)
        more = 34 * max((len(row.tags) for row in rows), default=0) if column is Column.TAGS else 0
        wide = max(metrics.horizontalAdvance(text) for text in texts) + more
        return min(FITTED, round(max(wide, metrics.horizontalAdvance(title) + PAD_X) + 2 * PAD_CELL + 4))

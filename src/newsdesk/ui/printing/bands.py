"""An article as bands: what stands across the page and is not broken, from the headline down to the last line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from newsdesk.desk.paper import Frame, Manuscript, Placed, fitted, grid, side_of, widths
from newsdesk.text.body import Block, Figure, Inline, ListBlock, Para, Quote, Rule, Run, Table
from newsdesk.ui.printing.faces import UNIT
from newsdesk.ui.printing.letters import LINE, MUTED, SHADE, Lines, Set, Signs, broken

CENTIMETRE = UNIT * 72 / 2.54
_BODY = Set(11)
_ROLES = {
    "headline": (Set(21, bold=True, leading=1.5), 0.0, 6.0), "subhead": (Set(13.5, colour=MUTED), 0.0, 6.0),
    "fact": (Set(9, colour=MUTED, leading=1.5), 0.0, 1.0), "summary": (Set(12), 8.0, 4.0),
    "links": (Set(10, bold=True, colour=MUTED), 18.0, 3.0), "link": (Set(9.5, colour=MUTED), 0.0, 1.0),
}  # fmt: skip
_KINDS = {
    "p": (_BODY, 0.0, 7.0), "h2": (Set(15, bold=True), 12.0, 4.0), "h3": (Set(12.5, bold=True), 10.0, 3.0),
    "h4": (Set(11, bold=True), 8.0, 3.0),
}  # fmt: skip
_CAPTION = Set(9.5, colour=MUTED, leading=1.5, centred=True)
_FOOTER = Set(9.5, colour=MUTED)
_CELL, _HEADER = Set(10, leading=1.5), Set(10, bold=True, leading=1.5)
_PAD = 4 * UNIT
_LEAST = 0.6  # of the size of a picture: smaller, it would look like another one
_DOTS = 300 / 2.54  # of a picture in a centimetre: more is not seen on paper, and makes files large

Draw = Callable[[QPainter, Signs, float], None]
"""Draws a band with its top at a height of the page."""


@dataclass(slots=True)
class Band:
    """`before` is the space above it where it does not begin a page; with `keep` it stands on one page with the next.
    `again` is drawn once more at the top of a page that begins with it: the headings of a table. `least` is the part of
    its size that it may be drawn at where a page has no more room (a picture); what `flows` may stand before a picture
    that waits for the next page; a `gap` is space alone, which no page begins with. `title` and `level` are what an
    outline says of it: 1 for a headline, 2 to 4 for a heading, 0 for what is none."""

    height: float
    draw: Draw
    before: float = 0.0
    keep: bool = False
    again: Band | None = None
    least: float = 1.0
    flows: bool = False
    gap: bool = False
    level: int = 0
    title: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """Where text stands on the page: from `left`, `width` wide. `bar` is where a line is drawn beside it."""

    left: float
    width: float
    bar: float | None = None

    def indented(self, by: float, rtl: bool, *, bar: bool = False) -> Column:
        """A narrower one, moved away from the side on which the text begins."""
        left = self.left + (0 if rtl else by)
        beside = (left + self.width - by + 8 * UNIT if rtl else left - 10 * UNIT) if bar else None
        return Column(left, self.width - by, beside)


@dataclass(slots=True)
class Setter:
    """Makes the bands of articles for a column of the page."""

    frame: Frame
    column: Column
    highest: float  # units of what a page can hold
    lang: str = ""
    _digits: bool = field(default=False)

    def begin(self, told: Manuscript) -> None:
        """An article comes: its numbers are written as it writes them."""
        self._digits = _eastern(told)

    def bands(self, told: Manuscript) -> Iterator[Band]:
        """Everything of an article, in order."""
        for one in told.head:
            how, before, after = _ROLES[one.role]
            lines = self._text(one.inline, one.rtl, how, self.column, before, after, keep=one.role == "headline")
            yield from _named(lines, told.headline, 1) if one.role == "headline" else lines
        yield Band(0, lambda *_: None, before=10 * UNIT)
        headed = False
        for block in told.blocks:
            for band in self._block(block):
                band.flows = isinstance(block, ListBlock | Quote) or (isinstance(block, Para) and block.kind == "p")
                band.keep = band.keep or (headed and isinstance(block, Rule))  # no heading is left alone with a line
                yield band
            headed = isinstance(block, Para) and block.kind != "p"
        for one in told.foot:
            how, before, after = _ROLES[one.role]
            yield from self._text(one.inline, one.rtl, how, self.column, before, after, keep=one.role == "links")

    def number(self, number: int) -> str:
        """A number in the digits of the article."""
        return str(number).translate(_EASTERN) if self._digits else str(number)

    def _block(self, block: Block) -> Iterator[Band]:
        if isinstance(block, Para):
            how, before, after = _KINDS.get(block.kind, _KINDS["p"])
            keep = block.kind != "p"
            lines = self._text(block.inline, block.dir == "rtl", how, self.column, before, after, keep=keep)
            words = "".join(run.text for run in block.inline)
            yield from _named(lines, words, int(block.kind[1])) if keep else lines
        elif isinstance(block, ListBlock):
            yield from self._list(block)
        elif isinstance(block, Quote):
            yield from self._quote(block)
        elif isinstance(block, Figure):
            yield from self._figure(block)
        elif isinstance(block, Table):
            yield from self._table(block)
        else:
            yield Band(8 * UNIT, self._rule, before=6 * UNIT)

    def _rule(self, painter: QPainter, _signs: Signs, top: float) -> None:
        painter.setPen(QPen(LINE, UNIT * 0.5))
        painter.drawLine(QPointF(self.column.left, top), QPointF(self.column.left + self.column.width, top))

    # -- text

    def _text(
        self, inline: Inline, rtl: bool, how: Set, column: Column, before: float = 0.0, after: float = 0.0,
        *, keep: bool = False, mark: Lines | None = None,
    ) -> Iterator[Band]:  # fmt: skip
        """A paragraph, a band for each line; its first two lines stay together, and so do its last two."""
        made = broken(inline, rtl, column.width, how)
        last = len(made.lines) - 1
        high = how.pitch
        for number in range(len(made.lines)):
            beside = mark if number == 0 else None
            together = keep or (number == 0 and last > 0) or (number == last - 1)
            space = before * UNIT if number == 0 else 0.0
            yield Band(high, self._line(made, number, column, rtl, beside, high), before=space, keep=together)
        if after:
            yield Band(after * UNIT, self._gap(column, after * UNIT), keep=keep, gap=True)

    def _line(self, made: Lines, number: int, column: Column, rtl: bool, mark: Lines | None, high: float) -> Draw:
        def draw(painter: QPainter, signs: Signs, top: float) -> None:
            _bar(painter, column, top, high)
            if mark is not None:
                wide = mark.lines[0].width()
                left = column.left + column.width + 4 * UNIT if rtl else column.left - wide - 4 * UNIT
                signs.draw(painter, mark, mark.lines[0], QPointF(left, top))
            signs.draw(painter, made, made.lines[number], QPointF(column.left, top))

        return draw

    def _gap(self, column: Column, high: float) -> Draw:
        def draw(painter: QPainter, _signs: Signs, top: float) -> None:
            _bar(painter, column, top, high)

        return draw

    def _list(self, block: ListBlock) -> Iterator[Band]:
        for number, item in enumerate(block.items, start=block.start):
            rtl = item.dir == "rtl"
            sign = f"{self.number(number)}." if block.kind == "ol" else "\u2022"
            wide = (22 if block.kind == "ul" else 20 + 4 * len(sign)) * UNIT
            mark = broken((Run(sign),), rtl, wide - 4 * UNIT, _BODY)
            end = number + 1 == block.start + len(block.items)
            column = self.column.indented(wide, rtl)
            yield from self._text(item.inline, rtl, _BODY, column, 0, 7 if end else 3, mark=mark)

    def _quote(self, block: Quote) -> Iterator[Band]:
        base = block.dir == "rtl"
        column = self.column.indented(18 * UNIT, base, bar=True)
        yield Band(0, lambda *_: None, before=5 * UNIT, keep=True)
        for number, para in enumerate(block.paras):
            end = number + 1 == len(block.paras)
            after = 0.0 if end and not block.footer else 4.0
            yield from self._text(
                para.inline, para.dir == "rtl", _BODY, column, 0, after, keep=end and bool(block.footer)
            )
        if block.footer:
            yield from self._text(block.footer, side_of(block.footer, base), _FOOTER, column)
        yield Band(9 * UNIT, lambda *_: None, gap=True)

    # -- pictures

    def _figure(self, block: Figure) -> Iterator[Band]:
        rtl = block.dir == "rtl"
        data = (
            self.frame.attachment(block.src.removeprefix("attachment:"))
            if block.src.startswith("attachment:")
            else None
        )
        image = QImage.fromData(data) if data else QImage()
        if data is None or image.isNull():  # nothing is fetched: what stands there is said
            href = block.src if block.src.startswith("http") else ""
            words = block.alt or href
            if words:
                yield from self._text(
                    (Run(words, href=href),), rtl, _CAPTION, self.column, 6, 4, keep=bool(block.caption)
                )
        else:
            most = (self.column.width / CENTIMETRE, self.highest / CENTIMETRE * 0.6)
            wide, high = fitted(data, (block.width, block.height), most)
            dots = round(wide * _DOTS)
            if image.width() > dots:
                image = image.scaledToWidth(max(1, dots), Qt.TransformationMode.SmoothTransformation)
            wide, high = wide * CENTIMETRE, high * CENTIMETRE
            place = QRectF(self.column.left + (self.column.width - wide) / 2, 0, wide, high)
            keep = bool(block.caption)

            def draw(painter: QPainter, _signs: Signs, top: float) -> None:
                painter.drawImage(place.translated(0, top), image)

            yield Band(high, draw, 6 * UNIT, keep=True, least=_LEAST)
            yield Band((4 if keep else 9) * UNIT, lambda *_: None, keep=keep, gap=True)
        if block.caption:  # all of it under its picture
            yield from self._text(block.caption, rtl, _CAPTION, self.column, keep=True)
            yield Band(10 * UNIT, lambda *_: None, gap=True)

    # -- tables

    def _table(self, block: Table) -> Iterator[Band]:
        rows, columns = grid(block)
        rtl = block.dir == "rtl"
        parts = [part * self.column.width for part in widths(block, columns)]
        yield Band(0, lambda *_: None, before=5 * UNIT, keep=True)
        heading: Band | None = None
        for number, group in enumerate(_groups(rows)):
            band = self._rows(group, parts, rtl)
            if number == 0 and all(one.cell.header for row in group for one in row):
                heading = band
                band.keep = True
            else:
                band.again = heading
            yield band
        yield Band(11 * UNIT, lambda *_: None, gap=True)

    def _rows(self, rows: Sequence[Sequence[Placed]], parts: Sequence[float], rtl: bool) -> Band:
        """Rows that cells reach across, as one band."""
        heights = [0.0] * len(rows)
        cells: list[tuple[int, Placed, Lines, float]] = []
        for number, row in enumerate(rows):
            for one in row:
                if one.above:
                    continue
                wide = sum(parts[one.column : one.column + one.colspan])
                how = _HEADER if one.cell.header else _CELL
                made = broken(one.cell.inline, side_of(one.cell.inline, rtl), max(UNIT, wide - 2 * _PAD), how)
                cells.append((number, one, made, wide))
        for number, one, made, _ in sorted(cells, key=lambda found: found[1].rowspan):
            spanned = range(number, min(len(rows), number + one.rowspan))
            lacks = made.height + 2 * _PAD - sum(heights[row] for row in spanned)
            if lacks > 0:
                heights[spanned[-1]] += lacks
        tops = [sum(heights[:number]) for number in range(len(rows))]
        left, right = self.column.left, self.column.left + self.column.width

        def draw(painter: QPainter, signs: Signs, top: float) -> None:
            for number, one, made, wide in cells:
                start = sum(parts[: one.column])
                at = right - start - wide if rtl else left + start
                high = sum(heights[number : number + one.rowspan])
                place = QRectF(at, top + tops[number], wide, high)
                painter.setPen(QPen(LINE, UNIT * 0.4))
                painter.setBrush(SHADE if one.cell.header else Qt.BrushStyle.NoBrush)
                painter.drawRect(place)
                for row, line in enumerate(made.lines):
                    signs.draw(painter, made, line, QPointF(at + _PAD, place.y() + _PAD + row * made.how.pitch))

        return Band(sum(heights), draw)


def _named(bands: Iterator[Band], title: str, level: int) -> Iterator[Band]:
    """Bands, of which the first is a place of the outline."""
    for number, band in enumerate(bands):
        if number == 0:
            band.title, band.level = title, level
        yield band


def _groups(rows: list[list[Placed]]) -> Iterator[list[list[Placed]]]:
    """The rows in groups that no cell reaches out of."""
    group: list[list[Placed]] = []
    until = 0
    for number, row in enumerate(rows):
        group.append(row)
        until = max([until, *(number + one.rowspan for one in row if not one.above)])
        if until <= number + 1:
            yield group
            group = []
    if group:
        yield group


def _bar(painter: QPainter, column: Column, top: float, high: float) -> None:
    """The line beside a quotation."""
    if column.bar is not None:
        painter.fillRect(QRectF(column.bar, top, 2 * UNIT, high), LINE)


_EASTERN = dict(
    zip(map(ord, "0123456789"), "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669", strict=True)
)
_EASTERN_DIGITS = frozenset(_EASTERN.values())


def _eastern(told: Manuscript) -> bool:
    """Whether an article writes its numbers in the digits of the east: most of those in its text are such."""
    text = told.headline + "".join(run.text for block in told.blocks for run in _runs(block))
    eastern = sum(letter in _EASTERN_DIGITS for letter in text)
    return eastern > sum(letter in "0123456789" for letter in text)


def _runs(block: Block) -> Iterator[Run]:
    if isinstance(block, Para):
        yield from block.inline
    elif isinstance(block, ListBlock):
        for item in block.items:
            yield from item.inline
    elif isinstance(block, Quote):
        for para in block.paras:
            yield from para.inline

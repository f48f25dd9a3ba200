"""Drawing what a QTextDocument cannot hold as we mean it: rules, images with captions, tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from html import escape

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPen,
    QPyTextObject,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit

from newsdesk.domain.article import Direction
from newsdesk.text.body import Cell, Figure, Rule, Table, block_html, inline_html
from newsdesk.text.clean import parse
from newsdesk.text.language import first_strong
from newsdesk.text.object_words import ALT, CAPTION, object_of, texts_of
from newsdesk.text.spelling import Word
from newsdesk.ui.editor import waves
from newsdesk.ui.editor.document import OBJECT
from newsdesk.ui.theme import Theme, reading_font, ui_font
from newsdesk.ui.tokens import tokens
from newsdesk.words import say

FindImage = Callable[[str], QImage | None]
Misspelt = Callable[[str], Sequence[Sequence[Word]]]
"""The markup of an object to the misspelt words of each of its texts (text/object_words.py)."""
_MOST_IMAGE = 420  # pixels high
_MOST_DRAWN = 300  # objects of which it is known where they stand


@dataclass(frozen=True, slots=True)
class Chosen:
    """A word of an object: where the object stands in its document, which of its texts it is in, and the word."""

    position: int
    number: int
    word: Word


@dataclass(frozen=True, slots=True)
class _Part:
    """Texts of an object as they are laid out: which of its texts each block is, and where all of them are drawn."""

    document: QTextDocument
    origin: QPointF
    numbers: dict[int, int]


class ObjectPainter(QPyTextObject):
    """Measures and draws the object characters of `document.py`."""

    def __init__(self, theme: Theme, find_image: FindImage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._find_image = find_image
        self.zoom = 1.0
        self.misspelt: Misspelt = lambda _markup: ()
        self.chosen: Chosen | None = None  # a misspelt word that somebody came to
        self._drawn: dict[int, tuple[QRectF, str]] = {}  # where objects stood when they were drawn

    def intrinsicSize(self, document: QTextDocument, position: int, found: QTextFormat) -> QSizeF:
        """Qt: how large an object is."""
        width = max(120.0, document.textWidth() - 2 * document.documentMargin() - 2)
        block = self._block(found)
        if isinstance(block, Figure):
            image = self._image(block.src)
            height = self._image_size(image, block, width).height()
            return QSizeF(width, height + self._caption(block, width).size().height() + 8)
        if isinstance(block, Table):
            return QSizeF(width, self._table(block, width).size().height() + 4)
        return QSizeF(width, 24 * self.zoom)

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, document: QTextDocument, position: int, found: QTextFormat
    ) -> None:
        """Qt: draws an object."""
        rect = QRectF(rect)
        markup, block = str(found.property(OBJECT) or ""), self._block(found)
        if self._chosen(position):
            with self._through_the_choice(painter, rect):
                self._draw(painter, rect, block, position, markup)
        else:
            self._draw(painter, rect, block, position, markup)

    def _chosen(self, position: int) -> bool:
        """Whether the object at a place is within what is chosen."""
        field = self.parent()
        cursor = field.textCursor() if isinstance(field, QTextEdit) else None
        return cursor is not None and cursor.selectionStart() <= position < cursor.selectionEnd()

    @contextmanager
    def _through_the_choice(self, painter: QPainter, rect: QRectF) -> Iterator[None]:
        """Qt lays the colour of what is chosen, half transparent, over an object: below it only the strongest contrast
        can still be read."""
        usual = self.theme
        plain = tokens().print
        dark = usual.colour("background").lightness() < 128
        ground, ink = (plain["ink"], plain["white"]) if dark else (plain["white"], plain["ink"])
        painter.fillRect(rect, QColor(ground))
        self.theme = replace(usual, ink=ink, muted=ink, side=ground, line=plain["grey"])
        try:
            yield
        finally:
            self.theme = usual

    def _draw(self, painter: QPainter, rect: QRectF, block: Figure | Table | Rule, position: int, markup: str) -> None:
        if isinstance(block, Rule):
            painter.setPen(QPen(self.theme.colour("line"), 1))
            middle = rect.center().y()
            painter.drawLine(int(rect.x()), int(middle), int(rect.right()), int(middle))
            return
        if len(self._drawn) > _MOST_DRAWN:
            self._drawn.clear()
        self._drawn[position] = (rect, markup)
        wrong = self.misspelt(markup)
        if isinstance(block, Figure):
            self._draw_image(painter, self._place(rect, block), block)
        for part in self._parts(rect, block, wrong):
            self._draw_part(painter, part, wrong, position)

    # -- misspelt words

    def word_at(self, point: QPointF) -> Chosen | None:
        """The misspelt word at a point of the document that was drawn last."""
        for position, (rect, markup) in self._drawn.items():
            if rect.contains(point):
                for number, word, place in self._words(rect, markup):
                    if place.contains(point):
                        return Chosen(position, number, word)
        return None

    def place_of(self, chosen: Chosen, rect: QRectF, markup: str) -> QRectF:
        """Where a word of an object stands, whose own place is `rect`; that of all of it where it cannot be said."""
        return next(
            (
                place
                for number, word, place in self._words(rect, markup)
                if (number, word) == (chosen.number, chosen.word)
            ),
            rect,
        )

    def _words(self, rect: QRectF, markup: str) -> Iterator[tuple[int, Word, QRectF]]:
        """Each misspelt word with the rectangle of its letters, for every line on which a part of it stands."""
        wrong, block = self.misspelt(markup), object_of(markup)
        if block is None or not any(wrong):
            return
        for part in self._parts(rect, block, wrong):
            for number, word, cursor in self._cursors(part, wrong):
                for strip in waves.places(cursor, waves.origin(cursor)):
                    line = waves.line_height(cursor)
                    yield number, word, strip.adjusted(0, -line, 0, 0).translated(part.origin)

    def _parts(self, rect: QRectF, block: Figure | Table, wrong: Sequence[Sequence[Word]]) -> Iterator[_Part]:
        if isinstance(block, Table):
            made = self._table(block, rect.width())
            yield _Part(made, rect.topLeft(), dict(_cells(made, block, self._runs_rtl(block))))
            return
        place = self._place(rect, block)
        yield _Part(self._caption(block, rect.width()), QPointF(rect.x(), place.bottom() + 4), {0: CAPTION})
        if len(wrong) > ALT and wrong[ALT]:  # nobody would see it otherwise
            label = f'<p style="color: {self.theme.muted}; margin: 0;">{escape(say("spelling.alt"))}</p>'
            made = self._document(f"{label}<p style='margin: 0;'>{escape(block.alt)}</p>", place.width() - 16, 13)
            yield _Part(made, QPointF(place.x() + 8, place.bottom() - made.size().height() - 4), {1: ALT})

    @staticmethod
    def _cursors(part: _Part, wrong: Sequence[Sequence[Word]]) -> Iterator[tuple[int, Word, QTextCursor]]:
        for block_number, number in part.numbers.items():
            for word in wrong[number] if number < len(wrong) else ():
                cursor = QTextCursor(part.document.findBlockByNumber(block_number))
                start = cursor.position()
                cursor.setPosition(start + word.start)
                cursor.setPosition(start + word.end, QTextCursor.MoveMode.KeepAnchor)
                yield number, word, cursor

    def _draw_part(self, painter: QPainter, part: _Part, wrong: Sequence[Sequence[Word]], position: int) -> None:
        painter.save()
        painter.translate(part.origin)
        if set(part.numbers.values()) == {ALT}:
            painter.setOpacity(0.94)
            size = part.document.size()
            painter.fillRect(QRectF(-8, -4, size.width() + 16, size.height() + 8), self.theme.colour("side"))
            painter.setOpacity(1.0)
        for number, word, cursor in self._cursors(part, wrong):
            if Chosen(position, number, word) == self.chosen:
                for strip in waves.places(cursor, waves.origin(cursor)):
                    line = waves.line_height(cursor)
                    painter.fillRect(strip.adjusted(-1, -line, 1, 0), self.theme.colour("accent_soft"))
        part.document.drawContents(painter)
        waves.paint_at(painter, [cursor for _, _, cursor in self._cursors(part, wrong)], self.theme.colour("warn"))
        painter.restore()

    def _block(self, found: QTextFormat) -> Figure | Table | Rule:
        markup = found.property(OBJECT)
        blocks = parse(markup) if isinstance(markup, str) else []
        block = blocks[0] if blocks else Rule()
        return block if isinstance(block, (Figure, Table, Rule)) else Rule()

    def _image(self, src: str) -> QImage | None:
        return self._find_image(src)

    def _image_size(self, image: QImage | None, block: Figure, width: float) -> QSizeF:
        if image is None or image.isNull():
            return QSizeF(width, 72 * self.zoom)
        size = QSizeF(image.size()) * self.zoom
        return size.scaled(min(width, size.width()), _MOST_IMAGE * self.zoom, Qt.AspectRatioMode.KeepAspectRatio)

    def _caption(self, block: Figure, width: float) -> QTextDocument:
        return self._document(f"<p>{inline_html(block.caption)}</p>" if block.caption else "", width, 14)

    def _document(self, markup: str, width: float, size: int) -> QTextDocument:
        made = QTextDocument()
        made.setDefaultFont(reading_font(size * self.zoom))
        made.setDefaultStyleSheet(
            f"p, td, th {{ color: {self.theme.ink}; }} th {{ background: {self.theme.side}; font-weight: 600; }}"
        )
        made.setDocumentMargin(2)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        made.setDefaultTextOption(option)
        made.setHtml(markup)
        made.setTextWidth(width)
        return made

    def _place(self, rect: QRectF, block: Figure) -> QRectF:
        """Where the image itself stands, above its caption."""
        size = self._image_size(self._image(block.src), block, rect.width())
        return QRectF(rect.center().x() - size.width() / 2, rect.y(), size.width(), size.height())

    def _draw_image(self, painter: QPainter, place: QRectF, block: Figure) -> None:
        image = self._image(block.src)
        if image is not None and not image.isNull():
            painter.drawImage(place, image)
        else:
            painter.setPen(QPen(self.theme.colour("line"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(place, 6, 6)
            painter.setPen(self.theme.colour("muted"))
            painter.setFont(ui_font("small"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, block.alt or say("editor.image-absent"))

    @staticmethod
    def _runs_rtl(block: Table) -> bool:
        texts = "".join(run.text for row in block.rows for cell in row for run in cell.inline)
        return block.dir == "rtl" or (not block.dir and first_strong(texts) is Direction.RTL)

    def _table(self, block: Table, width: float) -> QTextDocument:
        """Qt does not mirror right-to-left tables: their cells are laid out from the other end."""
        rtl = self._runs_rtl(block)
        rows = "".join(
            f"<tr>{''.join(self._cell(cell, rtl) for cell in (reversed(row) if rtl else row))}</tr>"
            for row in block.rows
        )
        line = self.theme.line
        style = f"border-collapse: collapse; border: 1px solid {line};"
        return self._document(
            f'<table width="100%" border="1" cellpadding="6" style="{style}">{rows}</table>', width, 15
        )

    def _cell(self, cell: Cell, rtl: bool) -> str:
        name = "th" if cell.header else "td"
        direction = ' dir="rtl"' if rtl else ""
        spans = f'colspan="{cell.colspan}" rowspan="{cell.rowspan}"'
        return f"<{name} {spans}{direction}><p>{inline_html(cell.inline)}</p></{name}>"


def _cells(made: QTextDocument, block: Table, rtl: bool) -> Iterator[tuple[int, int]]:
    """Which of the texts of a table each block of its document is; a cell is one block, as it was written there."""
    numbers: list[int] = []
    at = 0
    for row in block.rows:
        several = range(at, at + len(row))
        numbers += reversed(several) if rtl else several
        at += len(row)
    texts = [text for text, _ in texts_of(block_html(block))]
    inner, place = made.begin(), 0
    while inner.isValid() and place < len(numbers):
        if QTextCursor(inner).currentTable() is not None:
            if inner.text() == texts[numbers[place]]:
                yield inner.blockNumber(), numbers[place]
            place += 1
        inner = inner.next()

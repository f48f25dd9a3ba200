"""Drawing what a QTextDocument cannot hold as we mean it: rules, images with captions, tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPyTextObject, QTextDocument, QTextFormat, QTextOption
from PySide6.QtWidgets import QTextEdit

from newsdesk.domain.article import Direction
from newsdesk.text.body import Cell, Figure, Rule, Table, inline_html
from newsdesk.text.clean import parse
from newsdesk.text.language import first_strong
from newsdesk.ui.editor.document import OBJECT
from newsdesk.ui.theme import Theme, reading_font, ui_font
from newsdesk.words import say

FindImage = Callable[[str], QImage | None]
_MOST_IMAGE = 420  # pixels high


class ObjectPainter(QPyTextObject):
    """Measures and draws the object characters of `document.py`."""

    def __init__(self, theme: Theme, find_image: FindImage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._find_image = find_image
        self.zoom = 1.0

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
        block = self._block(found)
        if self._chosen(position):
            with self._through_the_choice(painter, rect):
                self._draw(painter, rect, block)
        else:
            self._draw(painter, rect, block)

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
        ground, ink = ("#000000", "#FFFFFF") if usual.colour("background").lightness() < 128 else ("#FFFFFF", "#000000")
        painter.fillRect(rect, QColor(ground))
        self.theme = replace(usual, ink=ink, muted=ink, side=ground, line="#808080")
        try:
            yield
        finally:
            self.theme = usual

    def _draw(self, painter: QPainter, rect: QRectF, block: Figure | Table | Rule) -> None:
        if isinstance(block, Figure):
            self._draw_figure(painter, rect, block)
        elif isinstance(block, Table):
            self._draw_document(painter, rect, self._table(block, rect.width()))
        else:
            painter.setPen(QPen(self.theme.colour("line"), 1))
            middle = rect.center().y()
            painter.drawLine(int(rect.x()), int(middle), int(rect.right()), int(middle))

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

    def _draw_figure(self, painter: QPainter, rect: QRectF, block: Figure) -> None:
        image = self._image(block.src)
        size = self._image_size(image, block, rect.width())
        place = QRectF(rect.center().x() - size.width() / 2, rect.y(), size.width(), size.height())
        if image is not None and not image.isNull():
            painter.drawImage(place, image)
        else:
            painter.setPen(QPen(self.theme.colour("line"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(place, 6, 6)
            painter.setPen(self.theme.colour("muted"))
            painter.setFont(ui_font(12))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, block.alt or say("editor.image-absent"))
        caption = self._caption(block, rect.width())
        self._draw_document(painter, QRectF(rect.x(), place.bottom() + 4, rect.width(), 0), caption)

    def _table(self, block: Table, width: float) -> QTextDocument:
        """Qt does not mirror right-to-left tables: their cells are laid out from the other end."""
        texts = "".join(run.text for row in block.rows for cell in row for run in cell.inline)
        rtl = block.dir == "rtl" or (not block.dir and first_strong(texts) is Direction.RTL)
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

    def _draw_document(self, painter: QPainter, rect: QRectF, document: QTextDocument) -> None:
        painter.save()
        painter.translate(rect.topLeft())
        document.drawContents(painter)
        painter.restore()

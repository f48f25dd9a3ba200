"""Letters that nobody sees and that tell which way a text runs: written, shown and taken away."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextBlock, QTextCursor, QTextDocument

from newsdesk.text.patterns import pattern
from newsdesk.ui.editor.letters import letters_of, write_over
from newsdesk.ui.editor.structure import chosen_blocks, one_step

SIGNS = {"rlm": "\u200f", "lrm": "\u200e", "zwnj": "\u200c", "isolates": "\u2068\u2069"}
"""What can be written: the marks of either direction, the one that parts letters, and a pair around what is chosen."""
UNSEEN = pattern("[\u00a0\u00ad\u061c\u200b-\u200f\u202a-\u202f\u2060\u2066-\u2069\ufeff]")
DIRECTING = pattern("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Those that only tell direction; what joins and parts letters is spelling and stays when these are removed."""
NAMES = {
    "\u00a0": "·", "\u00ad": "-", "\u061c": "ALM", "\u200b": "ZW", "\u200c": "ZWNJ", "\u200d": "ZWJ", "\u200e": "LRM",
    "\u200f": "RLM", "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO",
    "\u202f": "·", "\u2060": "WJ", "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI", "\ufeff": "BOM",
}  # fmt: skip
"""What each of them is called where it is shown."""


def remove(cursor: QTextCursor) -> None:
    """Takes the letters that only tell direction from what is chosen, or from all of it; one step of undo."""
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.Document)
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    with one_step(cursor):
        for block in reversed(chosen_blocks(cursor)):
            letters = letters_of(block)
            for found in reversed(list(DIRECTING.finditer(letters.text))):
                first, last = letters.span(*found.span())
                if start <= first and last <= end:
                    write_over(cursor, letters, *found.span(), "")


def paint(painter: QPainter, document: QTextDocument, seen: QRectF, colour: QColor) -> None:
    """Draws the name of each such letter over its place, in the part of the document that is seen."""
    font = QFont()
    font.setPixelSize(8)
    painter.setFont(font)
    painter.setPen(colour)
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        if rect.top() > seen.bottom():
            return
        if rect.bottom() >= seen.top():
            letters = letters_of(block)
            for found in UNSEEN.finditer(letters.text):
                place = letters.span(*found.span())[0] - block.position()
                _draw(painter, block, block.layout().position(), place, found[0])
        block = block.next()


def _draw(painter: QPainter, block: QTextBlock, at: QPointF, place: int, sign: str) -> None:
    line = block.layout().lineForTextPosition(place)
    if not line.isValid():
        return
    x = at.x() + _x(line.cursorToX(place))
    top = at.y() + line.y()
    name = NAMES.get(sign, "?")
    if name in ("·", "-"):
        painter.drawText(QPointF(x, top + line.ascent()), name)
        return
    painter.drawLine(QPointF(x, top + 6), QPointF(x, top + line.height() - 2))
    painter.drawText(QRectF(x - 14, top - 3, 28, 10), Qt.AlignmentFlag.AlignCenter, name)


def _x(told: object) -> float:
    """PySide gives the place alone or with the position that it belongs to."""
    return float(told[0]) if isinstance(told, tuple) else float(str(told))

"""Waves below misspelt words. Qt draws its own where the dots of Arabic letters stand; these lie below the dots."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextCursor, QTextLine

STEP = 2.0  # pixels of half a wave
HEIGHT = 2.2
_DEEP = 0.72  # of the room below the line, at which a wave lies


def paint(painter: QPainter, words: Sequence[QTextCursor], seen: QRectF, colour: QColor) -> None:
    """Draws a wave below each chosen word that touches the part of the text that is seen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.25))
    for cursor in words:
        for place in places(cursor):
            if place.intersects(seen):
                painter.drawPath(_wave(place))


def places(cursor: QTextCursor) -> Iterator[QRectF]:
    """Where the wave of a word lies: a strip, or one for each line on which a part of the word stands."""
    block = cursor.block()
    layout = block.layout()
    start, end = cursor.selectionStart() - block.position(), cursor.selectionEnd() - block.position()
    line = layout.lineForTextPosition(max(0, start))
    at = layout.position()
    while line.isValid() and start < end:
        last = min(end, line.textStart() + line.textLength())
        if last <= start:
            return
        left, right = sorted((_x(line, start), _x(line, last)))
        top = at.y() + line.y() + line.ascent() + max(2.5, line.descent() * _DEEP)
        yield QRectF(at.x() + left, top, right - left, HEIGHT)
        start = last
        number = line.lineNumber() + 1
        if number >= layout.lineCount():
            return
        line = layout.lineAt(number)


def _wave(place: QRectF) -> QPainterPath:
    path = QPainterPath(QPointF(place.left(), place.center().y()))
    x, up = place.left(), True
    while x < place.right():
        following = min(x + STEP, place.right())
        bent = place.top() - HEIGHT / 2 if up else place.bottom() + HEIGHT / 2
        path.quadTo(QPointF((x + following) / 2, bent), QPointF(following, place.center().y()))
        x, up = following, not up
    return path


def _x(line: QTextLine, place: int) -> float:
    """PySide gives the place alone or with the position that it belongs to."""
    told = line.cursorToX(place)
    return float(told[0]) if isinstance(told, tuple) else float(str(told))

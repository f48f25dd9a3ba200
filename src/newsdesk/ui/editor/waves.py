"""Waves below misspelt words. Qt draws its own where the dots of Arabic letters stand; these lie below the dots."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTextCursor, QTextLine

LONG, HIGH = 4, 4  # pixels of a wave
_EDGES = (QTextLine.Edge.Leading, QTextLine.Edge.Trailing)
_DEEP = 0.72  # of the room below the line, at which a wave lies


def paint(painter: QPainter, words: Sequence[QTextCursor], seen: QRectF, colour: QColor) -> None:
    """Draws a wave below each chosen word that touches the part of the text that is seen; words stand in order."""
    wave = _wave(colour.rgb(), painter.device().devicePixelRatioF())
    top, bottom = seen.top() - HIGH, seen.bottom()
    for cursor in words:
        layout = cursor.block().layout()
        begin = layout.position().y()
        if begin > bottom:
            return
        if begin + layout.boundingRect().height() >= top:
            for place in places(cursor):
                painter.drawTiledPixmap(place, wave)


def paint_at(painter: QPainter, words: Sequence[QTextCursor], colour: QColor) -> None:
    """Draws a wave below each chosen word of a document that has tables, wherever it stands there."""
    wave = _wave(colour.rgb(), painter.device().devicePixelRatioF())
    for cursor in words:
        for place in places(cursor, origin(cursor)):
            painter.drawTiledPixmap(place, wave)


def origin(cursor: QTextCursor) -> QPointF:
    """Where the lines of a block begin in its document: a cell's own layout knows nothing of the cell's place."""
    return cursor.document().documentLayout().blockBoundingRect(cursor.block()).topLeft()


def line_height(cursor: QTextCursor) -> float:
    """How high a line is that a word stands on; once it is laid out, which asking for its `origin` sees to."""
    block = cursor.block()
    line = block.layout().lineForTextPosition(max(0, cursor.selectionStart() - block.position()))
    return line.height() if line.isValid() else 0.0


def places(cursor: QTextCursor, at: QPointF | None = None) -> Iterator[QRectF]:
    """Where the wave of a word lies: a strip, or one for each line on which a part of the word stands. `at` is where
    its block begins, where the block does not know that itself."""
    block = cursor.block()
    layout = block.layout()
    start, end = cursor.selectionStart() - block.position(), cursor.selectionEnd() - block.position()
    at = layout.position() if at is None else at
    line = layout.lineForTextPosition(max(0, start))
    while line.isValid() and start < end:
        last = min(end, line.textStart() + line.textLength())
        if last <= start:
            return
        left, right = _ends(line, start, last)
        top = at.y() + line.y() + line.ascent() + max(2.0, line.descent() * _DEEP - 1)
        yield QRectF(round(at.x() + left), round(top), round(right - left), HIGH)
        start = last
        number = line.lineNumber() + 1
        if number >= layout.lineCount():
            return
        line = layout.lineAt(number)


@lru_cache(maxsize=8)
def _wave(colour: int, scale: float) -> QPixmap:
    """One wave; many small curves, drawn anew at every key, would be felt."""
    made = QPixmap(round(LONG * scale), round(HIGH * scale))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.scale(made.width() / LONG, made.height() / HIGH)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.25))
    path = QPainterPath(QPointF(-LONG, HIGH / 2))
    for x in range(-LONG, 2 * LONG, LONG):
        path.cubicTo(QPointF(x + LONG / 4, 0), QPointF(x + LONG / 4, 0), QPointF(x + LONG / 2, HIGH / 2))
        path.cubicTo(QPointF(x + LONG * 3 / 4, HIGH), QPointF(x + LONG * 3 / 4, HIGH), QPointF(x + LONG, HIGH / 2))
    painter.drawPath(path)
    painter.end()
    made.setDevicePixelRatio(scale)
    return made


def _ends(line: QTextLine, start: int, end: int) -> tuple[float, float]:
    """The left and the right end of letters that stand on one line."""
    edges = [_x(line, place, edge) for place in (start, end - 1) for edge in _EDGES]
    if edges[0] == edges[1]:
        # The place where the direction turns stands at two ends of what follows: here only the letters themselves tell.
        shapes = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
        edges = [x for shape in shapes for x in (shape.left(), shape.right())] or edges
    return min(edges), max(edges)


def _x(line: QTextLine, place: int, edge: QTextLine.Edge) -> float:
    """PySide gives the place alone or with the position that it belongs to."""
    told = line.cursorToX(place, edge)
    return float(told[0]) if isinstance(told, tuple) else float(str(told))

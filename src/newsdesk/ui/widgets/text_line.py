"""Drawing text that takes its own direction, with hits marked, in a given number of lines."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from newsdesk.domain.article import Direction
from newsdesk.text.isolating import shown_with
from newsdesk.text.language import isolate, reading_side

Span = tuple[int, int]
BETWEEN = "  ·  "


def direction_of(text: str, fallback: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The direction in which a line is read."""
    strong = reading_side(text)
    if strong is Direction.RTL:
        return Qt.LayoutDirection.RightToLeft
    if strong is Direction.LTR:
        return Qt.LayoutDirection.LeftToRight
    return fallback


def lay_out(
    text: str,
    font: QFont,
    width: float,
    lines: int,
    fallback: Qt.LayoutDirection,
    hits: Sequence[Span] = (),
    mark: QColor | None = None,
    forced: Qt.LayoutDirection | None = None,
) -> tuple[QTextLayout, float, int]:
    """(layout, height, lines used) of `text` in at most `lines` lines of `width` pixels; the last one is elided."""
    direction = direction_of(text, fallback) if forced is None else forced
    metrics = QFontMetricsF(font)
    text, hits = shown_with(text, hits, direction is Qt.LayoutDirection.RightToLeft)
    whole, text = text, text[: _enough(font, width, lines)]
    layout = _layout(text, font, width, lines, direction, hits, mark)
    if len(text) < len(whole) and not _overflows(layout, len(text)):  # narrower letters than most
        text = whole
        layout = _layout(text, font, width, lines, direction, hits, mark)
    if _overflows(layout, len(text)):
        start = layout.lineAt(layout.lineCount() - 1).textStart()
        short = metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, width - 2)
        end = start + len(short) - 1
        kept = [(a, min(b, end)) for a, b in hits if a < end]
        layout = _layout(text[:start] + short, font, width, lines, direction, kept, mark)
    used = layout.lineCount()
    return layout, used * metrics.lineSpacing(), used


def _enough(font: QFont, width: float, lines: int) -> int:
    """How many letters surely fill the lines, unless they are very narrow; the rest of a text need not be shaped."""
    return int((lines + 0.5) * width / (0.4 * max(1, font.pixelSize()))) + 20


def _overflows(layout: QTextLayout, length: int) -> bool:
    """Whether the lines end before the text does."""
    count = layout.lineCount()
    last = layout.lineAt(count - 1) if count else None
    return last is not None and last.textStart() + last.textLength() < length


def _layout(
    text: str,
    font: QFont,
    width: float,
    lines: int,
    direction: Qt.LayoutDirection,
    hits: Sequence[Span],
    mark: QColor | None,
) -> QTextLayout:
    option = QTextOption()
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setAlignment(
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        if direction is Qt.LayoutDirection.RightToLeft
        else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    )
    layout = QTextLayout(text, font)
    layout.setCacheEnabled(True)  # shaped once, not again for every drawing
    layout.setTextOption(option)
    if mark is not None and hits:
        ranges = []
        for start, end in hits:
            found = QTextLayout.FormatRange()
            found.start, found.length = start, max(0, end - start)
            look = QTextCharFormat()
            look.setBackground(mark)
            look.setForeground(QGuiApplication.palette().text())  # muted letters could not be read there
            found.format = look
            ranges.append(found)
        layout.setFormats(ranges)
    spacing = QFontMetricsF(font).lineSpacing()
    layout.beginLayout()
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * spacing))
    layout.endLayout()
    return layout


def draw(painter: QPainter, layout: QTextLayout, rect: QRectF, colour: QColor, lines: int) -> None:
    """Draws the first lines of a layout at the top of `rect`."""
    painter.save()
    painter.setPen(colour)
    spacing = QFontMetricsF(layout.font()).lineSpacing()
    painter.setClipRect(
        QRectF(rect.x() - 1, rect.y() - 2, rect.width() + 2, lines * spacing + 4), Qt.ClipOperation.IntersectClip
    )
    layout.draw(painter, rect.topLeft())
    painter.restore()


def as_tip(text: str) -> str:
    """A tool tip that shows these letters, whatever markup they look like."""
    return "<qt>" + "<br>".join(map(escape, text.split("\n"))) + "</qt>"


def facts_line(facts: Sequence[str], direction: Qt.LayoutDirection) -> str:
    """Facts side by side in one direction, each apart from its neighbours' direction, for a label."""
    mark = "\u200f" if direction is Qt.LayoutDirection.RightToLeft else "\u200e"
    return mark + BETWEEN.join(isolate(fact) for fact in facts if fact)


def broken_facts(line: str, font: QFont, width: float, end: str = "\u2028") -> str:
    """A line of facts in as many lines as it takes at a width: no line ends in the sign that parts two of them. `end`
    is what ends a line."""
    facts = line.split(BETWEEN)
    if len(facts) == 1:
        return line
    metrics = QFontMetricsF(font)
    wide, between = [metrics.horizontalAdvance(fact) for fact in facts], metrics.horizontalAdvance(BETWEEN)
    mark = line[:1] if line[:1] in ("\u200e", "\u200f") else ""  # each line begins with the sign of their direction
    made, room = facts[0], width - wide[0]
    for fact, needs in zip(facts[1:], wide[1:], strict=True):
        fits = between + needs <= room
        made += (BETWEEN if fits else end + mark) + fact
        room = room - between - needs if fits else width - needs
    return made

"""Text of one paragraph, broken into lines: its marks, links and isolates, and what each drawn sign stands for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGlyphRun,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from newsdesk.desk.paper import Drawn
from newsdesk.text.body import Inline
from newsdesk.text.isolating import parted
from newsdesk.ui.printing.faces import UNIT, face, joined, owned

INK, MUTED, LINE, LINK, SHADE = (QColor(name) for name in ("#000000", "#555555", "#999999", "#0b5558", "#f0eee9"))


@dataclass(frozen=True, slots=True)
class Set:
    """How a text is set: its size in points, its weight and its colour."""

    points: float = 11
    bold: bool = False
    colour: QColor = field(default_factory=lambda: INK)
    leading: float = 1.65  # from one line to the next, of the size: Arabic needs more than Latin
    centred: bool = False

    @property
    def pitch(self) -> float:
        """Units from one line to the next, whatever faces stand in them."""
        return self.points * self.leading * UNIT

    @property
    def baseline(self) -> float:
        """Units from the top of a line down to where its letters stand."""
        return self.pitch - self.points * UNIT * (0.2 + self.leading * 0.16)


@dataclass(slots=True)
class Lines:
    """A text in lines of a width: `height` of all, in units of the painter."""

    layout: QTextLayout
    lines: list[QTextLine]
    how: Set
    starts: Sequence[int] = ()  # where another format begins

    @property
    def height(self) -> float:
        """Units that all lines take."""
        return len(self.lines) * self.how.pitch


def broken(inline: Inline, rtl: bool, width: float, how: Set) -> Lines:
    """A text broken into lines of `width` units; a line that is too long for a word is broken anywhere."""
    text, formats = "", []
    for run, parts in parted(inline, rtl):
        shown = "".join(part for part, _ in parts).replace("\n", "\u2028")
        found = QTextLayout.FormatRange()
        found.start, found.length = _length(text), _length(shown)
        found.format = _format(run.marks, run.href, how)
        formats.append(found)
        text += shown
    layout = QTextLayout(text, face(how.points, bold=how.bold))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(Qt.AlignmentFlag.AlignHCenter if how.centred else side)
    layout.setTextOption(option)
    layout.setFormats(formats)
    lines: list[QTextLine] = []
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    return Lines(layout, lines, how, [one.start for one in formats])


def _length(text: str) -> int:
    """How Qt counts a text: a letter beyond the first plane is two."""
    return len(text.encode("utf-16-le")) // 2


def _format(marks: frozenset[str], href: str, how: Set) -> QTextCharFormat:
    found = QTextCharFormat()
    found.setFont(face(how.points, bold=how.bold or "strong" in marks, slanted="em" in marks))
    found.setForeground(LINK if href else how.colour)
    if href.startswith(("http://", "https://", "mailto:")):
        found.setAnchor(True)
        found.setAnchorHref(href)
    found.setFontUnderline("u" in marks or bool(href))
    found.setFontStrikeOut("s" in marks)
    if "sub" in marks:
        found.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
    elif "sup" in marks:
        found.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return found


def _as_drawn(line: QTextLine, starts: Sequence[int]) -> Iterator[QGlyphRun]:
    """The runs of a line in the order in which Qt draws them: from the left, but those of several faces that make up
    one stretch of a format from right to left as they are read."""
    group: list[QGlyphRun] = []
    before = -1
    for run in line.glyphRuns():
        places = run.positions()
        on = QTextLine.CursorPosition.CursorOnCharacter
        found = bisect_right(starts, int(line.xToCursor(places[0].x() + UNIT * 0.5, on))) if places else -1
        if not run.isRightToLeft() or found != before or not group or not group[-1].isRightToLeft():
            yield from reversed(group)
            group = []
        group.append(run)
        before = found
    yield from reversed(group)


class Signs:
    """What was drawn with each font, in the order of the first use: the map of a PDF is put right by it."""

    def __init__(self) -> None:
        self._faces: dict[str, dict[int, Drawn]] = {}

    def draw(self, painter: QPainter, made: Lines, line: QTextLine, at: QPointF) -> None:
        """Draws a line with its top left corner at a point, and keeps what its signs stand for."""
        line.draw(painter, at + QPointF(0, made.how.baseline - line.ascent()) - line.position())
        for run in _as_drawn(line, made.starts):
            raw = run.rawFont()
            key = f"{raw.familyName()} {raw.styleName()} {raw.weight()} {raw.style()}"
            drawn = self._faces.setdefault(key, {})
            for sign in run.glyphIndexes():
                if sign not in drawn:
                    drawn[sign] = Drawn(owned(raw).get(sign, ""), joined(raw).get(sign))

    def faces(self) -> list[list[Drawn]]:
        """For each font the signs in the order in which they were first drawn."""
        return [list(found.values()) for found in self._faces.values()]


__all__ = ["INK", "LINE", "LINK", "MUTED", "SHADE", "Lines", "QFont", "Set", "Signs", "broken"]

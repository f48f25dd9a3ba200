"""Text of one paragraph, broken into lines: its marks, links and isolates, and what each drawn sign stands for."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGlyphRun,
    QPainter,
    QRawFont,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from newsdesk.desk.paper import Drawn
from newsdesk.text.body import Inline
from newsdesk.text.isolating import parted
from newsdesk.ui.printing.faces import UNIT, face, file_of, joined, owned
from newsdesk.ui.tokens import tokens

INK, MUTED, LINE, LINK, SHADE = (QColor(tokens().print[name]) for name in ("ink", "muted", "line", "link", "shade"))


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
    plain: bool = True  # nothing is drawn but letters of one colour

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
    plain = not any(run.href or run.marks & {"u", "s", "sub", "sup"} for run in inline)
    return Lines(layout, lines, how, [one.start for one in formats], plain)


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


_UNSEEN = QColor(0, 0, 0, 0)
_SMALL = 0.25  # of their size: what stands high above low letters would be taken for another line
_BESIDE = 0.5  # units from a letter to its mark, as a reader is told


def _letters(raw: QRawFont, sign: int) -> str:
    """What a sign stands for, in plain letters."""
    told = owned(raw).get(sign) or joined(raw).get(sign) or ""
    return unicodedata.normalize("NFKC", told).strip(" \u0640")


def _are_marks(text: str) -> bool:
    return bool(text) and all(map(unicodedata.combining, text))


def _marks(run: QGlyphRun) -> set[int]:
    """Which signs of a run are marks above or below the letter before them."""
    raw = run.rawFont()
    return {number for number, sign in enumerate(run.glyphIndexes()) if _are_marks(_letters(raw, sign))}


def _split(raw: QRawFont, sign: int, mark: int, text: str) -> tuple[int, int] | None:
    """The signs of the two letters that a sign stands for, where the text has a mark between them."""
    pair, between = _letters(raw, sign), _letters(raw, mark)
    if len(pair) != 2 or pair[0] + between + pair[1] not in text:
        return None
    first, last = (raw.glyphIndexesForString(letter) for letter in pair)
    return (first[0], last[0]) if first and last and first[0] and last[0] else None


def _as_written(own: str, told: str | None, text: str) -> str | None:
    """Marks that one sign stands for, in the order in which a text has them; all else as it is told."""
    pair = unicodedata.normalize("NFKC", told or own).strip(" \u0640")
    if len(pair) != 2 or not _are_marks(pair):
        return told
    return pair if pair in text or pair[::-1] not in text else pair[::-1]


class Signs:
    """What was drawn with each font, in the order of the first use: the map of a PDF is put right by it.

    With `sought` it is drawn for a PDF. Its readers put the signs of a line in order by where they stand, and take what
    stands higher for another line: vowel marks, which stand beside and above their letters, come out apart from them.
    So marks are drawn as shapes, and once more as letters that are not seen, on the line and behind their letters.
    """

    def __init__(self, *, sought: bool = False) -> None:
        self._faces: dict[bytes, dict[int, Drawn]] = {}
        self._sought = sought

    def draw(self, painter: QPainter, made: Lines, line: QTextLine, at: QPointF) -> None:
        """Draws a line with its top left corner at a point, and keeps what its signs stand for."""
        place = at + QPointF(0, made.how.baseline - line.ascent()) - line.position()
        runs = list(_as_drawn(line, made.starts))
        text = made.layout.text()
        if self._sought and made.plain and any(_marks(run) for run in runs):
            painter.save()
            for run in runs:
                self._draw_apart(painter, run, made.how.colour, place, text)
            painter.restore()
            return
        line.draw(painter, place)
        for run in runs:
            self._keep(run.rawFont(), run.glyphIndexes(), text)

    def _keep(self, raw: QRawFont, signs: Iterable[int], line: str) -> None:
        drawn = self._faces.setdefault(file_of(raw), {})
        for sign in signs:
            if sign not in drawn:
                own, told = owned(raw).get(sign, ""), joined(raw).get(sign)
                drawn[sign] = Drawn(own, _as_written(own, told, line))

    def _draw_apart(self, painter: QPainter, run: QGlyphRun, colour: QColor, at: QPointF, text: str) -> None:
        """Letters as letters, marks as shapes, then the letters that are not seen."""
        raw, marks = run.rawFont(), _marks(run)
        small = QRawFont(raw)
        small.setPixelSize(raw.pixelSize() * _SMALL)
        side = QPointF(-_BESIDE if run.isRightToLeft() else _BESIDE, 0)
        signs, places = run.glyphIndexes(), run.positions()
        shown: list[tuple[int, QPointF]] = []
        unseen: list[tuple[int, QPointF]] = []
        parted: list[tuple[int, QPointF]] = []
        last = QPointF()
        for number, (sign, place) in enumerate(zip(signs, places, strict=True)):
            split = _split(raw, sign, signs[number + 1], text) if number + 1 in marks else None
            if number in marks and number:
                last = last + side
                unseen.append((sign, last))
            elif split is None:
                last = place
                shown.append((sign, place))
                continue
            else:  # the mark stands between the two letters of one sign
                parted += [(split[0], place), (split[1], place + side + side)]
                last = place
            painter.fillPath(raw.pathForGlyph(sign).translated(at + place), colour)
        for found, font, pen in ((shown, raw, colour), (parted, raw, _UNSEEN), (unseen, small, _UNSEEN)):
            if found:
                painter.setPen(pen)
                part = QGlyphRun()
                part.setRawFont(font)
                part.setGlyphIndexes([sign for sign, _ in found])
                part.setPositions([place for _, place in found])
                painter.drawGlyphRun(at, part)
                self._keep(raw, part.glyphIndexes(), text)

    def faces(self) -> list[list[Drawn]]:
        """For each font the signs in the order in which they were first drawn."""
        return [list(found.values()) for found in self._faces.values()]


__all__ = ["INK", "LINE", "LINK", "MUTED", "SHADE", "Lines", "QFont", "Set", "Signs", "broken"]

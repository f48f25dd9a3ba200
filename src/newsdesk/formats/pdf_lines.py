"""The lines of a PDF's page: glyphs where they stand, put together by place and turned into the order of reading.

pdfium gives a page's letters in an order that is nearly that of reading, cut into lines; inside a line of a
right-to-left text it moves marks, words of other scripts and brackets. Its lines are taken, their order inside is not.
"""

from __future__ import annotations

import ctypes
import math
import unicodedata
from dataclasses import dataclass
from typing import Any

from newsdesk.domain.article import Direction
from newsdesk.text.patterns import pattern
from newsdesk.text.visual import base_of, logical, right_to_left

_GAP = 0.2  # of a line's size: what parts two words where pdfium has no space between them
_SEEN_GAP = 0.06  # where it has one
_PAIRED_GAP = 0.17
_PAIRED = "()[]{}«»“”\"'"
_JOINED = ".,،؛;:!؟?%"  # signs that stand close to the word before them
_ONE_LINE = 0.55  # sizes: how far letters of one line may stand above each other
_WIDE = 4.0  # sizes: what parts two columns or cells
MOST_LETTERS = 200_000
"""Letters of one page that are looked at; drawings made of letters have more."""


@dataclass(slots=True)
class Glyph:
    """A letter at its place; points from the lower left corner. `index` is its number for pdfium."""

    text: str
    left: float
    right: float
    base: float
    size: float
    index: int


@dataclass(slots=True)
class Line:
    """A line as it is read; `hyphen` where one stood at its end that parts a word."""

    text: str
    left: float
    right: float
    base: float
    size: float
    direction: Direction = Direction.LTR
    hyphen: bool = False


def lines_of(page: Any) -> tuple[list[Line], int, int]:
    """The lines of a page in pdfium's order; how many letters it has, and how many of them have no known meaning."""
    import pypdfium2.raw as raw

    text = page.get_textpage()
    count = min(text.count_chars(), MOST_LETTERS)
    rows: list[list[Glyph]] = [[]]
    spaces: set[int] = set()
    hyphens: set[int] = set()
    unknown = letters = 0
    box = [ctypes.c_double() for _ in range(4)]
    origin = [ctypes.c_double() for _ in range(2)]
    matrix = raw.FS_MATRIX()
    for index in range(count):
        code = raw.FPDFText_GetUnicode(text, index)
        letter = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
        if letter in "\r\n":
            if letter == "\n" and rows[-1]:
                rows.append([])
            continue
        if code in (0xFFFE, 0x02) or raw.FPDFText_IsHyphen(text, index) == 1:
            hyphens.add(len(rows) - 1)
            rows.append([])
            continue
        if not letter or letter.isspace() or unicodedata.category(letter) in ("Cc", "Cf", "Co", "Cn"):
            spaces.add(index)
            unknown += bool(letter) and unicodedata.category(letter) in ("Co", "Cn")
            continue
        letters += 1
        unknown += raw.FPDFText_HasUnicodeMapError(text, index) == 1 or letter == "\ufffd"
        raw.FPDFText_GetCharBox(text, index, *(ctypes.byref(one) for one in box))
        raw.FPDFText_GetCharOrigin(text, index, *(ctypes.byref(one) for one in origin))
        raw.FPDFText_GetMatrix(text, index, ctypes.byref(matrix))
        size = raw.FPDFText_GetFontSize(text, index) * math.hypot(matrix.c, matrix.d)
        rows[-1].append(Glyph(_plain(letter), box[0].value, box[1].value, origin[1].value, size or 8.0, index))
    _turn_ligatures(rows)
    parts = [(part, number) for number, row in enumerate(rows) for part in _parted(row)]
    page = _Page(parts)
    found = []
    for part, number in parts:
        line = page.line(part, spaces)
        line.hyphen = number in hyphens and part[-1] is rows[number][-1]
        found.append(line)
    return _merged(found), letters, unknown


def _turn_ligatures(rows: list[list[Glyph]]) -> None:
    """Puts the letters of a glyph that stands for several in the order of reading. Where a file has its words from left
    to right, pdfium turns them round, and with them the letters of such a glyph; لا tells which way a page is."""
    groups: list[list[Glyph]] = []
    for row in rows:
        together: list[Glyph] = []
        for glyph in [*row, None]:
            last = together[-1] if together else None
            same = last is not None and glyph is not None and (glyph.left, glyph.right) == (last.left, last.right)
            if not same:
                groups += [together] if len(together) > 1 else []
                together = []
            if glyph is not None and _is_right(glyph.text) and not _is_mark(glyph):
                together.append(glyph)
    told = ["".join(glyph.text for glyph in group) for group in groups]
    turned = sum(bool(_ALEF_LAM.fullmatch(text)) for text in told) > sum(
        bool(_LAM_ALEF.fullmatch(text)) for text in told
    )
    for group, text in zip(groups, told, strict=True):
        if turned or _ALEF_LAM.fullmatch(text):
            for glyph, letter in zip(group, [one.text for one in reversed(group)], strict=True):
                glyph.text = letter


_LAM_ALEF, _ALEF_LAM = pattern("ل[اأإآٱ]"), pattern("[اأإآٱ]ل")


def _plain(letter: str) -> str:
    """A letter for one of its forms: older files name the forms that Arabic letters take."""
    if "\ufb00" <= letter <= "\ufdff" or "\ufe70" <= letter <= "\ufeff":
        return unicodedata.normalize("NFKC", letter)
    return letter


def _parted(row: list[Glyph]) -> list[list[Glyph]]:
    """One row of pdfium's where it is one line, and several, from above, where its letters stand on several."""
    letters = sorted((one for one in row if not _is_mark(one)), key=lambda one: -one.base)
    parts: list[list[Glyph]] = []
    for glyph in letters:
        if parts and parts[-1][0].base - glyph.base < _ONE_LINE * max(glyph.size, parts[-1][0].size):
            parts[-1].append(glyph)
        else:
            parts.append([glyph])
    for mark in (one for one in row if _is_mark(one)):
        if not parts:
            return [row]
        min(parts, key=lambda part: _distance(part, mark)).append(mark)
    return [sorted(part, key=lambda one: one.index) for part in parts]


def _distance(part: list[Glyph], mark: Glyph) -> float:
    """How far a mark is from the nearest letter of a line."""
    letters = (one for one in part if not _is_mark(one))
    return min(abs(one.base - mark.base) + abs(_middle(one) - _middle(mark)) for one in letters)


def _is_mark(glyph: Glyph) -> bool:
    return unicodedata.combining(glyph.text[0]) > 0


def _base(part: list[Glyph]) -> float:
    return sorted(glyph.base for glyph in part)[len(part) // 2]


def _size(part: list[Glyph]) -> float:
    """The size that most of a line is set in, in points."""
    return sorted(glyph.size for glyph in part)[len(part) // 2]


class _Page:
    """What the lines of a page share: where they begin and end, and which way most of them run."""

    def __init__(self, parts: list[tuple[list[Glyph], int]]) -> None:
        glyphs = [glyph for part, _ in parts for glyph in part]
        self._runs = base_of([[glyph.text for glyph in glyphs]])
        self._before = self._runs
        self._left = min((glyph.left for glyph in glyphs), default=0.0)
        self._right = max((glyph.right for glyph in glyphs), default=0.0)

    def line(self, part: list[Glyph], spaces: set[int]) -> Line:
        """A line of the page, as it is read."""
        share = right_to_left(glyph.text for glyph in part)
        rtl = self._runs is Direction.RTL if share is None else share > _FEW
        clusters = _clusters(part, spaces, rtl=rtl)
        left, right = min(one.left for one in part), max(one.right for one in part)
        self._before = self._direction(clusters, left, right, _size(part))
        text = " ".join(logical(clusters, self._before).split())
        if self._before is Direction.RTL:
            text = _LOOSE_END.sub(r"\1", _LOOSE_BEGIN.sub(r"\1", text))
        return Line(text, left, right, _base(part), _size(part), self._before)

    def _direction(self, clusters: list[str], left: float, right: float, size: float) -> Direction:
        """Which way a line runs: as most of its letters; where they say little, as the side that it stands at, the
        line before or the page."""
        share = right_to_left(clusters)
        if share is None:
            return self._before
        if not 0 < share < 1 or self._runs is Direction.LTR or share > _FEW:
            return Direction.RTL if share > (0.5 if self._runs is Direction.LTR else _FEW) else Direction.LTR
        at_left, at_right = left - self._left < size, self._right - right < size
        if at_left is not at_right:
            return Direction.LTR if at_left else Direction.RTL
        return self._before


_FEW = 0.25  # of the letters: a name in a line of the other script
_LOOSE_BEGIN = pattern(r"([(\[{«])\s+")
_LOOSE_END = pattern(r"\s+([)\]}»])")


def _clusters(part: list[Glyph], spaces: set[int], *, rtl: bool) -> list[str]:
    """A line from left to right, letters with their marks, and spaces where words part."""
    marks = [glyph for glyph in part if _is_mark(glyph)]
    letters = sorted((glyph for glyph in part if not _is_mark(glyph)), key=_place)
    if not letters:
        return [glyph.text for glyph in marks]
    beside: dict[int, list[Glyph]] = {}
    for mark in marks:
        nearest = min(letters, key=lambda letter: abs(_middle(letter) - _middle(mark)))
        beside.setdefault(nearest.index, []).append(mark)
    size = _size(part)
    made: list[str] = []
    for place, letter in enumerate(letters):
        if place:
            before = letters[place - 1]
            gap = letter.left - before.right
            told = _space_between(before.index, letter.index, spaces)
            if gap > _WIDE * size:
                made += [" ", " "]
            elif gap > _least(before, letter, told=told, rtl=rtl) * size:
                made.append(" ")
        cluster = letter.text + "".join(
            mark.text for mark in sorted(beside.get(letter.index, ()), key=lambda one: one.index)
        )
        made += (
            [cluster] if len(letter.text) == 1 else list(reversed(cluster)) if _is_right(letter.text) else list(cluster)
        )
    return made


def _least(before: Glyph, letter: Glyph, *, told: bool, rtl: bool) -> float:
    """How wide a gap must be to part two words, in sizes of the line."""
    paired = before.text in _PAIRED or letter.text in _PAIRED
    first, second = (letter, before) if rtl else (before, letter)  # as they are read
    if paired and second.text in _JOINED:
        return 0.5
    if paired and rtl and first.text in _JOINED:
        return _PAIRED_GAP
    if paired and (_is_right(before.text) or _is_right(letter.text)):  # pdfium moves them: only their place tells
        return _PAIRED_GAP
    close = before.text in _JOINED or letter.text in _JOINED
    if abs(letter.index - before.index) == 1:
        return 0.5
    return _GAP if close or not told else _SEEN_GAP


def _middle(glyph: Glyph) -> float:
    return (glyph.left + glyph.right) / 2


def _place(glyph: Glyph) -> tuple[float, int]:
    """What letters are ordered by from left to right; the letters of a ligature stand at one place."""
    return round(_middle(glyph), 1), -glyph.index if _is_right(glyph.text) else glyph.index


def _is_right(text: str) -> bool:
    return unicodedata.bidirectional(text[0]) in ("R", "AL")


def _space_between(one: int, other: int, spaces: set[int]) -> bool:
    """Whether pdfium has a space between two letters, or at the side of one that looks at the other."""
    first, last = min(one, other), max(one, other)
    if last - first <= 4:
        return any(index in spaces for index in range(first + 1, last))
    return any(index in spaces for index in (one - 1, one + 1)) and any(
        index in spaces for index in (other - 1, other + 1)
    )


def _merged(lines: list[Line]) -> list[Line]:
    """Lines of which pdfium made two: neighbours in its order on one baseline that do not overlap."""
    made: list[Line] = []
    for line in lines:
        last = made[-1] if made else None
        apart = max(line.left - last.right, last.left - line.right) if last else 0.0
        if last and abs(last.base - line.base) < 0.2 * last.size and 0 <= apart < 1.2 * last.size and not last.hyphen:
            direction = last.direction if len(last.text) >= len(line.text) else line.direction
            first, second = (last, line) if (last.left < line.left) is (direction is Direction.LTR) else (line, last)
            made[-1] = Line(
                f"{first.text} {second.text}", min(last.left, line.left), max(last.right, line.right), last.base,
                max(last.size, line.size), direction, line.hyphen,
            )  # fmt: skip
        else:
            made.append(line)
    return made

"""The letters of a document as its body has them, and where each stands: without the signs that keep letters apart
(edges.py), and without the letter that stands for an image, a table or a rule.

What decides by letters, or changes them, decides here as it would on what is stored.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from newsdesk.text.patterns import pattern
from newsdesk.ui.editor.document import EDGE, LINE_BREAK, OBJECT_LETTER

Span = tuple[int, int]
_NO_LETTER = pattern(f"[\u2066-\u2069{OBJECT_LETTER}]")
_WIDE = pattern("[\U00010000-\U0010ffff]")


def in_units(text: str, spans: Sequence[Span]) -> list[Span]:
    """Spans of letters as Qt counts them: what lies beyond U+FFFF is two there."""
    at = _units(text)
    return list(spans) if at is None else [(at[start], at[end]) for start, end in spans]


def _units(text: str) -> list[int] | None:
    """Where each letter begins as Qt counts, and where the last one ends; None where that is the letter's number."""
    if not _WIDE.search(text):
        return None
    return [0, *accumulate(2 if letter > "\uffff" else 1 for letter in text)]


@dataclass(frozen=True, slots=True)
class Letters:
    """`text` is the letters; lines and paragraphs are parted by \\n. Spans are of their numbers, positions are those of
    the document."""

    text: str
    _begin: int  # the position of the first one
    _signs: list[int]  # how many letters, counted as Qt does, stand before each sign that is left out
    _objects: list[int]  # positions of images, tables and rules
    _at: list[int] | None

    def span(self, start: int, end: int) -> Span:
        """The positions between which letters stand: signs before the first and behind the last of them lie outside,
        signs among them inside. Where it is empty, what is put in there stands before the letter `start`."""
        first, last = (start, end) if self._at is None else (self._at[start], self._at[end])
        ends = self._begin + last + bisect_left(self._signs, last)
        if start == end == len(self.text):
            return ends, ends
        begins = self._begin + first + bisect_right(self._signs, first)
        return begins, max(begins, ends)

    def units(self, position: int) -> int:
        """How many letters, counted as Qt does, stand before a position."""
        place = position - self._begin
        low, high = 0, len(self._signs)
        while low < high:  # the signs stand at _signs[number] + number
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self._signs[middle] + middle < place else (low, middle)
        return place - low

    def number(self, position: int) -> int:
        """How many letters stand before a position."""
        units = self.units(position)
        return min(units, len(self.text)) if self._at is None else bisect_left(self._at, units)

    def hold_object(self, span: Span) -> bool:
        """Whether an image, a table or a rule stands between two positions: what is written over them would take it
        away."""
        return bisect_left(self._objects, span[0]) < bisect_left(self._objects, span[1])


def letters_of(shown: QTextBlock | QTextDocument) -> Letters:
    """The letters of a paragraph or of a whole document."""
    if isinstance(shown, QTextDocument):
        document, begin, raw = shown, 0, shown.toRawText()
    else:
        document, begin, raw = shown.document(), shown.position(), shown.text()
    signs: list[int] = []
    objects: list[int] = []
    parts: list[str] = []
    done = 0
    for place, position in _left_out(document, raw, begin):
        if raw[place] == OBJECT_LETTER:
            objects.append(position)
        parts.append(raw[done:place])
        signs.append(position - begin - len(signs))
        done = place + 1
    text = "".join((*parts, raw[done:])).replace(LINE_BREAK, "\n").replace("\u2029", "\n")
    return Letters(text, begin, signs, objects, _units(text))


def chosen_letters(cursor: QTextCursor) -> str:
    """What is chosen, as Qt gives it, without the signs that keep letters apart."""
    text = cursor.selectedText()
    out = [place for place, _ in _left_out(cursor.document(), text, cursor.selectionStart())]
    without = {place for place in out if text[place] != OBJECT_LETTER}
    return "".join(letter for place, letter in enumerate(text) if place not in without) if without else text


def write_over(cursor: QTextCursor, letters: Letters, start: int, end: int, new: str) -> None:
    """Puts other letters in the place of some, marked as the first of those that they take the place of; where they
    take that of none, as the one before which they stand."""
    first, last = letters.span(start, end)
    cursor.setPosition(first + 1 if start < len(letters.text) else first)
    looks = cursor.charFormat()  # that of the letter before
    looks.clearProperty(EDGE)
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    within = cursor.document().findBlock(first) == cursor.document().findBlock(last)
    cursor.insertText(new.replace("\n", LINE_BREAK) if within else new, looks)


def trim(cursor: QTextCursor) -> None:
    """Takes signs that keep letters apart from the ends of what is chosen."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    text = cursor.selectedText()
    signs = {position for _, position in _left_out(cursor.document(), text, start)}
    first, last = start, end
    while first < last and first in signs and cursor.document().characterAt(first) != OBJECT_LETTER:
        first += 1
    while first < last and last - 1 in signs and cursor.document().characterAt(last - 1) != OBJECT_LETTER:
        last -= 1
    if (first, last) != (start, end):
        if cursor.position() < cursor.anchor():
            first, last = last, first
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)


def _left_out(document: QTextDocument, raw: str, begin: int) -> list[tuple[int, int]]:
    """Where in letters of a document that begin at a position those stand that are no part of the body, and their
    positions."""
    places = [found.start() for found in _NO_LETTER.finditer(raw)]
    if not places:  # most paragraphs
        return []
    at, near = _units(raw), QTextCursor(document)
    found = []
    for place in places:
        position = begin + (place if at is None else at[place])
        if raw[place] != OBJECT_LETTER:
            near.setPosition(position + 1)
            if not near.charFormat().hasProperty(EDGE):
                continue  # a sign that a person wrote
        found.append((place, position))
    return found

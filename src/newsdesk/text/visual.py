"""Lines as they stand on paper, from left to right, turned into the order in which they are read.

PDF keeps glyphs at places. What the Unicode bidirectional algorithm (UAX 9) did when the line was set is undone here: a
line of a right-to-left text is read from its right end, numbers and foreign words inside it from their left.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from newsdesk.domain.article import Direction

_PAIRS = ("()", "[]", "{}", "«»", "‹›")
_MIRRORED = {one: pair[1 - place] for pair in _PAIRS for place, one in enumerate(pair)}
_OPENING = "([{«‹"
_SEPARATORS = ".,:/٫٬"  # inside numbers of any script
_SIGNS = "+-−"  # inside numbers, but not among Arabic letters (UAX 9, W2 and W4)
_LONGEST = 2000  # letters of a line
_UNITS = "%$€£¥#٪°"  # beside numbers, likewise


@lru_cache(maxsize=8192)
def _side(cluster: str) -> str:
    """R, L, or N for a digit; empty for what has no direction of its own."""
    kind = unicodedata.bidirectional(cluster[0])
    if kind in ("R", "AL"):
        return "R"
    if kind in ("EN", "AN"):
        return "N"
    return "L" if kind == "L" else ""


def base_of(lines: Sequence[Sequence[str]]) -> Direction:
    """The direction of a paragraph or page: that of most of its letters."""
    share = right_to_left(cluster for line in lines for cluster in line)
    return Direction.RTL if share is not None and share > 0.5 else Direction.LTR


def right_to_left(clusters: Iterable[str]) -> float | None:
    """How much of the letters runs from right to left, 0 to 1; None where no letter has a direction."""
    sides = [side for side in (_side(cluster) for cluster in clusters if cluster) if side in ("R", "L")]
    return sides.count("R") / len(sides) if sides else None


def logical(clusters: Sequence[str], base: Direction) -> str:
    """A line given as clusters (a letter with its marks) from left to right, in the order of reading."""
    if len(clusters) > _LONGEST:  # no line that anybody printed
        return "".join(clusters)
    sides = {_side(cluster) for cluster in clusters if cluster}
    if "R" not in sides and (base is Direction.LTR or "L" in sides):
        return "".join(clusters)
    arabic = any(unicodedata.bidirectional(cluster[0]) == "AL" for cluster in clusters if cluster)
    if base is Direction.RTL:
        return _balanced("".join(_turned(list(reversed(clusters)), "L", arabic)))
    return _balanced("".join(_turned(list(clusters), "R", arabic)))


def _turned(clusters: list[str], side: str, arabic: bool) -> list[str]:
    """Clusters with the runs of the other direction turned round; numbers always run from left to right."""
    made: list[str] = []
    at = 0
    while at < len(clusters):
        end = _run(clusters, at, side, arabic)
        if end > at:
            run = list(reversed(clusters[at:end]))
            made += run if side == "L" else _turned(run, "L", arabic)
            at = end
        else:
            made.append(clusters[at])
            at += 1
    return made


def _run(clusters: list[str], at: int, side: str, arabic: bool) -> int:
    """The end of the run of `side` that begins here: its letters with everything between them, or, from left to right,
    a number; `at` where none begins."""
    first = _side(clusters[at])
    if side == "R":
        return _letters(clusters, at, side) if first == "R" else at
    number = _number(clusters, at, arabic)
    if first not in ("L", "N") and number == at:
        return at
    return max(_letters(clusters, at, side), number)


def _letters(clusters: list[str], at: int, side: str) -> int:
    """The end of a run of letters; numbers inside it, and those that the line has behind it, belong to it."""
    last, seen = at, False
    for place in range(at, len(clusters)):
        found = _side(clusters[place])
        if found == side:
            last, seen = place + 1, True
        elif found == "N":
            last = place + 1 if seen and last == place else last
        elif found:
            break
    return last if seen else at


def _number(clusters: list[str], at: int, arabic: bool) -> int:
    """The end of a number with what belongs to it; `at` where none begins."""
    inside = _SEPARATORS if arabic else _SEPARATORS + _SIGNS
    beside = "" if arabic else _UNITS
    place = at
    if clusters[place] in (beside or "\x00") and place + 1 < len(clusters):
        place += 1
    if _side(clusters[place]) != "N":
        return at
    while place < len(clusters):
        following = clusters[place + 1] if place + 1 < len(clusters) else " "
        if _side(clusters[place]) != "N" and not (clusters[place] in inside and _side(following) == "N"):
            break
        place += 1
    return place + 1 if place < len(clusters) and clusters[place] in (beside or "\x00") else place


def _balanced(text: str) -> str:
    """Brackets as they are meant: which of a pair a glyph is cannot be told from its name once the line was turned. One
    that stands before a word opens, one behind a word closes; where neither is sure, the one that is open decides."""
    made = list(text)
    open_ones: list[str] = []
    for place, letter in enumerate(made):
        other = _MIRRORED.get(letter)
        if other is None:
            continue
        opening, closing = (letter, other) if letter in _OPENING else (other, letter)
        before = made[place - 1] if place else " "
        after = made[place + 1] if place + 1 < len(made) else " "
        joined_before, joined_after = before.isalnum() or before in "\"'”.؟!%", after.isalnum() or after in "\"'“"
        if joined_after and not joined_before:
            chosen = opening
        elif joined_before and not joined_after:
            chosen = closing
        else:
            chosen = closing if open_ones and open_ones[-1] == opening else opening
        if chosen == opening:
            open_ones.append(opening)
        elif open_ones and open_ones[-1] == opening:
            open_ones.pop()
        made[place] = chosen
    return "".join(made)

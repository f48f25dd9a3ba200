"""Which article of a timeline stands where: in lanes, where none covers another, or together behind a number.

Pixels are counted from the beginning of time on, whichever way it runs on the screen. It knows no Qt.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

POINT = 16  # pixels: a span that is narrower is drawn as a mark
LEAD = 25  # from the edge of a card to its text
LONG = 64  # pixels: in a bar that is longer stands its text, behind a shorter one
GAP = 8
INSET = 11  # from the edge of a card to its mark
CHIP = 42  # the width of a number that stands for several
FIRST = -28  # before the first moment; nothing farther out is seen
WIDTHS = (236, 172, 118)  # of cards that many articles leave each other
WIDE = 480  # a span as wide as this gives way to what is known better


@dataclass(frozen=True, slots=True)
class Item:
    """An article: when (seconds), and how wide its text is."""

    low: int
    high: int
    text: float


@dataclass(frozen=True, slots=True)
class Box:
    """Where the article `row` stands: from `x` on in its lane; `mark` is where its mark is, `bar` how far its time
    reaches (0: it is a point)."""

    row: int
    lane: int
    x: float
    width: float
    mark: float
    bar: float = 0.0

    @property
    def end(self) -> float:
        """Where it ends."""
        return self.x + self.width


@dataclass(frozen=True, slots=True)
class Cluster:
    """Articles that found no room."""

    rows: tuple[int, ...]
    x: float
    width: float = CHIP


@dataclass(frozen=True, slots=True)
class Placed:
    """All of a timeline."""

    boxes: tuple[Box, ...] = ()
    clusters: tuple[Cluster, ...] = ()

    def place_of(self, row: int) -> Box | Cluster | None:
        """Where an article is."""
        for box in self.boxes:
            if box.row == row:
                return box
        return next((cluster for cluster in self.clusters if row in cluster.rows), None)


class _Lane:
    """Boxes side by side."""

    def __init__(self) -> None:
        self._starts: list[float] = []
        self._boxes: list[Box] = []

    def free(self, x: float, end: float) -> bool:
        place = bisect_left(self._starts, x)
        before = self._boxes[place - 1].end + GAP if place else None
        after = self._starts[place] - GAP if place < len(self._starts) else None
        return (before is None or before <= x) and (after is None or end <= after)

    def put(self, box: Box) -> None:
        place = bisect_left(self._starts, box.x)
        self._starts.insert(place, box.x)
        self._boxes.insert(place, box)

    def stretched(self, items: Sequence[Item], end: float) -> list[Box]:
        """Each as wide as its text wants to be, as far as the next one, or the end of all, leaves it room."""
        found = []
        for place, box in enumerate(self._boxes):
            room = (self._starts[place + 1] - GAP if place + 1 < len(self._boxes) else end) - box.x
            width = max(box.width, min(lead_of(box.bar) + items[box.row].text, room))
            found.append(Box(box.row, box.lane, box.x, width, box.mark, box.bar))
        return found


def lead_of(bar: float) -> float:
    """From the edge of a card to its text."""
    return bar + 6 if POINT <= bar < LONG else LEAD


def read_in(found: Box | Cluster, item: Item) -> float:
    """How much of a card must be in sight for its text to be read: that of a long bar moves along in it."""
    bar = found.bar if isinstance(found, Box) else 0.0
    return min(found.width, LEAD + item.text + 8) if bar >= LONG else found.width


def place(
    items: Sequence[Item],
    start: int,
    scale: float,
    lanes: int,
    first: int | None = None,
    end: float = inf,
    *,
    letters: float = 1.0,
) -> Placed:
    """Places `items` at so many pixels a second from `start` on. `first` gets its place before all others. The cards
    are as wide as leaves every article its place, and end at `end` where they can; where none is narrow enough, some
    stand behind numbers. Cards and numbers are so many times as wide as `letters` are larger than usual ones."""
    order = sorted(range(len(items)), key=lambda row: (row != first, _wide(items[row], scale), items[row].low, row))
    boxes: list[Box] = []
    left: list[int] = []
    for most in WIDTHS:
        made, left = _fill(items, order, start, scale, lanes, (most * letters, end))
        boxes = [box for lane in made for box in lane.stretched(items, end)]
        if not left:
            break
    return Placed(tuple(boxes), tuple(_clusters(items, left, start, scale, CHIP * letters)))


def _wide(item: Item, scale: float) -> bool:
    return (item.high - item.low) * scale >= WIDE


def _fill(
    items: Sequence[Item], order: Sequence[int], start: int, scale: float, lanes: int, most: tuple[float, float]
) -> tuple[list[_Lane], list[int]]:
    made = [_Lane() for _ in range(lanes)]
    left = []
    for row in order:
        box = _box(items[row], row, start, scale, most)
        for number, lane in enumerate(made):
            if lane.free(box.x, box.end):
                lane.put(Box(row, number, box.x, box.width, box.mark, box.bar))
                break
        else:
            left.append(row)
    return made, left


def _box(item: Item, row: int, start: int, scale: float, most: tuple[float, float]) -> Box:
    """At most as wide as `most` says, and no farther than to the end of all, though never less than its mark."""
    widest, end = most
    x, bar = (item.low - start) * scale, (item.high - item.low) * scale
    width = lead_of(bar) + min(item.text, widest - LEAD)
    if bar < POINT:
        mark = x + bar / 2
        return Box(row, 0, mark - INSET, max(min(width, end - mark + INSET), 2 * INSET), mark)
    width = min(width, end - x)
    return Box(row, 0, x, max(width, bar), x + POINT / 2 + 1, bar)


def _clusters(items: Sequence[Item], left: Sequence[int], start: int, scale: float, wide: float) -> list[Cluster]:
    """Numbers side by side that stand where the first of their articles does."""
    found: list[tuple[float, list[int]]] = []
    for at, row in sorted(((items[row].low + items[row].high) / 2, row) for row in left):
        x = max((at - start) * scale - wide / 2, FIRST)
        if found and x < found[-1][0] + wide + GAP / 2:
            found[-1][1].append(row)
        else:
            found.append((x, [row]))
    return [Cluster(tuple(rows), x, wide) for x, rows in found]

"""The bands of a whole archive side by side: which of its articles are worth comparing, without asking for each.

To ask the index for one article costs looking up forty bands among millions. Who looks at all articles takes the bands
of all of them out of it once (`spill`), gives each that several have a number (`knit`), and goes through who has the
same (`meet`). The three steps leave their numbers in files of one folder, so that workers share them without a copy in
each. A sketch is what stands in the index: the bands of an article, four bytes each, none of a text that is too short.
"""

from __future__ import annotations

import mmap
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, repeat
from pathlib import Path
from typing import Literal

from tantivy import DocAddress, FieldType, Occur, Query, Searcher

from newsdesk.search.documents import SCHEMA
from newsdesk.search.near import ALWAYS, FEW, MANY, READ, SELDOM
from newsdesk.text.near import NUMBERS as BANDS
from newsdesk.text.near import RARE, TELLING, may_be

Met = list[tuple[int, list[int]]]
Span = tuple[str, int, int, int, int]
"""A folder, the places of the first article and behind the last, how many others of each, and how many of these where
none is told by what is seldom."""
AT_ONCE = 20_000  # articles that are read out of the index at a time
IDS, _SIZES, _SKETCHES, _KNOTS, _ENDS, _HOLDERS = "ids", "sizes", "sketches", "knots", "ends", "holders"


Part = tuple[Sequence[int], Sequence[int], bytes]
"""Numbers of articles in order, the words of each, their sketches one behind the other."""


def part_of(searcher: Searcher, first: int, end: int) -> Part:
    """Of the articles from number `first` up to `end`, those that are not in the trash and long enough for bands."""
    there = Query.term_query(SCHEMA, "place", "desk")
    part = Query.range_query(SCHEMA, "id", FieldType.Unsigned, first, end)
    both = Query.boolean_query([(Occur.Must, there), (Occur.Must, part)])
    hits = searcher.search(both, end - first + 1, False).hits
    if not hits:
        return (), (), b""
    places = sorted((address for _, address in hits), key=_where)  # what lies together is read together
    numbers = searcher.fast_field_values("id", places)
    lengths = searcher.fast_field_values("length", places)
    found = sorted(
        (int(number), int(length or 0), sketch)
        for number, length, place in zip(numbers, lengths, places, strict=True)
        if number and (sketch := searcher.doc(place).get_first("sketch"))
    )
    return [one[0] for one in found], [one[1] for one in found], b"".join([one[2] for one in found])


def spill(parts: Iterable[Part], folder: Path) -> None:
    """Writes them down. Raises OSError where there is no room."""
    with (
        (folder / IDS).open("wb") as ids,
        (folder / _SIZES).open("wb") as sizes,
        (folder / _SKETCHES).open("wb") as out,
    ):
        for numbers, lengths, sketches in parts:
            array("Q", numbers).tofile(ids)
            array("I", lengths).tofile(sizes)
            out.write(sketches)


def _where(address: DocAddress) -> tuple[int, int]:
    return address.segment_ord, address.doc


def knit(folder: str) -> int:
    """Gives every band that several of the articles have a number, a knot; gives how many there are. Runs in a
    worker."""
    at = Path(folder)
    sketches = array("I", (at / _SKETCHES).read_bytes())
    knots = array("I", bytes(len(sketches) * sketches.itemsize))
    ends = array("I", [0])  # behind the holders of each; knot 0 is none
    with (at / _HOLDERS).open("wb") as holders:
        for band in range(BANDS):
            column = sketches[band::BANDS]
            often = [(value, count) for value, count in Counter(column).items() if count > 1]
            number = {value: len(ends) + place for place, (value, _) in enumerate(often)}
            own = array("I", map(number.get, column, repeat(0)))
            knots[band::BANDS] = own
            have = sorted((place for place, knot in enumerate(own) if knot), key=own.__getitem__)
            ends.extend([ends[-1] + one for one in accumulate(count for _, count in often)])
            array("I", have).tofile(holders)
    (at / _KNOTS).write_bytes(knots)
    (at / _ENDS).write_bytes(ends)
    return len(ends) - 1


class _Net:
    """What `knit` left in a folder."""

    def __init__(self, folder: Path) -> None:
        self.ids, self.sizes = _mapped(folder / IDS, "Q"), _mapped(folder / _SIZES, "I")
        self._knots, self._ends = _mapped(folder / _KNOTS, "I"), _mapped(folder / _ENDS, "I")
        self._holders = _mapped(folder / _HOLDERS, "I")

    def knots(self, place: int) -> list[int]:
        """The knots of an article."""
        return [knot for knot in self._knots[place * BANDS : (place + 1) * BANDS] if knot]

    def held(self, knot: int) -> int:
        """How many articles have it."""
        return self._ends[knot] - self._ends[knot - 1]

    def holders(self, knot: int, place: int) -> Sequence[int]:
        """Who has it: of very many those that came in next before and behind an article."""
        first, last = self._ends[knot - 1], self._ends[knot]
        if last - first > READ:
            own = bisect_left(self._holders, place, first, last)
            first, last = max(first, own - READ // 2), min(last, own + READ // 2)
        return self._holders[first:last]

    def near(self, place: int, most: int, likest: int) -> Iterator[int]:
        """The places of others that are worth comparing with an article (as search.near has it), but for those that
        can be no near copies by the number of bands that the two have in common."""
        own = sorted(self.knots(place), key=self.held)
        read = accumulate(map(self.held, own))
        rarest = [
            knot for number, (knot, sum_) in enumerate(zip(own, read, strict=True)) if number < ALWAYS or sum_ <= READ
        ]
        found: dict[int, None] = {}
        least = max(FEW, round(MANY * len(rarest) / len(own))) if own else MANY
        seldom = [knot for knot in own if self.held(knot) <= SELDOM]
        for knots, shared, limit in ((rarest, least, likest), (seldom, FEW, most)):
            if len(knots) >= shared:
                found.update(dict.fromkeys(self._have(knots, place, shared, limit)))
        mine = frozenset(own)
        for other in list(found)[:most]:
            common = mine.intersection(self.knots(other))
            if sum(self.held(knot) <= RARE for knot in common) >= TELLING or may_be(
                len(common) / BANDS, self.sizes[place], self.sizes[other]
            ):
                yield other

    def _have(self, knots: list[int], place: int, least: int, limit: int) -> list[int]:
        """Who else has the most of these knots."""
        often: Counter[int] = Counter()
        for knot in knots:
            often.update(self.holders(knot, place))
        ranked = sorted((-count, other) for other, count in often.items() if count >= least and other != place)
        return [other for _, other in ranked[:limit]]


def meet(span: Span) -> Met:
    """For articles of a folder that is knit, each with its number, the numbers of those it is worth comparing with.
    Runs in a worker."""
    folder, first, end, most, likest = span
    net = _net(folder)
    found = (
        (net.ids[place], [net.ids[other] for other in net.near(place, most, likest)]) for place in range(first, end)
    )
    return [pair for pair in found if pair[1]]


@lru_cache(1)
def _net(folder: str) -> _Net:
    return _Net(Path(folder))


def _mapped(path: Path, kind: Literal["I", "Q"]) -> memoryview[int]:
    with path.open("rb") as handle:
        if not path.stat().st_size:
            return memoryview(b"").cast(kind)
        return memoryview(mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ)).cast(kind)

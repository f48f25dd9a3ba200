"""Who is worth comparing with whom in a whole archive, slice by slice (search.sketches)."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Set
from functools import partial
from pathlib import Path

from newsdesk.desk.desk import Desk
from newsdesk.search import sketches

Pairs = list[tuple[int, int]]


def meetings(
    desk: Desk,
    folder: Path,
    span: tuple[int, int],
    size: int,
    most: tuple[int, int],
    wanted: Callable[[], bool],
    apart: Mapping[int, Set[int]],
) -> Iterator[tuple[list[int], Pairs]]:
    """The articles of a `span` of numbers (behind the first, up to the second), `size` at a time, each time with the
    pairs of which one is among them: none comes twice, and none of two that are kept `apart`.

    `most` is how many others there are of each, and how many where none is told by what is seldom. The index must show
    them; `folder` is empty, and for these notes alone. It ends early where it is not `wanted` any more.
    """
    sketches.spill(_parts(desk, span[1], wanted), folder)
    ids = array("Q", (folder / sketches.IDS).read_bytes())
    at = str(folder)
    if not wanted() or not ids:
        return
    for _ in desk.workers.run(sketches.knit, iter([at])):
        pass
    first = bisect_right(ids, span[0])
    spans = [(at, start, min(len(ids), start + size), *most) for start in range(first, len(ids), size)]
    told: set[tuple[int, int]] = set()  # with one that has its turn later
    for (_, start, end, *_), met in desk.workers.run(sketches.meet, iter(spans)):
        pairs: Pairs = []
        for key, others in met:
            refused = apart.get(key, ())
            for other in others:
                if other in refused:
                    continue
                if (other, key) in told:
                    told.discard((other, key))
                else:
                    pairs.append((key, other))
                    if other > key:
                        told.add((key, other))
        yield list(ids[start:end]), pairs


def _parts(desk: Desk, last: int, wanted: Callable[[], bool]) -> Iterator[sketches.Part]:
    for first in range(0, last + 1, sketches.AT_ONCE):
        if not wanted():
            return
        end = min(last, first + sketches.AT_ONCE - 1)
        read = partial(sketches.part_of, first=first, end=end)
        yield desk.indexer.ask(lambda index, read=read: index.reading(read))  # type: ignore[misc]

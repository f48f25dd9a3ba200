"""Many numbers of articles in little room: a list of a million is eight megabytes, and is compared in a millisecond."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

_REACH = 2000  # rows around a place that are looked at first


class Ids(Sequence[int]):
    """Ids in their order; they never change. Equal to any sequence of the same numbers."""

    __slots__ = ("_held",)

    def __init__(self, ids: Iterable[int] = ()) -> None:
        self._held: array[int] = ids._held if isinstance(ids, Ids) else _as_array(ids)  # noqa: SLF001 - one of its own

    def __len__(self) -> int:
        return len(self._held)

    @overload
    def __getitem__(self, place: int) -> int: ...
    @overload
    def __getitem__(self, place: slice) -> Ids: ...
    def __getitem__(self, place: int | slice) -> int | Ids:
        return self._held[place] if isinstance(place, int) else Ids(self._held[place])

    def __iter__(self) -> Iterator[int]:
        return iter(self._held)

    def __contains__(self, wanted: object) -> bool:
        return wanted in self._held

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Ids):
            return self._held == other._held
        if isinstance(other, (tuple, list)):
            return len(self) == len(other) and all(one == two for one, two in zip(self, other, strict=True))
        return NotImplemented

    def __hash__(self) -> int:
        return hash(self._held.tobytes())

    def __repr__(self) -> str:
        more = f", … {len(self)}" if len(self) > 10 else ""
        return f"Ids({', '.join(map(str, self._held[:10]))}{more})"

    def place_of(self, wanted: int, near: int = 0) -> int | None:
        """Where an id stands, None where it does not; rows around `near` are looked at first."""
        first = max(0, near - _REACH)
        for start, stop in ((first, near + _REACH), (0, len(self))):
            try:
                return self._held.index(wanted, start, stop)
            except ValueError:
                continue
        return None


def _as_array(ids: Iterable[int]) -> array[int]:
    return ids if isinstance(ids, array) else array("q", ids)


def gathered(parts: Iterable[Iterable[int]]) -> Ids:
    """Ids that come in parts."""
    held = array("q")
    for part in parts:
        held.extend(part)
    return Ids(held)

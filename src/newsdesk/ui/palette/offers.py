"""What the palette offers: lines that somebody may choose, and those who know of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtGui import QIcon

from newsdesk.text.likeness import SURE, rank, words_of


@dataclass(frozen=True, slots=True)
class Offer:
    """A line: what it is called and what choosing it does. `key` tells it from all others, from one day to the next;
    `names` are the words by which it is found, `why` says why it cannot be done now."""

    key: str
    title: str
    do: Callable[[], object]
    icon: QIcon | None = None
    note: str = ""
    keys: str = ""
    why: str = ""
    chosen: bool = False  # it is set already
    names: tuple[Sequence[str], ...] = ()
    around: tuple[Sequence[str], ...] = ()  # its names with that of the place where it stands


@dataclass(frozen=True, slots=True)
class Section:
    """Lines below one heading."""

    heading: str
    offers: Sequence[Offer] = ()


class Provider(Protocol):
    """Knows some lines by heart. Whoever types `sign` first asks it alone."""

    heading: str
    sign: str

    def offers(self) -> list[Offer]:
        """All of its lines as they are now, in their order; it is asked when the palette opens."""


@dataclass(frozen=True, slots=True)
class Choices:
    """A provider of the lines that a function gives."""

    heading: str
    make: Callable[[], list[Offer]]
    sign: str = ""

    def offers(self) -> list[Offer]:
        """The lines as they are now."""
        return self.make()


_HELD = range(SURE)


def names(*told: str) -> tuple[list[str], ...]:
    """What an offer is found by: each of these is one name of it."""
    return tuple(words_of(one) for one in told)


@dataclass(slots=True)
class Found:
    """The lines that hold what was typed, and those that it may have been meant for."""

    sure: list[Offer] = field(default_factory=list)
    perhaps: list[Offer] = field(default_factory=list)
    exact: bool = False  # whether one of the sure has the very words as its name


def find(offers: Sequence[Offer], typed: str, lately: Sequence[str]) -> Found:
    """Of `offers` what answers to `typed`: what can be done now first, then the nearest, then what was used lately."""
    wanted = words_of(typed)
    used = {key: place for place, key in enumerate(lately)}
    ranked = []
    for place, offer in enumerate(offers):
        near = rank(wanted, offer.names)
        if (near is None or near >= SURE) and rank(wanted, offer.around) in _HELD:
            near = SURE - 1
        if near is not None:
            ranked.append((bool(offer.why), near, used.get(offer.key, len(used)), place))
    ranked.sort()
    found = Found()
    for _, near, _, place in ranked:
        (found.sure if near < SURE else found.perhaps).append(offers[place])
        found.exact = found.exact or near == 0
    return found

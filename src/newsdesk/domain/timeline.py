"""An article and what is linked with it, in time; and the links that lead to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from newsdesk.domain.link import End, OwnKind
from newsdesk.domain.tag import Origin


@dataclass(frozen=True, slots=True)
class Entry:
    """An article of a timeline; `depth` links lie between it and the article in question."""

    id: int
    headline: str
    source: str
    published: str | None
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Tie:
    """A link between two articles of a timeline: `end` is `kind` to `start`."""

    id: int
    kind: str
    start: int
    end: int
    note: str = ""
    passage: str = ""
    origin: Origin = Origin.HAND


@dataclass(frozen=True, slots=True)
class Missing:
    """A title that an article of a timeline waits for."""

    id: int
    kind: str
    start: int
    title: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """What is linked with `article`, nearest in links and in time first; the article itself is not among `entries`."""

    article: Entry
    entries: tuple[Entry, ...] = ()
    ties: tuple[Tie, ...] = ()
    missing: tuple[Missing, ...] = ()
    depth: int = 1
    left_out: int = 0  # articles that were found and found no room
    more: bool = False  # there are others that were not even counted
    kinds: Mapping[str, OwnKind] = field(default_factory=dict)

    def ties_of(self, article_id: int) -> list[Tie]:
        """The links of one of its articles."""
        return [tie for tie in self.ties if article_id in (tie.start, tie.end)]


class Asks(StrEnum):
    """How far a link leads to an article."""

    LINKED = "linked"
    HEADLINE = "headline"  # it waits for a headline that the article has
    NEAR = "near"  # it waits for one that reads nearly alike


@dataclass(frozen=True, slots=True)
class Incoming:
    """An article that links to another, and why; `kind` is what that other is to it."""

    id: int
    article: End
    sort: int | None  # seconds since 1970 of its date
    kind: str
    asks: Asks = Asks.LINKED
    title: str = ""  # that it asks for
    note: str = ""
    passage: str = ""
    origin: Origin = Origin.HAND
    who: str = ""
    created: str = ""


@dataclass(frozen=True, slots=True)
class IncomingLinks:
    """The links that lead to an article, the newest first; `total` may be more than are read."""

    article: int
    links: tuple[Incoming, ...] = ()
    total: int = 0
    kinds: Mapping[str, OwnKind] = field(default_factory=dict)

"""Typed, directed links between articles, some of which wait for their article."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from newsdesk.domain.tag import Origin


class LinkKind(StrEnum):
    """What the second article is to the first."""

    RELATED = "related"
    BACKGROUND = "background"
    FOLLOW_UP = "follow-up"
    CORRECTION = "correction"
    REPUBLICATION = "republication"
    TRANSLATION = "translation"
    RESPONSE = "response"
    QUOTES = "quotes"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that has the title which a link waits for."""

    id: int
    headline: str
    source: str
    published: str | None


@dataclass(frozen=True, slots=True)
class Link:
    """A link as seen from one article: `article_id` is the other end, None while it waits for `title`."""

    id: int
    kind: LinkKind
    outgoing: bool
    title: str
    article_id: int | None
    note: str = ""
    candidates: int = 0  # articles with the title it waits for; it chooses none of several by itself
    source: str = ""  # of the other end
    published: str | None = None  # of the other end
    trashed: bool = False  # the other end lies in the trash
    origin: Origin = Origin.HAND
    offered: tuple[Candidate, ...] = ()  # the first of the candidates, to choose from
    target: str = ""  # the external id of the article that it waits for, where that is known


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A related article that nobody linked yet, why it is offered, and the link that may be meant: `kind` with its
    direction as in Link. `copies` are near copies of it that are offered with it."""

    id: int
    external_id: str | None
    headline: str
    source: str
    published: str | None
    score: float
    reasons: tuple[str, ...]
    kind: LinkKind = LinkKind.RELATED
    outgoing: bool = True
    copies: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class End:
    """One end of a listed link."""

    id: int
    headline: str
    source: str
    published: str | None


@dataclass(frozen=True, slots=True)
class Joined:
    """A link between two articles as a list of all links shows it: `end` is `kind` to `start`."""

    id: int
    kind: LinkKind
    start: End
    end: End
    note: str


@dataclass(frozen=True, slots=True)
class Waited:
    """A title that articles wait for: how many, the first of them, and how many articles there are with it."""

    title: str
    count: int
    articles: tuple[End, ...]
    candidates: int


@dataclass(frozen=True, slots=True)
class LinkCounts:
    """How many links there are outside the trash; what waits is counted by its titles."""

    kinds: dict[LinkKind, int] = field(default_factory=dict)
    waiting: int = 0
    several: int = 0  # waiting titles that articles of the archive have

    @property
    def total(self) -> int:
        """All links between two articles."""
        return sum(self.kinds.values())

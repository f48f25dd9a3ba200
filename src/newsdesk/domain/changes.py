"""What a verb did, for the views that show it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol


@dataclass(slots=True)
class Authority:
    """What one commit did to tags and to who carries them: `tags` that are new, gone or otherwise; by tag the articles
    that have it now and had not, and that have it no more; whether articles went into the trash or came out of it; the
    articles that are gone for ever."""

    tags: set[int] = field(default_factory=set)
    given: dict[int, set[int]] = field(default_factory=dict)
    taken: dict[int, set[int]] = field(default_factory=dict)
    trash: bool = False
    gone: set[int] = field(default_factory=set)

    def tell(self, tag: int, article: int, carried: bool) -> None:
        """An article carries a tag from now on, or does not any more."""
        now, before = (self.given, self.taken) if carried else (self.taken, self.given)
        other = before.get(tag)
        if other is not None and article in other:
            other.discard(article)
        else:
            now.setdefault(tag, set()).add(article)

    def __bool__(self) -> bool:
        return bool(self.tags or self.given or self.taken or self.trash or self.gone)


@dataclass(frozen=True, slots=True)
class Changes:
    """What a verb touched. `articles` is None when they are too many to name: everything may have changed."""

    articles: frozenset[int] | None = frozenset()
    tags: bool = False
    links: bool = False
    sources: bool = False
    searches: bool = False  # saved searches
    membership: bool = False  # articles came, went, or moved between the sidebar's places
    operation: int | None = None
    seq: int = 0  # the journal's number of the last change among these
    count: int = 0  # articles (or tags, or links) that the verb did something to
    authority: Authority | None = field(default=None, compare=False, repr=False)  # of this commit alone

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            _both(self.articles, other.articles),
            self.tags or other.tags,
            self.links or other.links,
            self.sources or other.sources,
            self.searches or other.searches,
            self.membership or other.membership,
            other.operation or self.operation,
            max(self.seq, other.seq),
            self.count + other.count,
        )


MOST_NAMED = 5000
"""Articles that changes name; where there are more, everything may have changed."""


def _both(one: frozenset[int] | None, other: frozenset[int] | None) -> frozenset[int] | None:
    if one is None or other is None or len(one) + len(other) > MOST_NAMED:
        return None
    return one | other


@dataclass(frozen=True, slots=True)
class Operation:
    """A named piece of work that can be undone; `half` where only a part of it was. `about` are names of tags, or the
    headline of the article that it was about."""

    id: int
    name: str
    who: str
    at: str
    count: int
    undone: bool
    half: bool = False
    about: tuple[str, ...] = ()


class Progress(Protocol):
    """What a long job tells, and asks."""

    def report(self, done: int, total: int | None) -> None:
        """`done` of `total` articles are safely on disk; `total` is None while unknown."""

    def cancelled(self) -> bool:
        """Whether the person asked to stop."""


class NoProgress:
    """A listener for those who do not listen."""

    def report(self, done: int, total: int | None) -> None:
        """Nothing."""

    def cancelled(self) -> bool:
        """Never."""
        return False

"""What a verb did, for the views that show it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


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

    def __or__(self, other: Changes) -> Changes:
        whole = self.articles is None or other.articles is None
        return Changes(
            None if whole else (self.articles or frozenset()) | (other.articles or frozenset()),
            self.tags or other.tags,
            self.links or other.links,
            self.sources or other.sources,
            self.searches or other.searches,
            self.membership or other.membership,
            other.operation or self.operation,
            max(self.seq, other.seq),
        )


@dataclass(frozen=True, slots=True)
class Operation:
    """A named piece of work that can be undone."""

    id: int
    name: str
    who: str
    at: str
    count: int
    undone: bool


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

"""A search as values: what the search language means, before anything answers it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Sort(StrEnum):
    """The order of an answer."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"
    MODIFIED = "modified"
    HEADLINE = "headline"


@dataclass(frozen=True, slots=True)
class Word:
    """A word in any of its forms, or a quoted phrase in exactly these."""

    text: str
    quoted: bool = False
    negated: bool = False
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """Words, all of which should be there, within the limits of the filters.

    `tags`, `sources` name things by name; `tag_ids`, `source_ids` by number (the sidebar). `after` and `before`
    are dates cut at any precision, both inclusive of what they name.
    """

    words: tuple[Word, ...] = ()
    tags: tuple[str, ...] = ()
    not_tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    not_sources: tuple[str, ...] = ()
    not_statuses: tuple[str, ...] = ()
    not_languages: tuple[str, ...] = ()
    after: str = ""
    before: str = ""
    trash: bool = False
    untagged: bool = False
    tag_ids: tuple[int, ...] = ()
    source_ids: tuple[int, ...] = ()
    sort: Sort | None = None

    def within(self, place: Query) -> Query:
        """This search inside a place of the sidebar."""
        return replace(
            self,
            statuses=self.statuses or place.statuses,
            tag_ids=self.tag_ids + place.tag_ids,
            source_ids=self.source_ids + place.source_ids,
            trash=self.trash or place.trash,
            untagged=self.untagged or place.untagged,
        )


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search with a name; `query` is written in the search language, so that it can be read and changed."""

    id: int
    name: str
    query: str


Group = tuple[int, str]
"""Where a group of a list begins, and its date cut where it is known ("2025-06-12", "2025-06", "2025", "")."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The ids that a search found, in order, and how many there are in all."""

    ids: tuple[int, ...]
    total: int
    scores: tuple[float, ...] = ()
    relaxed: bool = False  # no article had all the words: these have some
    groups: tuple[Group, ...] = ()  # the days, where the order is one of time and they were asked for

"""Fields of many articles changed at once: what is done to which, and what would come of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Field(StrEnum):
    """A field that may be changed in many articles, by its code."""

    SOURCE = "source"
    BYLINE = "byline"
    PUBLISHED = "published"
    STATUS = "status"
    LANGUAGE = "language"
    DIRECTION = "direction"
    DATELINE = "dateline"
    PROVIDER = "provider"
    SLUG = "slug"
    URL = "url"
    EMBARGO = "embargo"
    COPYRIGHT = "copyright"
    USAGE_TERMS = "usage_terms"
    NOTES = "notes"


class Do(StrEnum):
    """What is done to a field."""

    SET = "set"
    CLEAR = "clear"
    REPLACE = "replace"
    BEFORE = "before"
    AFTER = "after"


_TEXT = (Do.SET, Do.CLEAR, Do.REPLACE, Do.BEFORE, Do.AFTER)
_OTHERS = {
    Field.STATUS: (Do.SET,),
    Field.DIRECTION: (Do.SET,),
    Field.LANGUAGE: (Do.SET, Do.CLEAR),
    Field.PUBLISHED: (Do.SET, Do.CLEAR),
    Field.EMBARGO: (Do.SET, Do.CLEAR),
    Field.URL: (Do.CLEAR, Do.REPLACE, Do.BEFORE, Do.AFTER),  # an address is of one article alone
    Field.NOTES: (Do.AFTER, Do.BEFORE, Do.SET, Do.CLEAR, Do.REPLACE),  # what is noted is sooner added to
}
LINED = frozenset({Field.NOTES, Field.USAGE_TERMS})
"""Fields of several lines: what is put before or behind them is a line of its own."""


def ways(which: Field) -> tuple[Do, ...]:
    """What can be done to a field, the likeliest first."""
    return _OTHERS.get(which, _TEXT)


@dataclass(frozen=True, slots=True)
class FieldEdit:
    """One change: `value` is set, put before or behind, or takes the place of `sought`, however that is spelled."""

    field: Field
    do: Do
    value: str = ""
    sought: str = ""

    @property
    def about(self) -> str:
        """What it is about, for who reads what was done."""
        return f"{self.sought} → {self.value}" if self.do is Do.REPLACE else self.value


@dataclass(frozen=True, slots=True)
class Altered:
    """A field of an article as it is and as it would be."""

    article: int
    headline: str
    field: Field
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What changes would do to `total` articles: how many would be otherwise, how many are so already, how many cannot
    be changed by the code of the reason (gone, long), and the first of those that would change."""

    total: int = 0
    changes: int = 0
    same: int = 0
    refused: dict[str, int] = field(default_factory=dict)
    shown: tuple[Altered, ...] = ()
    cancelled: bool = False

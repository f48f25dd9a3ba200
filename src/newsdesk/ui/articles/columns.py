"""The columns of the list as a table: what each says of an article, and by which orders it can be sorted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from newsdesk.domain.article import Row
from newsdesk.domain.query import Sort
from newsdesk.ui.i18n import show_date, show_moment
from newsdesk.words import group, known, say

NARROWEST, WIDEST = 44, 1600  # pixels of a column


class Column(StrEnum):
    """A column by its code, in the order in which columns stand at first."""

    HEADLINE = "headline"
    SOURCE = "source"
    PUBLISHED = "published"
    STATUS = "status"
    BYLINE = "byline"
    WORDS = "words"
    LANGUAGE = "language"
    TAGS = "tags"
    CAPTURED = "captured"
    ADDED = "added"
    MODIFIED = "modified"
    DATELINE = "dateline"
    SLUG = "slug"
    PROVIDER = "provider"
    NOTES = "notes"


SHOWN = frozenset({Column.HEADLINE, Column.SOURCE, Column.PUBLISHED, Column.STATUS, Column.WORDS})
WIDTHS = {
    Column.HEADLINE: 264, Column.SOURCE: 120, Column.PUBLISHED: 164, Column.STATUS: 90, Column.WORDS: 72,
    Column.LANGUAGE: 84, Column.TAGS: 200, Column.NOTES: 200, Column.CAPTURED: 160, Column.ADDED: 160,
    Column.MODIFIED: 160,
}  # fmt: skip
USUAL = 130
ORDERS = {
    Column.HEADLINE: Sort.HEADLINE,
    Column.SOURCE: Sort.SOURCE,
    Column.PUBLISHED: Sort.NEWEST,
    Column.WORDS: Sort.LENGTH,
    Column.ADDED: Sort.ADDED,
    Column.MODIFIED: Sort.MODIFIED,
}
"""What a click on a column sorts by first; a second click, by the same from its other end. An archive answers these
from an index of its own, however large it is: the other columns cannot be sorted by."""
RISING = frozenset({
    Sort.HEADLINE, Sort.SOURCE, Sort.OLDEST, Sort.SHORTEST, Sort.FIRST_ADDED, Sort.STALEST,
})  # fmt: skip
"""Orders from the small to the large: the arrow of the header tells it."""
COLUMN_OF: dict[Sort, Column] = {end: column for column, order in ORDERS.items() for end in (order, order.turned)}
TRAILING = frozenset({Column.WORDS})
"""Numbers stand at the far edge of their column, one below the other."""


def _language(row: Row) -> str:
    return say(f"language.{row.language}") if known(f"language.{row.language}") else row.language


_CELLS: Mapping[Column, Callable[[Row], str]] = {
    Column.HEADLINE: lambda row: row.headline or say("list.untitled"),
    Column.SOURCE: lambda row: row.source,
    Column.PUBLISHED: lambda row: show_date(row.published),
    Column.STATUS: lambda row: say("status.trash") if row.trashed else say(f"status.{row.status.value}"),
    Column.BYLINE: lambda row: row.byline,
    Column.WORDS: lambda row: group(row.words),
    Column.LANGUAGE: _language,
    Column.TAGS: lambda row: " · ".join(tag.name for tag in row.tags),
    Column.CAPTURED: lambda row: show_moment(row.captured),
    Column.ADDED: lambda row: show_moment(row.created),
    Column.MODIFIED: lambda row: show_moment(row.modified),
    Column.DATELINE: lambda row: row.dateline,
    Column.SLUG: lambda row: row.slug,
    Column.PROVIDER: lambda row: row.provider,
    Column.NOTES: lambda row: " ".join(row.notes.split()),
}


def cell(row: Row, column: Column) -> str:
    """What a column says of an article, in one line."""
    return _CELLS[column](row)


@dataclass(frozen=True, slots=True)
class Place:
    """A column in its place: its width in pixels, and whether it is shown."""

    column: Column
    width: int
    shown: bool


def usual() -> tuple[Place, ...]:
    """The columns as they stand at first."""
    return tuple(Place(column, WIDTHS.get(column, USUAL), column in SHOWN) for column in Column)


def to_plain(places: Iterable[Place]) -> list[list[Any]]:
    """Columns for keeping."""
    return [[place.column.value, place.width, place.shown] for place in places]


def from_plain(kept: object) -> tuple[Place, ...]:
    """Columns that were kept, those of a later program among them left out, new ones at the end; what cannot be read
    is as it is at first."""
    found: dict[Column, Place] = {}
    for one in kept if isinstance(kept, list) else ():
        match one:
            case [str(name), int(width), bool(shown)] if name in {column.value for column in Column}:
                found[Column(name)] = Place(Column(name), min(WIDEST, max(NARROWEST, width)), shown)
    if not any(place.shown for place in found.values()):
        return usual()
    return (*found.values(), *(Place(one.column, one.width, False) for one in usual() if one.column not in found))


def shown(places: Sequence[Place]) -> list[Place]:
    """Those that are seen, in their order."""
    return [place for place in places if place.shown]

"""A search as values: what the search language means, before anything answers it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from newsdesk.domain.ids import Ids


class Sort(StrEnum):
    """The order of an answer."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"
    MODIFIED = "modified"
    ADDED = "added"
    HEADLINE = "headline"
    SOURCE = "source"
    LENGTH = "length"
    STALEST = "stalest"
    FIRST_ADDED = "first-added"
    HEADLINE_BACK = "headline-back"
    SOURCE_BACK = "source-back"
    SHORTEST = "shortest"

    @property
    def turned(self) -> Sort:
        """The same order from its other end."""
        return _TURNED.get(self, self)


_PAIRS = (
    (Sort.NEWEST, Sort.OLDEST),
    (Sort.MODIFIED, Sort.STALEST),
    (Sort.ADDED, Sort.FIRST_ADDED),
    (Sort.HEADLINE, Sort.HEADLINE_BACK),
    (Sort.SOURCE, Sort.SOURCE_BACK),
    (Sort.LENGTH, Sort.SHORTEST),
)
_TURNED = dict(_PAIRS) | {second: first for first, second in _PAIRS}


class Grouping(StrEnum):
    """What a list has headings for."""

    DAY = "day"
    SOURCE = "source"
    NONE = "none"


class Within(StrEnum):
    """Where a word is looked for."""

    ANYWHERE = ""
    HEADLINE = "headline"
    TEXT = "text"
    BYLINE = "byline"


class Mark(StrEnum):
    """What an article may have or be, for `has:` and `is:`."""

    TAG = "tag"
    LINK = "link"
    WAITING = "waiting"
    ORIGINAL = "original"
    IMAGE = "image"
    NOTE = "note"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True)
class Word:
    """A word in any of its forms, or a quoted phrase in exactly these.

    A `prefix` is unfinished; with `whole` all that begins so is wanted, not only what it likeliest becomes.
    With `near`, `text` is several words in any form, which stand within so many words of each other.
    """

    text: str
    quoted: bool = False
    negated: bool = False
    prefix: bool = False
    within: Within = Within.ANYWHERE
    near: int = 0
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Numbers or dates from `low` to `high`, both inclusive of what they name; an empty end is open.

    Dates are cut at any precision ("2025", "2025-06", "2025-06-12").
    """

    low: str = ""
    high: str = ""

    def __bool__(self) -> bool:
        return bool(self.low or self.high)


@dataclass(frozen=True, slots=True)
class Query:
    """Words, all of which should be there, within the limits of the filters.

    `tags`, `sources` name things by name; `tag_ids`, `source_ids` by number (the sidebar). Every span must hold.
    `either` holds groups: of each, one query at least must hold; of `neither`, none may. `like` names an article
    by number or outside id. `recent` lets newer articles weigh a little more in the order of relevance.
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
    published: tuple[Span, ...] = ()
    not_published: tuple[Span, ...] = ()
    added: tuple[Span, ...] = ()
    not_added: tuple[Span, ...] = ()
    length: tuple[Span, ...] = ()
    not_length: tuple[Span, ...] = ()
    marks: tuple[Mark, ...] = ()
    not_marks: tuple[Mark, ...] = ()
    either: tuple[tuple[Query, ...], ...] = ()
    neither: tuple[Query, ...] = ()
    like: str = ""
    trash: bool = False
    tag_ids: tuple[int, ...] = ()
    source_ids: tuple[int, ...] = ()
    sort: Sort | None = None
    recent: bool = True

    def within(self, place: Query) -> Query:
        """This search inside a place of the sidebar."""
        return replace(
            self,
            statuses=self.statuses or place.statuses,
            tag_ids=self.tag_ids + place.tag_ids,
            source_ids=self.source_ids + place.source_ids,
            trash=self.trash or place.trash,
            not_marks=self.not_marks + place.not_marks,
        )

    @property
    def ranked(self) -> bool:
        """Whether its answers have a best one: words are asked for, or likeness."""
        return bool(self.like or any(not word.negated for word in self.every_word()))

    @property
    def plain(self) -> bool:
        """Whether it is filters alone, of the kinds that the database answers by itself."""
        marked = {*self.marks, *self.not_marks} - {Mark.TAG}
        return not (self.words or self.either or self.neither or self.like or marked)

    def every_word(self) -> tuple[Word, ...]:
        """The words, those in brackets too; what is refused there is left out."""
        inner = (word for group in self.either for query in group for word in query.every_word())
        return self.words + tuple(inner)


@dataclass(frozen=True, slots=True)
class Part:
    """A condition that was understood: letters `start`..`end` of what was typed, and what they mean.

    `value` is shown as it is, or by its code where `coded` (a status, a language, a mark). `lone`: it stands beside the
    rest of the question, in no bracket and beside no "or", so it can be taken away alone.
    """

    start: int
    end: int
    field: str
    value: str
    negated: bool = False
    coded: bool = False
    lone: bool = True


@dataclass(frozen=True, slots=True)
class Bucket:
    """How many articles of an answer have something in common; `id` where it is a source or a tag."""

    key: str
    count: int
    id: int = 0


@dataclass(frozen=True, slots=True)
class Facets:
    """What an answer consists of, the largest first; `months` are ("2025-06", or "2025" where no month is known)
    in order of time, and leave out what has no date."""

    sources: tuple[Bucket, ...] = ()
    tags: tuple[Bucket, ...] = ()
    years: tuple[Bucket, ...] = ()
    statuses: tuple[Bucket, ...] = ()
    languages: tuple[Bucket, ...] = ()
    months: tuple[Bucket, ...] = ()
    total: int = 0
    shown: dict[int, int] = field(default_factory=dict)  # tags that were asked for by number


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search with a name; `query` is written in the search language, so that it can be read and changed."""

    id: int
    name: str
    query: str


Group = tuple[int, str]
"""Where a group of a list begins, and its date cut where it is known ("2025-06-12", "2025-06", "2025", ""); of groups
by source the name of one, "" for no source."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The ids that a search found, in order, and how many there are in all."""

    ids: Ids
    total: int
    scores: tuple[float, ...] = ()
    relaxed: bool = False  # no article had all the words: these have some
    instead: str = ""  # the question with a misspelt word as it may have been meant
    groups: tuple[Group, ...] = ()  # the days, where the order is one of time and they were asked for; or the sources
    by: Grouping = Grouping.NONE  # what the groups are
    counted: bool = True  # else `total` is only how many are known yet


@dataclass(frozen=True, slots=True)
class Proposal:
    """Something that may be typed next: the whole question with it, where the cursor stands then, and what is shown.

    `kind` is field, tag, source, by, year, value or recent; of a field, `name` is its code, of a value that of what it
    means.
    """

    text: str
    cursor: int
    kind: str
    name: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class Names:
    """What can be completed: (name, how many articles), the most frequent first. Aliases stand beside their tag."""

    tags: tuple[tuple[str, int], ...] = ()
    sources: tuple[tuple[str, int], ...] = ()
    authors: tuple[tuple[str, int], ...] = ()
    years: tuple[tuple[str, int], ...] = ()

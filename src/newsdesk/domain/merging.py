"""Several articles that are to become one: what would come of it."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from newsdesk.domain.article import Text


@dataclass(frozen=True, slots=True)
class MergeSide:
    """One of the articles, and what hangs on it."""

    id: int
    text: Text
    edited: bool  # a person changed what was captured, or wrote it
    words: int
    captured: str | None = None
    originals: int = 0
    tags: int = 0
    links: int = 0
    revisions: int = 0
    attachments: int = 0

    @property
    def weight(self) -> tuple[bool, int, int, int]:
        """What decides which one is likely to stay: who was edited, then who says more, then what more hangs on; of
        equals the first."""
        return self.edited, self.words, self.tags + self.links + self.originals + self.attachments, -self.id


@dataclass(frozen=True, slots=True)
class MergeField:
    """A field that is not the same in all: what it says afterwards, and what the others said."""

    name: str  # as in Text
    value: str
    others: tuple[str, ...]
    filled: bool = False  # the one that stays said nothing there


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What merging would do: how many originals, tags and links are new to the one that `stays`, and how many versions,
    attachments go over."""

    stays: int
    sides: tuple[MergeSide, ...]
    fields: tuple[MergeField, ...] = ()
    originals: int = 0
    tags: int = 0
    links: int = 0
    revisions: int = 0
    attachments: int = 0
    body_differs: bool = False


_OWN = ("notes", "item_version")  # notes are joined; versions are counted by each provider
NOTED = ("headline", "source", "published", "byline", "url")
"""The fields whose other values are written into a line of the notes."""


def fields_of(stays: Text, others: tuple[Text, ...]) -> tuple[Text, tuple[MergeField, ...]]:
    """The text that stays, its empty fields filled from the others, in their order; and the fields that differ."""
    told = stays
    found = []
    for name in (field.name for field in fields(Text)):
        own = getattr(stays, name)
        values = [value for other in others if _says(value := getattr(other, name))]
        differing = tuple(dict.fromkeys(shown(value) for value in values if value != own))
        if not differing or name in _OWN:
            continue
        fitting = [getattr(other, name) for other in others if _says(getattr(other, name)) and _fits(name, told, other)]
        filled = not _says(own) and bool(fitting)
        if filled:
            told = replace(told, **{name: fitting[0]})
        if name != "body":
            value = shown(getattr(told, name))
            found.append(MergeField(name, value, tuple(one for one in differing if one != value), filled))
    return told, tuple(found)


def _fits(name: str, told: Text, other: Text) -> bool:
    """Whether what another says may stand beside what is told already: an address is its source's, and the words of a
    date are that date's."""
    if name == "url":
        return not (told.source and other.source) or told.source.casefold() == other.source.casefold()
    return name != "published_text" or told.published == other.published


def _says(value: object) -> bool:
    return value not in ("", None) and str(value) != "auto"


def shown(value: object) -> str:
    """A value of a text as a line of text."""
    return str(getattr(value, "value", value) or "")

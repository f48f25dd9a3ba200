"""Tags and the places they may come from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TagKind(StrEnum):
    """What a tag names."""

    TOPIC = "topic"
    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    EVENT = "event"
    OTHER = "other"


class Origin(StrEnum):
    """Where a tagging or a link came from."""

    HAND = "hand"
    IMPORT = "import"
    RULE = "rule"
    VOCABULARY = "vocabulary"


@dataclass(frozen=True, slots=True)
class TagRef:
    """A tag as an article carries it."""

    id: int
    name: str
    kind: TagKind
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag of the tree; `count` is of articles outside the trash that carry it directly."""

    id: int
    name: str
    kind: TagKind
    colour: str
    parent_id: int | None
    note: str
    uri: str
    aliases: tuple[str, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Source:
    """A publisher; `count` is of articles outside the trash."""

    id: int
    name: str
    count: int

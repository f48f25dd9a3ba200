"""Tags and the places they may come from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsdesk.domain.query import Bucket


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
    TEXT = "text"  # a quotation in the text of the article
    SUGGESTION = "suggestion"  # newsdesk offered it, and somebody took it


@dataclass(frozen=True, slots=True)
class TagRef:
    """A tag as an article carries it."""

    id: int
    name: str
    kind: TagKind
    colour: str = ""
    uri: str = ""


@dataclass(frozen=True, slots=True)
class Name:
    """A name of a tag. One of them is `preferred`; a `label` is the one that is shown where the interface speaks its
    language."""

    name: str
    language: str = ""
    preferred: bool = False
    label: bool = False
    key: str = ""  # folded, as names are compared (archive.keys.name_key)

    def labels(self, language: str) -> bool:
        """Whether it is the one that is shown where the interface speaks a language; en-GB stands in for en."""
        return self.label and bool(language) and self.language.partition("-")[0] == language


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag with all its names, the preferred one first."""

    id: int
    uid: str
    kind: TagKind
    colour: str
    parent_id: int | None
    note: str
    uri: str
    names: tuple[Name, ...]

    def shown(self, language: str) -> str:
        """The name in a language of the interface: its label there, else the preferred one."""
        for name in self.names:
            if name.labels(language):
                return name.name
        return self.names[0].name if self.names else ""


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag of the tree; `count` is of articles outside the trash that carry it directly, `deep` of those that carry
    it or any tag below it, each counted once. `aliases` are all its names but the one that is shown."""

    id: int
    name: str
    kind: TagKind
    colour: str
    parent_id: int | None
    note: str
    uri: str
    aliases: tuple[str, ...]
    count: int
    deep: int = 0
    uid: str = ""
    names: tuple[Name, ...] = ()
    sort: str = ""  # its place among others (text.sorting.sort_key of the name); empty where nobody worked it out


@dataclass(frozen=True, slots=True)
class TagUse:
    """Where a tag is used, with what stands below it: the first and last date of publication, and the tags that the
    same articles carry, the most frequent first, with the number of articles, and the articles of each month."""

    first: str | None = None
    last: str | None = None
    beside: tuple[tuple[TagRef, int], ...] = ()
    months: tuple[Bucket, ...] = ()


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What merging tags into another would do. `gains` articles get the other one, `both` carry it already, `children`
    tags come to stand below it, `names` become its aliases, `rules` and saved `searches` that name one of them mean the
    other one then, `joined` tags below become one with those of their name there. Articles in the trash are
    not counted."""

    gains: int
    both: int
    children: int
    names: tuple[str, ...]
    rules: tuple[str, ...] = ()
    searches: tuple[str, ...] = ()
    joined: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """A publisher; `count` is of articles outside the trash."""

    id: int
    name: str
    count: int

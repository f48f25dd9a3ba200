"""Articles: whole, as list rows, and the changes a person makes to one."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from newsdesk.domain.dates import PartialDate
from newsdesk.domain.link import Link
from newsdesk.domain.tag import TagRef

PUB_STATUS = "pubStatus: "
"""What a line of the notes begins with that tells what the provider says of an item: withheld, canceled."""


class Status(StrEnum):
    """Where an article stands on its way; the trash is apart from it."""

    INBOX = "inbox"
    DRAFT = "draft"
    REVIEW = "review"
    FINAL = "final"
    ARCHIVED = "archived"


class Direction(StrEnum):
    """Base direction of a text; AUTO follows the first strong letter of each paragraph."""

    AUTO = "auto"
    RTL = "rtl"
    LTR = "ltr"


@dataclass(frozen=True, slots=True)
class Text:
    """Everything of an article that a person writes and a revision keeps."""

    headline: str = ""
    subhead: str = ""
    slug: str = ""
    byline: str = ""
    dateline: str = ""
    summary: str = ""
    body: str = ""  # canonical HTML, docs/body.md
    language: str = ""  # BCP 47, empty when unknown
    direction: Direction = Direction.AUTO
    source: str = ""
    provider: str = ""
    embargo: str = ""
    url: str = ""
    published: PartialDate | None = None
    published_text: str = ""  # the words the date was read from
    notes: str = ""
    usage_terms: str = ""
    copyright: str = ""
    item_version: str = ""  # as its provider counts the versions of an item


@dataclass(frozen=True, slots=True)
class OriginalRef:
    """A captured file, byte for byte, that an article was read from."""

    sha256: str
    media_type: str
    size: int  # bytes
    name: str
    place: str  # row, record or page inside it; empty for the whole
    captured: str | None
    reader: str
    reader_version: int
    mapping: str = ""  # how the columns of a table were understood


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to an article: an image of its text, or something kept beside it."""

    id: int
    sha256: str
    media_type: str
    size: int  # bytes
    name: str


@dataclass(frozen=True, slots=True)
class Article:
    """One article, whole."""

    id: int
    uid: str
    external_id: str | None
    text: Text
    status: Status
    captured: str | None
    created: str
    modified: str
    word_count: int
    version: int
    trashed: str | None
    tags: tuple[TagRef, ...] = ()
    links: tuple[Link, ...] = ()
    originals: tuple[OriginalRef, ...] = ()
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """What a list shows of an article."""

    id: int
    uid: str
    external_id: str | None
    headline: str
    source: str
    published: str | None
    status: Status
    trashed: bool
    tags: tuple[TagRef, ...]
    opening: str  # the first words of the text
    score: float = 0.0
    snippet: str = ""
    hits: tuple[tuple[int, int], ...] = ()  # spans of the snippet
    headline_hits: tuple[tuple[int, int], ...] = ()
    byline: str = ""
    language: str = ""
    captured: str | None = None
    created: str = ""
    modified: str = ""
    words: int = 0
    slug: str = ""
    dateline: str = ""
    provider: str = ""
    notes: str = ""  # their beginning


@dataclass(frozen=True, slots=True)
class Revision:
    """One kept version of an article's text."""

    number: int
    created: str
    who: str
    why: str  # a code: import, new, save, autosave, restore, undo, redo, import-aside, recovered …
    headline: str
    word_count: int
    name: str = ""  # that a person gave it


@dataclass(frozen=True, slots=True)
class Counts:
    """How many articles stand where."""

    total: int = 0
    statuses: dict[str, int] = field(default_factory=dict)
    trash: int = 0
    untagged: int = 0

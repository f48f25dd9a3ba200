"""What a reader makes of a file before the archive knows it."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsdesk.domain.article import Text
from newsdesk.domain.link import Kind, LinkKind
from newsdesk.domain.tag import TagKind

BY_UID = "uid:"
"""Begins the target of a link to the article with a uid: what newsdesk itself wrote names it so."""


@dataclass(frozen=True, slots=True)
class CaptureLink:
    """A link named by the title of the other article, which may stand in the same file."""

    title: str
    kind: Kind = LinkKind.RELATED
    target: str = ""  # the external id of the other article, or its uid behind BY_UID, where the file tells it
    note: str = ""
    passage: str = ""  # the words that it is about


@dataclass(frozen=True, slots=True)
class CaptureFile:
    """An image that a captured text shows, as `attachment:SHA256`."""

    data: bytes
    sha256: str
    media_type: str
    name: str


@dataclass(frozen=True, slots=True)
class Subject:
    """A tag that a file tells more of than a name: an outside vocabulary's URI, its kind, the one above it (its URI),
    and its names in other languages, as (language, name)."""

    name: str
    kind: TagKind = TagKind.TOPIC
    uri: str = ""
    broader: str = ""
    names: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Capture:
    """One article as a reader found it."""

    text: Text
    external_id: str | None = None
    captured: str | None = None
    status: str = ""
    tags: tuple[str, ...] = ()
    subjects: tuple[Subject, ...] = ()
    tag_run: str = ""  # tags that the page ran together with single spaces
    links: tuple[CaptureLink, ...] = ()
    files: tuple[CaptureFile, ...] = ()
    place: str = ""
    dated_by_words: bool = True  # its date was read from its words, and not told beside them
    row: bool = False  # a row of a table or an item of an agency: the same once more is no news
    uid: str = ""  # of the article that newsdesk wrote it from, here or elsewhere
    partial: bool = False  # it says something of an article that is there; by itself it is none


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something in a file that did not become an article, and why (a code and its facts)."""

    place: str
    reason: str
    facts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Report:
    """The end of an import, or where it waits to be gone on with (`paused`)."""

    added: int = 0
    joined: int = 0
    unchanged: int = 0
    failed: int = 0
    seconds: float = 0.0
    skipped: tuple[tuple[str, Skipped], ...] = ()  # (file, what)
    cancelled: bool = False
    article_ids: tuple[int, ...] = ()  # the first hundred that were added
    paused: bool = False
    run: int = 0  # its number in the queue
    twins: int = 0  # of those that were added, near copies of others

    def __add__(self, other: Report) -> Report:
        """Two imports that followed each other, as one."""
        return Report(
            self.added + other.added, self.joined + other.joined, self.unchanged + other.unchanged,
            self.failed + other.failed, self.seconds + other.seconds, self.skipped + other.skipped,
            self.cancelled or other.cancelled, self.article_ids or other.article_ids, self.paused or other.paused,
            other.run, self.twins + other.twins,
        )  # fmt: skip


KEPT = "kept"
"""The scheme of the addresses that images of a SafePage have: `kept:N` is the N-th."""


@dataclass(frozen=True, slots=True)
class SafePage:
    """A captured page that may be looked at: cleaned markup, and the images that it shows."""

    markup: str
    images: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Pending:
    """An import that waits to be gone on with: `done` of about `total` records are in."""

    run: int
    created: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What came of one file of an import; not `done` where it was not, or not wholly, read."""

    location: str
    done: bool
    added: int
    joined: int
    unchanged: int

"""What is different between two versions of an article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from newsdesk.domain.article import Revision, Text


class Fate(StrEnum):
    """What became of something on the way from the older version to the newer one."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of original letters with one fate, and how it is set in a body (the marks and the link of docs/body.md)."""

    fate: Fate
    text: str
    marks: frozenset[str] = frozenset()
    href: str = ""


@dataclass(frozen=True, slots=True)
class BlockChange:
    """A paragraph of either body, or of both. A figure, table or rule is a whole: it has `markup` and no pieces."""

    kind: str  # p, h2, h3, h4, li, quote, footer, figure, table, hr
    fate: Fate = Fate.KEPT  # of the whole
    pieces: tuple[Piece, ...] = ()
    direction: str = ""  # rtl, ltr, or "" for that of the first strong letter
    number: int = 0  # of an item in a numbered list
    markup: str = ""
    reformatted: bool = False  # the same words look or stand otherwise

    @property
    def changed(self) -> bool:
        """Whether anything of it is different."""
        different = any(piece.fate is not Fate.KEPT for piece in self.pieces)
        return different or self.reformatted or self.fate is not Fate.KEPT


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field, called as in `Text`, with what stood and stands in it."""

    name: str
    old: str
    new: str
    pieces: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of an article; `older` and `newer` are numbers of revisions, None for the text as it stands now."""

    article_id: int
    older: int | None
    newer: int | None
    current: int | None  # the number of the revision that holds the text as it stands now
    text: Text  # the newer one
    headline: tuple[Piece, ...] = ()
    subhead: tuple[Piece, ...] = ()
    fields: tuple[FieldChange, ...] = ()  # those that are different, headline and subhead among them
    body: tuple[BlockChange, ...] = ()
    inserted: int = 0  # words of headline, subhead, summary and body
    deleted: int = 0
    version: int = 0  # of the article when they were compared
    offset: int = 0  # taken from the number of a revision to count it (`domain.versions`)

    @property
    def same(self) -> bool:
        """Whether both say the same in the same form."""
        return not self.fields and not any(block.changed for block in self.body)


def current_number(revisions: Iterable[Revision]) -> int | None:
    """The number of the revision that holds the text as it stands now, of all revisions of an article.

    It is the newest one, but for captured texts that were laid beside what a person had edited.
    """
    return max((revision.number for revision in revisions if revision.why not in ASIDE), default=None)


ASIDE = frozenset({"import-aside", "import-older", "read-again", "recovered-aside", "merged"})
"""Why a revision is there that never was the article's text."""

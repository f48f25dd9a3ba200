"""Vocabularies: the terms that a file tells, and what taking them over does to the tags."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from newsdesk.domain.tag import TagKind

Words = tuple[tuple[str, str], ...]
"""(language, text) pairs; the language is a BCP 47 tag, or empty where nobody told it."""

OWN = "urn:uuid:"
"""What stands before a tag's own number in the URI of a tag that no vocabulary gave one."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term as its vocabulary tells it. `labels` are its names, one a language, `aliases` further ones; `broader` are
    the URIs above it, of which the first counts. A kind or colour of None is not told. `retired` is when, or "yes".
    `main` is the language of its main name, where it is told. `place` is where it stands in the file ("row 3"), empty
    where a format has no places."""

    uri: str
    labels: Words
    aliases: Words = ()
    broader: tuple[str, ...] = ()
    notes: Words = ()
    kind: TagKind | None = None
    colour: str | None = None
    retired: str = ""
    main: str | None = None
    place: str = ""

    @property
    def name(self) -> str:
        """A name to speak of it; its URI where it has none."""
        return self.labels[0][1] if self.labels else self.uri


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something in a file that could not be read as it stands: `reason` is a code (`vocabulary.trouble.REASON`),
    `facts` what its message needs. With `lost` the term is not taken over; without it, it is, and this is told."""

    reason: str
    place: str = ""
    facts: dict[str, str] = field(default_factory=dict)
    lost: bool = False


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A file of terms, those above before those below them; `format` is csv, skos or iptc."""

    format: str
    uri: str
    name: str
    terms: tuple[Term, ...]
    troubles: tuple[Trouble, ...] = ()


class Outcome(StrEnum):
    """What becomes of a term."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    KEPT = "kept"  # something was changed here, and stays
    RETIRED = "retired"  # left out, or told of a tag that stays
    DELETED = "deleted"  # its tag was deleted here
    MERGED = "merged"  # its tag was merged into another one


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing of a tag that is otherwise: `part` is name, label, alias, note, kind, colour or broader; `here` and
    `told` are the two values as a person reads them."""

    part: str
    here: str
    told: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What becomes of one term: `taken` are the differences that come into the archive, `kept` those where what was
    changed here stays. `tag` is the tag that it is, where there is one. `tied` where that one was here before and is
    this term by its name alone; `way` are the names that lead to it, from the top, `articles` how many carry it."""

    outcome: Outcome
    uri: str
    name: str
    above: str = ""
    taken: tuple[Difference, ...] = ()
    kept: tuple[Difference, ...] = ()
    notice: str = ""
    tag: int | None = None
    retired: str = ""
    tied: bool = False
    way: tuple[str, ...] = ()
    articles: int = 0


@dataclass(frozen=True, slots=True)
class Options:
    """How to take a vocabulary over. `retired` brings what it gave up too, `again` makes anew what was deleted here,
    `theirs` takes its word where something was changed here as well. `language` is the one that the main names are in,
    where the vocabulary speaks it."""

    language: str = "ar"
    retired: bool = False
    again: bool = False
    theirs: bool = False


@dataclass(frozen=True, slots=True)
class Foretold:
    """What taking a vocabulary over does, or did, term by term. `stopped` where a person ended it before its end."""

    vocabulary: Vocabulary
    findings: tuple[Finding, ...]
    stopped: bool = False

    def count(self, outcome: Outcome) -> int:
        """How many terms have this outcome."""
        return sum(one.outcome is outcome for one in self.findings)

    @property
    def work(self) -> int:
        """How many terms change the archive."""
        return sum(one.outcome in (Outcome.NEW, Outcome.CHANGED) or bool(one.taken) for one in self.findings)


@dataclass(frozen=True, slots=True)
class Provenance:
    """That a tag is a term of a vocabulary: which one, since when as it is, and what was changed here since."""

    term: int
    vocabulary: str
    uri: str
    read: str
    retired: str
    merged: bool
    changed: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class OutTerm:
    """A tag as it goes out: `main` is the language of `name`, empty where nobody told it."""

    uri: str
    name: str
    main: str
    labels: Words
    aliases: Words
    broader: str
    path: tuple[str, ...]
    note: str
    kind: TagKind
    colour: str

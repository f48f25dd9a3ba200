"""Typed, directed links between articles, some of which wait for their article."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from newsdesk.domain.tag import Origin


class LinkKind(StrEnum):
    """How the first article stands to the second: the first is followed up by the second."""

    RELATED = "related"
    BACKGROUND = "background"
    FOLLOW_UP = "follow-up"
    CORRECTION = "correction"
    REPUBLICATION = "republication"
    TRANSLATION = "translation"
    RESPONSE = "response"
    QUOTES = "quotes"
    CONTRADICTS = "contradicts"


MOST_NAME = 60  # letters of the name of an own kind


class OwnKind(str):
    """A kind of an archive's own. Compared and kept it is its code; it knows what each end is to the other."""

    __slots__ = ("in_ar", "in_en", "out_ar", "out_en")
    out_ar: str
    in_ar: str
    out_en: str
    in_en: str

    def __new__(cls, code: str, out_ar: str = "", in_ar: str = "", out_en: str = "", in_en: str = "") -> OwnKind:
        made = super().__new__(cls, code)
        made.out_ar, made.in_ar, made.out_en, made.in_en = out_ar, in_ar, out_en, in_en
        return made

    def __getnewargs__(self) -> tuple[str]:
        return (str(self),)

    @property
    def value(self) -> str:
        """The code, as that of a LinkKind is its value."""
        return str(self)

    @property
    def names(self) -> tuple[str, str, str, str]:
        """(out_ar, in_ar, out_en, in_en), as somebody wrote them."""
        return self.out_ar, self.in_ar, self.out_en, self.in_en

    def name(self, language: str, *, outgoing: bool = True) -> str:
        """What the other article is to the one that is looked at: in a language, else in the other one; a side that
        has no name is called as the other side is. Empty where nobody gave it a name."""
        arabic, english = (self.out_ar, self.in_ar), (self.out_en, self.in_en)
        own, other = (arabic, english) if language.startswith("ar") else (english, arabic)
        side = 0 if outgoing else 1
        return own[side] or own[1 - side] or other[side] or other[1 - side]


Kind = LinkKind | OwnKind
_BUILT_IN = {kind.value: kind for kind in LinkKind}
_OWN = re.compile("x[0-9a-f]{11}")


def kind_of(code: str, own: Mapping[str, OwnKind] | None = None) -> Kind:
    """The kind that a code stands for; of a code that nobody knows, one without names."""
    return _BUILT_IN.get(code) or (own or {}).get(code) or OwnKind(code)


def is_own(code: str) -> bool:
    """Whether it looks like the code of an own kind, of this archive or of another."""
    return _OWN.fullmatch(code) is not None


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that has the title which a link waits for, or one that reads nearly so: `score` of a hundred."""

    id: int
    headline: str
    source: str
    published: str | None
    score: int = 100


@dataclass(frozen=True, slots=True)
class Link:
    """A link as seen from one article: `article_id` is the other end, None while it waits for `title`."""

    id: int
    kind: Kind
    outgoing: bool
    title: str
    article_id: int | None
    note: str = ""
    candidates: int = 0  # articles with the title it waits for; it chooses none of several by itself
    source: str = ""  # of the other end
    published: str | None = None  # of the other end
    trashed: bool = False  # the other end lies in the trash
    origin: Origin = Origin.HAND
    offered: tuple[Candidate, ...] = ()  # the first of the candidates, to choose from
    target: str = ""  # the external id of the article that it waits for, where that is known
    passage: str = ""  # the words of the article that it starts from which it is about
    who: str = ""  # who made it, empty where that was not kept
    created: str = ""  # when
    headline: str = ""  # of the other end as it is now; `title` is what it was called when it was linked
    near: tuple[Candidate, ...] = ()  # articles whose headlines read nearly as the title it waits for

    @property
    def called(self) -> str:
        """The headline of the other end, or the title that it waits for."""
        return self.headline or self.title


@dataclass(frozen=True, slots=True)
class Joining:
    """How articles are to be linked: as what, why, and about which words of the one that the link starts from."""

    kind: Kind = LinkKind.RELATED
    note: str = ""
    passage: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A related article that nobody linked yet, why it is offered, and the link that may be meant: `kind` with its
    direction as in Link. `copies` are near copies of it that are offered with it."""

    id: int
    external_id: str | None
    headline: str
    source: str
    published: str | None
    score: float
    reasons: tuple[str, ...]
    kind: LinkKind = LinkKind.RELATED
    outgoing: bool = True
    copies: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class End:
    """One end of a listed link."""

    id: int
    headline: str
    source: str
    published: str | None


@dataclass(frozen=True, slots=True)
class Joined:
    """A link between two articles as a list of all links shows it: `end` is `kind` to `start`."""

    id: int
    kind: Kind
    start: End
    end: End
    note: str
    passage: str = ""
    origin: Origin = Origin.HAND
    who: str = ""
    created: str = ""


@dataclass(frozen=True, slots=True)
class Waited:
    """A title that articles wait for: how many, the first of them, and how many articles there are with it. `key` is
    the title folded; `offered` are the first of the articles that have it, then those that read nearly so."""

    title: str
    count: int
    articles: tuple[End, ...]
    candidates: int
    key: str = ""
    offered: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkCounts:
    """How many links there are outside the trash; what waits is counted by its titles."""

    kinds: dict[Kind, int] = field(default_factory=dict)
    waiting: int = 0
    several: int = 0  # waiting titles that articles of the archive have, or nearly

    @property
    def missing(self) -> int:
        """Waiting titles of which the archive has nothing."""
        return max(0, self.waiting - self.several)

    @property
    def total(self) -> int:
        """All links between two articles."""
        return sum(self.kinds.values())

"""What the tags of an archive could do without: what was found, why, and what accepting it would do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Flaw(StrEnum):
    """What may be wrong, in the order in which it is shown."""

    SPELLING = "spelling"  # two spellings of one name
    ALIAS = "alias"  # another name of one tag is a name of another tag
    PLACES = "places"  # one name in two places of the tree
    TOGETHER = "together"  # two tags that the same articles carry
    UNUSED = "unused"
    ONCE = "once"  # used once: to be looked through, nothing says that it is wrong


class Deed(StrEnum):
    """What accepting does."""

    MERGE = "merge"  # `gone` goes into `into`
    DELETE = "delete"  # `gone` is deleted
    DROP = "drop"  # `gone` loses the alias `name`


@dataclass(frozen=True, slots=True)
class Named:
    """A tag as it was when something was found; `uid` is its own for ever, `count` is of the articles that carry it."""

    id: int
    uid: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to tidy. `reasons` are codes of `text.name_twins`, said as `cleaning.why.CODE`; `weak` where they are
    no proof. `both` articles carry both tags."""

    flaw: Flaw
    deed: Deed
    gone: Named
    into: Named | None = None
    reasons: tuple[str, ...] = ()
    weak: bool = False
    both: int = 0
    name: str = ""

    @property
    def mark(self) -> tuple[str, str, str]:
        """(kind, subject, object) under which it is dismissed. Who says that two tags are two says it for good,
        whatever they were thought to be one for."""
        if self.into is None:
            return f"clean-{self.flaw.value}", self.gone.uid, ""
        if self.deed is Deed.DROP:
            return "clean-alias", self.gone.uid, self.into.uid
        first, second = sorted((self.gone.uid, self.into.uid))
        return "clean-pair", first, second

"""All tags, ready to be asked which of two stays, and whether two may be one at all."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from pyroaring import BitMap

from newsdesk.archive.keys import name_key
from newsdesk.domain.changes import Progress
from newsdesk.domain.cleaning import Named
from newsdesk.domain.errors import Cancelled
from newsdesk.domain.tag import Tag, TagKind

_ANY = frozenset((TagKind.TOPIC, TagKind.OTHER))  # kinds that were perhaps never chosen
Marks = Collection[tuple[str, str, str]]
Frequencies = Callable[[Sequence[str]], Mapping[str, int]]


@dataclass(frozen=True)
class Sources:
    """What is looked at: all tags, the articles outside the trash that carry one, what was dismissed, and in how many
    articles folded words stand (None: nobody knows)."""

    tags: Sequence[Tag]
    carriers: Callable[[int], BitMap]
    dismissed: Marks = ()
    frequencies: Frequencies | None = None


@dataclass
class Ground:
    """The tags by number and by folded name, those above others, and what a search reports to."""

    sources: Sources
    progress: Progress
    by_id: dict[int, Tag] = field(default_factory=dict)
    by_key: dict[str, list[Tag]] = field(default_factory=dict)
    parents: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.by_id = {tag.id: tag for tag in self.sources.tags if tag.name}
        self.parents = {tag.parent_id for tag in self.by_id.values() if tag.parent_id is not None}
        for tag in self.by_id.values():
            self.by_key.setdefault(name_key(tag.name), []).append(tag)

    def step(self, done: int) -> bool:
        """Tells how many tags were looked at. Raises Cancelled."""
        if self.progress.cancelled():
            raise Cancelled()
        self.progress.report(done, len(self.by_id))
        return True

    def above(self, tag: Tag) -> list[int]:
        """The tags above one, the nearest first."""
        way: list[int] = []
        parent = tag.parent_id
        while parent is not None and parent in self.by_id and parent not in way:
            way.append(parent)
            parent = self.by_id[parent].parent_id
        return way

    def order(self, one: Tag, two: Tag) -> tuple[Tag, Tag]:
        """(what goes, what stays): a tag stays that stands above the other, is a vocabulary's, or is used more."""
        if one.id in self.above(two):
            return two, one
        if two.id in self.above(one):
            return one, two
        weights = [
            (bool(tag.uri), tag.count, tag.deep, bool(tag.note), len(tag.aliases), -tag.id) for tag in (one, two)
        ]
        return (two, one) if weights[0] > weights[1] else (one, two)

    def may_be_one(self, one: Tag, two: Tag) -> bool:
        """Whether nothing says that two tags are two: their kinds, two addresses, a person who dismissed it."""
        if one.kind is not two.kind and one.kind not in _ANY and two.kind not in _ANY:
            return False
        if one.uri and two.uri and one.uri != two.uri:
            return False
        return not self.refused(one, two)

    def refused(self, one: Tag, two: Tag) -> bool:
        """Whether a person said that two tags are two."""
        first, second = sorted((one.uid, two.uid))
        return ("clean-pair", first, second) in self.sources.dismissed

    def named(self, tag: Tag) -> Named:
        """A tag as a finding keeps it."""
        return Named(tag.id, tag.uid, tag.name, tag.count)

    def both(self, one: Tag, two: Tag) -> int:
        """How many articles carry both."""
        if not (one.count and two.count):
            return 0
        return self.sources.carriers(one.id).intersection_cardinality(self.sources.carriers(two.id))

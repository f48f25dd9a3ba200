"""Tags whose other names are taken, tags that always stand together, and tags that are used once or never."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pyroaring import BitMap

from newsdesk.archive.keys import name_key
from newsdesk.desk.flaw_ground import Ground
from newsdesk.domain.cleaning import Deed, Finding, Flaw
from newsdesk.domain.tag import Tag

LEAST = 5  # articles of tags of which it is told that they always stand together
_NEARLY = 0.95  # of the articles of both, those that carry both: of fewer than twenty all
_FELLOWS = 3  # tags on the very same articles: more are those of one series, and no names of one thing


@dataclass(slots=True)
class Use:
    """Looks through the tags of a `ground`."""

    ground: Ground

    def aliases(self) -> list[Finding]:
        """Other names of tags that are names of other tags."""
        holders: dict[str, list[tuple[Tag, str]]] = {}
        for tag in self.ground.by_id.values():
            for alias in tag.aliases:
                key = name_key(alias)
                if key != name_key(tag.name):
                    holders.setdefault(key, []).append((tag, alias))
        found: dict[tuple[str, str, str], Finding] = {}
        for key, with_alias in holders.items():
            named = [tag for tag in self.ground.by_key.get(key, ()) if all(tag is not one for one, _ in with_alias)]
            for holder, alias in with_alias:
                for other in named:
                    self._note(found, self._alias_of(holder, alias, other))
            if not named and len(with_alias) > 1:  # which of them is meant?
                keeper, _ = max(with_alias, key=lambda one: (one[0].count, -one[0].id))
                for holder, alias in with_alias:
                    if holder is not keeper:
                        self._note(found, self._drop(holder, alias, keeper, "alias-twice"))
        return list(found.values())

    def _note(self, found: dict[tuple[str, str, str], Finding], one: Finding | None) -> None:
        if one is not None and one.mark not in self.ground.sources.dismissed:
            found.setdefault(one.mark, one)

    def _alias_of(self, holder: Tag, alias: str, other: Tag) -> Finding | None:
        if self.ground.refused(holder, other) or not self.ground.may_be_one(holder, other):
            return self._drop(holder, alias, other, "alias-name")
        gone, into = self.ground.order(holder, other)
        return Finding(
            Flaw.ALIAS, Deed.MERGE, self.ground.named(gone), self.ground.named(into), ("alias-merge",),
            both=self.ground.both(gone, into), name=alias,
        )  # fmt: skip

    def _drop(self, holder: Tag, alias: str, keeper: Tag, reason: str) -> Finding:
        return Finding(
            Flaw.ALIAS,
            Deed.DROP,
            self.ground.named(holder),
            self.ground.named(keeper),
            (reason,),
            weak=True,
            name=alias,
        )

    def together(self) -> list[Finding]:
        """Tags that nearly the same articles carry. Of two such sets the first articles of one stand in the other, so
        that only tags which share one of those need be compared."""
        often = sorted(
            (tag for tag in self.ground.by_id.values() if tag.count >= LEAST), key=lambda tag: (tag.count, tag.id)
        )
        sets: list[BitMap] = []
        first: dict[int, list[int]] = {}  # an article, and the tags among whose first ones it is
        near: dict[int, set[int]] = {}
        for place, tag in enumerate(often):
            if place % 256 == 0:
                self.ground.step(place)
            articles = self.ground.sources.carriers(tag.id)
            sets.append(articles)
            size = len(articles)
            others: set[int] = set()
            for article in articles[: int(size * (1 - _NEARLY) + 1e-9) + 1]:
                met = first.setdefault(article, [])
                others.update(one for one in met if len(sets[one]) >= size * _NEARLY)
                met.append(place)
            for one in others:
                if articles.jaccard_index(sets[one]) >= _NEARLY:
                    near.setdefault(place, set()).add(one)
                    near.setdefault(one, set()).add(place)
        found: dict[tuple[str, str, str], Finding] = {}
        for place, others in near.items():
            if len(others) >= _FELLOWS:
                continue
            for other in others:
                both = self._same_articles(often[place], often[other])
                if both is not None and len(near[other]) < _FELLOWS:
                    found[both.mark] = both
        return list(found.values())

    def _same_articles(self, one: Tag, two: Tag) -> Finding | None:
        if one.kind is not two.kind or not self.ground.may_be_one(one, two):
            return None
        if one.id in self.ground.above(two) or two.id in self.ground.above(one):
            return None
        gone, into = self.ground.order(one, two)
        both = self.ground.both(gone, into)
        return Finding(
            Flaw.TOGETHER,
            Deed.MERGE,
            self.ground.named(gone),
            self.ground.named(into),
            ("together",),
            weak=True,
            both=both,
        )

    def seldom(self) -> Iterator[Finding]:
        """Tags that no article carries, or one. What a vocabulary brought is there to be used, and what has others
        below it, or a note, was made on purpose."""
        for tag in self.ground.by_id.values():
            if tag.count > 1 or tag.deep > 1 or tag.id in self.ground.parents or tag.uri or tag.note:
                continue
            flaw = Flaw.ONCE if tag.count else Flaw.UNUSED
            one = Finding(flaw, Deed.DELETE, self.ground.named(tag), reasons=(flaw.value,), weak=flaw is Flaw.ONCE)
            if one.mark not in self.ground.sources.dismissed:
                yield one

"""What the tags of an archive could do without. Pure: tags go in, findings come out; nothing is read or written.

A finding is a proposal, so that it must be right nine times of ten. Spelling alone does not tell a mistyped word from
another word (سياسة, سياحة): the words of all names, and those of the articles, are asked which of the two is a word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pyroaring import BitMap

from newsdesk.archive.keys import name_key
from newsdesk.domain.changes import NoProgress, Progress
from newsdesk.domain.cleaning import Deed, Finding, Flaw, Named
from newsdesk.domain.errors import Cancelled
from newsdesk.domain.tag import Tag, TagKind
from newsdesk.text import name_twins
from newsdesk.text.name_twins import Twin, skeleton

LEAST = 5  # articles of tags of which it is told that they always stand together
_NEARLY = 0.95  # of the articles of both, those that carry both: of fewer than twenty all
_FELLOWS = 3  # tags on the very same articles: more are those of one series, and no names of one thing
_RATIO = 25  # so much rarer in the articles than the other word is a word that is mistyped
_HEARD = 7  # letters of a word whose vowels newsrooms may hear differently
_PART = 5  # times as often used is a tag that a mistyped one belongs to
_KNOWN = 3  # articles that write a word which is one
_COMMON = 4  # names that have a word which says little
_ANY = frozenset((TagKind.TOPIC, TagKind.OTHER))  # kinds that were perhaps never chosen
_SYRIA = ("سوريا", "سوريه")

Marks = Collection[tuple[str, str, str]]
Frequencies = Callable[[Sequence[str]], Mapping[str, int]]


@dataclass(frozen=True)
class Sources:
    """What is looked at: all tags, the articles outside the trash that carry one, what was dismissed, and
    in how many articles folded words stand (None: nobody knows)."""

    tags: Sequence[Tag]
    carriers: Callable[[int], BitMap]
    dismissed: Marks = ()
    frequencies: Frequencies | None = None


def find(sources: Sources, progress: Progress | None = None) -> list[Finding]:
    """All findings: by flaw, those that are no proof behind the others, what many articles carry first.

    Raises Cancelled.
    """
    return _Search(sources, progress or NoProgress()).run()


@dataclass(slots=True)
class _Pair:
    """Two tags that may be one; `strength` orders what speaks for it."""

    gone: Tag
    into: Tag
    flaw: Flaw
    twin: Twin
    strength: int = 0


@dataclass
class _Search:
    sources: Sources
    progress: Progress
    by_id: dict[int, Tag] = field(default_factory=dict)
    by_key: dict[str, list[Tag]] = field(default_factory=dict)
    parents: set[int] = field(default_factory=set)

    def run(self) -> list[Finding]:
        self.by_id = {tag.id: tag for tag in self.sources.tags if tag.name}
        self.parents = {tag.parent_id for tag in self.by_id.values() if tag.parent_id is not None}
        for tag in self.by_id.values():
            self.by_key.setdefault(name_key(tag.name), []).append(tag)
        found = self._strongest([*self._same_key(), *self._near_keys()])
        going = {one.gone.id for one in found}
        found += [one for one in self._aliases() if one.deed is Deed.DROP or one.gone.id not in going]
        going |= {one.gone.id for one in found if one.deed is Deed.MERGE}
        found += [one for one in self._together() if one.gone.id not in going]
        found += [one for one in self._seldom() if one.gone.id not in going]
        order = list(Flaw)
        return sorted(found, key=lambda one: (order.index(one.flaw), one.weak, -one.gone.count, one.gone.name))

    def _step(self, done: int) -> bool:
        if self.progress.cancelled():
            raise Cancelled()
        self.progress.report(done, len(self.by_id))
        return True

    # -- which of two stays

    def _above(self, tag: Tag) -> list[int]:
        way: list[int] = []
        parent = tag.parent_id
        while parent is not None and parent in self.by_id and parent not in way:
            way.append(parent)
            parent = self.by_id[parent].parent_id
        return way

    def _order(self, one: Tag, two: Tag) -> tuple[Tag, Tag]:
        """(what goes, what stays): a tag stays that stands above the other, is a vocabulary's, or is used more."""
        if one.id in self._above(two):
            return two, one
        if two.id in self._above(one):
            return one, two
        weights = [
            (bool(tag.uri), tag.count, tag.deep, bool(tag.note), len(tag.aliases), -tag.id) for tag in (one, two)
        ]
        return (two, one) if weights[0] > weights[1] else (one, two)

    def _may_be_one(self, one: Tag, two: Tag) -> bool:
        """Whether nothing says that two tags are two: their kinds, two addresses, a person who dismissed it."""
        if one.kind is not two.kind and one.kind not in _ANY and two.kind not in _ANY:
            return False
        if one.uri and two.uri and one.uri != two.uri:
            return False
        return not self._refused(one, two)

    def _refused(self, one: Tag, two: Tag) -> bool:
        first, second = sorted((one.uid, two.uid))
        return ("clean-pair", first, second) in self.sources.dismissed

    # -- names

    def _same_key(self) -> Iterator[_Pair]:
        """Tags whose names fold to the same."""
        for tags in self.by_key.values():
            for gone, into in self._towards_one(tags):
                reasons = name_twins.written(gone.name, into.name)
                flaw = Flaw.SPELLING if reasons else Flaw.PLACES
                twin = Twin(reasons or ("places",))
                yield _Pair(gone, into, flaw, twin, 9 - twin.weak)

    def _towards_one(self, tags: Sequence[Tag]) -> Iterator[tuple[Tag, Tag]]:
        """Each of several tags with the one into which it would go: the weightiest that may be the same."""
        if len(tags) < 2:
            return
        for one in tags:
            best: Tag | None = None
            for two in tags:
                if two is one or not self._may_be_one(one, two) or self._order(one, two)[1] is one:
                    continue
                if best is None or self._order(best, two)[1] is two:
                    best = two
            if best is not None:
                yield one, best

    def _near_keys(self) -> Iterator[_Pair]:
        """Tags whose names come near each other."""
        keys = list(self.by_key)
        judge = _Words(keys, self.sources.frequencies)
        pairs = [(keys[a], keys[b]) for a, b in name_twins.neighbours(keys, self._step)]
        found: list[tuple[str, str, Twin]] = []
        for number, (a, b) in enumerate(pairs):
            if number % 4096 == 0:
                self._step(len(keys))
            twin = name_twins.twin(a, b)
            if twin is not None and judge.in_names(twin):
                found.append((a, b, twin))
        judge.ask(twin for _, _, twin in found)
        for a, b, twin in found:
            if judge.in_articles(a, twin):
                yield from self._pairs(a, b, twin, judge.side(twin))
        for a, b in self._turned():
            yield from self._pairs(a, b, Twin(("order",)), 0)

    def _turned(self) -> list[tuple[str, str]]:
        """`Obama, Barack` and `Barack Obama`."""
        found = []
        for key, tags in self.by_key.items():
            for other in {name_twins.turned(tag.name) for tag in tags} & self.by_key.keys():
                if other != key:
                    found.append((key, other))
        return found

    def _pairs(self, first: str, second: str, twin: Twin, side: int) -> Iterator[_Pair]:
        """The tags of two names; `side` tells whose words are the rarer ones in the articles (`_Words.side`)."""
        for one in self.by_key[first]:
            for two in self.by_key[second]:
                if not self._may_be_one(one, two):
                    continue
                gone, into = self._order(one, two)
                if side and gone is not (one if side < 0 else two):
                    if gone.count != into.count:
                        continue  # what is used more is what the articles do not know: no mistyped word
                    gone, into = into, gone
                if self._fits(gone, into, twin):
                    yield _Pair(gone, into, Flaw.SPELLING, twin, _strength(twin))

    def _fits(self, gone: Tag, into: Tag, twin: Twin) -> bool:
        """Whether the use of two tags agrees with what their names say."""
        reasons = set(twin.reasons)
        kinds = {gone.kind, into.kind}
        if "plural" in reasons and kinds & {TagKind.PERSON, TagKind.PLACE}:
            return False  # Adam and Adams
        if "ending" in reasons and TagKind.PLACE not in kinds and name_key(gone.name) not in _SYRIA:
            return False
        if not reasons & name_twins.EDITS:
            return True
        if gone.count > max(2, into.count / _PART):
            return False  # both are used: two things
        return not (gone.count and self.sources.carriers(gone.id) & self.sources.carriers(into.id))

    def _strongest(self, pairs: Iterable[_Pair]) -> list[Finding]:
        """One proposal for each tag that would go: into the tag for which most speaks."""
        best: dict[int, _Pair] = {}
        for pair in pairs:
            have = best.get(pair.gone.id)
            if have is None or (pair.strength, pair.into.count) > (have.strength, have.into.count):
                best[pair.gone.id] = pair
        return [
            Finding(pair.flaw, Deed.MERGE, self._named(pair.gone), self._named(pair.into), pair.twin.reasons,
                    pair.twin.weak, self._both(pair.gone, pair.into))
            for pair in best.values()
        ]  # fmt: skip

    def _named(self, tag: Tag) -> Named:
        return Named(tag.id, tag.uid, tag.name, tag.count)

    def _both(self, one: Tag, two: Tag) -> int:
        if not (one.count and two.count):
            return 0
        return self.sources.carriers(one.id).intersection_cardinality(self.sources.carriers(two.id))

    # -- aliases

    def _aliases(self) -> list[Finding]:
        """Other names of tags that are names of other tags."""
        holders: dict[str, list[tuple[Tag, str]]] = {}
        for tag in self.by_id.values():
            for alias in tag.aliases:
                key = name_key(alias)
                if key != name_key(tag.name):
                    holders.setdefault(key, []).append((tag, alias))
        found: dict[tuple[str, str, str], Finding] = {}
        for key, with_alias in holders.items():
            named = [tag for tag in self.by_key.get(key, ()) if all(tag is not one for one, _ in with_alias)]
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
        if one is not None and one.mark not in self.sources.dismissed:
            found.setdefault(one.mark, one)

    def _alias_of(self, holder: Tag, alias: str, other: Tag) -> Finding | None:
        if self._refused(holder, other) or not self._may_be_one(holder, other):
            return self._drop(holder, alias, other, "alias-name")
        gone, into = self._order(holder, other)
        return Finding(
            Flaw.ALIAS, Deed.MERGE, self._named(gone), self._named(into), ("alias-merge",),
            both=self._both(gone, into), name=alias,
        )  # fmt: skip

    def _drop(self, holder: Tag, alias: str, keeper: Tag, reason: str) -> Finding:
        return Finding(
            Flaw.ALIAS, Deed.DROP, self._named(holder), self._named(keeper), (reason,), weak=True, name=alias
        )

    # -- use

    def _together(self) -> list[Finding]:
        """Tags that nearly the same articles carry. Of two such sets the first articles of one stand in the other, so
        that only tags which share one of those need be compared."""
        often = sorted((tag for tag in self.by_id.values() if tag.count >= LEAST), key=lambda tag: (tag.count, tag.id))
        sets: list[BitMap] = []
        first: dict[int, list[int]] = {}  # an article, and the tags among whose first ones it is
        near: dict[int, set[int]] = {}
        for place, tag in enumerate(often):
            if place % 256 == 0:
                self._step(place)
            articles = self.sources.carriers(tag.id)
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
        if one.kind is not two.kind or not self._may_be_one(one, two):
            return None
        if one.id in self._above(two) or two.id in self._above(one):
            return None
        gone, into = self._order(one, two)
        both = self._both(gone, into)
        return Finding(
            Flaw.TOGETHER, Deed.MERGE, self._named(gone), self._named(into), ("together",), weak=True, both=both
        )

    def _seldom(self) -> Iterator[Finding]:
        """Tags that no article carries, or one. What a vocabulary brought is there to be used, and what has others
        below it, or a note, was made on purpose."""
        for tag in self.by_id.values():
            if tag.count > 1 or tag.deep > 1 or tag.id in self.parents or tag.uri or tag.note:
                continue
            flaw = Flaw.ONCE if tag.count else Flaw.UNUSED
            one = Finding(flaw, Deed.DELETE, self._named(tag), reasons=(flaw.value,), weak=flaw is Flaw.ONCE)
            if one.mark not in self.sources.dismissed:
                yield one


def _strength(twin: Twin) -> int:
    """How much speaks for two names being one."""
    if not twin.weak:
        return 7
    return 3 if not name_twins.EDITS.isdisjoint(twin.reasons) else 5


class _Words:
    """Which words of names are words, by the other names and by the articles."""

    def __init__(self, keys: Iterable[str], frequencies: Frequencies | None) -> None:
        self._names = Counter(word for key in keys for word in set(key.split()))
        self._frequencies = frequencies
        self._articles: Mapping[str, int] = {}

    def in_names(self, twin: Twin) -> bool:
        """Whether one word of each two that differ stands in no other name: what is mistyped is so once."""
        return all(min(self._count(a), self._count(b)) < 2 for a, b in twin.words)

    def _count(self, word: str) -> int:
        return max(self._names[word], self._names[f"ال{word}"])

    def ask(self, twins: Iterable[Twin]) -> None:
        """Asks once about all words that differ."""
        words = dict.fromkeys(word for twin in twins for pair in twin.words for word in pair)
        if self._frequencies is not None and words:
            self._articles = self._frequencies([*words, *(f"ال{word}" for word in words)])

    def in_articles(self, name: str, twin: Twin) -> bool:
        """Whether one of each two words is hardly written in the articles, that of one name in all of them."""
        if not twin.words:
            return True
        alone = self._alone(name, twin)
        return abs(self.side(twin)) < 2 and all(self._one_is_none(a, b, alone=alone) for a, b in twin.words)

    def _alone(self, name: str, twin: Twin) -> bool:
        """Whether nothing but its letters speaks for a word: the name has no other ones, or those that many have (a
        street, a Mohammed)."""
        differing = {word for pair in twin.words for word in pair}
        return all(self._names[word] >= _COMMON for word in name.split() if word not in differing)

    def side(self, twin: Twin) -> int:
        """-1 where the words of the first name are the rarer ones, 1 where those of the second are, 0 where nobody
        knows, 2 where that differs from word to word."""
        sides = {(a > b) - (a < b) for a, b in (tuple(map(self._written, pair)) for pair in twin.words)} - {0}
        return 2 if len(sides) > 1 else sides.pop() if sides else 0

    def _written(self, word: str) -> int:
        return self._articles.get(word, 0) + self._articles.get(f"ال{word}", 0)

    def _one_is_none(self, first: str, second: str, *, alone: bool) -> bool:
        rare, often = sorted((self._written(first), self._written(second)))
        least = min(len(first), len(second))
        if often and least >= _HEARD and skeleton(first) == skeleton(second):
            return rare * _PART <= often
        if least < name_twins.LONG_ENOUGH:  # of so short a word the articles must be sure
            return not alone and often >= _KNOWN and rare * _RATIO <= often
        if alone:
            return not rare and often >= _KNOWN and least > LEAST
        return rare * _RATIO <= often if rare > 1 else often > 2 * rare or not often


def renamed(finding: Finding, tags: Mapping[int, Tag]) -> Finding | None:
    """A finding about tags as they are now; None where one of them is gone or has another name, so that nobody knows
    whether it still holds."""
    gone, into = finding.gone, finding.into
    tag = tags.get(gone.id)
    if tag is None or tag.name != gone.name or (finding.flaw is Flaw.UNUSED and tag.count):
        return None
    other = tags.get(into.id) if into is not None else None
    if into is not None and (other is None or other.name != into.name):
        return None
    if tag.count == gone.count and (into is None or other is None or other.count == into.count):
        return finding
    now = replace(into, count=other.count) if into is not None and other is not None else None
    return replace(finding, gone=replace(gone, count=tag.count), into=now)

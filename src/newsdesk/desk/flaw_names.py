"""Tags whose names may be two spellings of one.

Spelling alone does not tell a mistyped word from another word (سياسة, سياحة): the words of all names, and those of the
articles, are asked which of the two is a word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.archive.keys import name_key
from newsdesk.desk.flaw_ground import Frequencies, Ground
from newsdesk.domain.cleaning import Deed, Finding, Flaw
from newsdesk.domain.tag import Tag, TagKind
from newsdesk.text import name_twins
from newsdesk.text.name_twins import Twin, skeleton

_RATIO = 25  # so much rarer in the articles than the other word is a word that is mistyped
_KNOWN = 3  # articles that write a word which is one
_COMMON = 4  # names that have a word which says little
_HEARD = 7  # letters of a word whose vowels newsrooms may hear differently
_PART = 5  # times as often used is a tag that a mistyped one belongs to
_LONG = 5  # letters of a word that is no more when it stands alone
_SYRIA = ("سوريا", "سوريه")


def spellings(ground: Ground) -> list[Finding]:
    """Spellings of one name, and one name in two places: each tag at most once, with the tag that it most likely is.
    Raises Cancelled."""
    search = _Names(ground)
    return search.strongest([*search.same_key(), *search.near_keys()])


@dataclass(slots=True)
class _Pair:
    """Two tags that may be one; `strength` orders what speaks for it."""

    gone: Tag
    into: Tag
    flaw: Flaw
    twin: Twin
    strength: int = 0


@dataclass(slots=True)
class _Names:
    ground: Ground

    def same_key(self) -> Iterator[_Pair]:
        """Tags whose names fold to the same."""
        for tags in self.ground.by_key.values():
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
                if two is one or not self.ground.may_be_one(one, two) or self.ground.order(one, two)[1] is one:
                    continue
                if best is None or self.ground.order(best, two)[1] is two:
                    best = two
            if best is not None:
                yield one, best

    def near_keys(self) -> Iterator[_Pair]:
        """Tags whose names come near each other."""
        keys = list(self.ground.by_key)
        judge = _Words(keys, self.ground.sources.frequencies)
        pairs = [(keys[a], keys[b]) for a, b in name_twins.neighbours(keys, self.ground.step)]
        found: list[tuple[str, str, Twin]] = []
        for number, (a, b) in enumerate(pairs):
            if number % 4096 == 0:
                self.ground.step(len(keys))
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
        for key, tags in self.ground.by_key.items():
            for other in {name_twins.turned(tag.name) for tag in tags} & self.ground.by_key.keys():
                if other != key:
                    found.append((key, other))
        return found

    def _pairs(self, first: str, second: str, twin: Twin, side: int) -> Iterator[_Pair]:
        """The tags of two names; `side` tells whose words are the rarer ones in the articles (`_Words.side`)."""
        for one in self.ground.by_key[first]:
            for two in self.ground.by_key[second]:
                if not self.ground.may_be_one(one, two):
                    continue
                gone, into = self.ground.order(one, two)
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
        return not (gone.count and self.ground.sources.carriers(gone.id) & self.ground.sources.carriers(into.id))

    def strongest(self, pairs: Iterable[_Pair]) -> list[Finding]:
        """One proposal for each tag that would go: into the tag for which most speaks."""
        best: dict[int, _Pair] = {}
        for pair in pairs:
            have = best.get(pair.gone.id)
            if have is None or (pair.strength, pair.into.count) > (have.strength, have.into.count):
                best[pair.gone.id] = pair
        return [self._finding(pair) for pair in best.values()]

    def _finding(self, pair: _Pair) -> Finding:
        gone, into, twin = pair.gone, pair.into, pair.twin
        both = self.ground.both(gone, into)
        ends = (self.ground.named(gone), self.ground.named(into))
        return Finding(pair.flaw, Deed.MERGE, *ends, twin.reasons, twin.weak, both)


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
            return not rare and often >= _KNOWN and least > _LONG
        return rare * _RATIO <= often if rare > 1 else often > 2 * rare or not often

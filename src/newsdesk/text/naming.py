"""Which of many known names stand in a text: whole words, folded, with what a language attaches to them.

The names lie in one table by their folded words, and beside it every beginning of a name of several words, so that a
text is walked once and a run of words is followed only as long as some name begins so. A name is put in and taken out
alone: nothing has to be built anew. (An Aho-Corasick automaton over 120,000 names took no less memory, and held the
interpreter, and with it the window, for 0.65 s whenever it was built, which every change of a name asks for.)
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from newsdesk.text.arabic import by_heart
from newsdesk.text.fold import fold_key
from newsdesk.text.language import tongue
from newsdesk.text.stopwords import STOP
from newsdesk.text.tokens import pieces

SHORTEST = 2  # letters of a name that is looked for
_LONGEST = 12  # words of one
_JOINER = "\u200c"  # in Persian it parts what belongs together: its two sides are words here
_ATTACHED = ("و", "ف", "ب", "ك", "ل", "ال", "لل")
_ENDINGS = ("هايي", "هاي", "ها", "ي")
_QUALIFIER = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")


@dataclass(frozen=True, slots=True)
class Place:
    """A name that stands at `start`..`end` of a text: `owners` bear it, `key` is how it compares."""

    start: int
    end: int
    key: str
    owners: tuple[int, ...]


class Names:
    """Names by owner (a number each). Not safe against being changed while it is asked: its keeper sees to that."""

    def __init__(self) -> None:
        self._owners: dict[str, tuple[int, ...]] = {}
        self._begins: Counter[str] = Counter()
        self._keys: dict[int, tuple[str, ...]] = {}

    def __len__(self) -> int:
        return len(self._keys)

    def put(self, owner: int, names: Iterable[str]) -> None:
        """`names` are now all the names of `owner`; none takes it out."""
        keys = tuple(dict.fromkeys(key for name in names for key in keys_of(name)))
        before = self._keys.get(owner, ())
        if keys == before:
            return
        for key in before:
            left = tuple(other for other in self._owners[key] if other != owner)
            if left:
                self._owners[key] = left
            else:
                del self._owners[key]
            for begin in _begins(key):
                self._begins[begin] -= 1
                if not self._begins[begin]:
                    del self._begins[begin]
        for key in keys:
            self._owners[key] = (*self._owners.get(key, ()), owner)
            for begin in _begins(key):
                self._begins[begin] += 1
        if keys:
            self._keys[owner] = keys
        else:
            self._keys.pop(owner, None)

    def find(self, text: str) -> list[Place]:
        """Where names stand in `text`, in order. Where two share a word the longer one is told, and only that."""
        language = tongue(text)
        words = [piece[:3] for piece in pieces(text.replace(_JOINER, " "), language)]
        persian = language in ("fa", "ur")
        found = [place for at in range(len(words)) if (place := self._longest(words, at, persian)) is not None]
        found.sort(key=lambda place: (place[0] - place[1], place[0]))
        taken: set[int] = set()
        kept = []
        for first, last, start, end, key in found:
            if taken.isdisjoint(range(first, last)):
                taken.update(range(first, last))
                kept.append(Place(start, end, key, self._owners[key]))
        return sorted(kept, key=lambda place: place.start)

    def _longest(
        self, words: Sequence[tuple[int, int, str]], at: int, persian: bool
    ) -> tuple[int, int, int, int, str] | None:
        """(first word, word behind the last, start, end, key) of the longest name that begins with the word `at`."""
        start, _, exact = words[at]
        best: tuple[int, int, str] | None = None
        for word in _readings(exact, persian):
            run, behind = word, at + 1
            while True:
                for key in _endings(run, persian):
                    if key in self._owners and (best is None or (behind, len(key)) > best[:2]):
                        best = (behind, len(key), key)
                        break
                if behind >= len(words) or run not in self._begins:
                    break
                run = f"{run} {words[behind][2]}"
                behind += 1
        if best is None or (best[0] == at + 1 and not _tells(best[2])):
            return None
        return at, best[0], start, words[best[0] - 1][1], best[2]


def keys_of(name: str) -> Iterator[str]:
    """How a name may stand in a text, folded: as it is, without the qualifier in brackets behind it, and, where a
    joiner parts it, as one word and as two."""
    plain = _QUALIFIER.sub("", name)
    for form in dict.fromkeys((name, plain)):
        spellings = (form, form.replace(_JOINER, " ")) if _JOINER in form else (form,)
        for spelling in spellings:
            key = fold_key(spelling)
            if any("0" <= letter <= "9" for letter in key):  # as the words of a text have their numbers
                key = " ".join(exact for _, _, exact, _ in pieces(spelling, ""))
            if len(key) >= SHORTEST and key.count(" ") < _LONGEST:
                yield key


def _begins(key: str) -> Iterator[str]:
    place = key.find(" ")
    while place >= 0:
        yield key[:place]
        place = key.find(" ", place + 1)


def _tells(word: str) -> bool:
    """Whether a name of this one word says anything where it stands in a text."""
    return word not in STOP and not (word.isdigit() and len(word) < 3)


@lru_cache(maxsize=65536)
def _readings(word: str, persian: bool) -> tuple[str, ...]:
    """A word as it stands, and without what Arabic attaches before it (وبالساحل, للساحل: الساحل, ساحل)."""
    if persian or not "\u0621" <= word[0] <= "\u064a" or by_heart(word):
        return (word,)
    seen = {word: None}
    waiting = [word]
    for _ in range(3):  # و, ب and ال may stand before one another
        rests = []
        for whole in waiting:
            for prefix in _ATTACHED:
                if whole.startswith(prefix):
                    rest = whole[len(prefix) :]
                    rests += [rest, f"ال{rest}"] if prefix == "لل" else [rest]
        waiting = [rest for rest in rests if rest not in seen and len(rest) >= (2 if "ال" in word else 3)]
        seen.update(dict.fromkeys(waiting))
    return tuple(seen)


def _endings(run: str, persian: bool) -> Sequence[str]:
    """A run of words as it stands, and without what Persian attaches behind it."""
    if not persian:
        return (run,)
    return (run, *(run[: -len(end)] for end in _ENDINGS if run.endswith(end) and len(run) - len(end) >= 3))

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
from itertools import chain

from newsdesk.text.arabic import by_heart
from newsdesk.text.fold import fold_name, signs_behind
from newsdesk.text.language import tongue
from newsdesk.text.stopwords import STOP
from newsdesk.text.tokens import folded

SHORTEST = 2  # letters of a name that is looked for
_LONGEST = 12  # words of one
_SIGNS = "+#"  # that may end a word of a name
_JOINER = "\u200c"  # in Persian it parts what belongs together: its two sides are words here
_ATTACHED = frozenset("وفبكلا")  # the letters with which what is attached begins: و ف ب ك ل ال لل
_ENDINGS = ("هايي", "هاي", "ها", "ان", "ي")
_Run = tuple[int, int, int, int, str]  # first word, word behind the last, start, end, key
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
        if not self._owners:
            return []
        language = tongue(text)
        words = _words(text.replace(_JOINER, " "))
        persian = language in ("fa", "ur")
        begins = range(len(words)) if persian else self._begun(words)
        found = [place for at in begins if (place := self._longest(words, at, persian)) is not None]
        found.sort(key=lambda place: (place[0] - place[1], place[0]))
        taken: set[int] = set()
        kept = []
        for first, last, start, end, key in found:
            if taken.isdisjoint(range(first, last)):
                taken.update(range(first, last))
                kept.append(Place(start, end, key, self._owners[key]))
        return sorted(kept, key=lambda place: place.start)

    def _begun(self, words: Sequence[tuple[int, int, str]]) -> list[int]:
        """The words with which a name may begin, in any reading: few of a text."""
        owners, begins = self._owners, self._begins
        return [
            at
            for at, (_, _, exact) in enumerate(words)
            if exact in owners
            or exact in begins
            or exact[-1] in _SIGNS
            or (exact[0] in _ATTACHED and any(one in owners or one in begins for one in _readings(exact)))
        ]

    def _longest(self, words: Sequence[tuple[int, int, str]], at: int, persian: bool) -> _Run | None:
        """The longest name that begins with the word `at`."""
        start, _, exact = words[at]
        best, most, key = at, 0, ""
        forms = (exact, exact.rstrip(_SIGNS)) if exact[-1] in _SIGNS else (exact,)
        for word in forms if persian else chain.from_iterable(map(_readings, forms)):
            if word in self._owners and (best, most) < (at + 1, len(word)) and _tells(word):
                best, most, key = at + 1, len(word), word
            run, behind = word, at + 1
            while run in self._begins and behind < len(words):
                run = self._on(f"{run} {words[behind][2]}")
                behind += 1
                if run in self._owners and (best, most) < (behind, len(run)):
                    best, most, key = behind, len(run), run
            if persian:
                for shorter in _bare(run):
                    if shorter in self._owners and (best, most) < (behind, len(shorter)) and _tells(shorter):
                        best, most, key = behind, len(shorter), shorter
        if not key:
            return None
        end, last = words[best - 1][1:]
        signs = len(last) - len(last.rstrip(_SIGNS)) if key[-1] not in _SIGNS else 0
        return at, best, start, end - signs, key

    def _on(self, run: str) -> str:
        """A run of words as names have it: without the sign at its end where none has it."""
        if run[-1] in _SIGNS and run not in self._owners and run not in self._begins:
            return run.rstrip(_SIGNS)
        return run


def keys_of(name: str) -> Iterator[str]:
    """How a name may stand in a text, folded: as it is, without the qualifier in brackets behind it, and, where a
    joiner parts it, as one word and as two."""
    plain = _QUALIFIER.sub("", name)
    for form in dict.fromkeys((name, plain)):
        spellings = (form, form.replace(_JOINER, " ")) if _JOINER in form else (form,)
        for spelling in spellings:
            key = fold_name(spelling)
            if any("0" <= letter <= "9" for letter in key):  # as the words of a text have their numbers
                key = " ".join(exact for _, _, exact in _words(spelling))
            if len(key) >= SHORTEST and key.count(" ") < _LONGEST:
                yield key


def _words(text: str) -> list[tuple[int, int, str]]:
    """The words of a text as `folded` has them, each with the signs behind it that may end a name (C++, C#)."""
    words = folded(text)
    if "+" not in text and "#" not in text:
        return words
    found = []
    for place, (start, end, exact) in enumerate(words):
        signs = signs_behind(text, end)
        if signs and (place + 1 == len(words) or words[place + 1][0] >= end):
            found.append((start, end + signs, exact + text[end : end + signs]))
        else:
            found.append((start, end, exact))
    return found


def _begins(key: str) -> Iterator[str]:
    place = key.find(" ")
    while place >= 0:
        yield key[:place]
        place = key.find(" ", place + 1)


def _tells(word: str) -> bool:
    """Whether a name of this one word says anything where it stands in a text."""
    return word not in STOP and not (word.isdigit() and len(word) < 3)


@lru_cache(maxsize=32768)
def _readings(word: str) -> tuple[str, ...]:
    """A word as it stands, and without what Arabic attaches before it (وبالساحل, للساحل: الساحل, ساحل)."""
    if word[0] not in _ATTACHED or by_heart(word):
        return (word,)
    found = [word]
    waiting = [word]
    shortest = 2 if "ال" in word or "لل" in word else 3  # السد, but بنك is no ب with نك
    for _ in range(3):  # و, ب and ال may stand before one another
        rests = []
        for whole in waiting:
            if whole[0] == "ا":
                rests += [whole[2:]] if whole.startswith("ال") else []
            elif whole.startswith("لل"):
                rests += [whole[1:], whole[2:], f"ا{whole[1:]}"]
            elif whole[0] in _ATTACHED:
                rests.append(whole[1:])
        waiting = [rest for rest in rests if len(rest) >= shortest and rest not in found]
        if not waiting:
            break
        found += waiting
    return tuple(found)


def _bare(run: str) -> list[str]:
    """A run of words without what Persian attaches behind it."""
    return [run[: -len(end)] for end in _ENDINGS if run.endswith(end) and len(run) - len(end) >= 3]


_HASH = r"(?<![^\W_])(?<![+#])(?=#)|(?=#[^\W_])"  # begins a hashtag; in C# it ends a name
_PARTS = re.compile(rf"[,،;؛\n\r\u2028\u2029]+|{_HASH}")


def is_list(text: str) -> bool:
    """Whether a text holds more than one name, or signs that part names."""
    return _PARTS.search(text.strip()) is not None


def parted(text: str) -> list[str]:
    """The names of a list that is parted by commas, semicolons, # or new lines, each once.

    Behind # an underscore stands for a space, as in the hashtags of social media.
    """
    names = []
    for piece in _PARTS.split(text):
        name = piece.strip()
        if name.startswith("#"):
            name = name.lstrip("#").replace("_", " ")
        name = " ".join(name.split())
        if name:
            names.append(name)
    return list(dict.fromkeys(names))

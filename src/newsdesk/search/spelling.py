"""Which word of the archive a rare one may be a misspelling of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsdesk.domain.query import Word
from newsdesk.text.tokens import readings

_SHORTEST = 4  # letters: shorter ones are neighbours of everything
_RARE = 2  # articles
_TIMES = 6  # so much more frequent is what may be meant
_LONG = 6  # letters, from which on two may be wrong
_MOST_BEGINNINGS = 1500
_LETTERS = {
    "arabic": "ءابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگ",
    "hebrew": "אבגדהוזחטיכלמנסעפצקרשת",
    "latin": "abcdefghijklmnopqrstuvwxyz",
}


def correct(searcher: Any, word: Word) -> str:
    """The folded word that is meant by a rare `word`, or "" where it is no rare one or nothing is near.

    Every change of one letter is looked up; of longer words also what begins alike and differs in two letters.
    """
    found = readings(word.text)
    if word.quoted or word.negated or word.prefix or word.within or len(found) != 1:
        return ""
    reading = found[0]
    typed = reading.exact
    if len(typed) < _SHORTEST or not typed.isalpha():
        return ""
    have = _frequency(searcher, typed)
    if have > _RARE:
        return ""
    forms = max((int(searcher.doc_freq("bs", stem)) for stem in reading.stems), default=0)
    least = max(have, forms, 1) * _TIMES
    best = max(((_frequency(searcher, other), other) for other in _changes(typed)), default=(0, ""))
    wanted = least if forms > _RARE else min(least, _few(searcher))
    if best[0] < wanted and len(typed) >= _LONG:
        best = max(_alike(searcher, typed), default=(0, ""))
    return best[1] if best[0] >= wanted else ""


def _few(searcher: Any) -> int:
    """In a small archive little is frequent."""
    return max(2, int(searcher.num_docs) // 400)


def _frequency(searcher: Any, word: str) -> int:
    return int(searcher.doc_freq("be", word)) + int(searcher.doc_freq("he", word))


def _changes(word: str) -> Iterator[str]:
    """Every word that differs by one letter: dropped, doubled, changed, or two that changed places."""
    letters = next((known for known in _LETTERS.values() if word[0] in known), "")
    seen = {word}
    for place in range(len(word) + 1):
        head, tail = word[:place], word[place:]
        ways = [head + letter + tail for letter in letters]
        if tail:
            ways.append(head + tail[1:])
            ways += [head + letter + tail[1:] for letter in letters]
        if len(tail) > 1:
            ways.append(head + tail[1] + tail[0] + tail[2:])
        for way in ways:
            if way not in seen:
                seen.add(way)
                yield way


def _alike(searcher: Any, word: str) -> Iterator[tuple[int, str]]:
    """(frequency, word) of those that begin alike and differ by two letters."""
    from rapidfuzz.distance import OSA  # a start does not need it

    for name in ("be", "he"):
        for other, _ in searcher.terms_with_prefix(f"{name}", word[:2], limit=_MOST_BEGINNINGS):
            if OSA.distance(word, other, score_cutoff=2) <= 2 and other != word:
                yield _frequency(searcher, other), other

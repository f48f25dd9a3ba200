"""Tags that a page ran together with single spaces, taken apart again."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsdesk.text.fold import fold_name

_PROCLITICS = ("وال", "بال", "فال", "كال", "لل", "و", "ف", "ب", "ل", "ك")
_TRIM = " \t\u00a0.,،؛;:|-–—"
_ADJECTIVE = re.compile(r"ال.{2,}(?:يه|ي|يون|يين|ات)$")
MOST_WORDS = 8


def _variants(word: str) -> frozenset[str]:
    """A folded word and what remains of it without the particles written onto it."""
    found = {word}
    for prefix in _PROCLITICS:
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            rest = word[len(prefix) :]
            found.add("ال" + rest if prefix.endswith("ال") or prefix == "لل" else rest)
    return frozenset(found)


def _counter(text: str) -> Callable[[list[str]], int]:
    """A function that tells how often a phrase (folded words) stands in `text`, with particles before it or not."""
    words = fold_name(text).split()
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        for form in _variants(word):
            places.setdefault(form, []).append(place)

    def count(phrase: list[str]) -> int:
        starts = places.get(phrase[0], ())
        return sum(1 for start in starts if words[start + 1 : start + len(phrase)] == phrase[1:])

    return count


def segment_tags(run: str, text: str, known: Callable[[str], bool]) -> list[str]:
    """The tags of `run`: phrases that stand in `text`, and tags that are known (`known` takes a fold_name).

    The cut with the fewest pieces wins among those whose pieces are all known or found; words that are neither
    join their neighbours as Arabic does (a noun and its definite complement, a definite noun and its adjective), else
    names without an article stay together. Spelling and order are those of the run.
    """
    words = [word.strip(_TRIM).lstrip("#").strip(_TRIM) for word in run.split()]
    words = [word for word in words if word]
    keys = [fold_name(word) for word in words]
    count = _counter(text)
    best: list[tuple[float, int, bool]] = [(0.0, 0, False)]  # cost so far, start of the last piece, found
    for end in range(1, len(words) + 1):
        options = []
        for start in range(max(0, end - MOST_WORDS), end):
            phrase = keys[start:end]
            found = known(" ".join(phrase)) or count(phrase) > 0
            if found:
                cost = 1.0 - 0.01 * min(count(phrase), 9)
            elif end - start == 1:
                cost = 1.6
            else:
                continue
            options.append((best[start][0] + cost, start, found))
        best.append(min(options))
    pieces: list[tuple[int, int, bool]] = []
    end = len(words)
    while end:
        _, start, found = best[end]
        pieces.append((start, end, found))
        end = start
    tags: list[list[str]] = []
    before: tuple[str, bool] | None = None
    for start, end, found in reversed(pieces):
        word = keys[start]
        if before is not None and not found and not before[1] and _belongs(before[0], word):
            tags[-1].append(words[start])
        else:
            tags.append(words[start:end])
        before = (keys[end - 1], found)
    return [" ".join(tag) for tag in tags]


def _belongs(first: str, second: str) -> bool:
    """Whether an unknown word goes with the unknown word before it."""
    definite_first, definite = first.startswith("ال"), second.startswith("ال")
    if definite_first:
        return definite and bool(_ADJECTIVE.match(second))
    return True

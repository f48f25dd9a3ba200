"""The order of headlines and names: one key, the same on every platform, compared letter by letter as it is.

Numbers first and by their value, then the Arabic script (Persian and Urdu letters beside the Arabic ones they come
from), then every other script in the order of Unicode. Case, marks and the forms of a letter do not count, and neither
does the article of a first word: «البلدية» stands under ب. Where ال belongs to the word (الله, الذي, التقى, ألمانيا)
it stays.
"""

from __future__ import annotations

from functools import cache, lru_cache

from newsdesk.text.arabic_words import WORDS
from newsdesk.text.fold import fold
from newsdesk.text.patterns import pattern
from newsdesk.text.tokens import cut

MOST_SORT = 120  # letters of a key
NAMELESS = "\uffff"
"""The key of what has no letter: after everything else."""

_ALPHABET = "ءابپټتثٹجچحخدډذڈرڑزژسشصضطظعغفڤقكگلمنںهوي"
_FIRST, _OTHERS = 0x0621, 0x0700
_PLACES = {letter: chr(_FIRST + place) for place, letter in enumerate(_ALPHABET)}
_RUNS = pattern(r"\d+|[^\W\d_]+")
_THOUSANDS = pattern(r"(?<=\d)[,.\u066c\u060c\u202f](?=\d{3}(?!\d))")
_ARTICLE = pattern(r"^[اٱ][\u064b-\u0652\u0670\u0640]*ل")
_LONGEST_NUMBER = 18


@cache
def _own_article() -> frozenset[str]:
    """Words to which a leading ال belongs."""
    return frozenset(folded for word in WORDS.split() if (folded := fold(word.rstrip("="))).startswith("ال"))


def _without_article(word: str, folded: str) -> str:
    if not folded.startswith("ال") or len(folded) < 4 or folded in _own_article() or not _ARTICLE.match(word):
        return folded
    return folded[2:]


def _place(letter: str) -> str:
    if letter in _PLACES:
        return _PLACES[letter]
    code = ord(letter)
    return chr(min(code + _OTHERS, 0xFFFE)) if code < 0xD000 else "\ufffe"


def _run(run: str) -> str:
    if run.isdigit():
        number = run.lstrip("0")[:_LONGEST_NUMBER] or "0"
        return f"{len(number):02}{number}"  # the longer number is the greater one
    return "".join(map(_place, run))


@lru_cache(maxsize=32768)
def _part(word: str, first: bool) -> str:
    """What one word adds to a key."""
    folded = _THOUSANDS.sub("", fold(word))
    if first:
        folded = _without_article(word, folded)
    return "".join(map(_run, _RUNS.findall(folded)))


def sort_key(text: str) -> str:
    """The key by which `text` is ordered; at most MOST_SORT letters, NAMELESS for a text without a letter or digit."""
    parts: list[str] = []
    length = 0
    for _, _, word in cut(text[: 4 * MOST_SORT]):
        part = _part(word, not parts)
        if part:
            parts.append(part)
            length += len(part) + 1
        if length > MOST_SORT:
            break
    return " ".join(parts)[:MOST_SORT] or NAMELESS

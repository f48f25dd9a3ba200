"""Words of a text, each as it stands, as it compares, and as its stem."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from newsdesk.text.fold import fold
from newsdesk.text.stem import stem

ANALYSER_VERSION = 1
"""Goes up with every change of folding, stemming or cutting: the index is then made anew."""

# Letters and digits with the marks, joiners and stretchers that may stand inside a word.
_INNER = (
    r"\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u08D3-\u08FF"
    r"\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF"
)
_W = rf"(?:[^\W_]|[{_INNER}])"
# Dots beside a tatweel inside a word hide it from filters: قتـ.ـل is قتل.
_DOTS = r"(?:(?<=\u0640)[.·•*\u2022]{1,3}|[.·•*\u2022]{1,3}(?=\u0640))"
_WORD = re.compile(rf"[^\W_]{_W}*(?:{_DOTS}{_W}+)*")
_HIDDEN = re.compile(rf"(?<=[^\W_])\u0640?{_DOTS}(?={_W})")
_STRIP = str.maketrans("", "", ".·•*")


@dataclass(frozen=True, slots=True)
class Token:
    """A word at `start`..`end` of the text, its folded form and its stem."""

    start: int
    end: int
    exact: str
    stem: str


@lru_cache(maxsize=131072)
def forms(word: str) -> tuple[str, str]:
    """(folded, stem) of one word as `words` cuts it; both empty when nothing of it can be compared."""
    plain = word.translate(_STRIP)
    exact = fold(plain)
    return (exact, fold(stem(plain))) if exact else ("", "")


def open_hidden(text: str) -> str:
    """`text` with the dots taken out that hide a word from filters."""
    return _HIDDEN.sub("", text) if "\u0640" in text else text


def pieces(text: str) -> Iterator[tuple[int, int, str, str]]:
    """(start, end, folded, stem) of every word of `text`."""
    for match in _WORD.finditer(text):
        exact, root = forms(match.group())
        if " " in exact:  # one sign for several words, as ﷺ
            for word in exact.split():
                yield match.start(), match.end(), *forms(word)
        elif exact:
            yield match.start(), match.end(), exact, root


def tokens(text: str) -> list[Token]:
    """Every word of `text`, in order, with the place of its original letters."""
    return [Token(*piece) for piece in pieces(text)]


def analyse(text: str) -> tuple[str, str]:
    """`text` as the index takes it: the folded words, and the stems, each parted by single spaces."""
    pairs = [pair for pair in map(forms, _WORD.findall(text)) if pair[0]]
    if not pairs:
        return "", ""
    exact, stems = map(" ".join, zip(*pairs, strict=True))
    if exact.count(" ") >= len(pairs):  # one sign for several words, as ﷺ
        found = [(word, root) for _, _, word, root in pieces(text)]
        exact, stems = map(" ".join, zip(*found, strict=True))
    return exact, stems


def count_words(text: str) -> int:
    """The number of words of `text`."""
    return len(_WORD.findall(text))

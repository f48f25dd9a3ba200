"""Words that a headline is asked for, read as a search reads them: any spelling, any ending; in quotes as they are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from newsdesk.text.fold import fold
from newsdesk.text.patterns import pattern
from newsdesk.text.tokens import read, readings

_OR = frozenset({"|", "OR", "أو"})
_BARE = pattern(r"^[وفبكل]?(?:ال|لل)")  # what Arabic writes joined before a word
_PIECE = pattern(r"\"([^\"]+)\"|“([^”]+)”|«([^»]+)»|(\||\n|[^\s|]+)")


@dataclass(frozen=True, slots=True)
class _Word:
    exact: str
    stems: frozenset[str]
    begins: bool  # it is the beginning of a word


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word by itself, or words that must follow each other as they stand."""

    words: tuple[_Word, ...]
    quoted: bool


Wanted = tuple[tuple[_Piece, ...], ...]


@lru_cache(maxsize=512)
def wanted(text: str) -> Wanted:
    """What is asked for: alternatives (parted by |, OR, أو or a line break), each of pieces that must all be there. A
    word with * at its end stands for all that begin so."""
    alternatives: list[list[_Piece]] = [[]]
    for found in _PIECE.finditer(text):
        quoted = found[1] or found[2] or found[3]
        if not quoted and (found[4] in _OR or found[4] == "\n"):
            alternatives.append([])
            continue
        words = tuple(_words(quoted or found[4]))
        if words:
            alternatives[-1].append(_Piece(words, bool(quoted) or len(words) > 1))
    return tuple(tuple(pieces) for pieces in alternatives if pieces)


def _words(text: str) -> list[_Word]:
    begins = text.endswith("*")
    found = [
        _Word(reading.exact, frozenset((*reading.stems, *reading.kin)), begins)
        for reading in readings(text.rstrip("*"))
        if reading.exact
    ]
    return found or ([_Word(fold(text.rstrip("*")), frozenset(), True)] if begins and fold(text.rstrip("*")) else [])


def asks(text: str, headline: str) -> bool:
    """Whether a headline has what is asked for; nothing asked is in none."""
    alternatives = wanted(text)
    if not alternatives:
        return False
    found = read(headline)
    exact, stems = found.exact.split(), found.stems.split()
    return any(all(_has(piece, exact, stems) for piece in pieces) for pieces in alternatives)


def _has(piece: _Piece, exact: list[str], stems: list[str]) -> bool:
    if not piece.quoted:
        word = piece.words[0]
        return any(_is(word, one, stem) for one, stem in zip(exact, stems, strict=False))
    length = len(piece.words)
    return any(
        all(_same(word, one) for word, one in zip(piece.words, exact[start : start + length], strict=True))
        for start in range(len(exact) - length + 1)
    )


def _is(word: _Word, exact: str, stem: str) -> bool:
    return _same(word, exact) or (not word.begins and stem in word.stems)


def _same(word: _Word, exact: str) -> bool:
    if not word.begins:
        return exact == word.exact
    return exact.startswith(word.exact) or _BARE.sub("", exact).startswith(word.exact)

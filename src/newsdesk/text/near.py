"""Texts that say nearly the same: how alike two are, and keys by which such texts meet without being compared.

A text is the set of its runs of three words. MinHash keeps of a set forty numbers, each of which two sets share as
often as they are alike (Broder, "On the resemblance and containment of documents", 1997). Each number is a band of its
own: texts of which every fifth word was changed share a third of their runs, those of which two in five were changed an
eighth, and either kind meets all the same. Many unlike texts meet too, by a phrase that half the press uses; they are
told apart by a closer look (`likeness`), and by how many others share what two share (`RARE`).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from itertools import groupby
from math import sqrt

RUN = 3  # words
LEAST = 25  # words; what is shorter is alike by chance
MOST = 5000  # words that are looked at
NUMBERS = 40
_SEED = 20_260
NEAR = 0.5
"""How alike two texts are that are called near copies."""
SURE, ALL_OVER = 0.4, 0.35
"""The part of the shorter text's runs that near copies share, whatever others share of them; and the part that they
share where the longest stretch that is the same is left out. (The lines that a paper prints below everything are one
stretch; changed words leave many.) MOSTLY the same is surely so."""
MOSTLY = 0.6
PERHAPS = 0.1
"""The part below which texts are not alike: they are on one matter, or by one hand."""
RARE = 3
"""In how many texts a band stands that says something by itself: the weather of two days shares many, with all the
other days."""
TELLING = 2
"""How many such bands two texts share at least that are near copies without being sure ones."""


LIKELY = 0.37
"""As SURE, for what is reckoned from the bands of two texts. That is too small or too large by a fifth at times; but
it is asked of those alone that stand in a group of several, and each of them is as near to the others."""


class Print:
    """What two texts are compared by: their words, and their runs of words, which are made when they are asked for."""

    __slots__ = ("_runs", "exact", "words")

    def __init__(self, exact: str) -> None:
        self.words = frozenset(exact.split(None, MOST)[:MOST])
        self.exact = exact
        self._runs: frozenset[str] | None = None

    @property
    def runs(self) -> frozenset[str]:
        """The runs of three words."""
        if self._runs is None:
            self._runs = runs(self.exact)
        return self._runs


def print_of(exact: str) -> Print:
    """The print of a text, given as folded words with spaces between (text.tokens.Words.exact)."""
    return Print(exact)


def runs(exact: str) -> frozenset[str]:
    """The runs of a text of folded words."""
    words = exact.split(None, MOST)[:MOST]
    return frozenset(map(" ".join, zip(*(words[start:] for start in range(RUN)), strict=False)))


def bands(exact: str) -> tuple[str, ...]:
    """The keys of a text of folded words; none of one that is too short to tell."""
    return _bands(runs(exact)) if exact.count(" ") + 1 >= LEAST else ()


def bands_in(found: Print) -> tuple[str, ...]:
    """The keys of a text of which the print is known."""
    return _bands(found.runs)


def _bands(found: frozenset[str]) -> tuple[str, ...]:
    from rensa import RMinHash  # in workers for the most part

    made = RMinHash(num_perm=NUMBERS, seed=_SEED)
    made.update(list(found))
    return tuple(f"{place:x}.{number:x}" for place, number in enumerate(made.digest()))


def packed(keys: Iterable[str]) -> bytes:
    """The numbers of keys, four bytes each, in their order."""
    return array("I", [int(key[key.index(".") + 1 :], 16) for key in keys]).tobytes()


def may_be(common: float, one: int, other: int) -> bool:
    """Whether two texts of so many words may share so much that no other text need be asked (`surely`), if a part of
    their keys is `common` to both: as large a part of all runs of either is likely to be so."""
    shorter, longer = sorted(max(1, min(words, MOST) - RUN + 1) for words in (one, other))
    return common * (shorter + longer) >= LIKELY * (1 + common) * shorter


def shared(one: Print, other: Print) -> float:
    """The part of the shorter text's runs that the other has too."""
    return len(one.runs & other.runs) / max(1, min(len(one.runs), len(other.runs)))


def surely(one: Print, other: Print) -> bool:
    """Whether two texts share so much, and so much of it all over, that no other text need be asked."""
    found = shared(one, other)
    if found < SURE or found >= MOSTLY:
        return found >= MOSTLY
    shorter, longer = sorted((one, other), key=lambda text: len(text.runs))
    words = shorter.exact.split(None, MOST)[:MOST]
    same = [" ".join(words[at : at + RUN]) in longer.runs for at in range(len(words) - RUN + 1)]
    stretch = max((sum(1 for _ in run) for on, run in groupby(same) if on), default=0)
    return (sum(same) - stretch) / max(1, len(same) - stretch) >= ALL_OVER


def likeness(one: Print, other: Print) -> float:
    """How alike two texts are, from 0 to 1: the words that both have, by the number of words of either (the cosine of
    the two sets). Words alone say little: texts that hardly have a run in common are not alike."""
    found = len(one.words & other.words) / sqrt(max(1, len(one.words) * len(other.words)))
    return 0.0 if found >= NEAR and shared(one, other) < PERHAPS else found

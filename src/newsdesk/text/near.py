"""Texts that say nearly the same: how alike two are, and keys by which such texts meet without being compared.

A text is the set of its runs of three words. Two sets are as alike as the part of their union that they share
(Jaccard). MinHash keeps of a set forty numbers that two sets share as often as they are alike (Broder, "On the
resemblance and containment of documents", 1997); four of them together are a band, and texts that share a band are
worth comparing. Of texts that share 0.6, 0.7 and 0.8 of their runs, 75, 93 and 99 of a hundred meet; of unlike ones
none.
"""

from __future__ import annotations

RUN = 3  # words
LEAST = 25  # words; what is shorter is alike by chance
MOST = 5000  # words that are looked at
_BANDS, _ROWS = 10, 4
_SEED = 20_260
_MIX, _BITS = 0x9E3779B97F4A7C15, (1 << 64) - 1  # a multiplier whose high bits depend on all (Knuth, 6.4)
NEAR = 0.6
"""How alike two texts are that are called near copies."""


def runs(exact: str) -> frozenset[str]:
    """The runs of a text, given as folded words with spaces between (text.tokens.Words.exact)."""
    words = exact.split(None, MOST)[:MOST]
    return frozenset(map(" ".join, zip(*(words[start:] for start in range(RUN)), strict=False)))


def bands(exact: str) -> tuple[str, ...]:
    """The keys of a text; none of one that is too short to tell."""
    if exact.count(" ") + 1 < LEAST:
        return ()
    from rensa import RMinHash  # in workers for the most part

    made = RMinHash(num_perm=_BANDS * _ROWS, seed=_SEED)
    made.update(list(runs(exact)))
    found, keys = made.digest(), []
    for band in range(0, _BANDS * _ROWS, _ROWS):
        key = band + 1
        for number in found[band : band + _ROWS]:
            key = ((key ^ number) * _MIX) & _BITS
        keys.append(f"{key >> 20:x}")
    return tuple(keys)


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """How alike two texts are by their runs, from 0 to 1."""
    if not one or not other:
        return 0.0
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared)

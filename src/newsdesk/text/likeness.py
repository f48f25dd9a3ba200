"""How well names answer to what somebody types: folded, in any order, with letters left out or one wrong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsdesk.text.fold import fold_key

SURE = 4
"""Below it stand names that hold what was typed; from it on those that it may have been meant for."""
_INSIDE, _SKIPPED, _MISTYPED = 3, 4, 6
_ARTICLE = "ال"
_SHORT = 3  # letters of a word that is taken as it is typed


def words_of(text: str) -> list[str]:
    """The words that are compared."""
    return fold_key(text).split()


def rank(typed: Sequence[str], names: Iterable[Sequence[str]]) -> int | None:
    """How near the nearest of several names is to what was typed, 0 for the very words; None for one that is not meant.

    All are words as `words_of` gives them. Each typed word has to be found in one of the names; who finds them all in
    one name is nearer than who needs two.
    """
    listed = [name for name in names if name]
    found = [_rank(typed, name) for name in listed]
    sure = [one for one in found if one is not None]
    if sure:
        return min(sure)
    if len(typed) > 1 and len(listed) > 1:
        together = _rank(typed, [word for name in listed for word in name])
        return None if together is None else together + 1 if together < SURE - 1 else together
    return None


def _rank(typed: Sequence[str], name: Sequence[str]) -> int | None:
    worst = 0
    for word in typed:
        nearest = min((near for near in (_near(word, one) for one in name) if near is not None), default=None)
        if nearest is None:
            return None
        worst = max(worst, nearest)
    if worst == 0 and len(typed) < len(name):
        return 1
    if worst == 1 and not _begins(typed, name):
        return 2
    return worst


def _begins(typed: Sequence[str], name: Sequence[str]) -> bool:
    return _near(typed[0], name[0]) in (0, 1)


def _near(word: str, whole: str) -> int | None:
    bare = whole.removeprefix(_ARTICLE)
    if word in (whole, bare):
        return 0
    if whole.startswith(word) or bare.startswith(word):
        return 1
    if word in whole:
        return _INSIDE
    if len(word) < _SHORT:
        return None
    told = word.removeprefix(_ARTICLE)
    if told != word and bare.startswith(told):
        return _INSIDE
    if word[0] in (whole[0], bare[:1]) and _skips(word, whole):
        return _SKIPPED
    return _MISTYPED if len(word) > _SHORT and _mistyped(word, whole, bare) else None


def _skips(word: str, whole: str) -> bool:
    """Whether a word comes of leaving letters out, not more than it has itself."""
    rest = iter(whole)
    return len(whole) <= 2 * len(word) + 1 and all(letter in rest for letter in word)


def _mistyped(word: str, whole: str, bare: str) -> bool:
    """Whether it is the word, or its beginning, but for a letter (for two of a long one)."""
    from rapidfuzz.distance import OSA  # a start does not need it

    most = 1 if len(word) < 8 else 2
    for one in {whole, bare}:
        for length in {len(word) - 1, len(word), len(word) + 1, len(one)}:
            beginning = one[:length]
            if abs(len(beginning) - len(word)) <= most and OSA.distance(word, beginning, score_cutoff=most) <= most:
                return True
    return False

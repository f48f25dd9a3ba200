"""In which signs two names differ that read alike."""

from __future__ import annotations

import unicodedata
from difflib import SequenceMatcher

MOST = 4  # signs that are told of one name


def spelled_apart(one: str, two: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The signs of each name that the other has not in that place, each once and in their order, a few at most."""
    here: dict[str, None] = {}
    there: dict[str, None] = {}
    for what, a, b, c, d in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        if what != "equal":
            here |= dict.fromkeys(one[a:b])
            there |= dict.fromkeys(two[c:d])
    return tuple(here)[:MOST], tuple(there)[:MOST]


def visible(sign: str) -> str:
    """A sign so that it can be seen alone: a mark on a ring; empty for what cannot be seen at all."""
    kind = unicodedata.category(sign)
    if kind.startswith("M"):
        return f"\u25cc{sign}"
    return "" if kind.startswith(("C", "Z")) and kind not in ("Co", "Cn") else sign

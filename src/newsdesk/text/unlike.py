"""Which letters of two lines are unlike, so that what was put right can be seen inside a word."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher

Span = tuple[int, int]

_MOST = 3000  # letters of two lines that are compared one by one; in longer ones all between both ends counts as one


def letters_of(text: str) -> list[str]:
    """The letters of a line, each with the marks that stand on it: a vowel mark alone has no room to be shown in."""
    found: list[str] = []
    for letter in text:
        if found and unicodedata.category(letter) in ("Mn", "Me") and not found[-1].isspace():
            found[-1] += letter
        else:
            found.append(letter)
    return found


def unlike(before: str, after: str) -> tuple[list[Span], list[Span]]:
    """The spans of letters of `before` that do not stand in `after`, and those of `after` that are new."""
    old, new = letters_of(before), letters_of(after)
    most = min(len(old), len(new))
    head = next((n for n in range(most) if old[n] != new[n]), most)
    most -= head
    tail = next((n for n in range(most) if old[-1 - n] != new[-1 - n]), most)
    a, b = old[head : len(old) - tail], new[head : len(new) - tail]
    if len(a) + len(b) > _MOST:
        changes = [(0, len(a), 0, len(b))]
    else:
        codes = SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
        changes = [(i, j, k, m) for code, i, j, k, m in codes if code != "equal"]
    gone = [(head + i, head + j) for i, j, _, _ in changes if i < j]
    come = [(head + k, head + m) for _, _, k, m in changes if k < m]
    return _in_text(old, gone), _in_text(new, come)


def _in_text(letters: Sequence[str], spans: Sequence[Span]) -> list[Span]:
    """Spans of letters with their marks as spans of a text."""
    ends = [0]
    for letter in letters:
        ends.append(ends[-1] + len(letter))
    return [(ends[start], ends[end]) for start, end in spans]

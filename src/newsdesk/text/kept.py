"""What was worked out for a written word, kept: a text of a thousand words has few that no text had before."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

Value = TypeVar("Value")
MOST = 100_000
"""Words in the young half of a table, and at most as many in the old one."""


class Kept(dict[str, Value], Generic[Value]):
    """A table that fills itself: what is asked for and not there is made by `make`. Any thread may ask.

    When it is full it becomes the old half, from which the words that are still in use come back as they are asked for.
    """

    def __init__(self, make: Callable[[str], Value]) -> None:
        super().__init__()
        self._make = make
        self._old: dict[str, Value] = {}

    def __missing__(self, word: str) -> Value:
        """Makes and keeps what belongs to `word`."""
        value = self._old.get(word)
        if value is None:
            value = self._make(word)
        if len(self) >= MOST:
            self._old = dict(self)
            self.clear()
        self[word] = value
        return value

    def of(self, words: Iterable[str]) -> Iterable[Value]:
        """What belongs to each of `words`, in order."""
        return map(self.__getitem__, words)


def spaced(text: str) -> list[str] | None:
    """The pieces of `text` between its spaces; None where a narrow space may stand inside a number."""
    return None if "\u202f" in text else text.split()

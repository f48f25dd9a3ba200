"""Finding letters inside a text as a reader compares them: by the search's folding, each at its original place."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from newsdesk.text.corrections import Edit
from newsdesk.text.fold import fold

Span = tuple[int, int]
_HAMZA = "ءئؤ"
_WAW = "و"


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    return fold(letter)


def _folded(text: str) -> tuple[str, list[int]]:
    """`text` folded letter by letter, and for each folded letter the place of the original one.

    Every run of spaces is one. A hamza before و is و, as `fold` has it.
    """
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        plain = " " if letter.isspace() or letter == "\ufffc" else _letter(letter)
        if plain == " " and letters and letters[-1] == " ":
            continue
        if letter == _WAW and places and text[places[-1]] in _HAMZA:
            letters[-1] = _WAW
        for part in plain:
            letters.append(part)
            places.append(place)
    return "".join(letters), places


def occurrences(text: str, wanted: str) -> list[Span]:
    """Where `wanted` stands in `text`, however its letters are written; each span covers the marks behind it too."""
    needle = _folded(wanted.strip())[0]
    if not needle:
        return []
    folded, places = _folded(text)
    if needle not in folded and wanted.strip()[-1] in _HAMZA:  # جاء, of which جاءوا is being typed
        needle = needle[:-1] + _WAW
    found = []
    start = folded.find(needle)
    while start >= 0:
        end = start + len(needle)
        after = places[end] if end < len(places) else len(text)
        stop = places[end - 1] + 1
        while stop < after and not _letter(text[stop]).strip() and not text[stop].isspace():
            stop += 1
        found.append((places[start], stop))
        start = folded.find(needle, end)
    return found


# -- finding and replacing


TIME = 1.0  # seconds that an expression may look at one text


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for: letters however they are written, `whole` words alone, or a regular `expression`."""

    words: str
    whole: bool = False
    expression: bool = False

    def trouble(self) -> str:
        """Why an expression is none; empty where it is one."""
        if not self.expression:
            return ""
        import regex

        try:
            _compiled(self.words)
        except regex.error as error:
            return str(error)
        return ""

    def spans(self, text: str) -> list[Span]:
        """Where it stands. An expression that looks for too long, or that is none, is found nowhere."""
        return [(start, end) for start, end, _ in self._found(text, "")]

    def edits(self, text: str, new: str) -> list[Edit]:
        """What replacing each of them by `new` would change; of an expression \\1 in it is the first group."""
        return [Edit(start, end, told) for start, end, told in self._found(text, new) if text[start:end] != told]

    def _found(self, text: str, new: str) -> list[tuple[int, int, str]]:
        if not self.expression:
            found = occurrences(text, self.words)
            return [(*span, new) for span in found if not self.whole or _is_whole(text, *span)]
        import regex  # whoever looks for letters does not need it

        made = []
        try:
            for match in _compiled(self.words).finditer(text, timeout=TIME):
                if match.end() > match.start() and (not self.whole or _is_whole(text, match.start(), match.end())):
                    made.append((match.start(), match.end(), match.expand(new) if new else ""))
        except (regex.error, TimeoutError, IndexError, RecursionError):
            return []
        return made


@lru_cache(maxsize=64)
def _compiled(words: str) -> Any:
    import regex

    return regex.compile(words, regex.IGNORECASE)


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether no letter, digit or mark goes on before or behind a span."""
    return not _goes_on(text[max(0, start - 1) : start]) and not _goes_on(text[end : end + 1])


def _goes_on(letter: str) -> bool:
    return bool(letter) and (letter.isalnum() or letter == "\u0640" or unicodedata.combining(letter) > 0)

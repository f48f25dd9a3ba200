"""Finding letters inside a text as a reader compares them: by the search's folding, each at its original place."""

from __future__ import annotations

from functools import lru_cache

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

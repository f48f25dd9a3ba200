"""Finding a tag by a part of any of its names, as somebody types: folded, anywhere in the name, Arabic-aware.

All names stand folded in one long text, which is searched as such: fifty thousand tags take a few milliseconds.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsdesk.domain.tag import Tag
from newsdesk.text.fold import fold_name

_MOST = 20_000  # places looked at; a letter alone stands in nearly every name
_ARTICLE = "ال"
_INSIDE = 8


@dataclass(frozen=True, slots=True)
class Match:
    """A tag that was found; `alias` is the name that was, where another one is shown. `same`: that is its very name."""

    tag: Tag
    alias: str = ""
    same: bool = False
    inside: bool = False  # what was typed begins no word of it


class TagFinder:
    """Told the tags, then asked; not to be asked by two threads at once."""

    def __init__(self) -> None:
        self._tags: Sequence[Tag] = ()
        self._folded: dict[int, tuple[Tag, tuple[tuple[str, str], ...]]] = {}
        self._text = ""
        self._starts: list[int] = []
        self._names: list[tuple[str, str, Tag]] = []  # folded, as it is written, whose

    def tell(self, tags: Sequence[Tag]) -> None:
        """The tags as they are now. Names are folded again only where they changed."""
        if len(tags) == len(self._tags) and all(map(_same, tags, self._tags)):
            return
        self._tags = list(tags)
        kept, names, starts, lines, place = self._folded, [], [], [], 1
        self._folded = {}
        for tag in tags:
            found = kept.get(tag.id)
            if found is None or found[0].name != tag.name or found[0].aliases != tag.aliases:
                folded = {one.name: one.key for one in tag.names}  # as the book has them already
                every = (tag.name, *tag.aliases)
                found = (tag, tuple((folded.get(name) or fold_name(name), name) for name in every))
            self._folded[tag.id] = found
            for key, name in found[1]:
                names.append((key, name, tag))
                starts.append(place)
                lines.append(key)
                place += len(key) + 1
        self._names, self._starts, self._text = names, starts, "\n" + "\n".join(lines) + "\n"

    def find(self, typed: str, limit: int, without: Iterable[int] = ()) -> list[Match]:
        """The tags with a name that holds every word of what was typed, the likeliest first: the very name, then one
        that begins so, then one of whose words begins so; among equals the most used. Without those of `without`."""
        wanted = fold_name(typed)
        if not wanted:
            return []
        found = self._best(wanted, set(without))
        if not found and _ARTICLE in wanted:
            bare = " ".join(word.removeprefix(_ARTICLE) or word for word in wanted.split())
            found = self._best(bare, set(without))
        ranked = sorted(found.values(), key=lambda one: (one[0], -one[2].count, len(one[1]), one[2].id))
        return [
            Match(tag, "" if name == tag.name else name, rank <= 1, rank >= _INSIDE)
            for rank, name, tag in ranked[:limit]
        ]  # fmt: skip

    def _best(self, wanted: str, away: set[int]) -> dict[int, tuple[int, str, Tag]]:
        words = wanted.split()
        best: dict[int, tuple[int, str, Tag]] = {}
        for line in self._lines(max(words, key=len)):
            key, name, tag = self._names[line]
            if tag.id in away or not all(word in key for word in words):
                continue
            rank = _rank(key, wanted, words) + (0 if name == tag.name else 1)
            if tag.id not in best or rank < best[tag.id][0]:
                best[tag.id] = (rank, name, tag)
        return best

    def _lines(self, word: str) -> Iterator[int]:
        """The names in which `word` stands."""
        place, seen = self._text.find(word), 0
        while place >= 0 and seen < _MOST:
            line = bisect_right(self._starts, place) - 1
            yield line
            seen += 1
            end = self._starts[line] + len(self._names[line][0])
            place = self._text.find(word, end)


def _same(one: Tag, other: Tag) -> bool:
    return one is other


def _rank(key: str, wanted: str, words: Sequence[str]) -> int:
    """How near a folded name is to what was typed; even numbers, so that an alias comes right behind."""
    bare = key.removeprefix(_ARTICLE)
    if key == wanted:
        return 0
    if bare == wanted:
        return 2
    if key.startswith(wanted) or bare.startswith(wanted):
        return 4
    padded = f" {key}"
    if all(f" {word}" in padded or f" {_ARTICLE}{word}" in padded for word in words):
        return 6
    return _INSIDE

"""The book of tags: all of them with who carries them, in memory, written on with every change.

Sets of article numbers are kept as compressed bitmaps (Chambi, Lemire, Kaser, Godin: Better bitmap performance with
Roaring bitmaps, 2016): three million taggings take some megabytes, and how many articles carry a tag or one below it,
two tags at once, or a tag and an answer of the search are counted in far less than a millisecond.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from heapq import nlargest
from threading import RLock

from pyroaring import BitMap

from newsdesk.archive import Archive, tag_rows
from newsdesk.archive.keys import name_key
from newsdesk.domain.changes import Authority, Changes
from newsdesk.domain.tag import Tag, TagRow
from newsdesk.text.sorting import sort_key

_EMPTY = BitMap()


class TagList:
    """Tags by number, by the names that are shown, and by every name."""

    def __init__(self, tags: Iterable[Tag] = ()) -> None:
        self.by_id = {tag.id: tag for tag in tags}
        self._order = sorted((tag.sort, key) for key, tag in self.by_id.items())
        self._list: list[Tag] | None = None
        self._snapshot: dict[int, Tag] | None = None
        self._by_key: dict[str, dict[int, bool]] | None = None  # and whether they prefer it

    def ordered(self) -> list[Tag]:
        """All of them by name; a list of the caller's own."""
        if self._list is None:
            self._list = [self.by_id[key] for _, key in self._order]
        return list(self._list)

    def snapshot(self) -> Mapping[int, Tag]:
        """All of them by number as they are now: the same object as long as nothing changes."""
        if self._snapshot is None:
            self._snapshot = dict(self.by_id)
        return self._snapshot

    def named(self, name: str) -> tuple[int, ...]:
        """Those that have a name: who prefers it first, then the most used."""
        if self._by_key is None:
            found: dict[str, dict[int, bool]] = {}
            for tag in self.by_id.values():
                for one in tag.names:
                    ranked = found.setdefault(one.key, {})
                    ranked[tag.id] = ranked.get(tag.id, False) or one.preferred
            self._by_key = found
        ranked = self._by_key.get(name_key(name), {})
        return tuple(sorted(ranked, key=lambda key: (not ranked[key], -self.by_id[key].count, key)))

    def put(self, key: int, now: Tag | None) -> None:
        """A tag as it is now; None where it is gone."""
        before = self.by_id.get(key)
        if now == before:
            return
        self._list = self._snapshot = None
        if before is None or now is None or now.names != before.names:
            self._by_key = None
        if before is not None and (now is None or now.sort != before.sort):
            del self._order[bisect_left(self._order, (before.sort, key))]
        if now is None:
            del self.by_id[key]
            return
        if before is None or before.sort != now.sort:
            insort(self._order, (now.sort, key))
        self.by_id[key] = now


class TagBook:
    """Made for an open archive; may be asked from every thread but the GUI's. What it answers holds all that was
    committed before it was asked. `language` is that of the names that are shown."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._lock = RLock()
        self._news: list[Authority] = []
        self._read_to: int | None = None  # None: nothing is read yet
        self.language = self._language = ""
        self._rows: dict[int, TagRow] = {}
        self._below: dict[int | None, set[int]] = {}
        self._carriers: dict[int, BitMap] = {}
        self._deep: dict[int, BitMap] = {}  # of tags that have others below them, the trash left out
        self._trash = BitMap()
        self._tags = TagList()
        archive.listen(self._hear)

    def _hear(self, changes: Changes) -> None:
        if changes.authority is not None:
            self._news.append(changes.authority)

    # -- what is asked

    def tags(self) -> list[Tag]:
        """All tags, by name."""
        with self._now():
            return self._tags.ordered()

    def by_id(self) -> Mapping[int, Tag]:
        """All tags by number; the same object as long as nothing changes."""
        with self._now():
            return self._tags.snapshot()

    def get(self, tag_id: int) -> Tag | None:
        """One tag."""
        with self._now():
            return self._tags.by_id.get(tag_id)

    def carriers(self, tag_id: int) -> BitMap:
        """The articles outside the trash that carry a tag directly."""
        with self._now():
            return self._carriers.get(tag_id, _EMPTY) - self._trash

    def every_carrier(self, tag_id: int) -> BitMap:
        """The articles that carry a tag directly, those in the trash too."""
        with self._now():
            return BitMap(self._carriers.get(tag_id, _EMPTY))

    def carriers_below(self, tag_id: int) -> BitMap:
        """The articles outside the trash that carry a tag or one below it."""
        with self._now():
            found = self._deep.get(tag_id)
            return BitMap(found) if found is not None else self._carriers.get(tag_id, _EMPTY) - self._trash

    def below(self, tag_id: int) -> list[int]:
        """Every tag below one, at any depth."""
        with self._now():
            return self._under(tag_id)

    def above(self, tag_id: int) -> list[int]:
        """The tags above one, the nearest first."""
        with self._now():
            return self._over(tag_id)

    def path(self, tag_id: int) -> tuple[str, ...]:
        """The names that are shown from the root to a tag, its own last."""
        with self._now():
            way = [tag_id, *self._over(tag_id)]
            return tuple(self._tags.by_id[key].name for key in reversed(way) if key in self._tags.by_id)

    def named(self, name: str) -> tuple[int, ...]:
        """The tags that have a name, however it is spelled: those that prefer it first, then the most used."""
        with self._now():
            return self._tags.named(name)

    def beside(self, tag_id: int, most: int) -> list[tuple[Tag, int]]:
        """The tags that the same articles carry, each with how many of them; the most frequent first. Those below
        it are left out."""
        with self._now():
            own = self.carriers_below(tag_id)
            group = {tag_id, *self._under(tag_id)}
            numbers = (
                (carried.intersection_cardinality(own), -key)
                for key, carried in self._carriers.items()
                if key not in group
            )
            return [(self._tags.by_id[-key], number) for number, key in nlargest(most, numbers) if number]

    def within(self, articles: BitMap) -> dict[int, int]:
        """How many of these articles carry each tag or one below it; tags of none are left out."""
        with self._now():
            found = {}
            for key in self._rows:
                own = self._deep.get(key)
                own = own if own is not None else self._carriers.get(key)
                number = own.intersection_cardinality(articles) if own else 0
                if number:
                    found[key] = number
            return found

    # -- keeping up

    @contextmanager
    def _now(self) -> Iterator[None]:
        """The lock, with everything read that was committed."""
        with self._lock:
            if self._language != self.language:
                self._language, self._read_to = self.language, None
            if self._read_to is None or (self._archive.read_only and self._archive.journal_end() != self._read_to):
                self._read_all()
            elif self._news:
                self._read_news()
            yield

    def _read_all(self) -> None:
        self._news = []  # what they tell is read with the rest
        end = self._archive.journal_end()
        with self._archive.read() as connection, connection.begin():
            self._rows = tag_rows.rows(connection)
            self._trash = tag_rows.trash(connection)
            self._carriers = tag_rows.carriers(connection)
        self._below = {}
        for row in self._rows.values():
            self._below.setdefault(row.parent_id, set()).add(row.id)
        self._deep = {}
        for key in self._deepest_first(key for key in self._below if key is not None):
            self._deep[key] = self._gather(key)
        self._tags = TagList(self._tag(row) for row in self._rows.values())
        self._read_to = end

    def _read_news(self) -> None:
        news, self._news = self._news[:], []
        stale = {key for one in news for key in one.tags}
        counted = set(stale)
        for one in news:
            for tag, articles in one.given.items():
                self._carriers.setdefault(tag, BitMap()).update(articles)
                counted.add(tag)
            for tag, articles in one.taken.items():
                if tag in self._carriers:
                    self._carriers[tag].difference_update(BitMap(articles))
                counted.add(tag)
        gone = BitMap()
        for one in news:
            gone.update(one.gone)
        for key, carried in self._carriers.items() if gone else ():
            if carried.intersect(gone):
                carried -= gone
                self._carriers[key] = carried
                counted.add(key)
        trash = any(one.trash for one in news) or bool(gone)
        with self._archive.read() as connection:
            changed = tag_rows.rows(connection, stale) if stale else {}
            if trash:
                before, self._trash = self._trash, tag_rows.trash(connection)
                moved = before ^ self._trash
                counted.update(key for key, carried in self._carriers.items() if carried.intersect(moved))
        counted |= self._replace(stale, changed)
        self._recount(counted)

    def _replace(self, stale: Iterable[int], changed: Mapping[int, TagRow]) -> set[int]:
        """Takes tags as they are now; gives those that stand above where one came or went."""
        touched: set[int] = set()
        for key in stale:
            before, now = self._rows.get(key), changed.get(key)
            if before is not None and (now is None or now.parent_id != before.parent_id):
                self._below.get(before.parent_id, set()).discard(key)
                touched.update(parent for parent in (before.parent_id,) if parent is not None)
            if now is None:
                self._rows.pop(key, None)
                self._carriers.pop(key, None)
                continue
            self._rows[key] = now
            if before is None or before.parent_id != now.parent_id:
                self._below.setdefault(now.parent_id, set()).add(key)
                touched.update(parent for parent in (now.parent_id,) if parent is not None)
        return touched

    def _recount(self, counted: set[int]) -> None:
        """Makes these tags and all above them anew."""
        everything = set(counted)
        for key in counted:
            everything.update(self._over(key))
        for key in self._deepest_first(everything):
            if self._below.get(key):
                self._deep[key] = self._gather(key)
            else:
                self._deep.pop(key, None)
        for key in everything:
            row = self._rows.get(key)
            self._tags.put(key, self._tag(row) if row is not None else None)

    def _gather(self, key: int) -> BitMap:
        parts = [self._carriers.get(key, _EMPTY) - self._trash]
        for child in self._below.get(key, ()):
            deep = self._deep.get(child)
            parts.append(deep if deep is not None else self._carriers.get(child, _EMPTY) - self._trash)
        return BitMap.union(*parts)

    def _deepest_first(self, keys: Iterable[int]) -> list[int]:
        depths: dict[int | None, int] = {None: 0}
        wanted = list(keys)
        for key in wanted:
            way: list[int] = []
            at: int | None = key
            while at is not None and at not in depths:
                depths[at] = 0  # a knot ends somewhere
                way.append(at)
                row = self._rows.get(at)
                at = row.parent_id if row is not None else None
            for one in reversed(way):
                depths[one] = depths[at] + 1
                at = one
        return sorted(wanted, key=lambda key: (-depths[key], key))

    def _over(self, key: int) -> list[int]:
        found: dict[int, None] = {}
        row = self._rows.get(key)
        parent = row.parent_id if row is not None else None
        while parent is not None and parent not in found and parent in self._rows:
            found[parent] = None
            parent = self._rows[parent].parent_id
        return list(found)

    def _under(self, key: int) -> list[int]:
        found: list[int] = []
        waiting: list[int] = list(self._below.get(key, ()))
        seen = {key}
        while waiting:
            one = waiting.pop()
            if one not in seen:
                seen.add(one)
                found.append(one)
                waiting.extend(self._below.get(one, ()))
        return found

    def _tag(self, row: TagRow) -> Tag:
        carried = self._carriers.get(row.id)
        count = len(carried) - carried.intersection_cardinality(self._trash) if carried else 0
        deep = self._deep.get(row.id)
        shown = row.shown(self._language)
        aliases = tuple(dict.fromkeys(name.name for name in row.names if name.name != shown))
        return Tag(
            row.id, shown, row.kind, row.colour, row.parent_id, row.note, row.uri, aliases, count,
            len(deep) if deep is not None else count, row.uid, row.names, sort_key(shown),
        )  # fmt: skip


def merged(book: TagBook, ids: Sequence[int]) -> BitMap:
    """The articles outside the trash that carry one of these tags."""
    return BitMap.union(*(book.carriers(key) for key in ids)) if ids else BitMap()

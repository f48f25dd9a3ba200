"""What an import wrote goes into the index from memory, and is looked at for near copies once the index shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from newsdesk.archive import Arrival
from newsdesk.archive.marks import marks_of
from newsdesk.desk import twins
from newsdesk.desk.desk import Desk
from newsdesk.desk.entries import meta_of, month_of, seconds
from newsdesk.desk.preparing import Prepared
from newsdesk.domain.changes import Changes
from newsdesk.domain.query import Mark
from newsdesk.search import Entry


class Feed:
    """Feeds the index of a desk while an import runs."""

    def __init__(self, desk: Desk, stopped: Callable[[], bool]) -> None:
        self._desk, self._stopped = desk, stopped
        self._near: dict[int, tuple[str, ...]] = {}  # what new articles that the index does not show yet are found by
        self._words: dict[int, str] = {}  # their folded words, of as many as may be remembered

    def take(self, arrivals: Sequence[Arrival], words: Sequence[Prepared], changes: Changes) -> bool:
        """Feeds a slice; joined articles the index reads back with the journal. Gives whether it shows all of it."""
        joined = {arrival.article_id for arrival in arrivals if arrival.outcome == "joined"}
        with self._desk.archive.read() as connection:
            marks = marks_of(connection, [arrival.article_id for arrival in arrivals], _SEEN)
        entries = [
            _entry(arrival, item.entry, marks.get(arrival.article_id, frozenset()))
            for arrival, item in zip(arrivals, words, strict=True)
            if arrival.outcome == "added" and arrival.article_id not in joined
        ]
        self._desk.indexer.feed(entries, changes)
        self._near.update((entry.id, entry.bands) for entry in entries)
        room = max(0, twins.REMEMBERED - len(self._words))
        self._words.update((entry.id, entry.text[0]) for entry in entries[:room])
        return self._desk.indexer.index.seq >= changes.seq

    def find_twins(self) -> int:
        """Groups what came in with what says nearly the same; gives how many. What is stopped is done the next time."""
        near, words, self._near, self._words = self._near, self._words, {}, {}
        if not self._desk.indexer.writable or self._desk.indexer.making:
            return 0
        return twins.follow(self._desk, near, Quiet(self._stopped), words=words)


class Quiet:
    """Hears whether to stop, and tells nothing."""

    def __init__(self, stopped: Callable[[], bool]) -> None:
        self.cancelled = stopped

    def report(self, done: int, total: int | None) -> None:
        """Nobody looks."""


_SEEN = frozenset({Mark.TAG, Mark.ORIGINAL, Mark.NOTE})
"""Marks that need not be looked up: what comes in has an original, and its tags and notes are at hand."""


def _entry(arrival: Arrival, entry: Entry, marks: frozenset[str]) -> Entry:
    own = {
        Mark.ORIGINAL,
        *([Mark.TAG] if arrival.tag_ids else []),
        *([Mark.NOTE] if arrival.capture.text.notes else []),
    }
    marks |= {mark.value for mark in own}
    moment = seconds(arrival.modified)
    return replace(
        entry, id=arrival.article_id, source_id=arrival.source, tag_ids=arrival.tags_above,
        published=arrival.columns["published_sort"], month=month_of(arrival.columns["published"]),
        meta=meta_of(arrival.tag_names, entry.meta), modified=moment, added=moment, marks=tuple(sorted(marks)),
    )  # fmt: skip

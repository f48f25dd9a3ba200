"""How files go in: original kept, records read in worker processes, slices written in the lane, the index fed.

What is reported as done is durable: a file's bytes before its first article, an article with its revision, tags,
links, journal and undo in one transaction. Cancelling, or a kill, leaves whole slices; running again goes on.
"""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from typing import Any
from uuid import uuid4

from newsdesk.archive import Arrival, Writer
from newsdesk.archive.arrivals import receive
from newsdesk.archive.connection import told_plainly
from newsdesk.archive.keys import name_key
from newsdesk.archive.marks import marks_of
from newsdesk.archive.purging import forget_unused
from newsdesk.archive.tags import known_keys
from newsdesk.desk.desk import UNPACKING, Desk
from newsdesk.desk.entries import meta_of, seconds
from newsdesk.desk.gathering import CHUNK, Gatherer, Piece, Source, expand
from newsdesk.desk.preparing import Prepared, prepare_work
from newsdesk.domain.capture import Report, Skipped
from newsdesk.domain.changes import Changes, NoProgress, Progress
from newsdesk.domain.errors import ArchiveReadOnly
from newsdesk.domain.query import Mark
from newsdesk.formats import segment_tags
from newsdesk.formats.registry import Record
from newsdesk.search import Entry
from newsdesk.text.body import plain_text
from newsdesk.text.fold import fold_key

FIRST, SLICE = 200, 2000  # captures in one transaction, the first one and later ones: some tenths of a second
MOST_HELD = 64_000_000  # bytes of images that wait to be written
FEW = 60  # rows, or as many pages as take that long, that are not worth starting workers for


@dataclass(slots=True)
class _Tally:
    """What has happened so far."""

    added: int = 0
    joined: int = 0
    unchanged: int = 0
    skipped: list[tuple[str, Skipped]] = field(default_factory=list)
    ids: list[int] = field(default_factory=list)

    @property
    def done(self) -> int:
        return self.added + self.joined + self.unchanged


def import_paths(desk: Desk, paths: Sequence[Path], progress: Progress | None = None) -> Report:
    """Takes files and folders in; gives the report. What cannot be read is in it, with why; nothing is an error.

    Raises DiskTrouble where the archive's disk refuses (everything reported until then is safe), ArchiveReadOnly.
    """
    if desk.read_only:
        raise ArchiveReadOnly(path=desk.archive.path)
    started = time.monotonic()
    run = _Import(desk, progress or NoProgress())
    with desk.workers.busy(), desk.indexer.feeding():
        run.files(list(expand(paths)))
    tally = run.tally
    return Report(
        tally.added, tally.joined, tally.unchanged, len(tally.skipped), time.monotonic() - started,
        tuple(tally.skipped), run.progress.cancelled(), tuple(tally.ids[:100]),
    )  # fmt: skip


class _Import:
    """One run: the worker pool, the open slice, the operation that all of it belongs to."""

    def __init__(self, desk: Desk, progress: Progress) -> None:
        self.desk = desk
        self.progress = progress
        self.tally = _Tally()
        self.operation: int | None = None
        self.seen = 0
        self.total: int | None = None
        self.groups = 0
        self.room = FIRST
        self.slice: list[Arrival] = []
        self.words: list[Prepared] = []
        self.held = 0  # bytes of images in the slice
        self.originals: dict[str, dict[str, Any]] = {}
        self.sources: dict[str, Source] = {}
        self.borrowed: list[Source] = []  # unpacked files of which something is in the slice
        self.kept: set[str] = set()  # files that no article was taken from yet
        with desk.archive.read() as connection:
            self.known = set(known_keys(connection))

    # -- files

    def files(self, paths: list[Path]) -> None:
        """Reads all files: a few records here, many in workers."""
        self.total = sum(map(_estimate, paths))
        self.progress.report(0, self.total)
        room = self.desk.archive.path / UNPACKING / uuid4().hex
        with Gatherer(room, self._keep, self._skip, self.progress.cancelled) as gatherer:
            with closing(gatherer.pieces(paths)) as pieces:  # whoever stops leaves no file open
                first = list(_few(pieces))
                if sum(piece.weight for piece in first) <= FEW:
                    for piece in first:
                        self._take(piece, prepare_work(piece.work))
                else:
                    self._in_workers(chain(first, pieces))
            self._write_slice()
        forget_unused(self.desk.archive, self.kept)
        self._report()

    def _in_workers(self, pieces: Iterator[Piece]) -> None:
        under_way: deque[Piece] = deque()

        def handed() -> Iterator[list[tuple[str, list[Record]]]]:
            for piece in pieces:
                under_way.append(piece)
                yield piece.work

        for _, found in self.desk.workers.run(prepare_work, handed(), SLICE // CHUNK):
            if self.progress.cancelled():
                break
            self._take(under_way.popleft(), found)

    def _report(self) -> None:
        """Tells what is durable; what failed is not waited for any more."""
        left = (self.total or 0) - len(self.tally.skipped)
        self.progress.report(self.tally.done, max(left, self.tally.done))

    def _skip(self, location: str, skipped: Skipped) -> None:
        self.tally.skipped.append((location, skipped))

    def _keep(self, source: Source) -> str:
        """Stores a file before anything of it is read."""
        stored = self.desk.archive.originals.keep(source.path)
        self.kept.add(stored.sha256)
        self.sources[stored.sha256] = source
        self.originals[stored.sha256] = {
            "sha256": stored.sha256, "media_type": source.reader.media_type, "size": stored.size, "name": source.name,
            "location": source.location, "captured": None, "reader": source.reader.name,
            "reader_version": source.reader.version,
        }  # fmt: skip
        return stored.sha256

    # -- slices

    def _take(self, piece: Piece, found: list[list[list[Prepared | Skipped]]]) -> None:
        for (source, records), read in zip(piece.parts, found, strict=True):
            for _, items in zip(records, read, strict=True):
                self.groups += 1
                for item in items:
                    if isinstance(item, Skipped):
                        self._skip(source.location, item)
                        continue
                    tags = self._tags(item)
                    self.slice.append(Arrival(item.capture, item.columns, tags, source.sha256, self.groups))
                    self.words.append(item)
                    self.held += sum(len(file.data) for file in item.capture.files)
            source.out -= len(records)
            if source.borrowed and source not in self.borrowed[-1:]:
                self.borrowed.append(source)
        if len(self.slice) >= self.room or self.held > MOST_HELD:
            self._write_slice()
            self.room = min(SLICE, 2 * self.room)  # something is there to see soon, and many go in quickly

    def _tags(self, item: Prepared) -> tuple[str, ...]:
        tags = list(item.capture.tags)
        if item.capture.tag_run:
            context = f"{item.capture.text.headline}\n{plain_text(item.capture.text.body)}"
            tags += segment_tags(item.capture.tag_run, context, self.known.__contains__)
        self.known.update(name_key(tag) for tag in tags)
        unique = {fold_key(tag) or tag: tag for tag in reversed(tags)}
        return tuple(reversed(unique.values()))

    def _write_slice(self) -> None:
        if not self.slice:
            return
        arrivals, words = self.slice, self.words
        self.slice, self.words, self.held = [], [], 0
        wanted = {arrival.sha256 for arrival in arrivals}
        self.kept -= wanted
        originals = [self.originals[sha256] | {"captured": _captured(arrivals, sha256)} for sha256 in wanted]
        self._keep_images(arrivals)
        verb = _receiver(arrivals, originals)
        _, changes = self.desk.archive.write("import", verb, self.operation)
        self.operation = changes.operation or self.operation
        for sha256 in wanted:  # the trash may have been emptied since the file was kept
            if not self.desk.archive.originals.path(sha256).exists():
                self.desk.archive.originals.keep(self.sources[sha256].path)
        self._count(arrivals)
        self._keep_images(arrivals)  # as well, where articles were deleted for ever
        self._give_back()
        self._feed(arrivals, words, changes)
        self._report()

    def _keep_images(self, arrivals: list[Arrival]) -> None:
        store = self.desk.archive.attachments
        with told_plainly(self.desk.archive.path):
            for arrival in arrivals:
                for file in arrival.capture.files:
                    if not store.path(file.sha256).exists():
                        store.keep_bytes(file.data)

    def _give_back(self) -> None:
        """Removes what was unpacked and is written."""
        for source in self.borrowed:
            if source.done and not source.out:
                with suppress(OSError):  # it goes with its folder
                    source.path.unlink(missing_ok=True)
        self.borrowed = [source for source in self.borrowed if not source.done or source.out]

    def _count(self, arrivals: list[Arrival]) -> None:
        for arrival in arrivals:
            if arrival.outcome == "added":
                self.tally.added += 1
                if len(self.tally.ids) < 100:
                    self.tally.ids.append(arrival.article_id)
            elif arrival.outcome == "joined":
                self.tally.joined += 1
            else:
                self.tally.unchanged += 1

    def _feed(self, arrivals: list[Arrival], words: list[Prepared], changes: Changes) -> None:
        """New articles go into the index from memory; joined ones it reads back with the journal."""
        joined = {arrival.article_id for arrival in arrivals if arrival.outcome == "joined"}
        with self.desk.archive.read() as connection:
            marks = marks_of(connection, [arrival.article_id for arrival in arrivals], _SEEN)
        entries = [
            _entry(arrival, item.entry, marks.get(arrival.article_id, frozenset()))
            for arrival, item in zip(arrivals, words, strict=True)
            if arrival.outcome == "added" and arrival.article_id not in joined
        ]
        self.desk.indexer.feed(entries, changes)


def _few(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """The first pieces, until there is enough for workers."""
    weight = 0
    for piece in pieces:
        yield piece
        weight += piece.weight
        if weight > FEW:
            return


def _receiver(arrivals: list[Arrival], originals: list[dict[str, Any]]) -> Callable[[Writer], None]:
    return lambda writer: receive(writer, arrivals, originals)


def _captured(arrivals: list[Arrival], sha256: str) -> str | None:
    return next((a.capture.captured for a in arrivals if a.sha256 == sha256 and a.capture.captured), None)


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
        meta=meta_of(arrival.tag_names, entry.meta), modified=moment, added=moment, marks=tuple(sorted(marks)),
    )  # fmt: skip


def _estimate(path: Path) -> int:
    """How many records a file may hold: its lines, if it looks like rows."""
    if path.suffix.lower() not in (".jsonl", ".ndjson", ".csv", ".tsv"):
        return 1
    try:
        with path.open("rb") as file:
            lines = sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1 << 22), b""))
            size = file.tell()
            if size:
                file.seek(-1, os.SEEK_END)
                lines += file.read(1) != b"\n"
    except OSError:
        return 1
    return max(1, lines - (path.suffix.lower() in (".csv", ".tsv")))

"""How files go in: original kept, records read in worker processes, slices written in the lane, the index fed.

What is reported as done is durable: a file's bytes before its first article, an article with its revision, tags,
links, journal and undo in one transaction. Cancelling, or a kill, leaves whole slices; running again goes on.
"""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from newsdesk.archive import Arrival, Writer
from newsdesk.archive.arrivals import receive
from newsdesk.archive.keys import name_key
from newsdesk.archive.marks import marks_of
from newsdesk.archive.purging import forget_unused
from newsdesk.archive.tags import known_keys
from newsdesk.desk.desk import Desk
from newsdesk.desk.indexing import body_words, make_entry
from newsdesk.desk.preparing import Prepared, prepare, start_worker
from newsdesk.domain.capture import Report, Skipped
from newsdesk.domain.changes import Changes, NoProgress, Progress
from newsdesk.domain.errors import ArchiveReadOnly, Unreadable
from newsdesk.formats import Reader, choose, segment_tags
from newsdesk.formats.registry import Record
from newsdesk.search import Entry
from newsdesk.text.body import plain_text
from newsdesk.text.fold import fold_key
from newsdesk.text.sorting import sort_key
from newsdesk.text.tokens import analyse

CHUNK = 100  # records a worker takes at once
SLICE = 500  # captures in one transaction
WATCH = 5.0  # seconds after which workers that do not answer are looked at
FEW = 60  # records that are not worth starting workers for
_SKIPPED_NAMES = {".ds_store", "thumbs.db", "desktop.ini"}


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


def expand(paths: Iterable[Path]) -> Iterator[Path]:
    """The files that a person means: folders stand for everything below them, hidden files aside."""
    for path in paths:
        if path.is_dir():
            for inner in sorted(path.rglob("*")):
                hidden = any(part.startswith(".") for part in inner.relative_to(path).parts)
                if inner.is_file() and not hidden and inner.name.lower() not in _SKIPPED_NAMES:
                    yield inner
        else:
            yield path


def import_paths(desk: Desk, paths: Sequence[Path], progress: Progress | None = None) -> Report:
    """Takes files and folders in; gives the report. What cannot be read is in it, with why; nothing is an error.

    Raises DiskTrouble where the archive's disk refuses (everything reported until then is safe), ArchiveReadOnly.
    """
    if desk.read_only:
        raise ArchiveReadOnly(path=desk.archive.path)
    started = time.monotonic()
    run = _Import(desk, progress or NoProgress())
    try:
        with desk.indexer.feeding():
            run.files(list(expand(paths)))
    finally:
        run.close()
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
        self.pool: ProcessPoolExecutor | None = None
        self.seen = 0
        self.total: int | None = None
        self.groups = 0
        self.slice: list[Arrival] = []
        self.words: list[Prepared] = []
        self.originals: dict[str, dict[str, Any]] = {}
        self.sources: dict[str, Path] = {}
        self.kept: set[str] = set()  # files that no article was taken from yet
        with desk.archive.read() as connection:
            self.known = set(known_keys(connection))

    def close(self) -> None:
        """Ends the workers."""
        if self.pool is not None:
            self.pool.shutdown(wait=False, cancel_futures=True)

    # -- files

    def files(self, paths: list[Path]) -> None:
        """Reads all files, one after the other."""
        self.total = sum(map(_estimate, paths))
        self.progress.report(0, self.total)
        for path in paths:
            if self.progress.cancelled():
                break
            try:
                self._file(path)
            except Unreadable as error:
                self._skip(path, Skipped("", error.facts.get("reason", "unreadable"), error.facts))
            except OSError as error:
                self._skip(path, Skipped("", "unopened", {"detail": str(error)}))
        self._write_slice()
        forget_unused(self.desk.archive, self.kept)
        self._report()

    def _report(self) -> None:
        """Tells what is durable; what failed is not waited for any more."""
        left = (self.total or 0) - len(self.tally.skipped)
        self.progress.report(self.tally.done, max(left, self.tally.done))

    def _skip(self, path: Path, skipped: Skipped) -> None:
        self.tally.skipped.append((str(path), skipped))

    def _file(self, path: Path) -> None:
        reader = choose(path)
        records = reader.split(path)
        first = list(islice(records, FEW + 1))
        stored = self.desk.archive.originals.keep(path)
        self.kept.add(stored.sha256)
        self.sources[stored.sha256] = path
        row = {
            "sha256": stored.sha256, "media_type": reader.media_type, "size": stored.size, "name": path.name,
            "location": str(path.absolute()), "captured": None, "reader": reader.name,
            "reader_version": reader.version,
        }  # fmt: skip
        self.originals[stored.sha256] = row
        if len(first) <= FEW:
            self._take(path, stored.sha256, first, prepare(reader.name, first))
            return
        for records_read, found in self._in_workers(reader, _chain(first, records)):
            if self.progress.cancelled():
                break
            self._take(path, stored.sha256, records_read, found)
        self._write_slice()

    def _in_workers(
        self, reader: Reader, records: Iterator[Record]
    ) -> Iterator[tuple[list[Record], list[list[Prepared | Skipped]]]]:
        """Chunks of records and what is in them, in order; a few chunks are under way at any time."""
        waiting: deque[tuple[list[Record], Future[list[list[Prepared | Skipped]]]]] = deque()
        workers = max(1, os.cpu_count() or 1)  # they are polite: the window and the writer go first
        while True:
            while len(waiting) < workers + 3:
                chunk = list(islice(records, CHUNK))
                if not chunk:
                    break
                waiting.append((chunk, self._submit(reader.name, chunk)))
            if not waiting:
                return
            chunk, future = waiting.popleft()
            try:
                yield chunk, self._result(future)
            except BrokenProcessPool:  # killed from outside, or out of memory: go on here
                yield chunk, prepare(reader.name, chunk)
                for chunk, _ in waiting:
                    yield chunk, prepare(reader.name, chunk)
                waiting.clear()

    def _result(self, future: Future[list[list[Prepared | Skipped]]]) -> list[list[Prepared | Skipped]]:
        """What a worker made. Workers that were all killed are noticed here too: the pool itself can miss it."""
        while True:
            try:
                return future.result(timeout=WATCH)
            except TimeoutError:
                workers = getattr(self.pool, "_processes", None) or {}
                if not any(worker.is_alive() for worker in list(workers.values())) and not future.done():
                    raise BrokenProcessPool from None

    def _submit(self, reader: str, chunk: list[Record]) -> Future[list[list[Prepared | Skipped]]]:
        """Hands a chunk to the workers; those that were killed from outside are replaced."""
        for fresh in (False, True):
            if self.pool is None or fresh:
                context, workers = get_context("spawn"), max(1, os.cpu_count() or 1)
                self.pool = ProcessPoolExecutor(workers, mp_context=context, initializer=start_worker)
            try:
                return self.pool.submit(prepare, reader, chunk)
            except BrokenProcessPool:
                self.pool.shutdown(wait=False)
        raise BrokenProcessPool

    # -- slices

    def _take(self, path: Path, sha256: str, records: list[Record], found: list[list[Prepared | Skipped]]) -> None:
        for _, items in zip(records, found, strict=True):
            self.groups += 1
            for item in items:
                if isinstance(item, Skipped):
                    self._skip(path, item)
                    continue
                tags = self._tags(item)
                arrival = Arrival(item.capture, item.columns, item.snapshot, tags, sha256, self.groups)
                self.slice.append(arrival)
                self.words.append(item)
        if len(self.slice) >= SLICE:
            self._write_slice()

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
        self.slice, self.words = [], []
        wanted = {arrival.sha256 for arrival in arrivals}
        self.kept -= wanted
        originals = [self.originals[sha256] | {"captured": _captured(arrivals, sha256)} for sha256 in wanted]
        verb = _receiver(arrivals, originals)
        _, changes = self.desk.archive.write("import", verb, self.operation)
        self.operation = changes.operation or self.operation
        for sha256 in wanted:  # the trash may have been emptied since the file was kept
            if not self.desk.archive.originals.path(sha256).exists():
                self.desk.archive.originals.keep(self.sources[sha256])
        self._count(arrivals)
        self._feed(arrivals, words, changes)
        self._report()

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
            marks = marks_of(connection, [arrival.article_id for arrival in arrivals])
        entries = [
            _entry(arrival, item, marks.get(arrival.article_id, frozenset()))
            for arrival, item in zip(arrivals, words, strict=True)
            if arrival.outcome == "added" and arrival.article_id not in joined
        ]
        self.desk.indexer.feed(entries, changes)


def _chain(first: list[Record], rest: Iterator[Record]) -> Iterator[Record]:
    yield from first
    yield from rest


def _receiver(arrivals: list[Arrival], originals: list[dict[str, Any]]) -> Callable[[Writer], None]:
    return lambda writer: receive(writer, arrivals, originals)


def _captured(arrivals: list[Arrival], sha256: str) -> str | None:
    return next((a.capture.captured for a in arrivals if a.sha256 == sha256 and a.capture.captured), None)


def _entry(arrival: Arrival, item: Prepared, marks: frozenset[str]) -> Entry:
    text, columns = item.capture.text, arrival.columns
    found = {
        "id": arrival.article_id, "status": arrival.capture.status or "inbox", "trashed": False,
        "language": text.language, "source_id": arrival.source, "tags": [(key, "") for key in arrival.tag_ids],
        "published_sort": columns["published_sort"], "modified": arrival.modified, "marks": marks,
        "published": columns["published"], "created": arrival.modified, "word_count": columns["word_count"],
        "byline": text.byline, "headline_sort": columns["headline_sort"], "source_sort": sort_key(text.source),
    }  # fmt: skip
    meta = "\n".join([*arrival.tag_names, text.source, text.byline])
    own = f"{text.headline}\n{body_words(text.subhead, text.summary, text.body)}"
    return make_entry(found, (item.headline, item.text, analyse(meta)), own)


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

"""How files go in: original kept, records read in worker processes, slices written in the lane, the index fed.

What is reported as done is durable: a file's bytes before its first article, an article with its revision, tags,
links, journal and undo in one transaction. Cancelling, or a kill, leaves whole slices; running again goes on.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any
from uuid import uuid4

from newsdesk.archive import Arrival, Writer, imports, mappings, watching
from newsdesk.archive.arrivals import mapping_of, receive, remap
from newsdesk.archive.connection import told_plainly
from newsdesk.archive.day_orders import due, redate
from newsdesk.archive.keys import name_key
from newsdesk.archive.purging import forget_unused
from newsdesk.archive.tags import known_keys
from newsdesk.desk import waiting
from newsdesk.desk.desk import UNPACKING, Desk
from newsdesk.desk.feeding import Feed, Quiet
from newsdesk.desk.gathering import CHUNK, Brought, Gatherer, Piece, Source, estimate, expand
from newsdesk.desk.ledger import Ledger
from newsdesk.desk.preparing import Prepared, prepare_work, prepared
from newsdesk.desk.rules import enabled, ruled
from newsdesk.domain.capture import Report, Skipped
from newsdesk.domain.changes import NoProgress, Progress
from newsdesk.domain.errors import ArchiveReadOnly
from newsdesk.domain.mapping import Mapping
from newsdesk.formats import segment_tags
from newsdesk.formats.registry import Record
from newsdesk.text.body import plain_text

FIRST, SLICE = 200, 2000  # captures in one transaction, the first one and later ones: some tenths of a second
MOST_HELD = 64_000_000  # bytes of images that wait to be written
MOST_AT_FIRST = 20_000_000  # bytes of pages that are not worth starting workers for
MOST_UNDER_WAY = 200_000_000  # bytes of pages that are read or wait for it
FEW = 60  # rows, or as many pages as take that long, that are not worth starting workers for


def import_paths(desk: Desk, paths: Sequence[Path], progress: Progress | None = None) -> Report:
    """Takes files and folders in; gives the report. What cannot be read is in it, with why; nothing is an error.

    Raises DiskTrouble where the archive's disk refuses (everything reported until then is safe), ArchiveReadOnly.
    """
    return go_on(desk, enqueue(desk, paths), progress)


def enqueue(
    desk: Desk,
    paths: Sequence[Path],
    left_out: Collection[tuple[str, str]] = (),
    mapping: Mapping | None = None,
    watched: Sequence[watching.Dealt] = (),
) -> int:
    """Writes files and folders down as a run that waits, and gives its number. `left_out` are captures that are not
    wanted: the SHA-256 of their file, and their place in it. By `mapping` the columns of tables among them are
    understood. `watched` are those of watched folders. Raises as `import_paths`."""
    if desk.read_only:
        raise ArchiveReadOnly(path=desk.archive.path)
    files = [(str(path.absolute()), estimate(path)) for path in expand(paths)]
    told = mapping.to_json() if mapping is not None else ""

    def verb(writer: Writer) -> int:
        watching.note(writer, watched)
        return imports.begin(writer, files, left_out, told)

    return desk.archive.write("import", verb)[0]


def go_on(desk: Desk, run: int, progress: Progress | None = None, paused: Callable[[], bool] = lambda: False) -> Report:
    """Takes in what a run still has to take in, from where it stopped; gives the report of all of it.

    Where it is `paused` it ends and waits to be gone on with; where it is cancelled it does not. Raises as
    `import_paths`: the run waits then, too.
    """
    started = time.monotonic()
    work = _Import(desk, run, progress or NoProgress(), paused)
    with desk.workers.busy():
        with desk.indexer.feeding():
            work.files()
        work.find_twins()
        work.find_waiting()
    with desk.archive.read() as connection:
        report = imports.report(connection, run) or Report()
    return replace(
        report,
        seconds=time.monotonic() - started,
        article_ids=tuple(work.ledger.tally.ids),
        twins=work.ledger.tally.twins,
    )


class _Import:
    """One run: the worker pool, the open slice, the operation that all of it belongs to."""

    def __init__(self, desk: Desk, run: int, progress: Progress, paused: Callable[[], bool]) -> None:
        self.desk = desk
        self.run = run
        self.progress = progress
        self.paused = paused
        self.ledger = Ledger(desk, run)
        self.feed = Feed(desk, self.stopped)
        (self.operation, self.left_out), _ = desk.archive.write("import", lambda writer: imports.resume(writer, run))
        self.groups = 0
        self.room = FIRST
        self.slice: list[Arrival] = []
        self.words: list[Prepared] = []
        self.brought: list[Brought] = []  # the file of each arrival of the slice
        self.held = 0  # bytes of images in the slice
        self.originals: dict[str, dict[str, Any]] = {}
        self.sources: dict[str, Source] = {}
        self.borrowed: list[Source] = []  # unpacked files of which something is in the slice
        self.remapped: dict[str, str] = {}  # known files whose columns are understood otherwise now
        self.kept: set[str] = set()  # files that no article was taken from yet
        self.gone = False  # a file that was read in part is not there: the rest waits
        with desk.archive.read() as connection:
            self.known = set(known_keys(connection))
            self.remembered = mappings.sure(connection)
        self.rules = enabled(desk)

    def stopped(self) -> bool:
        """Whether no more is to be read."""
        return self.progress.cancelled() or self.paused()

    # -- files

    def files(self) -> None:
        """Reads all files: a few records here, many in workers."""
        self.ledger.tell(self.progress)
        room = self.desk.archive.path / UNPACKING / uuid4().hex
        with Gatherer(room, self._keep, self.ledger.refuse, self.stopped, self._ended, self.remembered) as gatherer:
            with closing(gatherer.pieces(self.ledger.files)) as pieces:  # whoever stops leaves no file open
                first = list(_few(pieces))
                if sum(piece.weight for piece in first) <= FEW:
                    for piece in first:
                        if self.stopped():
                            break
                        self._take(piece, prepare_work(piece.work))
                else:
                    self._in_workers(chain(first, pieces))
            self.gone = gatherer.gone is not None
            self._write_slice()
        self._redate()
        self._end()
        forget_unused(self.desk.archive, self.kept)
        self.ledger.tell(self.progress)

    def _redate(self) -> None:
        """Settles what came before it was known how its source writes its days, a slice after the other."""
        with self.desk.archive.read() as connection:
            sources = due(connection)
        for source in sources:
            last = 0
            while not self.stopped():
                last, changes = self.desk.archive.write(
                    "import", partial(redate, source=source, after=last), self.operation
                )
                self.operation = changes.operation or self.operation
                if not last:
                    break

    def _end(self) -> None:
        cancelled, waits = self.progress.cancelled(), self.paused() or self.gone
        state = imports.CANCELLED if cancelled else imports.PAUSED if waits else imports.DONE

        def verb(writer: Writer) -> None:
            remap(writer, self._ended_remapped())
            self.ledger.end(writer, state)
            watching.settle(writer, self.run)

        self.desk.archive.write("import", verb)

    def find_twins(self) -> None:
        """Groups what came in with what says nearly the same."""
        self.ledger.tally.twins += self.feed.find_twins()

    def find_waiting(self) -> None:
        """Lets the titles that came in look for articles that were there before."""
        waiting.follow(self.desk, Quiet(self.stopped), self.operation)

    def _in_workers(self, pieces: Iterator[Piece]) -> None:
        under_way: deque[Piece] = deque()

        def room() -> bool:
            return sum(piece.size for piece in under_way) < MOST_UNDER_WAY

        def handed() -> Iterator[list[tuple[str, list[Record]]]]:
            for piece in pieces:
                under_way.append(piece)
                yield piece.work

        for _, found in self.desk.workers.run(prepare_work, handed(), SLICE // CHUNK, room):
            if self.stopped():
                break
            self._take(under_way.popleft(), found)

    def _ended(self, brought: Brought) -> None:
        self.ledger.end_file(brought)
        if self.ledger.full:
            self._write_slice()

    def _keep(self, source: Source) -> str:
        """Stores a file before anything of it is read."""
        stored = self.desk.archive.originals.keep(source.path, settle=False)
        self.kept.add(stored.sha256)
        with self.desk.archive.read() as connection:
            if mapping_of(connection, stored.sha256) not in (None, source.mapping):
                self.remapped[stored.sha256] = source.mapping
        self.sources[stored.sha256] = source
        self.originals[stored.sha256] = {
            "sha256": stored.sha256, "media_type": source.reader.media_type, "size": stored.size, "captured": None,
            "name": _legible(source.name), "location": _legible(source.location), "reader": source.reader.name,
            "reader_version": source.reader.version, "mapping": source.mapping,
        }  # fmt: skip
        return stored.sha256

    # -- slices

    def _take(self, piece: Piece, found: list[list[list[Prepared | Skipped]]]) -> None:
        for (source, records), read in zip(piece.parts, found, strict=True):
            self.ledger.take(source.brought, len(records))
            for _, items in zip(records, read, strict=True):
                self.groups += 1
                for item in items:
                    if isinstance(item, Skipped):
                        self.ledger.fail(source.location, item)
                        continue
                    if (source.sha256, item.capture.place) in self.left_out:
                        continue
                    own = item.capture.status
                    told = ruled(self.rules, item.capture, source.location) if self.rules else None
                    if told is not None and told.changed:
                        item = prepared(told.capture)
                    tags = self._tags(item)
                    by_rule = told.tags if told is not None else ()
                    self.slice.append(
                        Arrival(
                            item.capture, item.columns, tags, source.sha256, self.groups, by_rule=by_rule,
                            asked=source.brought.mapping is not None, status=own if item.capture.row else "",
                        )
                    )  # fmt: skip
                    self.words.append(item)
                    self.brought.append(source.brought)
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
        unique = {name_key(tag): tag for tag in reversed(tags)}
        return tuple(reversed(unique.values()))

    def _write_slice(self) -> None:
        """Writes what was taken, and in the same transaction how far the run is."""
        if not self.slice and self.ledger.idle:
            return
        arrivals, words, brought = self.slice, self.words, self.brought
        self.slice, self.words, self.brought, self.held = [], [], [], 0
        wanted = {arrival.sha256 for arrival in arrivals}
        self.kept -= wanted
        originals = [self.originals[sha256] | {"captured": _captured(arrivals, sha256)} for sha256 in wanted]
        self._keep_images(arrivals)
        with told_plainly(self.desk.archive.path):
            self.desk.archive.originals.settle()  # before anything says that it is there

        def verb(writer: Writer) -> None:
            if arrivals:
                receive(writer, arrivals, originals, self.remapped)
            remap(writer, self._ended_remapped())
            self.ledger.count(arrivals, brought)
            for one in arrivals:
                if one.outcome == "missing":
                    told = Skipped(one.capture.place, "no-such-article", {"id": one.capture.external_id or ""})
                    self.ledger.fail(self.sources[one.sha256].location, told)
            self.ledger.write(writer)

        _, changes = self.desk.archive.write("import", verb, self.operation)
        self.operation = changes.operation or self.operation
        for sha256 in wanted:  # the trash may have been emptied since the file was kept
            if not self.desk.archive.originals.path(sha256).exists():
                self.desk.archive.originals.keep(self.sources[sha256].path)
        self._keep_images(arrivals)  # as well, where articles were deleted for ever
        self._give_back()
        if arrivals and self.feed.take(arrivals, words, changes):
            self.find_twins()
        self.ledger.tell(self.progress)

    def _ended_remapped(self) -> dict[str, str]:
        """The files all of which is in as their columns are understood by now."""
        return {key: one for key, one in self.remapped.items() if self.sources[key].done and not self.sources[key].out}

    def _keep_images(self, arrivals: list[Arrival]) -> None:
        store = self.desk.archive.attachments
        with told_plainly(self.desk.archive.path):
            for arrival in arrivals:
                for file in arrival.capture.files:
                    if not store.path(file.sha256).exists():
                        store.keep_bytes(file.data, settle=False)
            store.settle()

    def _give_back(self) -> None:
        """Removes what was unpacked and is written."""
        for source in self.borrowed:
            if source.done and not source.out:
                with suppress(OSError):  # it goes with its folder
                    source.path.unlink(missing_ok=True)
        self.borrowed = [source for source in self.borrowed if not source.done or source.out]


def _few(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """The first pieces, until there is enough for workers."""
    weight = size = 0
    for piece in pieces:
        yield piece
        weight, size = weight + piece.weight, size + piece.size
        if weight > FEW or size > MOST_AT_FIRST:
            return


def _legible(name: str) -> str:
    """A name of a file as it can be shown; what no Unicode spells becomes question marks."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _captured(arrivals: list[Arrival], sha256: str) -> str | None:
    return next((a.capture.captured for a in arrivals if a.sha256 == sha256 and a.capture.captured), None)

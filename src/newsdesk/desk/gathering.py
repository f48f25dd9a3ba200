"""Which files a person means, what is packed in them, and their records in pieces that a worker takes at once."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from newsdesk.archive import MARKER
from newsdesk.domain.capture import Skipped
from newsdesk.domain.errors import Unreadable
from newsdesk.domain.mapping import Mapping
from newsdesk.formats import choose
from newsdesk.formats.containers import DEPTH, RATIO, Member, kind_of, members
from newsdesk.formats.page import PARTS, READER, Saved
from newsdesk.formats.registry import Reader, Record
from newsdesk.formats.table import Mapped
from newsdesk.formats.tables import READERS, columns_key, fitted, rows_of, sample
from newsdesk.formats.warc import Answer

CHUNK = 100  # rows that a worker takes at once, or as many pages as take that long
CHUNK_BYTES = 4_000_000
LEAST_UNPACKED = 2_000_000_000  # bytes that any container may unpack to, and RATIO times its size
_SKIPPED_NAMES = {".ds_store", "thumbs.db", "desktop.ini"}
_PAGES = (".html", ".htm", ".xhtml", ".HTML", ".HTM")


@dataclass(slots=True, eq=False)
class Brought:
    """A file that a person brought, how far it is in, and what came of it. Records are counted in their order."""

    path: Path
    id: int = 0
    position: int = 0  # records that are safely in
    records: int = 1  # how many it may hold
    handed: int = 0  # records that were handed over, those of an earlier day among them
    whole: bool = False  # all of them were
    added: int = 0
    joined: int = 0
    unchanged: int = 0
    stamp: str = ""
    refused: list[tuple[str, Skipped]] = field(default_factory=list)
    mapping: Mapping | None = None  # how its columns are understood
    decided: dict[str, Mapping | None] | None = None  # by the keys of columns: what was taken unasked for its tables
    again: bool = False  # it was changed since some of it went in, and is read from its beginning


@dataclass(slots=True)
class Source:
    """A file that is being read: where its bytes are, where it came from, and who reads it."""

    brought: Brought
    path: Path
    name: str
    location: str
    reader: Reader
    sha256: str = ""
    mapping: str = ""  # how its columns are understood, as it is kept
    borrowed: bool = False  # unpacked out of a container: to be removed when everything of it is written
    done: bool = False  # all its records were handed over
    out: int = 0  # records that were handed over and are not taken yet


@dataclass(slots=True)
class Piece:
    """Records, with the files they are from."""

    parts: list[tuple[Source, list[Record]]] = field(default_factory=list)
    weight: int = 0
    size: int = 0

    @property
    def work(self) -> list[tuple[str, list[Record]]]:
        """What a worker is handed."""
        return [(source.reader.name, records) for source, records in self.parts]

    def add(self, source: Source, record: Record) -> None:
        """One more record."""
        if not self.parts or self.parts[-1][0] is not source:
            self.parts.append((source, []))
        self.parts[-1][1].append(record)
        source.out += 1
        self.weight += source.reader.weight
        data = record.data
        if isinstance(data, Saved):
            self.size += len(data.data) + sum(map(len, data.parts.values()))
        elif isinstance(data, (bytes, Answer)):
            self.size += len(data.body if isinstance(data, Answer) else data)

    @property
    def full(self) -> bool:
        """Whether it is enough for a worker."""
        return self.weight >= CHUNK or self.size >= CHUNK_BYTES


def expand(paths: Iterable[Path]) -> Iterator[Path]:
    """The files that a person means: folders stand for everything below them, hidden files aside, what belongs to a
    page that was saved with everything it shows, and archives of newsdesk. A folder that stands for nothing, or that
    cannot be looked into, is named itself, as is a link that leads nowhere: it is told why nothing of it goes in."""
    _holds_parts.cache_clear()
    _is_archive.cache_clear()
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        empty = True
        for inner in _below(path):
            hidden = any(part.startswith(".") for part in inner.relative_to(path).parts)
            if hidden or inner.name.lower() in _SKIPPED_NAMES:
                continue
            if not _is_part(path, inner) and not _is_kept(path, inner):
                empty = False
                yield inner
        if empty:
            yield path


def _below(root: Path) -> list[Path]:
    """What lies below a folder and is to be read or told of, in order."""
    found: list[Path] = []
    closed: list[Path] = []
    for folder, _, names in os.walk(root, onerror=lambda error: closed.append(Path(error.filename))):
        for name in names:
            path = Path(folder, name)
            if path.is_file() or (path.is_symlink() and not path.exists()):
                found.append(path)
    return sorted([*found, *(path for path in closed if path != root)])


def _why_nothing(folder: Path) -> str:
    """Why nothing of a folder goes in."""
    if _is_archive(folder):
        return "archive"
    return "no-files" if os.access(folder, os.R_OK | os.X_OK) else "closed-folder"


def _is_part(root: Path, path: Path) -> bool:
    """Whether a file below the folder that a person chose belongs to a page."""
    return any(_holds_parts(root / folder) for folder in path.relative_to(root).parents if folder != Path())


def _stamp(path: Path) -> str:
    """What tells whether a file was changed: its size and when it was written."""
    try:
        found = path.stat()
    except OSError:
        return ""
    return f"{found.st_size}:{found.st_mtime_ns}"


def _look(path: Path) -> tuple[int, int, int]:
    """What is another for another file of the same name, and for one that was written to."""
    found = path.stat()
    return found.st_ino, found.st_size, found.st_mtime_ns


def _is_kept(root: Path, path: Path) -> bool:
    """Whether a file below the folder that a person chose belongs to an archive, perhaps the one it would go into."""
    return any(_is_archive(root / folder) for folder in path.relative_to(root).parents)


@lru_cache(maxsize=256)
def _is_archive(folder: Path) -> bool:
    return (folder / MARKER).is_file() and (folder / "archive.db").is_file()


@lru_cache(maxsize=256)
def _holds_parts(folder: Path) -> bool:
    found = PARTS.fullmatch(folder.name)
    return found is not None and any(folder.with_name(found[1] + ending).is_file() for ending in _PAGES)


def estimate(path: Path) -> int:
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


class Gatherer:
    """Walks through files. What is packed is unpacked into the folder `room`, which goes at the end; `keep` stores a
    file and gives its hash, `refuse` hears what is not read and why, `ended` which file was read to its end.
    `remembered` are mappings that are taken unasked, by the keys of columns."""

    def __init__(
        self, room: Path, keep: Callable[[Source], str], refuse: Callable[[Brought, str, Skipped], None],
        cancelled: Callable[[], bool], ended: Callable[[Brought], None] = lambda _brought: None,
        remembered: dict[str, Mapping] | None = None,
    ) -> None:  # fmt: skip
        self._remembered = remembered or {}
        self._room, self._keep, self._told, self._cancelled, self._ended = room, keep, refuse, cancelled, ended
        self._brought = Brought(Path())
        self._taken: set[Path] = set()  # unpacked files of which something is read
        self.gone: Brought | None = None  # the file, read in part, that is not there any more: reading ended with it
        self._to_pass = 0  # records of this file that went in before
        self._left = 0  # bytes that may still be unpacked out of what is packed

    def __enter__(self) -> Gatherer:
        return self

    def __exit__(self, *_error: object) -> None:
        shutil.rmtree(self._room, ignore_errors=True)

    def pieces(self, files: Iterable[Brought]) -> Generator[Piece, None, None]:
        """All records of the files that are not in yet, in order, in pieces."""
        piece = Piece()
        for brought in files:
            if self._cancelled():
                break
            self._brought = brought
            stamp = _stamp(brought.path)
            if brought.position and not stamp:  # a stick that was pulled out: the rest of it waits for its return
                self.gone = brought
                break
            if brought.position and brought.stamp != stamp:  # another file by now: none of it was read
                brought.position, brought.again, brought.decided = 0, True, None
            brought.stamp = stamp
            brought.handed = self._to_pass = brought.position
            path = brought.path
            for source, record in self._opened(path, path.name, str(path.absolute()), 0):
                brought.handed += 1
                piece.add(source, record)
                if piece.full:
                    yield piece
                    piece = Piece()
            if not self._cancelled():
                told = any(skipped.reason == "changed-meanwhile" for _, skipped in brought.refused)
                if stamp and _stamp(path) not in (stamp, "") and not told:  # what went in may be of both
                    self._refuse(str(path.absolute()), Skipped("", "changed-meanwhile"))
                brought.whole = True
                self._ended(brought)
        if piece.parts:
            yield piece

    def _refuse(self, location: str, skipped: Skipped) -> None:
        self._told(self._brought, location, skipped)

    def _opened(self, path: Path, name: str, location: str, depth: int) -> Iterator[tuple[Source, Record]]:
        """The records of a file, or of everything that is packed in it."""
        try:
            if path.is_dir():
                self._refuse(location, Skipped("", _why_nothing(path)))
            elif kind_of(path):
                if not depth:
                    self._left = max(LEAST_UNPACKED, RATIO * path.stat().st_size)
                yield from self._unpacked(path, name, location, depth)
            else:
                yield from self._records(path, name, location, borrowed=depth > 0)
        except Unreadable as error:
            self._refuse(location, Skipped("", error.facts.get("reason", "unreadable"), error.facts))
        except OSError as error:
            self._refuse(location, Skipped("", "unopened", {"detail": str(error)}))
        except Exception as error:  # a file that its reader cannot even cut is no end of the import
            told = f"{type(error).__name__}: {error}"[:300]
            self._refuse(location, Skipped("", "reader-failed", {"detail": told}))

    def _records(self, path: Path, name: str, location: str, *, borrowed: bool) -> Iterator[tuple[Source, Record]]:
        """The records of a file. It is stored before the first of them is handed over."""
        reader = choose(path, name)
        source = Source(self._brought, path, name, location, reader, borrowed=borrowed)
        records = reader.split(path)
        mapping = self._mapping(path, name, borrowed) if reader.name in READERS else None
        if mapping is not None:
            source.mapping = mapping.to_json()
            records = (Record(one.place, Mapped(one.data, mapping)) for one in rows_of(path, reader))
        look = _look(path)
        first = next(records, None)  # a file that cannot be cut is not stored
        while first is not None and self._to_pass:
            self._to_pass -= 1
            first = next(records, None)
            if first is None:  # all of it went in before
                source.sha256, source.done = self._keep(source), True
                return
        source.sha256 = self._keep(source)
        if _look(path) != look:  # another file was put in its place: what was kept is not what was read
            raise Unreadable(path=path, reason="changed-meanwhile")
        if first is not None:
            self._taken.add(path)
            yield source, first
        for record in records:
            if self._cancelled():
                return
            yield source, record
        source.done = True

    def _mapping(self, path: Path, name: str, borrowed: bool) -> Mapping | None:
        """How the columns of a table are understood: as the person said, else as they were last time. What was taken
        for a part of the file is taken for the rest of it, whatever was remembered in between."""
        brought = self._brought
        if brought.mapping is not None:
            return brought.mapping
        before, brought.decided = brought.decided, brought.decided or {}
        if not self._remembered and not before:
            return None
        try:
            found = sample(path, name=name)
            key = columns_key(found.columns)
            if key not in brought.decided:
                fresh = borrowed or before is None
                brought.decided[key] = self._remembered.get(key) if fresh else None
            kept = brought.decided[key]
            if kept is None or found.own:
                return None
            if kept.sheet in found.sheets and kept.sheet != found.sheet:
                found = sample(path, kept.sheet, name)
            return fitted(kept, found) if columns_key(found.columns) == key else None
        except Unreadable:
            return None

    def _unpacked(self, path: Path, name: str, location: str, depth: int) -> Iterator[tuple[Source, Record]]:
        if depth >= DEPTH:
            self._refuse(location, Skipped("", "too-deep"))
            return
        self._room.mkdir(parents=True, exist_ok=True)
        for found in members(path, self._room, name):
            if self._cancelled():
                return
            if isinstance(found, Skipped):
                self._refuse(
                    f"{location}/{found.place}" if found.place else location, Skipped("", found.reason, found.facts)
                )
                continue
            self._left -= sum(path.stat().st_size for path in (found.path, *found.parts.values()))
            if self._left < 0:
                for path in (found.path, *found.parts.values()):
                    path.unlink()
                self._refuse(location, Skipped("", "bomb"))
                return
            try:
                yield from self._member(found, location, depth)
            finally:
                for path in (*found.parts.values(), *([] if found.path in self._taken else [found.path])):
                    path.unlink(missing_ok=True)

    def _member(self, found: Member, location: str, depth: int) -> Iterator[tuple[Source, Record]]:
        name = found.name.rsplit("/", 1)[-1]
        hidden = any(part.startswith((".", "__MACOSX")) for part in found.name.split("/"))
        if not hidden and name.lower() not in _SKIPPED_NAMES:
            for source, record in self._opened(found.path, name, f"{location}/{found.name}", depth + 1):
                if found.parts and isinstance(record.data, bytes) and source.reader.name == READER:
                    shown = {name: path.read_bytes() for name, path in found.parts.items()}
                    record = Record(record.place, Saved(record.data, shown))
                yield source, record

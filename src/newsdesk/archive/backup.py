"""Backups of an archive: a folder each with the database and a manifest, and one pool of captured files and attachments
under their SHA-256 that all backups of an archive share, so that the tenth one costs only what is new in them.

A backup is written beside its place and moved there when it was opened and found whole: what a crash, a full disk or a
pulled stick leaves behind is never taken for one.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from filelock import FileLock, Timeout

from newsdesk.archive.archive import Archive
from newsdesk.archive.migrations import HEAD
from newsdesk.archive.originals import CHUNK, Store, sync_folder
from newsdesk.domain.backup import Backup, Kind
from newsdesk.domain.changes import Progress
from newsdesk.domain.dates import now
from newsdesk.domain.errors import (
    BackupBusy,
    BackupDamaged,
    BackupNoRoom,
    BackupPlaceClosed,
    BackupPlaceGone,
    Cancelled,
    DiskTrouble,
    NewsdeskError,
)

FORMAT = 1
MANIFEST, DATABASE, FILES, POOL, BESIDE = "manifest.json", "archive.db", "files.txt", "files", "beside"
PAGES = 1024  # pages of a slice of the database: others come in between
SPARE = 64 << 20  # bytes that are left free on the disk
SAMPLE = 25  # articles whose texts a drill compares
LARGEST_BESIDE = 16 << 20  # bytes of a small file that lies in an archive, as its list of words
COUNTED = {
    "articles": "articles", "sources": "sources", "tags": "tags", "taggings": "article_tags", "links": "links",
    "revisions": "revisions", "originals": "originals", "attachments": "attachments", "operations": "operations",
}  # fmt: skip
_MB = 1 << 20


@dataclass(frozen=True, slots=True)
class Filed:
    """A line of the list of files: which store of the archive it belongs to, its hash and its size."""

    store: str
    sha256: str
    size: int


@dataclass(slots=True)
class Told:
    """Progress in megabytes, so that database and files share one bar. `seen` raises Cancelled."""

    progress: Progress
    total: int = 0
    done: int = 0

    def seen(self, done: int) -> None:
        """So many bytes are done."""
        self.done = done
        self.progress.report(done // _MB, max(1, self.total // _MB))
        if self.progress.cancelled():
            raise Cancelled


# -- trouble with the folder, and who works in it


@contextmanager
def told_of(place: Path) -> Iterator[None]:
    """Turns what a disk says of the folder for backups into errors that a person can be told."""
    try:
        yield
    except NewsdeskError:
        raise
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorname", "") or ""
        if code.startswith("SQLITE_FULL"):
            raise _no_room(place) from error
        if code.startswith("SQLITE_READONLY"):
            raise BackupPlaceClosed(path=place) from error
        if not place.exists():
            raise BackupPlaceGone(path=place) from error
        raise DiskTrouble(path=place, detail=error) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise _no_room(place) from error
        if not place.exists():
            raise BackupPlaceGone(path=place) from error
        if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
            raise BackupPlaceClosed(path=place) from error
        raise DiskTrouble(path=place, detail=error) from error


def room_for(place: Path, needed: int) -> None:
    """Raises BackupNoRoom where so many bytes would fill a disk."""
    if shutil.disk_usage(place).free < needed + SPARE:
        raise _no_room(place, needed)


def _no_room(place: Path, needed: int = 0) -> BackupNoRoom:
    free = 0
    with suppress(OSError):
        free = shutil.disk_usage(place).free
    return BackupNoRoom(path=place, needed=max(1, needed // _MB) if needed else "?", free=free // _MB)


@contextmanager
def alone(home: Path, *, reading: bool = False) -> Iterator[None]:
    """While nobody else works on the backups in `home`; where nobody can write, `reading` needs no lock. Raises
    BackupBusy."""
    with told_of(home):
        lock = FileLock(home / ".lock", timeout=0)
        try:
            lock.acquire()
        except Timeout:
            raise BackupBusy(path=home) from None
        except OSError:
            if not reading:
                raise
    try:
        yield
    finally:
        lock.release()


# -- writing


def write(archive: Archive, home: Path, kind: Kind, progress: Progress, program: str) -> Backup:
    """Backs an archive up into `home`, whose parent is there. Others may write into the archive meanwhile: what is kept
    is the moment at which it began. Raises Cancelled, BackupNoRoom, BackupPlaceGone, BackupPlaceClosed, BackupBusy,
    BackupDamaged, with nothing changed but files that were kept ahead."""
    with told_of(home):
        home.mkdir(exist_ok=True)
    with alone(home), told_of(home):
        _tidy(home)
        made = now()
        part = home / f".{_stamp(made)}.part"
        part.mkdir()
        try:
            fresh = _fill(archive, home, part, Told(progress))
            found = replace(
                fresh, path=_free(home, _stamp(made)), made=made, kind=kind, archive=archive.id, name=archive.name,
                program=program,
            )  # fmt: skip
            _put(part / MANIFEST, manifest(found))
            sync_folder(part)
            part.rename(found.path)
            sync_folder(home)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    return found


def _stamp(made: str) -> str:
    return made.replace(":", "-").rstrip("Z")


def _free(home: Path, stamp: str) -> Path:
    """A folder that is not there: two backups may be asked for in one second."""
    path, number = home / stamp, 2
    while path.exists():
        path, number = home / f"{stamp}-{number}", number + 1
    return path


def _tidy(home: Path) -> None:
    """Takes away what was broken off."""
    for path in home.glob(".*"):
        if path.name.endswith((".part", ".gone")) and path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
    for path in (home / POOL).glob(".*.part"):
        with suppress(OSError):
            path.unlink()


def _fill(archive: Archive, home: Path, part: Path, told: Told) -> Backup:
    """Writes the database, the files and what stands beside them into `part`, and looks whether all of it is there."""
    pool = Store(home / POOL)
    size = archive.database.stat().st_size
    wal = archive.database.with_name(archive.database.name + "-wal")
    size += wal.stat().st_size if wal.exists() else 0
    ahead = [one for one in _wanted(archive, None) if not _there(pool, one)]
    needed = size + sum(one.size for one in ahead)
    room_for(home, needed)
    told.total = 2 * size + sum(one.size for one in ahead)
    told.seen(0)
    copy_database(archive, part / DATABASE, lambda done, total: told.seen(size * done // max(1, total)))
    digest = _hash(part / DATABASE, lambda done: told.seen(size + min(size, done)))
    told.done = 2 * size
    listed, missing = [], 0
    for one in _wanted(archive, part / DATABASE):
        kept = _keep(archive, pool, one, told)
        listed += [kept] if kept is not None else []
        missing += kept is None
    pool.settle()
    _beside(archive, part)
    _put(part / FILES, "".join(f"{one.store} {one.sha256} {one.size}\n" for one in listed))
    wrong = opened(part / DATABASE)
    lost = next((one for one in listed if not _there(pool, one)), None)
    if wrong or lost is not None:
        raise BackupDamaged(path=home, detail=wrong[0] if wrong else lost)
    with closing(reader(part / DATABASE)) as connection:
        counts, end, changed, sample = numbers(connection), _end(connection), _changed(connection), _sample(connection)
    return Backup(
        part, schema=HEAD, counts=counts, end=end, changed=changed, database=(digest, _size(part / DATABASE)),
        files=(len(listed), sum(one.size for one in listed)), listed=_hash(part / FILES), missing=missing,
        sample=sample,
    )  # fmt: skip


def copy_database(archive: Archive, target: Path, step: Callable[[int, int], None]) -> None:
    """A whole copy of the database as it is now, in slices; `step` hears (done, total) pages and may raise.

    The source is held at one moment by a transaction that reads: others write on, and the copy need not begin again.
    """
    how = "?mode=ro&immutable=1" if archive.immutable else "?mode=ro"
    origin = sqlite3.connect(archive.database.resolve().as_uri() + how, uri=True, isolation_level=None)
    copy = sqlite3.connect(target, isolation_level=None)
    with closing(origin), closing(copy):
        origin.execute("BEGIN")
        origin.execute("SELECT count(*) FROM sqlite_master").fetchone()
        origin.backup(copy, pages=PAGES, progress=lambda _status, left, total: step(total - left, total))
        copy.execute("PRAGMA journal_mode=DELETE")  # one file: nothing beside it belongs to it
    _sync(target)


def _wanted(archive: Archive, database: Path | None) -> list[Filed]:
    """The files that the archive has on disk, and those that its database (or a copy of it) speaks of."""
    found: dict[tuple[str, str], int] = {}
    fixed = database is not None or archive.immutable
    with closing(reader(database or archive.database, immutable=fixed)) as connection:
        for store in ("originals", "attachments"):
            rows = connection.execute(f"SELECT sha256, max(size) FROM {store} GROUP BY sha256")
            found |= {(store, str(row[0])): int(row[1]) for row in rows}
    for store, kept in stores(archive).items():
        for sha256 in kept.names():
            with suppress(OSError):
                found.setdefault((store, sha256), kept.path(sha256).stat().st_size)
    return [Filed(store, sha256, size) for (store, sha256), size in sorted(found.items())]


def stores(archive: Archive) -> dict[str, Store]:
    """The two folders of an archive whose files are named by their hashes."""
    return {"originals": archive.originals, "attachments": archive.attachments}


def _there(pool: Store, one: Filed) -> bool:
    try:
        return pool.path(one.sha256).stat().st_size == one.size
    except OSError:
        return False


def _keep(archive: Archive, pool: Store, one: Filed, told: Told) -> Filed | None:
    """Keeps a file in the pool, where it is not there yet; None where the archive's own is gone or altered."""
    if _there(pool, one):
        return one
    source = stores(archive)[one.store].path(one.sha256)
    try:
        if _hash(source, lambda _done: told.seen(told.done)) != one.sha256:
            return None
    except FileNotFoundError:
        return None
    stored = pool.keep(source, settle=False)
    told.seen(told.done + stored.size)
    return replace(one, size=stored.size)


def _beside(archive: Archive, part: Path) -> None:
    """The small files that lie in the folder of an archive, as the words that its house allows."""
    for path in sorted(archive.path.iterdir()):
        named = not path.name.startswith((".", DATABASE)) and path.suffix not in (".part", ".newsdesk-archive")
        if named and path.is_file() and path.stat().st_size <= LARGEST_BESIDE:
            (part / BESIDE).mkdir(exist_ok=True)
            shutil.copyfile(path, part / BESIDE / path.name)
            _sync(part / BESIDE / path.name)


# -- reading


def reader(path: Path, *, immutable: bool = True) -> sqlite3.Connection:
    """A connection that reads a database; of one that nobody writes to (`immutable`) it leaves nothing beside it."""
    uri = path.resolve().as_uri() + ("?mode=ro&immutable=1" if immutable else "?mode=ro")
    return sqlite3.connect(uri, uri=True, isolation_level=None)


def opened(database: Path, *, thorough: bool = False) -> list[str]:
    """What is wrong with a database, as SQLite's own quick look tells, or its `thorough` one."""
    try:
        with closing(reader(database)) as connection:
            pragma = "integrity_check" if thorough else "quick_check"
            found = [str(row[0]) for row in connection.execute(f"PRAGMA {pragma}(20)") if row[0] != "ok"]
            if thorough:
                found += [f"foreign key: {row}" for row in connection.execute("PRAGMA foreign_key_check").fetchmany(20)]
            return found
    except sqlite3.Error as error:
        return [str(error)]


def numbers(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows the main tables hold; those of an earlier schema lack some."""
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return {
        name: int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
        for name, table in COUNTED.items()
        if table in there
    }


def _end(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT max(seq) FROM changes").fetchone()[0] or 0)


def _changed(connection: sqlite3.Connection) -> str:
    return str(connection.execute("SELECT max(modified) FROM articles").fetchone()[0] or "")


def _sample(connection: sqlite3.Connection) -> tuple[tuple[str, str], ...]:
    """Some articles from the first to the last, each with the hash of its text."""
    ids = [row[0] for row in connection.execute("SELECT id FROM articles ORDER BY id")]
    chosen = ids[:: max(1, len(ids) // SAMPLE)][:SAMPLE]
    return texts(connection, "id", chosen)


def texts(connection: sqlite3.Connection, by: str, keys: Sequence[object]) -> tuple[tuple[str, str], ...]:
    """(uid, SHA-256 of headline and text) of articles that are named by a column."""
    marks = ",".join("?" * len(keys))
    rows = connection.execute(f"SELECT uid, headline, body FROM articles WHERE {by} IN ({marks})", keys)
    return tuple((row[0], hashlib.sha256(f"{row[1]}\0{row[2]}".encode()).hexdigest()) for row in rows)


def manifest(backup: Backup) -> str:
    """What stands in the manifest."""
    found = asdict(backup)
    for name in ("path", "damaged"):
        del found[name]
    return json.dumps({"format": FORMAT} | found, ensure_ascii=False, indent=1)


_FIELDS = {one.name for one in fields(Backup)} - {"path", "damaged"}


def read(path: Path) -> Backup:
    """The backup in a folder, as its manifest tells; `damaged` where that cannot be read."""
    try:
        found = json.loads((path / MANIFEST).read_text(encoding="utf-8"))
        if int(found["format"]) > FORMAT:
            return Backup(path, made=str(found.get("made", "")), damaged="format")
        told = {name: found[name] for name in _FIELDS}
        told |= {name: tuple(told[name]) for name in ("database", "files")}
        told |= {"kind": Kind(told["kind"]), "sample": tuple((str(uid), str(sha)) for uid, sha in told["sample"])}
        return Backup(path, **told)
    except (OSError, ValueError, KeyError, TypeError) as error:
        return Backup(path, damaged=f"{type(error).__name__}: {error}")


def listed(home: Path) -> list[Backup]:
    """The backups in a folder, the newest first."""
    try:
        paths = [path for path in home.iterdir() if path.is_dir() and not path.name.startswith(".")]
    except OSError:
        return []
    found = [read(path) for path in paths if (path / MANIFEST).exists() or (path / DATABASE).exists()]
    return sorted(found, key=lambda one: (one.made, one.path.name), reverse=True)


def files_of(backup: Backup) -> list[Filed]:
    """The files of a backup. Raises BackupDamaged where their list is not what was written."""
    path = backup.path / FILES
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BackupDamaged(path=backup.path, detail=error) from error
    if hashlib.sha256(data).hexdigest() != backup.listed:
        raise BackupDamaged(path=backup.path, detail=FILES)
    lines = (line.split(" ") for line in data.decode().splitlines())
    return [Filed(store, sha256, int(size)) for store, sha256, size in lines]


# -- letting go


def remove(home: Path, gone: Sequence[Backup]) -> int:
    """Deletes backups and what their pool no longer needs; gives how many there were. Where the list of one that stays
    cannot be read, nothing is taken from the pool: nobody knows what it needs."""
    with alone(home), told_of(home):
        for one in gone:
            aside = one.path.with_name(f".{one.path.name}.gone")
            one.path.rename(aside)  # it is no backup any more, however much of it is left
            shutil.rmtree(aside, ignore_errors=True)
        if gone:
            _sweep(home)
    return len(gone)


def _sweep(home: Path) -> None:
    pool, needed = Store(home / POOL), set()
    for one in listed(home):
        if one.damaged:
            return
        try:
            needed |= {file.sha256 for file in files_of(one)}
        except BackupDamaged:
            return
    for sha256 in list(pool.names()):
        if sha256 not in needed:
            with suppress(OSError):
                pool.path(sha256).unlink()


# -- small things


def _size(path: Path) -> int:
    return path.stat().st_size


def _hash(path: Path, step: Callable[[int], None] = lambda _done: None) -> str:
    digest, done = hashlib.sha256(), 0
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
            done += len(chunk)
            step(done)
    return digest.hexdigest()


def _put(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
    _sync(path)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())

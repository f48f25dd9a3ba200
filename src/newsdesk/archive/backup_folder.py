"""What lies in a folder of backups: manifests, databases, lists of files; and who works in it."""

from __future__ import annotations

import errno
import hashlib
import json
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from newsdesk.archive.archive import MARKER
from newsdesk.domain.backup import Backup, Kind
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
SPARE = 64 << 20  # bytes that are left free on the disk
SAMPLE = 25  # articles whose texts a drill compares
COUNTED = {
    "articles": "articles", "sources": "sources", "tags": "tags", "taggings": "article_tags", "links": "links",
    "revisions": "revisions", "originals": "originals", "attachments": "attachments", "operations": "operations",
}  # fmt: skip
MB = 1 << 20
_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d")  # how the folder of a backup is called


@dataclass(frozen=True, slots=True)
class Filed:
    """A line of the list of files: which store of the archive it belongs to, its hash and its size."""

    store: str
    sha256: str
    size: int


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


def untaken(folder: Path, stem: str, suffix: str = "") -> Path:
    """A place in a folder where nothing is yet: `stem`, or with a number behind it."""
    path, number = folder / f"{stem}{suffix}", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}{suffix}", number + 1
    return path


def room_for(place: Path, needed: int) -> None:
    """Raises BackupNoRoom where so many bytes would fill a disk."""
    if shutil.disk_usage(place).free < needed + SPARE:
        raise _no_room(place, needed)


def _no_room(place: Path, needed: int = 0) -> BackupNoRoom:
    free = 0
    with suppress(OSError):
        free = shutil.disk_usage(place).free
    return BackupNoRoom(path=place, needed=max(1, needed // MB) if needed else "?", free=free // MB)


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


# -- reading


def reader(path: Path, *, immutable: bool = True) -> sqlite3.Connection:
    """A connection that reads a database; of one that nobody writes to (`immutable`) it leaves nothing beside it."""
    uri = path.resolve().as_uri() + ("?mode=ro&immutable=1" if immutable else "?mode=ro")
    return sqlite3.connect(uri, uri=True, isolation_level=None)


def opened(database: Path, *, thorough: bool = False, stop: Callable[[], bool] = lambda: False) -> list[str]:
    """What is wrong with a database, as SQLite's own quick look tells, or its `thorough` one. Raises Cancelled."""
    try:
        with closing(reader(database)) as connection:
            connection.set_progress_handler(lambda: int(stop()), 1_000_000)
            pragma = "integrity_check" if thorough else "quick_check"
            found = [str(row[0]) for row in connection.execute(f"PRAGMA {pragma}(20)") if row[0] != "ok"]
            if thorough:
                found += [f"foreign key: {row}" for row in connection.execute("PRAGMA foreign_key_check").fetchmany(20)]
            return found
    except sqlite3.Error as error:
        if stop():
            raise Cancelled from error
        return [str(error)]


def numbers(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows the main tables hold; those of an earlier schema lack some."""
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return {
        name: int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
        for name, table in COUNTED.items()
        if table in there
    }


def journal_end(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT max(seq) FROM changes").fetchone()[0] or 0)


def newest(connection: sqlite3.Connection) -> str:
    return str(connection.execute("SELECT max(modified) FROM articles").fetchone()[0] or "")


def sample(connection: sqlite3.Connection) -> tuple[tuple[str, str], ...]:
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
        told = {name: found[name] for name in _FIELDS - {"place"}} | {"place": str(found.get("place", ""))}
        if datetime.fromisoformat(told["made"]).tzinfo is None:
            raise ValueError(told["made"])
        told |= {name: tuple(told[name]) for name in ("database", "files")}
        told |= {"kind": Kind(told["kind"]), "sample": tuple((str(uid), str(sha)) for uid, sha in told["sample"])}
        return Backup(path, **told)
    except (OSError, ValueError, KeyError, TypeError) as error:
        return Backup(path, damaged=f"{type(error).__name__}: {error}")


def is_backup(path: Path) -> bool:
    """Whether a folder is a backup, if a damaged one. An archive is none: it too holds a database and no manifest."""
    if (path / MARKER).exists():
        return False
    return (path / MANIFEST).exists() or (bool(_STAMP.match(path.name)) and (path / DATABASE).exists())


def listed(home: Path) -> list[Backup]:
    """The backups in a folder, the newest first."""
    try:
        paths = [path for path in home.iterdir() if path.is_dir() and not path.name.startswith(".")]
    except OSError:
        return []
    found = [read(path) for path in paths if is_backup(path)]
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

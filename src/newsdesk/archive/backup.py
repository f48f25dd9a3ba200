"""Backups of an archive: a folder each with the database and a manifest, and one pool of captured files and attachments
under their SHA-256 that all backups of an archive share, so that the tenth one costs only what is new in them.

A backup is written beside its place and moved there when it was opened and found whole: what a crash, a full disk or a
pulled stick leaves behind is never taken for one.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from newsdesk.archive.archive import Archive
from newsdesk.archive.backup_folder import (
    BESIDE,
    DATABASE,
    FILES,
    MANIFEST,
    MB,
    POOL,
    Filed,
    alone,
    files_of,
    is_backup,
    journal_end,
    listed,
    manifest,
    newest,
    numbers,
    opened,
    reader,
    room_for,
    sample,
    told_of,
    untaken,
)
from newsdesk.archive.migrations import HEAD
from newsdesk.archive.originals import CHUNK, Store, sync_folder
from newsdesk.domain.backup import Backup, Kind
from newsdesk.domain.changes import Progress
from newsdesk.domain.dates import now
from newsdesk.domain.errors import BackupDamaged, Cancelled

PAGES = 1024  # pages of a slice of the database: others come in between
LARGEST_BESIDE = 16 << 20  # bytes of a small file that lies in an archive, as its list of words


@dataclass(slots=True)
class Told:
    """Progress in megabytes, so that database and files share one bar. `seen` raises Cancelled."""

    progress: Progress
    total: int = 0
    done: int = 0

    def seen(self, done: int) -> None:
        """So many bytes are done."""
        self.done = done
        self.progress.report(done // MB, max(1, self.total // MB))
        if self.progress.cancelled():
            raise Cancelled


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
                fresh, path=untaken(home, _stamp(made)), made=made, kind=kind, archive=archive.id, name=archive.name,
                place=place_of(archive), program=program,
            )  # fmt: skip
            _put(part / MANIFEST, manifest(found))
            sync_folder(part)
            part.rename(found.path)
            sync_folder(home)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    return found


def place_of(archive: Archive) -> str:
    """The folder of an archive, as its backups name it."""
    return os.path.realpath(archive.path).encode(errors="replace").decode()


def _stamp(made: str) -> str:
    return made.replace(":", "-").rstrip("Z")


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
    filed, missing = [], 0
    for one in _wanted(archive, part / DATABASE):
        kept = _keep(archive, pool, one, told)
        filed += [kept] if kept is not None else []
        missing += kept is None
    pool.settle()
    _beside(archive, part)
    _put(part / FILES, "".join(f"{one.store} {one.sha256} {one.size}\n" for one in filed))
    wrong = opened(part / DATABASE, stop=told.progress.cancelled)
    lost = next((one for one in filed if not _there(pool, one)), None)
    if wrong or lost is not None:
        raise BackupDamaged(path=home, detail=wrong[0] if wrong else lost)
    with closing(reader(part / DATABASE)) as connection:
        found = numbers(connection), journal_end(connection), newest(connection), sample(connection)
    return Backup(
        part, schema=HEAD, counts=found[0], end=found[1], changed=found[2], database=(digest, _size(part / DATABASE)),
        files=(len(filed), sum(one.size for one in filed)), listed=_hash(part / FILES), missing=missing,
        sample=found[3],
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
    """Keeps a file in the pool, where it is not there yet; None where the archive's own is gone or altered, or where a
    disk that begins to fail does not give it: all else is still to be saved."""
    if _there(pool, one):
        return one
    source = stores(archive)[one.store].path(one.sha256)
    try:
        if _hash(source, lambda _done: told.seen(told.done)) != one.sha256:
            return None
    except OSError:
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


# -- letting go


def remove(home: Path, gone: Sequence[Backup]) -> int:
    """Deletes backups and what their pool no longer needs; gives how many there were. Where the list of one that stays
    cannot be read, nothing is taken from the pool: nobody knows what it needs."""
    with alone(home), told_of(home):
        for one in filter(lambda one: is_backup(one.path), gone):  # whatever was asked for: nothing else is deleted
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

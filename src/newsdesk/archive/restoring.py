"""Looking into a backup, proving it, and making an archive of it again."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path

from newsdesk.archive.archive import SUFFIX, Archive, marker, write_marker
from newsdesk.archive.backup import Told
from newsdesk.archive.backup_folder import (
    BESIDE,
    DATABASE,
    POOL,
    Filed,
    alone,
    files_of,
    numbers,
    opened,
    reader,
    room_for,
    texts,
    told_of,
    untaken,
)
from newsdesk.archive.migrations import KNOWN
from newsdesk.archive.originals import CHUNK, Store, sync_folder
from newsdesk.domain.backup import Backup, Difference
from newsdesk.domain.changes import Progress
from newsdesk.domain.errors import BackupDamaged, BackupTooNew, PlaceTaken
from newsdesk.text.fold import fold

Problem = tuple[str, str]
Headline = tuple[str, str, str]  # when an article was changed last, what it is called, when it was published
ABANDONED = 86_400  # seconds after which nobody works on a folder any more in which nothing was written
SEEN = 4000  # headlines that are read at once while one is looked for


def readable(backup: Backup) -> None:
    """Raises BackupTooNew or BackupDamaged where nothing can be made of a backup."""
    if backup.damaged == "format" or (not backup.damaged and backup.schema not in KNOWN):
        raise BackupTooNew(path=backup.path, program=backup.program or "?")
    if backup.damaged:
        raise BackupDamaged(path=backup.path, detail=backup.damaged)


def identity(path: Path) -> str:
    """What an archive is known by, as far as can be told without opening it."""
    return marker(path).get("id", "")


# -- looking inside


def headlines(backup: Backup, text: str, limit: int, wanted: Callable[[], bool] = lambda: True) -> list[Headline]:
    """The articles of a backup outside its trash whose headlines hold all these words, the last changed first."""
    readable(backup)
    words = fold(text).split()
    found: list[Headline] = []
    with told_of(backup.path), closing(_inside(backup)) as connection:
        cursor = connection.execute(
            "SELECT modified, headline, coalesce(published, '') FROM articles WHERE trashed IS NULL "
            "ORDER BY modified DESC, published_sort DESC, id DESC"
        )
        while wanted() and (rows := cursor.fetchmany(SEEN)):
            for modified, headline, published in rows:
                folded = fold(headline) if words else ""
                if all(word in folded for word in words):
                    found.append((modified, headline, published))
                    if len(found) == limit:
                        return found
    return found


def difference(archive: Archive, backup: Backup) -> Difference:
    """What a backup has and the archive has not, and the other way round."""
    readable(backup)
    with told_of(backup.path), closing(_inside(backup)) as connection:
        how = "?mode=ro&immutable=1" if archive.immutable else "?mode=ro"
        connection.execute("ATTACH ? AS now", (archive.database.resolve().as_uri() + how,))
        lacks = "{0}.articles a WHERE NOT EXISTS (SELECT 1 FROM {1}.articles b WHERE b.uid = a.uid)"
        pairs = "main.articles a JOIN now.articles b ON b.uid = a.uid"
        other = f"{pairs} WHERE (b.version, b.modified, b.trashed) IS NOT (a.version, a.modified, a.trashed)"
        return Difference(
            here=_count(connection, lacks.format("now", "main")),
            there=_count(connection, lacks.format("main", "now")),
            other=_count(connection, other),
        )


def _inside(backup: Backup) -> sqlite3.Connection:
    path = backup.path / DATABASE
    if not path.exists():
        raise BackupDamaged(path=backup.path, detail=DATABASE)
    return reader(path)


def _count(connection: sqlite3.Connection, what: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {what}").fetchone()[0])


# -- making an archive again


def restore(backup: Backup, target: Path, progress: Progress, *, same: bool = False, name: str = "") -> list[Problem]:
    """Makes an archive of a backup in the folder `target`, which must not be there. It appears when it is whole.

    With `same` it keeps the identity of the archive that was backed up, for it takes its place; else it is another one,
    called `name`. Gives what was wrong: files that are gone or altered, which are left out. A database that is not what
    was written is refused. Raises BackupDamaged, BackupTooNew, BackupBusy, PlaceTaken, Cancelled, DiskTrouble.
    """
    readable(backup)
    home = backup.path.parent
    if target.exists():
        raise PlaceTaken(path=target)
    with alone(home, reading=True), told_of(home):
        files = files_of(backup)
        told = Told(progress, total=backup.size)
        part = target.with_name(f".{target.name}.part")
        with told_of(target.parent):
            _sweep(target.parent)
            shutil.rmtree(part, ignore_errors=True)
            room_for(target.parent, backup.size)
            part.mkdir()
            try:
                problems = _make(backup, home, part, files, told)
                write_marker(part, name or target.stem, backup.archive if same else "")
                sync_folder(part)
                part.rename(target)
                sync_folder(target.parent)
            except BaseException:
                shutil.rmtree(part, ignore_errors=True)
                raise
    return problems


def _sweep(folder: Path) -> None:
    """Takes away what restoring left that was killed: its files are those of the backup. One that still grows stays,
    and so does what is of somebody else."""
    for path in folder.glob(f".*{SUFFIX}.part"):
        with suppress(OSError):
            if (path / DATABASE).is_file() and time.time() - _last_written(path) > ABANDONED:
                shutil.rmtree(path, ignore_errors=True)


def _last_written(folder: Path) -> float:
    return max(path.stat().st_mtime for path in (folder, *folder.iterdir()))


def _make(backup: Backup, home: Path, part: Path, files: Sequence[Filed], told: Told) -> list[Problem]:
    digest = _copy(backup.path / DATABASE, part / DATABASE, told) if (backup.path / DATABASE).exists() else ""
    if digest != backup.database[0]:
        raise BackupDamaged(path=backup.path, detail=DATABASE)
    pool, problems = Store(home / POOL), []
    made = {store: Store(part / store) for store in ("originals", "attachments")}
    for store in made.values():
        store.folder.mkdir()
    for one in files:
        source, store = pool.path(one.sha256), made[one.store]
        if not source.is_file():
            problems.append(("file-missing", one.sha256))
        elif (kept := store.keep(source, settle=False).sha256) != one.sha256:
            problems.append(("file-altered", one.sha256))
            store.path(kept).unlink()
        told.seen(told.done + one.size)
    for store in made.values():
        store.settle()
    for path in sorted((backup.path / BESIDE).glob("*")):
        shutil.copyfile(path, part / path.name)
    return problems


def _copy(source: Path, target: Path, told: Told) -> str:
    digest = hashlib.sha256()
    with source.open("rb") as file, target.open("wb") as copy:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
            copy.write(chunk)
            told.seen(told.done + len(chunk))
        copy.flush()
        os.fsync(copy.fileno())
    return digest.hexdigest()


def exchange(present: Path, restored: Path, stamp: str) -> Path:
    """Puts a restored archive in the place of one that nobody has open, which moves aside; gives where it is now."""
    aside = untaken(present.parent, f"{present.stem} {stamp}", present.suffix)
    with told_of(present.parent):
        present.rename(aside)
        try:
            restored.rename(present)
        except OSError:
            aside.rename(present)
            raise
        sync_folder(present.parent)
    return aside


# -- proof


def proof(
    backup: Backup, made: Path, step: Callable[[int, int], bool], stop: Callable[[], bool] = lambda: False
) -> Iterator[Problem]:
    """Everything in which an archive that was made of a backup, and not opened yet, is not what the backup tells.
    `step` is told (done, total) files and says whether to go on."""
    wrong = opened(made / DATABASE, thorough=True, stop=stop)
    yield from (("database", one) for one in wrong)
    if wrong:
        return
    with closing(reader(made / DATABASE)) as connection:
        found = numbers(connection)
        told = dict(texts(connection, "uid", [uid for uid, _ in backup.sample]))
    for name, count in backup.counts.items():
        if found.get(name, 0) != count:
            yield "counts", f"{name}: {found.get(name, 0)} / {count}"
    for uid, sha256 in backup.sample:
        if told.get(uid) != sha256:
            yield "text", uid
    files = files_of(backup)
    for place, one in enumerate(files, 1):
        store = Store(made / one.store)
        if not store.path(one.sha256).is_file():
            yield "file-missing", one.sha256
        elif not store.sound(one.sha256):
            yield "file-altered", one.sha256
        if not step(place, len(files)):
            return


def set_aside(home: Path, altered: Sequence[str]) -> None:
    """Files of the pool that are not what they are called lose their names, so that the next backup keeps them anew."""
    pool = Store(home / POOL)
    with alone(home):
        for sha256 in altered:
            path = pool.path(sha256)
            with suppress(OSError):
                path.rename(path.with_name(f"{sha256}.altered"))


def heal(archive: Archive, home: Path, hashes: Sequence[str]) -> list[str]:
    """Puts files of an archive back that are gone or altered, where the pool has them sound; gives those."""
    pool, healed = Store(home / POOL), []
    for sha256 in hashes:
        if pool.sound(sha256):
            for store in (archive.originals, archive.attachments):
                named = store.path(sha256)
                if store.sound(sha256) is False or (store.sound(sha256) is None and _belongs(archive, store, sha256)):
                    store.keep(pool.path(sha256))
                    healed += [sha256] if named.is_file() else []
    return sorted(set(healed))


def _belongs(archive: Archive, store: Store, sha256: str) -> bool:
    table = "originals" if store is archive.originals else "attachments"
    with closing(reader(archive.database, immutable=archive.immutable)) as connection:
        return bool(connection.execute(f"SELECT 1 FROM {table} WHERE sha256 = ? LIMIT 1", (sha256,)).fetchone())

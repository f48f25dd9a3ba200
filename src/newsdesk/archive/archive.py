"""An archive on disk: opening, creating, reading, and the one lane through which everything is written."""

from __future__ import annotations

import logging
import shutil
import tomllib
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine, func, select
from uuid_utils import uuid7

from newsdesk.archive import tables as t
from newsdesk.archive.connection import backup, check, schema_revision, sqlite_engine, told_plainly
from newsdesk.archive.journals import Journals
from newsdesk.archive.migrations import HEAD, KNOWN
from newsdesk.archive.originals import Store
from newsdesk.archive.writing import Writer
from newsdesk.domain.changes import Changes
from newsdesk.domain.dates import now
from newsdesk.domain.errors import (
    ArchiveBusy,
    ArchiveDamaged,
    ArchiveMissing,
    ArchiveReadOnly,
    ArchiveTooNew,
    DiskTrouble,
)

log = logging.getLogger(__name__)
FORMAT = 1
"""Of the folder as a whole; the database has its own history (`migrations`)."""

MARKER = "open.newsdesk-archive"
SUFFIX = ".newsdesk"
Result = TypeVar("Result")


class Mode(StrEnum):
    """How to open: WRITE refuses a busy archive, AUTO then reads it, READ never writes."""

    WRITE = "write"
    AUTO = "auto"
    READ = "read"


class Archive:
    """An open archive. Made by `create`, `open` or `open_or_create`; close it, or use it as a context manager."""

    def __init__(self, path: Path, cache: Path, mode: Mode) -> None:
        self.path = path
        self.read_only = False
        self.immutable = False
        self.language = ""  # of the names of tags that are read
        told = marker(path)
        self.id, self.name = told.get("id", ""), told.get("name", path.stem)
        self._lock: FileLock | None = None
        self._listeners: list[Callable[[Changes], None]] = []
        self._take_lock(mode)
        self.index_path = cache / "indexes" / (self.id or path.stem) if self.immutable else path / "index"
        database = path / "archive.db"
        try:
            with told_plainly(path):
                if self.immutable:
                    database = self._without_wal(database, cache)
                self._database = database
                self.engine = self._open(database, cache)
        except BaseException:
            self._release()
            raise
        self._writing = sqlite_engine(self._database, writer=True)  # connects with the first write
        self.originals = Store(path / "originals")
        self.attachments = Store(path / "attachments")
        self.journals = Journals(path / "drafts")
        self._lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="newsdesk-writer")

    # -- opening and closing

    @classmethod
    def create(cls, path: Path, cache: Path, name: str = "") -> Archive:
        """A new, empty archive in the folder `path`, which must not hold one."""
        path = path.expanduser().absolute()
        if (path / "archive.db").exists():
            return cls.open(path, cache)
        with told_plainly(path):
            path.mkdir(parents=True, exist_ok=True)
            for folder in ("originals", "attachments"):
                (path / folder).mkdir(exist_ok=True)
            write_marker(path, name or path.stem)
        return cls(path, cache, Mode.WRITE)

    @classmethod
    def open(cls, path: Path, cache: Path, mode: Mode = Mode.WRITE) -> Archive:
        """The archive in the folder `path`, or beside the marker file `path`. Raises ArchiveMissing, ArchiveBusy,
        ArchiveTooNew, ArchiveDamaged."""
        path = path.expanduser().absolute()
        if path.name == MARKER:
            path = path.parent
        if not (path / "archive.db").is_file():
            raise ArchiveMissing(path=path)
        return cls(path, cache, mode)

    @classmethod
    def open_or_create(cls, path: Path, cache: Path, mode: Mode = Mode.WRITE) -> Archive:
        """The archive at `path`, made if it is not there."""
        path = path.expanduser().absolute()
        path = path.parent if path.name == MARKER else path
        if (path / "archive.db").is_file():
            return cls.open(path, cache, mode)
        if path.is_file() or (path.is_dir() and any(path.iterdir()) and not (path / MARKER).exists()):
            raise ArchiveMissing(path=path)  # somebody else's folder: no archive is put into it unasked
        return cls.create(path, cache)

    def _take_lock(self, mode: Mode) -> None:
        if mode is Mode.READ:
            self.read_only = True
            self.immutable = not _writable(self.path)
            return
        lock = FileLock(self.path / ".lock", timeout=0)
        try:
            lock.acquire()
        except Timeout:
            if mode is Mode.WRITE:
                raise ArchiveBusy(path=self.path) from None
            self.read_only = True
        except OSError:
            self.read_only = self.immutable = True
        else:
            self._lock = lock

    def _without_wal(self, database: Path, cache: Path) -> Path:
        """SQLite ignores the WAL of an immutable file; where one holds anything, a copy of both is opened instead."""
        wal = database.with_name("archive.db-wal")
        if not wal.exists() or wal.stat().st_size == 0:
            return database
        folder = cache / "copies" / (self.id or self.path.stem)
        folder.mkdir(parents=True, exist_ok=True)
        for file in (database, wal):
            shutil.copyfile(file, folder / file.name)
        self.immutable = False  # of the copy; the archive itself stays closed to writing
        return folder / database.name

    def _upgraded_copy(self, database: Path, cache: Path) -> Path:
        """An older archive that may not be written is read from a copy of today's schema, made when it changed."""
        from newsdesk.archive.migrations.upgrade import upgrade

        copy = cache / "copies" / (self.id or self.path.stem) / f"archive-{HEAD}.db"
        stamp, made_of = copy.with_suffix(".of"), self._looks(database)
        if not copy.exists() or not stamp.exists() or stamp.read_text(encoding="utf-8") != made_of:
            stamp.unlink(missing_ok=True)
            copy.unlink(missing_ok=True)
            fresh = copy.with_suffix(".new")
            fresh.unlink(missing_ok=True)
            backup(database, fresh, immutable=self.immutable)
            engine = sqlite_engine(fresh)
            try:
                upgrade(engine)
            finally:
                engine.dispose()
            fresh.replace(copy)
            stamp.write_text(made_of, encoding="utf-8")
        self.immutable = False  # of the copy; the archive itself stays closed to writing
        self.index_path = cache / "indexes" / (self.id or self.path.stem)
        return copy

    @staticmethod
    def _looks(database: Path) -> str:
        """Which state of which file: another archive, or another day of this one, looks otherwise."""
        files = (database, database.with_name(database.name + "-wal"))
        states = [(str(file), file.stat().st_size, file.stat().st_mtime_ns) for file in files if file.exists()]
        return repr(states)

    def _open(self, database: Path, cache: Path) -> Engine:
        found = schema_revision(database) if database.exists() and not self.immutable else None
        if database.exists() and self.immutable:
            found = _revision_of_immutable(database)
        if _format(self.path) > FORMAT or (found is not None and found not in KNOWN):
            raise ArchiveTooNew(path=self.path, format=found or _format(self.path))
        if found != HEAD and self.read_only:
            database = self._database = self._upgraded_copy(database, cache)
        elif found != HEAD:
            self._migrate(database, found)
        if not self.read_only and not (self.path / MARKER).exists():
            write_marker(self.path, self.name)
            self.id = marker(self.path).get("id", "")
        return sqlite_engine(database, read_only=self.read_only, immutable=self.immutable)

    def _migrate(self, database: Path, found: str | None) -> None:
        """Backup, then every missing step, then SQLite's own checks, all before the first ordinary query."""
        from newsdesk.archive.migrations.upgrade import upgrade

        if found is not None:
            stamp = now().replace(":", "")
            backup(database, self.path / "backups" / f"archive-before-{HEAD}-{stamp}.db")
        engine = sqlite_engine(database)
        try:
            upgrade(engine)
        finally:
            engine.dispose()
        problems = check(database)
        if problems:
            raise ArchiveDamaged(path=self.path, detail=problems[0])

    def close(self) -> None:
        """Waits for what is being written, then lets go of everything."""
        self._lane.shutdown(wait=True)
        self._writing.dispose()
        self.engine.dispose()
        self._release()

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    # -- reading and writing

    @property
    def database(self) -> Path:
        """The file that is read: that of the archive, or of an archive that may not be written a copy of it."""
        return self._database

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one moment of the archive."""
        with told_plainly(self.path), self.engine.connect() as connection:
            yield connection.execution_options(shown=self.language)

    def write(
        self, name: str, verb: Callable[[Writer], Result], operation: int | None = None
    ) -> tuple[Result, Changes]:
        """Runs `verb` in the writer lane, in one transaction, and waits for it to be durable.

        `name` is the operation's code (shown as `operation.NAME`); `operation` continues one begun in an earlier slice.
        Raises what `verb` raises, with nothing written.
        """
        return self.submit(name, verb, operation).result()

    def submit(
        self, name: str, verb: Callable[[Writer], Result], operation: int | None = None
    ) -> Future[tuple[Result, Changes]]:
        """As `write`, without waiting."""
        if self.read_only:
            raise ArchiveReadOnly(path=self.path)
        return self._lane.submit(self._run, name, verb, operation)

    def _run(self, name: str, verb: Callable[[Writer], Result], operation: int | None) -> tuple[Result, Changes]:
        if not self._database.exists():  # deleted or unplugged: SQLite would write on into a file that nobody sees
            raise DiskTrouble(path=self.path, detail=f"{self._database} is gone")
        with told_plainly(self.path), self._writing.connect() as connection:
            connection = connection.execution_options(writes=True)
            with connection.begin():
                writer = Writer(connection, name, operation)
                result = verb(writer)
                changes = writer.finish()
        for listener in tuple(self._listeners):
            try:
                listener(changes)
            except Exception:  # what is written is written, whoever stumbles over the news
                log.exception("a listener failed")
        return result, changes

    def listen(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Calls `listener` in the writer lane after every commit; gives the function that ends this."""
        self._listeners.append(listener)

        def stop() -> None:
            with suppress(ValueError):
                self._listeners.remove(listener)

        return stop

    def journal_end(self) -> int:
        """The number of the last change."""
        with self.read() as connection:
            return int(connection.scalar(select(func.max(t.Change.seq))) or 0)

    def changed_articles(self, after: int, end: int) -> dict[int, int]:
        """The articles of the changes behind number `after` up to `end`, each with the last of its numbers."""
        with self.read() as connection:
            statement = (
                select(t.Change.entity_id, func.max(t.Change.seq))
                .where(t.Change.seq > after, t.Change.seq <= end, t.Change.kind == "article")
                .group_by(t.Change.entity_id)
            )
            return {row[0]: row[1] for row in connection.execute(statement)}

    def check_database(self) -> list[str]:
        """What SQLite's own checks say; empty when the database is sound."""
        with told_plainly(self.path):
            return check(self._database, immutable=self.immutable)


def _writable(folder: Path) -> bool:
    probe = folder / f".probe-{uuid7()}"
    try:
        probe.touch()
        probe.unlink()
    except OSError:
        return False
    return True


def _revision_of_immutable(database: Path) -> str | None:
    engine = sqlite_engine(database, immutable=True)
    try:
        with engine.connect() as connection:
            return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar())
    finally:
        engine.dispose()


def marker(path: Path) -> dict[str, str]:
    """What the file says that makes a folder an archive."""
    try:
        found = tomllib.loads((path / MARKER).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {key: str(value) for key, value in found.items()}


def _format(path: Path) -> int:
    value = marker(path).get("format", "1")
    return int(value) if value.isdigit() else 1


def write_marker(path: Path, name: str, key: str = "") -> None:
    """Writes the file that makes a folder an archive, which is known by `key` from now on, or by a new one."""
    quoted = name.replace("\\", "\\\\").replace('"', '\\"')
    (path / MARKER).write_text(
        "# This folder is a newsdesk archive. Opening this file opens it.\n"
        f'format = {FORMAT}\nid = "{key or uuid7()}"\nname = "{quoted}"\ncreated = "{now()}"\n',
        encoding="utf-8",
    )

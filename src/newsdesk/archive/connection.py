"""Engines and what is special about SQLite: the only file that knows which database it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import QueuePool

from newsdesk.domain.errors import ArchiveDamaged, ArchiveReadOnly, DiskTrouble, NewsdeskError

READ_CACHE, WRITE_CACHE = 8_192, 131_072  # KiB of pages that a connection keeps
CHECKPOINT = 16_384  # pages in the WAL after which they are copied back: an import comes to the same ones again


def sqlite_engine(path: Path, *, read_only: bool = False, immutable: bool = False, writer: bool = False) -> Engine:
    """An engine over one SQLite file: WAL, full synchronisation, foreign keys; `immutable` for read-only media.

    That of the `writer` has one connection, with room for the pages that one transaction of an import changes: what
    does not fit is written twice.
    """

    def connect() -> sqlite3.Connection:
        uri = path.resolve().as_uri()
        if immutable:
            uri += "?mode=ro&immutable=1"
        elif read_only:
            uri += "?mode=ro"
        return sqlite3.connect(uri, uri=True, timeout=30, check_same_thread=False, isolation_level=None)

    engine = create_engine("sqlite+pysqlite://", creator=connect, poolclass=QueuePool, **_room(writer))

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute(f"PRAGMA cache_size=-{WRITE_CACHE if writer else READ_CACHE}")
        connection.execute("PRAGMA temp_store=MEMORY")
        if not (read_only or immutable):
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute(f"PRAGMA wal_autocheckpoint={CHECKPOINT}")
            connection.execute("PRAGMA journal_size_limit=67108864")
        if not immutable:
            connection.execute("PRAGMA mmap_size=268435456")

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        mode = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if mode else "BEGIN")

    return engine


def _room(writer: bool) -> dict[str, int]:
    return {"pool_size": 1, "max_overflow": 0} if writer else {"pool_size": 5, "max_overflow": 15}


def reserve(connection: Connection, table: Table, count: int) -> range:
    """The keys of the next `count` rows of a table, for the one who writes. No key that ever was comes again.

    With them many rows go in by one prepared statement: SQLite gives keys back for one row at a time only.
    """
    key = next(iter(table.primary_key.columns)).name
    last = int(connection.exec_driver_sql(f'SELECT coalesce(max("{key}"), 0) FROM "{table.name}"').scalar_one())
    if table.dialect_options["sqlite"].get("autoincrement"):
        statement = "SELECT seq FROM sqlite_sequence WHERE name = ?"
        last = max(last, int(connection.exec_driver_sql(statement, (table.name,)).scalar() or 0))
    return range(last + 1, last + 1 + count)


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Turns what the database says into errors that a person can be told."""
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError) as error:
        cause = getattr(error, "orig", error)
        code = getattr(cause, "sqlite_errorname", "") or ""
        if code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            raise ArchiveDamaged(path=path, detail=cause) from error
        if code.startswith("SQLITE_READONLY"):
            raise ArchiveReadOnly(path=path) from error
        if code.startswith(("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_CANTOPEN")) or isinstance(error, OperationalError):
            raise DiskTrouble(path=path, detail=cause) from error
        raise
    except OSError as error:
        if isinstance(error, NewsdeskError):
            raise
        raise DiskTrouble(path=path, detail=error) from error


def backup(
    source: Path, target: Path, progress: Callable[[int, int], None] | None = None, *, immutable: bool = False
) -> None:
    """A whole, consistent copy of a database that may be in use; a plain file copy would miss the WAL."""
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_suffix(".part")
    origin = sqlite3.connect(
        source.resolve().as_uri() + ("?mode=ro&immutable=1" if immutable else "?mode=ro"), uri=True
    )
    copy = sqlite3.connect(partial)
    try:
        origin.backup(
            copy,
            pages=4096,
            progress=(lambda _status, left, total: progress(total - left, total)) if progress else None,
        )
    finally:
        copy.close()
        origin.close()
    partial.replace(target)


def check(path: Path, *, immutable: bool = False) -> list[str]:
    """What SQLite's own checks say of a database file; empty when it is sound."""
    how = "?mode=ro&immutable=1" if immutable else "?mode=ro"
    connection = sqlite3.connect(path.resolve().as_uri() + how, uri=True)
    try:
        found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
        found += [f"foreign key: {row}" for row in connection.execute("PRAGMA foreign_key_check").fetchmany(20)]
        return found
    finally:
        connection.close()


def schema_revision(path: Path) -> str | None:
    """The migration at which a database file stands, or None for an empty file."""
    connection = sqlite3.connect(path.resolve().as_uri() + "?mode=ro", uri=True)
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(row[0]) if row else None
    except sqlite3.OperationalError as error:
        if "no such table" in str(error):
            return None
        raise
    finally:
        connection.close()

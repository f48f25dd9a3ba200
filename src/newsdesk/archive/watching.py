"""Watched folders in the database, and which files were dealt with: known by their hash, never by their name."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, delete, func, insert, select, update

from newsdesk.archive import tables as t
from newsdesk.archive.imports import kept_location, told_location
from newsdesk.archive.packing import slices
from newsdesk.archive.writing import Writer
from newsdesk.domain.watch import Watched, WatchedFailure

D, F, O = t.WatchedFolder, t.WatchedFile, t.Original  # noqa: E741


class Dealt(NamedTuple):
    """A file that was dealt with, as it looked."""

    folder_id: int
    location: str
    stamp: str
    sha256: str


def folders(connection: Connection) -> list[Watched]:
    """All folders that are watched, with how many of their files were dealt with."""
    numbers = {
        key: number for key, number in connection.execute(select(F.folder_id, func.count()).group_by(F.folder_id))
    }
    found = connection.execute(select(D.id, D.path, D.enabled).order_by(D.id))
    return [Watched(row.id, told_location(row.path), row.enabled, numbers.get(row.id, 0)) for row in found]


def add(writer: Writer, path: str) -> int:
    """Watches a folder; one that is watched already is switched on."""
    known = writer.connection.scalar(select(D.id).where(D.path == kept_location(path)))
    if known is not None:
        enable(writer, known, True)
        return int(known)
    row = {"path": kept_location(path), "enabled": True, "created": writer.now}
    return int(writer.connection.execute(insert(D).values(**row).returning(D.id)).scalar_one())


def enable(writer: Writer, folder_id: int, enabled: bool) -> None:
    """Switches a folder on or off."""
    writer.connection.execute(update(D).where(D.id == folder_id).values(enabled=enabled))


def remove(writer: Writer, folder_id: int) -> None:
    """Watches a folder no more; what came of its files is forgotten, what came in stays."""
    writer.connection.execute(delete(F).where(F.folder_id == folder_id))
    writer.connection.execute(delete(D).where(D.id == folder_id))


def looks(connection: Connection, folder_id: int) -> set[tuple[str, str]]:
    """(location, stamp) of the files of a folder that were dealt with: what looks so need not be hashed again."""
    found = connection.execute(select(F.location, F.stamp).where(F.folder_id == folder_id))
    return {(told_location(row.location), row.stamp) for row in found}


def known(connection: Connection, folder_id: int, hashes: Iterable[str]) -> set[str]:
    """Those of these hashes that were dealt with, or are in the archive by another way."""
    found: set[str] = set()
    for part in slices(dict.fromkeys(hashes)):
        found.update(connection.scalars(select(F.sha256).where(F.folder_id == folder_id, F.sha256.in_(part))))
        found.update(connection.scalars(select(O.sha256).where(O.sha256.in_(part))))
    return found


def note(writer: Writer, files: Sequence[Dealt]) -> None:
    """Writes down that files are dealt with; one that lies elsewhere by now is the same file at another place."""
    for one in files:
        writer.connection.execute(delete(F).where(F.folder_id == one.folder_id, F.sha256 == one.sha256))
        row = one._asdict() | {"location": kept_location(one.location), "seen": writer.now, "reason": "", "facts": "{}"}
        writer.connection.execute(insert(F).values(**row))


def renamed(writer: Writer, files: Sequence[Dealt]) -> None:
    """Writes down how known files look and where they lie now, so that they need not be hashed again. Why one did not
    go in stays."""
    for one in files:
        values = {"location": kept_location(one.location), "stamp": one.stamp}
        same = (F.folder_id == one.folder_id, F.sha256 == one.sha256)
        if writer.connection.execute(update(F).where(*same).values(**values)).rowcount == 0:
            note(writer, [one])


def tell(writer: Writer, reasons: Mapping[tuple[int, str], tuple[str, Mapping[str, str]]]) -> None:
    """Writes down why files, as (folder, hash), did not go in."""
    for (folder_id, sha256), (reason, facts) in reasons.items():
        writer.connection.execute(
            update(F)
            .where(F.folder_id == folder_id, F.sha256 == sha256)
            .values(reason=reason, facts=json.dumps(dict(facts)), seen=writer.now)
        )


def failures(connection: Connection) -> list[WatchedFailure]:
    """The files that did not go in, the last one first."""
    statement = select(F.id, F.location, F.reason, F.facts, F.seen).where(F.reason != "").order_by(F.id.desc())
    return [
        WatchedFailure(row.id, told_location(row.location), row.reason, json.loads(row.facts), row.seen)
        for row in connection.execute(statement)
    ]


def again(writer: Writer, file_ids: Iterable[int]) -> None:
    """Forgets files, so that they are tried again."""
    for part in slices(file_ids):
        writer.connection.execute(delete(F).where(F.id.in_(part)))


def accept(writer: Writer, file_ids: Iterable[int]) -> None:
    """Keeps files as dealt with, and tells no more why they did not go in."""
    for part in slices(file_ids):
        writer.connection.execute(update(F).where(F.id.in_(part)).values(reason="", facts="{}"))

"""Watched folders in the database, and which files were dealt with: known by their hash, never by their name."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, and_, delete, func, insert, or_, select, update

from newsdesk.archive import tables as t
from newsdesk.archive.imports import OPEN, WAITING, kept_location, told_location
from newsdesk.archive.packing import slices
from newsdesk.archive.writing import Writer
from newsdesk.domain.watch import Watched, WatchedFailure

D, F, O = t.WatchedFolder, t.WatchedFile, t.Original  # noqa: E741
N, I, E = t.ImportRun, t.ImportItem, t.ImportFailure  # noqa: E741
AGAIN = "again"
"""The reason of a file that a person wants to be tried once more."""


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
    found = connection.execute(select(F.location, F.stamp).where(F.folder_id == folder_id, F.reason != AGAIN))
    return {(told_location(row.location), row.stamp) for row in found}


def wanted_again(connection: Connection) -> set[str]:
    """Where the files lie that are to be tried once more."""
    return {told_location(one) for one in connection.scalars(select(F.location).where(F.reason == AGAIN))}


def known(connection: Connection, folder_id: int, hashes: Iterable[str]) -> set[str]:
    """Those of these hashes that were dealt with, or are in the archive by another way; not what is wanted again."""
    found: set[str] = set()
    again: set[str] = set()
    for part in slices(dict.fromkeys(hashes)):
        mine = connection.execute(select(F.sha256, F.reason).where(F.folder_id == folder_id, F.sha256.in_(part))).all()
        again.update(row.sha256 for row in mine if row.reason == AGAIN)
        found.update(row.sha256 for row in mine)
        found.update(connection.scalars(select(O.sha256).where(O.sha256.in_(part))))
    return found - again


def note(writer: Writer, files: Sequence[Dealt]) -> None:
    """Writes down that files are dealt with; one that lies elsewhere by now is the same file at another place. What was
    wrong with other content of the same name is over."""
    for one in files:
        place = kept_location(one.location)
        old = or_(F.sha256 == one.sha256, and_(F.location == place, F.reason != ""))
        writer.connection.execute(delete(F).where(F.folder_id == one.folder_id, old))
        row = one._asdict() | {"location": place, "seen": writer.now, "reason": "", "facts": "{}"}
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


def settle(writer: Writer, run: int) -> None:
    """Writes down which watched files did not go in with an import that ended, or not wholly, and why."""
    if writer.connection.scalar(select(N.state).where(N.id == run)) in OPEN:
        return
    reasons: dict[str, tuple[str, dict[str, str]]] = {}
    left = select(I.location).where(I.run_id == run, I.state == WAITING)
    for location in writer.connection.scalars(left):
        reasons[location] = ("cancelled", {})
    told = select(E.location, E.place, E.reason, E.facts).where(E.run_id == run).order_by(E.id)
    for row in writer.connection.execute(told):
        for place in _above(told_location(row.location)):
            reason, facts = reasons.get(place, (row.reason, json.loads(row.facts) | {"place": row.place}))
            reasons[place] = (reason, facts | {"count": str(int(facts.get("count", "0")) + 1)})
    for part in slices(reasons):
        for key, location in writer.connection.execute(select(F.id, F.location).where(F.location.in_(part))).all():
            reason, facts = reasons[location]
            values = {"reason": reason, "facts": json.dumps(facts), "seen": writer.now}
            writer.connection.execute(update(F).where(F.id == key).values(**values))


def _above(location: str) -> list[str]:
    """A place and those that hold it, as they are kept: what failed may be packed in the file that is watched."""
    parts = location.split("/")
    return [kept_location("/".join(parts[:end])) for end in range(len(parts), 1, -1)]


def own_runs(connection: Connection) -> list[int]:
    """The imports that are not ended, and that only watched folders began."""
    open_ones = select(N.id).where(N.state.in_(OPEN)).order_by(N.id)
    brought = select(I.id).where(I.run_id == N.id, I.location.not_in(select(F.location)))
    mine = select(I.id).where(I.run_id == N.id)
    return list(connection.scalars(open_ones.where(mine.exists(), ~brought.exists())))


def failures(connection: Connection) -> list[WatchedFailure]:
    """The files that did not go in, the last one first."""
    statement = (
        select(F.id, F.location, F.reason, F.facts, F.seen).where(F.reason.not_in(("", AGAIN))).order_by(F.id.desc())
    )
    return [
        WatchedFailure(row.id, told_location(row.location), row.reason, json.loads(row.facts), row.seen)
        for row in connection.execute(statement)
    ]


def again(writer: Writer, file_ids: Iterable[int]) -> None:
    """Marks files, so that they are tried again, also those of which something went in."""
    for part in slices(file_ids):
        writer.connection.execute(update(F).where(F.id.in_(part)).values(reason=AGAIN, facts="{}"))


def closed(writer: Writer, files: Sequence[Dealt], detail: Mapping[str, str]) -> None:
    """Writes down that files cannot be read; `detail` says why, by their places."""
    note(writer, files)
    tell(writer, {(one.folder_id, one.sha256): ("unopened", {"detail": detail[one.location]}) for one in files})


def accept(writer: Writer, file_ids: Iterable[int]) -> None:
    """Keeps files as dealt with, and tells no more why they did not go in."""
    for part in slices(file_ids):
        writer.connection.execute(update(F).where(F.id.in_(part)).values(reason="", facts="{}"))

"""The queue of imports, which outlives the program: what is to go in, how far it is, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, case, delete, func, insert, select, update

from newsdesk.archive import tables as t
from newsdesk.archive.packing import slices
from newsdesk.archive.writing import Writer
from newsdesk.domain.capture import FileOutcome, Pending, Report, Skipped

N, I, F = t.ImportRun, t.ImportItem, t.ImportFailure  # noqa: E741
WAITING, RUNNING, PAUSED, CANCELLED, DONE = "waiting", "running", "paused", "cancelled", "done"
OPEN = (WAITING, RUNNING, PAUSED)  # what is still to go in; RUNNING too, where nothing runs: the program was killed
KEPT = 20  # finished runs whose reports are kept


@dataclass(slots=True)
class Standing:
    """A file of the queue: how it looked when its first record went in, and how far it is."""

    id: int
    location: str
    stamp: str
    records: int
    position: int
    added: int
    joined: int
    unchanged: int
    mapping: str


def begin(
    writer: Writer, files: Sequence[tuple[str, int]], left_out: Collection[tuple[str, str]] = (), mapping: str = ""
) -> int:
    """A new run of `files`, (location, how many records it may hold), whose columns are understood by `mapping` (JSON);
    gives its number. The oldest reports go."""
    old = select(N.id).where(N.state.not_in(OPEN)).order_by(N.id.desc()).offset(KEPT)
    for part in slices(list(writer.connection.scalars(old))):
        writer.connection.execute(delete(N).where(N.id.in_(part)))
    row = {"state": WAITING, "left_out": json.dumps(sorted(left_out)), "created": writer.now}
    zero = {"added": 0, "joined": 0, "unchanged": 0}
    run = int(writer.connection.execute(insert(N).values(**row, **zero).returning(N.id)).scalar_one())
    items = [
        {
            "run_id": run, "location": kept_location(location), "stamp": "", "records": records, "state": WAITING,
            "position": 0, "mapping": mapping,
        }
        | zero
        for location, records in files
    ]  # fmt: skip
    if items:
        writer.connection.execute(insert(I), items)
    return run


def resume(writer: Writer, run: int) -> tuple[int | None, set[tuple[str, str]]]:
    """Marks a run as being worked on; gives the operation that its articles belong to, and what is left out."""
    row = writer.connection.execute(select(N.operation_id, N.left_out).where(N.id == run)).one()
    writer.connection.execute(update(N).where(N.id == run).values(state=RUNNING))
    return row.operation_id, {(sha256, place) for sha256, place in json.loads(row.left_out)}


def standing(connection: Connection, run: int) -> list[Standing]:
    """The files of a run that are not done, in order."""
    columns = (I.id, I.location, I.stamp, I.records, I.position, I.added, I.joined, I.unchanged, I.mapping)
    found = connection.execute(select(*columns).where(I.run_id == run, I.state == WAITING).order_by(I.id))
    return [Standing(row.id, told_location(row.location), *row[2:]) for row in found]


def advance(
    writer: Writer,
    run: int,
    counts: tuple[int, int, int],
    files: Sequence[dict[str, Any]],
    failures: Sequence[tuple[str, Skipped]],
) -> None:
    """Tells how far a run is, in the transaction that its articles go in with. `files` are rows by `_id`."""
    added, joined, unchanged = counts
    writer.run = run
    writer.connection.execute(update(N).where(N.id == run).values(added=added, joined=joined, unchanged=unchanged))
    if files:
        names = [name for name in files[0] if name != "_id"]
        statement = update(I.__table__).where(I.id == bindparam("_id"))
        statement = statement.values({name: bindparam(f"_{name}") for name in names})
        rows = [{name if name == "_id" else f"_{name}": value for name, value in row.items()} for row in files]
        writer.connection.execute(statement, rows)
    if failures:
        rows = [
            {
                "run_id": run, "location": kept_location(location), "place": skipped.place, "reason": skipped.reason,
                "facts": json.dumps(skipped.facts),
            }
            for location, skipped in failures
        ]  # fmt: skip
        writer.connection.execute(insert(F), rows)


def forget_file(writer: Writer, item: int) -> tuple[int, int, int, int]:
    """Takes back what a run says of one of its files; gives what that was (added, joined, unchanged, failed)."""
    row = writer.connection.execute(
        select(I.run_id, I.location, I.added, I.joined, I.unchanged).where(I.id == item)
    ).one()
    path = told_location(row.location)
    failures = writer.connection.execute(select(F.id, F.location).where(F.run_id == row.run_id)).all()
    gone = [key for key, location in failures if f"{told_location(location)}/".startswith(f"{path}/")]
    for part in slices(gone):
        writer.connection.execute(delete(F).where(F.id.in_(part)))
    return row.added, row.joined, row.unchanged, len(gone)


def end(writer: Writer, run: int, state: str) -> None:
    """Says how a run ended, or that it waits."""
    writer.connection.execute(update(N).where(N.id == run).values(state=state))


def forget(writer: Writer, run: int) -> None:
    """Takes a run away, with its report."""
    writer.connection.execute(delete(N).where(N.id == run))


def pending(connection: Connection) -> list[Pending]:
    """The runs that are not ended, the first one first."""
    done = func.sum(case((I.state == DONE, I.records), else_=I.position))
    total = func.sum(case((I.records > I.position, I.records), else_=I.position))
    statement = (
        select(N.id, N.created, func.coalesce(done, 0), func.coalesce(total, 0))
        .outerjoin(I, I.run_id == N.id)
        .where(N.state.in_(OPEN))
        .group_by(N.id, N.created)
        .order_by(N.id)
    )
    return [Pending(row[0], row[1], int(row[2]), int(row[3])) for row in connection.execute(statement)]


def waiting_below(connection: Connection, folder: str) -> set[str]:
    """The files in a folder that an import still waits for."""
    statement = select(I.location).join(N, N.id == I.run_id).where(I.state == WAITING, N.state.in_(OPEN))
    return {location for location in map(told_location, connection.scalars(statement)) if location.startswith(folder)}


def totals(connection: Connection, run: int) -> tuple[int, int, int, int, int]:
    """(added, joined, unchanged, failed, records that the run may hold in all) so far."""
    row = connection.execute(select(N.added, N.joined, N.unchanged).where(N.id == run)).one()
    failed = connection.scalar(select(func.count()).select_from(F).where(F.run_id == run))
    records = connection.scalar(select(func.sum(I.records)).where(I.run_id == run))
    return row.added, row.joined, row.unchanged, int(failed or 0), int(records or 0)


def report(connection: Connection, run: int) -> Report | None:
    """What came of a run so far; None where it is forgotten."""
    state = connection.scalar(select(N.state).where(N.id == run))
    if state is None:
        return None
    added, joined, unchanged, failed, _ = totals(connection, run)
    found = connection.execute(select(F.location, F.place, F.reason, F.facts).where(F.run_id == run).order_by(F.id))
    skipped = tuple(
        (told_location(row.location), Skipped(row.place, row.reason, json.loads(row.facts))) for row in found
    )
    return Report(
        added, joined, unchanged, failed, skipped=skipped, cancelled=state == CANCELLED, paused=state == PAUSED, run=run
    )


def last(connection: Connection) -> int | None:
    """The last run that was begun."""
    found = connection.scalar(select(func.max(N.id)).where(N.state != WAITING))
    return int(found) if found is not None else None


def outcomes(connection: Connection, run: int) -> list[FileOutcome]:
    """What came of each file of a run, in order."""
    columns = (I.location, I.state, I.added, I.joined, I.unchanged)
    found = connection.execute(select(*columns).where(I.run_id == run).order_by(I.id))
    return [FileOutcome(told_location(row[0]), row[1] == DONE, *row[2:]) for row in found]


def kept_location(location: str) -> str:
    """A location as the database can keep it: names that no Unicode spells are escaped, so that they come back whole.
    No absolute path begins with a quotation mark."""
    try:
        location.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(location)
    return location


def told_location(kept: str) -> str:
    """A location as it was given."""
    return str(json.loads(kept)) if kept.startswith('"') else kept

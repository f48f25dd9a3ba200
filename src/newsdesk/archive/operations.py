"""The stack of named operations: what can be undone, and done again (DESIGN 1.6)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from newsdesk.archive import articles
from newsdesk.archive import tables as t
from newsdesk.archive.keys import title_key
from newsdesk.archive.links import resolve
from newsdesk.archive.packing import pack, slices, unpack
from newsdesk.archive.revisions import TEXT_COLUMNS, next_number
from newsdesk.archive.writing import Writer
from newsdesk.domain.changes import Operation
from newsdesk.domain.errors import NothingToUndo

O, P, A = t.OperationRecord, t.OperationStep, t.ArticleRecord  # noqa: E741


def recent(connection: Connection, limit: int = 50) -> list[Operation]:
    """The last operations, the newest first; superseded ones are left out."""
    statement = (
        select(O.id, O.name, O.who, O.at, O.count, O.state)
        .where(O.state != "superseded")
        .order_by(O.id.desc())
        .limit(limit)
    )
    return [Operation(*row[:5], undone=row[5] == "undone") for row in connection.execute(statement)]


def next_undo(connection: Connection) -> Operation | None:
    """What undo would undo."""
    return _one(connection, "done", newest=True)


def next_redo(connection: Connection) -> Operation | None:
    """What redo would do again."""
    return _one(connection, "undone", newest=False)


def _one(connection: Connection, state: str, *, newest: bool) -> Operation | None:
    row = connection.execute(
        select(O.id, O.name, O.who, O.at, O.count)
        .where(O.state == state)
        .order_by(O.id.desc() if newest else O.id)
        .limit(1)
    ).one_or_none()
    return Operation(*row, undone=state == "undone") if row else None


def turn(writer: Writer, *, undo: bool) -> Operation:
    """Undoes the last operation, or does the last undone one again. Raises NothingToUndo.

    The steps are applied and replaced by those that lead back, so that the two can go on changing places.
    """
    found = next_undo(writer.connection) if undo else next_redo(writer.connection)
    if found is None:
        raise NothingToUndo()
    before = _texts(writer, found.id)
    stored = writer.connection.execute(select(P.id, P.inverse).where(P.operation_id == found.id).order_by(P.id)).all()
    for row in reversed(stored):
        writer.apply(unpack(row.inverse))
    _keep_revisions(writer, before, "undo" if undo else "redo")
    writer.connection.execute(delete(P).where(P.operation_id == found.id))
    if writer.steps:
        writer.connection.execute(insert(P), {"operation_id": found.id, "inverse": pack(writer.steps)})
        writer.steps = []
    state = "undone" if undo else "done"
    writer.connection.execute(update(O).where(O.id == found.id).values(state=state))
    writer.operation = found.id
    return found


def _touched_articles(steps: list[dict[str, Any]]) -> list[int]:
    changed = [step for step in steps if step["table"] == "articles" and step["do"] == "update"]
    return [row[0] for step in changed if TEXT_COLUMNS & set(step["columns"]) for row in step["rows"]]


def _texts(writer: Writer, operation: int) -> dict[int, str]:
    """The fingerprints of the articles whose text an operation changed, before it is turned."""
    ids: list[int] = []
    for inverse in writer.connection.scalars(select(P.inverse).where(P.operation_id == operation)):
        ids += _touched_articles(unpack(inverse))
    found: dict[int, str] = {}
    for part in slices(dict.fromkeys(ids)):
        found.update(
            (row[0], row[1]) for row in writer.connection.execute(select(A.id, A.fingerprint).where(A.id.in_(part)))
        )
    return found


def _keep_revisions(writer: Writer, before: dict[int, str], why: str) -> None:
    """Going back is a version too: the history shows it, and nothing of the later text is lost."""
    items = []
    arrived = {}
    for key in before:
        text = articles.load(writer.connection, key).text
        items.append((key, next_number(writer.connection, key), text, why))
        arrived[title_key(text.headline)] = key
    articles.add_revisions(writer, items)
    resolve(writer, {key: value for key, value in arrived.items() if key})

"""The stack of named operations: what can be undone, and done again (DESIGN 1.6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from newsdesk.archive import tables as t
from newsdesk.archive import tag_merging, tags, waiting
from newsdesk.archive.packing import pack, slices, unpack
from newsdesk.archive.resolving import resolve
from newsdesk.archive.revisions import TEXT_COLUMNS, keep_as_it_is, revision_text, revisions, texts
from newsdesk.archive.row_facts import existing
from newsdesk.archive.writing import Writer
from newsdesk.domain.article import Text
from newsdesk.domain.changes import Operation
from newsdesk.domain.comparison import current_number
from newsdesk.domain.errors import NothingToUndo

O, P, A = t.OperationRecord, t.OperationStep, t.ArticleRecord  # noqa: E741


def recent(connection: Connection, limit: int = 50) -> list[Operation]:
    """The last operations, the newest first; superseded ones are left out."""
    statement = (
        select(O.id, O.name, O.who, O.at, O.count, O.state, O.detail)
        .where(O.state.not_in(("superseded", UNDOING, REDOING)))
        .order_by(O.id.desc())
        .limit(limit)
    )
    return [_made(row) for row in connection.execute(statement)]


def _made(row: Any) -> Operation:
    told = tuple(row.detail.split("\n")) if row.detail else ()
    return Operation(row.id, row.name, row.who, row.at, row.count, row.state == "undone", about=told)


def next_undo(connection: Connection) -> Operation | None:
    """What undo would undo: an operation that is half undone comes before all others."""
    half = half_turned(connection)
    if half is not None:
        return half if half.undone else None
    return _one(connection, "done", newest=True)


def next_redo(connection: Connection) -> Operation | None:
    """What redo would do again."""
    half = half_turned(connection)
    if half is not None:
        return None if half.undone else half
    return _one(connection, "undone", newest=False)


def _one(connection: Connection, state: str, *, newest: bool) -> Operation | None:
    row = connection.execute(
        select(O.id, O.name, O.who, O.at, O.count, O.state, O.detail)
        .where(O.state == state)
        .order_by(O.id.desc() if newest else O.id)
        .limit(1)
    ).one_or_none()
    return _made(row) if row else None


UNDOING, REDOING = "undoing", "redoing"
BROKEN_OFF, STOPPED = "turn", "turn-stopped"  # the names of what half a turn is kept in
AT_ONCE = 8  # steps that are turned in one transaction; one step is one slice of the work


def turn(writer: Writer, *, undo: bool) -> tuple[Operation, int]:
    """Undoes the last operation, or does the last undone one again; gives it, and how many of its steps are left.

    The steps are applied and replaced by those that lead back, so that the two can go on changing places. An operation
    of many steps takes several calls, each of which is durable: what leads back is gathered in an operation of its own,
    and a turn that was broken off is gone on with by the next call, whatever that asks for. Raises NothingToUndo.
    """
    holder = _one_of(writer.connection, (UNDOING, REDOING))
    if holder is not None:
        undo = holder.state == UNDOING
        found = _operation(writer.connection, holder.count)
        if holder.name == STOPPED:  # now it is wanted whole again
            writer.connection.execute(update(O).where(O.id == holder.id).values(name=BROKEN_OFF))
    else:
        asked = next_undo(writer.connection) if undo else next_redo(writer.connection)
        if asked is None:
            raise NothingToUndo()
        found = asked
    steps = _last_steps(writer, found.id)
    left = steps[AT_ONCE:]
    before = _texts(writer, [data for _, data in steps[:AT_ONCE]])
    for _, inverse in steps[:AT_ONCE]:
        writer.apply(unpack(inverse))
    if undo and found.name == waiting.FINDING:
        waiting.refuse_found(writer, _parted(writer.steps))
    waiting.mark_again(writer, _touched_links(writer.steps))
    _keep_revisions(writer, before, "undo" if undo else "redo")
    writer.connection.execute(delete(P).where(P.id.in_([key for key, _ in steps[:AT_ONCE]])))
    _part_doubles(writer)
    keeper = found.id if holder is None else holder.id
    if holder is None and left:
        kept = {"name": BROKEN_OFF, "who": writer.who, "at": writer.now, "count": found.id}
        state = UNDOING if undo else REDOING
        made = writer.connection.execute(insert(O).values(**kept, state=state).returning(O.id))
        keeper = int(made.scalar_one())
    if writer.steps:
        writer.connection.execute(insert(P), {"operation_id": keeper, "inverse": pack(writer.steps)})
        writer.steps = []
    if not left:
        if keeper != found.id:
            writer.connection.execute(update(P).where(P.operation_id == keeper).values(operation_id=found.id))
            writer.connection.execute(delete(O).where(O.id == keeper))
        state = "undone" if undo else "done"
        writer.connection.execute(update(O).where(O.id == found.id).values(state=state))
    writer.operation = found.id
    found = replace(found, undone=undo)  # which way it went: a broken-off turn goes on as it began
    return found, _count_steps(writer, found.id) if left else 0


def _parted(steps: Sequence[dict[str, Any]]) -> dict[int, int]:
    """The links that point at no article any more (link -> article), by what leads back."""
    found: dict[int, int] = {}
    for step in steps:
        if step["do"] == "update" and step["table"] == "links" and "to_id" in step["columns"]:
            place = step["columns"].index("to_id")
            found.update((row[0], row[place]) for row in step["rows"] if row[place] is not None)
    return found


def _part_doubles(writer: Writer) -> None:
    """Tags that come back and find one of their name in their place, made meanwhile by an import, become one with it.
    Those that stood beside one another before do so again: what came since is told by the journal."""
    back, C, connection = writer.authority.tags, t.Change, writer.connection
    for key, beside in tags.doubled(connection, sorted(back)).items():
        others = beside - back
        if not others:
            continue
        own = select(func.max(C.seq)).where(C.kind == "tag", C.entity_id == key).scalar_subquery()
        made = select(C.entity_id).where(C.kind == "tag", C.entity_id.in_(others)).group_by(C.entity_id)
        newer = set(connection.scalars(made.having(func.min(C.seq) > own)))
        if newer:
            writer.touch(tag_merging.join_alike(writer, key, (back | others) - newer - {key}), membership=True)


def half_turned(connection: Connection, *, unasked: bool = False) -> Operation | None:
    """The operation that was undone (`undone`), or done again, in part only; with `unasked` not where a person stopped
    it, so that it ended with the program."""
    holder = _one_of(connection, (UNDOING, REDOING))
    if holder is None or (unasked and holder.name == STOPPED):
        return None
    return replace(_operation(connection, holder.count), undone=holder.state == UNDOING, half=True)


def stopped(writer: Writer) -> None:
    """Half a turn is what a person wanted."""
    holder = _one_of(writer.connection, (UNDOING, REDOING))
    if holder is not None:
        writer.connection.execute(update(O).where(O.id == holder.id).values(name=STOPPED))
        writer.operation = holder.count


def _last_steps(writer: Writer, operation: int) -> list[tuple[int, bytes]]:
    """The last steps of an operation, the last first; one more than are turned at once."""
    statement = select(P.id, P.inverse).where(P.operation_id == operation).order_by(P.id.desc()).limit(AT_ONCE + 1)
    return [(row.id, row.inverse) for row in writer.connection.execute(statement)]


def _count_steps(writer: Writer, operation: int) -> int:
    return int(writer.connection.scalar(select(func.count()).select_from(P).where(P.operation_id == operation)) or 0)


def _one_of(connection: Connection, states: tuple[str, ...]) -> Any:
    return connection.execute(select(O.id, O.name, O.state, O.count).where(O.state.in_(states)).limit(1)).one_or_none()


def _operation(connection: Connection, key: int) -> Operation:
    asked = select(O.id, O.name, O.who, O.at, O.count, O.state, O.detail).where(O.id == key)
    return _made(connection.execute(asked).one())


def _touched_articles(steps: list[dict[str, Any]]) -> list[int]:
    changed = [step for step in steps if step["table"] == "articles" and step["do"] == "update"]
    return [row[0] for step in changed if TEXT_COLUMNS & set(step["columns"]) for row in step["rows"]]


def _touched_links(steps: list[dict[str, Any]]) -> set[int]:
    """Links that were put back, or let go of their article; `steps` are those that lead back again."""
    back = {key for step in steps if step["table"] == "links" and step["do"] == "delete" for key in step["keys"]}
    changed = [step for step in steps if step["table"] == "links" and step["do"] == "update"]
    return back | {row[0] for step in changed for row in step["rows"]}


def _texts(writer: Writer, steps: list[bytes]) -> dict[int, str]:
    """The folded headlines of the articles whose text these steps change, before they are turned."""
    ids: list[int] = []
    for inverse in steps:
        ids += _touched_articles(unpack(inverse))
    found: dict[int, str] = {}
    for part in slices(dict.fromkeys(ids)):
        found.update(
            (row[0], row[1]) for row in writer.connection.execute(select(A.id, A.headline_key).where(A.id.in_(part)))
        )
    return found


def _keep_revisions(writer: Writer, before: dict[int, str], why: str) -> None:
    """Going back is a version too: the history shows it, and nothing of the later text is lost."""
    connection = writer.connection
    there = sorted(existing(connection, list(before)))
    changed = {step["table"] for step in writer.steps if step["do"] != "update"}
    kept = there
    if "revisions" in changed:  # a version came or went with it
        now = texts(connection, there)
        kept = [key for key in there if not _newest_says(writer, key, now[key])]
    keep_as_it_is(writer, kept, why)
    arrived = {}
    for part in slices(there):
        for key, told in connection.execute(select(A.id, A.headline_key).where(A.id.in_(part)).order_by(A.id)):
            if told != before[key]:  # it is called otherwise now: somebody may wait for it
                arrived[told] = key
    resolve(writer, {key: value for key, value in arrived.items() if key})


def _newest_says(writer: Writer, article_id: int, text: Text) -> bool:
    """Whether the history of an article ends with what it says now."""
    newest = current_number(revisions(writer.connection, article_id))
    return newest is not None and revision_text(writer.connection, article_id, newest) == text

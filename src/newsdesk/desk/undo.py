"""Undo and redo of everything that was written, by name, across restarts."""

from __future__ import annotations

from newsdesk.archive import operations
from newsdesk.desk.desk import Desk
from newsdesk.domain.changes import Changes, Operation


def state(desk: Desk) -> tuple[Operation | None, Operation | None]:
    """(what undo would undo, what redo would do again)."""
    with desk.archive.read() as connection:
        return operations.next_undo(connection), operations.next_redo(connection)


def recent(desk: Desk, limit: int = 100) -> list[Operation]:
    """What was done lately, the newest first."""
    with desk.archive.read() as connection:
        return operations.recent(connection, limit)


def undo(desk: Desk) -> tuple[Operation, Changes]:
    """Undoes the last operation. Raises NothingToUndo."""
    return desk.archive.write("undo", lambda writer: operations.turn(writer, undo=True))


def redo(desk: Desk) -> tuple[Operation, Changes]:
    """Does the operation that was undone last again. Raises NothingToUndo."""
    return desk.archive.write("redo", lambda writer: operations.turn(writer, undo=False))

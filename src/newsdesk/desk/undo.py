"""Undo and redo of everything that was written, by name, across restarts."""

from __future__ import annotations

from dataclasses import replace

from newsdesk.archive import operations
from newsdesk.desk.desk import Desk
from newsdesk.domain.changes import Changes, NoProgress, Operation, Progress


def state(desk: Desk) -> tuple[Operation | None, Operation | None]:
    """(what undo would undo, what redo would do again)."""
    with desk.archive.read() as connection:
        return operations.next_undo(connection), operations.next_redo(connection)


def recent(desk: Desk, limit: int = 100) -> list[Operation]:
    """What was done lately, the newest first."""
    with desk.archive.read() as connection:
        return operations.recent(connection, limit)


def undo(desk: Desk, progress: Progress | None = None) -> tuple[Operation, Changes]:
    """Undoes the last operation. Raises NothingToUndo."""
    return _turn(desk, "undo", progress)


def redo(desk: Desk, progress: Progress | None = None) -> tuple[Operation, Changes]:
    """Does the operation that was undone last again. Raises NothingToUndo."""
    return _turn(desk, "redo", progress)


def broken_off(desk: Desk) -> Operation | None:
    """The operation whose turning ended with the program before it was through."""
    with desk.archive.read() as connection:
        return operations.half_turned(connection, unasked=True)


def go_on(desk: Desk, progress: Progress | None = None) -> tuple[Operation, Changes]:
    """Goes on with an operation that was turned in part only."""
    return _turn(desk, "undo", progress)


def _turn(desk: Desk, name: str, progress: Progress | None) -> tuple[Operation, Changes]:
    """Turns an operation, a large one in several transactions. One that is stopped is gone on with by the next turn."""
    progress = progress or NoProgress()

    def step() -> tuple[tuple[Operation, int], Changes]:
        return desk.archive.write(name, lambda writer: operations.turn(writer, undo=name == "undo"))

    (found, left), done = step()
    most = left
    while left and not progress.cancelled():
        progress.report(round(found.count * (1 - left / (most + operations.AT_ONCE))), found.count)
        (found, left), changes = step()
        done |= changes
    if left:
        desk.archive.write(name, operations.stopped)
    return replace(found, half=left > 0), done

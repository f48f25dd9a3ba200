"""Undo and redo of everything that was written, by name, across restarts."""

from __future__ import annotations

from collections.abc import Sequence
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


def turn_to(
    desk: Desk, keys: Sequence[int], progress: Progress | None = None, *, undo: bool
) -> tuple[list[Operation], Changes]:
    """Undoes operations one after another (or does them again), in the order of `keys`; gives those that were turned.

    It ends early where it is stopped, and where something else would be turned: somebody did or undid something
    meanwhile. Each operation that was turned is one step less, so that going on and going back are always possible.
    """
    progress = progress or NoProgress()
    turned: list[Operation] = []
    done = Changes()
    for place, key in enumerate(keys):
        progress.report(place, len(keys))
        with desk.archive.read() as connection:
            found = operations.next_undo(connection) if undo else operations.next_redo(connection)
        if found is None or found.id != key or progress.cancelled():
            break
        operation, changes = _turn(desk, "undo" if undo else "redo", _Quiet(progress))
        done |= changes
        turned.append(operation)
        if operation.half:
            break
    return turned, done


class _Quiet:
    """A listener that is told nothing, and may stop the work."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def report(self, done: int, total: int | None) -> None:
        """Nothing: steps are counted, not what is in them."""

    def cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._progress.cancelled()


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

"""Imports that wait to be gone on with, and what came of those that ended. No reader of any format is loaded here."""

from __future__ import annotations

from newsdesk.archive import imports, watching
from newsdesk.archive.writing import Writer
from newsdesk.desk.desk import Desk
from newsdesk.domain.capture import FileOutcome, Pending, Report
from newsdesk.domain.errors import NotFound


def pending(desk: Desk) -> list[Pending]:
    """Imports that were paused or broken off, or had not begun; the first one first. None where nothing is written."""
    if desk.read_only:
        return []
    with desk.archive.read() as connection:
        return imports.pending(connection)


def give_up(desk: Desk, run: int) -> Report:
    """Ends an import that waits: what is in stays, the rest is not read. Gives its report. Raises NotFound."""
    desk.archive.write("import", lambda writer: _end(writer, run))
    return report(desk, run)


def _end(writer: Writer, run: int) -> None:
    imports.end(writer, run, imports.CANCELLED)
    watching.settle(writer, run)


def last(desk: Desk) -> Report | None:
    """The report of the last import that was begun, if any, as far as it is."""
    with desk.archive.read() as connection:
        run = imports.last(connection)
        return imports.report(connection, run) if run is not None else None


def report(desk: Desk, run: int) -> Report:
    """What came of an import so far. Raises NotFound."""
    with desk.archive.read() as connection:
        found = imports.report(connection, run)
    if found is None:
        raise NotFound(id=run)
    return found


def outcomes(desk: Desk, run: int) -> list[FileOutcome]:
    """What came of each file of an import, in order."""
    with desk.archive.read() as connection:
        return imports.outcomes(connection, run)

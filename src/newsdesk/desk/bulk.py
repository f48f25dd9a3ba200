"""One verb for many articles: slice by slice, one operation; between two slices others write, and it can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from newsdesk.archive import Writer
from newsdesk.desk.desk import Desk
from newsdesk.domain.changes import Changes, NoProgress, Progress

SLICE = 2000  # articles in one transaction: some tenths of a second


def write(
    desk: Desk,
    name: str,
    ids: Iterable[int],
    verb: Callable[[Writer, list[int]], Any],
    progress: Progress | None = None,
) -> Changes:
    """Runs `verb` on `ids`, a slice at a time; gives all that changed.

    Each slice is durable when the next one begins. Whoever stops it keeps what is done, and takes it back with one
    undo, as one operation.
    """
    progress = progress or NoProgress()
    listed = list(ids)
    done = _slice(desk, name, listed[:SLICE], verb, None)
    for start in range(SLICE, len(listed), SLICE):
        progress.report(start, len(listed))
        if progress.cancelled():
            break
        done |= _slice(desk, name, listed[start : start + SLICE], verb, done.operation)
    return done


def _slice(
    desk: Desk, name: str, part: list[int], verb: Callable[[Writer, list[int]], Any], operation: int | None
) -> Changes:
    return desk.archive.write(name, lambda writer: verb(writer, part), operation)[1]

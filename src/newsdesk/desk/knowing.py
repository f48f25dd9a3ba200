"""What may be claimed: that nothing was found is known only where the index was whole when it was asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from newsdesk.archive import twins as groups
from newsdesk.desk.desk import Desk

Result = TypeVar("Result")


def knowing(desk: Desk, work: Callable[[], Result]) -> tuple[Result, bool]:
    """What `work` gives, and whether the index was whole all the while."""
    before = desk.indexer.making
    found = work()
    return found, not (before or desk.indexer.making)


def copies_known(desk: Desk) -> bool:
    """Whether every article was looked at for near copies as it reads now."""
    with desk.archive.read() as connection:
        return groups.reached(connection) >= groups.newest(connection) and not groups.due(connection, 1)

"""Which versions of an article are kept, and how they are counted.

What a person did stays for ever: versions saved by hand or by name, imported, restored, recovered; so do the first and
the newest ones. Of those that came about by themselves (automatic saves, undo and redo) all of the last day stay, the
last of each hour for a week, the last of each day for three months, and the last of each week after that.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from newsdesk.domain.article import Revision

BY_THEMSELVES = frozenset({"autosave", "undo", "redo"})
NEWEST = 3  # stay whatever they are: the text as it stands, and what it was just before
DAY, WEEK, QUARTER = 86_400, 7 * 86_400, 92 * 86_400  # seconds


def spare(revisions: Iterable[Revision], now: str) -> list[int]:
    """The numbers of the versions of one article that need not be kept any more, at the moment `now`."""
    listed = sorted(revisions, key=lambda one: one.number)
    last = datetime.fromisoformat(now)
    taken: set[tuple[str, str]] = set()
    gone = []
    for one in reversed(listed[1:-NEWEST]):
        if one.why not in BY_THEMSELVES or one.name:
            continue
        slot = _slot(datetime.fromisoformat(one.created), last)
        if slot is None:
            continue
        if slot in taken:
            gone.append(one.number)
        taken.add(slot)
    return gone[::-1]


def _slot(created: datetime, now: datetime) -> tuple[str, str] | None:
    """The hour, day or week of which one version stays; None while all stay."""
    age = (now - created).total_seconds()
    if age <= DAY:
        return None
    if age <= WEEK:
        return "hour", created.strftime("%Y-%m-%d %H")
    if age <= QUARTER:
        return "day", created.strftime("%Y-%m-%d")
    return "week", created.strftime("%G-%V")


def offset(revisions: Sequence[Revision]) -> int:
    """What is taken from a revision's number to count it: what was imported is version 0, what is written here begins
    with version 1."""
    first = min(revisions, key=lambda one: one.number, default=None)
    return first.number if first is not None and first.why == "import" else 0

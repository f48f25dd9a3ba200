"""Names that are spelt right because the archive has them: those of its bylines."""

from __future__ import annotations

from collections.abc import Collection

from newsdesk.desk.desk import Desk
from newsdesk.domain.errors import NewsdeskError

MOST = 5000  # bylines, the most frequent first


def bylines(desk: Desk, *, but: Collection[str] = ()) -> list[str]:
    """The bylines of articles outside the trash; of those in `but`, which stand in an article that is being written,
    only the ones that another article has too. None while the index cannot be asked."""
    try:
        found = desk.indexer.ask(lambda index: index.authors(MOST))
    except NewsdeskError:
        return []
    return [name for name, count in found if count > 1 or name not in but]

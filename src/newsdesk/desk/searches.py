"""Searches with a name: kept in the sidebar, each with its count."""

from __future__ import annotations

from newsdesk.archive import searches
from newsdesk.desk import searching
from newsdesk.desk.desk import Desk
from newsdesk.domain.changes import Changes
from newsdesk.domain.query import SavedSearch


def saved(desk: Desk) -> list[SavedSearch]:
    """All of them, in their order."""
    with desk.archive.read() as connection:
        return searches.saved(connection)


def counted(desk: Desk) -> list[tuple[SavedSearch, int]]:
    """All of them, each with how many articles it finds now."""
    return [(found, searching.find(desk, searching.parse(found.query), 1).total) for found in saved(desk)]


def create(desk: Desk, name: str, query: str) -> tuple[int, Changes]:
    """Keeps a search under a name. Raises SearchExists."""
    return desk.archive.write("save-search", lambda writer: searches.create(writer, name, query))


def rename(desk: Desk, search_id: int, name: str) -> Changes:
    """Another name. Raises SearchExists, NotFound."""
    return desk.archive.write("rename-search", lambda writer: searches.change(writer, search_id, name=name))[1]


def update(desk: Desk, search_id: int, query: str) -> Changes:
    """Another query under the same name. Raises NotFound."""
    return desk.archive.write("update-search", lambda writer: searches.change(writer, search_id, query=query))[1]


def delete(desk: Desk, search_id: int) -> Changes:
    """Deletes a saved search; the articles it found are not touched. Raises NotFound."""
    return desk.archive.write("delete-search", lambda writer: searches.remove(writer, search_id))[1]

"""Saved searches in the database."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from newsdesk.archive import tables as t
from newsdesk.archive.keys import name_key
from newsdesk.archive.writing import Writer
from newsdesk.domain.errors import NotFound, SearchExists
from newsdesk.domain.query import SavedSearch

Q = t.SavedSearch


def saved(connection: Connection) -> list[SavedSearch]:
    """All of them, in their order."""
    rows = connection.execute(select(Q.id, Q.name, Q.query).order_by(Q.position, Q.id))
    return [SavedSearch(*row) for row in rows]


def _free(connection: Connection, name: str, but: int | None = None) -> str:
    """The name as it is kept. Raises SearchExists where another search has it."""
    name = " ".join(name.split())[:300]
    key = name_key(name)
    if not key or any(name_key(found.name) == key and found.id != but for found in saved(connection)):
        raise SearchExists(name=name)
    return name


def create(writer: Writer, name: str, query: str) -> int:
    """A new one, the last in order. Raises SearchExists."""
    name = _free(writer.connection, name)
    last = writer.connection.scalar(select(func.max(Q.position))) or 0
    made = writer.insert(Q, [{"name": name, "query": query, "position": last + 1}])[0]
    writer.count += 1
    writer.touch_search(made)
    return made


def change(writer: Writer, search_id: int, *, name: str | None = None, query: str | None = None) -> None:
    """Another name, another query. Raises SearchExists, NotFound."""
    _require(writer.connection, search_id)
    values = {} if query is None else {"query": query}
    if name is not None:
        values["name"] = _free(writer.connection, name, search_id)
    writer.update(Q, [search_id], values)
    writer.count += 1
    writer.touch_search(search_id)


def remove(writer: Writer, search_id: int) -> None:
    """Deletes one; what it found stays where it is. Raises NotFound."""
    _require(writer.connection, search_id)
    writer.delete(Q, [search_id])
    writer.count += 1
    writer.touch_search(search_id)


def _require(connection: Connection, search_id: int) -> None:
    if connection.scalar(select(Q.id).where(Q.id == search_id)) is None:
        raise NotFound(id=search_id)

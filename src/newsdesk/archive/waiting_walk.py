"""What a walk through waiting links and headlines reads, and how far it came."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, func, insert, select, update

from newsdesk.archive import tables as t
from newsdesk.archive.packing import slices
from newsdesk.archive.writing import Writer

L, A, F = t.LinkRecord, t.ArticleRecord, t.Follower
NAME = "waiting"


def reached(connection: Connection) -> int:
    """The number of the last link for which the articles that were there already were looked through."""
    return int(connection.scalar(select(F.seq).where(F.name == NAME)) or 0)


def reach(writer: Writer, last: int) -> None:
    """Says up to which link articles were looked through."""
    if writer.connection.execute(update(F).where(F.name == NAME).values(seq=last)).rowcount == 0:
        writer.connection.execute(insert(F), {"name": NAME, "seq": last})


def newest(connection: Connection) -> int:
    """The number of the last link."""
    return int(connection.scalar(select(func.max(L.id))) or 0)


def after(connection: Connection, last: int, upto: int, limit: int) -> list[tuple[int, str]]:
    """(link, title key) of the links that wait behind number `last`, up to `upto`."""
    statement = select(L.id, L.title_key).where(
        L.id > last, L.id <= upto, L.to_id.is_(None), L.target.is_(None), L.title_key != ""
    )
    return [(row.id, row.title_key) for row in connection.execute(statement.order_by(L.id).limit(limit))]


def headlines(connection: Connection) -> Iterator[str]:
    """The folded headlines of all articles outside the trash."""
    yield from connection.scalars(select(A.headline_key).where(A.trashed.is_(None), A.headline_key != ""))


def headlines_of(connection: Connection, ids: Iterable[int]) -> dict[int, str]:
    """The folded headlines of those of these articles that are outside the trash."""
    found: dict[int, str] = {}
    for part in slices(ids):
        rows = connection.execute(select(A.id, A.headline_key).where(A.id.in_(part), A.trashed.is_(None)))
        found.update((row.id, row.headline_key) for row in rows)
    return found


def count(connection: Connection) -> int:
    """How many articles there are, nearly."""
    return int(connection.scalar(select(func.max(A.id))) or 0)

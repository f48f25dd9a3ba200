"""What the clean-up of tags needs of the database, and which of its findings a person dismissed."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, func, select

from newsdesk.archive import tables as t
from newsdesk.archive.packing import slices
from newsdesk.archive.writing import Writer

A, T, AT, D = t.ArticleRecord, t.TagRecord, t.ArticleTag, t.Dismissal
Mark = tuple[str, str, str]


def uids(connection: Connection, ids: Collection[int]) -> dict[int, str]:
    """The uid of each of these tags."""
    found: dict[int, str] = {}
    for part in slices(ids):
        found.update((key, uid) for key, uid in connection.execute(select(T.id, T.uid).where(T.id.in_(part))))
    return found


def used(connection: Connection, ids: Iterable[int]) -> dict[int, int]:
    """Of these tags those that articles outside the trash carry, with how many."""
    found: dict[int, int] = {}
    for part in slices(ids):
        statement = select(AT.tag_id, func.count()).join(A, A.id == AT.article_id).where(A.trashed.is_(None))
        rows = connection.execute(statement.where(AT.tag_id.in_(part)).group_by(AT.tag_id))
        found.update((tag, int(count)) for tag, count in rows)
    return found


def with_children(connection: Connection, ids: Iterable[int]) -> set[int]:
    """Those of these tags below which others stand."""
    found: set[int] = set()
    for part in slices(ids):
        found.update(key for key in connection.scalars(select(T.parent_id).where(T.parent_id.in_(part))) if key)
    return found


def dismissed(connection: Connection) -> set[Mark]:
    """All that was dismissed."""
    statement = select(D.kind, D.subject, D.object).where(D.kind.like("clean-%"))
    return {(kind, subject, other) for kind, subject, other in connection.execute(statement)}


def dismiss(writer: Writer, marks: Iterable[Mark]) -> None:
    """Notes findings that are never to be shown again, until this is undone."""
    have = dismissed(writer.connection)
    new = [mark for mark in dict.fromkeys(marks) if mark not in have]
    rows = [{"kind": kind, "subject": subject, "object": other, "created": writer.now} for kind, subject, other in new]
    writer.insert(D, rows)
    writer.count += len(new)
    writer.touch_tags()

"""Groups of near copies. Which articles say nearly the same is told by whoever compares them (desk.twins)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, func, insert, select, update

from newsdesk.archive import tables as t
from newsdesk.archive.packing import slices
from newsdesk.archive.writing import Writer

A, W, F = t.ArticleRecord, t.TwinRecord, t.Follower
NAME = "twins"


def reached(connection: Connection) -> int:
    """The number of the last article whose near copies were looked for."""
    return int(connection.scalar(select(F.seq).where(F.name == NAME)) or 0)


def reach(writer: Writer, last: int) -> None:
    """Says up to which article near copies were looked for."""
    if writer.connection.execute(update(F).where(F.name == NAME).values(seq=last)).rowcount == 0:
        writer.connection.execute(insert(F), {"name": NAME, "seq": last})


def newest(connection: Connection) -> int:
    """The number of the last article."""
    return int(connection.scalar(select(func.max(A.id))) or 0)


def after(connection: Connection, last: int, upto: int, limit: int) -> list[int]:
    """The articles behind number `last`, up to `upto`."""
    statement = select(A.id).where(A.id > last, A.id <= upto).order_by(A.id).limit(limit)
    return list(connection.scalars(statement))


def texts(connection: Connection, ids: Iterable[int]) -> dict[int, tuple[str, str, str]]:
    """(subhead, summary, body) of those of the articles that are not in the trash."""
    found: dict[int, tuple[str, str, str]] = {}
    for part in slices(ids):
        statement = select(A.id, A.subhead, A.summary, A.body).where(A.id.in_(part), A.trashed.is_(None))
        found.update((row[0], (row[1], row[2], row[3])) for row in connection.execute(statement))
    return found


def join(writer: Writer, pairs: Sequence[tuple[int, int]]) -> int:
    """Puts the articles of each pair into one group; groups that meet become one. Gives how many articles are new in
    any."""
    ids = sorted({key for pair in pairs for key in pair})
    known: dict[int, int] = {}
    for part in slices(ids):
        known.update(
            (row[0], row[1])
            for row in writer.connection.execute(select(W.article_id, W.group_id).where(W.article_id.in_(part)))
        )
    leader = {key: known.get(key, key) for key in ids}  # the group of each; of a new one, itself
    above: dict[int, int] = {}

    def top(group: int) -> int:
        while group in above:
            group = above[group]
        return group

    for one, other in pairs:
        first, second = sorted((top(leader[one]), top(leader[other])))
        if first != second:
            above[second] = first
    fresh = [{"article_id": key, "group_id": top(leader[key])} for key in ids if key not in known]
    if fresh:
        writer.connection.execute(insert(W), fresh)
    for group in set(known.values()):
        if top(group) != group:
            writer.connection.execute(update(W).where(W.group_id == group).values(group_id=top(group)))
    writer.touch_sight(ids)
    return len(fresh)


def of(connection: Connection, article_id: int, limit: int) -> list[int]:
    """Other articles outside the trash that are of one group with this one, or say the same word for word."""
    group = select(W.group_id).where(W.article_id == article_id)
    statement = (
        select(A.id)
        .join(W, W.article_id == A.id)
        .where(W.group_id.in_(group), A.id != article_id, A.trashed.is_(None))
        .order_by(A.id)
        .limit(limit)
    )
    found = list(connection.scalars(statement))
    own = connection.execute(select(A.fingerprint, A.word_count).where(A.id == article_id)).one_or_none()
    if own is not None and own.fingerprint and own.word_count:
        same = select(A.id).where(
            A.trashed.is_(None), A.fingerprint == own.fingerprint, A.word_count == own.word_count, A.id != article_id
        )
        found += list(connection.scalars(same.order_by(A.id).limit(limit)))
    return list(dict.fromkeys(found))[:limit]


def all_of(connection: Connection) -> list[int]:
    """Articles outside the trash that say the same, or nearly the same, as another one."""
    repeated = (
        select(A.fingerprint)
        .where(A.trashed.is_(None), A.fingerprint != "", A.word_count > 0)
        .group_by(A.fingerprint)
        .having(func.count() > 1)
    )
    same = select(A.id).where(A.trashed.is_(None), A.fingerprint.in_(repeated))
    several = (
        select(W.group_id)
        .join(A, A.id == W.article_id)
        .where(A.trashed.is_(None))
        .group_by(W.group_id)
        .having(func.count() > 1)
    )
    near = select(A.id).join(W, W.article_id == A.id).where(A.trashed.is_(None), W.group_id.in_(several))
    return sorted({*connection.scalars(same), *connection.scalars(near)})

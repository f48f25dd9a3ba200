"""Groups of near copies are kept true by the transaction that changes a text, or puts one into the trash: whoever is
concerned is due to be looked at again (desk.twins), and is shown as nobody's copy until then."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, case, func, insert, select, update

from newsdesk.archive import tables as t
from newsdesk.archive.packing import slices

A, W, F = t.ArticleRecord, t.TwinRecord, t.Follower
NAME = "twins"
APART = "twin"
"""The kind of a dismissal: these two are no twins, whatever they say."""
DUE = 0
"""The group of those that are to be looked at again."""
WORDS = frozenset({"subhead", "summary", "body"})
"""The columns that make an article a near copy."""
MOST = 200  # of a larger group one that leaves it takes nobody along: the others hold each other


def reached(connection: Connection) -> int:
    """The number of the last article whose near copies were looked for."""
    return int(connection.scalar(select(F.seq).where(F.name == NAME)) or 0)


def reworded(connection: Connection, ids: Iterable[int]) -> None:
    """These say something else now, or are there again: they, and those of one group with them, are due."""
    last = reached(connection)
    for part in slices(sorted(set(ids))):
        rows = connection.execute(select(W.article_id, W.group_id).where(W.article_id.in_(part))).all()
        _part(connection, {row.group_id for row in rows} - {DUE})
        _due(connection, [row.article_id for row in rows])
        new = set(part) - {row.article_id for row in rows}
        there = set(connection.scalars(select(A.id).where(A.id.in_(new), A.id <= last))) if new else set()
        if there:  # those behind the last one are looked at in any case
            connection.execute(insert(W), [{"article_id": key, "group_id": DUE} for key in sorted(there)])


def moved(connection: Connection, ids: Iterable[int]) -> None:
    """These went into the trash or came out of it: who is left may not resemble each other without them."""
    for part in slices(sorted(set(ids))):
        rows = connection.execute(
            select(W.article_id, W.group_id, A.trashed)
            .join(A, A.id == W.article_id)
            .where(W.article_id.in_(part), W.group_id != DUE)
        ).all()
        sizes = _sizes(connection, {row.group_id for row in rows})
        left = {row.group_id for row in rows if row.trashed is not None}
        _part(connection, {group for group in left if sizes[group][1] > 1}, alive=True)
        back = [row.article_id for row in rows if row.trashed is None and sizes[row.group_id][0] == 1]
        _due(connection, back)  # the others found each other meanwhile, or were parted


def _sizes(connection: Connection, groups: Iterable[int]) -> dict[int, tuple[int, int]]:
    """Of groups: how many are in them, and how many of these outside the trash."""
    found: dict[int, tuple[int, int]] = {}
    alive = func.sum(case((A.trashed.is_(None), 1), else_=0))
    for part in slices(sorted(set(groups))):
        statement = select(W.group_id, func.count(), alive).join(A, A.id == W.article_id).where(W.group_id.in_(part))
        found.update((row[0], (row[1], row[2])) for row in connection.execute(statement.group_by(W.group_id)))
    return found


def _part(connection: Connection, groups: Iterable[int], *, alive: bool = False) -> None:
    """All of these groups, those outside the trash alone with `alive`, are due; of very large ones nobody."""
    small = [group for group, (size, _) in _sizes(connection, groups).items() if size <= MOST]
    for part in slices(small):
        statement = update(W).where(W.group_id.in_(part))
        if alive:
            statement = statement.where(W.article_id.in_(select(A.id).where(A.trashed.is_(None))))
        connection.execute(statement.values(group_id=DUE))


def _due(connection: Connection, ids: list[int]) -> None:
    for part in slices(ids):
        connection.execute(update(W).where(W.article_id.in_(part)).values(group_id=DUE))

"""Groups of near copies. Which articles say nearly the same is told by whoever compares them (desk.twins)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import permutations

from sqlalchemy import Connection, delete, func, insert, select, update

from newsdesk.archive import tables as t
from newsdesk.archive import twin_rows
from newsdesk.archive.packing import slices
from newsdesk.archive.twin_rows import APART, DUE, NAME, reached
from newsdesk.archive.writing import Writer
from newsdesk.domain.errors import NotFound

A, W, F, D, C, L = t.ArticleRecord, t.TwinRecord, t.Follower, t.Dismissal, t.Change, t.LinkRecord

__all__ = ["reached"]


def reach(writer: Writer, last: int) -> None:
    """Says up to which article near copies were looked for."""
    if writer.connection.execute(update(F).where(F.name == NAME).values(seq=last)).rowcount == 0:
        writer.connection.execute(insert(F), {"name": NAME, "seq": last})


def forget(writer: Writer) -> None:
    """Near copies of every article are to be looked for."""
    reach(writer, 0)
    writer.connection.execute(delete(W))


def newest(connection: Connection) -> int:
    """The number of the last article."""
    return int(connection.scalar(select(func.max(A.id))) or 0)


def after(connection: Connection, last: int, upto: int, limit: int) -> list[int]:
    """The articles behind number `last`, up to `upto`."""
    statement = select(A.id).where(A.id > last, A.id <= upto).order_by(A.id).limit(limit)
    return list(connection.scalars(statement))


def due(connection: Connection, limit: int) -> list[int]:
    """Articles outside the trash that are to be looked at again."""
    statement = select(W.article_id).join(A, A.id == W.article_id).where(W.group_id == DUE, A.trashed.is_(None))
    return list(connection.scalars(statement.order_by(W.article_id).limit(limit)))


def settle(writer: Writer, ids: Sequence[int], seq: int, last: int | None = None) -> set[int]:
    """These were looked at as they stood when the journal ended at `seq`, all up to number `last`; gives those that
    changed since, and others that are still due: they belong to no group yet."""
    if last is not None:
        reach(writer, last)
    changed: set[int] = set()
    for part in slices(ids):
        changed.update(
            writer.connection.scalars(
                select(C.entity_id).where(C.seq > seq, C.kind == "article", C.entity_id.in_(part)).distinct()
            )
        )
    for part in slices(key for key in ids if key not in changed):
        writer.connection.execute(delete(W).where(W.article_id.in_(part), W.group_id == DUE))
    twin_rows.reworded(writer.connection, changed)
    return changed | set(writer.connection.scalars(select(W.article_id).where(W.group_id == DUE)))


def texts(connection: Connection, ids: Iterable[int]) -> dict[int, tuple[str, str, str]]:
    """(subhead, summary, body) of those of the articles that are not in the trash."""
    found: dict[int, tuple[str, str, str]] = {}
    for part in slices(ids):
        statement = select(A.id, A.subhead, A.summary, A.body).where(A.id.in_(part), A.trashed.is_(None))
        found.update((row[0], (row[1], row[2], row[3])) for row in connection.execute(statement))
    return found


def join(writer: Writer, pairs: Sequence[tuple[int, int]]) -> int:
    """Puts the articles of each pair into one group; groups that meet become one. Gives how many articles are new in
    any. None of them may be due."""
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


# -- kept apart


def apart(connection: Connection, ids: Iterable[int] | None = None) -> dict[int, set[int]]:
    """The articles that some are to be kept apart from: those of `ids`, or all that are kept apart."""
    statement = select(D.subject, D.object).where(D.kind == APART)
    wanted = [statement]
    if ids is not None:
        wanted = [statement.where(D.subject.in_(part)) for part in slices(str(key) for key in ids)]
    found: dict[int, set[int]] = {}
    for one in wanted:
        for row in connection.execute(one):
            found.setdefault(int(row[0]), set()).add(int(row[1]))
    return found


def keep_apart(writer: Writer, ids: Sequence[int]) -> None:
    """No two of these are ever twins. Raises NotFound."""
    listed = list(dict.fromkeys(ids))
    there = set(writer.connection.scalars(select(A.id).where(A.id.in_(listed))))
    for key in listed:
        if key not in there:
            raise NotFound(id=key)
    have = apart(writer.connection, listed)
    new = [pair for pair in permutations(listed, 2) if pair[1] not in have.get(pair[0], ())]
    rows = [{"kind": APART, "subject": str(a), "object": str(b), "created": writer.now} for a, b in new]
    if rows:
        writer.insert(D, rows)
        twin_rows.reworded(writer.connection, listed)
        writer.count += len(listed)
        writer.touch_links()
        writer.touch_sight(listed)
        writer.membership = True  # they leave the list of what is there twice


def undecided(connection: Connection) -> list[list[int]]:
    """Those of `sets` of which two are neither kept apart nor linked."""
    found = sets(connection)
    linked: dict[int, set[int]] = {}
    for part in slices(key for group in found for key in group):
        pairs = select(L.from_id, L.to_id).where(L.from_id.in_(part), L.to_id.is_not(None))
        for one, other in connection.execute(pairs):
            if other is not None:
                linked.setdefault(one, set()).add(other)
                linked.setdefault(other, set()).add(one)
    refused = apart(connection)

    def open_(group: list[int]) -> bool:
        whole = set(group)
        return any(whole - {key} - linked.get(key, set()) - refused.get(key, set()) for key in group)

    return [group for group in found if open_(group)]


def by_age(connection: Connection, ids: Sequence[int]) -> list[int]:
    """Articles, the earliest first: by their dates where all have one, else by when they were captured, or came. Raises
    NotFound."""
    rows = {
        row.id: row
        for row in connection.execute(select(A.id, A.published_sort, A.captured, A.created).where(A.id.in_(list(ids))))
    }
    for key in ids:
        if key not in rows:
            raise NotFound(id=key)
    dated = all(row.published_sort is not None for row in rows.values())

    def age(key: int) -> tuple[int, str, int]:
        row = rows[key]
        return (row.published_sort if dated else 0), row.captured or row.created, key

    return sorted(rows, key=age)


# -- asked


def of(connection: Connection, article_id: int, limit: int) -> list[int]:
    """Other articles outside the trash that are of one group with this one, or say the same word for word, but for
    those that are kept apart from it."""
    group = select(W.group_id).where(W.article_id == article_id, W.group_id != DUE)
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
    refused = apart(connection, [article_id]).get(article_id, set())
    return [key for key in dict.fromkeys(found) if key not in refused][:limit]


def all_of(connection: Connection) -> list[int]:
    """Articles outside the trash that say the same, or nearly the same, as another one that they are not kept apart
    from."""
    return sorted({key for group in sets(connection) for key in group})


def sets(connection: Connection) -> list[list[int]]:
    """The articles outside the trash of each group, and of each text that stands there more than once; by the first of
    their numbers. A member that is kept apart from all others of its group is left out."""
    repeated = (
        select(A.fingerprint)
        .where(A.trashed.is_(None), A.fingerprint != "", A.word_count > 0)
        .group_by(A.fingerprint)
        .having(func.count() > 1)
    )
    same = select(A.id, A.fingerprint).where(A.trashed.is_(None), A.fingerprint.in_(repeated))
    near = select(A.id, W.group_id).join(W, W.article_id == A.id).where(A.trashed.is_(None), W.group_id != DUE)
    above: dict[str | int, str | int] = {}

    def top(group: str | int) -> str | int:
        while group in above:
            group = above[group]
        return group

    place: dict[int, str | int] = {}
    for statement in (near, same):
        for key, group in connection.execute(statement):
            first, second = top(place.setdefault(key, group)), top(group)
            if first != second:
                above[second] = first
    gathered: dict[str | int, list[int]] = {}
    for key in sorted(place):
        gathered.setdefault(top(place[key]), []).append(key)
    refused = apart(connection)
    return [group for found in gathered.values() if len(found) > 1 and (group := _without(found, refused))]


def _without(group: list[int], refused: dict[int, set[int]]) -> list[int]:
    if not any(key in refused for key in group):
        return group
    whole = set(group)
    return [key for key in group if len(whole - refused.get(key, set())) > 1]

"""Links in the database, those included that wait for an article with their title (DESIGN 1.8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, select
from uuid_utils import uuid7

from newsdesk.archive import tables as t
from newsdesk.archive.keys import title_key
from newsdesk.archive.writing import Writer, slices
from newsdesk.domain.errors import NotFound
from newsdesk.domain.link import Link, LinkKind
from newsdesk.domain.tag import Origin

L, A = t.LinkRecord, t.ArticleRecord


def links_of(connection: Connection, article_id: int) -> tuple[Link, ...]:
    """The links of an article: its own in their order, then those that point at it."""
    found = []
    other = A.headline.label("other")
    for row in connection.execute(
        select(L.id, L.kind, L.title, L.title_key, L.to_id, L.note, other)
        .outerjoin(A, A.id == L.to_id)
        .where(L.from_id == article_id)
        .order_by(L.id)
    ):
        waiting = row.to_id is None
        candidates = len(titled(connection, row.title_key)) if waiting and row.title_key else 0
        title = row.title or row.other or ""
        found.append(Link(row.id, LinkKind(row.kind), True, title, row.to_id, row.note, candidates))
    for start in connection.execute(
        select(L.id, L.kind, L.from_id, L.note, other)
        .join(A, A.id == L.from_id)
        .where(L.to_id == article_id)
        .order_by(L.id)
    ):
        found.append(Link(start.id, LinkKind(start.kind), False, start.other, start.from_id, start.note))
    return tuple(found)


def titled(connection: Connection, key: str) -> list[int]:
    """The articles outside the trash with this title key, ten at most."""
    if not key:
        return []
    statement = select(A.id).where(A.headline_key == key, A.trashed.is_(None)).order_by(A.id).limit(10)
    return list(connection.scalars(statement))


def add_titles(
    writer: Writer,
    wanted: Sequence[tuple[int, str, str, int | None]],
    origin: Origin,
    *,
    keep: bool,
) -> None:
    """Links articles to titles, as (from, title, kind, to or None); what is linked already is passed over.

    A title that exactly one article has is linked to it; any other waits.
    """
    froms = list(dict.fromkeys(start for start, _, _, _ in wanted))
    have_ids: set[tuple[int, str, int]] = set()
    have_titles: set[tuple[int, str, str]] = set()
    for part in slices(froms):
        for start, kind, end, key in writer.connection.execute(
            select(L.from_id, L.kind, L.to_id, L.title_key).where(L.from_id.in_(part))
        ):
            have_titles.add((start, kind, key))
            if end is not None:
                have_ids.add((start, kind, end))
    unique = unique_titles(writer.connection, {title_key(title) for _, title, _, end in wanted if end is None})
    rows: list[dict[str, Any]] = []
    for start, title, kind, end in wanted:
        key = title_key(title)
        target = end if end is not None else unique.get(key)
        if target == start:
            continue
        if (start, kind, key) in have_titles or (target is not None and (start, kind, target) in have_ids):
            continue
        have_titles.add((start, kind, key))
        if target is not None:
            have_ids.add((start, kind, target))
        rows.append(
            {
                "uid": str(uuid7()), "from_id": start, "to_id": target, "title": title, "title_key": key,
                "kind": kind, "origin": origin.value, "created": writer.now,
            }
        )  # fmt: skip
    if rows:
        writer.insert(L, rows, keep=keep)
        writer.touch_links()


def unique_titles(connection: Connection, keys: Iterable[str]) -> dict[str, int]:
    """Title keys that exactly one article outside the trash has, with that article."""
    found: dict[str, int] = {}
    for part in slices(key for key in keys if key):
        statement = (
            select(A.headline_key, func.min(A.id))
            .where(A.headline_key.in_(part), A.trashed.is_(None))
            .group_by(A.headline_key)
            .having(func.count() == 1)
        )
        found.update((key, article) for key, article in connection.execute(statement))
    return found


def resolve(writer: Writer, arrived: Mapping[str, int]) -> int:
    """Lets waiting links find the articles that just came with their titles; gives how many did.

    `arrived` holds title keys; a title that several articles have resolves nothing: it is offered instead.
    """
    resolved = 0
    for part in slices(key for key in arrived if key):
        waiting = writer.connection.execute(
            select(L.id, L.from_id, L.kind, L.title_key).where(L.title_key.in_(part), L.to_id.is_(None))
        ).all()
        if not waiting:
            continue
        unique = unique_titles(writer.connection, {row.title_key for row in waiting})
        ready = [(row, unique[row.title_key]) for row in waiting if row.title_key in unique]
        doubled = _linked(writer.connection, [(row.from_id, row.kind, end) for row, end in ready])
        update, drop = [], []
        for row, end in ready:
            if row.from_id == end or (row.from_id, row.kind, end) in doubled:
                drop.append(row.id)
            else:
                update.append({"id": row.id, "to_id": end})
                doubled.add((row.from_id, row.kind, end))
        writer.update_each(L, update)
        writer.delete(L, drop)
        resolved += len(update)
        if update or drop:
            writer.touch_links()
    return resolved


def resolve_for(writer: Writer, ids: Iterable[int]) -> None:
    """As `resolve`, for articles that are there again: out of the trash."""
    for part in slices(ids):
        rows = writer.connection.execute(select(A.headline_key, A.id).where(A.id.in_(part), A.headline_key != ""))
        resolve(writer, {key: article for key, article in rows})


def _linked(connection: Connection, triples: Sequence[tuple[int, str, int]]) -> set[tuple[int, str, int]]:
    found: set[tuple[int, str, int]] = set()
    for part in slices(dict.fromkeys(start for start, _, _ in triples)):
        rows = connection.execute(select(L.from_id, L.kind, L.to_id).where(L.from_id.in_(part), L.to_id.is_not(None)))
        found.update((row[0], row[1], row[2]) for row in rows if row[2] is not None)
    return found


def add(writer: Writer, start: int, end: int, kind: LinkKind, note: str = "") -> int | None:
    """Links two articles by hand; None where they are so linked. A waiting link to that title becomes this one."""
    title = writer.connection.scalar(select(A.headline).where(A.id == end))
    if title is None or writer.connection.scalar(select(A.id).where(A.id == start)) is None:
        raise NotFound(id=end if title is None else start)
    if start == end or (start, kind.value, end) in _linked(writer.connection, [(start, kind.value, end)]):
        return None
    waiting = writer.connection.scalar(
        select(L.id).where(
            L.from_id == start,
            L.kind == kind.value,
            L.title_key == title_key(title),
            L.to_id.is_(None),
        )
    )
    if waiting is not None:
        writer.update(L, [waiting], {"to_id": end} | ({"note": note} if note else {}))
        key = int(waiting)
    else:
        row = {
            "uid": str(uuid7()), "from_id": start, "to_id": end, "title": title, "title_key": title_key(title),
            "kind": kind.value, "note": note, "origin": Origin.HAND.value, "created": writer.now,
        }  # fmt: skip
        key = writer.insert(L, [row])[0]
    writer.count += 1
    writer.touch_links()
    writer.touch([start, end])
    return key


def remove(writer: Writer, link_id: int) -> None:
    """Takes a link away. Raises NotFound."""
    row = writer.connection.execute(select(L.from_id, L.to_id).where(L.id == link_id)).one_or_none()
    if row is None:
        raise NotFound(id=link_id)
    writer.delete(L, [link_id])
    writer.count += 1
    writer.touch_links()
    writer.touch(end for end in row if end is not None)


def linked_ids(connection: Connection, article_id: int) -> set[int]:
    """The articles linked with one, in either direction."""
    ends = connection.scalars(select(L.to_id).where(L.from_id == article_id, L.to_id.is_not(None)))
    starts = connection.scalars(select(L.from_id).where(L.to_id == article_id))
    return {end for end in ends if end is not None} | set(starts)


def waiting_count(connection: Connection) -> int:
    """How many links wait for their article."""
    return int(connection.scalar(select(func.count()).select_from(L).where(L.to_id.is_(None))) or 0)

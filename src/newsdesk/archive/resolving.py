"""Links that wait, and the articles that they wait for: those that came, and those that are there again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, func, select

from newsdesk.archive import merged, targets, waiting
from newsdesk.archive import tables as t
from newsdesk.archive.link_doubles import fold
from newsdesk.archive.packing import slices
from newsdesk.archive.writing import Writer
from newsdesk.domain.capture import BY_UID

L, A = t.LinkRecord, t.ArticleRecord


def unique_titles(connection: Connection, keys: Iterable[str]) -> dict[str, int]:
    """Title keys that exactly one article outside the trash has, or had before it became one with another, with that
    article; one that was refused counts not."""
    found: dict[str, int] = {}
    for part in slices(key for key in keys if key):
        statement = (
            select(A.headline_key, func.min(A.id))
            .where(A.headline_key.in_(part), A.trashed.is_(None), waiting.not_refused_itself())
            .group_by(A.headline_key)
            .having(func.count() == 1)
        )
        found.update((key, article) for key, article in connection.execute(statement))
        found.update(merged.titles(connection, part))
    return found


def resolve(writer: Writer, arrived: Mapping[str, int], *, called_anew: bool = True) -> int:
    """Lets waiting links find the articles that just came with their titles; gives how many did.

    `arrived` holds title keys; a title that several articles have resolves nothing: it is offered instead. What waits
    for another spelling resolves as well, where it is sure. Of those whose own headline is what it was (not
    `called_anew`) what they are offered for stays.
    """
    resolved = 0
    for part in slices(key for key in arrived if key):
        asking = writer.connection.execute(
            select(L.id, L.from_id, L.kind, L.title_key).where(L.title_key.in_(part), waiting.waits())
        ).all()
        if not asking:
            continue
        unique = unique_titles(writer.connection, {row.title_key for row in asking})
        ready = [(row, unique[row.title_key]) for row in asking if row.title_key in unique]
        doubled = linked(writer.connection, [(row.from_id, row.kind, end) for row, end in ready])
        update, drop = [], []
        for row, end in ready:
            if row.from_id == end:
                continue  # it is called now as what it waits for: it goes on waiting for another
            if (row.from_id, row.kind, end) in doubled:
                drop.append((row.id, row.from_id, row.kind, end))
            else:
                update.append({"id": row.id, "to_id": end})
                doubled.add((row.from_id, row.kind, end))
        writer.update_each(L, update)
        fold(writer, drop)
        writer.touch({row.from_id for row, _ in ready} | {end for _, end in ready})
        resolved += len(update)
        if update or drop:
            writer.touch_links()
    return resolved + waiting.arrive(writer, arrived, called_anew=called_anew)


def resolve_for(writer: Writer, ids: Iterable[int]) -> None:
    """As `resolve`, for articles that are there again: out of the trash."""
    for part in slices(ids):
        rows = writer.connection.execute(select(A.headline_key, A.id).where(A.id.in_(part), A.headline_key != ""))
        resolve(writer, {key: article for key, article in rows})
        named = writer.connection.execute(select(A.external_id, A.id).where(A.id.in_(part), A.external_id.is_not(None)))
        targets.resolve(writer, {str(key): article for key, article in named})
        uids = writer.connection.execute(select(A.uid, A.id).where(A.id.in_(part)))
        targets.resolve(writer, {BY_UID + uid: article for uid, article in uids})


def linked(connection: Connection, triples: Sequence[tuple[int, str, int]]) -> set[tuple[int, str, int]]:
    """Those of (from, kind, to) that are linked so already, and others of their articles."""
    found: set[tuple[int, str, int]] = set()
    for part in slices(dict.fromkeys(start for start, _, _ in triples)):
        rows = connection.execute(select(L.from_id, L.kind, L.to_id).where(L.from_id.in_(part), L.to_id.is_not(None)))
        found.update((row[0], row[1], row[2]) for row in rows if row[2] is not None)
    return found

"""Links of many articles at once: made, and let go of when their articles go for ever."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, delete, select, update
from uuid_utils import uuid7

from newsdesk.archive import articles
from newsdesk.archive import tables as t
from newsdesk.archive.keys import title_key
from newsdesk.archive.link_doubles import both
from newsdesk.archive.packing import slices
from newsdesk.archive.writing import Writer
from newsdesk.domain.link import Joining
from newsdesk.domain.tag import Origin

L, A = t.LinkRecord, t.ArticleRecord
Pair = tuple[int, int]
_FIRST_WORDS = 80  # letters that stand for the headline of an article that has none


def add_many(
    writer: Writer, pairs: Sequence[Pair], how: Joining, origin: Origin = Origin.HAND, *, either: bool = False
) -> None:
    """Links the second article of each pair to the first. What is so linked already (with `either` in any direction),
    and what is not there, is passed over; a waiting link to that title becomes this one."""
    read, kind = writer.connection, how.kind.value
    titles = _titles(read, {key for pair in pairs for key in pair})
    have, waiting = _there(read, {key for pair in pairs for key in pair} if either else {key for key, _ in pairs}, kind)
    if either:
        have |= {(end, start) for start, end in have}
    fresh: list[dict[str, Any]] = []
    found: list[dict[str, Any]] = []
    ends: set[int] = set()
    for start, end in dict.fromkeys(pairs):
        if start == end or start not in titles or end not in titles or (start, end) in have:
            continue
        have.add((start, end))
        ends.update((start, end))
        key = title_key(titles[end])
        waits = waiting.pop((start, key), None)
        if waits is not None:
            note, passage = how.note or waits.note, how.passage or waits.passage
            found.append({"id": waits.id, "to_id": end, "note": note, "passage": passage})
        else:
            fresh.append(
                {
                    "uid": str(uuid7()), "from_id": start, "to_id": end, "title": titles[end], "title_key": key,
                    "kind": kind, "note": how.note, "passage": how.passage, "origin": origin.value,
                    "created": writer.now, "who": writer.who,
                }
            )  # fmt: skip
    writer.update_each(L, found)
    writer.insert(L, fresh)
    if ends:
        writer.count += len(found) + len(fresh)
        writer.touch_links()
        writer.touch(ends)


def _titles(connection: Connection, ids: Iterable[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for part in slices(ids):
        found.update((row[0], row[1]) for row in connection.execute(select(A.id, A.headline).where(A.id.in_(part))))
    return found


def _there(connection: Connection, starts: Iterable[int], kind: str) -> tuple[set[Pair], dict[tuple[int, str], Any]]:
    """The links of a kind that articles have: (from, to) of those between two, and by (from, title) what waits."""
    have: set[Pair] = set()
    waiting: dict[tuple[int, str], Any] = {}
    for part in slices(starts):
        statement = select(L.id, L.from_id, L.to_id, L.title_key, L.note, L.passage)
        for row in connection.execute(statement.where(L.from_id.in_(part), L.kind == kind).order_by(L.id)):
            if row.to_id is not None:
                have.add((row.from_id, row.to_id))
            elif row.title_key:
                waiting.setdefault((row.from_id, row.title_key), row)
    return have, waiting


def let_go(writer: Writer, doomed: Sequence[int]) -> None:
    """Links to articles that are about to be deleted for ever wait for them again, under the headline that the article
    has now, or its first words where it has none; what a captured page names stays as the page names it, for that is
    what it arrives as. A link that waits so already takes the note of the one that joins it. What has not a single word
    can never be told from others and is waited for by nobody. Nothing of it can be undone, as the deletion cannot."""
    read = writer.connection
    statement = select(
        L.id,
        L.from_id,
        L.to_id,
        L.kind,
        L.title,
        L.title_key,
        L.note,
        L.passage,
        L.origin,
        L.target,
        A.headline.label("headline"),
    ).join(A, A.id == L.to_id)
    gone = set(doomed)
    rows = [row for row in read.execute(statement.where(L.to_id.in_(doomed))).all() if row.from_id not in gone]
    waiting = _waiting(read, {row.from_id for row in rows})
    nameless = {row.to_id for row in rows if not (row.headline or row.title)}
    openings = {row.id: row.opening[:_FIRST_WORDS].strip() for row in articles.rows(read, sorted(nameless))}
    for row in rows:
        told = row.title if row.origin == Origin.IMPORT.value and row.title_key else row.headline or row.title
        told = told or openings[row.to_id]
        key = title_key(told)
        if not key and row.target is None:
            read.execute(delete(L).where(L.id == row.id))
            continue
        twin = waiting.get((row.from_id, row.kind, key)) if key and row.target is None else None
        if twin is None:
            if row.target is None:  # one that knows the id of its article waits for that
                waiting[row.from_id, row.kind, key] = (row.id, row.note, row.passage)
            values = {"to_id": None, "title": told, "title_key": key}
            read.execute(update(L).where(L.id == row.id).values(**values))
            if key != row.title_key:  # it is found by other marks now
                read.execute(delete(t.WaitingMark).where(t.WaitingMark.link_id == row.id))
            continue
        told = (both(twin[1], row.note), both(twin[2], row.passage))
        waiting[row.from_id, row.kind, key] = (twin[0], *told)
        read.execute(update(L).where(L.id == twin[0]).values(note=told[0], passage=told[1]))
        read.execute(delete(L).where(L.id == row.id))


def _waiting(connection: Connection, starts: Iterable[int]) -> dict[tuple[int, str, str], tuple[int, str, str]]:
    """What articles wait for, by (from, kind, title): (link, note, passage)."""
    found: dict[tuple[int, str, str], tuple[int, str, str]] = {}
    for part in slices(starts):
        statement = select(L.id, L.from_id, L.kind, L.title_key, L.note, L.passage).where(
            L.from_id.in_(part), L.to_id.is_(None), L.target.is_(None)
        )
        for row in connection.execute(statement.order_by(L.id)):
            found.setdefault((row.from_id, row.kind, row.title_key), (row.id, row.note, row.passage))
    return found

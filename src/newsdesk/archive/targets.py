"""Links that name the other article by its external id, as newsroom items do, or by its uid, as exports of newsdesk do:
they wait for that, not for a title."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select
from uuid_utils import uuid7

from newsdesk.archive import merged
from newsdesk.archive import tables as t
from newsdesk.archive.keys import title_key
from newsdesk.archive.link_doubles import fold
from newsdesk.archive.packing import slices
from newsdesk.archive.writing import Writer
from newsdesk.domain.capture import BY_UID
from newsdesk.domain.tag import Origin

L, A = t.LinkRecord, t.ArticleRecord


class Wanted(NamedTuple):
    """A link from article `start` to the one with the external id (or uid) `target`; `title` as far as it is known."""

    start: int
    target: str
    kind: str
    title: str
    note: str = ""
    passage: str = ""


def add(writer: Writer, wanted: Sequence[Wanted], arrived: Mapping[str, int], *, keep: bool) -> None:
    """Links articles to ids; what is linked already is passed over, and what has no article yet waits for it. `arrived`
    tells which articles those are that a file calls so, whatever the archive calls them."""
    have: set[tuple[int, str, str | int | None]] = set()
    for part in slices(dict.fromkeys(one.start for one in wanted)):
        rows = writer.connection.execute(select(L.from_id, L.kind, L.target, L.to_id).where(L.from_id.in_(part)))
        for start, kind, target, end in rows:
            have.update({(start, kind, target), (start, kind, end)})
    there = _articles(writer.connection, (one.target for one in wanted), arrived)
    fresh: list[dict[str, Any]] = []
    for one in wanted:
        end = there.get(one.target)
        if end == one.start or {(one.start, one.kind, one.target), (one.start, one.kind, end or "")} & have:
            continue
        have.update({(one.start, one.kind, one.target), (one.start, one.kind, end or one.target)})
        title = " ".join(one.title.split()) or ("" if one.target.startswith(BY_UID) else one.target)
        fresh.append(
            {
                "uid": str(uuid7()), "from_id": one.start, "to_id": end, "title": title, "title_key": title_key(title),
                "kind": one.kind, "origin": Origin.IMPORT.value, "created": writer.now, "target": one.target[:500],
                "who": writer.who, "note": one.note, "passage": one.passage,
            }
        )  # fmt: skip
    if fresh:
        writer.insert(L, fresh, keep=keep)
        writer.touch_links()
        writer.touch(end for row in fresh for end in (row["from_id"], row["to_id"]) if end is not None)


def keep_only(writer: Writer, start: int, wanted: set[str]) -> None:
    """Takes away the links by id that an earlier version of an item told and this one does not; a person's stay."""
    told = select(L.id, L.to_id, L.target).where(L.from_id == start, L.origin == Origin.IMPORT.value)
    gone = [row for row in writer.connection.execute(told.where(L.target.is_not(None))) if row.target not in wanted]
    if gone:
        writer.delete(L, [row.id for row in gone])
        writer.touch_links()
        writer.touch({start, *(row.to_id for row in gone if row.to_id is not None)})


def resolve(writer: Writer, arrived: Mapping[str, int]) -> None:
    """Lets links that wait for these external ids find their articles."""
    for part in slices(key for key in arrived if key):
        statement = select(L.id, L.from_id, L.kind, L.target).where(L.target.in_(part), L.to_id.is_(None))
        waiting = writer.connection.execute(statement).all()
        there = _articles(writer.connection, {row.target for row in waiting}, arrived)
        ready = [(row, there[row.target]) for row in waiting if row.target in there]
        linked = _linked(writer.connection, {row.from_id for row, _ in ready})
        update, drop = [], []
        for row, end in ready:
            if row.from_id == end:
                continue
            if (row.from_id, row.kind, end) in linked:
                drop.append((row.id, row.from_id, row.kind, end))
            else:
                linked.add((row.from_id, row.kind, end))
                update.append({"id": row.id, "to_id": end})
        writer.update_each(L, update)
        fold(writer, drop)
        if ready:
            writer.touch({row.from_id for row, _ in ready} | {end for _, end in ready})
            writer.touch_links()


def _articles(connection: Connection, targets: Iterable[str], arrived: Mapping[str, int]) -> dict[str, int]:
    """The articles outside the trash that alone have these external ids, or have these uids."""
    asked = {target for target in targets if target}
    uids = sorted(target.removeprefix(BY_UID) for target in asked if target.startswith(BY_UID))
    found = {target: arrived[target] for target in asked if target.startswith(BY_UID) and target in arrived}
    found |= {BY_UID + uid: article for uid, article in merged.uids(connection, uids).items()}
    for part in slices(uids):
        rows = connection.execute(select(A.uid, A.id).where(A.uid.in_(part), A.trashed.is_(None)))
        found.update((BY_UID + row.uid, row.id) for row in rows)
    for part in slices(sorted(target for target in asked if not target.startswith(BY_UID))):
        statement = (
            select(A.external_id, func.min(A.id))
            .where(A.external_id.in_(part), A.trashed.is_(None))
            .group_by(A.external_id)
            .having(func.count() == 1)
        )
        found = merged.external(connection, part) | found
        found.update((str(row[0]), int(row[1])) for row in connection.execute(statement))
    return found


def _linked(connection: Connection, starts: Iterable[int]) -> set[tuple[int, str, int]]:
    found: set[tuple[int, str, int]] = set()
    for part in slices(sorted(starts)):
        rows = connection.execute(select(L.from_id, L.kind, L.to_id).where(L.from_id.in_(part), L.to_id.is_not(None)))
        found.update((row[0], row[1], row[2]) for row in rows if row[2] is not None)
    return found

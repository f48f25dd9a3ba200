"""Links in the database, those included that wait for an article with their title (DESIGN 1.8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, func, select
from uuid_utils import uuid7

from newsdesk.archive import link_kinds, waiting
from newsdesk.archive import tables as t
from newsdesk.archive.keys import title_key
from newsdesk.archive.link_doubles import both
from newsdesk.archive.packing import slices
from newsdesk.archive.resolving import linked, unique_titles
from newsdesk.archive.writing import Writer
from newsdesk.domain.errors import NotFound
from newsdesk.domain.link import Candidate, Kind, Link, OwnKind, kind_of
from newsdesk.domain.tag import Origin

L, A, S, D = t.LinkRecord, t.ArticleRecord, t.Source, t.Dismissal
MOST_OFFERED = 10
_RELATED = "related"


class Titled(NamedTuple):
    """A link from article `start` to the article with a title: to `end`, where it is known already."""

    start: int
    title: str
    kind: str
    end: int | None
    note: str = ""
    passage: str = ""


def links_of_many(connection: Connection, ids: Iterable[int]) -> dict[int, tuple[Link, ...]]:
    """The links of articles: each one's own in their order, then those that point at it."""
    found: dict[int, list[Link]] = {}
    for part in slices(ids):
        own = _ends(connection, part, L.from_id, L.to_id)
        back = _ends(connection, part, L.to_id, L.from_id)
        kinds = link_kinds.known(connection, {row.kind for row in (*own, *back)})
        offered = _offered(connection, [(row.one, row.title_key) for row in own if row.other is None])
        near = waiting.offers_of(connection, [row.id for row in own if row.other is None])
        for row in own:
            there, count = offered.get((row.one, row.title_key), ((), 0)) if row.other is None else ((), 0)
            title = row.title or row.headline or ""
            link = _link(row, kinds, True, title, count, tuple(there))
            found.setdefault(row.one, []).append(replace(link, near=near[row.id]) if row.id in near else link)
        for row in back:
            found.setdefault(row.one, []).append(_link(row, kinds, False, row.headline))
    return {key: tuple(links) for key, links in found.items()}


def _ends(connection: Connection, ids: Sequence[int], one: Any, other: Any) -> Sequence[Any]:
    """Links at whose end `one` stand `ids`, with what is told of the other end."""
    return connection.execute(
        select(
            one.label("one"), other.label("other"), L.id, L.kind, L.title, L.title_key, L.note, L.origin, A.headline,
            A.published, A.trashed, S.name.label("source"), L.target, L.passage, L.who, L.created,
        )
        .outerjoin(A, A.id == other)
        .outerjoin(S, S.id == A.source_id)
        .where(one.in_(ids))
        .order_by(L.id)
    ).all()  # fmt: skip


def _link(
    row: Any, kinds: Mapping[str, OwnKind], outgoing: bool, title: str, candidates: int = 0,
    offered: tuple[Candidate, ...] = (),
) -> Link:  # fmt: skip
    return Link(
        row.id, kind_of(row.kind, kinds), outgoing, title, row.other, row.note, candidates, row.source or "",
        row.published, row.trashed is not None, Origin(row.origin), offered, row.target or "", row.passage, row.who,
        row.created, row.headline or "",
    )  # fmt: skip


def _offered(
    connection: Connection, asked: Sequence[tuple[int, str]]
) -> dict[tuple[int, str], tuple[list[Candidate], int]]:
    """For (article, title key) that waits: the articles outside the trash with that title, the article itself left
    out, the newest first, ten at most; and how many there are."""
    there: dict[str, tuple[list[Candidate], int]] = {}
    order = (A.published_sort.is_(None), A.published_sort.desc(), A.id)
    for part in slices(dict.fromkeys(key for _, key in asked if key)):
        several = (
            select(
                A.id, A.headline, A.headline_key, A.published, S.name,
                func.count().over(partition_by=A.headline_key).label("number"),
                func.row_number().over(partition_by=A.headline_key, order_by=order).label("place"),
            )
            .outerjoin(S, S.id == A.source_id)
            .where(A.headline_key.in_(part), A.trashed.is_(None), waiting.not_refused_itself())
            .subquery()
        )  # fmt: skip
        statement = select(several).where(several.c.place <= MOST_OFFERED + 1)
        for row in connection.execute(statement.order_by(several.c.headline_key, several.c.place)):
            listed, _ = there.setdefault(row.headline_key, ([], row.number))
            listed.append(Candidate(row.id, row.headline, row.name or "", row.published))
    found = {}
    for start, key in asked:
        listed, number = there.get(key, ([], 0))
        others = [candidate for candidate in listed if candidate.id != start]
        found[start, key] = (others[:MOST_OFFERED], number - (len(listed) - len(others)))
    return found


def candidates(connection: Connection, link_id: int) -> list[Candidate]:
    """The articles that a waiting link may mean, ten at most. Raises NotFound."""
    row = _row(connection, link_id)
    return _offered(connection, [(row.from_id, row.title_key)])[row.from_id, row.title_key][0]


def add_titles(
    writer: Writer,
    wanted: Sequence[Titled],
    origin: Origin,
    *,
    keep: bool,
) -> None:
    """Links articles to titles; what is linked already is passed over.

    A title that exactly one article has is linked to it; any other waits.
    """
    froms = list(dict.fromkeys(one.start for one in wanted))
    have_ids: set[tuple[int, str, int]] = set()
    have_titles: set[tuple[int, str, str]] = set()
    for part in slices(froms):
        for start, kind, end, key in writer.connection.execute(
            select(L.from_id, L.kind, L.to_id, L.title_key).where(L.from_id.in_(part))
        ):
            have_titles.add((start, kind, key))
            if end is not None:
                have_ids.add((start, kind, end))
    unique = unique_titles(writer.connection, {title_key(one.title) for one in wanted if one.end is None})
    rows: list[dict[str, Any]] = []
    for start, title, kind, end, note, passage in wanted:
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
                "kind": kind, "origin": origin.value, "created": writer.now, "who": writer.who, "note": note,
                "passage": passage,
            }
        )  # fmt: skip
    if rows:
        ends = {row["to_id"] for row in rows if row["to_id"] is not None}
        before = _marked(writer.connection, ends)
        made = writer.insert(L, rows, keep=keep)
        waiting.mark(
            writer, [(link, row["title_key"]) for link, row in zip(made, rows, strict=True) if row["to_id"] is None]
        )
        writer.touch_links()
        writer.touch({row["from_id"] for row in rows} | (ends - before))  # they are found by being linked
        writer.touch_sight(before)


def _marked(connection: Connection, ids: Iterable[int]) -> set[int]:
    """Those of these articles that are linked with another one already."""
    found: set[int] = set()
    for part in slices(ids):
        found.update(connection.scalars(select(L.from_id).where(L.from_id.in_(part), L.to_id.is_not(None))))
        found.update(key for key in connection.scalars(select(L.to_id).where(L.to_id.in_(part))) if key is not None)
    return found


def add(
    writer: Writer, start: int, end: int, kind: Kind, note: str = "", origin: Origin = Origin.HAND, passage: str = ""
) -> int | None:
    """Links two articles; None where they are so linked. A waiting link to that title becomes this one."""
    title = writer.connection.scalar(select(A.headline).where(A.id == end))
    if title is None or writer.connection.scalar(select(A.id).where(A.id == start)) is None:
        raise NotFound(id=end if title is None else start)
    if start == end or (start, kind.value, end) in linked(writer.connection, [(start, kind.value, end)]):
        return None
    there = writer.connection.scalar(
        select(L.id).where(
            L.from_id == start,
            L.kind == kind.value,
            L.title_key == title_key(title),
            L.to_id.is_(None),
        )
    )
    if there is not None:
        told = {"note": note, "passage": passage}
        writer.update(L, [there], {"to_id": end} | {name: value for name, value in told.items() if value})
        key = int(there)
    else:
        row = {
            "uid": str(uuid7()), "from_id": start, "to_id": end, "title": title, "title_key": title_key(title),
            "kind": kind.value, "note": note, "origin": origin.value, "created": writer.now, "who": writer.who,
            "passage": passage,
        }  # fmt: skip
        key = writer.insert(L, [row])[0]
    writer.about(title)
    writer.count += 1
    writer.touch_links()
    writer.touch([start, end])
    return key


def remove(writer: Writer, link_id: int) -> None:
    """Takes a link away. Raises NotFound."""
    row = _row(writer.connection, link_id)
    writer.about(row.title)
    writer.delete(L, [link_id])
    _touched(writer, (row.from_id, row.to_id))


def add_waiting(writer: Writer, start: int, title: str, kind: Kind, note: str = "", passage: str = "") -> int | None:
    """Links an article to a title: at once where exactly one article has it, otherwise when that article arrives.

    None where it is so linked, and for a title without a letter. Raises NotFound.
    """
    title, key = " ".join(title.split()), title_key(title)
    if writer.connection.scalar(select(A.id).where(A.id == start)) is None:
        raise NotFound(id=start)
    if not key:
        return None
    there = unique_titles(writer.connection, [key]).get(key)
    if there is not None:
        return add(writer, start, there, kind, note, passage=passage)
    if _twin(writer.connection, start, kind.value, None, key) is not None:
        return None
    row = {
        "uid": str(uuid7()), "from_id": start, "to_id": None, "title": title, "title_key": key,
        "kind": kind.value, "note": note, "origin": Origin.HAND.value, "created": writer.now, "who": writer.who,
        "passage": passage,
    }  # fmt: skip
    made = writer.insert(L, [row])[0]
    writer.about(title)
    waiting.mark(writer, [(made, key)])
    _touched(writer, [start])
    return made


def change(writer: Writer, link_id: int, kind: Kind, note: str) -> None:
    """Gives a link another kind and note; where there is one of that kind already, the two become one.

    Raises NotFound.
    """
    row = _row(writer.connection, link_id)
    if (row.kind, row.note) == (kind.value, note):
        return
    twin = _twin(writer.connection, row.from_id, kind.value, row.to_id, row.title_key, but=link_id)
    if twin is None:
        writer.update(L, [link_id], {"kind": kind.value, "note": note})
    else:
        _join(writer, link_id, note, twin)
    _touched(writer, [row.from_id, row.to_id])


def resolve_to(writer: Writer, link_id: int, article_id: int) -> None:
    """Says which article a link means. Raises NotFound for either."""
    row = _row(writer.connection, link_id)
    if writer.connection.scalar(select(A.id).where(A.id == article_id)) is None:
        raise NotFound(id=article_id)
    if article_id in (row.from_id, row.to_id):
        return
    twin = _twin(writer.connection, row.from_id, row.kind, article_id, row.title_key, but=link_id)
    if twin is None:
        writer.update(L, [link_id], {"to_id": article_id})
    else:
        _join(writer, link_id, row.note, twin)
    _touched(writer, [row.from_id, row.to_id, article_id])


def _row(connection: Connection, link_id: int) -> Any:
    row = connection.execute(select(L.__table__).where(L.id == link_id)).one_or_none()
    if row is None:
        raise NotFound(id=link_id)
    return row


def _twin(connection: Connection, start: int, kind: str, end: int | None, key: str, but: int = 0) -> Any:
    """The link that already says so, or None."""
    same = (L.to_id == end) if end is not None else and_(L.to_id.is_(None), L.title_key == key)
    statement = (
        select(L.id, L.note, L.passage).where(L.from_id == start, L.kind == kind, L.id != but, same).order_by(L.id)
    )
    return connection.execute(statement.limit(1)).one_or_none()


def _join(writer: Writer, link_id: int, note: str, twin: Any) -> None:
    """One link of two; what either tells is kept."""
    passage = writer.connection.scalar(select(L.passage).where(L.id == link_id)) or ""
    values = {"note": both(twin.note, note), "passage": both(twin.passage, passage)}
    if values != {"note": twin.note, "passage": twin.passage}:
        writer.update(L, [twin.id], values)
    writer.delete(L, [link_id])


def _touched(writer: Writer, ends: Iterable[int | None]) -> None:
    writer.count += 1
    writer.touch_links()
    writer.touch(end for end in ends if end is not None)


def dismiss(writer: Writer, article_id: int, other_id: int) -> None:
    """Two articles that are not to be suggested to each other any more. Raises NotFound."""
    ends = (article_id, other_id)
    there = set(writer.connection.scalars(select(A.id).where(A.id.in_(ends))))
    for key in ends:
        if key not in there:
            raise NotFound(id=key)
    if other_id == article_id or other_id in dismissed_ids(writer.connection, article_id):
        return
    pairs = ((article_id, other_id), (other_id, article_id))
    rows = [{"kind": _RELATED, "subject": str(a), "object": str(b), "created": writer.now} for a, b in pairs]
    writer.insert(D, rows)
    _touched(writer, ends)


def dismissed_ids(connection: Connection, article_id: int) -> set[int]:
    """The articles that are not to be suggested with one."""
    found = connection.scalars(select(D.object).where(D.kind == _RELATED, D.subject == str(article_id)))
    return {int(key) for key in found if key.isdigit()}


def linked_ids(connection: Connection, article_id: int) -> set[int]:
    """The articles linked with one, in either direction."""
    ends = connection.scalars(select(L.to_id).where(L.from_id == article_id, L.to_id.is_not(None)))
    starts = connection.scalars(select(L.from_id).where(L.to_id == article_id))
    return {end for end in ends if end is not None} | set(starts)


def waiting_count(connection: Connection) -> int:
    """How many links wait for their article."""
    return int(connection.scalar(select(func.count()).select_from(L).where(L.to_id.is_(None))) or 0)

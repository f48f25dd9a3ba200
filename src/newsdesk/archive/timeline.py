"""What is linked with an article, some links deep, and the links that lead to it. The trash is left out.

Each step is one statement over the indexes of the links' two ends, and bounded: an article that a hundred thousand
others link to costs no more than one with three thousand.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, func, literal, select, union_all

from newsdesk.archive import link_kinds
from newsdesk.archive import tables as t
from newsdesk.domain.errors import NotFound
from newsdesk.domain.link import End
from newsdesk.domain.tag import Origin
from newsdesk.domain.timeline import Asks, Entry, Incoming, IncomingLinks, Missing, Tie, Timeline

L, A, S, Offer = t.LinkRecord, t.ArticleRecord, t.Source, t.LinkOffer
MOST, DEEPEST = 300, 3
ROWS = 3000  # links that a step reads in each direction
MOST_MISSING = 200
MOST_INCOMING = 2000


def gather(connection: Connection, article_id: int, depth: int = 1, most: int = MOST) -> Timeline:
    """The articles that at most `depth` links (three) part from one, `most` of them: first those with fewer links
    between, of these the nearest in time. Raises NotFound."""
    depth = max(1, min(depth, DEEPEST))
    row = _article(connection, article_id)
    if row is None:
        raise NotFound(id=article_id)
    centre = Entry(row.id, row.headline, row.name or "", row.published)
    found, seen, asked, left, more = {centre.id: centre}, {}, [], 0, False
    frontier = [centre.id]
    for level in range(1, depth + 1):
        asked += frontier
        rows = _neighbours(connection, frontier)
        more = more or len(rows) >= ROWS
        new = {}
        for one in rows:
            seen[one.id] = one
            if one.other not in found:
                new[one.other] = one
        near = sorted(new.values(), key=lambda one: _distance(one.published_sort, row.published_sort, one.other))
        room = most - (len(found) - 1)
        for one in near[:room]:
            found[one.other] = Entry(one.other, one.headline, one.name or "", one.published, level)
        left = max(0, len(near) - room)
        frontier = [one.other for one in near[:room]]
        if left or not frontier:
            more = more or (left > 0 and level < depth)
            break
    return Timeline(
        centre,
        tuple(found.values())[1:],
        tuple(_tie(one) for one in seen.values() if one.from_id in found and one.to_id in found),
        tuple(_missing(connection, asked)),
        depth,
        left,
        more,
        link_kinds.own(connection),
    )


def _tie(row: Any) -> Tie:
    return Tie(row.id, row.kind, row.from_id, row.to_id, row.note, row.passage, Origin(row.origin))


def _article(connection: Connection, article_id: int) -> Any:
    statement = select(A.id, A.headline, A.headline_key, A.published, A.published_sort, S.name)
    return connection.execute(statement.outerjoin(S, S.id == A.source_id).where(A.id == article_id)).one_or_none()


def _distance(moment: int | None, centre: int | None, key: int) -> tuple[bool, int, int]:
    """For sorting: what has no date comes last."""
    return moment is None, abs(moment - centre) if moment is not None and centre is not None else 0, key


def _outside_trash() -> Any:
    """Asked so that no index answers it: SQLite would begin at all articles outside the trash, not at the links."""
    return func.coalesce(A.trashed, "") == ""


def _neighbours(connection: Connection, ids: Sequence[int]) -> Sequence[Any]:
    """The links of articles, in both directions, with what is told of the other end."""

    def side(one: Any, other: Any) -> Any:
        among = one == ids[0] if len(ids) == 1 else one.in_(ids)
        statement = (
            select(
                L.id, L.kind, L.from_id, L.to_id, L.note, L.passage, L.origin, other.label("other"), A.headline,
                A.published, A.published_sort, S.name,
            )
            .join(A, A.id == other)
            .outerjoin(S, S.id == A.source_id)
            .where(among, _outside_trash())
        )  # fmt: skip
        if len(ids) == 1:  # in this order the index has them; of several, sorting would read them all
            statement = statement.order_by(L.id.desc())
        return select(statement.limit(ROWS).subquery())

    return connection.execute(union_all(side(L.from_id, L.to_id), side(L.to_id, L.from_id))).all()


def _missing(connection: Connection, ids: Iterable[int]) -> list[Missing]:
    """The titles that articles wait for; those of the first of `ids` first."""
    order = {key: place for place, key in enumerate(ids)}
    statement = (
        select(L.id, L.kind, L.from_id, L.title, L.note)
        .where(L.from_id.in_(list(order)), func.coalesce(L.to_id, 0) == 0, L.title != "")  # see _outside_trash
        .limit(MOST_MISSING)
    )
    rows = connection.execute(statement).all()
    return [
        Missing(row.id, row.kind, row.from_id, row.title, row.note)
        for row in sorted(rows, key=lambda row: (order[row.from_id], row.id))
    ]


def incoming(connection: Connection, article_id: int, most: int = MOST_INCOMING) -> IncomingLinks:
    """The links that lead to an article, the newest `most`, then those that wait for its headline or for one that reads
    nearly alike. Raises NotFound."""
    row = _article(connection, article_id)
    if row is None:
        raise NotFound(id=article_id)
    ends = [_leading(Asks.LINKED, most).where(L.to_id == article_id)]
    if row.headline_key:
        ends.append(
            _leading(Asks.HEADLINE, most).where(
                L.title_key == row.headline_key, L.to_id.is_(None), L.from_id != article_id
            )
        )
    near = _leading(Asks.NEAR, most).join(Offer, Offer.link_id == L.id)
    ends.append(near.where(Offer.article_id == article_id, L.to_id.is_(None), L.from_id != article_id))
    found: dict[int, Incoming] = {}
    for one in connection.execute(union_all(*(select(end.subquery()) for end in ends))):
        found.setdefault(one.id, _incoming(one))
    linked = sum(link.asks is Asks.LINKED for link in found.values())
    total = linked if linked < most else _count(connection, article_id)
    return IncomingLinks(article_id, tuple(found.values()), total + len(found) - linked, link_kinds.own(connection))


def _leading(asks: Asks, most: int) -> Any:
    return (
        select(
            L.id, L.kind, L.title, L.note, L.passage, L.origin, L.who, L.created, A.id.label("article"), A.headline,
            A.published, A.published_sort, S.name, literal(asks.value).label("asks"),
        )
        .join(A, A.id == L.from_id)
        .outerjoin(S, S.id == A.source_id)
        .where(_outside_trash())
        .order_by(L.id.desc())
        .limit(most)
    )  # fmt: skip


def _incoming(row: Any) -> Incoming:
    return Incoming(
        row.id, End(row.article, row.headline, row.name or "", row.published), row.published_sort, row.kind,
        Asks(row.asks), row.title, row.note, row.passage, Origin(row.origin), row.who, row.created,
    )  # fmt: skip


def _count(connection: Connection, article_id: int) -> int:
    statement = select(func.count()).select_from(L).join(A, A.id == L.from_id)
    return int(connection.scalar(statement.where(L.to_id == article_id, _outside_trash())) or 0)

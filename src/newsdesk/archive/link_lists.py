"""Lists of links: those between two articles, and the titles that articles wait for. The trash is left out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, and_, exists, func, or_, select

from newsdesk.archive import link_kinds, waiting
from newsdesk.archive import tables as t
from newsdesk.domain.link import End, Joined, Kind, LinkCounts, Waited, kind_of
from newsdesk.domain.tag import Origin
from newsdesk.text.fold import fold_key

L, A, S = t.LinkRecord, t.ArticleRecord, t.Source
NAMED = 5  # of the articles that wait for a title


def _trash() -> Any:
    return select(A.id).where(A.trashed.is_not(None))


def _both_there() -> tuple[Any, ...]:
    """Asked of the links and not of their articles: the newest links are then found without looking at all."""
    return (L.to_id.is_not(None), L.from_id.not_in(_trash()), L.to_id.not_in(_trash()))


def _waits() -> Any:
    return and_(L.to_id.is_(None), L.from_id.not_in(_trash()))


def _is_there() -> Any:
    """Whether the archive has an article with the title of a waiting link, or one is offered that reads nearly so."""
    exact = exists().where(
        A.headline_key == L.title_key, A.headline_key != "", A.trashed.is_(None), waiting.not_refused_itself()
    )
    return or_(exact, and_(L.target.is_(None), waiting.has_offer()))


def counts(connection: Connection) -> LinkCounts:
    """How many links of each kind there are, how many titles are waited for, how many of these are to be chosen."""
    kinds = connection.execute(select(L.kind, func.count()).where(*_both_there()).group_by(L.kind)).all()
    own = link_kinds.known(connection, {kind for kind, _ in kinds})
    titles = select(func.count(L.title_key.distinct())).where(_waits())
    return LinkCounts(
        kinds={kind_of(kind, own): number for kind, number in kinds},
        waiting=int(connection.scalar(titles) or 0),
        several=int(connection.scalar(titles.where(_is_there())) or 0),
    )


def joined(connection: Connection, kind: Kind | None, text: str, limit: int, offset: int) -> list[Joined]:
    """Links between two articles, the newest first; each word of `text` stands in one of the two headlines."""
    start, end = A.__table__.alias(), A.__table__.alias()
    from_source, to_source = S.__table__.alias(), S.__table__.alias()
    statement = (
        select(
            L.id, L.kind, L.note, L.passage, L.origin, L.who, L.created,
            start.c.id.label("a"), start.c.headline.label("a_headline"), start.c.published.label("a_published"),
            from_source.c.name.label("a_source"),
            end.c.id.label("b"), end.c.headline.label("b_headline"), end.c.published.label("b_published"),
            to_source.c.name.label("b_source"),
        )
        .join(start, start.c.id == L.from_id)
        .join(end, end.c.id == L.to_id)
        .outerjoin(from_source, from_source.c.id == start.c.source_id)
        .outerjoin(to_source, to_source.c.id == end.c.source_id)
        .where(*_both_there())
    )  # fmt: skip
    if kind is not None:
        statement = statement.where(L.kind == kind.value)
    for word in fold_key(text).split():
        statement = statement.where(
            start.c.headline_key.contains(word, autoescape=True) | end.c.headline_key.contains(word, autoescape=True)
        )
    rows = connection.execute(statement.order_by(L.id.desc()).limit(limit).offset(offset)).all()
    own = link_kinds.known(connection, {row.kind for row in rows})
    return [
        Joined(
            row.id,
            kind_of(row.kind, own),
            End(row.a, row.a_headline, row.a_source or "", row.a_published),
            End(row.b, row.b_headline, row.b_source or "", row.b_published),
            row.note,
            row.passage,
            Origin(row.origin),
            row.who,
            row.created,
        )
        for row in rows
    ]


def waited(
    connection: Connection, text: str, limit: int, offset: int, *, several: bool = False, missing: bool = False
) -> list[Waited]:
    """Titles that articles wait for, the most wanted first; with `several` those alone for which the archive has
    articles of that title, or nearly so, to be chosen from; with `missing` those alone for which it has none."""
    number = func.count(L.from_id.distinct())
    statement = select(L.title_key, func.min(L.title).label("title"), number.label("number")).where(_waits())
    if several or missing:
        statement = statement.where(_is_there() if several else ~_is_there())
    for word in fold_key(text).split():
        statement = statement.where(L.title_key.contains(word, autoescape=True))
    statement = statement.group_by(L.title_key).order_by(number.desc(), L.title_key)
    rows = connection.execute(statement.limit(limit).offset(offset)).all()
    keys = [row.title_key for row in rows]
    asking, there = _waiting(connection, keys), _there(connection, keys)
    offered = {} if missing else waiting.offers_for(connection, keys)
    return [
        Waited(
            row.title, row.number, tuple(asking.get(row.title_key, ())), there.get(row.title_key, 0), row.title_key,
            offered.get(row.title_key, ()),
        )
        for row in rows
    ]  # fmt: skip


def _waiting(connection: Connection, keys: Sequence[str]) -> dict[str, list[End]]:
    """The first of the articles that wait for each title."""
    once = select(L.title_key, L.from_id).where(L.title_key.in_(keys), _waits()).distinct().subquery()
    place = func.row_number().over(partition_by=once.c.title_key, order_by=once.c.from_id).label("place")
    ranked = select(once.c.title_key, once.c.from_id, place).subquery()
    found: dict[str, list[End]] = {}
    for row in connection.execute(
        select(ranked.c.title_key, A.id, A.headline, A.published, S.name)
        .join(A, A.id == ranked.c.from_id)
        .outerjoin(S, S.id == A.source_id)
        .where(ranked.c.place <= NAMED)
        .order_by(ranked.c.title_key, ranked.c.place)
    ):
        found.setdefault(row.title_key, []).append(End(row.id, row.headline, row.name or "", row.published))
    return found


def _there(connection: Connection, keys: Sequence[str]) -> dict[str, int]:
    statement = (
        select(A.headline_key, func.count())
        .where(A.headline_key.in_([key for key in keys if key]), A.trashed.is_(None), waiting.not_refused_itself())
        .group_by(A.headline_key)
    )
    return {key: number for key, number in connection.execute(statement)}

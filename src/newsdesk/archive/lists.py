"""Lists of articles: ids within the filters of a query, in its order, and how many stand where."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, or_, select

from newsdesk.archive import tables as t
from newsdesk.archive.keys import name_key
from newsdesk.archive.marks import tagged
from newsdesk.archive.packing import slices
from newsdesk.archive.tags import below
from newsdesk.domain.article import Counts
from newsdesk.domain.dates import PartialDate, instant
from newsdesk.domain.ids import Ids, gathered
from newsdesk.domain.query import Group, Mark, Query, Sort, Span
from newsdesk.domain.tag import Source
from newsdesk.text.sorting import NAMELESS

A, S = t.ArticleRecord, t.Source
Bounds = tuple[int | None, int | None]
_LAST = PartialDate("9999-12-31").sort_key + 86399  # the last second that has a name
_UNDATED = (Sort.HEADLINE, Sort.SOURCE, Sort.LENGTH, Sort.RELEVANCE)


def last_second(value: str) -> int:
    """The last second that a date cut at any precision may mean."""
    year, month = int(value[:4]), int(value[5:7] or 12)
    if len(value) in (4, 7):
        first = f"{year + 1:04}" if len(value) == 4 else f"{year + month // 12:04}-{month % 12 + 1:02}"
        return PartialDate(first).sort_key - 1 if len(first) == len(value) else _LAST
    return PartialDate(value).sort_key + (86399 if len(value) == 10 else 59)


def dated(span: Span) -> Bounds:
    """A span of publication dates in seconds since 1970."""
    low = PartialDate(span.low).sort_key if span.low else None
    return low, last_second(span.high) if span.high else None


def moments(span: Span) -> Bounds:
    """A span of days by the local clock in seconds since 1970: moments of work are exact, and days are days here."""

    def here(seconds: int | None) -> int | None:
        if seconds is None:
            return None
        try:
            return int(datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None).timestamp())
        except (OverflowError, OSError, ValueError):  # a year that the local clock does not know
            return seconds

    low, high = dated(span)
    return here(low), here(high)


def numbers(span: Span) -> Bounds:
    """A span of numbers."""
    return int(span.low) if span.low else None, int(span.high) if span.high else None


def _between(column: Any, low: Any, high: Any) -> ColumnElement[bool]:
    return and_(
        column.is_not(None),
        *([column >= low] if low is not None else []),
        *([column <= high] if high is not None else []),
    )


def _instants(span: Span) -> tuple[str | None, str | None]:
    low, high = moments(span)
    spelled = [None if at is None else instant(datetime.fromtimestamp(min(at, _LAST), UTC)) for at in (low, high)]
    return spelled[0], spelled[1]


def _spans(query: Query) -> Iterator[ColumnElement[bool]]:
    ways: tuple[tuple[Any, tuple[Span, ...], tuple[Span, ...], Callable[[Span], tuple[Any, Any]]], ...] = (
        (A.published_sort, query.published, query.not_published, dated),
        (A.created, query.added, query.not_added, _instants),
        (A.word_count, query.length, query.not_length, numbers),
    )
    for column, wanted, refused, ends in ways:
        for span in wanted:
            yield _between(column, *ends(span))
        for span in refused:
            yield ~_between(column, *ends(span))


def filtered(connection: Connection, query: Query, statement: Select[Any]) -> Select[Any]:
    """`statement` over articles, narrowed by the filters of `query` (its words are not looked at)."""
    statement = statement.where(A.trashed.is_not(None) if query.trash else A.trashed.is_(None))
    if query.statuses:
        statement = statement.where(A.status.in_(query.statuses))
    if query.not_statuses:
        statement = statement.where(A.status.not_in(query.not_statuses))
    if query.languages:
        statement = statement.where(A.language.in_(query.languages))
    if query.not_languages:
        statement = statement.where(A.language.not_in(query.not_languages))
    if query.not_sources:
        avoided = sources_named(connection, query.not_sources)
        statement = statement.where(or_(A.source_id.is_(None), A.source_id.not_in(avoided)))
    statement = statement.where(*_spans(query))
    sources, tags, without = resolve_names(connection, query)
    if sources is not None:
        statement = statement.where(A.source_id.in_(sources))
    for group in tags:
        statement = statement.where(exists().where(t.ArticleTag.article_id == A.id, t.ArticleTag.tag_id.in_(group)))
    if without:
        statement = statement.where(~exists().where(t.ArticleTag.article_id == A.id, t.ArticleTag.tag_id.in_(without)))
    if Mark.TAG in query.not_marks:
        statement = statement.where(~tagged())
    if Mark.TAG in query.marks:
        statement = statement.where(tagged())
    return statement


def resolve_names(connection: Connection, query: Query) -> tuple[list[int] | None, list[list[int]], list[int]]:
    """The names in a query as ids: (sources, None for any; a group for each tag with all below it; tags to avoid)."""
    sources: list[int] | None = None
    if query.sources or query.source_ids:
        named = sources_named(connection, query.sources)
        both = query.source_ids and query.sources  # a source within another one's place
        sources = [key for key in query.source_ids if key in named] if both else [*query.source_ids, *named]
    groups = [[key, *below(connection, key)] for key in query.tag_ids]
    groups += [_tag_group(connection, name) for name in query.tags]
    without = [key for name in query.not_tags for key in _tag_group(connection, name)]
    return sources, groups, without


def sources_named(connection: Connection, names: Iterable[str]) -> list[int]:
    """Sources whose folded name contains one of `names`, folded; "=name" is one that is called just so."""
    found: list[int] = []
    for name in names:
        exact, key = name.startswith("="), name_key(name.removeprefix("="))
        found += connection.scalars(select(S.id).where(S.key == key if exact else S.key.contains(key, autoescape=True)))
    return found


def _tag_group(connection: Connection, name: str) -> list[int]:
    N = t.TagName
    key = name_key(name.removesuffix("*"))  # a star: every tag whose name begins so
    fits = N.key.startswith(key, autoescape=True) if name.endswith("*") else N.key == key
    found = list(connection.scalars(select(N.tag_id).where(fits).distinct()))
    return [key for tag_id in found for key in (tag_id, *below(connection, tag_id))]


def _ordered(statement: Select[Any], sort: Sort | None) -> Select[Any]:
    if sort is Sort.HEADLINE:
        order: tuple[Any, ...] = (A.headline_sort, A.id)
    elif sort is Sort.SOURCE:
        statement = statement.outerjoin(S, S.id == A.source_id)
        order = (func.coalesce(S.sort, NAMELESS), A.published_sort.desc().nulls_last(), A.id.desc())
    elif sort is Sort.ADDED:
        order = (A.created.desc(), A.id.desc())
    elif sort is Sort.LENGTH:
        order = (A.word_count.desc(), A.id)
    elif sort is Sort.MODIFIED:
        order = (A.modified.desc(), A.id.desc())
    elif sort is Sort.OLDEST:
        order = (A.published_sort.asc().nulls_last(), A.id)
    else:
        order = (A.published_sort.desc().nulls_last(), A.id.desc())
    return statement.order_by(*order)


def listing(connection: Connection, query: Query, limit: int | None = None, offset: int = 0) -> Ids:
    """Ids of articles within the filters of `query`, in its order: newest first unless it says otherwise."""
    statement = _ordered(filtered(connection, query, select(A.id)), query.sort)
    if limit is not None:
        statement = statement.limit(limit).offset(offset)
    return gathered(first for first, _ in _columns(connection, statement))


_ROWS = 4000  # rows read at once: other threads come in between


def _columns(connection: Connection, statement: Select[Any]) -> Iterator[tuple[list[int], list[Any]]]:
    """The first column and the last one of a large result, in parts: a million rows make no objects of their own."""
    cursor = connection.execute(statement).cursor
    assert cursor is not None
    while rows := cursor.fetchmany(_ROWS):
        yield [row[0] for row in rows], [row[-1] for row in rows]
    cursor.close()


def listing_grouped(
    connection: Connection, query: Query, limit: int | None = None, offset: int = 0
) -> tuple[Ids, tuple[Group, ...]]:
    """As `listing`, with the days of its order; no days where the order is not one of time."""
    if query.sort in _UNDATED:
        return listing(connection, query, limit, offset), ()
    if limit is not None:  # the order is found in the index, and few rows are read
        ids = listing(connection, query, limit, offset)
        return ids, groups_of(connection, ids, query.sort or Sort.NEWEST)
    statement = _ordered(filtered(connection, query, select(A.id, _moment(query.sort))), query.sort)
    days = _Days(query.sort)

    def parts() -> Iterator[list[int]]:
        for ids, moments in _columns(connection, statement):
            days.take(moments)
            yield ids

    return gathered(parts()), tuple(days.found)


def groups_of(connection: Connection, ids: Sequence[int], sort: Sort | None) -> tuple[Group, ...]:
    """The days of articles that a search found, in its order."""
    if sort is None or sort in _UNDATED:
        return ()
    moments: dict[int, str | None] = {}
    for part in slices(ids, 5000):
        rows = connection.execute(select(A.id, _moment(sort)).where(A.id.in_(part)))
        moments.update((row[0], row[1]) for row in rows)
    days = _Days(sort)
    days.take([moments.get(key) for key in ids])
    return tuple(days.found)


def _moment(sort: Sort | None) -> Any:
    worked = {Sort.MODIFIED: A.modified, Sort.ADDED: A.created}
    return func.substr(worked[sort], 1, 16) if sort in worked else func.substr(A.published, 1, 10)


class _Days:
    """Where the days begin. A publication date counts as it is written; the moment of a change, by the local clock."""

    def __init__(self, sort: Sort | None) -> None:
        self.found: list[Group] = []
        self._local = sort in (Sort.MODIFIED, Sort.ADDED)
        self._days: dict[str, str] = {"": ""}
        self._last: str | None = None
        self._place = 0

    def take(self, moments: Iterable[str | None]) -> None:
        """The moments of the articles that follow, in the order of the list."""
        for moment, run in groupby(moments):
            day = self._day(moment or "") if self._local else moment or ""
            if day != self._last:
                self.found.append((self._place, day))
                self._last = day
            self._place += sum(1 for _ in run)

    def _day(self, minute: str) -> str:
        if minute not in self._days:
            self._days[minute] = datetime.fromisoformat(f"{minute}:00+00:00").astimezone().date().isoformat()
        return self._days[minute]


def count(connection: Connection, query: Query) -> int:
    """How many articles the filters of `query` leave."""
    return int(connection.scalar(filtered(connection, query, select(func.count()).select_from(A))) or 0)


def counts(connection: Connection) -> Counts:
    """The sidebar's numbers."""
    places = connection.execute(
        select(A.status, A.trashed.is_(None), func.count()).group_by(A.status, A.trashed.is_(None))
    ).all()
    statuses = {status: number for status, alive, number in places if alive}
    untagged = connection.scalar(select(func.count()).select_from(A).where(A.trashed.is_(None), ~tagged()))
    return Counts(
        total=sum(statuses.values()),
        statuses=statuses,
        trash=sum(number for _, alive, number in places if not alive),
        untagged=int(untagged or 0),
    )


def source_names(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    """The names of sources."""
    return {row[0]: row[1] for row in connection.execute(select(S.id, S.name).where(S.id.in_(ids)))}


def sources(connection: Connection) -> list[Source]:
    """Every source with articles outside the trash, the largest first."""
    statement = (
        select(S.id, S.name, func.count(A.id))
        .join(A, (A.source_id == S.id) & A.trashed.is_(None))
        .group_by(S.id, S.name)
        .order_by(func.count(A.id).desc(), S.name)
    )
    return [Source(*row) for row in connection.execute(statement)]

"""Lists of articles: ids within the filters of a query, in its order, and how many stand where."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, or_, select

from newsdesk.archive import tables as t
from newsdesk.archive.keys import name_key
from newsdesk.archive.marks import tagged
from newsdesk.archive.packing import slices
from newsdesk.archive.tree import under
from newsdesk.domain.article import Counts
from newsdesk.domain.dates import PartialDate, instant
from newsdesk.domain.ids import Ids, gathered
from newsdesk.domain.query import Group, Grouping, Mark, Query, Sort, Span
from newsdesk.domain.tag import Source

A, S = t.ArticleRecord, t.Source
Bounds = tuple[int | None, int | None]
_LAST = PartialDate("9999-12-31").sort_key + 86399  # the last second that has a name
_UNDATED = frozenset(Sort) - {
    Sort.NEWEST, Sort.OLDEST, Sort.MODIFIED, Sort.STALEST, Sort.ADDED, Sort.FIRST_ADDED,
}  # fmt: skip
BY_SOURCE = frozenset({Sort.NEWEST, Sort.OLDEST, Sort.SOURCE, Sort.SOURCE_BACK})
"""The orders in which articles of one source stand together, or may: each source is in the order of its index."""


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


Among = Sequence[int] | None
"""Articles, not very many, outside which a filter leaves none; None where that is not known."""


def filtered(
    connection: Connection, query: Query, statement: Select[Any], *, first: bool = False, among: Among = None
) -> Select[Any]:
    """`statement` over articles, narrowed by the filters of `query` (its words are not looked at).

    With `first` it is made to give its first rows soon rather than all of them.
    """
    if among is not None:
        statement = statement.where(A.id.in_(among))
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
    for roots in tags:
        statement = statement.where(_carry(connection, roots, first))
    if without:
        statement = statement.where(~_carry(connection, without, first))
    if Mark.TAG in query.not_marks:
        statement = statement.where(~tagged())
    if Mark.TAG in query.marks:
        statement = statement.where(tagged())
    return statement


_FEW = 2000  # taggings that are sooner looked up than passed by


def _carry(connection: Connection, roots: list[int], first: bool) -> ColumnElement[bool]:
    """An article carries one of these tags, or one below them."""
    AT = t.ArticleTag
    wanted = AT.tag_id.in_(under(roots))
    few = select(AT.id).where(wanted).limit(_FEW).subquery()
    if int(connection.scalar(select(func.count()).select_from(few)) or 0) < _FEW:
        return A.id.in_(select(AT.article_id).where(wanted))
    if first:  # in the order of the list, looking at the tags of each: adding zero keeps an index from being used
        return exists().where(AT.article_id == A.id, (AT.tag_id + 0).in_(under(roots)))
    return (A.id + 0).in_(select(AT.article_id).where(wanted))


def resolve_names(connection: Connection, query: Query) -> tuple[list[int] | None, list[list[int]], list[int]]:
    """The names in a query as ids: (sources, None for any; a group of tags for each name; tags to avoid).

    A tag stands for all that is below it, which is not told.
    """
    sources: list[int] | None = None
    if query.sources or query.source_ids:
        named = sources_named(connection, query.sources)
        both = query.source_ids and query.sources  # a source within another one's place
        sources = [key for key in query.source_ids if key in named] if both else [*query.source_ids, *named]
    groups = [[key] for key in query.tag_ids]
    groups += [_tags_named(connection, name) for name in query.tags]
    without = [key for name in query.not_tags for key in _tags_named(connection, name)]
    return sources, groups, without


def sources_named(connection: Connection, names: Iterable[str]) -> list[int]:
    """Sources whose folded name contains one of `names`, folded; "=name" is one that is called just so."""
    found: list[int] = []
    for name in names:
        exact, key = name.startswith("="), name_key(name.removeprefix("="))
        found += connection.scalars(select(S.id).where(S.key == key if exact else S.key.contains(key, autoescape=True)))
    return found


def _tags_named(connection: Connection, name: str) -> list[int]:
    N = t.TagName
    key = name_key(name.removesuffix("*"))  # a star: every tag whose name begins so
    fits = N.key.startswith(key, autoescape=True) if name.endswith("*") else N.key == key
    return list(connection.scalars(select(N.tag_id).where(fits).distinct()))


def _ordered(statement: Select[Any], sort: Sort | None) -> Select[Any]:
    ways: dict[Sort | None, tuple[Any, ...]] = {
        Sort.HEADLINE: (A.headline_sort, A.id),
        Sort.HEADLINE_BACK: (A.headline_sort.desc(), A.id.desc()),
        Sort.ADDED: (A.created.desc(), A.id.desc()),
        Sort.FIRST_ADDED: (A.created, A.id),
        Sort.LENGTH: (A.word_count.desc(), A.id),
        Sort.SHORTEST: (A.word_count, A.id),
        Sort.MODIFIED: (A.modified.desc(), A.id.desc()),
        Sort.STALEST: (A.modified, A.id),
        Sort.OLDEST: (A.published_sort.asc().nulls_last(), A.id),
    }
    return statement.order_by(*ways.get(sort, (A.published_sort.desc().nulls_last(), A.id.desc())))


def listing(
    connection: Connection, query: Query, limit: int | None = None, offset: int = 0, among: Among = None
) -> Ids:
    """Ids of articles within the filters of `query`, in its order: newest first unless it says otherwise."""
    if query.sort in (Sort.SOURCE, Sort.SOURCE_BACK):
        return listing_by_source(connection, query, limit, offset, among)[0]
    narrowed = filtered(connection, query, select(A.id), first=limit is not None, among=among)
    statement = _ordered(narrowed, query.sort)
    if limit is not None:
        statement = statement.limit(limit).offset(offset)
    return gathered(first for first, _ in _columns(connection, statement))


def listing_by_source(
    connection: Connection, query: Query, limit: int | None = None, offset: int = 0, among: Among = None
) -> tuple[Ids, tuple[Group, ...]]:
    """One source after the other, each read from its index: nothing is put in order that is not shown. With where each
    begins; the oldest of a source first where the order is that one."""
    statement = filtered(connection, query, select(A.id), first=limit is not None, among=among)
    within = _ordered(statement, query.sort if query.sort is Sort.OLDEST else Sort.NEWEST)
    sources: list[tuple[int | None, str]] = [
        (row[0], row[1]) for row in connection.execute(select(S.id, S.name).order_by(S.sort, S.id))
    ]
    sources.append((None, ""))
    if query.sort is Sort.SOURCE_BACK:
        sources.reverse()
    left = None if limit is None else offset + limit
    groups: list[Group] = []
    place = 0

    def parts() -> Iterator[list[int]]:
        nonlocal left, place
        for source, name in sources:
            if left == 0:
                return
            one = A.source_id.is_(None) if source is None else A.source_id == source
            found, begun = within.where(one), place
            for ids, _ in _columns(connection, found if left is None else found.limit(left)):
                left = None if left is None else left - len(ids)
                place += len(ids)
                yield ids
            if place > max(begun, offset):
                groups.append((max(0, begun - offset), name))

    return gathered(parts())[offset:], tuple(groups)


def sources_of(
    connection: Connection, ids: Sequence[int], sort: Sort | None, *, dated: bool
) -> tuple[Ids, tuple[Group, ...]]:
    """Articles that a search found one source after the other, with where each begins; with `dated` those of a source
    are put in the order of their dates."""
    facts: dict[int, tuple[int | None, int | None]] = {}
    for part in slices(ids, 5000):
        rows = connection.execute(select(A.id, A.source_id, A.published_sort).where(A.id.in_(part)))
        facts.update((row[0], (row[1], row[2])) for row in rows)
    nothing = (None, None)
    names = source_names(connection, [key for key in {fact[0] for fact in facts.values()} if key is not None])
    groups: list[Group] = []
    ordered = array("q")
    for source, run in groupby(ids, lambda key: facts.get(key, nothing)[0]):
        groups.append((len(ordered), names.get(source, "") if source is not None else ""))
        keys = list(run)
        ordered.extend(_by_date(keys, facts, sort) if dated else keys)
    return Ids(ordered), tuple(groups)


def _by_date(run: Iterable[int], facts: dict[int, tuple[int | None, int | None]], sort: Sort | None) -> list[int]:
    """Articles in the order of their dates, those without one last."""
    oldest = sort is Sort.OLDEST
    moments = {key: facts[key][1] if key in facts else None for key in run}
    dated = sorted((key for key, at in moments.items() if at is not None), key=lambda key: (moments[key], key))
    undated = sorted(key for key, at in moments.items() if at is None)
    return dated + undated if oldest else dated[::-1] + undated[::-1]


_ROWS = 4000  # rows read at once: other threads come in between


def _columns(connection: Connection, statement: Select[Any]) -> Iterator[tuple[list[int], list[Any]]]:
    """The first column and the last one of a large result, in parts: a million rows make no objects of their own."""
    cursor = connection.execute(statement).cursor
    assert cursor is not None
    while rows := cursor.fetchmany(_ROWS):
        yield [row[0] for row in rows], [row[-1] for row in rows]
    cursor.close()


def listing_grouped(
    connection: Connection,
    query: Query,
    limit: int | None = None,
    offset: int = 0,
    among: Among = None,
    by: Grouping = Grouping.DAY,
) -> tuple[Ids, tuple[Group, ...]]:
    """As `listing`, with the days of its order; no days where the order is not one of time. Grouped by source, one
    source after the other, where the order lets them stand together."""
    if by is Grouping.SOURCE and (query.sort or Sort.NEWEST) in BY_SOURCE:
        return listing_by_source(connection, query, limit, offset, among)
    if by is not Grouping.DAY or query.sort in _UNDATED:
        return listing(connection, query, limit, offset, among), ()
    if limit is not None:  # the order is found in the index, and few rows are read
        ids = listing(connection, query, limit, offset, among)
        return ids, groups_of(connection, ids, query.sort or Sort.NEWEST)
    statement = _ordered(filtered(connection, query, select(A.id, _moment(query.sort)), among=among), query.sort)
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
    worked = {
        Sort.MODIFIED: A.modified, Sort.STALEST: A.modified, Sort.ADDED: A.created, Sort.FIRST_ADDED: A.created,
    }  # fmt: skip
    return func.substr(worked[sort], 1, 16) if sort in worked else func.substr(A.published, 1, 10)


class _Days:
    """Where the days begin. A publication date counts as it is written; the moment of a change, by the local clock."""

    def __init__(self, sort: Sort | None) -> None:
        self.found: list[Group] = []
        self._local = sort in (Sort.MODIFIED, Sort.STALEST, Sort.ADDED, Sort.FIRST_ADDED)
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


def count(connection: Connection, query: Query, among: Among = None) -> int:
    """How many articles the filters of `query` leave."""
    return int(connection.scalar(filtered(connection, query, select(func.count()).select_from(A), among=among)) or 0)


def counts(connection: Connection) -> Counts:
    """The sidebar's numbers."""
    alive = select(A.status, func.count()).where(A.trashed.is_(None)).group_by(A.status)
    statuses: dict[str, int] = {row[0]: row[1] for row in connection.execute(alive)}
    total = sum(statuses.values())
    tagging = t.ArticleTag
    carriers = select(tagging.article_id).distinct().subquery()
    carrying = int(connection.scalar(select(func.count()).select_from(carriers)) or 0)
    trash = select(A.id).where(A.trashed.is_not(None))
    thrown = int(connection.scalar(select(func.count()).select_from(trash.subquery())) or 0)
    if thrown:
        away = select(tagging.article_id).where(tagging.article_id.in_(trash)).distinct().subquery()
        carrying -= int(connection.scalar(select(func.count()).select_from(away)) or 0)
    return Counts(total=total, statuses=statuses, trash=thrown, untagged=total - carrying)


def source_names(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    """The names of sources."""
    return {row[0]: row[1] for row in connection.execute(select(S.id, S.name).where(S.id.in_(ids)))}


def sources(connection: Connection) -> list[Source]:
    """Every source with articles outside the trash, the largest first."""
    # In the order of the index, the trash passed by, every source is counted without looking at a row.
    statement = select(A.source_id, A.trashed.is_(None), func.count()).group_by(A.source_id, A.trashed)
    rows = connection.execute(statement)
    numbers = {source: number for source, alive, number in rows if alive and source is not None}
    found = [Source(key, name, numbers[key]) for key, name in _source_names(connection) if key in numbers]
    return sorted(found, key=lambda source: (-source.count, source.name))


def _source_names(connection: Connection) -> list[tuple[int, str]]:
    return [(row[0], row[1]) for row in connection.execute(select(S.id, S.name))]

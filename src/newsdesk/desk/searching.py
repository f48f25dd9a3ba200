"""Finding articles: the database answers filters, the index answers everything else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from newsdesk.archive import articles, lists, twins
from newsdesk.desk import twins as near_copies
from newsdesk.desk.desk import Desk
from newsdesk.desk.entries import body_words
from newsdesk.domain.article import Counts, Row
from newsdesk.domain.errors import Ambiguous, NotFound
from newsdesk.domain.query import Answer, Group, Grouping, Mark, Query, Sort, Within, Word
from newsdesk.domain.tag import Source
from newsdesk.search import Asked, Filters, Model, Understood
from newsdesk.search import parse as parse_language
from newsdesk.search import understand as understand_language
from newsdesk.text.body import plain_text
from newsdesk.text.highlight import Matcher, snippet
from newsdesk.text.tokens import analyse

EVERYTHING = 10**9
BY_SOURCE = lists.BY_SOURCE
"""The orders in which a list may have a heading for each source."""


def parse(text: str, *, typing: bool = False) -> Query:
    """What a person asks for (the language is written down in search/language.py)."""
    return parse_language(text, typing=typing)


def understand(text: str, *, typing: bool = False) -> Understood:
    """As `parse`, with the conditions that were understood and where they stand."""
    return understand_language(text, typing=typing)


def find(
    desk: Desk,
    query: Query,
    limit: int = EVERYTHING,
    offset: int = 0,
    *,
    grouped: bool = False,
    by: Grouping = Grouping.DAY,
    counted: bool = True,
    wanted: Callable[[], bool] = lambda: True,
) -> Answer:
    """Ids in order, and how many there are in all. Filters alone give the list of what they leave, the newest first.

    With `grouped` the answer knows its days, where its order is one of time; or `by` source its sources, which follow
    each other then, where its order is one of theirs or of publication. Who wants the first rows at once lets them
    come without the number of all (`counted`). A long search that is not `wanted` any more ends early.
    """
    by = by if grouped else Grouping.NONE
    if not query.plain:
        if by is Grouping.SOURCE and (query.sort or _usual(query)) in lists.BY_SOURCE:
            return _search_by_source(desk, query, limit, offset, wanted)
        answer = _search(desk, query, limit, offset, wanted)
        if by is not Grouping.DAY:
            return answer
        with desk.archive.read() as connection:
            groups = lists.groups_of(connection, answer.ids, query.sort or _usual(query))
        return replace(answer, groups=groups, by=by)
    among = _untagged(desk, query) if Mark.TAG in query.not_marks else None
    with desk.archive.read() as connection:
        whole = limit >= EVERYTHING and not offset
        most = None if whole else limit
        groups = ()
        if grouped:
            ids, groups = lists.listing_grouped(connection, query, most, offset, among, by)
        else:
            ids = lists.listing(connection, query, most, offset, among)
        known = whole or (len(ids) < limit and (ids or not offset))
        total = offset + len(ids) if known or not counted else lists.count(connection, query, among)
    return Answer(ids, total, groups=groups, counted=bool(known or counted), by=by if groups else Grouping.NONE)


_FEW = 2000  # untagged articles that are sooner told by the index than found by the database


def _untagged(desk: Desk, query: Query) -> Sequence[int] | None:
    """The untagged articles, where the index knows them all and they are few: the database looks through every article
    for them. None otherwise."""
    if not desk.indexer.exact:
        return None
    asked = Asked(filters=Filters(not_marks=(Mark.TAG.value,), trash=query.trash))
    hits = desk.indexer.ask(lambda index: index.search(asked, _FEW))
    return list(hits.ids) if hits.total <= _FEW else None


def _usual(query: Query) -> Sort:
    return Sort.RELEVANCE if query.ranked else Sort.NEWEST


def _search(desk: Desk, query: Query, limit: int, offset: int, wanted: Callable[[], bool]) -> Answer:
    asked, sort = _asked(desk, query), order_of(query)
    hits = desk.indexer.ask(lambda index: index.search(asked, limit, offset, sort, wanted))
    return Answer(hits.ids, hits.total, hits.scores, hits.relaxed)


_DATED = 5000  # articles of which those of one source are put in the order of their dates; more stay as they are found


def _search_by_source(desk: Desk, query: Query, limit: int, offset: int, wanted: Callable[[], bool]) -> Answer:
    """What is found, one source after the other. The index has no order within a source: it is made here where the
    answer is not long."""
    sort = query.sort or _usual(query)
    inner = replace(query, sort=sort if sort is Sort.SOURCE_BACK else Sort.SOURCE)
    answer = _search(desk, inner, max(limit + offset, _DATED), 0, wanted)
    short = answer.total <= _DATED
    ids = answer.ids if short else answer.ids[: limit + offset]
    with desk.archive.read() as connection:
        ids, groups = lists.sources_of(connection, ids, sort, dated=short)
    shown = ids[offset : offset + limit]
    groups = tuple((max(0, start - offset), name) for start, name in _reached(groups, offset, offset + len(shown)))
    return replace(answer, ids=shown, scores=(), groups=groups, by=Grouping.SOURCE)


def _reached(groups: Sequence[Group], first: int, end: int) -> Iterator[Group]:
    """The groups that rows from `first` to before `end` are in."""
    for place, (start, name) in enumerate(groups):
        following = groups[place + 1][0] if place + 1 < len(groups) else end
        if start < end and following > first:
            yield start, name


def order_of(query: Query) -> Sort | None:
    """The order in which the index answers; None for the best first."""
    sort = query.sort or _usual(query)
    if sort is Sort.RELEVANCE:
        return None if query.ranked else Sort.NEWEST
    return sort


def _asked(desk: Desk, query: Query) -> Asked:
    if _asks_twins(query):
        near_copies.settle(desk)
    with desk.archive.read() as connection:
        return compile_asked(connection, query)


def _asks_twins(query: Query) -> bool:
    inner = (*query.neither, *(one for group in query.either for one in group))
    return Mark.DUPLICATE in (*query.marks, *query.not_marks) or any(map(_asks_twins, inner))


def compile_asked(connection: Any, query: Query, *, inner: bool = False) -> Asked:
    """`query` with its names as numbers. In brackets (`inner`) the trash does not matter unless it is named."""
    filters, either = _filters(connection, query, inner), query.either
    if any(one.trash for group in either for one in group):  # the trash, or something outside it
        filters = replace(filters, trash=None)
    return Asked(
        words=query.words,
        filters=filters,
        either=tuple(_alternatives(connection, group) for group in either),
        neither=tuple(compile_asked(connection, one, inner=True) for one in query.neither),
        like=_model(connection, query.like) if query.like else None,
        recent=query.recent,
    )


def _alternatives(connection: Any, group: tuple[Query, ...]) -> tuple[Asked, ...]:
    asked = [compile_asked(connection, one, inner=True) for one in group]
    if any(one.trash for one in group):
        asked = [replace(one, filters=replace(one.filters, trash=bool(one.filters.trash))) for one in asked]
    return tuple(asked)


def _filters(connection: Any, query: Query, inner: bool) -> Filters:
    sources, groups, without = lists.resolve_names(connection, query)
    avoided = lists.sources_named(connection, query.not_sources)
    alike = tuple(twins.all_of(connection)) if Mark.DUPLICATE in (*query.marks, *query.not_marks) else ()
    return Filters(
        statuses=query.statuses,
        languages=query.languages,
        not_statuses=query.not_statuses,
        not_languages=query.not_languages,
        not_sources=tuple(avoided),
        sources=None if sources is None else tuple(sources),
        tags=tuple(map(tuple, groups)),
        not_tags=tuple(without),
        published=tuple(map(lists.dated, query.published)),
        not_published=tuple(map(lists.dated, query.not_published)),
        added=tuple(map(lists.moments, query.added)),
        not_added=tuple(map(lists.moments, query.not_added)),
        length=tuple(map(lists.numbers, query.length)),
        not_length=tuple(map(lists.numbers, query.not_length)),
        marks=tuple(mark.value for mark in query.marks if mark is not Mark.DUPLICATE),
        not_marks=tuple(mark.value for mark in query.not_marks if mark is not Mark.DUPLICATE),
        ids=alike if Mark.DUPLICATE in query.marks else None,
        not_ids=alike if Mark.DUPLICATE in query.not_marks else (),
        trash=None if inner and not query.trash else query.trash,
    )


def _model(connection: Any, name: str) -> Model:
    """The article that others are to be like; one that is not there is like nothing."""
    try:
        article = articles.load(connection, articles.find(connection, name))
    except (NotFound, Ambiguous):
        return Model(0, ("", ""), ("", ""))
    text = article.text
    return Model(article.id, analyse(text.headline), analyse(body_words(text.subhead, text.summary, text.body)))


def rows(desk: Desk, ids: Sequence[int], words: Sequence[Word] = (), scores: Sequence[float] = ()) -> list[Row]:
    """List rows in the order of `ids`, with the hits of `words` marked in headline and snippet."""
    every = Matcher.of(words)
    matcher, titles = every.only(Within.TEXT), every.only(Within.HEADLINE)
    with desk.archive.read() as connection:
        found = articles.rows(connection, ids)
        bodies = articles.bodies(connection, ids) if matcher else {}
    marks = dict(zip(ids, scores, strict=False))
    done = []
    for row in found:
        text, hits = (
            snippet(plain_text(bodies[row.id][1]), matcher) if matcher and row.id in bodies else (row.opening, ())
        )
        done.append(
            replace(
                row, snippet=text, hits=hits, headline_hits=tuple(titles.spans(row.headline)) if titles else (),
                score=marks.get(row.id, 0.0),
            )
        )  # fmt: skip
    return done


def external_ids(desk: Desk, ids: Sequence[int]) -> dict[int, str | None]:
    """The external ids of articles."""
    with desk.archive.read() as connection:
        return articles.external_ids(connection, ids)


def counts(desk: Desk) -> tuple[Counts, list[Source]]:
    """The sidebar's numbers, and the sources with theirs."""
    with desk.archive.read() as connection:
        return lists.counts(connection), lists.sources(connection)

"""Finding articles: the database answers filters, the index answers words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from newsdesk.archive import articles, lists
from newsdesk.desk.desk import Desk
from newsdesk.domain.article import Counts, Row
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.query import Answer, Group, Query, Sort, Word
from newsdesk.domain.tag import Source
from newsdesk.search import Filters
from newsdesk.search import parse as parse_language
from newsdesk.text.body import plain_text
from newsdesk.text.highlight import Matcher, snippet

EVERYTHING = 10**9


def parse(text: str, *, typing: bool = False) -> Query:
    """What a person asks for (the language is written down in search/language.py)."""
    return parse_language(text, typing=typing)


def find(desk: Desk, query: Query, limit: int = EVERYTHING, offset: int = 0, *, grouped: bool = False) -> Answer:
    """Ids in order, and how many there are in all. Without words it is the list of what the filters leave.

    With `grouped` the answer knows its days, where its order is one of time.
    """
    if not query.words:
        with desk.archive.read() as connection:
            whole = limit >= EVERYTHING and not offset
            most = None if whole else limit
            groups: tuple[Group, ...] = ()
            if grouped:
                ids, groups = lists.listing_grouped(connection, query, most, offset)
            else:
                ids = lists.listing(connection, query, most, offset)
            total = len(ids) if whole else lists.count(connection, query)
        return Answer(tuple(ids), total, groups=groups)
    answer = _search(desk, query, limit, offset)
    if not grouped:
        return answer
    with desk.archive.read() as connection:
        return replace(answer, groups=lists.groups_of(connection, answer.ids, query.sort))


def _search(desk: Desk, query: Query, limit: int, offset: int) -> Answer:
    filters = _filters(desk, query)
    if query.sort is Sort.HEADLINE:
        hits = desk.indexer.ask(lambda index: index.search(query.words, filters, EVERYTHING))
        ordered = _by_headline(desk, hits.ids)
        return Answer(tuple(ordered[offset : offset + limit]), hits.total, (), hits.relaxed)
    sort = None if query.sort is Sort.RELEVANCE else query.sort
    hits = desk.indexer.ask(lambda index: index.search(query.words, filters, limit, offset, sort))
    return Answer(hits.ids, hits.total, hits.scores, hits.relaxed)


def _by_headline(desk: Desk, ids: Sequence[int]) -> list[int]:
    with desk.archive.read() as connection:
        return lists.by_headline(connection, ids)


def _filters(desk: Desk, query: Query) -> Filters:
    with desk.archive.read() as connection:
        sources, groups, without = lists.resolve_names(connection, query)
        avoided = lists.sources_named(connection, query.not_sources)
    return Filters(
        statuses=query.statuses,
        languages=query.languages,
        not_statuses=query.not_statuses,
        not_languages=query.not_languages,
        not_sources=tuple(avoided),
        sources=None if sources is None else tuple(sources),
        tags=tuple(map(tuple, groups)),
        not_tags=tuple(without),
        after=PartialDate(query.after).sort_key if query.after else None,
        before=lists.last_second(query.before) if query.before else None,
        trash=query.trash,
        untagged=query.untagged,
    )


def rows(desk: Desk, ids: Sequence[int], words: Sequence[Word] = (), scores: Sequence[float] = ()) -> list[Row]:
    """List rows in the order of `ids`, with the hits of `words` marked in headline and snippet."""
    matcher = Matcher.of(words)
    with desk.archive.read() as connection:
        found = articles.rows(connection, ids)
        bodies = articles.bodies(connection, ids) if matcher else {}
    marks = dict(zip(ids, scores, strict=False))
    done = []
    for row in found:
        if not matcher:
            done.append(replace(row, snippet=row.opening))
            continue
        text, hits = snippet(plain_text(bodies[row.id][1]), matcher)
        done.append(
            replace(
                row, snippet=text, hits=hits, headline_hits=tuple(matcher.spans(row.headline)),
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

"""From a Query to tantivy's own queries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tantivy import FieldType, Occur, Query, Schema, Searcher

from newsdesk.domain.query import Word
from newsdesk.search.stopwords import STOP
from newsdesk.text.tokens import tokens

NO_DATE = -(2**62)
"""Stands for an unknown date: after every known one when the newest come first."""

EXACT = (("he", 3.2), ("me", 1.6), ("be", 1.3))
STEM = (("hs", 2.2), ("ms", 1.1), ("bs", 1.0))
_TIE = 0.25
_MOST_PREFIXES = 40


@dataclass(frozen=True, slots=True)
class Filters:
    """The limits of a search, by number; a tag group is a tag with all below it. Dates are seconds since 1970."""

    statuses: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    sources: tuple[int, ...] | None = None
    not_statuses: tuple[str, ...] = ()
    not_languages: tuple[str, ...] = ()
    not_sources: tuple[int, ...] = ()
    tags: tuple[tuple[int, ...], ...] = ()
    not_tags: tuple[int, ...] = ()
    after: int | None = None
    before: int | None = None
    trash: bool = False
    untagged: bool = False


def compile_query(
    schema: Schema,
    searcher: Searcher,
    words: Sequence[Word],
    filters: Filters,
    relaxed: bool = False,
) -> Query:
    """All words (or, `relaxed`, a good part of them) within the filters. The commonest words only add to the score."""
    parts: list[tuple[Occur, Query]] = list(_filters(schema, filters))
    wanted: list[tuple[bool, Query]] = []
    for word in words:
        query, common = _word(schema, searcher, word)
        if query is None:
            continue
        if word.negated:
            parts.append((Occur.MustNot, query))
        else:
            wanted.append((common, query))
    telling = [query for common, query in wanted if not common]
    rest = [query for common, query in wanted if common]
    if not telling:
        telling, rest = rest, []
    if relaxed and len(telling) > 1:
        least = 1 if len(telling) < 4 else max(2, len(telling) * 3 // 10)
        some = Query.boolean_query([(Occur.Should, query) for query in telling], minimum_number_should_match=least)
        parts.append((Occur.Must, some))
    else:
        parts += [(Occur.Must, query) for query in telling]
    parts += [(Occur.Should, query) for query in rest]
    return Query.boolean_query(parts)


def _word(schema: Schema, searcher: Searcher, word: Word) -> tuple[Query | None, bool]:
    found = tokens(word.text)
    if not found:
        return None, False
    if len(found) > 1:
        exact = [token.exact for token in found]
        options = [Query.boost_query(Query.phrase_query(schema, field, list(exact)), boost) for field, boost in EXACT]
        return Query.disjunction_max_query(options, _TIE), False
    token = found[0]
    options = [Query.boost_query(Query.term_query(schema, field, token.exact), boost) for field, boost in EXACT]
    if not word.quoted:
        options += [Query.boost_query(Query.term_query(schema, field, token.stem), boost) for field, boost in STEM]
    if word.prefix and len(token.exact) >= 2:
        for field, boost in EXACT:
            terms = [term for term, _ in searcher.terms_with_prefix(field, token.exact, limit=_MOST_PREFIXES)]
            options += [
                Query.boost_query(Query.term_query(schema, field, term), boost * 0.6)
                for term in terms
                if term != token.exact
            ]
    return Query.disjunction_max_query(options, _TIE), token.exact in STOP and not word.quoted


def _any(schema: Schema, field: str, values: Sequence[str]) -> Query:
    return Query.const_score_query(Query.term_set_query(schema, field, list(values)), 0.0)


def _filters(schema: Schema, filters: Filters) -> list[tuple[Occur, Query]]:
    place = Query.const_score_query(Query.term_query(schema, "place", "trash" if filters.trash else "desk"), 0.0)
    parts = [(Occur.Must, place)]
    if filters.statuses:
        parts.append((Occur.Must, _any(schema, "status", filters.statuses)))
    if filters.languages:
        parts.append((Occur.Must, _any(schema, "lang", filters.languages)))
    if filters.sources is not None:
        parts.append((Occur.Must, _any(schema, "source", [str(key) for key in filters.sources])))
    avoided = {
        "status": filters.not_statuses,
        "lang": filters.not_languages,
        "source": tuple(map(str, filters.not_sources)),
        "tag": tuple(map(str, filters.not_tags)),
    }
    for field, values in avoided.items():
        if values:
            parts.append((Occur.MustNot, _any(schema, field, values)))
    for group in filters.tags:
        parts.append((Occur.Must, _any(schema, "tag", [str(key) for key in group])))
    if filters.untagged:
        parts.append((Occur.Must, _any(schema, "tag", ["0"])))
    if filters.after is not None or filters.before is not None:
        low = NO_DATE + 1 if filters.after is None else filters.after
        high = 2**62 if filters.before is None else filters.before
        dates = Query.range_query(schema, "published", FieldType.Integer, low, high)
        parts.append((Occur.Must, Query.const_score_query(dates, 0.0)))
    return parts

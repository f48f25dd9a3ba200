"""Articles that share telling stems with one, and which of them each shares.

No text is read for it. The stems of the model that tell most are asked for by their weight in its headline and text;
tantivy then skips whole blocks of postings that cannot come among the best, since nothing but terms is asked for. Which
stems some articles have is told by their scores: each stem adds a power of two, and the sum is a set of bits.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tantivy import FieldType, Occur, Query, Searcher

from newsdesk.search.documents import SCHEMA
from newsdesk.search.query import NO_DATE, Model

MOST = 24
"""Stems that are asked for, and bits that a score holds without rounding."""
_HEADLINE = 2.0  # what a stem of the model's headline weighs beside one that stands once in its text
_IN_HEADLINE = 1.2  # what an article earns that has a stem in its headline, beside one that has it in its text
_COMMON, _MOST_COMMON = 8, 60_000
"""What every eighth article has tells nothing; and what so many have tells less than going through them all costs."""
_SHORTEST = 2
_OFTEN, _REMEMBERED = 500, 50_000


@dataclass(frozen=True, slots=True)
class Telling:
    """A stem of an article: `count` articles have it, `weight` is what it tells of this one."""

    stem: str
    count: int
    weight: float
    headline: bool


@dataclass(frozen=True, slots=True)
class Sign:
    """Something that articles are looked through for: one of these ways in which it may stand in headline or text, each
    a run of `words`, folded ones ("e") or stems ("s")."""

    ways: tuple[tuple[str, tuple[str, ...]], ...]

    @classmethod
    def of_stem(cls, stem: str) -> Sign:
        """A stem."""
        return cls((("s", (stem,)),))


@dataclass(frozen=True, slots=True)
class Similar:
    """An article that shares something with another; when it appeared in seconds since 1970, NO_DATE where nobody
    knows."""

    id: int
    score: float
    published: int = NO_DATE


def telling(searcher: Searcher, model: Model, known: dict[str, int], most: int = MOST) -> list[Telling]:
    """The stems of the model that others have too and that tell the most, the most telling first. `known` remembers how
    many articles have a stem that many have: a few more or less weigh nothing."""
    head = frozenset(model.headline[1].split())
    often = Counter(model.text[1].split())
    often.update(head)
    size = max(searcher.num_docs, 2)
    common = max(10, min(size // _COMMON, _MOST_COMMON))
    found = []
    if len(known) > _REMEMBERED:
        known.clear()
    for stem, number in often.items():
        if len(stem) < _SHORTEST or stem.isdigit() or stem in model.empty:
            continue
        count = known.get(stem) or int(searcher.doc_freq("bs", stem))
        if count >= _OFTEN:
            known[stem] = count
        if stem in head:
            count = max(count, int(searcher.doc_freq("hs", stem)))
        elif count < model.least:  # others may have it in their headlines alone
            count += int(searcher.doc_freq("hs", stem))
        if model.least <= count <= common:
            weight = math.log(1 + size / count) * (1 + math.log(number)) * (_HEADLINE if stem in head else 1.0)
            found.append(Telling(stem, count, weight, stem in head))
    return sorted(found, key=lambda one: (-one.weight, one.stem))[:most]


def more_like(
    searcher: Searcher,
    stems: Sequence[Telling],
    limit: int,
    *,
    span: tuple[int, int] | None = None,
    ids: Sequence[int] = (),
) -> list[Similar]:
    """Articles, those in the trash and the model itself too, that share stems with it, the most alike first: those that
    appeared in a `span` of time (seconds since 1970); or all of `ids`, whatever they share."""
    if not stems and not ids:
        return []
    query = _alike(stems)
    if ids:
        query = Query.boolean_query([(Occur.Must, _among(ids)), (Occur.Should, query)])
    elif span:
        query = Query.boolean_query([(Occur.Must, _between(*span)), (Occur.Must, query)])
    return _similar(searcher, query, limit)


def having(searcher: Searcher, signs: Sequence[tuple[Sign, float]], limit: int, span: tuple[int, int]) -> list[Similar]:
    """Articles of a `span` of time that have some of these signs, each of which adds what it is worth."""
    if not signs:
        return []
    some = Query.boolean_query([(Occur.Should, _marked(sign, worth)) for sign, worth in signs])
    return _similar(searcher, Query.boolean_query([(Occur.Must, _between(*span)), (Occur.Must, some)]), limit)


def signs_of(searcher: Searcher, ids: Sequence[int], signs: Sequence[Sign]) -> list[Similar]:
    """Those of the articles that are not in the trash; the score of each is a set of bits that says which of the signs
    (MOST of them) it has in headline or text."""
    if not ids:
        return []
    there = Query.const_score_query(Query.term_query(SCHEMA, "place", "desk"), 0.0)
    parts = [(Occur.Must, _among(ids)), (Occur.Must, there)]
    parts += [(Occur.Should, _marked(sign, float(1 << place))) for place, sign in enumerate(signs[:MOST])]
    return _similar(searcher, Query.boolean_query(parts), len(ids))


def _similar(searcher: Searcher, query: Query, limit: int) -> list[Similar]:
    hits = searcher.search(query, limit, False).hits
    if not hits:
        return []
    places = [address for _, address in hits]
    keys, dates = (searcher.fast_field_values(name, places) for name in ("id", "published"))
    return [
        Similar(int(key or 0), float(score), NO_DATE if date is None else int(date))
        for key, date, (score, _) in zip(keys, dates, hits, strict=True)
    ]


def _alike(stems: Sequence[Telling]) -> Query:
    """The more of the more telling ones the better."""
    most = max((one.weight for one in stems), default=1.0)
    terms = []
    for one in stems:
        worth = (one.weight / most) ** 0.5  # a stem's rarity is counted by the index once more
        terms.append((Occur.Should, Query.boost_query(Query.term_query(SCHEMA, "bs", one.stem), worth)))
        if one.headline or one.count <= _OFTEN:  # what few have, some may have in their headlines alone
            terms.append(
                (Occur.Should, Query.boost_query(Query.term_query(SCHEMA, "hs", one.stem), worth * _IN_HEADLINE))
            )
    return Query.boolean_query(terms)


def _among(ids: Iterable[int]) -> Query:
    """These articles, which adds nothing to a score."""
    return Query.const_score_query(Query.term_set_query(SCHEMA, "id", list(ids)), 0.0)


def _between(first: int, last: int) -> Query:
    """Articles that appeared in a span of time, which adds nothing to a score."""
    span = Query.range_query(SCHEMA, "published", FieldType.Integer, first, last, use_inverted_index=True)
    return Query.const_score_query(span, 0.0)


def _marked(sign: Sign, worth: float) -> Query:
    """The articles that have a sign, all with one score."""
    ways: list[tuple[Occur, Query]] = []
    for kind, words in sign.ways:
        for field in ("h" + kind, "b" + kind):
            alone = len(words) == 1
            query = Query.term_query(SCHEMA, field, words[0]) if alone else Query.phrase_query(SCHEMA, field, [*words])
            ways.append((Occur.Should, query))
    return Query.const_score_query(Query.boolean_query(ways), worth)

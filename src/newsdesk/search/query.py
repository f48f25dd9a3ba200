"""From a Query to tantivy's own queries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise, product

from tantivy import FieldType, Occur, Query, Schema, Searcher

from newsdesk.domain.query import Within, Word
from newsdesk.search.stopwords import QUESTION, STOP
from newsdesk.text.fold import fold
from newsdesk.text.tokens import Reading, readings, written

NO_DATE = -(2**62)
"""Stands for an unknown date: after every known one when the newest come first."""

_MOST_PREFIXES = 40
_TIE = 0.2  # what a second form of a word that also stands there adds
_META = 0.5
_KIN = 0.4  # a plural or singular guessed by its pattern, beside a stem
_SPELLING = 0.9
_WRITTEN = 3.0  # a spelling of its own, against how often a preposition stands in a text
_PREFIX = 0.6
_NEAR = 0.3
_PROSE = 7  # telling words
_SLOP = 2
_PAIRS = 12
_COMMON = 0.3
_FUZZY = 5  # letters
_SEVERAL = 3  # words, of which two at least should be there
_RARE = 0.05  # of all articles
_LOOKED_AT = 20_000  # articles, so that a long question is quick in a large archive
_FEWEST = 3
_FEW = 200  # articles
_NEAR_FORMS, _NEAR_WAYS = 2, 8


@dataclass(frozen=True, slots=True)
class Fields:
    """Where a word is looked for, and what it weighs there; a weight of 0 leaves the field out."""

    headline: float = 1.0
    text: float = 1.0
    meta: float = _META
    byline: float = 0.0  # the meta words hold it too

    def weighed(self) -> tuple[tuple[str, float], ...]:
        """(first letter of the field's name, weight)."""
        pairs = (("h", self.headline), ("b", self.text), ("m", self.meta), ("y", self.byline))
        return tuple((name, weight) for name, weight in pairs if weight)


def fields_for(count: int) -> Fields:
    """The weights for a query of `count` telling words: a short one means the headline, a question the text."""
    return Fields(headline={0: 1.5, 1: 1.5, 2: 1.2, 3: 1.0}.get(count, 0.6))


Bounds = tuple[int | None, int | None]
"""From and to, both included; None is open."""


@dataclass(frozen=True, slots=True)
class Filters:
    """The limits of a search, by number; a tag group is a tag with all below it. Dates are seconds since 1970.

    `trash` is None where it does not matter (in brackets). `ids` are articles that were found elsewhere.
    """

    statuses: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    sources: tuple[int, ...] | None = None
    not_statuses: tuple[str, ...] = ()
    not_languages: tuple[str, ...] = ()
    not_sources: tuple[int, ...] = ()
    tags: tuple[tuple[int, ...], ...] = ()
    not_tags: tuple[int, ...] = ()
    published: tuple[Bounds, ...] = ()
    not_published: tuple[Bounds, ...] = ()
    added: tuple[Bounds, ...] = ()
    not_added: tuple[Bounds, ...] = ()
    length: tuple[Bounds, ...] = ()
    not_length: tuple[Bounds, ...] = ()
    marks: tuple[str, ...] = ()
    not_marks: tuple[str, ...] = ()
    ids: tuple[int, ...] | None = None
    not_ids: tuple[int, ...] = ()
    trash: bool | None = False


@dataclass(frozen=True, slots=True)
class Model:
    """An article that others are to be like: its number (0 for none) and its analysed texts. Stems that are `empty`
    tell nothing; a stem tells something that so many articles have at `least`, itself included where it is one."""

    id: int
    headline: tuple[str, str]
    text: tuple[str, str]
    empty: frozenset[str] = frozenset()
    least: int = 2


@dataclass(frozen=True, slots=True)
class Asked:
    """A whole question to the index: words and limits, groups of which one must hold, and what must not."""

    words: tuple[Word, ...] = ()
    filters: Filters = field(default_factory=Filters)
    either: tuple[tuple[Asked, ...], ...] = ()
    neither: tuple[Asked, ...] = ()
    like: Model | None = None
    recent: bool = False

    @property
    def ranked(self) -> bool:
        """Whether there is a best answer."""
        inner = any(asked.ranked for group in self.either for asked in group)
        return bool(self.like or inner or any(not word.negated for word in self.words))


def fewer(words: Sequence[Word]) -> list[int]:
    """How many of the words that can be missed are to be there: two, or else one. More was tried, and ranks worse."""
    telling = [word for word in words if not word.negated and not word.within and not is_common(word)]
    return [1] if len(telling) < _SEVERAL or is_prose(words) else [2, 1]


def compile_query(schema: Schema, searcher: Searcher, asked: Asked, least: int = 0) -> Query:
    """All words, the commonest only adding to the score; or the best fits, that have `least` of them at least; within
    the limits."""
    parts: list[tuple[Occur, Query]] = list(_filters(schema, asked.filters))
    parts += _words(schema, searcher, asked.words, least)
    for group in asked.either:
        each = [compile_query(schema, searcher, one) for one in group]
        parts.append((Occur.Must, Query.disjunction_max_query(each, _TIE)))
    for one in asked.neither:
        parts.append((Occur.MustNot, compile_query(schema, searcher, one)))
    if asked.like is not None:
        parts.append((Occur.Must, alike(schema, searcher, asked.like)))
        parts.append((Occur.MustNot, Query.term_query(schema, "id", asked.like.id)))
    if all(occur is Occur.MustNot for occur, _ in parts):
        parts.append((Occur.Must, Query.const_score_query(Query.all_query(), 0.0)))
    return Query.boolean_query(parts)


def _words(schema: Schema, searcher: Searcher, words: Sequence[Word], least: int) -> list[tuple[Occur, Query]]:
    relaxed, prose = least > 0, is_prose(words)
    parts: list[tuple[Occur, Query]] = []
    asked = [word for word in words if not word.negated]
    telling = [word for word in asked if not is_common(word)]
    if not telling:
        telling = asked
    weights = fields_for(len(telling))
    missable = [word for word in telling if not word.within]
    drivers = frozenset(_drivers(searcher, missable) if least == 1 else missable if relaxed else telling)
    known = frozenset(telling)
    needed: list[Query] = []
    for word in words:
        query = word_query(schema, searcher, word, weights, relaxed=relaxed)
        if query is None:
            continue
        if not prose:
            query = _as_written(schema, word, query)
        if word.negated:
            parts.append((Occur.MustNot, query))
        elif word.within and relaxed:  # a condition, which no good fit of other words makes up for
            parts.append((Occur.Must, query))
        elif word in drivers:
            needed.append(query)
        elif word in known:
            parts.append((Occur.Should, query))
        elif not relaxed:  # the best fits are the same without, and are found in a third of the time
            parts.append((Occur.Should, Query.boost_query(query, _COMMON)))
    if relaxed and len(needed) > 1:
        some = Query.boolean_query(
            [(Occur.Should, query) for query in needed], minimum_number_should_match=min(least, len(needed))
        )
        parts.append((Occur.Must, some))
    else:
        parts += [(Occur.Must, query) for query in needed]
    if not relaxed:  # a sentence has words side by side without meaning it
        parts += [(Occur.Should, query) for query in nearness(schema, telling)]
    return parts


def alike(schema: Schema, searcher: Searcher, model: Model) -> Query:
    """The articles that share telling stems with another. A small archive has too few of them to count on."""
    headline, text = model.headline[1], f"{model.headline[1]} {model.text[1]}"
    most = max(10, searcher.num_docs // 8)
    if searcher.num_docs >= _FEW:
        return Query.more_like_this_document_fields_query(
            schema,
            {"hs": [headline], "bs": [text]},
            min_doc_frequency=3,
            max_doc_frequency=min(searcher.num_docs, most),  # deleted ones are counted, more it cannot stand
            min_term_frequency=2,
            max_query_terms=24,
            min_word_length=2,
        )
    stems = {stem: int(searcher.doc_freq("bs", stem)) for stem in text.split() if len(stem) >= 2}
    telling = sorted((stem for stem, count in stems.items() if 2 <= count <= most), key=lambda stem: stems[stem])
    terms = [(Occur.Should, Query.term_query(schema, name, stem)) for stem in telling[:24] for name in ("hs", "bs")]
    return Query.boolean_query(terms) if terms else Query.empty_query()


def _drivers(searcher: Searcher, words: Sequence[Word]) -> list[Word]:
    """The rarer of `words`: an article that has none of them is no answer, and need not be looked at."""

    def frequency(word: Word) -> int:
        stems = [reading.stems[0] for reading in readings(word.text) if reading.stems]
        return min((int(searcher.doc_freq("bs", stem)) for stem in stems), default=0)

    most = searcher.num_docs * _RARE
    looked_at = 0
    drivers: list[Word] = []
    for word in sorted(words, key=frequency):
        looked_at += frequency(word)
        if len(drivers) >= _FEWEST and (frequency(word) > most or looked_at > _LOOKED_AT):
            break
        drivers.append(word)
    return drivers


def is_prose(words: Sequence[Word]) -> bool:
    """Whether a person asks in whole sentences: then the best fits count, not the articles that have every word."""
    asked = [word for word in words if not word.negated]
    if len(asked) < 2 or any(word.quoted for word in asked):
        return False
    first = readings(asked[0].text)
    question = asked[-1].text.endswith(("؟", "?")) or bool(first and first[0].exact in QUESTION)
    telling = sum(1 for word in asked if not is_common(word))
    return telling >= (3 if question else _PROSE)


def is_common(word: Word) -> bool:
    """Whether a word is too common to be required."""
    if word.quoted or word.within or word.prefix:
        return False
    found = readings(word.text)
    return bool(found) and all(reading.exact in STOP for reading in found)


def word_query(
    schema: Schema, searcher: Searcher, word: Word, fields: Fields | None = None, *, relaxed: bool = False
) -> Query | None:
    """The articles that have `word` in one of `fields`; None where nothing of it can be compared.

    What is quoted is looked for as it stands. Anything else in every form: exact, by its stem, by its kin. Several
    words in one piece (12/6/2025, well-known) stand one behind the other, or else are all there. `relaxed` takes
    a word that stands nowhere for one that differs by a letter.
    """
    fields = _narrowed(fields or Fields(), word.within)
    found = readings(word.text)
    if not found:
        return None
    if word.near and len(found) > 1:
        return _near(schema, found, word.near, fields)
    if len(found) == 1:
        return _reading(schema, searcher, found[0], word, fields, relaxed)
    exact = [reading.exact for reading in found]
    phrase = _best(
        Query.boost_query(Query.phrase_query(schema, name + "e", list(exact)), weight * 1.5)
        for name, weight in fields.weighed()
    )
    if word.quoted:
        return phrase
    each = [_reading(schema, searcher, reading, word, fields, relaxed) for reading in found]
    return _best([phrase, Query.boolean_query([(Occur.Must, query) for query in each])])


def _as_written(schema: Schema, word: Word, query: Query) -> Query:
    """`query`, in which articles that spell علي with a ي stand before those that have على: who types a name that is
    folded like a particle means the name. In a sentence nobody does."""
    spelled = written(word.text)
    if word.negated or word.within or not spelled or not spelled[0].endswith("ي") or fold(spelled[0]) not in STOP:
        return query
    same = Query.boost_query(Query.term_query(schema, "written", spelled[0]), _WRITTEN)
    return Query.boolean_query([(Occur.Must, query), (Occur.Should, same)])


def _narrowed(fields: Fields, within: Within) -> Fields:
    """Only the one field that a word is looked for in."""
    if within is Within.HEADLINE:
        return Fields(1.0, 0.0, 0.0)
    if within is Within.TEXT:
        return Fields(0.0, 1.0, 0.0)
    return Fields(0.0, 0.0, 0.0, 1.0) if within is Within.BYLINE else fields


def _near(schema: Schema, found: Sequence[Reading], distance: int, fields: Fields) -> Query:
    """Words in any form, in this order or the other, each at most `distance` words from the one before."""
    forms = [reading.stems[:_NEAR_FORMS] for reading in found]
    ways: list[list[str | tuple[int, str]]] = [list(way) for way in islice(product(*forms), _NEAR_WAYS)]
    slop = (distance - 1) * (len(found) - 1)
    return _best(
        Query.boost_query(Query.phrase_query(schema, f"{name}s", order, slop), weight)
        for name, weight in fields.weighed()
        for way in ways
        for order in ([way] if way == way[::-1] else [way, way[::-1]])
    )


def nearness(schema: Schema, words: Sequence[Word]) -> list[Query]:
    """What articles earn in which words that were typed side by side stand close together."""
    loose = [word for word in words if not word.quoted and not word.within]
    singles = [found[0].exact if len(found := readings(word.text)) == 1 else "" for word in loose]
    pairs = [list(pair) for pair in pairwise(singles) if all(pair) and pair[0] != pair[1]]
    return [
        Query.boost_query(Query.phrase_query(schema, name, list(pair), _SLOP), _NEAR)
        for pair in pairs[:_PAIRS]
        for name in ("he", "be")
    ]


def _reading(schema: Schema, searcher: Searcher, reading: Reading, word: Word, fields: Fields, relaxed: bool) -> Query:
    def terms(kind: str, term: str, worth: float = 1.0) -> Query:
        return _best(
            Query.boost_query(Query.term_query(schema, name + kind, term), weight * worth)
            for name, weight in fields.weighed()
        )

    def there(kind: str, term: str) -> bool:
        return any(searcher.doc_freq(name + kind, term) for name, _ in fields.weighed())

    options = [terms("e", reading.exact)]
    if word.quoted:
        return options[0]
    options += [terms("s", stem) for stem in reading.stems if stem == reading.stems[0] or there("s", stem)]
    options += [terms("e", other, _SPELLING) for other in reading.spellings if there("e", other)]
    options += [terms("s", stem, _KIN) for stem in reading.kin if there("s", stem)]
    if word.whole:
        options += [
            Query.boost_query(Query.regex_query(schema, name + "e", f"{reading.exact}.+"), weight * _PREFIX)
            for name, weight in fields.weighed()
        ]
    elif word.prefix and len(reading.exact) >= 2:
        for name, weight in fields.weighed():
            begun = searcher.terms_with_prefix(name + "e", reading.exact, limit=_MOST_PREFIXES)
            options += [
                Query.boost_query(Query.term_query(schema, name + "e", term), weight * _PREFIX)
                for term, _ in begun
                if term != reading.exact
            ]
    strange = relaxed and not there("e", reading.exact) and not there("s", reading.stems[0])
    if strange and len(options) == 2 and len(reading.exact) >= _FUZZY and not reading.exact.isdigit():
        options += [
            Query.boost_query(Query.fuzzy_term_query(schema, name + "s", reading.stems[0], 1), weight * _KIN)
            for name, weight in fields.weighed()
        ]
    return Query.disjunction_max_query(options, _TIE)


def _best(options: Iterable[Query]) -> Query:
    return Query.disjunction_max_query(list(options), 0.0)


def _any(schema: Schema, field: str, values: Sequence[str]) -> Query:
    return Query.const_score_query(Query.term_set_query(schema, field, list(values)), 0.0)


def _free(query: Query) -> Query:
    """A limit: it adds nothing to a score."""
    return Query.const_score_query(query, 0.0)


def _within(schema: Schema, name: str, bounds: Bounds) -> Query:
    low = NO_DATE + 1 if bounds[0] is None else bounds[0]
    high = 2**62 if bounds[1] is None else bounds[1]
    return _free(Query.range_query(schema, name, FieldType.Integer, low, high))


def _filters(schema: Schema, filters: Filters) -> Iterator[tuple[Occur, Query]]:
    if filters.trash is not None:
        yield Occur.Must, _free(Query.term_query(schema, "place", "trash" if filters.trash else "desk"))
    wanted: list[tuple[str, Sequence[str]]] = [("status", filters.statuses), ("lang", filters.languages)]
    wanted += [("tag", tuple(map(str, group)) or ("-",)) for group in filters.tags]
    wanted += [("mark", (mark,)) for mark in filters.marks]
    if filters.sources is not None:
        wanted.append(("source", tuple(map(str, filters.sources)) or ("-",)))
    for name, values in wanted:
        if values:
            yield Occur.Must, _any(schema, name, values)
    avoided: tuple[tuple[str, Sequence[str]], ...] = (
        ("status", filters.not_statuses), ("lang", filters.not_languages), ("mark", filters.not_marks),
        ("source", tuple(map(str, filters.not_sources))), ("tag", tuple(map(str, filters.not_tags))),
    )  # fmt: skip
    for name, values in avoided:
        if values:
            yield Occur.MustNot, _any(schema, name, values)
    for name in ("published", "added", "length"):
        for bounds in getattr(filters, name):
            yield Occur.Must, _within(schema, name, bounds)
        for bounds in getattr(filters, f"not_{name}"):
            yield Occur.MustNot, _within(schema, name, bounds)
    if filters.ids is not None:
        yield Occur.Must, _free(Query.term_set_query(schema, "id", list(filters.ids)))
    if filters.not_ids:
        yield Occur.MustNot, Query.term_set_query(schema, "id", list(filters.not_ids))

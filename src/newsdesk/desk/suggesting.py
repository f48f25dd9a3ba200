"""Tags that an article might carry, each with why: its text names them, articles like it carry them, its source does.

Every reason is turned into a chance between 0 and 1, as an archivist would weigh it, and the chances are joined as
those of independent witnesses are: what two of them say is surer than what either says. What was taken and refused
before raises and lowers the odds of a reason, for all tags a little and for one tag soon. The weights were tuned by
tests/benchmarks/suggesting.py.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from heapq import nlargest
from typing import Literal

from newsdesk.archive import articles, lessons, tags
from newsdesk.desk import naming, related
from newsdesk.desk.desk import Desk
from newsdesk.domain.article import Article
from newsdesk.domain.changes import Changes
from newsdesk.domain.tag import Tag, TagRef
from newsdesk.text.body import plain_text
from newsdesk.text.naming import Place
from newsdesk.text.tokens import pieces

Reason = Literal["text", "similar", "source"]
LIKE = 10  # articles like it that are asked
LATELY = 2000  # articles of the source, the latest ones, by which its habits are told
LOOKED_AT = 12  # of many chosen articles those that are looked at
_LEAST = 0.06  # chance below which a tag is not worth showing
_BESIDE = 0.2  # of the likeliest tag's chance: what is less likely only distracts from it
_WORDS_ROUND = 4  # words shown on either side of a name in the text
_USUAL, _KNOWN = 0.2, 30.0  # a name in a text is a tag of it in so many cases; that is worth so many articles
_NEAR = 150  # letters among which those words are
_NAMED_MOST = 60  # tags that a text names, the likeliest ones, that are weighed with what else speaks for them
_FEW, _SELDOM, _USUALLY = 5, 3, 0.15  # articles of a source, and of them with the tag: from here on it is a habit
_BY_HAND = 300  # taggings by hand, the last ones, that tell which tags are in use now
_SURE = 6.6  # G² of a habit that is hardly chance (1 in 100)


@dataclass(frozen=True, slots=True)
class Why:
    """One reason. `text`: `words` of the article with the name at `span` in them, `count` times in all. `similar`:
    `words` is the headline of the nearest article that carries the tag, `article_id` its number, `count` of `total`
    articles like this one carry it. `source`: `count` of `total` articles of the source `words` carry it."""

    reason: Reason
    chance: float
    words: str = ""
    span: tuple[int, int] = (0, 0)
    count: int = 0
    total: int = 0
    article_id: int = 0


@dataclass(frozen=True, slots=True)
class TagSuggestion:
    """A tag, how likely it is wanted (0 to 1), and why, the strongest reason first. Of several `chosen` articles it was
    found in `found` of the `looked` that were looked at."""

    tag: TagRef
    score: float
    whys: tuple[Why, ...]
    found: int = 1
    looked: int = 1
    chosen: int = 1

    @property
    def reason(self) -> Reason:
        """The strongest reason."""
        return self.whys[0].reason

    @property
    def reasons(self) -> tuple[str, ...]:
        """Every reason, as lessons are kept by."""
        return tuple(why.reason for why in self.whys)


@dataclass(slots=True)
class _Found:
    """What speaks for tags of one article, by tag."""

    whys: dict[int, list[Why]] = field(default_factory=dict)

    def add(self, tag: int, why: Why) -> None:
        """One more reason."""
        self.whys.setdefault(tag, []).append(why)


def suggest_tags(desk: Desk, article_id: int, limit: int = 10) -> list[TagSuggestion]:
    """Tags that the article does not carry and that were not refused for it, the likeliest first. Raises NotFound."""
    with desk.archive.read() as connection:
        article = articles.load(connection, article_id)
        away = {tag.id for tag in article.tags} | lessons.refused(connection, article_id)
    found = _Found()
    _named(desk, article, away, found)
    _carried_nearby(desk, article, away, found)
    _usual(desk, article, away, found)
    return _best(desk, found, limit)


def suggest_for_many(desk: Desk, article_ids: Sequence[int], limit: int = 10) -> list[TagSuggestion]:
    """Tags for several articles at once: those that are likely for most of the first few of them."""
    asked = article_ids[:LOOKED_AT]
    if len(asked) == 1:
        return suggest_tags(desk, asked[0], limit)
    scores: dict[int, float] = {}
    best: dict[int, TagSuggestion] = {}
    often: Counter[int] = Counter()
    for key in asked:
        for found in suggest_tags(desk, key, 3 * limit):
            often[found.tag.id] += 1
            scores[found.tag.id] = scores.get(found.tag.id, 0.0) + found.score / len(asked)
            if found.score > (best[found.tag.id].score if found.tag.id in best else 0.0):
                best[found.tag.id] = found
    first = nlargest(limit, scores.items(), key=lambda one: one[1])
    looked, chosen = len(asked), len(article_ids)
    return [replace(best[key], score=score, found=often[key], looked=looked, chosen=chosen) for key, score in first]


# -- what the text says


def _named(desk: Desk, article: Article, away: set[int], found: _Found) -> None:
    head = article.text.headline
    opening = "\n".join(filter(None, (head, article.text.subhead, article.text.summary)))
    whole = f"{opening}\n{plain_text(article.text.body)}"
    places: dict[int, list[Place]] = {}
    for place in naming.of(desk).find(whole):
        for owner in place.owners:
            if owner not in away:
                places.setdefault(owner, []).append(place)
    if not places:
        return
    keys = {place.key for there in places.values() for place in there}
    rare = _rarities(desk, keys)
    weights: dict[int, float] = {}
    for tag, there in places.items():
        first = there[0]
        frequency, share = rare[first.key]
        weight = _W.base + _W.rare * share + _W.words * min(first.key.count(" "), 2)
        weight += _W.often * math.log(len(there))
        if first.start < len(head):
            weight += _W.head
        elif first.start < len(opening):
            weight += _W.summary
        else:
            weight += _W.early * (1 - first.start / max(1, len(whole)))
        weight += _W.linked * _linked(_carriers(desk, tag), frequency)
        weights[tag] = weight
    for tag in nlargest(_NAMED_MOST, weights, key=lambda tag: weights[tag]):
        words, span = _round(whole, places[tag][0])
        found.add(tag, Why("text", _squash(weights[tag]), words, span, len(places[tag])))


@dataclass(frozen=True, slots=True)
class _Weights:
    """How much each sign that a name in the text is also a subject of it counts, in log odds."""

    base: float = -1.8
    rare: float = 2.6  # from a word that every article has to one that this alone has
    words: float = 1.0  # for each word of the name behind the first
    often: float = 0.7  # for the logarithm of how often it stands there
    head: float = 1.5
    summary: float = 1.0
    early: float = 0.5
    linked: float = 0.6  # for the log odds with which articles that name it also carry it


_W = _Weights()


def _linked(carried: int, frequency: int) -> float:
    """How far the odds with which articles that name a tag carry it too lie above those of any tag, in log odds; drawn
    towards nothing where few such articles are known."""
    rate = (carried + _USUAL * _KNOWN) / (max(frequency, carried) + _KNOWN)
    return math.log(rate / (1 - rate)) - math.log(_USUAL / (1 - _USUAL))


def _rarities(desk: Desk, keys: Iterable[str]) -> dict[str, tuple[int, float]]:
    """For folded names: (articles that have at least its rarest word, 0 for what all have to 1 for what one has)."""
    stems = {key: [stem for *_, stem in pieces(key, "")] for key in keys}
    wanted = list({stem for found in stems.values() for stem in found})
    frequency = desk.indexer.ask(lambda index: index.stem_frequency(wanted))
    size = max(desk.indexer.index.size, 1)
    rare = {}
    for key, found in stems.items():
        number = min((frequency.get(stem, 0) for stem in found), default=0)
        rare[key] = (number, math.log((size + 1) / (max(number, 1))) / math.log(size + 1))
    return rare


def _round(text: str, place: Place) -> tuple[str, tuple[int, int]]:
    """The line of a text round a name, a few words on either side, and where the name stands in it."""
    before = text[max(0, place.start - _NEAR) : place.start].rpartition("\n")[2].split(" ")
    after = text[place.end : place.end + _NEAR].partition("\n")[0].split(" ")
    kept_before = " ".join(before[-_WORDS_ROUND - 1 :])
    kept_after = " ".join(after[: _WORDS_ROUND + 1])
    lead = "…" if len(before) > _WORDS_ROUND + 1 else ""
    tail = "…" if len(after) > _WORDS_ROUND + 1 else ""
    name = text[place.start : place.end]
    at = len(lead) + len(kept_before)
    return f"{lead}{kept_before}{name}{kept_after}{tail}", (at, at + len(name))


# -- what articles like it carry


def _carried_nearby(desk: Desk, article: Article, away: set[int], found: _Found) -> None:
    near = related.suggest(desk, article.id, LIKE, with_linked=True)
    if not near:
        return
    with desk.archive.read() as connection:
        rows = {row.id: row for row in articles.rows(connection, [one.id for one in near])}
    size = max(desk.indexer.index.size, 2)
    top = max(one.score for one in near) or 1.0
    weights = {one.id: (one.score / top) ** 2 for one in near if one.id in rows and rows[one.id].tags}
    whole = sum(weights.values())
    if not whole:
        return
    votes: dict[int, float] = {}
    first: dict[int, int] = {}
    count: Counter[int] = Counter()
    for one in near:  # the nearest first
        for tag in rows[one.id].tags if one.id in weights else ():
            votes[tag.id] = votes.get(tag.id, 0.0) + weights[one.id]
            first.setdefault(tag.id, one.id)
            count[tag.id] += 1
    for tag_id, vote in votes.items():
        if tag_id in away:
            continue
        rare = math.log(size / max(_carriers(desk, tag_id), 1)) / math.log(size)
        chance = 0.75 * (vote / (whole + 0.3)) * (0.55 + 0.45 * max(rare, 0.0))
        headline = rows[first[tag_id]].headline
        why = Why("similar", chance, headline, count=count[tag_id], total=len(weights), article_id=first[tag_id])
        found.add(tag_id, why)


# -- what its source does


def _usual(desk: Desk, article: Article, away: set[int], found: _Found) -> None:
    with desk.archive.read() as connection:
        source = lessons.source_of(connection, article.id)
        if source is None:
            return
        total, habits = lessons.habits(connection, source, LATELY, article.id)
        if total < _FEW:
            return
        often = {
            tag: number
            for tag, number in habits.items()
            if number >= max(_SELDOM, _USUALLY * total) and tag not in away
        }
    size = max(desk.indexer.index.size, total)
    for tag, number in often.items():
        elsewhere, others = max(_carriers(desk, tag) - number, 0), max(size - total, 0)
        here, there = number / total, (elsewhere + 0.5) / (others + 1)
        if here > there and g_square(number, total, elsewhere, others) >= _SURE:
            chance = 0.6 * here * (1 - there / here)
            found.add(tag, Why("source", chance, article.text.source, count=number, total=total))


def g_square(number: int, total: int, elsewhere: int, others: int) -> float:
    """How surely `number` of `total` is another rate than `elsewhere` of `others`: the log-likelihood ratio (Dunning,
    "Accurate methods for the statistics of surprise and coincidence", 1993)."""
    table = ((number, total - number), (elsewhere, max(others - elsewhere, 0)))
    whole = sum(map(sum, table))
    columns = [table[0][side] + table[1][side] for side in (0, 1)]
    result = 0.0
    for row in table:
        for side, seen in enumerate(row):
            if seen:
                result += seen * math.log(seen * whole / (sum(row) * columns[side]))
    return 2 * result


# -- together


def _best(desk: Desk, found: _Found, limit: int) -> list[TagSuggestion]:
    with desk.archive.read() as connection:
        own = lessons.lessons(connection, found.whys)
        every = lessons.lessons_of_reasons(connection)
    scored = []
    for tag, whys in found.whys.items():
        learned = [_learned(why, own.get((tag, why.reason)), every.get(why.reason)) for why in whys]
        learned.sort(key=lambda why: -why.chance)
        score = 1 - math.prod(1 - why.chance for why in learned)
        if score >= _LEAST:
            scored.append((score, tag, tuple(learned)))
    scored.sort(key=lambda one: (-one[0], one[1]))
    least = _BESIDE * scored[0][0] if scored else 0.0
    scored = [one for one in scored if one[0] >= least]
    with desk.archive.read() as connection:
        refs = tags.refs(connection, [tag for _, tag, _ in scored[:limit]])
    return [TagSuggestion(refs[tag], score, whys) for score, tag, whys in scored[:limit] if tag in refs]


def _learned(why: Why, own: tuple[int, int] | None, every: tuple[int, int] | None) -> Why:
    """A reason after what was learned: of the reason as such, slowly, and of it with this tag, soon."""
    odds = why.chance / max(1 - why.chance, 1e-6)
    odds *= _factor(own, 1.0) * _factor(every, 20.0)
    chance = odds / (1 + odds)
    return Why(why.reason, chance, why.words, why.span, why.count, why.total, why.article_id)


def _factor(lesson: tuple[int, int] | None, slow: float) -> float:
    """By how much the odds rise (at most to twice) or sink (towards nothing) after so many taken and refused."""
    if lesson is None:
        return 1.0
    taken, refused = lesson
    return 2 * (taken + slow) / (taken + refused + 2 * slow)


def _carriers(desk: Desk, tag_id: int) -> int:
    tag = desk.tag_book.get(tag_id)
    return tag.count if tag is not None else 0


def _squash(weight: float) -> float:
    return 1 / (1 + math.exp(-weight))


# -- what becomes of them


def refuse(desk: Desk, article_ids: Sequence[int], suggestion: TagSuggestion) -> Changes:
    """A tag is not offered to these articles any more, until this is undone. Raises NotFound."""
    key, reasons = suggestion.tag.id, suggestion.reasons
    return desk.archive.write("refuse-tag", lambda writer: lessons.refuse(writer, article_ids, key, reasons))[1]


def hide_frequent(desk: Desk, tag_id: int) -> Changes:
    """A tag is not offered among the frequent ones any more, until somebody gives it again or this is undone. Raises
    NotFound."""
    return desk.archive.write("hide-frequent", lambda writer: lessons.hide_frequent(writer, tag_id))[1]


def reasons_of(offered: Iterable[TagSuggestion], tag_ids: Iterable[int]) -> Mapping[int, Sequence[str]]:
    """Of what was offered, the reasons of these tags: what there is to learn when they are given."""
    wanted = set(tag_ids)
    return {one.tag.id: one.reasons for one in offered if one.tag.id in wanted}


def frequent(desk: Desk, without: Iterable[int], limit: int) -> list[tuple[Tag, bool]]:
    """Tags that were given by hand lately, the most frequent first (True), then those that most articles carry
    (False); none of `without`, and none that was hidden."""
    known = desk.tag_book.by_id()
    with desk.archive.read() as connection:
        lately = dict.fromkeys(tag for tag in lessons.lately_given(connection, _BY_HAND) if tag in known)
        hidden = lessons.hidden_frequent(connection)
    away = set(without) | hidden
    most = nlargest(limit + len(lately) + len(away), known.values(), key=lambda tag: tag.count)
    rest = [tag.id for tag in most if tag.count and tag.id not in lately]
    return [(known[tag], tag in lately) for tag in (*lately, *rest) if tag not in away][:limit]

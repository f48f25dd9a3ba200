"""Articles that belong with one: those it is linked with, and those that share telling words, names, tags, links, days.

No text but its own is read: the index tells what others share with it (search.alike), bitmaps who carries its tags
(desk.tag_book), the database who is linked with what it is linked with (archive.kindred).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from pyroaring import BitMap

from newsdesk.archive import kindred, links, twins
from newsdesk.archive.kindred import Facts, Head
from newsdesk.desk.desk import Desk
from newsdesk.desk.entries import body_words
from newsdesk.desk.related_kinds import days_apart, guess, same_month
from newsdesk.desk.related_look import Around, Look, Named, Said, around, look, most_of, read, said, telling, with_text
from newsdesk.domain.article import Text
from newsdesk.domain.changes import Changes
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.link import LinkKind, Suggestion
from newsdesk.domain.tag import Origin
from newsdesk.search import NO_DATE, Sign, Similar, Telling, alike
from newsdesk.text import near
from newsdesk.text.tokens import analyse

_LIKE, _LATELY, _NAMED, _TAGGED, _BESIDE = 60, 30, 20, 30, 30  # candidates by text, text and time, names, tags, links
_SPAN = 4  # days on either side in which a story is looked for with less in common
_FEW = 40  # a tag that so many carry brings all of them
_COMPARED = 24  # the best, of which it is told what they share
_SPARE = 4  # more than are wanted, for those that turn out to be in the trash or copies
_MAY_COPY, _READ = 0.5, 3  # what shares so much may be a copy; so many are compared
_WORDS, _TAGS, _NAMES = 4, 3, 3  # shown
_ANYHOW = 3  # are shown although they share little
_DAY, _WEEK = 86_400, 7
_NOBODY, _NOTHING = Head(0, None, "", "", None), Facts("", None, "", "")


@dataclass(frozen=True, slots=True)
class _Weights:
    """What each sign counts beside the text, of which an article can share 1 at most; tuned by
    tests/benchmarks/relating.py."""

    near: float = 1.5  # of the text's share, on the same day
    fades: float = 7.0  # days
    tag: float = 0.10
    name: float = 0.10
    link: float = 0.15
    least: float = 0.02  # what shares less is not worth showing
    plain: float = 0.2  # what shares so much belongs there; of what shares less the first few are shown alone
    spread: float = 0.25  # what a story loses that is told already


_W = _Weights()


@dataclass(slots=True)
class _Found:
    """A candidate, as the index, the tags and the links know it; `head` is read of the better, `facts` of the best."""

    id: int
    text: float = 0.0  # the share of what the article tells
    published: int = NO_DATE
    kind: str = ""  # of the link there is already
    address: str = ""
    tags: tuple[int, ...] = ()
    names: int = 0  # bits
    middle: tuple[float, int] = (0.0, 0)  # the article that both are linked with
    title: tuple[float, str] = (0.0, "")  # the title that both ask for
    score: float = 0.0
    head: Head = _NOBODY
    facts: Facts = _NOTHING
    stems: int = 0  # bits
    copies: list[_Found] = field(default_factory=list)  # near copies that it stands for

    @property
    def first(self) -> bool:
        """Whether it stands before those that are merely near."""
        return bool(self.kind or self.address)


def suggest(desk: Desk, article_id: int, limit: int = 8, *, with_linked: bool = False) -> list[Suggestion]:
    """Related articles outside the trash, the nearest first. Raises NotFound.

    Reasons are codes: `same-url` and `same-id` (one address or id, seen apart), `link:KIND`, `tag:NAME`, `name:NAME`
    (stands in both), `link-in-common:HEADLINE` and `waiting-in-common:TITLE` (both are linked with it, both ask for
    it), `word:WORD`, `days:N` (published N days apart, a week at most) with `after:N` or `before:N` where the other
    is the later or the earlier, `month:0` (of one month, as far as is known). Articles that are linked already are left
    out, or with `with_linked` stand first; those that were dismissed are never offered.
    """
    return _suggest(desk, around(desk, article_id), limit, with_linked=with_linked)


def suggest_for_text(desk: Desk, article_id: int, text: Text, limit: int = 8) -> list[Suggestion]:
    """As `suggest`, for an article as it is being written: `text` is not saved yet. Raises NotFound."""
    return _suggest(desk, with_text(around(desk, article_id), text), limit, draft=True)


def accept(desk: Desk, article_id: int, other: int, kind: LinkKind, *, outgoing: bool = True) -> Changes:
    """Links an article with one that was suggested; the link starts from it where it is `outgoing`. Raises NotFound."""
    start, end = (article_id, other) if outgoing else (other, article_id)
    return desk.archive.write("add-link", lambda writer: links.add(writer, start, end, kind, origin=Origin.SUGGESTION))[
        1
    ]


def _suggest(
    desk: Desk, there: Around, limit: int, *, draft: bool = False, with_linked: bool = False
) -> list[Suggestion]:
    one, told, found = _candidates(desk, there, draft=draft, with_linked=with_linked)
    ranked = sorted(found, key=lambda each: (not each.kind, not each.address, -each.score, each.id))
    ranked = [each for each in ranked if each.first or each.score >= _W.least][: max(_COMPARED, 3 * limit)]
    ids, signs = [each.id for each in ranked], [Sign.of_stem(word.stem) for word in told]
    bits = _ask_beside(desk, lambda searcher: alike.signs_of(searcher, ids, signs))
    first = _first(desk, ranked)
    stems = {marked.id: int(marked.score) for marked in bits()}
    for each in first:
        each.stems = stems.get(each.id, 0)
    chosen = _best(desk, _spread(first, [word.weight for word in told], limit + _SPARE), limit)
    chosen = [each for place, each in enumerate(chosen) if place < _ANYHOW or each.first or each.score >= _W.plain]
    middles = {each.middle[1] for each in chosen if each.middle[1]}
    heads: Mapping[int, Head] = {}
    if middles:
        with desk.archive.read() as connection:
            heads = kindred.heads(connection, middles)
    top = max((each.score for each in chosen), default=0.0)
    for each in chosen:
        each.score += top * (bool(each.kind) + each.first)  # what stands first has the higher score too
    words = [word.word for word in told]
    copies = _copies(desk, one, chosen)
    return [_told(desk, one, each, words, heads, copy=each.id in copies) for each in chosen]


def _first(desk: Desk, ranked: list[_Found]) -> list[_Found]:
    """One of each group of near copies."""
    with desk.archive.read() as connection:
        heads = kindred.heads(connection, [each.id for each in ranked])
    kept: list[_Found] = []
    leaders: dict[int, _Found] = {}
    for each in ranked:
        if each.id not in heads:
            continue
        each.head = heads[each.id]
        leader = leaders.setdefault(each.head.group, each) if each.head.group is not None else each
        if leader is each or each.first:  # what is linked already, or has the same address, stands for itself
            kept.append(each)
        else:
            leader.copies.append(each)
    return kept


def _best(desk: Desk, found: list[_Found], limit: int) -> list[_Found]:
    """The first of them that are not in the trash; what says the same word for word is one."""
    with desk.archive.read() as connection:
        facts = kindred.facts(connection, [one.id for each in found for one in (each, *each.copies)])
    kept: list[_Found] = []
    leaders: dict[str, _Found] = {}
    for group in found:
        there = [one for one in (group, *group.copies) if one.id in facts]
        if not there:
            continue
        each = there[0]
        each.facts, each.stems, each.copies = facts[each.id], group.stems, there[1:]
        leader = leaders.setdefault(each.facts.said, each) if each.facts.said else each
        if leader is each or each.first:
            kept.append(each)
        else:
            leader.copies += [each, *each.copies]
    return kept[:limit]


def _ask(desk: Desk, work: Callable[[Any], list[Similar]]) -> list[Similar]:
    return desk.indexer.ask(lambda index: index.reading(work))


def _ask_beside(desk: Desk, work: Callable[[Any], list[Similar]]) -> Callable[[], list[Similar]]:
    return desk.indexer.ask_beside(lambda index: index.reading(work))


# -- who comes into question


def _candidates(desk: Desk, there: Around, *, draft: bool, with_linked: bool) -> tuple[Look, list[Said], list[_Found]]:
    """What the article is looked for by, what of it may be told as a reason, and who comes into question. The index
    looks for texts while the rest is asked of the database, the tags and the words of the article."""
    own, linked = there.own, there.linked
    away = {own.id, *there.refused, *(() if with_linked else linked)}
    words = read(own)
    stems = telling(desk, own, words, draft=draft)
    answers = _by_text(desk, stems, own.text.published, len(away))
    with desk.archive.read() as connection:
        address = kindred.same_address(connection, own)
        middle = kindred.in_common(connection, own.id, linked)
        titles = kindred.wait_alike(connection, own.id)
    one = look(desk, own, words, stems)
    wanted = dict.fromkeys([*address, *(linked if with_linked else ()), *_by_names(desk, one), *_by_tags(desk, one)])
    for group in (middle, titles):
        wanted.update(dict.fromkeys(sorted(group, key=lambda key: -group[key][0])[:_BESIDE]))
    others = [key for key in wanted if key not in away]
    texts = _among(desk, stems, others)
    told = said(desk, one)
    for answer in answers:
        texts.update((found.id, found) for found in answer() if found.id not in texts and found.id not in away)
    ids = list(dict.fromkeys([*others, *texts]))
    signs = [named.sign for named in one.names]
    marked = _ask(desk, lambda searcher: alike.signs_of(searcher, ids, signs)) if signs else []
    names = {found.id: int(found.score) for found in marked}
    best = most_of(one)
    carried = [(tag, desk.tag_book.every_carrier(tag)) for tag in one.tags]
    published = own.text.published
    moment = published.sort_key if published is not None and published.day is not None else None
    found = []
    for key in ids:
        known = texts.get(key) or Similar(key, 0.0)
        each = _Found(
            key, known.score / best, known.published, linked.get(key, ""), address.get(key, ""),
            tuple(tag for tag, carriers in carried if key in carriers), names.get(key, 0), middle.get(key, (0.0, 0)),
            titles.get(key, (0.0, "")),
        )  # fmt: skip
        each.score = _score(one, each, moment)
        found.append(each)
    return one, told, found


def _by_text(
    desk: Desk, stems: Sequence[Telling], published: PartialDate | None, away: int
) -> list[Callable[[], list[Similar]]]:
    """Those that share the most, and those of the same days that share some: what waits for these answers."""
    most = _LIKE + 1 + min(away, 4 * _LIKE)
    answers = [_ask_beside(desk, lambda searcher: alike.more_like(searcher, stems, most))]
    if published is not None and published.day is not None:
        span = _days_round(published)
        answers.append(_ask_beside(desk, lambda searcher: alike.more_like(searcher, stems, _LATELY + 1, span=span)))
    return answers


def _among(desk: Desk, stems: Sequence[Telling], ids: Sequence[int]) -> dict[int, Similar]:
    """What those share that were found in other ways."""
    if not ids:
        return {}
    return {one.id: one for one in _ask(desk, lambda searcher: alike.more_like(searcher, stems, len(ids), ids=ids))}


def _days_round(published: PartialDate) -> tuple[int, int]:
    return published.sort_key - _SPAN * _DAY, published.sort_key + _SPAN * _DAY


def _by_names(desk: Desk, one: Look) -> list[int]:
    """Those of the same days in which the most of the same names stand, in whatever language."""
    signs = [(named.sign, named.worth) for named in one.names]
    published = one.text.published
    if not signs or published is None or published.day is None:
        return []
    span = _days_round(published)
    return [found.id for found in _ask(desk, lambda searcher: alike.having(searcher, signs, _NAMED, span))]


def _by_tags(desk: Desk, one: Look) -> list[int]:
    """Those that carry the most of the same tags, the rarer the better: all that carry a rare one, and all that carry
    two."""
    tags = sorted(one.tags, key=lambda tag: -one.tags[tag])[:8]
    carriers = {tag: desk.tag_book.carriers(tag) for tag in tags}
    pool = BitMap()
    for place, tag in enumerate(tags):
        if len(carriers[tag]) <= _FEW:
            pool |= carriers[tag]
        for other in tags[:place]:
            both = carriers[tag] & carriers[other]
            if len(both) <= 4 * _FEW:
                pool |= both
    worth = {key: sum(one.tags[tag] for tag in tags if key in carriers[tag]) for key in pool}
    return sorted(worth, key=lambda key: (-worth[key], -key))[:_TAGGED]


# -- how near they are


def _score(one: Look, each: _Found, moment: int | None) -> float:
    close = 0.0
    if moment is not None and each.published != NO_DATE:
        close = _W.near * math.exp(-abs(each.published - moment) / _DAY / _W.fades)
    tags = sum(one.tags[tag] for tag in each.tags) if each.tags else 0.0
    names = sum(named.worth for named in _names_of(one, each)) if each.names else 0.0
    beside = _W.tag * min(tags, 3.0) + _W.name * min(names, 4.0)
    return (each.text + beside) * (1 + close) + _W.link * min(each.middle[0] + each.title[0], 2.0)


def _names_of(one: Look, each: _Found) -> list[Named]:
    """The names that stand in both; those of tags that both carry are told as tags."""
    return [named for place, named in enumerate(one.names) if each.names >> place & 1 and named.tag not in each.tags]


# -- many stories


def _spread(found: Sequence[_Found], weights: Sequence[float], limit: int) -> list[_Found]:
    """The best, each time the one that is near and least like those that were taken (Carbonell and Goldstein, "The use
    of MMR", 1998). What is linked or has the same address keeps its place."""
    chosen = [each for each in found if each.first][:limit]
    waiting = [each for each in found if not each.first]

    @cache
    def weight(bits: int) -> float:
        return sum(each for place, each in enumerate(weights) if bits >> place & 1)

    worst = [0.0] * len(waiting)  # how like it is to one that was taken
    while waiting and len(chosen) < limit:
        best = max(
            range(len(waiting)), key=lambda at: (waiting[at].score * (1 - _W.spread * worst[at]), -waiting[at].id)
        )
        taken = waiting.pop(best)
        worst.pop(best)
        chosen.append(taken)
        worst = [max(much, _alike(each, taken, weight)) for each, much in zip(waiting, worst, strict=True)]
    return chosen


def _alike(one: _Found, other: _Found, weight: Callable[[int], float]) -> float:
    """How far two candidates share the same with the article, and days: they tell one story then."""
    if one.head.headline_key and one.head.headline_key == other.head.headline_key:
        return 1.0
    whole = weight(one.stems | other.stems)
    close = NO_DATE not in (one.published, other.published) and abs(one.published - other.published) <= _SPAN * _DAY
    return (weight(one.stems & other.stems) / whole if whole else 0.0) * (1.0 if close else 0.5)


# -- what is told


def _copies(desk: Desk, one: Look, chosen: Sequence[_Found]) -> set[int]:
    """Those that say nearly the same as the article: as they were grouped, or, where they share so much that they may,
    run by run. Those few texts alone are read."""
    own = one.own
    found = {
        each.id
        for each in chosen
        if (each.facts.said and each.facts.said == own.fingerprint)
        or (each.head.group is not None and each.head.group == own.group)
    }
    doubtful = [each.id for each in chosen if each.id not in found and each.text >= _MAY_COPY][:_READ]
    if doubtful:
        own_print = near.print_of(" ".join([exact for _, exact, _ in one.read.text]))
        with desk.archive.read() as connection:
            texts = twins.texts(connection, doubtful)
        for key, other in texts.items():
            its = near.print_of(analyse(body_words(*other))[0])
            if near.likeness(own_print, its) >= near.NEAR and near.surely(own_print, its):
                found.add(key)
    return found


def _told(
    desk: Desk, one: Look, each: _Found, words: Sequence[str], heads: Mapping[int, Head], *, copy: bool
) -> Suggestion:
    head, facts, own = each.head, each.facts, one.own
    date = own.text.published.value if own.text.published else None
    story = bool(each.names or any(map(one.tells, each.tags)) or each.middle[1] or each.title[1])
    kind, outgoing = guess((one.language, date), (facts.language, facts.published), each.text, copy=copy, story=story)
    return Suggestion(
        each.id, head.external_id, head.headline, facts.source, facts.published, each.score,
        tuple(_reasons(desk, one, each, words, heads)), kind, outgoing, tuple(other.id for other in each.copies),
    )  # fmt: skip


def _reasons(desk: Desk, one: Look, each: _Found, words: Sequence[str], heads: Mapping[int, Head]) -> list[str]:
    reasons = [each.address] if each.address else []
    reasons += [f"link:{each.kind}"] if each.kind else []
    tags = sorted(filter(one.tells, each.tags), key=lambda tag: -one.tags[tag])
    shared = [tag for key in tags[:_TAGS] if (tag := desk.tag_book.get(key)) is not None]
    reasons += [f"tag:{tag.name}" for tag in shared]
    reasons += [f"name:{named.name}" for named in _names_of(one, each)[:_NAMES]]
    if each.middle[1] in heads:
        reasons.append(f"link-in-common:{heads[each.middle[1]].headline}")
    if each.title[1]:
        reasons.append(f"waiting-in-common:{each.title[1]}")
    there = [word for place, word in enumerate(words) if each.stems >> place & 1]
    reasons += [f"word:{word}" for word in there[:_WORDS]]
    date = one.text.published.value if one.text.published else None
    apart = days_apart(date, each.facts.published)
    if apart is not None and abs(apart) <= _WEEK:
        reasons.append(f"days:{abs(apart)}")
        reasons += [f"{'after' if apart > 0 else 'before'}:{abs(apart)}"] if apart else []
    elif same_month(date, each.facts.published):
        reasons.append("month:0")
    return reasons

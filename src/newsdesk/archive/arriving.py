"""What captures bring along into the archive: their tags, each with where it came from, and their links."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from sqlalchemy import select

from newsdesk.archive import link_kinds, links, resolving, subjects, tags, targets
from newsdesk.archive import tables as t
from newsdesk.archive.keys import title_key
from newsdesk.archive.writing import Writer
from newsdesk.domain.capture import BY_UID
from newsdesk.domain.tag import Origin

if TYPE_CHECKING:
    from newsdesk.archive.arrivals import Arrival


AT = t.ArticleTag


def carry(writer: Writer, arrivals: list[Arrival]) -> set[int]:
    """Tags and links captures that became articles, or joined them, and resolves what waited for them; gives the
    articles that this changed, perhaps."""
    before, writer.articles = writer.articles, set()
    arrivals = [arrival for arrival in arrivals if not arrival.older]
    new = {arrival.article_id for arrival in arrivals if arrival.outcome == "added"}
    _tag(writer, arrivals, new)
    link_kinds.bring(writer, (link.kind for arrival in arrivals for link in arrival.capture.links))
    _link_by_title(writer, arrivals, new)
    _link_by_id(writer, arrivals, new)
    touched = writer.articles
    writer.articles = before | touched
    return touched


def _tag(writer: Writer, arrivals: list[Arrival], new: set[int]) -> None:
    told = subjects.ensure(writer, (one for arrival in arrivals for one in arrival.capture.subjects), keep=True)
    alive = _alive(writer, {rule for arrival in arrivals for rule, _ in arrival.by_rule})
    for arrival in arrivals:  # a rule may have been deleted since it was asked
        arrival.by_rule = tuple(one for one in arrival.by_rule if one[0] in alive)
    ruled = (name for arrival in arrivals for _, name in arrival.by_rule)
    names = chain((name for arrival in arrivals for name in arrival.tags), ruled)
    tag_ids = tags.ensure(writer, names, keep=True)
    every = {*tag_ids.values(), *told.values()}
    preferred = tags.preferred_names(writer.connection, every)
    above = tags.with_above(writer.connection, every)
    pairs: list[tuple[int, int]] = []
    by_rule: dict[int, list[tuple[int, int]]] = {}
    for arrival in arrivals:
        named = [tag_ids[name] for name in arrival.tags if name in tag_ids]
        named += [told[subject] for subject in arrival.capture.subjects if subject in told]
        pairs += [(arrival.article_id, tag) for tag in dict.fromkeys(named)]
        for rule, name in arrival.by_rule:
            if name in tag_ids:
                by_rule.setdefault(rule, []).append((arrival.article_id, tag_ids[name]))
                named.append(tag_ids[name])
        arrival.tag_ids = list(dict.fromkeys(named))
        arrival.tags_above = tuple(dict.fromkeys(key for tag in arrival.tag_ids for key in above[tag]))
        arrival.tag_names = [preferred[tag] for tag in arrival.tag_ids]
        if arrival.alone:
            _untag(writer, arrival.article_id, named)
    tags.give(writer, [pair for pair in pairs if pair[0] in new], Origin.IMPORT, keep=True)
    tags.give(writer, [pair for pair in pairs if pair[0] not in new], Origin.IMPORT)
    for rule, given in by_rule.items():
        tags.give(writer, [pair for pair in given if pair[0] in new], Origin.RULE, keep=True, rule=rule)
        tags.give(writer, [pair for pair in given if pair[0] not in new], Origin.RULE, rule=rule)


def _alive(writer: Writer, rules: set[int]) -> set[int]:
    return set(writer.connection.scalars(select(t.ImportRule.id).where(t.ImportRule.id.in_(rules)))) if rules else set()


def _untag(writer: Writer, article_id: int, named: list[int]) -> None:
    """Takes the tags of an earlier import that nothing tells any more."""
    given = select(AT.id, AT.tag_id).where(AT.article_id == article_id, AT.origin == Origin.IMPORT.value)
    gone = [row for row in writer.connection.execute(given) if row.tag_id not in named]
    writer.delete(AT, [row.id for row in gone])
    writer.touch([article_id] if gone else [], membership=True)
    for row in gone:
        writer.touch_tag(row.tag_id)


def _link_by_title(writer: Writer, arrivals: list[Arrival], new: set[int]) -> None:
    together = {
        (arrival.group, arrival.columns["headline_key"]): arrival.article_id
        for arrival in arrivals
        if arrival.columns["headline_key"]
    }
    wanted = [
        links.Titled(
            arrival.article_id,
            link.title,
            link.kind.value,
            together.get((arrival.group, title_key(link.title))),
            link.note,
            link.passage,
        )
        for arrival in arrivals
        for link in arrival.capture.links
        if not link.target
    ]
    if wanted:
        links.add_titles(writer, [want for want in wanted if want[0] in new], Origin.IMPORT, keep=True)
        links.add_titles(writer, [want for want in wanted if want[0] not in new], Origin.IMPORT, keep=False)
    arrived = {
        arrival.columns["headline_key"]: arrival.article_id for arrival in arrivals if arrival.outcome == "added"
    }
    resolving.resolve(writer, arrived)


def _link_by_id(writer: Writer, arrivals: list[Arrival], new: set[int]) -> None:
    pointed = [
        targets.Wanted(arrival.article_id, link.target, link.kind.value, link.title, link.note, link.passage)
        for arrival in arrivals
        for link in arrival.capture.links
        if link.target
    ]
    for arrival in arrivals:
        if arrival.newer:
            targets.keep_only(writer, arrival.article_id, {link.target for link in arrival.capture.links})
    arrived = {arrival.capture.external_id or "": arrival.article_id for arrival in arrivals}
    arrived |= {BY_UID + arrival.capture.uid: arrival.article_id for arrival in arrivals if arrival.capture.uid}
    targets.add(writer, [one for one in pointed if one.start in new], arrived, keep=True)
    targets.add(writer, [one for one in pointed if one.start not in new], arrived, keep=False)
    targets.resolve(writer, arrived)

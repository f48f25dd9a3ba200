"""Rules in the database, in their order, and what articles are to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from newsdesk.archive import articles, tags
from newsdesk.archive import tables as t
from newsdesk.archive.keys import name_key
from newsdesk.archive.packing import slices
from newsdesk.archive.revisions import next_number
from newsdesk.archive.writing import Writer
from newsdesk.domain.article import Status
from newsdesk.domain.errors import NotFound
from newsdesk.domain.rule import Rule
from newsdesk.domain.tag import Origin
from newsdesk.text.name import clean_name

N, A, AT, AO, O, S = t.ImportRule, t.ArticleRecord, t.ArticleTag, t.ArticleOriginal, t.Original, t.Source  # noqa: E741
AT_ONCE = 2000  # articles that are read at once


@dataclass(frozen=True, slots=True)
class Subject:
    """What a rule asks of an article that is there."""

    id: int
    headline: str
    source: str
    locations: tuple[str, ...]
    status: str
    direction: str


def everyone(connection: Connection) -> list[Rule]:
    """All rules in their order."""
    found = connection.execute(select(N.id, N.name, N.enabled, N.rule, N.position).order_by(N.position, N.id))
    return [
        Rule.from_json(row.rule, id=row.id, name=row.name, enabled=row.enabled, position=row.position) for row in found
    ]


def save(writer: Writer, rule: Rule) -> int:
    """Keeps a rule, a new one at the end of the order; gives its number. Raises NotFound."""
    values = {"name": " ".join(rule.name.split())[:300], "rule": rule.to_json(), "enabled": rule.enabled}
    writer.count += 1
    if rule.id:
        _require(writer.connection, rule.id)
        writer.update(N, [rule.id], values)
        return rule.id
    last = writer.connection.scalar(select(func.max(N.position)))
    return writer.insert(N, [values | {"position": (last or 0) + 1}])[0]


def remove(writer: Writer, rule_id: int) -> None:
    """Takes a rule away; what it tagged keeps its tags. Raises NotFound."""
    _require(writer.connection, rule_id)
    given = list(writer.connection.scalars(select(AT.id).where(AT.rule_id == rule_id)))
    writer.update(AT, given, {"rule_id": None})
    writer.delete(N, [rule_id])
    writer.count += 1


def order(writer: Writer, rule_ids: Sequence[int]) -> None:
    """Puts rules into this order."""
    writer.update_each(N, [{"id": key, "position": place} for place, key in enumerate(rule_ids, 1)])
    writer.count += 1


def _require(connection: Connection, rule_id: int) -> None:
    if connection.scalar(select(N.id).where(N.id == rule_id)) is None:
        raise NotFound(id=rule_id)


def subjects(connection: Connection, rule: Rule) -> Iterator[list[Subject]]:
    """The articles outside the trash that a rule may mean, in slices: those of its sources, where it asks for them."""
    last = 0
    narrowed: list[int] | None = None
    if rule.sources and (rule.every or not (rule.headline.strip() or rule.folder.strip())):
        narrowed = list(articles.known_sources(connection, rule.sources).values())
    while True:
        statement = (
            select(A.id, A.headline, A.status, A.direction, S.name)
            .outerjoin(S, S.id == A.source_id)
            .where(A.id > last, A.trashed.is_(None))
            .order_by(A.id)
            .limit(AT_ONCE)
        )
        if narrowed is not None:
            statement = statement.where(A.source_id.in_(narrowed))
        rows = connection.execute(statement).all()
        if not rows:
            return
        last = rows[-1].id
        places = _locations(connection, [row.id for row in rows]) if rule.folder.strip() else {}
        yield [
            Subject(row.id, row.headline, row.name or "", tuple(places.get(row.id, ())), row.status, row.direction)
            for row in rows
        ]


def _locations(connection: Connection, ids: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for part in slices(ids):
        statement = select(AO.article_id, O.location).join(O, O.sha256 == AO.sha256).where(AO.article_id.in_(part))
        for key, location in connection.execute(statement):
            found.setdefault(key, []).append(location)
    return found


def lacking(connection: Connection, rule: Rule, found: Sequence[Subject]) -> list[Subject]:
    """Those of these articles that do not have what a rule gives."""
    names = [cleaned for name in rule.tags if (cleaned := clean_name(name))]
    keys = {name_key(name) for name in names}
    known = tags.ids_by_name(connection, names)
    wanted = {known[key] for key in keys if key in known}
    have: dict[int, set[int]] = {}
    for part in slices([one.id for one in found]):
        statement = select(AT.article_id, AT.tag_id).where(AT.article_id.in_(part), AT.tag_id.in_(wanted))
        for article, tag in connection.execute(statement):
            have.setdefault(article, set()).add(tag)
    new_tags = len(wanted) < len(keys)
    return [
        one
        for one in found
        if new_tags
        or wanted - have.get(one.id, set())
        or (rule.status and one.status != rule.status)
        or (rule.source and name_key(one.source) != name_key(rule.source))
        or (rule.direction and one.direction != rule.direction)
    ]


def give(writer: Writer, rule: Rule, ids: Sequence[int]) -> None:
    """Does with articles what a rule says; each tagging remembers the rule. Raises NotFound."""
    _require(writer.connection, rule.id)
    if not ids:
        return
    if rule.tags:
        tag_ids = tags.ensure(writer, rule.tags)
        pairs = [(article, tag) for article in ids for tag in dict.fromkeys(tag_ids.values())]
        tags.give(writer, pairs, Origin.RULE, rule=rule.id)
    if rule.status:
        articles.set_status(writer, ids, Status(rule.status))
    values: dict[str, Any] = {}
    if rule.source:
        values["source_id"] = articles.source_ids(writer, [rule.source])[rule.source]
    if rule.direction:
        values["direction"] = rule.direction
    if values:
        _set(writer, ids, values)
    writer.count += len(ids)


def _set(writer: Writer, ids: Sequence[int], values: dict[str, Any]) -> None:
    """Sets the source or the direction: a change of the text, with a version of it."""
    for part in slices(ids):
        rows = writer.connection.execute(
            select(A.id, A.version, *(A.__table__.c[name] for name in values)).where(A.id.in_(part))
        ).all()
        changed = [row for row in rows if any(getattr(row, name) != value for name, value in values.items())]
        writer.update_each(
            A, [{"id": row.id, "version": row.version + 1, "modified": writer.now, **values} for row in changed]
        )
        keys = [row.id for row in changed]
        items = [(key, next_number(writer.connection, key)) for key in keys]
        articles.add_revisions(
            writer, [(key, number, articles.load(writer.connection, key).text, "rule") for key, number in items]
        )
        writer.touch(keys, membership=True)


def taggings(connection: Connection, rule_id: int) -> list[int]:
    """The articles that a rule tagged, and that carry a tag of it still."""
    return list(
        connection.scalars(select(AT.article_id).where(AT.rule_id == rule_id).distinct().order_by(AT.article_id))
    )


def counts(connection: Connection) -> dict[int, int]:
    """How many articles carry a tag of each rule."""
    statement = select(AT.rule_id, func.count(AT.article_id.distinct())).where(AT.rule_id.is_not(None))
    return {
        int(rule): number for rule, number in connection.execute(statement.group_by(AT.rule_id)) if rule is not None
    }


def take_back(writer: Writer, rule_id: int, ids: Sequence[int]) -> None:
    """Takes the tags of a rule from articles."""
    for part in slices(ids):
        rows = writer.connection.execute(
            select(AT.id, AT.article_id, AT.tag_id).where(AT.article_id.in_(part), AT.rule_id == rule_id)
        ).all()
        writer.delete(AT, [row.id for row in rows])
        writer.touch({row.article_id for row in rows}, membership=True)
        for tag in {row.tag_id for row in rows}:
            writer.touch_tag(tag)
        writer.count += len({row.article_id for row in rows})

"""Rows that undoing brings back, or changes back, as far as what they hang on is still there, and in a free place."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Integer, Table, select

from newsdesk.archive import tables as t
from newsdesk.archive.connection import reserve
from newsdesk.archive.packing import slices
from newsdesk.archive.row_facts import TABLES, existing

Rows = list[dict[str, Any]]
_HANGS_ON = (
    ("article_id", "articles"), ("from_id", "articles"), ("tag_id", "tags"), ("vocabulary_id", "vocabularies"),
    ("link_id", "links"),
)  # fmt: skip


def with_their_ends(connection: Connection, core: Table, values: Rows) -> Rows:
    """Those of which what they hang on is still there: what was deleted for ever is not tagged or linked again, and
    links wait for it. A tag whose parent is gone stands at the root. An article that became one with another comes back
    as long as that one is there: it went with it."""
    for column, table in _HANGS_ON:
        if values and column in values[0] and column in core.columns:
            there = existing(connection, [value[column] for value in values], table)
            values = [value for value in values if value[column] in there]
    if not values:
        return values
    if core.name == "links" and "to_id" in values[0]:
        alive = existing(connection, [value["to_id"] for value in values if value["to_id"] is not None])
        values = [value | {"to_id": value["to_id"] if value["to_id"] in alive else None} for value in values]
    if core.name == "articles" and "uid" in values[0]:
        known = set(
            connection.scalars(select(t.MergedArticle.uid).where(t.MergedArticle.uid.in_([v["uid"] for v in values])))
        )
        values = [value for value in values if value["uid"] in known]
    if core.name == "tags" and "parent_id" in values[0]:
        own = {value["id"] for value in values}
        there = own | existing(connection, [v["parent_id"] for v in values if v["parent_id"]], "tags")
        values = [v | {"parent_id": v["parent_id"] if v["parent_id"] in there else None} for v in values]
    return values


def free_again(connection: Connection, core: Table, values: Rows) -> Rows:
    """Rows to be there again: where another has its key by now, or a version its number, it takes the next."""
    key = next(iter(core.primary_key.columns))
    if not isinstance(key.type.dialect_impl(connection.dialect), Integer):
        return values
    taken: set[int] = set()
    for part in slices([value[key.name] for value in values]):
        taken.update(connection.scalars(select(key).where(key.in_(part))))
    if taken:
        last = max(max(value[key.name] for value in values), reserve(connection, core, 1)[0] - 1)
        fresh = iter(range(last + 1, last + 1 + len(taken)))
        values = [value | {key.name: next(fresh)} if value[key.name] in taken else value for value in values]
    return free_numbers(connection, core, values)


def free_numbers(connection: Connection, core: Table, values: Rows) -> Rows:
    """Versions of articles that have another one of that number by now take the next."""
    if core is not TABLES["revisions"] or not values or not {"article_id", "number"} <= values[0].keys():
        return values
    own = {value["id"] for value in values}
    numbers: dict[int, set[int]] = {}
    for part in slices({value["article_id"] for value in values}):
        asked = select(core.c.article_id, core.c.number, core.c.id).where(core.c.article_id.in_(part))
        for article, number, key in connection.execute(asked):
            if key not in own:
                numbers.setdefault(article, set()).add(number)
    free = []
    for value in values:
        have = numbers.setdefault(value["article_id"], set())
        number = value["number"] if value["number"] not in have else max(have) + 1
        have.add(number)
        free.append(value | {"number": number})
    return free

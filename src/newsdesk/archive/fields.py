"""Fields of many articles: read without their texts, and changed where they are to be otherwise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from newsdesk.archive import articles
from newsdesk.archive import tables as t
from newsdesk.archive.keys import date_columns, name_key, url_key
from newsdesk.archive.packing import slices
from newsdesk.archive.revisions import keep_as_it_is
from newsdesk.archive.writing import Writer
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.fields import Field

A, S = t.ArticleRecord, t.Source
Alter = Callable[[dict[Field, str]], dict[Field, str]]
"""What is to be otherwise, from what the fields say now."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What fields of an article say now."""

    id: int
    version: int
    headline: str
    values: dict[Field, str]


def standing(connection: Connection, ids: Iterable[int], wanted: Sequence[Field]) -> list[Standing]:
    """Articles with these of their fields, in the order of `ids`; those that are gone are left out."""
    found: dict[int, Standing] = {}
    given = list(ids)
    columns = [S.name.label("source") if one is Field.SOURCE else A.__table__.c[one.value] for one in wanted]
    for part in slices(given):
        statement = select(A.id, A.version, A.headline, *columns).where(A.id.in_(part))
        if Field.SOURCE in wanted:
            statement = statement.outerjoin(S, S.id == A.source_id)
        for row in connection.execute(statement):
            values = {one: getattr(row, one.value) or "" for one in wanted}
            found[row.id] = Standing(row.id, row.version, row.headline, values)
    return [found[key] for key in given if key in found]


def same(which: Field, one: str, other: str) -> bool:
    """Whether two values are one; a source is the same however its name is spelled."""
    if which is Field.SOURCE:
        return (name_key(one) if one else "") == (name_key(other) if other else "")
    return one == other


def alter(writer: Writer, ids: Sequence[int], wanted: Sequence[Field], change: Alter, words: str = "") -> int:
    """Changes fields where `change` says that they are otherwise, and keeps a version of each article whose text that
    is a part of; gives how many articles changed. `words` are those of a date that is set."""
    kinds: dict[tuple[Field, ...], list[tuple[Standing, dict[Field, str]]]] = defaultdict(list)
    for one in standing(writer.connection, ids, wanted):
        told = change(one.values)
        if told:
            kinds[tuple(which for which in wanted if which in told)].append((one, told))
    names = {told[Field.SOURCE] for found in kinds.values() for _, told in found if Field.SOURCE in told}
    sources = articles.source_ids(writer, names) if names else {}
    for fields, found in kinds.items():
        rows = []
        for one, told in found:
            row: dict[str, Any] = {"id": one.id, "version": one.version + 1, "modified": writer.now}
            for which in fields:
                row |= _columns(which, told[which], sources, words)
            if fields != (Field.STATUS,):
                row["edited"] = True
            rows.append(row)
        writer.update_each(A, rows)
        keys = [one.id for one, _ in found]
        if fields != (Field.STATUS,):
            keep_as_it_is(writer, keys, "fields")
        writer.touch(keys, membership=not {Field.SOURCE, Field.STATUS, Field.PUBLISHED}.isdisjoint(fields))
        writer.count += len(keys)
    return sum(map(len, kinds.values()))


def _columns(which: Field, value: str, sources: dict[str, int | None], words: str) -> dict[str, Any]:
    if which is Field.SOURCE:
        return {"source_id": sources[value]}
    if which is Field.PUBLISHED:
        return date_columns(PartialDate(value) if value else None) | {"published_text": words if value else ""}
    if which is Field.URL:
        return {"url": value, "url_key": url_key(value)}
    return {which.value: value}

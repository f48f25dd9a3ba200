"""All tags and all taggings at once, as they stand in the database: what the book of tags is written from."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable

from pyroaring import BitMap
from sqlalchemy import Connection, String, cast, func, select

from newsdesk.archive import tables as t
from newsdesk.archive.packing import slices
from newsdesk.domain.tag import Name, TagKind, TagRow

T, N, AT, A = t.TagRecord, t.TagName, t.ArticleTag, t.ArticleRecord


def rows(connection: Connection, ids: Iterable[int] | None = None) -> dict[int, TagRow]:
    """Tags by id with all their names, the preferred one first; all of them, or those of `ids` that are there."""
    names: dict[int, list[Name]] = {}
    tags = select(T.id, T.uid, T.kind, T.colour, T.parent_id, T.note, T.uri)
    named = select(N.tag_id, N.name, N.language, N.preferred, N.label, N.key).order_by(N.preferred.desc(), N.id)
    parts: list[list[int] | None] = [None] if ids is None else [*slices(ids)]
    found: dict[int, TagRow] = {}
    kinds = {kind.value: kind for kind in TagKind}
    for part in parts:
        some_names = named if part is None else named.where(N.tag_id.in_(part))
        for tag, name, language, preferred, label, folded in connection.execute(some_names):
            names.setdefault(tag, []).append(Name(name, language, preferred, label, folded))
        some_tags = tags if part is None else tags.where(T.id.in_(part))
        for key, uid, kind, colour, parent, note, uri in connection.execute(some_tags):
            found[key] = TagRow(key, uid, kinds[kind], colour, parent, note, uri, tuple(names.get(key, ())))
    return found


def trash(connection: Connection) -> BitMap:
    """The articles in the trash."""
    return BitMap(array("I", connection.scalars(select(A.id).where(A.trashed.is_not(None)))))


def carriers(connection: Connection) -> dict[int, BitMap]:
    """For each tag the articles that carry it directly, those in the trash among them."""
    together = func.aggregate_strings(cast(AT.article_id, String), ",")  # a row for each tag, not for each tagging
    statement = select(AT.tag_id, together).group_by(AT.tag_id)
    return {key: BitMap(array("I", json.loads(f"[{told}]"))) for key, told in connection.execute(statement)}

"""A name that two tags below one parent have stays with the one that shows it, or with the one that had it first."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from newsdesk.archive import tables as t
from newsdesk.archive.keys import name_key
from newsdesk.archive.packing import slices
from newsdesk.archive.tags import doubled
from newsdesk.archive.writing import Writer

T, N, V, AT = t.TagRecord, t.TagName, t.VocabularyTerm, t.ArticleTag


@dataclass(slots=True)
class _Row:
    id: int
    tag: int
    key: str
    parent: int | None
    shown: bool


def part(writer: Writer, ids: Iterable[int]) -> dict[int, set[str]]:
    """Takes from these tags, and from those beside them, the aliases that another one below the same parent shows or
    had before; gives the folded names that tags lost. What two tags show stays with both."""
    found = doubled(writer.connection, ids)
    lost: dict[int, set[str]] = {}
    gone: list[int] = []
    for rows in _meeting(writer, {*found, *(other for others in found.values() for other in others)}):
        showing = {row.tag for row in rows if row.shown}
        keeps = showing or {min(rows, key=lambda row: row.id).tag}
        for row in rows:
            if row.tag not in keeps:
                gone.append(row.id)
                lost.setdefault(row.tag, set()).add(row.key)
    if not gone:
        return {}
    writer.delete(N, gone)
    for slice_ in slices(lost):  # articles are found by the names of their tags
        writer.touch(writer.connection.scalars(select(AT.article_id).where(AT.tag_id.in_(slice_))))
    for tag in lost:
        writer.touch_tag(tag)
    _untell(writer, lost)
    return lost


def _meeting(writer: Writer, tags: Iterable[int]) -> list[list[_Row]]:
    """The names of tags, by parent and folded name, that several of them have."""
    groups: dict[tuple[int | None, str], list[_Row]] = {}
    for slice_ in slices(sorted(tags)):
        statement = select(N.id, N.tag_id, N.key, T.parent_id, N.preferred, N.label).join(T, T.id == N.tag_id)
        for key, tag, name, parent, preferred, label in writer.connection.execute(statement.where(T.id.in_(slice_))):
            groups.setdefault((parent, name), []).append(_Row(key, tag, name, parent, bool(preferred or label)))
    return [rows for rows in groups.values() if len({row.tag for row in rows}) > 1]


def _untell(writer: Writer, lost: dict[int, set[str]]) -> None:
    """A name that a tag lost counts as never told by its vocabulary: a person did not take it away, and it may come
    when the other tag has it no more."""
    changed = []
    for slice_ in slices(lost):
        for row in writer.connection.execute(select(V.id, V.tag_id, V.told).where(V.tag_id.in_(slice_))):
            told = json.loads(row.told)
            left = [pair for pair in told["aliases"] if name_key(pair[1]) not in lost[row.tag_id]]
            if len(left) < len(told["aliases"]):
                changed.append({"id": row.id, "told": json.dumps(told | {"aliases": left}, ensure_ascii=False)})
    writer.update_each(V, changed)

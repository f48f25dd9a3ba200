"""How tags are used, and what merging or deleting them would change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, or_, select

from newsdesk.archive import tables as t
from newsdesk.archive.packing import slices
from newsdesk.archive.tags import below, refs
from newsdesk.domain.errors import NotFound
from newsdesk.domain.tag import TagUse

A, T, N, AT = t.ArticleRecord, t.TagRecord, t.TagName, t.ArticleTag


def _among(column: Any, ids: Iterable[int]) -> ColumnElement[bool]:
    """`column` is one of `ids`, however many there are."""
    return or_(*(column.in_(part) for part in slices(ids)))


def _carry(tag_ids: Sequence[int]) -> ColumnElement[bool]:
    """An article is outside the trash and carries one of the tags."""
    return A.trashed.is_(None) & A.id.in_(select(AT.article_id).where(_among(AT.tag_id, tag_ids)))


def usage(connection: Connection, tag_id: int, limit: int) -> TagUse:
    """Where a tag and those below it are used; `limit` of the tags that stand beside it. Raises NotFound."""
    if tag_id not in refs(connection, [tag_id]):
        raise NotFound(id=tag_id)
    group = [tag_id, *below(connection, tag_id)]
    dated = select(A.published).where(_carry(group), A.published_sort.is_not(None)).limit(1)
    first = connection.scalar(dated.order_by(A.published_sort, A.id))
    last = connection.scalar(dated.order_by(A.published_sort.desc(), A.id.desc()))
    number = func.count()
    near = (
        select(AT.tag_id, number)
        .join(A, A.id == AT.article_id)
        .where(_carry(group), ~_among(AT.tag_id, group))
        .group_by(AT.tag_id)
        .order_by(number.desc(), AT.tag_id)
        .limit(limit)
    )
    found = [(key, int(count)) for key, count in connection.execute(near)]
    named = refs(connection, [key for key, _ in found])
    return TagUse(first, last, tuple((named[key], count) for key, count in found if key in named))

"""How tags are used, and what merging or deleting them would change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, or_, select

from newsdesk.archive import tables as t
from newsdesk.archive.packing import slices
from newsdesk.archive.tags import above, below, refs
from newsdesk.domain.errors import NotFound, TagCycle
from newsdesk.domain.tag import MergePreview, TagUse

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


def weigh(connection: Connection, tag_ids: Sequence[int]) -> tuple[int, int]:
    """(articles outside the trash that carry one of the tags, tags that stand right below them and are not of them)."""
    if not tag_ids:
        return 0, 0
    articles = connection.scalar(select(func.count()).select_from(A).where(_carry(tag_ids)))
    under = connection.scalars(select(T.id).where(_among(T.parent_id, tag_ids)))
    return int(articles or 0), len(set(under) - set(tag_ids))


def merge_preview(connection: Connection, tag_ids: Sequence[int], into: int) -> MergePreview:
    """What merging `tag_ids` into `into` would do. Raises TagCycle where `into` stands below one of them, NotFound."""
    gone = [key for key in dict.fromkeys(tag_ids) if key != into]
    known = refs(connection, [*gone, into])
    for key in (*gone, into):
        if key not in known:
            raise NotFound(id=key)
    if set(gone) & set(above(connection, into)):
        raise TagCycle(name=known[into].name)
    articles, children = weigh(connection, gone)
    both = 0
    if gone:
        both = connection.scalar(select(func.count()).select_from(A).where(_carry(gone), _carry([into]))) or 0
    have = set(connection.scalars(select(N.key).where(N.tag_id == into)))
    names: dict[str, str] = {}
    for part in slices(gone):
        own = select(N.key, N.name).where(N.tag_id.in_(part)).order_by(N.preferred.desc(), N.id)
        for folded, name in connection.execute(own):
            if folded not in have:
                names.setdefault(folded, name)
    return MergePreview(articles - int(both), int(both), children, tuple(names.values()))

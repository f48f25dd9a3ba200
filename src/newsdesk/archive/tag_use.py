"""When tags were used."""

from __future__ import annotations

from sqlalchemy import Connection, select

from newsdesk.archive import tables as t
from newsdesk.archive.tree import under

A, AT = t.ArticleRecord, t.ArticleTag


def span(connection: Connection, tag_id: int) -> tuple[str | None, str | None]:
    """The first and the last date of publication of articles outside the trash that carry a tag or one below it."""
    carry = A.id.in_(select(AT.article_id).where(AT.tag_id.in_(under([tag_id]))))
    dated = select(A.published).where(carry, A.trashed.is_(None), A.published_sort.is_not(None)).limit(1)
    first = connection.scalar(dated.order_by(A.published_sort, A.id))
    last = connection.scalar(dated.order_by(A.published_sort.desc(), A.id.desc()))
    return first, last

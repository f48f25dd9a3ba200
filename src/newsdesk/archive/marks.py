"""What articles have and are, for `has:` and `is:`: links, originals, images, notes, tags, twins."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, exists, select

from newsdesk.archive import tables as t
from newsdesk.archive.packing import slices
from newsdesk.domain.query import Mark

A, L = t.ArticleRecord, t.LinkRecord


def marks_of(
    connection: Connection, ids: Iterable[int], known: frozenset[Mark] = frozenset()
) -> dict[int, frozenset[str]]:
    """The marks of articles, duplicates excepted: what is a twin changes with other articles (archive.twins).

    Those that are `known` already are not looked up.
    """
    found: dict[int, set[str]] = {}
    for part in slices(ids):
        wanted = {
            Mark.TAG: select(t.ArticleTag.article_id).where(t.ArticleTag.article_id.in_(part)),
            Mark.WAITING: select(L.from_id).where(L.from_id.in_(part), L.to_id.is_(None)),
            Mark.LINK: select(L.from_id).where(L.from_id.in_(part), L.to_id.is_not(None)),
            Mark.ORIGINAL: select(t.ArticleOriginal.article_id).where(t.ArticleOriginal.article_id.in_(part)),
            Mark.IMAGE: select(t.Attachment.article_id).where(
                t.Attachment.article_id.in_(part), t.Attachment.media_type.startswith("image/")
            ),
            Mark.NOTE: select(A.id).where(A.id.in_(part), A.notes != ""),
        }
        for mark, statement in wanted.items():
            if mark in known:
                continue
            for key in connection.scalars(statement.distinct()):
                found.setdefault(key, set()).add(mark.value)
        for end in connection.scalars(select(L.to_id).where(L.to_id.in_(part)).distinct()):
            if end is not None:
                found.setdefault(end, set()).add(Mark.LINK.value)
    return {key: frozenset(marks) for key, marks in found.items()}


def tagged() -> ColumnElement[bool]:
    """An article has a tag."""
    return exists().where(t.ArticleTag.article_id == A.id)

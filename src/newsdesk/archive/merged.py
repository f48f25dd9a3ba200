"""What articles were known by that became one with another (`archive.merging`), and which one each became."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, exists, func, select

from newsdesk.archive import tables as t
from newsdesk.archive.packing import slices

M, A, D = t.MergedArticle, t.ArticleRecord, t.Dismissal


def uids(connection: Connection, wanted: Iterable[str]) -> dict[str, int]:
    """The articles that those with these uids became; what is nobody's is left out."""
    found: dict[str, int] = {}
    for part in slices(wanted):
        found.update((row[0], row[1]) for row in connection.execute(select(M.uid, M.article_id).where(M.uid.in_(part))))
    return found


def external(connection: Connection, wanted: Iterable[str]) -> dict[str, int]:
    """By external id the article outside the trash that all with this id became."""
    return _alone(connection, M.external_id, wanted)


def titles(connection: Connection, keys: Iterable[str]) -> dict[str, int]:
    """By title key the article outside the trash that all with this headline became; none where an article has that
    headline today."""
    found = _alone(connection, M.headline_key, keys)
    if found:
        taken = select(A.headline_key).where(A.headline_key.in_(list(found)), A.trashed.is_(None))
        for key in set(connection.scalars(taken)):
            del found[key]
    return found


def _alone(connection: Connection, column: Any, wanted: Iterable[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for part in slices(dict.fromkeys(one for one in wanted if one)):
        statement = (
            select(column, func.min(M.article_id))
            .join(A, A.id == M.article_id)
            .where(column.in_(part), A.trashed.is_(None), *((_not_refused(),) if column is M.headline_key else ()))
            .group_by(column)
            .having(func.count(M.article_id.distinct()) == 1)
        )
        found.update((str(row[0]), int(row[1])) for row in connection.execute(statement))
    return found


def _not_refused() -> Any:
    """That nobody said that this headline does not mean the article (`archive.waiting`)."""
    return ~exists().where(D.kind == "offer", D.subject == A.uid, D.object == M.headline_key)

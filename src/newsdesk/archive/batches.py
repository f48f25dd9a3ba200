"""What hangs on many articles, read in a few statements: originals, attachments. For exports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from newsdesk.archive import tables as t
from newsdesk.archive.packing import slices
from newsdesk.domain.article import Attachment, OriginalRef

A = t.ArticleRecord


def originals_of_many(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[OriginalRef, ...]]:
    """The captured files behind articles, each article's first first."""
    O, AO = t.Original, t.ArticleOriginal  # noqa: E741
    found: dict[int, list[OriginalRef]] = {}
    for part in slices(ids):
        for row in connection.execute(
            select(
                O.sha256,
                O.media_type,
                O.size,
                O.name,
                AO.place,
                O.captured,
                O.reader,
                O.reader_version,
                O.mapping,
                AO.article_id,
            )
            .join(AO, AO.sha256 == O.sha256)
            .where(AO.article_id.in_(part))
            .order_by(AO.id)
        ):
            told: Sequence[Any] = row[:-1]
            found.setdefault(row.article_id, []).append(OriginalRef(*told))
    return {key: tuple(refs) for key, refs in found.items()}


def attachments_of_many(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[Attachment, ...]]:
    """The attachments of articles, in the order in which they came."""
    F = t.Attachment
    found: dict[int, list[Attachment]] = {}
    for part in slices(ids):
        statement = select(F.id, F.sha256, F.media_type, F.size, F.name, F.article_id).where(F.article_id.in_(part))
        for row in connection.execute(statement.order_by(F.id)):
            found.setdefault(row.article_id, []).append(Attachment(*row[:-1]))
    return {key: tuple(files) for key, files in found.items()}


def identities(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    """What tells articles from all others elsewhere: the external id, else the uid."""
    found: dict[int, str] = {}
    for part in slices(ids):
        rows = connection.execute(select(A.id, A.uid, A.external_id).where(A.id.in_(part)))
        found.update((row.id, row.external_id or row.uid) for row in rows)
    return found


def names(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[str, str]]:
    """(uid, headline) of articles, in the order of `ids`; those that are gone are left out."""
    found: dict[int, tuple[str, str]] = {}
    for part in slices(ids):
        rows = connection.execute(select(A.id, A.uid, A.headline).where(A.id.in_(part)))
        there: Mapping[int, tuple[str, str]] = {row.id: (row.uid, row.headline) for row in rows}
        found.update((key, there[key]) for key in part if key in there)
    return found

"""Emptying the trash: the one verb that cannot be undone."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import delete, exists, func, select

from newsdesk.archive import tables as t
from newsdesk.archive.archive import Archive
from newsdesk.archive.writing import Writer, slices
from newsdesk.domain.changes import Changes

A, AO, O = t.ArticleRecord, t.ArticleOriginal, t.Original  # noqa: E741


def weigh(archive: Archive) -> tuple[int, int]:
    """(articles, originals) that emptying the trash would remove for ever."""
    with archive.read() as connection:
        articles = connection.scalar(select(func.count()).select_from(A).where(A.trashed.is_not(None)))
        alive = exists().where(AO.sha256 == O.sha256, A.id == AO.article_id, A.trashed.is_(None))
        originals = connection.scalar(select(func.count()).select_from(O).where(~alive))
        return int(articles or 0), int(originals or 0)


def empty_trash(archive: Archive) -> Changes:
    """Deletes every article of the trash, and the originals that no other article was read from."""

    def verb(writer: Writer) -> list[str]:
        read = writer.connection
        ids = list(read.scalars(select(A.id).where(A.trashed.is_not(None))))
        for part in slices(ids):
            read.execute(delete(A).where(A.id.in_(part)))
        orphans = list(read.scalars(select(O.sha256).where(~exists().where(AO.sha256 == O.sha256))))
        for names in slices(orphans):
            read.execute(delete(O).where(O.sha256.in_(names)))
        writer.touch(ids, membership=True)
        writer.touch_links()
        return orphans

    orphans, changes = archive.write("empty-trash", verb)
    forget_unused(archive, orphans)
    return changes


def forget_unused(archive: Archive, hashes: Iterable[str]) -> None:
    """Removes kept files that no article was read from.

    In the writer lane, so that nothing can begin to use a file between the look and the removal; an import that kept
    one earlier looks again after its own commit.
    """
    wanted = list(hashes)

    def verb(writer: Writer) -> None:
        for names in slices(wanted):
            used = set(writer.connection.scalars(select(O.sha256).where(O.sha256.in_(names))))
            for sha256 in names:
                if sha256 not in used:
                    archive.originals.path(sha256).unlink(missing_ok=True)

    if wanted:
        archive.write("forget-originals", verb)

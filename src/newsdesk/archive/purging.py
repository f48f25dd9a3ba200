"""Deleting for ever: the one verb that cannot be undone. Only what lies in the trash can be deleted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Select, delete, exists, func, select, update

from newsdesk.archive import tables as t
from newsdesk.archive import waiting
from newsdesk.archive.archive import Archive
from newsdesk.archive.attachments import unused
from newsdesk.archive.linking import let_go
from newsdesk.archive.packing import slices
from newsdesk.archive.writing import Writer
from newsdesk.domain.changes import Changes

A, AO, O, AT, L = t.ArticleRecord, t.ArticleOriginal, t.Original, t.Attachment, t.LinkRecord  # noqa: E741


def _trashed(ids: Sequence[int] | None) -> list[Select[Any]]:
    """Statements for the articles of the trash: all of them (None), or those among `ids`."""
    whole = select(A.id).where(A.trashed.is_not(None))
    return [whole] if ids is None else [whole.where(A.id.in_(part)) for part in slices(ids)]


def weigh(archive: Archive, ids: Sequence[int] | None = None) -> tuple[int, int]:
    """(articles, originals) that would go for ever: of the whole trash, or of those of `ids` that lie in it."""
    with archive.read() as connection:
        doomed = [key for statement in _trashed(ids) for key in connection.scalars(statement)]
        if ids is None:
            alive = exists().where(AO.sha256 == O.sha256, A.id == AO.article_id, A.trashed.is_(None))
            originals = connection.scalar(select(func.count()).select_from(O).where(~alive))
            return len(doomed), int(originals or 0)
        behind = {key for part in slices(doomed) for key in connection.scalars(_originals_of(part))}
        gone, kept = set(doomed), set()
        for part in slices(behind):
            for sha256, article in connection.execute(select(AO.sha256, AO.article_id).where(AO.sha256.in_(part))):
                if article not in gone:
                    kept.add(sha256)
        return len(doomed), len(behind - kept)


def _originals_of(ids: list[int]) -> Select[Any]:
    return select(AO.sha256).where(AO.article_id.in_(ids)).distinct()


def purge(archive: Archive, ids: Sequence[int] | None = None) -> tuple[int, Changes]:
    """Deletes what is in the trash (of `ids`, or all of it) and files that nothing else uses; gives how many went."""

    def verb(writer: Writer) -> tuple[int, list[str], list[str]]:
        read = writer.connection
        doomed = [key for statement in _trashed(ids) for key in read.scalars(statement)]
        attached: set[str] = set()
        for part in slices(doomed):
            attached.update(read.scalars(select(AT.sha256).where(AT.article_id.in_(part))))
            asking = read.scalars(select(L.from_id).where(L.to_id.in_(part)).distinct())
            pointed = read.scalars(select(L.to_id).where(L.from_id.in_(part), L.to_id.is_not(None)).distinct())
            writer.touch({key for key in (*asking, *pointed) if key is not None})
            pointing = list(read.scalars(select(L.id).where(L.to_id.in_(part))))
            let_go(writer, part)
            read.execute(delete(A).where(A.id.in_(part)))
            waiting.mark_again(writer, pointing)
        orphans = list(read.scalars(select(O.sha256).where(~exists().where(AO.sha256 == O.sha256))))
        for names in slices(orphans):
            read.execute(delete(O).where(O.sha256.in_(names)))
        if doomed:  # what was undone may speak of them
            undone = update(t.OperationRecord).where(t.OperationRecord.state == "undone")
            read.execute(undone.values(state="superseded"))
        writer.touch(doomed, membership=True)
        writer.authority.gone.update(doomed)
        writer.touch_links()
        return len(doomed), orphans, sorted(attached)

    (count, orphans, attached), changes = archive.write("empty-trash", verb)
    forget_unused(archive, orphans)
    if attached:
        archive.write("forget-attachments", lambda writer: _forget_attachments(archive, writer, attached))
    return count, changes


def _forget_attachments(archive: Archive, writer: Writer, hashes: list[str]) -> None:
    for sha256 in unused(writer.connection, hashes):
        archive.attachments.path(sha256).unlink(missing_ok=True)


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

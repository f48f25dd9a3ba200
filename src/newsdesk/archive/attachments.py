"""Attachments in the database: which files belong to an article. The files themselves lie in `attachments/`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from newsdesk.archive import tables as t
from newsdesk.archive.originals import Stored
from newsdesk.archive.packing import slices, unpack
from newsdesk.archive.writing import Writer
from newsdesk.domain.capture import CaptureFile
from newsdesk.domain.errors import AttachmentInUse, NotFound

AT, A = t.Attachment, t.ArticleRecord
_SHOWN = re.compile(r"attachment:([0-9a-f]{64})")


def adopt(writer: Writer, article_id: int, body: str) -> None:
    """Gives an article the files that its body shows and another article has: a copied text keeps its images, also when
    the article it was copied from is deleted for ever."""
    shown = set(_SHOWN.findall(body))
    if not shown:
        return
    shown -= set(writer.connection.scalars(select(AT.sha256).where(AT.article_id == article_id)))
    rows = {}
    for part in slices(shown):
        found = writer.connection.execute(select(AT.sha256, AT.media_type, AT.size, AT.name).where(AT.sha256.in_(part)))
        for row in found:
            rows[row.sha256] = {
                "article_id": article_id, "sha256": row.sha256, "media_type": row.media_type, "size": row.size,
                "name": row.name,
            }  # fmt: skip
    writer.insert(AT, list(rows.values()), keep=True)


def arrive(writer: Writer, found: Sequence[tuple[int, Sequence[CaptureFile]]], *, keep: bool) -> None:
    """Gives articles the images that they were captured with; their bytes are kept already. Undoing leaves them to new
    articles (`keep`)."""
    wanted = {(key, file.sha256): file for key, files in found for file in files}
    for part in slices({key for key, _ in wanted}):
        for pair in writer.connection.execute(select(AT.article_id, AT.sha256).where(AT.article_id.in_(part))):
            wanted.pop((pair[0], pair[1]), None)
    rows = [
        {
            "article_id": key, "sha256": file.sha256, "media_type": file.media_type, "size": len(file.data),
            "name": file.name,
        }
        for (key, _), file in wanted.items()
    ]  # fmt: skip
    writer.insert(AT, rows, keep=keep)


def attach(writer: Writer, article_id: int, files: Sequence[tuple[Stored, str, str]]) -> list[int]:
    """Gives kept files (stored, media type, name) to an article; those it has already are passed over.

    Gives the new rows. Raises NotFound.
    """
    if writer.connection.scalar(select(A.id).where(A.id == article_id)) is None:
        raise NotFound(id=article_id)
    have = set(writer.connection.scalars(select(AT.sha256).where(AT.article_id == article_id)))
    rows = {
        stored.sha256: {
            "article_id": article_id, "sha256": stored.sha256, "media_type": media_type, "size": stored.size,
            "name": name,
        }
        for stored, media_type, name in files
        if stored.sha256 not in have
    }  # fmt: skip
    made = writer.insert(AT, list(rows.values()))
    writer.count += len(made)
    if made:
        writer.touch([article_id])
    return made


def detach(writer: Writer, attachment_id: int) -> None:
    """Takes an attachment from its article; the file stays, for undo. Raises NotFound, AttachmentInUse."""
    row = writer.connection.execute(
        select(AT.article_id, AT.sha256, AT.name, A.body).join(A, A.id == AT.article_id).where(AT.id == attachment_id)
    ).one_or_none()
    if row is None:
        raise NotFound(id=attachment_id)
    if f"attachment:{row.sha256}" in row.body:
        raise AttachmentInUse(name=row.name)
    writer.delete(AT, [attachment_id])
    writer.count += 1
    writer.touch([row.article_id])


def unused(connection: Connection, hashes: Iterable[str]) -> list[str]:
    """Those of `hashes` that no article has, and that undoing or redoing cannot bring back to one."""
    wanted = set(hashes)
    for part in slices(wanted.copy()):
        wanted -= set(connection.scalars(select(AT.sha256).where(AT.sha256.in_(part))))
    if not wanted:
        return []
    steps = select(t.OperationStep.inverse).join(
        t.OperationRecord,
        (t.OperationRecord.id == t.OperationStep.operation_id)
        & t.OperationRecord.name.in_(("attach", "detach", "import", "merge-articles"))
        & (t.OperationRecord.state != "superseded"),
    )
    for inverse in connection.scalars(steps):
        for step in unpack(inverse):
            for row in step.get("rows", ()):
                wanted -= set(map(str, row))
    return sorted(wanted)

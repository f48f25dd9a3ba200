"""What can be done with the files that belong to an article."""

from __future__ import annotations

import mimetypes
import shutil
from collections.abc import Sequence
from pathlib import Path

from newsdesk.archive import Writer, attachments
from newsdesk.archive.connection import told_plainly
from newsdesk.desk.desk import Desk
from newsdesk.domain.changes import Changes
from newsdesk.domain.errors import ArchiveReadOnly, NotFound, Unreadable


def attach(desk: Desk, article_id: int, paths: Sequence[Path]) -> tuple[int, Changes]:
    """Copies files into the archive and gives them to an article; gives how many are new to it.

    Raises Unreadable for a path that is no readable file, with nothing attached; DiskTrouble; NotFound.
    """
    if desk.read_only:
        raise ArchiveReadOnly(path=desk.archive.path)
    files = []
    for path in paths:
        if not path.is_file():
            raise Unreadable(path=path, reason="missing")
        with told_plainly(desk.archive.path):
            stored = desk.archive.attachments.keep(path)
        files.append((stored, mimetypes.guess_type(path.name)[0] or "application/octet-stream", path.name))

    def verb(writer: Writer) -> list[int]:
        for path, (stored, _, _) in zip(paths, files, strict=True):  # a purge may have come between keeping and this
            if not desk.archive.attachments.path(stored.sha256).exists():
                desk.archive.attachments.keep(path)
        return attachments.attach(writer, article_id, files)

    made, changes = desk.archive.write("attach", verb)
    return len(made), changes


def detach(desk: Desk, attachment_id: int) -> Changes:
    """Takes an attachment from its article. Raises NotFound, AttachmentInUse where the text shows it."""
    return desk.archive.write("detach", lambda writer: attachments.detach(writer, attachment_id))[1]


def file_of(desk: Desk, sha256: str) -> Path:
    """The kept file of an attachment, for reading only. Raises NotFound where it is gone."""
    path = desk.archive.attachments.path(sha256)
    if not path.is_file():
        raise NotFound(id=sha256)
    return path


def copy_out(desk: Desk, sha256: str, target: Path) -> None:
    """Writes a copy of an attachment. Raises NotFound, DiskTrouble."""
    source = file_of(desk, sha256)
    with told_plainly(target.parent):
        shutil.copyfile(source, target)

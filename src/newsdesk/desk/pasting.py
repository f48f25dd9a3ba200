"""What a person pasted becomes a file that is imported like any other: it is kept as it came, and can be read again."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

from newsdesk.archive.connection import told_plainly
from newsdesk.desk.desk import PASTED, Desk
from newsdesk.domain.dates import now
from newsdesk.domain.errors import ArchiveReadOnly
from newsdesk.formats.pasted import packed


def keep(desk: Desk, markup: str, text: str, address: str = "") -> Path:
    """Puts what was pasted into a file for the import: markup where there is any, else plain text. The file goes when
    it is in and the archive is opened anew. Raises ArchiveReadOnly, DiskTrouble."""
    if desk.read_only:
        raise ArchiveReadOnly(path=desk.archive.path)
    moment = now()
    folder = desk.archive.path / PASTED
    name = f"pasted-{moment.replace(':', '')}-{uuid4().hex[:8]}"
    path = folder / f"{name}.{'html' if markup.strip() else 'txt'}"
    with told_plainly(desk.archive.path):
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(packed(markup, moment, address) if markup.strip() else text.encode("utf-8", "replace"))
    return path

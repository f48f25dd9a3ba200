"""The captured files behind articles: looking at them, and proof that they are as they came."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from newsdesk.archive.connection import told_plainly
from newsdesk.desk.desk import Desk
from newsdesk.domain.article import OriginalRef
from newsdesk.domain.capture import SafePage
from newsdesk.domain.errors import NotFound
from newsdesk.formats import READERS, paper
from newsdesk.formats.decode import decode, decode_page, looks_binary
from newsdesk.formats.newsml import Part
from newsdesk.formats.page import Saved
from newsdesk.formats.safe_page import safe_page
from newsdesk.formats.tables import rows_of
from newsdesk.formats.warc import Answer

MOST_SHOWN = 2_000_000
"""Bytes of an original that are shown; the rest is for another program."""
_PAGES = ("page", "mhtml", "warc", "pasted")
"""Readers whose originals are pages of the web; those of `paper.READERS` are of paper."""


def fixity(desk: Desk, sha256: str) -> bool | None:
    """Whether a captured file still has the hash under which it was kept; None where it is gone."""
    with told_plainly(desk.archive.path):
        return desk.archive.originals.sound(sha256)


def stamp(desk: Desk, sha256: str) -> tuple[int, int] | None:
    """How a captured file looks from outside: when it was written and how large it is; None where it is gone."""
    try:
        found = desk.archive.originals.path(sha256).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def shown(desk: Desk, original: OriginalRef) -> str | None:
    """The captured text an article was read from: the whole file, or its own row of a table; None for no text.

    Raises NotFound where the file is gone.
    """
    if original.place:
        return _record(_found(desk, original))
    path = _path(desk, original)
    with told_plainly(desk.archive.path), path.open("rb") as file:
        head = file.read(MOST_SHOWN)
    return None if looks_binary(head) else _as_text(head, original.media_type)


def as_page(desk: Desk, original: OriginalRef) -> SafePage | None:
    """The captured page, to be looked at safely; None for what is no page. Raises NotFound where the file is gone."""
    if original.reader in paper.READERS:
        found = _found(desk, original)
        return paper.paper(original.reader, found) if isinstance(found, bytes) else None
    if original.reader not in _PAGES:
        return None
    return safe_page(original.reader, _found(desk, original))


def _path(desk: Desk, original: OriginalRef) -> Path:
    path = desk.archive.originals.path(original.sha256)
    if not path.is_file():
        raise NotFound(id=original.name)
    return path


def _found(desk: Desk, original: OriginalRef) -> object:
    """The record of a file that an article was read from. Raises NotFound: never somebody else's."""
    path = _path(desk, original)
    reader = next((reader for reader in READERS if reader.name == original.reader), None)
    with told_plainly(desk.archive.path):
        records = iter(()) if reader is None else rows_of(path, reader) if original.mapping else reader.split(path)
        for record in records:
            if record.place in (original.place, ""):  # a file that is read as a whole has its places inside
                return record.data
    raise NotFound(id=f"{original.name} ({original.place})")


def _as_text(data: bytes, media_type: str) -> str:
    return decode_page(data) if media_type in ("text/html", "application/xml") else decode(data)[0]


def _record(data: object) -> str:
    if isinstance(data, Saved):
        return decode_page(data.data[:MOST_SHOWN])
    if isinstance(data, Answer):
        return decode_page(data.body[:MOST_SHOWN], data.charset)
    if isinstance(data, Part):
        return decode_page(data.data[:MOST_SHOWN])
    if isinstance(data, bytes):
        try:
            return json.dumps(json.loads(data), ensure_ascii=False, indent=2)
        except ValueError:
            return decode_page(data[:MOST_SHOWN]) if data.lstrip().startswith(b"<") else decode(data[:MOST_SHOWN])[0]
    return json.dumps(data, ensure_ascii=False, indent=2, default=str)


def copy_out(desk: Desk, original: OriginalRef, target: Path) -> None:
    """Writes a copy of a captured file. Raises NotFound, DiskTrouble."""
    path = _path(desk, original)
    with told_plainly(target.parent):
        shutil.copyfile(path, target)

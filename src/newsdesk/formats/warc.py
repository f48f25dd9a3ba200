"""WARC: what a crawler was sent, page by page (ISO 28500). Each page of HTML in it is an article of its own."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from newsdesk.domain.capture import Capture, Skipped
from newsdesk.formats import page
from newsdesk.formats.page_dates import moment

READER, VERSION = "warc", 1


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server sent: its body, where from, when, and the encoding it named."""

    body: bytes
    address: str
    captured: str
    charset: str


def accepts(head: bytes, name: str) -> int:
    """How sure it is (0-9) that a file is a WARC, compressed or not."""
    if head.startswith(b"\x1f\x8b"):
        try:
            head = zlib.decompressobj(wbits=31).decompress(head, 8)
        except zlib.error:
            return 0
    return 9 if head.startswith(b"WARC/") else 0


def split(path: Path) -> Iterator[tuple[str, object]]:
    """The answers of a crawl that are pages, one by one. What is broken ends the file and is told as a record."""
    from warcio.archiveiterator import ArchiveIterator

    number = 0
    with path.open("rb") as file:
        try:
            for record in ArchiveIterator(file):
                number += 1
                if record.rec_type not in ("response", "resource", "revisit"):
                    continue
                found = _answer(record)
                if found is not None:
                    yield f"record {number}", found
        except Exception as error:  # what is torn makes the library stumble in many ways
            yield (
                f"record {number + 1}",
                Skipped(f"record {number + 1}", "bad-record", {"detail": " ".join(str(error).split())[:120]}),
            )


def _answer(record: object) -> Answer | None:
    headers = record.rec_headers  # type: ignore[attr-defined]
    http = record.http_headers  # type: ignore[attr-defined]
    status = http.get_statuscode() if http is not None else "200"
    kind = (http.get_header("Content-Type") if http is not None else headers.get_header("Content-Type")) or ""
    if status != "200" or "html" not in kind.lower():
        return None
    body = record.content_stream().read(page.MOST + 1)  # type: ignore[attr-defined]
    charset = kind.lower().partition("charset=")[2].split(";")[0].strip("\"' ")
    address = (headers.get_header("WARC-Target-URI") or "").strip("<>")
    return Answer(body[: page.MOST], address, moment(headers.get_header("WARC-Date") or ""), charset)


def read(place: str, found: object) -> list[Capture | Skipped]:
    """The article of one page."""
    if isinstance(found, Skipped):
        return [found]
    assert isinstance(found, Answer)
    if not found.body.strip():
        return [Skipped(place, "empty")]
    return page.read(place, found.body, address=found.address, captured=found.captured, charset=found.charset)

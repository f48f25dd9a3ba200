"""The readers, and which of them reads a file: decided by looking inside it, with the name as a hint only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from newsdesk.domain.capture import Capture, Skipped
from newsdesk.domain.errors import Unreadable
from newsdesk.formats import (
    collection,
    documents,
    docx,
    dump,
    feed,
    markdown,
    mhtml,
    newsml,
    ninjs,
    nitf,
    odt,
    page,
    pasted,
    pdf,
    rtf,
    table,
    table_files,
    warc,
    workbook,
)
from newsdesk.formats.decode import decode, looks_binary, whole

HEAD = 65536
MOST_DUMP = 20_000_000
"""Bytes of a text file that can still be one page."""


@dataclass(frozen=True, slots=True)
class Record:
    """A piece of a file that can be read on its own, in another process if need be."""

    place: str
    data: object  # bytes, or a row as a dict: whatever the reader's `read` takes


@dataclass(frozen=True, slots=True)
class Reader:
    """A format: `split` cuts a file into records (cheap), `read` makes captures of one (dear, pure).

    `accepts` looks at the first bytes and the name and answers how sure it is, 0 to 9.
    """

    name: str
    version: int
    media_type: str
    accepts: Callable[[bytes, str], int]
    split: Callable[[Path], Iterator[Record]]
    read: Callable[[Record], list[Capture | Skipped]]
    weight: int = 1  # how many rows of a table take as long as one record


def _whole(most: int) -> Callable[[Path], Iterator[Record]]:
    """How a file is cut that is one record."""

    def split(path: Path) -> Iterator[Record]:
        yield Record("", whole(path, most))

    return split


def _read_dump(record: Record) -> list[Capture | Skipped]:
    assert isinstance(record.data, bytes)
    found: list[Capture | Skipped] = list(dump.read(decode(record.data)[0]))
    return found or [Skipped("", "empty")]


PAGE = 12
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def _bytes(record: Record) -> bytes:
    assert isinstance(record.data, bytes)
    return record.data


def _as_records(rows: Iterator[tuple[str, object]]) -> Iterator[Record]:
    return (Record(place, data) for place, data in rows)


READERS: tuple[Reader, ...] = (
    Reader(
        "jsonl", table.VERSION, "application/x-ndjson", table_files.accepts_json,
        lambda path: _as_records(table_files.split_json(path)),
        lambda record: table.read_json(record.place, record.data),
    ),
    Reader(
        ninjs.READER, ninjs.VERSION, "application/json", ninjs.accepts,
        lambda path: _as_records(ninjs.split(path)),
        lambda record: ninjs.read(record.place, record.data), 3,
    ),
    Reader(
        newsml.READER, newsml.VERSION, "application/xml", newsml.accepts,
        lambda path: _as_records(newsml.split(path)),
        lambda record: newsml.read(record.place, record.data), 3,
    ),
    Reader(
        nitf.READER, nitf.VERSION, "application/xml", nitf.accepts,
        _whole(nitf.MOST),
        lambda record: nitf.read(record.place, _bytes(record)), 3,
    ),
    Reader(
        docx.READER, docx.VERSION, _WORD, lambda head, name: 0,
        _whole(documents.MOST),
        lambda record: docx.read(record.place, _bytes(record)), PAGE,
    ),
    Reader(
        odt.READER, odt.VERSION, "application/vnd.oasis.opendocument.text", lambda head, name: 0,
        _whole(documents.MOST),
        lambda record: odt.read(record.place, _bytes(record)), PAGE,
    ),
    Reader(
        pdf.READER, pdf.VERSION, "application/pdf", lambda head, name: 0,
        _whole(documents.MOST),
        lambda record: pdf.read(record.place, _bytes(record)), PAGE,
    ),
    Reader(
        rtf.READER, rtf.VERSION, "application/rtf", lambda head, name: 0,
        _whole(rtf.MOST),
        lambda record: rtf.read(record.place, _bytes(record)), PAGE,
    ),
    Reader(
        workbook.READER, workbook.VERSION, _SHEET, lambda head, name: 0,
        lambda path: _as_records(workbook.split(path)),
        lambda record: table.read_row(record.place, record.data),
    ),
    Reader(
        "csv", table.VERSION, "text/csv", table_files.accepts_csv,
        lambda path: _as_records(table_files.split_csv(path)),
        lambda record: table.read_row(record.place, record.data),
    ),
    Reader(
        page.READER, page.VERSION, "text/html", page.accepts,
        lambda path: _as_records(page.split(path)),
        lambda record: page.read_saved(record.place, record.data), PAGE,
    ),
    Reader(
        pasted.READER, pasted.VERSION, "text/html", pasted.accepts,
        _whole(pasted.MOST),
        lambda record: pasted.read(record.place, _bytes(record)),
    ),
    Reader(
        feed.READER, feed.VERSION, "application/xml", feed.accepts,
        _whole(feed.MOST),
        lambda record: feed.read(record.place, _bytes(record)), PAGE,
    ),
    Reader(
        mhtml.READER, mhtml.VERSION, "multipart/related", mhtml.accepts,
        _whole(mhtml.MOST),
        lambda record: mhtml.read(record.place, _bytes(record)), PAGE,
    ),
    Reader(
        warc.READER, warc.VERSION, "application/warc", warc.accepts,
        lambda path: _as_records(warc.split(path)),
        lambda record: warc.read(record.place, record.data), PAGE,
    ),
    Reader(
        collection.READER, collection.VERSION, "text/plain", collection.accepts,
        lambda path: _as_records(collection.split(path)),
        lambda record: collection.read(record.place, record.data),
    ),
    Reader(
        markdown.READER, markdown.VERSION, "text/markdown", markdown.accepts,
        _whole(markdown.MOST),
        lambda record: markdown.read(record.place, _bytes(record)),
    ),
    Reader(dump.READER, dump.VERSION, "text/plain", lambda head, name: 1, _whole(MOST_DUMP), _read_dump),
)  # fmt: skip


_OFFICE = frozenset({docx.READER, odt.READER, pdf.READER, rtf.READER})
"""Readers that are found by what is packed in a file, or by its first bytes alone."""

_CODE = (".js", ".mjs", ".css", ".map")
"""Endings of what belongs to a page and is no text to read."""


def choose(path: Path, name: str = "") -> Reader:
    """The reader for a file; `name` is what it was called, where it is kept under another.

    Raises Unreadable (empty, markup, not-text, missing, unopened) where there is none.
    """
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
    except OSError as error:
        if isinstance(error, FileNotFoundError):
            raise Unreadable(path=path, reason="missing") from error
        reason = "forbidden" if isinstance(error, PermissionError) else "unopened"
        raise Unreadable(path=path, reason=reason, detail=error.strerror or "") from error
    name = (name or path.name).lower()
    if not head.strip():
        raise Unreadable(path=path, reason="empty")
    if warc.accepts(head, name):
        return by_name(warc.READER)
    office = documents.kind_of(path, head)
    if office in ("xlsx", "ods"):
        return by_name(workbook.READER)
    if office in _OFFICE:
        return by_name(office)
    if office:
        raise Unreadable(path=path, reason=office)
    if looks_binary(head) or name.endswith(_CODE):
        raise Unreadable(path=path, reason="not-text")
    found = max(READERS, key=lambda reader: reader.accepts(head, name))
    if found.name == dump.READER and decode(head[:8000])[0].lstrip("\ufeff \t\n").lower().startswith(
        ("<?xml", "<!doctype")
    ):
        raise Unreadable(path=path, reason="markup")
    return found


def by_name(name: str) -> Reader:
    """The reader called `name`."""
    return next(reader for reader in READERS if reader.name == name)

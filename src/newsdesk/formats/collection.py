"""Collections of texts as research keeps them: `<DOC>` after `<DOC>`, each with fields between tags of capitals (TREC).

Many are not well-formed: a field that is not closed ends where the next one begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from newsdesk.domain.capture import Capture, Skipped
from newsdesk.formats.decode import decode
from newsdesk.formats.table import read_row
from newsdesk.text.patterns import pattern

READER, VERSION = "collection", 1
MOST = 20_000_000
"""Bytes of one text."""

_FIELDS = {
    "DOCNO": "id", "DOCID": "id", "URL": "url", "SRC": "source", "SOURCE": "source", "CAT": "category",
    "CATEGORY": "category", "TITLE": "headline", "HEADLINE": "headline", "HL": "headline", "HEAD": "headline",
    "TIME": "published", "DATE": "published", "DATE_TIME": "published", "DATETIME": "published", "AUTHOR": "byline",
    "BYLINE": "byline", "DATELINE": "dateline", "ABSTRACT": "summary", "SUMMARY": "summary", "LEAD": "summary",
    "TEXT": "body", "BODY": "body", "LANGUAGE": "language",
}  # fmt: skip
_TAG = pattern(r"</?(" + "|".join(sorted(_FIELDS, key=len, reverse=True)) + r")(?:\s[^<>]*)?>", re.IGNORECASE)
_BEGIN, _END = re.compile(rb"<DOC(?:\s[^<>]*)?>", re.IGNORECASE), re.compile(rb"</DOC\s*>", re.IGNORECASE)
_INNER = pattern(r"</?[A-Za-z][\w-]*(?:\s[^<>]*)?>")


def accepts(head: bytes, name: str) -> int:
    """How sure it is (0-9): by how a file begins."""
    text = decode(head[:4000])[0].lstrip("\ufeff \t\n")
    begins = re.match(r"(?:<\?xml[^>]*\?>\s*)?(?:<(?:ROOT|DOCS|COLLECTION)>\s*)?<DOC(?:\s[^<>]*)?>", text)
    return 9 if begins and _TAG.search(text) else 0


def split(path: Path) -> Iterator[tuple[str, object]]:
    """The texts of a file, one after the other. One that is too long is told, and the others go on."""
    number, open_, size = 0, False, 0
    lines: list[bytes] = []
    with path.open("rb") as file:
        for line in file:
            begins = _BEGIN.search(line)
            if begins:
                if open_ and lines:  # the one before was not closed
                    yield from _one(number, lines, size)
                number, open_, lines, size = number + 1, True, [], 0
            if open_:
                size += len(line)
                if size <= MOST:
                    lines.append(line)
            if open_ and _END.search(line):
                yield from _one(number, lines, size)
                open_, lines = False, []
        if open_ and lines:
            yield from _one(number, lines, size)


def _one(number: int, lines: list[bytes], size: int) -> Iterator[tuple[str, object]]:
    place = f"record {number}"
    yield place, Skipped(place, "too-large") if size > MOST else b"".join(lines)


def read(place: str, found: object) -> list[Capture | Skipped]:
    """The article of one text."""
    if isinstance(found, Skipped):
        return [found]
    assert isinstance(found, bytes)
    text = decode(found)[0]
    row: dict[str, object] = {}
    last, start = "", 0
    for tag in [*_TAG.finditer(text), None]:
        if last:
            value = unescape(_INNER.sub(" ", text[start : tag.start() if tag else len(text)])).strip()
            if value:
                row[last] = f"{row[last]}\n{value}" if last in row and last == "body" else row.get(last, value)
        if tag is None:
            break
        last = "" if tag.group().startswith("</") else _FIELDS[tag[1].upper()]
        start = tag.end()
    return read_row(place, row)

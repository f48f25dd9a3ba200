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
_TAG = pattern(r"<(/?)(" + "|".join(sorted(_FIELDS, key=len, reverse=True)) + r")(?:\s[^<>]*)?>")
_DOC = re.compile(rb"<(/?)DOC(?:\s[^<>]{0,200})?>")
_WHOLE = frozenset({"TEXT", "BODY"})  # what stands in them is text, tags and all
_PIECE = 1_000_000  # bytes
_INNER = pattern(r"</?[A-Za-z][\w-]*(?:\s[^<>]*)?>")


def accepts(head: bytes, name: str) -> int:
    """How sure it is (0-9): by how a file begins."""
    text = decode(head[:4000])[0].lstrip("\ufeff \t\n")
    begins = re.match(r"(?:<\?xml[^>]*\?>\s*)?(?:<(?:ROOT|DOCS|COLLECTION)>\s*)?<DOC(?:\s[^<>]*)?>", text)
    return 9 if begins and _TAG.search(text) else 0


def split(path: Path) -> Iterator[tuple[str, object]]:
    """The texts of a file, one after the other, however its lines are broken. One that is too long is told, and the
    others go on."""
    number, since, held = 0, -1, b""  # since: where the text that is being read begins in what is held
    long = False
    with path.open("rb") as file:
        while True:
            piece = file.read(_PIECE)
            held += piece
            at, safe = 0, len(held) if not piece else max(0, len(held) - _LONGEST_TAG)
            for tag in _DOC.finditer(held):
                if tag.start() >= safe:
                    break
                if since >= 0:  # its end, or the next one where it was not closed
                    yield _one(number, held[since : tag.start()], long=long)
                since, long, at = (-1 if tag[1] else tag.end()), False, tag.end()
                number += not tag[1]
            if not piece:
                if since >= 0 and held[since:].strip():
                    yield _one(number, held[since:], long=long)
                return
            begin = since if since >= 0 else max(at, safe)
            if since >= 0 and len(held) - since > MOST:
                long, begin = True, max(since, safe)
            held = held[begin:]
            since = 0 if since >= 0 else -1


_LONGEST_TAG = 300  # bytes


def _one(number: int, text: bytes, *, long: bool) -> tuple[str, object]:
    place = f"record {number}"
    return place, Skipped(place, "too-large") if long or len(text) > MOST else text


def read(place: str, found: object) -> list[Capture | Skipped]:
    """The article of one text."""
    if isinstance(found, Skipped):
        return [found]
    assert isinstance(found, bytes)
    row: dict[str, object] = {}
    for name, value in _fields(decode(found)[0]):
        told = unescape(_INNER.sub(" ", value)).strip()
        if told:
            field = _FIELDS[name]
            row[field] = f"{row[field]}\n{told}" if field in row and field == "body" else row.get(field, told)
    return read_row(place, row)


def _fields(text: str) -> Iterator[tuple[str, str]]:
    """The fields of a text, in order; one that is not closed ends where the next begins."""
    at = 0
    while (begin := _TAG.search(text, at)) is not None:
        name, at = begin[2], begin.end()
        if begin[1]:
            continue
        closing = re.compile(rf"</{name}\s*>").search(text, at)
        following = _TAG.search(text, at)
        if closing is not None and (name in _WHOLE or following is None or following.start() >= closing.start()):
            yield name, text[at : closing.start()]
            at = closing.end()
        else:
            end = following.start() if following is not None else len(text)
            yield name, text[at:end]
            at = end

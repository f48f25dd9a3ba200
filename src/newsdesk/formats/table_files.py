"""Files of rows, cut into rows in bounded memory however large they are: JSON Lines, JSON documents, CSV and TSV."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import BinaryIO, TextIO

from newsdesk.domain.capture import Skipped
from newsdesk.domain.errors import Unreadable
from newsdesk.formats.decode import decode, encoding_of, mended
from newsdesk.formats.table import GUARDED, known_columns
from newsdesk.text.patterns import pattern

MOST_ROW = 64_000_000
"""Bytes of one row. A longer line of JSON Lines is told, and the others go on; a longer row of a document or a table
ends it, for nobody knows where the next one begins."""
_MOST_TRIED = 4_000_000  # bytes of a first line that is looked at, whether it is a row
AT_ONCE = 8_000_000
"""Bytes of a JSON document that is parsed as a whole; a larger one is read row by row."""

_PIECE = 1_000_000  # letters
_SEP = pattern(r"\Asep=.\r?\n?\Z")
_DELIMITERS = (",", ";", "\t", "|")
_HOLDERS = ("articles", "items", "data", "rows")
_LONGEST_HEADER = 2000  # letters
_TEXTS = {"headline", "body", "html"}


# -- JSON


def accepts_json(head: bytes, name: str) -> int:
    """JSON, one object a line or one array or object in all."""
    if name.endswith((".jsonl", ".ndjson")):
        return 8
    text = decode(head)[0].lstrip()
    if not text.startswith(("{", "[")):
        return 0
    first = text.split("\n", 1)[0].strip()
    try:
        json.loads(first)
    except (ValueError, RecursionError):
        return 6 if name.endswith(".json") else 0
    return 7 if first.startswith("{") or name.endswith(".json") else 0


def split_json(path: Path) -> Iterator[tuple[str, object]]:
    """(place, bytes of one object, or the object) of each row; empty lines are passed over."""
    with path.open("rb") as file:
        first = next((line for _, line in _lines(file) if line is None or line.strip()), b"")
    lined = path.name.lower().endswith((".jsonl", ".ndjson"))
    if first is not None and first.startswith((b"\xff\xfe", b"\xfe\xff")):
        yield from _wide_lines(path, "utf-16-le" if first.startswith(b"\xff") else "utf-16-be")
    elif lined or (first is not None and _is_row(first.strip())):
        with path.open("rb") as file:
            for number, line in _lines(file):
                row = line.strip().removeprefix(b"\xef\xbb\xbf") if line is not None else None
                if row is None:
                    yield f"row {number}", Skipped(f"row {number}", "too-large")
                elif row:
                    yield f"row {number}", row
    else:
        yield from _split_document(path)


def _lines(file: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """The lines of a file with their numbers; None for one that is too long."""
    number = 0
    while line := file.readline(MOST_ROW + 1):
        number += 1
        if len(line) <= MOST_ROW:
            yield number, line
            continue
        yield number, None
        while not line.endswith(b"\n"):
            line = file.readline(MOST_ROW)
            if not line:
                return


def _wide_lines(path: Path, encoding: str) -> Iterator[tuple[str, object]]:
    with path.open(encoding=encoding, errors="replace") as file:
        for number, line in enumerate(iter(lambda: file.readline(MOST_ROW), ""), 1):
            row = line.strip("\ufeff \t\r\n")
            if row:
                yield f"row {number}", row.encode("utf-8", "replace")


def _is_row(line: bytes) -> bool:
    """Whether a line is an article by itself, and not the beginning or the whole of a document that holds several."""
    if not line.removeprefix(b"\xef\xbb\xbf").startswith(b"{") or len(line) > _MOST_TRIED:
        return False
    try:
        found = json.loads(decode(line)[0])
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and not any(isinstance(found.get(name), list) for name in _HOLDERS)


def _split_document(path: Path) -> Iterator[tuple[str, object]]:
    if path.stat().st_size > AT_ONCE:
        yield from _streamed(path)
        return
    try:
        found = json.loads(decode(path.read_bytes())[0])
    except (ValueError, RecursionError) as error:
        raise Unreadable(path=path, reason="bad-json") from error
    if isinstance(found, dict):
        inner = next((found[name] for name in _HOLDERS if isinstance(found.get(name), list)), None)
        found = [found] if inner is None else inner
    for number, row in enumerate(found if isinstance(found, list) else [found], 1):
        yield f"row {number}", row


def _streamed(path: Path) -> Iterator[tuple[str, object]]:
    """The rows of a large document: of its array, or of the array that stands in it under one of the known names. One
    that cannot be read ends the document, for nobody knows where the next begins."""
    with path.open(encoding=encoding_of(path), errors="replace") as file:
        text = _Text(path, file)
        text.pass_over("\ufeff")
        if text.next() == "{":
            _to_holder(text)
        text.take("[")
        number = 0
        while text.next() not in ("]", ""):
            number += 1
            yield f"row {number}", text.value()
            if text.next() == ",":
                text.take(",")
        if text.next() == "":
            raise Unreadable(path=path, reason="bad-json")


def _to_holder(text: _Text) -> None:
    """Goes on to the array of a document that is an object."""
    text.take("{")
    while True:
        name = text.value()
        text.take(":")
        if name in _HOLDERS and text.next() == "[":
            return
        text.value()
        text.take(",")  # behind the last one there is none: a document without rows is no table


class _Text:
    """A long text, read value by value by the standard library's parser, which knows NaN and any number."""

    def __init__(self, path: Path, file: TextIO) -> None:
        self._path, self._file = path, file
        self._held, self._at = "", 0
        self._parse = json.JSONDecoder().raw_decode

    def next(self) -> str:
        """The next sign that is no space; nothing at the end."""
        self.pass_over(" \t\r\n")
        return self._held[self._at : self._at + 1]

    def pass_over(self, signs: str) -> None:
        """Goes on behind any of these signs."""
        while True:
            while self._at < len(self._held) and self._held[self._at] in signs:
                self._at += 1
            if self._at < len(self._held) or not self._more():
                return

    def take(self, sign: str) -> None:
        """Goes on behind a sign that must be there. Raises Unreadable."""
        if self.next() != sign:
            raise Unreadable(path=self._path, reason="bad-json")
        self._at += 1

    def value(self) -> object:
        """The next value, however long it takes until its end is read. Raises Unreadable."""
        self.next()
        while True:
            try:
                found, end = self._parse(self._held, self._at)
            except (ValueError, RecursionError) as error:
                if len(self._held) - self._at > MOST_ROW:
                    raise Unreadable(path=self._path, reason="too-large") from error
                if isinstance(error, RecursionError) or not self._more():
                    raise Unreadable(path=self._path, reason="bad-json", detail=str(error)[:200]) from error
                continue
            if end < len(self._held) or not self._more():  # a number may go on
                self._at = end
                return found

    def _more(self) -> bool:
        """Reads on: as much again as is held, so that a long value is not looked at too often."""
        piece = self._file.read(max(_PIECE, len(self._held) - self._at))
        self._held, self._at = self._held[self._at :] + piece, 0
        return bool(piece)


# -- tables


def accepts_csv(head: bytes, name: str) -> int:
    """A first line of column names that we know, or a name that says so."""
    if name.endswith((".csv", ".tsv")):
        return 8
    lines = decode(head)[0].lstrip("\ufeff\n ").split("\n", 2)
    first = lines[1] if _SEP.match(lines[0]) and len(lines) > 1 else lines[0]
    if len(first) >= _LONGEST_HEADER or first.startswith(("<", "{")):
        return 0
    known = _dialect(first)[1]
    return 5 if len(known) >= 2 and known & _TEXTS else 0


def _dialect(first_line: str) -> tuple[str, set[str]]:
    options = []
    cells: dict[str, int] = {}
    for delimiter in _DELIMITERS:
        try:
            header = next(csv.reader([first_line], delimiter=delimiter), [])
        except csv.Error:
            header = []
        cells[delimiter] = len(header)
        options.append((len(known_columns(header)), delimiter, known_columns(header)))
    count, delimiter, known = max(options, key=lambda option: option[0])
    return (delimiter, known) if count else (max(cells, key=lambda one: cells[one]), set())


def split_csv(path: Path, *, known_alone: bool = True) -> Iterator[tuple[str, object]]:
    """(place, row as a dict) of each row. Raises Unreadable where no column can be a headline or a text, unless a
    person says what they are (not `known_alone`)."""
    csv.field_size_limit(MOST_ROW)
    with path.open(encoding=encoding_of(path), errors="replace") as file:
        lines = _Lines(path, file)
        first = next((line for line in lines if line.strip("\ufeff\n ") and not _SEP.match(line)), "")
        delimiter, known = _dialect(first.lstrip("\ufeff").rstrip("\n"))
        updates = "external_id" in known and len(known) > 1  # of articles that are there
        if known_alone and not known & _TEXTS and not updates:
            raise Unreadable(path=path, reason="no-columns")
        yield from _closed(_rows(csv.reader(chain([first.lstrip("\ufeff")], lines), delimiter=delimiter), lines), lines)


def _closed(rows: Iterator[tuple[str, object]], lines: _Lines) -> Iterator[tuple[str, object]]:
    """Rows as they are; the last one not where it is all that follows a quotation mark that is never closed. Raises
    Unreadable where there is none."""
    last = next(rows, None)
    if last is None:
        raise Unreadable(path=lines.path, reason="no-rows")
    try:
        for row in rows:
            yield last
            last = row
    except Unreadable:
        yield last
        raise
    told = last[1].values() if isinstance(last[1], dict) else ()
    if lines.quotes % 2 and any("\n" in cell for cell in told if isinstance(cell, str)):
        yield last[0], Skipped(last[0], "open-quote")
    else:
        yield last


def _rows(rows: Iterator[list[str]], lines: _Lines) -> Iterator[tuple[str, object]]:
    header = unique(next(rows))
    number = 1
    while True:
        number += 1
        lines.since = 0
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield f"row {number}", str(error)
            continue
        if any(mended(cell).strip() for cell in cells):
            row: dict[str, object] = {}
            for name, cell in zip(header, cells, strict=False):
                row[name] = cell[1:] if GUARDED.match(cell) else cell
            if len(cells) > len(header):
                row["\x00extra"] = cells[len(header) :]
            yield f"row {number}", row


def unique(header: Sequence[str]) -> list[str]:
    """Names of columns; of two with one name the second is numbered, so that neither hides the other."""
    seen: Counter[str] = Counter()
    made = []
    for name in header:
        seen[name] += 1
        made.append(name if seen[name] == 1 or not name.strip() else f"{name} ({seen[name]})")
    return made


class _Lines:
    """The lines of a table, and how much was read since the last row: a quotation mark that is never closed would make
    one row of all that follows. Raises Unreadable."""

    def __init__(self, path: Path, file: TextIO) -> None:
        self.path, self._file, self.since, self.quotes = path, file, 0, 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._file.readline(MOST_ROW + 1)
        if not line:
            raise StopIteration
        self.since += len(line)
        self.quotes += line.count('"')
        if self.since > MOST_ROW:
            raise Unreadable(path=self.path, reason="too-large")
        return line

"""Files of rows, cut into rows in bounded memory however large they are: JSON Lines, JSON documents, CSV and TSV."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO, TextIO

from newsdesk.domain.capture import Skipped
from newsdesk.domain.errors import Unreadable
from newsdesk.formats.decode import decode, encoding_of, mended
from newsdesk.formats.table import GUARDED, known_columns
from newsdesk.text.patterns import pattern

MOST_ROW = 64_000_000
"""Bytes of one row, or letters of one line of a table; what is longer is told, and the others go on."""
AT_ONCE = 30_000_000
"""Bytes of a JSON document that is parsed as a whole; a larger one is read row by row."""

_LONGEST_STRING, _BUFFER = 8_000_000, 1_000_000  # bytes, in a document that is read row by row
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
        yield from _wide_lines(path)
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


def _wide_lines(path: Path) -> Iterator[tuple[str, object]]:
    with path.open(encoding="utf-16", errors="replace") as file:
        for number, line in enumerate(iter(lambda: file.readline(MOST_ROW), ""), 1):
            if line.strip():
                yield f"row {number}", line.strip().encode("utf-8", "replace")


def _is_row(line: bytes) -> bool:
    """Whether a line is an article by itself, and not the beginning or the whole of a document that holds several."""
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
    """The rows of a large document: of its array, or of the array that stands in it under one of the known names."""
    import ijson

    where = ""
    try:
        with path.open("rb") as file:
            for prefix, event, _value in ijson.parse(_Strings(path, file), buf_size=_BUFFER):
                if event == "start_array" and prefix in ("", *_HOLDERS):
                    where = f"{prefix}.item" if prefix else "item"
                    break
        if not where:
            raise Unreadable(path=path, reason="too-large")
        with path.open("rb") as file:
            for number, row in enumerate(ijson.items(_Strings(path, file), where, use_float=True, buf_size=_BUFFER), 1):
                yield f"row {number}", row
    except (ijson.JSONError, UnicodeDecodeError) as error:
        raise Unreadable(path=path, reason="bad-json", detail=str(error)[:200]) from error


class _Strings:
    """A file that ends with an error where a string in it is too long: the library would look at it again and again."""

    def __init__(self, path: Path, file: BinaryIO) -> None:
        self._path, self._file, self._since = path, file, 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes. Raises Unreadable."""
        data = self._file.read(size)
        first, last = data.find(b'"'), data.rfind(b'"')
        longest = self._since + (first if first >= 0 else len(data))
        self._since = len(data) - last - 1 if last >= 0 else longest
        if longest > _LONGEST_STRING:
            raise Unreadable(path=self._path, reason="too-large")
        return data


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
    for delimiter in _DELIMITERS:
        try:
            header = next(csv.reader([first_line], delimiter=delimiter), [])
        except csv.Error:
            header = []
        options.append((len(known_columns(header)), delimiter, known_columns(header)))
    count, delimiter, known = max(options, key=lambda option: option[0])
    return (delimiter, known) if count else (",", set())


def split_csv(path: Path) -> Iterator[tuple[str, object]]:
    """(place, row as a dict) of each row. Raises Unreadable where no column can be a headline or a text."""
    csv.field_size_limit(MOST_ROW)
    with path.open(encoding=encoding_of(path), errors="replace") as file:
        lines = _text_lines(path, file)
        first = next((line for line in lines if line.strip("\ufeff\n ") and not _SEP.match(line)), "")
        delimiter, known = _dialect(first.lstrip("\ufeff").rstrip("\n"))
        if not known & _TEXTS:
            raise Unreadable(path=path, reason="no-columns")
        yield from _rows(csv.reader(chain([first.lstrip("\ufeff")], lines), delimiter=delimiter))


def _rows(rows: Iterator[list[str]]) -> Iterator[tuple[str, object]]:
    header = next(rows)
    number = 1
    while True:
        number += 1
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
                if name not in row or not str(row[name]).strip():  # of two columns with one name the filled one counts
                    row[name] = cell[1:] if GUARDED.match(cell) else cell
            if len(cells) > len(header):
                row["\x00extra"] = cells[len(header) :]
            yield f"row {number}", row


def _text_lines(path: Path, file: TextIO) -> Iterator[str]:
    while line := file.readline(MOST_ROW + 1):
        if len(line) > MOST_ROW:
            raise Unreadable(path=path, reason="too-large")
        yield line

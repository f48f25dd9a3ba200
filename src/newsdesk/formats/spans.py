"""How large a table the sheets of a workbook span, told before they are read: calamine makes room for all of it.

What a sheet says of its own size is not believed, its cells are looked at: ECMA-376 18.3.1.4 (XLSX), [MS-XLSB] 2.1.4
(XLSB), OpenDocument 1.3 part 3, 19.675 (ODS, whose rows and cells are repeated).
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from newsdesk.text.patterns import pattern

BLOCK, OVERLAP = 1 << 20, 400  # bytes that are looked at together, and those of a cut tag
_SHEET = pattern(r"xl/worksheets/[^/]+\.(?:xml|bin)|content\.xml")
_CELL: re.Pattern[bytes] = re.compile(rb"<(?:\w+:)?c\b[^>]{0,150}?\br=[\"']([A-Z]{1,4})(\d{1,8})[\"']")
_ROW: re.Pattern[bytes] = re.compile(rb"<(?:\w+:)?row\b[^>]{0,150}?\br=[\"'](\d{1,8})[\"']")
_TAG: re.Pattern[bytes] = re.compile(rb"<table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])([^>]*)>")
_ROWS: re.Pattern[bytes] = re.compile(rb"number-rows-repeated=[\"'](\d{1,8})")
_COLUMNS: re.Pattern[bytes] = re.compile(rb"number-columns-repeated=[\"'](\d{1,8})")


def largest(path: Path) -> int:
    """How many cells the largest sheet spans, the empty ones among them. Raises BadZipFile, OSError."""
    most = 0
    with zipfile.ZipFile(path) as packed:
        for name in packed.namelist():
            if _SHEET.fullmatch(name):
                with packed.open(name) as part:
                    spanned = _opendocument if name == "content.xml" else _binary if name.endswith("bin") else _xml
                    most = max(most, spanned(part))
    return most


def _blocks(part: IO[bytes]) -> Iterator[bytes]:
    """A file in pieces that overlap, so that no tag is cut in all of them."""
    rest = b""
    while block := part.read(BLOCK):
        yield rest + block
        rest = (rest + block)[-OVERLAP:]


def _xml(part: IO[bytes]) -> int:
    width = height = 0
    for text in _blocks(part):
        for cell in _CELL.finditer(text):
            width, height = max(width, _column(cell[1])), max(height, int(cell[2]))
        for row in _ROW.finditer(text):
            height = max(height, int(row[1]))
    return width * height


def _column(letters: bytes) -> int:
    """The number of a column: A is 1, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _opendocument(part: IO[bytes]) -> int:
    """Rows and cells that hold nothing count where something stands behind them."""
    most = width = height = column = empty_rows = repeated = 0
    filled = False

    def row_ends() -> None:
        nonlocal height, empty_rows
        if filled:
            height, empty_rows = height + empty_rows + repeated, 0
        else:
            empty_rows += repeated

    rest = b""
    while block := part.read(BLOCK):
        text = rest + block
        cut = text.rfind(b"<") if len(text) < 16 * BLOCK else len(text)
        for tag in _TAG.finditer(text, 0, cut):
            if tag[1] == b"table":
                row_ends()
                most, width, height, empty_rows, repeated, filled = max(most, width * height), 0, 0, 0, 0, False
            elif tag[1] == b"table-row":
                row_ends()
                repeated, column, filled = _number(_ROWS, tag[2]), 0, False
            else:
                column += _number(_COLUMNS, tag[2])
                if b"value-type" in tag[2]:
                    width, filled = max(width, column), True
        rest = text[cut:]
    row_ends()
    return max(most, width * height)


def _number(of: re.Pattern[bytes], attributes: bytes) -> int:
    found = of.search(attributes)
    return int(found[1]) if found else 1


def _binary(part: IO[bytes]) -> int:
    """Records: their kind, their size, their data. Cells (kinds 1 to 11, 62) begin with their column, rows (kind 0)
    with their number."""
    width = height = 0
    data, at = b"", 0
    while True:
        if len(data) - at < 2 * OVERLAP:
            data, at = data[at:] + part.read(BLOCK), 0
            if not data:
                return width * height
        kind, at = _varied(data, at, 2)
        size, at = _varied(data, at, 4)
        if kind == 0:
            height = max(height, int.from_bytes(data[at : at + 4], "little") + 1)
        elif kind <= 11 or kind == 62:
            width = max(width, int.from_bytes(data[at : at + 4], "little") + 1)
        at += size
        if at > len(data):
            part.read(at - len(data))
            data, at = b"", 0


def _varied(data: bytes, at: int, most: int) -> tuple[int, int]:
    """A number of up to `most` bytes of seven bits each, and where it ends."""
    number = 0
    for place in range(most):
        byte = data[at] if at < len(data) else 0
        at += 1
        number |= (byte & 0x7F) << (7 * place)
        if byte < 0x80:
            break
    return number, at

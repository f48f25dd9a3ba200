"""Workbooks of tables: XLSX, XLSB and ODS, by calamine. A sheet with columns that are known is rows of articles."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from newsdesk.domain.errors import Unreadable
from newsdesk.formats.documents import MOST_PLAIN
from newsdesk.formats.spans import largest
from newsdesk.formats.table import known_columns
from newsdesk.formats.table_files import unique

READER, VERSION = "workbook", 1
MOST = 300_000_000
"""Bytes of a file; a sheet is held in memory while its rows are handed out."""
MOST_PART, RATIO = 1_000_000_000, 100
MOST_CELLS = 30_000_000
"""Cells that a sheet may span, the empty ones among them: 24 bytes each in calamine."""
_HEADER_WITHIN = 15  # rows above the header: titles, notes
BETWEEN = "!"
"""What stands between the name of a sheet and the row in a place."""


def split(path: Path) -> Iterator[tuple[str, object]]:
    """(place, row as a dict) of each row of each sheet that has a header. Raises Unreadable."""
    found = False
    for name, rows in sheets(path):
        for number, row in rows:
            found = True
            yield f"{name}{BETWEEN}row {number}", row
    if not found:
        raise Unreadable(path=path, reason="no-columns")


def sheets(path: Path) -> Iterator[tuple[str, Iterator[tuple[int, dict[str, object]]]]]:
    """(name, rows) of each sheet with a header, one after the other. Raises Unreadable."""
    from python_calamine import CalamineError, CalamineWorkbook

    if path.stat().st_size > MOST:
        raise Unreadable(path=path, reason="too-large")
    _refuse_bombs(path)
    try:
        if largest(path) > MOST_CELLS:
            raise Unreadable(path=path, reason="too-wide")
        with CalamineWorkbook.from_path(str(path)) as book:
            for name in book.sheet_names:
                rows = book.get_sheet_by_name(name).iter_rows()
                yield name, _rows(rows)
    except CalamineError as error:
        reason = "locked" if "password" in str(error).lower() else "bad-document"
        raise Unreadable(path=path, reason=reason, detail=str(error)[:200]) from error
    except (zipfile.BadZipFile, OSError, ValueError, KeyError, IndexError, NotImplementedError, RuntimeError) as error:
        raise Unreadable(path=path, reason="bad-document", detail=str(error)[:200]) from error


def _refuse_bombs(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as packed:
            for info in packed.infolist():
                if info.file_size > min(MOST_PART, MOST_PLAIN + RATIO * max(1, info.compress_size)):
                    raise Unreadable(path=path, reason="bomb")
    except zipfile.BadZipFile as error:
        raise Unreadable(path=path, reason="bad-document", detail=str(error)) from error


def _rows(rows: Iterator[list[Any]]) -> Iterator[tuple[int, dict[str, object]]]:
    """The rows below the header, by their numbers in the sheet."""
    above: list[tuple[int, list[Any]]] = []
    header: list[str] = []
    for number, cells in enumerate(rows, 1):
        if header:
            row = _row(header, cells)
            if row:
                yield number, row
            continue
        if len(known_columns([_told(cell) for cell in cells])) >= 2:
            header = unique([_told(cell).strip() for cell in cells])
            above = []
            continue
        above.append((number, cells))
        if number >= _HEADER_WITHIN:
            break
    if header:
        return
    filled = [(number, cells) for number, cells in above if sum(bool(_told(cell).strip()) for cell in cells) >= 2]
    if not filled:
        return
    first, names = filled[0]
    header = unique([_told(cell).strip() for cell in names])
    for number, cells in [one for one in above if one[0] > first]:
        row = _row(header, cells)
        if row:
            yield number, row
    for number, cells in enumerate(rows, _HEADER_WITHIN + 1):
        row = _row(header, cells)
        if row:
            yield number, row


def _row(header: list[str], cells: list[Any]) -> dict[str, object]:
    row: dict[str, object] = {}
    for name, cell in zip(header, cells, strict=False):
        told = _told(cell)
        if name and told.strip():
            row[name] = told
    return row


def _told(cell: object) -> str:
    """A cell as it would be typed: whole numbers without a fraction, dates as ISO 8601 as exact as they are."""
    if cell is None or isinstance(cell, bool):
        return "" if cell is None else str(cell).lower()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d") if cell.time() == time() else cell.strftime("%Y-%m-%dT%H:%M")
    if isinstance(cell, (date, time)):
        return cell.isoformat()
    return str(cell)

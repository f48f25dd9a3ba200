"""Tables before they are read: what columns they have, what these may stand for, and what is wrong in their rows."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from newsdesk.domain.capture import Capture, Skipped
from newsdesk.domain.dates import now
from newsdesk.domain.errors import Unreadable
from newsdesk.domain.mapping import Mapping, Problem, Sample
from newsdesk.formats import table, table_files, workbook
from newsdesk.formats.decode import decode
from newsdesk.formats.registry import Reader, Record, choose
from newsdesk.formats.table import Mapped
from newsdesk.text.dates import parse_cell
from newsdesk.text.fold import fold

READERS = frozenset({"jsonl", "csv", workbook.READER})
_LOOKED_AT = 200  # rows whose columns are known
SHOWN = 30  # rows of a sample
_LONGEST_CELL = 400  # letters of a cell in a sample
_DATES = ("published", "captured", "embargo")


def is_table(path: Path, name: str = "") -> bool:
    """Whether a file is read as rows."""
    try:
        return choose(path, name).name in READERS
    except Unreadable:
        return False


def sample(path: Path, sheet: str = "", name: str = "") -> Sample:
    """The beginning of a table; of a workbook that of `sheet`, or of its first one with a header. Raises Unreadable."""
    reader = choose(path, name)
    names: tuple[str, ...] = ()
    if reader.name == workbook.READER:
        names, sheet, rows = _sheet(path, sheet)
    else:
        sheet = ""
        records = list(islice(rows_of(path, reader), _LOOKED_AT))
        rows = [_cells(record.data) for record in records]
        refused = next((record.data for record in records if isinstance(record.data, Skipped)), None)
        if refused is not None and not any(rows):
            raise Unreadable(path=path, reason=refused.reason)
    columns = tuple(dict.fromkeys(name for row in rows for name in row if name != "\x00extra"))
    if not columns:
        raise Unreadable(path=path, reason="no-columns")
    shown = tuple(tuple(_shown(row.get(name)) for name in columns) for row in rows[:SHOWN])
    own = bool(rows) and type(rows[0].get(table.OWN)) is int
    return Sample(columns, shown, names, sheet, own)


def rows_of(path: Path, reader: Reader) -> Iterator[Record]:
    """The rows of a table whose columns are understood by a mapping: they may be called anything."""
    if reader.name == "csv":
        return (Record(place, data) for place, data in table_files.split_csv(path, known_alone=False))
    return reader.split(path)


def _sheet(path: Path, wanted: str) -> tuple[tuple[str, ...], str, list[dict[str, object]]]:
    names: list[str] = []
    chosen, found = "", []
    for name, rows in workbook.sheets(path):
        first = [row for _, row in islice(rows, _LOOKED_AT)]
        if first:
            names.append(name)
        if first and (name == wanted or (not wanted and not chosen)):
            chosen, found = name, first
    return tuple(names), chosen, found


def _cells(data: object) -> dict[str, object]:
    if isinstance(data, bytes):
        try:
            data = json.loads(decode(data)[0])
        except (ValueError, RecursionError):
            return {}
    return {str(name): value for name, value in data.items()} if isinstance(data, dict) else {}


def _shown(value: object) -> str:
    if value is None:
        return ""
    told = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return " ".join(told[: 2 * _LONGEST_CELL].split())[:_LONGEST_CELL]


def guess(found: Sample) -> Mapping:
    """What the names of columns say; of those that say nothing what stands in them: dates, addresses, long texts."""
    fields = {name: table.field_of(name) for name in found.columns}
    taken = set(fields.values())
    for place, name in enumerate(found.columns):
        if fields[name]:
            continue
        cells = [row[place] for row in found.rows if row[place]]
        field = next((field for field, fits in _BY_CONTENT if field not in taken and fits(cells)), "")
        if field and len(cells) >= _ENOUGH:
            fields[name] = field
            taken.add(field)
    return Mapping(tuple(fields.items()), sheet=found.sheet)


def fitted(mapping: Mapping, found: Sample) -> Mapping | None:
    """A mapping of another table for this one: its columns by the names that they have here. None where it means a
    sheet other than the one of several that is seen here."""
    known = {fold(name).strip(): field for name, field in mapping.fields}
    fields = tuple((name, known.get(fold(name).strip(), "")) for name in found.columns)
    if len(found.sheets) > 1 and found.sheet != mapping.sheet:
        return None
    return Mapping(fields, mapping.source, mapping.day_order, found.sheet if len(found.sheets) > 1 else "")


def _most(cells: list[str], fits: Callable[[str], bool]) -> bool:
    return sum(map(fits, cells)) > 0.8 * len(cells)


def _is_date(cell: str) -> bool:
    return len(cell) < 60 and not cell.isdecimal() and parse_cell(cell) is not None


_ENOUGH = 2  # rows in which something stands
_BY_CONTENT: tuple[tuple[str, Callable[[list[str]], bool]], ...] = (
    ("published", lambda cells: _most(cells, _is_date)),
    ("url", lambda cells: _most(cells, lambda cell: cell.startswith(("http://", "https://")))),
    ("body", lambda cells: _most(cells, lambda cell: len(cell.split()) > 40)),
)


def columns_key(columns: tuple[str, ...]) -> str:
    """What is the same for tables with the same columns, in whatever order and however they are spelled."""
    return hashlib.sha256("\n".join(sorted({fold(name).strip() for name in columns})).encode()).hexdigest()


# -- what is wrong in rows


def check(record: Record, mapping: Mapping) -> tuple[list[Problem], tuple[str, str, str]]:
    """What is wrong in a row; and (external id, source, headline) of the article that it would become, all empty where
    there would be none."""
    found = table.read_json(record.place, Mapped(record.data, mapping))
    row = _cells(record.data)
    if not found:  # of another sheet
        return [], ("", "", "")
    one = found[0]
    if isinstance(one, Skipped):
        return [Problem(record.place, "", one.reason, one.facts.get("detail", ""))], ("", "", "")
    problems = [
        Problem(record.place, column, kind, _shown(row.get(column)))
        for column, field in mapping.fields
        for kind in _wrong(one, field, _shown(row.get(column)))
    ]
    if not one.text.headline and not one.partial:
        column = next((name for name, field in mapping.fields if field == "headline"), "")
        problems.append(Problem(record.place, column, "no-headline"))
    return problems, (one.external_id or "", one.text.source, one.text.headline)


def _wrong(one: Capture, field: str, value: str) -> Iterator[str]:
    """The kinds of what is wrong in a cell that stands for `field`."""
    if not value:
        return
    if field == "published" and one.text.published is None:
        yield "bad-date"
    elif field == "published" and one.text.published is not None and one.text.published.value[:10] > now()[:10]:
        yield "date-to-come"
    elif field in _DATES and field != "published" and parse_cell(value) is None:
        yield "bad-date"
    elif field == "language" and not table.is_language(value):
        yield "bad-language"
    elif field == "direction" and value.lower() not in ("rtl", "ltr", "auto"):
        yield "bad-direction"
    elif field == "status" and one.status == "":
        yield "bad-status"
    elif field == "url" and not value.startswith(("http://", "https://")):
        yield "bad-url"

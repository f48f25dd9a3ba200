"""The columns of a table, said on the command line; and a look at the whole of it that writes nothing."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import typer

from newsdesk.desk import Desk, tables
from newsdesk.domain.changes import Progress
from newsdesk.domain.errors import Unreadable
from newsdesk.domain.mapping import Mapping
from newsdesk.words import say


def mapping_of(desk: Desk, files: Sequence[Path], columns: Sequence[str], source: str, sheet: str) -> Mapping | None:
    """The mapping that the options ask for; None where they say nothing. Raises typer.BadParameter, Unreadable."""
    if not (columns or source or sheet):
        return None
    path = only_table(files)
    found = tables.beginning(path)
    if sheet and not found.sheets:
        raise typer.BadParameter(say("cli.import.no-sheets"), param_hint="--sheet")
    if sheet and sheet not in found.sheets:
        told = say("cli.import.no-sheet", name=sheet, names="، ".join(found.sheets))
        raise typer.BadParameter(told, param_hint="--sheet")
    found = tables.beginning(path, sheet)
    mapping = tables.recall(desk, found)[0]
    fields = _fields(dict(mapping.fields), columns)
    return replace(mapping, fields=tuple(fields.items()), source=source or mapping.source, sheet=sheet or found.sheet)


def _fields(fields: dict[str, str], columns: Sequence[str]) -> dict[str, str]:
    """What columns are, with what was said of them. A field may be called as columns are, in either language."""

    def refuse(message: str, **facts: str) -> typer.BadParameter:
        return typer.BadParameter(say(message, **facts), param_hint="--column")

    said: dict[str, str] = {}
    for told in columns:
        name, equals, field = (part.strip() for part in told.rpartition("="))
        if not equals:
            raise refuse("cli.import.no-equals", told=told)
        if name not in fields:
            raise refuse("cli.import.no-column", name=name, names="، ".join(fields))
        meant = field if field in tables.FIELDS else tables.field_of(field)
        if field and not meant:
            raise refuse("cli.import.no-field", name=field, names="، ".join(tables.FIELDS))
        said[name] = meant
    for name, field in said.items():
        if field and field not in _MANY and list(said.values()).count(field) > 1:
            both = "، ".join(one for one, other in said.items() if other == field)
            raise refuse("cli.import.twice", name=field, names=both)
        for other, taken in fields.items():  # what was only guessed gives way
            if field and taken == field and other not in said and field not in _MANY:
                fields[other] = ""
        fields[name] = field
    return fields


_MANY = ("tags", "category")  # of these several columns are taken together


def only_table(files: Sequence[Path]) -> Path:
    """The one table that was named. Raises typer.BadParameter, Unreadable."""
    if len(files) == 1 and not files[0].exists():
        raise Unreadable(path=files[0], reason="missing")
    path = tables.alone(files)
    if path is None and len(files) == 1 and files[0].is_file():
        if tables.readable(files[0]):  # it may be empty, or locked: that is told
            tables.beginning(files[0])
        raise typer.BadParameter(say("cli.import.no-table", name=files[0].name), param_hint="PATH")
    if path is None:
        raise typer.BadParameter(say("cli.import.one-table"), param_hint="PATH")
    return path


def remember(desk: Desk, files: Sequence[Path], mapping: Mapping | None) -> None:
    """Keeps what was said of columns for the next table like this one, as the window does."""
    if mapping is not None and len(files) == 1:
        tables.remember(desk, tables.beginning(files[0], mapping.sheet), mapping)


def check(desk: Desk, path: Path, mapping: Mapping | None, progress: Progress) -> dict[str, Any]:
    """What a table would become, and what is wrong in it; nothing is written."""
    found = tables.beginning(path)
    checked = tables.validate(desk, path, mapping or tables.recall(desk, found)[0], progress)
    problems = [
        {name: value for name, value in asdict(one).items() if value or name in ("place", "kind")}
        for one in checked.problems
    ]
    columns = {name: field for name, field in (mapping or tables.recall(desk, found)[0]).fields}
    return {
        "columns": columns, "rows": checked.rows, "new": checked.new, "updates": checked.updates,
        "kinds": dict(checked.kinds), "problems": problems,
    }  # fmt: skip

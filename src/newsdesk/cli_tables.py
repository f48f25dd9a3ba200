"""The columns of a table, said on the command line; and a look at the whole of it that writes nothing."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import typer

from newsdesk.desk import Desk, tables
from newsdesk.domain.changes import Progress
from newsdesk.domain.mapping import Mapping
from newsdesk.words import say


def mapping_of(desk: Desk, files: Sequence[Path], columns: Sequence[str], source: str, sheet: str) -> Mapping | None:
    """The mapping that the options ask for; None where they say nothing. Raises typer.BadParameter, Unreadable."""
    if not (columns or source or sheet):
        return None
    path = only_table(files)
    found = tables.beginning(path, sheet)
    if sheet and found.sheet != sheet:
        raise typer.BadParameter(say("cli.import.no-sheet", names=", ".join(found.sheets)), param_hint="--sheet")
    mapping = tables.recall(desk, found)[0]
    fields = dict(mapping.fields)
    for told in columns:
        name, _, field = told.rpartition("=")
        if name not in fields:
            raise typer.BadParameter(say("cli.import.no-column", names=", ".join(fields)), param_hint="--column")
        if field not in (*tables.FIELDS, ""):
            raise typer.BadParameter(say("cli.import.no-field", names=", ".join(tables.FIELDS)), param_hint="--column")
        fields[name] = field
    return replace(mapping, fields=tuple(fields.items()), source=source or mapping.source, sheet=sheet or found.sheet)


def only_table(files: Sequence[Path]) -> Path:
    """The one table that was named. Raises typer.BadParameter."""
    path = tables.alone(files)
    if path is None:
        raise typer.BadParameter(say("cli.import.one-table"), param_hint="PATH")
    return path


def check(desk: Desk, path: Path, mapping: Mapping | None, progress: Progress) -> dict[str, Any]:
    """What a table would become, and what is wrong in it; nothing is written."""
    found = tables.beginning(path)
    checked = tables.validate(desk, path, mapping or tables.recall(desk, found)[0], progress)
    problems = [
        {name: value for name, value in asdict(one).items() if value or name in ("place", "kind")}
        for one in checked.problems
    ]
    return {
        "rows": checked.rows, "new": checked.new, "updates": checked.updates, "kinds": dict(checked.kinds),
        "problems": problems,
    }  # fmt: skip

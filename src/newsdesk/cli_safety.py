"""Backups on the command line: made, listed, tried, restored, also where the archive itself is gone."""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Annotated, Any

import typer

from newsdesk import paths
from newsdesk.desk import Desk, Mode, backup, drills
from newsdesk.domain.backup import Backup
from newsdesk.domain.changes import Progress
from newsdesk.words import say

FAILED = 1
Opened = Callable[[typer.Context, Path | None, Mode], AbstractContextManager[Desk]]
Meter = Callable[[str], AbstractContextManager[Progress]]
Answer = Callable[[dict[str, Any], bool], None]
Found = Callable[[typer.Context, Path | None, Path | None], tuple[list[Backup], Path]]


def declare(app: typer.Typer, opened: Opened, meter: Meter, answer: Answer) -> None:
    """Adds the commands; how an archive is opened, progress shown and an answer given is told by the command line."""

    def found(context: typer.Context, archive: Path | None, folder: Path | None) -> tuple[list[Backup], Path]:
        if folder is not None:
            return backup.elsewhere(folder.expanduser()), folder
        with opened(context, archive, Mode.AUTO) as desk:
            glance = _safety(desk).glance()
            return glance.backups, glance.home

    _making(app, opened, meter, answer, found)
    _returning(app, meter, answer, found)


def _making(app: typer.Typer, opened: Opened, meter: Meter, answer: Answer, found: Found) -> None:
    Chosen = Annotated[Path | None, typer.Option("--archive", envvar="NEWSDESK_ARCHIVE", help=say("cli.archive"))]
    Json = Annotated[bool, typer.Option("--json", help=say("cli.json"))]
    From = Annotated[Path | None, typer.Option("--from", help=say("cli.backup.from"))]

    @app.command("backup", help=say("cli.backup"))
    def backup_(
        context: typer.Context,
        to: Annotated[Path | None, typer.Option("--to", help=say("cli.backup.to"))] = None,
        as_json: Json = False,
        archive: Chosen = None,
    ) -> None:
        started = time.monotonic()
        with opened(context, archive, Mode.AUTO) as desk, meter("backup") as progress:
            made = _safety(desk).back_up(progress=progress, folder=to and to.expanduser())
        answer(_told(made) | {"missing": made.missing, "seconds": round(time.monotonic() - started, 3)}, as_json)

    @app.command("backups", help=say("cli.backups"))
    def backups_(context: typer.Context, folder: From = None, as_json: Json = False, archive: Chosen = None) -> None:
        backups, _ = found(context, archive, folder)
        if as_json:
            answer({"backups": [_told(one) for one in backups]}, as_json)
        for one in [] if as_json else backups:
            articles = say("list.total", one.counts.get("articles", 0))
            typer.echo(f"{one.path.name}  {one.name}  {one.damaged or articles}")


def _returning(app: typer.Typer, meter: Meter, answer: Answer, found: Found) -> None:
    Chosen = Annotated[Path | None, typer.Option("--archive", envvar="NEWSDESK_ARCHIVE", help=say("cli.archive"))]
    Json = Annotated[bool, typer.Option("--json", help=say("cli.json"))]
    From = Annotated[Path | None, typer.Option("--from", help=say("cli.backup.from"))]
    Name = Annotated[str, typer.Argument(metavar="NAME", help=say("cli.backup.name"))]

    @app.command("restore", help=say("cli.restore"))
    def restore_(
        context: typer.Context,
        to: Annotated[Path, typer.Option("--to", help=say("cli.restore.to"))],
        name: Name = "",
        folder: From = None,
        as_json: Json = False,
        archive: Chosen = None,
    ) -> None:
        target = to.expanduser().absolute()
        if not target.parent.is_dir():
            raise typer.BadParameter(say("cli.no-folder", path=target.parent), param_hint="--to")
        backups, place = found(context, archive, folder)
        one = backup.named(backups, name, place)
        with meter("restore") as progress:
            problems = backup.restore(one, target, progress)
        end(
            {"path": str(target), "backup": one.path.name, "articles": one.counts.get("articles", 0)}, problems, as_json
        )

    @app.command("drill", help=say("cli.drill"))
    def drill_(
        context: typer.Context, name: Name = "", folder: From = None, as_json: Json = False, archive: Chosen = None
    ) -> None:
        backups, place = found(context, archive, folder)
        one = backup.named(backups, name, place)
        with meter("drill") as progress:
            tried = drills.drill(one, paths.cache(), progress)
        told = {"backup": one.path.name, "articles": tried.articles, "files": tried.files, "texts": tried.texts}
        end(told, list(tried.problems), as_json)

    def end(told: dict[str, Any], problems: list[tuple[str, str]], as_json: bool) -> None:
        wrong = [{"kind": kind, "what": what} for kind, what in problems]
        answer({"ok": not wrong} | told | {"problems": wrong}, as_json)
        raise typer.Exit(FAILED if wrong else 0)


def remember_check(desk: Desk, problems: int) -> None:
    """The window tells when the archive was checked last, wherever it was."""
    _safety(desk).verified(problems)


def _safety(desk: Desk) -> backup.Safety:
    return backup.Safety(desk, paths.data(), paths.cache())


def _told(one: Backup) -> dict[str, Any]:
    return {
        "name": one.path.name, "path": str(one.path), "archive": one.name, "made": one.made, "kind": str(one.kind),
        "articles": one.counts.get("articles", 0), "files": one.files[0], "bytes": one.size, "ok": not one.damaged,
    }  # fmt: skip

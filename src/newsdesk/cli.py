"""The command line: batch work and scripts. Its JSON keys are a contract (README, "The command line")."""

import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from newsdesk import cli_safety, cli_tables, cli_updates, cli_watch, paths, settings
from newsdesk.desk import (
    Desk,
    Mode,
    articles,
    exporting,
    importing,
    queue,
    related,
    searching,
    tags,
    twins,
    verifying,
    watching,
)
from newsdesk.domain.article import Article, Row
from newsdesk.domain.capture import Report
from newsdesk.domain.errors import ArchiveMissing, Cancelled, NewsdeskError
from newsdesk.domain.link import Link, OwnKind
from newsdesk.domain.paper import paper_named
from newsdesk.domain.query import Sort
from newsdesk.text.body import plain_text
from newsdesk.words import group, known, labels, language, other_labels, say, system_land, use

FAILED, USAGE, CANCELLED = 1, 2, 130


def build(  # noqa: C901 - a few lines of wiring for each command
    open_window: Callable[[Path | None, bool], int],
    self_test: Callable[[Path | None, Sequence[Path]], dict[str, Any]],
    painter: Callable[[], exporting.Paint],
) -> typer.Typer:
    """The command line application; what needs a window is handed in, so that nothing here loads Qt."""
    use(os.environ.get("NEWSDESK_LANGUAGE", "auto"))
    app = typer.Typer(
        add_completion=False, help=say("cli.help"), rich_markup_mode=None, pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )  # fmt: skip
    Chosen = Annotated[Path | None, typer.Option("--archive", envvar="NEWSDESK_ARCHIVE", help=say("cli.archive"))]
    Json = Annotated[bool, typer.Option("--json", help=say("cli.json"))]
    Limit = Annotated[int, typer.Option("--limit", min=0, help=say("cli.limit"))]

    @app.callback(invoke_without_command=True)
    def start(
        context: typer.Context,
        archive: Chosen = None,
        read_only: Annotated[bool, typer.Option("--read-only", help=say("cli.read-only"))] = False,
        version: Annotated[bool, typer.Option("--version", help=say("cli.version"))] = False,
    ) -> None:
        if version:
            from newsdesk import __version__

            _out(__version__)
            raise typer.Exit
        context.obj = (archive, read_only)
        if context.invoked_subcommand is None:
            raise typer.Exit(open_window(archive, read_only))

    def where(context: typer.Context, archive: Path | None) -> tuple[Path | None, bool]:
        chosen, read_only = context.obj
        return (archive or chosen), read_only

    @app.command("import", help=say("cli.import"))
    def import_(
        context: typer.Context,
        files: Annotated[list[Path] | None, typer.Argument(metavar="PATH...", help=say("cli.import.paths"))] = None,
        going_on: Annotated[bool, typer.Option("--go-on", help=say("cli.import.go-on"))] = False,
        as_json: Json = False,
        report: Annotated[Path | None, typer.Option("--report", help=say("cli.import.report"))] = None,
        column: Annotated[list[str] | None, typer.Option("--column", help=say("cli.import.column"))] = None,
        source: Annotated[str, typer.Option("--source", help=say("cli.import.source"))] = "",
        sheet: Annotated[str, typer.Option("--sheet", help=say("cli.import.sheet"))] = "",
        check: Annotated[bool, typer.Option("--check", help=say("cli.import.check"))] = False,
        archive: Chosen = None,
    ) -> None:
        if report is not None and not report.absolute().parent.is_dir():
            raise typer.BadParameter(say("cli.no-folder", path=report.parent), param_hint="--report")
        if not files and not going_on:
            raise typer.BadParameter(say("cli.import.nothing"), param_hint="PATH...")
        what = "check" if check else "import"
        with opened(where(context, archive), Mode.WRITE, create=True) as desk, _Meter(what) as meter:
            mapping = cli_tables.mapping_of(desk, files or [], column or [], source, sheet)
            if check:
                told = cli_tables.check(desk, cli_tables.only_table(files or []), mapping, meter)
                _answer(told, as_json)
                raise typer.Exit(FAILED if told["problems"] else 0)
            runs = [one.run for one in queue.pending(desk)] if going_on else []
            runs += [importing.enqueue(desk, files, mapping=mapping)] if files else []
            if not runs:
                _err(say("cli.import.none-waits"))
            done = Report()
            for run in runs:
                done += importing.go_on(desk, run, meter, lambda: meter.stopped)
            cli_tables.remember(desk, files or [], mapping)
        _tell_report(done, report, as_json)

    @app.command("watch", help=say("cli.watch"))
    def watch_(
        context: typer.Context,
        add: Annotated[list[Path] | None, typer.Option("--add", help=say("cli.watch.add"))] = None,
        remove: Annotated[list[Path] | None, typer.Option("--remove", help=say("cli.watch.remove"))] = None,
        once: Annotated[bool, typer.Option("--once", help=say("cli.watch.once"))] = False,
        listed: Annotated[bool, typer.Option("--list", help=say("cli.watch.list"))] = False,
        as_json: Json = False,
        archive: Chosen = None,
    ) -> None:
        with opened(where(context, archive), Mode.WRITE, create=True) as desk, _Meter() as meter:
            for path in add or []:
                watching.add(desk, path)
            watched = {folder.path: folder for folder in watching.folders(desk)}
            for path in remove or []:
                if str(path.absolute()) not in watched:
                    raise typer.BadParameter(say("cli.watch.not-watched", path=path), param_hint="--remove")
                watching.remove(desk, watched[str(path.absolute())].id)
            if listed or ((add or remove) and not once):
                if as_json:
                    _answer(cli_watch.listed(desk), as_json)
                else:
                    _out("\n".join(cli_watch.told(desk, reason)))
                return
            for line in cli_watch.missing(desk):
                _err(line)
            done = cli_watch.watch(desk, meter, lambda: meter.stopped, lambda report: _err(_brief(report)), once=once)
        _tell_report(done, None, as_json)

    @app.command("twins", help=say("cli.twins"))
    def twins_(context: typer.Context, as_json: Json = False, archive: Chosen = None) -> None:
        with opened(where(context, archive), Mode.WRITE) as desk, _Meter("twins") as meter:
            found = twins.look_again(desk, meter)
        _answer({"found": found}, as_json)

    @app.command(help=say("cli.search"), context_settings={"ignore_unknown_options": True})
    def search(
        context: typer.Context,
        query: Annotated[str, typer.Argument(help=say("cli.search.query"))] = "",
        as_json: Json = False,
        limit: Limit = 20,
        offset: Annotated[int, typer.Option("--offset", min=0, help=say("cli.offset"))] = 0,
        sort: Annotated[Sort | None, typer.Option("--sort", help=say("cli.sort"))] = None,
        ids: Annotated[bool, typer.Option("--ids", help=say("cli.ids"))] = False,
        archive: Chosen = None,
    ) -> None:
        with opened(where(context, archive), Mode.AUTO) as desk:
            if query == "-":
                raise typer.Exit(_stream("query", lambda line: _search(desk, line, limit, offset, sort, ids)))
            _show_search(_search(desk, query, limit, offset, sort, ids), as_json)

    @app.command(help=say("cli.show"))
    def show(
        context: typer.Context,
        name: Annotated[str, typer.Argument(metavar="ID", help=say("cli.id"))],
        as_json: Json = False,
        archive: Chosen = None,
    ) -> None:
        with opened(where(context, archive), Mode.AUTO) as desk:
            _show_article(articles.get(desk, articles.find(desk, name)), as_json)

    @app.command("related", help=say("cli.related"))
    def related_(
        context: typer.Context,
        name: Annotated[str, typer.Argument(metavar="ID", help=say("cli.id"))],
        as_json: Json = False,
        limit: Limit = 10,
        archive: Chosen = None,
    ) -> None:
        with opened(where(context, archive), Mode.AUTO) as desk:
            if name == "-":
                raise typer.Exit(_stream("id", lambda line: _related(desk, line, limit)))
            found = _related(desk, name, limit)
            if as_json:
                _json(found)
            for item in [] if as_json else found["articles"]:
                _out(f"{item['id']:>8}  {item['headline']}\n{'':10}{', '.join(item['reasons'])}")

    @app.command("tags", help=say("cli.tags"))
    def tags_(
        context: typer.Context,
        bring: Annotated[Path | None, typer.Option("--import", help=say("cli.tags.import"))] = None,
        send: Annotated[Path | None, typer.Option("--export", help=say("cli.tags.export"))] = None,
        check: Annotated[bool, typer.Option("--check", help=say("cli.tags.check"))] = False,
        theirs: Annotated[bool, typer.Option("--theirs", help=say("cli.tags.theirs"))] = False,
        again: Annotated[bool, typer.Option("--again", help=say("cli.tags.again"))] = False,
        retired: Annotated[bool, typer.Option("--retired", help=say("cli.tags.retired"))] = False,
        as_json: Json = False,
        archive: Chosen = None,
    ) -> None:
        if bring is not None or send is not None:
            from newsdesk import cli_vocabularies

            how = cli_vocabularies.options(retired=retired, again=again, theirs=theirs)
            mode = Mode.AUTO if bring is None or check else Mode.WRITE
            create = bring is not None and not check
            with opened(where(context, archive), mode, create=create) as desk, _Meter("vocabulary") as meter:
                if bring is not None:
                    told = cli_vocabularies.bring(desk, bring, how, meter, _err, check=check)
                    _answer(told, as_json)
                    if told["stopped"]:
                        raise typer.Exit(CANCELLED)
                if send is not None:
                    _answer(cli_vocabularies.send(desk, send, meter), as_json)
            return
        with opened(where(context, archive), Mode.AUTO) as desk:
            found = [asdict(tag) for tag in tags.all_tags(desk)]
            for tag in found:
                del tag["deep"]  # the keys are a promise to scripts
            if as_json:
                _json({"tags": found})
            for tag in [] if as_json else sorted(found, key=lambda tag: -tag["count"]):
                _out(f"{tag['count']:>8}  {tag['name']}")

    @app.command("export", help=say("cli.export"), context_settings={"ignore_unknown_options": True})
    def export_(
        context: typer.Context,
        out: Annotated[Path, typer.Option("--out", help=say("cli.export.out"))],
        query: Annotated[str, typer.Argument(help=say("cli.search.query"))] = "",
        format: Annotated[str, typer.Option("--format", help=say("cli.export.format"))] = "",
        as_json: Json = False,
        archive: Chosen = None,
    ) -> None:
        chosen = _format(out, format)
        with opened(where(context, archive), Mode.AUTO) as desk, _Meter("export") as meter:
            paint = painter() if chosen == exporting.PDF.name else None
            _tell_exported(_export(desk, query, out, chosen, meter, paint), chosen, as_json)

    @app.command(help=say("cli.stats"))
    def stats(context: typer.Context, as_json: Json = False, archive: Chosen = None) -> None:
        with opened(where(context, archive), Mode.AUTO) as desk:
            _answer(verifying.stats(desk), as_json)

    @app.command(help=say("cli.verify"))
    def verify(context: typer.Context, as_json: Json = False, archive: Chosen = None) -> None:
        with opened(where(context, archive), Mode.AUTO) as desk, _Meter("index") as meter:
            verdict = verifying.verify(desk, meter)
            cli_safety.remember_check(desk, len(verdict.problems))
        wrong = [{"kind": kind, "what": what} for kind, what in verdict.problems]
        _answer(
            {
                "ok": not wrong,
                "articles": verdict.articles,
                "originals": verdict.originals,
                "attachments": verdict.attachments,
                "indexed": verdict.indexed,
                "problems": wrong,
            },
            as_json,
        )
        raise typer.Exit(FAILED if wrong else 0)

    @app.command(help=say("cli.reindex"))
    def reindex(context: typer.Context, as_json: Json = False, archive: Chosen = None) -> None:
        started = time.monotonic()
        with opened(where(context, archive), Mode.WRITE) as desk, _Meter("index") as meter:
            count = desk.indexer.rebuild(meter)
        _answer({"articles": count, "seconds": round(time.monotonic() - started, 3)}, as_json)

    @app.command(help=say("cli.updates"))
    def updates(
        as_json: Json = False,
        file: Annotated[Path | None, typer.Option("--file", help=say("cli.updates.file"))] = None,
    ) -> None:
        _answer(cli_updates.check(file), as_json)

    @app.command("self-test", help=say("cli.self-test"))
    def self_test_(
        as_json: Json = False,
        screenshots: Annotated[Path | None, typer.Option("--screenshots", help=say("cli.screenshots"))] = None,
        articles: Annotated[list[Path] | None, typer.Option("--articles", help=say("cli.self-test.articles"))] = None,
    ) -> None:
        found = self_test(screenshots, articles or ())
        _show_self_test(found, as_json)
        raise typer.Exit(0 if found["ok"] else FAILED)

    cli_safety.declare(app, lambda context, archive, mode: opened(where(context, archive), mode), _Meter, _answer)
    return app


def run(app: typer.Typer, arguments: Sequence[str] | None = None) -> int:
    """Runs the command line; gives the exit code."""
    for stream in (
        sys.stdout,
        sys.stderr,
    ):  # Arabic on a console of another code page must not end a batch
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    with suppress(ValueError):  # click would answer Ctrl+C with 1
        signal.signal(signal.SIGINT, lambda *_signal: sys.exit(CANCELLED))
    try:
        code = app(args=arguments, prog_name="newsdesk", standalone_mode=True)
        return int(code or 0)
    except SystemExit as error:
        return error.code if isinstance(error.code, int) else 0 if error.code is None else USAGE
    except NewsdeskError as error:
        _err(explain(error))
        return CANCELLED if error.code == "cancelled" else FAILED
    except KeyboardInterrupt:
        return CANCELLED
    except BrokenPipeError:
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED


def explain(error: NewsdeskError) -> str:
    """What an error is in the user's words."""
    why = error.facts.get("reason", "")
    if why and known(f"skipped.{why}"):  # a file that cannot be read: why not
        return f"{error.facts.get('path', '')}: {reason(why, error.facts)}"
    message = f"error.{error.code}"
    return say(message, **error.facts) if known(message) else str(error)


@contextmanager
def opened(where: tuple[Path | None, bool], mode: Mode, *, create: bool = False) -> Iterator[Desk]:
    """The archive that is meant: the named one, or the default one, which is made when it is first asked for."""
    chosen, read_only = where
    path = chosen or paths.default_archive()
    create = create and not read_only
    if not create and chosen is not None and not (_folder(path) / "archive.db").is_file():
        raise ArchiveMissing(path=path)
    with Desk.open(
        path,
        paths.cache(),
        Mode.READ if read_only else mode,
        create=create or chosen is None,
        progress=_Meter("index"),
    ) as desk:
        yield desk


def _folder(path: Path) -> Path:
    return path.parent if path.is_file() else path


# -- answers


def _out(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _err(text: str) -> None:
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def _json(value: object) -> None:
    _out(json.dumps(value, ensure_ascii=False))


def _answer(value: dict[str, Any], as_json: bool) -> None:
    if as_json:
        _json(value)
        return
    for key, found in value.items():
        _out(f"{key}: {found if isinstance(found, (str, int, float)) else json.dumps(found, ensure_ascii=False)}")


def _stream(key: str, answer: Callable[[str], dict[str, Any]]) -> int:
    """Answers each line of standard input at once with one JSON object a line; gives the exit code."""
    code = 0
    for line in iter(sys.stdin.readline, ""):
        asked = line.rstrip("\r\n")
        try:
            _json(answer(asked))
        except NewsdeskError as error:
            code = FAILED
            _json({key: asked, "error": error.code, "message": explain(error)})
    return code


def _tell_behind(desk: Desk) -> None:
    """Says so where another program writes the index and has not come to the end: more may be found later."""
    if desk.indexer.behind:
        _err(say("cli.index-behind", desk.indexer.behind))


def _search(desk: Desk, text: str, limit: int, offset: int, sort: Sort | None, ids: bool) -> dict[str, Any]:
    from dataclasses import replace

    started = time.perf_counter()
    query = replace(searching.parse(text), sort=sort)
    answer = searching.find(desk, query, limit, offset)
    found: list[dict[str, Any]]
    if ids:
        external = searching.external_ids(desk, answer.ids)
        found = [{"id": key, "external_id": external.get(key)} for key in answer.ids]
    else:
        found = [_row(row) for row in searching.rows(desk, answer.ids, query.every_word(), answer.scores)]
    ms = (time.perf_counter() - started) * 1000
    if answer.relaxed and answer.total:
        _err(say("list.relaxed", answer.total))
    if not query.plain:
        _tell_behind(desk)
    return {"query": text, "total": answer.total, "ms": round(ms, 3), "articles": found}


def _row(row: Row) -> dict[str, Any]:
    return {
        "id": row.id, "uid": row.uid, "external_id": row.external_id, "headline": row.headline,
        "source": row.source or None,
        "published": row.published, "tags": [tag.name for tag in row.tags], "snippet": row.snippet,
        "score": round(row.score, 4),
    }  # fmt: skip


def _show_search(found: dict[str, Any], as_json: bool) -> None:
    if as_json:
        _json(found)
        return
    for row in found["articles"]:
        if "headline" not in row:
            _out(f"{row['id']}\t{row['external_id'] or ''}")
            continue
        facts = " · ".join(filter(None, [row["source"], row["published"], *row["tags"]]))
        _out(f"{row['id']:>8}  {row['headline'] or row['snippet'][:80]}\n{'':10}{facts}\n{'':10}{row['snippet']}")
    _err(say("cli.found", found["total"]))


def _related(desk: Desk, name: str, limit: int) -> dict[str, Any]:
    started = time.perf_counter()
    key = articles.find(desk, name)
    found = related.suggest(desk, key, limit, with_linked=True)
    _tell_behind(desk)
    listed = [
        {
            "id": item.id, "external_id": item.external_id, "headline": item.headline, "score": round(item.score, 4),
            "reasons": list(item.reasons),
        }
        for item in found
    ]  # fmt: skip
    return {"id": key, "ms": round((time.perf_counter() - started) * 1000, 3), "articles": listed}


def article_json(article: Article) -> dict[str, Any]:
    """An article with the keys of `show --json`."""
    text = article.text
    return {
        "id": article.id, "uid": article.uid, "external_id": article.external_id, "headline": text.headline,
        "subhead": text.subhead or None, "byline": text.byline or None, "source": text.source or None,
        "url": text.url or None, "language": text.language or None,
        "published": text.published.value if text.published else None,
        "published_precision": text.published.precision.value if text.published else None,
        "published_text": text.published_text or None, "captured": article.captured,
        "status": "trash" if article.trashed else article.status.value,
        "tags": [tag.name for tag in article.tags], "text": plain_text(text.body), "html": text.body,
        "links": [
            {
                "kind": link.kind.value, "direction": "out" if link.outgoing else "in", "title": link.called,
                "article_id": link.article_id,
            } | {name: told for name, told in (("note", link.note), ("passage", link.passage)) if told}
            for link in article.links
        ],
        "originals": [
            {"sha256": original.sha256, "media_type": original.media_type, "size": original.size}
            for original in {original.sha256: original for original in article.originals}.values()
        ],
    }  # fmt: skip


def _kind_name(link: Link) -> str:
    """What the other article of a link is to this one, in the language of the person."""
    if isinstance(link.kind, OwnKind):
        return link.kind.name(language(), outgoing=link.outgoing) or say("link.own.unnamed")
    return say(f"link.{link.kind.value}.{'out' if link.outgoing else 'in'}")


def _show_article(article: Article, as_json: bool) -> None:
    found = article_json(article)
    if as_json:
        _json(found)
        return
    facts = " · ".join(filter(None, [found["source"], found["byline"], found["published"], found["status"]]))
    parts = [found["headline"], facts, "، ".join(found["tags"]), "", found["text"]]
    _out("\n".join(part for part in parts if part is not None))
    for link in article.links:
        arrow = "→" if link.outgoing else "←"
        _out(f"{arrow} {_kind_name(link)}  {link.article_id or '?'}  {link.called}")


def _show_self_test(found: dict[str, Any], as_json: bool) -> None:
    """A line for each thing that was tried."""
    if as_json:
        _json(found)
        return
    for check in found["checks"]:
        _out(f"{'ok  ' if check['ok'] else 'FAIL'}  {check['check']}  {check.get('error', '')}".rstrip())
    for picture in found["pictures"]:
        _out(picture)


# -- exports


def _format(out: Path, name: str) -> str:
    """The format that was named, or that the file's name asks for."""
    if not out.expanduser().absolute().parent.is_dir():
        raise typer.BadParameter(say("cli.no-folder", path=out.expanduser().absolute().parent), param_hint="--out")
    chosen = name.lower() or exporting.format_of(out)
    known_ones = [one.name for one in exporting.FORMATS]
    if chosen not in known_ones:
        asked = name or out.suffix or out.name
        told = say("cli.export.unknown", name=asked, formats=", ".join(known_ones))
        raise typer.BadParameter(told, param_hint="--format" if name else "--out")
    return chosen


def _export(
    desk: Desk, text: str, out: Path, format: str, meter: "_Meter", paint: exporting.Paint | None
) -> exporting.Exported:
    answer = searching.find(desk, searching.parse(text))
    if answer.relaxed:
        _err(say("list.relaxed", answer.total))
    paper = paper_named(settings.load(paths.config()).paper, system_land())
    layout = exporting.Layout(paper, other_labels(exporting.LABELS))
    try:
        return exporting.export(desk, answer.ids, out, format, labels(exporting.LABELS), meter, paint, layout)
    except Cancelled:
        _err(say("export.cancelled"))
        raise typer.Exit(CANCELLED) from None


def _tell_exported(done: exporting.Exported, format: str, as_json: bool) -> None:
    if done.missing:
        _err(say("export.missing", done.missing))
    found = {
        "exported": done.count, "missing": done.missing, "format": format, "path": str(done.path),
        "seconds": round(done.seconds, 3),
    }  # fmt: skip
    _answer(found, as_json)


# -- imports


class _Meter:
    """Progress on standard error: a bar on a terminal, else a line a slice. Ctrl+C asks to stop instead of tearing."""

    def __init__(self, what: str = "import") -> None:
        self.what = what
        self.stopped = False
        self.last = -1
        self.bar: Any = None
        self._before: Any = None

    def __enter__(self) -> "_Meter":
        with suppress(ValueError):  # only the main thread may ask for signals
            self._before = signal.signal(signal.SIGINT, self._stop)
        return self

    def _stop(self, *_signal: object) -> None:
        self.stopped = True

    def __exit__(self, *_error: object) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)
        if self.bar is not None:
            self.bar.stop()

    def report(self, done: int, total: int | None) -> None:
        """`done` of `total` are durable."""
        if done == self.last:
            return
        self.last = done
        if sys.stderr.isatty():
            self._draw(done, total)
        elif self.what == "import" and done:
            _err(say("cli.saved", done, total=group(total or 0)))

    def _draw(self, done: int, total: int | None) -> None:
        if self.bar is None:
            from rich.console import Console
            from rich.progress import Progress

            self.bar = Progress(console=Console(stderr=True), transient=True)
            self.bar.add_task(say(f"cli.{self.what}ing"), total=total)
            self.bar.start()
        self.bar.update(self.bar.task_ids[0], completed=done, total=total)
        if total and done >= total:
            self.bar.stop()

    def cancelled(self) -> bool:
        """Whether Ctrl+C was pressed; an import then waits to be gone on with."""
        return self.stopped and self.what != "import"


def _tell_report(done: Report, target: Path | None, as_json: bool) -> NoReturn:
    skipped = [
        {"file": path, "place": item.place, "reason": item.reason, "message": reason(item.reason, item.facts)}
        | {name: value for name, value in item.facts.items() if name not in ("path", "reason")}
        for path, item in done.skipped
    ]
    if target is not None:
        target.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in skipped), encoding="utf-8")
    for path, item in done.skipped[:20]:
        where = f"{path} ({item.place})" if item.place else path
        _err(f"{where}: {reason(item.reason, item.facts)}")
    if len(done.skipped) > 20:
        _err(say("cli.more-skipped", len(done.skipped) - 20))
    found = {
        "added": done.added, "joined": done.joined, "unchanged": done.unchanged, "failed": done.failed,
        "seconds": round(done.seconds, 3),
    }  # fmt: skip
    _answer(found, as_json)
    if done.paused:
        _err(say("cli.import.paused"))
    raise typer.Exit(CANCELLED if done.cancelled or done.paused else FAILED if done.failed else 0)


def _brief(done: Report) -> str:
    """An import in a line."""
    counts = [say(f"import.{name}", getattr(done, name)) for name in ("added", "joined", "unchanged", "failed")
              if getattr(done, name)]  # fmt: skip
    return " · ".join(counts)


def reason(code: str, facts: dict[str, str]) -> str:
    """Why something was skipped, in the user's words."""
    message = f"skipped.{code}"
    return say(message, **({"detail": ""} | facts)) if known(message) else code

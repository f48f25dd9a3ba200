"""Importing a vocabulary and exporting tags as one: it is read and foretold in the background, looked at, then done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDate, QObject, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.desk import Desk
from newsdesk.domain.changes import Changes, Progress
from newsdesk.domain.vocabulary import Foretold, Options, Outcome
from newsdesk.text.language import isolate
from newsdesk.ui import errors
from newsdesk.ui.file_dialogs import ask_files, ask_target
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.theme import Theme
from newsdesk.ui.work_bar import WorkBar
from newsdesk.words import language, say


class VocabularyVerbs(QObject):
    """`told` with a line for the banner."""

    told = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, work: WorkBar, theme: Callable[[], Theme], window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._work, self._theme, self._window = desk, jobs, work, theme, window

    # -- in

    def ask(self) -> None:
        """Lets a person choose a file, and shows what it would do."""
        ask_files(self._window, lambda paths: self.bring(paths[0]) if paths else None, "import-vocabulary")

    def bring(self, path: Path) -> None:
        """Reads a vocabulary and shows what taking it over would do."""
        options = Options(language())

        def look(progress: Progress) -> Foretold:
            from newsdesk.desk import vocabularies  # with rdflib behind it: no start needs it

            return vocabularies.preview(self._desk, vocabularies.read(path, progress), options, progress)

        self._work.run("vocabulary.reading", look, lambda found: self._show(found, path))

    def _show(self, found: Foretold, path: Path) -> None:
        from newsdesk.ui.tags.vocabulary_dialog import VocabularyDialog

        dialog = VocabularyDialog(self._window, self._theme(), found, path.name)

        def again(options: Options) -> None:
            from newsdesk.desk import vocabularies

            self._jobs.run(
                lambda: vocabularies.preview(self._desk, found.vocabulary, options),
                lambda now: None if dialog.over else dialog.show_found(now),
                lambda error: dialog.tell(errors.explain(error)),
                key="vocabulary-preview",
            )

        dialog.asked.connect(again)
        dialog.chosen.connect(lambda options: self._take(found, options))
        dialog.open()

    def _take(self, found: Foretold, options: Options) -> None:
        def take(progress: Progress) -> tuple[Foretold, Changes]:
            from newsdesk.desk import vocabularies

            return vocabularies.take(self._desk, found.vocabulary, options, progress)

        self._work.run("vocabulary.taking", take, self._taken)

    def _taken(self, result: tuple[Foretold, Changes]) -> None:
        done, _ = result
        new, changed = done.count(Outcome.NEW), done.work - done.count(Outcome.NEW)
        parts = [say("vocabulary.did.new", new)] if new else [] if changed else [say("vocabulary.did.nothing")]
        parts += [say("vocabulary.did.changed", changed)] if changed else []
        kept = sum(bool(one.kept) for one in done.findings)
        parts += [say("vocabulary.did.kept", kept)] if kept else []
        line = say("vocabulary.did", name=isolate(done.vocabulary.name), what=" · ".join(parts))
        self.told.emit(f"{line}\n{say('vocabulary.stopped')}" if done.stopped else line)

    # -- out

    def export(self, tags: Sequence[int] | None = None) -> None:
        """Asks where to, and writes all tags, or these with all below them."""
        chosen = list(tags) if tags is not None else None
        title = say("action.export-vocabulary") if chosen is None else say("vocabulary.export.some", len(chosen))
        today = QDate.currentDate().toString("yyyy-MM-dd")
        from newsdesk.desk import vocabularies

        filters = [(say(f"vocabulary.format.{one.name}"), one.suffix) for one in vocabularies.FORMATS]
        name = say("vocabulary.export.name", name=self._desk.archive.name, date=today)
        ask_target(self._window, title, f"{name}{filters[0][1]}", lambda path: self._write(path, chosen), filters)

    def _write(self, path: Path, chosen: list[int] | None) -> None:
        from newsdesk.desk import vocabularies

        format = vocabularies.format_of(path)
        if not format:
            suffixes = ", ".join(one.suffix for one in vocabularies.FORMATS)
            self.told.emit(say("export.unknown", name=isolate(path.name), formats=suffixes))
            return
        tongue = language()
        self._work.run(
            "vocabulary.writing",
            lambda progress: vocabularies.export(self._desk, path, format, chosen, tongue, progress),
            lambda count: self.told.emit(_written(count, path)),
        )


def _written(count: int, path: Path) -> str:
    place = isolate(str(path))
    return (
        say("vocabulary.did.exported", count, path=place) if count else say("vocabulary.did.exported.none", path=place)
    )

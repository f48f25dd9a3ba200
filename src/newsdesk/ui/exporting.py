"""Export from the window: what is selected, or everything that is listed, into a file of one's choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDate, QObject, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.desk import Desk, exporting, searching
from newsdesk.domain.article import Article
from newsdesk.text.language import isolate
from newsdesk.ui.articles.browser import Browser
from newsdesk.ui.file_dialogs import ask_target
from newsdesk.ui.work_bar import WorkBar
from newsdesk.words import language, say


class ExportVerbs(QObject):
    """`told` with a line for the banner; the work itself shows in the status bar."""

    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        work: WorkBar,
        window: QWidget,
        browser: Browser,
        current: Callable[[], Article | None],
        targets: Callable[[], list[int]],
    ) -> None:
        super().__init__(window)
        self._desk, self._work, self._window, self._browser = desk, work, window, browser
        self._current, self._targets = current, targets

    def selection(self) -> None:
        """What is chosen in the list; the open article where it was opened from elsewhere."""
        article, chosen = self._current(), self._targets()
        if chosen:
            alone = article.text.headline if article is not None and chosen == [article.id] else ""
            self._ask(say("action.export-selection"), alone, lambda: chosen)

    def listed(self) -> None:
        """Everything that the list shows, also what is further down than it has read."""
        query = self._browser.query
        self._ask(
            say("action.export-list"),
            self._browser.asked,
            lambda: searching.find(self._desk, query, searching.EVERYTHING).ids,
        )

    def _ask(self, title: str, name: str, ids: Callable[[], Sequence[int]]) -> None:
        today = QDate.currentDate().toString("yyyy-MM-dd")
        proposed = name or f"{self._desk.archive.name} {today}"
        filters = [(say(f"export.format.{found.name}"), found.suffix) for found in exporting.FORMATS]
        first = exporting.FORMATS[0].name
        ask_target(
            self._window, title, exporting.default_name(proposed, first), lambda path: self._write(path, ids), filters
        )

    def _write(self, path: Path, ids: Callable[[], Sequence[int]]) -> None:
        format = exporting.format_of(path)
        if format is None:
            known = ", ".join(found.suffix for found in exporting.FORMATS)
            self.told.emit(say("export.unknown", name=path.name, formats=known))
            return
        labels = {name: say(name) for name in exporting.LABELS} | {"language": language()}
        self._work.run(
            "export",
            lambda progress: exporting.export(self._desk, ids(), path, format, labels, progress),
            self._written,
        )

    def _written(self, done: exporting.Exported) -> None:
        text = say("export.done", done.count, path=isolate(str(done.path)))
        if done.missing:
            text += f"\n{say('export.missing', done.missing)}"
        self.told.emit(text)

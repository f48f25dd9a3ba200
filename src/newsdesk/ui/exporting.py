"""Out of the window: what is selected, or everything that is listed, into a file, onto a printer, to the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from newsdesk.desk import Desk, exporting, searching
from newsdesk.text.language import isolate
from newsdesk.ui.articles.browser import Browser
from newsdesk.ui.editor.body_edit import BODY
from newsdesk.ui.editor.session import Session
from newsdesk.ui.file_dialogs import ask_target
from newsdesk.ui.i18n import usual_paper
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.work_bar import WorkBar
from newsdesk.words import labels, other_labels, say

if TYPE_CHECKING:
    from newsdesk.desk.paper import Frame, Manuscript

    Painter = Callable[[Iterable[Manuscript], Frame], None]


class ExportVerbs(QObject):
    """`told` with a line for the banner; the work itself shows in the status bar."""

    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        work: WorkBar,
        window: QWidget,
        browser: Browser,
        session: Session,
        targets: Callable[[], list[int]],
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._work, self._window, self._browser = desk, jobs, work, window, browser
        self._session, self._targets, self._when_saved = session, targets, session.when_saved
        self._paper = "auto"

    def selection(self) -> None:
        """What is chosen in the list; the open article where it was opened from elsewhere."""
        self._choose("export-selection", exporting.FORMATS[0].name)

    def pdf(self) -> None:
        """The same as a PDF."""
        self._choose("export-pdf", exporting.PDF.name)

    def _choose(self, action: str, format: str) -> None:
        article, chosen = self._session.article, self._targets()
        if chosen:
            alone = article.text.headline if article is not None and chosen == [article.id] else ""
            self._ask(say(f"action.{action}"), alone, lambda: chosen, format)

    def listed(self) -> None:
        """Everything that the list shows, also what is further down than it has read."""
        query = self._browser.query
        self._ask(
            say("action.export-list"),
            self._browser.asked,
            lambda: searching.find(self._desk, query, searching.EVERYTHING).ids,
        )

    def print(self) -> None:
        """What is chosen, onto a printer."""
        chosen = self._targets()
        if chosen:
            from newsdesk.ui.printing.printer import ask_printer

            ask_printer(
                self._window, usual_paper(self._paper), lambda put: self._when_saved(lambda: self._print(chosen, put))
            )

    def _print(self, ids: Sequence[int], put: Callable[[Callable[[], bool]], Painter]) -> None:
        told, layout = self._labels(), self._layout()
        self._work.run(
            "print",
            lambda progress: exporting.paint(self._desk, ids, told, put(progress.cancelled), progress, layout),
            lambda count: self.told.emit(say("print.done", count)),
        )

    def copy_rich(self, part: str | None) -> None:
        """The open article, or a part of its text, to the clipboard for a web editor."""
        article = self._session.article
        if article is None:
            return
        key, told = article.id, self._labels()
        headline = f"<h2>{escape(article.text.headline, quote=False)}</h2>" if article.text.headline else ""
        body = part if part is not None else "\n".join(filter(None, (headline, article.text.body)))

        def done(found: tuple[str, str]) -> None:
            data = QMimeData()
            data.setHtml(found[0])
            data.setText(found[1])
            data.setData(BODY, body.encode())  # pasted here, nothing is lost on the way
            QGuiApplication.clipboard().setMimeData(data)
            self.told.emit(say("copied.article" if part is None else "copied.part"))

        def copy() -> None:
            self._jobs.run(lambda: exporting.rich(self._desk, key, told, part), done)

        self._when_saved(copy)

    def _labels(self) -> dict[str, str]:
        return labels(exporting.LABELS)

    def _layout(self) -> exporting.Layout:
        return exporting.Layout(usual_paper(self._paper), other_labels(exporting.LABELS))

    def tell_paper(self, paper: str) -> None:
        """The setting that says what pages are set on."""
        self._paper = paper

    def _ask(self, title: str, name: str, ids: Callable[[], Sequence[int]], first: str = "html") -> None:
        today = QDate.currentDate().toString("yyyy-MM-dd")
        proposed = name or f"{self._desk.archive.name} {today}"
        formats = sorted(exporting.FORMATS, key=lambda found: found.name != first)
        filters = [(say(f"export.format.{found.name}"), found.suffix) for found in formats]
        target = exporting.default_name(proposed, first)

        def write(path: Path) -> None:
            self._when_saved(lambda: self._write(path, ids))

        ask_target(self._window, title, target, write, filters)

    def _write(self, path: Path, ids: Callable[[], Sequence[int]]) -> None:
        format = exporting.format_of(path)
        if format is None:
            known = ", ".join(found.suffix for found in exporting.FORMATS)
            self.told.emit(say("export.unknown", name=path.name, formats=known))
            return
        told, layout = self._labels(), self._layout()
        more: dict[str, exporting.Paint] = {}
        if format == exporting.PDF.name:
            from newsdesk.ui.printing import pdf

            more["paint"] = pdf.write
        self._work.run(
            "export",
            lambda progress: exporting.export(self._desk, ids(), path, format, told, progress, layout=layout, **more),
            self._written,
        )

    def _written(self, done: exporting.Exported) -> None:
        text = say("export.done", done.count, path=isolate(str(done.path)))
        if done.missing:
            text += f"\n{say('export.missing', done.missing)}"
        self.told.emit(text)

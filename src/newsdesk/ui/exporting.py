"""Out of the window: what is selected, or everything that is listed, into a file, onto a printer, to the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

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
    from newsdesk.domain.changes import Progress
    from newsdesk.domain.paper import Paper
    from newsdesk.ui.printing.laid import Laid
    from newsdesk.ui.theme import Theme

    Painter = Callable[[Iterable[Manuscript], Frame], None]


class ExportVerbs(QObject):
    """`told` with a line for the banner; the work itself shows in the status bar."""

    told = Signal(str)
    paper_chosen = Signal(str)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        work: WorkBar,
        window: QWidget,
        browser: Browser,
        session: Session,
        targets: Callable[[], list[int]],
        theme: Callable[[], Theme],
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._work, self._window, self._browser = desk, jobs, work, window, browser
        self._session, self._targets, self._when_saved = session, targets, session.when_saved
        self._paper, self._theme = "auto", theme

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

    def preview(self) -> None:
        """What is chosen, as the pages that it will be printed on."""
        chosen, told = self._targets(), self._labels()
        if not chosen:
            return
        from newsdesk.ui.printing.laid import lay_out
        from newsdesk.ui.printing.preview import PrintPreview

        def laid(paper: Paper, progress: Progress) -> Laid:
            return lay_out(self._desk, chosen, told, replace(layout, paper=paper), progress)

        def show() -> None:
            view = PrintPreview(self._jobs, laid, len(chosen), layout.paper, self._theme(), self._window)
            view.paper_chosen.connect(self._take_paper)
            view.print_asked.connect(lambda: self._ask_printer(chosen, view))
            view.save_asked.connect(lambda: self._save_pages(chosen, view))
            view.open()

        layout = self._layout()
        self._when_saved(show)

    def _save_pages(self, chosen: Sequence[int], view: QWidget) -> None:
        article = self._session.article
        alone = article.text.headline if article is not None and list(chosen) == [article.id] else ""
        self._ask(say("action.export-pdf"), alone, lambda: chosen, exporting.PDF.name, view)

    def print(self) -> None:
        """What is chosen, onto a printer."""
        chosen = self._targets()
        if chosen:
            self._ask_printer(chosen, self._window)

    def _ask_printer(self, chosen: Sequence[int], over: QWidget) -> None:
        from newsdesk.ui.printing.printer import ask_printer

        def done(put: Callable[[Callable[[], bool]], Painter], paper: str) -> None:
            if paper and paper != usual_paper(self._paper).name:
                self._take_paper(paper)
            if isinstance(over, QDialog):
                over.accept()
            self._when_saved(lambda: self._print(chosen, put))

        ask_printer(over, self._window.windowTitle(), usual_paper(self._paper), done)

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

    def _take_paper(self, paper: str) -> None:
        self._paper = paper
        self.paper_chosen.emit(paper)

    @property
    def paper(self) -> str:
        """The setting that says what pages are set on."""
        return self._paper

    def tell_paper(self, paper: str) -> None:
        """The setting that says what pages are set on."""
        self._paper = paper

    def _ask(
        self, title: str, name: str, ids: Callable[[], Sequence[int]], first: str = "html", over: QWidget | None = None
    ) -> None:
        """Asks where to; `over` is a window that has chosen the format `first` and is closed then."""
        today = QDate.currentDate().toString("yyyy-MM-dd")
        proposed = name or f"{self._desk.archive.name} {today}"
        formats = sorted(exporting.FORMATS, key=lambda found: found.name != first)
        filters = [(say(f"export.format.{found.name}"), found.suffix) for found in formats[: 1 if over else None]]
        target = exporting.default_name(proposed, first)

        def write(path: Path) -> None:
            if isinstance(over, QDialog):
                over.accept()
            self._when_saved(lambda: self._write(path, ids))

        ask_target(over or self._window, title, target, write, filters)

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

"""How an import ended, in words; lines that are read, copied and kept in a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDate, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk import Desk, queue, reporting
from newsdesk.domain.capture import FileOutcome, Report, Skipped
from newsdesk.text.language import isolate
from newsdesk.ui import errors
from newsdesk.ui.file_dialogs import ask_target
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.widgets.banner import Banner
from newsdesk.ui.widgets.closing import closing_row
from newsdesk.ui.widgets.room import open_within
from newsdesk.ui.work_bar import WorkBar, summary
from newsdesk.words import say

MOST_LINES = 500


class LinesView(QDialog):
    """Lines to read and to copy; `doings` are (words, what is done), a button each."""

    def __init__(
        self, title: str, lines: Sequence[str], parent: QWidget, doings: Sequence[tuple[str, Callable[[], None]]] = ()
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        open_within(self, 640, 420)
        text = QTextEdit()
        text.setReadOnly(True)
        text.setAccessibleName(title)
        option = text.document().defaultTextOption()
        option.setTextDirection(QApplication.layoutDirection())  # a line that begins with a path reads as the others
        text.document().setDefaultTextOption(option)
        text.setPlainText("\n\n".join(lines))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(QLabel(title))
        column.addWidget(text, 1)
        self.buttons = [QPushButton(words) for words, _ in doings]
        for button, (_, do) in zip(self.buttons, doings, strict=True):
            button.clicked.connect(do)
        column.addLayout(closing_row(self, self.buttons))


def ask_save(window: QWidget, jobs: Jobs, banner: Banner, name: str, lines: Sequence[str]) -> None:
    """Lets a person keep lines in a text file, proposed as `name` and the day; the banner tells where it is."""

    def write(path: Path) -> None:
        jobs.run(
            lambda: reporting.write(path, lines),
            lambda made: banner.tell(say("report.saved", path=isolate(str(made)))),
        )

    proposed = f"{name} {QDate.currentDate().toString('yyyy-MM-dd')}"
    ask_target(window, say("report.save"), proposed, write, [(say("export.format.text"), ".txt")])


def _line(path: str, item: Skipped) -> str:
    """The direction is that of the reason, which is in the reader's language; the path stays as it is."""
    place = f" ({errors.place(item.place)})" if item.place else ""
    return f"{isolate(path)}{place}: {errors.skipped(item.reason, item.facts)}"


def _told(one: FileOutcome) -> str:
    """What came of one file."""
    counts = [say(f"import.{name}", getattr(one, name)) for name in ("added", "joined", "unchanged")
              if getattr(one, name)]  # fmt: skip
    if not one.done:
        counts.append(say("report.file.not-read"))
    return f"{isolate(one.location)}: {' · '.join(counts) or say('report.file.nothing')}"


class Reports(QObject):
    """Tells in the banner; details in a box. `brought` with the first articles of an import."""

    brought = Signal(list)

    def __init__(self, desk: Desk, jobs: Jobs, work: WorkBar, banner: Banner, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._work, self._banner, self._window = desk, jobs, work, banner, window

    def imported(self, report: Report, *, show: bool = True) -> None:
        """An import ended; with `show` its first article is opened."""
        more = (lambda: self.look(report)) if report.run or report.skipped else None
        self._banner.tell(summary(report), warn=bool(report.skipped), more=more)
        if show and report.article_ids:
            self.brought.emit(list(report.article_ids))

    def last(self) -> None:
        """Shows how the last import ended."""

        def found(report: Report | None) -> None:
            if report is None:
                self._banner.tell(say("import.no-report"))
            else:
                self.look(report)

        self._jobs.run(lambda: queue.last(self._desk), found)

    def look(self, report: Report) -> None:
        """Shows what was passed over and why, then what came of each file."""
        self._jobs.run(
            lambda: queue.outcomes(self._desk, report.run), lambda files: self._show_report(report, files), key="report"
        )

    def _show_report(self, report: Report, files: Sequence[FileOutcome]) -> None:
        """A report can be saved, and what failed tried again where somebody has mended it."""
        failed = [_line(path, item) for path, item in report.skipped]
        told = [_told(one) for one in files]
        lines = [summary(report), *failed, *([say("report.files"), *told] if told else [])]
        left = len(lines) - MOST_LINES
        shown = [*lines[:MOST_LINES], *([say("report.more", left)] if left > 0 else [])]
        doings: list[tuple[str, Callable[[], None]]] = [(say("report.save"), lambda: self._save(lines))]

        def again() -> None:
            view.accept()
            self._work.start(lambda: reporting.failed(report))

        if report.skipped and not self._desk.read_only:
            doings.append((say("report.again"), again))
        view = self._show_lines(say("import.report"), shown, doings)

    def _save(self, lines: list[str]) -> None:
        text = [f"{self._desk.archive.name}: {lines[0]}", "", *lines[1:]]
        ask_save(self._window, self._jobs, self._banner, say("import.report"), text)

    def _show_lines(
        self, title: str, lines: Sequence[str], doings: Sequence[tuple[str, Callable[[], None]]] = ()
    ) -> LinesView:
        view = LinesView(title, lines, self._window, doings)
        view.open()
        return view

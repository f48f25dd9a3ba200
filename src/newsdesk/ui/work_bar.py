"""Long work in the status bar: what runs, how far it is, cancel; what is asked for meanwhile waits its turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from newsdesk.desk import Desk
from newsdesk.domain.capture import Report
from newsdesk.domain.changes import Progress
from newsdesk.ui.jobs import Jobs
from newsdesk.words import group, say


class _Progress(QObject):
    """Told by the work in its thread; tells the bar in the GUI's."""

    moved = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stop = False

    def report(self, done: int, total: int | None) -> None:
        """`done` are done."""
        self.moved.emit(done, total or 0)

    def cancelled(self) -> bool:
        """Whether cancel was pressed."""
        return self.stop


@dataclass(frozen=True, slots=True)
class _Work:
    kind: str  # its words are KIND.running and KIND.stopping
    run: Callable[[Progress], Any]
    done: Callable[[Any], None]


class WorkBar(QWidget):
    """`finished` with the report of an import, `failed` with the error of any work."""

    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._progress: _Progress | None = None
        self._now: _Work | None = None
        self._waiting: list[_Work] = []
        self._label = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(130)
        self.cancel = QPushButton(say("import.cancel"))
        self.cancel.setProperty("flat", True)
        self.cancel.clicked.connect(self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        for widget in (self._label, self._bar, self.cancel):
            row.addWidget(widget)
        self.hide()

    @property
    def running(self) -> bool:
        """Whether anything is under way."""
        return self._progress is not None

    def start(
        self, paths: Sequence[Path] | Callable[[], Sequence[Path]], done: Callable[[Report], None] | None = None
    ) -> None:
        """Takes files and folders in, or those that a function finds; `done` with the report, instead of `finished`."""

        def work(progress: Progress) -> Report:
            from newsdesk.desk.importing import import_paths  # with the readers of all formats: no start needs them

            return import_paths(self._desk, paths() if callable(paths) else paths, progress)

        self.run("import", work, done or self._imported)

    def _imported(self, report: Report) -> None:
        self.finished.emit(report)

    def run(self, kind: str, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        """Does work in a thread, with its progress shown; then `done` with its result."""
        made = _Work(kind, work, done)
        if self._progress is not None:
            self._waiting.append(made)
            return
        progress = _Progress(self)
        progress.moved.connect(self._moved)
        self._progress, self._now = progress, made
        self._moved(0, 0)
        self.show()
        self._jobs.run(lambda: work(progress), self._done, self._broke)

    def stop(self) -> None:
        """Asks the work to end after what it is doing; all that is done stays. What waits is forgotten."""
        if self._progress is not None and self._now is not None:
            self._progress.stop = True
            self._waiting.clear()
            self._label.setText(say(f"{self._now.kind}.stopping"))

    def _moved(self, done: int, total: int) -> None:
        if self._now is None or (self._progress is not None and self._progress.stop):
            return
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._label.setText(say(f"{self._now.kind}.running", done=group(done), total=group(total)))

    def _end(self) -> _Work | None:
        ended, self._now = self._now, None
        if self._progress is not None:
            self._progress.deleteLater()
        self._progress = None
        self.hide()
        if self._waiting:
            following = self._waiting.pop(0)
            self.run(following.kind, following.run, following.done)
        return ended

    def _done(self, result: Any) -> None:
        ended = self._end()
        if ended is not None:
            ended.done(result)

    def _broke(self, error: BaseException) -> None:
        self._end()
        self.failed.emit(error)


def summary(report: Report) -> str:
    """A report in a line."""
    parts = []
    for name in ("added", "joined", "unchanged", "failed"):
        number = getattr(report, name)
        if number or (name == "added" and not report.joined and not report.unchanged):
            parts.append(say(f"import.{name}", number))
    if report.cancelled:
        parts.append(say("import.cancelled"))
    return " · ".join(parts)

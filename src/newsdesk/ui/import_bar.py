"""An import while it runs: progress and cancel in the status bar, a report at its end."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from newsdesk.desk import Desk, importing
from newsdesk.domain.capture import Report
from newsdesk.ui.jobs import Jobs
from newsdesk.words import group, say


class _Progress(QObject):
    """Told by the import in its thread; tells the bar in the GUI's."""

    moved = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stop = False

    def report(self, done: int, total: int | None) -> None:
        """`done` are durable."""
        self.moved.emit(done, total or 0)

    def cancelled(self) -> bool:
        """Whether cancel was pressed."""
        return self.stop


class ImportBar(QWidget):
    """`finished` with the report; imports that are asked for meanwhile wait their turn."""

    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._progress: _Progress | None = None
        self._waiting: list[Sequence[Path]] = []
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
        """Whether an import is under way."""
        return self._progress is not None

    def start(self, paths: Sequence[Path]) -> None:
        """Takes files and folders in."""
        if self._progress is not None:
            self._waiting.append(paths)
            return
        progress = _Progress(self)
        progress.moved.connect(self._moved)
        self._progress = progress
        self._moved(0, 0)
        self.show()
        self._jobs.run(lambda: importing.import_paths(self._desk, paths, progress), self._done, self._broke)

    def stop(self) -> None:
        """Asks the import to end after what it is doing; all that is done stays."""
        if self._progress is not None:
            self._progress.stop = True
            self._waiting.clear()
            self._label.setText(say("import.stopping"))

    def _moved(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._label.setText(say("import.running", done=group(done), total=group(total)))

    def _end(self) -> None:
        if self._progress is not None:
            self._progress.deleteLater()
        self._progress = None
        self.hide()
        if self._waiting:
            self.start(self._waiting.pop(0))

    def _done(self, report: Report) -> None:
        self._end()
        self.finished.emit(report)

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

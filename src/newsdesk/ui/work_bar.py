"""Long work in the status bar: what runs, how far it is, how long it will take; pause, cancel, go on. What is asked for
meanwhile waits its turn. An import is written down in the archive before it begins, and outlives the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial, reduce
from operator import add
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from newsdesk.desk import Desk, queue
from newsdesk.domain.capture import Pending, Report
from newsdesk.domain.changes import Progress
from newsdesk.domain.mapping import Mapping
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.pace import Pace
from newsdesk.words import group, say

Paths = Sequence[Path] | Callable[[], Sequence[Path]]
LeftOut = Sequence[tuple[str, str]]


class _Progress(QObject):
    """Told by the work in its thread; tells the bar in the GUI's."""

    moved = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stop = False
        self.pause = False

    def report(self, done: int, total: int | None) -> None:
        """`done` are done."""
        self.moved.emit(done, total or 0)

    def cancelled(self) -> bool:
        """Whether cancel was pressed."""
        return self.stop

    def paused(self) -> bool:
        """Whether pause was pressed."""
        return self.pause


@dataclass(frozen=True, slots=True)
class _Work:
    kind: str  # its words are KIND.running and KIND.stopping
    run: Callable[[_Progress], Any]
    done: Callable[[Any], None]
    queued: int = 0  # the import that it is, where it is written down already


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
        self._pending: list[Pending] = []
        self._pace = Pace()
        self._label = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(130)
        self.pause = self._button("import.pause", self.hold)
        self.go_on = self._button("import.go-on", self.resume)
        self.cancel = self._button("import.cancel", self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        for widget in (self._label, self._bar, self.pause, self.go_on, self.cancel):
            row.addWidget(widget)
        self.hide()

    def _button(self, words: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(say(words))
        button.setProperty("flat", True)
        button.clicked.connect(slot)
        return button

    @property
    def running(self) -> bool:
        """Whether anything is under way."""
        return self._progress is not None

    # -- imports

    def start(
        self,
        paths: Paths,
        done: Callable[[Report], None] | None = None,
        left_out: LeftOut = (),
        mapping: Mapping | None = None,
    ) -> None:
        """Takes files and folders in, or those that a function finds; `done` with the report, instead of `finished`.
        `left_out` are captures in them that are not wanted, `mapping` says what columns are (desk.importing)."""

        def enqueue() -> int:
            from newsdesk.desk import importing  # with the readers of all formats: no start needs them

            return importing.enqueue(self._desk, paths() if callable(paths) else paths, left_out, mapping)

        if self.running:  # what waits its turn is written down at once
            self._jobs.run(enqueue, lambda run: self.follow(run, done))
        else:
            self._do(_Work("import", lambda progress: self._take(enqueue(), progress), partial(self._imported, done)))

    def _take(self, run: int, progress: _Progress) -> Report:
        from newsdesk.desk import importing

        return importing.go_on(self._desk, run, progress, progress.paused)

    def follow(self, run: int, done: Callable[[Report], None] | None = None) -> None:
        """Takes in what a run of the queue still has to take in; `done` with the report, instead of `finished`."""
        self._do(_Work("import", partial(self._take, run), partial(self._imported, done), run))

    def _imported(self, done: Callable[[Report], None] | None, report: Report) -> None:
        if not report.paused:
            (done or self.finished.emit)(report)

    def look(self) -> None:
        """Offers to go on with imports that wait: they were paused, or the program ended in the middle of them."""
        if not self._desk.read_only:
            self._jobs.run(lambda: queue.pending(self._desk), self._offer)

    def _offer(self, pending: list[Pending]) -> None:
        if self.running:
            return
        self._pending = pending
        self.setVisible(bool(pending))
        if not pending:
            return
        done, total = sum(one.done for one in pending), sum(one.total for one in pending)
        self._label.setText(say("import.waiting", done=group(done), total=group(total)))
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._show_buttons(self.go_on, self.cancel)

    def resume(self) -> None:
        """Goes on with the imports that wait, the first one first."""
        pending, self._pending = self._pending, []
        for one in pending:
            self.follow(one.run)

    def hold(self) -> None:
        """Pauses an import after what it is doing: the rest waits, and outlives the program."""
        if self._progress is not None and self._now is not None and self._now.kind == "import":
            self._progress.pause = True
            self._waiting = [work for work in self._waiting if work.kind != "import"]
            self._label.setText(say("import.pausing"))

    def leave(self) -> None:
        """The window closes: an import waits for the next start, other work ends."""
        self.hold()
        self._waiting.clear()  # an import among them stands in the queue
        if self._progress is not None and not self._progress.pause:
            self.stop()

    # -- any work

    def run(self, kind: str, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        """Does work in a thread, with its progress shown; then `done` with its result."""
        self._do(_Work(kind, work, done))

    def _do(self, work: _Work) -> None:
        if self._progress is not None:
            self._waiting.append(work)
            return
        progress = _Progress(self)
        progress.moved.connect(self._moved)
        self._progress, self._now, self._pace = progress, work, Pace()
        self._moved(0, 0)
        self._show_buttons(*([self.pause] if work.kind == "import" else []), self.cancel)
        self.show()
        self._jobs.run(lambda: work.run(progress), self._done, self._broke)

    def _show_buttons(self, *shown: QPushButton) -> None:
        for button in (self.pause, self.go_on, self.cancel):
            button.setVisible(button in shown)

    def stop(self) -> None:
        """Asks the work to end after what it is doing; all that is done stays. What waits is forgotten."""
        waiting = [work.queued for work in self._waiting if work.queued]
        if self._progress is None:
            waiting += [one.run for one in self._pending]
            self._pending = []
            self.hide()
        elif self._now is not None:
            self._progress.stop = True
            self._waiting.clear()
            self._label.setText(say(f"{self._now.kind}.stopping"))
        if waiting:
            told = self.finished.emit if self._progress is None else lambda _report: None
            self._jobs.run(lambda: reduce(add, [queue.give_up(self._desk, run) for run in waiting]), told)

    def _moved(self, done: int, total: int) -> None:
        if self._now is None or (self._progress is not None and (self._progress.stop or self._progress.pause)):
            return
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        left = self._pace.told(done, total)
        text = say(f"{self._now.kind}.running", done=group(done), total=group(total))
        self._label.setText(f"{text} · {left}" if left else text)

    def _end(self) -> _Work | None:
        ended, self._now = self._now, None
        if self._progress is not None:
            self._progress.deleteLater()
        self._progress = None
        self.hide()
        if self._waiting:
            self._do(self._waiting.pop(0))
        elif ended is not None and ended.kind == "import":
            self.look()
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
    for name in ("added", "joined", "unchanged", "twins", "failed"):
        number = getattr(report, name)
        if number or (name == "added" and not report.joined and not report.unchanged):
            parts.append(say(f"import.{name}", number))
    if report.cancelled:
        parts.append(say("import.cancelled"))
    if report.paused:
        parts.append(say("import.paused"))
    return " · ".join(parts)

"""Long work in the status bar: what runs, how far it is, how long it will take; pause, cancel, go on. What is asked for
meanwhile waits its turn. An import is written down in the archive before it begins, and outlives the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial, reduce
from operator import add
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal

from newsdesk.desk import Desk, queue
from newsdesk.domain.capture import Pending, Report
from newsdesk.domain.changes import Progress
from newsdesk.domain.mapping import Mapping
from newsdesk.ui import errors
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.work_line import WorkLine
from newsdesk.ui.work_tasks import KEPT, State, Task, WorkProgress
from newsdesk.words import say

Paths = Sequence[Path] | Callable[[], Sequence[Path]]
LeftOut = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class _Work:
    kind: str  # its words are KIND.running and KIND.stopping
    run: Callable[[WorkProgress], Any]
    done: Callable[[Any], None]
    task: Task
    queued: int = 0  # the import that it is, where it is written down already
    failed: Callable[[BaseException], None] | None = None


class WorkBar(WorkLine):
    """`finished` with the report of an import, `failed` with the error of any work; `changed` whenever any of `tasks`
    is otherwise, `idle` when nothing is left to do."""

    finished = Signal(object)
    failed = Signal(object)
    changed = Signal()
    idle = Signal()

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._progress: WorkProgress | None = None
        self._now: _Work | None = None
        self._waiting: list[_Work] = []
        self._pending: list[Pending] = []
        self._ending: Task | None = None
        self.tasks: list[Task] = []

    @property
    def running(self) -> bool:
        """Whether anything is under way."""
        return self._progress is not None

    @property
    def unended(self) -> list[Task]:
        """What runs, and what waits its turn; imports that were paused are not among it."""
        return [task for task in self.tasks if not task.ended]

    @property
    def waiting_imports(self) -> Sequence[Pending]:
        """Imports that were paused, or that the program ended in the middle of."""
        return self._pending

    def note(self, text: str, operation: int | None) -> None:
        """Something is told; where that is of the work that just ended, it is what is known of its end."""
        if self._ending is not None and not self._ending.result:
            self._ending.result, self._ending.operation = text, operation
            self.changed.emit()

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
            work = partial(_take, self._desk, enqueue)
            self._do(_Work("import", work, partial(self._imported, done), Task("import")))

    def follow(self, run: int, done: Callable[[Report], None] | None = None) -> None:
        """Takes in what a run of the queue still has to take in; `done` with the report, instead of `finished`."""
        self._do(
            _Work("import", partial(_take, self._desk, lambda: run), partial(self._imported, done), Task("import"), run)
        )

    def _imported(self, done: Callable[[Report], None] | None, report: Report) -> None:
        if self._ending is not None:
            self._ending.result, self._ending.report = summary(report), report
            if report.cancelled:
                self._ending.state = State.STOPPED
            if report.paused:  # it is told of among those that wait
                self.tasks.remove(self._ending)
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
        self.changed.emit()
        self.setVisible(bool(pending))
        if not pending:
            return
        done, total = sum(one.done for one in pending), sum(one.total for one in pending)
        self._show_waiting(done, total)

    def resume(self) -> None:
        """Goes on with what is held; otherwise with the imports that wait, the first one first."""
        if self._progress is not None and self._now is not None:
            self._progress.release()
            self._now.task.go_on()
            self._show_task(self._now.task)
            self.changed.emit()
            return
        pending, self._pending = self._pending, []
        for one in pending:
            self.follow(one.run)

    def hold(self) -> None:
        """Pauses an import after what it is doing: the rest waits, and outlives the program."""
        if self._progress is not None and self._now is not None and self._now.kind == "import":
            self._progress.pause = True
            self._now.task.state = State.STOPPING
            for work in [one for one in self._waiting if one.kind == "import"]:
                self._waiting.remove(work)
                self.tasks.remove(work.task)  # it is told of among the imports that wait
            self._label.setText(say("import.pausing"))
            self.changed.emit()

    def hold_any(self) -> None:
        """Holds what runs, where it can be held."""
        if self._progress is None or self._now is None or not self._now.task.pausable:
            return
        if self._now.kind == "import":
            self.hold()
        elif self._now.task.state is State.RUNNING:
            self._progress.hold()
            self._now.task.state, self._now.task.left = State.PAUSED, ""
            self._show_task(self._now.task)
            self.changed.emit()

    def leave(self) -> None:
        """The window closes: an import waits for the next start, other work ends."""
        self.hold()
        self._waiting.clear()  # an import among them stands in the queue
        if self._progress is not None and not self._progress.pause:
            self.stop()

    # -- any work

    def run(
        self,
        kind: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Does work in a thread, with its progress shown; then `done` with its result. `failed` hears of an error too,
        before everybody does."""
        self._do(_Work(kind, work, done, Task(kind), failed=failed))

    def _do(self, work: _Work) -> None:
        if work.task not in self.tasks:
            self.tasks.append(work.task)
        if self._progress is not None:
            self._waiting.append(work)
            self.changed.emit()
            return
        progress = WorkProgress(self)
        progress.moved.connect(self._moved)
        self._progress, self._now = progress, work
        work.task.go_on()
        self._moved(0, 0)
        self.show()
        self._jobs.run(lambda: work.run(progress), self._done, self._broke)

    def stop(self) -> None:
        """Asks the work to end after what it is doing; all that is done stays. What waits is forgotten."""
        waiting = [work.queued for work in self._waiting if work.queued]
        if self._progress is None:
            waiting += [one.run for one in self._pending]
            self._pending = []
            self.hide()
        elif self._now is not None:
            self._progress.end()
            self._now.task.state = State.STOPPING
            for work in self._waiting:
                work.task.state = State.STOPPED
            self._waiting.clear()
            self._show_stopping(self._now.task)
        self.changed.emit()
        if waiting:
            told = self.finished.emit if self._progress is None else lambda _report: None
            self._jobs.run(lambda: reduce(add, [queue.give_up(self._desk, run) for run in waiting]), told)

    def give_up(self, task: Task) -> None:
        """Ends one piece of work: what runs after what it is doing, what waits before it begins."""
        if self._now is not None and task is self._now.task and self._progress is not None:
            self._progress.end()
            task.state = State.STOPPING
            self._show_stopping(self._now.task)
        for work in [one for one in self._waiting if one.task is task]:
            self._waiting.remove(work)
            task.state = State.STOPPED
            if work.queued:
                self._jobs.run(partial(queue.give_up, self._desk, work.queued))
        self.changed.emit()

    def forget_ended(self) -> None:
        """What ended is not told of any more."""
        self.tasks = self.unended
        self.changed.emit()

    def _moved(self, done: int, total: int) -> None:
        if self._now is None or (self._progress is not None and (self._progress.stop or self._progress.pause)):
            return
        task = self._now.task
        task.moved(done, total)
        self._show_task(task)
        self.changed.emit()

    def _end(self, state: State) -> _Work | None:
        ended, self._now = self._now, None
        if ended is not None:
            stopped = self._progress is not None and self._progress.stop
            ended.task.state = State.STOPPED if stopped and state is State.DONE else state
        if self._progress is not None:
            self._progress.deleteLater()
        self._progress = None
        for task in [task for task in self.tasks if task.ended][:-KEPT]:
            self.tasks.remove(task)
        self.hide()
        if self._waiting:
            self._do(self._waiting.pop(0))
        elif ended is not None and ended.kind == "import":
            self.look()
        return ended

    def _done(self, result: Any) -> None:
        ended = self._end(State.DONE)
        if ended is not None:
            self._ending = ended.task
            try:
                ended.done(result)
            finally:
                self._ending = None
        self._told_end()

    def _broke(self, error: BaseException) -> None:
        ended = self._end(State.FAILED)
        if ended is not None:
            ended.task.result = errors.explain(error)
            if ended.failed is not None:
                ended.failed(error)
        self.failed.emit(error)
        self._told_end()

    def _told_end(self) -> None:
        self.changed.emit()
        if not self.running:
            self.idle.emit()


def _take(desk: Desk, run: Callable[[], int], progress: WorkProgress) -> Report:
    """In a job: takes in what a run of the queue still has to take in."""
    from newsdesk.desk import importing

    return importing.go_on(desk, run(), progress, progress.paused)


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

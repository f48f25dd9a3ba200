"""How actions of the window work: through the desk, off the GUI thread, once what was typed is on disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.desk import Desk
from newsdesk.domain.article import Article
from newsdesk.domain.changes import Changes, Progress
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.work_bar import WorkBar
from newsdesk.words import say

MANY = 4000  # articles of which a verb tells how far it is


class Doing(QObject):
    """`told` with a line for the banner. `targets` tells what an action acts on, `current` the open article;
    `when_saved` goes on once what was typed into it is on disk."""

    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        work: WorkBar,
        window: QWidget,
        targets: Callable[[], list[int]],
        current: Callable[[], Article | None],
        when_saved: Callable[[Callable[[], None]], None],
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._work, self._window = desk, jobs, work, window
        self._ids, self._current, self._when_saved = targets, current, when_saved

    def _do(self, work: Callable[[], object], message: str = "", count: int = 1) -> None:
        def done(_changes: object) -> None:
            if message:
                self.told.emit(say(message, count))

        self._when_saved(lambda: self._start(work, done))

    def _start(self, work: Callable[[], object], done: Callable[[Any], None]) -> None:
        self._jobs.run(work, done)

    def _do_many(
        self,
        ids: Sequence[int],
        work: Callable[[Progress | None], Changes],
        message: str,
        none: str = "",
        **facts: str,
    ) -> None:
        """Does something to articles; to very many of them with a bar that tells how far it is, and can be stopped.
        `none` is what is said where there was nothing to do."""
        if not ids:
            return

        def stoppable(progress: Progress) -> tuple[Changes, bool]:
            changes = work(progress)
            return changes, progress.cancelled()

        def done(result: tuple[Changes, bool]) -> None:
            changes, stopped = result
            if none and not changes.count:
                self.told.emit(say(none))
            elif message:
                self.told.emit(say("did.stopped" if stopped else message, changes.count, **({} if stopped else facts)))

        def go() -> None:
            if len(ids) > MANY:
                self._work.run("bulk", stoppable, done)
            else:
                self._start(lambda: (work(None), False), done)

        self._when_saved(go)

"""The search behind the clean-up queue: in a job, again some time after tags change, never while nobody looks."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal

from newsdesk.desk import Desk, cleaning
from newsdesk.domain.cleaning import Finding
from newsdesk.domain.errors import Cancelled
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.widgets.waiting import after

PAUSE = 400  # milliseconds after a change before the tags are looked through again
RESTS = 4  # times as long as looking through them takes, it rests before it looks again
_KEY = "cleaning"


class _Looking:
    """Tells a search that nobody waits for it any more."""

    def __init__(self) -> None:
        self.stop = False

    def report(self, done: int, total: int | None) -> None:
        """Nothing: it takes seconds."""

    def cancelled(self) -> bool:
        """Whether the search is not wanted any more."""
        return self.stop


class CleaningSearch(QObject):
    """`begun` as the tags are read, `found` with what was found, `failed` with an error."""

    begun = Signal()
    found = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._looking: _Looking | None = None
        self._again = False  # something changed since the search began
        self._watched = False
        self._rest = PAUSE
        self.over = False  # at least once to the end
        self._timer = after(self, PAUSE, self._look)

    @property
    def busy(self) -> bool:
        """Whether the tags are looked through, or are about to be."""
        return self._looking is not None or self._timer.isActive()

    def watch(self, on: bool) -> None:
        """Whether somebody may see what is found: only then it is worked out."""
        self._watched = on
        if on:
            self._timer.start(0)
            return
        self._timer.stop()
        if self._looking is not None:
            self._looking.stop = True
            self._jobs.forget(_KEY)
            self._looking = None

    def soon(self) -> None:
        """Looks through the tags again when they have come to rest."""
        if self._looking is not None:
            self._again = True
        elif self._watched and not self._timer.isActive():
            self._timer.start(self._rest)

    def _look(self) -> None:
        looking, began = _Looking(), time.monotonic()
        self._looking, self._again = looking, False
        self.begun.emit()

        def end() -> None:
            self._looking = None
            self._rest = max(PAUSE, round((time.monotonic() - began) * 1000 * RESTS))
            if self._again:
                self.soon()

        def show(found: list[Finding]) -> None:
            self.over = True
            end()
            self.found.emit(found)

        def fail(error: BaseException) -> None:
            end()
            if not isinstance(error, Cancelled):
                self.failed.emit(error)

        self._jobs.run(lambda: cleaning.find(self._desk, looking), show, fail, key=_KEY)

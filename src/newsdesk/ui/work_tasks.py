"""Long work of a session: what runs, what waits its turn, and how what ended went."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QObject

from newsdesk.domain.capture import Report
from newsdesk.ui.looking import Looking
from newsdesk.ui.pace import Pace

PAUSABLE = frozenset({"import", "bulk", "rule", "mend", "turn", "export", "vocabulary.taking"})
"""Kinds of work that can be held between two of their parts; nobody else waits for them there."""
KEPT = 30  # pieces of work that ended and are still told of


class State(StrEnum):
    """How it is with a piece of work; its words are `work.state.STATE`."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


RUNS = frozenset({State.RUNNING, State.PAUSED, State.STOPPING})
ENDED = frozenset({State.DONE, State.STOPPED, State.FAILED})


@dataclass(slots=True, eq=False)
class Task:
    """A piece of long work; its name is `work.KIND`. `result` is what was told of its end."""

    kind: str
    state: State = State.WAITING
    done: int = 0
    total: int = 0
    left: str = ""  # how long it will take, in words, where that can be known
    result: str = ""
    operation: int | None = None  # that it wrote
    report: Report | None = None  # of an import
    pace: Pace = field(default_factory=Pace)

    @property
    def runs(self) -> bool:
        """Whether it is under way."""
        return self.state in RUNS

    @property
    def ended(self) -> bool:
        """Whether it is over."""
        return self.state in ENDED

    @property
    def pausable(self) -> bool:
        """Whether it can be held."""
        return self.kind in PAUSABLE

    def moved(self, done: int, total: int) -> None:
        """`done` of `total` are done now."""
        self.done, self.total = done, total
        self.left = self.pace.told(done, total)

    def go_on(self) -> None:
        """It runs again; how fast it goes is seen anew."""
        self.state, self.pace, self.left = State.RUNNING, Pace(), ""


class WorkProgress(Looking):
    """Asked whether to stop, it does not answer while the work is held."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pause = False
        self._free = threading.Event()
        self._free.set()

    def cancelled(self) -> bool:
        """Whether cancel was pressed."""
        if not self.stop:
            self._free.wait()
        return self.stop

    def paused(self) -> bool:
        """Whether an import is to end here, and to wait."""
        return self.pause

    def hold(self) -> None:
        """The work waits at the next place where it asks."""
        self._free.clear()

    def release(self) -> None:
        """It goes on."""
        self._free.set()

    def end(self) -> None:
        """It stops at the next place where it asks."""
        self.stop = True
        self._free.set()

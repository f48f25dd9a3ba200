"""An installed program can be replaced by another version while its window is open: whoever works in it is told."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from newsdesk.words import say

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow

PAUSE = 20_000  # milliseconds between two looks

Mark = tuple[int, int, int]


def mark(program: Path) -> Mark | None:
    """What tells one file of a program from another that took its place; None where there is none just now."""
    try:
        found = program.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size


class Replaced(QObject):
    """Looks at the file of `program` now and then, in a job, and tells `window` once."""

    def __init__(self, window: MainWindow, program: Path) -> None:
        super().__init__(window)
        self._window, self._program = window, program
        self._first: Mark | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(PAUSE)
        self.look()

    def look(self) -> None:
        """Looks."""
        self._window.jobs.run(lambda: mark(self._program), self._seen, key="replaced")

    def _seen(self, found: Mark | None) -> None:
        if self._first is None:
            self._first = found
        elif found is not None and found != self._first:
            self._timer.stop()
            self._window.banner.tell(say("updates.replaced"), warn=True)

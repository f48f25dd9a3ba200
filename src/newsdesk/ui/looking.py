"""Work in a thread whose progress somebody sees, and may have enough of."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, Signal


class Looking(QObject):
    """One piece of such work: `moved` (done, of how many, 0 where nobody knows) in the GUI thread; `stop` is set when
    it is not wanted any more. It may outlive whoever asked for it."""

    moved = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stop = False

    def report(self, done: int, total: int | None) -> None:
        """`done` are done."""
        if not self.stop:
            with suppress(RuntimeError):  # who looked went at this moment
                self.moved.emit(done, total or 0)

    def cancelled(self) -> bool:
        """Whether it is not wanted any more."""
        return self.stop

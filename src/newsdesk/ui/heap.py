"""Looking through the heap for what is not needed any more, in the GUI thread alone.

Python looks whenever enough was made, in whatever thread that happens. A window's objects refer to one another; where
the last of them was found in the thread of a job, Qt's object was taken apart there, holding Qt's lock of connections
and waiting for Python's, while the GUI thread held Python's and waited for Qt's: the program stood still for ever.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

OFTEN = 500  # milliseconds
MANY = 50_000  # objects made since the last look
OLDER = 20  # how many looks at young objects go before one at older ones
OLDEST = 5  # and how many of those before one at all


class HeapKeeper(QObject):
    """Looks through the heap in place of Python itself, which looks no more by its own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(OFTEN)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Looks, if enough was made since the last time."""
        if gc.get_count()[0] < MANY:
            return
        self._looks += 1
        if self._looks % (OLDER * OLDEST) == 0:
            gc.collect()
        else:
            gc.collect(1 if self._looks % OLDER == 0 else 0)

"""macOS does not start a program with the path of what was double-clicked: it tells the one that runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

ENDINGS = (".newsdesk", ".newsdesk-archive")


class OpenedFiles(QObject):
    """Gives every archive that `application` is told to open to `open_archive`."""

    def __init__(self, application: QObject, open_archive: Callable[[Path], object]) -> None:
        super().__init__(application)
        self._open = open_archive
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: hears of everything that the application is told."""
        if isinstance(event, QFileOpenEvent) and Path(event.file()).suffix in ENDINGS:
            self._open(Path(event.file()))
            return True
        return False

"""What the help menu does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings

from newsdesk.ui.help.trouble import Trouble

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow


class HelpVerbs(QObject):
    """Belongs to a window; `kept` is where is kept what was closed for ever."""

    def __init__(self, window: MainWindow, kept: QSettings) -> None:
        super().__init__(window)
        self._window, self._kept = window, kept
        self.trouble = Trouble(window)

"""The first start: there is no archive yet. What somebody chooses on the welcome makes it; nothing is made before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from newsdesk import paths
from newsdesk.ui import i18n
from newsdesk.ui.file_dialogs import ask_files, ask_new_archive
from newsdesk.ui.help.welcome import WelcomePage
from newsdesk.words import language, say

if TYPE_CHECKING:
    from newsdesk.ui.application import Program
    from newsdesk.ui.main_window import MainWindow


class Beginning(QMainWindow):
    """The window of a first start. It is gone once an archive is open; closed before, it ends the program."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program
        self._place = paths.default_archive()
        self._way: tuple[str, Sequence[Path]] | None = None
        self.page: WelcomePage
        self._build()
        program.refused.connect(self._refused)
        program.opened.connect(self._opened)

    def sizeHint(self) -> QSize:
        """Qt: as large as the window that follows."""
        return QSize(1440, 900)

    def _build(self) -> None:
        program = self._program
        self.setWindowTitle(say("window.name"))
        chosen = (language(), program.settings.theme)
        self.page = WelcomePage(program.theme, self._place, chosen, first=True)
        self.page.begun.connect(self._begin)
        self.page.set_asked.connect(self._set)
        self.page.place_asked.connect(lambda: ask_new_archive(self, self._lie))
        self.page.left.connect(lambda: self._begin("empty", ()))
        self.setCentralWidget(self.page)
        self.page.setFocus()

    def _lie(self, place: Path) -> None:
        self._place = place
        self.page.tell_place(place)

    def _set(self, name: str, value: str) -> None:
        self._program.set(name, value)
        if name == "language":
            i18n.apply(self._program.application, value)
            self._build()
            self.page.choices[f"language-{value}"].setFocus()
        else:
            self.page.dress(self._program.theme)

    def _begin(self, way: str, files: Sequence[Path]) -> None:
        if way == "files" and not files:
            ask_files(self, lambda found: self._begin("files", found))
            return
        if self._way is None:
            self._way = (way, files)
            self._program.open(self._place, create=True)

    def _refused(self) -> None:
        """No archive can lie there: another place may do."""
        self._way = None

    def _opened(self, window: MainWindow) -> None:
        program = self._program
        program.opened.disconnect(self._opened)
        program.refused.disconnect(self._refused)
        program.beginning = None
        program.greeted()
        way, files = self._way or ("empty", ())
        if way == "sample":
            window.help.sample.take()
        elif way == "files":
            window.imports.bring(list(files))
        self.hide()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: nobody wants to begin now. The next start asks again."""
        super().closeEvent(event)
        if self._way is None:
            self._program.application.quit()

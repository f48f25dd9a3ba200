"""Files that a person brings: a handful is shown first, many go into the queue at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from newsdesk.desk import Desk
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.theme import Theme
from newsdesk.ui.work_bar import WorkBar

if TYPE_CHECKING:
    from newsdesk.desk.previewing import Preview


class ImportVerbs(QObject):
    """`shown_first` says whether a handful is shown before it goes in; `told_first` hears when that changes."""

    def __init__(self, desk: Desk, jobs: Jobs, work: WorkBar, theme: Callable[[], Theme], window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._work, self._theme, self._window = desk, jobs, work, theme, window
        self.shown_first = True
        self.told_first: Callable[[bool], None] = lambda _first: None

    def bring(self, paths: Sequence[Path]) -> None:
        """Takes files and folders in, after a look where they are few."""
        if not self.shown_first or self._work.running:
            self._work.start(paths)
            return

        def look() -> Preview | None:
            from newsdesk.desk import previewing  # with the readers of all formats: no start needs them

            return previewing.look(self._desk, paths)

        self._jobs.run(look, lambda found: self._looked(paths, found))

    def _looked(self, paths: Sequence[Path], found: Preview | None) -> None:
        if found is None or not found.candidates:  # many; or nothing, which the report explains
            self._work.start(paths)
            return
        from newsdesk.ui.preview import PreviewDialog

        dialog = PreviewDialog(found, self._theme(), self._window)

        def take(left_out: list[tuple[str, str]]) -> None:
            self._work.start(paths, left_out=left_out)
            if not dialog.again.isChecked():
                self.show_first(False)

        dialog.chosen.connect(take)
        dialog.open()

    def show_first(self, wanted: bool) -> None:
        """Whether a handful is shown before it goes in."""
        self.shown_first = wanted
        self.told_first(wanted)

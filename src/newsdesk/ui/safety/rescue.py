"""An archive cannot be opened: one of its backups may take its place, or stand beside it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QProgressDialog, QWidget

from newsdesk import paths
from newsdesk.desk import Desk, backup
from newsdesk.domain.backup import Backup
from newsdesk.domain.errors import ArchiveDamaged, ArchiveMissing
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.looking import Looking
from newsdesk.ui.safety.inside import Source
from newsdesk.ui.safety.restoring import RestoreDialog
from newsdesk.words import say


class Rescue(QObject):
    """`opened` with the archive that was made, `failed` with an error, `left` where nobody wanted one."""

    opened = Signal(Path)
    failed = Signal(object)
    left = Signal()

    def __init__(self, path: Path, jobs: Jobs, window: QWidget | None, parent: QObject) -> None:
        super().__init__(parent)
        self._path, self._jobs, self._window = path, jobs, window
        self.box: RestoreDialog | None = None

    def offer_in(self, box: QMessageBox, error: BaseException) -> None:
        """A box that says why an archive cannot be opened has a button that leads here, where a backup can help."""
        button = None
        if isinstance(error, (ArchiveDamaged, ArchiveMissing)):
            box.setStandardButtons(QMessageBox.StandardButton.Close)
            button = box.addButton(say("safety.rescue"), QMessageBox.ButtonRole.AcceptRole)
        box.finished.connect(
            lambda _code: self.show() if button and box.clickedButton() is button else self.left.emit()
        )

    def show(self) -> None:
        """Looks which backups there are, and offers them."""
        self._jobs.run(lambda: backup.known(self._path, paths.data()), lambda found: self._offer(*found), self._broke)

    def _offer(self, key: str, found: list[Backup]) -> None:
        box = self.box = RestoreDialog(Source(key, self._path, True, lambda: found), self._jobs, self._window)
        box.beside_asked.connect(partial(self._make, instead=False))
        box.instead_asked.connect(partial(self._make, instead=True))
        box.try_.hide()
        box.delete.hide()
        box.finished.connect(lambda _code: self._closed())
        box.show_backups(found)
        box.open()

    def _closed(self) -> None:
        """The box is left before what was asked for is told."""
        if self.box is not None and self.box.result() == RestoreDialog.DialogCode.Rejected:
            self.left.emit()

    def _make(self, one: Backup, *, instead: bool) -> None:
        words = say("safety.restored-name")
        told = Looking(self)
        bar = QProgressDialog(say("safety.restore.title"), say("manager.cancel"), 0, 0, self._window)
        bar.setWindowTitle(say("window.name"))
        bar.setAutoClose(False)
        bar.setAutoReset(False)
        bar.canceled.connect(lambda: setattr(told, "stop", True))
        told.moved.connect(lambda _done, total: bar.setMaximum(total))
        told.moved.connect(lambda done, _total: bar.setValue(done))

        def work() -> Path:
            if instead:
                backup.put_back(one, self._path, words, told)
                return self._path
            target = backup.beside(self._path, one, words)
            backup.restore(one, target, told, name=target.stem)
            return target

        def end() -> None:  # somebody may have closed the bar already: it must be there until now
            told.moved.disconnect()
            bar.reset()
            bar.hide()
            bar.deleteLater()

        def done(path: Path) -> None:
            end()
            self.opened.emit(path)

        def broke(error: BaseException) -> None:
            end()
            self._broke(error)

        bar.show()
        self._jobs.run(work, done, broke)

    def _broke(self, error: BaseException) -> None:
        self.failed.emit(error)


def exchange(desk: Desk, restored: Path) -> None:
    """Lets go of an archive and puts a restored one in its place, off the GUI thread."""
    desk.close()
    backup.exchange(desk.archive.path, restored)

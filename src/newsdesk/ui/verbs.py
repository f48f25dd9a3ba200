"""What the actions of the window do to articles, tags and links, through the desk and off the GUI thread."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from newsdesk.desk import Desk, articles, links, tags, undo
from newsdesk.domain.article import Article, OriginalRef, Status
from newsdesk.domain.changes import Changes, Operation
from newsdesk.ui.jobs import Jobs
from newsdesk.words import say


class Verbs(QObject):
    """`told` with a line for the banner. `selected` and `current` tell what is acted on."""

    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        window: QWidget,
        selected: Callable[[], list[int]],
        current: Callable[[], Article | None],
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window
        self._selected, self._current = selected, current

    def _do(self, work: Callable[[], Changes], message: str = "", count: int = 1) -> None:
        self._jobs.run(work, lambda _changes: self.told.emit(say(message, count)) if message else None)

    def _ids(self) -> list[int]:
        """What is chosen in the list; the open article where it was opened from elsewhere."""
        article, chosen = self._current(), self._selected()
        return [article.id] if article is not None and article.id not in chosen else chosen

    def set_status(self, status: Status) -> None:
        """Moves what is chosen to a status."""
        ids = self._ids()
        self._do(lambda: articles.set_status(self._desk, ids, status), "did.set-status", len(ids))

    def trash(self) -> None:
        """Puts what is chosen into the trash: soft, and undone with one key, so nobody is asked."""
        ids = self._ids()
        if ids:
            self._do(lambda: articles.trash(self._desk, ids), "did.trash", len(ids))

    def restore(self) -> None:
        """Takes what is chosen out of the trash."""
        ids = self._ids()
        self._do(lambda: articles.restore(self._desk, ids), "did.restore", len(ids))

    def empty_trash(self) -> None:
        """Says what would go for ever, and asks."""
        self._jobs.run(lambda: articles.weigh_trash(self._desk), self._ask_empty)

    def _ask_empty(self, weight: tuple[int, int]) -> None:
        count, originals = weight
        if not count:
            self.told.emit(say("trash.is-empty"))
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(say("action.empty-trash"))
        box.setText(say("trash.ask", count))
        box.setInformativeText(say("trash.ask-originals", originals))
        delete = box.addButton(say("trash.delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.buttonClicked.connect(
            lambda button: (
                self._do(lambda: articles.empty_trash(self._desk), "did.empty-trash", count)
                if button is delete
                else None
            )
        )
        box.open()

    def add_tag(self, name: str) -> None:
        """Tags what is chosen."""
        ids = self._ids()
        if ids:
            self._do(lambda: tags.add(self._desk, ids, [name]))

    def remove_tag(self, tag_id: int) -> None:
        """Takes a tag from the open article."""
        article = self._current()
        if article is not None:
            key = article.id
            self._do(lambda: tags.remove(self._desk, [key], tag_id))

    def link(self, other: int) -> None:
        """Links the open article with another."""
        article = self._current()
        if article is not None:
            key = article.id
            self._do(lambda: links.add(self._desk, key, other))

    def unlink(self, link_id: int) -> None:
        """Takes a link away."""
        self._do(lambda: links.remove(self._desk, link_id))

    def undo(self) -> None:
        """Undoes the last operation and says which."""
        self._jobs.run(lambda: undo.undo(self._desk)[0], lambda done: self._turned("did.undo", done))

    def redo(self) -> None:
        """Does the operation again that was undone last."""
        self._jobs.run(lambda: undo.redo(self._desk)[0], lambda done: self._turned("did.redo", done))

    def _turned(self, message: str, done: Operation) -> None:
        self.told.emit(say(message, name=say(f"operation.{done.name}")))

    def show_original(self, original: OriginalRef | None = None) -> None:
        """Opens a copy of a captured file in the program that the system has for it; the kept one is never touched."""
        article = self._current()
        found = original or (article.originals[0] if article and article.originals else None)
        if found is None:
            self.told.emit(say("original.none"))
            return

        def work() -> str:
            folder = Path(tempfile.mkdtemp(prefix="newsdesk-"))
            copy = folder / (Path(found.name).name or "original.txt")
            copy.write_bytes(self._desk.archive.originals.read(found.sha256))
            copy.chmod(0o400)
            return os.fspath(copy)

        self._jobs.run(work, self._show_file)

    def _show_file(self, path: str) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            self.told.emit(say("original.no-program", path=path))


def ask_files(window: QWidget, found: Callable[[Sequence[Path]], None]) -> None:
    """Lets a person choose files to import."""
    dialog = QFileDialog(window, say("action.import-files"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([say("import.filter"), say("import.filter-all")])
    dialog.filesSelected.connect(lambda names: found([Path(name) for name in names]))
    dialog.open()


def ask_folder(window: QWidget, title: str, found: Callable[[Path], None]) -> None:
    """Lets a person choose a folder."""
    dialog = QFileDialog(window, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: found(Path(name)))
    dialog.open()


def ask_new_archive(window: QWidget, found: Callable[[Path], None]) -> None:
    """Lets a person name a new archive."""
    dialog = QFileDialog(window, say("action.new-archive"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([say("archive.filter")])
    dialog.setDefaultSuffix("newsdesk")
    dialog.fileSelected.connect(lambda name: found(Path(name)))
    dialog.open()

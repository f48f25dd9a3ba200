"""Choosing files and folders, without ever holding the window up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QIdentityProxyModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QFileDialog, QFileSystemModel, QWidget

from newsdesk.ui.i18n import show_date, show_size
from newsdesk.words import say

_SIZE, _KIND, _DATE = 1, 2, 3  # columns of Qt's list of files


def _dialog(window: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(window, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for part, name in (  # Qt's own Arabic lacks them
        (QFileDialog.DialogLabel.LookIn, "look-in"),
        (QFileDialog.DialogLabel.FileName, "file-name"),
        (QFileDialog.DialogLabel.FileType, "file-type"),
    ):
        dialog.setLabelText(part, say(f"files.dialog.{name}"))
    dialog.setProxyModel(_Told(dialog))  # where the desktop has no dialog of its own
    return dialog


class _Told(QIdentityProxyModel):
    """Files as newsdesk tells of them elsewhere: Qt's own list has the digits and the words of the machine."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: what stands in a cell; its size, kind and date in the language of the window."""
        files = self.sourceModel()
        if role == Qt.ItemDataRole.DisplayRole and index.column() and isinstance(files, QFileSystemModel):
            at = self.mapToSource(index)
            if index.column() == _SIZE:
                return "" if files.isDir(at) else show_size(files.size(at))
            if index.column() == _KIND and files.isDir(at):
                return say("files.dialog.folder")
            if index.column() == _DATE:
                return show_date(files.lastModified(at).toString("yyyy-MM-ddTHH:mm"))
        return super().data(index, role)


def ask_files(window: QWidget, found: Callable[[Sequence[Path]], None], action: str = "import-files") -> None:
    """Lets a person choose files."""
    dialog = _dialog(window, say(f"action.{action}"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    if action == "import-files":
        dialog.setNameFilters([say("import.filter"), say("import.filter-all")])
    if action == "import-vocabulary":
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([say("vocabulary.filter"), say("import.filter-all")])
    if action == "updates-file":
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([say("updates.filter"), say("import.filter-all")])
    if action == "add-dictionary":
        dialog.setNameFilters([say("spelling.filter"), say("import.filter-all")])
    dialog.filesSelected.connect(lambda names: found([Path(name) for name in names]))
    dialog.open()


def ask_folder(window: QWidget, title: str, found: Callable[[Path], None]) -> None:
    """Lets a person choose a folder."""
    dialog = _dialog(window, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: found(Path(name)))
    dialog.open()


def ask_new_archive(window: QWidget, found: Callable[[Path], None]) -> None:
    """Lets a person name a new archive."""
    dialog = _dialog(window, say("action.new-archive"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([say("archive.filter")])
    dialog.setDefaultSuffix("newsdesk")
    dialog.fileSelected.connect(lambda name: found(Path(name)))
    dialog.open()


def ask_target(
    window: QWidget, title: str, name: str, found: Callable[[Path], None], filters: Sequence[tuple[str, str]] = ()
) -> None:
    """Lets a person say where a file is to be written; `filters` are (words, suffix), the first one is proposed.

    What stands there already is asked about by the dialog.
    """
    dialog = _dialog(window, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    suffixes = {f"{words} (*{suffix})": suffix for words, suffix in filters}
    if suffixes:
        dialog.setNameFilters(list(suffixes))
        dialog.setDefaultSuffix(filters[0][1].lstrip("."))
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(suffixes[chosen].lstrip(".")))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: found(Path(chosen)))
    dialog.open()

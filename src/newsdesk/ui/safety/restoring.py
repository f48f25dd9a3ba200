"""Backups to choose from, and how one becomes an archive again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from newsdesk.desk import backup
from newsdesk.domain.backup import Backup
from newsdesk.ui.file_dialogs import ask_folder
from newsdesk.ui.i18n import show_lately
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.safety.inside import Inside, Source
from newsdesk.ui.safety.telling import led, row
from newsdesk.ui.widgets.asking import Box
from newsdesk.ui.widgets.parts import push_button, roomy_list
from newsdesk.ui.widgets.room import open_within
from newsdesk.words import say


class RestoreDialog(QDialog):
    """`beside_asked`, `instead_asked` and `drill_asked` with the chosen backup; `deleted` when one was."""

    beside_asked = Signal(object)
    instead_asked = Signal(object)
    drill_asked = Signal(object)
    deleted = Signal()

    def __init__(self, source: Source, jobs: Jobs, window: QWidget | None) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("safety.restore.title"))
        open_within(self, 940, 640)
        self._source, self._jobs = source, jobs
        self._backups: list[Backup] = []
        self._folder: Path | None = None  # another one than that of this archive
        self.over = False
        self.finished.connect(self._end)
        panes = QSplitter()
        panes.setChildrenCollapsible(False)
        panes.addWidget(self._build_list())
        self.inside = Inside(source, jobs)
        panes.addWidget(self.inside)
        panes.setSizes([330, 590])
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(panes, 1)
        column.addLayout(self._build_foot())
        self._choose(None)

    # -- the form

    def _build_list(self) -> QWidget:
        self.model = QStandardItemModel(self)
        self.list = roomy_list(self.model, say("safety.part.kept"))
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._chosen(now.row()))
        self.other = push_button("safety.other", self._ask_folder)
        self.delete = push_button("safety.delete", self._ask_delete)
        tools = QHBoxLayout()
        tools.addWidget(self.other)
        tools.addWidget(self.delete)
        tools.addStretch(1)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(6, 0, 6, 0)
        column.addWidget(self.list, 1)
        column.addLayout(tools)
        return holder

    def _build_foot(self) -> QHBoxLayout:
        self.try_ = push_button("safety.try", lambda: self._leave(self.drill_asked))
        self.instead = push_button("safety.instead", self._ask_instead)
        self.beside = push_button("safety.beside", lambda: self._leave(self.beside_asked))
        self.beside.setObjectName("primary")
        self.beside.setToolTip(say("safety.beside.about"))
        close = push_button("banner.close", self.reject)
        row = QHBoxLayout()
        row.addWidget(self.try_)
        row.addStretch(1)
        for button in (close, self.instead, self.beside):
            row.addWidget(button)
        return row

    # -- the list

    def look(self) -> None:
        """Reads which backups there are."""
        folder = self._folder

        def read() -> list[Backup]:
            return self._source.look() if folder is None else backup.elsewhere(folder)

        self._jobs.run(read, self.show_backups, self.inside.refuse, key="backups")

    def show_backups(self, found: list[Backup]) -> None:
        """Lists backups; the newest one is looked into."""
        if self.over:
            return
        self._backups = found
        self.model.clear()
        for one in found:
            self.model.appendRow(QStandardItem(led(row(one))))
        if not found:
            none = QStandardItem(say("safety.none-here" if self._folder else "safety.last.none"))
            none.setEnabled(False)
            self.model.appendRow(none)
            self._choose(None)
        else:
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _ask_folder(self) -> None:
        def chosen(folder: Path) -> None:
            self._folder = folder
            self.look()

        ask_folder(self, say("safety.other"), chosen)

    @property
    def chosen(self) -> Backup | None:
        """The backup that is looked into."""
        place = self.list.currentIndex().row()
        return self._backups[place] if 0 <= place < len(self._backups) else None

    def _chosen(self, place: int) -> None:
        self._choose(self._backups[place] if 0 <= place < len(self._backups) else None)

    def _choose(self, one: Backup | None) -> None:
        sound = one is not None and not one.damaged
        own = sound and one is not None and self._source.own and self._source.key in ("", one.archive)
        deletes = one is not None and self._source.delete is not None
        for button, ready in (
            (self.try_, sound), (self.beside, sound), (self.instead, own), (self.delete, deletes),
        ):  # fmt: skip
            button.setEnabled(ready)
        self.inside.look_into(one)

    # -- asking

    def _leave(self, signal: object) -> None:
        one = self.chosen
        if one is not None:
            self.accept()
            signal.emit(one)  # type: ignore[attr-defined]

    def _ask_instead(self) -> None:
        one = self.chosen
        if one is None:
            return
        told = say("safety.instead.ask", when=show_lately(one.made), name=self._source.path.stem)
        box = Asked(self, say("safety.instead"), told, say("safety.instead.do"))
        box.agreed.connect(lambda: self._leave(self.instead_asked))
        box.open()

    def _ask_delete(self) -> None:
        one, delete = self.chosen, self._source.delete
        if one is None or delete is None:
            return

        def done(_nothing: object) -> None:
            if not self.over:
                self.deleted.emit()
                self.look()

        told = say("safety.delete.ask", when=show_lately(one.made) or one.path.name)
        box = Asked(self, say("safety.delete"), told, say("safety.delete.do"))
        box.agreed.connect(lambda: self._jobs.run(lambda: delete(one), done, self.inside.refuse))
        box.open()

    def _end(self) -> None:
        self.over = True
        self.inside.leave()


class Asked(Box):
    """A question before something that is not undone by a key. `agreed` where it is to be done."""

    agreed = Signal()

    def __init__(self, window: QWidget, title: str, question: str, do: str) -> None:
        super().__init__(window, title, do)
        self.setMinimumWidth(480)
        label = QLabel(question)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.column.addWidget(label)
        self.take.clicked.connect(self._press)
        self.end()

    def _press(self) -> None:
        self.accept()
        self.agreed.emit()

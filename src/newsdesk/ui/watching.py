"""Watched folders in the window: looked at while it is open, and a box that tells which they are and what failed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk import Desk
from newsdesk.domain.capture import Report
from newsdesk.domain.watch import Watched, WatchedFailure
from newsdesk.text.language import isolate
from newsdesk.ui import errors
from newsdesk.ui.file_dialogs import ask_folder
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.widgets.closing import closing_row
from newsdesk.ui.widgets.parts import push_button, roomy_list
from newsdesk.ui.widgets.room import open_within
from newsdesk.ui.work_bar import WorkBar
from newsdesk.words import say

if TYPE_CHECKING:
    from newsdesk.desk.watching import Dealt, Watcher

EVERY = 3000  # milliseconds between two looks
FIRST = 1500  # until the first one: a start is not held up


class Watching(QObject):
    """`brought` with the report of what came in by itself; `told` with a line for the banner."""

    brought = Signal(object)
    told = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, work: WorkBar, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._work, self._window = desk, jobs, work, window
        self._watcher: Watcher | None = None
        self._looking = False
        self._stop = False
        self.view: WatchView | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        if not desk.read_only:
            QTimer.singleShot(FIRST, self, self.begin)

    def begin(self) -> None:
        """Looks from now on, where there is a folder to look at."""
        from newsdesk.desk import watching

        def known(folders: list[Watched]) -> None:
            if any(one.enabled for one in folders) and not self._stop:
                self._watcher = self._watcher or watching.Watcher(self._desk)
                self._timer.start()
            else:
                self._timer.stop()

        self._jobs.run(lambda: watching.folders(self._desk), known, key="watched")

    def leave(self) -> None:
        """The window closes."""
        self._stop = True
        self._timer.stop()

    def look(self) -> None:
        """Looks once; what is new goes in."""
        watcher = self._watcher
        if watcher is None or self._looking or self._stop:
            return
        self._looking = True
        self._jobs.run(lambda: watcher.look(lambda: self._stop), self._found, self._failed)

    def _failed(self, _error: BaseException) -> None:
        self._looking = False  # a disk that is away now: the next look tries again

    def _found(self, files: list[Dealt]) -> None:
        from newsdesk.desk import watching

        if not files:
            self._looking = False
            return

        def begun(run: int) -> None:
            self._looking = False
            self._work.follow(run, self._dealt)

        self._jobs.run(lambda: watching.begin(self._desk, files), begun, self._failed)

    def _dealt(self, report: Report) -> None:
        self.brought.emit(report)
        self._fill()

    # -- the box

    def show(self) -> None:
        """Opens the box."""
        self.view = WatchView(self._window, writable=not self._desk.read_only)
        self.view.add_asked.connect(lambda: ask_folder(self._window, say("watch.add"), self.add))
        self.view.remove_asked.connect(lambda key: self._do(lambda desk: desk.remove(self._desk, key)))
        self.view.switch_asked.connect(lambda key, on: self._do(lambda desk: desk.enable(self._desk, key, on)))
        self.view.again_asked.connect(lambda keys: self._do(lambda desk: desk.again(self._desk, keys)))
        self.view.accept_asked.connect(lambda keys: self._do(lambda desk: desk.accept(self._desk, keys)))
        self.view.open()
        self._fill()

    def add(self, path: Path) -> None:
        """Watches a folder."""
        self._do(lambda desk: desk.add(self._desk, path))

    def _do(self, work: Callable[..., object]) -> None:
        from newsdesk.desk import watching

        def done(_result: object) -> None:
            self._fill()
            self.begin()

        self._jobs.run(lambda: work(watching), done, lambda error: self.told.emit(errors.explain(error)))

    def _fill(self) -> None:
        from newsdesk.desk import watching

        view = self.view
        if view is not None and not view.over:
            self._jobs.run(
                lambda: (watching.folders(self._desk), watching.failures(self._desk)),
                lambda found: view.show_all(*found),
                key="watch-view",
            )


class WatchView(QDialog):
    """Tells the folders and what failed; what is asked for is emitted."""

    add_asked = Signal()
    remove_asked = Signal(int)
    switch_asked = Signal(int, bool)
    again_asked = Signal(list)
    accept_asked = Signal(list)

    def __init__(self, window: QWidget, *, writable: bool) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("watch.title"))
        open_within(self, 760, 560)
        self.over = False
        self.finished.connect(self._end)
        self._folders: Sequence[Watched] = ()
        self._failures: Sequence[WatchedFailure] = ()
        self.folders = roomy_list(QStandardItemModel(self), say("watch.title"))
        self.failures = roomy_list(QStandardItemModel(self), say("watch.failures"))
        self.failures.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        about = QLabel(say("watch.about"))
        about.setWordWrap(True)
        about.setProperty("muted", True)
        self.add = push_button("watch.add", self.add_asked.emit)
        self.switch = push_button("watch.pause", self._switch)
        self.remove = push_button("watch.remove", lambda: self.remove_asked.emit(self._folder().id))
        self.again = push_button("watch.again", lambda: self.again_asked.emit(self._chosen()))
        self.accept_ = push_button("watch.accept", lambda: self.accept_asked.emit(self._chosen()))
        self.remove.setToolTip(say("watch.remove.hint"))
        self.add.setEnabled(writable)
        self._writable = writable
        self.title = QLabel(say("watch.failures"))
        self.title.setProperty("section", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(about)
        column.addWidget(self.folders, 2)
        column.addLayout(_row(self.add, self.switch, self.remove))
        column.addWidget(self.title)
        column.addWidget(self.failures, 3)
        column.addLayout(_row(self.again, self.accept_))
        column.addLayout(closing_row(self))
        self.folders.selectionModel().currentChanged.connect(lambda _now, _before: self._ready())
        self.show_all([], [])

    def show_all(self, folders: Sequence[Watched], failures: Sequence[WatchedFailure]) -> None:
        """Shows what is watched, and what did not go in."""
        if self.over:
            return
        place = max(0, self.folders.currentIndex().row())
        self._folders, self._failures = folders, failures
        _fill(self.folders, [_folder_line(one) for one in folders] or [say("watch.none")])
        all_in = [say("watch.no-failures")] if folders else []  # where nothing is watched, nothing went in
        _fill(self.failures, [_failure_line(one) for one in failures] or all_in)
        if folders:
            self.folders.setCurrentIndex(self.folders.model().index(min(place, len(folders) - 1), 0))
        self._ready()

    def _ready(self) -> None:
        chosen = bool(self._folders) and self._writable
        self.switch.setEnabled(chosen)
        self.remove.setEnabled(chosen)
        if self._folders:
            self.switch.setText(say("watch.pause" if self._folder().enabled else "watch.go-on"))
        for button in (self.again, self.accept_):
            button.setEnabled(bool(self._failures) and self._writable)

    def _folder(self) -> Watched:
        return self._folders[max(0, self.folders.currentIndex().row())]

    def _switch(self) -> None:
        self.switch_asked.emit(self._folder().id, not self._folder().enabled)

    def _chosen(self) -> list[int]:
        """The failures that are chosen; all of them where none is."""
        rows = {index.row() for index in self.failures.selectedIndexes()}
        return [one.id for place, one in enumerate(self._failures) if not rows or place in rows]

    def _end(self) -> None:
        self.over = True


def _fill(view: QListView, lines: Sequence[str]) -> None:
    model = view.model()
    assert isinstance(model, QStandardItemModel)
    model.clear()
    for line in lines:
        model.appendRow(QStandardItem(line))


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


def _folder_line(one: Watched) -> str:
    state = say("watch.is-away") if not one.there else say("watch.is-on") if one.enabled else say("watch.is-off")
    return f"{isolate(one.path)}\n{state} · {say('watch.files', one.files)}"


def _failure_line(one: WatchedFailure) -> str:
    place, others = one.facts.get("place", ""), int(one.facts.get("count", "1")) - 1
    name = isolate(Path(one.location).name) + (f" ({errors.place(place)})" if place else "")
    more = f" · {say('watch.others', others)}" if others > 0 else ""
    return f"{name}: {errors.skipped(one.reason, one.facts)}{more}\n{isolate(one.location)}"

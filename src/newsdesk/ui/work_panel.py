"""All long work of this session over a corner of the window: how far it is, what can be done about it, how it ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk import Desk
from newsdesk.domain.capture import Report
from newsdesk.domain.changes import Operation
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.widgets.parts import push_button
from newsdesk.ui.widgets.waiting import after
from newsdesk.ui.work_bar import WorkBar
from newsdesk.ui.work_tasks import State, Task
from newsdesk.words import group, rtl, say

WIDTH, HIGHEST, EDGE = 420, 440, 12  # pixels: its own, and beside it
OFTEN, SELDOM = 120, 1000  # milliseconds between two looks at what runs, and at the index


class WorkPanel(QFrame):
    """`report_asked` and `articles_asked` with the report of an import, `undo_asked` for the work that was last."""

    report_asked = Signal(object)
    articles_asked = Signal(object)
    undo_asked = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, work: WorkBar, place: QWidget) -> None:
        super().__init__(place)
        self._desk, self._jobs = desk, jobs
        self.setObjectName("workPanel")
        self.setAccessibleName(say("work.title"))
        self._work = work
        self._last: Operation | None = None
        self._shown: list[tuple[Task, State]] = []
        self._rows: list[TaskRow] = []
        title = QLabel(say("work.title"))
        title.setProperty("section", True)
        self.clear = _flat("work.clear", work.forget_ended)
        close = _flat("banner.close", self.hide)
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 14, 4)
        head.addWidget(title, 1)
        head.addWidget(self.clear)
        head.addWidget(close)
        self._page = QWidget()
        self._page.setObjectName("sheetPage")
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(14, 2, 14, 10)
        self._column.setSpacing(10)
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(self._page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(area, 1)
        self.index = QLabel()  # the index learns by itself: that can be waited for, and not be stopped
        self.index.setWordWrap(True)
        self.index.setProperty("muted", True)
        self.index.setContentsMargins(14, 0, 14, 8)
        self.index.hide()
        outer.addWidget(self.index)
        self._soon = after(self, OFTEN, self._follow)
        self._later = after(self, SELDOM, self._look_at_index)
        work.changed.connect(lambda: self._soon.isActive() or not self.isVisible() or self._soon.start())
        place.installEventFilter(self)
        self.hide()

    def toggle(self) -> None:
        """Shows it, or not any more."""
        if self.isVisible():
            self.hide()
            return
        self._fill()
        self.show()
        self._settle()
        self.raise_()
        self.setFocus()
        self._look_at_index()

    def _look_at_index(self) -> None:
        """Asks how far the index is, again and again while it learns and somebody looks."""
        if self.isVisible():
            indexer = self._desk.indexer
            self._jobs.run(lambda: (indexer.behind, indexer.remaking), self._tell_index, key="work-index")

    def _tell_index(self, told: tuple[int, bool]) -> None:
        behind, remaking = told
        self.index.setText(say("work.index.anew") if remaking else say("work.index", behind))
        self.index.setVisible(bool(behind) or remaking)
        self._settle()
        if self.isVisible() and not self.index.isHidden():
            self._later.start()

    def name_last(self, operation: Operation | None) -> None:
        """The operation that undo would undo."""
        self._last = operation
        for row in self._rows:
            row.offer_undo(operation)

    def _follow(self) -> None:
        """What is shown, as it is now; rows are made anew only where some came, went, or are in another state."""
        if [(task, task.state) for task in self._work.tasks] != self._shown or not self._rows:
            self._fill()
        for row in self._rows:
            row.follow()

    def _fill(self) -> None:
        focused = self.focusWidget()
        name = focused.objectName() if focused is not None else ""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        tasks = list(self._work.tasks)
        self._shown = [(task, task.state) for task in tasks]
        running = [task for task in tasks if task.runs]
        waiting = [task for task in tasks if task.state is State.WAITING]
        ended = [task for task in reversed(tasks) if task.ended]
        self._rows = []
        self._section("", running)
        self._section("work.waiting", waiting, imports=bool(self._work.waiting_imports) and not self._work.running)
        self._section("work.ended", ended)
        self.clear.setVisible(bool(ended))
        if not tasks and not self._work.waiting_imports:
            none = QLabel(say("work.none"))
            none.setProperty("muted", True)
            none.setWordWrap(True)
            self._column.addWidget(none)
        self._column.addStretch(1)
        self.name_last(self._last)
        again = self._page.findChildren(QPushButton, name) if name else []
        if again:
            again[-1].setFocus()
        self._settle()

    def _section(self, heading: str, tasks: Sequence[Task], *, imports: bool = False) -> None:
        if heading and (tasks or imports):
            label = QLabel(say(heading))
            label.setProperty("section", True)
            self._column.addWidget(label)
        for task in tasks:
            row = TaskRow(task, self._work, self.report_asked.emit, self.articles_asked.emit, self.undo_asked.emit)
            self._rows.append(row)
            self._column.addWidget(row)
        if imports:
            self._column.addWidget(self._paused())

    def _paused(self) -> QWidget:
        """The imports that were paused, or that the program ended in the middle of."""
        pending = self._work.waiting_imports
        done, total = sum(one.done for one in pending), sum(one.total for one in pending)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        text = QLabel(say("import.waiting", done=group(done), total=group(total)))
        text.setWordWrap(True)
        line.addWidget(text, 1)
        line.addWidget(_flat("import.go-on", self._work.resume))
        line.addWidget(_flat("import.cancel", self._work.stop))
        return row

    # -- where it stands

    def _settle(self) -> None:
        place = self.parentWidget()
        if place is None:
            return
        width = min(WIDTH, place.width() - 2 * EDGE)
        inside = self._column.heightForWidth(width - 16) if self._column.hasHeightForWidth() else 0
        below = 0 if self.index.isHidden() else self.index.heightForWidth(width - 2)
        wanted = max(inside, self._column.sizeHint().height()) + 52 + below
        height = max(120, min(wanted, HIGHEST, place.height() - 2 * EDGE))
        x = EDGE if rtl() else place.width() - width - EDGE
        self.resize(width, height)
        self.move(QPoint(x, place.height() - height - EDGE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: what it lies over is of another size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


class TaskRow(QWidget):
    """One piece of work."""

    def __init__(
        self,
        task: Task,
        work: WorkBar,
        report: Callable[[Report], object],
        articles: Callable[[Report], object],
        undo: Callable[[], object],
    ) -> None:
        super().__init__()
        self.task = task
        self._name = QLabel(say(f"work.{task.kind}"))
        font = self._name.font()
        font.setBold(True)
        self._name.setFont(font)
        self._line = QLabel()
        self._line.setProperty("muted", True)
        self._line.setWordWrap(True)
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say(f"work.{task.kind}"))
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._name, 1)
        found = task.report
        self.undo = _flat("banner.undo", undo)
        for button, shown in (
            (_flat("import.pause", work.hold_any), task.pausable and task.state is State.RUNNING),
            (_flat("import.go-on", work.resume), task.state is State.PAUSED),
            (_flat("import.cancel", lambda: work.give_up(task)), not task.ended and task.state is not State.STOPPING),
            (self.undo, False),
            (_flat("work.report", lambda: report(task.report) if task.report else None), bool(found and found.run)),
            (_flat("work.articles", lambda: articles(task.report) if task.report else None),
             bool(found and found.article_ids)),
        ):  # fmt: skip
            head.addWidget(button)
            button.setVisible(shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._line)
        self.follow()

    @property
    def told(self) -> str:
        """How far it is, or how it ended."""
        return self._line.text()

    def offer_undo(self, last: Operation | None) -> None:
        """It can be undone from here while nothing else was done since."""
        task = self.task
        own = task.operation is not None and last is not None and last.id == task.operation
        brought = task.report is not None and (task.report.added or task.report.joined)
        newest = bool(brought) and last is not None and last.name == "import"
        self.undo.setVisible(task.ended and (own or newest))

    def follow(self) -> None:
        """It is otherwise than before."""
        task = self.task
        self._bar.setVisible(task.runs)
        self._bar.setRange(0, task.total)
        self._bar.setValue(task.done)
        if task.ended:
            state = "" if task.state is State.DONE and task.result else say(f"work.state.{task.state.value}")
            parts = [state, task.result]
        elif task.state is State.WAITING:
            parts = [say("work.state.waiting")]
        else:
            known = say("work.amount", done=group(task.done), total=group(task.total)) if task.total else ""
            state = "" if task.state is State.RUNNING and known else say(f"work.state.{task.state.value}")
            parts = [known, task.left, state]
        self._line.setText(" · ".join(filter(None, parts)))
        self._line.setVisible(bool(self._line.text()))


def _flat(message: str, slot: Callable[[], object]) -> QPushButton:
    button = push_button(message, slot, flat=True)
    button.setObjectName(message)
    return button

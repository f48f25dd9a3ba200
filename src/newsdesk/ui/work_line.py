"""The line of the status bar that tells of long work: what it is, how far, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from newsdesk.ui.work_tasks import State, Task
from newsdesk.words import group, say


class WorkLine(QWidget):
    """`opened` when somebody wants to see all of the work. What the buttons do is written by whoever does the work."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._label = QPushButton()
        self._label.setProperty("flat", True)
        self._label.setObjectName("workName")
        self._label.setToolTip(say("action.show-work"))
        self._label.clicked.connect(self.opened)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(130)
        self.pause = self._button("import.pause", self.hold_any)
        self.go_on = self._button("import.go-on", self.resume)
        self.cancel = self._button("import.cancel", self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        for widget in (self._label, self._bar, self.pause, self.go_on, self.cancel):
            row.addWidget(widget)
        self.hide()

    def _button(self, words: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(say(words))
        button.setProperty("flat", True)
        button.clicked.connect(slot)
        return button

    def hold_any(self) -> None:
        """Holds what runs, where it can be held."""
        raise NotImplementedError

    def resume(self) -> None:
        """Goes on with what is held or waits."""
        raise NotImplementedError

    def stop(self) -> None:
        """Asks the work to end."""
        raise NotImplementedError

    def _show_buttons(self, *shown: QPushButton) -> None:
        for button in (self.pause, self.go_on, self.cancel):
            button.setVisible(button in shown)

    def _show_task(self, task: Task) -> None:
        """What runs, as it is with it now."""
        self._bar.setRange(0, task.total)
        self._bar.setValue(task.done)
        held = task.state is State.PAUSED
        self._show_buttons(*([self.go_on] if held else [self.pause] if task.pausable else []), self.cancel)
        parts = [say(f"{task.kind}.running", done=group(task.done), total=group(task.total))]
        parts += [say("work.state.paused")] if held else [task.left] if task.left else []
        self._label.setText(" · ".join(parts))

    def _show_stopping(self, task: Task) -> None:
        """It ends after what it is doing."""
        self._label.setText(say(f"{task.kind}.stopping"))

    def _show_waiting(self, done: int, total: int) -> None:
        """Imports wait to be gone on with."""
        self._label.setText(say("import.waiting", done=group(done), total=group(total)))
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._show_buttons(self.go_on, self.cancel)

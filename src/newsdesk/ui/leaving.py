"""Closing a window while something is under way: what it is, what becomes of it, and what is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from newsdesk.ui.work_tasks import Task
from newsdesk.words import group, say

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow

_LOSES = frozenset({"bulk", "rule", "mend", "turn", "vocabulary.taking"})  # stop at a whole part, and can be undone


def fate(task: Task) -> str:
    """What becomes of a piece of work when the window closes now, as the end of a message id."""
    return "goes-on" if task.kind == "import" else "stops-whole" if task.kind in _LOSES else "ends"


class Leaving(QObject):
    """Asked by the window whether it `may` close; it is told to when that is so later."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._agreed = False
        self.waits = False  # the window closes when all is done
        self.box: QMessageBox | None = None
        window.work.idle.connect(self._idle)
        window.work.failed.connect(lambda _error: window.stayed.emit() if self.waits else None)
        window.stayed.connect(self._stay)

    def agree(self) -> None:
        """Nobody is to be asked: the machine goes down, or somebody has answered."""
        self._agreed = True

    def may(self) -> bool:
        """Whether the window may close now; where something runs somebody is asked."""
        if self._agreed or not self._window.work.running:
            return True
        if self.box is None:
            self._ask()
        return False

    def _ask(self) -> None:
        tasks = self._window.work.unended
        box = self.box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(say("leaving.title"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(say("leaving.ask", len(tasks)))
        box.setInformativeText("\n".join(self._line(task) for task in tasks))
        wait = box.addButton(say("leaving.wait"), QMessageBox.ButtonRole.AcceptRole)
        stop = box.addButton(say("leaving.stop"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(say("leaving.stay"), QMessageBox.ButtonRole.RejectRole)
        for button, name in ((wait, "leaving-wait"), (stop, "leaving-stop"), (stay, "leaving-stay")):
            button.setObjectName(name)
        box.setDefaultButton(wait)
        box.setEscapeButton(stay)
        box.finished.connect(lambda _code: self._answered(box.clickedButton(), wait, stop))
        box.open()

    def _line(self, task: Task) -> str:
        amount = say("work.amount", done=group(task.done), total=group(task.total)) if task.total else ""
        name = " · ".join(filter(None, (say(f"work.{task.kind}"), amount)))
        return f"• {name}: {say(f'leaving.{fate(task)}')}"

    def _answered(self, clicked: object, wait: object, stop: object) -> None:
        self.box = None
        window = self._window
        if clicked is stop:
            self._agreed = True
            window.close()
        elif clicked is wait:
            self.waits = True
            if window.work.running:
                window.work.resume()
                window.banner.tell(say("leaving.waits"))
                window.showMinimized()
            else:  # it ended while somebody read
                window.close()
        else:
            window.stayed.emit()

    def _stay(self) -> None:
        """Something went wrong, or somebody thought better of it: the window is there, and asks again another time."""
        self._agreed = False
        if self.waits:
            self.waits = False
            if self._window.isMinimized():
                self._window.showNormal()

    def _idle(self) -> None:
        if self.waits:
            self._window.close()
        elif self.box is not None:  # what was asked about is over
            self.box.setInformativeText(say("leaving.over"))

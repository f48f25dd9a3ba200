"""Closing a window: what is under way in it and what is wanted of that, and what was typed, which is saved first."""

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
    """Asked by the window whether it `may` close; where that is so later, it is closed then. `saving` while what was
    typed is on its way to the disk: if that refuses, the window stays."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._agreed = False
        self.waits = False  # the window closes when all is done
        self.saving = False
        self.box: QMessageBox | None = None
        window.work.idle.connect(self._idle)
        window.work.failed.connect(lambda _error: window.stayed.emit() if self.waits else None)
        window.stayed.connect(self._stay)
        window.tag_verbs.kept.connect(lambda *_kept: self._saved() if self.saving else None)
        window.tag_verbs.failed.connect(lambda _error: self._unsaved() if self.saving else None)

    def agree(self) -> None:
        """Nobody is to be asked: the machine goes down, or somebody has answered."""
        self._agreed = True

    def may(self) -> bool:
        """Whether the window may close now; where something runs somebody is asked, and what was typed is saved first,
        off this thread."""
        if not self._agreed and self._window.work.running:
            if self.box is None:
                self._ask()
            return False
        return not self._save()

    # -- what was typed

    def _save(self) -> bool:
        """Saves what was typed; whether there is anything."""
        window = self._window
        unkept = not self.saving and window.pages.flush()  # a note about a tag
        window.sheet.end_composing()
        if not unkept and not window.session.unsaved:
            return False
        if not self.saving:
            self.saving = True
            if not unkept:
                window.session.save_all(self._saved, self._refused)
        return True

    def _saved(self) -> None:
        """Everything is saved; what was typed meanwhile is saved in its turn."""
        self.saving = False
        self._window.close()

    def _refused(self, error: BaseException) -> None:
        self._window.help.failed(error)
        self._unsaved()

    def _unsaved(self) -> None:
        self.saving = False
        self._window.stayed.emit()

    # -- what is under way

    def _ask(self) -> None:
        tasks = self._window.work.unended
        box = self.box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
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

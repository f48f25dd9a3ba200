"""Undo and redo by name: in the menu, the palette, the bar, and in the list of what was done lately."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.desk import Desk, undo
from newsdesk.domain.changes import Operation
from newsdesk.ui.actions import Actions
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.operations_view import OperationsView, named
from newsdesk.words import say

LISTED = 500  # operations


class UndoNames(QObject):
    """`follow` after every change; `show` opens the list. `named` with the operation that undo would undo."""

    named = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._actions, self._window = desk, jobs, actions, window
        self._view: OperationsView | None = None
        self.turn: Callable[[Sequence[Operation], bool, Callable[[], None]], object] = lambda *_asked: None

    def follow(self) -> None:
        """Something was done: the names are others."""
        self._jobs.run(lambda: undo.state(self._desk), self._name, key="undo-state")
        if self._view is not None and self._view.isVisible():
            self._fill()

    def _name(self, state: tuple[Operation | None, Operation | None]) -> None:
        for action, found in zip(("undo-work", "redo-work"), state, strict=True):
            name = named(found) if found else ""
            text = say(f"action.{action}.named", name=name) if found else say(f"action.{action}")
            self._actions.call(action, text)
        self._actions.have(undo=state[0] is not None, redo=state[1] is not None)
        if self._view is not None:
            self._view.follow()
        self.named.emit(state[0])

    def show(self) -> None:
        """Opens the list of what was done."""
        if self._view is None:
            self._view = OperationsView(self._actions, self._window)
            self._view.turn_asked.connect(self._turn)
        self._view.open()
        self._fill()

    def _turn(self, steps: Sequence[Operation], undo_them: bool) -> None:
        view = self._view
        if view is not None:
            view.tell_working(True)
            self.turn(steps, undo_them, lambda: view.tell_working(False))

    def _fill(self) -> None:
        if self._view is not None:
            self._jobs.run(lambda: undo.recent(self._desk, LISTED), self._view.show_operations, key="operations")

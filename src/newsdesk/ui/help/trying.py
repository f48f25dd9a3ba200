"""Six small steps to try on the sample: a line at the foot of the window that ticks off what was really done."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from newsdesk.desk.sample import STEPS
from newsdesk.ui import icons
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.parts import mark_as
from newsdesk.words import say

SIGN = 18


class _Step(QWidget):
    """One step: whether it is done, what is to be done, and the button that leads there."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name, self.done = name, False
        self._sign, self.text = QLabel(), QLabel(say(f"trying.{name}"))
        self.text.setWordWrap(True)
        self.go = QPushButton(say(f"trying.{name}.go"))
        self.go.setProperty("flat", True)
        self.go.setAccessibleDescription(self.text.text())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._sign)
        row.addWidget(self.text, 100)
        row.addWidget(self.go)
        row.addStretch(1)  # the button stands beside what it is for
        self._fit()

    def _fit(self) -> None:
        self.text.setMaximumWidth(self.text.fontMetrics().horizontalAdvance(self.text.text()) + 4)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: letters of another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def show_done(self, done: bool, theme: Theme) -> None:
        self.done = done
        name = "mdi6.check-circle" if done else "mdi6.circle-outline"
        self._sign.setPixmap(icons.icon(name, color=theme.ok if done else theme.muted).pixmap(SIGN, SIGN))
        self._sign.setAccessibleName(say("trying.done" if done else "trying.open"))
        mark_as(self.text, "muted", done)


class Trying(QFrame):
    """`asked` with the step that somebody wants to be led to, `closed` when it shall not be seen any more."""

    asked = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("trying")
        self._theme = theme
        self.steps = {name: _Step(name) for name in STEPS}
        for name, step in self.steps.items():
            step.go.clicked.connect(lambda _checked=False, name=name: self.asked.emit(name))
        self.title = QLabel()
        self.title.setProperty("section", True)
        self.all = QToolButton()
        self.all.setText(say("trying.all"))
        self.all.setCheckable(True)
        self.all.toggled.connect(lambda _on: self._show())
        close = self.close_ = QPushButton(say("trying.close"))
        close.setProperty("flat", True)
        close.clicked.connect(self.closed)
        self._over = QLabel(say("trying.over"))
        self._over.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(4)
        for step in self.steps.values():
            column.addWidget(step)
        column.addWidget(self._over)
        row = self._row = QHBoxLayout(self)  # one line, unless all steps are shown
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self.title)
        row.addLayout(column, 1)
        row.addWidget(self.all)
        row.addWidget(close)
        self.setAccessibleName(say("action.try-this"))
        self.tick(())

    @property
    def ticked(self) -> frozenset[str]:
        """The steps that are done."""
        return frozenset(name for name, step in self.steps.items() if step.done)

    def tick(self, names: Iterable[str]) -> None:
        """These are done too."""
        done = self.ticked | set(names)
        for name, step in self.steps.items():
            step.show_done(name in done, self._theme)
        self._show()

    def _show(self) -> None:
        done = self.ticked
        following = next((name for name in STEPS if name not in done), None)
        self.title.setText(say("trying.title", done=len(done), all=len(STEPS)))
        for name, step in self.steps.items():
            step.setVisible(self.all.isChecked() or name == following)
        self._over.setVisible(following is None)
        at = Qt.AlignmentFlag.AlignTop if self.all.isChecked() else Qt.AlignmentFlag.AlignVCenter
        for one in (self.title, self.all, self.close_):
            self._row.setAlignment(one, at)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.tick(())

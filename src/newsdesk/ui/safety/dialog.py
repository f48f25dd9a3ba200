"""How safe the archive is, at a glance, and what can be done for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk.backup import Glance
from newsdesk.domain.backup import Schedule
from newsdesk.text.language import isolate
from newsdesk.ui.safety.telling import kept, last_backup, outcome, trouble
from newsdesk.ui.widgets.closing import closing_row
from newsdesk.words import say


class SafetyDialog(QDialog):
    """Tells; what is asked for is emitted. `cloud_asked` with the name of a service."""

    back_up_asked = Signal()
    restore_asked = Signal()
    drill_asked = Signal()
    verify_asked = Signal()
    schedule_chosen = Signal(str)
    folder_asked = Signal()
    usual_asked = Signal()
    cloud_asked = Signal(str)

    def __init__(self, window: QWidget, *, writable: bool) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("safety.title"))
        self.resize(760, 640)
        self.over = False
        self.finished.connect(self._end)
        self._service = ""
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._build(writable)
        page = QWidget()
        page.setObjectName("plain")
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.addLayout(self._grid)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(area, 1)
        column.addLayout(closing_row(self))

    # -- the form

    def _build(self, writable: bool) -> None:
        self.back_up = self._button("safety.back-up", self.back_up_asked.emit)
        self.last = self._part("safety.part.last", self.back_up)
        self.restore = self._button("safety.restore", self.restore_asked.emit)
        self.kept = self._part("safety.part.kept", self.restore)
        self.schedule = QComboBox()
        for value in Schedule:
            self.schedule.addItem(say(f"safety.schedule.{value.value}"), value.value)
        self.schedule.setAccessibleName(say("safety.part.schedule"))
        self.schedule.activated.connect(lambda row: self.schedule_chosen.emit(self.schedule.itemData(row)))
        self.schedule.setEnabled(writable)
        self.when = self._part("safety.part.schedule", self.schedule)
        self.when.setText(say("safety.when") if writable else say("safety.read-only"))
        self.choose = self._button("safety.choose", self.folder_asked.emit)
        self.usual = self._button("safety.usual", self.usual_asked.emit)
        self.folder = self._part("safety.part.folder", self.choose, self.usual)
        self.try_ = self._button("safety.try", self.drill_asked.emit)
        self.drilled = self._part("safety.part.drill", self.try_)
        self.check = self._button("safety.check", self.verify_asked.emit)
        self.verified = self._part("safety.part.check", self.check)
        self.more = self._button("safety.cloud.more", lambda: self.cloud_asked.emit(self._service))
        self.cloud = self._part("safety.part.cloud", self.more)
        self.more.hide()

    def _button(self, words: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(say(words))
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on=False: slot())
        return button

    def _part(self, words: str, *doings: QWidget) -> QLabel:
        """A heading, what is told below it, and beside both what can be done."""
        row = self._grid.rowCount()
        title, told, side = QLabel(say(words)), QLabel(), QWidget()
        title.setProperty("section", True)
        told.setWordWrap(True)
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        side.setObjectName("plain")
        buttons = QVBoxLayout(side)
        buttons.setContentsMargins(0, 2, 0, 0)
        for doing in doings:
            buttons.addWidget(doing)
        buttons.addStretch(1)
        if row > 1:
            self._grid.setRowMinimumHeight(row, 14)
            row += 1
        self._grid.addWidget(title, row, 0)
        self._grid.addWidget(told, row + 1, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(side, row, 1, 2, 1)
        return told

    # -- telling

    def show_glance(self, glance: Glance) -> None:
        """Shows how things stand."""
        text, warn = last_backup(glance)
        failed = trouble(glance)
        _tell(self.last, f"{text}\n{failed}" if failed else text, warn=warn or bool(failed))
        _tell(self.kept, f"{kept(glance)}\n{say('safety.rule')}")
        self.schedule.setCurrentIndex(self.schedule.findData(glance.state.schedule))
        where = [isolate(str(glance.home))]
        where += [] if glance.there else [say("safety.folder.gone")]
        where += [say("safety.folder.same-disk")] if glance.there and glance.same_disk else []
        _tell(self.folder, "\n".join(where), warn=not glance.there)
        self.usual.setVisible(bool(glance.state.folder))
        for label, at, name in (
            (self.drilled, glance.state.drilled, "drill"), (self.verified, glance.state.verified, "check"),
        ):  # fmt: skip
            text, warn = outcome(at, name)
            _tell(label, f"{text}\n{say(f'safety.{name}.about')}", warn=warn)
        self._service = glance.cloud.service if glance.cloud is not None else ""
        self.more.setVisible(bool(self._service))
        told = say("safety.cloud.what", service=self._service) if self._service else say("safety.cloud.none")
        _tell(self.cloud, told, warn=bool(self._service))
        self.try_.setEnabled(glance.last is not None)

    def refuse(self, message: str) -> None:
        """Says why backups cannot go where they were to go."""
        _tell(self.folder, f"{self.folder.text()}\n{message}", warn=True)

    def _end(self) -> None:
        self.over = True


def _tell(label: QLabel, text: str, *, warn: bool = False) -> None:
    label.setText(text)
    if label.property("warn") != warn:
        label.setProperty("warn", warn)
        label.style().unpolish(label)
        label.style().polish(label)

"""How safe the archive is, at a glance, and what can be done for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk.backup import Glance
from newsdesk.domain.backup import Schedule
from newsdesk.ui import icons
from newsdesk.ui.safety.telling import kept, last_backup, led, outcome, place, trouble
from newsdesk.ui.theme import Theme, scale
from newsdesk.ui.widgets.closing import closing_row
from newsdesk.ui.widgets.marking import markable
from newsdesk.ui.widgets.parts import mark_as, push_button
from newsdesk.ui.widgets.room import open_within
from newsdesk.words import say

PLAIN, OK, WARN = "", "ok", "warn"
_STATES = {  # the icon and its colour
    PLAIN: ("mdi6.information-outline", "muted"),
    OK: ("mdi6.check-circle-outline", "ok"),
    WARN: ("mdi6.alert-outline", "warn"),
}


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

    def __init__(self, window: QWidget, theme: Theme, *, writable: bool) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("safety.title"))
        open_within(self, 800, 660)
        self._theme = theme
        self.over = False
        self.finished.connect(self._end)
        self._service = ""
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
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
        self.back_up = push_button("safety.back-up", self.back_up_asked.emit)
        self.last = self._part("safety.part.last", self.back_up)
        self.restore = push_button("safety.restore", self.restore_asked.emit)
        self.kept = self._part("safety.part.kept", self.restore)
        self.schedule = QComboBox()
        for value in Schedule:
            self.schedule.addItem(say(f"safety.schedule.{value.value}"), value.value)
        self.schedule.setAccessibleName(say("safety.part.schedule"))
        self.schedule.activated.connect(lambda row: self.schedule_chosen.emit(self.schedule.itemData(row)))
        self.schedule.setEnabled(writable)
        self.when = self._part("safety.part.schedule", self.schedule)
        self._when = say("safety.when") if writable else say("safety.read-only")
        self.choose = push_button("safety.choose", self.folder_asked.emit)
        self.usual = push_button("safety.usual", self.usual_asked.emit)
        self.folder = self._part("safety.part.folder", self.choose, self.usual)
        self.try_ = push_button("safety.try", self.drill_asked.emit)
        self.drilled = self._part("safety.part.drill", self.try_)
        self.check = push_button("safety.check", self.verify_asked.emit)
        self.verified = self._part("safety.part.check", self.check)
        self.more = push_button("safety.cloud.more", lambda: self.cloud_asked.emit(self._service))
        self.cloud = self._part("safety.part.cloud", self.more)
        self.more.hide()

    def _part(self, words: str, *doings: QWidget) -> Part:
        """A heading, what is told below it, and beside both what can be done."""
        row = self._grid.rowCount()
        part, side = Part(say(words)), QWidget()
        side.setObjectName("plain")
        buttons = QVBoxLayout(side)
        buttons.setContentsMargins(0, 2, 0, 0)
        for doing in doings:
            buttons.addWidget(doing)
        buttons.addStretch(1)
        if row > 1:
            self._grid.setRowMinimumHeight(row, 14)
            row += 1
        self._grid.addWidget(part.icon, row, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(part.title, row, 1)
        self._grid.addWidget(part.page, row + 1, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(side, row, 2, 2, 1)
        return part

    # -- telling

    def show_glance(self, glance: Glance) -> None:
        """Shows how things stand."""
        text, warn = last_backup(glance)
        failed = trouble(glance)
        self._tell(self.last, f"{text}\n{failed}" if failed else text, WARN if warn or failed else OK)
        self._tell(self.kept, kept(glance), about=say("safety.rule"))
        self.schedule.setCurrentIndex(self.schedule.findData(glance.state.schedule))
        off = glance.state.schedule == Schedule.OFF and self.schedule.isEnabled()
        self._tell(self.when, say("safety.off") if off else "", WARN if off else PLAIN, self._when)
        gone, same = not glance.there, glance.there and glance.same_disk
        about = say("safety.folder.gone") if gone else say("safety.folder.same-disk") if same else ""
        self._tell(self.folder, f"{place(glance.home)}\n{about}" if gone else place(glance.home),
                   WARN if gone else PLAIN, "" if gone else about)  # fmt: skip
        self.usual.setVisible(bool(glance.state.folder))
        for part, at, name in (
            (self.drilled, glance.state.drilled, "drill"), (self.verified, glance.state.verified, "check"),
        ):  # fmt: skip
            text, warn = outcome(at, name)
            self._tell(part, text, WARN if warn else OK if at[0] else PLAIN, say(f"safety.{name}.about"))
        self._service = glance.cloud.service if glance.cloud is not None else ""
        self.more.setVisible(bool(self._service))
        told = say("safety.cloud.what", service=self._service) if self._service else say("safety.cloud.none")
        self._tell(self.cloud, told, WARN if self._service else OK)
        self.try_.setEnabled(glance.last is not None)

    def refuse(self, message: str) -> None:
        """Says why backups cannot go where they were to go."""
        self._tell(self.folder, message, WARN)

    def _tell(self, part: Part, text: str, state: str = "", about: str = "") -> None:
        part.tell(text, about, warn=state == WARN)
        name, colour = _STATES[state]
        icon = icons.icon(name, color=getattr(self._theme, colour), color_disabled=self._theme.muted)
        part.icon.setPixmap(icon.pixmap(QSize(18, 18) * scale(), self.devicePixelRatioF()))

    def _end(self) -> None:
        self.over = True


class Part:
    """A part of the box: an icon that says how it stands, a heading, what is told, and what that means."""

    def __init__(self, title: str) -> None:
        self.icon, self.title, self.told, self.about = QLabel(), QLabel(title), QLabel(), QLabel()
        self.title.setProperty("section", True)
        self.about.setProperty("muted", True)
        self.page = QWidget()
        self.page.setObjectName("plain")
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for label in (self.told, self.about):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            markable(label)
            column.addWidget(label)

    def tell(self, text: str, about: str, *, warn: bool) -> None:
        """Shows what is so, and below it what that means."""
        for label, words in ((self.told, text), (self.about, about)):
            label.setText(led(words) if words else "")
            label.setVisible(bool(words))
        mark_as(self.told, "warn", warn)

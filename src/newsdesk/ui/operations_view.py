"""What was done to the archive, by day and by name, with undo and redo of the last step or up to any of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.changes import Operation
from newsdesk.text.language import isolate
from newsdesk.text.likeness import SURE, rank, words_of
from newsdesk.ui.actions import Actions
from newsdesk.ui.i18n import show_day
from newsdesk.ui.theme import ui_font
from newsdesk.ui.widgets.closing import closing_row
from newsdesk.ui.widgets.parts import search_field
from newsdesk.words import group, rtl, say

OPERATION = Qt.ItemDataRole.UserRole
NAMED, LETTERS = 3, 32  # steps that are told by name, and the letters of each
NAME, COUNT, WHEN, WHO, STATE = range(5)


def named(operation: Operation, most: int = 48) -> str:
    """What a piece of work is called, with what it was about: `most` letters of each name."""
    name = say(f"operation.{operation.name}")
    if not operation.about:
        return name
    told = (one if len(one) <= most else one[: most - 1].rstrip() + "…" for one in operation.about)
    return f"{name} – {('، ' if rtl() else ', ').join(map(isolate, told))}"


def steps_to(found: Sequence[Operation], key: int) -> tuple[bool, list[Operation]]:
    """What leads to the state before an operation that stands, or behind one that was undone: whether it is undone or
    done again, and the operations in the order in which they are turned. `found` are the newest first."""
    meant = next(one for one in found if one.id == key)
    if meant.undone:
        return False, [one for one in reversed(found) if one.undone and one.id <= key]
    return True, [one for one in found if not one.undone and one.id >= key]


class OperationsView(QDialog):
    """`show_operations` whenever something was done; the buttons of one step are the window's own actions.
    `turn_asked` with the operations to be turned, and whether they are undone or done again."""

    turn_asked = Signal(object, bool)

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("operations.title"))
        room = parent.window().size()
        self.resize(min(760, room.width() - 48), min(600, room.height() - 48))
        self._follow: list[Callable[[], None]] = []
        self._found: Sequence[Operation] = ()
        self._steps: tuple[bool, list[Operation]] = (True, [])
        self._working = False
        hint = QLabel(say("operations.hint"))
        hint.setProperty("muted", True)
        hint.setWordWrap(True)
        self.field = search_field("operations.find")
        self.field.textChanged.connect(lambda _text: self._fill())
        self.rows = self._make_rows()
        self.preview = QLabel()
        self.preview.setWordWrap(True)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setMinimumHeight(2 * self.preview.fontMetrics().lineSpacing() + 4)
        self.turn = QPushButton()
        self.turn.setObjectName("primary")
        self.turn.setAutoDefault(False)
        self.turn.clicked.connect(self._ask)
        buttons = [self._button(actions, name) for name in ("undo-work", "redo-work")]
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        for widget in (hint, self.field, self.rows, self.preview):
            column.addWidget(widget, 1 if widget is self.rows else 0)
        column.addLayout(closing_row(self, [*buttons, self.turn]))
        self._choose()

    def _make_rows(self) -> QTreeWidget:
        rows = QTreeWidget()
        rows.setObjectName("steps")
        rows.setAccessibleName(say("operations.title"))
        rows.setRootIsDecorated(False)
        rows.setIndentation(0)
        rows.setItemsExpandable(False)
        rows.setUniformRowHeights(True)
        rows.setHeaderLabels([say(f"operations.column.{name}") for name in ("name", "count", "when", "who", "state")])
        for column in range(COUNT, STATE + 1):
            rows.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignCenter)
        rows.header().setStretchLastSection(False)
        rows.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (COUNT, WHEN, WHO, STATE):
            rows.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        rows.itemSelectionChanged.connect(self._choose)
        return rows

    def _button(self, actions: Actions, name: str) -> QPushButton:
        action, button = actions[name], QPushButton(say(f"operations.{name}"))

        def follow() -> None:
            button.setToolTip(action.toolTip())
            button.setAccessibleDescription(action.text().replace("&&", "&"))
            button.setEnabled(action.isEnabled() and not self._working)

        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(action.trigger)
        self._follow.append(follow)
        follow()
        return button

    def follow(self) -> None:
        """The actions have other names now."""
        for follow in self._follow:
            follow()

    def show_operations(self, found: Sequence[Operation]) -> None:
        """What was done, the newest first; what was undone is muted."""
        self._found = found
        self._fill()

    def tell_working(self, on: bool) -> None:
        """Steps are being turned: until they are, nothing else is asked for."""
        self._working = on
        self.follow()
        self._choose()

    def _fill(self) -> None:
        chosen, place = self._chosen(), self.rows.verticalScrollBar().value()
        wanted = words_of(self.field.text())
        shown = [one for one in self._found if self._answers(one, wanted)]
        self.rows.clear()
        for day, operations in groupby(shown, key=lambda one: _local(one.at)[:10]):
            heading = QTreeWidgetItem([show_day(day)])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            heading.setFont(NAME, ui_font("small", bold=True))
            heading.setForeground(NAME, self.palette().color(QPalette.ColorRole.PlaceholderText))
            self.rows.addTopLevelItem(heading)
            heading.setFirstColumnSpanned(True)
            items = [self._item(one) for one in operations]
            heading.addChildren(items)
            heading.setExpanded(True)
            for item in items:
                if item.data(NAME, OPERATION) == chosen:
                    self.rows.setCurrentItem(item)
        if not shown:
            none = QTreeWidgetItem([say("palette.nothing" if self._found else "operations.none")])
            none.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.rows.addTopLevelItem(none)
        self.rows.verticalScrollBar().setValue(place)
        self._choose()

    def _answers(self, operation: Operation, wanted: Sequence[str]) -> bool:
        names = [words_of(f"{say(f'operation.{operation.name}')} {' '.join(operation.about)} {operation.who}")]
        near = rank(wanted, names)
        return not wanted or (near is not None and near < SURE)

    def _item(self, operation: Operation) -> QTreeWidgetItem:
        state = say("operations.undone") if operation.undone else ""
        clock = _local(operation.at)[11:16]
        item = QTreeWidgetItem([named(operation), group(operation.count), clock, operation.who, state])
        item.setData(NAME, OPERATION, operation.id)
        item.setToolTip(NAME, named(operation, 400))
        for column in range(5):
            if column != NAME:
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignCenter)
            if operation.undone or column != NAME:
                item.setForeground(column, self.palette().color(QPalette.ColorRole.PlaceholderText))
        return item

    # -- up to a chosen step

    def _chosen(self) -> int | None:
        items = self.rows.selectedItems()
        return items[0].data(NAME, OPERATION) if items else None

    def _choose(self) -> None:
        """Tells what turning up to the chosen step would do."""
        key = self._chosen()
        known = key is not None and any(one.id == key for one in self._found)
        undo, steps = self._steps = steps_to(self._found, key) if known and key is not None else (True, [])
        self.turn.setVisible(bool(steps))
        self.turn.setEnabled(not self._working)
        if not steps:
            self.preview.setText(say("operations.choose") if self._found else "")
            self.preview.setProperty("muted", True)
        else:
            way = "undo" if undo else "redo"
            self.turn.setText(say(f"operations.{way}-steps", len(steps)))
            told = [named(one, LETTERS) for one in steps[:NAMED]]
            line = (" ؛ " if rtl() else "; ").join(map(isolate, told))
            more = len(steps) - len(told)
            names = f"{line} {say('operations.more', more)}" if more else line
            self.preview.setText(say(f"operations.{way}-means", len(steps), steps=names))
            self.preview.setProperty("muted", False)
        self.preview.style().unpolish(self.preview)
        self.preview.style().polish(self.preview)

    def _ask(self) -> None:
        undo, steps = self._steps
        if steps:
            self.turn_asked.emit(steps, undo)


def _local(moment: str) -> str:
    """An exact moment by the clock of this machine: 2026-05-03T14:05."""
    try:
        return datetime.fromisoformat(moment).astimezone().strftime("%Y-%m-%dT%H:%M")
    except ValueError:
        return moment[:16]

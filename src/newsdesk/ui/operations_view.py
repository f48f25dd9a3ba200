"""What was done to the archive lately, by name, with undo and redo."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
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
from newsdesk.ui.actions import Actions
from newsdesk.ui.i18n import show_moment
from newsdesk.ui.widgets.closing import closing_row
from newsdesk.words import group, rtl, say


def named(operation: Operation, most: int = 48) -> str:
    """What a piece of work is called, with what it was about: `most` letters of each name."""
    name = say(f"operation.{operation.name}")
    if not operation.about:
        return name
    told = (one if len(one) <= most else one[: most - 1].rstrip() + "…" for one in operation.about)
    return f"{name} – {('، ' if rtl() else ', ').join(map(isolate, told))}"


class OperationsView(QDialog):
    """`show_operations` whenever something was done; the buttons are the window's own actions."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("operations.title"))
        self.resize(620, 520)
        self._follow: list[Callable[[], None]] = []
        hint = QLabel(say("operations.hint"))
        hint.setProperty("muted", True)
        hint.setWordWrap(True)
        self.rows = QTreeWidget()
        self.rows.setObjectName("list")
        self.rows.setAccessibleName(say("operations.title"))
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.setColumnCount(4)
        self.rows.setHeaderLabels([say(f"operations.column.{name}") for name in ("name", "count", "when", "state")])
        self.rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            self.rows.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        buttons = [self._button(actions, name) for name in ("undo-work", "redo-work")]
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(16, 16, 16, 16)
        column_.addWidget(hint)
        column_.addWidget(self.rows, 1)
        column_.addLayout(closing_row(self, buttons))

    def _button(self, actions: Actions, name: str) -> QPushButton:
        action, button = actions[name], QPushButton()

        def follow() -> None:
            button.setText(action.text())
            button.setEnabled(action.isEnabled())

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
        """The newest first; what was undone is muted."""
        self.rows.clear()
        for operation in found:
            state = say("operations.undone") if operation.undone else ""
            cells = [named(operation), group(operation.count), show_moment(operation.at), state]
            item = QTreeWidgetItem(cells)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignCenter)
            for column in range(4):
                item.setDisabled(operation.undone)
                item.setToolTip(column, "\n".join((cells[0], operation.who)) if column == 0 else operation.who)
            self.rows.addTopLevelItem(item)
        if not found:
            self.rows.addTopLevelItem(QTreeWidgetItem([say("operations.none")]))

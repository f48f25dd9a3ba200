"""The command palette and the shortcut sheet, both read from the declared actions."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from newsdesk.text.fold import fold_key
from newsdesk.ui.actions import MENUS, Actions
from newsdesk.words import say


class Palette(QDialog):
    """Type to find an action, Enter to do it."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("action.palette"))
        self.setMinimumSize(460, 380)
        self._actions = [action for _, action in actions.all() if action.isEnabled()]
        self.field = QLineEdit()
        self.field.setPlaceholderText(say("palette.hint"))
        self.field.setAccessibleName(say("palette.hint"))
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._do)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.itemActivated.connect(lambda _item: self._do())
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self._fill("")

    def _fill(self, typed: str) -> None:
        self.list.clear()
        words = fold_key(typed).split()
        for action in self._actions:
            name = action.text()
            key = fold_key(f"{name} {action.objectName()}")
            if all(word in key for word in words):
                shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                item = QListWidgetItem(action.icon(), f"{name}    {shortcut}" if shortcut else name)
                item.setData(Qt.ItemDataRole.UserRole, action)
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _do(self) -> None:
        item = self.list.currentItem()
        action = item.data(Qt.ItemDataRole.UserRole) if item else None
        self.accept()
        if isinstance(action, QAction):
            action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the arrows walk the list while somebody types."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
        return super().eventFilter(watched, event)


class ShortcutSheet(QDialog):
    """All keys, by menu."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("action.shortcuts"))
        form = QFormLayout(self)
        form.setHorizontalSpacing(48)
        for menu in MENUS:
            found = [
                (declared, action) for declared, action in actions.all() if declared.menu == menu and declared.shortcut
            ]
            if not found:
                continue
            title = QLabel(say(f"menu.{menu}"))
            title.setProperty("section", True)
            form.addRow(title)
            for declared, action in found:
                keys = QKeySequence(declared.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
                form.addRow(QLabel(action.text()), QLabel(keys))

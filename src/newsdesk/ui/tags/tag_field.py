"""The field of the tag box: what each key means in it, and lists that are pasted into it."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from newsdesk.ui.keys.row_menu import dressed
from newsdesk.words import rtl

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class TagField(QLineEdit):
    """`entered` (whether with Ctrl), `walked` by rows. In the empty field `numbered` with a digit of 1-9 in any script,
    `taken` with Backspace, `refused` with Delete, `undone` with the key that undoes."""

    entered = Signal(bool)
    walked = Signal(int)
    numbered = Signal(int)
    taken = Signal()
    refused = Signal()
    undone = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: a key."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(bool(held & Qt.KeyboardModifier.ControlModifier))
        elif key in _STEPS:
            self.walked.emit(_STEPS[key])
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_list()
        elif self.text() or not self._alone(event, key, held == Qt.KeyboardModifier.NoModifier):
            super().keyPressEvent(event)

    def _alone(self, event: QKeyEvent, key: Qt.Key, plain: bool) -> bool:
        """Whether a key meant something of its own in the empty field."""
        digit = unicodedata.digit(event.text(), 0) if len(event.text()) == 1 else 0
        if plain and digit:
            self.numbered.emit(digit)
        elif plain and key is Qt.Key.Key_Backspace:
            if not event.isAutoRepeat():  # who holds it to clear the field wants no tag to go as well
                self.taken.emit()
        elif plain and key is Qt.Key.Key_Delete:
            self.refused.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undone.emit()
        else:
            return False
        return True

    def paste_list(self) -> None:
        """Pastes; new lines, which a field cannot hold, become commas."""
        text = QGuiApplication.clipboard().text()
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        self.insert(("، " if rtl() else ", ").join(lines))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the menu of a field; its Paste takes lists too."""
        menu = dressed(self.createStandardContextMenu())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(lambda _on=False: self.paste_list())
        menu.popup(event.globalPos())

"""A row of the key sheet: what a command is called, and its keys, which are pressed anew when it is clicked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from newsdesk.ui.keyboard import pressed
from newsdesk.ui.keys.keymap import native
from newsdesk.ui.widgets.parts import mark_as
from newsdesk.words import say

_NOTHING_HELD = Qt.KeyboardModifier.NoModifier


class KeyRow(QFrame):
    """`asked` with its action and the keys that were pressed (empty for none), `entered` when it has the keyboard."""

    asked = Signal(str, str)
    entered = Signal(str)

    def __init__(self, parent: QWidget, name: str, title: str, *, free: bool) -> None:
        super().__init__(parent)  # all of it is born where it stands: with a style sheet a later parent costs much
        self.action, self.title = name, title
        self._free, self._keys = free, ""
        self.recording = False
        self.setObjectName("keyRow")
        self.setAccessibleName(title)
        self._name = QLabel(title, self)
        self.key = QLabel(self)
        self.key.setObjectName("key")
        self.key.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 4, 2)
        row.setSpacing(16)
        row.addWidget(self._name, 1)
        row.addWidget(self.key)
        if free:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setToolTip(say("keys.fixed"))

    def tell(self, keys: str, *, changed: bool = False, troubled: str = "") -> None:
        """Its keys now; whether somebody changed them; which other actions have them, in words."""
        self._keys = keys
        mark_as(self.key, "changed", changed)
        mark_as(self.key, "troubled", bool(troubled))
        if self._free:
            self.setToolTip(troubled or say("keys.change"))
        self.setAccessibleDescription(", ".join(filter(None, (native(keys) or say("keys.none"), troubled))))
        self._show()

    def _show(self) -> None:
        mark_as(self.key, "recording", self.recording)
        mark_as(self.key, "none", not self._keys and not self.recording)
        if self.recording:
            self.key.setLayoutDirection(self.layoutDirection())
            self.key.setText(say("keys.press"))
        else:
            self.key.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self.key.setText(native(self._keys) or "–")

    def record(self, on: bool = True) -> None:
        """The next keys that are pressed are its keys."""
        if self._free and on != self.recording:
            self.recording = on
            self._show()

    # -- Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: it is clicked."""
        if self._free and event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.record()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: it has the keyboard."""
        super().focusInEvent(event)
        self.entered.emit(self.action)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: somebody went on to something else."""
        self.record(False)
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        """Qt: while keys are awaited none is a shortcut, and Tab is a key like others."""
        if self.recording and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._press(event)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter and Space begin."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.record()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.asked.emit(self.action, "")
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> None:
        keys = pressed(event)
        if keys is None:
            return
        self.record(False)
        bare = event.modifiers() == _NOTHING_HELD
        if bare and event.key() == Qt.Key.Key_Escape:
            return
        none = bare and event.key() == Qt.Key.Key_Backspace
        told = "" if none else keys.toString(QKeySequence.SequenceFormat.PortableText)
        self.asked.emit(self.action, told)

"""Ctrl with a letter means the key of that letter, whatever the keyboard writes with it.

Qt finds the Latin letter behind most Arabic keys by itself, but not behind those that write two letters (لا on B, which
arrives as if an input method had composed it) or a sign when shifted: the shortcut is then not seen, and letters land
in the text.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_ROWS = ("QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM")
_FIRST = (0x10, 0x1E, 0x2C)  # scan code of the first key of each row (set 1)
_OFFSET = 8 if sys.platform.startswith("linux") else 0  # X11 and Wayland number keys from 8
_LEFT_SHIFT, _RIGHT_SHIFT = 0x2A, 0x36
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_LAM_ALEF = "لا"  # what the Arabic keyboards write on B


def letter_at(code: int) -> Qt.Key | None:
    """The Latin letter on the key with a native scan code, as on a US keyboard; None for another key."""
    for row, first in zip(_ROWS, _FIRST, strict=True):
        place = code - _OFFSET - first
        if 0 <= place < len(row):
            return Qt.Key(ord(row[place]))
    return None


def side_of(code: int) -> str:
    """The side of the Shift key with a native scan code, as a direction: rtl for the right one; empty for no Shift."""
    return {_LEFT_SHIFT: "ltr", _RIGHT_SHIFT: "rtl"}.get(code - _OFFSET, "")


def latin(event: QKeyEvent) -> QKeyEvent:
    """The same press with the Latin letter of its key, where Ctrl is held and the key wrote something else."""
    letter = letter_at(event.nativeScanCode()) if sys.platform != "darwin" else None
    if letter is None or event.modifiers() & ~_SHIFT != _CTRL or not _foreign(event):
        return event
    return QKeyEvent(QEvent.Type.KeyPress, letter.value, event.modifiers(), "")


def _foreign(event: QKeyEvent) -> bool:
    key = event.key()
    if Qt.Key.Key_A.value <= key <= Qt.Key.Key_Z.value:
        return False
    sign = bool(event.modifiers() & _SHIFT) and key < 0x80
    return 0x7F < key < 0x01000000 or any(letter > "\x7f" for letter in event.text()) or sign


def composed_shortcut(widget: QWidget, event: QInputMethodEvent) -> bool:
    """Whether letters that arrive are the letters of a shortcut: then its action is done, and they are not written."""
    if not event.commitString() or QGuiApplication.queryKeyboardModifiers() & ~_SHIFT != _CTRL:
        return False
    if event.commitString() == _LAM_ALEF:
        _trigger(widget, QKeySequence(_CTRL | Qt.Key.Key_B))
    return True


def _trigger(widget: QWidget, keys: QKeySequence) -> None:
    """Does the action that has these keys where the widget is."""
    above: QWidget | None = widget
    while above is not None:
        for action in above.actions():
            if keys in action.shortcuts() and action.isEnabled():
                action.trigger()
                return
        above = None if above.isWindow() else above.parentWidget()

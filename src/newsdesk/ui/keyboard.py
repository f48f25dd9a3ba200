"""A shortcut means the key of its letter, whatever the keyboard writes with it.

Qt finds the Latin letter behind most Arabic keys by itself, but not behind those that write two letters (لا on B, which
arrives as if an input method had composed it) or a sign when shifted, and behind none where no Latin keyboard is set up
beside the Arabic one: the shortcut is then not seen, and letters land in the text.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_ROWS = ("1234567890-=", "QWERTYUIOP[]", "ASDFGHJKL;'`", "\\ZXCVBNM,./")
_FIRST = (0x02, 0x10, 0x1E, 0x2B)  # scan code of the first key of each row (set 1)
_OFFSET = 8 if sys.platform.startswith("linux") else 0  # X11 and Wayland number keys from 8
_LEFT_SHIFT, _RIGHT_SHIFT = 0x2A, 0x36
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_HELD = _CTRL | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_LAM_ALEF = "لا"  # what the Arabic keyboards write on B
# What the Arabic keyboards of Windows and X11 write, key by key, where an event does not tell which key it was.
_ARABIC = dict(zip("ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ", "QWERTYUIOP[]ASDFGHJKL;'ZXCVNM,./`", strict=True))
_ARABIC |= dict.fromkeys("\ufef5\ufef7\ufef9\ufefb", "B") | dict(zip("٠١٢٣٤٥٦٧٨٩", "0123456789", strict=True))
_BARE = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_unknown,
         Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R)  # fmt: skip


def key_at(code: int) -> Qt.Key | None:
    """The letter, digit or sign on the key with a native scan code, as on a US keyboard; None for another key."""
    for row, first in zip(_ROWS, _FIRST, strict=True):
        place = code - _OFFSET - first
        if 0 <= place < len(row):
            return Qt.Key(ord(row[place]))
    return Qt.Key.Key_QuoteLeft if code - _OFFSET == 0x29 else None


def letter_at(code: int) -> Qt.Key | None:
    """The Latin letter on the key with a native scan code, as on a US keyboard; None for another key."""
    found = key_at(code)
    return found if found is not None and Qt.Key.Key_A <= found <= Qt.Key.Key_Z else None


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


def pressed(event: QKeyEvent) -> QKeySequence | None:
    """The keys of a press as a shortcut names them, on whatever keyboard they were pressed; None for Shift alone and
    its like."""
    key = Qt.Key(event.key()) if event.key() else Qt.Key.Key_unknown
    if _foreign(event):
        key = _behind(event) or key
    if key in _BARE:
        return None
    held = event.modifiers() & ~_KEYPAD
    if key is Qt.Key.Key_Backtab:
        key, held = Qt.Key.Key_Tab, held | _SHIFT
    return QKeySequence(QKeyCombination(held, key))


def _behind(event: QKeyEvent) -> Qt.Key | None:
    found = key_at(event.nativeScanCode()) if sys.platform != "darwin" else None
    if found is not None:
        return found
    written = event.text() or (chr(event.key()) if 0x7F < event.key() < 0x10000 else "")
    latin_letter = "B" if written == _LAM_ALEF else _ARABIC.get(written)
    return Qt.Key(ord(latin_letter)) if latin_letter else None


def composed_shortcut(widget: QWidget, event: QInputMethodEvent) -> bool:
    """Whether letters that arrive are the letters of a shortcut: then its action is done, and they are not written."""
    if not event.commitString() or QGuiApplication.queryKeyboardModifiers() & ~_SHIFT != _CTRL:
        return False
    if event.commitString() == _LAM_ALEF:
        _trigger(widget, QKeySequence(_CTRL | Qt.Key.Key_B))
    return True


def _trigger(widget: QWidget, keys: QKeySequence) -> bool:
    """Does the action that has these keys where the widget is; whether there is one."""
    above: QWidget | None = widget
    while above is not None:
        for action in above.actions():
            if keys in action.shortcuts() and action.isEnabled() and _acts(action):
                action.trigger()
                return True
        above = None if above.isWindow() else above.parentWidget()
    return False


def _acts(action: QAction) -> bool:
    """Whether its keys are its own, and not only told in a menu."""
    return action.shortcutContext() is not Qt.ShortcutContext.WidgetShortcut


def _writes(event: QKeyEvent) -> bool:
    """Whether Ctrl and Alt are AltGr, with which a keyboard writes signs such as €."""
    both = _CTRL | Qt.KeyboardModifier.AltModifier
    return event.modifiers() & both == both and bool(event.text()) and event.text().isprintable()


def _asks_for_menu(event: QKeyEvent) -> bool:
    """Shift+F10, as everywhere; where Windows does not see to it itself, nor Qt."""
    return sys.platform.startswith("linux") and event.key() == Qt.Key.Key_F10 and event.modifiers() == _SHIFT


def open_menu(widget: QWidget) -> bool:
    """Asks for the menu of what has the keyboard, as the key for menus does; False where one is open."""
    if QApplication.activePopupWidget() is not None:
        return False
    place = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    at = QRectF(place).toRect().center() if isinstance(place, (QRect, QRectF)) else widget.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    return QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))


class OtherKeyboards(QObject):
    """Sees the keys of a window that were no shortcut to Qt, before they are written: they are tried once more by the
    place of the key. Shift+F10 opens the menu of what has the keyboard."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def watch(self) -> None:
        """The window has come to the screen."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a key comes to the window."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        widget = QApplication.focusWidget() or self._window
        if _asks_for_menu(event):
            return open_menu(widget)
        if not _foreign(event):
            return False
        typing = isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit)) and not widget.isReadOnly()
        if typing and (not event.modifiers() & _HELD or _writes(event)):
            return False
        keys = pressed(event)
        return keys is not None and self._window.isAncestorOf(widget) and _trigger(widget, keys)

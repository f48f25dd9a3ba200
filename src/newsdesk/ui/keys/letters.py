"""The letters that open the menus of the bar: marked, and of use, as long as Alt is held."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from newsdesk.text.fold import fold

_ENDS = (QEvent.Type.KeyRelease, QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress)


def with_letters(titles: Sequence[str]) -> list[str]:
    """Titles of menus, each with the letter marked that opens it with Alt; no two have one letter."""
    used: set[str] = set()
    made = []
    for title in titles:
        at = next((place for place, letter in enumerate(title) if letter.isalpha() and fold(letter) not in used), -1)
        used.add(fold(title[at]) if at >= 0 else "")
        made.append(f"{title[:at]}&{title[at:]}" if at >= 0 else title)
    return made


class MenuLetters(QObject):
    """A line below a letter of every menu is in the way of reading, and joins Arabic letters that are none of its
    business: it is there only for who presses Alt."""

    def __init__(self, window: QWidget, menus: Sequence[QMenu]) -> None:
        super().__init__(window)
        self._window, self._menus = window, menus
        self._plain = [menu.title() for menu in menus]

    def watch(self) -> None:
        """The window has come to the screen."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def _mark(self, on: bool) -> None:
        for menu, title in zip(self._menus, with_letters(self._plain) if on else self._plain, strict=True):
            if menu.title() != title:
                menu.setTitle(title)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a key comes to the window, or none comes any more."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt and event.type() is QEvent.Type.KeyPress:
            self._mark(event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier))
        elif event.type() in _ENDS:
            self._mark(False)
        return False

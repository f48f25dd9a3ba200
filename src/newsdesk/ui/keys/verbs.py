"""The key sheet over a window, and where the keys that somebody chose are kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from newsdesk.ui.actions import Actions
from newsdesk.ui.keyboard import OtherKeyboards
from newsdesk.ui.keys.letters import MenuLetters


class KeyVerbs(QObject):
    """`keep` is told the keys that were chosen whenever they change."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._window = actions, window
        self.keep: Callable[[Mapping[str, str]], object] = lambda _chosen: None
        self._others = OtherKeyboards(window)
        self.letters: MenuLetters | None = None

    def watch(self) -> None:
        """The window has come to the screen: its keys are looked at from now on."""
        self._others.watch()
        if self.letters is not None:
            self.letters.watch()

    def show(self) -> None:
        """Opens the sheet."""
        from newsdesk.ui.keys.sheet import ShortcutSheet

        sheet = ShortcutSheet(self._actions, self._window)
        sheet.changed.connect(lambda: self.keep(self._actions.keymap.kept))
        sheet.open()
        sheet.field.setFocus()

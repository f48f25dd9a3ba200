"""Preferences in a window: its switches follow them and they follow its switches, and it opens their box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsdesk.ui.actions import Actions
from newsdesk.ui.preferences.declared import SWITCHES
from newsdesk.ui.preferences.values import Values

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsdesk.ui.preferences.dialog import Place, PreferencesDialog


class PreferenceVerbs(QObject):
    """`box` is the open box of preferences, or None."""

    def __init__(self, values: Values, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._values, self._actions, self._window = values, actions, window
        self.box: PreferencesDialog | None = None
        for name in SWITCHES:
            actions[name].setChecked(values[name] is True)
            actions[name].toggled.connect(lambda on, name=name: values.put(name, on))
        values.changed.connect(self._changed)

    def _changed(self, id: str) -> None:
        """A switch was turned elsewhere: its action does what it does from the menu."""
        if id in SWITCHES and self._actions[id].isChecked() is not self._values[id]:
            self._actions[id].trigger()

    def show(self) -> None:
        """Opens the box."""
        self.open_at()

    def open_at(self, id: str = "") -> None:
        """Opens the box, at a preference if one is named."""
        self._made().open_at(id)

    def place(self) -> Place | None:
        """Where somebody is in the box; None while it is closed."""
        return self.box.place() if self.box is not None else None

    def return_to(self, place: Place) -> None:
        """Opens the box where somebody was in that of another window."""
        self._made().return_to(place)

    def _made(self) -> PreferencesDialog:
        if self.box is None:
            from newsdesk.ui.preferences.dialog import PreferencesDialog

            self.box = PreferencesDialog(self._values, self._window)
            self.box.acted.connect(lambda id: self._actions[id].trigger())
            self.box.finished.connect(self._closed)
        return self.box

    def _closed(self, _code: int) -> None:
        self.box = None

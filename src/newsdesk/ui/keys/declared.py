"""What is declared of an action."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from newsdesk.ui.keys.keymap import Keymap


@dataclass(frozen=True, slots=True)
class Declared:
    """An action: its words are `action.ID`. `needs` is what must be there (see `Actions.have`)."""

    id: str
    icon: str = ""
    shortcut: str = ""
    menu: str = ""
    needs: frozenset[str] = frozenset()
    scope: str = "window"  # window, or the pane in which its key acts: a bare key must not act while somebody types
    checkable: bool = False


class HasKeys(QObject):
    """The keys of a window, a child of it. `keys_changed` when somebody chose others."""

    keys_changed = Signal()
    keymap: Keymap

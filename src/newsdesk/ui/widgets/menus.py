"""A menu whose keys read from left to right, in a menu that reads from right to left too."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from newsdesk.ui.keys.keymap import enter

_LRM = "\u200e"


def kept_together(text: str) -> str:
    """The words of an item with its keys behind a tab: the sign that ends them, as in Ctrl+, stays at their end."""
    words, tab, keys = text.partition("\t")
    return f"{words}{tab}{_LRM}{enter(keys)}{_LRM}" if keys else text


class Menu(QMenu):
    """Qt's, with keys in their order."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Qt: what an item shows."""
        super().initStyleOption(option, action)
        option.text = kept_together(option.text)

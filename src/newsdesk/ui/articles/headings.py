"""The headings of a list, laid out once: while somebody scrolls, each is drawn again and again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from newsdesk.ui.widgets.text_line import lay_out

MOST = 200  # that stay laid out
Laid = tuple[QTextLayout, float, int]


class Headings:
    """Headings in one font. `say` tells what the heading of a group says, and what where there is little room."""

    def __init__(self, font: QFont, say: Callable[[str, bool], str]) -> None:
        self._font, self._say = font, say
        self._laid: dict[tuple[str, float, Qt.LayoutDirection, date], Laid] = {}

    def ready(self, value: str, width: float, direction: Qt.LayoutDirection) -> Laid:
        """(layout, height, lines) of a heading; of today another one tomorrow."""
        key = (value, width, direction, date.today())
        if key not in self._laid:
            if len(self._laid) >= MOST:
                self._laid.clear()
            text = self._say(value, False)
            if QFontMetricsF(self._font).horizontalAdvance(text) > width:
                text = self._say(value, True)
            self._laid[key] = lay_out(text, self._font, width, 1, direction, forced=direction)
        return self._laid[key]

    def forget(self) -> None:
        """They say something else now."""
        self._laid.clear()

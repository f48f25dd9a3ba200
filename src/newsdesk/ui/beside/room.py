"""Room for two texts side by side: what stands around them steps back while both are read, and comes again after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from newsdesk.ui.focus_mode import FocusMode

COMFORT = 400  # pixels that a text wants; with less for each of two, something else steps back


class Room:
    """Hides parts of a window while there is too little room, and shows again what it hid."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.hidden: list[QWidget] = []

    def make(self, around: Sequence[QWidget], first: Sequence[QWidget]) -> None:
        """Lets parts of `first`, in their order, step back until two texts have room beside what is left `around`."""
        there = [part for part in around if part.isVisible()]
        left = self._window.width() - sum(part.width() for part in there)
        for part in first:
            if left >= 2 * COMFORT:
                return
            if part in there:
                left += part.width()
                part.hide()
                self.hidden.append(part)

    def give_back(self, focus: FocusMode | None) -> None:
        """Shows what stepped back, unless somebody did before; while only the text is wanted, when that ends."""
        parts, self.hidden = [part for part in self.hidden if part.isHidden()], []
        if focus is not None and focus.on:
            focus.hold(parts)
            return
        for part in parts:
            part.show()

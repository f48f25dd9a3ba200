"""Room for a text, or two side by side: what stands around steps back where there is too little, and comes again."""

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

    def make(self, around: Sequence[QWidget], first: Sequence[QWidget], texts: int = 2) -> None:
        """Lets parts of `first`, in their order, step back until so many texts have room beside what is left
        `around`."""
        there = [part for part in around if part.isVisible()]
        left = self._left(around)
        for part in first:
            if left >= texts * COMFORT:
                return
            if part in there:
                left += part.width()
                part.hide()
                self.hidden.append(part)

    def _left(self, around: Sequence[QWidget]) -> int:
        return self._window.width() - sum(part.width() for part in around if part.isVisible())

    def enough(self, around: Sequence[QWidget]) -> bool:
        """Whether what stepped back could stand there again, beside one text."""
        return self._left(around) - sum(part.width() for part in self.hidden) >= COMFORT

    def give_back(self, focus: FocusMode | None) -> None:
        """Shows what stepped back, unless somebody did before; while only the text is wanted, when that ends."""
        parts, self.hidden = [part for part in self.hidden if part.isHidden()], []
        if focus is not None and focus.on:
            focus.hold(parts)
            return
        for part in parts:
            part.show()

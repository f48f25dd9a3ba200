"""Room for a text, or two side by side: what stands around steps back where there is too little, and comes again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from newsdesk.ui.focus_mode import FocusMode
from newsdesk.ui.theme import widened

COMFORT = 400  # pixels that a text wants in usual letters; with less for each of two, something else steps back


class Room:
    """Hides parts of a window while there is too little room, and shows again what it hid. What is only behind another
    page needs its room all the same."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.hidden: list[QWidget] = []

    def make(self, around: Sequence[QWidget], first: Sequence[QWidget], texts: int = 2) -> None:
        """Lets parts of `first`, in their order, step back until so many texts have room beside what is left
        `around`."""
        there = [part for part in around if not part.isHidden()]
        left = self._left(around)
        for part in first:
            if left >= texts * widened(COMFORT):
                return
            if part in there:
                left += part.width()
                part.hide()
                self.hidden.append(part)

    def _left(self, around: Sequence[QWidget]) -> int:
        return self._window.width() - sum(part.width() for part in around if not part.isHidden())

    def give_what_fits(self, around: Sequence[QWidget], focus: FocusMode | None) -> None:
        """Shows what has room again beside one text, what stepped back last first."""
        left, fitting = self._left(around), list[QWidget]()
        for part in reversed(self.hidden):
            left -= part.width() if part.isHidden() else 0
            if left < widened(COMFORT):
                break
            fitting.append(part)
        self.give_back(focus, fitting)

    def give_back(self, focus: FocusMode | None, wanted: Sequence[QWidget] | None = None) -> None:
        """Shows what stepped back (all, or those `wanted`), unless somebody did before; while only the text is wanted,
        when that ends."""
        parts = [part for part in self.hidden if part.isHidden() and (wanted is None or part in wanted)]
        self.hidden = [part for part in self.hidden if wanted is not None and part not in wanted]
        if focus is not None and focus.on:
            focus.hold(parts)
            return
        for part in parts:
            part.show()

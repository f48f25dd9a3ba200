"""Only the text; the same key brings back what was there before, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget


class FocusMode:
    """Hides what stands around the text."""

    def __init__(self, parts: Sequence[QWidget]) -> None:
        self._parts = list(parts)
        self._hidden: list[QWidget] = []

    def add(self, part: QWidget) -> None:
        """Another part that stands around the text."""
        self._parts.append(part)

    def toggle(self) -> None:
        """In, or out again."""
        if self._hidden:
            for part in self._hidden:
                part.show()
            self._hidden = []
            return
        self._hidden = [part for part in self._parts if part.isVisible()]
        for part in self._hidden:
            part.hide()

    def hold(self, parts: Sequence[QWidget]) -> None:
        """These parts are to be seen again when it ends."""
        self._hidden += [part for part in parts if part not in self._hidden]

    @property
    def on(self) -> bool:
        """Whether only the text is there."""
        return bool(self._hidden)

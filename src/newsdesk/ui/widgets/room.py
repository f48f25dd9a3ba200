"""How large a window above the window may be."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from newsdesk.ui.theme import scale

AROUND = 48  # pixels for its frame, and for what shows that it lies above something


def open_within(dialog: QDialog, width: int, height: int) -> None:
    """Gives a dialog its size, larger with the texts, or what its window has room for: on a small screen its last row
    stays in reach."""
    width, height = round(width * scale()), round(height * scale())
    parent = dialog.parentWidget()
    if parent is not None:
        room = parent.window().size()
        width, height = min(width, room.width() - AROUND), min(height, room.height() - AROUND)
    dialog.resize(width, height)

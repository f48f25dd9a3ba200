"""How large a window above the window may be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

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


def rolled(form: QWidget) -> QScrollArea:
    """A form that is as high as it is, and scrolls where letters are large or the screen is small."""
    area = QScrollArea()
    area.setObjectName("sheet")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(form)
    form.setObjectName("sheetPage")
    area.setMaximumHeight(form.sizeHint().height() + 2)
    return area

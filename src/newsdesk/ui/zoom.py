"""How large the text of reader and editor is; remembered, and the same in every pane."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QPaintDevice, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from newsdesk.settings import ZOOMS
from newsdesk.ui.preferences.values import Values

STEPS = tuple(map(int, ZOOMS))  # percent
_NOTCH = 120  # what a wheel tells of one click, in eighths of a degree
_DOTS = 0.0254  # metres of an inch
NAME = "zoom"


class Zoom(QObject):
    """`changed` with 1.0 for the usual size; it is told once more to who asks by `tell`."""

    changed = Signal(float)

    def __init__(self, values: Values, parent: QObject) -> None:
        super().__init__(parent)
        self._values = values
        self._turned = 0
        self.percent = int(values[NAME])
        values.changed.connect(self._told)

    def step(self, by: int) -> None:
        """Larger (1) or smaller (-1)."""
        place = STEPS.index(self.percent) + by
        self._take(STEPS[max(0, min(len(STEPS) - 1, place))])

    def reset(self) -> None:
        """The usual size."""
        self._take(100)

    def _told(self, id: str) -> None:
        """It was chosen elsewhere."""
        if id == NAME and int(self._values[NAME]) != self.percent:
            self._take(int(self._values[NAME]))

    def _take(self, percent: int) -> None:
        self.percent = percent
        self._values.put(NAME, str(percent))
        self.changed.emit(percent / 100)

    def serve(self, parts: Sequence[QWidget]) -> None:
        """The wheel with Ctrl over any of these, or what is in them, makes the text larger or smaller."""
        for part in parts:
            for widget in (part, *part.findChildren(QWidget)):
                (widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget).installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the wheel was turned."""
        if not isinstance(event, QWheelEvent) or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)  # a fine wheel turns a little at a time
        self._turned -= notches * _NOTCH
        if notches:
            self.step(1 if notches > 0 else -1)
        return True


def grown(widget: QAbstractScrollArea, zoom: float) -> QPaintDevice:
    """What a text is laid out for: distances between its paragraphs grow with it. The caller holds on to it."""
    if zoom == 1.0:
        return widget.viewport()
    made = QImage(1, 1, QImage.Format.Format_RGB32)
    made.setDotsPerMeterX(round(widget.viewport().logicalDpiX() * zoom / _DOTS))
    made.setDotsPerMeterY(round(widget.viewport().logicalDpiY() * zoom / _DOTS))
    return made

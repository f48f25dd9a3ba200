"""Typewriter scrolling: while somebody types, the line of the caret stays at the middle and the text moves.

Only the keyboard moves it: a click leaves the page where it is.
"""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QVariantAnimation
from PySide6.QtWidgets import QTextEdit

from newsdesk.ui.editor.sheet_frame import SheetPage
from newsdesk.ui.widgets.waiting import after

GLIDE = 120  # milliseconds from one line to the next
LAID_OUT = 12  # milliseconds in which a new line takes its room
NEAR = 2  # pixels that are not worth a movement


class Typewriter(QObject):
    """Keeps the caret of `field` at the middle of `area` while it is switched on."""

    def __init__(self, field: QTextEdit, area: SheetPage) -> None:
        super().__init__(area)
        self._field, self._area = field, area
        self.on = False
        self._keys = False  # the caret was moved by a key last
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(GLIDE)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(lambda value: area.verticalScrollBar().setValue(int(value)))
        self._later = after(self, LAID_OUT, self._centre)
        field.installEventFilter(self)
        field.viewport().installEventFilter(self)
        self._view = area.viewport()
        self._view.installEventFilter(self)
        field.cursorPositionChanged.connect(self._moved)
        field.textChanged.connect(self._moved)
        area.verticalScrollBar().rangeChanged.connect(self._moved)  # the page has grown to its new line only now

    def set_on(self, on: bool) -> None:
        """Switches it; with it there is room below the last line to bring that to the middle."""
        self.on = on
        self._make_room()
        self._glide.stop()

    def _make_room(self) -> None:
        self._area.set_below(self._area.viewport().height() // 2 if self.on else 0)

    def _moved(self, *_range: int) -> None:
        if self.on and self._keys and self._field.hasFocus() and not self._field.isReadOnly():
            self._later.start()

    @property
    def wanted(self) -> int:
        """Where the page must be scrolled to for the caret to stand in the middle."""
        line = self._field.mapTo(self._area.page, self._field.cursorRect().center()).y()
        bar = self._area.verticalScrollBar()
        return max(bar.minimum(), min(bar.maximum(), line - self._area.viewport().height() // 2))

    def _centre(self) -> None:
        bar = self._area.verticalScrollBar()
        if not self.on or not self._keys or abs(self.wanted - bar.value()) <= NEAR:
            return
        self._glide.stop()
        self._glide.setStartValue(bar.value())
        self._glide.setEndValue(self.wanted)
        self._glide.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: whether a key or the mouse moves the caret; another height has another middle."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.InputMethod):
            self._keys = True
        elif event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel):
            self._keys = False
            self._glide.stop()
            self._later.stop()
        elif event.type() is QEvent.Type.Resize and watched is self._view:
            self._make_room()
        return False

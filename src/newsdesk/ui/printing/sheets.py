"""Pages to be turned: one or two that face each other, whole or enlarged; those of a right-to-left text from the right.

What is drawn comes from elsewhere: `wanted` tells what is to be seen and how large, `take` is given it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

STEPS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)  # of the real size
_DOTS = 96 / 72  # of the screen in a point
_ROOM, _BETWEEN = 18, 12  # pixels around pages, and between two
_KEPT = 12  # drawn pages
_NOTCH = 120  # what a wheel tells of one click, in eighths of a degree
_FORTH = {Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Down}
_BACK = {Qt.Key.Key_PageUp, Qt.Key.Key_Backspace, Qt.Key.Key_Up}


class Sheets(QScrollArea):
    """`place` is the first page that is seen, from 0; `turned` when it is another one. `wanted` carries (page, pixels
    across) of what is seen first, and of what is seen next."""

    turned = Signal(int)
    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sizes: Sequence[tuple[float, float]] = ()
        self.rtl, self.facing = False, False
        self.place = 0
        self.zoom = 0.0  # 0: the whole page
        self._drawn: dict[int, QImage] = {}
        self._places: list[tuple[int, QRect]] = []
        self._turned = 0
        self._table = _Table(self)
        self.setWidget(self._table)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_pages(self, sizes: Sequence[tuple[float, float]], *, rtl: bool) -> None:
        """Shows other pages, from the place where one was."""
        self.sizes, self.rtl = sizes, rtl
        self._drawn.clear()
        self.go(min(self.place, len(sizes) - 1))

    def take(self, number: int, image: QImage) -> None:
        """A page that was wanted."""
        self._drawn.pop(number, None)
        self._drawn[number] = image
        for old in list(self._drawn)[: max(0, len(self._drawn) - _KEPT)]:
            del self._drawn[old]
        self._table.update()

    # -- turning

    def go(self, number: int) -> None:
        """Turns to a page."""
        number = max(0, min(len(self.sizes) - 1, number))
        self.place = number - number % 2 if self.facing else number
        self.arrange()
        self.verticalScrollBar().setValue(0)
        self.turned.emit(self.place)

    def step(self, by: int) -> bool:
        """Turns forth (1) or back (-1); whether there was a page."""
        number = self.place + by * (2 if self.facing else 1)
        if not 0 <= number < len(self.sizes):
            return False
        self.go(number)
        return True

    def face(self, facing: bool) -> None:
        """Shows two pages side by side, or one."""
        self.facing = facing
        self.go(self.place)

    def enlarge(self, by: int) -> None:
        """Larger (1) or smaller (-1) than what is seen."""
        now = self._scale() / _DOTS
        larger = [step for step in STEPS if step > now * 1.02] or [STEPS[-1]]
        smaller = [step for step in STEPS if step < now * 0.98] or [STEPS[0]]
        self.zoom = larger[0] if by > 0 else smaller[-1]
        self.arrange()

    def whole(self) -> None:
        """As large as the window has room for a whole page."""
        self.zoom = 0.0
        self.arrange()

    # -- what stands where

    def seen(self) -> list[int]:
        """The pages that are seen, in their order."""
        return list(range(self.place, min(len(self.sizes), self.place + (2 if self.facing else 1))))

    def _scale(self) -> float:
        """Pixels of a point."""
        if self.zoom:
            return self.zoom * _DOTS
        shown = self.seen()
        wide = max((self.sizes[number][0] for number in shown), default=1.0) * (2 if self.facing else 1)
        high = max((self.sizes[number][1] for number in shown), default=1.0)
        room = self.maximumViewportSize() - QSize(2 * _ROOM + (_BETWEEN if self.facing else 0), 2 * _ROOM)
        return max(0.05, min(room.width() / wide, room.height() / high))

    def arrange(self) -> None:
        """Puts the pages where they belong, and asks for what is to be drawn."""
        scale = self._scale()
        shown = self.seen()
        self._places = []
        left = _ROOM
        high = max((round(self.sizes[number][1] * scale) for number in shown), default=0)
        places = [*shown, None] if self.facing and len(shown) == 1 else [*shown]  # the last page keeps to its side
        for number in reversed(places) if self.rtl else places:
            size = self.sizes[shown[0] if number is None else number]
            place = QRect(QPoint(left, _ROOM), QSize(round(size[0] * scale), round(size[1] * scale)))
            if number is not None:
                self._places.append((number, place))
            left += place.width() + _BETWEEN
        self._table.resize(left - _BETWEEN + _ROOM, high + 2 * _ROOM)
        self._table.update()
        dots = self.devicePixelRatioF()
        then = [number for number in range(self.place + len(shown), self.place + 2 * len(shown))]
        ask = {number: round(place.width() * dots) for number, place in self._places}
        ask |= {number: round(self.sizes[number][0] * scale * dots) for number in then if number < len(self.sizes)}
        found = [(number, wide) for number, wide in sorted(ask.items()) if self._lacks(number, wide)]
        if found:
            self.wanted.emit(found)

    def _lacks(self, number: int, wide: int) -> bool:
        return number not in self._drawn or abs(self._drawn[number].width() - wide) > 1

    def paint(self, painter: QPainter) -> None:
        """Paints the pages: paper is white whatever the theme is."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, place in self._places:
            painter.fillRect(place.adjusted(-1, -1, 2, 2), self.palette().mid())
            painter.fillRect(place, Qt.GlobalColor.white)
            image = self._drawn.get(number)
            if image is not None:
                painter.drawImage(place, image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a whole page is as large as there is room."""
        super().resizeEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        """Qt: the window stands on a finer or coarser screen now."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self.arrange()
        return super().event(event)

    # -- keys and wheel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: what is further down on the page is seen first; then the page is turned."""
        key = Qt.Key(event.key())
        by = 1 if key in _FORTH else -1 if key in _BACK else 0
        if key == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            by = -1
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go(0 if key == Qt.Key.Key_Home else len(self.sizes) - 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not self.horizontalScrollBar().maximum():
            self.step(1 if (key == Qt.Key.Key_Left) is self.rtl else -1)
        elif by and self._at_end(by):
            if (key not in (Qt.Key.Key_Down, Qt.Key.Key_Up) or self._fits()) and self.step(by) and by < 0:
                self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        elif by and key not in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + by * bar.pageStep() * 9 // 10)
        else:
            super().keyPressEvent(event)

    def _fits(self) -> bool:
        return self.verticalScrollBar().maximum() == 0

    def _at_end(self, by: int) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() if by > 0 else bar.value() <= bar.minimum()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: with Ctrl larger or smaller, else further down and on to the next page."""
        zooms = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        turn = event.angleDelta().y()
        if not zooms and (not turn or not self._at_end(-1 if turn > 0 else 1)):
            self._turned = 0
            super().wheelEvent(event)
            return
        self._turned += turn
        notches = int(self._turned / _NOTCH)  # a fine wheel turns a little at a time
        self._turned -= notches * _NOTCH
        if notches and zooms:
            self.enlarge(1 if notches > 0 else -1)
        elif notches and self.step(-1 if notches > 0 else 1) and notches > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        event.accept()


class _Table(QWidget):
    """What the pages lie on."""

    def __init__(self, sheets: Sheets) -> None:
        super().__init__()
        self._sheets = sheets

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the pages."""
        painter = QPainter(self)
        self._sheets.paint(painter)
        painter.end()

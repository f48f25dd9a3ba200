"""Years or months of an answer as bars, over which a span can be dragged; it runs as the language does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from newsdesk.domain.query import Bucket
from newsdesk.ui.articles.spread import Bar, bars
from newsdesk.ui.i18n import show_date, show_mark
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.words import rtl, say

TALL = 46  # pixels of the highest bar
PAD = 16
LEAST = 3  # pixels of a bar that is not empty
WIDEST = 44


class Histogram(QWidget):
    """`spanned` with the keys of the first and the last bar that were chosen ("2025" or "2025-06")."""

    spanned = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._bars: list[Bar] = []
        self._start = self._end = -1
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(say("histogram.name"))
        self.setToolTip(say("histogram.help"))

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.update()

    def show_months(self, months: Sequence[Bucket]) -> None:
        """Shows the months of an answer; what was chosen before is not chosen any more."""
        found = bars(months)
        if found != self._bars:
            self._bars = found
            self._start = self._end = -1
        self.setVisible(len(found) > 1)
        told = [f"{show_date(bar.key)}: {say('list.total', bar.count)}" for bar in found if bar.count][:60]
        self.setAccessibleDescription("; ".join(told))
        self.update()

    @property
    def bars(self) -> list[Bar]:
        """The bars, the earliest first."""
        return self._bars

    # -- where a bar stands

    def _width(self) -> float:
        return min(WIDEST, (self.width() - 2 * PAD) / max(1, len(self._bars)))

    def box_of(self, place: int) -> QRectF:
        """The column in which a bar stands."""
        wide = self._width()
        x = PAD + place * wide
        return QRectF(self.width() - x - wide if rtl() else x, 0, wide, TALL + 6)

    def _place_at(self, x: float) -> int:
        along = self.width() - x if rtl() else x
        return min(len(self._bars) - 1, max(0, int((along - PAD) / max(1.0, self._width()))))

    # -- Qt

    def sizeHint(self) -> QSize:
        """Qt: bars and a line of words."""
        return QSize(240, TALL + 10 + QFontMetrics(ui_font("caption")).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draws the bars and the years below them."""
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        most = max(bar.count for bar in self._bars) or 1
        chosen = range(min(self._start, self._end), max(self._start, self._end) + 1) if self._start >= 0 else range(0)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, bar in enumerate(self._bars):
            column = self.box_of(place)
            if place in chosen:
                painter.setBrush(theme.colour("accent_soft"))
                painter.drawRect(column)
            if bar.count:
                tall = max(LEAST, TALL * bar.count / most)
                gap = 1 if column.width() > 4 else 0
                painter.setBrush(theme.colour("accent" if place in chosen or self._start < 0 else "muted"))
                box = QRectF(column.x() + gap, TALL + 4 - tall, max(1.0, column.width() - 2 * gap), tall)
                painter.drawRoundedRect(box, 1.5, 1.5)
        painter.setPen(theme.colour("line"))
        painter.drawLine(QPointF(PAD, TALL + 5), QPointF(self.width() - PAD, TALL + 5))
        self._paint_words(painter)
        if self.hasFocus():
            painter.setPen(theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 1, -4, -1), 4, 4)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        """As many names of bars as there is room for, the first surely."""
        painter.setFont(ui_font("caption"))
        painter.setPen(self._theme.colour("muted"))
        metrics = painter.fontMetrics()
        free, last = -1.0, len(self._bars) - 1
        for place, bar in enumerate(self._bars):
            monthly = len(bar.key) == 7
            if monthly and place not in (0, last) and not bar.key.endswith("-01"):
                continue
            name = show_mark(bar.key if monthly and place in (0, last) else bar.key[:4])
            wide = metrics.horizontalAdvance(name) + 10
            along = PAD + place * self._width()
            along = min(along, self.width() - PAD - wide)
            if along < free:
                continue
            free = along + wide
            x = self.width() - along - wide if rtl() else along
            side = Qt.AlignmentFlag.AlignRight if rtl() else Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRectF(x, TALL + 7, wide, metrics.height()), side | Qt.AlignmentFlag.AlignAbsolute, name)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a span begins."""
        if event.button() is Qt.MouseButton.LeftButton and self._bars:
            self._dragging = True
            self._start = self._end = self._place_at(event.position().x())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: a span grows."""
        if self._dragging:
            self._end = self._place_at(event.position().x())
            self._tell(self._end, event)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: the span is what is wanted."""
        if self._dragging and event.button() is Qt.MouseButton.LeftButton:
            self._dragging = False
            self._choose()

    def _choose(self) -> None:
        if 0 <= self._start < len(self._bars) and 0 <= self._end < len(self._bars):
            low, high = sorted((self._start, self._end))
            self.spanned.emit(self._bars[low].key, self._bars[high].key)

    def _tell(self, place: int, event: QMouseEvent) -> None:
        low, high = sorted((self._start, place))
        names = [show_date(self._bars[at].key) for at in dict.fromkeys((low, high))]
        count = sum(bar.count for bar in self._bars[low : high + 1])
        QToolTip.showText(event.globalPosition().toPoint(), f"{' – '.join(names)}: {say('list.total', count)}", self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows walk the bars, with Shift they widen the span, Enter takes it, Escape lets go."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0) * (-1 if rtl() else 1)
        if step and self._bars:
            at = self._end + step if self._end >= 0 else (0 if step > 0 else len(self._bars) - 1)
            self._end = min(len(self._bars) - 1, max(0, at))
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier or self._start < 0:
                self._start = self._end
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._start >= 0:
            self._choose()
        elif event.key() == Qt.Key.Key_Escape and self._start >= 0:
            self._start = self._end = -1
            self.update()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Qt: over a bar, its month and number are told."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._bars:
            bar = self._bars[self._place_at(event.pos().x())]
            told = f"{show_date(bar.key)}: {say('list.total', bar.count)}\n{say('histogram.help')}"
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

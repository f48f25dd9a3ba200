"""The rows of the links panel: texts on as many lines as they need, each row in the direction of its headline."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from newsdesk.ui.keys.row_menu import RowMenu, press
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.text_line import broken_facts

INSET = 3  # room for what reaches over the edge of a letter, and for the frame of the focus
GAP = 6
MOST_LEAD = 0.5  # a chip that is wider than this part of the row stands on a line of its own


class TextBlock(QWidget):
    """A text in one direction, wrapped at any width and never cut; a chip may stand before its first line."""

    def __init__(
        self,
        text: str,
        theme: Theme,
        font: QFont,
        direction: Qt.LayoutDirection,
        *,
        colour: str = "ink",
        chip: str = "",
        ring: bool = False,
    ) -> None:
        super().__init__()
        self.text, self.chip = text, chip
        self._theme, self._font, self._colour, self._ring = theme, font, colour, ring
        self._direction = direction
        self._chip_font = ui_font("small")
        self._laid: tuple[int, QTextLayout, QRectF, float] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{chip}: {text}" if chip else text)

    def _chip_size(self) -> QSize:
        if self._ring:
            return QSize(10, 10)
        metrics = QFontMetricsF(self._chip_font)
        return QSize(round(metrics.horizontalAdvance(self.chip)) + 14, round(metrics.height()) + 2)

    def _lay_out(self, width: int) -> tuple[QTextLayout, QRectF, float]:
        """(the lines, where the chip stands, the height of all) at a width."""
        if self._laid is not None and self._laid[0] == width:
            return self._laid[1:]
        rtl = self._direction is Qt.LayoutDirection.RightToLeft
        room = max(width - 2 * INSET, 20)
        chip, lead, top = QRectF(), 0.0, 0.0
        spacing = QFontMetricsF(self._font).lineSpacing()
        if self.chip or self._ring:
            size = self._chip_size()
            wide = min(size.width(), room)
            y = max(0.0, (spacing - size.height()) / 2)
            chip = QRectF(INSET + room - wide if rtl else INSET, y, wide, size.height())
            if self._ring or wide <= room * MOST_LEAD:
                lead = wide + GAP
            else:
                top = chip.bottom() + 2
        layout = QTextLayout(self.text if lead else broken_facts(self.text, self._font, room), self._font)
        option = QTextOption(
            (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        )
        option.setTextDirection(self._direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        y, first = top, True
        while (line := layout.createLine()).isValid():
            ahead = lead if first or self._ring else 0.0
            line.setLineWidth(room - ahead)
            line.setPosition(QPointF(INSET + (0.0 if rtl else ahead), y))
            y += max(line.height(), spacing)
            first = False
        layout.endLayout()
        self._laid = (width, layout, chip, max(y, chip.bottom()))
        return self._laid[1:]

    def hasHeightForWidth(self) -> bool:
        """Qt: narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: the height at a width."""
        return round(self._lay_out(width)[2] + 0.5) + 2

    def sizeHint(self) -> QSize:
        """Qt: any width will do."""
        width = max(self.width(), 120)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Qt: one line."""
        return QSize(60, round(QFontMetricsF(self._font).lineSpacing()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draws chip and text."""
        layout, chip, _ = self._lay_out(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ring:
            painter.setPen(QPen(self._theme.colour("muted"), 1.4))
            painter.drawEllipse(chip.adjusted(1, 1, -1, -1))
        elif self.chip:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawRoundedRect(chip, 4, 4)
            painter.setPen(self._theme.colour("accent"))
            painter.setFont(self._chip_font)
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, self.chip)
        painter.setPen(self._theme.colour(self.ink))
        layout.draw(painter, QPointF(0, 0))
        self.paint_over(painter)

    @property
    def ink(self) -> str:
        """The name of the colour of the text."""
        return self._colour

    def paint_over(self, painter: QPainter) -> None:
        """What is drawn above the text."""


class Headline(TextBlock):
    """A headline that opens its article, or a passage that leads to its place, with mouse and keyboard."""

    pressed = Signal()

    def __init__(
        self, text: str, theme: Theme, direction: Qt.LayoutDirection, *, chip: str = "", muted: bool = False,
        size: float = 13.5,
    ) -> None:  # fmt: skip
        super().__init__(text, theme, ui_font(size), direction, chip=chip, colour="muted" if muted else "ink")
        self._under = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def ink(self) -> str:
        """The name of the colour of the text."""
        return "accent" if self._under else self._colour

    def paint_over(self, painter: QPainter) -> None:
        """The frame of the focus."""
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Qt: the pointer is over it."""
        self._under = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: the pointer left."""
        self._under = False
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the frame appears."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the frame goes."""
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click begins."""
        event.setAccepted(event.button() is Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click opens."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter and space open; the keys of its row act here too."""
        row = self.parentWidget()
        if isinstance(row, Row) and row.press(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)


class Row(QWidget):
    """A headline, what is told of it, and what can be done. `key` names what it stands for; `menu` makes its menu."""

    def __init__(self, key: int, head: TextBlock, direction: Qt.LayoutDirection) -> None:
        super().__init__()
        self.key, self.head = key, head
        self.article: int | None = None  # the article that it leads to
        self.menu: Callable[[], RowMenu] | None = None
        self.setLayoutDirection(direction)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 6)
        self._column.setSpacing(1)
        self._column.addWidget(head)

    def tell(self, block: TextBlock, tools: Sequence[QWidget] = ()) -> None:
        """One more text; `tools` stand at the end of its line."""
        if not tools:
            self._column.addWidget(block)
            return
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(block, 1)
        for tool in tools:
            line.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(line)

    def put(self, widget: QWidget) -> None:
        """Something of its own, below what is told."""
        self._column.addWidget(widget)

    def offer(self, buttons: Sequence[QWidget], direction: Qt.LayoutDirection) -> None:
        """Buttons side by side on a line of their own, which runs as the window does."""
        holder = QWidget()
        holder.setLayoutDirection(direction)
        line = QHBoxLayout(holder)
        line.setContentsMargins(INSET, 3, 0, 2)
        line.setSpacing(6)
        for button in buttons:
            line.addWidget(button)
        line.addStretch(1)
        self._column.addWidget(holder)

    def focus(self) -> None:
        """Takes the keyboard: the headline, or the first thing of the row that can have it."""
        able = [self.head, *self.findChildren(QAbstractButton)]
        for widget in able:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the menu of the row."""
        if self.menu is not None:
            self.menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: keys that what has the keyboard does not know are those of the row."""
        if not self.press(event):
            super().keyPressEvent(event)

    def press(self, event: QKeyEvent) -> bool:
        """Does what these keys do in the menu of the row, where one of its own parts has the keyboard: Enter is that of
        a button. Whether it was anything."""
        part = self.focusWidget()
        if self.menu is None or part is None or part.parentWidget() is not self:
            return False
        enters = part is not self.head and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return not enters and press(self, event, self.menu)

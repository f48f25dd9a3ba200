"""What stands above the list: how many there are, and the order; on two lines where one is too narrow for both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

MOST = 16_777_215  # pixels: Qt's word for no limit


class ListHead(QWidget):
    """`count` and `tools` side by side, and `order` behind them or below."""

    def __init__(self, count: QWidget, tools: Sequence[QWidget], order: QComboBox) -> None:
        super().__init__()
        self.setObjectName("listHeader")
        self._count, self._tools, self._order = count, tools, order
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 4, 10, 4)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(count, 0, 0)
        for place, tool in enumerate(tools, 1):
            self._grid.addWidget(tool, 0, place)
        self._below = True
        order.currentTextChanged.connect(lambda _text: self._arrange())
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Qt: as wide as the wider line, once there are two."""
        sides = self._grid.contentsMargins()
        inner = max(self._first_line(), self._order_width())
        return QSize(inner + sides.left() + sides.right(), self._grid.totalMinimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: one line or two."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Qt: what stands here, or its letters, changed."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return done

    def _first_line(self) -> int:
        gap = self._grid.horizontalSpacing()
        return self._count.minimumSizeHint().width() + sum(gap + tool.sizeHint().width() for tool in self._tools)

    def _order_width(self) -> int:
        """What the order that is chosen needs: the longest of all is seldom chosen."""
        metrics = self._order.fontMetrics()
        longest = max(
            (metrics.horizontalAdvance(self._order.itemText(at)) for at in range(self._order.count())), default=0
        )
        return self._order.sizeHint().width() - longest + metrics.horizontalAdvance(self._order.currentText())

    def _arrange(self) -> None:
        sides = self._grid.contentsMargins()
        room = self.width() - sides.left() - sides.right() - self._grid.horizontalSpacing()
        need = self._order_width()
        below = self._first_line() + need > room
        self._order.setMinimumWidth(need)
        self._order.setMaximumWidth(MOST if below else need)  # the number of articles has the rest
        if below is self._below and self._grid.indexOf(self._order) >= 0:
            return
        self._below = below
        self._grid.removeWidget(self._order)
        columns = len(self._tools) + 1
        if below:
            self._grid.addWidget(self._order, 1, 0, 1, columns)
        else:
            self._grid.addWidget(self._order, 0, columns)
        self.updateGeometry()

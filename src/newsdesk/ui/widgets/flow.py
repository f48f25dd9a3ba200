"""A layout that breaks its line like a text, from the side where the language begins."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items side by side, on as many lines as they need."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        """Qt: takes an item."""
        self._items.append(item)

    def count(self) -> int:
        """Qt: the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt: the item at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Qt: gives an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Qt: none."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Qt: narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: the height at a width."""
        sides = self.contentsMargins()
        inner = self._place(QRect(0, 0, width - sides.left() - sides.right(), 0), move=False)
        return inner + sides.top() + sides.bottom()

    def sizeHint(self) -> QSize:
        """Qt: the smallest size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Qt: as large as the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        sides = self.contentsMargins()
        return size + QSize(sides.left() + sides.right(), sides.top() + sides.bottom())

    def setGeometry(self, rect: QRect) -> None:
        """Qt: places the items."""
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), move=True)

    def _place(self, rect: QRect, *, move: bool) -> int:
        parent = self.parentWidget()
        rtl = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        used, y, line = 0, rect.y(), 0
        for item in self._items:
            if item.isEmpty():  # it is hidden
                continue
            size = item.sizeHint()
            width = min(size.width(), max(rect.width(), 1))
            if used and used + width > rect.width():
                used, y, line = 0, y + line + self._gap, 0
            if move:
                x = rect.right() - used - width + 1 if rtl else rect.x() + used
                item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            used += width + self._gap
            line = max(line, size.height())
        return y + line - rect.y()


def empty(layout: QLayout) -> None:
    """Takes everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()

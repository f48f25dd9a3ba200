"""A row of two parts that stand beside each other, or one above the other where there is too little room for both."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget


class FoldingRow(QWidget):
    """`first` takes what room there is, `last` what it needs. Narrower than `least` pixels for the first, it folds."""

    def __init__(self, first: QWidget | QLayout, last: QWidget, least: int) -> None:
        super().__init__()
        self._last, self._least = last, least
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        if isinstance(first, QWidget):
            self._box.addWidget(first, 1)
        else:
            self._box.addLayout(first, 1)
        self._box.addWidget(last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: folds, or unfolds."""
        super().resizeEvent(event)
        narrow = self.width() < self._least + self._last.sizeHint().width()
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() is not wanted:
            self._box.setDirection(wanted)
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Qt: it needs no more than its wider part."""
        hint = self._last.minimumSizeHint()
        return QSize(min(hint.width(), 160), super().minimumSizeHint().height())

"""What lies under a row of a list: its colour, the line below it, and the edge of one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from newsdesk.ui.theme import Theme

EDGE = 3  # pixels


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Draws it: the edge stands where reading begins."""
    rect = QRectF(option.rect)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    under = bool(option.state & QStyle.StateFlag.State_MouseOver)
    painter.fillRect(rect, theme.colour("accent_soft" if chosen else "background" if under else "paper"))
    painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), theme.colour("line"))
    if chosen:
        side = rect.right() - EDGE if option.direction is Qt.LayoutDirection.RightToLeft else rect.x()
        painter.fillRect(QRectF(side, rect.y(), EDGE, rect.height() - 1), theme.colour("accent"))

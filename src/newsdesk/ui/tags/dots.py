"""The spots of colour by which tags are known."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton

from newsdesk.domain.tag import Tag, TagRef
from newsdesk.ui.theme import Theme, scale


def dot(colour: QColor, size: int = 10) -> QIcon:
    """A round spot of a colour."""
    picture = QPixmap(size * 2, size * 2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(2, 2, size * 2 - 4, size * 2 - 4)
    painter.end()
    picture.setDevicePixelRatio(2)
    return QIcon(picture)


def spot_of(tag: Tag | TagRef, theme: Theme) -> QIcon:
    """The spot of a tag: in its own colour, or that of its kind."""
    return dot(theme.kind(tag.kind.value, tag.colour))


def mark_chip(chip: QPushButton, tag: Tag | TagRef, theme: Theme) -> None:
    """Gives a chip the spot of its tag."""
    chip.setIcon(spot_of(tag, theme))
    chip.setIconSize(QSize(9, 9) * scale())

"""Panes side by side, with a line between them that can be moved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def side_by_side(*panes: tuple[QWidget, int], grows: QWidget) -> QSplitter:
    """A splitter over panes, each with its least width in pixels; `grows` takes the room when the window grows."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for place, (pane, least) in enumerate(panes):
        splitter.addWidget(pane)
        pane.setMinimumWidth(least)
        splitter.setStretchFactor(place, 1 if pane is grows else 0)
    return splitter

"""A line of facts under a headline, broken between two of them where it is too long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from newsdesk.ui.widgets.marking import markable
from newsdesk.ui.widgets.text_line import BETWEEN, broken_facts, facts_line


class FactsLabel(QLabel):
    """Shows facts in the direction of what they belong to; they can be marked and copied."""

    def __init__(self) -> None:
        super().__init__()
        self._line = ""
        self.setProperty("muted", True)
        self.setWordWrap(True)  # a fact may be longer than a line
        self.setTextFormat(Qt.TextFormat.PlainText)
        markable(self, BETWEEN)

    def show_facts(self, facts: Sequence[str], direction: Qt.LayoutDirection) -> None:
        """Shows those of them that are not empty."""
        self._line = facts_line(facts, direction)
        rtl = direction is Qt.LayoutDirection.RightToLeft
        self.setAlignment(
            (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        )
        self._break()

    def _break(self) -> None:
        edges = self.contentsMargins()
        room = self.width() - edges.left() - edges.right() - 2 * self.margin()
        line = broken_facts(self._line, self.font(), room, "\n")
        if line != self.text():
            self.setText(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._break()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: letters of another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._break()

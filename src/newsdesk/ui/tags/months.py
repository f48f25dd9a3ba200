"""The articles of a tag over time, and the parts into which its page is divided."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from newsdesk.domain.tag import TagUse
from newsdesk.ui.articles.histogram import Histogram
from newsdesk.ui.tags.chips import label
from newsdesk.ui.theme import Theme
from newsdesk.words import say


class TagMonths(QWidget):
    """Bars, a month or a year each. `spanned` (tag, first month, last month) when some of them were chosen."""

    spanned = Signal(int, str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._tag = 0
        self.months = Histogram(theme)
        self.months.spanned.connect(lambda low, high: self.spanned.emit(self._tag, low, high))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        rule = QFrame()
        rule.setObjectName("rule")
        column.addWidget(rule)
        section(inner := QVBoxLayout(), say("tags.months")).addWidget(self.months)
        column.addLayout(inner)

    def show_use(self, tag_id: int, use: TagUse) -> None:
        """Shows the months of a tag; where there are not two of them, nothing."""
        self._tag = tag_id
        self.months.show_months(use.months)
        self.setVisible(not self.months.isHidden())

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.months.dress(theme)


def section(column: QVBoxLayout, title: str = "") -> QVBoxLayout:
    """A part of a page, set off by a hairline from the one before."""
    if column.count():
        rule = QFrame()
        rule.setObjectName("rule")
        column.addWidget(rule)
    part = QVBoxLayout()
    part.setContentsMargins(16, 12, 16, 14)
    part.setSpacing(8)
    if title:
        part.addWidget(label(title, section=True))
    column.addLayout(part)
    return part

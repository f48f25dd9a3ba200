"""Several chosen tags: which they are, and what can be done with them together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from newsdesk.domain.tag import Tag
from newsdesk.ui.tags.chips import TagChip, flat_button, label
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.flow import FlowLayout, empty
from newsdesk.words import say

MOST_NAMED = 12


class ManyTags(QWidget):
    """Emits `chosen` with one of them, and what is asked of all."""

    chosen = Signal(int)
    merge_asked = Signal()
    move_asked = Signal()
    delete_asked = Signal()

    def __init__(self, theme: Theme, *, writable: bool) -> None:
        super().__init__()
        self._theme = theme
        self._tags: Sequence[Tag] = ()
        self.title = label()
        self.title.setFont(ui_font("name", bold=True))
        self._row = FlowLayout(holder := QWidget())
        self._rest = label(muted=True)
        self.merge = QPushButton(say("manager.merge"))
        self.merge.setEnabled(writable)
        self.merge.clicked.connect(lambda _on=False: self.merge_asked.emit())
        buttons = QHBoxLayout()
        buttons.addWidget(self.merge)
        buttons.addStretch(1)
        buttons.addWidget(flat_button(say("manager.move"), self.move_asked, enabled=writable))
        buttons.addWidget(flat_button(say("manager.delete"), self.delete_asked, enabled=writable))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(holder)
        column.addWidget(self._rest)
        column.addLayout(buttons)
        column.addStretch(1)

    def show_tags(self, tags: Sequence[Tag]) -> None:
        """Shows the first of these tags, and how many more there are."""
        self._tags = tags
        self.title.setText(say("tags.chosen", len(tags)))
        empty(self._row)
        for tag in tags[:MOST_NAMED]:
            chip = TagChip(tag, tag.deep, self._theme, tag.name)
            chip.pressed_tag.connect(self.chosen)
            self._row.addWidget(chip)
        rest = len(tags) - MOST_NAMED
        self._rest.setText(say("tags.and-more", max(rest, 0)))
        self._rest.setVisible(rest > 0)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        if self._tags and self.isVisible():
            self.show_tags(self._tags)

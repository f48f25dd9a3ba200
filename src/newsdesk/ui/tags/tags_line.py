"""The tags of an article below its headline: spots of their colours and names, each a click to its articles."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from newsdesk.domain.tag import TagRef
from newsdesk.text.language import isolate
from newsdesk.ui.tags.dots import mark_chip
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.flow import FlowLayout, empty
from newsdesk.ui.widgets.text_line import as_tip
from newsdesk.words import say

WIDEST = 220  # pixels of a name


class TagsLine(QWidget):
    """`opened` with the tag whose articles are to be listed."""

    opened = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tags: Sequence[TagRef] = ()
        self._row = FlowLayout(self)

    def show_tags(self, tags: Sequence[TagRef]) -> None:
        """Shows these."""
        if tags != self._tags:
            self._tags = tags
            self._fill()

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._fill()

    def _fill(self) -> None:
        empty(self._row)
        for tag in self._tags:
            chip = QPushButton()
            name = chip.fontMetrics().elidedText(tag.name, Qt.TextElideMode.ElideRight, WIDEST)
            chip.setText(f" {isolate(name)} ".replace("&", "&&"))  # apart from its spot at either side
            mark_chip(chip, tag, self._theme)
            chip.setToolTip(as_tip(say("tags.open", name=tag.name)))
            chip.setAccessibleName(say("tags.open", name=tag.name))
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.setStyleSheet(
                f"QPushButton {{ background: {self._theme.side}; border: 1px solid {self._theme.line};"
                f" border-radius: 11px; padding: 2px 9px; font-size: {ui_font('small').pixelSize()}px; }}"
                f" QPushButton:hover, QPushButton:focus {{ border-color: {self._theme.accent}; }}"
            )
            chip.clicked.connect(lambda _on=False, key=tag.id: self.opened.emit(key))
            self._row.addWidget(chip)

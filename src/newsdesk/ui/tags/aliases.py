"""The other names of a tag: chips, and a field for one more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from newsdesk.domain.tag import Tag
from newsdesk.ui.tags.chips import AliasChip
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.flow import FlowLayout, empty
from newsdesk.words import say


class Aliases(QWidget):
    """`added` and `removed` with a name."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, theme: Theme, *, writable: bool) -> None:
        super().__init__()
        self._theme, self._writable = theme, writable
        self._tag: Tag | None = None
        self._holder = QWidget()
        self._row = FlowLayout(self._holder)
        self.field = QLineEdit()
        self.field.setPlaceholderText(say("tags.alias.new"))
        self.field.setAccessibleName(say("tags.alias.new"))
        self.field.returnPressed.connect(self._add)
        self.field.setVisible(writable)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._holder)
        column.addWidget(self.field)

    def show_tag(self, tag: Tag | None, *, same: bool) -> None:
        """Shows the names of a tag, which is the one of before or not."""
        if tag is None or not same or self._typed() in tag.aliases:  # what was refused stays, to be mended
            self.field.clear()
        self._tag = tag

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        aliases = self._tag.aliases if self._tag is not None else ()
        empty(self._row)
        for name in aliases:
            chip = AliasChip(name, theme, removable=self._writable)
            chip.removed.connect(self.removed)
            self._row.addWidget(chip)
        self._holder.setVisible(bool(aliases))

    def _typed(self) -> str:
        return " ".join(self.field.text().split())

    def _add(self) -> None:
        if self._typed():
            self.added.emit(self._typed())

"""The tags that the chosen articles carry, as chips: those of all of them, and with a broken line those of some."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from newsdesk.desk.tagging import Carried
from newsdesk.text.language import isolate
from newsdesk.ui.tags.dots import mark_chip
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.flow import FlowLayout, empty
from newsdesk.ui.widgets.text_line import as_tip
from newsdesk.words import group, say, side_mark

MOST = 24  # tags that are shown


class CarriedChips(QWidget):
    """A press on a chip asks: `taken` with a tag that all carry, `given` with one that only some do."""

    taken = Signal(int)
    given = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._holder = QWidget()
        self.row = FlowLayout(self._holder)
        self._none = QLabel(say("tagbox.none"))
        self._none.setProperty("muted", True)
        self._none.hide()
        column.addWidget(self._holder)
        column.addWidget(self._none)

    def show_tags(self, found: Sequence[Carried]) -> None:
        """Shows other tags, or says that there are none."""
        empty(self.row)
        for one in found[:MOST]:
            self.row.addWidget(self._chip(one))
        if len(found) > MOST:
            rest = QLabel(say("tags.and-more", len(found) - MOST))
            rest.setProperty("muted", True)
            self.row.addWidget(rest)
        self._holder.setVisible(bool(found))
        self._none.setVisible(not found)

    def _chip(self, one: Carried) -> QPushButton:
        tag = one.tag
        mark = side_mark()
        some = say("tagbox.some", one.count, total=group(one.total))
        text = f" {isolate(tag.name)}  ✕" if one.by_all else f" {isolate(tag.name)}  {some}  +"
        chip = QPushButton((mark + text).replace("&", "&&"))
        mark_chip(chip, tag, self._theme)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setAutoDefault(False)
        chip.setProperty("offer", not one.by_all)
        if one.by_all:
            chip.setStyleSheet("QPushButton { border-radius: 12px; padding: 3px 10px; }")
        told = say("tags.remove" if one.by_all else "tagbox.give-all", name=tag.name)
        chip.setToolTip(as_tip(told))
        chip.setAccessibleName(told)
        asked = self.taken if one.by_all else self.given
        chip.clicked.connect(lambda _on=False: asked.emit(tag.id))
        return chip

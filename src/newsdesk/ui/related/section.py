"""A part of the links panel: a title, a count, rows; built anew only where something changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from newsdesk.ui.related.rows import Row
from newsdesk.ui.widgets.flow import empty
from newsdesk.ui.widgets.parts import ShortLabel
from newsdesk.words import group, say

FIRST, MORE = 30, 100  # rows that are shown at first, and with every press of the button below them


class Section(QWidget):
    """Hidden while there is nothing to show."""

    def __init__(self, title: str, remark: str = "") -> None:
        super().__init__()
        self._told: object = None
        self._most = FIRST
        self._items: Sequence[Any] = ()
        self._make: Callable[[Any], Row] | None = None
        name = QLabel(title)
        name.setProperty("section", True)
        self._count = ShortLabel(remark)
        self._count.setProperty("muted", True)
        self._remark = remark
        self.more = QPushButton()
        self.more.setProperty("flat", True)
        self.more.clicked.connect(self._show_more)
        self._nothing = QLabel()
        self._nothing.setProperty("muted", True)
        self._nothing.setWordWrap(True)
        rule = QFrame()
        rule.setObjectName("rule")
        head = QHBoxLayout()
        head.setContentsMargins(16 + 3, 10, 16 + 3, 4)
        head.setSpacing(12)
        head.addWidget(name, 1)
        head.addWidget(self._count)
        self.rows = QVBoxLayout()
        self.rows.setContentsMargins(16, 0, 16, 0)
        self.rows.setSpacing(2)
        foot = QHBoxLayout()
        foot.setContentsMargins(16 + 3, 0, 16 + 3, 0)
        foot.addWidget(self._nothing, 1)
        foot.addWidget(self.more)
        foot.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(0)
        column.addWidget(rule)
        column.addLayout(head)
        column.addLayout(self.rows)
        column.addLayout(foot)
        self.hide()

    def show_items(
        self, items: Sequence[Any], make: Callable[[Any], Row], state: object, *, nothing: str = "", anew: bool = False
    ) -> None:
        """Shows a row for each item; `state` is what else the rows depend on, `nothing` what is said of none.

        `anew` begins with the first rows again: another article is shown.
        """
        self._most = FIRST if anew else self._most
        told = (state, tuple(items), nothing)
        if told == self._told and not anew:
            return
        self._told, self._items, self._make = told, items, make
        self._count.setText(self._remark or group(len(items)))
        self._nothing.setText(nothing)
        self._nothing.setVisible(bool(nothing) and not items)
        self._fill()
        self.setVisible(bool(items or nothing))

    def _fill(self) -> None:
        assert self._make is not None
        held = self._focused()
        if held is not None:  # Qt would hand the keyboard from row to row while they go, and scroll along
            self._give_up_focus()
        empty(self.rows)
        for item in self._items[: self._most]:
            self.rows.addWidget(self._make(item))
        left = len(self._items) - self._most
        self.more.setVisible(left > 0)
        self.more.setText(say("related.more", min(left, MORE)))
        self._focus(held)

    def _show_more(self) -> None:
        place = self._most
        self._most += MORE
        self._fill()
        row = self.row(place)
        if row is not None:
            row.focus()

    def row(self, place: int) -> Row | None:
        """The row at a place."""
        item = self.rows.itemAt(place)
        found = item.widget() if item is not None else None
        return found if isinstance(found, Row) else None

    def _focused(self) -> tuple[int, int] | None:
        """(key, place) of the row that has the keyboard."""
        focus = QApplication.focusWidget()
        for place in range(self.rows.count()):
            row = self.row(place)
            if row is not None and focus is not None and row.isAncestorOf(focus):
                return row.key, place
        return None

    def _give_up_focus(self) -> None:
        holder = self.parentWidget()
        while holder is not None and not holder.focusPolicy() & Qt.FocusPolicy.TabFocus:
            holder = holder.parentWidget()
        if holder is not None:
            holder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus(self, held: tuple[int, int] | None) -> None:
        """The keyboard stays at its row, or where that went, at its place."""
        if held is None or not self.rows.count():
            return
        rows = [row for row in map(self.row, range(self.rows.count())) if row is not None]
        found = next((row for row in rows if row.key == held[0]), rows[min(held[1], len(rows) - 1)])
        found.focus()

"""Articles that may be the one a title waits for: their lines in the panel, the answers to them, their menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from newsdesk.domain.link import Candidate, Link
from newsdesk.text.language import isolate
from newsdesk.ui.i18n import show_date
from newsdesk.ui.keys.keymap import native
from newsdesk.ui.keys.row_menu import RowMenu, keymap_of
from newsdesk.ui.related.menus import add_candidates, facts_of, short
from newsdesk.ui.related.rows import INSET, Headline, TextBlock
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.text_line import direction_of, facts_line
from newsdesk.words import say

MOST = 3  # articles that are shown for one title


def _named(button: QPushButton, title: str) -> QPushButton:
    button.setAccessibleName(f"{button.text()}: {short(title)}")
    return button


def _small(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    button.setProperty("small", True)
    button.setStyleSheet("QPushButton { padding: 2px 10px; }")
    return button


class Offers(QWidget):
    """The articles that read nearly as the title of a link. `opened` and `taken` with one of them, `refused` with those
    that it does not mean."""

    opened = Signal(int)
    taken = Signal(int)
    refused = Signal(object)

    def __init__(self, link: Link, theme: Theme, *, writable: bool) -> None:
        super().__init__()
        self._theme, self._writable = theme, writable
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(1)
        for place, found in enumerate(link.near[:MOST]):
            if place:
                column.addSpacing(4)
            self._show(column, found)
        if writable and len(link.near) > 1:
            none = _named(_small(say("related.perhaps.none")), link.title)
            none.setToolTip(say("related.perhaps.refuse.hint"))
            none.clicked.connect(lambda: self.refused.emit([found.id for found in link.near]))
            self._line(column, [none])

    def _show(self, column: QVBoxLayout, found: Candidate) -> None:
        title = found.headline or say("list.untitled")
        direction = direction_of(title, self.layoutDirection())
        head = Headline(title, self._theme, direction, chip=say("related.perhaps"))
        head.pressed.connect(lambda: self.opened.emit(found.id))
        facts = facts_line([show_date(found.published), found.source], direction)
        column.addWidget(head)
        if facts:
            column.addWidget(TextBlock(facts, self._theme, ui_font("small"), direction, colour="muted"))
        if self._writable:
            take, refuse = _small(say("action.offer-take")), _small(say("action.offer-refuse"))
            refuse.setToolTip(say("related.perhaps.refuse.hint"))
            take.clicked.connect(lambda: self.taken.emit(found.id))
            refuse.clicked.connect(lambda: self.refused.emit([found.id]))
            self._line(column, [_named(take, title), _named(refuse, title)])

    @staticmethod
    def _line(column: QVBoxLayout, buttons: Sequence[QWidget]) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(INSET, 3, 0, 4)
        line.setSpacing(6)
        for button in buttons:
            line.addWidget(button)
        line.addStretch(1)
        column.addLayout(line)


class Answers(QWidget):
    """What can be said of the chosen title: that it means the offered article, or not. `taken` and `refused` ask."""

    taken = Signal()
    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hint = QLabel()
        self.hint.setProperty("muted", True)
        self.take, self.refuse = _small(say("action.offer-take")), _small(say("action.offer-refuse"))
        self.refuse.setToolTip(say("related.perhaps.refuse.hint"))
        self.take.clicked.connect(self.taken)
        self.refuse.clicked.connect(self.refused)
        for button in (self.take, self.refuse):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the list keeps the keyboard
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 6, 16, 6)
        line.setSpacing(8)
        line.addWidget(self.hint, 1)
        line.addWidget(self.take)
        line.addWidget(self.refuse)

    def have(self, offered: int) -> None:
        """Shows what can be said where so many articles are offered."""
        keys = (native(next(iter(keymap_of(self).of(name)), "")) for name in ("offer-take", "offer-refuse"))
        take, refuse = (isolate(one) if one else "" for one in keys)
        self.hint.setText(say("links.choosing", take=take, refuse=refuse) if take and refuse else "")
        self.take.setText(say("related.choose" if offered > 1 else "action.offer-take"))
        self.refuse.setText(say("related.perhaps.none" if offered > 1 else "action.offer-refuse"))
        for button in (self.take, self.refuse):
            button.setEnabled(offered > 0)


def add_answers(
    menu: RowMenu,
    offered: Sequence[Candidate],
    taken: Callable[[int], object],
    refused: Callable[[list[int]], object],
) -> None:
    """Puts the offered articles into a menu, to be taken; and that it is none of them."""
    if len(offered) == 1:
        words = f"{say('action.offer-take')}: {facts_of(offered[0], menu)}"
        menu.add("offer-take", lambda: taken(offered[0].id), words=words).setData(offered[0].id)
    else:
        add_candidates(menu, offered, taken)
        menu.addSeparator()
    none = "" if len(offered) == 1 else say("related.perhaps.none")
    menu.add("offer-refuse", lambda: refused([found.id for found in offered]), words=none)

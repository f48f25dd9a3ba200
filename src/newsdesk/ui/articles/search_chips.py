"""Chips in the search box: conditions that were understood, each of which can be taken away or changed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from newsdesk.text.language import isolate
from newsdesk.ui.articles.question import Piece
from newsdesk.ui.keys.row_menu import RowMenu, press
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.menus import Menu
from newsdesk.words import group, rtl, say, side_mark

WIDEST = 190  # pixels of what a chip says


class SearchChip(QFrame):
    """`changed` when it is to be typed anew, `removed` when it is to go."""

    changed = Signal()
    removed = Signal()

    def __init__(self, piece: Piece) -> None:
        super().__init__()
        self.setObjectName("searchChip")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 2, 0)
        row.setSpacing(0)
        mark = side_mark()
        self.name = QPushButton()
        self.name.setText(mark + self.fontMetrics().elidedText(piece.label, Qt.TextElideMode.ElideRight, WIDEST))
        self.name.setToolTip(say("chip.change", text=isolate(piece.text)))
        self.name.setAccessibleName(piece.label)
        self.name.clicked.connect(self.changed)
        self.cross = QToolButton()
        self.cross.setText("✕")
        self.cross.setToolTip(say("action.chip-remove"))
        self.cross.setAccessibleName(say("chip.remove-named", condition=piece.label))
        self.cross.clicked.connect(self.removed)
        for button in (self.name, self.cross):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: what its menu does by these keys, Enter on its cross, and the arrows between chips."""
        if self.cross.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.removed.emit()
            return
        if press(self, event, self.menu):
            return
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            back = (event.key() == Qt.Key.Key_Right) is rtl()
            (self.focusPreviousChild if back else self.focusNextChild)()
        else:
            super().keyPressEvent(event)

    def menu(self) -> RowMenu:
        """What can be done with it."""
        menu = RowMenu(self)
        menu.add("chip-change", self.changed.emit)
        menu.add("chip-remove", self.removed.emit)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: what can be done with the condition."""
        self.menu().popup(event.globalPos())


class ChipRow(QWidget):
    """Chips side by side; those that have no room are in a menu. Signals carry the place of a chip."""

    changed = Signal(int)
    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._pieces: Sequence[Piece] = ()
        self._hidden: Sequence[Piece] = ()
        self._chips: list[SearchChip] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.more = QToolButton()
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(Menu(self.more))
        self.more.setAccessibleName(say("chip.more"))
        self.more.setToolTip(say("chip.more"))
        self._row.addWidget(self.more)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.hide()

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.setStyleSheet(
            f"#searchChip {{ background: {theme.accent_soft}; border-radius: 6px; }}"
            f" #searchChip QPushButton {{ background: transparent; border: none; color: {theme.accent};"
            f" font-weight: 600; padding: 3px 2px; }}"
            f" #searchChip QPushButton:hover, #searchChip QPushButton:focus {{ text-decoration: underline; }}"
            f" #searchChip QToolButton {{ color: {theme.accent}; padding: 2px 4px; }}"
            f" #searchChip QToolButton:hover, #searchChip QToolButton:focus {{ background: {theme.paper}; }}"
            f" QToolButton::menu-indicator {{ image: none; }}"
        )

    @property
    def leads_in(self) -> Qt.Key:
        """The arrow that leads from the line into the chips before it."""
        return Qt.Key.Key_Right if rtl() else Qt.Key.Key_Left

    def enter(self) -> None:
        """The last chip takes the keyboard."""
        if self._chips:
            self._chips[-1].cross.setFocus(Qt.FocusReason.TabFocusReason)

    def lead_to(self, line: QWidget) -> None:
        """Tab walks the chips in order, and from the last one to the line."""
        order = [button for chip in self._chips for button in (chip.name, chip.cross)] + [line]
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)

    def show_pieces(self, pieces: Sequence[Piece], room: int) -> None:
        """Shows chips in `room` pixels, the newest surely."""
        if tuple(pieces) != tuple(self._pieces):
            self._pieces = tuple(pieces)
            self._make()
        self.fit(room)

    def _make(self) -> None:
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for place, piece in enumerate(self._pieces):
            chip = SearchChip(piece)
            chip.changed.connect(lambda place=place: self.changed.emit(place))
            chip.removed.connect(lambda place=place: self.removed.emit(place))
            self._chips.append(chip)
            self._row.addWidget(chip)

    def fit(self, room: int) -> None:
        """Shows as many of the last chips as there is room for."""
        used, shown = 0, 0
        gap = self._row.spacing()
        widths = [chip.sizeHint().width() + gap for chip in self._chips]
        room -= 40 if sum(widths) > room else 0  # the number of those that have no room
        for wide in reversed(widths):
            used += wide
            if shown and used > room:
                break
            shown += 1
        hidden = len(self._chips) - shown
        for place, chip in enumerate(self._chips):
            chip.setVisible(place >= hidden)
        self.more.setVisible(hidden > 0)
        self.more.setText(f"+{group(hidden)}")
        if tuple(self._hidden) != tuple(self._pieces[:hidden]):
            self._hidden = self._pieces[:hidden]
            self._fill_more()
        self.more.setToolTip("\n".join(piece.label for piece in self._pieces[:hidden]))
        self.setVisible(bool(self._chips))
        self.adjustSize()

    def _fill_more(self) -> None:
        """The menu of the conditions that have no room."""
        menu = RowMenu(self.more)
        menu.aboutToHide.disconnect()  # it stays as long as they have none
        for place, piece in enumerate(self._hidden):
            menu.entry(piece.label, partial(self.changed.emit, place))
            menu.entry(say("chip.remove-named", condition=piece.label), partial(self.removed.emit, place))
        before = self.more.menu()
        self.more.setMenu(menu)
        before.deleteLater()

    @property
    def chips(self) -> list[SearchChip]:
        """The chips, in order."""
        return self._chips

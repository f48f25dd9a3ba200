"""The kinds of link side by side, one of them chosen: by the mouse, by a number, by the arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from newsdesk.domain.link import Kind, LinkKind, OwnKind
from newsdesk.ui.related.menus import kind_name
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.flow import FlowLayout, empty
from newsdesk.words import rtl, say

NUMBERED = 10  # kinds that a number chooses: 1 to 9, and 0


class KindChips(QWidget):
    """`changed` when another kind is chosen, `manage` for the own kinds."""

    changed = Signal()
    manage = Signal()

    def __init__(self, theme: Theme, own: Sequence[OwnKind] = ()) -> None:
        super().__init__()
        self._kinds: tuple[Kind, ...] = ()
        self._place = 0
        self._own = tuple(own)
        self._outgoing = True
        self.setObjectName("kindChips")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("related.kind"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self, 5)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.choose_place)
        self.setStyleSheet(
            f"#kindChips QToolButton {{ border: 1px solid {theme.line}; border-radius: 5px; padding: 3px 8px;"
            f" background: {theme.paper}; color: {theme.ink}; }}"
            f"#kindChips QToolButton:hover {{ border-color: {theme.accent}; }}"
            f"#kindChips QToolButton:checked {{ background: {theme.accent_soft}; color: {theme.accent};"
            f" border-color: {theme.accent}; font-weight: 600; }}"
            f'#kindChips[held="true"] QToolButton:checked {{ border: 2px solid {theme.accent}; padding: 2px 7px; }}'
            f"#kindChips #ownKinds {{ border-color: transparent; background: transparent; color: {theme.muted}; }}"
            f"#kindChips #ownKinds:focus {{ border-color: {theme.accent}; }}"
        )
        self.know(own)

    def know(self, own: Sequence[OwnKind]) -> None:
        """Shows all kinds, those of the archive after those that every archive has; the chosen one stays chosen."""
        chosen = self.chosen if self._kinds else LinkKind.RELATED
        for button in self._group.buttons():
            self._group.removeButton(button)
        empty(self._flow)
        self._own = tuple(own)
        self._kinds = (*LinkKind, *own)
        for place, kind in enumerate(self._kinds):
            name = kind_name(kind, outgoing=self._outgoing).replace("&", "&&")
            button = self._button(f"{(place + 1) % 10}  {name}" if place < NUMBERED else name)
            button.setCheckable(True)
            if place < NUMBERED:
                button.setToolTip(f"Alt+{(place + 1) % 10}")
            self._group.addButton(button, place)
        self.more = self._button(say("action.own-kinds"))
        self.more.setObjectName("ownKinds")
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.clicked.connect(self.manage)
        self.setTabOrder(self, self.more)
        self.choose(chosen if chosen in self._kinds else LinkKind.RELATED)
        self.updateGeometry()

    def turn(self, outgoing: bool) -> None:
        """Names the kinds as they are from the other side."""
        self._outgoing = outgoing
        self.know(self._own)

    def _button(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._flow.addWidget(button)
        return button

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """All that can be chosen, in their order."""
        return self._kinds

    @property
    def names(self) -> list[str]:
        """What stands on them."""
        return [button.text() for button in self._group.buttons()]

    @property
    def chosen(self) -> Kind:
        """The kind that is chosen."""
        return self._kinds[self._place]

    def choose(self, kind: Kind) -> None:
        """Chooses a kind."""
        self.choose_place(self._kinds.index(kind))

    def choose_place(self, place: int) -> bool:
        """Chooses the kind at a place; whether there is one."""
        if not 0 <= place < len(self._kinds):
            return False
        self._place = place
        self._group.button(place).setChecked(True)
        self.changed.emit()
        return True

    def choose_number(self, digit: str) -> bool:
        """Chooses the kind that a digit names; whether there is one."""
        return digit.isdecimal() and len(digit) == 1 and self.choose_place((int(digit) - 1) % 10)

    # -- Qt

    def sizeHint(self) -> QSize:
        """Qt: as high as its lines at the width that it has."""
        width = max(self.width(), 300)
        return QSize(width, self._flow.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Qt: it may be narrow, and is never cut."""
        return QSize(200, self._flow.heightForWidth(max(self.width(), 200)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width, another number of lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the arrows go to the kind beside, numbers to theirs."""
        on, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if rtl() else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if event.key() in (on, back):
            self.choose_place((self._place + (1 if event.key() == on else -1)) % len(self._kinds))
        elif not self.choose_number(event.text()):
            super().keyPressEvent(event)

    def _hold(self, on: bool) -> None:
        self.setProperty("held", on)
        self.style().unpolish(self)
        for button in self._group.buttons():
            self.style().polish(button)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the chosen kind shows that it has the keyboard."""
        super().focusInEvent(event)
        self._hold(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: it has it no more."""
        super().focusOutEvent(event)
        self._hold(False)

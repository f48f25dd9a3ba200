"""The form in which two near copies are compared: the page, and what can be decided."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from newsdesk.ui import icons
from newsdesk.ui.editor.comparison_page import ComparisonPage
from newsdesk.ui.editor.objects import FindImage
from newsdesk.ui.keys.row_menu import RowKey
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.closing import closing_row
from newsdesk.words import group as numeral
from newsdesk.words import say

AROUND = 24  # pixels of the window that stay in sight


class TwinFrame(QDialog):
    """What is decided is done by who derives from it, through the methods at the end."""

    def __init__(self, look: tuple[Theme, FindImage], parent: QWidget, *, writable: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("related.compare.title"))
        self.resize(QSize(1060, 760).boundedTo(self._most(parent)))
        self._theme, self._writable = look[0], writable
        self.head, self.place = QLabel(), QLabel()
        for label in (self.head, self.place):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.place.setProperty("muted", True)
        self.page = ComparisonPage(*look)
        self._build()

    @staticmethod
    def _most(parent: QWidget) -> QSize:
        """As large as it may be: within the window, and on the screen with the frame around it."""
        screen = parent.screen().availableGeometry().size() - QSize(AROUND, 2 * AROUND)
        return screen.boundedTo(parent.window().size() - QSize(AROUND, AROUND))

    def _build(self) -> None:
        self.sides = QToolButton()
        self.sides.setIcon(icons.icon("mdi6.view-column-outline", color=self._theme.ink))
        self.sides.setCheckable(True)
        self.sides.setChecked(True)
        self.sides.setToolTip(say("compare.sides"))
        self.sides.setAccessibleName(say("compare.sides"))
        self.sides.toggled.connect(lambda _on: self.show_pair())
        self.swap = QToolButton()
        self.swap.setIcon(icons.icon("mdi6.swap-horizontal", color=self._theme.ink))
        self.swap.setToolTip(say("twins.swap"))
        self.swap.setAccessibleName(say("twins.swap"))
        self.swap.clicked.connect(self.turn)
        top = QHBoxLayout()
        top.addWidget(self.head, 1)
        for tool in (self.swap, self.sides):
            top.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
        self.apart = self._decision("apart", "1", self.keep_apart)
        self.republication = self._decision("republication", "2", self.republish)
        self.merge = self._decision("merge", "3", self.ask_merge)
        self.next = self._decision("next", "4", self.go_on)
        self.whole = QCheckBox(say("twins.whole"))
        self.whole.toggled.connect(lambda _on: self.name_place())
        decisions = QHBoxLayout()
        for button in (self.apart, self.republication, self.merge):
            decisions.addWidget(button)
            button.setVisible(self._writable)
        decisions.addWidget(self.whole)
        decisions.addStretch(1)
        decisions.addWidget(self.next)
        self.walking = {1: QPushButton(say("action.compare-next")), -1: QPushButton(say("action.compare-previous"))}
        for step, name in ((1, "compare-next"), (-1, "compare-previous")):
            self.walking[step].clicked.connect(lambda _checked=False, step=step: self.page.go(step))
            RowKey(self, name, partial(self.page.go, step))
        QShortcut(QKeySequence("Ctrl+Alt+Z"), self).activated.connect(self.take_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addLayout(top)
        column.addWidget(self.place)
        column.addWidget(self.page, 1)
        column.addLayout(decisions)
        column.addLayout(closing_row(self, (self.walking[-1], self.walking[1])))

    def _decision(self, name: str, key: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(f"{say(f'twins.{name}')}  ({numeral(int(key))})")
        button.setAccessibleName(say(f"twins.{name}"))
        button.setToolTip(say(f"twins.{name}.hint"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: do())
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(button.click)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: it has its room: to the first change."""
        super().showEvent(event)
        if self.page.place < 0:
            self.page.go(1)

    def show_pair(self) -> None:
        """Shows the two, side by side or as one text."""

    def name_place(self) -> None:
        """Says where in a group this is."""

    def turn(self) -> None:
        """The other one is the earlier."""

    def keep_apart(self) -> None:
        """These are no copies of each other."""

    def republish(self) -> None:
        """The later ones are republications of the first."""

    def ask_merge(self) -> None:
        """They are to be one record."""

    def go_on(self) -> None:
        """The next copy of the group, or the next group: nothing is decided."""

    def take_back(self) -> None:
        """Undoes what was decided last, here, and shows it again."""

"""What stands where nothing is yet: what belongs there, and what one can do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

Doing = QAction | tuple[str, Callable[[], object]]
"""A declared action, or words and what is done."""


class Offers(QWidget):
    """Buttons below each other: of the doings it was told of those that are chosen, and can be done now."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self.buttons: dict[str, QPushButton] = {}
        self._able: dict[str, Callable[[], bool]] = {}
        self._chosen: tuple[str, ...] = ()
        self.hide()

    def know(self, doings: dict[str, Doing]) -> None:
        """What may be offered, by name."""
        for name, doing in doings.items():
            button = self.buttons[name] = QPushButton()
            button.setAutoDefault(False)
            if isinstance(doing, QAction):
                button.setText(doing.text())
                button.clicked.connect(doing.trigger)
                self._able[name] = doing.isEnabled
                doing.enabledChanged.connect(lambda _on: self.choose(self._chosen))
            else:
                words, do = doing
                button.setText(words)
                button.clicked.connect(lambda _on=False, do=do: do())
                self._able[name] = lambda: True
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            button.hide()
        self.choose(self._chosen)

    def choose(self, names: Iterable[str]) -> None:
        """Offers these."""
        self._chosen = tuple(names)
        for name, button in self.buttons.items():
            button.setVisible(name in self._chosen and self._able[name]())
        self.setVisible(any(not button.isHidden() for button in self.buttons.values()))


AROUND = 12  # pixels above and below


class Empty(QWidget):
    """The words in the middle of an empty pane, and the offers below them; beside them, where it is too low."""

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel(words)
        self._words.setProperty("muted", True)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.offers = Offers()
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        self._line.setContentsMargins(32, AROUND, 32, AROUND)
        self._line.addStretch(2)
        self._line.addWidget(self._words)
        self._line.addWidget(self.offers)
        self._line.addStretch(3)

    def _heights(self) -> tuple[int, int]:
        offers = 0 if self.offers.isHidden() else self.offers.sizeHint().height()
        return self._words.heightForWidth(max(self.width() - 64, 80)), offers

    def minimumSizeHint(self) -> QSize:
        """Qt: the words, and what is offered beside them."""
        offers = QSize(0, 0) if self.offers.isHidden() else self.offers.minimumSizeHint()
        words = self._words.minimumSizeHint()
        return QSize(max(words.width(), offers.width()) + 64, max(words.height(), offers.height()) + 2 * AROUND)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another height."""
        super().resizeEvent(event)
        beside = sum(self._heights()) + self._line.spacing() + 2 * AROUND > self.height()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._line.direction():
            self._line.setDirection(way)
            self._line.setStretch(1, 12 if beside else 0)  # the words have the more room

    def text(self) -> str:
        """What is told."""
        return self._words.text()

    def setText(self, words: str) -> None:
        """Tells something else."""
        self._words.setText(words)

    def offer(self, *doings: Doing) -> None:
        """Offers all of these from now on."""
        known = {str(number): doing for number, doing in enumerate(doings)}
        self.offers.know(known)
        self.offers.choose(known)

"""A line above the panes that tells what happened and goes away when it is read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from newsdesk.words import say


class Banner(QFrame):
    """Hidden until there is something to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.more = QPushButton(say("banner.more"))
        self.more.setProperty("flat", True)
        self._more: Callable[[], None] | None = None
        self.more.clicked.connect(lambda: self._more() if self._more else None)
        close = QPushButton(say("banner.close"))
        close.setProperty("flat", True)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self.more)
        row.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What is told."""
        return self._text.text()

    def tell(self, text: str, *, warn: bool = False, more: Callable[[], None] | None = None) -> None:
        """Tells something; warnings stay until they are closed. `more` shows the details."""
        self._more = more
        self._text.setText(text)
        self.setProperty("warn", warn)
        self.style().unpolish(self)
        self.style().polish(self)
        self.more.setVisible(more is not None)
        self.show()
        if warn or more is not None:
            self._timer.stop()
        else:
            self._timer.start(8000)

"""A question in a small window: what is asked, why it cannot be, and two buttons. It never holds the window up."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QMessageBox, QPushButton, QVBoxLayout, QWidget

from newsdesk.words import say

WIDE = 420  # pixels of a field


def two_buttons(box: QDialog, do: str = "") -> tuple[QPushButton, QPushButton]:
    """The button that does it, on Enter too, and the one that leaves the box."""
    take, cancel = QPushButton(do), QPushButton(say("manager.cancel"))
    take.setObjectName("primary")
    take.setDefault(True)
    cancel.setAutoDefault(False)
    cancel.clicked.connect(box.reject)
    return take, cancel


def cancel_button(box: QMessageBox) -> QPushButton:
    """The button that leaves a message with nothing done, also on Escape: called as in every other box."""
    cancel = box.addButton(say("manager.cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(cancel)
    return cancel


class Box(QDialog):
    """The frame: what is asked goes into `column`, then `end` adds the trouble and the buttons."""

    def __init__(self, window: QWidget, title: str, do: str) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 18, 20, 16)
        self.column.setSpacing(12)
        self.trouble = QLabel()
        self.trouble.setProperty("warn", True)
        self.trouble.setWordWrap(True)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.hide()
        self.take, self.cancel = two_buttons(self, do)
        self.row = QHBoxLayout()
        self.row.addStretch(1)
        self.row.addWidget(self.cancel)
        self.row.addWidget(self.take)

    def end(self) -> None:
        """The trouble and the buttons stand below what was added."""
        self.column.addWidget(self.trouble)
        self.column.addLayout(self.row)

    def refuse(self, message: str) -> None:
        """Says why it cannot be."""
        self.trouble.setText(message)
        self.trouble.show()


class NameAsked(Box):
    """Asks for a name, with one proposed. `chosen` with it; with an empty one only where `may_be_empty`."""

    chosen = Signal(str)

    def __init__(
        self, window: QWidget, title: str, question: str, proposed: str, do: str, *, may_be_empty: bool = False
    ) -> None:
        super().__init__(window, title, do)
        about = QLabel(question)
        about.setWordWrap(True)
        about.setTextFormat(Qt.TextFormat.PlainText)
        self.name = QLineEdit(proposed)
        self.name.setMinimumWidth(WIDE)
        self.name.setAccessibleName(question)
        self.name.selectAll()
        about.setBuddy(self.name)
        self.column.addWidget(about)
        self.column.addWidget(self.name)
        self.take.clicked.connect(self._press)
        if not may_be_empty:
            self.name.textChanged.connect(lambda text: self.take.setEnabled(bool(text.strip())))
            self.take.setEnabled(bool(proposed.strip()))
        self.end()

    def _press(self) -> None:
        self.chosen.emit(self.name.text())
        self.accept()

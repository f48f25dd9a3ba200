"""The captured original in a window of its own: to read beside the cleaned text, never to change."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from newsdesk.domain.article import OriginalRef
from newsdesk.text.language import isolate
from newsdesk.ui.theme import reading_font
from newsdesk.words import say


class OriginalView(QDialog):
    """Shows the text of an original, None where it has none; `open_asked` and `save_asked` from its buttons."""

    open_asked = Signal()
    save_asked = Signal()

    def __init__(self, original: OriginalRef, text: str | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("original.title"))
        self.resize(720, 640)
        facts = QLabel(f"{isolate(original.name)}   {isolate(original.place)}\nSHA-256 {original.sha256}")
        facts.setTextFormat(Qt.TextFormat.PlainText)
        facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        facts.setProperty("muted", True)
        facts.setWordWrap(True)
        self.text = QTextEdit()  # each paragraph at the side where its own letters begin
        self.text.setObjectName("field")
        self.text.setReadOnly(True)
        self.text.setAccessibleName(say("original.title"))
        self.text.setFont(reading_font(16))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.text.document().setDefaultTextOption(option)
        self.text.setPlainText(say("original.no-text") if text is None else text)
        row = QHBoxLayout()
        for message, signal in (("original.open-elsewhere", self.open_asked), ("files.save", self.save_asked)):
            button = QPushButton(say(message))
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        close = QPushButton(say("banner.close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(facts)
        column.addWidget(self.text, 1)
        column.addLayout(row)

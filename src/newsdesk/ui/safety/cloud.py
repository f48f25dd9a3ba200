"""Why an archive should not lie in a folder that is copied to other machines, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from newsdesk.ui.widgets.asking import Box
from newsdesk.words import say


class CloudBox(Box):
    """`known` where a person wants to hear no more of it for this archive."""

    known = Signal()

    def __init__(self, window: QWidget, service: str) -> None:
        super().__init__(window, say("safety.cloud.title"), say("banner.close"))
        self.setMinimumWidth(560)
        for number, words in enumerate(("what", "why", "do")):
            label = QLabel(say(f"safety.cloud.{words}", service=service))
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            if number == 0:
                label.setProperty("warn", True)
            self.column.addWidget(label)
        self.silence = QCheckBox(say("safety.cloud.silence"))
        self.column.addWidget(self.silence)
        self.cancel.hide()
        self.take.clicked.connect(self._press)
        self.end()

    def _press(self) -> None:
        if self.silence.isChecked():
            self.known.emit()
        self.accept()

"""The last row of a window that is read and closed: what else can be done at its beginning, Close at its end."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton

from newsdesk.words import say


def closing_row(dialog: QDialog, buttons: Iterable[QPushButton] = ()) -> QHBoxLayout:
    """The row for `dialog`. Enter closes: none of the other `buttons` is the one that it presses."""
    row = QHBoxLayout()
    for button in buttons:
        button.setAutoDefault(False)
        row.addWidget(button)
    row.addStretch(1)
    close = QPushButton(say("banner.close"))
    close.setDefault(True)
    close.clicked.connect(dialog.accept)
    row.addWidget(close)
    return row

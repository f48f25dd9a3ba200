"""Where a search in a place found nothing: what there is in the rest of the archive, and in the trash."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from newsdesk.words import say


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """How many articles are outside the place (None where no place was chosen), and in the trash."""

    outside: int | None = None
    trash: int = 0


class ElsewhereBox(QWidget):
    """`everywhere_asked` and `trash_asked` when somebody wants to see them."""

    everywhere_asked = Signal()
    trash_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.none = QLabel(say("list.elsewhere.none"))
        self.none.setProperty("muted", True)
        self.none.setWordWrap(True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.everywhere = QPushButton()
        self.everywhere.clicked.connect(lambda _on=False: self.everywhere_asked.emit())
        self.trash = QPushButton()
        self.trash.setProperty("flat", True)
        self.trash.clicked.connect(lambda _on=False: self.trash_asked.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.addWidget(self.none)
        for button in (self.everywhere, self.trash):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.hide()

    def name_key(self, key: str) -> None:
        """The key that searches everywhere too."""
        self.everywhere.setToolTip(f"{say('action.search-everywhere')} ({key})")

    def offer(self, found: Elsewhere | None) -> None:
        """Shows what was found elsewhere; None where that is no question."""
        outside = found.outside if found is not None else None
        trash = found.trash if found is not None else 0
        self.none.setVisible(outside == 0)
        self.everywhere.setVisible(bool(outside))
        self.everywhere.setText(say("list.elsewhere", outside) if outside else "")
        self.trash.setVisible(bool(trash))
        self.trash.setText(say("list.elsewhere.trash", trash) if trash else "")
        self.setVisible(outside is not None or bool(trash))

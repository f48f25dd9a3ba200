"""The facts of an article in the sheet while it is written: where, when, how far, in which language and direction."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from newsdesk.domain.article import Direction, Status
from newsdesk.ui.widgets.choice import Choice
from newsdesk.ui.widgets.flow import FlowLayout
from newsdesk.words import say

LANGUAGES = ("", "ar", "en", "fa", "fr", "he", "ur")


def fill_statuses(combo: QComboBox) -> None:
    """Every status, in its order."""
    for status in Status:
        combo.addItem(say(f"status.{status.value}"), status.value)


def fill_languages(combo: QComboBox) -> None:
    """The languages that newsdesk knows by name; another one is added when an article has it."""
    for tag in LANGUAGES:
        combo.addItem(say(f"language.{tag or 'unknown'}"), tag)


def fill_directions(combo: QComboBox) -> None:
    """The three directions of a text."""
    for direction in Direction:
        combo.addItem(say(f"direction.{direction.value}"), direction.value)


def choose(combo: QComboBox, value: str) -> None:
    """Shows a value, which is added if it is none of the usual ones."""
    place = combo.findData(value)
    if place < 0:
        combo.addItem(value, value)
        place = combo.count() - 1
    combo.setCurrentIndex(place)


class FactsRow(QWidget):
    """`edited` with the name of a field and its value as text. The fields mirror those of the details."""

    edited = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(4)
        holder = QWidget()
        flow = FlowLayout(holder, gap=12)
        self.lines = {"source": QLineEdit(), "published": QLineEdit()}
        self.combos = {"status": Choice(), "language": Choice(), "direction": Choice()}
        fill_statuses(self.combos["status"])
        fill_languages(self.combos["language"])
        fill_directions(self.combos["direction"])
        self.lines["published"].setPlaceholderText(say("details.published.hint"))
        self._understood = QLabel()
        self._understood.setProperty("muted", True)
        self._understood.setTextFormat(Qt.TextFormat.PlainText)
        for name, width in (("source", 150), ("published", 150)):
            self.lines[name].setFixedWidth(width)
            self.lines[name].textEdited.connect(lambda text, name=name: self.edited.emit(name, text))
            flow.addWidget(self._cell(name, self.lines[name]))
        for name, combo in self.combos.items():
            combo.activated.connect(
                lambda _place, name=name, combo=combo: self.edited.emit(name, str(combo.currentData()))
            )
            flow.addWidget(self._cell(name, combo))
        column.addWidget(holder)
        column.addWidget(self._understood)

    def _cell(self, name: str, field: QWidget) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        label = QLabel(say(f"details.{name}"))
        label.setProperty("section", True)
        label.setBuddy(field)
        field.setAccessibleName(f"{say(f'details.{name}')} · {say('editor.sheet')}")
        column.addWidget(label)
        column.addWidget(field)
        return cell

    def show_field(self, name: str, value: str) -> None:
        """Shows a value that came from elsewhere."""
        if name in self.lines:
            line = self.lines[name]
            if line.text() != value:
                line.setText(value)
                line.setCursorPosition(0)
        elif name in self.combos:
            choose(self.combos[name], value)

    def tell_date(self, message: str) -> None:
        """How exactly the date is understood."""
        self._understood.setText(f"{say('details.published')}: {message}" if message else "")
        self._understood.setVisible(bool(message))

"""One rule as a form: when it holds, what it does."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from newsdesk.domain.article import Direction, Status
from newsdesk.domain.rule import Rule
from newsdesk.ui.file_dialogs import ask_folder
from newsdesk.ui.widgets.choice import Choice
from newsdesk.words import say

_PARTED = re.compile(r"\s*[,،;؛]\s*")


def parted(text: str) -> tuple[str, ...]:
    """Names in a line, parted by commas of any script."""
    return tuple(dict.fromkeys(" ".join(name.split()) for name in _PARTED.split(text) if name.strip()))


class RuleForm(QWidget):
    """`changed` whenever somebody changes something."""

    changed = Signal()

    def __init__(self, sources: Sequence[str], tags: Sequence[str]) -> None:
        super().__init__()
        self._rule = Rule()
        self._quiet = False
        self.name, self.sources, self.headline, self.folder = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.tags, self.source = QLineEdit(), QLineEdit()
        self.every, self.status, self.direction = Choice(), Choice(), Choice()
        for value, words in ((True, "every"), (False, "any")):
            self.every.addItem(say(f"rules.{words}"), value)
        self.status.addItem(say("rules.leave"), "")
        for status in Status:
            self.status.addItem(say(f"status.{status.value}"), status.value)
        self.direction.addItem(say("rules.leave"), "")
        for direction in (Direction.RTL, Direction.LTR):
            self.direction.addItem(say(f"direction.{direction.value}"), direction.value)
        for line, names in ((self.sources, sources), (self.source, sources), (self.tags, tags)):
            completer = QCompleter(list(names), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
        self.folder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        browse = QPushButton(say("rules.browse"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.folder, 1)
        place.addWidget(browse)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(8)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._row("name", self.name)
        self._title("when")
        self._row("match", self.every)
        self._row("sources", self.sources)
        self._row("headline", self.headline)
        self._row("folder", place, self.folder)
        self._title("then")
        for name, widget in (("tags", self.tags), ("status", self.status), ("source", self.source)):
            self._row(name, widget)
        self._row("direction", self.direction)
        for line in (self.name, self.sources, self.headline, self.folder, self.tags, self.source):
            line.textEdited.connect(lambda _text: self._told())
        for choice in (self.every, self.status, self.direction):
            choice.activated.connect(lambda _place: self._told())

    def _title(self, name: str) -> None:
        label = QLabel(say(f"rules.{name}"))
        label.setProperty("section", True)
        label.setContentsMargins(0, 8, 0, 0)
        self._form.addRow(label)

    def _row(self, name: str, field: QWidget | QHBoxLayout, named: QWidget | None = None) -> None:
        label = QLabel(say(f"rules.field.{name}"))
        label.setBuddy(named or field)  # type: ignore[arg-type]
        (named or field).setAccessibleName(say(f"rules.field.{name}"))  # type: ignore[union-attr]
        if isinstance(named or field, QLineEdit):
            (named or field).setPlaceholderText(say(f"rules.hint.{name}"))  # type: ignore[union-attr]
        self._form.addRow(label, field)

    def _browse(self) -> None:
        def chosen(path: Path) -> None:
            self.folder.setText(str(path))
            self._told()

        ask_folder(self.window(), say("rules.field.folder"), chosen)

    def _told(self) -> None:
        if not self._quiet:
            self.changed.emit()

    def show_rule(self, rule: Rule) -> None:
        """Shows a rule."""
        self._quiet = True
        self._rule = rule
        self.name.setText(rule.name)
        self.sources.setText("، ".join(rule.sources))
        self.headline.setText(rule.headline)
        self.folder.setText(rule.folder)
        self.tags.setText("، ".join(rule.tags))
        self.source.setText(rule.source)
        for choice, value in ((self.every, rule.every), (self.status, rule.status), (self.direction, rule.direction)):
            choice.setCurrentIndex(max(0, choice.findData(value)))
        for line in (self.name, self.sources, self.headline, self.folder, self.tags, self.source):
            line.setCursorPosition(0)
        self._quiet = False

    def rule(self) -> Rule:
        """What stands in the form; not switched on."""
        return Rule(
            self._rule.id, " ".join(self.name.text().split()), False, bool(self.every.currentData()),
            parted(self.sources.text()), self.headline.text().strip(), self.folder.text().strip(),
            parted(self.tags.text()), _value(self.status), " ".join(self.source.text().split()),
            _value(self.direction), self._rule.position,
        )  # fmt: skip


def _value(choice: QComboBox) -> str:
    return str(choice.currentData() or "")

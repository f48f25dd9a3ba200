"""One change that is asked for: a field, what is done to it, and with what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QStackedWidget, QToolButton, QWidget

from newsdesk.domain.fields import LINED, Do, Field, FieldEdit, ways
from newsdesk.ui import icons
from newsdesk.ui.editor.facts import fill_directions, fill_languages, fill_statuses
from newsdesk.ui.theme import Theme, scale
from newsdesk.ui.widgets.choice import Choice
from newsdesk.ui.widgets.note_field import NoteField
from newsdesk.words import say

TALL = 60  # pixels of a note
WIDE_FIELD, WIDE_DO = 150, 180  # pixels, so that one row stands below the other
_WITHOUT_VALUE = frozenset({Do.CLEAR})
_FILL = {Field.STATUS: fill_statuses, Field.DIRECTION: fill_directions, Field.LANGUAGE: fill_languages}


class EditRow(QWidget):
    """`changed` whenever something in it is otherwise, `gone` when its cross is pressed."""

    changed = Signal()
    gone = Signal()

    def __init__(self, which: Field, sources: Sequence[str], theme: Theme) -> None:
        super().__init__()
        self.field, self.do = Choice(), Choice()
        self.field.setMinimumWidth(WIDE_FIELD)
        self.do.setMinimumWidth(WIDE_DO)
        for one in Field:
            self.field.addItem(say(f"details.{one.value}"), one.value)
        self.sought, self.line, self.note = QLineEdit(), QLineEdit(), NoteField()
        self.note.setFixedHeight(TALL)
        self._none = QWidget()  # what is emptied needs no value
        self.choices = {one: Choice() for one in _FILL}
        for one, choice in self.choices.items():
            _FILL[one](choice)
            if one is Field.LANGUAGE:
                choice.removeItem(0)  # to know of none is another thing to do
        self._names = QCompleter(list(sources), self)
        self._names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._names.setFilterMode(Qt.MatchFlag.MatchContains)
        self.sought.setPlaceholderText(say("fields.sought"))
        self.remove = QToolButton()
        self.remove.setIcon(icons.icon("mdi6.close", color=theme.muted))
        self.remove.setIconSize(QSize(16, 16) * scale())
        self.remove.setToolTip(say("fields.remove"))
        self._name_parts()
        self.value = QStackedWidget()
        for part in (self.line, self.note, *self.choices.values(), self._none):
            self.value.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part, share in ((self.field, 0), (self.do, 0), (self.sought, 1), (self.value, 1), (self.remove, 0)):
            row.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
        self.field.setCurrentIndex(self.field.findData(which.value))
        self.field.currentIndexChanged.connect(lambda _place: self._field_chosen())
        self.do.currentIndexChanged.connect(lambda _place: self._do_chosen())
        self.sought.textChanged.connect(lambda _text: self.changed.emit())
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        self.note.textChanged.connect(self.changed)
        for choice in self.choices.values():
            choice.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self.remove.clicked.connect(lambda _on=False: self.gone.emit())
        self._field_chosen()

    def _name_parts(self) -> None:
        named = ((self.field, "fields.field"), (self.do, "fields.do"), (self.sought, "fields.sought"),
                 (self.remove, "fields.remove"))  # fmt: skip
        for part, words in named:
            part.setAccessibleName(say(words))
        for value in (self.line, self.note, *self.choices.values()):
            value.setAccessibleName(say("fields.value"))

    @property
    def which(self) -> Field:
        """The field that is chosen."""
        return Field(self.field.currentData())

    def edit(self) -> FieldEdit:
        """The change as it stands."""
        do = Do(self.do.currentData())
        value = "" if do in _WITHOUT_VALUE else self._value()
        return FieldEdit(self.which, do, value, self.sought.text() if do is Do.REPLACE else "")

    def _value(self) -> str:
        if self.which in self.choices:
            return str(self.choices[self.which].currentData() or "")
        return self.note.toPlainText() if self.value.currentWidget() is self.note else self.line.text()

    def _field_chosen(self) -> None:
        which = self.which
        self.do.blockSignals(True)
        self.do.clear()
        for do in ways(which):
            lined = which in LINED and do in (Do.BEFORE, Do.AFTER)
            self.do.addItem(say(f"fields.do.{do.value}-line" if lined else f"fields.do.{do.value}"), do.value)
        self.do.setCurrentIndex(0)
        self.do.blockSignals(False)
        self.do.setEnabled(self.do.count() > 1)
        self.line.setCompleter(self._names if which is Field.SOURCE else None)  # type: ignore[arg-type]
        self.line.setPlaceholderText(say("details.published.hint") if which is Field.PUBLISHED else "")
        self._do_chosen()

    def _do_chosen(self) -> None:
        do, which = Do(self.do.currentData()), self.which
        shown: QWidget
        self.sought.setVisible(do is Do.REPLACE)
        if do in _WITHOUT_VALUE:
            shown = self._none
        elif which in self.choices:
            shown = self.choices[which]
        else:
            shown = self.note if which in LINED and do is not Do.REPLACE else self.line
        if shown is self.line and which is not Field.PUBLISHED:
            self.line.setPlaceholderText(say("fields.with") if do is Do.REPLACE else "")
        self.value.setCurrentWidget(shown)
        self.value.setFixedHeight(TALL if shown is self.note else self.line.sizeHint().height())
        self.changed.emit()

    def start(self) -> QComboBox:
        """What has the keyboard first."""
        return self.field

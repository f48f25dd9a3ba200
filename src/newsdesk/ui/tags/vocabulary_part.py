"""Where a tag came from: its vocabulary, and what was changed here since, each with the way back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from newsdesk import vocabulary_words
from newsdesk.domain.vocabulary import Difference, Provenance
from newsdesk.text.language import isolate
from newsdesk.ui.i18n import show_date
from newsdesk.ui.tags.chips import label
from newsdesk.words import say


class VocabularyPart(QWidget):
    """A part of a tag's details; not seen where the tag is no term. `asked` (term, difference or None for all of them)
    asks for the vocabulary's word again."""

    asked = Signal(int, object)

    def __init__(self, *, writable: bool) -> None:
        super().__init__()
        self._writable = writable
        self.buttons: list[QPushButton] = []
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        rule = QFrame()
        rule.setObjectName("rule")
        whole.addWidget(rule)
        self._inside = QWidget()
        whole.addWidget(self._inside)
        self.hide()

    def show_terms(self, found: Sequence[Provenance]) -> None:
        """Shows what a tag is a term of."""
        self.buttons.clear()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        column.addWidget(label(say("vocabulary.from"), section=True))
        for one in found:
            self._add(column, one)
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(self._inside, inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = inside
        self.setVisible(bool(found))

    def _add(self, column: QVBoxLayout, one: Provenance) -> None:
        message = "vocabulary.from.merged" if one.merged else "vocabulary.from.read"
        column.addWidget(label(say(message, name=isolate(one.vocabulary), date=show_date(one.read[:10]))))
        if not one.uri.startswith("path:"):
            address = label(isolate(one.uri), muted=True)
            address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(address)
        if one.retired:
            date = show_date(one.retired[:10]) if one.retired != "yes" else ""
            told = label(say("vocabulary.retired", date=date).strip())
            told.setProperty("warn", True)
            column.addWidget(told)
        for each in one.changed:
            here = vocabulary_words.value(each, each.here)
            column.addSpacing(4)
            column.addWidget(label(say("vocabulary.changed-here", part=vocabulary_words.part(each), here=here)))
            column.addWidget(label(say("vocabulary.told", told=vocabulary_words.value(each, each.told)), muted=True))
            self._button(column, say("vocabulary.take-again"), one.term, each)
        if len(one.changed) > 1:
            self._button(column, say("vocabulary.take-all-again"), one.term, None)

    def _button(self, column: QVBoxLayout, text: str, term: int, what: Difference | None) -> None:
        button = QPushButton(text)
        button.setEnabled(self._writable)
        button.clicked.connect(partial(self._ask, term, what))
        self.buttons.append(button)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _ask(self, term: int, what: Difference | None, _on: bool = False) -> None:
        self.asked.emit(term, what)

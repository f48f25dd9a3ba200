"""Where a tag came from: its vocabulary, and what was changed here since, each with the way back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from newsdesk import vocabulary_words
from newsdesk.desk import Desk
from newsdesk.domain.vocabulary import Difference, Provenance
from newsdesk.text.language import isolate
from newsdesk.ui.i18n import show_date
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.tags.chips import label
from newsdesk.ui.widgets.marking import markable
from newsdesk.words import say


class VocabularyPart(QWidget):
    """A part of a tag's details; not seen where the tag is no term. `asked` (term, difference or None for all of them)
    asks for the vocabulary's word again."""

    asked = Signal(int, object)

    def __init__(self, *, writable: bool) -> None:
        super().__init__()
        self._writable = writable
        self._tag: int | None = None
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

    def look_up(self, desk: Desk, jobs: Jobs, tag_id: int | None) -> None:
        """Shows where a tag came from, as soon as that is known; nothing for no tag."""
        jobs.forget("tag-terms")
        if tag_id is None or tag_id != self._tag:
            self.show_terms(())
        self._tag = tag_id
        if tag_id is not None:

            def terms() -> list[Provenance]:
                from newsdesk.desk import vocabularies

                return vocabularies.provenance(desk, tag_id)

            jobs.run(terms, self.show_terms, lambda _error: None, key="tag-terms")  # a tag that went away is no term

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
            markable(address)
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

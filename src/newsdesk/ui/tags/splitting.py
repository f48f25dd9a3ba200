"""Asking which articles of a tag are to carry another one."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QLineEdit, QWidget

from newsdesk.desk import Desk, tags
from newsdesk.domain.changes import Changes
from newsdesk.domain.tag import Tag
from newsdesk.text.language import isolate
from newsdesk.ui.errors import explain
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.tags.chips import label
from newsdesk.ui.tags.counts import articles_told
from newsdesk.ui.tags.dialogs import QuestionDialog
from newsdesk.words import say


class Telling(Protocol):
    """Who tells what was done, and goes to what was made."""

    told: SignalInstance
    made: SignalInstance


PAUSE = 250  # milliseconds without a key after which it is counted


class SplitDialog(QuestionDialog):
    """A search that parts the articles of a tag, and the name of the tag that those found carry. `looked_for` with the
    search while it is typed, `asked` with the search and the name."""

    looked_for = Signal(str)
    asked = Signal(str, str)

    def __init__(self, window: QWidget, tag: Tag) -> None:
        super().__init__(window, say("tags.split.title"), say("tags.split.do"))
        self.setMinimumWidth(460)
        self._found = 0
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("tags.split.search.hint"))
        self.name = QLineEdit()
        self.told = label(muted=True)
        self.body.addWidget(label(say("tags.split.ask", name=isolate(tag.name))))
        for word, field in (("tags.split.search", self.search), ("tags.split.name", self.name)):
            title = label(say(word), section=True)
            title.setBuddy(field)
            field.setAccessibleName(say(word))
            self.body.addWidget(title)
            self.body.addWidget(field)
        self.body.addWidget(self.told)
        self.body.addStretch(1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PAUSE)
        self._wait.timeout.connect(self._look)
        self.search.textChanged.connect(self._typed)
        self.name.textChanged.connect(self._may)
        self.told.setText(say("tags.split.none-yet"))
        self._may()
        self.search.setFocus()

    def show_found(self, found: int, carried: int) -> None:
        """How many articles would go over, of how many."""
        self._found = found
        told = say("tags.split.found", found, all=articles_told(carried)) if found else say("tags.split.found.none")
        self.told.setText(told)
        self._may()

    def _typed(self) -> None:
        self._found = 0
        self._may()
        self._wait.start()

    def _look(self) -> None:
        if self.search.text().strip():
            self.looked_for.emit(self.search.text())
        else:
            self.told.setText(say("tags.split.none-yet"))

    def _may(self) -> None:
        self.trouble.hide()
        self.do.setEnabled(bool(self._found and self.name.text().strip()))

    def ask(self) -> None:
        """Emits the search and the name."""
        self.asked.emit(self.search.text(), " ".join(self.name.text().split()))


def ask_split(desk: Desk, jobs: Jobs, window: QWidget, tag: Tag, verbs: Telling) -> None:
    """Opens the dialog for a tag, and splits it."""
    dialog = SplitDialog(window, tag)

    def fail(error: BaseException) -> None:
        dialog.tell(explain(error))

    def look(text: str) -> None:
        def show(found: tuple[int, int]) -> None:
            if not dialog.over and dialog.search.text() == text:
                dialog.show_found(*found)

        jobs.run(lambda: tags.split_preview(desk, tag.id, text), show, fail, key="tag-split")

    def split(text: str, name: str) -> None:
        def done(result: tuple[int, Changes]) -> None:
            dialog.finish()
            verbs.told.emit(say("tags.did.split", result[1].count, name=isolate(name)))
            verbs.made.emit(result[0])

        jobs.run(lambda: tags.split_found(desk, tag.id, text, name), done, fail)

    dialog.looked_for.connect(look)
    dialog.asked.connect(split)
    dialog.open()

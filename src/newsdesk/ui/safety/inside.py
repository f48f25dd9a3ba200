"""What is in a backup: numbers, what the archive has otherwise, and headlines that can be searched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QVBoxLayout, QWidget

from newsdesk.desk import backup
from newsdesk.domain.backup import Backup, Difference
from newsdesk.ui.errors import explain
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.safety.telling import compared, headline, inside, led
from newsdesk.ui.widgets.parts import roomy_list, search_field
from newsdesk.ui.widgets.waiting import after
from newsdesk.words import say

PAUSE = 200  # milliseconds after the last letter until headlines are looked for
MOST = 200  # headlines that are listed


@dataclass(frozen=True, slots=True)
class Source:
    """An archive of which backups are looked for: what it is known by, where it is, whether one may take its place;
    what finds the backups, compares one with it, and deletes one, called off the GUI thread."""

    key: str
    path: Path
    own: bool
    look: Callable[[], list[Backup]]
    difference: Callable[[Backup], Difference] | None = None
    delete: Callable[[Backup], None] | None = None


class Inside(QWidget):
    """Looks into one backup at a time, off the GUI thread."""

    def __init__(self, source: Source, jobs: Jobs) -> None:
        super().__init__()
        self._source, self._jobs = source, jobs
        self._one: Backup | None = None
        self._over = False
        self._asked = ""  # the headlines that are shown belong to this
        self._build()
        self._type = after(self, PAUSE, self._look_for)
        self.search.textChanged.connect(lambda _text: self._type.start())
        self.look_into(None)

    def _build(self) -> None:
        self.facts = QFormLayout()
        self.facts.setHorizontalSpacing(18)
        self.facts.setVerticalSpacing(3)
        self.compared = QLabel()
        self.compared.setWordWrap(True)
        self.compared.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble = QLabel()
        self.trouble.setProperty("warn", True)
        self.trouble.setWordWrap(True)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.search = search_field("safety.search")
        self.heads = QStandardItemModel(self)
        self.headlines = roomy_list(self.heads, say("safety.headlines"))
        self.rule = QFrame()
        self.rule.setObjectName("rule")
        self.nothing = QLabel(say("safety.inside.nothing"))
        self.nothing.setProperty("muted", True)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(10)
        column.addLayout(self.facts)
        column.addWidget(self.rule)
        column.addWidget(self.compared)
        column.addWidget(self.trouble)
        column.addWidget(self.search)
        column.addWidget(self.headlines, 1)
        column.addWidget(self.nothing, 1)

    def look_into(self, one: Backup | None) -> None:
        """Shows a backup, or nothing."""
        self._one = one
        while self.facts.rowCount():
            self.facts.removeRow(0)
        self.heads.clear()
        self.compared.setText("")
        self._refused("")
        sound = one is not None and not one.damaged
        self.search.setEnabled(sound)
        for part in (self.rule, self.search, self.headlines):
            part.setVisible(one is not None)
        self.compared.setVisible(one is not None and self._source.difference is not None)
        self.nothing.setVisible(one is None)
        if one is None:
            return
        if one.damaged:
            self._refused(say("safety.cannot-read"))
            return
        for name, value in inside(one):
            told, label = QLabel(led(value)), QLabel(name)
            told.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("muted", True)
            self.facts.addRow(label, told)
        if one.missing:
            self._refused(say("safety.last.holes", one.missing))
        compare = self._source.difference
        if compare is not None and one.archive == self._source.key:
            self._jobs.run(
                lambda: compare(one), lambda found: self._compare(one, found), self.refuse, key="backup-difference"
            )
        elif compare is not None:
            self.compared.setText(say("safety.compare.other-archive"))
        self._look_for()

    def _compare(self, one: Backup, found: Difference) -> None:
        if self._one is one:
            self.compared.setText(led(compared(found)))

    def _look_for(self) -> None:
        one, text = self._one, self.search.text()
        if one is None or one.damaged:
            return
        asked = self._asked = f"{one.path}\n{text}"
        self._jobs.run(
            lambda: backup.headlines(one, text, MOST, lambda: self._asked == asked),
            lambda found: self._list_headlines(asked, found), self.refuse, key="backup-headlines",
        )  # fmt: skip

    def _list_headlines(self, asked: str, found: list[tuple[str, str, str]]) -> None:
        if asked != self._asked:
            return
        self.heads.clear()
        for one in found:
            self.heads.appendRow(QStandardItem(led(headline(one))))
        if not found:
            none = QStandardItem(say("safety.no-headline"))
            none.setEnabled(False)
            self.heads.appendRow(none)

    def refuse(self, error: BaseException) -> None:
        """Says why something could not be done."""
        if not self._over:
            self._refused(explain(error))

    def _refused(self, text: str) -> None:
        self.trouble.setText(led(text))
        self.trouble.setVisible(bool(text))

    def leave(self) -> None:
        """Nobody looks any more."""
        self._over, self._one, self._asked = True, None, ""
        self._type.stop()

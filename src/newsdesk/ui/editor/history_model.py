"""The rows of the history: revisions, the newest first, and what was captured at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from newsdesk.domain.article import Article, OriginalRef, Revision
from newsdesk.domain.comparison import current_number
from newsdesk.domain.versions import offset
from newsdesk.text.language import isolate
from newsdesk.ui.i18n import show_lately
from newsdesk.words import group, known, say

ENTRY = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """A row in words. `number` is None for what was captured."""

    number: int | None
    title: str
    aside: str  # at the end of the title's line
    lines: tuple[str, ...]
    now: bool = False
    tone: str = "muted"  # the colour of `aside`


class HistoryModel(QAbstractListModel):
    """Revisions as rows, the captured original last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._revisions: list[Revision] = []
        self._originals: tuple[OriginalRef, ...] = ()
        self._captured: str | None = None
        self._sound: dict[str, bool | None] = {}
        self._entries: list[Entry] = []

    def show_article(self, article: Article | None) -> None:
        """Takes the captured files of an article; `show` brings its revisions."""
        found = article.originals if article else ()
        self._originals = tuple({original.sha256: original for original in found}.values())
        self._captured = article.captured if article else None
        self._fill()

    def show(self, revisions: Sequence[Revision]) -> None:
        """Shows other revisions, the newest first."""
        self._revisions = list(revisions)
        self._fill()

    def show_fixity(self, sha256: str, ok: bool | None) -> None:
        """Tells of a captured file whether it is sound; None where it is gone."""
        self._sound[sha256] = ok
        if any(original.sha256 == sha256 for original in self._originals) and self._entries:
            last = len(self._entries) - 1
            self._entries[last] = self._original()
            self.dataChanged.emit(self.index(last), self.index(last))

    def _fill(self) -> None:
        self.beginResetModel()
        now = current_number(self._revisions)
        before: Revision | None = None
        self._entries = []
        for found in reversed(self._revisions):
            self._entries.insert(0, _entry(found, before, found.number == now, self.counted(found.number)))
            before = found
        if self._originals and self._revisions:
            self._entries.append(self._original())
        self.endResetModel()

    def _original(self) -> Entry:
        first = self._originals[0]
        count = len(self._originals)
        media = f"media.{first.media_type}"
        kind = say("history.as-captured", kind=say(media) if known(media) else first.media_type)
        when = show_lately(first.captured or self._captured)
        told = [self._sound[found.sha256] for found in self._originals if found.sha256 in self._sound]
        aside, tone = "", "muted"
        if False in told or None in told:
            aside, tone = say("history.altered" if False in told else "history.missing"), "warn"
        elif len(told) == count:
            aside, tone = f"✓ {say('history.sound')}", "ok"
        title = say("history.originals", count) if count > 1 else say("history.original")
        return Entry(None, title, aside, (_facts(kind, when), f"SHA-256 {first.sha256[:12]}…"), tone=tone)

    @property
    def captured_number(self) -> int | None:
        """The revision that holds the text as it was captured."""
        imported = [found.number for found in self._revisions if found.why.startswith("import")]
        return min(imported or [found.number for found in self._revisions], default=None)

    @property
    def now(self) -> int | None:
        """The revision that holds the text as it stands now."""
        return current_number(self._revisions)

    def counted(self, number: int) -> int:
        """How a revision is counted: what was imported is version 0."""
        return number - offset(self._revisions)

    def name_of(self, number: int) -> str:
        """The name that a person gave a version."""
        return next((found.name for found in self._revisions if found.number == number), "")

    def entry(self, row: int) -> Entry:
        """What a row shows."""
        return self._entries[row]

    def before(self, number: int) -> int | None:
        """The revision that came before a revision."""
        return max((found.number for found in self._revisions if found.number < number), default=None)

    # -- Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of versions, and one for what was captured."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: an Entry, or its words."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return "\n".join(filter(None, (entry.title, *entry.lines, entry.aside)))
        return None


def _facts(*facts: str) -> str:
    return "  ·  ".join(isolate(fact) for fact in facts if fact)


def _entry(revision: Revision, before: Revision | None, now: bool, counted: int) -> Entry:
    title = say("history.version", number=group(counted))
    if revision.name:
        title = say("history.version-named", number=group(counted), name=isolate(revision.name))
    if now:
        title = say("compare.now", version=title)
    words = say("editor.words", revision.word_count)
    change = revision.word_count - before.word_count if before else 0
    if change:
        sign = "+" if change > 0 else "\u2212"
        words += f"  \u2066{sign}{group(abs(change))}\u2069"
    why = f"history.why.{revision.why}"
    lines = (_facts(say(why) if known(why) else say("history.why.other"), show_lately(revision.created), revision.who),)
    return Entry(revision.number, title, words, lines, now)

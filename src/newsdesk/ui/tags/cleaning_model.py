"""What was found among the tags as Qt sees it: headings, and below those that are open what was found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from newsdesk.domain.cleaning import Finding, Flaw
from newsdesk.domain.tag import Tag
from newsdesk.ui.tags import cleaning_words
from newsdesk.ui.tags.cleaning_ends import Ends, Way, ends
from newsdesk.words import group, say

ITEM = Qt.ItemDataRole.UserRole + 1
FEW = 40  # rows that are taken out one by one
MOST = 1000  # rows below one heading: as they are dealt with, others come after them
CLOSED = frozenset((Flaw.UNUSED, Flaw.ONCE))
"""What may be very much and needs no judging one by one: shown when somebody opens it."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of what has one flaw."""

    flaw: Flaw
    count: int
    open: bool

    @property
    def told(self) -> str:
        """How many there are; of very many open ones, how many of them are listed."""
        if self.open and self.count > MOST:
            return say("cleaning.first", shown=group(MOST), count=group(self.count))
        return group(self.count)


Item = Finding | Heading


class CleaningModel(QAbstractListModel):
    """Shows what it is told; `way` tells where a tag stands, `tags` are those that there are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.way: Way = lambda _tag: ""
        self.tags: Mapping[int, Tag] = {}
        self._found: list[Finding] = []
        self._closed: set[Flaw] = set(CLOSED)
        self._rows: list[Item] = []

    @property
    def found(self) -> Sequence[Finding]:
        """All that was found, what is under closed headings too."""
        return self._found

    def show(self, found: Iterable[Finding]) -> None:
        """Shows what was found. Where only a few rows are others, they come and go one by one, so that nobody loses
        the place."""
        self._found = list(found)
        self._follow()

    def turn(self, flaw: Flaw) -> None:
        """Opens a heading, or closes it."""
        self._closed ^= {flaw}
        self._follow()

    def is_open(self, flaw: Flaw) -> bool:
        """Whether what has this flaw is shown."""
        return flaw not in self._closed

    def of(self, flaw: Flaw) -> list[Finding]:
        """All that has one flaw."""
        return [one for one in self._found if one.flaw is flaw]

    def place_of(self, mark: tuple[str, str, str]) -> int | None:
        """The row of a finding."""
        places = (row for row, item in enumerate(self._rows) if isinstance(item, Finding) and item.mark == mark)
        return next(places, None)

    def place_of_flaw(self, flaw: Flaw) -> int | None:
        """The row of a heading."""
        places = (row for row, item in enumerate(self._rows) if isinstance(item, Heading) and item.flaw is flaw)
        return next(places, None)

    def told(self, finding: Finding) -> tuple[list[str], Ends | None]:
        """Why something was found, and what tells its two tags apart where they read alike."""
        apart = ends(finding, self.way, self.tags)
        return cleaning_words.why(finding, self.way, apart=apart is not None), apart

    # -- rows

    def _plan(self) -> list[Item]:
        by_flaw: dict[Flaw, list[Finding]] = {}
        for one in self._found:
            by_flaw.setdefault(one.flaw, []).append(one)
        rows: list[Item] = []
        for flaw in Flaw:
            own = by_flaw.get(flaw)
            if own:
                rows.append(Heading(flaw, len(own), self.is_open(flaw)))
                rows += own[:MOST] if self.is_open(flaw) else []
        return rows

    def _follow(self) -> None:
        rows = self._plan()
        keys = {_key(item) for item in rows}
        gone = [place for place, item in enumerate(self._rows) if _key(item) not in keys]
        stays = [item for item in self._rows if _key(item) in keys]
        have = {_key(item) for item in stays}
        come = sum(_key(item) not in have for item in rows)
        order = [_key(item) for item in rows if _key(item) in have]
        if len(gone) + come > FEW or order != [_key(item) for item in stays]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        for place in reversed(gone):
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._rows[place]
            self.endRemoveRows()
        for place, item in enumerate(rows):
            if _key(item) not in have:
                self.beginInsertRows(QModelIndex(), place, place)
                self._rows.insert(place, item)
                self.endInsertRows()
            elif self._rows[place] != item:
                self._rows[place] = item
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: headings and what is shown below them."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: a Finding or a Heading, or words."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        item = self._rows[index.row()]
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return say(f"cleaning.flaw.{item.flaw.value}") if isinstance(item, Heading) else cleaning_words.title(item)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if isinstance(item, Heading):
                state = say("cleaning.open" if item.open else "cleaning.closed")
                return ", ".join((say(f"cleaning.flaw.{item.flaw.value}"), item.told, state))
            why, apart = self.told(item)
            return ", ".join((cleaning_words.title(item), *why, *(fact for end in apart or () for fact in end)))
        return None


def _key(item: Item) -> object:
    return item.flaw if isinstance(item, Heading) else (item.flaw, item.mark)

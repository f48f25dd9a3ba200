"""The terms of a vocabulary and what becomes of them, as Qt sees them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from newsdesk import vocabulary_words
from newsdesk.domain.vocabulary import Finding, Foretold, Outcome, Trouble
from newsdesk.text.language import isolate
from newsdesk.words import say

Index = QModelIndex | QPersistentModelIndex
ALL, TIED, TROUBLES = "all", "tied", "troubles"


class FindingModel(QAbstractTableModel):
    """Three columns: the term, what stands above it, what becomes of it; where something could not be read, its place
    and why. Only those of one outcome are shown, those that become a tag which was here before, or all."""

    COLUMNS = ("term", "above", "what")

    def __init__(self) -> None:
        super().__init__()
        self._found: tuple[Finding, ...] = ()
        self._troubles: tuple[Trouble, ...] = ()
        self._rows: list[Finding | Trouble] = []
        self.shown = ALL

    def tell(self, found: Foretold) -> None:
        """Takes what was foretold anew."""
        self._found, self._troubles = found.findings, found.vocabulary.troubles
        self.show(self.shown)

    def count(self, which: str) -> int:
        """How many rows there are of an outcome, of troubles, or of all."""
        return len(self._of(which))

    def show(self, which: str) -> None:
        """Shows those of one outcome, the troubles, or all."""
        self.beginResetModel()
        self.shown = which
        self._rows = self._of(which)
        self.endResetModel()

    def _of(self, which: str) -> list[Finding | Trouble]:
        if which == TROUBLES:
            return list(self._troubles)
        if which == ALL:
            lost = [one for one in self._troubles if one.lost]
            return [*lost, *self._found]
        if which == TIED:
            return [one for one in self._found if one.tied]
        return [one for one in self._found if one.outcome is Outcome(which)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the columns."""
        return 0 if parent.isValid() else len(self.COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: a cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.FontRole and column == 0 and isinstance(row, Finding):
            font = QFont()
            font.setBold(row.outcome in (Outcome.NEW, Outcome.CHANGED))
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int((Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter).value)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = self._cell(row, column)
        return text if role == Qt.ItemDataRole.ToolTipRole else " · ".join(text.split("\n"))

    @staticmethod
    def _cell(row: Finding | Trouble, column: int) -> str:
        if isinstance(row, Trouble):
            name = row.facts.get("name") or row.facts.get("uri", "")
            return (isolate(name) if name else say("vocabulary.nothing"), vocabulary_words.place(row),
                    vocabulary_words.trouble(row))[column]  # fmt: skip
        if column == 0:
            return isolate(row.name)
        return vocabulary_words.way(row.above) if column == 1 else vocabulary_words.finding(row)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            if section == 1 and self.shown == TROUBLES:
                return say("vocabulary.column.place")
            return say(f"vocabulary.column.{self.COLUMNS[section]}")
        return None

"""What the window of columns shows: the first rows of a table, and what is wrong in it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from newsdesk.domain.article import Direction
from newsdesk.domain.mapping import Problem, Sample
from newsdesk.text.language import first_strong
from newsdesk.ui import errors
from newsdesk.words import say

Index = QModelIndex | QPersistentModelIndex
_BEGINNING = int((Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter).value)  # a column has one edge


def _shown(text: str) -> str:
    """A cell's text in its own direction, also where it is cut: the view draws all of them in the window's."""
    return f"\u2067{text}\u2069" if first_strong(text) is Direction.RTL else text


class SampleModel(QAbstractTableModel):
    """The first rows; above them one without words, in which each column has its choice."""

    def __init__(self) -> None:
        super().__init__()
        self._sample = Sample((), ())

    def show(self, sample: Sample) -> None:
        """Shows the first rows of another table."""
        self.beginResetModel()
        self._sample = sample
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: rows, the choices among them."""
        return 0 if parent.isValid() or not self._sample.columns else len(self._sample.rows) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: columns of the table."""
        return 0 if parent.isValid() else len(self._sample.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: a cell."""
        if not index.isValid() or index.row() == 0:
            return None
        text = self._sample.rows[index.row() - 1][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _shown(text)
        return _BEGINNING if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: what the columns are called in the file."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._sample.columns[section] if section < len(self._sample.columns) else None
        return None


class ProblemModel(QAbstractTableModel):
    """What is wrong: where, in which column, why, and what stands there."""

    COLUMNS = ("place", "column", "problem", "value")

    def __init__(self) -> None:
        super().__init__()
        self._problems: tuple[Problem, ...] = ()

    def show(self, problems: tuple[Problem, ...]) -> None:
        """Shows other problems."""
        self.beginResetModel()
        self._problems = problems
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: problems."""
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: what is told of each."""
        return 0 if parent.isValid() else len(self.COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: a cell."""
        if not index.isValid():
            return None
        one = self._problems[index.row()]
        text = (errors.place(one.place), one.column, _told(one), one.value)[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        return _BEGINNING if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: what the columns are called."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return say(f"mapping.problem.{self.COLUMNS[section]}")
        return None


def _told(problem: Problem) -> str:
    if problem.grave:
        return errors.skipped(problem.kind, {"detail": problem.value})
    return say(f"mapping.wrong.{problem.kind}", other=errors.place(problem.other)).strip()

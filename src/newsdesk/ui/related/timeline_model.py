"""The dated articles of a timeline, in time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from newsdesk.domain.timeline import Entry, Timeline
from newsdesk.ui.related.timeline_marks import told_of
from newsdesk.ui.related.timeline_scale import Span, clock_of, span_of
from newsdesk.words import rtl

ENTRY = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class TimelineModel(QAbstractListModel):
    """Rows are articles, the earliest first; of two that begin together the one that is known better. `spans` has from
    when to when each may be of, `undated` what has no date."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: Timeline | None = None
        self.entries: list[Entry] = []
        self.spans: list[Span] = []
        self.undated: list[Entry] = []

    def show(self, found: Timeline | None) -> None:
        """Shows another timeline, or the same one as it is now."""
        self.beginResetModel()
        self.found = found
        every = [found.article, *found.entries] if found is not None else []
        clock = clock_of(found.article.published) if found is not None else 0
        dated = [(span_of(entry.published, clock), entry) for entry in every if entry.published]
        dated.sort(key=lambda pair: (*pair[0], pair[1].id))
        self.spans, self.entries = [span for span, _ in dated], [entry for _, entry in dated]
        self.undated = [entry for entry in every if not entry.published]
        self.endResetModel()

    @property
    def centre(self) -> int | None:
        """The row of the article in question, where it has a date."""
        return self.place_of(self.found.article.id) if self.found is not None else None

    def place_of(self, article_id: int) -> int | None:
        """The row of an article."""
        return next((place for place, entry in enumerate(self.entries) if entry.id == article_id), None)

    # -- Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many have a date."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: an Entry, its headline, or all that is told of it for assistive tools."""
        if not index.isValid() or index.row() >= len(self.entries) or self.found is None:
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.headline
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ("، " if rtl() else ", ").join(told_of(self.found, entry))
        return None

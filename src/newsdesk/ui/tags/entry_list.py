"""The list of the tag box: it is walked from the field, and pressed with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from newsdesk.ui.tags.tag_box_rows import ENTRY, Entry, EntryDelegate, EntryModel
from newsdesk.ui.theme import Theme
from newsdesk.words import say


class EntryList(QListView):
    """`asked` with the row that was pressed, `crossed` with the one whose cross was."""

    asked = Signal(object)
    crossed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rows = EntryModel(self)
        self.look = EntryDelegate(theme, self)
        self.setObjectName("list")
        self.setAccessibleName(say("tagbox.title"))
        self.setModel(self.rows)
        self.setItemDelegate(self.look)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys stay with the field
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(f"QListView#list {{ border: 1px solid {theme.line}; border-radius: 6px; }}")

    @property
    def chosen(self) -> Entry | None:
        """The row that is chosen."""
        entry = self.currentIndex().data(ENTRY)
        return entry if isinstance(entry, Entry) else None

    def choose(self, row: int) -> None:
        """Chooses a row, or the nearest there is."""
        if self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(max(0, min(self.rows.rowCount() - 1, row))))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a press ends."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        entry = self.rows.entries[index.row()]
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        cross = self.look.cross(QRectF(self.visualRect(index)), mirrored=mirrored)
        refused = entry.refusable and cross.contains(event.position())
        (self.crossed if refused else self.asked).emit(entry)

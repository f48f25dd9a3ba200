"""Above and below the text: the tools while it is written; its length, whether it is saved, edit and save."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui import icons
from newsdesk.ui.editor.counts import Counts
from newsdesk.ui.theme import Theme
from newsdesk.words import say

BELOW = 48  # pixels below the last line


class SheetTools(QFrame):
    """Buttons of the declared actions for writing."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sheetTools")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 16, 4)
        self._row.setSpacing(2)
        self._row.addStretch(1)

    def take(self, actions: Sequence[QAction | None]) -> None:
        """Shows a button for each; None parts groups."""
        for place, action in enumerate(actions):
            if action is None:
                self._row.insertSpacing(place, 10)
                continue
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(action.text())
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the text keeps the cursor
            self._row.insertWidget(place, button)


class SheetPage(QScrollArea):
    """The page that scrolls: one column, no wider than one reads well."""

    def __init__(self, measure: int) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._measure = measure
        self._holder = holder = QWidget()
        self.set_zoom(1.0)
        self.column = QVBoxLayout(holder)
        self.column.setContentsMargins(28, 28, 28, BELOW)
        self.column.setSpacing(6)
        self.page = QWidget()
        self.page.setObjectName("sheetPage")
        row = QHBoxLayout(self.page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(holder, 100)
        row.addStretch(1)
        self.setWidget(self.page)

    def set_below(self, room: int) -> None:
        """Room below the last line, in pixels, where more than the usual is wanted."""
        margins = self.column.contentsMargins()
        margins.setBottom(max(BELOW, room))
        self.column.setContentsMargins(margins)

    def set_zoom(self, zoom: float) -> None:
        """A larger text has a wider column: as many letters stand in a line."""
        self._holder.setMaximumWidth(round(self._measure * zoom) + 56)


class SheetFooter(QWidget):
    """The line below the text."""

    def __init__(self, body: QTextEdit) -> None:
        super().__init__()
        self.setObjectName("sheetFooter")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.facts, self.state = Counts(body), QLabel()
        self.state.setProperty("muted", True)
        self.edit = QPushButton(say("action.edit-article"))
        self.edit.setProperty("flat", True)
        self.save = QPushButton(say("editor.save"))
        self.save.setObjectName("primary")
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 5, 16, 5)
        line.addWidget(self.facts, 1)
        line.addWidget(self.state)
        line.addWidget(self.edit)
        line.addWidget(self.save)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.edit.setIcon(icons.icon("mdi6.pencil-outline", color=theme.accent))

    def set_editing(self, editing: bool) -> None:
        """Offers to edit, or to save."""
        self.edit.setVisible(not editing)
        self.save.setVisible(editing)

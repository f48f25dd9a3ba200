"""Above and below the text: the tools while it is written; its length, whether it is saved, edit and save."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent, QTextCursor
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
from newsdesk.ui.widgets.menus import Menu
from newsdesk.ui.widgets.waiting import after
from newsdesk.words import say

LAID_OUT = 30  # milliseconds in which a text takes its room
SETTLED = 250  # and after which it has it, however much else goes on
BELOW = 48  # pixels below the last line


class SheetTools(QFrame):
    """Buttons of the declared actions for writing. Those that a narrow pane has no room for stand in a menu."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sheetTools")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 16, 4)
        self._row.setSpacing(2)
        self._groups: list[list[QToolButton]] = [[]]
        self.more = QToolButton()
        self.more.setText("…")
        self.more.setToolTip(say("editor.more-tools"))
        self.more.setAccessibleName(say("editor.more-tools"))
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; width: 0; }")
        self._menu = Menu(self.more)
        self.more.setMenu(self._menu)
        self.more.hide()
        self._row.addWidget(self.more)
        self._row.addStretch(1)

    def take(self, actions: Sequence[QAction | None]) -> None:
        """Shows a button for each; None parts groups."""
        for action in actions:
            if action is None:
                self._groups.append([])
                continue
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(action.text())
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the text keeps the cursor
            place = sum(map(len, self._groups)) + len(self._groups) - 1
            if not self._groups[-1] and len(self._groups) > 1:
                self._row.insertSpacing(place - 1, 10)
            self._row.insertWidget(place, button)
            self._groups[-1].append(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: whole groups go into the menu and come out of it again."""
        super().resizeEvent(event)
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        widths = [sum(button.sizeHint().width() + 2 for button in group) + 10 for group in self._groups]
        fits = sum(widths) - 12 <= room
        left = room - self.more.sizeHint().width() - 4
        self._menu.clear()
        for group, width in zip(self._groups, widths, strict=True):
            left -= width
            shown = fits or left >= 0
            for button in group:
                button.setVisible(shown)
                if not shown:
                    self._menu.addAction(button.defaultAction())
        self.more.setVisible(not fits)

    def minimumSizeHint(self) -> QSize:
        """Qt: as narrow as its menu."""
        return QSize(self.more.sizeHint().width() + 32, super().minimumSizeHint().height())


class SheetPage(QScrollArea):
    """The page that scrolls: one column, no wider than one reads well."""

    def __init__(self, measure: int) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self.setAccessibleName(say("sheet.page"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._measure = measure
        self._kept: tuple[QTextEdit, QTextCursor, int] | None = None
        self._back = after(self, LAID_OUT, self._go_back)
        self._settling = after(self, SETTLED, self.forget_place)
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._go_back() if self._settling.isActive() else None)
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

    def keep_place(self, field: QTextEdit) -> None:
        """What stands in the middle of the page, or the caret where it is in sight, stays at its height when the text
        has another size. Called before it has; while it is still being laid out, what was kept first is kept."""
        if not self.isVisible() or not self.verticalScrollBar().value():
            return  # who is at the beginning stays there
        if self._kept is None:
            view = self.viewport()
            caret = view.rect().contains(field.viewport().mapTo(view, field.cursorRect().center()))
            middle = field.viewport().mapFrom(view, QPoint(view.width() // 2, view.height() // 2))
            cursor = field.textCursor() if caret and field.hasFocus() else field.cursorForPosition(middle)
            self._kept = (field, cursor, self._height(field, cursor))
        self._back.start()
        self._settling.start()

    def spot(self, field: QTextEdit) -> tuple[int, int] | None:
        """(place in the text, its height on the page) of what stands in the middle; None at the beginning."""
        if not self.verticalScrollBar().value():
            return None
        view = self.viewport()
        cursor = field.cursorForPosition(field.viewport().mapFrom(view, view.rect().center()))
        return cursor.position(), self._height(field, cursor)

    def return_to(self, field: QTextEdit, position: int, height: int) -> None:
        """Scrolls to what `spot` told of the same text, and stays there while the text is laid out."""
        cursor = field.textCursor()
        cursor.setPosition(min(position, max(0, field.document().characterCount() - 1)))
        self._kept = (field, cursor, height)
        self._back.start()
        self._settling.start()

    def forget_place(self) -> None:
        """Another text is shown."""
        self._kept = None

    def _height(self, field: QTextEdit, cursor: QTextCursor) -> int:
        return field.viewport().mapTo(self.viewport(), field.cursorRect(cursor).center()).y()

    def _go_back(self) -> None:
        if self._kept is not None:
            field, cursor, height = self._kept
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self._height(field, cursor) - height)

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
        self.state.setMinimumWidth(1)  # in a narrow pane the numbers and the buttons come first
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

"""Tools that appear beside what was chosen in the text: the declared actions, where the eye is.

They come when the mouse is let go, or a selection by keys rests; they never lie over what is chosen and never take the
keyboard; typing, Escape and scrolling make them go.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QTextEdit, QToolButton

from newsdesk.ui.editor.sheet_frame import SheetPage
from newsdesk.ui.editor.structure import runs_rtl
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.waiting import after

SOON = 120  # milliseconds after the mouse was let go
REST = 500  # and after the last key that changed the selection
_CHANGING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)
GAP = 6  # pixels between the tools and what is chosen


class SelectionTools(QFrame):
    """Floats over the page. `on` says whether it is wanted at all."""

    def __init__(self, field: QTextEdit, area: SheetPage, actions: Sequence[QAction | None], theme: Theme) -> None:
        super().__init__(area.viewport())
        self._field, self._area = field, area
        self.on = True
        self._pressed = False  # a mouse button is held down in the text
        self.setObjectName("selectionTools")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a click on a button would give the keyboard to the page below
        self.setFocusProxy(field)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(1)
        self.buttons: list[QToolButton] = []
        for action in actions:
            if action is None:
                row.addSpacing(6)
                continue
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(action.text())
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
            self.buttons.append(button)
        self.hide()
        self.dress(theme)
        self._soon, self._rest = after(self, SOON, self._appear), after(self, REST, self._appear)
        field.selectionChanged.connect(self._changed)
        area.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._letters = field.viewport()  # asked for while the window goes, it may be gone already
        for watched in (field, self._letters, area.viewport()):
            watched.installEventFilter(self)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.setStyleSheet(
            f"#selectionTools {{ background: {theme.paper}; border: 1px solid {theme.line}; border-radius: 8px; }}"
        )
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(14)
        shadow.setOffset(0, 2)
        shade = theme.colour("ink")
        shade.setAlpha(60)
        shadow.setColor(shade)
        self.setGraphicsEffect(shadow)

    def set_on(self, on: bool) -> None:
        """Wanted, or not."""
        self.on = on
        self.vanish()

    def vanish(self) -> None:
        """Goes, and does not come by itself."""
        self._soon.stop()
        self._rest.stop()
        self.hide()

    @property
    def _able(self) -> bool:
        field = self._field
        return self.on and not field.isReadOnly() and field.hasFocus() and field.textCursor().hasSelection()

    def _changed(self) -> None:
        if not self._able:
            self.vanish()
        elif not self._pressed:
            if self.isVisible():
                self._appear()
            else:
                self._rest.start()

    def _scrolled(self) -> None:
        """What was chosen a moment ago may have been brought into sight: the tools still wait for it to rest."""
        for waiting in (self._soon, self._rest):
            if waiting.isActive():
                waiting.start()
        self.hide()

    def _appear(self) -> None:
        self._soon.stop()
        self._rest.stop()
        place = self._place() if self._able and not self._pressed else None
        if place is None:
            self.hide()
            return
        self.move(place)
        self.show()
        self.raise_()

    # -- where

    def chosen_lines(self) -> tuple[QRect, QRect]:
        """The first and the last line of what is chosen, as the viewport of the page sees them."""
        cursor = self._field.textCursor()
        found = []
        for place in (cursor.selectionStart(), cursor.selectionEnd()):
            end = QTextCursor(cursor)
            end.setPosition(place)
            rect = self._field.cursorRect(end)
            found.append(QRect(self._field.viewport().mapTo(self._area.viewport(), rect.topLeft()), rect.size()))
        return found[0], found[1]

    def _place(self) -> QPoint | None:
        """Above the first line, at the side where it begins; below the last where there is no room; None where what is
        chosen leaves none."""
        first, last = self.chosen_lines()
        size, room = self.sizeHint(), self._area.viewport().rect()
        self.resize(size)
        above, below = first.top() - GAP - size.height(), last.bottom() + GAP
        if above >= 0 and first.bottom() <= room.height():
            y, line = above, first
        elif below + size.height() <= room.height() and last.top() >= 0:
            y, line = below, last if first.top() != last.top() else first
        else:
            return None
        start = QTextCursor(self._field.textCursor())
        start.setPosition(start.selectionStart())
        rtl = runs_rtl(start.block())
        x = line.right() - size.width() + 12 if rtl else line.left() - 12
        return QPoint(max(4, min(room.width() - size.width() - 4, x)), y)

    # -- Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: keys and the mouse in the text, and the size of the page."""
        kind = event.type()
        if watched is self._letters:
            if kind is QEvent.Type.MouseButtonPress:
                self._pressed = True
                self.vanish()
            elif kind is QEvent.Type.MouseButtonRelease:
                self._pressed = False
                self._soon.start()
        elif watched is self._field:
            if isinstance(event, QKeyEvent) and kind is QEvent.Type.KeyPress:
                return self._pressed_key(event)
            if kind is QEvent.Type.FocusOut:
                self.vanish()
        elif kind is QEvent.Type.Resize:
            self.vanish()
        return False

    def _pressed_key(self, event: QKeyEvent) -> bool:
        """Typing makes them go; Escape makes them go and does no more."""
        if event.key() == Qt.Key.Key_Escape and self.isVisible():
            self.vanish()
            return True
        written = event.text().isprintable() and bool(event.text())
        if event.key() in _CHANGING or (written and not event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.vanish()
        return False

"""Finding in the open article, and walking from hit to hit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton

from newsdesk.ui import icons
from newsdesk.ui.editor.hits import Hits
from newsdesk.ui.theme import Theme
from newsdesk.words import say


class FindBar(QFrame):
    """A field over the text. `closed` when the text has the keyboard again."""

    closed = Signal()

    def __init__(self, hits: Hits, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("findBar")
        self._hits = hits
        self._last = ""
        self.field = QLineEdit()
        self.field.setPlaceholderText(say("find.hint"))
        self.field.setAccessibleName(say("find.name"))
        self.field.setMinimumWidth(90)
        self.field.textChanged.connect(self._look)
        self.forms = self._button("find.forms")
        self.forms.setText(say("find.forms.short"))
        self.forms.setCheckable(True)
        self.forms.toggled.connect(self._look)
        self.count = QLabel()
        self.count.setProperty("muted", True)
        self.before = self._button("find.previous")
        self.before.clicked.connect(lambda: hits.step(-1))
        self.after = self._button("find.next")
        self.after.clicked.connect(lambda: hits.step(1))
        self.close_button = self._button("find.close")
        self.close_button.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        for widget in (self.forms, self.count, self.before, self.after):
            row.addWidget(widget)
        row.addWidget(self.close_button)
        hits.changed.connect(self._tell)
        self.dress(theme)
        self._tell(0, 0)
        self.hide()

    def _button(self, message: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(say(message))
        button.setToolTip(say(message))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        named = {
            self.before: "mdi6.chevron-up", self.after: "mdi6.chevron-down",
            self.close_button: "mdi6.close",
        }  # fmt: skip
        for button, name in named.items():
            button.setIcon(icons.icon(name, color=theme.ink, color_on=theme.accent))
        self.setStyleSheet(f"#findBar {{ background: {theme.side}; border-bottom: 1px solid {theme.line}; }}")

    def enter(self, text: str = "") -> None:
        """Opens the bar with what is chosen in the text, if anything is."""
        self.show()
        if not self.field.text():
            self.field.setText(self._last)
        if text.strip() and "\u2029" not in text:
            self.field.setText(text.strip()[:200])
        self.field.setFocus()
        self.field.selectAll()
        self._look()

    def leave(self) -> None:
        """Closes the bar; what is searched in the archive is marked again."""
        self.hide()
        self._last = self.field.text()
        self.field.clear()  # what is counted from now on is what is searched in the archive
        self._hits.find("")
        self.closed.emit()

    def walk(self, by: int) -> None:
        """The next hit or the one before; the bar shows where one is."""
        self.show()
        self._hits.step(by)

    def _look(self) -> None:
        if self.isVisible():
            self._hits.find(self.field.text(), forms=self.forms.isChecked())
            if self.field.text().strip():
                self._hits.step(1)

    def _tell(self, current: int, count: int) -> None:
        for button in (self.before, self.after):
            button.setEnabled(count > 0)
        if not count:
            self.count.setText(say("find.none") if self.field.text().strip() else "")
        else:
            self.count.setText(say("find.place", current=current, count=count) if current else say("find.count", count))
        self.count.setMinimumWidth(self.count.sizeHint().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter goes on, with Shift back; Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._hits.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

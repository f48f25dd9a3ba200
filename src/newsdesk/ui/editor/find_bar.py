"""Finding in the open article, and walking from hit to hit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from newsdesk.text.find import Sought
from newsdesk.text.mending import Replacing
from newsdesk.ui import icons
from newsdesk.ui.editor.hits import Hits
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.folding import FoldingRow
from newsdesk.words import say

LEAST = 180  # pixels of a field beside its buttons


class FindBar(QFrame):
    """A field over the text; with a second one below it where something is to be replaced. `closed` when the text is to
    have the keyboard again, with the field of the hit to which one went or None; `replace_all` with what is sought and
    what takes its place, `replace_list` for many articles."""

    closed = Signal(object)
    replace_all = Signal(object)
    replace_list = Signal(object)

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
        self.whole = self._button("find.whole")
        self.whole.setText(say("find.whole.short"))
        self.whole.setCheckable(True)
        self.expression = self._button("find.expression")
        self.expression.setText(".*")
        self.expression.setCheckable(True)
        for button in (self.whole, self.expression):
            button.toggled.connect(self._look)
        self.count = QLabel()
        self.count.setProperty("muted", True)
        self.before = self._button("find.previous")
        self.before.clicked.connect(lambda: hits.step(-1))
        self.after = self._button("find.next")
        self.after.clicked.connect(lambda: hits.step(1))
        self.close_button = self._button("find.close")
        self.close_button.clicked.connect(self.leave)
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.forms, self.whole, self.expression, self.count):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.before, self.after, self.close_button):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 5, 8, 5)
        column.setSpacing(4)
        column.addWidget(FoldingRow(self.field, tools, LEAST))
        column.addWidget(self._build_replace())
        hits.changed.connect(self._tell)
        self.dress(theme)
        self._tell(0, 0)
        self.hide()

    def _build_replace(self) -> QWidget:
        buttons = QWidget()
        self.new = QLineEdit()
        self.new.setPlaceholderText(say("replace.hint"))
        self.new.setAccessibleName(say("replace.name"))
        self.one, self.every = QPushButton(say("replace.one")), QPushButton(say("replace.all"))
        self.listed = QPushButton(say("replace.list"))
        self.one.clicked.connect(self._replace)
        self.every.clicked.connect(lambda: self.replace_all.emit(self.replacing))
        self.listed.clicked.connect(lambda: self.replace_list.emit(self.replacing))
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self.one, self.every, self.listed):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.second = FoldingRow(self.new, buttons, LEAST)
        self.second.hide()
        return self.second

    @property
    def replacing(self) -> Replacing:
        """What is sought, and what takes its place."""
        words = self.field.text() if self.expression.isChecked() else self.field.text().strip()
        sought = Sought(words, self.whole.isChecked(), self.expression.isChecked())
        return Replacing((), sought=sought, new=self.new.text())

    def _replace(self) -> None:
        self._hits.replace(self.new.text())

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
        own = f"#findBar {{ background: {theme.side}; border-bottom: 1px solid {theme.line}; }}"
        self.setStyleSheet(f"{own} QPushButton {{ padding: 6px 8px; }}")  # three of them beside each other

    def enter(self, text: str = "", *, replace: bool = False, writable: bool = False) -> None:
        """Opens the bar with what is chosen in the text, if anything is; with `replace` also the field below it, in
        which only lists are changed where the text is not `writable`."""
        self.show()
        self.second.setVisible(replace)
        for button in (self.one, self.every):
            button.setVisible(writable)
        if replace:
            self.forms.setChecked(False)
        self.forms.setVisible(not replace)
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
        self.closed.emit(self._hits.end())

    def walk(self, by: int) -> None:
        """The next hit or the one before; the bar shows where one is."""
        self.show()
        self._hits.step(by)

    def _look(self) -> None:
        if self.isVisible():
            sought = self.replacing.sought
            forms = self.forms.isChecked() and not sought.expression
            self._hits.find(self.field.text(), forms=forms, whole=sought.whole, expression=sought.expression)
            if self.field.text().strip():
                self._hits.step(1)
            wrong = sought.trouble()
            for button in (self.one, self.every, self.listed):
                button.setEnabled(bool(sought.words) and not wrong)
            if wrong:
                self.count.setText(say("find.wrong"))
                self.count.setToolTip(wrong)

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
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.new.hasFocus():
            self._replace()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._hits.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

"""The own kinds of link: made, named for each side in both languages, deleted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.link import MOST_NAME, OwnKind
from newsdesk.text.language import isolate
from newsdesk.ui.errors import explain
from newsdesk.ui.related.kind_book import KindBook
from newsdesk.ui.related.menus import kind_name, named, sentence
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.asking import cancel_button
from newsdesk.ui.widgets.room import open_within
from newsdesk.words import rtl, say, side_mark

CODE = Qt.ItemDataRole.UserRole + 1
_FIELDS = ("ar.out", "ar.in", "en.out", "en.in")  # in the order of the names of a kind


class KindsDialog(QDialog):
    """A list of the kinds, and below it the names of the one that is chosen, or of a new one."""

    def __init__(self, book: KindBook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._wanted = ""  # the kind that is to be chosen once it is read
        self._over = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("kinds.title"))
        open_within(self, 620, 540)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        self._add_list(column, theme)
        self._add_form(column)
        self._add_foot(column)
        self.finished.connect(lambda _how: self._end())
        book.changed.connect(self._fill)
        book.refresh()
        self._fill()

    # -- building

    def _add_list(self, column: QVBoxLayout, theme: Theme) -> None:
        about = QLabel(say("kinds.about"))
        about.setWordWrap(True)
        about.setProperty("muted", True)
        self.list = QListWidget()
        self.list.setObjectName("list")
        self.list.setAccessibleName(say("kinds.title"))
        self.list.setStyleSheet(
            f"QListWidget#list {{ border: 1px solid {theme.line}; border-radius: 6px; padding: 4px; }}"
            "QListWidget#list::item { padding: 6px 8px; border-radius: 5px; }"
            f"QListWidget#list::item:selected {{ background: {theme.accent_soft}; color: {theme.accent}; }}"
        )
        self.list.itemSelectionChanged.connect(self._chosen)  # Qt makes a row current as the keyboard passes by
        self._none = QLabel(say("kinds.none"))
        self._none.setProperty("muted", True)
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.new_button = QPushButton(say("kinds.new"))
        self.new_button.setAutoDefault(False)
        self.new_button.clicked.connect(self.begin)
        self.delete_button = QPushButton(say("kinds.delete"))
        self.delete_button.setAutoDefault(False)
        self.delete_button.clicked.connect(self._ask)
        tools = QHBoxLayout()
        tools.addWidget(self.new_button)
        tools.addWidget(self.delete_button)
        tools.addStretch(1)
        column.addWidget(about)
        column.addWidget(self.list, 1)
        column.addWidget(self._none, 1)
        column.addLayout(tools)

    def _add_form(self, column: QVBoxLayout) -> None:
        self._form = QFrame()
        grid = QGridLayout(self._form)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        self.fields: list[QLineEdit] = []
        for place, way in enumerate(("out", "in")):
            head = QLabel(say(f"kinds.side.{way}"))
            head.setWordWrap(True)
            head.setProperty("muted", True)
            grid.addWidget(head, 0, place + 1)
            grid.setColumnStretch(place + 1, 1)
        for number, name in enumerate(_FIELDS):
            tongue, _, way = name.partition(".")
            field = QLineEdit()
            field.setMaxLength(MOST_NAME)
            right = tongue == "ar"
            field.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
            field.setPlaceholderText(say(f"kinds.example.{name}"))
            field.setAccessibleName(f"{say(f'kinds.in.{tongue}')}: {say(f'kinds.side.{way}')}")
            field.textChanged.connect(lambda _text: self._enable())
            self.fields.append(field)
            grid.addWidget(field, 1 + number // 2, 1 + number % 2)
        for place, tongue in enumerate(("ar", "en")):
            label = QLabel(say(f"kinds.in.{tongue}"))
            label.setBuddy(self.fields[2 * place])
            grid.addWidget(label, 1 + place, 0)
        self.preview = QLabel()
        self.preview.setWordWrap(True)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        grid.addWidget(self.preview, 3, 0, 1, 3)
        column.addWidget(self._form)

    def _add_foot(self, column: QVBoxLayout) -> None:
        self.trouble = QLabel()
        self.trouble.setProperty("warn", True)
        self.trouble.setWordWrap(True)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.hide()
        self.save_button = QPushButton(say("kinds.save"))
        self.save_button.setObjectName("primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        close = QPushButton(say("kinds.close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.save_button)
        column.addWidget(self.trouble)
        column.addLayout(row)

    # -- what is shown

    @property
    def chosen(self) -> OwnKind | None:
        """The kind whose names are shown; None for a new one."""
        code = next((item.data(CODE) for item in self.list.selectedItems()), "")
        return next((kind for kind, _ in self._book.listed if kind == code), None)

    def _count(self, kind: OwnKind) -> int:
        return next((number for one, number in self._book.listed if one == kind), 0)

    def _fill(self) -> None:
        kept = self._wanted or (self.chosen or "")
        typed = [field.text() for field in self.fields]
        self.list.blockSignals(True)
        self.list.clear()
        for kind, number in self._book.listed:
            back = kind_name(kind, outgoing=False)
            sides = kind_name(kind) if back == kind_name(kind) else f"{isolate(kind_name(kind))}  ⇄  {isolate(back)}"
            mark = side_mark()
            item = QListWidgetItem(f"{mark}{sides}  ·  {say('kinds.links', number)}", self.list)
            item.setData(CODE, kind.value)
            if kind == kept:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        there = bool(self._book.listed)
        self.list.setVisible(there)
        self._none.setVisible(not there)
        if self._wanted or (self.chosen or "") != kept:
            self._wanted = ""
            self._chosen()
        else:  # what somebody is writing stays
            for field, text in zip(self.fields, typed, strict=True):
                field.setText(text)
            self._enable()

    def _chosen(self) -> None:
        kind = self.chosen
        self.trouble.hide()
        for field, name in zip(self.fields, kind.names if kind is not None else ("",) * 4, strict=True):
            field.setText(name)
        self._enable()

    def begin(self) -> None:
        """Begins a new kind."""
        self.list.clearSelection()
        self._chosen()
        self.fields[0 if rtl() else 2].setFocus()

    @property
    def names(self) -> tuple[str, ...]:
        """What is written in the fields, in the order of the names of a kind."""
        return tuple(" ".join(field.text().split()) for field in self.fields)

    def _enable(self) -> None:
        kind, names = self.chosen, self.names
        writable = not self._book.read_only
        self.new_button.setEnabled(writable)
        self.delete_button.setEnabled(writable and kind is not None)
        self.save_button.setEnabled(writable and any(names) and (kind is None or names != kind.names))
        self.save_button.setText(say("kinds.save" if kind is not None else "kinds.create"))
        told = OwnKind("", *names)
        first, second = named(say("kinds.headline.first")), named(say("kinds.headline.second"))
        lines = (sentence(first, told, second), sentence(second, told, first, outgoing=False))
        self.preview.setText("\n".join(lines) if any(names) else "\n")  # the form stays as high as it is
        for field in self.fields:
            field.setReadOnly(not writable)

    # -- doing

    def _save(self) -> None:
        kind = self.chosen
        self.trouble.hide()
        self.save_button.setEnabled(False)
        if kind is None:
            self._book.create(self.names, self._done, self._refuse)
        else:
            self._book.rename(kind.value, self.names, self._done, self._refuse)

    def _done(self, code: str) -> None:
        if not self._over:
            self._wanted = code

    def _refuse(self, error: BaseException) -> None:
        if not self._over:
            self.trouble.setText(explain(error))
            self.trouble.show()
            self._enable()

    def _ask(self) -> None:
        """Says how many links have the kind, and what becomes of them; one without links goes at once."""
        kind = self.chosen
        if kind is None:
            return
        count = self._count(kind)
        if not count:
            self._book.remove(kind, 0)
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(say("kinds.delete"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(say("kinds.delete.ask", count, name=isolate(kind_name(kind))))
        box.setInformativeText(say("kinds.delete.then"))
        delete = box.addButton(say("kinds.delete"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(cancel_button(box))
        box.buttonClicked.connect(lambda button: self._book.remove(kind, count) if button is delete else None)
        box.open()

    def _end(self) -> None:
        self._over = True
        self._book.changed.disconnect(self._fill)

"""The box of spelling: which dictionaries are used, adding and removing them, and the lists of words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from newsdesk.desk.dictionaries import Dictionary
from newsdesk.text.language import isolate
from newsdesk.text.spelling import script_of
from newsdesk.ui.spelling.languages import language_name, name_of, reason
from newsdesk.ui.widgets.choice import Choice
from newsdesk.ui.widgets.closing import closing_row
from newsdesk.ui.widgets.marking import markable
from newsdesk.ui.widgets.parts import push_button, roomy_list
from newsdesk.ui.widgets.room import open_within
from newsdesk.words import rtl, say

if TYPE_CHECKING:
    from newsdesk.ui.spelling.verbs import Loaded

_ONE = int(Qt.ItemDataRole.UserRole)


class SpellingDialog(QDialog):
    """What a person asks for is emitted: `want_asked` with a language and the id of its dictionary ("" for none),
    `latin_asked` with a language, `remove_asked` with a dictionary."""

    add_asked = Signal()
    remove_asked = Signal(object)
    want_asked = Signal(str, str)
    latin_asked = Signal(str)
    mine_asked = Signal()
    house_asked = Signal()

    def __init__(self, window: QWidget, warn: QColor, *, writable: bool) -> None:
        super().__init__(window)
        self._warn = QBrush(warn)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("spelling.title"))
        open_within(self, 640, 560)
        self.over = False
        self.finished.connect(self._end)
        self._filling = False
        self.model = QStandardItemModel(self)
        self.model.itemChanged.connect(self._ticked)
        self.list = roomy_list(self.model, say("spelling.dictionaries"))
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._ready())
        self.none = _muted(say("spelling.how"))
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.add = push_button("spelling.add", self.add_asked.emit)
        self.remove = push_button("spelling.remove", self._remove)
        self.mine = push_button("spelling.mine", self.mine_asked.emit)
        self.house = push_button("spelling.house", self.house_asked.emit)
        self.house.setEnabled(writable)
        self.latin = Choice()
        self.latin.setAccessibleName(say("spelling.latin"))
        self.latin.activated.connect(lambda _row: self.latin_asked.emit(self.latin.currentData()))
        self._latin_words = QLabel(say("spelling.latin"))
        self._latin_words.setBuddy(self.latin)
        self._build()
        self._ready()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(_muted(say("spelling.about")))
        column.addWidget(self.none, 1)
        column.addWidget(self.list, 1)
        column.addLayout(_row(self.add, self.remove))
        column.addWidget(self.told)
        column.addLayout(_row(self._latin_words, self.latin))
        words = QLabel(say("spelling.lists"))
        words.setProperty("section", True)
        column.addWidget(words)
        column.addWidget(_muted(say("spelling.lists.about")))
        column.addLayout(_row(self.mine, self.house))
        column.addLayout(closing_row(self))
        for part in (self.none, self.told, self.latin, self._latin_words):
            part.hide()

    def show_all(self, loaded: Loaded, latin: str) -> None:
        """Shows what is there."""
        if self.over:
            return
        self._filling = True
        place = max(0, self.list.currentIndex().row())
        self.model.clear()
        for one in loaded.found:
            trouble = loaded.broken.get(one)
            if trouble is None:
                item = QStandardItem(f"{name_of(one.name)}\n{_where(one)}")
                item.setCheckable(True)
                item.setCheckState(_tick(loaded.chosen.get(one.language) == one))
            else:
                item = QStandardItem(f"{name_of(one.name)}\n{_where(one)}\n{reason(trouble)}")
                item.setForeground(self._warn)
            item.setData(one, _ONE)
            self.model.appendRow(item)
        self.none.setVisible(not loaded.found)
        self.list.setVisible(bool(loaded.found))
        if loaded.found:
            self.list.setCurrentIndex(self.model.index(min(place, len(loaded.found) - 1), 0))
        self._show_latin([language for language in loaded.chosen if script_of(language) == "latin"], latin)
        self._filling = False
        self._ready()

    def _show_latin(self, languages: list[str], latin: str) -> None:
        """Of several languages of the Latin script one is that of names and words in Arabic texts."""
        self.latin.clear()
        for language in languages:
            self.latin.addItem(language_name(language), language)
        usual = latin if latin in languages else "en"
        self.latin.setCurrentIndex(max(0, self.latin.findData(usual)))
        for part in (self.latin, self._latin_words):
            part.setVisible(len(languages) > 1)

    def tell(self, words: str, *, warn: bool = False) -> None:
        """What became of what was asked."""
        if not self.over:
            self.told.setText(words)
            self.told.setVisible(bool(words))
            self.told.setProperty("warn", warn)
            self.told.style().polish(self.told)
            self.add.setEnabled(True)

    def waiting(self, words: str) -> None:
        """Something is under way; nothing else is added meanwhile."""
        self.tell(words)
        self.add.setEnabled(False)

    def _current(self) -> Dictionary | None:
        found = self.list.currentIndex().data(_ONE)
        return found if isinstance(found, Dictionary) else None

    def _ready(self) -> None:
        one = self._current()
        self.remove.setEnabled(one is not None and one.origin == "own")

    def _ticked(self, item: QStandardItem) -> None:
        one = item.data(_ONE)
        if not self._filling and isinstance(one, Dictionary):
            self.want_asked.emit(one.language, one.id if item.checkState() is Qt.CheckState.Checked else "")

    def _remove(self) -> None:
        one = self._current()
        if one is not None:
            self.remove_asked.emit(one)

    def _end(self) -> None:
        self.over = True


class ListBox(QDialog):
    """A list of words to edit, a word a line. `chosen` with the text as it was and as it is now."""

    chosen = Signal(str, str)

    def __init__(self, window: QWidget, title: str, about: str, text: str, path: str) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        open_within(self, 420, 520)
        self._before = text
        self.text = QPlainTextEdit(text)
        self.text.setAccessibleName(title)
        self.text.setObjectName("field")
        side = Qt.AlignmentFlag.AlignRight if rtl() else Qt.AlignmentFlag.AlignLeft
        option = self.text.document().defaultTextOption()
        option.setAlignment(side)
        self.text.document().setDefaultTextOption(option)
        where = _muted(isolate(path))
        where.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        markable(where)
        self.take = QPushButton(say("write.take"))
        self.take.setObjectName("primary")
        self.take.clicked.connect(self._press)
        cancel = push_button("manager.cancel", self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        for part in (_muted(about), self.text, where):
            whole.addWidget(part)
        whole.addLayout(foot)

    def _press(self) -> None:
        self.chosen.emit(self._before, self.text.toPlainText())
        self.accept()


def _muted(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setProperty("muted", True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row


def _tick(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked


def _where(one: Dictionary) -> str:
    origin = say(f"spelling.from.{one.origin}")
    return origin if one.origin == "own" else f"{origin}: {isolate(str(one.folder))}"

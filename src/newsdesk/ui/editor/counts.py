"""How long the text is, below it: words, letters and minutes, of what is chosen too, and how far it is to a length that
was asked for. Paragraphs that did not change are not counted again: fifty thousand words hold up no key.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.text.body import plain_text
from newsdesk.text.counting import NOTHING, Measure, measure
from newsdesk.ui.editor.document import OBJECT_LETTER
from newsdesk.ui.editor.structure import object_at
from newsdesk.ui.widgets.number import NumberBox
from newsdesk.ui.widgets.parts import mark_as
from newsdesk.ui.widgets.waiting import after
from newsdesk.words import group, rtl, say

PAUSE = 250  # milliseconds without a key, after which is counted
BRIEF = 20_000  # letters that are counted at once
MOST_TARGET = 100_000
_TARGET_STEP = 50


class Counter:
    """Counts documents a paragraph at a time, and remembers those of the last one."""

    def __init__(self) -> None:
        self._known: dict[str, Measure] = {}

    def whole(self, document: QTextDocument) -> Measure:
        """The length of all of it, tables and what is said of images included."""
        seen: dict[str, Measure] = {}
        found = NOTHING
        block = document.begin()
        while block.isValid():
            text = self._text(block)
            told = seen.get(text)
            if told is None:
                told = self._known.get(text)
                told = seen[text] = measure(text) if told is None else told
            found += told
            block = block.next()
        self._known = seen
        return found

    def chosen(self, cursor: QTextCursor) -> Measure:
        """The length of what is chosen."""
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        block, found = cursor.document().findBlock(start), NOTHING
        while block.isValid() and block.position() < end:
            text, first = self._text(block), block.position()
            if start <= first and end >= first + block.length() - 1:
                told = self._known.get(text)
                found += measure(text) if told is None else told
            elif OBJECT_LETTER not in block.text():  # Qt counts what lies beyond U+FFFF as two
                units = block.text().encode("utf-16-le")
                part = units[2 * max(0, start - first) : 2 * (end - first)]
                found += measure(part.decode("utf-16-le", "ignore"))
            block = block.next()
        return found

    @staticmethod
    def _text(block: QTextBlock) -> str:
        text = block.text()
        return plain_text(object_at(QTextCursor(block))) if OBJECT_LETTER in text else text


def minutes_in_words(minutes: int) -> str:
    """How long something takes to read."""
    return say("counts.minutes", minutes) if minutes else say("counts.under")


class Counts(QWidget):
    """The line; a click shows all numbers. `target_chosen` with the words that the text is to have, 0 for any."""

    target_chosen = Signal(int)

    def __init__(self, field: QTextEdit) -> None:
        super().__init__()
        self._field, self._counter = field, Counter()
        self.whole, self.part, self.target = NOTHING, NOTHING, 0
        self.line = QToolButton()
        self.line.setObjectName("counts")
        self.line.setProperty("muted", True)
        self.line.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.line.clicked.connect(self.show_all)
        self.line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(56)
        self.bar.setAccessibleName(say("counts.target"))
        self.bar.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line)
        row.addWidget(self.bar)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._typed = after(self, PAUSE, self.count)
        self._chosen = after(self, PAUSE // 3, self._count_part)
        field.textChanged.connect(self._typed.start)
        field.selectionChanged.connect(self._chosen.start)

    def text(self) -> str:
        """What the line says."""
        return self.line.text()

    def look(self) -> None:
        """Another text is shown: a short one is counted now, a long one as soon as it stands."""
        self.part = NOTHING
        if self._field.document().characterCount() <= BRIEF:
            self.count()
        else:
            self._typed.start()

    def count(self) -> None:
        """Counts all of it."""
        self._typed.stop()
        self.whole = self._counter.whole(self._field.document())
        self._count_part()

    def _count_part(self) -> None:
        cursor = self._field.textCursor()
        self.part = self._counter.chosen(cursor) if cursor.hasSelection() else NOTHING
        self._tell()

    def set_target(self, words: int) -> None:
        """How many words the text is to have; 0 for any number."""
        self.target = words
        self._tell()

    # -- what it says

    def _tell(self) -> None:
        mark_as(self.bar, "over", self.over > 0)
        mark_as(self.line, "over", self.over > 0 and not self.part.letters)
        said, room = self._ways(), self.width() - 12
        least = min(map(self.line.fontMetrics().horizontalAdvance, said))
        self.setMinimumWidth(least + 12)
        shown = bool(self.target) and room >= least + self.bar.width() + 8
        self.bar.setVisible(shown)
        if self.target:
            self.bar.setRange(0, self.target)
            self.bar.setValue(min(self.target, self.whole.words))
        room -= self.bar.width() + 8 if shown else 0
        fitting = (text for text in said if self.line.fontMetrics().horizontalAdvance(text) <= room)
        text = next(fitting, said[-1])
        self.line.setText(text)
        self.line.setToolTip(said[0])
        self.line.setAccessibleName(f"{say('counts.name')}: {said[0]}")

    @property
    def over(self) -> int:
        """By how many words the text is longer than was asked for."""
        return max(0, self.whole.words - self.target) if self.target else 0

    def _ways(self) -> list[str]:
        """What may be said, the longest first."""
        words = say("editor.words", self.whole.words)
        if self.target:
            words = say("counts.of", self.target, words=group(self.whole.words))
            if self.over:
                words = f"{words} · {say('counts.over', self.over)}"
        time = minutes_in_words(self.whole.minutes)
        letters = say("counts.letters", self.whole.letters)
        if self.part.letters:
            chosen = say("counts.chosen", self.part.words)
            own = say("counts.letters", self.part.letters)
            return [f"{chosen} · {own}   ({words})", f"{chosen} · {own}", chosen]
        brief = [f"{group(self.whole.words)} / {group(self.target)}"] if self.target else []
        if self.over:
            brief = [say("counts.over", self.over), f"\u2066+{group(self.over)}\u2069"]
        return [f"{words} · {letters} · {time}", f"{words} · {time}", words, *brief]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: as much is said as there is room for."""
        super().resizeEvent(event)
        self._tell()

    def sizeHint(self) -> QSize:
        """Qt: what is left of the line."""
        return QSize(240, self.line.sizeHint().height())

    # -- all numbers

    def show_all(self) -> None:
        """Shows all numbers, and the field for the length that is asked for."""
        self.count()
        self.box = CountsBox(self)
        self.box.target.valueChanged.connect(self._take_target)
        self.box.adjustSize()
        size = self.box.sizeHint()
        corner = self.mapToGlobal(QPoint(self.width() - size.width() if rtl() else 0, -size.height() - 4))
        self.box.move(corner)
        self.box.show()
        self.box.target.setFocus()
        self.box.target.selectAll()

    def _take_target(self, words: int) -> None:
        self.set_target(words)
        self.target_chosen.emit(words)


class CountsBox(QFrame):
    """All numbers of a text and of what is chosen in it."""

    def __init__(self, counts: Counts) -> None:
        super().__init__(counts, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("card")
        self.setAccessibleName(say("counts.name"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        columns = [("counts.text", counts.whole)]
        if counts.part.letters:
            columns.append(("counts.selection", counts.part))
        for place, (name, told) in enumerate(columns, 1):
            title = QLabel(say(name))
            title.setProperty("section", True)
            grid.addWidget(title, 0, place)
            numbers = (group(told.words), group(told.letters), group(told.without_spaces))
            for row, text in enumerate((*numbers, minutes_in_words(told.minutes)), 1):
                grid.addWidget(QLabel(text), row, place)
        for row, name in enumerate(("words", "with", "without", "time"), 1):
            label = QLabel(say(f"counts.{name}"))
            label.setProperty("muted", True)
            grid.addWidget(label, row, 0)
        self.target = NumberBox()
        self.target.setRange(0, MOST_TARGET)
        self.target.setSingleStep(_TARGET_STEP)
        self.target.setSpecialValueText(say("counts.no-target"))
        self.target.setValue(counts.target)
        self.target.setAccessibleName(say("counts.target"))
        self.target.setKeyboardTracking(True)
        self.target.editingFinished.connect(self._done)
        label = QLabel(say("counts.target"))
        label.setProperty("muted", True)
        label.setBuddy(self.target)
        grid.addWidget(label, 5, 0)
        grid.addWidget(self.target, 5, 1, 1, len(columns))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.addLayout(grid)

    def _done(self) -> None:
        if self.target.hasFocus():  # Enter; not the mouse that went elsewhere
            self.close()

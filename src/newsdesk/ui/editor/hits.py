"""What is marked in the open article: the words of the search, or what is looked for in this text alone."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QScrollArea, QTextEdit, QToolTip

from newsdesk.desk import searching
from newsdesk.domain.query import Within
from newsdesk.text.find import Sought
from newsdesk.text.highlight import Matcher
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.reasons import why
from newsdesk.ui.widgets.text_line import as_tip
from newsdesk.ui.widgets.waiting import after

PAUSE = 200  # milliseconds without a letter before a text that is written is marked anew
ABOVE = 90  # pixels that stay in sight around a hit
Span = tuple[int, int]


def in_units(text: str, spans: Sequence[Span]) -> list[Span]:
    """Spans of letters as Qt counts them: what lies beyond U+FFFF is two there."""
    if all(letter <= "\uffff" for letter in text):
        return list(spans)
    at = [0, *accumulate(2 if letter > "\uffff" else 1 for letter in text)]
    return [(at[start], at[end]) for start, end in spans]


class Hits(QObject):
    """Marks the fields of a sheet and walks from hit to hit. `changed` with (which, how many); 0 for none current."""

    changed = Signal(int, int)

    def __init__(self, fields: Sequence[QTextEdit], area: QScrollArea, theme: Theme) -> None:
        super().__init__(area)
        self._fields, self._area, self._theme = fields, area, theme
        self._matcher: Matcher | None = None
        self._wanted, self._forms = "", False
        self._sought = Sought("")
        self._spans: list[list[Span]] = [[] for _ in fields]
        self._letters: list[list[Span]] = [[] for _ in fields]
        self._current = -1
        self._chose: QTextEdit | None = None  # the field in which a hit was chosen
        self._waiting = after(self, PAUSE, self.look)
        for field in fields:
            field.textChanged.connect(self._written)
            field.viewport().installEventFilter(self)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._paint()

    def search(self, matcher: Matcher | None) -> None:
        """What is searched in the archive, or nothing."""
        if matcher != self._matcher:
            self._current = -1
        self._matcher = matcher
        self.look()

    def find(self, wanted: str, *, forms: bool = False, whole: bool = False, expression: bool = False) -> None:
        """Looks for letters in this text, for words in every form, or for an expression; "" leads back to what is
        searched."""
        self._let_go(None)
        self._wanted, self._forms = wanted if expression else wanted.strip(), forms
        self._sought = Sought(self._wanted, whole, expression)
        self._current = -1
        self.look()

    @property
    def count(self) -> int:
        """How many hits there are."""
        return sum(map(len, self._spans))

    def _means(self, place: int) -> Callable[[str], Sequence[Span]] | None:
        """What is marked in a field."""
        if self._wanted:
            if self._forms:
                return Matcher.of(searching.parse(self._wanted).every_word()).spans
            return self._sought.spans
        if not self._matcher:
            return None
        return self._matcher.only(Within.TEXT if place else Within.HEADLINE).spans  # the headline is the first field

    def look(self) -> None:
        """Marks everything anew; the current hit stays the one it was where there still is one."""
        for place, field in enumerate(self._fields):
            means = self._means(place)
            text = field.toPlainText() if means else ""
            self._letters[place] = list(means(text)) if means else []
            self._spans[place] = in_units(text, self._letters[place])
        self._current = min(self._current, self.count - 1)
        self._paint()
        self._tell()

    def _written(self) -> None:
        if self._wanted or self._matcher:
            self._waiting.start()

    def _tell(self) -> None:
        self.changed.emit(self._current + 1, self.count)

    def _paint(self) -> None:
        plain, current = QTextCharFormat(), QTextCharFormat()
        plain.setBackground(self._theme.colour("mark"))
        current.setBackground(self._theme.colour("accent"))
        current.setForeground(self._theme.colour("on_accent"))
        number = 0
        for field, spans in zip(self._fields, self._spans, strict=True):
            selections = []
            for start, end in spans:
                found = QTextEdit.ExtraSelection()
                found.cursor = _cursor(field, start, end)
                found.format = current if number == self._current else plain
                selections.append(found)
                number += 1
            field.setExtraSelections(selections)

    # -- walking

    def step(self, by: int) -> bool:
        """Goes to the next hit (1) or the one before (-1), round and round; False where there is none."""
        if not self.count:
            return False
        self._current = 0 if self._current < 0 and by > 0 else (self._current + by) % self.count
        self._paint()
        self._bring_into_sight()
        self._tell()
        return True

    def _bring_into_sight(self) -> None:
        field, (start, end) = self._here()
        if not field.isReadOnly():
            self._let_go(field)
            field.setTextCursor(_cursor(field, start, end))
        at = field.mapTo(self._area.widget() or self._area, field.cursorRect(_cursor(field, start, start)).center())
        self._area.ensureVisible(at.x(), at.y(), 0, ABOVE)

    def _let_go(self, field: QTextEdit | None) -> None:
        """A hit that was chosen in another field than `field` is chosen no more: it would look like a mark."""
        chose, self._chose = self._chose, field
        if chose is not None and chose is not field:
            cursor = chose.textCursor()
            cursor.setPosition(cursor.selectionStart())
            chose.setTextCursor(cursor)

    def end(self) -> QTextEdit | None:
        """Looks for nothing any more; gives the field of the hit to which one went, where one may write on. The hit
        stays chosen in the last field, which is the text; in the others the caret stands at it."""
        field = self._chose
        if field is self._fields[-1]:
            self._chose = None
        self.find("")
        return field

    def replace(self, new: str) -> bool:
        """Replaces the current hit, or goes to the first one; gives whether something was replaced."""
        if self._current < 0 or not self._wanted or self._forms:
            self.step(1)
            return False
        field, (start, end) = self._here()
        told = self._sought.edits(_cursor(field, start, end).selectedText(), new)
        if field.isReadOnly():
            return False
        before, self._current = self._current, -1
        cursor = _cursor(field, start, end)
        if told or self._sought.expression:
            cursor.insertText(told[0].new if told else new)
        else:
            cursor.insertText(new)
        self.look()
        self._current = min(before, self.count) - 1
        self.step(1)
        return True

    def _here(self) -> tuple[QTextEdit, Span]:
        """The field of the current hit, and where it stands in it."""
        ends = list(accumulate(map(len, self._spans)))
        place = bisect_right(ends, self._current)
        return self._fields[place], self._spans[place][self._current - (ends[place] - len(self._spans[place]))]

    # -- why

    def why_at(self, field: QTextEdit, position: int) -> str:
        """Why the hit at a place of a field was found; "" where there is no hit of the search."""
        if self._matcher is None or self._wanted:
            return ""
        place = list(self._fields).index(field)
        text = field.toPlainText()
        for (start, end), (first, last) in zip(self._spans[place], self._letters[place], strict=True):
            if start <= position <= end:
                return why(self._matcher, text[first:last])
        return ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: over a hit, it is told why it is one."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            field = next((one for one in self._fields if one.viewport() is watched), None)
            if field is not None:
                told = self.why_at(field, field.cursorForPosition(event.pos()).position())
                if told:
                    QToolTip.showText(event.globalPos(), as_tip(told), field)
                    return True
        return False


def _cursor(field: QTextEdit, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(field.document())
    most = max(0, field.document().characterCount() - 1)
    cursor.setPosition(min(start, most))
    cursor.setPosition(min(end, most), QTextCursor.MoveMode.KeepAnchor)
    return cursor

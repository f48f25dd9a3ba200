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
from newsdesk.ui.editor.letters import Span, letters_of, write_over
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.reasons import why
from newsdesk.ui.widgets.text_line import as_tip
from newsdesk.ui.widgets.waiting import after

PAUSE = 200  # milliseconds without a letter before a text that is written is marked anew
ABOVE = 90  # pixels that stay in sight around a hit


class Hits(QObject):
    """Marks the fields of a sheet and walks from hit to hit. `changed` with (which, how many); 0 for none current."""

    changed = Signal(int, int)

    def __init__(self, fields: Sequence[QTextEdit], area: QScrollArea, theme: Theme) -> None:
        super().__init__(area)
        self._fields, self._area, self._theme = fields, area, theme
        self._matcher: Matcher | None = None
        self._wanted, self._forms = "", False
        self._sought = Sought("")
        self._spans: list[list[Span]] = [[] for _ in fields]  # of letters, which signs among them do not move
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
            letters = letters_of(field.document()) if means else None
            self._spans[place] = [
                span
                for span in (means(letters.text) if means and letters else ())
                if letters and not letters.hold_object(letters.span(*span))  # an image is not found, nor replaced
            ]
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
        plain.setForeground(self._theme.colour("ink"))  # muted letters could not be read there
        current.setBackground(self._theme.colour("accent"))
        current.setForeground(self._theme.colour("on_accent"))
        number = 0
        for field, spans in zip(self._fields, self._spans, strict=True):
            selections = []
            for cursor in _cursors(field, spans):
                found = QTextEdit.ExtraSelection()
                found.cursor = cursor
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
        field, span = self._here()
        (cursor,) = _cursors(field, [span])
        if not field.isReadOnly():
            self._let_go(field)
            field.setTextCursor(cursor)
        cursor.setPosition(cursor.selectionStart())
        at = field.mapTo(self._area.widget() or self._area, field.cursorRect(cursor).center())
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
        field, span = self._here()
        if field.isReadOnly():
            return False
        letters = letters_of(field.document())  # what stands around a hit decides, too
        if span not in self._sought.spans(letters.text):
            self.look()  # it was written over since
            return False
        before, self._current = self._current, -1
        for edit in self._sought.edits(letters.text, new):
            if (edit.start, edit.end) == span:
                write_over(QTextCursor(field.document()), letters, edit.start, edit.end, edit.new)
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
        letters = letters_of(field.document())
        number = letters.number(position)
        for start, end in self._spans[place]:
            if start <= number <= end:
                return why(self._matcher, letters.text[start:end])
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


def _cursors(field: QTextEdit, spans: Sequence[Span]) -> list[QTextCursor]:
    """Where letters of a field stand now, chosen; at its end where they do not stand any more."""
    if not spans:
        return []
    letters, found = letters_of(field.document()), []
    most = len(letters.text)
    for start, end in spans:
        first, last = letters.span(min(start, most), min(end, most))
        cursor = QTextCursor(field.document())
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        found.append(cursor)
    return found

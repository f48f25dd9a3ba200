"""Which words of the fields of a sheet are underlined. Nothing is done at a key but to note that there was one; texts
are looked at four times a second at most, and only those that are in sight and were not looked at before."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QColor, QTextBlock, QTextCursor
from PySide6.QtWidgets import QScrollArea

from newsdesk.text.object_words import texts_of
from newsdesk.text.spelling import Paragraph, Word, plain
from newsdesk.ui.editor.body_edit import BodyEdit
from newsdesk.ui.editor.document import GROUP_LANG, LANG, OBJECT_LETTER
from newsdesk.ui.editor.growing_edit import GrowingEdit
from newsdesk.ui.editor.objects import Chosen
from newsdesk.ui.editor.structure import object_at
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.waiting import after

PAUSE = 250  # milliseconds between two looks at a text that is written
KEY = 3  # letters that one key may write: لا, or an emoji
AROUND = 400  # pixels above and below what is in sight that are marked too
MOST = 4000  # paragraphs of which it is kept what is wrong in them

Check = Callable[[Sequence[Paragraph]], list[list[Word]]]


class Marks(QObject):
    """Underlines misspelt words, also those in images and tables of a body. `language` tells that of the article;
    nothing is marked until `begin`."""

    def __init__(
        self,
        fields: Sequence[GrowingEdit],
        areas: Sequence[QScrollArea],
        jobs: Jobs,
        theme: Theme,
        language: Callable[[], str],
    ) -> None:
        super().__init__(areas[0])
        self.fields, self._jobs, self._theme, self._language = fields, jobs, theme, language
        self._check: Check | None = None
        self._kept: OrderedDict[Paragraph, list[Word]] = OrderedDict()
        self._before: OrderedDict[Paragraph, list[Word]] = OrderedDict()  # shown until it is known anew
        self._turn = 0  # goes up when what was found holds no more
        self._busy = self._again = False
        self._typed: tuple[GrowingEdit, int] | None = None  # where the caret stands in a word that is being typed
        self._shown: dict[GrowingEdit, list[tuple[QTextCursor, Word]]] = {}
        self._in_objects: dict[GrowingEdit, list[list[list[Word]]]] = {}  # what was marked in those in sight
        self.right: frozenset[str] = frozenset()  # words that are not marked in this article
        self._waiting = after(self, PAUSE, self.look)
        for field in fields:
            field.document().contentsChange.connect(
                lambda at, removed, added, field=field: self._changed(field, at, removed, added)
            )
            field.cursorPositionChanged.connect(lambda field=field: self._moved(field))
            if isinstance(field, BodyEdit):
                field.objects.misspelt = partial(self.in_object, field)
        for area in areas:
            bar = area.verticalScrollBar()
            bar.valueChanged.connect(lambda _value: self.later())
            bar.rangeChanged.connect(lambda _least, _most: self.later())

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._paint()

    @property
    def colour(self) -> QColor:
        """The colour of what is wrong."""
        return self._theme.colour("warn")

    def begin(self, check: Check) -> None:
        """Marks what `check`, which is called off the GUI thread, finds."""
        self._check = check
        self.forget()

    def stop(self) -> None:
        """Marks nothing any more."""
        self._check = None
        self._waiting.stop()
        self.forget()
        self._before.clear()

    def forget(self) -> None:
        """Dictionaries, lists or names are others now: all is looked at anew."""
        self._turn += 1
        self._before, self._kept = self._kept or self._before, OrderedDict()
        self.look() if self._check is not None else self._paint()

    def except_for(self, words: frozenset[str]) -> None:
        """Words that are right in this article, besides all others."""
        self.right = words
        self._paint()

    def at(self, field: GrowingEdit, position: int) -> tuple[QTextCursor, Word] | None:
        """The marked word at a place of a field, chosen; None where there is none, or it was changed since."""
        for cursor, word in self._shown.get(field, ()):
            if cursor.selectionStart() <= position <= cursor.selectionEnd():
                return (QTextCursor(cursor), word) if _still(cursor, word) else None
        return None

    def paragraph(self, block: QTextBlock) -> Paragraph:
        """A paragraph as it is checked."""
        found = block.blockFormat()
        own = found.property(LANG) or found.property(GROUP_LANG)
        return Paragraph(block.text(), own if isinstance(own, str) else "", self._language())

    def texts(self, block: QTextBlock) -> list[Paragraph]:
        """The texts of the image or table in a paragraph, as they are checked; none where it holds neither."""
        return self._texts(object_at(QTextCursor(block))) if OBJECT_LETTER in block.text() else []

    def _texts(self, markup: str) -> list[Paragraph]:
        return [Paragraph(text, language, self._language()) for text, language in texts_of(markup)]

    def in_object(self, field: GrowingEdit, markup: str) -> list[list[Word]]:
        """The words that are marked in each text of an image or a table of a field."""
        if self._check is None or field.isReadOnly():
            return []
        return [
            [word for word in self._kept.get(one, self._before.get(one, ())) if word.plain not in self.right]
            for one in self._texts(markup)
        ]

    def learn(self, one: Paragraph) -> None:
        """A word of a text was found out of sight: all of that text is asked about when it comes into sight."""
        if one not in self._kept:
            self.later()

    def choose(self, field: BodyEdit, chosen: Chosen) -> None:
        """Chooses a word of an image or a table; the caret stands before it. All of it chosen would hide the word."""
        cursor = QTextCursor(field.document())
        cursor.setPosition(chosen.position)
        field.setFocus()
        field.setTextCursor(cursor)
        field.objects.chosen = chosen
        field.viewport().update()

    def chosen(self, field: GrowingEdit) -> Chosen | None:
        """The word of an image or a table that is chosen; its first misspelt one, where the caret stands before it or
        all of it is chosen."""
        cursor = field.textCursor()
        if not isinstance(field, BodyEdit) or cursor.selectionEnd() - cursor.selectionStart() > 1:
            return None
        there, position = field.objects.chosen, cursor.selectionStart()
        if there is not None and there.position == position:
            return there
        if field.document().characterAt(position) != OBJECT_LETTER:
            return None
        wrong = self.in_object(field, object_at(cursor))
        return next((Chosen(position, number, word) for number, words in enumerate(wrong) for word in words), None)

    # -- noting

    def later(self) -> None:
        """Looks soon."""
        if self._check is not None and not self._waiting.isActive():
            self._waiting.start()

    def _changed(self, field: GrowingEdit, at: int, removed: int, added: int) -> None:
        if self._check is not None and not field.isReadOnly():
            if 0 < abs(added - removed) <= KEY:  # what is pasted or replaced is nobody's unfinished word
                self._typed = (field, at + added)
            self.later()

    def _moved(self, field: GrowingEdit) -> None:
        typed = self._typed
        if typed is not None and (typed[0] is not field or typed[1] != field.textCursor().position()):
            self._typed = None
            self.later()
        chosen = field.objects.chosen if isinstance(field, BodyEdit) else None
        if chosen is not None and isinstance(field, BodyEdit):
            if field.textCursor().position() != chosen.position or field.textCursor().hasSelection():
                field.objects.chosen = None
            field.viewport().update()

    # -- looking

    def look(self) -> None:
        """Asks about the paragraphs in sight that are not known yet, and marks those that are."""
        if self._check is None:
            return
        if self._busy:
            self._again = True
            return
        seen = [block for field in self.fields for block in _in_sight(field)]
        wanted = {one for block in seen for one in (self.paragraph(block), *self.texts(block)) if one.text}
        unknown = [one for one in wanted if one not in self._kept]
        if unknown:
            self._ask(unknown)
        self._paint()

    def _ask(self, unknown: Sequence[Paragraph]) -> None:
        check, turn = self._check, self._turn
        assert check is not None
        self._busy = True
        self._jobs.run(
            lambda: check(unknown),
            lambda found: self._found(unknown, found, turn),
            lambda _error: self._found((), (), turn),  # told by the log; the text is as it was
        )

    def _found(self, asked: Sequence[Paragraph], found: Sequence[list[Word]], turn: int) -> None:
        again, self._busy, self._again = self._again, False, False
        if turn == self._turn:
            self._kept.update(zip(asked, found, strict=True))
            while len(self._kept) > MOST:
                self._kept.popitem(last=False)
            self._paint()
        if again or turn != self._turn:
            self.look()

    def _paint(self) -> None:
        for field in self.fields:
            shown = self._shown[field] = list(self._marks(field)) if self._check is not None else []
            field.underline([cursor for cursor, _ in shown], self.colour)
            if isinstance(field, BodyEdit):
                seen = [object_at(QTextCursor(one)) for one in _in_sight(field) if OBJECT_LETTER in one.text()]
                inside = [self.in_object(field, markup) for markup in seen]
                if inside != self._in_objects.get(field, []):
                    field.viewport().update()
                self._in_objects[field] = inside

    def _marks(self, field: GrowingEdit) -> Iterator[tuple[QTextCursor, Word]]:
        caret = -1
        if self._typed is not None and self._typed[0] is field:
            caret = field.textCursor().position()
        shown = self._shown.get(field, ())
        for block in _in_sight(field):
            paragraph = self.paragraph(block)
            known = self._kept.get(paragraph, self._before.get(paragraph))
            if known is None:  # it was changed: what stands in it as before stays, until it is known
                yield from (
                    (cursor, word) for cursor, word in shown if cursor.block() == block and _still(cursor, word)
                )
                continue
            for word in known:
                start, end = block.position() + word.start, block.position() + word.end
                if word.plain not in self.right and not start < caret <= end:
                    cursor = QTextCursor(block)
                    cursor.setPosition(start)
                    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                    yield cursor, word


def _still(cursor: QTextCursor, word: Word) -> bool:
    """Whether a marked word stands there as it was when it was marked."""
    return plain(cursor.selectedText(), word.language) == word.plain


def _in_sight(field: GrowingEdit) -> Iterator[QTextBlock]:
    """The paragraphs of a field that is written which stand in sight, and a little around it."""
    seen = field.visibleRegion().boundingRect()
    if field.isReadOnly() or not field.isVisible() or seen.isEmpty():
        return
    layout = field.document().documentLayout()
    block = field.cursorForPosition(QPoint(0, max(0, seen.top() - AROUND))).block()
    while block.isValid() and layout.blockBoundingRect(block).top() <= seen.bottom() + AROUND:
        yield block
        block = block.next()

"""From a misspelt word to the next, through all fields of a sheet, whether they are in sight or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QScrollArea, QWidget

from newsdesk.text.object_words import part
from newsdesk.text.spelling import Paragraph, Word
from newsdesk.ui.editor.body_edit import BodyEdit
from newsdesk.ui.editor.document import OBJECT_LETTER
from newsdesk.ui.editor.growing_edit import GrowingEdit
from newsdesk.ui.editor.objects import Chosen
from newsdesk.ui.editor.structure import object_at
from newsdesk.ui.spelling.marks import Marks

ABOVE = 90  # pixels that stay in sight around a word


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph, or what is left of it behind the caret, and where in its field it begins."""

    field: GrowingEdit
    begin: int
    paragraph: Paragraph

    def choose(self, word: Word, _marks: Marks) -> bool:
        """Chooses a word of it and brings it into sight; False where it does not stand there any more."""
        cursor = QTextCursor(self.field.document())
        most = self.field.document().characterCount() - 1
        cursor.setPosition(min(self.begin + word.start, most))
        cursor.setPosition(min(self.begin + word.end, most), QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() != part(self.paragraph.text, word.start, word.end):
            return False
        self.field.setFocus()
        self.field.setTextCursor(cursor)
        _show(self.field, QRectF(self.field.cursorRect(cursor)))
        return True


@dataclass(frozen=True, slots=True)
class ObjectPlace:
    """A text of an image or a table, or what is left of it from `begin` on; the object stands at `position`."""

    field: BodyEdit
    position: int
    number: int
    begin: int
    paragraph: Paragraph

    def choose(self, word: Word, marks: Marks) -> bool:
        """As of a paragraph."""
        block = self.field.document().findBlock(self.position)
        texts = marks.texts(block)
        found = Word(self.begin + word.start, self.begin + word.end, word.plain, word.language)
        if self.number >= len(texts) or self.field.document().characterAt(self.position) != OBJECT_LETTER:
            return False
        if part(texts[self.number].text, found.start, found.end) != part(self.paragraph.text, word.start, word.end):
            return False
        marks.learn(texts[self.number])
        chosen = Chosen(self.position, self.number, found)
        marks.choose(self.field, chosen)
        whole = self.field.document().documentLayout().blockBoundingRect(block)
        _show(self.field, self.field.objects.place_of(chosen, whole, object_at(QTextCursor(block))))
        return True


def _show(field: GrowingEdit, place: QRectF) -> None:
    """Brings a place of a field into sight, in every page that scrolls around it."""
    above: QWidget | None = field.parentWidget()
    while above is not None:
        page = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and page is not None:
            at = field.mapTo(page, place.center().toPoint())
            above.ensureVisible(at.x(), at.y(), 0, ABOVE)
        above = above.parentWidget()


def from_caret(marks: Marks, otherwise: GrowingEdit) -> list[Place | ObjectPlace]:
    """Every paragraph, from the caret on to the end and from the beginning to the caret; `otherwise` where no field has
    the focus. A field that is not on the screen is left out."""
    focus = next((field for field in marks.fields if field.hasFocus()), otherwise)
    caret = focus.textCursor().selectionEnd()
    before: list[Place | ObjectPlace] = []
    after: list[Place | ObjectPlace] = []
    passed = False
    for field in (one for one in marks.fields if one.isVisible() or one is otherwise):
        block = field.document().begin()
        while block.isValid():
            one, begin = marks.paragraph(block), block.position()
            if field is focus and begin <= caret < begin + block.length():
                passed = True
                rest = part(one.text, caret - begin, block.length())
                after.append(Place(field, caret, Paragraph(rest, one.language, one.article)))
                before.append(Place(field, begin, one))
                chosen = marks.chosen(field)
                for place in _texts(marks, field, block):
                    _divide(place, chosen, before, after)
            else:
                (after if passed else before).extend([Place(field, begin, one), *_texts(marks, field, block)])
            block = block.next()
    return [place for place in (*after, *before) if place.paragraph.text]


def _texts(marks: Marks, field: GrowingEdit, block: QTextBlock) -> Iterator[ObjectPlace]:
    if isinstance(field, BodyEdit):
        position = block.position() + block.text().find(OBJECT_LETTER)
        for number, one in enumerate(marks.texts(block)):
            yield ObjectPlace(field, position, number, 0, one)


def _divide(
    place: ObjectPlace, chosen: Chosen | None, before: list[Place | ObjectPlace], after: list[Place | ObjectPlace]
) -> None:
    """Puts a text of the object at the caret behind the word that is chosen in it, or before."""
    if chosen is None or place.number > chosen.number:
        after.append(place)
        return
    before.append(place)
    if place.number == chosen.number:
        one, begin = place.paragraph, chosen.word.end
        rest = Paragraph(part(one.text, begin, len(one.text) * 2), one.language, one.article)
        after.append(ObjectPlace(place.field, place.position, place.number, begin, rest))

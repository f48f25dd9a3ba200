"""From a misspelt word to the next, through all fields of a sheet, whether they are in sight or not."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollArea

from newsdesk.text.spelling import Paragraph, Word
from newsdesk.ui.editor.growing_edit import GrowingEdit
from newsdesk.ui.spelling.marks import Marks

ABOVE = 90  # pixels that stay in sight around a word


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph, or what is left of it behind the caret, and where in its field it begins."""

    field: GrowingEdit
    begin: int
    paragraph: Paragraph

    def choose(self, word: Word, area: QScrollArea) -> bool:
        """Chooses a word of it and brings it into sight; False where it does not stand there any more."""
        cursor = QTextCursor(self.field.document())
        most = self.field.document().characterCount() - 1
        cursor.setPosition(min(self.begin + word.start, most))
        cursor.setPosition(min(self.begin + word.end, most), QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() != _part(self.paragraph.text, word.start, word.end):
            return False
        self.field.setFocus()
        self.field.setTextCursor(cursor)
        at = self.field.mapTo(area.widget() or area, self.field.cursorRect(cursor).center())
        area.ensureVisible(at.x(), at.y(), 0, ABOVE)
        return True


def from_caret(marks: Marks, otherwise: GrowingEdit) -> list[Place]:
    """Every paragraph, from the caret on to the end and from the beginning to the caret; `otherwise` where no field has
    the focus."""
    focus = next((field for field in marks.fields if field.hasFocus()), otherwise)
    caret = focus.textCursor().selectionEnd()
    before: list[Place] = []
    after: list[Place] = []
    passed = False
    for field in marks.fields:
        block = field.document().begin()
        while block.isValid():
            one, begin = marks.paragraph(block), block.position()
            if field is focus and begin <= caret < begin + block.length():
                passed = True
                rest = _part(one.text, caret - begin, block.length())
                after.append(Place(field, caret, Paragraph(rest, one.language, one.article)))
                before.append(Place(field, begin, one))
            else:
                (after if passed else before).append(Place(field, begin, one))
            block = block.next()
    return [place for place in (*after, *before) if place.paragraph.text]


def _part(text: str, start: int, end: int) -> str:
    """A part of a text, its ends counted in UTF-16."""
    return text.encode("utf-16-le", "surrogatepass")[start * 2 : end * 2].decode("utf-16-le", "surrogatepass")

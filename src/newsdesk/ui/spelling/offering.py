"""Opens the menu of a misspelt word where it is asked for, by the mouse or by the key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent

from newsdesk.text.spelling import Word
from newsdesk.ui.editor.body_edit import BodyEdit
from newsdesk.ui.editor.growing_edit import GrowingEdit
from newsdesk.ui.editor.objects import Chosen
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.spelling.menu import WordMenu, replace_in_object, replace_word

if TYPE_CHECKING:
    from newsdesk.ui.spelling.verbs import SpellingVerbs


class Offering:
    """Serves the fields of a sheet; what their menus lead to is done by the verbs. `menu` is the one opened last."""

    def __init__(self, verbs: SpellingVerbs, jobs: Jobs, fields: Sequence[GrowingEdit]) -> None:
        self._verbs, self._jobs = verbs, jobs
        self.menu: WordMenu | None = None
        for field in fields:
            field.menu_asked = self.asked

    def asked(self, field: GrowingEdit, event: QContextMenuEvent) -> bool:
        """Over a marked word; False where the usual menu is meant."""
        if field.isReadOnly():
            return False
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        below = field.viewport().mapToGlobal(field.cursorRect().bottomLeft())
        at = below if by_key else event.globalPos()
        if isinstance(field, BodyEdit):
            chosen = self._verbs.marks.chosen(field) if by_key else field.objects.word_at(QPointF(event.pos()))
            if chosen is not None:
                return self._open_object(field, chosen, at)
        cursor = field.textCursor() if by_key else field.cursorForPosition(event.pos())
        return self._open(field, cursor.position(), at)

    def _open_object(self, field: BodyEdit, chosen: Chosen, at: QPoint) -> bool:
        """Over a word of an image or a table."""
        self._verbs.marks.choose(field, chosen)

        def take(new: str) -> None:
            replace_in_object(field.document(), chosen, new)
            self._verbs.marks.look()

        return self._offer(field, chosen.word, take, at)

    def _open(self, field: GrowingEdit, position: int, at: QPoint) -> bool:
        marked = self._verbs.marks.at(field, position)
        if marked is None:
            return False
        cursor, word = marked

        def take(new: str) -> None:
            replace_word(cursor, new)
            self._verbs.marks.look()

        return self._offer(field, word, take, at)

    def _offer(self, field: GrowingEdit, word: Word, take: Callable[[str], object], at: QPoint) -> bool:
        verbs, speller = self._verbs, self._verbs.speller
        if speller is None:
            return False
        keep = (
            ("word-mine", True, lambda: verbs.add(word, verbs.mine)),
            ("word-house", verbs.house.writable, lambda: verbs.add(word, verbs.house)),
            ("word-ignore", True, lambda: verbs.ignore(word.plain)),
        )
        menu = self.menu = WordMenu(field, word, keep, take)
        menu.popup(at)
        self._jobs.run(lambda: speller.suggest(word.language, word.plain), menu.suggest, key="spelling-suggest")
        return True

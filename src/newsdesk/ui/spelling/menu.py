"""The menu of a misspelt word: what it may be meant to be, then where it may be kept, then the usual menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QTextCursor, QTextDocument
from PySide6.QtWidgets import QMenu

from newsdesk.text.language import isolate
from newsdesk.text.object_words import differing, object_of, part, replaced, texts_of
from newsdesk.text.spelling import Word, plain
from newsdesk.ui.editor.growing_edit import GrowingEdit
from newsdesk.ui.editor.objects import Chosen
from newsdesk.ui.editor.structure import change_object, object_at, one_step
from newsdesk.ui.keys.row_menu import dressed, row_action
from newsdesk.words import say


class WordMenu:
    """Opens at once; suggestions stand at its top when they come. `keep` holds what else may be done with the word: a
    row action, whether it can be done, what does it. `take` is called with a suggestion that was taken."""

    def __init__(
        self,
        field: GrowingEdit,
        word: Word,
        keep: Sequence[tuple[str, bool, Callable[[], object]]],
        take: Callable[[str], object],
    ) -> None:
        self._take = take
        menu = dressed(field.createStandardContextMenu())
        assert isinstance(menu, QMenu)
        self.menu: QMenu | None = menu
        usual = menu.actions()
        self._before = usual[0] if usual else None
        self._waiting = self._put(say("spelling.looking"), None)
        self._separate()
        for name, possible, do in keep:
            action = row_action(menu, name, do, word=isolate(bare(word)))
            action.setEnabled(possible)
            self._insert(action)
        self._separate()
        menu.aboutToHide.connect(self._leave)

    def popup(self, at: QPoint) -> None:
        """Opens it at a place of the screen."""
        if self.menu is not None:
            self.menu.popup(at)

    def suggest(self, found: Sequence[str]) -> None:
        """Shows suggestions, or that there are none."""
        if self.menu is None:
            return
        self._before = self._waiting
        for word in found:
            action = self._put(word.replace("&", "&&"), partial(self._take, word))
            font = action.font()
            font.setBold(True)
            action.setFont(font)
        if found:
            self.menu.removeAction(self._waiting)
        else:
            self._waiting.setText(say("spelling.no-suggestions"))

    def _put(self, words: str, do: Callable[[], object] | None) -> QAction:
        assert self.menu is not None
        action = QAction(words, self.menu)
        action.setEnabled(do is not None)
        if do is not None:
            action.triggered.connect(lambda _on=False: do())
        self._insert(action)
        return action

    def _insert(self, action: QAction) -> None:
        assert self.menu is not None
        self.menu.insertAction(self._before, action) if self._before else self.menu.addAction(action)

    def _separate(self) -> None:
        assert self.menu is not None
        self.menu.insertSeparator(self._before) if self._before else self.menu.addSeparator()

    def _leave(self) -> None:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = None


def replace_word(cursor: QTextCursor, new: str) -> None:
    """Puts a word in the place of the chosen one, as one step of undo. Only letters that differ are written anew: the
    others keep their marks, and new ones take those of the letters that they replace."""
    old = cursor.selectedText()
    new = _as_written(old, new)
    front, back = differing(old, new)
    start = cursor.selectionStart() + _units(old[:front])
    end = cursor.selectionEnd() - _units(old[len(old) - back :])
    looks = QTextCursor(cursor)
    looks.setPosition(start + 1 if end > start or not front else start)  # the format is that of the letter before
    with one_step(cursor):
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new[front : len(new) - back], looks.charFormat())


def replace_in_object(document: QTextDocument, chosen: Chosen, new: str) -> None:
    """Puts a word in the place of one in an image or a table, as `replace_word` does in a paragraph."""
    cursor = QTextCursor(document.findBlock(chosen.position))
    block = object_of(object_at(cursor))
    texts = texts_of(object_at(cursor))
    if block is None or chosen.number >= len(texts):
        return
    word, (text, _) = chosen.word, texts[chosen.number]
    old = part(text, word.start, word.end)
    if plain(old, word.language) != word.plain:
        return  # it was changed since
    new = _as_written(old, new)
    front, back = differing(old, new)
    start, end = word.start + _units(old[:front]), word.end - _units(old[len(old) - back :])
    change_object(cursor, replaced(block, chosen.number, start, end, new[front : len(new) - back]))


def _as_written(old: str, new: str) -> str:
    """A new word with the apostrophe of the one that it replaces."""
    return new.replace("'", "’") if "’" in old and "'" not in old else new


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def bare(word: Word) -> str:
    """A word as it is kept in a list: a name without its genitive."""
    return word.plain.removesuffix("'s")

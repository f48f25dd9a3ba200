"""Signs in a document that keep letters apart from the direction around them (text/isolating.py): put in where a
paragraph needs them, taken out where it does not any more, and stepped over by the caret. They are no part of the body.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from newsdesk.text.body import Run
from newsdesk.text.isolating import CLOSING, SIGNS, apart, foreign
from newsdesk.ui.editor.document import EDGE, LINE_BREAK, OBJECT_LETTER, Look, kind_of, run_of
from newsdesk.ui.editor.letters import trim


@dataclass(frozen=True, slots=True)
class _Laid:
    """A paragraph letter by letter: `ends` is where Qt has the end of each (the beginning of the block first), `edges`
    the signs before the letter of that number, `strays` letters that took the format of a sign along."""

    text: str
    runs: list[Run]
    ends: list[int]
    edges: dict[int, str]
    strays: list[tuple[int, int]]

    def number(self, position: int) -> int:
        """The letter that begins at a position, or before which one of its signs stands there."""
        return sum(end <= position for end in self.ends[1:])


def _laid(block: QTextBlock) -> _Laid:
    runs: list[Run] = []
    ends, strays = [block.position()], []
    edges: dict[int, str] = {}
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        found, at = fragment.charFormat(), fragment.position()
        edge, letters = found.hasProperty(EDGE), ""
        for letter in fragment.text():
            wide = 2 if letter > "\uffff" else 1
            if edge and letter in SIGNS:
                edges[len(ends) - 1] = edges.get(len(ends) - 1, "") + letter
            else:
                if edge:
                    strays.append((at, at + wide))
                letters += letter
                ends.append(at + wide)
            at += wide
        runs.append(run_of(found, letters.replace(LINE_BREAK, "\n").replace("\u2029", "\n")))
        iterator += 1
    return _Laid("".join(run.text for run in runs), runs, ends, edges, strays)


def _balanced(edges: dict[int, str]) -> bool:
    signs = "".join(edges[place] for place in sorted(edges))
    return all((sign == CLOSING) is bool(number % 2) for number, sign in enumerate(signs)) and not len(signs) % 2


def _needs_none(block: QTextBlock, rtl: bool) -> bool:
    """Most paragraphs: no sign stands there, and nothing asks for one."""
    text = block.text()
    if any(sign in text for sign in SIGNS) or next(foreign(text, rtl), None) is not None:
        return False
    iterator = block.begin()
    while not iterator.atEnd():
        found = iterator.fragment().charFormat()
        run = run_of(found)
        if run.bdi is not None or run.href or found.hasProperty(EDGE):
            return False
        iterator += 1
    return True


def mend(block: QTextBlock, look: Look, caret: int, joining: QTextCursor) -> bool:
    """Puts the signs of a paragraph right; what is typed now (the caret touches it) waits until the caret has left,
    then False is given. `joining` is a cursor that makes it part of the last step of undo."""
    rtl = block.blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft
    if kind_of(block) == "object" or _needs_none(block, rtl) or OBJECT_LETTER in block.text():
        return True
    laid = _laid(block)
    spans = apart(laid.runs, rtl)
    wanted: dict[int, str] = {}
    for start, end, sign in spans:
        wanted[start] = wanted.get(start, "") + sign
        wanted[end] = wanted.get(end, "") + CLOSING
    wrong = [place for place in sorted({*wanted, *laid.edges}) if wanted.get(place, "") != laid.edges.get(place, "")]
    if not wrong and not laid.strays:
        return True
    if wrong and block.position() <= caret < block.position() + block.length() and _balanced(laid.edges):
        here = laid.number(caret)
        typed = {start for start, end, _ in foreign(laid.text, rtl) if start <= here <= end}
        if any(start in typed for start, _, _ in spans):
            return False
    kind = kind_of(block)
    joining.joinPreviousEditBlock()
    for first, last in laid.strays:
        joining.setPosition(first)
        joining.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        joining.setCharFormat(look.text(kind, run_of(joining.charFormat())))
    for place in reversed(wrong):
        joining.setPosition(laid.ends[place])
        joining.setPosition(laid.ends[place] + len(laid.edges.get(place, "")), QTextCursor.MoveMode.KeepAnchor)
        beside = run_of(joining.charFormat())
        joining.removeSelectedText()
        joining.insertText(wanted.get(place, ""), look.edge(kind, beside))
    joining.endEditBlock()
    return True


class Mender:
    """Remembers where a document was changed, and puts the signs there right."""

    def __init__(self) -> None:
        self._part: tuple[int, int] | None = None

    @property
    def waiting(self) -> bool:
        """Whether there is something to look at."""
        return self._part is not None

    def forget(self) -> None:
        """The document was filled: all signs are where they belong."""
        self._part = None

    def note(self, position: int, removed: int, added: int) -> None:
        """Letters were put in and taken out."""
        first, last = self._part or (position, position)
        moved = last + added - removed if last > position else 0
        self._part = min(first, position), max(moved, position + added)

    def mend(self, document: QTextDocument, look: Look, caret: int) -> None:
        """Looks at what was changed; what is not saved stays so, and what is stays that, for a sign is no text."""
        if self._part is None:
            return
        changed, last = document.isModified(), document.findBlock(self._part[1])
        first = document.findBlock(self._part[0]).blockNumber()
        self._part = None
        for number in range(first, (last if last.isValid() else document.lastBlock()).blockNumber() + 1):
            block = document.findBlockByNumber(number)
            if not mend(block, look, caret, QTextCursor(block)):
                self._part = block.position(), block.position()
        document.setModified(changed)


def leave(edit: QTextEdit, look: Look, key: int = 0) -> None:
    """Before something is written or deleted: what is typed beside a sign is no such sign, and what is deleted is a
    letter."""
    cursor = edit.textCursor()
    if edit.isReadOnly() or cursor.hasSelection():
        return
    if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
        back = key == Qt.Key.Key_Backspace
        while is_edge(cursor, before=back):
            way = QTextCursor.MoveOperation.PreviousCharacter if back else QTextCursor.MoveOperation.NextCharacter
            cursor.movePosition(way)
        if cursor != edit.textCursor():
            edit.setTextCursor(cursor)
    elif edit.currentCharFormat().hasProperty(EDGE):
        edit.setCurrentCharFormat(plain_format(cursor, look))


def plain_format(cursor: QTextCursor, look: Look) -> QTextCharFormat:
    """In which format is written at a caret: that of a letter, also beside a sign, which would take what is written for
    one of its own."""
    found = cursor.charFormat()
    return look.text(kind_of(cursor.block()), run_of(found)) if found.hasProperty(EDGE) else found


def choose_letters(edit: QTextEdit) -> None:
    """A double click takes the signs beside a word for letters of it, and one on a sign alone means the word there."""
    cursor = edit.textCursor()
    if not cursor.hasSelection():
        return
    trim(cursor)
    if not cursor.hasSelection():
        cursor.setPosition(edit.textCursor().selectionEnd())
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        trim(cursor)
    if cursor != edit.textCursor() or cursor.anchor() != edit.textCursor().anchor():
        edit.setTextCursor(cursor)


def is_edge(cursor: QTextCursor, before: bool) -> bool:
    """Whether the sign beside a caret, before or behind it, is one of these."""
    near = QTextCursor(cursor.document())
    way = QTextCursor.MoveOperation.PreviousCharacter if before else QTextCursor.MoveOperation.NextCharacter
    near.setPosition(cursor.position())
    if not near.movePosition(way, QTextCursor.MoveMode.KeepAnchor) or near.selectedText() not in SIGNS:
        return False
    near.setPosition(near.selectionStart() + 1)
    return near.charFormat().hasProperty(EDGE)

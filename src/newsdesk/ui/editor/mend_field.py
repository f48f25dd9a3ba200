"""Putting a text field right while it is written: only what changes is written anew, as one step of undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from newsdesk.text.body import Figure, Run, Table, tidy
from newsdesk.text.clean import parse
from newsdesk.text.corrections import is_rubbish
from newsdesk.text.mending import Mending, Replacing
from newsdesk.ui.editor import structure
from newsdesk.ui.editor.body_edit import BodyEdit
from newsdesk.ui.editor.document import kind_of
from newsdesk.ui.editor.letters import Letters, Span, letters_of, write_over

_PARAGRAPHS = ("p", "h2", "h3", "h4")  # those of which a page leaves some behind


def mend_field(field: QTextEdit, mending: Mending, *, chosen: bool) -> None:
    """Puts right what is chosen in a field, or all of it: a body as `Mending.body` does."""
    cursor = QTextCursor(field.textCursor())
    if not chosen:
        cursor.select(QTextCursor.SelectionType.Document)
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    kept = isinstance(field, BodyEdit) and not isinstance(mending, Replacing)
    with structure.one_step(cursor):
        for block in reversed(structure.chosen_blocks(cursor)):
            if kind_of(block) == "object":
                _mend_object(QTextCursor(block), mending)
            _mend_block(cursor, block, mending, (start, end), kept)


def _mend_block(cursor: QTextCursor, block: QTextBlock, mending: Mending, chosen: Span, kept: bool) -> None:
    letters = letters_of(block)
    first, last = letters.number(max(chosen[0], block.position())), len(letters.text)
    if chosen[1] < block.position() + block.length() - 1:
        last = letters.number(chosen[1])
    whole = (first, last) == (0, len(letters.text))
    if whole and "rubbish" in mending.names and kind_of(block) in _PARAGRAPHS and is_rubbish(_body(letters.text)[0]):
        _take_away(cursor, block)
        return
    for step in mending.steps():
        letters = letters_of(block)
        text, spans = _body(letters.text) if kept else (letters.text, None)
        for edit in reversed(list(step(text))):
            start, end = (edit.start, edit.end) if spans is None else _stretch(spans, edit.start, edit.end)
            if start < first or end > last or letters.hold_object(letters.span(start, end)):
                continue
            write_over(cursor, letters, start, end, edit.new)
            last += len(edit.new) - (end - start)
    if kept and "spaces" in mending.names:
        _take_spaces(cursor, letters_of(block), first, last)


def _take_away(cursor: QTextCursor, block: QTextBlock) -> None:
    cursor.setPosition(block.position())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    if block.document().blockCount() > 1:
        cursor.deletePreviousChar() if block.previous().isValid() else cursor.deleteChar()


def _body(text: str) -> tuple[str, list[Span]]:
    """A paragraph as the body keeps it, and for each letter the span of those that it stands for: of spaces that follow
    one another it keeps one. What it keeps nothing of at either end belongs to none."""
    kept = "".join(run.text for run in tidy([Run(text)]))
    spans: list[Span] = []
    before = -1  # where spaces begin that go because a line ends behind them
    for place, letter in enumerate(text):
        following = kept[len(spans) : len(spans) + 1]
        if following and (letter == following or (following == " " and letter in "\t\r\f\v")):
            spans.append((place if before < 0 else before, place + 1))
            before = -1
        elif spans and following == "\n" and kept[len(spans) - 1] != "\n":
            before = place if before < 0 else before
        elif spans and following:
            spans[-1] = spans[-1][0], place + 1
    return kept, spans


def _stretch(spans: Sequence[Span], start: int, end: int) -> Span:
    if start < end:
        return spans[start][0], spans[end - 1][1]
    place = spans[start][0] if start < len(spans) else spans[-1][1] if spans else 0
    return place, place


def _take_spaces(cursor: QTextCursor, letters: Letters, first: int, last: int) -> None:
    """Takes spaces that are too many and of which the body knows nothing."""
    for start, end in reversed(_body(letters.text)[1]):
        for place in range(end - 1, start, -1):
            if first <= place < last and letters.text[place] in " \t" and letters.text[place - 1] in " \t":
                write_over(cursor, letters, place, place + 1, "")


def _mend_object(cursor: QTextCursor, mending: Mending) -> None:
    markup = structure.object_at(cursor)
    blocks = parse(markup) if markup else []
    made = mending.block(blocks[0]) if blocks else None
    if isinstance(made, (Figure, Table)) and made != blocks[0]:
        structure.change_object(cursor, made)

"""Putting a text field right while it is written: only what changes is written anew, as one step of undo."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from newsdesk.text.body import Figure, Table
from newsdesk.text.clean import parse
from newsdesk.text.corrections import is_rubbish
from newsdesk.text.mending import Mending
from newsdesk.ui.editor import structure
from newsdesk.ui.editor.document import kind_of
from newsdesk.ui.editor.hits import in_units


def mend_field(field: QTextEdit, mending: Mending, *, chosen: bool) -> None:
    """Puts right what is chosen in a field, or all of it."""
    cursor = QTextCursor(field.textCursor())
    if not chosen:
        cursor.select(QTextCursor.SelectionType.Document)
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    with structure.one_step(cursor):
        for block in reversed(structure.chosen_blocks(cursor)):
            _mend_block(cursor, block, mending, start, end)


def _mend_block(cursor: QTextCursor, block: QTextBlock, mending: Mending, start: int, end: int) -> None:
    first, last = max(start, block.position()), min(end, block.position() + block.length() - 1)
    if kind_of(block) == "object":
        _mend_object(QTextCursor(block), mending)
        return
    whole = first == block.position() and last == block.position() + block.length() - 1
    if whole and "rubbish" in mending.names and kind_of(block) == "p" and is_rubbish(block.text()):
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        if block.document().blockCount() > 1:
            cursor.deletePreviousChar() if block.previous().isValid() else cursor.deleteChar()
        return
    for step in mending.steps():
        text = block.text()
        edits = list(step(text))
        spans = in_units(text, [(edit.start, edit.end) for edit in edits])
        for edit, (begins, ends) in reversed(list(zip(edits, spans, strict=True))):
            if block.position() + begins < first or block.position() + ends > last:
                continue
            cursor.setPosition(block.position() + begins)
            cursor.setPosition(block.position() + ends, QTextCursor.MoveMode.KeepAnchor)
            looks = QTextCursor(cursor)
            looks.setPosition(min(block.position() + begins + 1, last))
            cursor.insertText(edit.new, looks.charFormat())
            last += len(edit.new.encode("utf-16-le")) // 2 - (ends - begins)


def _mend_object(cursor: QTextCursor, mending: Mending) -> None:
    markup = structure.object_at(cursor)
    blocks = parse(markup) if markup else []
    made = mending.block(blocks[0]) if blocks else None
    if isinstance(made, (Figure, Table)) and made != blocks[0]:
        structure.change_object(cursor, made)

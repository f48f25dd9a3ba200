"""Showing another state of a text in the document that shows it already: only what is different is written anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor, QTextDocument

from newsdesk.text.clean import parse
from newsdesk.ui.editor.document import Look, write
from newsdesk.ui.editor.reading import Line


def rewrite(document: QTextDocument, lines: Sequence[Line], body: str, look: Look) -> None:
    """Lets a document whose body stands in `lines` show another; what could be undone in it is forgotten."""
    new = body.split("\n") if body else []
    start, most = 0, min(len(lines), len(new))
    while start < most and lines[start].html == new[start]:
        start += 1
    end = 0
    while end < most - start and lines[-1 - end].html == new[-1 - end]:
        end += 1
    while start and start < len(lines) and lines[start - 1].last >= lines[start].first:
        start -= 1  # an object and letters typed beside it stand in one block
    while end and end < len(lines) and lines[-end].first <= lines[-end - 1].last:
        end -= 1
    old, made = lines[start : len(lines) - end], "\n".join(new[start : len(new) - end])
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    if old:
        _take(cursor, old[0].first, old[-1].last, whole=not made)
    elif made and start:
        cursor.setPosition(document.findBlockByNumber(lines[start - 1].last).position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    elif made and lines:  # before the first line
        cursor.setPosition(document.findBlockByNumber(lines[0].first).position())
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    if made:
        write(cursor, parse(made), look, first=bool(old) or not start)
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)


def _take(cursor: QTextCursor, first: int, last: int, *, whole: bool) -> None:
    """Empties blocks into one that can be written in, or takes that one away, too."""
    document = cursor.document()
    begins, ends = document.findBlockByNumber(first), document.findBlockByNumber(last)
    start, end = begins.position(), ends.position() + ends.length() - 1
    if whole and ends.next().isValid():
        end += 1  # with what parts it from the next one
    elif whole and first:
        start -= 1
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()

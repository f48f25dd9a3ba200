"""The body while it is written: the verbs of writing, and what the keys do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
)

from newsdesk.text.body import Figure, Para, Rule, Run, Table
from newsdesk.text.clean import parse
from newsdesk.text.language import detect_language
from newsdesk.ui.editor import edges, quoting, signs, structure
from newsdesk.ui.editor.body_edit import BodyEdit
from newsdesk.ui.editor.document import KIND, kind_of, run_of
from newsdesk.ui.editor.objects import FindImage
from newsdesk.ui.editor.quoting import Cited
from newsdesk.ui.editor.typing import begins, is_rule, type_instead, typed_instead
from newsdesk.ui.theme import Theme
from newsdesk.words import language as interface_language

_WALKS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class WritingEdit(BodyEdit):
    """A body that can be written. `object_opened` when an image or a table is double-clicked."""

    object_opened = Signal()

    def __init__(self, name: str, theme: Theme, find_image: FindImage) -> None:
        super().__init__(name, theme, find_image)
        self.setTabChangesFocus(False)
        self.typographic = True  # the signs of Arabic are put right as one types
        self.language = ""
        self._dropping = False
        self.signs = False  # letters that nobody sees are shown

    def toggle(self, mark: str) -> None:
        """Gives the chosen letters a mark, or takes it away."""
        typed = structure.toggle(self.textCursor(), mark, self._look)
        if typed is not None:
            self.setCurrentCharFormat(typed)

    def set_kind(self, kind: str) -> None:
        """Makes the chosen paragraphs headings, items, quotations or plain ones (structure.KINDS)."""
        structure.set_kind(self.textCursor(), kind, self._look)

    def set_paragraph_direction(self, direction: str) -> None:
        """rtl or ltr for the chosen paragraphs; empty for that of their first strong letter."""
        structure.set_direction(self.textCursor(), direction, self._look)

    def turn_paragraph(self) -> None:
        """The other direction for the paragraph of the caret."""
        self.set_paragraph_direction("ltr" if structure.runs_rtl(self.textCursor().block()) else "rtl")

    def isolate(self) -> None:
        """Keeps the chosen letters apart from the direction around them, or no more."""
        cursor = self.textCursor()
        apart = all(run.bdi is not None for run in structure.runs_in(cursor))
        if cursor.hasSelection():
            bdi = None if apart else ""
            structure.change_letters(cursor, self._look, lambda run: Run(run.text, run.marks, run.href, bdi))

    @property
    def link(self) -> str:
        """Where the chosen letters lead, or those around the caret."""
        return next((run.href for run in structure.runs_in(structure.link_around(self.textCursor())) if run.href), "")

    def set_link(self, href: str, words: str = "") -> None:
        """Lets the chosen letters lead somewhere, or nowhere; where none are chosen, `words` are written."""
        cursor = structure.link_around(self.textCursor())
        if not cursor.hasSelection() and href:
            place = cursor.position()
            cursor.insertText(words or href, edges.plain_format(cursor, self._look))
            cursor.setPosition(place)
            cursor.setPosition(place + len((words or href).encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
        if cursor.hasSelection():
            structure.set_link(cursor, href, self._look)
            cursor.setPosition(cursor.selectionEnd())
            self.setTextCursor(cursor)
            if href:  # what is typed behind a link is no part of it
                plain = run_of(cursor.charFormat())
                kind = kind_of(cursor.block())
                self.setCurrentCharFormat(self._look.text(kind, Run("", plain.marks, "", plain.bdi)))

    def insert_object(self, made: Figure | Rule | Table) -> None:
        """Puts an image, a table or a rule below the paragraph of the caret."""
        cursor = self.textCursor()
        structure.insert_object(cursor, made, self._look)
        self.setTextCursor(cursor)

    def quote(self, cited: Cited, paras: Sequence[Para]) -> None:
        """Puts a passage of another article at the caret, with its source in the language of this text."""
        told = self.language or detect_language(self.toPlainText()) or interface_language()
        cursor = self.textCursor()
        quoting.place(cursor, quoting.quotation(cited, paras, told, self._look.base), self._look)
        self.setTextCursor(cursor)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Qt: what comes from an article that is read beside brings its source along: always where it is dropped, and
        where it is pasted on a line of its own. Words pasted into a sentence stay words."""
        edges.leave(self, self._look)
        found = quoting.carried(source)
        if found is not None:
            cited, paras = found
            within = len(paras) == 1 and bool(self.textCursor().block().text())
            if paras and (self._dropping or not within):
                self.quote(cited, paras)
                return
        super().insertFromMimeData(source)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: something is let go over the text."""
        self._dropping = True
        super().dropEvent(event)
        self._dropping = False

    def object_here(self) -> Figure | Rule | Table | None:
        """The image, table or rule in the block of the caret."""
        markup = structure.object_at(self.textCursor())
        blocks = parse(markup) if markup else []
        return blocks[0] if blocks and isinstance(blocks[0], (Figure, Rule, Table)) else None

    def change_object(self, made: Figure | Table) -> None:
        """Puts another image or table in the place of the one in the block of the caret."""
        structure.change_object(self.textCursor(), made)

    def insert_sign(self, sign: str) -> None:
        """Writes a sign at the caret; one of two letters around what is chosen."""
        edges.leave(self, self._look)
        cursor = self.textCursor()
        if len(sign) == 2 and cursor.hasSelection():
            with structure.one_step(cursor):
                start, end = cursor.selectionStart(), cursor.selectionEnd()
                for place, part in ((end, sign[1]), (start, sign[0])):
                    cursor.setPosition(place)
                    cursor.insertText(part, edges.plain_format(cursor, self._look))
            return
        cursor.insertText(sign)
        if len(sign) == 2:
            cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
            self.setTextCursor(cursor)

    def remove_signs(self) -> None:
        """Takes the letters that only tell direction from what is chosen, or from all of it."""
        signs.remove(self.textCursor())

    def show_signs(self, on: bool) -> None:
        """Shows letters that nobody sees, or no more."""
        self.signs = on
        self.viewport().update()

    def set_typographic(self, on: bool) -> None:
        """Puts the signs of Arabic right as one types, or leaves them."""
        self.typographic = on

    def paste_plain(self) -> None:
        """Pastes the words alone, without what they look like or mean."""
        text = QGuiApplication.clipboard().text()
        plain = QMimeData()
        plain.setText(text)
        self.insertFromMimeData(plain)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter behind a heading begins a paragraph; Enter in an empty item ends the list."""
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._tab(event)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isReadOnly():
            if is_rule(self.textCursor()):
                self._rule()
                return
            block = self.textCursor().block()
            kind = block.blockFormat().property(KIND)
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            ends = kind in ("h2", "h3", "h4", "object") and self.textCursor().atBlockEnd()
            leaves = kind in ("li", "quote", "footer") and not block.text()
            if not shifted and (ends or leaves):
                self._paragraph(new=ends)
                return
        edges.leave(self, self._look, event.key())
        if not self.isReadOnly() and event.text() and self._typed_otherwise(event):
            return
        place = self.textCursor().position()
        with self.turned_for(event.text()):
            super().keyPressEvent(event)
        moved = self.textCursor().position() - place
        if event.key() in _WALKS and abs(moved) == 1 and edges.is_edge(self.textCursor(), before=moved > 0):
            super().keyPressEvent(event)  # over a sign that nobody sees

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Qt: letters that an input method wrote."""
        edges.leave(self, self._look)
        with self.turned_for(event.commitString()):
            super().inputMethodEvent(event)

    def _tab(self, event: QKeyEvent) -> None:
        """A text has no tabs, and who presses Tab in one does not want to write somewhere else: Ctrl+Tab leads on,
        Shift back."""
        if event.key() == Qt.Key.Key_Backtab or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.focusPreviousChild()
        elif self.isReadOnly() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.focusNextChild()

    def _typed_otherwise(self, event: QKeyEvent) -> bool:
        """Whether a key wrote something else than its letter (typing.py)."""
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        cursor = self.textCursor()
        if held:
            return False
        if event.key() == Qt.Key.Key_Space:
            return begins(cursor, self._look)
        if event.key() == Qt.Key.Key_Backspace and cursor.atBlockStart() and not cursor.hasSelection():
            if kind_of(cursor.block()) in ("li", "quote", "footer", "h2", "h3", "h4"):
                self.set_kind("p")
                return True
            return False
        if not self.typographic or len(event.text()) != 1:
            return False
        told = typed_instead(self.document(), cursor.selectionStart(), event.text(), self.language)
        if told is None:
            return False
        type_instead(cursor, event.text(), told)
        self.setTextCursor(cursor)
        return True

    def _rule(self) -> None:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        structure.insert_object(cursor, Rule(), self._look)
        self.setTextCursor(cursor)

    def _paragraph(self, *, new: bool) -> None:
        cursor = self.textCursor()
        plain = self._look.block("p", "", "")
        plain.setLayoutDirection(cursor.blockFormat().layoutDirection())
        letters = self._look.text("p", Run(""))
        if new:
            cursor.insertBlock(plain, letters)
        else:
            found = cursor.currentList()
            if found is not None:
                found.remove(cursor.block())
            cursor.setBlockFormat(plain)
            cursor.setBlockCharFormat(letters)
        self.setTextCursor(cursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: a double click on an image or a table opens it."""
        super().mouseDoubleClickEvent(event)
        if not self.isReadOnly() and isinstance(self.object_here(), (Figure, Table)):
            self.object_opened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the text, and the names of letters that nobody sees where they are asked for."""
        super().paintEvent(event)
        if self.signs:
            painter = QPainter(self.viewport())
            signs.paint(painter, self.document(), QRectF(event.rect()), self._look.theme.colour("accent"))
            painter.end()

"""A text field as high as its text, for one line or many: keys, composing, undo further than Qt remembers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QTextEdit, QWidget

from newsdesk.domain.article import Direction
from newsdesk.text.isolating import CLOSING, foreign
from newsdesk.text.language import reading_side
from newsdesk.ui.editor import waves
from newsdesk.ui.editor.document import EDGE
from newsdesk.ui.editor.letters import chosen_letters, letters_of
from newsdesk.ui.keyboard import composed_shortcut, latin, side_of
from newsdesk.ui.keys.row_menu import dressed


class GrowingEdit(QTextEdit):
    """A text field as high as its text; it never scrolls by itself. `left` when Enter ends a one-line field, `turned`
    with rtl or ltr when Ctrl was pressed with the right or the left Shift, as everywhere on Arabic desktops, `composed`
    while an input method puts letters together, `further` with -1 or 1 when undo (redo) was asked for and this field
    remembers nothing more."""

    left = Signal()
    turned = Signal(str)
    composed = Signal()
    further = Signal(int)

    def __init__(self, name: str, *, one_line: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one_line = one_line
        self._base = Direction.AUTO
        self._apart = False  # signs stand in it that are no part of the text
        self.composing = ""  # letters that an input method has not written yet
        self._misspelt: Sequence[QTextCursor] = ()
        self._wave = QColor()
        self.menu_asked: Callable[[GrowingEdit, QContextMenuEvent], bool] = lambda _field, _event: False
        self._shift = self._side = ""  # the Shift key that is held, and the side that it asks for with Ctrl
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QTextEdit { background: transparent; border: none; }")
        self._turn = QTimer(self)  # a document must not be changed while it tells of a change
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._follow_letters)
        if one_line:
            self.textChanged.connect(self._turn.start)

    def underline(self, words: Sequence[QTextCursor], colour: QColor) -> None:
        """Draws waves below words, and below no others. The text and its extra selections know nothing of them."""
        as_before = [_span(one) for one in self._misspelt] == [_span(one) for one in words]
        if not as_before or colour != self._wave:
            self.viewport().update()
        self._misspelt, self._wave = words, colour

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the usual menu, unless somebody has another for that place."""
        if self.menu_asked(self, event):
            return
        menu = dressed(self.createStandardContextMenu())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        menu.popup(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()) if by_key else event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the text, and what is misspelt in it."""
        super().paintEvent(event)
        if self._misspelt:
            painter = QPainter(self.viewport())
            waves.paint(painter, self._misspelt, QRectF(event.rect()), self._wave)
            painter.end()

    def _grow(self) -> None:
        height = max(28, round(self.document().size().height()) + 2)
        if height != self.height():
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        """Qt: as wide as it is given, as high as its text."""
        return QSize(400, self.height())

    def show_apart(self, on: bool) -> None:
        """While it is only read, what runs the other way keeps its signs (text/isolating.py). Nothing changes in what
        `toPlainText` says."""
        raw, changed = self.toPlainText(), self.document().isModified()
        strong = reading_side(raw) if self._base is Direction.AUTO else self._base
        found = list(foreign(raw, strong is Direction.RTL)) if on else []
        if bool(found) is self._apart and not found:
            return
        self.blockSignals(True)
        self.setPlainText("")
        cursor, at = self.textCursor(), 0
        plain, sign = QTextCharFormat(), QTextCharFormat()
        sign.setProperty(EDGE, True)
        for start, end, opening in found:
            cursor.insertText(raw[at:start], plain)
            cursor.insertText(opening, sign)
            cursor.insertText(raw[start:end], plain)
            cursor.insertText(CLOSING, sign)
            at = end
        cursor.insertText(raw[at:], plain)
        self._apart = bool(found)
        self.document().clearUndoRedoStacks()
        self.document().setModified(changed)
        self.blockSignals(False)
        self._grow()

    def toPlainText(self) -> str:
        """Qt: the text, without signs that are only shown."""
        return letters_of(self.document()).text if self._apart else super().toPlainText()

    def setPlainText(self, text: str) -> None:
        """Qt: another text, as it stands."""
        self._apart = False
        super().setPlainText(text)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Qt: what is copied are letters alone."""
        data = QMimeData()
        data.setText(chosen_letters(self.textCursor()))
        return data

    def set_base(self, direction: Direction) -> None:
        """The direction of the article; AUTO for that in which the words are read."""
        self._base = direction
        self._follow_letters()

    def _follow_letters(self) -> None:
        strong = reading_side(self.toPlainText()) if self._base is Direction.AUTO else self._base
        option = self.document().defaultTextOption()
        wanted = {
            Direction.RTL: Qt.LayoutDirection.RightToLeft,
            Direction.LTR: Qt.LayoutDirection.LeftToRight,
            Direction.AUTO: self.layoutDirection(),
        }[strong]
        if option.textDirection() is not wanted:
            option.setTextDirection(wanted)
            self.document().setDefaultTextOption(option)

    def event(self, event: QEvent) -> bool:
        """Qt: the key of a shortcut never comes as a pressed key; Ctrl and Shift that are held for it turn nothing."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._follow_shift(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter leaves a one-line field; Ctrl with a letter is that letter on every keyboard."""
        self._follow_shift(event)
        event = latin(event)
        if self._one_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        if self._steps(event):
            return
        super().keyPressEvent(event)

    def _steps(self, event: QKeyEvent) -> bool:
        """Whether a key was undo or redo. Ctrl+Y is redo everywhere; Qt knows Ctrl+Shift+Z alone on some systems."""
        back = event.matches(QKeySequence.StandardKey.Undo)
        control_y = event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        forth = control_y or event.matches(QKeySequence.StandardKey.Redo)
        if self.isReadOnly() or not (back or forth):
            return False
        self.step(-1 if back else 1)
        return True

    def step(self, way: int) -> None:
        """A step back (-1) or forth (1) in this field, or where it remembers nothing more, `further`."""
        if self.isReadOnly():
            return
        if way < 0 and self.document().isUndoAvailable():
            self.undo()
        elif way > 0 and self.document().isRedoAvailable():
            self.redo()
        else:
            self.further.emit(way)

    def _follow_shift(self, event: QKeyEvent) -> None:
        """Ctrl and Shift, and nothing between them."""
        if event.key() == Qt.Key.Key_Shift:
            self._shift = side_of(event.nativeScanCode())
        held = event.modifiers()
        both = (event.key() == Qt.Key.Key_Shift and held & Qt.KeyboardModifier.ControlModifier) or (
            event.key() == Qt.Key.Key_Control and held & Qt.KeyboardModifier.ShiftModifier
        )
        self._side = self._shift if both else ""

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Qt: where Ctrl and a Shift key were pressed alone, the text turns to its side."""
        if event.key() in (Qt.Key.Key_Shift, Qt.Key.Key_Control) and self._side:
            side, self._side = self._side, ""
            if not self.isReadOnly():
                self.turned.emit(side)
        super().keyReleaseEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Qt: composed letters, unless they are those of a shortcut."""
        if composed_shortcut(self, event):
            self._side = ""
            event.accept()
        else:
            super().inputMethodEvent(event)
            if event.preeditString() or self.composing:
                self.composing = event.preeditString()
                self.composed.emit()

    def with_composed(self) -> str:
        """The line with what is still being put together."""
        place, units = self.textCursor().position(), self.toPlainText().encode("utf-16-le", "surrogatepass")
        typed = units[: 2 * place] + self.composing.encode("utf-16-le", "surrogatepass") + units[2 * place :]
        return " ".join(typed.decode("utf-16-le", "surrogatepass").split())

    def end_composing(self) -> None:
        """Writes the letters that an input method is still putting together: their article is being left."""
        if self.composing:
            event = QInputMethodEvent()
            event.setCommitString(self.composing)
            QApplication.sendEvent(self, event)
            QGuiApplication.inputMethod().reset()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Qt: a one-line field takes pasted text as one line of plain letters."""
        self.insertPlainText(" ".join(source.text().split()) if self._one_line else source.text())


def _span(cursor: QTextCursor) -> tuple[int, int]:
    return cursor.selectionStart(), cursor.selectionEnd()

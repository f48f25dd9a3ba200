"""Text fields of the sheet: they grow with their text, and the body keeps to the grammar of docs/body.md."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QTextEdit, QWidget

from newsdesk.domain.article import Direction
from newsdesk.text.body import from_paragraphs, plain_text
from newsdesk.text.language import first_strong
from newsdesk.text.past import edit_between
from newsdesk.text.pasted import meant
from newsdesk.ui.editor import waves
from newsdesk.ui.editor.document import DIR, GROUP, KIND, OBJECT_TYPE, Look, fill, insert
from newsdesk.ui.editor.objects import FindImage, ObjectPainter
from newsdesk.ui.editor.reading import BodyReader, Composing, read
from newsdesk.ui.keyboard import composed_shortcut, latin, side_of
from newsdesk.ui.theme import READING_SIZE, Theme, reading_font
from newsdesk.ui.zoom import grown

SLICE = 0.004  # seconds of the GUI thread at a time
BODY = "application/x-newsdesk-body"  # a part of a body in the clipboard


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
        if not self.menu_asked(self, event):
            super().contextMenuEvent(event)

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

    def set_base(self, direction: Direction) -> None:
        """The direction of the article; AUTO for the first strong letter's."""
        self._base = direction
        self._follow_letters()

    def _follow_letters(self) -> None:
        strong = first_strong(self.toPlainText()) if self._base is Direction.AUTO else self._base
        option = self.document().defaultTextOption()
        wanted = {
            Direction.RTL: Qt.LayoutDirection.RightToLeft,
            Direction.LTR: Qt.LayoutDirection.LeftToRight,
            Direction.AUTO: self.layoutDirection(),
        }[strong]
        if option.textDirection() is not wanted:
            option.setTextDirection(wanted)
            self.document().setDefaultTextOption(option)

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
        if back and self.document().isUndoAvailable():
            self.undo()
        elif forth and self.document().isRedoAvailable():
            self.redo()
        else:
            self.further.emit(-1 if back else 1)
        return True

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
            event.accept()
        else:
            super().inputMethodEvent(event)
            if event.preeditString() or self.composing:
                self.composing = event.preeditString()
                self.composed.emit()

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


def images_in(source: QMimeData) -> list[Path]:
    """The files that are brought, where all of them are images."""
    paths = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    return paths if paths and all(path.suffix.lower() in _IMAGES for path in paths) else []


_IMAGES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".tif", ".tiff")


class BodyEdit(GrowingEdit):
    """The body. `body()` is always canonical. `images_brought` with paths or one QImage that came."""

    images_brought = Signal(list)

    def __init__(self, name: str, theme: Theme, find_image: FindImage) -> None:
        super().__init__(name)
        self._look = Look(theme)
        self._painter = ObjectPainter(theme, find_image, self)
        self.document().documentLayout().registerHandler(OBJECT_TYPE, self._painter)
        self.document().contentsChange.connect(self._changed)
        self._changed_at = 0
        self._reader = BodyReader(self.document())
        self._ready = QTimer(self)  # a long text is read in slices before somebody waits for it
        self._ready.setInterval(0)
        self._ready.timeout.connect(self._get_ready)
        self.setFont(reading_font())

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme; what is shown is shown anew, what was typed stays."""
        self._painter.theme = theme
        self._look_anew(replace(self._look, theme=theme))

    def set_zoom(self, zoom: float) -> None:
        """How large the text is, 1.0 as usual. Nothing in the text changes: what was typed can still be undone."""
        self._painter.zoom = zoom
        self._look = replace(self._look, size=READING_SIZE * zoom)
        self._device = grown(self, zoom)
        self.document().documentLayout().setPaintDevice(self._device)
        self.setFont(reading_font(self._look.size))
        self.image_came()

    def set_base(self, direction: Direction) -> None:
        """The direction of the article, which its paragraphs follow unless they have one of their own."""
        base = "" if direction is Direction.AUTO else direction.value
        if base != self._look.base:
            self._look_anew(replace(self._look, base=base))

    def _look_anew(self, look: Look) -> None:
        changed, place = self.document().isModified(), self.textCursor().position()
        body = self.body()
        self._look = look
        fill(self.document(), body, look)
        self.document().setModified(changed)
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def image_came(self) -> None:
        """An image was read: it takes its room."""
        self.document().markContentsDirty(0, self.document().characterCount())
        self.viewport().update()

    def show_body(self, body: str, direction: Direction = Direction.AUTO) -> None:
        """Shows a body, from its beginning, with the direction of its article."""
        self._look = replace(self._look, base="" if direction is Direction.AUTO else direction.value)
        fill(self.document(), body, self._look)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._grow()

    def setReadOnly(self, ro: bool) -> None:
        """Qt: what may be written is soon to be saved."""
        super().setReadOnly(ro)
        if ro:
            self._ready.stop()
        else:
            self._ready.start()

    def _get_ready(self) -> None:
        if self._reader.get_ready(SLICE):
            self._ready.stop()

    def body(self, *, composed: bool = False) -> str:
        """The canonical body as it stands now; with `composed` also what is still being put together."""
        if composed and self.composing:
            return self._reader.body(Composing(self.textCursor().position(), self.composing))
        return self._reader.body()

    def replace_body(self, body: str) -> None:
        """Shows another state of the same text, with the caret where it is different."""
        before = self.toPlainText()
        fill(self.document(), body, self._look)
        edit = edit_between(before, self.toPlainText())
        place = len((before[: edit.start] + edit.added).encode("utf-16-le", "surrogatepass")) // 2
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.document().setModified(True)
        self._grow()

    # -- writing

    def createMimeDataFromSelection(self) -> QMimeData:
        """Qt: what is copied or cut goes along in the grammar of bodies, so that pasting it here loses nothing."""
        part = QTextDocument()
        QTextCursor(part).insertFragment(self.textCursor().selection())
        body = read(part)
        data = QMimeData()
        data.setData(BODY, body.encode())
        data.setHtml(body)
        data.setText(plain_text(body))
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Qt: what is pasted or dropped keeps its meaning and drops its styling."""
        paths = images_in(source)
        if paths:
            self.images_brought.emit(paths)
        elif source.hasImage() and not source.hasText():
            self.images_brought.emit([source.imageData()])
        elif source.hasFormat(BODY):
            insert(self.textCursor(), bytes(source.data(BODY).data()).decode("utf-8", "replace"), self._look)
        elif source.hasHtml():
            insert(self.textCursor(), meant(source.html()), self._look)
        elif source.hasText():
            text = source.text()
            if "\n" in text.strip():
                insert(self.textCursor(), from_paragraphs(text.split("\n")), self._look)
            else:
                self.textCursor().insertText(text.strip("\n"))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Qt: texts and images."""
        return (
            source.hasImage()
            or bool(images_in(source))
            or ((source.hasText() or source.hasHtml()) and not source.hasUrls())
        )

    def _changed(self, position: int, _removed: int, added: int) -> None:
        if not self.isReadOnly() and added:
            self._changed_at = position
            self._turn.start()

    def _follow_letters(self) -> None:
        """A paragraph without a set direction follows its first strong letter while it is typed."""
        block = self.document().findBlock(self._changed_at)
        if not block.isValid() or self.document().isRedoAvailable():  # turning it would forget what can be redone
            return
        found = block.blockFormat()
        if found.property(DIR) in ("rtl", "ltr") or self._look.base:
            return
        strong = first_strong(block.text())
        if strong is Direction.AUTO:
            return
        wanted = Qt.LayoutDirection.RightToLeft if strong is Direction.RTL else Qt.LayoutDirection.LeftToRight
        if found.layoutDirection() is not wanted:
            changed, cursor = self.document().isModified(), QTextCursor(block)
            cursor.joinPreviousEditBlock()
            found.setLayoutDirection(wanted)
            cursor.setBlockFormat(found)
            cursor.endEditBlock()
            self.document().setModified(changed)  # a side is no text: what was saved meanwhile stays saved

    # -- looks

    def _block_at(self, y: float) -> QTextBlock:
        """The paragraph at a height. Qt's own way there stumbles over what an input method is putting together."""
        document, layout = self.document(), self.document().documentLayout()
        low, high = 0, document.blockCount() - 1
        while low < high:
            middle = (low + high) // 2
            rect = layout.blockBoundingRect(document.findBlockByNumber(middle))
            low, high = (low, middle) if rect.bottom() >= y else (middle + 1, high)
        return document.findBlockByNumber(low)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the text, and a bar beside quotations."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        layout = self.document().documentLayout()
        block, bottom = self._block_at(event.rect().top()), event.rect().bottom()
        group, rtl = None, False
        while block.blockFormat().property(GROUP) and same_group(block, block.previous()):
            block = block.previous()  # a quotation is painted from its beginning, which says its side
        while block.isValid() and layout.blockBoundingRect(block).y() <= bottom:
            found = block.blockFormat()
            if found.property(KIND) in ("quote", "footer"):
                rect = layout.blockBoundingRect(block)
                if found.property(GROUP) != group:  # the source may run the other way: the bar stays at its side
                    rtl = found.layoutDirection() is Qt.LayoutDirection.RightToLeft
                group = found.property(GROUP)
                x = self.viewport().width() - 5 if rtl else 2
                following = block.next()
                same = same_group(block, following)
                height = layout.blockBoundingRect(following).y() - rect.y() if same else rect.height()
                painter.fillRect(QRectF(x, rect.y(), 3, height), self._look.theme.colour("accent"))
            block = block.next()
        painter.end()


def same_group(block: QTextBlock, other: QTextBlock) -> bool:
    """Whether two paragraphs are of one list or quotation."""
    return other.isValid() and other.blockFormat().property(GROUP) == block.blockFormat().property(GROUP)


def no_image(_src: str) -> QImage | None:
    """For sheets without an archive behind them."""
    return None

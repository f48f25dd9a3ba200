"""Text fields of the sheet: they grow with their text, and the body keeps to the grammar of docs/body.md."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QImage,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from newsdesk.domain.article import Direction
from newsdesk.text.body import from_paragraphs, plain_text
from newsdesk.text.language import first_strong
from newsdesk.text.pasted import meant
from newsdesk.ui.editor.document import DIR, GROUP, KIND, OBJECT_TYPE, Look, fill, insert, read
from newsdesk.ui.editor.objects import FindImage, ObjectPainter
from newsdesk.ui.keyboard import composed_shortcut, latin, side_of
from newsdesk.ui.theme import Theme

BODY = "application/x-newsdesk-body"  # a part of a body in the clipboard


class GrowingEdit(QTextEdit):
    """A text field as high as its text; it never scrolls by itself. `left` when Enter ends a one-line field, `turned`
    with rtl or ltr when Ctrl was pressed with the right or the left Shift, as everywhere on Arabic desktops."""

    left = Signal()
    turned = Signal(str)

    def __init__(self, name: str, *, one_line: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one_line = one_line
        self._base = Direction.AUTO
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
        if event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.redo()  # as everywhere; Qt knows Ctrl+Shift+Z alone on some systems
            return
        super().keyPressEvent(event)

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

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Qt: a one-line field takes pasted text as one line of plain letters."""
        self.insertPlainText(" ".join(source.text().split()) if self._one_line else source.text())


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

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme; what is shown is shown anew, what was typed stays."""
        self._painter.theme = theme
        self._look_anew(Look(theme, self._look.base))

    def set_base(self, direction: Direction) -> None:
        """The direction of the article, which its paragraphs follow unless they have one of their own."""
        base = "" if direction is Direction.AUTO else direction.value
        if base != self._look.base:
            self._look_anew(Look(self._look.theme, base))

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
        self._look = Look(self._look.theme, "" if direction is Direction.AUTO else direction.value)
        fill(self.document(), body, self._look)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._grow()

    def body(self) -> str:
        """The canonical body as it stands now."""
        return read(self.document())

    def selected(self) -> str | None:
        """What is selected, as a body; None where nothing is."""
        if not self.textCursor().hasSelection():
            return None
        part = QTextDocument()
        QTextCursor(part).insertFragment(self.textCursor().selection())
        return read(part)

    # -- writing

    def createMimeDataFromSelection(self) -> QMimeData:
        """Qt: what is copied or cut goes along in the grammar of bodies, so that pasting it here loses nothing."""
        body = self.selected() or ""
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the text, and a bar beside quotations."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        layout = self.document().documentLayout()
        block = self.document().begin()
        while block.isValid():
            found = block.blockFormat()
            if found.property(KIND) in ("quote", "footer"):
                rect = layout.blockBoundingRect(block)
                rtl = found.layoutDirection() is Qt.LayoutDirection.RightToLeft
                x = self.viewport().width() - 5 if rtl else 2
                following = block.next()
                same = following.isValid() and following.blockFormat().property(GROUP) == found.property(GROUP)
                height = layout.blockBoundingRect(following).y() - rect.y() if same else rect.height()
                painter.fillRect(QRectF(x, rect.y(), 3, height), self._look.theme.colour("accent"))
            block = block.next()
        painter.end()


def no_image(_src: str) -> QImage | None:
    """For sheets without an archive behind them."""
    return None

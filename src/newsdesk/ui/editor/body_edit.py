"""The field of the body: it keeps to the grammar of docs/body.md."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)

from newsdesk.domain.article import Direction
from newsdesk.text.body import from_paragraphs, plain_text
from newsdesk.text.language import first_strong
from newsdesk.text.past import edit_between
from newsdesk.text.pasted import images, meant
from newsdesk.ui.editor import edges
from newsdesk.ui.editor.document import DIR, GROUP, KIND, OBJECT_TYPE, Look, fill, insert
from newsdesk.ui.editor.growing_edit import GrowingEdit
from newsdesk.ui.editor.objects import FindImage, ObjectPainter
from newsdesk.ui.editor.reading import BodyReader, Composing, read
from newsdesk.ui.editor.rewriting import rewrite
from newsdesk.ui.theme import READING_SIZE, Theme, reading_font
from newsdesk.ui.widgets.local_files import local_files
from newsdesk.ui.zoom import grown

_SIDES = {Direction.RTL: Qt.LayoutDirection.RightToLeft, Direction.LTR: Qt.LayoutDirection.LeftToRight}
SLICE = 0.004  # seconds of the GUI thread at a time
BODY = "application/x-newsdesk-body"  # a part of a body in the clipboard


def images_in(source: QMimeData) -> list[Path]:
    """The files that are brought, where all of them are images."""
    paths = local_files(source)
    return paths if paths and all(path.suffix.lower() in _IMAGES for path in paths) else []


_IMAGES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".tif", ".tiff")


class BodyEdit(GrowingEdit):
    """The body. `body()` is always canonical. `images_brought` with paths or QImages that came, `refilled` when the
    document was made anew with what it showed, and forgot how that came about."""

    images_brought = Signal(list)
    refilled = Signal()

    def __init__(self, name: str, theme: Theme, find_image: FindImage) -> None:
        super().__init__(name)
        self._look = Look(theme)
        self._painter = ObjectPainter(theme, find_image, self)
        self.document().documentLayout().registerHandler(OBJECT_TYPE, self._painter)
        self.document().contentsChange.connect(self._changed)
        self._changed_at = 0
        self._edges = edges.Mender()
        self.cursorPositionChanged.connect(self._caret_left)
        self._reader = BodyReader(self.document())
        self._ready = QTimer(self)  # a long text is read in slices before somebody waits for it
        self._ready.setInterval(0)
        self._ready.timeout.connect(self._get_ready)
        self.setFont(reading_font())

    @property
    def objects(self) -> ObjectPainter:
        """What draws images and tables, and knows where their words stand."""
        return self._painter

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
        self.end_composing()
        changed, place = self.document().isModified(), self.textCursor().position()
        body = self.body()
        self._look = look
        self._fill(body)
        self.document().setModified(changed)
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.refilled.emit()

    def _fill(self, body: str) -> None:
        fill(self.document(), body, self._look)
        self._edges.forget()
        self.composing = ""
        if not self.isReadOnly():
            self._ready.start()

    def image_came(self) -> None:
        """An image was read: it takes its room."""
        self.document().markContentsDirty(0, self.document().characterCount())
        self.viewport().update()

    def show_body(self, body: str, direction: Direction = Direction.AUTO) -> None:
        """Shows a body, from its beginning, with the direction of its article."""
        self._look = replace(self._look, base="" if direction is Direction.AUTO else direction.value)
        fill(self.document(), body, self._look)
        self._edges.forget()
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
        """Shows another state of the same text, with the caret where it is different. Only what is different is
        written anew; Qt's own undo begins here."""
        before = self.toPlainText()
        rewrite(self.document(), self._reader.lines(), body, self._look)
        self._edges.forget()
        if self.body() != body:
            self._fill(body)
        edit = edit_between(before, self.toPlainText())
        place = len((before[: edit.start] + edit.added).encode("utf-16-le", "surrogatepass")) // 2
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.document().setModified(True)
        self._grow()

    def selected(self) -> str | None:
        """What is selected, as a body; None where nothing is."""
        if not self.textCursor().hasSelection():
            return None
        part = QTextDocument()
        QTextCursor(part).insertFragment(self.textCursor().selection())
        return read(part)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: a double click chooses a word, without the signs beside it."""
        super().mouseDoubleClickEvent(event)
        edges.choose_letters(self)

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
            brought = [image for image in map(QImage.fromData, images(source.html())) if not image.isNull()]
            if brought:  # kept in the archive, below what was pasted
                self.images_brought.emit(brought)
        elif source.hasText():
            text = source.text()
            if "\n" in text.strip():
                insert(self.textCursor(), from_paragraphs(text.split("\n")), self._look)
            else:
                cursor = self.textCursor()
                cursor.insertText(text.strip("\n"), edges.plain_format(cursor, self._look))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Qt: texts and images."""
        return (
            source.hasImage()
            or bool(images_in(source))
            or ((source.hasText() or source.hasHtml()) and not source.hasUrls())
        )

    def _changed(self, position: int, removed: int, added: int) -> None:
        if self.isReadOnly():
            return
        self._edges.note(position, removed, added)
        if added:
            self._changed_at = position
        self._turn.start()

    def _caret_left(self) -> None:
        if self._edges.waiting and not self.isReadOnly():
            self._turn.start()

    @contextmanager
    def turned_for(self, letters: str) -> Iterator[None]:
        """What is written within is one step of undo with the turning of its paragraph, where these are the first
        letters that tell a direction. Turned before and not after, so that Qt lets the letters that follow join."""
        cursor, wanted = self.textCursor(), _SIDES.get(first_strong(letters))
        found = cursor.blockFormat()
        free = not self.isReadOnly() and not cursor.hasSelection() and not self._look.base
        told = found.property(DIR) in ("rtl", "ltr") or first_strong(cursor.block().text()) is not Direction.AUTO
        if wanted is None or not free or told or found.layoutDirection() is wanted:
            yield
            return
        cursor.beginEditBlock()
        found.setLayoutDirection(wanted)
        cursor.setBlockFormat(found)
        try:
            yield
        finally:
            cursor.endEditBlock()

    def _follow_letters(self) -> None:
        """A paragraph without a set direction follows its first strong letter while it is typed."""
        self._turn_block()
        if not (self.isReadOnly() or self.composing or self.document().isRedoAvailable()):
            self._edges.mend(self.document(), self._look, self.textCursor().position())

    def _turn_block(self) -> None:
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
        block, bottom = _block_at(self.document(), event.rect().top()), event.rect().bottom()
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


def _block_at(document: QTextDocument, y: float) -> QTextBlock:
    """The paragraph at a height. Qt's own way there stumbles over what an input method is putting together."""
    layout, low, high = document.documentLayout(), 0, document.blockCount() - 1
    while low < high:
        middle = (low + high) // 2
        rect = layout.blockBoundingRect(document.findBlockByNumber(middle))
        low, high = (low, middle) if rect.bottom() >= y else (middle + 1, high)
    return document.findBlockByNumber(low)


def same_group(block: QTextBlock, other: QTextBlock) -> bool:
    """Whether two paragraphs are of one list or quotation."""
    return other.isValid() and other.blockFormat().property(GROUP) == block.blockFormat().property(GROUP)


def no_image(_src: str) -> QImage | None:
    """For sheets without an archive behind them."""
    return None

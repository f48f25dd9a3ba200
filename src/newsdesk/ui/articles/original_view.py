"""The captured original in a window of its own: to look at beside the cleaned text, never to change.

A page is shown as it may be shown safely: nothing in it runs, and nothing is fetched. Its source stands beside it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QImageReader, QShowEvent, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QPushButton,
    QTabWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.article import OriginalRef
from newsdesk.domain.capture import KEPT, SafePage
from newsdesk.text.language import isolate
from newsdesk.ui import errors
from newsdesk.ui.theme import Theme, reading_font
from newsdesk.ui.widgets.closing import closing_row
from newsdesk.ui.widgets.marking import markable
from newsdesk.ui.widgets.room import open_within
from newsdesk.words import say

WIDEST = 620  # pixels of an image on a page
LARGEST, MOST_PIXELS = 30_000_000, 60_000_000  # of one image, and of all images of a page
_SOUGHT = 60  # letters of a headline that it is found by


class OriginalView(QDialog):
    """Shows an original: its page where it has one, from the headline that stands in `look` beside the theme, and its
    text, None where it has none; `open_asked` and `save_asked` from its buttons."""

    open_asked = Signal()
    save_asked = Signal()

    def __init__(
        self,
        original: OriginalRef,
        text: str | None,
        page: tuple[SafePage, Sequence[QImage]] | None,
        look: tuple[Theme, str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("original.title"))
        open_within(self, 760, 700)
        facts = QLabel(f"{isolate(original.name)}   {isolate(errors.place(original.place))}\nSHA-256 {original.sha256}")
        facts.setTextFormat(Qt.TextFormat.PlainText)
        markable(facts)
        facts.setProperty("muted", True)
        facts.setWordWrap(True)
        self.text = _reader(say("original.title"))
        self.text.setPlainText(say("original.no-text") if text is None else text)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(facts)
        self.page: QTextEdit | None = None
        if page is None:
            column.addWidget(self.text, 1)
        else:
            self.page = PageView(*page, *look)
            tabs = QTabWidget()
            tabs.setDocumentMode(True)
            tabs.tabBar().setDrawBase(False)
            tabs.addTab(self.page, say("original.page"))
            tabs.addTab(self.text, say("original.source"))
            column.addWidget(tabs, 1)
            safely = QLabel(say("original.safely"))
            safely.setProperty("muted", True)
            safely.setWordWrap(True)
            column.addWidget(safely)
        elsewhere, copy = QPushButton(say("original.open-elsewhere")), QPushButton(say("files.save"))
        elsewhere.clicked.connect(self.open_asked)
        copy.clicked.connect(self.save_asked)
        column.addLayout(closing_row(self, (elsewhere, copy)))


def _reader(name: str) -> QTextEdit:
    """A field to read in; each paragraph stands at the side where its own letters begin."""
    made = QTextEdit()
    _prepare(made, name)
    return made


def _prepare(field: QTextEdit, name: str) -> None:
    field.setObjectName("field")
    field.setReadOnly(True)
    field.setAccessibleName(name)
    field.setFont(reading_font("note"))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    field.document().setDefaultTextOption(option)


class PageView(QTextEdit):
    """A cleaned page. Whatever it asks for comes from the page itself: no file is opened, nothing is fetched."""

    def __init__(self, page: SafePage, images: Sequence[QImage], theme: Theme, headline: str) -> None:
        super().__init__()
        self._headline = headline
        self._kept = images
        _prepare(self, say("original.page"))
        self.document().setDefaultStyleSheet(
            f"a {{ color: {theme.ink}; text-decoration: none; }} th, td {{ padding: 4px; }}"
        )
        self.document().setDocumentMargin(16)
        self.setHtml(page.markup)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: the page is laid out now; menus stand above the headline, and nobody wants to read them first."""
        super().showEvent(event)
        found = self.document().find(self._headline[:_SOUGHT]) if self._headline else QTextCursor()
        if not found.isNull():
            found.setPosition(found.selectionStart())
            self.setTextCursor(found)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + self.cursorRect().top() - 12)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Qt: what the page shows. It is never told that there is nothing: it would look for a file of that name."""
        scheme, _, place = (name if isinstance(name, str) else name.toString()).partition(":")
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray()
        known = scheme == KEPT and place.isdigit() and int(place) < len(self._kept)
        return self._kept[int(place)] if known else _nothing()


def _nothing() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image


def decoded(images: Sequence[bytes], widest: int = WIDEST) -> list[QImage]:
    """Images as they are shown, off the GUI thread: no wider than `widest`, nothing of what would fill the memory."""
    left, found = MOST_PIXELS, []
    for data in images:
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        reader = QImageReader(buffer)
        reader.setDecideFormatFromContent(True)
        size = reader.size()
        pixels = size.width() * size.height()
        if not size.isValid() or not 0 < pixels <= min(left, LARGEST):
            found.append(_nothing())
            continue
        left -= pixels
        if size.width() > widest:
            reader.setScaledSize(size.scaled(QSize(widest, size.height()), Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        found.append(_nothing() if image.isNull() else image)
    return found

"""The pane beside the draft: one article to read, with a find of its own. It is never written in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QTextEdit, QToolButton, QVBoxLayout, QWidget

from newsdesk.domain.article import Article
from newsdesk.text.body import Para
from newsdesk.text.highlight import Matcher
from newsdesk.ui.actions import Actions
from newsdesk.ui.articles.list_model import MIME, carried
from newsdesk.ui.editor.body_edit import BodyEdit
from newsdesk.ui.editor.document import HREF, string_of
from newsdesk.ui.editor.find_bar import FindBar
from newsdesk.ui.editor.growing_edit import GrowingEdit
from newsdesk.ui.editor.hits import Hits
from newsdesk.ui.editor.letters import chosen_letters
from newsdesk.ui.editor.objects import FindImage
from newsdesk.ui.editor.quoting import Cited, carry, passage
from newsdesk.ui.editor.sheet_frame import SheetPage
from newsdesk.ui.i18n import show_date
from newsdesk.ui.theme import Theme, reading_font
from newsdesk.ui.widgets.facts_label import FactsLabel
from newsdesk.ui.widgets.text_line import direction_of
from newsdesk.words import known, say

MEASURE = 700
ARTICLE = "article:"  # what the address of an article of this archive begins with
EDGE = 40  # pixels that stay in sight around the caret
_BUTTONS = ("beside-back", "beside-forward", "", "quote", "beside-open", "beside-close")
_READING = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class QuotedBody(BodyEdit):
    """A text to read and choose in. What is copied or dragged from it tells where it is from. `followed` with the uid
    of an article whose link was clicked."""

    followed = Signal(str)

    def __init__(self, name: str, theme: Theme, find_image: FindImage) -> None:
        super().__init__(name, theme, find_image)
        self.cited: Cited | None = None
        self._pressed = QPoint()
        self.setReadOnly(True)
        self.setTextInteractionFlags(_READING)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Qt: what is chosen, and the article that it is from."""
        data = super().createMimeDataFromSelection()
        if self.cited is not None:
            carry(data, self.cited, passage(self.textCursor()))
        return data

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click begins, or a selection."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on a link to another article leads there; links out of the archive lead nowhere."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        near = (at - self._pressed).manhattanLength() < QApplication.startDragDistance()
        if event.button() is not Qt.MouseButton.LeftButton or not near or self.textCursor().hasSelection():
            return
        href = string_of(self.cursorForPosition(at).charFormat(), HREF)
        if href.startswith(ARTICLE):
            self.followed.emit(href.removeprefix(ARTICLE))


class ReadingPane(QWidget):
    """Shows an article. `left` when somebody is done with it, `dropped` with articles that were dropped onto it."""

    left = Signal()
    dropped = Signal(list)

    def __init__(self, theme: Theme, find_image: FindImage, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.setAccessibleName(say("beside.name"))
        self.article: Article | None = None
        self._zoom = 1.0
        self.headline = GrowingEdit(say("editor.headline"))
        self.headline.setReadOnly(True)
        self.headline.setTextInteractionFlags(_READING)
        self.subhead = GrowingEdit(say("editor.subhead"))
        self.subhead.setReadOnly(True)
        self.meta = FactsLabel()
        self.meta.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)  # keys belong to the text
        self.body = QuotedBody(say("beside.body"), theme, find_image)
        self.body.setAcceptDrops(False)
        self.headline.setAcceptDrops(False)
        self._build(actions, theme)
        self.body.cursorPositionChanged.connect(self._keep_in_sight)
        for field in (self.headline, self.body):
            field.installEventFilter(self)
        self.dress(theme)

    def _build(self, actions: Actions, theme: Theme) -> None:
        self.head = QFrame()
        self.head.setObjectName("sheetTools")
        row = QHBoxLayout(self.head)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(2)
        self.buttons: dict[str, QToolButton] = {}
        for name in _BUTTONS:
            if not name:
                row.addStretch(1)
                continue
            button = self.buttons[name] = QToolButton()
            button.setDefaultAction(actions[name])
            button.setAccessibleName(actions[name].text())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        actions["quote"].setIconText(say("quote.short"))
        self.buttons["quote"].setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        rule = QFrame()
        rule.setObjectName("rule")
        self.area = SheetPage(MEASURE)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = self.area.column
        column.setContentsMargins(24, 20, 24, 40)
        for widget in (self.headline, self.subhead, self.meta, rule):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(self.body)
        column.addStretch(1)
        self.hits = Hits((self.headline, self.subhead, self.body), self.area, theme)
        self.find_bar = FindBar(self.hits, theme)
        for button in (self.find_bar.whole, self.find_bar.expression):
            button.hide()  # the pane is narrow, and nothing is replaced in it
        self.find_bar.closed.connect(lambda _field: self.body.setFocus())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self.head, self.find_bar):
            whole.addWidget(part)
        whole.addWidget(self.area, 1)

    def dress(self, theme: Theme) -> None:
        """Takes the colours and fonts of a theme."""
        self._show_sizes()
        self.subhead.setStyleSheet(f"QTextEdit {{ background: transparent; border: none; color: {theme.muted}; }}")
        self.body.dress(theme)
        self.hits.dress(theme)
        self.find_bar.dress(theme)

    def set_zoom(self, zoom: float) -> None:
        """How large the text is, 1.0 as usual."""
        self._zoom = zoom
        self.area.keep_place(self.body)
        self._show_sizes()
        self.area.set_zoom(zoom)
        self.body.set_zoom(zoom)

    def _show_sizes(self) -> None:
        self.headline.setFont(reading_font("second", self._zoom, bold=True))
        self.subhead.setFont(reading_font("summary", self._zoom))

    def show_article(self, article: Article, matcher: Matcher | None) -> None:
        """Shows an article from its beginning, with what was searched marked; read anew, from where one was in it."""
        same = self.article is not None and self.article.id == article.id
        scrolled, caret = self.area.verticalScrollBar().value(), self.body.textCursor().position()
        if same and self.article is not None and self.article.text == article.text:
            self.article = article
            self._show_meta(article)
            return
        self.area.forget_place()
        self.article, text = article, article.text
        self.body.cited = Cited.of(article)
        self.headline.setPlainText(text.headline or say("list.untitled"))
        self.subhead.setPlainText(text.subhead)
        for field in (self.headline, self.subhead):
            field.set_base(text.direction)  # whose letters may decide
        self.subhead.setVisible(bool(text.subhead))
        self.body.show_body(text.body, text.direction)
        self._show_meta(article)
        if same:
            cursor = self.body.textCursor()
            cursor.setPosition(min(caret, self.body.document().characterCount() - 1))
            self.body.setTextCursor(cursor)
        else:
            self.hits.search(matcher)
        self.area.verticalScrollBar().setValue(scrolled if same else 0)

    def _show_meta(self, article: Article) -> None:
        text = article.text
        direction = direction_of(text.headline, self.layoutDirection())
        language = say(f"language.{text.language}") if known(f"language.{text.language}") else text.language
        day = show_date(text.published.value if text.published else None)
        trashed = say("status.trash") if article.trashed else ""
        self.meta.show_facts([text.byline, text.source, day, language, trashed], direction)

    def find_here(self) -> None:
        """Looks for something in this text, what is chosen in it where anything is."""
        field = self.focusWidget()
        self.find_bar.enter(chosen_letters(field.textCursor()) if isinstance(field, QTextEdit) else "")

    def chosen(self) -> tuple[Para, ...]:
        """What is to be quoted: what is chosen in the text or in the headline, else the paragraph of the caret."""
        for field in (self.body, self.headline):
            if field.textCursor().hasSelection() and (field.hasFocus() or field is self.body):
                return passage(field.textCursor())
        return passage(self.body.textCursor())

    @property
    def reading(self) -> bool:
        """Whether the keyboard is in here."""
        found = self.focusWidget()
        return found is not None and found.hasFocus()

    def _keep_in_sight(self) -> None:
        if self.body.hasFocus():
            at = self.body.mapTo(self.area.page, self.body.cursorRect().center())
            self.area.ensureVisible(at.x(), at.y(), 0, EDGE)

    # -- Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a page at a time, and the whole way, as in every reader."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            bar = self.area.verticalScrollBar()
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            page = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Space: 1}.get(Qt.Key(event.key()))
            if page and plain and (event.key() == Qt.Key.Key_Space or not event.modifiers()):
                back = event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._turn_page(-page if back else page, bar.pageStep() - 2 * EDGE)
                return True
        return super().eventFilter(watched, event)

    def _turn_page(self, by: int, pixels: int) -> None:
        """Scrolls, and takes the caret along, so that the next arrow does not lead back."""
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + by * pixels)
        top = self.body.mapFrom(self.area.page, self.area.page.rect().topLeft()).y() + bar.value() + EDGE
        at = self.body.cursorForPosition(QPoint(self.body.width() // 2, top))
        quiet = self.body.blockSignals(True)
        self.body.setTextCursor(at)
        self.body.blockSignals(quiet)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: articles may be dropped, to be read here."""
        if event.mimeData().hasFormat(MIME):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: what is dropped is read here."""
        ids = carried(event.mimeData())
        if ids:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(ids)

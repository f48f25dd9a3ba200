"""The sheet: an article to read, which becomes the article to write."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QSizePolicy,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.article import Article, Direction, Text
from newsdesk.text.highlight import Matcher
from newsdesk.text.mending import Mending
from newsdesk.ui.editor.facts import FactsRow
from newsdesk.ui.editor.find_bar import FindBar
from newsdesk.ui.editor.growing_edit import GrowingEdit
from newsdesk.ui.editor.hits import Hits
from newsdesk.ui.editor.letters import chosen_letters
from newsdesk.ui.editor.mend_field import mend_field
from newsdesk.ui.editor.objects import FindImage
from newsdesk.ui.editor.sheet_frame import SheetFooter, SheetPage, SheetTools
from newsdesk.ui.editor.writing import WritingEdit
from newsdesk.ui.i18n import show_date
from newsdesk.ui.tags.tags_line import TagsLine
from newsdesk.ui.theme import Theme, reading_font, ui_font
from newsdesk.ui.widgets.empty import Empty
from newsdesk.ui.widgets.facts_label import FactsLabel
from newsdesk.ui.widgets.text_line import direction_of
from newsdesk.words import known, say

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MEASURE = 700


class Sheet(QWidget):
    """Shows one article. `changed` while somebody types in headline, subhead or body; `field_edited` with the name and
    text of a field that the details have too; `edit_asked`, `save_asked` from its buttons; `composed`, `further` and
    `refilled` as in its fields; `writable` when somebody may type from now on, or not."""

    changed = Signal()
    field_edited = Signal(str, str)
    edit_asked = Signal()
    save_asked = Signal()
    composed = Signal()
    further = Signal(int)
    refilled = Signal()
    writable = Signal(bool)

    def __init__(self, theme: Theme, find_image: FindImage) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self._theme = theme
        self._article: Article | None = None
        self._quiet = False
        self._zoom = 1.0
        self._plain = False
        self._build_fields(find_image)
        self._build_frame()
        self.dress(theme)
        self.show_nothing()

    # -- building

    def _build_fields(self, find_image: FindImage) -> None:
        self.headline = GrowingEdit(say("editor.headline"), one_line=True)
        self.headline.setPlaceholderText(say("editor.headline"))
        self.subhead = GrowingEdit(say("editor.subhead"), one_line=True)
        self.subhead.setPlaceholderText(say("editor.subhead"))
        self.meta = FactsLabel()
        self.byline = GrowingEdit(say("editor.byline"), one_line=True)
        self.summary = GrowingEdit(say("editor.summary"), one_line=True)
        for name, field in (("byline", self.byline), ("summary", self.summary)):
            field.setPlaceholderText(say(f"editor.{name}"))
            field.textChanged.connect(lambda name=name, field=field: self._edited(name, field))
            field.installEventFilter(self)
        self.summary.document().setDocumentMargin(10)
        self.fields = FactsRow()
        self.fields.edited.connect(self.field_edited)
        self.body = WritingEdit(say("editor.body"), self._theme, find_image)
        self.body.setPlaceholderText(say("editor.body"))
        self.headline.left.connect(self.subhead.setFocus)
        self.subhead.left.connect(self.byline.setFocus)
        self.byline.left.connect(self.summary.setFocus)
        self.summary.left.connect(self.body.setFocus)
        for field in (self.headline, self.subhead, self.body):
            field.textChanged.connect(self._typed)
            field.installEventFilter(self)
        self.body.cursorPositionChanged.connect(self._keep_in_sight)
        for field in (self.headline, self.subhead, self.byline, self.summary, self.body):
            field.turned.connect(self.turn)
            field.composed.connect(self.composed)
            field.further.connect(self.further)
        self.body.refilled.connect(self.refilled)

    def _build_frame(self) -> None:
        rule = QFrame()
        rule.setObjectName("rule")
        self.area = SheetPage(MEASURE)
        inner = self.area.column
        self.tags = TagsLine(self._theme)
        for widget in (self.headline, self.subhead, self.meta, self.tags, self.byline, self.fields, rule):
            inner.addWidget(widget)
        inner.addSpacing(8)
        inner.addWidget(self.summary)
        inner.addSpacing(8)
        inner.addWidget(self.body)
        inner.addStretch(1)
        self.footer = SheetFooter(self.body)
        self.footer.edit.clicked.connect(self.edit_asked)
        self.footer.save.clicked.connect(self.save_asked)
        self.nothing = Empty(say("editor.nothing"))
        whole = QWidget()
        both = QVBoxLayout(whole)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        self.tools = SheetTools()
        self.hits = Hits((self.headline, self.subhead, self.summary, self.body), self.area, self._theme)
        self.find_bar = FindBar(self.hits, self._theme)
        self.find_bar.closed.connect(lambda field: (field or self.body).setFocus())
        both.addWidget(self.tools)
        both.addWidget(self.find_bar)
        both.addWidget(self.area, 1)
        both.addWidget(self.footer)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def dress(self, theme: Theme) -> None:
        """Takes the colours and fonts of a theme."""
        self._theme = theme
        self.tags.dress(theme)
        self._quiet = True
        self._show_sizes()
        self.subhead.setStyleSheet(f"QTextEdit {{ background: transparent; border: none; color: {theme.muted}; }}")
        self.byline.setStyleSheet(f"QTextEdit {{ background: transparent; border: none; color: {theme.muted}; }}")
        self.summary.setStyleSheet(
            f"QTextEdit {{ background: {theme.side}; border: none; border-radius: 6px; color: {theme.ink}; }}"
        )
        self.body.dress(theme)
        self.hits.dress(theme)
        self.find_bar.dress(theme)
        self.footer.dress(theme)
        self._quiet = False

    def set_zoom(self, zoom: float) -> None:
        """How large the text is, 1.0 as usual."""
        self._zoom = zoom
        self.area.keep_place(self.body)
        self._show_sizes()
        self.area.set_zoom(zoom)
        self.body.set_zoom(zoom)

    def _show_sizes(self) -> None:
        self.headline.setFont(reading_font("headline", self._zoom, bold=True))
        self.subhead.setFont(reading_font("subhead", self._zoom))
        self.byline.setFont(ui_font("row", self._zoom))
        self.summary.setFont(reading_font("summary", self._zoom))

    # -- showing

    def show_nothing(self) -> None:
        """No article is open."""
        self._article = None
        self._stack.setCurrentIndex(0)

    def show_article(self, article: Article, matcher: Matcher | None, *, editing: bool) -> None:
        """Shows an article from its beginning, with what was searched marked."""
        same = self._article is not None and self._article.id == article.id
        place = self.area.verticalScrollBar().value() if same else 0
        self._article = article
        for field in self._fields():
            field.composing = ""  # what was composed belongs to what stood here
        self.area.forget_place()
        self._quiet = True
        for field in (self.headline, self.subhead, self.byline, self.summary):
            field.set_base(article.text.direction)
        self.headline.setPlainText(article.text.headline)
        self.subhead.setPlainText(article.text.subhead)
        self.body.show_body(article.text.body, article.text.direction)
        self.body.language = article.text.language
        self.byline.setPlainText(article.text.byline)
        self.summary.setPlainText(article.text.summary)
        for field in (self.headline, self.subhead, self.body):
            field.document().setModified(False)
        self._quiet = False
        self.footer.facts.look()
        self.mark(matcher)
        self.show_meta(article.text, article)
        self.set_editing(editing)
        self._stack.setCurrentIndex(1)
        self.area.verticalScrollBar().setValue(place)

    def show_field(self, name: str, value: str) -> None:
        """A field that the details have too was changed there, or shown anew."""
        self.fields.show_field(name, value)
        field = {"byline": self.byline, "summary": self.summary}.get(name)
        if field is not None and not field.hasFocus() and field.toPlainText() != value:
            self._quiet = True
            field.setPlainText(value)
            self._quiet = False
        if name == "language":
            self.body.language = value
        if name == "direction" and value:
            self.set_direction(Direction(value))
            self.hits.look()

    def call_it(self, headline: str, article: Article) -> None:
        """What is written here goes on as another article; the caret stays where it is."""
        self._quiet, self._article = True, article
        if not self.headline.document().isModified():
            self.headline.setPlainText(headline)
            self.headline.document().setModified(False)
        self._quiet = False

    def find_here(self, *, replace: bool = False) -> None:
        """Looks for something in this text, what is chosen in it where anything is; or replaces it."""
        field = self.focusWidget()
        chosen = chosen_letters(field.textCursor()) if isinstance(field, QTextEdit) else ""
        self.find_bar.enter(chosen, replace=replace, writable=self.editing)

    def set_direction(self, direction: Direction) -> None:
        """The direction of the article as a whole."""
        self._quiet, quiet = True, self._quiet
        for field in (self.headline, self.subhead, self.byline, self.summary, self.body):
            field.set_base(direction)
        self._quiet = quiet

    def _edited(self, name: str, field: GrowingEdit) -> None:
        if not self._quiet and self._article is not None and not field.isReadOnly():
            self.field_edited.emit(name, field.toPlainText())

    def mark(self, matcher: Matcher | None) -> None:
        """Marks what was searched, wherever it stands."""
        self.hits.search(matcher)

    def show_meta(self, text: Text, article: Article) -> None:
        """The line of facts under the headline."""
        status = say("status.trash") if article.trashed else say(f"status.{article.status.value}")
        date = show_date(text.published.value if text.published else None)
        direction = direction_of(text.headline or article.text.headline, self.layoutDirection())
        language = say(f"language.{text.language}") if known(f"language.{text.language}") else text.language
        self.tags.show_tags(article.tags)
        self.tags.setLayoutDirection(direction)
        self.meta.show_facts([text.byline, text.source, date, language, status], direction)

    def toggle(self, mark: str) -> None:
        """Gives what is chosen in the text a mark, or takes it away; the other fields have none."""
        if self.body.hasFocus() and self.editing:
            self.body.toggle(mark)

    def set_kind(self, kind: str) -> None:
        """Makes the chosen paragraphs of the text headings, items, quotations or plain."""
        if self.body.hasFocus() and self.editing:
            self.body.set_kind(kind)

    def turn(self, direction: str) -> None:
        """The direction of the chosen paragraphs, or of the article where the caret is in another field."""
        if not self.editing:
            return
        if self.body.hasFocus():
            self.body.set_paragraph_direction(direction)
        else:
            self.field_edited.emit("direction", direction or Direction.AUTO.value)
            self.set_direction(Direction(direction or "auto"))

    def mend(self, mending: Mending, only: GrowingEdit | None = None) -> None:
        """Puts right all that is written here, or what is chosen in one field; a step of undo a field."""
        fields = (self.headline, self.subhead, self.byline, self.summary, self.body)
        own = mending if mending.language else replace(mending, language=self.body.language)
        for field in (one for one in fields if only in (None, one)):
            mend_field(field, own, chosen=only is not None)

    def move_visually(self, on: bool) -> None:
        """Lets the arrow keys go to the side that they show, also through words of the other direction; or letter by
        letter in the order of reading."""
        style = Qt.CursorMoveStyle.VisualMoveStyle if on else Qt.CursorMoveStyle.LogicalMoveStyle
        for field in (self.headline, self.subhead, self.byline, self.summary, self.body):
            field.document().setDefaultCursorMoveStyle(style)

    def say_state(self, message: str) -> None:
        """Tells whether what is shown is saved."""
        self.footer.state.setText(message)

    # -- writing

    def set_editing(self, editing: bool) -> None:
        """Lets somebody type, or not."""
        for field in (self.headline, self.subhead, self.byline, self.summary, self.body):
            field.setReadOnly(not editing)
        for line in (self.headline, self.subhead, self.summary):
            line.show_apart(not editing)
        self.subhead.setVisible(editing or bool(self.subhead.toPlainText()))
        self.summary.setVisible(editing or bool(self.summary.toPlainText()))
        for part in (self.byline, self.fields, self.tools):
            part.setVisible(editing and not self._plain)
        self.meta.setVisible(not editing)
        self.tags.setVisible(not editing and self._article is not None and bool(self._article.tags))
        self.footer.set_editing(editing)
        self.writable.emit(editing)
        if editing:
            QTimer.singleShot(60, self, self._keep_in_sight)  # once the fields have taken their room

    def set_plain(self, plain: bool) -> None:
        """Only the text: neither the tools nor the fields of facts while it is written."""
        self._plain = plain
        for part in (self.byline, self.fields, self.tools):
            part.setVisible(self.editing and not plain)

    @property
    def editing(self) -> bool:
        """Whether somebody may type."""
        return not self.headline.isReadOnly()

    @property
    def typing(self) -> bool:
        """Whether somebody is in one of the fields that the details have too."""
        found = self.focusWidget()
        return found is not None and (found in (self.byline, self.summary) or self.fields.isAncestorOf(found))

    @property
    def modified(self) -> bool:
        """Whether something was typed since the article was shown or `settle`d."""
        fields = (self.headline, self.subhead, self.body)
        return self._article is not None and any(field.document().isModified() for field in fields)

    def settle(self) -> None:
        """What stands here is saved."""
        for field in (self.headline, self.subhead, self.body):
            field.document().setModified(False)

    def unsettle(self) -> None:
        """What stands here is not saved, whatever was believed."""
        for field in (self.headline, self.subhead, self.body):
            field.document().setModified(True)

    def apply(self, text: Text) -> Text:
        """`text` with what stands in the sheet."""
        return replace(
            text,
            headline=_line(self.headline, text.headline),
            subhead=_line(self.subhead, text.subhead),
            body=self.body.body() if self.body.document().isModified() else text.body,
        )

    @property
    def composing(self) -> bool:
        """Whether an input method is putting letters together in one of the fields."""
        return any(field.composing for field in self._fields())

    def _fields(self) -> tuple[GrowingEdit, ...]:
        return self.headline, self.subhead, self.byline, self.summary, self.body

    def with_composed(self, text: Text) -> Text:
        """`text` with what an input method is still putting together."""
        lines = {"headline": self.headline, "subhead": self.subhead, "byline": self.byline, "summary": self.summary}
        made: dict[str, Any] = {name: field.with_composed() for name, field in lines.items() if field.composing}
        if self.body.composing:
            made["body"] = self.body.body(composed=True)
        return replace(text, **made) if made else text

    def end_composing(self) -> None:
        """Writes what an input method is still putting together, here or in another field of the window."""
        QGuiApplication.inputMethod().commit()
        for field in self._fields():
            field.end_composing()

    def put(self, before: Text, text: Text) -> None:
        """Shows another state of the text that is written here, as if it had been typed."""
        self._quiet = True
        for field, name in ((self.headline, "headline"), (self.subhead, "subhead")):
            if getattr(before, name) != getattr(text, name):
                field.setPlainText(getattr(text, name))
                field.moveCursor(QTextCursor.MoveOperation.End)
                field.document().setModified(True)
        if before.body != text.body:
            self.body.replace_body(text.body)
        self._quiet = False
        self.hits.look()
        self._typed()

    def _typed(self) -> None:
        if self._quiet or self._article is None:
            return
        self.composed.emit()  # also where undo led back to what is saved
        if self.modified:
            self.changed.emit()

    def _keep_in_sight(self) -> None:
        if self.editing and self.body.hasFocus():
            place = self.body.cursorRect().center()
            on_page = self.body.mapTo(self.area.page, place)
            self.area.ensureVisible(on_page.x(), on_page.y(), 0, 60)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a double click in the text, or Enter, begins to edit."""
        if not self.editing:
            if event.type() is QEvent.Type.MouseButtonDblClick:
                self.edit_asked.emit()
            elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _ENTER:
                self.edit_asked.emit()
                return True
        return super().eventFilter(watched, event)


def _line(field: GrowingEdit, text: str) -> str:
    """What stands in a one-line field; a field that nobody touched keeps every space of its text."""
    return " ".join(field.toPlainText().split()) if field.document().isModified() else text

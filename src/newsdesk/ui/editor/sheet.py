"""The sheet: an article to read, which becomes the article to write."""

from __future__ import annotations

from dataclasses import replace

import qtawesome
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.article import Article, Text
from newsdesk.text.highlight import Matcher
from newsdesk.text.tokens import count_words
from newsdesk.ui.editor.body_edit import BodyEdit, GrowingEdit
from newsdesk.ui.editor.objects import FindImage
from newsdesk.ui.i18n import show_date
from newsdesk.ui.theme import Theme, reading_font
from newsdesk.ui.widgets.text_line import direction_of, facts_line
from newsdesk.words import say

MEASURE = 700
WORDS_A_MINUTE = 200


class Sheet(QWidget):
    """Shows one article. `changed` while somebody types; `edit_asked`, `save_asked` from its buttons."""

    changed = Signal()
    edit_asked = Signal()
    save_asked = Signal()

    def __init__(self, theme: Theme, find_image: FindImage) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self._theme = theme
        self._article: Article | None = None
        self._quiet = False
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
        self.meta = QLabel()
        self.meta.setProperty("muted", True)
        self.meta.setWordWrap(True)
        self.meta.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body = BodyEdit(say("editor.body"), self._theme, find_image)
        self.body.setPlaceholderText(say("editor.body"))
        self.headline.left.connect(self.subhead.setFocus)
        self.subhead.left.connect(self.body.setFocus)
        for field in (self.headline, self.subhead, self.body):
            field.textChanged.connect(self._typed)
            field.installEventFilter(self)
        self.body.cursorPositionChanged.connect(self._keep_in_sight)

    def _build_frame(self) -> None:
        rule = QFrame()
        rule.setObjectName("rule")
        column = QWidget()
        column.setMaximumWidth(MEASURE + 56)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(28, 28, 28, 48)
        inner.setSpacing(6)
        for widget in (self.headline, self.subhead, self.meta, rule):
            inner.addWidget(widget)
        inner.addSpacing(12)
        inner.addWidget(self.body)
        inner.addStretch(1)
        page = self._page = QWidget()
        page.setObjectName("sheetPage")
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)
        self.area = QScrollArea()
        self.area.setObjectName("sheet")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(page)
        self.edit_button = QPushButton(say("action.edit-article"))
        self.edit_button.setProperty("flat", True)
        self.edit_button.clicked.connect(self.edit_asked)
        self.save_button = QPushButton(say("editor.save"))
        self.save_button.setObjectName("primary")
        self.save_button.clicked.connect(self.save_asked)
        self.facts = QLabel()
        self.facts.setProperty("muted", True)
        self.state = QLabel()
        self.state.setProperty("muted", True)
        footer = QWidget()
        footer.setObjectName("sheetFooter")
        line = QHBoxLayout(footer)
        line.setContentsMargins(16, 5, 16, 5)
        for widget in (self.facts, self.state):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.edit_button)
        line.addWidget(self.save_button)
        self._nothing = QLabel(say("editor.nothing"))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("muted", True)
        whole = QWidget()
        both = QVBoxLayout(whole)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self.area, 1)
        both.addWidget(footer)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def dress(self, theme: Theme) -> None:
        """Takes the colours and fonts of a theme."""
        self._theme = theme
        self._quiet = True
        self.headline.setFont(reading_font(29, bold=True))
        self.subhead.setFont(reading_font(19))
        self.subhead.setTextColor(theme.colour("muted"))
        self.subhead.setStyleSheet(f"QTextEdit {{ background: transparent; border: none; color: {theme.muted}; }}")
        self.body.dress(theme)
        self.edit_button.setIcon(qtawesome.icon("mdi6.pencil-outline", color=theme.accent))
        self._quiet = False

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
        self._quiet = True
        self.headline.setPlainText(article.text.headline)
        self.subhead.setPlainText(article.text.subhead)
        self.body.show_body(article.text.body)
        for field in (self.headline, self.subhead, self.body):
            field.document().setModified(False)
        self._quiet = False
        self.body.mark(matcher)
        self.show_meta(article.text, article)
        self.set_editing(editing)
        self._stack.setCurrentIndex(1)
        self.area.verticalScrollBar().setValue(place)

    def show_meta(self, text: Text, article: Article) -> None:
        """The line of facts under the headline."""
        status = say("status.trash") if article.trashed else say(f"status.{article.status.value}")
        date = show_date(text.published.value if text.published else None)
        direction = direction_of(text.headline or article.text.headline, self.layoutDirection())
        self.meta.setText(facts_line([text.byline, text.source, date, status], direction))
        rtl = direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.meta.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._count(article.word_count)

    def _count(self, count: int) -> None:
        minutes = max(1, round(count / WORDS_A_MINUTE))
        self.facts.setText(f"{say('editor.words', count)}   {say('editor.minutes', minutes)}")

    def say_state(self, message: str) -> None:
        """Tells whether what is shown is saved."""
        self.state.setText(message)

    # -- writing

    def set_editing(self, editing: bool) -> None:
        """Lets somebody type, or not."""
        for field in (self.headline, self.subhead, self.body):
            field.setReadOnly(not editing)
        self.subhead.setVisible(editing or bool(self.subhead.toPlainText()))
        self.edit_button.setVisible(not editing)
        self.save_button.setVisible(editing)

    @property
    def editing(self) -> bool:
        """Whether somebody may type."""
        return not self.headline.isReadOnly()

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

    def _typed(self) -> None:
        if self._quiet or self._article is None:
            return
        if self.modified:
            self._count(count_words(self.body.toPlainText()))
            self.changed.emit()

    def _keep_in_sight(self) -> None:
        if self.editing and self.body.hasFocus():
            place = self.body.cursorRect().center()
            on_page = self.body.mapTo(self._page, place)
            self.area.ensureVisible(on_page.x(), on_page.y(), 0, 60)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a double click in the text begins to edit."""
        if event.type() is QEvent.Type.MouseButtonDblClick and not self.editing:
            self.edit_asked.emit()
        return super().eventFilter(watched, event)


def _line(field: GrowingEdit, text: str) -> str:
    """What stands in a one-line field; a field that nobody touched keeps every space of its text."""
    return " ".join(field.toPlainText().split()) if field.document().isModified() else text

"""The box that links the open article with another one: type to find it, Enter to link."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk import Desk, related, searching
from newsdesk.domain.article import Article
from newsdesk.domain.link import LinkKind
from newsdesk.text.fold import fold_key
from newsdesk.ui import icons
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.related.found_list import FOUND, Found, FoundDelegate, FoundModel
from newsdesk.ui.related.menus import kind_name
from newsdesk.ui.related.reasons import reasons
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.text_line import direction_of
from newsdesk.words import rtl, say

MOST = 20  # articles that are shown
PAUSE = 120  # milliseconds without a key before the search begins
KEY = "link-box"


@dataclass(frozen=True, slots=True)
class _Answer:
    text: str
    found: tuple[Found, ...]
    exact: bool  # some article has all the words


class LinkBox(QDialog):
    """`chosen` with an article, a kind and a note; `waiting` with a title that is not in the archive yet."""

    chosen = Signal(int, object, str)
    waiting = Signal(str, object, str)

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._theme, self._article = desk, jobs, theme, article
        self._answer: _Answer | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("linkbox.title"))
        self.resize(600, 560)
        self.setStyleSheet(
            f"QPushButton#primary:disabled {{ background: {theme.side}; color: {theme.muted};"
            f" border-color: {theme.line}; }}"
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        self._add_head(column)
        self._add_list(column)
        self._add_foot(column)
        self.finished.connect(lambda _how: self._jobs.forget(KEY))
        self._look()

    # -- building

    def _add_head(self, column: QVBoxLayout) -> None:
        title = self._article.text.headline or say("list.untitled")
        name = QLabel(title)
        name.setFont(ui_font(14.5, bold=True))
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        name.setLayoutDirection(direction_of(title, self.layoutDirection()))
        self.field = QLineEdit()
        self.field.setPlaceholderText(say("linkbox.hint"))
        self.field.setAccessibleName(say("linkbox.hint"))
        self.field.setClearButtonEnabled(True)
        glass = QAction(self.field)  # one of our own: Qt unmakes its own as the style changes
        glass.setIcon(icons.icon("mdi6.magnify", color=self._theme.muted))
        self.field.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        column.addWidget(name)
        column.addWidget(self.field)

    def _add_list(self, column: QVBoxLayout) -> None:
        self._heading = QLabel()
        self._heading.setProperty("section", True)
        self.model = FoundModel(self)
        self.view = QListView()
        self.view.setObjectName("list")
        self.view.setAccessibleName(say("linkbox.found"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(FoundDelegate(self._theme, self.view))
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setStyleSheet(f"QListView#list {{ border: 1px solid {self._theme.line}; border-radius: 6px; }}")
        self.view.doubleClicked.connect(lambda _index: self._choose())
        self.view.installEventFilter(self)
        self.view.selectionModel().currentChanged.connect(lambda _index: self._enable())
        self._offer_text = QLabel()
        self._offer_text.setWordWrap(True)
        self._offer_text.setTextFormat(Qt.TextFormat.PlainText)
        self.wait_button = QPushButton(say("linkbox.wait"))
        self.wait_button.setAutoDefault(False)
        self.wait_button.clicked.connect(self._wait)
        self._offer = QFrame()
        self._offer.setObjectName("offer")
        self._offer.setStyleSheet(f"#offer {{ background: {self._theme.accent_soft}; border-radius: 6px; }}")
        line = QHBoxLayout(self._offer)
        line.setContentsMargins(12, 8, 8, 8)
        line.addWidget(self._offer_text, 1)
        line.addWidget(self.wait_button)
        self._offer.hide()
        self._space = QWidget()  # in the place of the list, where there is none
        self._space.hide()
        column.addWidget(self._heading)
        column.addWidget(self._offer)
        column.addWidget(self.view, 1)
        column.addWidget(self._space, 1)

    def _add_foot(self, column: QVBoxLayout) -> None:
        self.kind = QComboBox()
        self.kind.setAccessibleName(say("related.kind"))
        for kind in LinkKind:
            self.kind.addItem(kind_name(kind), kind.value)
        self.kind.currentIndexChanged.connect(lambda _place: self._enable())
        self.note = QLineEdit()
        self.note.setPlaceholderText(say("linkbox.note"))
        self.note.setAccessibleName(say("linkbox.note"))
        self.note.installEventFilter(self)
        self.link_button = QPushButton(say("linkbox.link"))
        self.link_button.setObjectName("primary")
        self.link_button.setAutoDefault(False)
        self.link_button.clicked.connect(self._choose)
        cancel = QPushButton(say("linkbox.cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        asked = QLabel(say("related.kind"))
        asked.setBuddy(self.kind)
        how = QHBoxLayout()
        how.addWidget(asked)
        how.addWidget(self.kind)
        how.addWidget(self.note, 1)
        keys = QLabel(say("linkbox.keys"))
        keys.setProperty("muted", True)
        buttons = QHBoxLayout()
        buttons.addWidget(keys, 1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.link_button)
        column.addLayout(how)
        column.addLayout(buttons)

    # -- finding

    def _typed(self, text: str) -> None:
        self.field.setLayoutDirection(direction_of(text, self.layoutDirection()))
        self._enable()
        self._timer.start()

    def _look(self) -> None:
        self._timer.stop()
        text = self.field.text().strip()
        self._jobs.run(lambda: self._find(text), self._show, key=KEY)

    def _find(self, text: str) -> _Answer:
        """Runs in a job."""
        why: dict[int, tuple[str, ...]] = {}
        if text:
            query = searching.parse(text, typing=True)
            answer = searching.find(self._desk, query, MOST + 1)
            ids, exact, words = list(answer.ids), bool(answer.ids) and not answer.relaxed, query.words
        else:
            suggestions = related.suggest(self._desk, self._article.id, MOST)
            why = {found.id: tuple(reasons(found.reasons)) for found in suggestions}
            ids, exact, words = [found.id for found in suggestions], True, ()
        ids = [key for key in ids if key != self._article.id][:MOST]
        rows = searching.rows(self._desk, ids, words)
        return _Answer(text, tuple(Found(row, self._linked(row.id), why.get(row.id, ())) for row in rows), exact)

    def _linked(self, article_id: int) -> str:
        """How an article is linked with the open one already."""
        kinds = [
            kind_name(link.kind, outgoing=link.outgoing)
            for link in self._article.links
            if link.article_id == article_id
        ]
        return say("linkbox.linked", kinds=("، " if rtl() else ", ").join(kinds)) if kinds else ""

    def _show(self, answer: _Answer) -> None:
        if answer.text != self.field.text().strip():
            return  # somebody typed on
        self._answer = answer
        self.model.show(answer.found)
        if answer.found:
            first = self.model.index(0)
            self.view.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollToTop()
        if not answer.text:
            heading = say("linkbox.suggested" if answer.found else "linkbox.no-suggestions")
        elif not answer.found:
            heading = say("linkbox.nothing")
        else:
            heading = say("linkbox.found" if answer.exact else "linkbox.relaxed")
        self._heading.setText(heading)
        offered = bool(fold_key(answer.text)) and not answer.exact
        self._offer_text.setText(say("linkbox.offer", title=answer.text))
        self._offer.setVisible(offered)
        self.view.setVisible(bool(answer.found) or not offered)
        self._space.setVisible(not self.view.isVisibleTo(self))
        self.link_button.setVisible(bool(answer.found))
        self._enable()

    # -- choosing

    @property
    def chosen_kind(self) -> LinkKind:
        """What the other article is to this one."""
        return LinkKind(self.kind.currentData())

    @property
    def _current(self) -> Found | None:
        found = self.view.currentIndex().data(FOUND)
        return found if isinstance(found, Found) else None

    def _ready(self) -> bool:
        """Whether what is shown is the answer to what is typed, and the chosen one is not so linked already."""
        found = self._current
        fresh = self._answer is not None and self._answer.text == self.field.text().strip()
        if found is None or not fresh:
            return False
        return not any(
            link.outgoing and link.kind is self.chosen_kind and link.article_id == found.row.id
            for link in self._article.links
        )

    def _enable(self) -> None:
        self.link_button.setEnabled(self._ready())

    def _choose(self) -> None:
        found = self._current
        if found is not None and self._ready():
            self.chosen.emit(found.row.id, self.chosen_kind, self.note.text().strip())
            self.accept()

    def _wait(self) -> None:
        if self._answer is not None:
            self.waiting.emit(" ".join(self._answer.text.split()), self.chosen_kind, self.note.text().strip())
            self.accept()

    def _enter(self) -> None:
        if self._timer.isActive():
            self._look()  # what is shown is not yet the answer to what is typed
        elif self._current is not None:
            self._choose()

    def _walk(self, steps: int) -> None:
        rows: Sequence[int] = range(self.model.rowCount())
        if rows:
            place = max(0, min(rows[-1], self.view.currentIndex().row() + steps))
            self.view.setCurrentIndex(self.model.index(place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the arrows walk the list while somebody types; Enter links from anywhere."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
            step = steps.get(Qt.Key(event.key()))
            if step and watched is self.field:
                self._walk(step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter()
                return True
        return super().eventFilter(watched, event)

"""The box that links the open article, or all that are chosen, with another one: type to find it, Enter to link."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk import Desk
from newsdesk.domain.article import Article
from newsdesk.domain.link import Kind, OwnKind
from newsdesk.text.fold import fold_key
from newsdesk.ui import icons
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.related import finding
from newsdesk.ui.related.found_list import FOUND, Found, FoundModel, FoundView
from newsdesk.ui.related.kind_chips import KindChips
from newsdesk.ui.related.link_head import LinkHead, WaitOffer
from newsdesk.ui.related.link_says import LinkSays
from newsdesk.ui.related.menus import kind_name, named
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.room import open_within
from newsdesk.ui.widgets.text_line import direction_of
from newsdesk.ui.widgets.waiting import after
from newsdesk.words import rtl, say

PAUSE = 120  # milliseconds without a key before the search begins
WHOLE = 500  # between two looks whether the index is whole
KEY = "link-box"


class LinkBox(QDialog):
    """`chosen` with an article, a kind and a note; `waiting` with a title that is not in the archive yet; `together`
    with a kind and a note, where many are to be linked with each other; `kinds_asked` for the own kinds.

    `article` is the open one, to which others are near; `many` are the chosen ones where they are several, `passage`
    is what was chosen in the text. `outgoing` says which way the link is to lead.
    """

    chosen = Signal(int, object, str)
    waiting = Signal(str, object, str)
    together = Signal(object, str)
    kinds_asked = Signal()

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        theme: Theme,
        article: Article | None,
        parent: QWidget | None = None,
        *,
        many: Sequence[int] = (),
        passage: str = "",
        own: Sequence[OwnKind] = (),
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._theme, self._article = desk, jobs, theme, article
        self._many = tuple(many)
        self.field = QLineEdit()
        self._answer: finding.Answer | None = None
        self._near: finding.Nearness | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("linkbox.title.many" if many else "linkbox.title"))
        open_within(self, 620, 640)
        self.setStyleSheet(
            f"QPushButton#primary:disabled {{ background: {theme.side}; color: {theme.muted};"
            f" border-color: {theme.line}; }}"
        )
        self._timer = after(self, PAUSE, self._look)
        self._unsure = when_whole(self, desk, self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        self.kinds = KindChips(theme, own)
        headline = article.text.headline if article is not None else ""
        self.says = LinkSays(say("linkbox.many", len(self._many)) if many else named(headline))
        self.says.turned.connect(self._turn)
        self._add_head(column, passage)
        self._add_list(column)
        self._add_foot(column)
        for one, following in pairwise(as_read(self)):
            self.setTabOrder(one, following)
        self.finished.connect(lambda _how: self._jobs.forget(KEY))
        self._look()

    # -- building

    def _add_head(self, column: QVBoxLayout, passage: str) -> None:
        self.head = LinkHead(self._theme, self._article, self._many, self.layoutDirection(), passage)
        self.head.together.connect(self._join)
        self.head.left_out.connect(lambda: self.field.setFocus())
        column.addWidget(self.head)
        self.field.setPlaceholderText(say("linkbox.hint"))
        self.field.setAccessibleName(say("linkbox.hint"))
        self.field.setClearButtonEnabled(True)
        add_glass(self.field, self._theme)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        column.addWidget(self.field)

    def _add_list(self, column: QVBoxLayout) -> None:
        self._heading = QLabel()
        self._heading.setProperty("section", True)
        self.model = FoundModel(self)
        self.view = FoundView(self.model, self._theme)
        self.view.doubleClicked.connect(lambda _index: self._choose())
        self.view.installEventFilter(self)
        self.view.selectionModel().currentChanged.connect(lambda _index: self._enable())
        self._offer = WaitOffer(self._theme)
        self.wait_button, self._offer_text = self._offer.button, self._offer.text
        self.wait_button.clicked.connect(self._wait)
        self._space = QWidget()  # in the place of the list, where there is none
        self._space.hide()
        column.addWidget(self._heading)
        column.addWidget(self._offer)
        column.addWidget(self.view, 1)
        column.addWidget(self._space, 1)

    def _add_foot(self, column: QVBoxLayout) -> None:
        self.kinds.changed.connect(self._enable)
        self.kinds.manage.connect(self.kinds_asked)
        self.kinds.installEventFilter(self)
        self.note = QLineEdit()
        self.note.setPlaceholderText(say("linkbox.note"))
        self.note.setAccessibleName(say("linkbox.note"))
        self.note.installEventFilter(self)
        self.link_button = new_button("linkbox.link", self._choose)
        self.link_button.setObjectName("primary")
        self.cancel_button = new_button("linkbox.cancel", self.reject)
        keys = QLabel(say("linkbox.keys.many" if self._many else "linkbox.keys"))
        keys.setProperty("muted", True)
        keys.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(keys, 1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.link_button)
        column.addWidget(self.kinds)
        column.addWidget(self.says)
        column.addWidget(self.note)
        column.addLayout(buttons)

    @property
    def passage(self) -> str:
        """The words that the link is about, of the article that it starts from."""
        return self.head.passage if self.outgoing else ""

    @property
    def outgoing(self) -> bool:
        """Whether the link leads from this article, or the chosen ones, to the other."""
        return self.says.outgoing

    def _turn(self) -> None:
        """The link leads the other way; a title can be waited for one way only."""
        self.kinds.turn(self.outgoing)
        self.head.turn(self.outgoing)
        if self._answer is not None:
            row = self.view.currentIndex().row()
            self._show(self._answer)
            self._walk(row - self.view.currentIndex().row())

    def know(self, own: Sequence[OwnKind]) -> None:
        """The own kinds are other ones."""
        self.kinds.know(own)

    # -- finding

    def _typed(self, text: str) -> None:
        self.field.setLayoutDirection(direction_of(text, self.layoutDirection()))
        self._enable()
        self._timer.start()

    def _look(self) -> None:
        """Looks for what is typed; a search that is still waiting for its turn gives way to the newest."""
        self._timer.stop()
        text, near = self.field.text().strip(), self._near
        article_id = self._article.id if self._article is not None else None
        out = frozenset((*self._many, article_id or 0))
        self._jobs.run(lambda: finding.find(self._desk, text, article_id, near, out), self._show, key=KEY)

    def _found(self, answer: finding.Answer) -> tuple[Found, ...]:
        why, article = answer.near.why, None if self._many else self._article
        return tuple(Found(row, linked_as(article, row.id), why.get(row.id, ())) for row in answer.rows)

    def _show(self, answer: finding.Answer) -> None:
        self._near = answer.near if answer.known else None
        if answer.text != self.field.text().strip():
            return  # somebody typed on
        self._answer = answer
        if not answer.known:
            self._unsure.start()
        self.model.show(self._found(answer))
        if answer.rows:
            first = self.model.index(0)
            self.view.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollToTop()
        self._heading.setText(heading_of(answer))
        offered = self._can_wait and not answer.exact
        self._offer.tell(answer.text, known=answer.known)
        self._offer.setVisible(offered)
        self.view.setVisible(bool(answer.rows) or not offered)
        self._space.setVisible(not self.view.isVisibleTo(self))
        self.link_button.setVisible(bool(answer.rows))
        self._enable()

    # -- choosing

    @property
    def chosen_kind(self) -> Kind:
        """The kind that is chosen."""
        return self.kinds.chosen

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
        links = () if self._article is None or self._many else self._article.links
        so = (self.outgoing, self.chosen_kind, found.row.id)
        return all((link.outgoing, link.kind, link.article_id) != so for link in links)

    def _enable(self) -> None:
        self.link_button.setEnabled(self._ready())
        found = self._current
        self.says.tell(self.chosen_kind, found.row.headline if found is not None else None)

    def _choose(self) -> None:
        found = self._current
        if found is not None and self._ready():
            self.chosen.emit(found.row.id, self.chosen_kind, self.note.text().strip())
            self.accept()

    def _join(self) -> None:
        self.together.emit(self.chosen_kind, self.note.text().strip())
        self.accept()

    @property
    def _can_wait(self) -> bool:
        return self.outgoing and not self._many and self._article is not None and bool(fold_key(self.field.text()))

    def _wait(self) -> None:
        """The link waits for what is typed; where just one article has that title, it is linked at once."""
        if self._can_wait:
            self.waiting.emit(" ".join(self.field.text().split()), self.chosen_kind, self.note.text().strip())
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
            if step and watched in (self.field, self.kinds):
                self._walk(step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                    self._wait()
                else:
                    self._enter()
                return True
            if numbered(self.kinds, event) or (watched is self.view and self.kinds.choose_number(event.text())):
                return True
        return super().eventFilter(watched, event)


def as_read(box: LinkBox) -> list[QWidget]:
    """Where the Tab key stops, in the order in which the box is read; from the last it goes to the first."""
    upper = [*box.head.findChildren(QPushButton), box.field, box.wait_button, box.view]
    return [*upper, box.kinds, box.kinds.more, box.says.button, box.note, box.cancel_button, box.link_button]


def when_whole(parent: QObject, desk: Desk, do: Callable[[], object]) -> QTimer:
    """A timer that does something as soon as the index is whole."""
    timer = after(parent, WHOLE, lambda: timer.start() if desk.indexer.making else do())
    return timer


def heading_of(answer: finding.Answer) -> str:
    """What is said above what was found."""
    if not (answer.rows or answer.known):
        return say("linkbox.indexing")
    if not answer.text:
        return say("linkbox.suggested" if answer.rows else "linkbox.no-suggestions")
    if not answer.rows:
        return say("linkbox.nothing")
    return say("linkbox.found" if answer.exact else "linkbox.relaxed")


def linked_as(article: Article | None, other: int) -> str:
    """How an article is linked with the open one already; empty where it is not."""
    links = article.links if article is not None else ()
    kinds = [kind_name(link.kind, outgoing=link.outgoing) for link in links if link.article_id == other]
    return say("linkbox.linked", kinds=("، " if rtl() else ", ").join(kinds)) if kinds else ""


def new_button(word: str, slot: Callable[[], object]) -> QPushButton:
    """A button that Enter does not press from elsewhere."""
    button = QPushButton(say(word))
    button.setAutoDefault(False)
    button.clicked.connect(lambda _on=False: slot())
    return button


def numbered(kinds: KindChips, event: QKeyEvent) -> bool:
    """Alt and a number chooses a kind from anywhere; whether it did."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    digit = chr(event.key()) if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9 else event.text()
    return held == Qt.KeyboardModifier.AltModifier and kinds.choose_number(digit)


def add_glass(field: QLineEdit, theme: Theme) -> None:
    """A field in which is searched."""
    glass = QAction(field)  # one of our own: Qt unmakes its own as the style changes
    glass.setIcon(icons.icon("mdi6.magnify", color=theme.muted))
    field.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)

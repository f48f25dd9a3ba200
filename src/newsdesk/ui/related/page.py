"""All links of the archive on a page of their own: by kind, what waits, what is to be chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk import Desk, links, waiting
from newsdesk.domain.link import End, Joined, LinkCounts, Waited
from newsdesk.ui import icons
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.keys.row_menu import RowMenu, meant, row_asked
from newsdesk.ui.related.kind_book import KindBook
from newsdesk.ui.related.kinds_list import Choice, KindsList
from newsdesk.ui.related.links_delegate import LinksDelegate
from newsdesk.ui.related.links_model import ITEM, PART, Item, LinksModel, name_of
from newsdesk.ui.related.menus import short
from newsdesk.ui.related.offers import Answers, add_answers
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.empty import Empty
from newsdesk.ui.widgets.parts import search_field
from newsdesk.ui.widgets.text_line import direction_of
from newsdesk.words import say

PAUSE = 150  # milliseconds without a key before the filter is applied
MOST_AGAIN = 2000  # rows that are read again when something changed
_COUNTS, _LIST = "links-counts", "links-list"


class _View(QListView):
    """The rows. A double click opens the article under it; Enter the first of a row, with Ctrl the second, with Shift
    beside. Where an article is offered for a title, Enter takes it and Delete refuses it: `taken`, `refused`; `asked`
    for a menu."""

    opened = Signal(int)
    beside = Signal(int)
    taken = Signal()
    refused = Signal()
    asked = Signal(RowMenu, object)
    answers = True  # whether what is offered can be taken: not where nothing may be changed

    def _at(self, index: QModelIndex, at: QPoint) -> int:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        delegate = self.itemDelegate()
        return delegate.article_at(option, index, at) if isinstance(delegate, LinksDelegate) else 0

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: opens what is under the pointer."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(self._at(index, event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter opens, or takes what is offered."""
        item = self.currentIndex().data(ITEM)
        ends = _articles(item)
        answered = meant(self, event, "offer-take", "offer-refuse") if self._offered(item) else ""
        way = meant(self, event, "row-open", "row-open-other", "row-beside") if ends and not answered else ""
        if answered:
            (self.taken if answered == "offer-take" else self.refused).emit()
        elif way == "row-beside":
            self.beside.emit(ends[0].id)
        elif way:
            self.opened.emit(ends[min(int(way == "row-open-other"), len(ends) - 1)].id)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: a menu of the articles of a row."""
        index, at = row_asked(self, event)
        item = index.data(ITEM)
        ends = _articles(item)
        if not ends:
            return
        menu = RowMenu(self)
        self.asked.emit(menu, item)
        second = min(1, len(ends) - 1)
        for place, end in enumerate(ends):
            words = say("links.open", title=short(end.headline or say("list.untitled")))
            name = "row-open" if place == 0 and not self._offered(item) else "row-open-other" if place == second else ""
            do = partial(self.opened.emit, end.id)
            menu.add(name, do, words=words) if name else menu.entry(words, do)
        words = say("links.beside", title=short(ends[0].headline or say("list.untitled")))
        menu.add("row-beside", lambda: self.beside.emit(ends[0].id), words=words)
        menu.popup(at)

    def _offered(self, item: object) -> bool:
        """Whether an article is offered for a title that waits, to be taken or refused."""
        return self.answers and isinstance(item, Waited) and bool(item.offered)


def _articles(item: object) -> tuple[End, ...]:
    if isinstance(item, Joined):
        return (item.start, item.end)
    if not isinstance(item, Waited):
        return ()
    return (*(End(one.id, one.headline, one.source, one.published) for one in item.offered), *item.articles)


class RelatedPage(QWidget):
    """`opened` and `beside` with an article, `kinds_asked` for the own kinds. Reads nothing before the first
    `refresh`."""

    opened = Signal(int)
    beside = Signal(int)
    kinds_asked = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._shown: tuple[Choice, str] | None = None
        self._answering = False  # what was answered is on its way: a key that comes meanwhile means no other row
        self.setObjectName("relatedPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.kinds = KindsList(theme)
        self.kinds.setFixedWidth(212)
        self.kinds.chosen.connect(lambda _choice: self._look())
        self.manage_button = QPushButton(say("action.own-kinds"))
        self.manage_button.setObjectName("ownKinds")
        self.manage_button.clicked.connect(self.kinds_asked)
        self.filter = search_field("links.filter")
        self.filter.setMaximumWidth(320)
        self._glass = QAction(self.filter)  # one of our own: Qt unmakes its own as the style changes
        self._glass.setIcon(icons.icon("mdi6.magnify", color=theme.muted))
        self.filter.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._look)
        self.filter.textChanged.connect(self._typed)
        self.model = LinksModel(self._fetch, self)
        self._delegate = LinksDelegate(theme, self)
        self._build()
        self.dress(theme)

    def _build(self) -> None:
        self.view = _View()
        self.view.setObjectName("list")
        self.view.setAccessibleName(say("links.name"))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.verticalScrollBar().setSingleStep(28)
        self.view.answers = not self._desk.read_only
        self.view.opened.connect(self.opened)
        self.view.beside.connect(self.beside)
        self._let_answer()
        self._title = QLabel()
        self._title.setFont(ui_font("title", bold=True))
        head = QWidget()
        head.setObjectName("linksHead")
        line = QHBoxLayout(head)
        line.setContentsMargins(16, 8, 16, 8)
        line.addWidget(self._title, 1)
        line.addWidget(self.filter, 1)
        self.empty = Empty()
        self.empty.setObjectName("linksEmpty")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(head)
        main.addWidget(self.answers)
        main.addWidget(self._stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(self.kinds, 1)
        side.addWidget(self.manage_button)
        whole.addLayout(side)
        rule = QFrame()
        rule.setObjectName("edge")
        rule.setFixedWidth(1)
        whole.addWidget(rule)
        whole.addLayout(main, 1)

    def _let_answer(self) -> None:
        self.answers = Answers()
        self.answers.hide()
        for asking in (self.view, self.answers):
            asking.taken.connect(self._take)
            asking.refused.connect(self._refuse_all)
        self.view.asked.connect(self._add_answers)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._follow())

    def know_kinds(self, book: KindBook) -> None:
        """Lists the own kinds of the archive, now and as they change."""

        def learn() -> None:
            self.kinds.know(book.own)
            self._delegate.know(book.own)
            self.view.doItemsLayout()

        book.changed.connect(learn)
        learn()

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.kinds.dress(theme)
        self._delegate.dress(theme)
        self._glass.setIcon(icons.icon("mdi6.magnify", color=theme.muted))
        self.setStyleSheet(
            f"#relatedPage {{ background: {theme.paper}; }}"
            f"#kinds {{ background: {theme.background}; padding: 8px 4px; }}"
            f"#ownKinds {{ background: {theme.background}; color: {theme.muted}; border: none; border-radius: 0;"
            " padding: 8px 18px; text-align: left; }"  # Qt turns it around with the window
            f"#ownKinds:hover, #ownKinds:focus {{ color: {theme.accent}; }}"
            f"#edge {{ background: {theme.line}; }}"
            f"#linksHead {{ background: {theme.background}; border-bottom: 1px solid {theme.line}; }}"
            f"#linksEmpty {{ background: {theme.paper}; color: {theme.muted}; }}"
        )
        self.view.doItemsLayout()

    # -- reading

    def refresh(self) -> None:
        """Reads counts and list again; what is chosen and how far it is scrolled stays."""
        self._jobs.run(lambda: links.overview(self._desk), self._counted, key=_COUNTS)
        self._look()

    def _counted(self, counts: LinkCounts) -> None:
        self.kinds.show_counts(counts)

    def _typed(self, text: str) -> None:
        self.filter.setLayoutDirection(direction_of(text, self.layoutDirection()))
        self._timer.start()

    def _asked(self) -> tuple[Choice, str]:
        return self.kinds.choice, self.filter.text().strip()

    def _read(self, asked: tuple[Choice, str], limit: int, offset: int) -> list[Joined] | list[Waited]:
        """Runs in a job; asks for one row more than is wanted, to know whether there are more."""
        choice, text = asked
        return links.listing(
            self._desk, choice.kind, several=choice.several, missing=choice.waiting and not choice.several, text=text,
            limit=limit + 1, offset=offset,
        )  # fmt: skip

    def _look(self) -> None:
        self._timer.stop()
        asked = self._asked()
        limit = PART
        if asked == self._shown:
            limit = max(PART, min(self.model.rowCount(), MOST_AGAIN))
        self.model.hold()
        self._jobs.run(lambda: self._read(asked, limit, 0), lambda found: self._show(asked, found, limit), key=_LIST)

    def _show(self, asked: tuple[Choice, str], found: list[Item], limit: int) -> None:
        same, self._shown = asked == self._shown, asked
        self._answering = False
        current, row = self.view.currentIndex().data(ITEM), self.view.currentIndex().row()
        top = self.view.verticalScrollBar().value()
        if self.model.show(found[:limit], whole=len(found) <= limit):
            self._keep(current if same else None, top if same else 0, row if same else 0)
        elif not same:
            self.view.scrollToTop()
        choice, text = asked
        self._title.setText(self.kinds.currentItem().text())
        self.empty.setText(say(f"links.empty.{_emptiness(choice, bool(text))}"))
        self._stack.setCurrentIndex(0 if found else 1)
        self.answers.setVisible(choice.several and bool(found) and not self._desk.read_only)
        self._follow()

    def _keep(self, current: Item | None, top: int, row: int) -> None:
        place = self.model.place_of(name_of(current)) if current is not None else None
        if place is not None:
            self.view.setCurrentIndex(self.model.index(place))
        elif self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(max(0, min(row, self.model.rowCount() - 1))))
        self.view.doItemsLayout()
        self.view.verticalScrollBar().setValue(top)

    # -- what is offered for a title

    def _chosen(self) -> Waited | None:
        """The title that is chosen, where something is offered for it and it can be answered."""
        item = self.view.currentIndex().data(ITEM)
        able = isinstance(item, Waited) and item.offered and not self._desk.read_only and not self._answering
        return item if able else None

    def _follow(self) -> None:
        item = self._chosen()
        self.answers.have(len(item.offered) if item is not None else 0)

    def _take(self) -> None:
        """Of one article that is offered, that one; of several a person chooses."""
        item = self._chosen()
        if item is None:
            return
        if len(item.offered) == 1:
            self._answer(lambda: waiting.accept(self._desk, item.key, item.offered[0].id))
            return
        menu = RowMenu(self)
        self._add_answers(menu, item)
        menu.popup(self.view.viewport().mapToGlobal(self.view.visualRect(self.view.currentIndex()).center()))
        menu.setActiveAction(menu.actions()[0])

    def _refuse_all(self) -> None:
        item = self._chosen()
        if item is not None:
            self._answer(lambda: waiting.refuse(self._desk, item.key, [one.id for one in item.offered]))

    def _add_answers(self, menu: RowMenu, item: object) -> None:
        if not isinstance(item, Waited) or not item.offered or self._desk.read_only:
            return
        add_answers(
            menu,
            item.offered,
            lambda key: self._answer(lambda: waiting.accept(self._desk, item.key, key)),
            lambda keys: self._answer(lambda: waiting.refuse(self._desk, item.key, keys)),
        )
        menu.addSeparator()

    def _answer(self, work: Callable[[], object]) -> None:
        def failed(error: BaseException) -> None:
            self._answering = False
            self._jobs.failed.emit(error)

        self._answering = True  # until the list is read again
        self._jobs.run(work, lambda _done: self.refresh(), failed)

    def _fetch(self, place: int) -> None:
        """The model asks for more rows."""
        asked = self._asked()
        self._jobs.run(
            lambda: self._read(asked, PART, place),
            lambda found: self.model.extend(place, found[:PART], whole=len(found) <= PART),
            key=_LIST,
        )


def _emptiness(choice: Choice, filtered: bool) -> str:
    if filtered:
        return "filter"
    if choice.several:
        return "several"
    return "waiting" if choice.waiting else "kind" if choice.kind is not None else "all"

"""The list pane: how many there are, their order, the rows, and what to do when there are none."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.query import Facets, Group, Sort
from newsdesk.text.language import isolate
from newsdesk.ui import icons
from newsdesk.ui.articles.article_view import runs
from newsdesk.ui.articles.elsewhere import ElsewhereBox
from newsdesk.ui.articles.facet_pane import FacetPane
from newsdesk.ui.articles.list_head import ListHead
from newsdesk.ui.articles.list_looks import ListView
from newsdesk.ui.articles.list_model import ID, ArticleListModel
from newsdesk.ui.theme import Theme, scale
from newsdesk.ui.widgets.empty import Offers
from newsdesk.ui.widgets.flow import empty as clear_out
from newsdesk.ui.widgets.parts import ShortLabel
from newsdesk.ui.widgets.waiting import after
from newsdesk.words import say

MOST_KEPT = 20_000  # chosen articles that stay chosen when the list changes below them
FEW_CHOSEN = 20  # articles that are looked for one by one
MOST_TRIED = 2000  # rows below one that left, of which the first that stayed is chosen
PASSING = 150  # milliseconds after which a key that was held down rests
OFFERED: dict[str, tuple[str, ...]] = {
    "archive": ("sample", "new"), "inbox": ("all",), "draft": ("new", "all"), "search": ("clear",),
    "within": ("clear",),
    **{place: ("all",) for place in ("review", "final", "archived", "untagged", "trash", "tag", "source", "saved")},
}  # fmt: skip
"""What is offered where the list is empty, by why it is."""
SORTS = (
    Sort.NEWEST, Sort.OLDEST, Sort.MODIFIED, Sort.STALEST, Sort.ADDED, Sort.FIRST_ADDED, Sort.HEADLINE,
    Sort.HEADLINE_BACK, Sort.SOURCE, Sort.SOURCE_BACK, Sort.LENGTH, Sort.SHORTEST,
)  # fmt: skip


class ListPane(QWidget):
    """Emits `opened` with the article that is to be shown (0 for none) and `edit_asked` on Enter."""

    opened = Signal(int)
    selection_changed = Signal()
    edit_asked = Signal()
    sort_changed = Signal()
    menu_asked = Signal(QPoint)
    import_asked = Signal()
    meant_chosen = Signal(str)  # a question with a word spelled otherwise
    facets_asked = Signal()

    def __init__(self, model: ArticleListModel, theme: Theme) -> None:
        super().__init__()
        self.model = model
        self.view = ListView(model, theme)
        self.view.setAccessibleName(say("list.name"))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(lambda at: self.menu_asked.emit(self.view.mapToGlobal(at)))
        self._rest = after(self, PASSING, self._open)
        self.view.edit_asked.connect(self._edit)
        self.view.let_go.connect(self._open)
        self.view.selectionModel().currentChanged.connect(self._current)
        self.view.selectionModel().selectionChanged.connect(self._tell_selection)
        self._told = self._meant = ""
        self.misread = QLabel()
        self.misread.setProperty("muted", True)
        self.misread.setWordWrap(True)
        self.misread.setContentsMargins(16, 4, 16, 4)
        self.misread.hide()
        self._count = ShortLabel()
        self._count.setProperty("muted", True)
        self.sort = QComboBox()
        self.sort.setAccessibleName(say("list.sort"))
        self._orders: dict[bool, object] = {}  # the order that was chosen last while searching, and while not
        self._fill_sorts(False)
        self.sort.activated.connect(lambda _place: self.sort_changed.emit())
        self.narrow = QToolButton()
        self.narrow.setCheckable(True)
        self.narrow.setAccessibleName(say("facet.show"))
        self.narrow.setToolTip(say("facet.show"))
        self.narrow.clicked.connect(self._toggle_facets)
        self.looks = QToolButton()
        self.looks.setObjectName("looks")
        self.looks.setAccessibleName(say("list.looks"))
        self.looks.setToolTip(say("list.looks"))
        self.meant = QPushButton()
        self.meant.setProperty("flat", True)
        self.meant.clicked.connect(lambda: self.meant_chosen.emit(self._meant))
        self.meant.hide()
        self.facets = FacetPane(theme)
        self.facets.hide()
        self.facets_wanted = {"search": True, "place": False}  # while something is searched, and while not
        self._searching, self._counted = False, True
        self._empty_text = QLabel()
        self._empty_text.setWordWrap(True)
        self._empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty_text.setProperty("muted", True)
        self._empty_button = QPushButton(say("list.empty.import"))
        self._empty_button.setObjectName("primary")
        self._empty_button.clicked.connect(self.import_asked)
        empty = QWidget()
        empty.setObjectName("list")
        column = QVBoxLayout(empty)
        column.setContentsMargins(32, 32, 32, 32)
        column.addStretch(1)
        column.addWidget(self._empty_text)
        column.addWidget(self._empty_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.offers = Offers()
        column.addWidget(self.offers)
        self.elsewhere = ElsewhereBox()
        column.addWidget(self.elsewhere)
        self._ways = QVBoxLayout()
        column.addLayout(self._ways)
        column.addStretch(2)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(ListHead(self._count, (self.narrow, self.looks), self.sort))
        whole.addWidget(self.misread)
        whole.addWidget(self.meant, 0, Qt.AlignmentFlag.AlignLeading)
        whole.addWidget(self.facets)
        whole.addWidget(self._stack, 1)
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.view.dress(theme)
        self.facets.dress(theme)
        for button in (self.narrow, self.looks):
            button.setIconSize(QSize(16, 16) * scale())
        self.narrow.setIcon(icons.icon("mdi6.chart-histogram", color=theme.muted, color_on=theme.accent))
        self.looks.setIcon(icons.icon("mdi6.view-list-outline", color=theme.muted))

    # -- what the answer consists of

    def searching(self, on: bool) -> None:
        """Tells whether something is searched: the numbers of an answer are shown then, unless nobody wants them."""
        self._searching = on
        self._show_facets()

    @property
    def facets_shown(self) -> bool:
        """Whether the numbers of the answer are wanted now."""
        return self.facets_wanted["search" if self._searching else "place"]

    def _toggle_facets(self, on: bool) -> None:
        self.facets_wanted["search" if self._searching else "place"] = on
        self._show_facets()
        if on:
            self.facets_asked.emit()

    def _show_facets(self) -> None:
        self.narrow.setChecked(self.facets_shown)
        self.facets.setVisible(self.facets_shown and self._counted and self.total > 0)

    def show_facets(self, found: Facets | None) -> None:
        """Shows the numbers of the answer; None where they are not known."""
        self._counted = found is not None
        if found is not None:
            self.facets.show_facets(found)
        self._show_facets()

    def offer(self, meant: str) -> None:
        """Offers a question with a word spelled otherwise; "" for none."""
        self._meant = meant
        self.meant.setText(say("search.meant", text=isolate(meant)) if meant else "")
        self.meant.setVisible(bool(meant))

    def offer_ways(self, ways: Sequence[tuple[str, str, int]]) -> None:
        """Offers to leave a condition out: (what it says, the question without it, how many there are then)."""
        clear_out(self._ways)
        for label, rest, count in ways:
            button = QPushButton(say("list.without", count, condition=label))
            button.clicked.connect(partial(self._take_way, rest))
            self._ways.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def _take_way(self, rest: str, _on: bool = False) -> None:
        self.meant_chosen.emit(rest)

    def tell_misread(self, misread: Sequence[str]) -> None:
        """Says what looked like a condition and was searched as words."""
        self.misread.setText(say("search.misread", text="، ".join(map(isolate, misread))) if misread else "")
        self.misread.setVisible(bool(misread))

    def _fill_sorts(self, searching: bool) -> None:
        wanted = (Sort.RELEVANCE, *SORTS) if searching else SORTS
        if self.sort.count() == len(wanted):
            return
        kept = self._orders.get(not searching), self._orders.get(searching)
        self._orders[not searching] = self.sort.currentData() or kept[0]
        self.sort.clear()
        for sort in wanted:
            self.sort.addItem(say(f"sort.{sort.value}"), sort)
        self.sort.setCurrentIndex(max(0, self.sort.findData(kept[1])))

    @property
    def orders(self) -> dict[bool, object]:
        """The order that is chosen while something is searched (True), and while nothing is."""
        searching = self.sort.count() > len(SORTS)
        return self._orders | {searching: self.sort.currentData()}

    def set_orders(self, orders: dict[bool, object], *, searching: bool) -> None:
        """The orders that another list had."""
        self._fill_sorts(searching)
        self._orders = dict(orders)
        self.sort.setCurrentIndex(max(0, self.sort.findData(orders.get(searching))))

    def choose_sort(self, sort: Sort) -> None:
        """The order from now on; nobody is told."""
        self.sort.setCurrentIndex(max(0, self.sort.findData(sort.value)))

    def sort_by(self, sort: Sort) -> None:
        """The order from now on, as if it had been chosen from the box."""
        self.choose_sort(sort)
        self.sort_changed.emit()

    def chosen_sort(self, searching: bool) -> Sort:
        """The order that is chosen; while searching there is one more, the best first."""
        self._fill_sorts(searching)
        found = self.sort.currentData()
        sort = Sort(found) if found else Sort.NEWEST  # Qt keeps the text of an enumeration, not the member
        self.view.header.show_sort(sort)
        return sort

    def tell(
        self, total: int | None, ms: float | None, relaxed: bool, why_empty: str, place: str = "", *, known: bool = True
    ) -> None:
        """Shows how many there are, None while they are counted; there may be more where that is not `known`.
        `why_empty` is the message for an empty list (`list.empty.*`), in which `place` may be named."""
        self._told = "…" if total is None else self._total(total, ms, relaxed) if known else say("list.so-far", total)
        self._count.setToolTip("" if known else say("work.index.anew"))
        self._tell_selection()
        self._empty_text.setText(say(f"list.empty.{why_empty}", place=isolate(place)))
        self._empty_button.setVisible(why_empty in ("archive", "inbox"))
        self.offers.choose(OFFERED.get(why_empty, ()))
        self._stack.setCurrentIndex(1 if total == 0 else 0)
        self._show_facets()

    @staticmethod
    def _total(total: int, ms: float | None, relaxed: bool) -> str:
        if relaxed and total:
            return say("list.relaxed", total)
        return say("list.total", total) if ms is None else say("list.found", total, ms=max(1, round(ms)))

    @property
    def total(self) -> int:
        """How many rows there are."""
        return self.model.rowCount()

    def _current(self) -> None:
        """The cursor moved: its article is opened, but rows that a held key only passes by are not."""
        if self.view.passing:
            self._rest.start()
        elif not self.view.pressing:  # a row that is pressed may be about to be dragged: it opens when it is let go
            self._open()

    def _edit(self) -> None:
        if self._rest.isActive():
            self._open()
        self.edit_asked.emit()

    def _open(self) -> None:
        self._rest.stop()
        index = self.view.currentIndex()
        self.opened.emit(int(index.data(ID)) if index.isValid() else 0)

    def selected(self) -> list[int]:
        """The articles that are chosen, in the order of the list."""
        return [key for first, last in self.view.chosen_runs() for key in self.model.ids[first : last + 1]]

    @property
    def selection_size(self) -> int:
        """How many articles are chosen."""
        return sum(last - first + 1 for first, last in runs(self.view.selectionModel().selection()))

    def _tell_selection(self) -> None:
        count = self.selection_size
        self._count.setText(say("list.selected", count) if count > 1 else self._told)  # both would not fit
        self.selection_changed.emit()

    def under_cursor(self) -> list[int]:
        """The article on which the keyboard stands, chosen or not; none where it is elsewhere."""
        stands = self.view.window().focusWidget() is self.view  # a box may be open over the window
        row = self.view.currentIndex().row() if stands else -1
        return list(self.model.ids[row : row + 1]) if row >= 0 else []

    def select(self, article_id: int, *, in_sight: bool = True) -> bool:
        """Chooses an article, if it is in the list, and brings it into sight."""
        place = self.model.place_of(article_id)
        if place is None:
            return False
        index = self.model.index(place)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Current
        self.view.selectionModel().setCurrentIndex(index, flags)
        if in_sight:
            self.view.scrollTo(index)
        else:
            self.view.scrollToTop()
        return True

    def swap(self, ids: Sequence[int], groups: tuple[Group, ...]) -> None:
        """Another state of the same list: what is chosen stays chosen, what is in sight stays in sight.

        Where the article with the cursor left the list, the row that takes its place is chosen if the list has the
        keyboard (Delete, Delete, Delete), and none if somebody reads or writes.
        """
        place, old = self.view.currentIndex().row(), self.model.ids
        cursor = old[place] if 0 <= place < len(old) else 0
        chosen = self.selected() if self.selection_size <= MOST_KEPT else []
        anchor, delta = self.view.anchor()
        sight = old[anchor] if 0 <= anchor < len(old) else 0
        self.model.set_answer(ids, groups)
        stays = self.model.place_of(sight, anchor)
        if stays is not None:
            self.view.scroll_to(stays, delta)
        at = self.model.place_of(cursor, place)
        if at is None:
            if cursor and ids and self.view.hasFocus():
                there = set(ids[max(0, place - MOST_TRIED) : place + MOST_TRIED])
                following = (key for key in old[place + 1 : place + MOST_TRIED] if key in there)
                self.select(next(following, ids[min(place, len(ids) - 1)]))
            return
        self.mark_chosen(chosen, cursor)

    def mark_chosen(self, ids: Sequence[int], cursor: int) -> None:
        """These are chosen, with the cursor on one of them; what is open stays open."""
        model, at = self.view.selectionModel(), self.model.place_of(cursor) if cursor else None
        model.blockSignals(True)  # the article is open already
        model.select(self._runs(ids), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if at is not None:
            model.setCurrentIndex(self.model.index(at), QItemSelectionModel.SelectionFlag.NoUpdate)
        model.blockSignals(False)
        self._tell_selection()
        self.view.viewport().update()

    def _runs(self, chosen: Sequence[int]) -> QItemSelection:
        """Articles as a selection of few ranges."""
        known = {key: place for place, key in enumerate(self.model.ids)} if len(chosen) > FEW_CHOSEN else None
        look = known.get if known is not None else self.model.place_of
        places = sorted(place for place in map(look, chosen) if place is not None)
        found = QItemSelection()
        first = 0
        for number, place in enumerate(places):
            if number + 1 == len(places) or places[number + 1] != place + 1:
                found.select(self.model.index(places[first]), self.model.index(place))
                first = number + 1
        return found

    def unchoose(self) -> None:
        """Nothing is chosen: another article is open than any of these rows. A click on a row opens it then."""
        model = self.view.selectionModel()
        model.blockSignals(True)
        model.clear()
        model.blockSignals(False)
        self._tell_selection()
        self.view.viewport().update()

    def choose_or_none(self, article_id: int) -> None:
        """Chooses an article that is open, or nothing where it is not listed."""
        if not self.select(article_id):
            self.unchoose()

    def enter(self) -> None:
        """The keyboard comes to the rows: to the one that is current, or the first."""
        self.view.setFocus()
        if not self.view.currentIndex().isValid():
            self.select_first()

    def select_first(self, ids: Sequence[int] = (), *, in_sight: bool = True) -> None:
        """Chooses the first of `ids` that is here, or the first row."""
        if not any(self.select(key, in_sight=in_sight) for key in ids) and self.model.rowCount():
            self.select(int(self.model.index(0).data(ID)))

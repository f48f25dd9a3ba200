"""The list pane: how many there are, their order, the rows, and what to do when there are none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.query import Sort
from newsdesk.ui.articles.delegate import RowDelegate
from newsdesk.ui.articles.list_model import ID, ArticleListModel
from newsdesk.ui.theme import Theme
from newsdesk.words import say

SORTS = (Sort.NEWEST, Sort.OLDEST, Sort.MODIFIED, Sort.HEADLINE)


class _List(QListView):
    """The rows. Enter edits; the arrows walk."""

    entered_row = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter edits the article."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
            return
        super().keyPressEvent(event)


class ListPane(QWidget):
    """Emits `opened` with the article that is to be shown (0 for none) and `edit_asked` on Enter."""

    opened = Signal(int)
    edit_asked = Signal()
    sort_changed = Signal()
    menu_asked = Signal(QPoint)
    import_asked = Signal()

    def __init__(self, model: ArticleListModel, theme: Theme) -> None:
        super().__init__()
        self.model = model
        self._delegate = RowDelegate(theme)
        self.view = _List()
        self.view.setObjectName("list")
        self.view.setAccessibleName(say("list.name"))
        self.view.setModel(model)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.verticalScrollBar().setSingleStep(28)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setDragEnabled(True)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(lambda at: self.menu_asked.emit(self.view.mapToGlobal(at)))
        self.view.entered_row.connect(self.edit_asked)
        self.view.selectionModel().currentChanged.connect(self._current)
        self._count = QLabel()
        self._count.setProperty("muted", True)
        self.sort = QComboBox()
        self.sort.setAccessibleName(say("list.sort"))
        self._fill_sorts(False)
        self.sort.activated.connect(lambda _place: self.sort_changed.emit())
        header = QWidget()
        header.setObjectName("listHeader")
        row = QHBoxLayout(header)
        row.setContentsMargins(16, 4, 10, 4)
        row.addWidget(self._count, 1)
        row.addWidget(self.sort)
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
        column.addStretch(2)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(header)
        whole.addWidget(self._stack, 1)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._delegate.dress(theme)
        self.view.doItemsLayout()

    def _fill_sorts(self, searching: bool) -> None:
        wanted = (Sort.RELEVANCE, *SORTS) if searching else SORTS
        if self.sort.count() == len(wanted):
            return
        self.sort.clear()
        for sort in wanted:
            self.sort.addItem(say(f"sort.{sort.value}"), sort)

    def chosen_sort(self, searching: bool) -> Sort:
        """The order that is chosen; while searching there is one more, the best first."""
        self._fill_sorts(searching)
        found = self.sort.currentData()
        return Sort(found) if found else Sort.NEWEST  # Qt keeps the text of an enumeration, not the member

    def tell(self, total: int, ms: float | None, relaxed: bool, why_empty: str) -> None:
        """Shows how many there are; `why_empty` is the message for an empty list (`list.empty.*`)."""
        text = say("list.total", total) if ms is None else say("list.found", total, ms=max(1, round(ms)))
        self._count.setText(say("list.relaxed", total) if relaxed and total else text)
        self._empty_text.setText(say(f"list.empty.{why_empty}"))
        self._empty_button.setVisible(why_empty == "archive")
        self._stack.setCurrentIndex(0 if total else 1)

    def _current(self) -> None:
        index = self.view.currentIndex()
        self.opened.emit(int(index.data(ID)) if index.isValid() else 0)

    def selected(self) -> list[int]:
        """The articles that are chosen."""
        return [int(index.data(ID)) for index in self.view.selectionModel().selectedRows()]

    def select(self, article_id: int) -> bool:
        """Chooses an article, if it is in the list."""
        place = self.model.place_of(article_id)
        if place is None:
            return False
        index = self.model.index(place)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Current
        self.view.selectionModel().setCurrentIndex(index, flags)
        self.view.scrollTo(index)
        return True

    def select_first(self, ids: Sequence[int] = ()) -> None:
        """Chooses the first of `ids` that is here, or the first row."""
        if not any(self.select(key) for key in ids) and self.model.rowCount():
            self.select(int(self.model.index(0).data(ID)))

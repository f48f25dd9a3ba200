"""The places of the archive: all, the states, saved searches, tags, sources, each with its count."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from newsdesk.domain.article import Status
from newsdesk.domain.query import Query
from newsdesk.text.language import isolate
from newsdesk.ui import icons
from newsdesk.ui.articles.list_model import MIME, carried
from newsdesk.ui.theme import Theme, scale, ui_font, widened
from newsdesk.ui.widgets.places import COUNT, DOT, KEY, PLACE, Numbers, PlacesModel
from newsdesk.words import group, say

Index = QModelIndex | QPersistentModelIndex
LEAST = 184  # pixels of its width in usual letters
_SECTIONS = ("searches", "tags", "sources")
_MOST_COUNTED = 60  # tags whose part of an answer is counted one by one


def takes_articles(key: str) -> bool:
    """Whether articles can be dropped on a place: on a state, a tag, the trash."""
    return key == "trash" or key.startswith("tag:") or key in set(Status)


class _Delegate(QStyledItemDelegate):
    """A name, a count at the far end, a dot or an icon before the name."""

    theme: Theme
    target = ""  # the place over which articles are held
    answer: dict[str, int] | None = None  # while something is searched: how many of the answer stand where

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the height of a row."""
        tall = QFontMetrics(ui_font()).height() + 8
        return QSize(120, max(38, tall + 9) if index.data(PLACE) is None else max(29, tall))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draws a place."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        section = index.data(PLACE) is None
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and not section
        self._ground(painter, rect, option, chosen, index.data(KEY) == self.target)
        font = ui_font("small" if section else "body", bold=section or chosen)
        inner = rect.adjusted(8, 10 if section else 0, -8, 0)
        lead = self._lead(painter, inner, index, rtl)
        number = self._number(painter, inner, index, option, rtl, section)
        name_rect = inner.adjusted(number, 0, -lead, 0) if rtl else inner.adjusted(lead, 0, -number, 0)
        painter.setFont(font)
        painter.setPen(self.theme.colour("muted" if section else "accent" if chosen else "ink"))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
        name = QFontMetrics(font).elidedText(index.data() or "", Qt.TextElideMode.ElideRight, name_rect.width())
        painter.drawText(name_rect, flags, isolate(name))  # the … of a Latin name stands at its end
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, chosen: bool, target: bool) -> None:
        focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if not (chosen or target or focus):
            return
        painter.setPen(self.theme.colour("accent") if target or (focus and not chosen) else Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("accent_soft") if chosen or target else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 6, 6)

    def _lead(self, painter: QPainter, inner: QRect, index: Index, rtl: bool) -> int:
        """What stands before the name; gives its width."""
        icon, colour = index.data(Qt.ItemDataRole.DecorationRole), index.data(DOT)
        if icon is not None:
            size = round(16 * scale())
            at = inner.right() - size if rtl else inner.x()
            icon.paint(painter, QRect(at, inner.center().y() - size // 2, size, size))
            return size + 8
        if isinstance(colour, QColor):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(inner.right() - 9 if rtl else inner.x() + 1, inner.center().y() - 4, 8, 8)
            return 18
        return 0

    def _number(
        self, painter: QPainter, inner: QRect, index: Index, option: QStyleOptionViewItem, rtl: bool, section: bool
    ) -> int:
        """The count at the far end, or whether a section is open; gives its width."""
        if section:
            opened = bool(option.state & QStyle.StateFlag.State_Open)
            _chevron(self.theme, opened, rtl).paint(
                painter, QRect(inner.x() if rtl else inner.right() - 16, inner.center().y() - 8, 16, 16)
            )
            return 20
        count = index.data(COUNT)
        number = "" if count is None else group(count)
        painter.setFont(ui_font("small"))
        painter.setPen(self.theme.colour("muted"))
        far = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | far
        here = self._in_answer(index.data(KEY))
        if here and index.data(KEY) == "all":  # its name is long, and the bar below tells the whole
            number = ""
        painter.drawText(inner, flags, number)
        wide = QFontMetrics(ui_font("small")).horizontalAdvance(number) + 8 if number else 0
        if not here:
            return wide
        font = ui_font("small")
        painter.setPen(self.theme.colour("accent"))
        painter.drawText(inner.adjusted(wide, 0, 0, 0) if rtl else inner.adjusted(0, 0, -wide, 0), flags, group(here))
        return wide + QFontMetrics(font).horizontalAdvance(group(here)) + 8

    def _in_answer(self, key: str) -> int:
        """How many of what is searched stand in a place."""
        return self.answer.get(key, 0) if self.answer is not None else 0


def _chevron(theme: Theme, opened: bool, rtl: bool) -> QIcon:
    side = "left" if rtl else "right"
    return icons.icon(f"mdi6.chevron-{'down' if opened else side}", color=theme.muted)


class Sidebar(QTreeView):
    """`chosen` with the Query of a place; `dropped` with a place and articles; `menu_asked` with place and point."""

    chosen = Signal(object)
    dropped = Signal(str, object)
    menu_asked = Signal(str, QPoint)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAccessibleName(say("sidebar.name"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.header().setMinimumSectionSize(40)  # that of large letters would be wider than the pane
        self.setRootIsDecorated(False)
        self.setIndentation(16)
        self.setExpandsOnDoubleClick(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self._theme = theme
        self._key = "all"
        self._later = ""
        self._place = Query()
        self._numbers = Numbers()
        self._delegate = _Delegate()
        self._delegate.theme = theme
        self.setItemDelegate(self._delegate)
        self._model = PlacesModel(theme, self)
        self.setModel(self._model)
        self._expanded = set(_SECTIONS)
        self.expanded.connect(lambda index: self._expanded.add(index.data(KEY)))
        self.collapsed.connect(lambda index: self._expanded.discard(index.data(KEY)))
        self.selectionModel().currentChanged.connect(self._current)

    def least(self) -> int:
        """The least width in pixels, with room for the names in large letters."""
        return widened(LEAST)

    def dress(self, theme: Theme) -> None:
        """Takes the colours and the size of letters of a theme."""
        self.setMinimumWidth(self.least())
        self._theme = self._delegate.theme = theme
        self.show_numbers(self._numbers)

    def show_numbers(self, numbers: Numbers) -> None:
        """Shows the places with their counts; the chosen one stays chosen, what is open stays open."""
        self._numbers = numbers
        selection = self.selectionModel()
        selection.blockSignals(True)
        top = self.verticalScrollBar().value()
        if self._model.show_numbers(numbers, self._theme):
            self._open_again()
        self.verticalScrollBar().setValue(top)
        selection.blockSignals(False)
        later, self._later = self._later, ""
        if later and self._model.item_of(later) is not None:
            self.choose(later)
        elif self._model.item_of(self._key) is None:  # its tag was merged, its search deleted
            self.choose("all")

    def show_answer(self, counts: dict[str, int] | None) -> None:
        """While something is searched, how many of the answer stand in each place; None when nothing is."""
        if counts != self._delegate.answer:
            self._delegate.answer = counts
            self.viewport().update()

    @property
    def parents_in_sight(self) -> list[int]:
        """Tags that are shown and have others below them."""
        found = []
        index = self.model().index(0, 0)
        while index.isValid():
            key = index.data(KEY)
            if isinstance(key, str) and key.startswith("tag:") and self._model.hasChildren(index):
                found.append(int(key.partition(":")[2]))
            index = self.indexBelow(index)
        return found[:_MOST_COUNTED]

    def _open_again(self) -> None:
        for key in tuple(self._expanded):
            item = self._model.item_of(key)
            if item is not None:
                self.expand(item.index())
        chosen = self._model.item_of(self._key)
        if chosen is not None:
            self.setCurrentIndex(chosen.index())

    @property
    def open_keys(self) -> list[str]:
        """What is expanded, to be remembered."""
        return sorted(self._expanded)

    def open_only(self, keys: Iterable[str]) -> None:
        """Expands what was remembered."""
        self._expanded = set(keys)
        for key in _SECTIONS:
            item = self._model.item_of(key)
            if item is not None:
                self.setExpanded(item.index(), key in self._expanded)
        self._open_again()

    def choose(self, key: str) -> None:
        """Goes to a place: all, a status, untagged, trash, search:N, tag:N, source:N."""
        item = self._model.item_of(key)
        if item is None:
            return
        above = item.index().parent()
        while above.isValid():
            self.expand(above)
            above = above.parent()
        self.setCurrentIndex(item.index())

    def go_later(self, key: str) -> None:
        """Goes to a place as soon as the numbers are there."""
        self._later = key if key != "all" else ""

    @property
    def place(self) -> Query:
        """The chosen place."""
        return self._place

    @property
    def key(self) -> str:
        """The name of the chosen place."""
        return self._key

    @property
    def place_name(self) -> str:
        """How the chosen place is called."""
        item = self._model.item_of(self._key)
        return item.text() if item is not None else ""

    def _current(self, index: QModelIndex) -> None:
        place = index.data(PLACE)
        if isinstance(place, Query):
            self._key, self._place = index.data(KEY), place
            self.chosen.emit(place)

    def _ask_menu(self, at: QPoint) -> None:
        key = self.indexAt(at).data(KEY)
        if isinstance(key, str):
            self.menu_asked.emit(key, self.viewport().mapToGlobal(at))

    # -- Qt

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Qt: a small arrow beside a tag that has tags below it."""
        if index.data(PLACE) is None or not self._model.hasChildren(index):
            return
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = rect.x() if rtl else rect.right() - 15
        _chevron(self._theme, self.isExpanded(index), rtl).paint(painter, QRect(x, rect.center().y() - 7, 14, 14))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on the heading of a section opens and closes it."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.data(PLACE) is None and event.button() is Qt.MouseButton.LeftButton:
            self.setExpanded(index, not self.isExpanded(index))
            return
        again = index == self.currentIndex() and event.button() is Qt.MouseButton.LeftButton
        super().mousePressEvent(event)
        if again and isinstance(index.data(PLACE), Query):  # a saved search whose words were changed runs as it is kept
            self.chosen.emit(index.data(PLACE))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: two quick clicks on a heading are two clicks."""
        if self.indexAt(event.position().toPoint()).data(PLACE) is None:
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter and space open and close what the cursor is on."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._model.hasChildren(index):
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().keyPressEvent(event)

    # -- dropping articles

    def _target(self, event: QDropEvent) -> str:
        key = self.indexAt(event.position().toPoint()).data(KEY)
        return key if isinstance(key, str) and takes_articles(key) and event.mimeData().hasFormat(MIME) else ""

    def _hold(self, key: str) -> None:
        if key != self._delegate.target:
            self._delegate.target = key
            self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: articles may be dropped here; files go to the window."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Qt: the place below the pointer shows whether it takes them."""
        key = self._target(event)
        self._hold(key)
        if key:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Qt: they went elsewhere."""
        self._hold("")

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: the articles go to the place."""
        key = self._target(event)
        self._hold("")
        if key:
            event.acceptProposedAction()
            self.dropped.emit(key, carried(event.mimeData()))

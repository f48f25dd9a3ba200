"""The rows of the list with a heading for each day, at any length: where a row stands is reckoned, never measured."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem, QToolTip

from newsdesk.domain.article import Row
from newsdesk.domain.query import Group
from newsdesk.domain.tag import TagRef
from newsdesk.ui.articles.delegate import RowDelegate
from newsdesk.ui.articles.geometry import Geometry
from newsdesk.ui.articles.headings import Headings
from newsdesk.ui.articles.list_model import PAGE, ArticleListModel
from newsdesk.ui.i18n import show_day
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.text_line import as_tip, draw
from newsdesk.words import say

Index = QModelIndex | QPersistentModelIndex
_Flag = QItemSelectionModel.SelectionFlag
_Move = QAbstractItemView.CursorAction


def runs(selection: QItemSelection) -> list[tuple[int, int]]:
    """The first and last row of every run that is chosen; numbers, for the ranges live no longer than the selection."""
    found = []
    for place in range(selection.size()):
        one = selection.at(place)
        found.append((one.top(), one.bottom()))
    return found


class ArticleView(QListView):
    """Every row is as high as every other, every heading too. `edit_asked` on Enter."""

    edit_asked = Signal()
    let_go = Signal()  # a row was pressed, and not dragged
    tag_pressed = Signal(int)

    def __init__(self, model: ArticleListModel, delegate: RowDelegate, theme: Theme) -> None:
        super().__init__()
        self._list, self._delegate, self._theme = model, delegate, theme
        self._at = Geometry()
        self._days: tuple[Group, ...] | None = None
        self._sight: tuple[int, int] | None = None  # the first and last row that were painted last
        self.pressing = False
        self._before: QModelIndex | None = None  # the row that was current when another was pressed
        self.keeping: Callable[[], bool] = lambda: False  # whether what is open stays open when a menu is asked for
        self._tag: TagRef | None = None  # the tag that is pressed
        self._aside: QModelIndex | None = None  # the row that was current before that menu
        self.why: Callable[[Row], str] = lambda _row: ""  # why a row was found, for who stays over it
        self.passing = False  # a key is held down: rows are passed by
        self.setObjectName("list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Takes the colours and fonts of a theme."""
        self._theme = theme
        self._font = ui_font("small", bold=True)
        self._headings = Headings(self._font, self.heading)
        self._at.row = self._delegate.height
        self._at.head = QFontMetrics(self._font).height() + 14
        self.verticalScrollBar().setSingleStep(28)
        self.updateGeometries()
        self.viewport().update()

    def anchor(self) -> tuple[int, int]:
        """The first row in sight, and how far above the viewport it begins."""
        place = self._at.place_at(self.verticalOffset() + self._at.sticky)
        return place, self.verticalOffset() - self._at.top(place)

    def scroll_to(self, place: int, delta: int) -> None:
        """Brings a row to where `anchor` found it."""
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(self._at.top(place) + delta)

    # -- Qt asks

    def verticalOffset(self) -> int:
        """Qt: how far the list is scrolled."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """Qt: a row is as wide as the view; what it shows may move below it."""
        return 0

    def visualRect(self, index: Index) -> QRect:
        """Qt: where a row stands in the viewport."""
        if not index.isValid():
            return QRect()
        return QRect(0, self._at.top(index.row()) - self.verticalOffset(), self.viewport().width(), self._at.row)

    def indexAt(self, p: QPoint) -> QModelIndex:
        """Qt: the row at a point; a heading is none."""
        if p.y() < self._at.sticky:
            return QModelIndex()
        y = p.y() + self.verticalOffset()
        place = self._at.place_at(y)
        if not 0 <= place < self._list.rowCount() or y < self._at.top(place):
            return QModelIndex()
        return self._list.index(place)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Qt: brings a row into sight, below the heading of its day."""
        if not index.isValid():
            return
        top, bar, room = self._at.top(index.row()), self.verticalScrollBar(), self.viewport().height()
        above, below = top - self._at.sticky, top + self._at.row - room
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(top - (room - self._at.row) // 2)
        elif hint is QAbstractItemView.ScrollHint.PositionAtTop or bar.value() > above:
            bar.setValue(above)
        elif hint is QAbstractItemView.ScrollHint.PositionAtBottom or bar.value() < below:
            bar.setValue(below)

    def viewportEvent(self, event: QEvent) -> bool:
        """Qt: over a row that was found, it is told why."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index, tag = self.indexAt(event.pos()), self._tag_at(event.pos())
            row = self._list.known(index.row()) if index.isValid() else None
            told = (
                as_tip(say("tags.open", name=tag.name))
                if tag is not None
                else self.tip(row, event.pos())
                if row
                else ""
            )
            if told:
                QToolTip.showText(event.globalPos(), told, self, self.visualRect(index))
                return True
        return super().viewportEvent(event)

    def tip(self, row: Row, at: QPoint) -> str:
        """What is told over a point of a row; nothing where it says everything."""
        return self.why(row)

    def heading(self, value: str, briefly: bool = False) -> str:
        """What the heading of a group says."""
        return show_day(value, briefly=briefly)

    def moveCursor(self, cursorAction: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Qt: where a key leads."""
        last = self._list.rowCount() - 1
        if last < 0:
            return QModelIndex()
        page = max(1, self.viewport().height() // self._at.row - 1)
        steps = {
            _Move.MoveUp: -1, _Move.MovePrevious: -1, _Move.MoveDown: 1, _Move.MoveNext: 1,
            _Move.MovePageUp: -page, _Move.MovePageDown: page, _Move.MoveHome: -last, _Move.MoveEnd: last + 1,
        }  # fmt: skip
        place = self.currentIndex().row() + steps.get(cursorAction, 0)
        return self._list.index(max(0, min(last, place)))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Qt: chooses the rows that a rectangle touches."""
        offset, last = self.verticalOffset(), self._list.rowCount() - 1
        ends = sorted((rect.top(), rect.bottom()))
        first, end = (max(0, min(last, self._at.place_at(max(0, y + offset)))) for y in ends)
        chosen = QItemSelection()
        if last >= 0:
            chosen.select(self._list.index(first), self._list.index(end))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Qt: what must be drawn again."""
        region, seen = QRegion(), self.viewport().rect()
        for first, last in runs(selection):
            top = self._at.top(first) - self.verticalOffset()
            bottom = self._at.top(last) + self._at.row - self.verticalOffset()
            region += QRegion(QRect(0, top, seen.width(), bottom - top) & seen)
        return region

    def isIndexHidden(self, index: Index) -> bool:
        """Qt: no row is hidden."""
        return False

    # -- Qt tells

    def reset(self) -> None:
        """Qt: the list is another one."""
        self._take_days()
        super().reset()
        self.updateGeometries()

    def _take_days(self) -> None:
        if self._days is not self._list.groups:  # Qt asks for a layout whenever a row was read
            self._days = self._list.groups
            self._at.starts = [start for start, _ in self._days]

    def doItemsLayout(self) -> None:
        """Qt: the list is another one; nothing is measured."""
        self._take_days()
        QAbstractItemView.doItemsLayout(self)
        self.viewport().update()

    def updateGeometries(self) -> None:
        """Qt: how far one can scroll."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(room)
        bar.setRange(0, max(0, self._at.whole(self._list.rowCount()) - room))
        QAbstractItemView.updateGeometries(self)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Qt: the list grew; what is seen stays where it is."""
        self._take_days()
        QAbstractItemView.rowsInserted(self, parent, start, end)
        self.updateGeometries()
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Qt: what stays in sight is moved, what comes into it is drawn, the heading at the top is drawn again."""
        head = self._at.sticky
        self.viewport().scroll(0, dy)
        if head:
            self.viewport().update(0, 0, self.viewport().width(), head + abs(dy))

    # -- drawing

    def paintEvent(self, e: QPaintEvent) -> None:
        """Qt: the rows in sight, the headings of their days, and the day one is in at the top."""
        painter = QPainter(self.viewport())
        painter.fillRect(e.rect(), self._theme.colour("paper"))
        offset, count = self.verticalOffset(), self._list.rowCount()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        below = e.rect().bottom() + offset
        self._sight = self._at.place_at(offset), self._at.place_at(offset + self.viewport().height())
        place = self._at.place_at(e.rect().top() + offset)
        under = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos())).row() if self.underMouse() else -1
        selection, current = self.selectionModel(), self.currentIndex().row()
        while place < count and self._at.top(place) <= below:
            index = self._list.index(place)
            option.rect = self.visualRect(index)
            option.state = self._state(selection.isSelected(index), place == current, place == under)
            self._delegate.paint(painter, option, index)
            place += 1
        for group in self._at.groups_between(e.rect().top() + offset, below):
            self._paint_heading(painter, group, self._at.heading_top(group) - offset)
        if self._at.starts and e.rect().top() < self._at.head:
            group = max(0, self._at.group_at(offset))
            following = self._at.heading_top(group + 1) - offset if group + 1 < len(self._at.starts) else self._at.head
            self._paint_heading(painter, group, min(0, following - self._at.head))
        painter.end()

    def _state(self, chosen: bool, current: bool, under: bool) -> QStyle.StateFlag:
        state = QStyle.StateFlag.State_Enabled
        if chosen:
            state |= QStyle.StateFlag.State_Selected
        if current and self.hasFocus():
            state |= QStyle.StateFlag.State_HasFocus
        if under:
            state |= QStyle.StateFlag.State_MouseOver
        return state

    def _paint_heading(self, painter: QPainter, group: int, y: int) -> None:
        rect = QRectF(0, y, self.viewport().width(), self._at.head)
        painter.fillRect(rect, self._theme.colour("side"))
        painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), self._theme.colour("line"))
        side = self._delegate.head_x
        inner = rect.adjusted(side, 7, -side, 0)
        value = self._list.groups[group][1]
        layout, height, lines = self._headings.ready(value, inner.width(), self.layoutDirection())
        draw(painter, layout, QRectF(inner.x(), inner.y(), inner.width(), height), self._theme.colour("muted"), lines)

    # -- choosing, keys, dragging

    def in_sight(self, page: int) -> bool:
        """Whether a page of rows is shown, or nearly; a job may ask, in its thread."""
        if self._sight is None:
            return True
        first, last = self._sight
        return first // PAGE - 1 <= page <= last // PAGE + 1

    def chosen_runs(self) -> list[tuple[int, int]]:
        """The first and last row of every run that is chosen, in order: choosing everything makes no index for each."""
        return sorted(runs(self.selectionModel().selection()))

    def places(self) -> list[int]:
        """The rows that are chosen."""
        return [row for first, last in self.chosen_runs() for row in range(first, last + 1)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter edits the article; letters are keys of actions here, not a search by first letter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_asked.emit()
        elif event.text().strip() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            self.passing = event.isAutoRepeat()
            super().keyPressEvent(event)
            self.passing = False

    def keyboardSearch(self, search: str) -> None:
        """Qt: no letter looks for a row: it would ask for every row there is."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a row is chosen at once and opened when it is let go, so that it can be dragged onto what is open."""
        self._tag = self._tag_at(event.position().toPoint()) if event.button() is Qt.MouseButton.LeftButton else None
        if self._tag is not None and not event.modifiers():
            event.accept()  # what is chosen stays chosen
            return
        before = self.currentIndex()
        left = event.button() is Qt.MouseButton.LeftButton
        aside = event.button() is Qt.MouseButton.RightButton and self.keeping()
        self.pressing = left or aside
        super().mousePressEvent(event)
        self.pressing = left
        self._aside = before if aside and self.currentIndex() != before else None
        self._before = before if self.pressing and self.currentIndex() != before else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: now it opens."""
        tag, self._tag = self._tag, None
        if tag is not None and not self.pressing:
            if self._tag_at(event.position().toPoint()) == tag:
                self.tag_pressed.emit(tag.id)
            return
        super().mouseReleaseEvent(event)
        pressed, self.pressing = self.pressing, False
        if pressed and self._before is not None:
            self.let_go.emit()
        self._before = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: over a tag the pointer says that it can be pressed."""
        if self._tag is not None and not self.pressing:
            return
        over = self._tag_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def _tag_at(self, point: QPoint) -> TagRef | None:
        index = self.indexAt(point)
        row = self._list.known(index.row()) if index.isValid() else None
        return self._delegate.tag_at(row, QRectF(self.visualRect(index)), QPointF(point)) if row is not None else None

    @property
    def aside(self) -> bool:
        """Whether a row is chosen for its menu alone, and another article is open."""
        return self._aside is not None

    def return_from_menu(self) -> None:
        """The row that was current before a menu was asked for is current again; it is open already."""
        before, self._aside = self._aside, None
        if before is not None:
            self._stay(before)

    def _stay(self, before: QModelIndex) -> None:
        model = self.selectionModel()
        model.blockSignals(True)
        if before.isValid():
            self.setCurrentIndex(before)
        else:
            model.clear()
        model.blockSignals(False)
        self.viewport().update()

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Qt: the chosen articles go along, however many they are; what is open stays open."""
        places = self.places()
        if not places:
            return
        before, self._before, self.pressing = self._before, None, False
        drag = QDrag(self)
        drag.setMimeData(self._list.carry(places))
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.LinkAction, Qt.DropAction.CopyAction)
        if before is not None and before.isValid():
            self._stay(before)

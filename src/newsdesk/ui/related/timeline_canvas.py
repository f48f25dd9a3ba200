"""The picture of a timeline: laid out, zoomed and moved.

It is a list to Qt, so that a screen reader goes through its articles as through those of any other list.
"""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from newsdesk.domain.timeline import Timeline
from newsdesk.ui.related.timeline_lanes import Cluster, Item, Placed, place, read_in
from newsdesk.ui.related.timeline_model import Index, TimelineModel
from newsdesk.ui.related.timeline_paint import TimelinePainter
from newsdesk.ui.related.timeline_stage import BEFORE, Stage, shift
from newsdesk.ui.theme import Theme, scale
from newsdesk.words import say

_Move = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint
_Flag = QItemSelectionModel.SelectionFlag


class TimelineCanvas(QListView):
    """The picture of a TimelineModel, and what Qt asks of a list. `chosen` with the row that is current."""

    chosen = Signal(int)

    def __init__(self, model: TimelineModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self.stage = Stage(letters=scale())
        self.placed = Placed()
        self._items: list[Item] = []
        self._painter = TimelinePainter(model, theme)
        self._under = -1
        self._fitted = True  # all is seen, and goes on being so in another width
        self.setObjectName("timeline")
        self.setAccessibleName(say("timeline.name"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMinimumHeight(self.stage.least)

    def dress(self, theme: Theme) -> None:
        """Takes the colours and fonts of a theme."""
        self.stage.letters = scale()
        self.setMinimumHeight(self.stage.least)
        self._painter.dress(theme)
        self._measure()
        self._place()

    # -- what is shown

    def show_timeline(self, found: Timeline | None) -> None:
        """Shows another timeline whole; the same one as it is now keeps its zoom and what is chosen."""
        before = self._model.found
        same = before is not None and found is not None and before.article.id == found.article.id
        kept = self._model.entries[self.currentIndex().row()].id if self.currentIndex().isValid() else None
        middle = self.stage.second_at(self.stage.width / 2)
        self._model.show(found)
        self._painter.layout = self.layoutDirection()
        self._painter.forget()
        self._measure()
        spans = self._model.spans
        self.stage.span(min((low for low, _ in spans), default=0), max((high for _, high in spans), default=0))
        if not same:
            self._fitted = True
        self._place()
        if same and not self._fitted:
            self._move_to(middle, self.stage.width / 2)
        row = self._model.place_of(kept) if same and kept is not None else None
        row = row if row is not None else self._model.centre
        self.setCurrentIndex(self._model.index(row if row is not None else 0))

    def _measure(self) -> None:
        centre = self._model.centre
        pairs = zip(self._model.spans, self._model.entries, strict=True)
        self._items = [
            Item(low, high, self._painter.text_width(entry, row == centre))
            for row, ((low, high), entry) in enumerate(pairs)
        ]

    def turn(self, rtl: bool) -> None:
        """Which way time runs."""
        if rtl != self.stage.rtl:
            middle = self.stage.second_at(self.stage.width / 2)
            self.stage.rtl = rtl
            self._place()
            self._move_to(middle, self.stage.width / 2)

    def _place(self) -> None:
        """Lays everything out anew at the scale there is."""
        stage, port = self.stage, self.viewport().size()
        stage.width, stage.height = max(port.width(), 1), max(port.height(), 1)
        if self._fitted:
            stage.scale = stage.farthest
        stage.scale = max(stage.farthest, min(stage.scale, stage.nearest))
        centre, letters = self._model.centre, stage.letters
        self.placed = place(self._items, stage.start, stage.scale, stage.lanes, centre, stage.last, letters=letters)
        bar = self.horizontalScrollBar()
        bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft if stage.rtl else Qt.LayoutDirection.LeftToRight)
        bar.setPageStep(stage.width)
        bar.setSingleStep(60)
        bar.setRange(0, max(0, round(stage.length) - stage.width))
        stage.offset = bar.value()
        self.viewport().update()

    def _move_to(self, second: float, along: float) -> None:
        """Moves time so that a moment stands at a place of the axis."""
        self.horizontalScrollBar().setValue(round(BEFORE + (second - self.stage.start) * self.stage.scale - along))

    # -- zooming

    @property
    def fitted(self) -> bool:
        """Whether all is seen."""
        return self.stage.scale <= self.stage.farthest * 1.001

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Looks nearer, or from farther away, at what stands at `x` pixels from the left; otherwise at what is current
        and in sight, or at the middle."""
        stage = self.stage
        if x is None:
            rect = self.visualRect(self.currentIndex())
            seen = self.currentIndex().isValid() and rect.right() > 0 and rect.left() < stage.width
            low, high = self._model.spans[self.currentIndex().row()] if seen else (0, 0)
            along = min(max(stage.along((low + high) / 2), 0), stage.width) if seen else stage.width / 2
        else:
            along = stage.mirrored(x)
        second = stage.second_at(along)
        stage.scale = max(stage.farthest, min(stage.scale * factor, stage.nearest))
        self._fitted = self.fitted
        self._place()
        self._move_to(second, along)
        if x is None and seen:
            self.scrollTo(self.currentIndex())

    def fit(self) -> None:
        """Everything is seen."""
        self._fitted = True
        self._place()
        self.horizontalScrollBar().setValue(0)

    def look_at(self, low: int, high: int) -> None:
        """Goes so near that a span of time fills most of the view."""
        stage = self.stage
        wanted = stage.width * 0.6 / max(high - low, 1)
        stage.scale = max(stage.farthest, min(wanted, stage.nearest))
        self._fitted = self.fitted
        self._place()
        self._move_to((low + high) / 2, stage.width / 2 - stage.width * 0.08)

    # -- Qt asks

    def horizontalOffset(self) -> int:
        """Qt: how far it is moved."""
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        """Qt: it never moves up or down."""
        return 0

    def visualRect(self, index: Index) -> QRect:
        """Qt: where an article stands in the viewport, or the number behind which it does."""
        found = self.placed.place_of(index.row()) if index.isValid() else None
        if found is None:
            return QRect()
        return (self.stage.chip(found) if isinstance(found, Cluster) else self.stage.box(found)).toAlignedRect()

    def _cluster_at(self, at: QPoint) -> Cluster | None:
        point = QPointF(at)
        return next((one for one in self.placed.clusters if self.stage.chip(one).contains(point)), None)

    def indexAt(self, p: QPoint) -> QModelIndex:
        """Qt: the article at a point; a number is none."""
        point = QPointF(p)
        for box in self.placed.boxes:
            if self.stage.box(box).contains(point):
                return self._model.index(box.row)
        return QModelIndex()

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        """Qt: brings an article into sight."""
        if not index.isValid() or index.row() >= len(self._items):
            return
        stage, item = self.stage, self._items[index.row()]
        found = self.placed.place_of(index.row())
        if hint is _Hint.PositionAtCenter or found is None:
            self._move_to((item.low + item.high) / 2, stage.width / 2)
            return
        moved = shift(BEFORE + found.x - stage.offset, found.width, read_in(found, item), stage.width)
        self.horizontalScrollBar().setValue(stage.offset + round(moved))

    def moveCursor(self, cursorAction: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Qt: where a key leads: on in time the way it runs, up and down to the next lane, to the ends."""
        last, row = self._model.rowCount() - 1, self.currentIndex().row()
        if last < 0:
            return QModelIndex()
        if cursorAction in (_Move.MoveUp, _Move.MoveDown):
            return self._in_lane(row, 1 if cursorAction is _Move.MoveUp else -1)
        ahead = -1 if self.stage.rtl else 1
        steps = {
            _Move.MoveLeft: -ahead, _Move.MoveRight: ahead, _Move.MovePrevious: -1, _Move.MoveNext: 1,
            _Move.MoveHome: -last - 1, _Move.MoveEnd: last + 1,
        }  # fmt: skip
        return self._model.index(max(0, min(last, row + steps.get(cursorAction, 0))))

    def _in_lane(self, row: int, by: int) -> QModelIndex:
        """The article nearest in time in the lane above (1) or below (-1); from a number the lowest lane."""
        here = self.placed.place_of(row)
        lane = -1 if here is None or isinstance(here, Cluster) else here.lane
        x = 0.0 if here is None else here.x
        wanted = [box for box in self.placed.boxes if (box.lane > lane if by > 0 else box.lane < lane)]
        if not wanted:
            return self.currentIndex()
        near = min(wanted, key=lambda box: (abs(box.lane - lane), abs(box.x - x)))
        return self._model.index(near.row)

    def setSelection(self, rect: QRect, command: _Flag) -> None:
        """Qt: nothing is chosen by a rectangle."""

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Qt: what must be drawn again: the links of what is chosen lead anywhere."""
        return QRegion(self.viewport().rect())

    def isIndexHidden(self, index: Index) -> bool:
        """Qt: none is."""
        return False

    # -- Qt tells

    def doItemsLayout(self) -> None:
        """Qt: the list is another one."""
        QAbstractItemView.doItemsLayout(self)
        self.viewport().update()

    def updateGeometries(self) -> None:
        """Qt: how far one can move is reckoned in `_place`."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another size; what stood in the middle stays there."""
        middle = self.stage.second_at(self.stage.width / 2)
        QAbstractItemView.resizeEvent(self, event)
        self._place()
        if not self._fitted:
            self._move_to(middle, self.stage.width / 2)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Qt: it was moved."""
        self.stage.offset = self.horizontalScrollBar().value()
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt: another article is current: it is brought into sight and told to a screen reader."""
        super().currentChanged(current, previous)
        self.scrollTo(current)
        self.viewport().update()
        self.chosen.emit(current.row())

    def paintEvent(self, e: QPaintEvent) -> None:
        """Qt: draws it."""
        painter = QPainter(self.viewport())
        self._painter.paint(
            painter, self.stage, self.placed, self.currentIndex().row(), self._under, focused=self.hasFocus()
        )
        painter.end()

"""A timeline for mouse and keyboard: walked through article by article, dragged, zoomed at the pointer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from newsdesk.ui.keys.row_menu import RowMenu, meant, row_asked
from newsdesk.ui.related.menus import short
from newsdesk.ui.related.timeline_canvas import TimelineCanvas
from newsdesk.ui.related.timeline_lanes import Cluster
from newsdesk.ui.related.timeline_marks import told_of
from newsdesk.ui.related.timeline_model import TimelineModel
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.text_line import as_tip
from newsdesk.words import say

STEP = 1.4  # of zooming, by a key or a notch of the wheel
NAMED = 12  # articles of a number that are named


class TimelineView(TimelineCanvas):
    """`opened` and `beside` with an article."""

    opened = Signal(int)
    beside = Signal(int)

    def __init__(self, model: TimelineModel, theme: Theme) -> None:
        super().__init__(model, theme)
        self._pressed: tuple[QPoint, int] | None = None  # where the button went down, and how far it was moved then
        self._dragging = False

    def _open_cluster(self, cluster: Cluster, at: QPoint) -> None:
        """Goes nearer until its articles stand apart; where nothing is nearer, names them."""
        low = min(self._model.spans[row][0] for row in cluster.rows)
        high = max(self._model.spans[row][1] for row in cluster.rows)
        before = self.stage.scale
        if (high - low) * self.stage.scale < self.stage.width * 0.5 and before < self.stage.nearest:
            self.look_at(low, high)
        if self.stage.scale > before * 1.05:
            return
        menu = RowMenu(self)
        for row in cluster.rows[: NAMED * 2]:
            entry = self._model.entries[row]
            choose = partial(self.setCurrentIndex, self._model.index(row))
            menu.entry(short(entry.headline or say("list.untitled")), choose)
        menu.popup(self.viewport().mapToGlobal(at))

    # -- keys, mouse

    def _open(self, *, beside: bool) -> None:
        row = self.currentIndex().row()
        if 0 <= row < len(self._model.entries):
            (self.beside if beside else self.opened).emit(self._model.entries[row].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter opens, with Shift beside; + and - zoom, 0 shows all; Page Up and Down move by a view."""
        key, plain = (
            event.key(),
            not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier),
        )
        bar = self.horizontalScrollBar()
        if way := meant(self, event, "row-open", "row-beside"):
            self._open(beside=way == "row-beside")
        elif plain and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(STEP)
        elif plain and key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom(1 / STEP)
        elif plain and key == Qt.Key.Key_0:
            self.fit()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            bar.setValue(bar.value() + (-1 if key == Qt.Key.Key_PageUp else 1) * self.stage.width * 4 // 5)
        elif event.text().strip() or key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Qt: letters look for nothing."""

    def wheelEvent(self, e: QWheelEvent) -> None:
        """Qt: with Ctrl it zooms at the pointer; otherwise time is moved."""
        turned = e.angleDelta()
        if e.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP ** (turned.y() / 120), e.position().x())
        else:
            sideways = turned.x() if not self.stage.rtl else -turned.x()
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (turned.y() or sideways))
        e.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: chooses an article; time can be dragged from anywhere."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        if index.isValid():
            self.setCurrentIndex(index)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = (at, self.horizontalScrollBar().value()), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: drags time, or tells what is under the pointer."""
        at = event.position().toPoint()
        if self._pressed is not None:
            moved = at.x() - self._pressed[0].x()
            if self._dragging or abs(moved) >= QApplication.startDragDistance():
                self._dragging = True
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                self.horizontalScrollBar().setValue(self._pressed[1] - (-moved if self.stage.rtl else moved))
            return
        cluster = self._cluster_at(at)
        under = cluster.rows[0] if cluster is not None else self.indexAt(at).row()
        if under != self._under:
            self._under = under
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if under >= 0 else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a number that was pressed opens."""
        pressed, self._pressed = self._pressed, None
        dragged, self._dragging = self._dragging, False
        self.viewport().unsetCursor()
        at = event.position().toPoint()
        cluster = self._cluster_at(at)
        if pressed is not None and not dragged and cluster is not None:
            self._open_cluster(cluster, at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: opens an article; with Shift beside."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.setCurrentIndex(index)
            self._open(beside=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: the pointer went away."""
        self._under = -1
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: what can be done with an article."""
        index, at = row_asked(self, event)
        if not index.isValid():
            return
        menu = RowMenu(self)
        menu.add("row-open", lambda: self._open(beside=False))
        menu.add("row-beside", lambda: self._open(beside=True))
        menu.popup(at)

    def viewportEvent(self, event: QEvent) -> bool:
        """Qt: tells all of an article, or names those of a number."""
        found = self._model.found
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and found is not None:
            cluster, index = self._cluster_at(event.pos()), self.indexAt(event.pos())
            lines: list[str] = []
            if cluster is not None:
                lines = [short(self._model.entries[row].headline) for row in cluster.rows[:NAMED]]
                lines += ["…"] if len(cluster.rows) > NAMED else []
            elif index.isValid():
                lines = told_of(found, self._model.entries[index.row()])
            if lines:
                QToolTip.showText(event.globalPos(), as_tip("\n".join(lines)).replace("\n", "<br>"), self)
                return True
        return super().viewportEvent(event)

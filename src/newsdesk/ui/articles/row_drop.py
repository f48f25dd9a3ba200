"""Articles that are dragged onto a row of the list, which are to be linked with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from newsdesk.ui.articles.article_view import ArticleView
from newsdesk.ui.articles.list_model import ID, MIME, ArticleListModel, carried
from newsdesk.ui.theme import Theme

EDGE, STEP, TICK = 28, 14, 30  # pixels near an edge in which the list scrolls, pixels at a time, milliseconds


class _Frame(QWidget):
    """Lies over the row on which something would be dropped."""

    def __init__(self, viewport: QWidget, theme: Theme) -> None:
        super().__init__(viewport)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a broken line around the row, and a touch of colour over it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.theme.colour("accent")
        painter.setPen(QPen(colour, 2, Qt.PenStyle.DashLine))
        colour.setAlpha(34)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 2, -3, -3), 6, 6)


class RowDrop(QObject):
    """`dropped` with the article of the row, those that were dragged, its headline and the place of the pointer."""

    dropped = Signal(int, object, str, QPoint)

    def __init__(self, view: ArticleView, model: ArticleListModel, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._over = QPersistentModelIndex()
        self._by = 0
        self.frame = _Frame(view.viewport(), theme)
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(TICK)
        self._scrolling.timeout.connect(self._scroll)
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.frame.theme = theme
        self.frame.update()

    def _target(self, event: QDropEvent) -> QModelIndex | None:
        """The row under the pointer, if what is dragged are articles and it is none of them."""
        index = self._view.indexAt(event.position().toPoint())
        if not index.isValid() or not event.mimeData().hasFormat(MIME):
            return None
        ids = carried(event.mimeData())
        return index if ids and ids != [index.data(ID)] else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: something is dragged over the list, away from it, or dropped."""
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and isinstance(event, QDragMoveEvent):
            return self._moved(event)
        if kind is QEvent.Type.DragLeave:
            self._end()
            return True
        if kind is QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._drop(event)
            return True
        return super().eventFilter(watched, event)

    def _moved(self, event: QDragMoveEvent) -> bool:
        if not event.mimeData().hasFormat(MIME):
            return False
        y, room = event.position().y(), self._view.viewport().height()
        self._by = -STEP if y < EDGE else STEP if y > room - EDGE else 0
        if self._by and not self._scrolling.isActive():
            self._scrolling.start()
        index = self._target(event)
        self._show(index)
        if index is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        elif event.type() is QEvent.Type.DragEnter:
            event.accept()  # else nothing would be told of where it goes on to
        else:
            event.ignore()
        return True

    def _show(self, index: QModelIndex | None) -> None:
        self._over = QPersistentModelIndex(index) if index is not None else QPersistentModelIndex()
        self.frame.setVisible(index is not None)
        if index is not None:
            self.frame.setGeometry(self._view.visualRect(index))
            self.frame.raise_()

    def _scroll(self) -> None:
        if not self._by:
            self._scrolling.stop()
            return
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + self._by)
        self._show(None)  # until the pointer tells where it is now

    def _end(self) -> None:
        self._by = 0
        self._scrolling.stop()
        self._show(None)

    def _drop(self, event: QDropEvent) -> None:
        index = self._target(event)
        self._end()
        if index is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        target = int(index.data(ID))
        row = self._model.known(index.row())
        ids = [key for key in dict.fromkeys(carried(event.mimeData())) if key != target]
        at = self._view.viewport().mapToGlobal(event.position().toPoint())
        self.dropped.emit(target, ids, row.headline if row is not None else "", at)

"""A line over the foot of the panes, or below their top where somebody works at the foot, that tells what happened and
goes away when it is read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QCursor, QDragEnterEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from newsdesk.ui.widgets.marking import markable
from newsdesk.ui.widgets.parts import mark_as
from newsdesk.words import say, side_mark

WIDEST, MARGIN, FOOT, TOP, ROW = 560, 16, 56, 64, 34  # pixels: of its width, beside it, below it, above it, of a row
BORDER = 1
READ, ACTED = 8000, 12_000  # milliseconds that it stays, to be read, or for something to be done about it


class Banner(QFrame):
    """Hidden until there is something to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setContentsMargins(0, 2, 0, 4)  # the deepest Arabic letters are deeper than a line of Latin ones
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        markable(self._text)
        self.more = QPushButton(say("banner.more"))
        self.more.setProperty("flat", True)
        self._more: Callable[[], None] | None = None
        self.more.clicked.connect(lambda: self._more() if self._more else None)
        self.undo = QPushButton(say("banner.undo"))
        self.undo.setProperty("flat", True)
        self.undo.hide()
        close = QPushButton(say("banner.close"))
        close.setProperty("flat", True)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self.undo)
        row.addWidget(self.more)
        row.addWidget(close)
        self.setAcceptDrops(True)
        self._end = 0
        self._part: QWidget | None = None  # what it lies over
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def float_over(self, place: QWidget, part: QWidget) -> None:
        """Lies over the foot of a part of a widget from now on, never over what stands above or below that part: what
        is told moves nothing that somebody is about to press."""
        self.setParent(place)
        self.setProperty("floating", True)
        self._part = part
        part.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: what it lies over is of another size, or elsewhere."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        if self._part is None:
            return
        width = min(self._wanted(), WIDEST, self._part.width() - 2 * MARGIN)
        self.setFixedWidth(width)
        layout = self.layout()
        fits = layout is not None and layout.hasHeightForWidth()
        height = layout.heightForWidth(width - 2 * BORDER) + 2 * BORDER if layout and fits else self.sizeHint().height()
        self.setFixedHeight(max(36, height))
        self._to_end(self._free_end())
        self.raise_()

    def _wanted(self) -> int:
        """The width of its longest line with the buttons beside it."""
        font = self._text.fontMetrics()
        line = max(font.horizontalAdvance(line) for line in self._text.text().split("\n"))
        layout = self.layout()
        assert layout is not None
        edges, buttons = layout.contentsMargins(), [one for one in self.findChildren(QPushButton) if not one.isHidden()]
        beside = sum(one.sizeHint().width() + layout.spacing() for one in buttons)
        return line + beside + edges.left() + edges.right() + 12

    def _ends(self) -> list[QRect]:
        """Where it may lie: over the foot, or below the top."""
        assert self._part is not None
        over = self._part.geometry()
        x, foot = over.x() + (over.width() - self.width()) // 2, over.bottom() + 1 - self.height() - FOOT
        return [QRect(QPoint(x, y), self.size()) for y in (foot, min(over.y() + TOP, foot))]

    def _free_end(self) -> int:
        """The end at which it covers neither the row under the pointer nor the one that somebody works in."""
        place, focus = self.parentWidget(), self.window().focusWidget()
        assert place is not None
        at = place.mapFromGlobal(_pointer())
        used = [QRect(at, at).adjusted(0, -ROW, 0, ROW)]
        if isinstance(focus, QAbstractItemView) and place.isAncestorOf(focus):
            row = focus.visualRect(focus.currentIndex())
            used.append(QRect(focus.viewport().mapTo(place, row.topLeft()), row.size()))
        covers = [sum(end.intersects(one) for one in used) for end in self._ends()]
        return covers.index(min(covers))

    def _to_end(self, end: int) -> None:
        self._end = end
        self.move(self._ends()[end].topLeft())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: something is dragged to what lies below it, so that it goes to the other end."""
        event.ignore()
        if self.property("floating"):
            self._to_end(1 - self._end)

    @property
    def text(self) -> str:
        """What is told."""
        return self._text.text().replace("\u200f", "").replace("\u200e", "")

    def tell(self, text: str, *, warn: bool = False, more: Callable[[], None] | None = None, named: str = "") -> None:
        """Tells something; warnings stay until they are closed. `more` shows the details, or what it is `named`."""
        self._more = more
        self.more.setText(named or say("banner.more"))
        mark = side_mark()  # a notice that begins with a name runs as its words do
        self._text.setText("\n".join(mark + line for line in text.split("\n")))
        mark_as(self, "warn", warn)
        self.more.setVisible(more is not None)
        self.undo.hide()
        self.show()
        self._settle()
        if warn or more is not None:
            self._timer.stop()
        else:
            self._timer.start(READ)

    def offer_undo(self, on: bool) -> None:
        """Whether what is told can be undone from here."""
        if on == self.undo.isHidden():
            self.undo.setVisible(on)
            self._settle()
            if on and self._timer.isActive():
                self._timer.start(ACTED)


def _pointer() -> QPoint:
    return QCursor.pos()

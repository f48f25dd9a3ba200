"""The list of what was found among the tags: how a row looks, and the keys that it understands."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.domain.cleaning import Finding
from newsdesk.ui.tags.cleaning_ends import alike
from newsdesk.ui.tags.cleaning_model import ITEM, CleaningModel, Heading
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.text_line import draw, facts_line, lay_out
from newsdesk.words import rtl, say, side_mark

PAD_X, PAD_Y, EDGE = 16, 9, 3
_KEPT = 5000  # heights of rows that are kept
Index = QModelIndex | QPersistentModelIndex
_RTL, _LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


class CleaningDelegate(QStyledItemDelegate):
    """The names on at most two lines, below them why, and what tells two apart that read alike; a heading with its
    number at the far end."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Takes the colours and fonts of a theme."""
        self._theme = theme
        self._heights: dict[tuple[int, tuple[str, str, str], int], int] = {}
        self._names, self._small, self._head = ui_font("row"), ui_font("small"), ui_font("small", bold=True)
        self._metrics, self._small_metrics = QFontMetricsF(self._names), QFontMetricsF(self._small)

    @staticmethod
    def _direction() -> Qt.LayoutDirection:
        return _RTL if rtl() else _LTR

    def _told(self, finding: Finding, index: Index) -> list[str]:
        """The lines below the names: why, and what tells two apart that read alike."""
        model, direction = index.model(), self._direction()
        if not isinstance(model, CleaningModel):
            return []
        why, apart = model.told(finding)
        if len(why) > 1:
            why[-1] = why[-1].replace(" ", "\u00a0")
        return [facts_line(facts, direction) for facts in (why, *(apart or ())) if facts]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: as many lines as the texts are likely to take; only what is in sight is shaped."""
        item = index.data(ITEM)
        if isinstance(item, Heading):
            return QSize(200, round(self._small_metrics.lineSpacing()) + 18)
        view = option.widget
        wide = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        key = (wide, item.mark, item.gone.count)
        height = self._heights.get(key) if not alike(item) else None  # they may be elsewhere now
        if height is None:
            if len(self._heights) > _KEPT:
                self._heights.clear()
            height = self._heights[key] = self._height(item, index, max(60.0, wide - 2.0 * PAD_X))
        return QSize(200, height)

    def _height(self, item: Finding, index: Index, room: float) -> int:
        names = self._lines(self._metrics, str(index.data() or ""), room)
        told = sum(self._lines(self._small_metrics, line, room) for line in self._told(item, index))
        return round(names * self._metrics.lineSpacing() + told * self._small_metrics.lineSpacing() + 2 * PAD_Y + 2)

    @staticmethod
    def _lines(metrics: QFontMetricsF, text: str, room: float) -> int:
        return 1 if metrics.horizontalAdvance(text) <= room - 2 else 2

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draws one row."""
        item = index.data(ITEM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = "accent_soft" if chosen else "background" if under or isinstance(item, Heading) else "paper"
        painter.fillRect(rect, self._theme.colour(ground))
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), self._theme.colour("line"))
        if chosen:
            side = rect.right() - EDGE if rtl() else rect.x()
            painter.fillRect(QRectF(side, rect.y(), EDGE, rect.height() - 1), self._theme.colour("accent"))
        if isinstance(item, Heading):
            self._paint_heading(painter, rect.adjusted(PAD_X, 0, -PAD_X, 0), item)
        elif isinstance(item, Finding):
            self._paint_finding(painter, rect.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y), item, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, inner: QRectF, item: Heading) -> None:
        near, far = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        if not rtl():
            near, far = far, near
        flags = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        arrow = "▾" if item.open else "◂" if rtl() else "▸"
        painter.setFont(self._head)
        painter.setPen(self._theme.colour("muted"))
        mark = side_mark()
        painter.drawText(inner, near | flags, f"{mark}{arrow}  {say(f'cleaning.flaw.{item.flaw.value}')}")
        painter.setFont(self._small)
        painter.drawText(inner, far | flags, item.told)

    def _paint_finding(self, painter: QPainter, inner: QRectF, item: Finding, index: Index) -> None:
        used = self._text(painter, inner, str(index.data() or ""), self._names, "ink")
        below = inner.adjusted(0, used + 2, 0, 0)
        for line in self._told(item, index):
            below.adjust(0, self._text(painter, below, line, self._small, "muted"), 0, 0)

    def _text(self, painter: QPainter, rect: QRectF, text: str, font: QFont, ink: str) -> float:
        direction = self._direction()
        layout, height, used = lay_out(text, font, rect.width(), 2, direction, forced=direction)
        draw(painter, layout, rect, self._theme.colour(ink), used)
        return height


class CleaningList(QListView):
    """Emits `accepted`, `dismissed` and `listed` for the current finding, `turned` with the flaw of a heading to open
    or close, `walked` when another row is chosen, `reached` when somebody comes to the list."""

    accepted = Signal()
    dismissed = Signal()
    listed = Signal()
    turned = Signal(object)
    walked = Signal()
    reached = Signal()

    def __init__(self, model: CleaningModel, theme: Theme) -> None:
        super().__init__()
        self._delegate = CleaningDelegate(theme, self)
        self.setObjectName("list")
        self.setAccessibleName(say("cleaning.list"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(28)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._delegate.dress(theme)
        self.doItemsLayout()

    @property
    def item(self) -> Finding | Heading | None:
        """What is chosen."""
        item = self.currentIndex().data(ITEM)
        return item if isinstance(item, (Finding, Heading)) else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt: another row is chosen."""
        super().currentChanged(current, previous)
        self.walked.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: somebody comes to the list."""
        super().focusInEvent(event)
        self.reached.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: what is chosen stays in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter accepts, with Ctrl it lists the articles, Delete and Backspace dismiss. A heading opens and closes
        with Enter and the arrows."""
        item, key, enter = self.item, event.key(), (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if isinstance(item, Heading) and plain and self._turns(item, key):
            self.turned.emit(item.flaw)
        elif isinstance(item, Finding) and plain and key in enter:
            self.accepted.emit()
        elif isinstance(item, Finding) and key in enter:
            self.listed.emit()
        elif isinstance(item, Finding) and plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _turns(heading: Heading, key: int) -> bool:
        into, out = Qt.Key.Key_Right, Qt.Key.Key_Left
        if rtl():
            into, out = out, into
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            return True
        return key == (out if heading.open else into)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a press on a heading opens or closes it."""
        super().mousePressEvent(event)
        item = self.indexAt(event.position().toPoint()).data(ITEM)
        if isinstance(item, Heading) and event.button() is Qt.MouseButton.LeftButton:
            self.turned.emit(item.flaw)

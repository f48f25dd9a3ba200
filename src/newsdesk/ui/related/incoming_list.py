"""What links here: a row tells the article, what it is to this one, what was noted, who linked it and when."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.timeline import Asks, Incoming, IncomingLinks
from newsdesk.ui.i18n import show_date
from newsdesk.ui.keys.row_menu import RowMenu, press, row_asked
from newsdesk.ui.related.incoming_model import LINK, IncomingModel, Order, made_by, why
from newsdesk.ui.related.menus import quoted
from newsdesk.ui.related.timeline_marks import draw_mark, kind_words
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.choice import Choice
from newsdesk.ui.widgets.empty import Empty
from newsdesk.ui.widgets.row_ground import paint_ground
from newsdesk.ui.widgets.text_line import direction_of, draw, facts_line, lay_out
from newsdesk.words import group, say

PAD_X, PAD_Y, MARK = 16, 7, 22
Index = QModelIndex | QPersistentModelIndex


class IncomingDelegate(QStyledItemDelegate):
    """Two columns: the article, and why it links here."""

    def __init__(self, model: IncomingModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Takes the colours and fonts of a theme."""
        self._theme = theme
        self._headline, self._small = ui_font("body"), ui_font("small")
        self._line, self._small_line = (QFontMetricsF(font).lineSpacing() for font in (self._headline, self._small))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: two lines, and one more for a note or a passage."""
        link = index.data(LINK)
        more = sum(bool(words) for words in _said(link)) if isinstance(link, Incoming) else 0
        lines = max(self._line + self._small_line, (2 + more) * self._small_line + 2)
        return QSize(400, round(2 * PAD_Y + lines + 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draws a row."""
        link = index.data(LINK)
        if not isinstance(link, Incoming):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        paint_ground(painter, option, self._theme)
        inner = rect.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
        half = (inner.width() - PAD_X) / 2
        first, second = QRectF(inner), QRectF(inner)
        first.setWidth(half)
        second.setLeft(inner.right() - half)
        if rtl:
            first, second = second, first
        self._paint_article(painter, first, link, option.direction)
        self._paint_why(painter, second, link, option.direction)
        painter.restore()

    def _text(
        self, painter: QPainter, rect: QRectF, text: str, direction: Qt.LayoutDirection, ink: str, *, small: bool = True
    ) -> float:
        """Draws a line at the top of `rect`; gives its height."""
        font = self._small if small else self._headline
        layout, height, used = lay_out(text, font, rect.width(), 1, direction, forced=direction)
        draw(painter, layout, rect, self._theme.colour(ink), used)
        return height

    def _paint_article(self, painter: QPainter, rect: QRectF, link: Incoming, direction: Qt.LayoutDirection) -> None:
        title = link.article.headline or say("list.untitled")
        own = direction_of(title, direction)
        rect.setTop(rect.y() + self._text(painter, rect, title, own, "ink", small=False) + 1)
        facts = facts_line([show_date(link.article.published) or say("timeline.no-date"), link.article.source], own)
        self._text(painter, rect, facts, own, "muted")

    def _paint_why(self, painter: QPainter, rect: QRectF, link: Incoming, direction: Qt.LayoutDirection) -> None:
        waits, rtl = link.asks is not Asks.LINKED, direction is Qt.LayoutDirection.RightToLeft
        at = QPointF(rect.right() - 6 if rtl else rect.left() + 6, rect.y() + self._small_line / 2)
        if waits:
            painter.setPen(self._theme.colour("warn"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, 4.5, 4.5)
        else:
            draw_mark(painter, at, 11, link.kind, self._theme, hollow=True, rtl=rtl)
        rect = rect.adjusted(0, 0, -MARK, 0) if rtl else rect.adjusted(MARK, 0, 0, 0)
        words = [why(link, self._model.found.kinds)]
        if link.asks is Asks.NEAR:
            words.append(quoted(link.title))
        ink = "warn" if waits else "accent"
        rect.setTop(rect.y() + self._text(painter, rect, facts_line(words, direction), direction, ink) + 2)
        for said in _said(link):
            if said:
                line = QRectF(rect)  # no wider than the words: they begin below the kind, whichever way they run
                line.setWidth(min(rect.width(), QFontMetricsF(self._small).horizontalAdvance(said) + 4))
                if rtl:
                    line.moveRight(rect.right())
                rect.setTop(rect.y() + self._text(painter, line, said, direction_of(said, direction), "ink"))
        self._text(painter, rect, facts_line(made_by(link), direction), direction, "muted")


def _said(link: Incoming) -> tuple[str, str]:
    """The note and the passage of a link, each on a line."""
    return " ".join(link.note.split()), quoted(" ".join(link.passage.split())) if link.passage.strip() else ""


class _View(QListView):
    """Enter and a double click open; with Shift, beside."""

    opened = Signal(int)
    beside = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter opens."""
        link = self.currentIndex().data(LINK)
        if not (isinstance(link, Incoming) and press(self, event, lambda: self._menu(link))):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: what can be done with an article."""
        index, at = row_asked(self, event)
        link = index.data(LINK)
        if isinstance(link, Incoming):
            self._menu(link).popup(at)

    def _menu(self, link: Incoming) -> RowMenu:
        menu, key = RowMenu(self), link.article.id
        menu.add("row-open", lambda: self.opened.emit(key))
        menu.add("row-beside", lambda: self.beside.emit(key))
        return menu


class IncomingPane(QWidget):
    """The list with its title, a choice of kind and one of order. `opened` and `beside` with an article."""

    opened = Signal(int)
    beside = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("incoming")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = IncomingModel(self)
        self._delegate = IncomingDelegate(self.model, theme, self)
        self.title = QLabel()
        self.title.setFont(ui_font("body", bold=True))
        self.note = QLabel()
        self.note.setProperty("muted", True)
        self.kinds = Choice()
        self.kinds.setAccessibleName(say("incoming.kinds"))
        self.kinds.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.kinds.activated.connect(lambda _place: self._arrange())
        self.order = Choice()
        self.order.setAccessibleName(say("incoming.order"))
        for order in Order:
            self.order.addItem(say(f"incoming.order.{order.value}"), order.value)
        self.order.activated.connect(lambda _place: self._arrange())
        self._build()
        self.dress(theme)

    def _build(self) -> None:
        self.view = _View()
        self.view.setObjectName("list")
        self.view.setAccessibleName(say("incoming.name"))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.opened.connect(self.opened)
        self.view.beside.connect(self.beside)
        self.view.doubleClicked.connect(lambda index: self.opened.emit(index.data(LINK).article.id))
        self.empty = Empty(say("incoming.empty"))
        self.empty.setObjectName("linksEmpty")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        head = QWidget()
        head.setObjectName("incomingHead")
        line = QHBoxLayout(head)
        line.setContentsMargins(16, 5, 16, 5)
        line.addWidget(self.title)
        line.addWidget(self.note)
        line.addStretch(1)
        line.addWidget(self.kinds)
        line.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._delegate.dress(theme)
        self.setStyleSheet(
            f"#incoming {{ background: {theme.paper}; }}"
            f"#incomingHead {{ background: {theme.background}; border-bottom: 1px solid {theme.line};"
            f" border-top: 1px solid {theme.line}; }}"
            f"#linksEmpty {{ background: {theme.paper}; color: {theme.muted}; }}"
        )
        self.view.doItemsLayout()

    def show_links(self, found: IncomingLinks) -> None:
        """Shows the links to an article; the same article keeps what is chosen and where it is scrolled."""
        same = found.article == self.model.found.article
        link, top = self.view.currentIndex().data(LINK), self.view.verticalScrollBar().value()
        if not same:
            self.model.kind = None
        self.model.show(found)
        self._name_kinds()
        self._tell()
        rows = [self.model.index(row).data(LINK) for row in range(self.model.rowCount())]
        kept = [row for row, one in enumerate(rows) if same and isinstance(link, Incoming) and one.id == link.id]
        if rows:
            self.view.setCurrentIndex(self.model.index(kept[0] if kept else 0))
        self.view.verticalScrollBar().setValue(top if same else 0)

    def _name_kinds(self) -> None:
        counts, found = self.model.counts(), self.model.found
        self.kinds.clear()
        self.kinds.addItem(f"{say('incoming.all')} ({group(len(found.links))})", None)
        for kind, count in counts.items():
            words = say("incoming.asks") if kind == Asks.HEADLINE else kind_words(kind, found.kinds, outgoing=False)
            self.kinds.addItem(f"{words} ({group(count)})", kind)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(self.model.kind)))
        self.kinds.setEnabled(bool(found.links))

    def _tell(self) -> None:
        found = self.model.found
        self.title.setText(f"{say('incoming.name')} ({group(found.total)})")
        read = len(found.links)
        self.note.setText(say("incoming.read", count=group(read)) if read < found.total else "")
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)

    def _arrange(self) -> None:
        self.model.arrange(self.kinds.currentData(), Order(self.order.currentData()))
        self._tell()
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))
        self.view.scrollToTop()

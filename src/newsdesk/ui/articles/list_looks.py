"""The list in its three looks: rows of several lines, of one, or a table. All of them are one view over one model."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from newsdesk.domain.article import Row
from newsdesk.domain.query import Grouping, Sort
from newsdesk.ui.articles.article_view import ArticleView
from newsdesk.ui.articles.columns import Column, cell
from newsdesk.ui.articles.delegate import RowDelegate
from newsdesk.ui.articles.line_rows import CompactDelegate, LineDelegate, TableDelegate
from newsdesk.ui.articles.list_model import ArticleListModel
from newsdesk.ui.articles.table_header import TableHeader
from newsdesk.ui.i18n import show_day
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.text_line import as_tip
from newsdesk.words import say

STEP = 80  # pixels that a key moves a table to the side


class Look(StrEnum):
    """How the list looks."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"
    TABLE = "table"


class ListView(ArticleView):
    """`take` a look; the header is there in a table alone. What is chosen, and what is in sight, stays."""

    def __init__(self, model: ArticleListModel, theme: Theme) -> None:
        self._table = False
        self._sort: Sort | None = None
        self._by = Grouping.DAY
        super().__init__(model, RowDelegate(theme), theme)
        self.look = Look.COMFORTABLE
        self.setCornerWidget(QWidget())  # the system's own would be a white square
        self._delegates: dict[Look, RowDelegate] = {Look.COMFORTABLE: self._delegate}
        self.header = TableHeader(self)
        self.header.hide()
        self.header.changed.connect(self._placed)
        self.header.fit_asked.connect(self._fit)
        self.horizontalScrollBar().setSingleStep(28)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the keyboard comes. Where no row is current another article is open, and stays so: Qt would stand on the
        first row, which then opens, and at which keys aim."""
        model = self.selectionModel()
        if self.currentIndex().isValid():
            super().focusInEvent(event)
            return
        model.blockSignals(True)
        super().focusInEvent(event)
        model.clearCurrentIndex()
        model.blockSignals(False)

    def take(self, look: Look) -> None:
        """Shows the rows so from now on."""
        if look is self.look:
            return
        place, _ = self.anchor()
        if look not in self._delegates:
            make = {Look.COMPACT: CompactDelegate, Look.TABLE: TableDelegate}[look]
            self._delegates[look] = make(self._theme)
        self.look, self._table = look, look is Look.TABLE
        self._delegate = self._delegates[look]
        self._delegate.dress(self._theme)
        self.grouped(self._by, self._sort)
        self.setItemDelegate(self._delegate)
        always, never = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(always if self._table else never)
        self.header.setVisible(self._table)
        self._placed()
        self.dress(self._theme)
        self.scroll_to(place, -self._at.sticky)

    def dress(self, theme: Theme) -> None:
        """Takes the colours and fonts of a theme."""
        self._delegate.dress(theme)
        super().dress(theme)

    def grouped(self, by: Grouping, sort: Sort | None) -> None:
        """What the headings of the list are. Below that of its day, a row of one line need not tell the day again."""
        if by is not self._by:
            self._by = by
            self._headings.forget()
        compact = self._delegates.get(Look.COMPACT)
        if isinstance(compact, CompactDelegate):
            compact.tell_day(not self._days_told(sort))
        self._sort = sort

    def _days_told(self, sort: Sort | None) -> bool:
        return self._by is Grouping.DAY and sort in (Sort.NEWEST, Sort.OLDEST)

    def heading(self, value: str, briefly: bool = False) -> str:
        """What the heading of a group says."""
        if self._by is Grouping.SOURCE:
            return value or say("list.no-source")
        return show_day(value, briefly=briefly)

    # -- the table

    def _placed(self) -> None:
        """Columns stand otherwise."""
        delegate = self._delegates.get(Look.TABLE)
        if isinstance(delegate, TableDelegate):
            delegate.take(self.header.seen())
        if self._table:
            self.updateGeometries()
            self.viewport().update()

    def _fit(self, column: Column) -> None:
        """A column as wide as what is in sight of it."""
        delegate = self._delegate
        if isinstance(delegate, TableDelegate):
            rows = [row for row in map(self._list.known, range(*self._seen())) if row is not None]
            self.header.widen(column, delegate.fitting(column, rows, say(f"column.{column.value}")))

    def _seen(self) -> tuple[int, int]:
        first, last = self._sight or (0, 60)
        return first, min(last + 1, self._list.rowCount())

    def updateGeometries(self) -> None:
        """Qt: how far one can scroll, and where the header stands."""
        tall = self.header.sizeHint().height() if self._table else 0
        if self.viewportMargins().top() != tall:
            self.setViewportMargins(0, tall, 0, 0)
        super().updateGeometries()
        if self._table:
            at = self.viewport().geometry()
            self.header.setGeometry(QRect(at.x(), at.y() - tall, at.width(), tall))
            bar = self.horizontalScrollBar()
            bar.setPageStep(at.width())
            bar.setRange(0, max(0, self.header.length() - at.width()))
            self._slide()

    def _slide(self) -> None:
        delegate = self._delegate
        if isinstance(delegate, TableDelegate):
            delegate.scrolled = self.horizontalScrollBar().value()
            self.header.setOffset(delegate.scrolled)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Qt: sideways everything is drawn again."""
        if dx:
            self._slide()
            self.viewport().update()
        if dy or not dx:
            super().scrollContentsBy(0, dy)

    def tip(self, row: Row, at: QPoint) -> str:
        """Rows of one line say the whole of it to who stays over them: the headline, or the cell."""
        told, delegate = super().tip(row, at), self._delegate
        if isinstance(delegate, TableDelegate):
            column = delegate.column_at(at.x(), self.viewport().width(), self.layoutDirection())
            if column is not None and column is not Column.HEADLINE:
                text = cell(row, column)
                return as_tip(text) if text else ""
        return told or (as_tip(row.headline) if isinstance(delegate, LineDelegate) else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the arrows to the sides move a table."""
        if self._table and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            onward = Qt.Key.Key_Left if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + (STEP if event.key() == onward else -STEP))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the header runs the way the list does."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.updateGeometries()

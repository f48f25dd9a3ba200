"""The versions of the open article. Choose one to see what it changed, or two to compare them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.article import Article, Revision
from newsdesk.ui.editor.history_model import ENTRY, Entry, HistoryModel, Index
from newsdesk.ui.keys.row_menu import RowMenu, press, row_asked
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.text_line import draw, lay_out
from newsdesk.words import group, say

PAD_X, PAD_Y = 16, 10


class HistoryDelegate(QStyledItemDelegate):
    """Paints the rows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Takes the colours and fonts of a theme."""
        self._theme = theme
        self._title = ui_font("row", bold=True)
        self._small = ui_font("small")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: as high as its lines."""
        entry = index.data(ENTRY)
        lines = QFontMetricsF(self._small).lineSpacing() * (len(entry.lines) if entry else 1)
        return QSize(160, round(2 * PAD_Y + QFontMetricsF(self._title).lineSpacing() + lines + 3))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draws one row."""
        entry = index.data(ENTRY)
        painter.save()
        rect = QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, self._theme.colour("accent_soft" if chosen else "paper"))
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), self._theme.colour("line"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.drawRect(rect.adjusted(0.5, 0.5, -1.5, -2.5))
        if entry is not None:
            self._paint(painter, rect.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y), entry, option.direction)
        painter.restore()

    def _paint(self, painter: QPainter, rect: QRectF, entry: Entry, direction: Qt.LayoutDirection) -> None:
        ink, muted, tone = (self._theme.colour(name) for name in ("ink", "muted", entry.tone))
        room = QFontMetricsF(self._small).horizontalAdvance(entry.aside) + 12 if entry.aside else 0.0
        rtl = direction is Qt.LayoutDirection.RightToLeft
        titled = QRectF(rect.x() + (room if rtl else 0), rect.y(), rect.width() - room, 0)
        height = self._line(painter, titled, entry.title, ink, direction, bold=True)
        if entry.aside:
            down = QFontMetricsF(self._title).ascent() - QFontMetricsF(self._small).ascent()
            beside = QRectF(rect.x() if rtl else rect.right() - room + 12, rect.y() + down, room - 12, 0)
            self._line(painter, beside.adjusted(-2, 0, 2, 0), entry.aside, tone, direction)
        y = rect.y() + height + 3
        for text in entry.lines:
            y += self._line(painter, QRectF(rect.x(), y, rect.width(), 0), text, muted, direction)

    def _line(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        colour: QColor,
        direction: Qt.LayoutDirection,
        *,
        bold: bool = False,
    ) -> float:
        font = self._title if bold else self._small
        layout, height, lines = lay_out(text, font, rect.width(), 1, direction, forced=direction)
        draw(painter, layout, rect, colour, lines)
        return height


@dataclass(slots=True)
class _Shown:
    """What the panel holds."""

    article_id: int = 0
    writable: bool = False
    quiet: bool = False


class HistoryPanel(QWidget):
    """Numbers of revisions are asked for, None for the text as it stands now.

    `compare_asked` (older, newer) when one row or two are chosen, `restore_asked` and `name_asked` with a revision,
    `original_asked`.
    """

    compare_asked = Signal(object, object)
    restore_asked = Signal(int)
    name_asked = Signal(int)
    original_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("inspectorPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shown = _Shown()
        self.model = HistoryModel(self)
        self._delegate = HistoryDelegate(theme)
        self.view = _View(self)
        self.view.setObjectName("list")
        self.view.setAccessibleName(say("history.list"))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.doubleClicked.connect(self._open)
        self.view.selectionModel().selectionChanged.connect(self._chosen)
        self._turn = QTimer(self)  # a selection must not be changed while it tells of a change
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._ask)
        hint = QLabel(say("history.hint"))
        none = self._none = QLabel(say("history.none"))
        for label in (hint, none):
            label.setProperty("muted", True)
            label.setWordWrap(True)
            label.setContentsMargins(PAD_X, PAD_Y, PAD_X, PAD_Y)
        none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(hint)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(none)
        self._stack.addWidget(whole)
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Takes the colours and fonts of a theme."""
        self._delegate.dress(theme)
        self.view.doItemsLayout()

    # -- showing

    def show_article(self, article: Article | None, *, writable: bool) -> None:
        """Shows the captured files of an article, None for none; its revisions come later."""
        key = article.id if article else 0
        self._shown.writable = writable
        if key != self._shown.article_id:
            self._shown = _Shown(key, writable)
            self.model.show(())
        with self._kept_choice():
            self.model.show_article(article)
        self._stack.setCurrentIndex(1 if article else 0)

    def show_revisions(self, article_id: int, revisions: Sequence[Revision]) -> None:
        """Shows revisions, if their article is still the open one. What is chosen stays chosen."""
        if article_id == self._shown.article_id:
            with self._kept_choice():
                self.model.show(revisions)

    def show_fixity(self, sha256: str, ok: bool | None) -> None:
        """Tells whether a captured file is as it came; None where it is gone."""
        self.model.show_fixity(sha256, ok)

    def forget_choice(self) -> None:
        """Nothing is chosen any more, as when a comparison was closed."""
        self._turn.stop()
        self._shown.quiet = True
        self.view.clearSelection()
        self._shown.quiet = False

    @contextmanager
    def _kept_choice(self) -> Iterator[None]:
        """What is chosen is chosen again after the rows were made anew, and nobody is told."""
        chosen = {self.model.entry(index.row()).number for index in self.view.selectedIndexes()}
        current = self._number(self.view.currentIndex())
        quiet, self._shown.quiet = self._shown.quiet, True
        yield
        flags = QItemSelectionModel.SelectionFlag
        for row in range(self.model.rowCount()):
            number = self.model.entry(row).number
            if chosen and number in chosen:
                self.view.selectionModel().select(self.model.index(row), flags.Select)
            if chosen and number == current:
                self.view.selectionModel().setCurrentIndex(self.model.index(row), flags.NoUpdate)
        self._shown.quiet = quiet

    def _number(self, index: QModelIndex) -> int | None:
        return self.model.entry(index.row()).number if index.isValid() else None

    # -- choosing

    def _chosen(self, *_what: object) -> None:
        if not self._shown.quiet:
            self._turn.start()

    def _ask(self) -> None:
        rows = sorted({index.row() for index in self.view.selectedIndexes()})
        if len(rows) > 2:
            rows = self._two_ends(rows)
        numbers = [self._version(row) for row in rows]
        found = sorted({number for number in numbers if number is not None})
        if len(found) == 1 and len(rows) == 1:
            self._ask_one(found[0], captured=self.model.entry(rows[0]).number is None)
        elif len(found) == 2:
            self._emit(found[0], found[1])

    def _version(self, row: int) -> int | None:
        """The revision of a row; what was captured is compared by the revision that holds it."""
        number = self.model.entry(row).number
        return self.model.captured_number if number is None else number

    def _two_ends(self, rows: list[int]) -> list[int]:
        """Two are compared: the last one chosen, and the one farthest from it."""
        last = self.view.currentIndex().row()
        last = last if last in rows else rows[0]
        far = max(rows, key=lambda row: abs(row - last))
        self._shown.quiet = True
        self.view.clearSelection()
        for row in (far, last):
            self.view.selectionModel().select(self.model.index(row), QItemSelectionModel.SelectionFlag.Select)
        self._shown.quiet = False
        return sorted((far, last))

    def _ask_one(self, number: int, *, captured: bool) -> None:
        """One is compared with the one before it, the first one (and what was captured) with the text as it stands."""
        now = self.model.now
        before = None if captured else self.model.before(number)
        if before is not None:
            self._emit(before, number)
        elif captured or (now is not None and number != now):
            self.compare_asked.emit(number, None)

    def _emit(self, older: int, newer: int) -> None:
        now = self.model.now
        self.compare_asked.emit(None if older == now else older, None if newer == now else newer)

    def _open(self, index: QModelIndex) -> None:
        number = self._number(index)
        if number is None:
            self.original_asked.emit()
        else:
            self._show(number)

    def _show(self, number: int) -> None:
        """One version; where it is chosen with others, those two are compared."""
        chosen = {self.model.entry(index.row()).number for index in self.view.selectedIndexes()}
        if number in chosen:
            self._turn.start()
        else:
            self._ask_one(number, captured=False)

    def menu_of(self, row: int) -> RowMenu:
        """What can be done with a row."""
        menu = RowMenu(self)
        entry = self.model.entry(row)
        number = entry.number
        if number is None:
            menu.add("show-original", self.original_asked.emit, keys="version-show")
            return menu
        first = self.model.before(number) is None
        if not first:
            menu.add("version-show", lambda: self._show(number))
        if not entry.now:
            compare = partial(self._emit, *sorted((number, self.model.now or number)))
            menu.add("version-compare", compare, keys="version-show" if first else "")
            words = say("history.restore", number=group(self.model.counted(number)))
            able = self._shown.writable
            menu.add("version-restore", lambda: self.restore_asked.emit(number), words=words, enabled=able)
        words = say("history.rename") if self.model.name_of(number) else ""
        menu.add("version-rename", lambda: self.name_asked.emit(number), words=words, enabled=self._shown.writable)
        return menu


class _View(QListView):
    """The rows, with the menu and the keys of each."""

    def __init__(self, panel: HistoryPanel) -> None:
        super().__init__()
        self._panel = panel

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: what can be done with a version."""
        index, at = row_asked(self, event)
        if index.isValid():
            self._panel.menu_of(index.row()).popup(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: what the menu does by these keys, without it."""
        index = self.currentIndex()
        if not (index.isValid() and press(self, event, lambda: self._panel.menu_of(index.row()))):
            super().keyPressEvent(event)

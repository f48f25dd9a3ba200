"""What may be typed next, below the search box: it never takes the keyboard from the box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QIcon, QPainter, QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk import facets
from newsdesk.domain.query import Proposal
from newsdesk.text.language import isolate
from newsdesk.ui import icons
from newsdesk.ui.articles.question import say_code
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.words import group, language, say

HEIGHT = 32
_ICONS = {
    "field": "mdi6.form-textbox", "tag": "mdi6.tag-outline", "source": "mdi6.newspaper-variant-outline",
    "by": "mdi6.account-outline", "value": "mdi6.check", "year": "mdi6.calendar-outline", "recent": "mdi6.history",
}  # fmt: skip
_PROPOSAL = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


def label_of(proposal: Proposal) -> tuple[str, str]:
    """(what is shown, what stands beside it in grey)."""
    if proposal.kind == "field":
        return say(f"field.{proposal.name}"), f"{facets.spelled(proposal.name, language())}:"
    if proposal.kind == "value":
        return say_code(proposal.name), ""
    if proposal.kind == "recent":
        return proposal.name, ""
    if proposal.kind == "year":
        return proposal.name, f"{say('field.date')}  {group(proposal.count)}"
    count = f"  {group(proposal.count)}" if proposal.count else ""
    return proposal.name, say(f"field.{proposal.kind}") + count


class _Rows(QStyledItemDelegate):
    """A proposal in a row: icon, words, and at the far side what kind it is."""

    theme: Theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Qt: every row is as high."""
        return QSize(120, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draws a row."""
        proposal = index.data(_PROPOSAL)
        if not isinstance(proposal, Proposal):
            return
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        rtl = language() == "ar"
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self.theme.colour("accent_soft"))
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        at = area.right() - 30 if rtl else area.x() + 12
        if isinstance(icon, QIcon):
            icon.paint(painter, QRect(at, area.center().y() - 8, 18, 18))
        name, beside = label_of(proposal)
        inner = area.adjusted(12, 0, -42, 0) if rtl else area.adjusted(42, 0, -12, 0)
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        near, far = (far, near) if rtl else (near, far)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(ui_font("small"))
        painter.setPen(self.theme.colour("muted"))
        room = painter.fontMetrics().horizontalAdvance(beside) + 16 if beside else 0
        painter.drawText(inner, middle | far, beside)
        painter.setFont(ui_font("body"))
        painter.setPen(self.theme.colour("ink"))
        short = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, inner.width() - room)
        painter.drawText(inner, middle | near, isolate(short))


class ProposalList(QFrame):
    """`taken` with a Proposal. Lies over the window, below its box, and goes when the box loses the keyboard."""

    taken = Signal(object)

    def __init__(self, box: QWidget, theme: Theme) -> None:
        super().__init__(box)
        self._box = box
        self._application = QApplication.instance() or QApplication([])
        self.setObjectName("proposals")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = QStandardItemModel(self)
        self.view = QListView()
        self.view.setModel(self._model)
        self._rows = _Rows(self)
        self.view.setItemDelegate(self._rows)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(say("search.proposals"))
        self.view.setMouseTracking(True)
        self.view.pressed.connect(self._pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 4, 1, 4)
        column.addWidget(self.view)
        self.dress(theme)
        self.hide()

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = self._rows.theme = theme
        self.setStyleSheet(
            f"#proposals {{ background: {theme.paper}; border: 1px solid {theme.line}; border-radius: 8px; }}"
            f" QListView {{ background: transparent; }}"
        )

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Shows these, none of them chosen; nothing where there are none."""
        self._model.clear()
        for proposal in proposals:
            name, beside = label_of(proposal)
            item = QStandardItem(icons.icon(_ICONS[proposal.kind], color=self._theme.muted), name)
            item.setData(proposal, _PROPOSAL)
            item.setData(f"{name} {beside}".strip(), Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        if not proposals:
            self.hide()
            return
        self.place()
        self.show()
        self.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: from now on a press elsewhere hides it."""
        self._application.installEventFilter(self)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: nothing is listened to any more."""
        self._application.removeEventFilter(self)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a press beside the list and its box hides the list."""
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            inside = any(part is watched or part.isAncestorOf(watched) for part in (self, self._box))
            if not inside and watched.window() is self.window():
                self.hide()
        return False

    def place(self) -> None:
        """Below the box, as wide as it is, over whatever is there."""
        window = self._box.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        corner = self._box.mapTo(window, QPoint(0, self._box.height() + 3))
        count = max(1, self._model.rowCount())
        self.setGeometry(corner.x(), corner.y(), max(320, self._box.width()), count * HEIGHT + 12)

    def step(self, by: int) -> None:
        """Chooses the next or the one before; before the first there is none."""
        row = self.view.currentIndex().row() + by
        if row < 0:
            self.view.setCurrentIndex(QModelIndex())
            self.view.clearSelection()
        elif row < self._model.rowCount():
            self.view.setCurrentIndex(self._model.index(row, 0))

    @property
    def chosen(self) -> Proposal | None:
        """The proposal that Enter takes."""
        found = self.view.currentIndex().data(_PROPOSAL)
        return found if isinstance(found, Proposal) else None

    @property
    def shown(self) -> list[Proposal]:
        """What is proposed."""
        return [self._model.index(row, 0).data(_PROPOSAL) for row in range(self._model.rowCount())]

    def take(self, *, first: bool = False) -> None:
        """Takes the one that is chosen; with `first` the first one, where none is."""
        chosen = self.chosen or (self.shown[0] if first and self.shown else None)
        self.hide()
        if chosen is not None:
            self.taken.emit(chosen)

    def _pressed(self, index: QModelIndex) -> None:
        self.view.setCurrentIndex(index)
        self.take()

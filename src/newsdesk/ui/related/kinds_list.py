"""The side of the links page: all links, each kind, what waits, each with its count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from newsdesk.domain.link import Kind, LinkCounts, LinkKind, OwnKind, kind_of
from newsdesk.ui.related.menus import kind_name
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.words import group, say

COUNT = Qt.ItemDataRole.UserRole + 1
NAME = Qt.ItemDataRole.UserRole + 2
ALL, WAITING, SEVERAL = "all", "waiting", "several"


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to be listed: links of a kind; of what is `waiting` that of which the archive has nothing, or with
    `several` that which is to be chosen."""

    kind: Kind | None = None
    waiting: bool = False
    several: bool = False


def choice_of(name: str) -> Choice:
    """What an entry of the list lists."""
    if name in (WAITING, SEVERAL):
        return Choice(waiting=True, several=name == SEVERAL)
    return Choice() if name == ALL else Choice(kind_of(name))


class _Delegate(QStyledItemDelegate):
    """A name, a count at the far end; what waits is parted from the kinds by a line."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: the height of an entry."""
        return QSize(120, 46 if index.data(NAME) == WAITING else 30)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: draws an entry."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if index.data(NAME) == WAITING:
            painter.setPen(self.theme.colour("line"))
            painter.drawLine(rect.x() + 10, rect.y() + 8, rect.right() - 10, rect.y() + 8)
            rect = rect.adjusted(0, 16, 0, 0)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("accent_soft" if chosen else "side"))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 6, 6)
        inner = rect.adjusted(14, 0, -14, 0)
        number = group(int(index.data(COUNT) or 0))
        small, font = ui_font("small"), ui_font("body", bold=chosen)
        room = QFontMetrics(small).horizontalAdvance(number) + 8
        name_rect = inner.adjusted(room, 0, 0, 0) if rtl else inner.adjusted(0, 0, -room, 0)
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        near, far = (far, near) if rtl else (near, far)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(font)
        painter.setPen(self.theme.colour("accent" if chosen else "ink"))
        name = QFontMetrics(font).elidedText(index.data() or "", Qt.TextElideMode.ElideRight, name_rect.width())
        painter.drawText(name_rect, flags | near, name)
        painter.setFont(small)
        painter.setPen(self.theme.colour("muted"))
        painter.drawText(inner, flags | far, number)
        painter.restore()


class KindsList(QListWidget):
    """`chosen` with a Choice."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("kinds")
        self.setAccessibleName(say("links.kinds"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _Delegate(theme, self)
        self.setItemDelegate(self._delegate)
        self._counts = LinkCounts()
        self.know(())
        self.currentRowChanged.connect(lambda _row: self.chosen.emit(self.choice))

    def know(self, own: Sequence[OwnKind]) -> None:
        """Lists the kinds of the archive after those that every archive has; what is chosen stays chosen."""
        item = self.currentItem()
        kept = item.data(NAME) if item is not None else ALL
        entries = [(ALL, say("links.all")), *((kind.value, say(f"link.{kind.value}.many")) for kind in LinkKind)]
        entries += [(kind.value, kind_name(kind)) for kind in own]
        self.blockSignals(True)
        self.clear()
        for key, text in (*entries, (WAITING, say("links.wanted")), (SEVERAL, say("links.several"))):
            item = QListWidgetItem(text, self)
            item.setData(NAME, key)
        self.setCurrentRow(0)
        self.choose(kept)
        self.blockSignals(False)
        self.show_counts(self._counts)
        if self.currentItem().data(NAME) != kept:  # the kind is gone
            self.chosen.emit(self.choice)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_counts(self, counts: LinkCounts) -> None:
        """Shows how many there are of each."""
        self._counts = counts
        for place in range(self.count()):
            item = self.item(place)
            key = item.data(NAME)
            plain = {ALL: counts.total, WAITING: counts.missing, SEVERAL: counts.several}
            number = plain[key] if key in plain else counts.kinds.get(kind_of(key), 0)
            item.setData(COUNT, number)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}: {group(number)}")

    @property
    def choice(self) -> Choice:
        """What is chosen."""
        item = self.currentItem()
        return choice_of(item.data(NAME)) if item is not None else Choice()

    @property
    def name(self) -> str:
        """The entry that is chosen, as `choose` takes it."""
        item = self.currentItem()
        return str(item.data(NAME)) if item is not None else ALL

    def choose(self, name: str) -> None:
        """Goes to an entry: all, waiting, several, or a kind's value."""
        for place in range(self.count()):
            if self.item(place).data(NAME) == name:
                self.setCurrentRow(place)

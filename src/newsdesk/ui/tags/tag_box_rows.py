"""The rows of the tag box: a tag with its number, its path, why it is suggested and how many articles carry it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.desk.suggesting import TagSuggestion, Why
from newsdesk.domain.tag import Tag
from newsdesk.text.language import isolate
from newsdesk.ui.tags.counts import articles_told
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.text_line import draw, lay_out
from newsdesk.words import group, rtl, say

ENTRY = Qt.ItemDataRole.UserRole + 1
PAD_X, PAD_Y, GAP, DOT, KEY, CROSS = 12, 6, 8, 10, 22, 26  # pixels
Index = QModelIndex | QPersistentModelIndex


class Does(StrEnum):
    """What choosing a row does."""

    GIVE = "give"
    NEW = "new"
    TOLD = "told"  # nothing by itself: one of a list that is given as a whole


@dataclass(frozen=True, slots=True)
class Entry:
    """A row. `number` is the key that gives it (0: none), `given` whether all chosen articles carry it, `frequent`
    whether it is offered for being used much."""

    does: Does
    name: str
    tag: Tag | None = None
    path: tuple[str, ...] = ()
    alias: str = ""
    number: int = 0
    why: str = ""
    suggestion: TagSuggestion | None = None
    given: bool = False
    frequent: bool = False

    @property
    def refusable(self) -> bool:
        """Whether it can be refused: what is suggested for these articles, what is frequent for all to come."""
        return (self.suggestion is not None or self.frequent) and not self.given

    @property
    def beside(self) -> str:
        """What stands behind the name: the alias that was found, the way to it in the tree, why it is frequent."""
        way = (" ‹ " if rtl() else " › ").join(isolate(name) for name in self.path)
        why = self.why if self.suggestion is None else ""
        return "   ".join(part for part in (f"({isolate(self.alias)})" if self.alias else "", way, why) if part)

    @property
    def below(self) -> str:
        """What stands below the name: why it is suggested."""
        return self.why if self.suggestion is not None else ""


def why_words(why: Why) -> str:
    """A reason in plain words."""
    if why.reason == "text":
        return say("tagbox.why.text", why.count, words=isolate(why.words))
    if why.reason == "similar":
        return say("tagbox.why.similar", why.count, headline=isolate(why.words), total=group(why.total))
    return say("tagbox.why.source", why.count, source=isolate(why.words), total=group(why.total))


def found_in(suggestion: TagSuggestion) -> str:
    """In how many of several chosen articles it was found; empty for one article."""
    if suggestion.chosen < 2:
        return ""
    message = "tagbox.in-first" if suggestion.looked < suggestion.chosen else "tagbox.in-some"
    return say(message, suggestion.found, total=group(suggestion.looked))


def why_lines(suggestion: TagSuggestion) -> str:
    """In how many articles it was found, where there are several, and every reason, the strongest first."""
    return "\n".join(filter(None, (found_in(suggestion), *(why_words(why) for why in suggestion.whys))))


class EntryModel(QAbstractListModel):
    """A few rows, the likeliest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    @property
    def entries(self) -> Sequence[Entry]:
        """What is shown."""
        return self._entries

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: the number of rows."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: an Entry, or words for assistive tools."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.ToolTipRole and entry.suggestion is not None:
            return why_lines(entry.suggestion)
        if role == Qt.ItemDataRole.ToolTipRole and entry.frequent:
            return say("tagbox.frequent.hint")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = articles_told(entry.tag.count) if entry.tag is not None else say("tagbox.is-new")
            state = say("tagbox.given") if entry.given else ""
            number = str(entry.number) if entry.number else ""
            return ", ".join(part for part in (number, entry.name, *entry.path, state, count, entry.why) if part)
        return None


class EntryDelegate(QStyledItemDelegate):
    """Number, colour, name and path on one line, how many articles at the far end; below it why."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name, self._small = ui_font("row"), ui_font("small")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: one line, or two."""
        entry = index.data(ENTRY)
        height = QFontMetricsF(self._name).lineSpacing() + 2 * PAD_Y
        if isinstance(entry, Entry) and entry.below:
            height += QFontMetricsF(self._small).lineSpacing() + 1
        return QSize(100, round(height))

    def cross(self, rect: QRectF, *, mirrored: bool) -> QRectF:
        """Where the cross of a row stands that refuses it."""
        x = rect.x() + 4 if mirrored else rect.right() - CROSS - 4
        return QRectF(x, rect.y(), CROSS, rect.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draws a row."""
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen:
            painter.fillRect(rect, self._theme.colour("accent_soft"))
            edge = QRectF(rect.right() - 3 if mirrored else rect.x(), rect.y(), 3, rect.height())
            painter.fillRect(edge, self._theme.colour("accent"))
        elif hovered:
            painter.fillRect(rect, self._theme.colour("side"))
        if entry.refusable and (chosen or hovered):
            painter.setFont(self._small)
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(self.cross(rect, mirrored=mirrored), Qt.AlignmentFlag.AlignCenter, "✕")
        inner = rect.adjusted(PAD_X, PAD_Y, -PAD_X - CROSS, -PAD_Y)
        if mirrored:
            inner = rect.adjusted(PAD_X + CROSS, PAD_Y, -PAD_X, -PAD_Y)
        inner = self._paint_key(painter, inner, entry, mirrored)
        self._paint_texts(painter, inner, entry, option.direction)
        painter.restore()

    def _paint_key(self, painter: QPainter, inner: QRectF, entry: Entry, mirrored: bool) -> QRectF:
        """The number and the dot at the near end; gives what room is left."""
        line = QFontMetricsF(self._name).lineSpacing()
        near = inner.right() if mirrored else inner.x()
        if entry.number:
            box = QRectF(near - KEY if mirrored else near, inner.y() + (line - 19) / 2, KEY - 2, 19)
            painter.setPen(self._theme.colour("line"))
            painter.setBrush(self._theme.colour("side"))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(self._theme.colour("muted"))
            painter.setFont(self._small)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(entry.number))
            near += -(KEY + GAP) if mirrored else KEY + GAP
        centre = QPointF(near - DOT / 2 if mirrored else near + DOT / 2, inner.y() + line / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        if entry.given:
            painter.setPen(self._theme.colour("ok"))
            painter.setFont(self._small)
            spot = QRectF(centre.x() - 8, centre.y() - 10, 16, 20)
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, "✓")
        elif entry.tag is not None:
            painter.setBrush(self._theme.kind(entry.tag.kind.value, entry.tag.colour))
            painter.drawEllipse(centre, DOT / 2 - 1, DOT / 2 - 1)
        else:
            painter.setPen(self._theme.colour("accent"))
            painter.setFont(self._name)
            painter.drawText(QRectF(centre.x() - 8, centre.y() - 10, 16, 20), Qt.AlignmentFlag.AlignCenter, "+")
        taken = abs(near - (inner.right() if mirrored else inner.x())) + DOT + GAP
        return inner.adjusted(0, 0, -taken, 0) if mirrored else inner.adjusted(taken, 0, 0, 0)

    def _paint_texts(self, painter: QPainter, rect: QRectF, entry: Entry, direction: Qt.LayoutDirection) -> None:
        mirrored = direction is Qt.LayoutDirection.RightToLeft
        ink, muted = self._theme.colour("ink"), self._theme.colour("muted")
        line = QFontMetricsF(self._name).lineSpacing()
        if entry.tag is not None:
            count = group(entry.tag.count)
            painter.setFont(self._small)
            painter.setPen(muted)
            room = QFontMetricsF(self._small).horizontalAdvance(count) + GAP
            far = QRectF(rect.x() if mirrored else rect.right() - room, rect.y(), room, line)
            side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            painter.drawText(far, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, count)
            first = rect.adjusted(room, 0, 0, 0) if mirrored else rect.adjusted(0, 0, -room, 0)
        else:
            first = rect
        name = say("tagbox.new", name=isolate(entry.name)) if entry.does is Does.NEW else entry.name
        width = min(QFontMetricsF(self._name).horizontalAdvance(name) + 4, first.width())
        layout, _, used = lay_out(name, self._name, width, 1, direction, forced=direction)
        start = first.right() - width if mirrored else first.x()
        draw(painter, layout, QRectF(start, first.y(), width, line), muted if entry.given else ink, used)
        left = first.width() - width - GAP
        beside = entry.beside if entry.tag is not None or entry.does is Does.NEW else say("tagbox.is-new")
        if beside and left > 40:
            layout, height, used = lay_out(beside, self._small, left, 1, direction, forced=direction)
            x = first.x() if mirrored else first.x() + width + GAP
            draw(painter, layout, QRectF(x, first.y() + (line - height) / 2, left, line), muted, used)
        if entry.below:
            layout, _, used = lay_out(entry.below, self._small, rect.width(), 1, direction, forced=direction)
            draw(painter, layout, rect.adjusted(0, line + 1, 0, 0), muted, used)

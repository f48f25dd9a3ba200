"""Lines as they are and as they would be, each with the letters marked that change, also those that nobody sees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QBrush, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from newsdesk.domain.article import Direction
from newsdesk.text.language import first_strong
from newsdesk.text.mending import Mended
from newsdesk.text.unlike import Span, unlike
from newsdesk.ui.editor.letters import in_units
from newsdesk.ui.editor.signs import NAMES
from newsdesk.ui.theme import Theme
from newsdesk.words import say

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
SHOWN = Qt.ItemDataRole.UserRole
"""A line as it is drawn: its letters, the spans of them that change, whether they go, and whether it runs leftwards."""
Shown = tuple[str, tuple[Span, ...], bool, bool]
_PAD = 6
_RIGHT, _LEFT = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
_SPACES = {" ": "\u2423", "\n": "\u21b5", "\t": "\u21e5"}


@dataclass(frozen=True, slots=True)
class Owner:
    """The article of a line."""

    id: int
    headline: str


def visible(text: str, spans: Sequence[Span]) -> tuple[str, list[Span]]:
    """A line in whose spans every space and every unseen letter has a sign or a name; and where the spans then are."""
    made, found, end = "", [], 0
    for start, stop in spans:
        made += text[end:start]
        begin = len(made)
        made += "".join(_seen(letter) for letter in text[start:stop])
        found.append((begin, len(made)))
        end = stop
    return (made + text[end:]).replace("\n", " "), found


def _seen(letter: str) -> str:
    if letter in _SPACES:
        return _SPACES[letter]
    if letter.isspace():
        return "\u237d"
    name = NAMES.get(letter, "")
    return name if len(name) == 1 else f"[{name}]" if name else letter


class MendedModel(QAbstractTableModel):
    """Lines as they are and as they would be; of several articles also of which, to be left out by its tick."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[Mended] = ()
        self._owners: Sequence[Owner] = ()
        self.left_out: set[int] = set()

    def show(self, lines: Sequence[Mended], owners: Sequence[Owner] = ()) -> None:
        """Other lines."""
        self.beginResetModel()
        self._lines, self._owners = lines, owners
        self.left_out &= {owner.id for owner in owners}
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Qt: a row a line."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Qt: before and after, and the article."""
        return 0 if parent.isValid() else 3 if self._owners else 2

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Qt: an article can be ticked."""
        ticked = index.isValid() and index.column() == 2
        return super().flags(index) | (Qt.ItemFlag.ItemIsUserCheckable if ticked else Qt.ItemFlag.NoItemFlags)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: what stands in a line."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        text = self._text(index)
        rtl = first_strong(text or line.before) is Direction.RTL
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 2:
            out = self._owners[index.row()].id in self.left_out
            return Qt.CheckState.Unchecked if out else Qt.CheckState.Checked
        if role == SHOWN and index.column() < 2 and text:
            letters, spans = visible(text, unlike(line.before, line.after)[index.column()])
            return letters, tuple(spans), index.column() == 0, rtl
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{chr(0x2067 if rtl else 0x2066)}{text}\u2069" if text else say("mend.gone")
        if role == Qt.ItemDataRole.ToolTipRole:
            return text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return (_RIGHT if rtl else _LEFT) | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, index: _Index) -> str:
        line = self._lines[index.row()]
        if index.column() == 2:
            return self._owners[index.row()].headline or say("list.untitled")
        return line.after if index.column() else line.before

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt: an article is ticked, or left out with all its lines."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or index.column() != 2:
            return False
        key = self._owners[index.row()].id
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self.left_out.discard(key)
        else:
            self.left_out.add(key)
        self.dataChanged.emit(self.index(0, 2), self.index(self.rowCount() - 1, 2))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(("mend.before", "mend.after", "mend.article")[section])
        return None


class MarkedLines(QStyledItemDelegate):
    """Draws a line with what changes in it on a ground: struck out where it goes, underlined where it comes."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme = theme

    def _layout(self, option: QStyleOptionViewItem, shown: Shown, width: int) -> tuple[QTextLayout, float]:
        text, spans, goes, rtl = shown
        layout = QTextLayout(text, option.font)
        way = QTextOption(Qt.AlignmentFlag.AlignAbsolute | (_RIGHT if rtl else _LEFT))
        way.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        way.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(way)
        layout.setFormats([self._mark(start, end, goes) for start, end in in_units(text, spans)])
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, width - 2 * _PAD))
            line.setPosition(QPointF(0, height))
            height += line.height() + 2
        layout.endLayout()
        return layout, height

    def _mark(self, start: int, end: int, goes: bool) -> QTextLayout.FormatRange:
        mark, found = QTextCharFormat(), QTextLayout.FormatRange()
        mark.setBackground(QBrush(self._theme.colour("deleted" if goes else "inserted")))
        mark.setForeground(QBrush(self._theme.colour("warn" if goes else "ok")))
        if goes:
            mark.setFontStrikeOut(True)
        else:
            mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            mark.setUnderlineColor(self._theme.colour("ok"))
        found.start, found.length, found.format = start, end - start, mark
        return found

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Qt: draws a line."""
        shown = index.data(SHOWN)
        if shown is None:
            super().paint(painter, option, index)
            return
        layout, height = self._layout(option, shown, option.rect.width())
        painter.save()
        painter.setClipRect(option.rect)
        painter.setPen(self._theme.colour("ink"))
        top = option.rect.y() + max(_PAD / 2, (option.rect.height() - height) / 2)
        layout.draw(painter, QPointF(option.rect.x() + _PAD, top), [], QRectF(option.rect))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Qt: as high as its text at the width of its column."""
        shown = index.data(SHOWN)
        if shown is None:
            return super().sizeHint(option, index)
        view = self.parent()
        width = view.columnWidth(index.column()) if isinstance(view, QTableView) else option.rect.width()
        return QSize(width, round(self._layout(option, shown, width)[1]) + _PAD)


def lines_view(model: MendedModel, theme: Theme) -> QTableView:
    """The table of what would change."""
    view = QTableView()
    view.setAccessibleName(say("mend.lines"))
    view.setModel(model)
    view.setItemDelegate(MarkedLines(theme, view))
    view.verticalHeader().hide()
    view.setWordWrap(True)
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    view.horizontalHeader().sectionResized.connect(lambda *_widths: view.resizeRowsToContents())
    view.setSelectionMode(QTableView.SelectionMode.NoSelection)
    return view

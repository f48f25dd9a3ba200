"""The command palette and the shortcut sheet, both read from the declared actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from newsdesk.text.fold import fold_key
from newsdesk.ui.actions import BELOW, MENUS, Actions, Declared
from newsdesk.ui.theme import ui_font
from newsdesk.words import say

ACTION, KEYS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
COLUMNS = 3  # of the shortcut sheet, at most
GAP = 36  # pixels between two of them
HIGHEST, AROUND = 640, 48  # pixels: of the shortcut sheet, and what it leaves of the window


def keys_of(action: QAction, declared: Declared) -> str:
    """The key of an action as this system writes it."""
    shortcut = action.shortcut() if not action.shortcut().isEmpty() else QKeySequence(declared.shortcut)
    return shortcut.toString(QKeySequence.SequenceFormat.NativeText)


class _Row(QStyledItemDelegate):
    """An icon and a name, and the key at the far end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: the height of a row."""
        return QSize(200, 34)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: draws an action."""
        painter.save()
        rect: QRect = option.rect
        colours: QPalette = option.palette
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            soft = QColor(colours.color(QPalette.ColorRole.Highlight))
            soft.setAlpha(40)
            painter.setBrush(soft)
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 6, 6)
        inner = rect.adjusted(10, 0, -10, 0)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if icon is not None:
            place = QRect(inner.right() - 17 if rtl else inner.x(), inner.center().y() - 9, 18, 18)
            icon.paint(painter, place)
        near, far = (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)
        near, far = (near, far) if rtl else (far, near)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(ui_font("small"))
        painter.setPen(colours.color(QPalette.ColorRole.PlaceholderText))
        keys = str(index.data(KEYS) or "")
        painter.drawText(inner, flags | far, keys)
        room = QFontMetrics(ui_font("small")).horizontalAdvance(keys) + 12
        name = inner.adjusted(room, 0, -28, 0) if rtl else inner.adjusted(28, 0, -room, 0)
        painter.setFont(ui_font("body"))
        able = bool(option.state & QStyle.StateFlag.State_Enabled)
        painter.setPen(colours.color(QPalette.ColorRole.Text if able else QPalette.ColorRole.PlaceholderText))
        text = QFontMetrics(ui_font("body")).elidedText(index.data() or "", Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, flags | near, text)
        painter.restore()


class Palette(QDialog):
    """Type to find an action, Enter to do it."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("action.palette"))
        self.setMinimumSize(520, 440)
        there = sorted(actions.all(), key=lambda pair: not pair[1].isEnabled())  # what can be done now comes first
        self._actions = [(action, keys_of(action, declared)) for declared, action in there]
        self.field = QLineEdit()
        self.field.setPlaceholderText(say("palette.hint"))
        self.field.setAccessibleName(say("palette.hint"))
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._do)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("list")
        self.list.setAccessibleName(say("action.palette"))
        self.list.setItemDelegate(_Row(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(lambda _item: self._do())
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self._fill("")

    def _fill(self, typed: str) -> None:
        self.list.clear()
        words = fold_key(typed).split()
        for action, keys in self._actions:
            name = action.text().replace("&&", "&")
            key = fold_key(f"{name} {action.objectName()}")
            if all(word in key for word in words):
                item = QListWidgetItem(action.icon(), name)
                item.setData(ACTION, action)
                item.setData(KEYS, keys)
                if not action.isEnabled():
                    item.setFlags(Qt.ItemFlag.ItemIsSelectable)
                    item.setToolTip(say("palette.not-now"))
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _do(self) -> None:
        item = self.list.currentItem()
        action = item.data(ACTION) if item else None
        if isinstance(action, QAction) and action.isEnabled():
            self.accept()
            action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the arrows walk the list while somebody types."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
        return super().eventFilter(watched, event)


class ShortcutSheet(QDialog):
    """All keys, by menu, in as many columns as there is room for; the rest is scrolled down to."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("action.shortcuts"))
        groups = [(menu, _keys(actions, (menu, *BELOW.get(menu, ())))) for menu in MENUS]
        self.page = KeysPage([(menu, found) for menu, found in groups if found])
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(self.page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        room = parent.window().size()
        self.resize(min(self.page.width_of(COLUMNS) + 24, room.width() - AROUND), min(HIGHEST, room.height() - AROUND))


class KeysPage(QWidget):
    """Groups of keys in columns that fold: never more of them than fit side by side."""

    def __init__(self, groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> None:
        super().__init__()
        self.setObjectName("sheetPage")
        self._groups = [(_group(menu, found), len(found) + 2) for menu, found in groups]
        self._widest = max((group.sizeHint().width() for group, _ in self._groups), default=0)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 16, 20, 16)
        self._row.setSpacing(GAP)
        self._made: list[QVBoxLayout] = []
        self.columns = 0
        self._fold(1)

    def width_of(self, columns: int) -> int:
        """The pixels that so many columns need."""
        return columns * self._widest + (columns - 1) * GAP + 40

    def _fold(self, columns: int) -> None:
        """Puts the groups into columns of about one height, in their order."""
        if columns == self.columns:
            return
        self.columns = columns
        for column in self._made:
            self._row.removeItem(column)
            column.deleteLater()
        whole, used = sum(lines for _, lines in self._groups), 0
        made = self._made = []
        for group, lines in self._groups:
            if not made or (len(made) < columns and used + lines / 2 > whole * len(made) / columns):
                made.append(QVBoxLayout())
                self._row.addLayout(made[-1], 1)
            made[-1].addWidget(group)
            used += lines
        for column in made:
            column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: as many columns as there is room for."""
        super().resizeEvent(event)
        fitting = (columns for columns in range(COLUMNS, 1, -1) if self.width_of(columns) <= self.width())
        self._fold(next(fitting, 1))

    def minimumSizeHint(self) -> QSize:
        """Qt: narrower than its columns, which then fold."""
        return QSize(self.width_of(1), super().minimumSizeHint().height())


def _keys(actions: Actions, menus: Sequence[str]) -> list[tuple[str, str]]:
    return [
        (action.text(), keys_of(action, declared))
        for declared, action in actions.all()
        if declared.menu in menus and declared.shortcut
    ]


def _group(menu: str, found: Sequence[tuple[str, str]]) -> QWidget:
    group = QWidget()
    grid = QGridLayout(group)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    grid.setContentsMargins(0, 0, 0, 18)
    title = QLabel(say(f"menu.{menu}"))
    title.setProperty("section", True)
    grid.addWidget(title, 0, 0)
    for place, (name, keys) in enumerate(found, 1):
        key = QLabel(keys)
        key.setObjectName("key")
        key.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid.addWidget(QLabel(name), place, 0)
        grid.addWidget(key, place, 1, Qt.AlignmentFlag.AlignVCenter)
    grid.setColumnStretch(0, 1)
    return group

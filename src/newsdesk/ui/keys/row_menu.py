"""The menu of one row, and the keys of what stands in it: what a key does on a row is what its menu shows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QIcon, QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from newsdesk.ui import icons
from newsdesk.ui.actions import ACTIONS
from newsdesk.ui.keyboard import pressed
from newsdesk.ui.keys.declared import HasKeys
from newsdesk.ui.keys.keymap import Keymap, native
from newsdesk.ui.keys.row_actions import KEYED, MORE_ROW_KEYS, ROW_ACTIONS
from newsdesk.ui.widgets.menus import Menu
from newsdesk.words import say

_ICONS = {one.id: one.icon for one in (*ACTIONS, *ROW_ACTIONS)}
_KEYED = {one.id for one in KEYED}
_USUAL = Keymap(KEYED, MORE_ROW_KEYS)  # where there is no window around


def _keys_of(widget: QWidget) -> HasKeys | None:
    above: QWidget | None = widget
    while above is not None:
        found = above.findChild(HasKeys, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(found, HasKeys):
            return found
        above = above.parentWidget()
    return None


def keymap_of(widget: QWidget) -> Keymap:
    """The keys of the window in which a widget stands."""
    found = _keys_of(widget)
    return found.keymap if found is not None else _USUAL


def meant(widget: QWidget, event: QKeyEvent, *names: str) -> str:
    """The first of these row actions whose keys were pressed; empty for none."""
    keys = pressed(event)
    told = keys.toString(QKeySequence.SequenceFormat.PortableText).replace("Enter", "Return") if keys else ""
    keymap = keymap_of(widget)
    return next((name for name in names if told and told in keymap.of(name)), "")


def row_asked(view: QAbstractItemView, event: QContextMenuEvent) -> tuple[QModelIndex, QPoint]:
    """The row whose menu is asked for, and where on the screen the menu belongs: at the pointer, or by the key at the
    row that has the keyboard."""
    if event.reason() is not QContextMenuEvent.Reason.Keyboard:
        return view.indexAt(event.pos()), event.globalPos()
    index = view.currentIndex()
    view.scrollTo(index)
    seen = view.visualRect(index) & view.viewport().rect()
    return index, view.viewport().mapToGlobal(seen.center())


def press(widget: QWidget, event: QKeyEvent, menu: Callable[[], RowMenu]) -> bool:
    """Does what has these keys in the menu of a row, which is not shown; whether anything has."""
    return bool(meant(widget, event, *_KEYED)) and menu().press(event)


def _made(menu: QMenu, words: str, do: Callable[[], object]) -> QAction:
    action = QAction(words.replace("&", "&&"), menu)
    action.triggered.connect(lambda _on=False: do())
    return action


def _painted(icon: str, menu: QMenu) -> QIcon:
    return icons.icon(icon, color=menu.palette().color(QPalette.ColorRole.Text).name())


def row_action(
    menu: QMenu, name: str, do: Callable[[], object], *, words: str = "", keys: str = "", **facts: str
) -> QAction:
    """A declared action for any menu, such as the usual one of a text; see `RowMenu.add`."""
    action = _made(menu, words or say(f"action.{name}", **facts), do)
    action.setObjectName(keys or name)
    action.setIcon(_painted(_ICONS[name], menu))
    if (keys or name) in _KEYED:
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # told here; on the row it acts by `press`
        action.setShortcuts([QKeySequence(one) for one in keymap_of(menu).of(keys or name)])
    return action


_USUAL_ITEMS = {
    "edit-undo": "undo-typing", "edit-redo": "redo-typing", "edit-cut": "cut", "edit-copy": "copy",
    "edit-paste": "paste", "edit-delete": "text-delete", "select-all": "select-all",
}  # fmt: skip
"""What Qt calls the items of the usual menu of a text, and what they are here."""


def dressed(menu: QMenu) -> QMenu:
    """The usual menu of a text as other menus are: the same words and icons, and no letter is underlined."""
    for action in menu.actions():
        name = _USUAL_ITEMS.get(action.objectName())
        if name:
            _words, tab, keys = action.text().partition("\t")
            action.setText(say(f"action.{name}") + tab + keys)
            action.setIcon(_painted(_ICONS[name], menu))
    return menu


class RowMenu(Menu):
    """Made anew each time, and gone when it closes. One that is not `keyed` tells no keys: on its row they do something
    else, or nothing."""

    def __init__(self, parent: QWidget, *, keyed: bool = True) -> None:
        super().__init__(parent)
        self._keyed = keyed
        self.aboutToHide.connect(self.deleteLater)

    def add(
        self, name: str, do: Callable[[], object], *, words: str = "", keys: str = "", enabled: bool = True,
        **facts: str,
    ) -> QAction:  # fmt: skip
        """A declared action: one of a row with the keys that do it there, or one of the window with those of the row
        action `keys`. `words` are said instead of its own where they tell more; `facts` are named in its own."""
        action = row_action(self, name, do, words=words, keys=keys, **facts)
        action.setEnabled(enabled)
        if not self._keyed:
            action.setShortcuts([])
        self.addAction(action)
        return action

    def entry(self, words: str, do: Callable[[], object] | None = None) -> QAction:
        """What is no action but a thing to choose: an article, a kind, a column; without `do` it only tells."""
        action = _made(self, words, do or (lambda: None))
        action.setEnabled(do is not None)
        self.addAction(action)
        return action

    def below(self, words: str, icon: str = "") -> RowMenu:
        """A menu within it, which keys on the row do not reach."""
        inner = RowMenu(self, keyed=False)
        inner.aboutToHide.disconnect()  # it goes with the menu around it
        inner.setTitle(words.replace("&", "&&"))
        if icon:
            inner.menuAction().setIcon(_painted(icon, self))
        self.addMenu(inner)
        return inner

    def press(self, event: QKeyEvent) -> bool:
        """Does what has these keys in it, without being shown; whether anything has."""
        action = self._pressed(event)
        if action is not None:
            action.trigger()
        self.deleteLater()
        return action is not None

    def _pressed(self, event: QKeyEvent) -> QAction | None:
        name = meant(self, event, *(one.objectName() for one in self.actions() if one.objectName() in _KEYED))
        return next((one for one in self.actions() if name and one.objectName() == name and one.isEnabled()), None)


class RowKey(QObject):
    """The keys of a row action as shortcuts within `widget`, for views that show no row; `told` learns them, as this
    system writes them, now and as they change."""

    def __init__(
        self, widget: QWidget, name: str, do: Callable[[], object], told: Callable[[str], object] | None = None
    ) -> None:
        super().__init__(widget)
        self._widget, self._name, self._told = widget, name, told
        self.shortcut = QShortcut(widget)
        self.shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.shortcut.activated.connect(lambda: do())
        self._follows: HasKeys | None = None
        self.learn()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the widget comes to the screen, in whatever window."""
        if event.type() is QEvent.Type.Show:
            self.learn()
        return False

    def learn(self) -> None:
        """Takes the keys as they are now; where the widget came into a window, those of the window."""
        found = _keys_of(self._widget)
        if found is not None and found is not self._follows:
            self._follows = found
            found.keys_changed.connect(self.learn)
        keys = next(iter(keymap_of(self._widget).of(self._name)), "")
        self.shortcut.setKey(QKeySequence(keys))
        if self._told is not None:
            self._told(native(keys))

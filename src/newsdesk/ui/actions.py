"""Every action, declared once: menus, toolbar, palette, shortcut sheet and context menu read from here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import qtawesome
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from newsdesk.ui.theme import Theme
from newsdesk.words import known, say


@dataclass(frozen=True, slots=True)
class Declared:
    """An action: its words are `action.ID`. `needs` is what must be there: an article, the right to write."""

    id: str
    icon: str = ""
    shortcut: str = ""
    menu: str = ""
    needs: frozenset[str] = frozenset()
    scope: str = "window"  # window, or list: a bare key must not act while somebody types


def _declare(
    id: str, menu: str, icon: str = "", shortcut: str = "", needs: str = "", scope: str = "window"
) -> Declared:
    return Declared(id, icon, shortcut, menu, frozenset(needs.split()), scope)


ACTIONS: tuple[Declared, ...] = (
    _declare("new-article", "file", "mdi6.plus", "Ctrl+N", "write"),
    _declare("import-files", "file", "mdi6.tray-arrow-down", "Ctrl+I", "write"),
    _declare("import-folder", "file", "mdi6.folder-arrow-down-outline", "Ctrl+Shift+I", "write"),
    _declare("import-sample", "file", "mdi6.book-open-variant", "", "write"),
    _declare("new-archive", "file", "mdi6.archive-plus-outline"),
    _declare("open-archive", "file", "mdi6.archive-outline", "Ctrl+O"),
    _declare("quit", "file", "mdi6.exit-to-app", "Ctrl+Q"),
    _declare("undo-work", "edit", "mdi6.undo", "Ctrl+Alt+Z", "write"),
    _declare("redo-work", "edit", "mdi6.redo", "Ctrl+Alt+Y", "write"),
    _declare("edit-article", "edit", "mdi6.pencil-outline", "Ctrl+E", "write article"),
    _declare("save-article", "edit", "mdi6.content-save-outline", "Ctrl+S", "write article"),
    _declare("search-archive", "edit", "mdi6.magnify", "Ctrl+Shift+F"),
    _declare("bold", "edit", "mdi6.format-bold", "Ctrl+B", "editing"),
    _declare("italic", "edit", "mdi6.format-italic", "Ctrl+Shift+T", "editing"),
    _declare("underline", "edit", "mdi6.format-underline", "Ctrl+U", "editing"),
    _declare("add-tag", "article", "mdi6.tag-plus-outline", "T", "write article", "list"),
    _declare("show-links", "article", "mdi6.link-variant", "L", "article", "list"),
    _declare("status-inbox", "article", "mdi6.inbox-outline", "", "write article"),
    _declare("status-draft", "article", "mdi6.file-edit-outline", "", "write article"),
    _declare("status-review", "article", "mdi6.eye-check-outline", "", "write article"),
    _declare("status-final", "article", "mdi6.check-circle-outline", "", "write article"),
    _declare("status-archived", "article", "mdi6.archive-check-outline", "", "write article"),
    _declare("show-original", "article", "mdi6.file-eye-outline", "", "article"),
    _declare("trash", "article", "mdi6.trash-can-outline", "Del", "write article", "list"),
    _declare("restore", "article", "mdi6.restore", "", "write article"),
    _declare("empty-trash", "article", "mdi6.delete-forever-outline", "", "write"),
    _declare("palette", "view", "mdi6.console-line", "Ctrl+K"),
    _declare("focus-mode", "view", "mdi6.fullscreen", "F11"),
    _declare("toggle-sidebar", "view", "mdi6.dock-left", "F9"),
    _declare("toggle-inspector", "view", "mdi6.dock-right", "Shift+F9"),
    _declare("theme-auto", "view"),
    _declare("theme-light", "view"),
    _declare("theme-dark", "view"),
    _declare("language-ar", "view"),
    _declare("language-en", "view"),
    _declare("shortcuts", "help", "mdi6.keyboard-outline", "F1"),
    _declare("about", "help", "mdi6.information-outline"),
)
MENUS = ("file", "edit", "article", "view", "help")
_GROUP_ENDS = {"import-sample", "open-archive", "redo-work", "search-archive", "show-links", "status-archived",
               "palette", "toggle-inspector", "theme-dark"}  # fmt: skip


class Actions(QObject):
    """The QActions of a window, by id."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._made: dict[str, QAction] = {}
        self._declared = {declared.id: declared for declared in ACTIONS}
        self._window = window
        for declared in ACTIONS:
            action = QAction(say(f"action.{declared.id}"), window)
            action.setObjectName(declared.id)
            if declared.shortcut and declared.scope == "window":
                action.setShortcut(QKeySequence(declared.shortcut))
            hint = f"hint.{declared.id}"
            action.setToolTip(say(hint) if known(hint) else action.text())
            window.addAction(action)
            self._made[declared.id] = action
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Icons in the colours of a theme."""
        for declared in ACTIONS:
            if declared.icon:
                icon = qtawesome.icon(declared.icon, color=theme.ink, color_disabled=theme.muted)
                self._made[declared.id].setIcon(icon)

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def all(self) -> list[tuple[Declared, QAction]]:
        """Every action with what was declared of it."""
        return [(declared, self._made[declared.id]) for declared in ACTIONS]

    def on(self, name: str, slot: Callable[[], object]) -> None:
        """Calls `slot` when an action is triggered."""
        self._made[name].triggered.connect(lambda _checked=False: slot())

    def bind_to(self, widget: QWidget, scope: str) -> None:
        """Gives the shortcuts of a scope to the widget in which they act."""
        for declared in ACTIONS:
            if declared.scope == scope and declared.shortcut:
                action = self._made[declared.id]
                action.setShortcut(QKeySequence(declared.shortcut))
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                self._window.removeAction(action)
                widget.addAction(action)

    def enable(self, there: set[str]) -> None:
        """Enables what can be done with what is `there`."""
        for declared in ACTIONS:
            self._made[declared.id].setEnabled(declared.needs <= there)

    def fill(self, menu: QMenu, name: str) -> None:
        """Puts the actions of a menu into it."""
        for declared in ACTIONS:
            if declared.menu == name:
                menu.addAction(self._made[declared.id])
                if declared.id in _GROUP_ENDS:
                    menu.addSeparator()

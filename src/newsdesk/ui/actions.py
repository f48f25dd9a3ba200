"""Every action, declared once: menus, toolbar, palette, shortcut sheet and context menu read from here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from newsdesk.ui import icons
from newsdesk.ui.keys.declared import Declared, HasKeys
from newsdesk.ui.keys.keymap import Keymap, native
from newsdesk.ui.keys.row_actions import KEYED, MORE_ROW_KEYS
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.menus import Menu
from newsdesk.words import say


def _declare(
    id: str, menu: str, icon: str = "", shortcut: str = "", needs: str = "", scope: str = "window", check: bool = False
) -> Declared:
    return Declared(id, icon, shortcut, menu, frozenset(needs.split()), scope, check)


ACTIONS: tuple[Declared, ...] = (
    _declare("new-article", "file", "mdi6.plus", "Ctrl+N", "write"),
    _declare("import-files", "file", "mdi6.tray-arrow-down", "Ctrl+Shift+I", "write"),
    _declare("import-folder", "file", "mdi6.folder-arrow-down-outline", "", "write"),
    _declare("paste-article", "file", "mdi6.clipboard-plus-outline", "Ctrl+Shift+V", "write"),
    _declare("import-sample", "file", "mdi6.book-open-variant", "", "write"),
    _declare("remove-sample", "file", "mdi6.book-remove-outline", "", "write"),
    _declare("preview-imports", "file", "mdi6.file-search-outline", "", "write", check=True),
    _declare("import-report", "file", "mdi6.clipboard-list-outline"),
    _declare("rules", "file", "mdi6.filter-cog-outline", "", "write"),
    _declare("watched-folders", "file", "mdi6.folder-eye-outline"),
    _declare("export-selection", "file", "mdi6.tray-arrow-up", "Ctrl+Shift+E", "article"),
    _declare("export-list", "file", "mdi6.file-export-outline", "", "listed"),
    _declare("export-pdf", "file", "mdi6.file-pdf-box", "", "article"),
    _declare("print-preview", "file", "mdi6.file-find-outline", "Ctrl+Alt+P", "article"),
    _declare("print", "file", "mdi6.printer-outline", "Ctrl+P", "article"),
    _declare("new-archive", "file", "mdi6.archive-plus-outline"),
    _declare("open-archive", "file", "mdi6.archive-outline", "Ctrl+O"),
    _declare("safety", "file", "mdi6.shield-outline"),
    _declare("back-up-now", "backups", "mdi6.content-save-all-outline"),
    _declare("restore-backup", "backups", "mdi6.backup-restore"),
    _declare("try-backup", "backups", "mdi6.test-tube"),
    _declare("verify", "file", "mdi6.shield-check-outline"),
    _declare("quit", "file", "mdi6.exit-to-app", "Ctrl+Q"),
    _declare("undo-typing", "edit", "mdi6.undo-variant", "Ctrl+Z", "", "text"),
    _declare("redo-typing", "edit", "mdi6.redo-variant", "Ctrl+Y", "", "text"),
    _declare("cut", "edit", "mdi6.content-cut", "Ctrl+X", "", "text"),
    _declare("copy", "edit", "mdi6.content-copy", "Ctrl+C", "", "text"),
    _declare("paste", "edit", "mdi6.content-paste", "Ctrl+V", "", "text"),
    _declare("select-all", "edit", "mdi6.select-all", "Ctrl+A", "", "text"),
    _declare("undo-work", "edit", "mdi6.undo", "Ctrl+Alt+Z", "write undo"),
    _declare("redo-work", "edit", "mdi6.redo", "Ctrl+Alt+Y", "write redo"),
    _declare("operations", "edit", "mdi6.history"),
    _declare("show-work", "edit", "mdi6.progress-clock", "Ctrl+Alt+J"),
    _declare("edit-article", "edit", "mdi6.pencil-outline", "Ctrl+E", "writable"),
    _declare("save-article", "edit", "mdi6.content-save-outline", "Ctrl+S", "writable"),
    _declare("name-version", "edit", "mdi6.bookmark-check-outline", "Ctrl+Alt+S", "writable"),
    _declare("copy-rich", "edit", "mdi6.content-copy", "Ctrl+Shift+C", "article"),
    _declare("paste-plain", "edit", "mdi6.clipboard-text-outline", "Ctrl+Alt+V", "editing"),
    _declare("preferences", "edit", "mdi6.cog-outline", "Ctrl+,"),
    _declare("kind-p", "paragraph", "mdi6.format-paragraph", "Ctrl+Alt+0", "editing"),
    _declare("kind-h2", "paragraph", "mdi6.format-header-2", "Ctrl+Alt+2", "editing"),
    _declare("kind-h3", "paragraph", "mdi6.format-header-3", "Ctrl+Alt+3", "editing"),
    _declare("kind-h4", "paragraph", "mdi6.format-header-4", "Ctrl+Alt+4", "editing"),
    _declare("kind-quote", "paragraph", "mdi6.format-quote-close", "Ctrl+Shift+9", "editing"),
    _declare("kind-ul", "list", "mdi6.format-list-bulleted", "Ctrl+Shift+8", "editing"),
    _declare("kind-ol", "list", "mdi6.format-list-numbered", "Ctrl+Shift+7", "editing"),
    _declare("bold", "marks", "mdi6.format-bold", "Ctrl+B", "editing"),
    _declare("italic", "marks", "mdi6.format-italic", "Ctrl+I", "editing"),
    _declare("underline", "marks", "mdi6.format-underline", "Ctrl+U", "editing"),
    _declare("strike", "marks", "mdi6.format-strikethrough", "Ctrl+Shift+X", "editing"),
    _declare("subscript", "marks", "mdi6.format-subscript", "Ctrl+Alt+-", "editing"),
    _declare("superscript", "marks", "mdi6.format-superscript", "Ctrl+Alt+=", "editing"),
    _declare("insert-link", "insert", "mdi6.link-variant", "Ctrl+Shift+K", "editing"),
    _declare("insert-image", "insert", "mdi6.image-plus-outline", "", "editing"),
    _declare("insert-table", "insert", "mdi6.table-plus", "", "editing"),
    _declare("insert-rule", "insert", "mdi6.minus", "", "editing"),
    _declare("paragraph-rtl", "direction", "mdi6.format-pilcrow-arrow-left", "Ctrl+Alt+R", "editing"),
    _declare("paragraph-ltr", "direction", "mdi6.format-pilcrow-arrow-right", "Ctrl+Alt+L", "editing"),
    _declare("paragraph-auto", "direction", "mdi6.format-pilcrow", "", "editing"),
    _declare("isolate", "direction", "mdi6.code-brackets", "", "editing"),
    _declare("sign-rlm", "signs", "mdi6.arrow-left-circle-outline", "", "editing"),
    _declare("sign-lrm", "signs", "mdi6.arrow-right-circle-outline", "", "editing"),
    _declare("sign-zwnj", "signs", "mdi6.arrow-collapse-horizontal", "", "editing"),
    _declare("sign-isolates", "signs", "mdi6.code-parentheses", "", "editing"),
    _declare("remove-signs", "signs", "mdi6.eraser", "", "editing"),
    _declare("show-signs", "signs", "mdi6.eye-outline", "Ctrl+Alt+I", check=True),
    _declare("check-spelling", "format", "mdi6.spellcheck", check=True),
    _declare("next-misspelling", "format", "mdi6.arrow-right-bold-outline", "F7", "editing"),
    _declare("spelling", "format", "mdi6.book-alphabet"),
    _declare("visual-caret", "format", "mdi6.cursor-text", check=True),
    _declare("typographic", "format", "mdi6.auto-fix", check=True),
    _declare("mend", "format", "mdi6.broom", "Ctrl+Alt+M", "writable"),
    _declare("search-archive", "search", "mdi6.magnify", "Ctrl+Shift+F"),
    _declare("search-everywhere", "search", "mdi6.archive-search-outline", "Ctrl+Shift+A", "placed"),
    _declare("find-in-article", "search", "mdi6.text-search", "Ctrl+F", "article"),
    _declare("replace-text", "search", "mdi6.find-replace", "Ctrl+H", "article write"),
    _declare("next-hit", "search", "mdi6.chevron-down", "F3", "article"),
    _declare("previous-hit", "search", "mdi6.chevron-up", "Shift+F3", "article"),
    _declare("save-search", "search", "mdi6.bookmark-plus-outline", "Ctrl+Shift+S", "write asked"),
    _declare("rename-search", "search", "mdi6.bookmark-outline", "", "write search"),
    _declare("update-search", "search", "mdi6.bookmark-check-outline", "", "write search asked"),
    _declare("delete-search", "search", "mdi6.bookmark-remove-outline", "", "write search"),
    _declare("prefer-recent", "search", "mdi6.clock-outline", check=True),
    _declare("forget-searches", "search", "mdi6.history"),
    _declare("read-beside", "article", "mdi6.book-open-page-variant-outline", "Ctrl+Shift+B", "article"),
    _declare("quote", "article", "mdi6.comment-quote-outline", "Ctrl+Shift+Q", "beside write"),
    _declare("beside-switch", "beside", "mdi6.swap-horizontal", "F6", "beside"),
    _declare("beside-back", "beside", "mdi6.arrow-up", "Alt+Up", "beside_before", "beside"),
    _declare("beside-forward", "beside", "mdi6.arrow-down", "Alt+Down", "beside_after", "beside"),
    _declare("beside-open", "beside", "mdi6.open-in-app", "", "beside"),
    _declare("beside-close", "beside", "mdi6.close", "", "beside"),
    _declare("add-tag", "article", "mdi6.tag-plus-outline", "T", "write live", "list"),
    _declare("replace-tag", "article", "mdi6.tag-arrow-right-outline", "", "write live"),
    _declare("link-article", "links", "mdi6.link-variant-plus", "L", "write live", "list"),
    _declare("link-passage", "links", "mdi6.link-variant", "Ctrl+Shift+L", "write live"),
    _declare("own-kinds", "links", "mdi6.shape-outline"),
    _declare("page-timeline", "links", "mdi6.timeline-clock-outline", "Ctrl+T", "article", check=True),
    _declare("timeline-back", "links", "mdi6.timeline-clock-outline", "Ctrl+Shift+T", "timeline"),
    _declare("find-alike", "article", "mdi6.content-duplicate", "", "article"),
    _declare("compare-twins", "twins", "mdi6.compare", "Ctrl+Shift+D", "article"),
    _declare("keep-apart", "twins", "mdi6.arrow-split-vertical", "", "write live"),
    _declare("link-republication", "twins", "mdi6.newspaper-check", "", "write live"),
    _declare("merge-articles", "twins", "mdi6.call-merge", "", "write live"),
    _declare("walk-twins", "twins", "mdi6.skip-next-outline"),
    _declare("edit-fields", "article", "mdi6.form-textbox", "Ctrl+Shift+M", "write live"),
    _declare("status-inbox", "status", "mdi6.inbox-outline", "", "write live"),
    _declare("status-draft", "status", "mdi6.file-edit-outline", "", "write live"),
    _declare("status-review", "status", "mdi6.eye-check-outline", "", "write live"),
    _declare("status-final", "status", "mdi6.check-circle-outline", "", "write live"),
    _declare("status-archived", "status", "mdi6.archive-check-outline", "", "write live"),
    _declare("show-original", "article", "mdi6.file-eye-outline", "Ctrl+Shift+O", "article"),
    _declare("read-again", "article", "mdi6.file-refresh-outline", "", "writable"),
    _declare("attach-file", "article", "mdi6.paperclip", "", "writable"),
    _declare("trash", "article", "mdi6.trash-can-outline", "Del", "write live", "list"),
    _declare("restore", "article", "mdi6.restore", "", "write trashed"),
    _declare("purge", "article", "mdi6.delete-forever-outline", "Shift+Del", "write trashed", "list"),
    _declare("empty-trash", "article", "mdi6.delete-sweep-outline", "", "write"),
    _declare("import-vocabulary", "tags", "mdi6.file-import-outline", "", "write"),
    _declare("export-vocabulary", "tags", "mdi6.file-export-outline"),
    _declare("tag-show", "tags", "mdi6.filter-outline", "", "tag"),
    _declare("tag-new", "tags", "mdi6.tag-plus-outline", "", "write"),
    _declare("tag-new-child", "tags", "mdi6.file-tree-outline", "", "write tag"),
    _declare("tag-rename", "tags", "mdi6.rename-outline", "F2", "write tag", "tags"),
    _declare("tag-merge", "tags", "mdi6.call-merge", "", "write tag"),
    _declare("tag-split", "tags", "mdi6.call-split", "", "write tag"),
    _declare("tag-move", "tags", "mdi6.arrow-decision-outline", "", "write tag"),
    _declare("tag-export", "tags", "mdi6.tray-arrow-up", "", "tag"),
    _declare("tag-delete", "tags", "mdi6.tag-remove-outline", "Del", "write tag", "tags"),
    _declare("clean-up", "tags", "mdi6.broom", "Ctrl+4"),
    _declare("clean-accept", "tags", "mdi6.check", "Return", "write finding", "cleaning"),
    _declare("clean-dismiss", "tags", "mdi6.close", "Del", "write finding", "cleaning"),
    _declare("clean-articles", "tags", "mdi6.newspaper-variant-multiple-outline", "Ctrl+Return", "finding", "cleaning"),
    _declare("page-articles", "view", "mdi6.newspaper-variant-outline", "Ctrl+1", check=True),
    _declare("page-tags", "view", "mdi6.tag-multiple-outline", "Ctrl+2", check=True),
    _declare("page-related", "view", "mdi6.graph-outline", "Ctrl+3", check=True),
    _declare("show-details", "view", "mdi6.card-text-outline", "Alt+1"),
    _declare("show-tags", "view", "mdi6.tag-outline", "Alt+2"),
    _declare("show-links", "view", "mdi6.link-variant", "Alt+3"),
    _declare("show-history", "view", "mdi6.history", "Alt+4"),
    _declare("palette", "view", "mdi6.console-line", "Ctrl+K"),
    _declare("look-comfortable", "rows", "mdi6.view-agenda-outline", "Ctrl+Shift+1", check=True),
    _declare("look-compact", "rows", "mdi6.view-headline", "Ctrl+Shift+2", check=True),
    _declare("look-table", "rows", "mdi6.table", "Ctrl+Shift+3", check=True),
    _declare("group-by-day", "rows", "mdi6.calendar-text-outline", check=True),
    _declare("group-by-source", "rows", "mdi6.newspaper-variant-multiple-outline", check=True),
    _declare("group-by-none", "rows", "mdi6.format-list-text", check=True),
    _declare("zoom-in", "size", "mdi6.magnify-plus-outline", "Ctrl++"),
    _declare("zoom-out", "size", "mdi6.magnify-minus-outline", "Ctrl+-"),
    _declare("zoom-reset", "size", "mdi6.magnify", "Ctrl+0"),
    _declare("focus-mode", "view", "mdi6.fullscreen", "F11"),
    _declare("dim-paragraphs", "helps", "mdi6.opacity", "Shift+F11", check=True),
    _declare("typewriter", "helps", "mdi6.typewriter", "Ctrl+F11", check=True),
    _declare("selection-tools", "helps", "mdi6.tooltip-edit-outline", "Ctrl+Shift+F11", check=True),
    _declare("target-length", "view", "mdi6.target", "Ctrl+Alt+G", "writable"),
    _declare("toggle-sidebar", "view", "mdi6.dock-left", "F9"),
    _declare("toggle-inspector", "view", "mdi6.dock-right", "Shift+F9"),
    _declare("theme-auto", "theme", "mdi6.theme-light-dark", check=True),
    _declare("theme-light", "theme", "mdi6.white-balance-sunny", check=True),
    _declare("theme-dark", "theme", "mdi6.weather-night", check=True),
    _declare("language-ar", "view", "mdi6.abjad-arabic", check=True),
    _declare("language-en", "view", "mdi6.alphabetical", check=True),
    _declare("handbook", "help", "mdi6.book-open-page-variant-outline", "Shift+F1"),
    _declare("shortcuts", "help", "mdi6.keyboard-outline", "F1"),
    _declare("welcome", "help", "mdi6.hand-wave-outline"),
    _declare("try-this", "help", "mdi6.format-list-checks", "", "write"),
    _declare("report-problem", "help", "mdi6.bug-outline"),
    _declare("check-updates", "help", "mdi6.update"),
    _declare("licences", "help", "mdi6.scale-balance"),
    _declare("about", "help", "mdi6.information-outline"),
)
MORE_KEYS = {"zoom-in": ("Ctrl+=",)}
"""Further keys of actions: + and = share one on most keyboards, and nobody holds Shift for it."""
BELOW = {
    "file": ("backups",),
    "format": ("paragraph", "list", "marks", "insert", "direction", "signs"),
    "article": ("beside", "links", "twins", "status"),
    "view": ("rows", "size", "helps", "theme"),
}
"""Menus that stand within others, at their beginning: no menu is higher than a screen of 700 pixels."""
BEHIND = {"backups": "safety"}
"""Those of them that stand behind an action instead."""
MENU_ICONS = {
    "backups": "mdi6.backup-restore", "paragraph": "mdi6.format-paragraph", "list": "mdi6.format-list-bulleted",
    "marks": "mdi6.format-bold", "insert": "mdi6.plus-box-outline", "direction": "mdi6.format-pilcrow",
    "signs": "mdi6.eye-outline", "beside": "mdi6.book-open-page-variant-outline", "links": "mdi6.link-variant",
    "twins": "mdi6.compare", "status": "mdi6.list-status", "rows": "mdi6.view-agenda-outline",
    "size": "mdi6.magnify-plus-outline", "helps": "mdi6.typewriter", "theme": "mdi6.theme-light-dark",
}  # fmt: skip
"""Of menus within others: an item without an icon among those that have one looks like another kind of thing."""
_NEEDS = {declared.id: declared.needs for declared in ACTIONS}
FACTS = (
    "write", "article", "live", "trashed", "writable", "editing", "listed", "asked", "placed", "search", "tag",
    "finding", "undo", "redo", "beside", "beside_before", "beside_after", "timeline",
)  # fmt: skip
"""What actions may need (`Actions` says what each of them is); of several that are missing the first is told."""
MENUS = ("file", "edit", "format", "search", "article", "tags", "view", "help")


def menu_above(menu: str) -> str:
    """The menu of the bar in which a menu stands, or that it is."""
    return next((outer for outer, inner in BELOW.items() if menu in inner), menu)


_GROUP_ENDS = {
    "watched-folders", "print", "open-archive", "verify", "select-all", "show-work", "name-version", "kind-p",
    "kind-h4", "insert-link", "insert-table", "paste-plain", "paragraph-auto", "spelling", "sign-isolates",
    "search-everywhere",
    "previous-hit", "delete-search", "find-alike", "edit-fields", "attach-file", "export-vocabulary",
    "tag-show",
    "tag-new-child", "tag-delete", "page-related", "show-history", "look-table", "palette", "toggle-inspector",
    "quote", "zoom-out", "target-length", "merge-articles", "own-kinds",
    "shortcuts", "try-this", "report-problem",
}  # fmt: skip
CONTEXT: dict[str, tuple[str, ...]] = {  # from the same table; an empty name parts groups, menu:NAME is one within
    "list": ("edit-article", "read-beside", "add-tag", "replace-tag", "link-article", "page-timeline", "find-alike",
             "menu:twins", "", "menu:status", "edit-fields", "", "show-original",
             "read-again", "attach-file", "export-selection", "export-pdf", "print-preview", "print", "copy-rich", "",
             "trash", "restore", "purge"),
    "aside": ("read-beside", "menu:status", "edit-fields", "",
              "export-selection", "", "trash", "restore"),
    "tag": ("tag-show", "", "tag-new-child", "tag-rename", "tag-merge", "tag-split", "tag-move", "tag-export", "",
            "tag-delete", "", "page-tags"),
    "tags": ("tag-new", "import-vocabulary", "page-tags"),
    "search": ("rename-search", "update-search", "", "delete-search"),
    "trash": ("empty-trash",),
}  # fmt: skip


class Actions(HasKeys):
    """The QActions of a window, by id. What is possible follows from facts that the window tells with `have`:

    write (the archive may be changed), article (one is open or chosen), live / trashed (it is outside / in the trash),
    writable (the open one may be typed in), editing, listed (the list has rows), asked (something is searched),
    placed (it is searched in one place alone), search (a saved search is chosen), tag (a tag is chosen), finding
    (something to clean up is chosen), undo, redo, beside (an article is read beside),
    beside_before / beside_after (one can go back / forward there), timeline (one was left for an article).
    """

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._made: dict[str, QAction] = {}
        self._window = window
        self._facts: set[str] = set()
        self._bound: dict[str, QWidget] = {"window": window}
        self.keymap = Keymap((*ACTIONS, *KEYED), {**MORE_KEYS, **MORE_ROW_KEYS})
        for declared in ACTIONS:
            action = QAction(window)
            action.setObjectName(declared.id)
            action.setCheckable(declared.checkable)
            action.setIconVisibleInMenu(not declared.checkable)  # there its tick stands in the place of an icon
            if declared.id.startswith("page-"):  # which in a menu of a row has none
                action.setIconVisibleInMenu(True)
                action.toggled.connect(lambda on, action=action: action.setIconVisibleInMenu(not on))
            if declared.scope == "text":  # a field knows these keys itself; here they are told, and act from the menu
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setEnabled(not declared.needs)
            window.addAction(action)
            self._made[declared.id] = action
            self._press(declared)
            self.call(declared.id, say(f"action.{declared.id}"))
        self.dress(theme)

    def _press(self, declared: Declared) -> None:
        """Gives an action its keys, where there is a widget in which they act."""
        if declared.scope in self._bound or declared.scope == "text":
            self._made[declared.id].setShortcuts([QKeySequence(one) for one in self.keymap.of(declared.id)])

    def call(self, name: str, text: str) -> None:
        """What an action is called from now on; where it has no room for its name, that is told with its keys."""
        action = self._made[name]
        action.setText(text.replace("&", "&&"))
        action.setToolTip("  ".join(filter(None, (text, self.shown_keys(name)))))

    def shown_keys(self, name: str) -> str:
        """The first keys of an action as this system writes them; empty where it has none."""
        return native(next(iter(self.keymap.of(name)), ""))

    def use_keys(self, chosen: Mapping[str, str] | None = None) -> None:
        """Takes the keys that a person `chose`; by itself, those that the keymap was told."""
        if chosen is not None:
            self.keymap.take(chosen)
        for declared in ACTIONS:
            self._press(declared)
            self.call(declared.id, self._made[declared.id].text().replace("&&", "&"))
        self.keys_changed.emit()

    def missing(self, name: str) -> str:
        """The first fact that an action needs and that is not there; empty where it can be done."""
        return next((fact for fact in FACTS if fact in _NEEDS[name] - self._facts), "")

    def dress(self, theme: Theme) -> None:
        """Icons in the colours of a theme."""
        self._theme = theme
        for menu in self._window.findChildren(Menu):
            self._dress_menu(menu)
        for declared in ACTIONS:
            if declared.icon:
                icon = icons.icon(declared.icon, color=theme.ink, color_disabled=theme.muted)
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
        self._bound[scope] = widget
        for declared in ACTIONS:
            if declared.scope == scope:
                action = self._made[declared.id]
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                self._press(declared)
                self._window.removeAction(action)
                widget.addAction(action)

    def have(self, **facts: bool) -> None:
        """Tells what is there now; facts that are not named stay as they were."""
        for name, there in facts.items():
            (self._facts.add if there else self._facts.discard)(name)
        for declared in ACTIONS:
            self._made[declared.id].setEnabled(declared.needs <= self._facts)

    def fill(self, menu: QMenu, name: str) -> None:
        """Puts the actions of a menu into it, below the menus that stand within it."""
        inner = [one for one in BELOW.get(name, ()) if one not in BEHIND]
        for one in inner:
            self._fill_below(menu, one)
        if inner:
            menu.addSeparator()
        for declared in ACTIONS:
            if declared.menu == name:
                menu.addAction(self._made[declared.id])
                for one in (one for one, action in BEHIND.items() if action == declared.id):
                    self._fill_below(menu, one)
                if declared.id in _GROUP_ENDS:
                    menu.addSeparator()

    def _dress_menu(self, menu: QMenu) -> None:
        if icon := MENU_ICONS.get(menu.objectName()):
            menu.menuAction().setIcon(icons.icon(icon, color=self._theme.ink, color_disabled=self._theme.muted))

    def _fill_below(self, menu: QMenu, name: str) -> None:
        below = Menu(say(f"menu.{name}"), menu)
        below.setObjectName(name)
        self._dress_menu(below)
        menu.addMenu(below)
        self.fill(below, name)

    def context(self, name: str, parent: QWidget) -> QMenu:
        """A context menu: of its actions those that can be done now."""
        menu = Menu(parent)
        for action in CONTEXT[name]:
            if not action:
                menu.addSeparator()
            elif action.startswith("menu:"):
                if any(self._made[one.id].isEnabled() for one in ACTIONS if one.menu == action[5:]):
                    self._fill_below(menu, action[5:])
            elif self._made[action].isEnabled():
                menu.addAction(self._made[action])
        return menu

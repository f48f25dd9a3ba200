"""What can be done with one row, version, chip or word, declared once. A row's menu is made of these (`row_menu.py`);
their keys act on the row that has the keyboard, and stand in the key sheet below the places that are named here."""

from __future__ import annotations

from newsdesk.ui.keys.declared import Declared


def _declare(id: str, menu: str, icon: str, shortcut: str = "", scope: str = "") -> Declared:
    return Declared(id, icon, shortcut, menu, frozenset(), scope)


ROW_ACTIONS: tuple[Declared, ...] = (
    _declare("row-open", "row-links", "mdi6.open-in-app", "Return", "row"),
    _declare("row-open-other", "row-links", "mdi6.swap-horizontal", "Ctrl+Return", "row"),
    _declare("row-beside", "row-links", "mdi6.book-open-page-variant-outline", "Shift+Return", "row"),
    _declare("link-note", "row-links", "mdi6.note-edit-outline", "F2", "link"),
    _declare("link-unlink", "row-links", "mdi6.link-variant-off", "Del", "link"),
    _declare("suggestion-dismiss", "row-links", "mdi6.close", "Del", "suggestion"),
    _declare("offer-take", "row-links", "mdi6.check", "Return", "waiting"),
    _declare("offer-refuse", "row-links", "mdi6.close", "Del", "waiting"),
    _declare("version-show", "row-versions", "mdi6.file-compare", "Return", "history"),
    _declare("version-compare", "row-versions", "mdi6.compare", "", "history"),
    _declare("version-restore", "row-versions", "mdi6.backup-restore", "", "history"),
    _declare("version-rename", "row-versions", "mdi6.bookmark-outline", "F2", "history"),
    _declare("compare-previous", "row-versions", "mdi6.chevron-up", "Alt+Up", "comparison"),
    _declare("compare-next", "row-versions", "mdi6.chevron-down", "Alt+Down", "comparison"),
    _declare("compare-take-back", "row-versions", "mdi6.arrow-u-left-top", "Ctrl+Backspace", "comparison"),
    _declare("chip-change", "row-chips", "mdi6.pencil-outline", "Return", "chip"),
    _declare("chip-remove", "row-chips", "mdi6.close", "Del", "chip"),
    _declare("tag-take-away", "row-chips", "mdi6.tag-remove-outline", "Del", "tag-chip"),
    _declare("tag-offer-take", "row-chips", "mdi6.tag-plus-outline", "Return", "tag-offer"),
    _declare("tag-offer-refuse", "row-chips", "mdi6.close", "Del", "tag-offer"),
    # without a place in which a key would act
    _declare("columns-fit", "", "mdi6.arrow-expand-horizontal"),
    _declare("columns-usual", "", "mdi6.table-refresh"),
    _declare("word-mine", "", "mdi6.book-plus-outline"),
    _declare("word-house", "", "mdi6.book-account-outline"),
    _declare("word-ignore", "", "mdi6.eye-off-outline"),
)
KEYED = tuple(one for one in ROW_ACTIONS if one.scope)
"""Those that have keys, or can be given some."""
ROW_PLACES = ("row-links", "row-versions", "row-chips")
"""Below which they stand in the key sheet; their words are `menu.PLACE`."""
MORE_ROW_KEYS = {"chip-remove": ("Backspace",)}

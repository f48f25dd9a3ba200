"""What can be done with one row, version, chip or word, declared once. A row's menu is made of these (`row_menu.py`);
their keys act on the row that has the keyboard, and stand in the key sheet below the places that are named here."""

from __future__ import annotations

from newsdesk.ui.keys.declared import Declared


def _declare(id: str, icon: str, shortcut: str = "", place: str = "") -> Declared:
    return Declared(id, icon, shortcut, place, frozenset(), place)


ROW_ACTIONS: tuple[Declared, ...] = (
    _declare("row-open", "mdi6.open-in-app", "Return", "row"),
    _declare("row-open-other", "mdi6.swap-horizontal", "Ctrl+Return", "row"),
    _declare("row-beside", "mdi6.book-open-page-variant-outline", "Shift+Return", "row"),
    _declare("link-note", "mdi6.note-edit-outline", "F2", "link"),
    _declare("link-unlink", "mdi6.link-variant-off", "Del", "link"),
    _declare("suggestion-dismiss", "mdi6.close", "Del", "suggestion"),
    _declare("offer-take", "mdi6.check", "Return", "waiting"),
    _declare("offer-refuse", "mdi6.close", "Del", "waiting"),
    _declare("version-show", "mdi6.file-compare", "Return", "history"),
    _declare("version-compare", "mdi6.compare", "", "history"),
    _declare("version-restore", "mdi6.backup-restore", "", "history"),
    _declare("version-rename", "mdi6.bookmark-outline", "F2", "history"),
    _declare("compare-previous", "mdi6.chevron-up", "Alt+Up", "comparison"),
    _declare("compare-next", "mdi6.chevron-down", "Alt+Down", "comparison"),
    _declare("compare-take-back", "mdi6.arrow-u-left-top", "Ctrl+Backspace", "comparison"),
    _declare("chip-change", "mdi6.pencil-outline", "Return", "chip"),
    _declare("chip-remove", "mdi6.close", "Del", "chip"),
    _declare("tag-take-away", "mdi6.tag-remove-outline", "Del", "tag-chip"),
    _declare("tag-offer-take", "mdi6.tag-plus-outline", "Return", "tag-offer"),
    _declare("tag-offer-refuse", "mdi6.close", "Del", "tag-offer"),
    # without a place in which a key would act
    _declare("columns-fit", "mdi6.arrow-expand-horizontal"),
    _declare("columns-usual", "mdi6.table-refresh"),
    _declare("word-mine", "mdi6.book-plus-outline"),
    _declare("word-house", "mdi6.book-account-outline"),
    _declare("word-ignore", "mdi6.eye-off-outline"),
    _declare("text-delete", "mdi6.backspace-outline"),
)
KEYED = tuple(one for one in ROW_ACTIONS if one.scope)
"""Those that have keys, or can be given some."""
ROW_PLACES = tuple(dict.fromkeys(one.scope for one in KEYED))
"""Where these act; below them they stand in the key sheet. Their words are `keys.scope.PLACE`."""
MORE_ROW_KEYS = {"chip-remove": ("Backspace",)}

"""Commands are declared once; whoever writes to the archive has a name for it that can be undone, or says why not."""

import ast
from pathlib import Path

from newsdesk import words
from newsdesk.ui import icons
from newsdesk.ui.actions import ACTIONS, MORE_KEYS
from newsdesk.ui.keys.keymap import Keymap
from newsdesk.ui.keys.row_actions import KEYED, MORE_ROW_KEYS, ROW_ACTIONS, ROW_PLACES

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "src" / "newsdesk"

MADE_HERE = {
    "ui/keys/row_menu.py": "makes the menus of rows, of declared actions and of things to choose",
    "ui/spelling/menu.py": "words that may be meant are no actions, and stand at the top of the usual menu of a text",
    "ui/widgets/marking.py": "what is marked in a label, as in Qt's own",
}
"""Where a menu may get an action that was made on the spot."""

NOT_UNDONE = {
    "empty-trash": "it is asked about: this cannot be undone",
    "twins": "what is known of near copies follows from the texts",
    "watch-folder": "which folders are looked at is a setting; what they brought is an import",
    "remember-mapping": "how a table was understood is remembered, not decided",
    "forget-attachments": "the end of empty-trash",
    "forget-originals": "the end of empty-trash",
    "undo": "it is the undoing",
    "redo": "it is the undoing",
}


def test_menus_are_made_of_declared_actions():
    """Nobody else makes a menu of Qt's, or puts words into one: what can be done stands in one of two tables."""
    found = set()
    for path in sorted((SOURCES / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            worded = called == "addAction" and bool(node.args) and _is_text(node.args[0])
            named = called == "QAction" and len(node.args) > 1  # those without words are signs in a field, or declared
            if called == "QMenu" or worded or named:
                found.add(path.relative_to(SOURCES).as_posix())
    assert found == set(MADE_HERE)


def _is_text(node):
    """Whether it is words that are given, not an action."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id in ("say", "short", "kind_name")
    return not isinstance(node, (ast.Name, ast.Attribute, ast.Subscript))


def test_actions_of_rows_have_their_words_icons_and_places(qapp):
    declared = [*ACTIONS, *ROW_ACTIONS]
    assert len({one.id for one in declared}) == len(declared)
    for language in words.LANGUAGES:
        known = words.catalogue(language)
        assert {f"action.{one.id}" for one in ROW_ACTIONS} <= set(known)
        assert {f"keys.scope.{place}" for place in ROW_PLACES} <= set(known)
    for one in ROW_ACTIONS:
        assert not icons.icon(one.icon, color="#000000").isNull(), one.id
    assert Keymap((*ACTIONS, *KEYED), {**MORE_KEYS, **MORE_ROW_KEYS}).troubled() == {}


def test_whatever_a_menu_of_a_row_names_is_declared():
    declared = {one.id for one in (*ACTIONS, *ROW_ACTIONS)}
    asked = set()
    for path in (SOURCES / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "add":
                owner = node.func.value
                first = node.args[0] if node.args else None
                if isinstance(owner, ast.Name) and owner.id == "menu" and isinstance(first, ast.Constant):
                    asked.add(first.value)
    assert len(asked) > 20
    assert asked <= declared


def _written():
    """The names under which the desk writes, wherever they stand as they are."""
    found = set()
    for room in ("desk", "archive"):
        for path in (SOURCES / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                    continue
                owner = node.func.value
                bulk = isinstance(owner, ast.Name) and owner.id == "bulk"
                archive = isinstance(owner, ast.Attribute) and owner.attr == "archive"
                archive = archive or (isinstance(owner, ast.Name) and owner.id == "archive")
                if node.func.attr in ("write", "submit") and (bulk or archive):
                    name = node.args[1 if bulk else 0]
                    if isinstance(name, ast.Constant):
                        found.add(name.value)
    return found


def test_what_is_written_has_a_name_in_both_languages():
    written = _written()
    assert len(written) > 40
    for language in words.LANGUAGES:
        known = words.catalogue(language)
        missing = {name for name in written - set(NOT_UNDONE) if f"operation.{name}" not in known}
        assert missing == set(), language
    assert set(NOT_UNDONE) - {"undo", "redo"} <= written


def test_what_cannot_be_undone_says_so_before_it_is_done():
    for language, told in (("en", "cannot be undone"), ("ar", "لا تراجع")):
        assert all(told in form for form in words.catalogue(language)["trash.ask"][1:])

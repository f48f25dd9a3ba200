"""Commands are declared once; whoever writes to the archive has a name for it that can be undone, or says why not."""

import ast
from pathlib import Path

from newsdesk import words

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "src" / "newsdesk"

OF_A_ROW = {
    "editor/history.py": "of the version under the pointer",
    "editor/comparison.py": "of the change under the pointer",
    "articles/search_chips.py": "of one condition of a search",
    "related/page.py": "of the link, or the end of it, under the pointer",
    "related/timeline_view.py": "of the article under the pointer",
    "related/offers.py": "of what a title may mean",
    "related/menus.py": "kinds of links, which a person makes",
    "related/row_maker.py": "of the link under the pointer",
    "related/suggestion_rows.py": "of the suggestion under the pointer",
    "related/incoming_list.py": "of the link under the pointer",
    "related/verbs.py": "kinds of the links that were dropped",
    "spelling/menu.py": "of the word under the pointer",
    "tags/panel.py": "of the tag under the pointer",
    "articles/table_header.py": "of the column under the pointer",
    "widgets/marking.py": "of the words that are marked in a label, as in Qt's own",
}
"""Menus of things that are no window's selection: a declared action would not know which one is meant."""

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


def test_menus_that_are_not_made_of_declared_actions_are_those_of_a_row():
    found = set()
    for path in sorted((SOURCES / "ui").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if "menu.addAction(" in text and path.name != "actions.py":
            found.add(path.relative_to(SOURCES / "ui").as_posix())
    declared = {"editor/sheet_frame.py", "articles/list_options.py"}  # they take them from the window's actions
    assert found - declared <= set(OF_A_ROW), found - set(OF_A_ROW)


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

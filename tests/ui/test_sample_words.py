"""The sample speaks of the window as it is: its keys, its menus and its names."""

import json
import re

import pytest
from PySide6.QtGui import QKeySequence

from newsdesk import words
from newsdesk.paths import resource
from newsdesk.ui.actions import ACTIONS

GUIDE = resource("sample", "newsdesk-sample-guide.jsonl").read_text(encoding="utf-8")
ROWS = [json.loads(line) for line in GUIDE.splitlines()]
PAGE = resource("sample", "newsdesk-sample-page.txt").read_text(encoding="utf-8")
ALL = PAGE + "\n".join(
    re.sub("<[^>]+>", " ", " ".join(row.get(part, "") for part in ("headline", "subhead", "summary", "html")))
    for row in ROWS
)
KEY = re.compile(r"(?<![A-Za-z0-9])(?:(?:(?:Ctrl|Alt|Shift)\+)+[A-Za-z0-9]+|F[0-9]{1,2}|Del|[B-HJ-Z])(?![A-Za-z0-9'’])")
MEANT = {
    "Ctrl+N": "new-article",
    "Ctrl+Shift+I": "import-files",
    "Ctrl+S": "save-article",
    "Ctrl+Alt+Z": "undo-work",
    "Ctrl+Alt+Y": "redo-work",
    "Ctrl+Shift+F": "search-archive",
    "Ctrl+Shift+O": "show-original",
    "Ctrl+K": "palette",
    "T": "add-tag",
    "L": "link-article",
    "Del": "trash",
    "F2": "tag-rename",
    "Ctrl+1": "page-articles",
    "Ctrl+2": "page-tags",
    "Ctrl+3": "page-related",
    "Alt+1": "show-details",
    "Alt+4": "show-history",
    "F1": "shortcuts",
    "F11": "focus-mode",
    "Ctrl+F": "find-in-article",
    "F3": "next-hit",
}
IN_MENUS = [
    ("save-search", "search"),
    ("page-tags", "view"),
    ("language-ar", "view"),
    ("tag-merge", "tags"),
    ("tag-move", "tags"),
    ("status-draft", "status"),
    ("status-final", "status"),
    ("import-sample", "file"),
    ("remove-sample", "file"),
    ("verify", "file"),
    ("undo-work", "edit"),
    ("operations", "edit"),
]


def test_every_key_it_names_does_what_it_says(qapp):
    declared = {action.id: action.shortcut for action in ACTIONS}
    assert {key: declared.get(action) for key, action in MEANT.items()} == {key: key for key in MEANT}
    typing = QKeySequence(QKeySequence.StandardKey.Undo).toString()  # the one key that is the editor's own
    assert set(KEY.findall(ALL)) == {*MEANT, typing}


@pytest.mark.parametrize(("action", "menu"), IN_MENUS)
def test_what_it_says_is_in_a_menu_is_there(action, menu):
    assert (action, menu) in {(declared.id, declared.menu) for declared in ACTIONS}
    told = {words.catalogue(language)[f"action.{action}"][0] for language in words.LANGUAGES}
    told |= {
        words.catalogue(language).get(f"action.{action}.named", ("-",))[0].split("{")[0] for language in ("ar", "en")
    }
    assert any(name in ALL for name in told)


def test_every_bold_word_is_a_name_on_the_screen():
    known = {text for language in words.LANGUAGES for forms in words.catalogue(language).values() for text in forms}
    bold = {name for row in ROWS for name in re.findall("<strong>(.*?)</strong>", row["html"])}
    assert len(bold) > 30
    assert bold - known == set()


def test_the_page_names_what_is_on_the_screen():
    arabic = words.catalogue("ar")
    assert f"«{arabic['tab.history'][0]}»" in PAGE
    assert f"«{arabic['action.show-original'][0]}»" in PAGE


def test_operations_are_called_as_the_menu_calls_them():
    arabic = words.catalogue("ar")
    for code in ("import", "merge-tags"):
        named = arabic["action.undo-work.named"][0].format(name=arabic[f"operation.{code}"][0])
        assert f"«{named}»" in ALL

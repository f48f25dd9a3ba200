"""The house rules, as tests."""

import ast
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from newsdesk import words
from newsdesk.domain import errors

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "src").rglob("*.py"))

LARGE = {
    "src/newsdesk/cli.py": "one declaration for each command",
    "src/newsdesk/formats/dump.py": "one reader, walked from top to bottom",
    "src/newsdesk/text/clean.py": "one table of what comes in",
    "src/newsdesk/formats/dump.py:_Reader": "one state machine",
    "src/newsdesk/text/clean.py:_Builder": "one state machine",
    "src/newsdesk/ui/main_window.py": "what leads where",
    "src/newsdesk/ui/main_window.py:MainWindow": "what leads where",
    "src/newsdesk/archive/archive.py:Archive": "the door of the archive",
    "src/newsdesk/cli.py:build": "one declaration for each command",
    "src/newsdesk/ui/style_sheet.py:sheet": "a style sheet",
    "src/newsdesk/archive/migrations/versions/0001_first.py:upgrade": "a schema",
    "src/newsdesk/archive/migrations/versions/0010_numbers.py:upgrade": "a schema",
    "src/newsdesk/ui/editor/session.py": "one state machine: what is saved when",
    "src/newsdesk/ui/editor/session.py:Session": "one state machine: what is saved when",
    "src/newsdesk/ui/editor/sheet.py": "one form",
    "src/newsdesk/ui/editor/sheet.py:Sheet": "one form",
    "src/newsdesk/ui/articles/article_view.py:ArticleView": "all that Qt asks of a view of its own",
    "src/newsdesk/ui/articles/list_view.py:__init__": "one form",
    "src/newsdesk/ui/articles/list_view.py:ListPane": "all that stands in one column",
    "src/newsdesk/ui/articles/search_box.py:SearchBox": "one field, and what each key means in it",
    "src/newsdesk/ui/articles/browser.py:Browser": "what is shown when",
    "src/newsdesk/ui/self_test.py:_try_all": "one script",
    "src/newsdesk/ui/editor/sheet.py:_build_frame": "one form",
    "src/newsdesk/archive/tables.py": "a schema",
    "src/newsdesk/archive/writing.py:Writer": "every recorded statement, and its way back",
    "src/newsdesk/search/index.py:SearchIndex": "the one door to the index library: writing, searching, counting",
    "src/newsdesk/ui/main_window.py:_wire": "which signal leads where",
    "src/newsdesk/ui/beside/verbs.py:Beside": "one pane, and what each command means in it",
    "src/newsdesk/ui/self_test.py:_Trial": "one script",
    "src/newsdesk/ui/application.py:Program": "the one window, and which archive stands in it",
}


def test_rooms_are_entered_through_their_doors():
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stdout[-3000:]


def test_what_grows_too_large_is_looked_at_again():
    found = set()
    for path in SOURCES:
        name = path.relative_to(ROOT).as_posix()
        text = path.read_text(encoding="utf-8")
        if text.count("\n") > 400:
            found.add(name)
        for node in ast.walk(ast.parse(text)):
            size = getattr(node, "end_lineno", 0) - getattr(node, "lineno", 0) + 1
            most = 250 if isinstance(node, ast.ClassDef) else 50
            if isinstance(node, (ast.ClassDef, ast.FunctionDef)) and size > most:
                found.add(f"{name}:{node.name}")
    assert found <= set(LARGE), found - set(LARGE)


def test_both_languages_say_the_same_things():
    arabic, english = words.catalogue("ar"), words.catalogue("en")
    assert set(arabic) == set(english)
    for message, forms in english.items():
        assert len(arabic[message]) == (6 if len(forms) == 2 else 1), message
        for text in (*forms, *arabic[message]):
            assert text.strip(), message
        wanted = set(re.findall(r"\{(\w+)\}", "".join(forms)))
        assert set(re.findall(r"\{(\w+)\}", "".join(arabic[message]))) == wanted, message


def test_arabic_is_written_in_arabic():
    for message, forms in words.catalogue("ar").items():
        if message not in ("window.name", "window.title", "place.sheet", "media.application/x-ndjson"):
            assert re.search("[\u0621-\u064a]", "".join(forms)), message


def test_every_word_that_is_said_is_there():
    known = set(words.catalogue("en"))
    for path in SOURCES:
        for message in re.findall(r'\bsay\(\s*"([\w.-]+)"', path.read_text(encoding="utf-8")):
            assert message in known, f"{path.name}: {message}"


def test_every_error_can_be_explained():
    known = set(words.catalogue("en"))
    made = [
        found for found in vars(errors).values() if isinstance(found, type) and issubclass(found, errors.NewsdeskError)
    ]
    assert len(made) > 10
    assert {f"error.{found.code}" for found in made} <= known


def test_the_catalogues_are_well_formed():
    for language in words.LANGUAGES:
        tree = ElementTree.parse(ROOT / "resources" / "i18n" / f"{language}.ts")
        ids = [message.get("id") for message in tree.iter("message")]
        assert len(ids) == len(set(ids))


def test_no_event_loop_is_pumped_by_hand():
    for path in SOURCES:
        assert "processEvents" not in path.read_text(encoding="utf-8"), path.name


@pytest.mark.parametrize(
    "language, number, form",
    [
        ("ar", 0, 0), ("ar", 1, 1), ("ar", 2, 2), ("ar", 3, 3), ("ar", 10, 3), ("ar", 11, 4), ("ar", 99, 4),
        ("ar", 100, 5), ("ar", 103, 3), ("ar", 111, 4), ("en", 1, 0), ("en", 0, 1), ("en", 2, 1),
    ],
)  # fmt: skip
def test_plural_forms(language, number, form):
    assert words.plural(language, number) == form


def test_numbers_take_their_form():
    words.use("ar")
    assert words.say("list.total", 2) == "مقالان"
    assert words.say("list.total", 11) == "11 مقالًا"
    words.use("en")
    assert words.say("list.total", 1) == "1 article"
    assert words.say("list.total", 12003) == "12,003 articles"

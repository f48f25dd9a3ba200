"""`make words` and its check, on a copy of the tree."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from newsdesk import words

ROOT = Path(__file__).resolve().parents[2]


FEW = ("action.about", "list.total", "status.draft", "status.inbox")
SAYS = """def few(n, state):
    say("action.about")
    say("list.total", n)
    say(f"status.{state}")
    "draft", "inbox"
"""


class Tree:
    """What `make words` reads and writes, with a function of ours in the code: a copy of all of it, or of a `few` words
    and a little code that says them."""

    def __init__(self, root: Path, *, few: bool):
        self.root = root
        shutil.copytree(ROOT / "resources" / "i18n", root / "resources" / "i18n")
        if few:
            (root / "src" / "newsdesk").mkdir(parents=True)
            (root / "src" / "newsdesk" / "few.py").write_text(SAYS, encoding="utf-8")
            for language in words.LANGUAGES:
                text = self.catalogue(language).read_text(encoding="utf-8")
                head, rest = text.split("    <message ", 1)
                kept = "".join(self.message(language, name) for name in FEW)
                self.catalogue(language).write_bytes((head + kept + rest[rest.index("</context>") :]).encode())
        else:
            shutil.copytree(ROOT / "src", root / "src", ignore=shutil.ignore_patterns("__pycache__"))
        (root / "packaging").mkdir()
        shutil.copy(ROOT / "packaging" / "words.py", root / "packaging")

    def run(self, *arguments: str) -> tuple[int, str]:
        command = [sys.executable, str(self.root / "packaging" / "words.py"), *arguments]
        environment = os.environ | {"PYTHONIOENCODING": "utf-8"}
        done = subprocess.run(
            command, capture_output=True, encoding="utf-8", cwd=self.root, env=environment, check=False
        )
        assert "Traceback" not in done.stderr, done.stderr
        return done.returncode, done.stdout

    def code(self, text: str) -> None:
        (self.root / "src" / "newsdesk" / "added.py").write_text(text, encoding="utf-8")

    def catalogue(self, language: str) -> Path:
        return self.root / "resources" / "i18n" / f"{language}.ts"

    def replace(self, language: str, old: str, new: str) -> None:
        text = self.catalogue(language).read_text(encoding="utf-8")
        assert text.count(old) == 1, (language, old, text.count(old))
        self.catalogue(language).write_bytes(text.replace(old, new).encode())

    def message(self, language: str, name: str) -> str:
        found = re.search(
            rf'    <message id="{re.escape(name)}".*?</message>\n', self.catalogue(language).read_text("utf-8"), re.S
        )
        return found[0] if found else ""


@pytest.fixture
def tree(tmp_path):
    return Tree(tmp_path, few=True)


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """All words, once through `make words`; with what the catalogues were before."""
    tree = Tree(tmp_path_factory.mktemp("whole"), few=False)
    before = {language: tree.catalogue(language).read_bytes() for language in words.LANGUAGES}
    assert tree.run()[0] == 0
    return tree, before


def test_all_words_are_written_and_used():
    command = [sys.executable, str(ROOT / "packaging" / "words.py"), "--check"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_nothing_new_changes_nothing(whole):
    tree, before = whole
    assert {language: tree.catalogue(language).read_bytes() for language in words.LANGUAGES} == before


def test_a_new_id_is_found_missing_then_unfinished_then_done(tree):
    tree.code('def told(n):\n    say("zebra.count", n)\n    say("zebra.one" if n else "zebra.other")\n')
    status, told = tree.run("--check")
    assert status == 1
    for name in ("zebra.count", "zebra.one", "zebra.other"):
        assert f"{name} is said in src/newsdesk/added.py:" in told
    assert tree.run()[0] == 0
    for language, forms in (("ar", 6), ("en", 2)):
        assert tree.message(language, "zebra.count").count("<numerusform></numerusform>") == forms
        assert 'type="unfinished"' in tree.message(language, "zebra.one")
    status, told = tree.run("--check")
    assert status == 1
    assert "zebra.count is unfinished in ar.ts" in told and "zebra.other is unfinished in en.ts" in told

    tree.code('def told():\n    say("zebra.one")\n')
    for language, text in (("ar", "حمار وحشي"), ("en", 'A "zebra" & \\more\nof it')):
        for name in ("zebra.count", "zebra.other"):
            tree.replace(language, tree.message(language, name), "")
        old = tree.message(language, "zebra.one")
        written = text.replace("&", "&amp;")
        done = old.replace(' type="unfinished"></translation>', f">{written}</translation>")
        tree.replace(language, old, done)
    assert tree.run()[0] == 0
    assert tree.run("--check") == (0, "")
    assert '<source>A "zebra" &amp; \\more\nof it</source>' in tree.message("ar", "zebra.one")


def test_an_id_that_no_code_says_is_found(tree):
    for language in words.LANGUAGES:
        block = tree.message(language, "status.draft")
        extra = block.replace("status.draft", "status.zebra") + block.replace("status.draft", "zebra.draft")
        tree.replace(language, "</context>", extra + "</context>")
    status, told = tree.run("--check")
    assert status == 1
    assert "status.zebra is said by no code" in told
    assert "zebra.draft is said by no code" in told
    assert "status.draft is" not in told


def test_a_message_that_one_language_lacks_is_found(tree):
    tree.replace("ar", tree.message("ar", "action.about"), "")
    status, told = tree.run("--check")
    assert status == 1
    assert "action.about is missing in ar.ts" in told


def test_an_id_put_together_that_is_nowhere_is_found(tree):
    tree.code('def told(x):\n    say(f"zebra.{x}.head")\n')
    status, told = tree.run("--check")
    assert status == 1
    assert "zebra.….head is said in src/newsdesk/added.py:2" in told


def test_other_english_asks_for_other_arabic(tree):
    old = tree.message("en", "action.about")
    tree.replace("en", old, re.sub("(?<=<translation>).*(?=</translation>)", "What newsdesk is", old))
    assert "action.about: ar.ts has another English" in tree.run("--check")[1]
    assert tree.run()[0] == 0
    assert "<source>What newsdesk is</source>" in tree.message("ar", "action.about")
    assert tree.run("--check")[1].startswith("words: action.about is unfinished in ar.ts\n")


def test_a_file_that_is_no_xml_is_told_plainly(tree):
    tree.catalogue("ar").write_text("<TS", encoding="utf-8")
    status, told = tree.run("--check")
    assert status == 1
    assert "ar.ts cannot be read" in told


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_qt_says_what_we_say(whole, language):
    tree, _ = whole
    translator = QTranslator()
    assert translator.load(str(tree.root / "build" / "i18n" / f"{language}.qm"))
    words.use(language)
    try:
        for message, forms in words.catalogue(language).items():
            if len(forms) == 1:
                assert translator.translate("", message) == words.say(message), message
        for number in (0, 1, 2, 3, 10, 11, 26, 99, 100, 101, 103, 1111):
            shown = translator.translate("", "list.total", None, number).format(n=words.group(number))
            assert shown == words.say("list.total", number), number
    finally:
        words.use("en")

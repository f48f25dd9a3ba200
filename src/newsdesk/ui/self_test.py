"""Tries the whole program on a throw-away archive, and photographs it: from a build, proof that nothing is missing."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer

from newsdesk import paths, settings
from newsdesk.desk import articles, searching, tags, undo, verifying
from newsdesk.ui.application import Program, application
from newsdesk.ui.main_window import MainWindow

PATIENCE = 60.0  # seconds for any one step


class _Wait(Exception):
    """A step did not come to its end."""


def wait_for(ready: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Lets the window live until `ready`; raises where it never is."""
    ends = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > ends:
            raise _Wait(getattr(ready, "__name__", "step"))
        rest(20)


def rest(milliseconds: int) -> None:
    """Lets the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class _Checks:
    """What was tried, and how it ended."""

    def __init__(self) -> None:
        self.done: list[dict[str, Any]] = []

    def run(self, name: str, check: Callable[[], object]) -> None:
        try:
            check()
            self.done.append({"check": name, "ok": True})
        except Exception as error:
            self.done.append({"check": name, "ok": False, "error": f"{type(error).__name__}: {error}"})


def self_test(screenshots: Path | None) -> dict[str, Any]:
    """{"ok", "checks", "pictures"}: opens a new archive, brings the sample in, searches, edits, undoes, changes
    language and theme. With `screenshots`, saves a picture of each state there."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application()
    checks = _Checks()
    pictures: list[str] = []
    with tempfile.TemporaryDirectory(prefix="newsdesk-test-", ignore_cleanup_errors=True) as folder:
        chosen = settings.Settings(language="ar", theme="light", sample_offered=True)
        program = Program(app, chosen, Path(folder) / "settings.toml")
        try:
            _try_all(program, Path(folder), checks, screenshots, pictures)
        except Exception as error:
            checks.done.append({"check": "window", "ok": False, "error": f"{type(error).__name__}: {error}"})
        finally:
            if program.window is not None:
                program.window.close()
            program.close()
    return {"ok": all(check["ok"] for check in checks.done), "checks": checks.done, "pictures": pictures}


def _settle(window: MainWindow) -> None:
    rest(60)
    wait_for(lambda: not window.jobs.busy and not window.import_bar.running)
    rest(300)
    wait_for(lambda: not window.jobs.busy)


def _try_all(program: Program, folder: Path, checks: _Checks, screenshots: Path | None, pictures: list[str]) -> None:
    def picture(name: str) -> None:
        if screenshots is not None and program.window is not None:
            screenshots.mkdir(parents=True, exist_ok=True)
            target = screenshots / f"{name}.png"
            if program.window.grab().save(str(target)):
                pictures.append(str(target))

    def current() -> MainWindow:
        assert program.window is not None
        return program.window

    checks.run("open a new archive", lambda: _must(program.open(folder / "Test.newsdesk", create=True)))
    current().resize(1440, 900)
    current().import_bar.start([paths.resource("sample")])
    _settle(current())
    desk = current().desk
    checks.run("import the sample", lambda: _must(searching.counts(desk)[0].total >= 10))
    _settle(current())
    current().banner.hide()
    rest(50)
    picture("main-ar-light")
    current().browser.search.search("المياه")
    _settle(current())
    checks.run("search in Arabic", lambda: _must(current().browser.model.rowCount() > 0))
    picture("search-ar-light")
    checks.run("edit and save", lambda: _edit(current()))
    current().browser.search.search("")
    _settle(current())
    checks.run("undo", lambda: _must(undo.undo(desk)[0].name == "save-article"))
    checks.run("tags", lambda: _must(len(tags.all_tags(desk)) > 0))
    _settle(current())
    program._set("theme", "dark")  # noqa: SLF001 - the test drives what the menu drives
    _settle(current())
    picture("main-ar-dark")
    program._set("language", "en")  # noqa: SLF001
    current().resize(1440, 900)
    _settle(current())
    picture("main-en-dark")
    program._set("theme", "light")  # noqa: SLF001
    current().inspector.setCurrentWidget(current().details)
    current().browser.search.search("harbour")
    _settle(current())
    picture("search-en-light")
    current().browser.search.search("")
    _settle(current())
    picture("details-en-light")
    checks.run("search in English", lambda: _must(searching.find(desk, searching.parse("harbour")).total > 0))
    checks.run("verify", lambda: _verify(desk))


def _edit(window: MainWindow) -> None:
    article = window.session.article
    _must(article is not None)
    window.session.edit()
    window.sheet.headline.setPlainText(window.sheet.headline.toPlainText() + " ✓")
    window.sheet.headline.document().setModified(True)
    window.session.save()
    _settle(window)
    window.sheet.set_editing(False)
    assert article is not None
    _must(articles.get(window.desk, article.id).text.headline.endswith("✓"))


def _verify(desk: Any) -> None:
    desk.indexer.catch_up()
    found = verifying.verify(desk)
    if found.problems:
        raise AssertionError(found.problems)


def _must(true: bool) -> None:
    if not true:
        raise AssertionError

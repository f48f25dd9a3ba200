"""Watched folders in the window: what is new comes in by itself, what failed stays to be seen."""

import json
import os
import time

import pytest
from PySide6.QtCore import Qt

from newsdesk.desk import searching, watching
from newsdesk.ui import watching as ui
from tests.ui.conftest import settle


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(ui, "EVERY", 60)
    monkeypatch.setattr(ui, "FIRST", 10)


def put(path, text):
    path.write_text(text, encoding="utf-8")
    old = time.time() - 60
    os.utime(path, (old, old))


def test_new_files_come_in_by_themselves_and_disturb_nobody(qtbot, make_window, tmp_path, quick):
    window = make_window("ar")
    window.browser.list.select(1)
    folder = tmp_path / "وارد"
    folder.mkdir()
    window.watching.add(folder)
    settle(qtbot, window)
    there = searching.find(window.desk, searching.parse("")).total
    put(folder / "a.jsonl", json.dumps({"title": "خبر", "text": "نص"}))
    qtbot.waitUntil(lambda: searching.find(window.desk, searching.parse("")).total == there + 1, timeout=15_000)
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=15_000)
    settle(qtbot, window)
    assert window.session.article.id == 1, "what came is not opened: somebody is reading"


def test_the_box_tells_the_folders_and_what_failed(qtbot, make_window, tmp_path, quick):
    window = make_window("en", sample=False)
    folder = tmp_path / "in"
    folder.mkdir()
    put(folder / "bad.jsonl", '{"broken\n')
    window.actions_["watched-folders"].trigger()
    settle(qtbot, window)
    view = window.watching.view
    assert "No folder" in view.folders.model().index(0, 0).data()
    assert not view.again.isEnabled() and not view.remove.isEnabled()
    window.watching.add(folder)
    qtbot.waitUntil(lambda: "bad.jsonl" in (view.failures.model().index(0, 0).data() or ""), timeout=15_000)
    settle(qtbot, window)
    put(folder / "bad.jsonl", '{"title": "mended", "text": "x"}')
    qtbot.waitUntil(lambda: searching.find(window.desk, searching.parse("")).total == 1, timeout=15_000)
    settle(qtbot, window)
    qtbot.mouseClick(view.accept_, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: watching.failures(window.desk) == [], timeout=5000)
    qtbot.mouseClick(view.switch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not watching.folders(window.desk)[0].enabled, timeout=5000)
    settle(qtbot, window)
    qtbot.mouseClick(view.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: watching.folders(window.desk) == [], timeout=5000)


def test_a_folder_that_is_none_is_refused_in_words(qtbot, make_window, tmp_path):
    window = make_window("ar", sample=False)
    window.watching.add(tmp_path / "none")
    settle(qtbot, window)
    assert "none" in window.banner.text


def test_watching_goes_on_after_an_import_that_was_paused_or_cancelled(
    qtbot, make_window, tmp_path, quick, monkeypatch
):
    from newsdesk.desk import importing

    monkeypatch.setattr(importing, "FIRST", 20)
    monkeypatch.setattr(importing, "SLICE", 20)
    window = make_window("en", sample=False)
    folder = tmp_path / "in"
    folder.mkdir()
    rows = "".join(json.dumps({"id": n, "title": f"Story {n}", "text": f"Words {n}"}) + "\n" for n in range(3000))
    put(folder / "many.jsonl", rows)
    window.watching.add(folder)
    qtbot.waitUntil(lambda: window.work.running, timeout=15_000)
    window.work.stop()
    qtbot.waitUntil(lambda: not window.work.running, timeout=15_000)
    qtbot.waitUntil(lambda: [one.reason for one in watching.failures(window.desk)] == ["cancelled"], timeout=15_000)
    put(folder / "later.jsonl", json.dumps({"id": "later", "title": "The later one", "text": "It comes."}))
    asked = searching.parse('"the later one"')
    qtbot.waitUntil(lambda: searching.find(window.desk, asked).total == 1, timeout=15_000)

"""Handing articles over: what is chosen or listed, into a file of one's choice."""

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from newsdesk.desk import articles, exporting
from newsdesk.domain.article import Text
from tests.ui.conftest import settle, type_text

pytestmark = pytest.mark.usefixtures("brisk")


@pytest.fixture
def window(qtbot, make_window, open_desk):
    desk = open_desk(sample=False)
    for number in range(1, 6):
        articles.create(desk, Text(headline=f"مقال رقم {number}", body=f"<p>Water and text {number}.</p>"))
    articles.create(desk, Text(headline="Another matter", body="<p>Nothing.</p>"))
    return make_window("en", desk=desk)


def choose(window, path):
    """Names the file in the dialog; gives what was proposed."""
    dialog = window.findChild(QFileDialog)
    assert dialog.isVisible()
    proposed = dialog.selectedFiles()[0]
    dialog.fileSelected.emit(str(path))
    dialog.close()
    return Path(proposed)


def headlines(path):
    return [json.loads(line)["headline"] for line in path.read_text(encoding="utf-8").splitlines()]


def test_what_is_chosen_is_exported_in_the_order_of_the_list(qtbot, window, tmp_path):
    view, model = window.browser.list.view, window.browser.model
    view.setCurrentIndex(model.index(1))
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, window)
    wanted = [articles.get(window.desk, key).text.headline for key in model.ids[1:3]]
    window.actions_["export-selection"].trigger()
    target = tmp_path / "chosen.jsonl"
    choose(window, target)
    settle(qtbot, window)
    assert headlines(target) == wanted
    assert window.banner.text == f"2 articles written to \u2068{target}\u2069"


def test_one_article_is_exported_under_its_headline(qtbot, window, tmp_path):
    key = window.browser.model.ids[2]
    window.open_article(key)
    settle(qtbot, window)
    headline = articles.get(window.desk, key).text.headline
    window.actions_["export-selection"].trigger()
    target = tmp_path / "page.html"
    assert choose(window, target).stem == headline
    settle(qtbot, window)
    assert headline in target.read_text(encoding="utf-8")
    assert not window.work.isVisible()


def test_everything_that_is_listed_is_exported(qtbot, window, tmp_path):
    type_text(window.browser.search.line, "water")
    qtbot.keyClick(window.browser.search.line, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.browser.model.rowCount() == 5
    window.actions_["export-list"].trigger()
    target = tmp_path / "all.jsonl"
    assert choose(window, target).stem == "water"
    settle(qtbot, window)
    assert sorted(headlines(target)) == [f"مقال رقم {number}" for number in range(1, 6)]
    assert "5 articles" in window.banner.text


def test_an_unknown_ending_and_a_folder_that_is_not_there_are_told_of(qtbot, window, tmp_path):
    window.actions_["export-list"].trigger()
    choose(window, tmp_path / "list.xyz")
    settle(qtbot, window)
    assert "list.xyz" in window.banner.text
    assert ".jsonl" in window.banner.text
    window.actions_["export-list"].trigger()
    choose(window, tmp_path / "nowhere" / "list.jsonl")
    settle(qtbot, window)
    assert "The disk refused" in window.banner.text
    assert list(tmp_path.glob("**/list.*")) == []


def test_an_export_shows_how_far_it_is_and_can_be_stopped(qtbot, window, tmp_path, monkeypatch):
    going_on = threading.Event()
    export = exporting.export

    def slow(desk, ids, path, format, labels, progress, **more):
        progress.report(3, 6)
        assert going_on.wait(20)
        return export(desk, ids, path, format, labels, progress, **more)

    monkeypatch.setattr("newsdesk.ui.exporting.exporting.export", slow)
    target = tmp_path / "list.jsonl"
    target.write_text("what was there before", encoding="utf-8")
    window.actions_["export-list"].trigger()
    choose(window, target)
    qtbot.waitUntil(lambda: window.work._label.text() == "Exporting 3 of 6")
    assert window.work.isVisible()
    assert (window.work._bar.value(), window.work._bar.maximum()) == (3, 6)
    qtbot.mouseClick(window.work.cancel, Qt.MouseButton.LeftButton)
    assert "Stopping" in window.work._label.text()
    going_on.set()
    settle(qtbot, window)
    assert not window.work.isVisible()
    assert "Cancelled" in window.banner.text
    assert not window.banner.property("warn")
    assert target.read_text(encoding="utf-8") == "what was there before"
    assert list(tmp_path.glob("*.part")) == []

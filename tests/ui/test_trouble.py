"""What a person sees when something went wrong."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from newsdesk import log, paths
from tests.ui.conftest import settle


@pytest.fixture
def window(make_window):
    return make_window("en", sample=False)


def report_of(qtbot, window):
    qtbot.waitUntil(lambda: window.help.trouble.view is not None and window.help.trouble.view.isVisible())
    return window.help.trouble.view


def test_the_report_is_read_before_it_is_copied(qtbot, window):
    window.actions_["report-problem"].trigger()
    view = report_of(qtbot, window)
    assert "Articles: 0" in view.text.toPlainText()
    assert view.text.isReadOnly()
    qtbot.mouseClick(view.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == view.text.toPlainText()
    assert view.copied.text() == "Copied."
    view.close()


def test_the_report_is_saved_where_one_says(qtbot, window, tmp_path, monkeypatch):
    target = tmp_path / "report.txt"
    monkeypatch.setattr("newsdesk.ui.reports.ask_target", lambda _w, _t, _n, found, _f: found(target))
    window.actions_["report-problem"].trigger()
    view = report_of(qtbot, window)
    qtbot.mouseClick(view.save, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert target.read_text(encoding="utf-8").strip() == view.text.toPlainText().strip()
    view.close()


def test_what_a_crash_left_is_offered_once_and_read_in_the_report(qtbot, window):
    folder = paths.logs()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "crash-100-1.txt").write_text(
        'Fatal Python error: Segmentation fault\n\nCurrent thread 0x00007f (most recent call first):\n'
        '  File "/home/salma/newsdesk/ui/pages.py", line 12 in go\n'
    )  # fmt: skip
    window.help.trouble.look()
    qtbot.waitUntil(lambda: "unexpectedly" in window.banner.text)
    qtbot.mouseClick(window.banner.more, Qt.MouseButton.LeftButton)
    text = report_of(qtbot, window).text.toPlainText()
    assert "  newsdesk/ui/pages.py:12 go" in text
    assert "salma" not in text
    window.help.trouble.view.close()
    assert log.crash(folder) is None
    window.banner.tell("")
    window.help.trouble.look()
    settle(qtbot, window)
    assert window.banner.text == ""


def test_an_error_that_nobody_took_is_told_in_words(qtbot, window, monkeypatch):
    for listener in list(log._heard):
        listener(RuntimeError("salma"))
    qtbot.waitUntil(lambda: "did not expect" in window.banner.text)
    assert "salma" not in window.banner.text
    assert sys.excepthook is not None


def test_a_window_that_is_gone_hears_nothing_more(window):
    heard = window.help.trouble._hear
    assert heard in log._heard
    window.destroyed.emit()
    assert heard not in log._heard

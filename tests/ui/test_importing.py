"""Bringing files in: a handful is shown first; many go through the queue, which can be paused and gone on with."""

import threading

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QLabel

from newsdesk.desk import articles, importing, previewing, queue, searching, twins
from newsdesk.domain.link import LinkKind
from newsdesk.ui.editor.reading import read
from newsdesk.ui.pace import Pace, words
from newsdesk.ui.preview import PreviewDialog
from newsdesk.ui.related.twin_view import TwinView
from newsdesk.ui.reports import LinesView
from newsdesk.words import use
from tests.text.test_pasted import CHROME
from tests.ui.conftest import settle, take_all, write_rows


def rows(count, start=0):
    return [
        {"id": f"r{n}", "title": f"عنوان رقم {n}", "body": f"نص {n} " * 30, "source": "صحيفة"}
        for n in range(start, start + count)
    ]


def dialog(kind=PreviewDialog):
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


@pytest.fixture
def slow(monkeypatch):
    """An import whose slices are small, so that a test can come between them."""
    monkeypatch.setattr(importing, "FIRST", 50)
    monkeypatch.setattr(importing, "SLICE", 50)


def test_a_handful_is_shown_and_what_is_not_ticked_stays_out(qtbot, make_window, tmp_path):
    window = make_window("ar", sample=False)
    path = write_rows(tmp_path / "rows.jsonl", rows(3))
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(20))
    window.imports.bring([path, bad])
    settle(qtbot, window)
    box = dialog()
    assert [row.words[0].text() for row in box.rows] == [f"عنوان رقم {n}" for n in range(3)]
    assert "bad.png" in box.failed[0].text()
    qtbot.mouseClick(box.rows[1], Qt.MouseButton.LeftButton)
    assert box.headline.text() == "عنوان رقم 1" and "نص 1" in read(box.text.document())
    qtbot.keyClick(box.rows[1].box, Qt.Key.Key_Space)
    qtbot.mouseClick(box.take, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    found = searching.find(window.desk, searching.parse(""))
    assert sorted(row.headline for row in searching.rows(window.desk, found.ids)) == ["عنوان رقم 0", "عنوان رقم 2"]


def test_a_preview_that_is_left_writes_nothing(qtbot, make_window, tmp_path):
    window = make_window("en", sample=False)
    window.imports.bring([write_rows(tmp_path / "rows.jsonl", rows(3))])
    settle(qtbot, window)
    qtbot.keyClick(dialog(), Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert searching.find(window.desk, searching.parse("")).total == 0
    assert queue.last(window.desk) is None


def test_whoever_does_not_want_the_preview_is_not_asked_again(qtbot, make_window, tmp_path):
    window = make_window("en", sample=False)
    window.imports.bring([write_rows(tmp_path / "a.jsonl", rows(2))])
    settle(qtbot, window)
    box = dialog()
    box.again.setChecked(False)
    qtbot.mouseClick(box.take, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert not window.actions_["preview-imports"].isChecked()
    window.imports.bring([write_rows(tmp_path / "b.jsonl", rows(2, 10))])
    settle(qtbot, window)
    assert searching.find(window.desk, searching.parse("")).total == 4


def test_what_is_here_already_is_said_and_not_ticked(qtbot, make_window, tmp_path):
    window = make_window("en", sample=False)
    path = write_rows(tmp_path / "a.jsonl", rows(2))
    importing.import_paths(window.desk, [path])
    settle(qtbot, window)
    window.imports.bring([path])
    settle(qtbot, window)
    box = dialog()
    assert "already" in box.rows[0].words[2].text()
    assert not box.take.isEnabled()
    box.reject()


def test_an_import_is_paused_gone_on_with_and_told_at_its_end(qtbot, make_window, tmp_path, slow):
    window = make_window("en", sample=False)
    window.work.start([write_rows(tmp_path / "many.jsonl", rows(1500))])
    qtbot.waitUntil(lambda: 0 < window.work._bar.value() < 1500, timeout=20_000)
    assert not window.work.go_on.isVisible()
    qtbot.mouseClick(window.work.pause, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    there = searching.find(window.desk, searching.parse("")).total
    assert 0 < there < 1500
    assert window.work.isVisible() and f"{there:,} of 1,500" in window.work._label.text()
    assert not window.work.pause.isVisible()
    qtbot.mouseClick(window.work.go_on, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert searching.find(window.desk, searching.parse("")).total == 1500
    assert "1,500 articles added" in window.banner.text
    assert not window.work.isVisible()


def test_a_paused_import_can_be_given_up(qtbot, make_window, tmp_path, slow):
    window = make_window("en", sample=False)
    window.work.start([write_rows(tmp_path / "many.jsonl", rows(1500))])
    qtbot.waitUntil(lambda: window.work._bar.value() > 0, timeout=20_000)
    window.work.hold()
    settle(qtbot, window)
    qtbot.mouseClick(window.work.cancel, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert not window.work.isVisible() and queue.pending(window.desk) == []
    assert "stopped before the end" in window.banner.text


def test_closing_in_the_middle_of_imports_leaves_them_for_the_next_start(qtbot, make_window, tmp_path, slow):
    window = make_window("en", sample=False)
    desk = window.desk
    window.work.start([write_rows(tmp_path / "one.jsonl", rows(1500))])
    qtbot.waitUntil(lambda: window.work._bar.value() > 0, timeout=20_000)
    window.work.start([write_rows(tmp_path / "two.jsonl", rows(100, 5000))])
    qtbot.waitUntil(lambda: len(window.work._waiting) == 1)
    window.leaving.agree()
    window.close()
    assert not window.isVisible()
    assert [one.total for one in queue.pending(desk)] == [1500, 100]
    again = make_window("ar", desk=desk)
    qtbot.waitUntil(again.work.isVisible)
    assert "1,600" in again.work._label.text()
    qtbot.mouseClick(again.work.go_on, Qt.MouseButton.LeftButton)
    settle(qtbot, again)
    qtbot.waitUntil(lambda: not again.work.running and not queue.pending(desk), timeout=20_000)
    assert searching.find(desk, searching.parse("")).total == 1600


def test_cancelling_forgets_what_waits_behind(qtbot, make_window, tmp_path, slow):
    window = make_window("en", sample=False)
    window.work.start([write_rows(tmp_path / "one.jsonl", rows(1500))])
    qtbot.waitUntil(lambda: window.work._bar.value() > 0, timeout=20_000)
    window.work.start([write_rows(tmp_path / "two.jsonl", rows(100, 5000))])
    qtbot.waitUntil(lambda: len(window.work._waiting) == 1)
    qtbot.mouseClick(window.work.cancel, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert queue.pending(window.desk) == []
    assert not window.work.isVisible()
    assert searching.find(window.desk, searching.parse("")).total < 1500


def test_the_last_report_can_be_read_another_day(qtbot, make_window, tmp_path):
    window = make_window("en")
    window.actions_["import-report"].trigger()
    settle(qtbot, window)
    box = dialog(LinesView)
    assert len(box.buttons) == 1, "there is nothing to try again"
    box.close()


def test_near_copies_stand_beside_the_article_and_are_compared(qtbot, make_window, tmp_path):
    window = make_window("en", sample=False)
    story = [f"كلمة{n}" for n in range(60)]
    told = [
        {"id": "1", "title": "وكالة", "body": " ".join(story), "source": "وكالة الأنباء"},
        {"id": "2", "title": "صحيفة", "body": " ".join([*story[:30], "زيادة", *story[30:]]), "source": "الصحيفة"},
    ]
    importing.import_paths(window.desk, [write_rows(tmp_path / "two.jsonl", told)])
    settle(qtbot, window)
    window.open_article(2)
    window.look_at(window.related)
    settle(qtbot, window)
    row = window.related.twins.row(0)
    assert row is not None and row.key == 1
    window.related.compared.emit(1)
    settle(qtbot, window)
    box = dialog(TwinView)
    assert len(box.page.changes) >= 1 and "زيادة" in box.page.toPlainText()
    box.close()
    window.related.linked.emit(1, LinkKind.REPUBLICATION)
    settle(qtbot, window)
    assert window.related.twins.row(0) is None, "it stands among the links now"
    assert [one.id for one in twins.of(window.desk, 2)] == [1]


def test_what_is_left_is_told_when_it_can_be_known():
    now = [0.0]
    pace = Pace(lambda: now[0])
    use("en")
    assert pace.told(0, 1000) == ""
    now[0] = 2
    assert pace.told(20, 1000) == "", "too early"
    now[0] = 10
    assert pace.told(100, 1000) == "about 2 minutes left"
    now[0] = 20
    assert pace.told(990, 1000) == "about 5 seconds left"
    assert pace.told(1000, 1000) == ""
    assert words(7200) == "about 2 hours left"
    use("ar")
    assert words(120) == "بقيت نحو دقيقتين"


def test_a_selection_of_a_browser_is_pasted_as_an_article(qtbot, make_window):
    window = make_window("ar", sample=False)
    data = QMimeData()
    data.setHtml(CHROME)
    data.setText("Headline Text with a link")
    data.setData("chromium/x-source-url", b"https://a.example/story")
    QApplication.clipboard().setMimeData(data)
    window.actions_["paste-article"].trigger()
    settle(qtbot, window)
    take_all(qtbot, window)
    (key,) = searching.find(window.desk, searching.parse("")).ids
    found = articles.get(window.desk, key)
    assert (found.text.headline, found.text.url) == ("Headline", "https://a.example/story")
    assert "<th>Day</th>" in found.text.body and "https://a.example/x" in found.text.body
    assert found.originals[0].reader == "pasted"


def test_plain_text_is_pasted_and_an_empty_clipboard_is_told(qtbot, make_window):
    window = make_window("en", sample=False)
    QApplication.clipboard().clear()
    window.actions_["paste-article"].trigger()
    assert "no text on the clipboard" in window.banner.text
    QApplication.clipboard().setText("عنوان من الحافظة\n\nنص الخبر.")
    window.actions_["paste-article"].trigger()
    settle(qtbot, window)
    take_all(qtbot, window)
    assert searching.find(window.desk, searching.parse("الحافظة")).total == 1


def test_of_two_equal_files_one_goes_in(qtbot, make_window, tmp_path):
    window = make_window("en", sample=False)
    for name in ("a.txt", "a (1).txt"):
        (tmp_path / name).write_text("عنوان الخبر\n\nنص الخبر كما كتبته الصحيفة.", encoding="utf-8")
    window.imports.bring(sorted(tmp_path.glob("*.txt")))
    settle(qtbot, window)
    take_all(qtbot, window)
    assert searching.find(window.desk, searching.parse("")).total == 1


def test_closing_while_something_else_runs_leaves_waiting_imports_alone(qtbot, make_window, tmp_path):
    window = make_window("en", sample=False)
    desk = window.desk
    go = threading.Event()
    window.work.run("verify", lambda _told: go.wait(20), lambda _found: None)
    window.work.start([write_rows(tmp_path / "two.jsonl", rows(100))])
    qtbot.waitUntil(lambda: len(window.work._waiting) == 1)
    window.work.leave()
    go.set()
    qtbot.waitUntil(lambda: not window.work.running)
    assert [one.total for one in queue.pending(desk)] == [100]


def test_markup_in_a_headline_is_text_where_two_are_compared(qtbot, make_window, tmp_path):
    window = make_window("en", sample=False)
    story = " ".join(f"كلمة{n}" for n in range(60))
    told = [{"id": str(n), "title": f"<img src='/x{n}.png'>", "body": f"{story} {n}"} for n in (1, 2)]
    importing.import_paths(window.desk, [write_rows(tmp_path / "two.jsonl", told)])
    window.open_article(2)
    settle(qtbot, window)
    window.related.compared.emit(1)
    settle(qtbot, window)
    box = dialog(TwinView)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in box.findChildren(QLabel))
    box.close()


def test_looking_at_files_can_be_stopped_and_then_nothing_goes_in(qtbot, make_window, tmp_path, monkeypatch):
    window = make_window("en", sample=False)
    go = threading.Event()
    look = previewing.look
    monkeypatch.setattr(previewing, "look", lambda *rest: (go.wait(20), look(*rest))[1])
    window.imports.bring([write_rows(tmp_path / "a.jsonl", rows(2))])
    qtbot.waitUntil(window.work.isVisible)
    assert not window.work.pause.isVisible(), "there is nothing to pause yet"
    qtbot.mouseClick(window.work.cancel, Qt.MouseButton.LeftButton)
    go.set()
    settle(qtbot, window)
    assert not any(isinstance(one, PreviewDialog) and one.isVisible() for one in QApplication.topLevelWidgets())
    assert searching.find(window.desk, searching.parse("")).total == 0 and queue.last(window.desk) is None

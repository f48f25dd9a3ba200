"""Long work in one place: how far it is, pause, cancel, how it ended; and a window that is closed meanwhile."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from newsdesk.desk import articles, bulk, queue, searching
from newsdesk.domain.article import Status
from newsdesk.domain.errors import DiskTrouble
from newsdesk.ui.work_tasks import State
from tests.ui.conftest import settle, type_text, write_rows

pytestmark = pytest.mark.usefixtures("brisk")


@pytest.fixture
def window(window_of):
    return window_of(6)


class Steps:
    """Work of five steps, each of which is let go by `step`."""

    def __init__(self):
        self._gate = threading.Semaphore(0)
        self.done = 0

    def step(self, times=1):
        self._gate.release(times)

    def __call__(self, told):
        for number in range(5):
            told.report(number, 5)
            if told.cancelled():
                break
            assert self._gate.acquire(timeout=20)
            self.done += 1
        return self.done


def rows(window):
    return list(window.work_panel._rows)


def press(qtbot, window, message, place=0):
    buttons = [one for one in rows(window)[place].findChildren(QPushButton, message) if one.isVisible()]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


def test_work_is_shown_paused_gone_on_with_and_told_at_its_end(qtbot, window):
    work, ended = Steps(), []
    window.work.run("bulk", work, ended.append)
    window.actions_["show-work"].trigger()
    work.step()
    qtbot.waitUntil(lambda: rows(window)[0].told == "1 of 5")
    press(qtbot, window, "import.pause")
    work.step()
    qtbot.waitUntil(lambda: "paused" in rows(window)[0].told)
    assert window.work.go_on.isVisible() and not window.work.pause.isVisible()
    qtbot.waitUntil(lambda: work.done == 2)
    qtbot.wait(60)
    assert work.done == 2 and ended == []
    press(qtbot, window, "import.go-on")
    work.step(3)
    qtbot.waitUntil(lambda: ended == [5])
    qtbot.waitUntil(lambda: rows(window)[0].told == "done")
    window.work_panel.clear.click()
    qtbot.waitUntil(lambda: rows(window) == [])


def test_what_waits_can_be_given_up_without_what_runs(qtbot, window):
    first, second, ended = Steps(), Steps(), []
    window.work.run("bulk", first, ended.append)
    window.work.run("export", second, ended.append)
    window.work_panel.toggle()
    assert [row.told for row in rows(window)] == ["under way", "waits its turn"] or rows(window)[1].told
    press(qtbot, window, "import.cancel", 1)
    qtbot.waitUntil(lambda: rows(window)[1].told == "stopped")
    first.step(5)
    qtbot.waitUntil(lambda: ended == [5])
    settle(qtbot, window)
    assert second.done == 0


def test_paused_work_can_be_cancelled(qtbot, window):
    work, ended = Steps(), []
    window.work.run("mend", work, ended.append)
    window.work.hold_any()
    work.step()
    window.work_panel.toggle()
    press(qtbot, window, "import.cancel")
    qtbot.waitUntil(lambda: len(ended) == 1, timeout=5000)
    assert ended[0] < 5
    assert window.work.tasks[0].state is State.STOPPED


def test_a_failure_is_told_where_the_work_was(qtbot, window):
    def broken(_told):
        raise DiskTrouble(path="x", detail="no space left")

    window.work.run("export", broken, lambda _none: None)
    window.work_panel.toggle()
    qtbot.waitUntil(lambda: "no space left" in rows(window)[0].told)
    assert rows(window)[0].told.startswith("failed")


def test_work_that_cannot_be_held_has_no_pause(qtbot, window):
    go = threading.Event()
    window.work.run("verify", lambda _told: go.wait(20), lambda _none: None)
    window.work_panel.toggle()
    shown = {one.objectName() for one in rows(window)[0].findChildren(QPushButton) if one.isVisible()}
    assert shown == {"import.cancel"}
    go.set()
    settle(qtbot, window)


def test_a_bulk_edit_stops_between_two_parts_and_is_undone_from_the_panel(qtbot, window, monkeypatch):
    monkeypatch.setattr("newsdesk.ui.doing.MANY", 2)
    monkeypatch.setattr(bulk, "SLICE", 2)
    window.verbs.set_status(Status.FINAL, [1, 2, 3, 4, 5, 6])
    settle(qtbot, window)
    window.work_panel.toggle()
    assert rows(window)[0].told == "6 articles moved to: Final"
    qtbot.waitUntil(rows(window)[0].undo.isVisible)
    press(qtbot, window, "banner.undo")
    settle(qtbot, window)
    assert {articles.get(window.desk, key).status for key in range(1, 7)} == {Status.DRAFT}
    assert not rows(window)[0].undo.isVisible()


def test_an_import_that_ended_shows_its_report_and_its_articles(qtbot, window, tmp_path):
    told = [{"title": "Brought here", "text": "Text of it.", "source": "Quay"}]
    window.work.start([write_rows(tmp_path / "a.jsonl", told)])
    settle(qtbot, window)
    window.open_article(1)
    settle(qtbot, window)
    window.work_panel.toggle()
    assert rows(window)[0].told == "1 article added"
    press(qtbot, window, "work.articles")
    settle(qtbot, window)
    assert window.session.article.text.headline == "Brought here"


def test_the_panel_opens_from_the_bar_and_goes_with_escape(qtbot, window):
    work = Steps()
    window.work.run("bulk", work, lambda _none: None)
    qtbot.mouseClick(window.work._label, Qt.MouseButton.LeftButton)
    panel = window.work_panel
    assert panel.isVisible() and window.centralWidget().rect().contains(panel.geometry())
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    work.step(5)
    settle(qtbot, window)
    window.actions_["show-work"].trigger()
    assert any(label.text() == "Ended" for label in panel.findChildren(QLabel))


def test_the_index_that_learns_is_told_of(qtbot, window):
    left = [(700, False), (0, True), (0, False)]
    panel = window.work_panel
    panel.toggle()
    for behind, remaking in left:
        panel._tell_index((behind, remaking))
        assert panel.index.isVisible() == bool(behind or remaking)
        assert window.centralWidget().rect().contains(panel.geometry())
    panel._tell_index(left[0])
    assert "700" in panel.index.text()
    panel.hide()
    settle(qtbot, window)


# -- closing meanwhile


def answer(qtbot, window, name):
    qtbot.waitUntil(lambda: window.leaving.box is not None)
    button = window.leaving.box.findChild(QPushButton, f"leaving-{name}")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def begin(window, kind="bulk"):
    work = Steps()
    window.work.run(kind, work, lambda _none: None)
    return work


def test_closing_tells_what_runs_and_what_becomes_of_it(qtbot, window):
    work = begin(window)
    window.work.run("import", lambda _told: None, lambda _none: None)
    window.close()
    assert window.isVisible()
    told = window.leaving.box.informativeText().splitlines()
    assert "can be undone" in told[0] and "next start" in told[1]
    window.close()  # an impatient person is asked once
    answer(qtbot, window, "stay")
    work.step(5)
    settle(qtbot, window)
    assert window.isVisible() and work.done == 5


def test_stop_and_close_stops_at_a_whole_part(qtbot, window):
    work = begin(window)
    work.step()
    qtbot.waitUntil(lambda: work.done == 1)
    window.close()
    threading.Timer(0.2, work.step).start()  # what it is doing is done to its end
    with qtbot.waitSignal(window.closed, timeout=10_000):
        answer(qtbot, window, "stop")
    assert work.done == 2


def test_the_window_closes_by_itself_when_the_work_is_done(qtbot, window):
    work = begin(window)
    window.work.hold_any()  # what is held would never end
    window.close()
    answer(qtbot, window, "wait")
    qtbot.wait(30)
    assert window.work.running
    with qtbot.waitSignal(window.closed, timeout=10_000):
        work.step(5)
    assert work.done == 5


def begin_broken(window):
    """Begins work that fails once it is let go."""
    go = threading.Event()

    def broken(_told):
        assert go.wait(20)
        raise DiskTrouble(path="x", detail="no space left")

    window.work.run("export", broken, lambda _none: None)
    return go


def test_work_that_fails_while_somebody_waits_keeps_the_window(qtbot, window):
    go = begin_broken(window)
    window.close()
    answer(qtbot, window, "wait")
    go.set()
    qtbot.waitUntil(lambda: "no space left" in window.banner.text)
    settle(qtbot, window)
    assert window.isVisible()


def test_an_import_that_is_stopped_by_closing_goes_on_at_the_next_start(qtbot, window, tmp_path, monkeypatch):
    monkeypatch.setattr("newsdesk.desk.importing.FIRST", 20)
    monkeypatch.setattr("newsdesk.desk.importing.SLICE", 20)
    told = [{"title": f"Brought {n}", "text": f"Text of {n}.", "source": "Quay"} for n in range(400)]
    window.work.start([write_rows(tmp_path / "a.jsonl", told)])
    qtbot.waitUntil(lambda: window.work.tasks[0].done > 0, timeout=20_000)
    window.close()
    if window.leaving.box is not None:
        with qtbot.waitSignal(window.closed, timeout=10_000):
            answer(qtbot, window, "stop")
    there = searching.find(window.desk, searching.parse("")).total
    assert there < 406 and [one.total for one in queue.pending(window.desk)] == [400]


def write_something(qtbot, window):
    settle(qtbot, window)
    window.session.edit()
    type_text(window.sheet.body, "precious ")


@pytest.mark.parametrize("answered", ["stop", "wait"])
def test_an_answer_holds_for_one_closing_alone(qtbot, window, full_disk, answered):
    """The disk took no text, so that the window stayed: what begins later is neither stopped nor waited for unasked."""
    write_something(qtbot, window)
    work = begin(window)
    window.close()
    answer(qtbot, window, answered)
    with qtbot.waitSignal(window.stayed, timeout=10_000):
        work.step(5)
    full_disk.undo()
    settle(qtbot, window)
    assert window.isVisible() and not window.isMinimized()
    later = begin(window)
    window.close()
    assert window.leaving.box is not None
    answer(qtbot, window, "stay")
    later.step(5)
    settle(qtbot, window)
    assert window.isVisible() and later.done == 5


def test_whoever_waits_for_the_window_to_close_hears_that_it_stays(qtbot, window):
    go = begin_broken(window)
    window.close()
    answer(qtbot, window, "wait")
    with qtbot.waitSignal(window.stayed, timeout=10_000):
        go.set()

"""What was done is told beside a button that undoes it: that, and nothing else."""

import pytest
from PySide6.QtCore import Qt

from newsdesk.desk import articles
from newsdesk.domain.article import Status
from newsdesk.ui.widgets import banner as banner_module
from tests.ui.conftest import settle, write_rows

pytestmark = pytest.mark.usefixtures("brisk")


@pytest.fixture
def window(window_of):
    return window_of(3)


def test_a_notice_of_what_was_done_undoes_it(qtbot, window):
    window.verbs.set_status(Status.FINAL, [1, 2])
    qtbot.waitUntil(window.banner.undo.isVisible)
    assert "2 articles moved to: Final" in window.banner.text
    qtbot.mouseClick(window.banner.undo, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert articles.get(window.desk, 1).status is Status.DRAFT
    assert "Undone" in window.banner.text and not window.banner.undo.isVisible()


def test_undo_goes_from_a_notice_when_something_else_was_done_since(qtbot, window):
    window.verbs.trash([1])
    qtbot.waitUntil(window.banner.undo.isVisible)
    articles.set_status(window.desk, [2], Status.FINAL)
    qtbot.waitUntil(lambda: not window.banner.undo.isVisible())
    assert window.banner.isVisible()
    window.actions_["undo-work"].trigger()  # the other one; the notice tells of that now
    settle(qtbot, window)
    assert not window.banner.undo.isVisible()


def test_a_notice_of_what_changed_nothing_offers_nothing(qtbot, window):
    window.verbs.trash([1])
    qtbot.waitUntil(window.banner.undo.isVisible)
    window.file_verbs.told.emit("A copy is at: x")
    settle(qtbot, window)
    assert window.banner.isVisible() and not window.banner.undo.isVisible()
    window.verbs.empty_trash()
    settle(qtbot, window)
    assert not window.banner.undo.isVisible()


def test_an_import_is_undone_from_its_notice(qtbot, window, tmp_path):
    window.imports.show_first(False)
    rows = [{"title": f"Brought {number}", "text": "Text of it.", "source": "Quay"} for number in range(2)]
    window.imports.bring([write_rows(tmp_path / "a.jsonl", rows)])
    qtbot.waitUntil(window.banner.undo.isVisible, timeout=15_000)
    window.banner.undo.click()
    settle(qtbot, window)
    assert len(articles.get(window.desk, 4).trashed or "") > 0


@pytest.mark.parametrize("text, narrow", [("1 tag moved", True), ("A long line that tells a great deal. " * 6, False)])
def test_a_notice_is_as_wide_as_what_it_tells(window, text, narrow):
    window.banner.tell(text)
    assert window.banner.width() <= banner_module.WIDEST
    assert (window.banner.width() < 320) == narrow
    label = window.banner._text
    assert label.height() >= label.heightForWidth(label.width())

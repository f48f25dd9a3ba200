"""The report of an import: read, saved, and tried again when somebody has mended what failed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from newsdesk.desk import reporting, searching
from newsdesk.domain.capture import Report, Skipped
from newsdesk.ui.reports import LinesView
from tests.ui.conftest import settle


@pytest.fixture
def told(qtbot, make_window, tmp_path):
    """A window after an import in which one of two files failed; gives (window, folder, the report's box)."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "good.txt").write_text("عنوان جديد\n\nنص جديد", encoding="utf-8")
    (folder / "bad.html").write_bytes(b"<html></html>")
    window = make_window("en")
    window.work.start([folder])
    settle(qtbot, window)
    window.banner.more.click()
    settle(qtbot, window)
    box = next(one for one in QApplication.topLevelWidgets() if isinstance(one, LinesView) and one.isVisible())
    return window, folder, box


def test_a_report_is_saved_whole(qtbot, told, tmp_path):
    window, folder, box = told
    qtbot.mouseClick(box.buttons[0], Qt.MouseButton.LeftButton)
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "report.txt"))
    dialog.close()
    qtbot.waitUntil(lambda: (tmp_path / "report.txt").exists())
    text = (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert "1 article added" in text.split("\n")[0]
    assert f"{folder}/good.txt\u2069: 1 article added" in text
    assert f"{folder}/bad.html\u2069: nothing was taken in" in text
    assert f"{folder}/bad.html\u2069: no article was found" in text
    box.close()


def test_what_failed_is_tried_again_alone(qtbot, told):
    window, folder, box = told
    (folder / "bad.html").write_text("<h1>صفحة أصلحت</h1><p>وهذا نصها الذي كان ناقصا من قبل.</p>", encoding="utf-8")
    qtbot.mouseClick(box.buttons[1], Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert searching.find(window.desk, searching.parse("صفحة أصلحت")).total == 1
    assert "1 article added" in window.banner.text and "already" not in window.banner.text


def test_of_what_is_packed_the_packed_file_is_tried_again(tmp_path):
    path = tmp_path / "a.zip"
    path.write_bytes(b"x")
    gone = tmp_path / "gone.txt"
    report = Report(skipped=tuple((f, Skipped("", "empty")) for f in (f"{path}/in/b.txt", f"{path}/c.txt", str(gone))))
    assert reporting.failed(report) == [path]

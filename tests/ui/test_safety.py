"""Safety in the window: told at a glance, made by itself, looked into, restored, checked."""

import shutil
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QProgressDialog

from newsdesk import paths
from newsdesk.desk import Desk, articles
from newsdesk.desk.backup import Safety
from newsdesk.domain.article import Text
from newsdesk.domain.backup import Backup, Kind
from newsdesk.domain.errors import Cancelled
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.reports import LinesView
from newsdesk.ui.safety import verbs
from newsdesk.ui.safety.cloud import CloudBox
from newsdesk.ui.safety.rescue import Rescue
from newsdesk.ui.safety.restoring import Asked
from tests.ui.conftest import settle, type_text


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(verbs, "SEEN", 10)
    monkeypatch.setattr(verbs.SafetyVerbs, "automatic", True)


@pytest.fixture
def desk(open_desk):
    desk = open_desk(sample=False)
    for headline in ("افتتاح المكتبة العامة", "Harbour council meets", "خطة شبكات المياه"):
        articles.create(desk, Text(headline=headline, body="<p>نص</p>"))
    return desk


@pytest.fixture
def window(make_window, desk, quick):
    return make_window("en", desk=desk)


def safety_of(desk):
    return Safety(desk, paths.data(), paths.cache())


def report(window, qtbot):
    """The report that is shown."""
    settle(qtbot, window)
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, LinesView) and one.isVisible()]
    assert len(shown) == 1
    return shown[0]


def text_of(view):
    from PySide6.QtWidgets import QTextEdit

    return view.findChild(QTextEdit).toPlainText()


def told(part):
    return part.told.text() + part.about.text()


@pytest.mark.parametrize("language, none, sound", [("en", "No backup yet", "sound"), ("ar", "بعد", "سليمة")])
def test_the_status_bar_tells_the_last_backup(qtbot, make_window, desk, quick, language, none, sound):
    window = make_window(language, desk=desk)
    qtbot.waitUntil(lambda: none in window.safety.sign.text())
    window.actions_["back-up-now"].trigger()
    qtbot.waitUntil(lambda: sound in window.safety.sign.text())
    settle(qtbot, window)
    assert window.safety.sign.isVisible()
    window.work.show()
    assert not window.safety.sign.isVisible(), "long work needs the room"
    window.work.hide()
    assert window.safety.sign.isVisible()
    qtbot.mouseClick(window.safety.sign, Qt.MouseButton.LeftButton)
    assert window.safety.dialog.isVisible()
    settle(qtbot, window)
    assert "3" in told(window.safety.dialog.last)
    window.safety.dialog.close()


def test_a_backup_that_is_due_is_made_by_itself_and_says_nothing(qtbot, window, desk):
    settle(qtbot, window)
    window.safety.look()
    qtbot.waitUntil(lambda: len(safety_of(desk).glance().backups) == 1)
    settle(qtbot, window)
    assert safety_of(desk).find().kind is Kind.AUTO
    assert not window.banner.isVisible()
    window.safety.look()
    settle(qtbot, window)
    assert len(safety_of(desk).glance().backups) == 1


def test_a_backup_that_failed_is_told_once_and_stays_in_sight(qtbot, window, desk, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    safety_of(desk).choose_folder(stick)
    stick.rmdir()
    window.safety.look()
    qtbot.waitUntil(window.banner.isVisible)
    settle(qtbot, window)
    assert "Plug in the disk" in window.banner.text
    assert "failed" in window.safety.sign.text()
    window.banner.hide()
    window.safety.look()
    settle(qtbot, window)
    assert not window.banner.isVisible(), "not every ten minutes"
    window.actions_["safety"].trigger()
    settle(qtbot, window)
    box = window.safety.dialog
    assert "not there" in told(box.folder) and "in vain" in told(box.last)
    qtbot.mouseClick(box.usual, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    qtbot.mouseClick(box.back_up, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert "opened and checked" in told(box.last) and "in vain" not in told(box.last)
    assert "sound" in window.safety.sign.text()
    box.close()


def test_the_schedule_and_the_folder_are_chosen_in_the_box(qtbot, window, desk, tmp_path):
    window.actions_["safety"].trigger()
    settle(qtbot, window)
    box = window.safety.dialog
    assert "one a week for 8 weeks" in told(box.kept)
    assert "same disk" in told(box.folder)
    box.schedule.setCurrentIndex(box.schedule.findData("off"))
    box.schedule.activated.emit(box.schedule.currentIndex())
    settle(qtbot, window)
    assert safety_of(desk).state().schedule == "off"
    assert "No backups are made" in told(box.when)
    qtbot.mouseClick(box.choose, Qt.MouseButton.LeftButton)
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(desk.archive.path))
    dialog.close()
    settle(qtbot, window)
    assert "do not belong into the archive" in told(box.folder)
    window.safety._move(tmp_path)
    settle(qtbot, window)
    assert str(tmp_path) in told(box.folder) and box.usual.isVisibleTo(box)
    box.close()


def test_a_drill_tells_plainly_how_it_ended(qtbot, window, desk):
    made = safety_of(desk).back_up()
    window.actions_["try-backup"].trigger()
    view = report(window, qtbot)
    assert "Everything came back" in text_of(view) and "3 articles" in text_of(view)
    view.close()
    database = made.path / "archive.db"
    database.write_bytes(database.read_bytes()[:-4096])
    window.actions_["try-backup"].trigger()
    view = report(window, qtbot)
    assert "Do not rely on it" in text_of(view)
    view.close()
    qtbot.waitUntil(lambda: "damaged" in window.safety.sign.text())


def test_a_check_is_reported_copied_and_mended(qtbot, window, desk, tmp_path):
    from newsdesk.desk import attachments

    (tmp_path / "picture.png").write_bytes(b"picture")
    attachments.attach(desk, 1, [tmp_path / "picture.png"])
    sha256 = next(iter(desk.archive.attachments.names()))
    safety_of(desk).back_up()
    window.safety.checks.verify(show=True)
    view = report(window, qtbot)
    assert "All is sound" in text_of(view) and "1 attachment" in text_of(view)
    assert [button.text() for button in view.buttons] == ["Copy", "Save the report…"]
    view.close()
    desk.archive.attachments.path(sha256).unlink()
    window.actions_["verify"].trigger()
    qtbot.waitUntil(window.banner.isVisible)
    assert "1 problem" in window.banner.text
    window.banner.more.click()
    view = report(window, qtbot)
    assert "picture.png" in text_of(view) and "is gone" in text_of(view)
    qtbot.mouseClick(view.buttons[0], Qt.MouseButton.LeftButton)
    assert "picture.png" in QApplication.clipboard().text()
    qtbot.mouseClick(view.buttons[-1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.archive.attachments.sound(sha256) is True)
    view = report(window, qtbot)
    assert "All is sound" in text_of(view)
    view.close()


def test_an_index_that_lacks_an_article_is_made_anew_from_the_report(qtbot, window, desk):
    settle(qtbot, window)
    desk.indexer.index.drop([2])
    desk.indexer.index.commit(desk.indexer.index.seq)
    window.safety.checks.verify(show=True)
    view = report(window, qtbot)
    assert "make it anew" in text_of(view)
    qtbot.mouseClick(view.buttons[-1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.indexer.index.size == 3)
    settle(qtbot, window)


@pytest.fixture
def box(qtbot, window, desk):
    """The box in which a backup is chosen: one is sound, one cannot be read, and an article came later."""
    made = safety_of(desk).back_up()
    broken = made.path.with_name("2020-01-01T00-00-00")
    shutil.copytree(made.path, broken)
    (broken / "manifest.json").write_text("{", encoding="utf-8")
    articles.create(desk, Text(headline="بعد النسخة"))
    window.actions_["restore-backup"].trigger()
    settle(qtbot, window)
    yield window.safety.restoring
    if not window.safety.restoring.over:
        window.safety.restoring.close()


def heads(box):
    return [box.inside.heads.index(row, 0).data() for row in range(box.inside.heads.rowCount())]


def test_headlines_in_a_backup_are_read_whole_without_scrolling_sideways(qtbot, window, box):
    lines = box.inside.headlines
    long = window.desk
    articles.create(long, Text(headline="عنوان طويل جدًا " * 30))
    safety_of(long).back_up()
    box.look()
    qtbot.waitUntil(lambda: len(heads(box)) == 5)
    assert not lines.horizontalScrollBar().isVisible() and lines.horizontalScrollBar().maximum() == 0
    assert all(lines.visualRect(box.inside.heads.index(row, 0)).width() <= lines.viewport().width() for row in range(5))


def test_a_backup_is_looked_into_before_it_is_restored(qtbot, window, box):
    QAbstractItemModelTester(box.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    QAbstractItemModelTester(box.inside.heads, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert len(heads(box)) == 3
    assert "1 article of the archive is not in it" in box.inside.compared.text()
    facts = [label.text().lstrip("\u200e") for label in box.findChildren(QLabel)]
    assert "Articles" in facts and "3" in facts
    type_text(box.inside.search, "المكتبه")
    qtbot.waitUntil(lambda: len(heads(box)) == 1)
    assert "افتتاح المكتبة العامة" in heads(box)[0]
    type_text(box.inside.search, " zebra")
    qtbot.waitUntil(lambda: "No article" in heads(box)[0])


def test_what_cannot_be_read_can_only_be_deleted(qtbot, window, box, desk):
    box.list.setCurrentIndex(box.model.index(1, 0))
    settle(qtbot, window)
    assert "cannot be read" in box.model.index(1, 0).data() and "Choose another one" in box.inside.trouble.text()
    assert not box.beside.isEnabled() and not box.instead.isEnabled() and not box.try_.isEnabled()
    qtbot.mouseClick(box.delete, Qt.MouseButton.LeftButton)
    asked = box.findChild(Asked)
    qtbot.mouseClick(asked.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: box.model.rowCount() == 1)
    settle(qtbot, window)
    assert box.beside.isEnabled() and len(safety_of(desk).glance().backups) == 1


def test_a_box_that_is_closed_while_a_backup_is_deleted_is_asked_nothing_more(qtbot, window, box, desk):
    go, real = threading.Event(), box._source.delete

    def slow(one):
        assert go.wait(20)
        real(one)

    box._source = replace(box._source, delete=slow)
    box._ask_delete()
    box.findChild(Asked).take.click()
    with qtbot.waitSignal(box.destroyed):
        box.close()
    with qtbot.captureExceptions() as raised:
        go.set()
        settle(qtbot, window)
    assert raised == [] and len(safety_of(desk).glance().backups) == 1


def test_the_bar_of_a_rescue_may_be_closed_and_what_becomes_of_it_is_told(qtbot, tmp_path, monkeypatch):
    """Else there would be no window any more, and a program that runs on unseen."""
    go = threading.Event()

    def slow(_one, _path, _words, told):
        assert go.wait(20)
        told.report(1, 2)
        raise Cancelled

    monkeypatch.setattr("newsdesk.desk.backup.put_back", slow)
    parent, jobs = QObject(), Jobs()
    rescue = Rescue(tmp_path / "Gone.newsdesk", jobs, None, parent)
    rescue._make(Backup(tmp_path / "backup"), instead=True)
    bar = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QProgressDialog))
    bar.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with qtbot.waitSignal(rescue.failed, timeout=10_000) as failed:
        go.set()
    assert isinstance(failed.args[0], Cancelled)
    jobs.finish()


def test_another_folder_is_looked_into(qtbot, window, box, desk, tmp_path):
    (tmp_path / "empty").mkdir()
    for folder, rows in ((tmp_path / "empty", "no backups"), (safety_of(desk).folder(), "made by you")):
        qtbot.mouseClick(box.other, Qt.MouseButton.LeftButton)
        dialog = box.findChild(QFileDialog)
        dialog.fileSelected.emit(str(folder))
        dialog.close()
        dialog.deleteLater()
        qtbot.waitUntil(lambda rows=rows: rows in box.model.index(0, 0).data())
        settle(qtbot, window)
        none = rows == "no backups"
        assert box.inside.nothing.isVisible() is none
        assert box.inside.search.isVisible() is not none


def test_a_backup_becomes_an_archive_beside_this_one(qtbot, window, box, desk, tmp_path):
    opened = []
    window.archive_chosen.connect(lambda path, create: opened.append(path))
    qtbot.mouseClick(box.beside, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].parent == desk.archive.path.parent and "restored" in opened[0].name
    with Desk.open(opened[0], tmp_path / "cache") as back:
        assert back.archive.id != desk.archive.id
        assert articles.get(back, 1).text.headline == "افتتاح المكتبة العامة"
    assert articles.get(desk, 4).text.headline == "بعد النسخة", "the present one is as it was"


def test_a_backup_takes_the_place_of_the_archive_only_when_that_was_agreed_to(qtbot, window, box, desk):
    asked_for = []
    window.safety.exchanged.connect(asked_for.append)
    qtbot.mouseClick(box.instead, Qt.MouseButton.LeftButton)
    asked = box.findChild(Asked)
    assert "moves aside" in asked.findChild(QLabel).text()
    qtbot.mouseClick(asked.cancel, Qt.MouseButton.LeftButton)
    assert not asked_for and box.isVisible()
    qtbot.mouseClick(box.instead, Qt.MouseButton.LeftButton)
    asked = next(one for one in box.findChildren(Asked) if one.isVisible())
    qtbot.mouseClick(asked.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(asked_for))
    assert asked_for[0].exists() and desk.archive.path.exists()


def test_a_synchronised_folder_is_warned_of_until_a_person_knows(qtbot, make_window, open_desk, tmp_path, quick):
    (tmp_path / "cloud").mkdir()
    (tmp_path / "cloud" / ".dropbox").write_text("")
    desk = open_desk(sample=False, name="cloud/A.newsdesk")
    window = make_window("ar", desk=desk)
    qtbot.waitUntil(window.banner.isVisible)
    assert "Dropbox" in window.banner.text
    window.banner.more.click()
    box = window.findChild(CloudBox)
    box.silence.setChecked(True)
    qtbot.mouseClick(box.take, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert safety_of(desk).state().cloud_known
    window.actions_["safety"].trigger()
    settle(qtbot, window)
    assert "Dropbox" in told(window.safety.dialog.cloud), "the box tells it still"
    window.safety.dialog.close()


def test_an_archive_that_is_only_read_is_backed_up_by_hand_alone(qtbot, make_window, desk, quick):
    from newsdesk.desk import Mode

    desk.close()
    reader = Desk.open(desk.archive.path, paths.cache(), Mode.READ)
    try:
        window = make_window("en", desk=reader)
        window.safety.look()
        settle(qtbot, window)
        assert safety_of(reader).glance().backups == []
        window.actions_["safety"].trigger()
        settle(qtbot, window)
        assert not window.safety.dialog.schedule.isEnabled()
        window.safety.dialog.close()
        window.actions_["back-up-now"].trigger()
        settle(qtbot, window)
        assert len(safety_of(reader).glance().backups) == 1
        window.close()
    finally:
        reader.close()

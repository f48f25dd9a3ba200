"""About, the licences, and what is announced."""

import json

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from newsdesk import __version__, paths
from newsdesk.ui import about
from newsdesk.ui.opened_files import OpenedFiles
from newsdesk.ui.replaced import Replaced
from newsdesk.words import say
from tests.ui.conftest import settle


@pytest.fixture
def alone(monkeypatch, tmp_path):
    """No settings and no administrator."""
    monkeypatch.setattr(paths, "config", lambda: tmp_path / "settings.toml")
    monkeypatch.setattr(paths, "announcements", lambda: None)
    return tmp_path


def box(qtbot, window):
    def there():
        return [one for one in window.findChildren(QDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(there()))
    return there()[-1]


def text_of(dialog):
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def button(dialog, words):
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == words)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_about_leads_to_licences_and_updates(qtbot, make_window, alone, language):
    window = make_window(language)
    window.actions_["about"].trigger()
    dialog = box(qtbot, window)
    assert __version__ in text_of(dialog)
    assert button(dialog, say("licences.show")).isVisible()
    qtbot.mouseClick(button(dialog, say("updates.check")), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: say("updates.not-set") in text_of(box(qtbot, window)))


def test_each_licence_is_read(qtbot, make_window, monkeypatch):
    parts = [
        {"name": "newsdesk", "version": "1", "licence": "MIT", "text": "ours"},
        {"name": "Qt", "version": "6", "licence": "LGPL-3.0", "text": ""},
    ]
    monkeypatch.setattr(about, "read_licences", lambda: parts)
    window = make_window("ar")
    window.actions_["licences"].trigger()
    dialog = box(qtbot, window)
    assert dialog.text.toPlainText() == "ours"
    dialog.list.setCurrentRow(1)
    assert "LGPL-3.0" in dialog.licence.text()
    assert dialog.text.toPlainText() == say("licences.no-text")


def test_licences_are_read_from_where_the_build_puts_them(monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "resource", lambda *parts: tmp_path.joinpath(*parts))
    assert about.read_licences() == []
    (tmp_path / "licences.json").write_text(json.dumps([{"name": "a"}]), encoding="utf-8")
    assert about.read_licences() == [{"name": "a"}]


@pytest.mark.parametrize("language, note", [("ar", "بحث أسرع."), ("en", "Faster.")])
def test_what_is_announced_is_told_in_the_language_of_the_window(qtbot, make_window, alone, language, note):
    told = alone / "updates.toml"
    content = 'version = "99.1"\ndate = "2026-12-01"\nwhere = "W:"\n[notes]\nar = "بحث أسرع."\nen = "Faster."\n'
    told.write_text(content, encoding="utf-8")
    paths.config().write_text(f"updates = {json.dumps(str(told))}\n", encoding="utf-8")
    window = make_window(language)
    window.actions_["check-updates"].trigger()
    text = text_of(box(qtbot, window))
    assert all(part in text for part in ("99.1", __version__, note, "2026", "W:"))


def test_a_chosen_file_is_kept_and_read(qtbot, make_window, alone):
    (alone / "gone.toml").unlink(missing_ok=True)
    window = make_window("en")
    with qtbot.waitSignal(window.setting_chosen) as told:
        about._chosen(window, alone / "gone.toml")
    assert told.args == ["updates", str(alone / "gone.toml")]
    assert "gone.toml" in text_of(box(qtbot, window))


def test_who_works_in_a_replaced_program_is_told(qtbot, make_window, tmp_path):
    program = tmp_path / "newsdesk"
    program.write_bytes(b"earlier")
    window = make_window("en")
    watcher = Replaced(window, program)
    settle(qtbot, window)
    watcher.look()
    settle(qtbot, window)
    assert not window.banner.isVisible()
    program.unlink()
    watcher.look()
    settle(qtbot, window)
    assert not window.banner.isVisible()
    program.write_bytes(b"a later one")
    watcher.look()
    qtbot.waitUntil(lambda: window.banner.text == say("updates.replaced"))


def test_an_archive_that_the_system_tells_of_is_opened(qtbot, tmp_path):
    opened, application = [], QApplication.instance()
    watcher = OpenedFiles(application, opened.append)
    marker = tmp_path / "A.newsdesk" / "open.newsdesk-archive"
    try:
        for path in (marker, tmp_path / "letter.txt"):
            QApplication.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
        QApplication.sendEvent(application, QEvent(QEvent.Type.User))
    finally:
        application.removeEventFilter(watcher)
        watcher.deleteLater()
    assert opened == [marker]
    assert isinstance(watcher, QObject)

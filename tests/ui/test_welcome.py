"""The first five minutes: the welcome, the sample, and what is ticked off as it is done."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton

from newsdesk import paths, settings
from newsdesk.desk import articles, sample, searching, tags, undo
from newsdesk.ui.application import Program
from tests.ui.conftest import settle


@pytest.fixture
def start(qtbot, tmp_path, monkeypatch):
    """Starts the program as on a new computer."""
    application = QApplication.instance()
    ended = []
    monkeypatch.setattr(application, "quit", lambda: ended.append(0), raising=False)
    monkeypatch.setattr(application, "exit", ended.append, raising=False)
    programs = []

    def make(language="en"):
        chosen = settings.load(tmp_path / "settings.toml")
        chosen.language = language if not programs else chosen.language
        program = Program(application, chosen, tmp_path / "settings.toml")
        programs.append(program)
        program.open(None)
        qtbot.waitUntil(lambda: program.window is not None or program.beginning is not None, timeout=20_000)
        return program

    make.ended = ended
    yield make
    for program in programs:
        if program.window is not None:
            settle(qtbot, program.window)
            program.window.close()
            qtbot.waitUntil(lambda program=program: program.window is None)
        if program.beginning is not None:
            program.beginning.close()
            program.beginning.deleteLater()
        program.close()
        program.deleteLater()
    application.setQuitOnLastWindowClosed(True)
    application.setStyleSheet("")


def opened(qtbot, program):
    qtbot.waitUntil(lambda: program.window is not None, timeout=20_000)
    settle(qtbot, program.window)
    return program.window


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_nothing_is_made_before_somebody_chose(qtbot, start):
    program = start()
    assert not paths.default_archive().exists()
    program.beginning.close()
    assert start.ended == [0]
    assert not settings.load(program.settings_path).welcomed


def test_escape_begins_with_an_empty_archive_and_is_asked_once(qtbot, start):
    program = start()
    qtbot.keyClick(program.beginning.page, Qt.Key.Key_Escape)
    window = opened(qtbot, program)
    assert program.desk.archive.path == paths.default_archive()
    assert window.browser.model.rowCount() == 0
    assert program.beginning is None
    assert settings.load(program.settings_path).welcomed
    window.close()
    qtbot.waitUntil(lambda: program.window is None)
    program.close()
    again = start()
    assert again.beginning is None
    opened(qtbot, again)


def test_the_archive_lies_where_one_says(qtbot, start, tmp_path, monkeypatch):
    place = tmp_path / "elsewhere" / "Own.newsdesk"
    monkeypatch.setattr("newsdesk.ui.help.beginning.ask_new_archive", lambda _window, found: found(place))
    program = start()
    press(qtbot, program.beginning.page.change)
    assert str(place) in program.beginning.page.place.text()
    press(qtbot, program.beginning.page.ways["empty"].button)
    opened(qtbot, program)
    assert program.desk.archive.path == place
    assert settings.load(program.settings_path).archive == str(place)


def test_a_place_that_cannot_be_used_is_told_and_another_may_be_chosen(qtbot, start, tmp_path):
    program = start()
    page = program.beginning.page
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    program.beginning._lie(tmp_path / "full")
    press(qtbot, page.ways["empty"].button)
    qtbot.waitUntil(lambda: program._box is not None and program._box.isVisible())
    program._box.close()
    program.beginning._lie(tmp_path / "New.newsdesk")
    press(qtbot, page.ways["empty"].button)
    opened(qtbot, program)


def test_language_and_look_change_at_once(qtbot, start):
    program = start("en")
    press(qtbot, program.beginning.page.choices["language-ar"])
    page = program.beginning.page
    assert page.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert page.ways["sample"].button.text() == "فتح النموذج"
    assert page.choices["language-ar"].isChecked()
    press(qtbot, page.choices["theme-dark"])
    assert program.theme.name == "dark"
    assert settings.load(program.settings_path).language == "ar"


def test_files_are_dropped_on_it(qtbot, start, tmp_path):
    page = tmp_path / "mine.txt"
    page.write_text("My headline\n\nA paragraph of my own text, long enough to be one.\n")
    program = start()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(page))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    program.beginning.page.dropEvent(event)
    window = opened(qtbot, program)
    boxes = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
    assert boxes  # what came is shown before it goes in
    for box in boxes:
        box.close()


def test_to_look_around_brings_the_sample_with_its_welcome_and_what_to_try(qtbot, start):
    program = start("ar")
    press(qtbot, program.beginning.page.ways["sample"].button)
    window = opened(qtbot, program)
    qtbot.waitUntil(
        lambda: window.session.article is not None and window.help.sample.trying is not None, timeout=20_000
    )
    assert window.session.article.external_id == "guide-01"
    assert window.help.sample.trying.isVisible()
    assert "0 من 6" in window.help.sample.trying.title.text()
    assert [done.name for done in undo.recent(program.desk)] == ["import"]


# -- in a window


@pytest.fixture
def window(qtbot, make_window, open_desk, sample_archive, brisk):
    """A window on an archive with the sample in it, and the steps shown."""
    window = make_window("en", desk=open_desk(sample=False, name=sample_archive.name))
    window.actions_["try-this"].trigger()
    steps = window.help.sample
    qtbot.waitUntil(lambda: steps.trying is not None and steps.trying.isVisible(), timeout=20_000)
    settle(qtbot, window)
    return window


def wait_for(qtbot, window, step):
    qtbot.waitUntil(lambda: step in window.help.sample.trying.ticked, timeout=20_000)


def shown_steps(trying):
    return [name for name, step in trying.steps.items() if step.isVisible()]


def test_steps_are_ticked_off_as_they_are_done_and_only_then(qtbot, window):
    desk, trying = window.desk, window.help.sample.trying
    assert shown_steps(trying) == ["search"]
    press(qtbot, trying.all)
    assert shown_steps(trying) == list(sample.STEPS)
    window.browser.search.search("أخبار")
    wait_for(qtbot, window, "search")
    window.browser.search.search("")
    press(qtbot, trying.steps["clean"].go)
    qtbot.waitUntil(lambda: window.sheet.editing, timeout=10_000)
    settle(qtbot, window)
    article = window.session.article
    assert article.external_id is None
    lines = article.text.body.split("\n")
    articles.save(desk, article.id, article.version, replace(article.text, body="\n".join(lines[1:-1])))
    wait_for(qtbot, window, "clean")
    found = {tag.name: tag.id for tag in tags.all_tags(desk)}
    tags.merge(desk, [found["Ferries"]], found["Ferry"])
    wait_for(qtbot, window, "merge")
    press(qtbot, trying.all)
    assert shown_steps(trying) == ["waiting"]
    press(qtbot, trying.steps["waiting"].go)
    wait_for(qtbot, window, "waiting")
    settle(qtbot, window)
    assert window.session.article.external_id == "story-en-5"
    assert window.inspector.currentWidget() is window.inspector.related
    undo.undo(desk)
    wait_for(qtbot, window, "undo")
    assert trying.ticked == {*sample.STEPS} - {"quote"}
    assert "5 of 6" in trying.title.text()


def test_the_draft_is_opened_with_what_is_quoted_beside_it(qtbot, window):
    press(qtbot, window.help.sample.trying.all)
    press(qtbot, window.help.sample.trying.steps["quote"].go)
    settle(qtbot, window)
    assert window.session.article.external_id == "story-en-6"
    assert window.sheet.editing
    assert window.beside.open
    body = window.beside.pane.body
    cursor = body.textCursor()
    cursor.select(cursor.SelectionType.BlockUnderCursor)
    body.setTextCursor(cursor)
    window.beside.quote()
    settle(qtbot, window)
    window.session.save()
    settle(qtbot, window)
    wait_for(qtbot, window, "quote")


def test_what_was_closed_for_good_stays_closed_and_the_menu_has_it(qtbot, window, make_window):
    desk = window.desk
    press(qtbot, window.help.sample.trying.close_)
    assert not window.help.sample.trying.isVisible()
    other = make_window("en", desk=desk)
    qtbot.wait(900)
    assert other.help.sample.trying is None
    other.actions_["try-this"].trigger()
    qtbot.waitUntil(lambda: other.help.sample.trying is not None and other.help.sample.trying.isVisible())


def test_what_was_ticked_is_still_ticked_after_a_restart(qtbot, window, make_window):
    window.browser.search.search("cafe")
    wait_for(qtbot, window, "search")
    other = make_window("ar", desk=window.desk)
    qtbot.waitUntil(lambda: other.help.sample.trying is not None, timeout=5000)
    assert "search" in other.help.sample.trying.ticked


def test_the_text_alone_is_without_the_steps(qtbot, window):
    window.toggle_focus()
    assert not window.help.sample.trying.isVisible()
    window.toggle_focus()
    assert window.help.sample.trying.isVisible()


def ask_removal(qtbot, window):
    window.actions_["remove-sample"].trigger()
    qtbot.waitUntil(
        lambda: getattr(window.help.sample, "asking", None) is not None and window.help.sample.asking.isVisible()
    )
    return window.help.sample.asking


def button(box, text):
    return next(one for one in box.findChildren(QPushButton) if one.text() == text)


def test_the_sample_is_removed_in_one_go_and_comes_back_by_one_undo(qtbot, window):
    box = ask_removal(qtbot, window)
    assert "32" in box.text()
    assert not button(box, "Keep what I changed").isVisible()
    press(qtbot, button(box, "Remove all"))
    qtbot.waitUntil(lambda: searching.counts(window.desk)[0].total == 0)
    settle(qtbot, window)
    assert not window.help.sample.trying.isVisible()
    assert tags.all_tags(window.desk) == []
    window.actions_["undo-work"].trigger()
    qtbot.waitUntil(lambda: searching.counts(window.desk)[0].total == 32)
    settle(qtbot, window)


def test_what_somebody_changed_of_it_is_told_and_may_stay(qtbot, window):
    desk = window.desk
    article = articles.get(desk, articles.find(desk, "guide-14"))
    articles.save(desk, article.id, article.version, replace(article.text, headline="Mine now"))
    box = ask_removal(qtbot, window)
    assert "changed one" in box.informativeText()
    press(qtbot, button(box, "Keep what I changed"))
    qtbot.waitUntil(lambda: searching.counts(desk)[0].total == 1)
    settle(qtbot, window)


def test_where_there_is_no_sample_nothing_is_asked(qtbot, make_window):
    window = make_window("en")
    window.actions_["remove-sample"].trigger()
    qtbot.waitUntil(lambda: "no sample" in window.banner.text)
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]


def test_the_welcome_is_found_again_and_left_by_escape(qtbot, make_window):
    window = make_window("en")
    window.actions_["welcome"].trigger()
    page = window.help.welcome
    assert page.isVisible()
    assert page.size() == window.centralWidget().size()
    assert not page.change.isVisible()
    assert str(window.desk.archive.path) in page.place.text()
    window.resize(1200, 800)
    assert page.size() == window.centralWidget().size()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.help.welcome is None
    assert not page.isVisible()


def test_every_word_of_the_welcome_has_room(qtbot, make_window):
    for language in ("ar", "en"):
        window = make_window(language, sample=False, name=f"{language}.newsdesk")
        window.resize(1280, 720)
        window.help.show_welcome()
        qtbot.wait(50)
        for label in window.help.welcome.findChildren(QLabel):
            if label.wordWrap() and label.text():
                assert label.height() >= label.heightForWidth(label.width()), label.text()

"""Closing the window and opening it again: nothing typed is lost, and it looks as it looked."""

import threading

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog

from newsdesk import paths, settings
from newsdesk.desk import Desk, articles, searching, tags
from newsdesk.domain.article import Text
from newsdesk.domain.errors import DiskTrouble
from newsdesk.ui.application import Program
from newsdesk.words import say
from tests.ui.conftest import settle, type_text

pytestmark = pytest.mark.usefixtures("brisk")


def fill(desk):
    for number in range(1, 5):
        articles.create(desk, Text(headline=f"Story {number}", body=f"<p>Body {number}.</p>", source="Quay"))
    return desk


@pytest.fixture
def window(make_window, open_desk):
    return make_window("en", desk=fill(open_desk(sample=False)))


def bodies(desk):
    return [articles.get(desk, key).text.body for key in searching.find(desk, searching.parse("")).ids]


def close(qtbot, window):
    with qtbot.waitSignal(window.closed, timeout=10_000):
        window.close()
    assert not window.isVisible()


def test_closing_saves_text_and_facts_that_were_typed_just_now(qtbot, window):
    key = window.session.article.id
    window.session.edit()
    type_text(window.sheet.body, "مكتوب ")  # which turns the paragraph
    type_text(window.sheet.fields.lines["source"], "Late ")
    type_text(window.details.lines["url"], "https://example.org/1")
    window.close()
    assert window.isVisible()  # until it is on disk
    window.close()  # an impatient person
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    text = articles.get(window.desk, key).text
    assert text.body.startswith("<p>مكتوب ")
    assert "Late" in text.source
    assert text.url == "https://example.org/1"
    assert len(bodies(window.desk)) == 4


def test_closing_with_nothing_typed_closes_at_once(window):
    window.close()
    assert not window.isVisible()


def test_closing_waits_for_a_save_that_is_under_way(qtbot, window, monkeypatch):
    key = window.session.article.id
    going_on, save = threading.Event(), articles.save

    def slow(*args, **options):
        assert going_on.wait(20)
        return save(*args, **options)

    monkeypatch.setattr("newsdesk.ui.editor.session.articles.save", slow)
    closed = []
    window.closed.connect(lambda: closed.append(True))
    window.session.edit()
    type_text(window.sheet.body, "first ")
    window.session.save(auto=True)
    type_text(window.sheet.body, "second ")
    window.close()
    qtbot.wait(50)
    assert window.isVisible()
    assert closed == []
    going_on.set()
    qtbot.waitUntil(lambda: closed == [True], timeout=10_000)
    assert articles.get(window.desk, key).text.body.startswith("<p>first second ")
    assert len(bodies(window.desk)) == 4


def test_a_full_disk_keeps_the_window_open_and_the_text_in_it(qtbot, window, full_disk):
    key = window.session.article.id
    window.session.edit()
    type_text(window.sheet.body, "precious ")
    window.close()
    qtbot.waitUntil(window.banner.isVisible, timeout=10_000)
    settle(qtbot, window)
    assert window.isVisible()
    assert "no space left" in window.banner.text
    assert window.sheet.body.toPlainText().startswith("precious ")
    assert window.session.unsaved
    window.banner.hide()
    window.close()
    qtbot.waitUntil(window.banner.isVisible, timeout=10_000)
    assert window.isVisible()
    full_disk.undo()
    close(qtbot, window)
    assert articles.get(window.desk, key).text.body.startswith("<p>precious ")
    assert len(bodies(window.desk)) == 4


def test_what_is_typed_while_the_window_closes_is_saved_and_it_closes(qtbot, window, monkeypatch):
    key, saved, save = window.session.article.id, threading.Event(), articles.save

    def slow(*args, **options):
        made = save(*args, **options)
        assert saved.wait(20)
        return made

    monkeypatch.setattr("newsdesk.ui.editor.session.articles.save", slow)
    window.session.edit()
    type_text(window.sheet.body, "first ")
    window.close()
    type_text(window.sheet.headline, "Second ")  # the text itself is not touched any more
    saved.set()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    text = articles.get(window.desk, key).text
    assert "Second" in text.headline
    assert text.body.startswith("<p>first ")
    assert len(bodies(window.desk)) == 4


def test_what_a_full_disk_refused_can_be_saved_and_written_on(qtbot, window, full_disk):
    key = window.session.article.id
    window.session.edit()
    type_text(window.sheet.body, "precious ")
    window.close()
    qtbot.waitUntil(window.banner.isVisible, timeout=10_000)
    settle(qtbot, window)
    assert window.session.modified
    full_disk.undo()
    window.actions_["save-article"].trigger()
    settle(qtbot, window)
    assert articles.get(window.desk, key).text.body.startswith("<p>precious ")
    type_text(window.sheet.body, "more ")
    window.session.save()
    settle(qtbot, window)
    close(qtbot, window)
    assert articles.get(window.desk, key).text.body.startswith("<p>precious more ")
    assert len(bodies(window.desk)) == 4  # no copy of what is there already


def type_note(qtbot, window):
    number, _ = tags.create(window.desk, "Harbour")
    settle(qtbot, window)
    window.go("tags")
    window.manager.choose(number)
    settle(qtbot, window)
    window.manager.detail.note.setFocus()
    type_text(window.manager.detail.note, "الميناء القديم")


def test_a_note_typed_about_a_tag_is_saved_by_closing(qtbot, window):
    type_note(qtbot, window)
    close(qtbot, window)
    assert tags.all_tags(window.desk)[0].note == "الميناء القديم"


def test_a_note_about_a_tag_that_the_disk_refused_keeps_the_window_open(qtbot, window, monkeypatch):
    def refuse(*_args, **_options):
        raise DiskTrouble(path="x", detail="no space left")

    type_note(qtbot, window)
    monkeypatch.setattr("newsdesk.ui.tags.verbs.tags.change", refuse)
    window.close()
    qtbot.wait(100)
    assert window.isVisible()
    assert "no space left" in window.banner.text


# -- the program around the window


@pytest.fixture
def start(qtbot, tmp_path, monkeypatch):
    """Starts the program as it was left; `start.exits` are the codes with which it ended."""
    application = QApplication.instance()
    exits = []
    monkeypatch.setattr(application, "exit", exits.append, raising=False)
    monkeypatch.setattr(application, "quit", lambda: exits.append(0), raising=False)
    programs = []

    def make(folder=tmp_path / "Test.newsdesk", create=True, wait=True, **options):
        path = tmp_path / "settings.toml"
        chosen = settings.load(path)
        first = {"language": "en", "theme": "light"} if not programs else {}
        for name, value in (first | options).items():
            setattr(chosen, name, value)
        program = Program(application, chosen, path)
        programs.append(program)
        program.open(folder, create=create)
        if wait:
            qtbot.waitUntil(lambda: program.window is not None, timeout=20_000)
            settle(qtbot, program.window)
        return program

    make.exits = exits
    yield make
    for program in programs:
        end(qtbot, program)
        program.deleteLater()
    application.setQuitOnLastWindowClosed(True)
    application.setStyleSheet("")


def end(qtbot, program):
    if program.window is not None:
        program.window.close()
        qtbot.waitUntil(lambda: program.window is None, timeout=10_000)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    program.close()


def test_an_archive_is_opened_off_the_gui_thread(qtbot, start, monkeypatch):
    threads, opening = [], Desk.open

    def watched(*args, **options):
        threads.append(threading.current_thread())
        return opening(*args, **options)

    monkeypatch.setattr(Desk, "open", watched)
    program = start()
    assert threads
    assert threading.main_thread() not in threads
    assert program.window.isVisible()
    assert not program._waiting.isVisible()
    program.window.close()
    qtbot.waitUntil(lambda: start.exits == [0])


def test_a_paper_that_is_chosen_is_kept_and_the_window_stays(qtbot, start, tmp_path):
    program = start()
    window = program.window
    window.setting_chosen.emit("paper", "letter")
    assert program.window is window and window.isVisible()
    assert window.export_verbs._layout().paper.name == "letter"
    assert settings.load(tmp_path / "settings.toml").paper == "letter"


def test_the_paper_that_was_kept_is_used_again(start):
    program = start(paper="legal")
    assert program.window.export_verbs._layout().paper.name == "legal"


def test_keys_that_were_chosen_act_again_at_the_next_start(qtbot, start, tmp_path):
    program = start()
    program.window.actions_.keymap.move("rules", "Ctrl+P")
    program.window.keys.keep(program.window.actions_.keymap.chosen)
    end(qtbot, program)
    assert (tmp_path / "keys.toml").read_text(encoding="utf-8").splitlines()[0] == "[keys]"
    actions = start().window.actions_
    assert actions["rules"].shortcut().toString() == "Ctrl+P"
    assert actions["print"].shortcut().isEmpty()


def test_a_missing_archive_is_refused_in_words_and_the_program_ends(qtbot, start, tmp_path):
    program = start(tmp_path / "Nowhere.newsdesk", create=False, wait=False)
    qtbot.waitUntil(lambda: program._box is not None and program._box.isVisible(), timeout=10_000)
    assert "Nowhere.newsdesk" in program._box.text()
    assert program.window is None
    with qtbot.waitSignal(program.refused):
        program._box.accept()
    assert start.exits == [1]


def test_a_missing_archive_leaves_the_open_one_as_it_is(qtbot, start, tmp_path):
    program = start()
    window = program.window
    window.archive_chosen.emit(tmp_path / "Nowhere.newsdesk", False)
    qtbot.waitUntil(lambda: program._box is not None and program._box.isVisible(), timeout=10_000)
    with qtbot.waitSignal(program.refused):
        program._box.accept()
    assert program.window is window
    assert window.isVisible()
    assert start.exits == []
    assert settings.load(program.settings_path).archive.endswith("Test.newsdesk")


def test_who_opens_what_is_open_elsewhere_by_its_small_file_is_asked(qtbot, start, tmp_path):
    start()
    second = start(tmp_path / "Test.newsdesk" / "open.newsdesk-archive", create=False, wait=False)
    qtbot.waitUntil(lambda: second._box is not None and second._box.isVisible(), timeout=10_000)
    box = second._box
    assert box.informativeText() == say("archive.busy.ask")
    read, _cancel = sorted(box.buttons(), key=lambda one: one.text() != say("archive.busy.read"))  # no third one
    with qtbot.waitSignal(second.opened, timeout=20_000):
        qtbot.mouseClick(read, Qt.MouseButton.LeftButton)
    assert second.desk.read_only
    settle(qtbot, second.window)


def test_another_archive_takes_the_place_of_the_open_one(qtbot, start, tmp_path):
    program = start()
    first = fill(program.desk)
    settle(qtbot, program.window)
    program.window.open_article(2)
    settle(qtbot, program.window)
    program.window.session.edit()
    type_text(program.window.sheet.body, "typed ")
    with qtbot.waitSignal(program.opened, timeout=20_000):
        program.window.archive_chosen.emit(tmp_path / "Other.newsdesk", True)
    settle(qtbot, program.window)
    qtbot.waitUntil(lambda: not program._jobs.busy)
    assert program.desk is not first
    assert "Other" in program.window.windowTitle()
    assert start.exits == []
    end(qtbot, program)
    again = start()
    assert articles.get(again.desk, 2).text.body.startswith("<p>typed ")


def test_the_language_changes_with_what_was_typed_and_the_same_article(qtbot, start):
    program = start()
    window = program.window
    fill(program.desk)
    settle(qtbot, window)
    window.open_article(2)
    settle(qtbot, window)
    window.session.edit()
    type_text(window.sheet.body, "مكتوب ")
    with qtbot.waitSignal(program.opened, timeout=20_000):
        window.actions_["language-ar"].trigger()
    window = program.window
    settle(qtbot, window)
    assert start.exits == []
    assert window.session.article.id == 2
    assert window.sheet.body.toPlainText().startswith("مكتوب ")
    assert window.actions_["language-ar"].isChecked()
    assert not window.actions_["language-en"].isChecked()
    assert window.menus["file"].title() != "File"
    assert settings.load(program.settings_path).language == "ar"


def test_another_language_waits_for_a_box_in_which_somebody_writes(qtbot, start, monkeypatch):
    monkeypatch.setattr("newsdesk.ui.turning.LATER", 20)
    program = start()
    window, box = program.window, QDialog(program.window)
    box.open()
    window.setting_chosen.emit("language", "ar")
    qtbot.wait(100)
    assert program.window is window and box.isVisible()
    with qtbot.waitSignal(program.opened, timeout=20_000):
        box.accept()
    assert program.window is not window and program.window.menus["file"].title() != "File"


def test_the_right_entries_are_ticked(start):
    program = start(language="auto", theme="auto")
    actions = program.window.actions_

    def ticked():
        names = ("theme-auto", "theme-light", "theme-dark", "language-ar", "language-en")
        return [name for name in names if actions[name].isChecked()]

    assert ticked() == ["theme-auto", "language-en"]
    actions["theme-dark"].trigger()
    assert ticked() == ["theme-dark", "language-en"]
    assert program.theme.name == "dark"
    actions["theme-dark"].trigger()  # once more: it stays what is set
    assert ticked() == ["theme-dark", "language-en"]
    actions["theme-light"].trigger()
    assert ticked() == ["theme-light", "language-en"]
    assert program.window.theme is program.theme
    assert settings.load(program.settings_path).theme == "light"


def test_the_window_looks_as_it_was_left(qtbot, start):
    program = start()
    window = program.window
    fill(program.desk)
    tags.create(program.desk, "Harbour")
    settle(qtbot, window)
    window.outer.setSizes([210, window.outer.width() - 210])
    window.splitter.setSizes([300, 1000, 250])
    window.inspector.look_at(window.inspector.history)
    window.browser.sidebar.setExpanded(window.browser.sidebar._model.item_of("sources").index(), False)
    window.actions_["group-by-none"].trigger()
    window.open_article(3)
    settle(qtbot, window)
    left = window.outer.sizes(), window.splitter.sizes()
    grouped = window.browser.grouped
    end(qtbot, program)
    program.geometry.remove("window")  # the screen of the tests is smaller than the window
    window = start().window
    assert (window.outer.sizes(), window.splitter.sizes()) == left
    assert window.session.article.id == 3
    assert window.browser.list.selected() == [3]
    assert window.inspector.currentWidget() is window.inspector.history
    sidebar = window.browser.sidebar
    assert not sidebar.isExpanded(sidebar._model.item_of("sources").index())
    assert sidebar.isExpanded(sidebar._model.item_of("tags").index())
    assert window.browser.grouped is grouped
    assert window.actions_["group-by-day"].isChecked() is grouped
    assert bool(window.browser.model.groups) is grouped


def test_the_window_is_as_large_as_it_was_left(qtbot, start):
    program = start()
    program.window.resize(program.window.minimumSizeHint().width(), 611)
    left = program.window.size()
    end(qtbot, program)
    assert start().window.size() == left


def test_a_restored_archive_takes_the_place_of_the_open_one_which_moves_aside(qtbot, start, tmp_path):
    from newsdesk.desk.backup import Safety

    program = start()
    window, path = program.window, program.desk.archive.path
    articles.create(program.desk, Text(headline="In the backup"))
    made = Safety(program.desk, paths.data(), paths.cache()).back_up()
    late, _ = articles.create(program.desk, Text(headline="After it"))
    key = program.desk.archive.id
    window.safety.restore_instead(made)
    qtbot.waitUntil(lambda: program.window not in (None, window), timeout=20_000)
    settle(qtbot, program.window)
    assert (program.desk.archive.path, program.desk.archive.id) == (path, key)
    assert searching.find(program.desk, searching.parse("")).total == late - 1
    aside = [one for one in tmp_path.glob("Test 20*.newsdesk")]
    assert len(aside) == 1 and not list(tmp_path.glob("*restored*"))
    with Desk.open(aside[0], paths.cache()) as old:
        assert articles.get(old, late).text.headline == "After it"
    assert start.exits == [], "the program goes on"


def test_an_archive_that_cannot_be_exchanged_is_opened_again(qtbot, start, tmp_path, monkeypatch):
    program = start()
    window = program.window

    def refuse(*_args):
        raise DiskTrouble(path="x", detail="no")

    monkeypatch.setattr("newsdesk.desk.backup.exchange", refuse)
    program.exchange(tmp_path / "none")
    qtbot.waitUntil(lambda: program._box is not None and program._box.isVisible(), timeout=10_000)
    program._box.accept()
    qtbot.waitUntil(lambda: program.window not in (None, window), timeout=20_000)
    settle(qtbot, program.window)


@pytest.mark.parametrize("harm", ["damaged", "gone"])
def test_an_archive_that_cannot_be_opened_comes_back_from_a_backup(qtbot, start, tmp_path, harm):
    import shutil

    from newsdesk.desk.backup import Safety

    path = tmp_path / "Test.newsdesk"
    with Desk.open(path, paths.cache(), create=True) as desk:
        articles.create(desk, Text(headline="It comes back"))
        Safety(desk, paths.data(), paths.cache()).back_up()
    if harm == "damaged":
        (path / "archive.db").write_bytes(b"nothing of a database" * 1000)
    else:
        shutil.rmtree(path)
    program = start(create=False, wait=False)
    qtbot.waitUntil(lambda: program._box is not None and program._box.isVisible(), timeout=10_000)
    button = next(one for one in program._box.buttons() if one.text() == "Restore a backup…")
    button.click()
    qtbot.waitUntil(lambda: program.rescue.box is not None and program.rescue.box.isVisible(), timeout=10_000)
    box = program.rescue.box
    qtbot.waitUntil(lambda: "It comes back" in (box.inside.heads.index(0, 0).data() or ""), timeout=10_000)
    box._leave(box.instead_asked)
    qtbot.waitUntil(lambda: program.window is not None, timeout=20_000)
    settle(qtbot, program.window)
    assert program.desk.archive.path == path
    assert articles.get(program.desk, 1).text.headline == "It comes back"
    assert len(list(tmp_path.glob("Test 20*.newsdesk"))) == (harm == "damaged"), "what is damaged is kept"

"""The palette: one box that finds commands, settings, saved searches, tags and articles."""

import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester

from newsdesk.desk import articles, searches, searching, tags
from newsdesk.domain.article import Text
from newsdesk.ui.palette.box import Palette
from newsdesk.ui.palette.offers import Choices, Offer, Section, names
from newsdesk.ui.palette.rows import Rows
from newsdesk.words import say, say_in
from tests.ui.conftest import settle, type_text

pytestmark = pytest.mark.usefixtures("brisk")


@pytest.fixture
def desk(open_desk):
    desk = open_desk(sample=False)
    for headline in ("ميناء طرابلس يستعيد نشاطه", "The harbour opens again", "A quiet day"):
        articles.create(desk, Text(headline=headline, body="<p>Text.</p>", source="Quay"))
    number, _ = tags.create(desk, "الموانئ")
    tags.add_alias(desk, number, "Harbours")
    tags.give(desk, [1, 2], number)
    searches.create(desk, "All harbours", "harbour")
    return desk


def open_palette(window):
    window.actions_["palette"].trigger()
    return window.findChildren(Palette)[-1]


def ask(qtbot, window, text):
    palette = open_palette(window)
    type_text(palette.field, text)
    settle(qtbot, window)
    return palette


def leave(palette):
    palette.done(0)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_words_of_both_languages_find_the_same_command(qtbot, make_window, desk, language):
    window = make_window(language, desk=desk)
    wanted = window.actions_["import-files"].text()
    for typed in ("import files", "إستيراد ملفات", ">استيراد ملف", "imprt fil", "استراد ملفات"):
        palette = ask(qtbot, window, typed)
        assert wanted in palette.rows.titles(), typed
        leave(palette)


def test_whoever_types_a_name_in_full_means_it(qtbot, make_window, desk):
    window = make_window("en", desk=desk)
    name = window.actions_["language-ar"].text()
    palette = ask(qtbot, window, name)
    meant = f"{say('preference.language')}: {say('preference.language.ar')}"
    assert palette.rows.titles()[0] == meant, "before a command that begins with one of its words"


def test_everything_stands_below_its_heading(qtbot, make_window, desk):
    window = make_window("en", desk=desk)
    palette = ask(qtbot, window, "harbour")
    assert palette.rows.headings() == ["Tags", "Saved searches", "Articles", "Search"]
    titles = palette.rows.titles()
    assert titles[:3] == ["الموانئ", "All harbours", "The harbour opens again"]
    assert "harbour" in titles[-1]


@pytest.mark.parametrize("typed, place", [("موانئ", "tag:1"), ("#harb", "tag:1"), ("all harb", "search:1")])
def test_enter_shows_the_articles_of_a_tag_or_a_search(qtbot, make_window, desk, typed, place):
    window = make_window("en", desk=desk)
    window.go("tags")
    palette = ask(qtbot, window, typed)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.pages.shown == "articles"
    assert window.browser.sidebar.key == place


def test_enter_opens_an_article_and_the_last_line_searches_for_it(qtbot, make_window, desk):
    window = make_window("en", desk=desk)
    palette = ask(qtbot, window, "quiet")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.session.article.text.headline == "A quiet day"
    palette = ask(qtbot, window, "quiet day")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.browser.search.text() == "quiet day"


def test_enter_before_the_answer_waits_for_it(qtbot, make_window, desk, monkeypatch):
    window = make_window("en", desk=desk)
    going_on, find = threading.Event(), searching.find

    def slow(*args, **options):
        assert going_on.wait(20)
        return find(*args, **options)

    monkeypatch.setattr("newsdesk.ui.palette.sources.searching.find", slow)
    palette = open_palette(window)
    type_text(palette.field, "quiet")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    going_on.set()
    qtbot.waitUntil(lambda: window.session.article.text.headline == "A quiet day", timeout=10_000)
    settle(qtbot, window)


def test_what_is_typed_meanwhile_is_answered_and_nothing_older(qtbot, make_window, desk, monkeypatch):
    window = make_window("en", desk=desk)
    going_on, find, asked = threading.Event(), searching.find, []

    def slow(_desk, query, *args, **options):
        asked.append(query)
        assert len(asked) > 1 or going_on.wait(20)
        return find(_desk, query, *args, **options)

    monkeypatch.setattr("newsdesk.ui.palette.sources.searching.find", slow)
    palette = open_palette(window)
    palette.field.setText("harbour")
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=10_000)
    palette.field.setText("quiet")
    qtbot.waitUntil(lambda: "A quiet day" in palette.rows.titles(), timeout=10_000)
    before = palette.rows.titles()
    going_on.set()
    settle(qtbot, window)
    assert palette.rows.titles() == before


def test_what_comes_later_moves_nothing_that_is_there(qtbot, make_window, desk):
    window = make_window("en", desk=desk)
    palette = open_palette(window)
    palette.field.setText("harb")
    quick = palette.rows.titles()
    palette.field.setText("archive")
    quick = palette.rows.titles()
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    at = palette.list.currentIndex().row()
    settle(qtbot, window)
    assert quick and palette.rows.titles()[: len(quick)] == quick
    assert palette.list.currentIndex().row() == at
    leave(palette)


def test_what_cannot_be_done_stands_last_and_says_why(qtbot, make_window, desk):
    window = make_window("en", desk=desk)
    palette = open_palette(window)
    palette.field.setText(">restore")
    offers = [palette.rows.offer(row) for row in range(palette.rows.rowCount())]
    restore = next(one for one in offers if one and one.key == "action:restore")
    assert restore.why == "No article in the trash is chosen"
    able = [bool(one.why) for one in offers if one]
    assert able == sorted(able)
    palette._choose(offers.index(restore))
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    leave(palette)


def test_commands_used_lately_come_first_and_are_remembered(qtbot, make_window, desk):
    window = make_window("en", desk=desk)
    palette = open_palette(window)
    palette.field.setText("show the history")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    palette = open_palette(window)
    assert palette.rows.headings()[0] == "Used lately"
    assert palette.rows.titles()[0] == "Show the history"
    assert palette.rows.titles().count("Show the history") == 1
    leave(palette)
    again = make_window("en", desk=desk)
    palette = open_palette(again)
    assert palette.rows.titles()[0] == "Show the history"
    leave(palette)


def test_a_preference_is_chosen_and_the_present_one_is_ticked(qtbot, make_window, desk):
    window = make_window("en", desk=desk)
    window.values.put("theme", "light")
    palette = open_palette(window)
    palette.field.setText("theme")
    offers = {one.title: one.chosen for row in range(palette.rows.rowCount()) if (one := palette.rows.offer(row))}
    name = say("preference.theme")
    assert offers[f"{name}: {say('preference.theme.light')}"] and not offers[f"{name}: {say('preference.theme.dark')}"]
    palette.field.setText("paper letter")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.values["paper"] == "letter"
    palette = ask(qtbot, window, say_in("preference.text-size", language="ar"))
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.preferences.box is not None, "what is told in percent is set in the box"


def test_a_further_provider_is_one_line(qtbot, make_window, desk):
    window, done = make_window("en", desk=desk), []
    offer = Offer("setting:backup", "Lighthouse: daily", lambda: done.append(1), names=names("Lighthouse: daily"))
    window.palette_.more.append(lambda: Choices("palette.settings", lambda: [offer]))
    palette = open_palette(window)
    palette.field.setText("lighthouse")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == [1]


def test_the_mouse_chooses_a_line_and_no_heading(qtbot, make_window, desk):
    window = make_window("en", desk=desk)
    palette = ask(qtbot, window, "quiet")
    view = palette.list
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(palette.rows.index(0)).center())
    assert palette.isVisible()
    pos = view.visualRect(palette.rows.index(1)).center() + QPoint(4, 0)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=pos)
    settle(qtbot, window)
    assert window.session.article.text.headline == "A quiet day"


def test_a_question_that_is_none_yet_is_answered_with_what_there_is(qtbot, make_window, desk):
    window = make_window("en", desk=desk)
    palette = ask(qtbot, window, 'date:2026-99 "')
    assert not window.banner.isVisible()
    leave(palette)


def test_rows_keep_what_qt_asks_of_them(qtbot):
    rows = Rows()
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    offers = [Offer(str(n), str(n), lambda: None, why="no" if n else "") for n in range(3)]
    rows.show([Section("One", offers), Section("None")])
    rows.add([Section("Two", offers[:1])])
    assert rows.headings() == ["One", "Two"]
    assert rows.next_offer(3, 1) == 5 and rows.next_offer(1, -1) == -1
    assert rows.titles() == ["0", "1", "2", "0"]
    assert tester.model() is rows

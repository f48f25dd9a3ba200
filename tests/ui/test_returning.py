"""A window that is made anew, in another language or after a restart, shows what the one before it showed."""

import pytest

from newsdesk.desk import articles, links, searches, tags
from newsdesk.domain.article import Text
from newsdesk.ui.main_window import MainWindow
from tests.ui.conftest import settle
from tests.ui.test_closing import end, fill, start

__all__ = ["start"]
pytestmark = pytest.mark.usefixtures("brisk")


def speak(qtbot, program, language):
    with qtbot.waitSignal(program.opened, timeout=20_000):
        program.window.actions_[f"language-{language}"].trigger()
    settle(qtbot, program.window)
    return program.window


def many(desk, count=60):
    for number in range(count):
        body = "".join(
            f"<p>Paragraph {line} of harbour {number}, long enough to fill a line.</p>" for line in range(60)
        )
        key = articles.create(desk, Text(headline=f"Harbour {number}", body=body, source="The Coast"))[0]
        tags.add(desk, [key], ["Port"] if number % 2 else ["Water"])


def test_the_language_changes_with_what_is_searched_and_where_one_reads(qtbot, start):
    program = start()
    many(program.desk)
    window = program.window
    settle(qtbot, window)
    port = next(one.id for one in tags.all_tags(program.desk) if one.name == "Port")
    window.browser.sidebar.choose(f"tag:{port}")
    window.browser.search.search("harbour source:Coast")
    settle(qtbot, window)
    pane = window.browser.list
    pane.sort.setCurrentIndex(pane.sort.findData("oldest"))
    pane.sort.activated.emit(pane.sort.currentIndex())
    settle(qtbot, window)
    key = pane.model.ids[20]
    pane.select(key)
    settle(qtbot, window)
    pane.mark_chosen([key, pane.model.ids[22]], key)
    pane.view.verticalScrollBar().setValue(pane.view.verticalScrollBar().value() + 40)
    window.look_at(window.related)
    bar = window.sheet.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 600)
    bar.setValue(500)
    settle(qtbot, window)
    ids, top = list(pane.model.ids), pane.view.anchor()
    spot = window.sheet.area.spot(window.sheet.body)
    chosen = pane.selected()
    again = speak(qtbot, program, "ar")
    assert again is not window
    pane = again.browser.list
    assert again.browser.search.text() == "source:Coast harbour"
    assert again.browser.sidebar.key == f"tag:{port}"
    assert list(pane.model.ids) == ids and pane.sort.currentData() == "oldest"
    assert pane.selected() == chosen and again.session.article.id == key
    assert pane.view.anchor()[0] == top[0]
    assert again.inspector.currentWidget() is again.related

    def near_the_spot():
        there = again.sheet.area.spot(again.sheet.body)
        return there is not None and abs(there[0] - spot[0]) < 80

    qtbot.waitUntil(near_the_spot)
    assert next(iter(again.browser.search._question.pieces)).label.startswith("المصدر"), "in its own words"


def test_the_language_changes_with_an_article_that_is_not_in_the_list(qtbot, start):
    program = start()
    many(program.desk, 4)
    window = program.window
    settle(qtbot, window)
    window.browser.search.search('"Harbour 3"')
    settle(qtbot, window)
    window.open_article(1)
    settle(qtbot, window)
    again = speak(qtbot, program, "ar")
    assert again.browser.search.text() == '"Harbour 3"' and list(again.browser.model.ids) == [4]
    qtbot.waitUntil(lambda: again.session.article is not None and again.session.article.id == 1)
    assert again.browser.list.selected() == []


def test_the_language_changes_while_a_timeline_is_looked_at(qtbot, start):
    program = start()
    many(program.desk, 3)
    links.add(program.desk, 2, 1)
    program.window.open_article(2)
    settle(qtbot, program.window)
    program.window.timelines.show(2)
    settle(qtbot, program.window)
    again = speak(qtbot, program, "ar")
    qtbot.waitUntil(lambda: again.pages.shown == "timeline" and again.pages.timeline.article == 2)
    assert again.pages.timeline.title.text() == "Harbour 1"


def test_the_language_changes_in_the_tag_manager_and_in_a_saved_search(qtbot, start):
    program = start()
    many(program.desk, 4)
    kept = searches.create(program.desk, "Ports", "tag:Port")[0]
    window = program.window
    settle(qtbot, window)
    window.browser.sidebar.choose(f"search:{kept}")
    settle(qtbot, window)
    window.browser.search.line.setText("harbour")
    window.browser.search._ask_now()
    settle(qtbot, window)
    window.go("tags")
    window.manager.filter.setText("wat")
    water = next(one.id for one in tags.all_tags(program.desk) if one.name == "Water")
    qtbot.waitUntil(lambda: window.manager.selected() == [water])
    settle(qtbot, window)
    again = speak(qtbot, program, "ar")
    assert again.pages.shown == "tags" and again.manager.filter.text() == "wat"
    qtbot.waitUntil(lambda: again.manager.selected() == [water])
    assert again.browser.sidebar.key == f"search:{kept}"
    assert again.browser.search.text() == "tag:Port harbour"
    assert sorted(again.browser.model.ids) == [2, 4]


def test_who_writes_goes_on_at_the_same_letter_in_the_other_language(qtbot, start):
    program = start()
    many(program.desk, 4)
    window = program.window
    settle(qtbot, window)
    window.browser.search.search("harbour")
    settle(qtbot, window)
    window.open_article(2)
    settle(qtbot, window)
    window.session.edit()
    cursor = window.sheet.body.textCursor()
    cursor.setPosition(30)
    window.sheet.body.setTextCursor(cursor)
    again = speak(qtbot, program, "ar")
    assert again.sheet.editing and again.session.article.id == 2
    assert again.sheet.body.textCursor().position() == 30
    assert again.browser.search.text() == "harbour" and again.browser.model.rowCount() == 4


@pytest.fixture
def small_screen(monkeypatch):
    """Windows are as large as they were left, whatever the screen of the tests is."""
    monkeypatch.setattr(MainWindow, "restoreGeometry", lambda window, _kept: window.resize(1000, 700))


def narrow(qtbot, window):
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.browser.sidebar.isVisible())
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: window.browser.sidebar.isHidden() and window.inspector.isVisible())


@pytest.mark.usefixtures("small_screen")
@pytest.mark.parametrize("how", ["language", "restart"])
def test_in_a_narrow_window_the_places_stay_away(qtbot, start, how):
    program = start()
    fill(program.desk)
    narrow(qtbot, program.window)
    if how == "language":
        window = speak(qtbot, program, "ar")
    else:
        end(qtbot, program)
        window = start().window
    assert window.width() == 1000
    assert window.browser.sidebar.isHidden() and window.inspector.isVisible()
    qtbot.waitUntil(lambda: window.sheet.width() >= 380)
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.browser.sidebar.isVisible())


@pytest.mark.usefixtures("small_screen")
def test_who_wants_the_places_in_a_narrow_window_finds_them_there_again(qtbot, start):
    program = start()
    narrow(qtbot, program.window)
    program.window.actions_["toggle-sidebar"].trigger()
    window = speak(qtbot, program, "ar")
    qtbot.wait(50)
    assert window.browser.sidebar.isVisible()


@pytest.mark.usefixtures("small_screen")
def test_a_window_that_was_wide_gives_the_text_room_on_a_small_screen(qtbot, start):
    program = start()
    program.window.resize(1440, 900)
    qtbot.waitUntil(lambda: program.window.browser.sidebar.isVisible())
    end(qtbot, program)
    window = start().window
    qtbot.waitUntil(lambda: window.browser.sidebar.isHidden())
    assert window.inspector.isVisible()

"""A search in a place that finds nothing there says what there is elsewhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from newsdesk.desk import articles, searches, tags
from newsdesk.domain.article import Text
from tests.ui.conftest import settle, type_text

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def placed(make_window, open_desk, qtbot, brisk):
    """A window at the tag Water, which no article about harbours carries; one of those is in the trash."""

    def make(language="en"):
        desk = open_desk(sample=False)
        for number in range(5):
            articles.create(desk, Text(headline=f"Harbour {number}", source="The Coast"))
        tags.add(desk, articles.create(desk, Text(headline="Dry wells"))[:1], ["Water"])
        articles.trash(desk, articles.create(desk, Text(headline="Harbour and lighthouse"))[:1])
        window = make_window(language, desk=desk)
        window.browser.sidebar.choose(f"tag:{tags.all_tags(desk)[0].id}")
        settle(qtbot, window)
        return window

    return make


def search(qtbot, window, text):
    window.browser.search.line.setFocus()
    type_text(window.browser.search.line, text)
    QTest.keyClick(window.browser.search.line, Qt.Key.Key_Return)
    settle(qtbot, window)


def test_the_place_is_named_and_a_click_searches_everywhere(placed, qtbot):
    window = placed()
    pane, browser = window.browser.list, window.browser
    search(qtbot, window, "harbour")
    assert browser.model.rowCount() == 0
    assert "Water" in pane._empty_text.text()
    assert pane.elsewhere.everywhere.isVisible() and pane.elsewhere.everywhere.text().startswith("5 ")
    assert pane.elsewhere.trash.isVisible() and pane.elsewhere.trash.text().endswith("1")
    QTest.mouseClick(pane.elsewhere.everywhere, LEFT)
    settle(qtbot, window)
    assert browser.sidebar.key == "all" and browser.search.text() == "harbour"
    assert browser.model.rowCount() == 5 and not pane.elsewhere.isVisible()


def test_a_key_searches_everywhere_too(placed, qtbot):
    window = placed("ar")
    action = window.actions_["search-everywhere"]
    assert not action.isEnabled(), "nothing is searched yet"
    search(qtbot, window, "harbour")
    assert window.browser.list.elsewhere.everywhere.text() == "5 مقالات في سائر الأرشيف"
    assert action.isEnabled()
    QTest.keySequence(window, action.shortcut())
    settle(qtbot, window)
    assert window.browser.sidebar.key == "all" and window.browser.model.rowCount() == 5
    assert not action.isEnabled()


def test_what_only_the_trash_has_is_told(placed, qtbot):
    window = placed()
    pane = window.browser.list
    search(qtbot, window, "lighthouse")
    assert pane.elsewhere.none.isVisible() and not pane.elsewhere.everywhere.isVisible()
    window.browser.sidebar.choose("all")
    settle(qtbot, window)
    assert not pane.elsewhere.none.isVisible() and pane.elsewhere.trash.isVisible()
    QTest.mouseClick(pane.elsewhere.trash, LEFT)
    settle(qtbot, window)
    assert window.browser.sidebar.key == "trash" and window.browser.model.rowCount() == 1


@pytest.mark.parametrize("place", ["status", "source", "search"])
def test_every_kind_of_place_says_so(placed, qtbot, place):
    window = placed()
    desk = window.desk
    saved = searches.create(desk, "Wells", "tag:Water")[0]
    settle(qtbot, window)
    coast = next(one.id for one in window.browser._numbers.sources)
    key = {"status": "review", "source": f"source:{coast}", "search": f"search:{saved}"}[place]
    window.browser.sidebar.choose(key)
    settle(qtbot, window)
    word = "wells" if place != "search" else "harbour"
    search(qtbot, window, word)
    assert window.browser.model.rowCount() == 0
    assert window.browser.sidebar.place_name in window.browser.list._empty_text.text()
    assert window.browser.list.elsewhere.everywhere.text().startswith("1 " if place != "search" else "5 ")
    window.actions_["search-everywhere"].trigger()
    settle(qtbot, window)
    assert window.browser.search.text() == word
    assert window.browser.model.rowCount() == (1 if place != "search" else 5)


def test_it_follows_what_happens_to_the_articles(placed, qtbot):
    window = placed()
    search(qtbot, window, "lighthouse")
    articles.create(window.desk, Text(headline="Another lighthouse"))
    qtbot.waitUntil(lambda: window.browser.list.elsewhere.everywhere.isVisible())
    search(qtbot, window, "x")
    window.browser.search.clear_button.click()
    settle(qtbot, window)
    assert not window.browser.list.elsewhere.isVisible()

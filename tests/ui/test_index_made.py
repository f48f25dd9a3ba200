"""While the search index is being made, nobody is told that there is nothing; what it finds appears by itself."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from newsdesk.desk import articles, indexing, searches, tags
from newsdesk.desk.remaking import fill
from newsdesk.domain.article import Text
from newsdesk.ui.palette.box import Palette
from newsdesk.ui.related.link_box import LinkBox
from newsdesk.ui.widgets.places import COUNT
from tests.ui.conftest import settle, type_text

pytestmark = pytest.mark.usefixtures("brisk")
STORY = "<p>The ferry terminal below the lighthouse opens after the dredging of the northern basin.</p>"


class Making:
    """An index that is being made for as long as a test wants."""

    def __init__(self, desk, monkeypatch):
        self.desk, self.go = desk, threading.Event()
        monkeypatch.setattr(indexing, "fill", self._fill)
        self.thread = threading.Thread(target=desk.indexer.rebuild)
        self.thread.start()

    def _fill(self, *args):
        self.go.wait(20)
        return fill(*args)

    def end(self):
        self.go.set()
        self.thread.join()


@pytest.fixture
def window(make_window, open_desk):
    desk = open_desk(sample=False)
    for number in range(3):
        key, _ = articles.create(desk, Text(headline=f"Ferry terminal, part {number}", source="Quay", body=STORY))
    for number in range(3):
        articles.create(desk, Text(headline=f"A quiet day {number}", body="<p>Gulls on the wall.</p>"))
    tags.add(desk, [key], ["Water"])
    searches.create(desk, "Ferries", "ferry")
    return make_window("en", desk=desk)


@pytest.fixture
def making(window, qtbot, monkeypatch):
    """The index of the window is being made."""
    made = Making(window.desk, monkeypatch)
    qtbot.waitUntil(lambda: window.desk.indexer.making)
    yield made
    made.end()


def quiet(qtbot, window):
    """Nothing is under way but the making of the index."""
    qtbot.waitUntil(lambda: not (window.jobs.busy or window.browser.busy or window._follow.isActive()))
    qtbot.wait(30)
    qtbot.waitUntil(lambda: not (window.jobs.busy or window.browser.busy or window._follow.isActive()))


def said(panel):
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def search(window, text):
    window.browser.search.line.setFocus()
    window.browser.search.clear()
    type_text(window.browser.search.line, text)
    window.browser.look()


def test_what_looks_like_an_article_is_not_known_yet_and_comes_by_itself(qtbot, window, making):
    window.open_article(1)
    window.inspector.look_at(window.related)
    quiet(qtbot, window)
    told = " ".join(said(window.related))
    assert "being made" in told and "Nothing in the archive" not in told
    making.end()
    settle(qtbot, window)
    assert window.related.suggested.row(0) is not None, "nobody asked once more"
    assert "being made" not in " ".join(said(window.related))


def test_of_an_article_that_is_alone_it_is_said_when_that_is_known(qtbot, window, making):
    alone, _ = articles.create(window.desk, Text(headline="Zephyr", body="<p>Unmatched xylophones.</p>"))
    window.open_article(alone)
    window.inspector.look_at(window.related)
    quiet(qtbot, window)
    assert "Nothing in the archive" not in " ".join(said(window.related))
    making.end()
    settle(qtbot, window)
    assert "Nothing in the archive" in " ".join(said(window.related))


def test_a_search_does_not_say_that_there_is_nothing(qtbot, window, making):
    pane = window.browser.list
    search(window, "ferry quiet")
    quiet(qtbot, window)
    assert "being made anew" in pane._empty_text.text()
    assert not pane.meant.isVisible() and not pane._ways.count() and not pane.elsewhere.isVisible()
    assert "so far" in pane._count.text()
    making.end()
    settle(qtbot, window)
    assert "being made" not in pane._empty_text.text() and "so far" not in pane._count.text()


def test_a_saved_search_has_no_number_until_it_is_known(qtbot, window, making):
    def number():
        return window.browser.sidebar._model.item_of(f"search:{searches.saved(window.desk)[0].id}").data(COUNT)

    assert number() == 3
    window.browser.count()
    quiet(qtbot, window)
    assert number() is None
    making.end()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: number() == 3)


def test_a_number_that_was_counted_while_the_index_became_whole_comes_too(qtbot, window, monkeypatch):
    """The last moment: counting begins before the index is whole, and ends after everybody was told that it is."""
    browser, indexer = window.browser, window.desk.indexer
    kept = [(search, None) for search, _ in browser._numbers.searches]
    assert kept and not indexer.making
    browser._counted((replace(browser._numbers, searches=kept), 0.0))
    item = browser.sidebar._model.item_of(f"search:{kept[0][0].id}")
    qtbot.waitUntil(lambda: item.data(COUNT) == 3)


def test_near_copies_are_not_denied(qtbot, window, making):
    window.open_article(4)
    articles.create(window.desk, Text(headline="Written meanwhile", body=STORY))
    quiet(qtbot, window)
    told = []
    window.twin_verbs.told.connect(told.append)
    window.twin_verbs.compare([4])
    quiet(qtbot, window)
    window.actions_["walk-twins"].trigger()
    quiet(qtbot, window)
    assert len(told) == 2 and all("not known yet" in line for line in told)


def test_the_link_box_finds_what_it_could_not_find_before(qtbot, window, making):
    window.open_article(4)
    quiet(qtbot, window)
    window.actions_["link-article"].trigger()
    box = next(one for one in QApplication.topLevelWidgets() if isinstance(one, LinkBox) and one.isVisible())
    type_text(box.field, "ferry")
    quiet(qtbot, window)
    qtbot.waitUntil(lambda: "being made" in box._heading.text())
    assert "is not in the archive" not in box._offer.text.text()
    making.end()
    qtbot.waitUntil(lambda: box.model.rowCount() == 3)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    settle(qtbot, window)


def test_the_palette_says_that_articles_may_be_missing(qtbot, window, making):
    window.actions_["palette"].trigger()
    palette = window.findChildren(Palette)[-1]
    type_text(palette.field, "ferry")
    quiet(qtbot, window)
    last = palette.rows.offer(palette.rows.rowCount() - 1)
    assert "being made" in last.note
    palette.done(0)

"""Where nothing is yet the window says what belongs there and offers the next step."""

import pytest
from PySide6.QtCore import Qt

from newsdesk.desk import articles, searches, searching, tags
from newsdesk.domain.article import Status
from tests.ui.conftest import settle


@pytest.fixture
def window(make_window):
    return make_window("en", sample=False)


def offered(holder):
    return [button.text() for button in holder.buttons.values() if button.isVisible()]


def press(qtbot, offers, text):
    button = next(one for one in offers.buttons.values() if one.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_empty_archive_offers_files_the_sample_and_a_new_article(qtbot, window):
    pane = window.browser.list
    assert pane._empty_button.isVisible()
    assert offered(pane.offers) == ["Add the sample articles", "New article"]
    assert offered(window.sheet.nothing.offers) == ["New article", window.actions_["palette"].text()]
    press(qtbot, pane.offers, "New article")
    settle(qtbot, window)
    assert window.session.article.status is Status.DRAFT
    assert window.sheet.editing


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_place_says_what_belongs_there(qtbot, make_window, language):
    window = make_window(language)
    desk, pane, sidebar = window.desk, window.browser.list, window.browser.sidebar
    articles.trash(desk, searching.find(desk, searching.parse("")).ids)
    tags.create(desk, "Idle")
    key = next(tag.id for tag in tags.all_tags(desk) if tag.name == "Idle")
    searches.create(desk, "Saved", "xyz")
    saved = searches.saved(desk)[0].id
    articles.empty_trash(desk)
    settle(qtbot, window)
    told = set()
    places = [*(status.value for status in Status), "untagged", "trash", f"tag:{key}"]
    for place in [*places, f"search:{saved}"]:
        sidebar.choose(place)
        settle(qtbot, window)
        text = pane._empty_text.text()
        assert text
        assert not text.startswith("list.")
        assert offered(pane.offers), place
        told.add(text)
    assert len(told) >= len(places)
    qtbot.mouseClick(pane.offers.buttons["all"], Qt.MouseButton.LeftButton)
    assert sidebar.key == "all"


def test_a_search_without_an_answer_can_be_cleared(qtbot, make_window):
    window = make_window("en")
    window.browser.search.search("zzzzqqq")
    settle(qtbot, window)
    assert window.browser.list.total == 0
    press(qtbot, window.browser.list.offers, "Clear the search")
    settle(qtbot, window)
    assert window.browser.list.total == 12


def test_pages_without_anything_offer_what_begins_them(qtbot, window):
    window.go("tags")
    settle(qtbot, window)
    assert offered(window.manager._empty.offers) == [
        window.actions_["tag-new"].text(), window.actions_["import-vocabulary"].text()
    ]  # fmt: skip
    window.go("related")
    settle(qtbot, window)
    assert offered(window.links_page.empty.offers) == ["Articles", window.actions_["import-files"].text()]
    press(qtbot, window.links_page.empty.offers, "Articles")
    assert window.pages.shown == "articles"


def test_a_filter_that_finds_no_tag_can_be_cleared(qtbot, make_window):
    window = make_window("en")
    window.go("tags")
    settle(qtbot, window)
    window.manager.filter.setText("zzzz")
    qtbot.waitUntil(lambda: "Clear the search" in offered(window.manager._empty.offers))
    press(qtbot, window.manager._empty.offers, "Clear the search")
    qtbot.waitUntil(lambda: not window.manager._empty.isVisible())


def test_where_nothing_may_be_written_nothing_is_offered_that_writes(qtbot, open_desk, make_window, tmp_path):
    from newsdesk.desk import Mode

    open_desk(sample=False).close()
    window = make_window("en", sample=False, mode=Mode.READ)
    assert offered(window.browser.list.offers) == []
    assert "New article" not in offered(window.sheet.nothing.offers)

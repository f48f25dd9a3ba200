"""The numbers of an answer, its spread over time, another spelling, the newer first."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from newsdesk.desk import searching
from newsdesk.domain.query import Bucket, Facets
from newsdesk.ui import theme
from newsdesk.ui.articles.facet_pane import FacetPane, choices
from newsdesk.ui.articles.histogram import Histogram
from newsdesk.ui.articles.spread import Bar, bars, condition
from newsdesk.words import rtl, use
from tests.ui.conftest import settle

MONTHS = (Bucket("2024-11", 2), Bucket("2025-01", 5), Bucket("2025-02", 1))


def test_every_month_between_has_a_bar():
    assert bars(MONTHS) == [Bar("2024-11", 2), Bar("2024-12", 0), Bar("2025-01", 5), Bar("2025-02", 1)]


def test_a_long_time_has_a_bar_for_each_year():
    found = bars((Bucket("2010-05", 1), Bucket("2010", 2), Bucket("2016-01", 4)))
    assert found == [Bar("2010", 3), *(Bar(f"{year}", 0) for year in range(2011, 2016)), Bar("2016", 4)]


def test_years_have_the_bars_where_many_articles_know_no_month():
    found = bars((Bucket("2010", 2), Bucket("2010-05", 1), Bucket("2011-01", 4)))
    assert found == [Bar("2010", 3), Bar("2011", 4)]


def test_nothing_dated_has_no_bars():
    assert bars(()) == []


@settings(max_examples=80, deadline=None)
@given(st.dictionaries(st.tuples(st.integers(1900, 2030), st.integers(0, 12)), st.integers(1, 99), max_size=20))
def test_no_article_with_a_month_is_lost(found):
    months = [Bucket(f"{year}-{month:02}" if month else f"{year}", n) for (year, month), n in sorted(found.items())]
    shown = bars(months)
    assert [bar.key for bar in shown] == sorted(bar.key for bar in shown)
    if shown and len(shown[0].key) == 7:
        assert sum(bar.count for bar in shown) == sum(bucket.count for bucket in months if len(bucket.key) == 7)
    else:
        assert sum(bar.count for bar in shown) == sum(bucket.count for bucket in months)


def test_a_span_is_a_condition_whichever_end_comes_first():
    assert condition("date", "2025-02", "2024-11") == "date:2024-11..2025-02"
    assert condition("تاريخ", "2025", "2025") == "تاريخ:2025"


@pytest.fixture(params=["en", "ar"])
def histogram(qtbot, request):
    use(request.param)
    found = Histogram(theme.load("light"))
    qtbot.addWidget(found)
    found.resize(300, found.sizeHint().height())
    found.show_months(MONTHS)
    found.show()
    return found


def test_a_span_is_dragged_with_the_mouse(histogram, qtbot):
    first, last = (histogram.box_of(place).center().toPoint() for place in (1, 3))
    with qtbot.waitSignal(histogram.spanned) as spanned:
        QTest.mousePress(histogram, Qt.MouseButton.LeftButton, pos=first)
        QTest.mouseMove(histogram, QPoint((first.x() + last.x()) // 2, 10))
        QTest.mouseMove(histogram, last)
        QTest.mouseRelease(histogram, Qt.MouseButton.LeftButton, pos=last)
    assert spanned.args == ["2024-12", "2025-02"]


def test_time_runs_as_the_language_does(histogram):
    earlier, later = histogram.box_of(0).x(), histogram.box_of(3).x()
    assert (earlier > later) is rtl()


def test_a_span_is_chosen_with_keys(histogram, qtbot):
    on = Qt.Key.Key_Left if rtl() else Qt.Key.Key_Right
    histogram.setFocus()
    for _ in range(2):
        QTest.keyClick(histogram, on)
    QTest.keyClick(histogram, on, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(histogram.spanned) as spanned:
        QTest.keyClick(histogram, Qt.Key.Key_Return)
    assert spanned.args == ["2024-12", "2025-01"]


def test_one_bar_alone_says_nothing(histogram):
    histogram.show_months((Bucket("2025-01", 5),))
    assert histogram.isHidden()


FOUND = Facets(
    sources=(Bucket("The Quay Post", 5, 1), Bucket('A "quoted" name', 2, 2)),
    tags=(Bucket("Port", 4, 7),),
    years=(Bucket("2025", 5), Bucket("2024", 2)),
    statuses=(Bucket("inbox", 7),),
    languages=(Bucket("ar", 4), Bucket("sw", 3)),
    months=MONTHS,
    total=7,
)


def test_what_all_have_in_common_is_no_choice():
    assert choices("status", FOUND) == []
    assert [choice.condition for choice in choices("tag", FOUND)] == ['tag:"Port"']


def test_every_choice_is_a_condition_of_the_search_language():
    for language in ("en", "ar"):
        use(language)
        for kind in ("source", "tag", "year", "lang"):
            for choice in choices(kind, FOUND):
                assert searching.understand(choice.condition).parts, choice


def test_a_choice_is_pressed(qtbot):
    pane = FacetPane(theme.load("dark"))
    qtbot.addWidget(pane)
    pane.resize(380, 260)
    pane.show()
    pane.show_facets(FOUND)
    button = pane.lines["year"]._flow.itemAt(0).widget()
    with qtbot.waitSignal(pane.narrowed) as narrowed:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert narrowed.args == ["date:2025"]


def test_more_choices_than_fit_in_a_line_are_shown_when_asked_for(qtbot):
    pane = FacetPane(theme.load("light"))
    qtbot.addWidget(pane)
    pane.resize(320, 260)
    pane.show()
    many = tuple(Bucket(f"a rather long source {number}", 9, number) for number in range(1, 9))
    pane.show_facets(Facets(sources=many, total=72))
    line = pane.lines["source"]
    before = line._flow.count()
    assert before < 8
    line._flow.itemAt(before - 1).widget().click()
    assert line._flow.count() == 9
    line._flow.itemAt(8).widget().click()
    assert line._flow.count() == before


def test_the_window_counts_an_answer_and_is_narrowed_by_it(qtbot, make_window, brisk):
    window = make_window("en")
    browser = window.browser
    assert not browser.list.facets.isVisible(), "nothing is searched"
    browser.search.search("المياه")
    settle(qtbot, window)
    assert browser.list.facets.isVisible()
    total = browser.model.rowCount()
    assert browser.list.facets._found.total == total
    assert browser.sidebar._delegate.answer["all"] == total
    first = browser.list.facets.lines["source"]._flow.itemAt(0).widget()
    first.click()
    settle(qtbot, window)
    assert 0 < browser.model.rowCount() < total
    assert len(browser.search.chips.chips) == 1
    browser.list.narrow.click()
    assert not browser.list.facets.isVisible()
    browser.search.search("")
    settle(qtbot, window)
    assert browser.sidebar._delegate.answer is None
    browser.list.narrow.click()
    settle(qtbot, window)
    assert browser.list.facets.isVisible() and browser.list.facets._found.total == 12


def test_the_numbers_follow_what_changes(qtbot, make_window, brisk):
    window = make_window("en")
    window.browser.search.search("المياه")
    settle(qtbot, window)
    total = window.browser.list.facets._found.total
    window.browser.list.select_first()
    window.actions_["trash"].trigger()
    qtbot.waitUntil(lambda: window.browser.list.facets._found.total == total - 1)


def test_the_numbers_of_a_state_follow_too(qtbot, make_window, brisk):
    window = make_window("en")
    window.browser.search.search("status:inbox")
    settle(qtbot, window)
    window.browser.list.select_first()
    window.actions_["status-final"].trigger()
    qtbot.waitUntil(lambda: window.browser.list.facets._found.total == 11)


def test_where_nothing_is_found_a_condition_can_be_left_out(qtbot, make_window, brisk):
    window = make_window("en")
    browser = window.browser
    browser.search.search("tag:Port date:1999 المياه")
    settle(qtbot, window)
    assert browser.model.rowCount() == 0
    browser.search.search("date:1999 المياه")
    settle(qtbot, window)
    ways = browser.list._ways
    assert ways.count() == 1
    ways.itemAt(0).widget().click()
    settle(qtbot, window)
    assert browser.search.text() == "المياه" and browser.model.rowCount() > 0
    assert ways.count() == 0


def test_what_was_not_understood_is_told(qtbot, make_window, brisk):
    window = make_window("ar")
    window.browser.search.search("تاريخ:غدا المياه")
    settle(qtbot, window)
    assert window.browser.list.misread.isVisible() and "تاريخ:غدا" in window.browser.list.misread.text()
    window.browser.search.search("المياه")
    settle(qtbot, window)
    assert not window.browser.list.misread.isVisible()


def test_another_order_begins_at_its_beginning_and_is_remembered(qtbot, make_window, brisk):
    window = make_window("en")
    pane, browser = window.browser.list, window.browser
    browser.search.search("المياه")
    settle(qtbot, window)
    pane.sort.setCurrentIndex(pane.sort.findData("oldest"))
    pane.sort.activated.emit(pane.sort.currentIndex())
    settle(qtbot, window)
    assert pane.view.verticalScrollBar().value() == 0
    browser.search.search("")
    settle(qtbot, window)
    assert pane.sort.currentData() == "newest"
    browser.search.search("البلدي")
    settle(qtbot, window)
    assert pane.sort.currentData() == "oldest"


def test_another_spelling_is_offered_and_taken(qtbot, make_window, brisk):
    window = make_window("ar")
    browser = window.browser
    browser.search.search("المجلسس")
    settle(qtbot, window)
    assert browser.list.meant.isVisible()
    browser.list.meant.click()
    settle(qtbot, window)
    assert browser.search.text() == "المجلس"
    assert browser.model.rowCount() > 0 and not browser.list.meant.isVisible()


def test_what_is_like_an_article_is_found_from_its_menu(qtbot, make_window, brisk):
    window = make_window("ar")
    settle(qtbot, window)
    key = window.session.article.id
    window.actions_["find-alike"].trigger()
    settle(qtbot, window)
    assert window.browser.search.text() == f"مثل:{key}"
    assert key not in window.browser.model.ids


def test_preferring_recent_articles_can_be_switched_off(qtbot, make_window, brisk):
    window = make_window("en")
    assert window.browser.recent and window.actions_["prefer-recent"].isChecked()
    window.actions_["prefer-recent"].trigger()
    settle(qtbot, window)
    assert not window.browser.query.recent


def test_every_order_lists_every_article(qtbot, make_window, brisk):
    window = make_window("ar")
    sort = window.browser.list.sort
    for place in range(sort.count()):
        sort.setCurrentIndex(place)
        sort.activated.emit(place)
        settle(qtbot, window)
        assert window.browser.model.rowCount() == 12

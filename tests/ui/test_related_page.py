"""All links of the archive on their page."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from newsdesk.desk import Desk, articles, links, undo
from newsdesk.domain.article import Text
from newsdesk.domain.link import LinkKind
from newsdesk.ui import i18n, theme
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.related.kinds_list import COUNT, NAME
from newsdesk.ui.related.links_model import ITEM, PART, LinksModel
from newsdesk.ui.related.page import RelatedPage
from tests.ui.conftest import type_text


def new(desk, headline, body=""):
    return articles.create(desk, Text(headline=headline, body=body))[0]


@pytest.fixture
def desk(open_desk):
    return open_desk(sample=False)


@pytest.fixture
def filled(desk):
    """Three articles, 1 to 3; 1 and 2 wait for a title that is not there, 3 for one that two others, 4 and 5, have."""
    keys = [new(desk, headline) for headline in ("سفينة في المرفأ", "Harbour news", "رصيف الصيادين")]
    links.add(desk, keys[0], keys[1], LinkKind.TRANSLATION, "see both")
    links.add(desk, keys[0], keys[2], LinkKind.FOLLOW_UP)
    links.add(desk, keys[2], keys[1], LinkKind.FOLLOW_UP)
    for key in keys[:2]:
        links.add_waiting(desk, key, "عنوان لم يصل")
    for day in ("أ", "ب"):
        new(desk, "حالة الطقس", f"<p>{day}</p>")
    links.add_waiting(desk, keys[2], "حالة الطقس")
    return keys


def idle(qtbot, page):
    qtbot.waitUntil(lambda: not page._jobs.busy and not page._timer.isActive(), timeout=10_000)


@pytest.fixture
def make(qtbot, desk):
    jobs = Jobs()

    def build(language="en"):
        application = QApplication.instance()
        i18n.apply(application, language)
        chosen = theme.load("light")
        theme.apply(application, chosen)
        page = RelatedPage(desk, jobs, chosen)
        qtbot.addWidget(page)
        page.resize(1000, 600)
        page.show()
        page.told = []
        page.opened.connect(page.told.append)
        page.refresh()
        idle(qtbot, page)
        return page

    yield build
    jobs.finish()
    QApplication.instance().setStyleSheet("")


def items(page):
    return list(page.model.items)


def ends(page):
    return [(item.start.id, item.end.id) for item in items(page)]


def counts(page):
    entries = [page.kinds.item(place) for place in range(page.kinds.count())]
    return {entry.data(NAME): entry.data(COUNT) for entry in entries if entry.data(COUNT)}


def choose(qtbot, page, name):
    page.kinds.choose(name)
    idle(qtbot, page)


def test_all_links_are_listed_and_counted_by_kind(make, filled):
    first, second, third = filled
    page = make()
    assert ends(page) == [(third, second), (first, third), (first, second)]
    assert counts(page) == {"all": 3, "follow-up": 2, "translation": 1, "waiting": 1, "several": 1}


def test_a_kind_is_chosen_with_mouse_and_keyboard(qtbot, make, filled):
    page = make("ar")
    place = next(p for p in range(page.kinds.count()) if page.kinds.item(p).data(NAME) == "translation")
    at = page.kinds.visualItemRect(page.kinds.item(place)).center()
    qtbot.mouseClick(page.kinds.viewport(), Qt.MouseButton.LeftButton, pos=at)
    idle(qtbot, page)
    assert ends(page) == [(filled[0], filled[1])]
    qtbot.keyClick(page.kinds, Qt.Key.Key_Home)
    idle(qtbot, page)
    assert len(items(page)) == 3


def test_waiting_titles_tell_how_many_and_which_articles_wait(qtbot, make, filled):
    page = make()
    choose(qtbot, page, "waiting")
    told = [(item.title, item.count, [end.id for end in item.articles]) for item in items(page)]
    assert told == [("عنوان لم يصل", 2, filled[:2])]
    assert "2 articles wait for it" in page.model.index(0).data()
    choose(qtbot, page, "several")
    assert [(item.title, item.candidates) for item in items(page)] == [("حالة الطقس", 2)]


NEAR = ("افتتاح معرض الزهور السنوي في حديقة المدينة الكبيرة", "افتتاح معرض الكتب السنوي في حديقة المدينة الكبيرة")


@pytest.fixture
def doubtful(desk):
    """Two articles, 1 and 2, wait for a title that 3 has nearly; 1 for one that nobody has."""
    keys = [new(desk, headline) for headline in ("سفينة في المرفأ", "Harbour news", NEAR[1])]
    for key in keys[:2]:
        links.add_waiting(desk, key, NEAR[0])
    links.add_waiting(desk, keys[0], "عنوان لم يصل")
    return keys


def ends_of(desk, key):
    return {link.title: link.article_id for link in articles.get(desk, key).links if link.outgoing}


def test_enter_takes_the_offered_article_for_all_who_ask(qtbot, make, desk, doubtful):
    page = make("ar")
    choose(qtbot, page, "several")
    assert [(item.title, [one.id for one in item.offered]) for item in items(page)] == [(NEAR[0], [doubtful[2]])]
    assert page.answers.isVisible() and page.answers.take.text() == "هو المقصود"
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    idle(qtbot, page)
    assert ends_of(desk, doubtful[0])[NEAR[0]] == ends_of(desk, doubtful[1])[NEAR[0]] == doubtful[2]
    assert items(page) == [] and not page.answers.isVisible()
    assert page.told == []
    undo.undo(desk)
    page.refresh()
    idle(qtbot, page)
    assert len(items(page)) == 1


def test_delete_refuses_what_is_offered_and_the_next_row_is_chosen(qtbot, make, desk, doubtful):
    new(desk, "كلمة رئيس التحرير في العدد الأسبوعي الأخير")
    links.add_waiting(desk, doubtful[0], "كلمة رئيس التحرير في العدد الأسبوعي الأول")
    page = make()
    choose(qtbot, page, "several")
    first = items(page)[0]
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    idle(qtbot, page)
    assert first.title not in [item.title for item in items(page)]
    assert page.view.currentIndex().row() == 0
    choose(qtbot, page, "waiting")
    assert first.title in [item.title for item in items(page)]


def test_of_several_a_menu_asks_which(qtbot, make, desk, filled):
    page = make()
    choose(qtbot, page, "several")
    assert page.answers.take.text() == "Choose the article…" and page.answers.refuse.text() == "None of these"
    qtbot.mouseClick(page.answers.take, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    wanted = menu.actions()[1].data()
    menu.actions()[1].trigger()
    menu.close()
    idle(qtbot, page)
    assert ends_of(desk, filled[2])["حالة الطقس"] == wanted and items(page) == []


def test_the_menu_of_a_row_answers_too(qtbot, make, desk, doubtful):
    page = make()
    choose(qtbot, page, "several")
    at = page.view.visualRect(page.model.index(0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, page.view.viewport().mapToGlobal(at))
    QApplication.sendEvent(page.view.viewport(), event)
    menu = QApplication.activePopupWidget()
    refuse = next(one for one in menu.actions() if one.text() == "Not this one")
    refuse.trigger()
    menu.close()
    idle(qtbot, page)
    assert NEAR[0] not in [item.title for item in items(page)]


def test_a_double_click_opens_what_is_offered(qtbot, make, doubtful):
    page = make()
    choose(qtbot, page, "several")
    rect = page.view.visualRect(page.model.index(0))
    for x in (rect.right() - 60, rect.x() + 60):
        qtbot.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, rect.center().y()))
    assert page.told == [doubtful[2], doubtful[0]]


def test_in_an_archive_that_is_only_read_enter_opens_what_is_offered(qtbot, make, doubtful, monkeypatch):
    monkeypatch.setattr(Desk, "read_only", property(lambda _desk: True))
    page = make()
    choose(qtbot, page, "several")
    assert items(page)[0].offered
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert page.told == []
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert page.told == [doubtful[2]]
    at = page.view.visualRect(page.model.index(0)).center()
    QApplication.sendEvent(page.view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, QPoint()))
    menu = QApplication.activePopupWidget()
    assert [action.objectName() for action in menu.actions()] == ["row-open", "row-open-other", "", "row-beside"]
    menu.close()
    assert len(items(page)) == 1


def test_the_filter_looks_for_folded_words(qtbot, make, filled):
    page = make("ar")
    type_text(page.filter, "المرفا")
    idle(qtbot, page)
    assert ends(page) == [(filled[0], filled[2]), (filled[0], filled[1])]
    page.filter.selectAll()
    type_text(page.filter, "سفينه harbour")
    idle(qtbot, page)
    assert ends(page) == [(filled[0], filled[1])]
    page.filter.selectAll()
    type_text(page.filter, "لاوجودله")
    idle(qtbot, page)
    assert page.empty.isVisible() and "هذه الكلمات" in page.empty.text()
    page.filter.clear()
    idle(qtbot, page)
    assert len(items(page)) == 3 and page.view.isVisible()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_double_click_opens_the_article_under_it(qtbot, make, filled, language):
    page = make(language)
    rect = page.view.visualRect(page.model.index(2))
    near, far = QPoint(rect.x() + 60, rect.center().y()), QPoint(rect.right() - 60, rect.center().y())
    for at in (near, far):
        qtbot.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    expected = [filled[0], filled[1]]
    assert page.told == (expected[::-1] if language == "ar" else expected)


def test_a_double_click_opens_one_of_those_that_wait(qtbot, make, filled):
    page = make()
    choose(qtbot, page, "waiting")
    rect = page.view.visualRect(page.model.index(0))
    for y in (14, 34):
        qtbot.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.right() - 40, rect.y() + y))
    assert page.told == filled[:2]


def test_enter_opens_the_first_and_with_control_the_second(qtbot, make, filled):
    page = make()
    page.view.setCurrentIndex(page.model.index(2))
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    qtbot.keyClick(page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.told == filled[:2]


def test_the_menu_opens_every_article_of_a_row(qtbot, make, filled):
    page = make()
    page.view.setCurrentIndex(page.model.index(0))
    at = page.view.visualRect(page.model.index(0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, page.view.viewport().mapToGlobal(at))
    QApplication.sendEvent(page.view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert [action.shortcut().toString() for action in menu.actions()] == ["Return", "Ctrl+Return", "Shift+Return"]
    menu.actions()[1].trigger()
    menu.close()
    assert page.told == [filled[1]]
    with qtbot.waitSignal(page.beside) as asked:
        qtbot.keyClick(page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert asked.args == [filled[2]] and page.told == [filled[1]]


def test_refresh_shows_what_changed_and_keeps_the_place(qtbot, make, desk, filled):
    page = make()
    page.view.setCurrentIndex(page.model.index(1))
    kept = page.view.currentIndex().data(ITEM).id
    links.add(desk, filled[1], filled[0], LinkKind.RESPONSE)
    page.refresh()
    idle(qtbot, page)
    assert len(items(page)) == 4 and counts(page)["all"] == 4
    assert page.view.currentIndex().data(ITEM).id == kept
    resets = []
    page.model.modelReset.connect(lambda: resets.append(1))
    page.refresh()
    idle(qtbot, page)
    assert not resets


def test_a_long_list_is_read_as_far_as_it_is_scrolled(qtbot, make, desk):
    hub = new(desk, "Hub")
    for number in range(PART + 20):
        links.add(desk, new(desk, f"Other {number}"), hub)
    page = make()
    assert page.model.rowCount() == PART
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.view.scrollToBottom()
    qtbot.waitUntil(lambda: page.model.rowCount() == PART + 20)
    assert not page.model.canFetchMore(page.model.index(-1, -1))
    idle(qtbot, page)
    top = page.view.verticalScrollBar().value()
    links.add(desk, hub, 2)
    page.refresh()
    idle(qtbot, page)
    assert page.model.rowCount() == PART + 21
    assert page.view.verticalScrollBar().value() == top
    choose(qtbot, page, "quotes")
    assert page.model.rowCount() == 0
    del tester


def test_rows_of_a_list_that_is_gone_are_dropped(qtbot):
    asked = []
    model = LinksModel(asked.append)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show((), whole=False)
    model.fetchMore(model.index(-1, -1))
    model.show((), whole=True)
    model.extend(0, ["late"], whole=True)
    assert asked and model.rowCount() == 0
    del tester


@pytest.mark.parametrize(
    "name, told",
    [("all", "press L"), ("quotes", "of this kind"), ("waiting", "by itself"), ("several", "several of its articles")],
)
def test_an_empty_list_says_what_belongs_there(qtbot, make, name, told):
    page = make()
    choose(qtbot, page, name)
    assert page.empty.isVisible() and told in page.empty.text()


def test_what_changes_reaches_the_page_in_both_looks(qtbot, make, filled):
    page = make("ar")
    light = page.grab().toImage().pixelColor(400, 590)
    chosen = theme.load("dark")
    theme.apply(QApplication.instance(), chosen)
    page.dress(chosen)
    assert page.grab().toImage().pixelColor(400, 590) != light

"""The list of articles with its days: walking it, choosing in it, and what it keeps when it changes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication

from newsdesk.desk import articles
from newsdesk.domain.article import Row, Status, Text
from newsdesk.domain.dates import PartialDate
from newsdesk.ui import theme
from newsdesk.ui.articles.list_model import PAGE, ArticleListModel
from newsdesk.ui.articles.list_view import ListPane
from tests.ui.conftest import settle

pytestmark = pytest.mark.usefixtures("brisk")
MANY = 100_000
DAYS = ((0, "2025-06-12"), (3, "2025-06-11"), (40, "2025-05"), (90, ""))


class Shelf:
    """A list pane of its own, over rows that are made up; `asked` are the pages that it read."""

    def __init__(self, look):
        self.asked = []
        self.model = ArticleListModel(self.fetch)
        self.pane = ListPane(self.model, look)
        self.view = self.pane.view
        self.at = self.view._at

    def fetch(self, page, ids):
        self.asked.append(page)
        self.model.receive(page, ids, [row(key) for key in ids])

    def show(self, count, groups=DAYS):
        """Articles 1, 2, 3, … by place."""
        self.model.set_answer(tuple(range(1, count + 1)), groups)
        self.pane.tell(count, None, False, "archive")

    def top(self, place):
        return self.view.visualRect(self.model.index(place)).top()

    def click(self, qtbot, place, keys=Qt.KeyboardModifier.NoModifier):
        self.view.scrollTo(self.model.index(place))
        self.click_at(qtbot, self.view.visualRect(self.model.index(place)).center().y(), keys)

    def click_at(self, qtbot, y, keys=Qt.KeyboardModifier.NoModifier):
        qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, keys, QPoint(150, y))

    def colour(self, y, x=3):
        return self.view.viewport().grab().toImage().pixelColor(x, y).name()


def row(key):
    return Row(key, f"uid-{key}", None, f"headline {key}", "source", "2025-06-12", Status.INBOX, False, (), "opening")


@pytest.fixture(params=["ltr"])
def shelf(qtbot, request):
    application = QApplication.instance()
    before = application.layoutDirection()
    rtl = request.param == "rtl"
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    made = Shelf(theme.load("light"))
    qtbot.addWidget(made.pane)
    made.pane.resize(400, 700)
    made.pane.show()
    made.pane.activateWindow()
    made.view.setFocus()
    yield made
    made.pane.hide()
    application.setLayoutDirection(before)


def key(qtbot, shelf, name, keys=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(shelf.view, getattr(Qt.Key, f"Key_{name}"), keys)
    return shelf.view.currentIndex().row()


def test_the_headings_of_the_days_stand_where_the_model_says(shelf):
    shelf.show(200)
    head, high = shelf.at.head, shelf.at.row
    assert [shelf.top(place) for place in (0, 1, 2, 3)] == [head, head + high, head + 2 * high, 2 * head + 3 * high]
    light = shelf.view._theme
    second = shelf.top(3) - head
    assert shelf.colour(second + 2) == light.colour("side").name()
    assert shelf.colour(second - 4) == light.colour("paper").name()
    assert shelf.colour(shelf.top(3) + 4) == light.colour("paper").name()
    shelf.model.set_answer(tuple(range(1, 201)))
    assert [shelf.top(place) for place in (0, 3)] == [0, 3 * high]
    assert shelf.colour(2) == light.colour("paper").name()


def test_the_day_one_is_in_stays_at_the_top_until_the_next_pushes_it_out(shelf):
    shelf.show(200)
    side = shelf.view._theme.colour("side").name()
    shelf.view.verticalScrollBar().setValue(shelf.at.top(1))
    assert shelf.colour(2) == side
    shelf.view.verticalScrollBar().setValue(shelf.at.heading_top(1) - shelf.at.head // 2)
    middle = shelf.at.head // 2
    assert shelf.colour(middle - 3) == shelf.colour(middle + 3) == side
    assert shelf.colour(middle - 1) == shelf.view._theme.colour("line").name()  # one ends where the next begins
    assert not shelf.view.indexAt(QPoint(150, 4)).isValid()


def test_a_click_on_a_heading_chooses_nothing_and_opens_nothing(qtbot, shelf):
    shelf.show(200)
    shelf.click(qtbot, 1)
    opened = []
    shelf.pane.opened.connect(opened.append)
    heading = shelf.top(3) - shelf.at.head // 2
    for y in (heading, shelf.at.head // 2):
        shelf.click_at(qtbot, y)
        assert shelf.view.currentIndex().row() == 1
        assert set(shelf.pane.selected()) <= {2}
        shelf.click_at(qtbot, y, Qt.KeyboardModifier.ControlModifier)
        assert set(shelf.pane.selected()) <= {2}
    assert opened == []
    shelf.click(qtbot, 3)
    assert opened == [4]
    assert shelf.pane.selected() == [4]


def test_the_keys_walk_the_list_across_the_days(qtbot, shelf):
    shelf.show(200)
    shelf.click(qtbot, 1)
    assert [key(qtbot, shelf, name) for name in ("Down", "Down", "Down", "Up", "Home", "Up")] == [2, 3, 4, 3, 0, 0]
    page = key(qtbot, shelf, "PageDown")
    assert 3 <= page <= shelf.view.viewport().height() // shelf.at.row
    assert key(qtbot, shelf, "PageUp") == 0
    assert key(qtbot, shelf, "End") == 199
    assert key(qtbot, shelf, "Down") == 199
    assert key(qtbot, shelf, "PageDown") == 199
    assert shelf.pane.selected() == [200]


@pytest.mark.parametrize(("name", "place"), [("End", 199), ("Home", 0), ("Down", 0)])
def test_the_first_key_in_a_list_without_a_cursor_goes_where_it_says(qtbot, shelf, name, place):
    shelf.show(200)
    shelf.view.setCurrentIndex(shelf.model.index(-1))
    assert key(qtbot, shelf, name) == place


def test_what_the_cursor_goes_to_is_whole_in_sight_and_below_the_heading(qtbot, shelf):
    shelf.show(200)
    shelf.click(qtbot, 0)
    room = shelf.view.viewport().height()
    for name in ("PageDown",) * 9 + ("Up",) * 30 + ("PageUp",) * 3 + ("End", "Up", "Home"):
        place = key(qtbot, shelf, name)
        assert shelf.at.head <= shelf.top(place) <= room - shelf.at.row


@pytest.mark.parametrize("hint", QAbstractItemView.ScrollHint)
def test_going_to_a_row_never_leaves_it_under_the_heading(shelf, hint):
    shelf.show(200)
    room = shelf.view.viewport().height()
    for place in (0, 199, 3, 150, 40, 39, 2, 90):
        shelf.view.scrollTo(shelf.model.index(place), hint)
        assert shelf.at.head <= shelf.top(place) <= room - shelf.at.row
    shelf.view.scrollTo(shelf.model.index(120), QAbstractItemView.ScrollHint.PositionAtTop)
    assert shelf.top(120) == shelf.at.head


def test_a_hundred_thousand_rows_are_chosen_without_reading_them(qtbot, shelf):
    shelf.show(MANY)
    shelf.click(qtbot, 0)
    shelf.view.grab()
    shelf.asked.clear()
    qtbot.keyClick(shelf.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(shelf.pane.selected()) == MANY
    assert "100,000" in shelf.pane._count.text()
    assert key(qtbot, shelf, "End", Qt.KeyboardModifier.ShiftModifier) == MANY - 1
    assert len(shelf.pane.selected()) == MANY
    shelf.view.grab()
    assert set(shelf.asked) <= {(MANY - 1) // PAGE, (MANY - 1) // PAGE - 1}  # what came into sight, and nothing more
    shelf.click(qtbot, MANY - 2)
    assert shelf.pane.selected() == [MANY - 1]


def test_shift_and_the_arrows_choose_a_run_that_grows_and_shrinks(qtbot, shelf):
    shelf.show(MANY)
    shelf.click(qtbot, 2)
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(3):
        key(qtbot, shelf, "Down", shift)
    assert shelf.pane.selected() == [3, 4, 5, 6]
    key(qtbot, shelf, "Up", shift)
    assert shelf.pane.selected() == [3, 4, 5]
    for _ in range(3):
        key(qtbot, shelf, "Up", shift)
    assert shelf.pane.selected() == [2, 3]
    shelf.click(qtbot, 4, shift)
    assert shelf.pane.selected() == [3, 4, 5]
    shelf.click(qtbot, 0, Qt.KeyboardModifier.ControlModifier)
    assert shelf.pane.selected() == [1, 3, 4, 5]


def test_rows_that_come_and_go_above_move_nothing_that_is_in_sight(qtbot, shelf):
    shelf.show(300)
    shelf.view.scrollTo(shelf.model.index(150), QAbstractItemView.ScrollHint.PositionAtTop)
    shelf.view.verticalScrollBar().setValue(shelf.view.verticalScrollBar().value() + 17)
    shelf.click(qtbot, 152)
    shelf.click(qtbot, 154, Qt.KeyboardModifier.ControlModifier)
    opened = []
    shelf.pane.opened.connect(opened.append)
    before = shelf.top(153)
    fresh = (*range(1001, 1021), *range(1, 301))
    shelf.pane.swap(fresh, ((0, "2025-06-13"), *((start + 20, day) for start, day in DAYS)))
    assert shelf.pane.selected() == [153, 155]
    assert shelf.model.ids[shelf.view.currentIndex().row()] == 155
    assert shelf.top(173) == before
    gone = tuple(number for number in fresh if number not in range(10, 40))
    shelf.pane.swap(gone, ((0, "2025-06-13"), (23, "2025-06-11"), (30, "2025-05")))
    assert shelf.top(gone.index(154)) == before
    assert shelf.pane.selected() == [153, 155]
    assert opened == []
    assert key(qtbot, shelf, "Down") == gone.index(156)
    assert opened == [156]


def test_many_chosen_rows_stay_chosen_when_one_more_comes(qtbot, shelf):
    shelf.show(500)
    shelf.click(qtbot, 10)
    qtbot.keyClick(shelf.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    shelf.pane.swap((1000, *range(1, 501)), DAYS)
    assert shelf.pane.selected() == list(range(1, 501))
    assert "500" in shelf.pane._count.text()


def test_the_row_after_the_one_that_left_is_opened_if_the_list_has_the_keyboard(qtbot, shelf):
    shelf.show(10, ())
    shelf.click(qtbot, 4)
    opened = []
    shelf.pane.opened.connect(opened.append)
    qtbot.waitUntil(shelf.view.hasFocus)
    shelf.pane.swap((1, 2, 3, 4, 6, 7, 8, 9, 10), ())
    assert shelf.pane.selected() == [6]
    assert opened[-1] == 6
    shelf.pane.swap((1, 2, 3, 4), ())
    assert shelf.pane.selected() == [4]
    shelf.pane.sort.setFocus()
    shelf.pane.swap((1, 2, 3), ())
    assert shelf.pane.selected() == []


def test_the_list_may_be_empty_and_says_what_belongs_there(qtbot, shelf):
    shelf.show(0, ())
    assert shelf.pane._empty_button.isVisible()
    for name in ("Down", "End", "PageUp", "Home"):
        assert key(qtbot, shelf, name) == -1
    shelf.click_at(qtbot, 20)
    qtbot.keyClick(shelf.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert shelf.pane.selected() == []
    assert not shelf.view.indexAt(QPoint(5, 5)).isValid()
    shelf.pane.swap((1, 2), ((0, "2025"),))
    shelf.pane.swap((), ())
    shelf.view.grab()
    assert shelf.view.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("shelf", ["ltr", "rtl"], indirect=True)
def test_the_words_of_a_heading_begin_where_one_begins_to_read(shelf):
    shelf.show(200)
    image = shelf.view.viewport().grab().toImage()
    side = shelf.view._theme.colour("side").name()
    inked = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).name() != side for y in range(2, shelf.at.head - 3))
    ]
    rtl = shelf.pane.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert (min(inked) > image.width() // 2) is rtl
    assert (max(inked) < image.width() * 3 // 4) is not rtl
    assert shelf.view.visualRect(shelf.model.index(5)).width() == shelf.view.viewport().width()


def test_what_is_dragged_is_everything_that_is_chosen(qtbot, shelf):
    shelf.show(200)
    shelf.click(qtbot, 2)
    shelf.click(qtbot, 4, Qt.KeyboardModifier.ShiftModifier)
    shelf.view.grab()
    data = shelf.model.carry(shelf.view.places())
    assert bytes(data.data("application/x-newsdesk-articles").data()) == b"3,4,5"
    assert "headline 3" in data.text()


def test_delete_pressed_again_and_again_trashes_one_row_after_the_other(qtbot, make_window, open_desk):
    desk = open_desk(sample=False)
    for day in range(1, 8):
        articles.create(desk, Text(headline=f"Day {day}", published=PartialDate(f"2025-06-0{day}")))
    window = make_window("en", desk=desk)
    window.activateWindow()
    view = window.browser.list.view
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    ids = list(window.browser.model.ids)
    window.browser.list.select(ids[2])
    settle(qtbot, window)
    for left in (6, 5, 4):
        qtbot.keyClick(view, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda left=left: window.browser.model.rowCount() == left)
        settle(qtbot, window)
    assert list(window.browser.model.ids) == ids[:2] + ids[5:]
    assert window.session.article.id == ids[5]
    assert window.browser.list.selected() == [ids[5]]

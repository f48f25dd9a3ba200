"""The list in its three looks, its columns, its headings by day and by source, and what of it is kept by archive."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyleOptionViewItem

from newsdesk.desk import articles, searching
from newsdesk.domain.article import Row, Status, Text
from newsdesk.domain.query import Grouping, Sort
from newsdesk.domain.tag import TagKind, TagRef
from newsdesk.ui import theme
from newsdesk.ui.articles.columns import COLUMN_OF, Column, Place, cell, from_plain, to_plain, usual
from newsdesk.ui.articles.line_rows import CompactDelegate, TableDelegate
from newsdesk.ui.articles.list_looks import Look
from newsdesk.ui.articles.list_model import MIME, ArticleListModel
from newsdesk.ui.articles.table_header import COLUMNS, HeaderModel, TableHeader
from tests.ui.conftest import settle

pytestmark = pytest.mark.usefixtures("brisk")
RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
TAG = TagRef(1, "ميناء", TagKind.TOPIC, "")
ROW = Row(
    7, "uid-7", None, "مجلس المدينة يقر خطة الميناء", "Harbour Post", "2024-05-03", Status.INBOX, False, (TAG,), "نص",
    byline="نورا", words=1234, modified="2024-05-03T10:00:00Z",
)  # fmt: skip


def paint(delegate, row, direction, width=700):
    model = ArticleListModel(lambda _page, _ids: None)
    model.set_answer((row.id,))
    model.receive(0, (row.id,), [row])
    image = QImage(width, delegate.height, QImage.Format.Format_RGB32)
    option = QStyleOptionViewItem()
    option.rect, option.direction = image.rect(), direction
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    return image


def inked(image, left, right):
    """Whether anything is written between two columns of pixels."""
    ground = image.pixel(image.width() // 2, 1)
    return any(image.pixel(x, y) != ground for x in range(left, right) for y in range(4, image.height() - 3))


# -- rows of one line


@pytest.mark.parametrize("direction", [RTL, LTR])
def test_columns_run_from_where_reading_begins(qtbot, direction):
    delegate = TableDelegate(theme.load("light"))
    delegate.take([Place(Column.SOURCE, 150, True), Place(Column.WORDS, 100, True)])
    image = paint(delegate, ROW, direction)
    first, beyond = ((560, 690), (10, 440)) if direction is RTL else ((10, 140), (260, 690))
    assert inked(image, *first)
    assert not inked(image, *beyond)
    near = (660, 690) if direction is RTL else (10, 40)  # a Latin name stands at the edge of an Arabic column too
    assert inked(image, *near)


def test_numbers_stand_at_the_far_edge(qtbot):
    delegate = TableDelegate(theme.load("light"))
    delegate.take([Place(Column.WORDS, 200, True)])
    assert inked(paint(delegate, ROW, LTR), 150, 195)
    assert not inked(paint(delegate, ROW, LTR), 2, 100)
    assert inked(paint(delegate, ROW, RTL), 505, 550)


def test_a_table_moves_sideways_below_its_view(qtbot):
    delegate = TableDelegate(theme.load("light"))
    delegate.take([Place(Column.HEADLINE, 400, True), Place(Column.SOURCE, 300, True)])
    narrow = paint(delegate, ROW, RTL, 300)
    delegate.scrolled = 400
    moved = paint(delegate, ROW, RTL, 300)
    assert narrow != moved
    assert inked(moved, 250, 290)  # the source begins where the headline began
    delegate.scrolled = 0
    assert paint(delegate, ROW, RTL, 300) == narrow


def test_a_tag_can_be_pressed_in_a_table_too(qtbot):
    delegate = TableDelegate(theme.load("light"))
    delegate.take([Place(Column.SOURCE, 150, True), Place(Column.TAGS, 200, True)])
    paint(delegate, ROW, RTL)
    rect = QRectF(0, 0, 700, delegate.height)
    assert delegate.tag_at(ROW, rect, QPoint(520, delegate.height // 2).toPointF()) == TAG
    assert delegate.tag_at(ROW, rect, QPoint(600, delegate.height // 2).toPointF()) is None


@pytest.mark.parametrize(("direction", "x"), [(RTL, 520), (LTR, 180)])
def test_a_place_of_a_table_is_of_a_column(qtbot, direction, x):
    delegate = TableDelegate(theme.load("light"))
    delegate.take([Place(Column.SOURCE, 150, True), Place(Column.TAGS, 200, True)])
    assert delegate.column_at(x, 700, direction) is Column.TAGS
    assert delegate.column_at(350, 700, direction) is None
    delegate.scrolled = 190
    assert delegate.column_at(700 - 5 if direction is RTL else 5, 700, direction) is Column.TAGS


@pytest.mark.parametrize("make", [CompactDelegate, TableDelegate])
def test_hits_are_marked_in_a_line(qtbot, make):
    delegate = make(theme.load("light"))
    if make is TableDelegate:
        delegate.take([Place(Column.HEADLINE, 400, True)])
    mark = theme.load("light").colour("mark").rgb()

    def marked(row):
        image = paint(delegate, row, RTL)
        return any(image.pixel(x, y) == mark for x in range(image.width()) for y in range(image.height()))

    assert not marked(ROW)
    assert marked(replace(ROW, headline_hits=((0, 4),)))


def test_one_line_says_what_lies_in_the_trash(qtbot):
    delegate = CompactDelegate(theme.load("light"))
    assert paint(delegate, ROW, RTL) != paint(delegate, replace(ROW, trashed=True), RTL)
    assert delegate.height < 40


def test_every_column_says_something(qtbot):
    row = replace(
        ROW, language="ar", captured="2024-05-03T10:00:00Z", created="2024-05-03T10:00:00Z", slug="s", dateline="عدن",
        provider="AP", notes="one\ntwo",
    )  # fmt: skip
    assert all(cell(row, column) for column in Column)
    assert cell(row, Column.NOTES) == "one two"
    assert cell(row, Column.WORDS) == "1,234"
    assert cell(replace(row, trashed=True), Column.STATUS) == "In the trash"


# -- the header


def test_the_model_of_the_header_keeps_qts_rules(qtbot):
    model = HeaderModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.columnCount() == len(Column)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Headline"
    assert "cannot be sorted" in model.headerData(
        COLUMNS.index(Column.BYLINE), Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    )
    del tester


@pytest.fixture
def header(qtbot):
    made = TableHeader(None)
    qtbot.addWidget(made)
    made.resize(900, 30)
    made.show()
    return made


def test_columns_are_shown_moved_and_widened_and_come_back_as_they_were(header):
    header.show_column(Column.BYLINE, True)
    header.show_column(Column.WORDS, False)
    header.moveSection(0, 2)
    header.widen(Column.SOURCE, 222)
    places = header.places()
    assert [one.column for one in header.seen()][:3] == [Column.SOURCE, Column.PUBLISHED, Column.HEADLINE]
    assert from_plain(to_plain(places)) == places
    header.place(usual())
    assert header.places() == usual()
    header.place(places)
    assert header.places() == places


def test_the_last_column_stays(header):
    for column in Column:
        header.show_column(column, False)
    assert len(header.seen()) == 1


@pytest.mark.parametrize("kept", [None, "x", [], [["headline", 10]], [["nothing", 10, True]], [["source", 90, False]]])
def test_columns_that_cannot_be_read_are_the_usual_ones(kept):
    assert from_plain(kept) == usual()


def test_a_click_sorts_and_another_turns_the_order(qtbot, header):
    asked = []
    header.sort_asked.connect(asked.append)
    header.show_sort(Sort.NEWEST)
    for section in (Column.HEADLINE, Column.PUBLISHED, Column.BYLINE):
        header.sectionClicked.emit(COLUMNS.index(section))
    assert asked == [Sort.HEADLINE, Sort.OLDEST]
    for sort in (Sort.HEADLINE, Sort.SHORTEST, Sort.MODIFIED):
        header.show_sort(sort)
        assert COLUMNS[header.sortIndicatorSection()] is COLUMN_OF[sort]
    header.sectionClicked.emit(COLUMNS.index(Column.NOTES))  # it cannot be sorted by: the arrow stays
    assert COLUMNS[header.sortIndicatorSection()] is Column.MODIFIED


# -- in the window


def choose(qtbot, window, action):
    window.actions_[action].trigger()
    settle(qtbot, window)


def test_what_is_chosen_and_in_sight_stays_in_every_look(qtbot, make_window):
    window = make_window("ar")
    pane = window.browser.list
    keys = list(pane.model.ids)
    pane.mark_chosen([keys[2], keys[4]], keys[2])
    for look in (*Look, Look.COMFORTABLE):
        choose(qtbot, window, f"look-{look.value}")
        assert pane.view.look is look
        assert pane.selected() == [keys[2], keys[4]]
        assert pane.view.header.isVisible() is (look is Look.TABLE)
        index = pane.model.index(3)
        assert pane.view.indexAt(pane.view.visualRect(index).center()) == index
        assert pane.model.carry(pane.view.places()).hasFormat(MIME)
        assert [one.value for one in Look if window.actions_[f"look-{one.value}"].isChecked()] == [look.value]


def test_the_header_sorts_the_list_and_the_order_tells_the_header(qtbot, make_window):
    window = make_window("en")
    pane = window.browser.list
    choose(qtbot, window, "look-table")
    pane.view.header.sectionClicked.emit(COLUMNS.index(Column.HEADLINE))
    settle(qtbot, window)
    assert pane.sort.currentData() == Sort.HEADLINE
    there = list(pane.model.ids)
    pane.view.header.sectionClicked.emit(COLUMNS.index(Column.HEADLINE))
    settle(qtbot, window)
    assert list(pane.model.ids) == there[::-1]
    pane.sort_by(Sort.LENGTH)
    settle(qtbot, window)
    assert COLUMNS[pane.view.header.sortIndicatorSection()] is Column.WORDS


def test_a_list_has_headings_by_source(qtbot, make_window):
    window = make_window("ar")
    pane = window.browser.list
    pane.sort_by(Sort.HEADLINE)
    settle(qtbot, window)
    assert not pane.model.groups
    choose(qtbot, window, "group-by-source")
    assert pane.sort.currentData() == Sort.SOURCE
    names = [row.source for row in searching.rows(window.desk, pane.model.ids)]
    assert [name for _, name in pane.model.groups] == list(dict.fromkeys(names))
    assert pane.view.heading(pane.model.groups[0][1]) == names[0]
    assert pane.view.heading("") == "بلا مصدر"
    window.browser.search.search("الميناء")
    settle(qtbot, window)
    choose(qtbot, window, "group-by-none")
    assert not pane.model.groups
    choose(qtbot, window, "group-by-day")
    assert window.browser.grouping is Grouping.DAY


def test_a_column_is_fitted_to_what_it_says(qtbot, make_window):
    window = make_window("ar")
    view = window.browser.list.view
    choose(qtbot, window, "look-table")
    view.header.widen(Column.SOURCE, 50)
    view.header.sectionHandleDoubleClicked.emit(COLUMNS.index(Column.SOURCE))
    assert view.header.sectionSize(COLUMNS.index(Column.SOURCE)) > 60


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_arrows_to_the_sides_move_a_table(qtbot, make_window, language):
    window = make_window(language)
    view, bar = window.browser.list.view, window.browser.list.view.horizontalScrollBar()
    choose(qtbot, window, "look-table")
    for column in Column:
        view.header.show_column(column, True)
    onward, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if language == "ar" else (Qt.Key.Key_Right, Qt.Key.Key_Left)
    qtbot.keyClick(view, onward)
    assert bar.value() == 80
    assert view.header.offset() == 80
    qtbot.keyClick(view, back)
    assert bar.value() == 0
    index = view.model().index(0)
    at = view.visualRect(index).center()
    at.setX(view.viewport().width() - 10 if language == "ar" else 10)
    assert view.model().known(0).headline in view.tip(view.model().known(0), at)


def test_a_table_takes_room_from_the_text_and_gives_it_back(qtbot, make_window):
    window = make_window("ar")
    window.resize(1440, 900)
    before = window.splitter.sizes()
    choose(qtbot, window, "look-table")
    assert window.splitter.sizes()[0] > before[0]
    choose(qtbot, window, "look-compact")
    assert window.splitter.sizes() == before


def test_each_archive_keeps_its_own_look_in_both_languages(qtbot, make_window, open_desk):
    one, other = open_desk(), open_desk(name="Other.newsdesk")
    articles.create(other, Text(headline="خبر", source="رويترز"))
    window = make_window("ar", desk=one)
    choose(qtbot, window, "look-table")
    choose(qtbot, window, "group-by-source")
    window.browser.list.view.header.show_column(Column.BYLINE, True)
    window.browser.list.view.header.widen(Column.BYLINE, 211)
    window.browser.list.sort_by(Sort.OLDEST)
    settle(qtbot, window)
    window.close()
    window = make_window("ar", desk=other)
    assert (window.browser.list.view.look, window.browser.grouping) == (Look.COMFORTABLE, Grouping.DAY)
    assert window.browser.list.sort.currentData() == Sort.NEWEST
    window.close()
    window = make_window("en", desk=one)
    view = window.browser.list.view
    assert (view.look, window.browser.grouping) == (Look.TABLE, Grouping.SOURCE)
    assert Place(Column.BYLINE, 211, True) in view.header.places()
    assert window.browser.list.sort.currentData() == Sort.OLDEST
    assert window.actions_["look-table"].isChecked()
    assert window.browser.model.groups


def test_below_the_heading_of_its_day_a_line_tells_the_hour_alone(qtbot):
    delegate = CompactDelegate(theme.load("light"))
    row = replace(ROW, published="2024-05-03T14:20")
    whole = paint(delegate, row, RTL)
    delegate.tell_day(False)
    assert paint(delegate, row, RTL) != whole
    assert delegate._date(row, 700)[0] == "14:20"
    delegate.tell_day(True)
    assert paint(delegate, row, RTL) == whole
    assert delegate._date(row, 300)[0] == "2024-05-03"  # there is no room for its words

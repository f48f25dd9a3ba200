"""The box in which articles get their tags."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from newsdesk.desk import articles, tags, undo
from newsdesk.domain.article import Text
from newsdesk.domain.tag import TagKind
from newsdesk.ui import i18n, theme
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.tags.giving import TagGiving
from newsdesk.ui.tags.tag_box import TagBox
from newsdesk.ui.tags.tag_box_rows import ENTRY, Does
from tests.ui.conftest import settle, type_text

BODY = "<p>أعلن المجلس البلدي تجديد شبكات المياه في الساحل، وقالت هيئة المياه إن العمل يبدأ قريبًا.</p>"


@pytest.fixture
def desk(open_desk):
    desk = open_desk(sample=False)
    for name, kind in (("الساحل", TagKind.PLACE), ("هيئة المياه", TagKind.ORGANISATION), ("اقتصاد", TagKind.TOPIC)):
        tags.create(desk, name, kind)
    desk.indexer.catch_up()
    return desk


@pytest.fixture
def article(desk):
    key, _ = articles.create(desk, Text(headline="تجديد شبكات المياه في الساحل", body=BODY, language="ar"))
    desk.indexer.catch_up()
    return key


@pytest.fixture
def make(qtbot, desk):
    jobs = Jobs()
    giving = TagGiving(desk, jobs, None, lambda then: then())
    kept = [jobs, giving]

    def build(ids, language="ar", headline="تجديد شبكات المياه"):
        application = QApplication.instance()
        i18n.apply(application, language)
        chosen = theme.load("light")
        theme.apply(application, chosen)
        box = TagBox(desk, jobs, giving, chosen, ids, headline)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(box)
        QAbstractItemModelTester(box.model, QAbstractItemModelTester.FailureReportingMode.Fatal, box)
        box.show()
        wait(qtbot, box)
        return box

    yield build
    kept[0].finish()
    QApplication.instance().setStyleSheet("")


def wait(qtbot, box):
    qtbot.waitUntil(lambda: not box._jobs.busy, timeout=10_000)


def typed(qtbot, box, text):
    type_text(box.field, text)
    wait(qtbot, box)


def enter(qtbot, box, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(box.field, Qt.Key.Key_Return, modifiers)
    wait(qtbot, box)


def names(desk, key):
    return [tag.name for tag in articles.get(desk, key).tags]


def rows(box):
    return [box.model.index(row).data(ENTRY) for row in range(box.model.rowCount())]


def chips(box):
    return [box.chips.row.itemAt(place).widget() for place in range(box.chips.row.count())]


def test_what_is_typed_is_found_anywhere_in_a_name_and_enter_adds_the_best(qtbot, desk, make, article):
    box = make([article])
    typed(qtbot, box, "مياة")  # another spelling, in the middle of the name
    assert [row.name for row in rows(box)] == ["هيئة المياه", "مياة"]
    assert rows(box)[-1].does is Does.NEW
    enter(qtbot, box)
    assert names(desk, article) == ["هيئة المياه"]
    assert box.field.text() == "" and box.isVisible()


def test_a_name_that_is_nobodys_becomes_a_new_tag(qtbot, desk, make, article):
    box = make([article], "en")
    typed(qtbot, box, "Water rights")
    enter(qtbot, box)
    assert names(desk, article) == ["Water rights"]


def test_a_new_tag_is_made_with_ctrl_though_others_fit(qtbot, desk, make, article):
    box = make([article])
    typed(qtbot, box, "المياه")
    enter(qtbot, box, Qt.KeyboardModifier.ControlModifier)
    assert names(desk, article) == ["المياه"]


def test_the_arrows_choose_the_new_one_at_the_end(qtbot, desk, make, article):
    box = make([article])
    typed(qtbot, box, "المياه")
    qtbot.keyClick(box.field, Qt.Key.Key_Down)
    enter(qtbot, box)
    assert names(desk, article) == ["المياه"]


def test_enter_and_escape_close_what_is_empty(qtbot, make, article):
    box = make([article])
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert not box.isVisible()
    box = make([article])
    qtbot.keyClick(box.field, Qt.Key.Key_Escape)
    assert not box.isVisible()


@pytest.mark.parametrize("digit", ["1", "١", "۱"])
def test_a_number_gives_what_is_suggested_and_takes_it_again(qtbot, desk, make, article, digit):
    box = make([article])
    first = rows(box)[0]
    assert first.number == 1 and first.suggestion is not None and "الساحل" in first.why
    typed(qtbot, box, digit)
    assert names(desk, article) == [first.name]
    assert rows(box)[0].given and [row.number for row in rows(box)] == list(range(1, len(rows(box)) + 1))
    typed(qtbot, box, digit)
    assert names(desk, article) == []


def test_a_number_in_a_name_is_a_letter(qtbot, desk, make, article):
    box = make([article])
    typed(qtbot, box, "عام 1967")
    assert box.field.text() == "عام 1967" and names(desk, article) == []


@pytest.mark.parametrize("sign", ["، ", ", ", "; ", "؛", " #"])
def test_a_list_gives_all_of_its_tags_at_once(qtbot, desk, make, article, sign):
    box = make([article])
    typed(qtbot, box, sign.join(["اقتصاد", "الساحل", "صحافة", "إقتصاد"]))
    assert [(row.name, row.tag is None) for row in rows(box)] == [("اقتصاد", False), ("الساحل", False), ("صحافة", True)]
    assert "3" in box.heading.text()
    enter(qtbot, box)
    assert names(desk, article) == ["اقتصاد", "الساحل", "صحافة"]
    undo.undo(desk)
    assert names(desk, article) == []


def test_lines_are_pasted_as_a_list(qtbot, desk, make, article):
    box = make([article])
    QGuiApplication.clipboard().setText("اقتصاد\nصحافة\n\n#حرية_الصحافة\n")
    qtbot.keyClick(box.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait(qtbot, box)
    enter(qtbot, box)
    assert names(desk, article) == ["اقتصاد", "صحافة", "حرية الصحافة"]


def test_backspace_takes_the_last_away_and_undo_brings_it_back(qtbot, desk, make, article):
    tags.add(desk, [article], ["اقتصاد", "صحافة"])
    box = make([article])
    qtbot.keyClick(box.field, Qt.Key.Key_Backspace)
    wait(qtbot, box)
    assert names(desk, article) == ["اقتصاد"]
    qtbot.keyClick(box.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(qtbot, box)
    assert names(desk, article) == ["اقتصاد", "صحافة"]
    qtbot.keyClick(box.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # what was done before is not its own
    wait(qtbot, box)
    assert names(desk, article) == ["اقتصاد", "صحافة"]


def test_backspace_edits_while_something_is_typed(qtbot, desk, make, article):
    tags.add(desk, [article], ["اقتصاد"])
    box = make([article])
    typed(qtbot, box, "ص")
    qtbot.keyClick(box.field, Qt.Key.Key_Backspace)
    wait(qtbot, box)
    assert names(desk, article) == ["اقتصاد"]


def test_delete_refuses_a_suggestion_for_good(qtbot, desk, make, article):
    box = make([article])
    gone = rows(box)[0].name
    qtbot.keyClick(box.field, Qt.Key.Key_Down)
    qtbot.keyClick(box.field, Qt.Key.Key_Delete)
    wait(qtbot, box)
    assert gone not in [row.name for row in rows(box) if row.suggestion is not None]
    box.close()
    again = make([article])
    assert gone not in [row.name for row in rows(again) if row.suggestion is not None]


def test_the_cross_refuses_and_the_row_gives(qtbot, desk, make, article):
    box = make([article])
    first, second = rows(box)[0], rows(box)[1]
    place = box.view.visualRect(box.model.index(0))
    cross = box.view.look.cross(place.toRectF(), mirrored=True).center().toPoint()
    qtbot.mouseClick(box.view.viewport(), Qt.MouseButton.LeftButton, pos=cross)
    wait(qtbot, box)
    assert first.name not in [row.name for row in rows(box)] and names(desk, article) == []
    place = box.view.visualRect(box.model.index(0))
    qtbot.mouseClick(box.view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    wait(qtbot, box)
    assert names(desk, article) == [second.name]


def test_of_many_articles_it_tells_which_tags_all_and_some_carry(qtbot, desk, make, article):
    other, _ = articles.create(desk, Text(headline="خبر آخر"))
    tags.add(desk, [article, other], ["اقتصاد"])
    tags.add(desk, [other], ["صحافة"])
    box = make([article, other], "en")
    shown = [chip.text() for chip in chips(box)]
    assert "اقتصاد" in shown[0] and "✕" in shown[0]
    assert "صحافة" in shown[1] and "1 of 2" in shown[1]
    qtbot.mouseClick(chips(box)[1], Qt.MouseButton.LeftButton)
    wait(qtbot, box)
    assert "صحافة" in names(desk, article)
    qtbot.mouseClick(chips(box)[0], Qt.MouseButton.LeftButton)
    wait(qtbot, box)
    assert names(desk, article) == ["صحافة"] and names(desk, other) == ["صحافة"]


def test_equal_names_are_told_apart_by_their_path(qtbot, desk, make, article):
    top, _ = tags.create(desk, "الأردن", TagKind.PLACE)
    tags.create(desk, "الزرقاء", TagKind.PLACE, top)
    box = make([article])
    typed(qtbot, box, "زرقا")
    assert rows(box)[0].path == ("الأردن",)
    assert not box.grab().isNull()


def test_t_opens_it_from_the_list(qtbot, make_window):
    window = make_window("en")
    key = window.session.article.id
    assert window.actions_["add-tag"].shortcut().toString() == "T"
    window.actions_["add-tag"].trigger()
    box = next(one for one in QApplication.topLevelWidgets() if isinstance(one, TagBox) and one.isVisible())
    settle(qtbot, window)
    typed(qtbot, box, "Harbour walls")
    enter(qtbot, box)
    settle(qtbot, window)
    assert "Harbour walls" in names(window.desk, key)
    qtbot.keyClick(box.field, Qt.Key.Key_Escape)
    assert not box.isVisible()


def test_a_suggestion_is_taken_and_refused_in_the_panel(qtbot, make_window, desk, article):
    window = make_window("ar", desk=desk)
    window.open_article(article)
    window.look_at(window.tags)
    settle(qtbot, window)
    offered = [window.tags._offers.itemAt(place).widget() for place in range(window.tags._offers.count())]
    assert len(offered) >= 2 and "الساحل" in offered[0].give.toolTip()
    qtbot.mouseClick(offered[0].cross, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    chip = window.tags._offers.itemAt(0).widget()
    taken = chip.give.text()
    qtbot.mouseClick(chip.give, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert len(names(desk, article)) == 1 and names(desk, article)[0] in taken


# -- what Delete does on a frequent tag, and in how many of several articles a tag was found


def frequent(box):
    return [row.name for row in rows(box) if row.frequent]


@pytest.mark.parametrize("way", ["key", "cross"])
def test_delete_hides_a_frequent_tag_until_it_is_given_again(qtbot, desk, make, article, way):
    other, _ = articles.create(desk, Text(headline="خبر آخر"))
    tags.add(desk, [other], ["رياضة"])
    box = make([article])
    told = []
    box._giving.told.connect(told.append)
    place = [row.name for row in rows(box)].index("رياضة")
    if way == "key":
        for _ in range(place + 1):
            qtbot.keyClick(box.field, Qt.Key.Key_Down)
        qtbot.keyClick(box.field, Qt.Key.Key_Delete)
    else:
        rect = box.view.visualRect(box.model.index(place)).toRectF()
        cross = box.view.look.cross(rect, mirrored=True).center().toPoint()
        qtbot.mouseClick(box.view.viewport(), Qt.MouseButton.LeftButton, pos=cross)
    wait(qtbot, box)
    assert "رياضة" not in frequent(box) and "رياضة" in told[-1] and names(desk, article) == []
    assert "رياضة" not in frequent(make([article]))
    qtbot.keyClick(box.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(qtbot, box)
    assert "رياضة" in frequent(box)
    undo.redo(desk)
    typed(qtbot, box, "رياضة")
    enter(qtbot, box)
    assert "رياضة" in names(desk, article)
    third, _ = articles.create(desk, Text(headline="ثالث"))
    assert "رياضة" in frequent(make([third]))


def test_delete_on_a_row_that_was_given_takes_it_away(qtbot, desk, make, article):
    box = make([article])
    first = rows(box)[0].name
    qtbot.keyClick(box.field, Qt.Key.Key_1)
    wait(qtbot, box)
    assert names(desk, article) == [first]
    qtbot.keyClick(box.field, Qt.Key.Key_Down)
    qtbot.keyClick(box.field, Qt.Key.Key_Delete)
    wait(qtbot, box)
    assert names(desk, article) == []


@pytest.mark.parametrize("language, told", [("en", "in 1 of 3"), ("ar", "في 1 من 3")])
def test_of_several_articles_it_says_in_how_many_a_tag_was_found(qtbot, desk, make, article, language, told):
    ids = [article, *(articles.create(desk, Text(headline=f"خبر {number}"))[0] for number in range(2))]
    desk.indexer.catch_up()
    entry = next(row for row in rows(make(ids, language)) if row.name == "الساحل")
    assert entry.below.startswith(told)
    assert told not in next(row for row in rows(make([article], language)) if row.name == "الساحل").below


def test_of_more_than_are_looked_at_it_says_so(qtbot, desk, make, article):
    ids = [article, *(articles.create(desk, Text(headline=f"خبر {number}"))[0] for number in range(14))]
    desk.indexer.catch_up()
    entry = next(row for row in rows(make(ids, "en")) if row.name == "الساحل")
    assert entry.below.startswith("in 1 of the first 12")


def test_the_panel_says_it_too_where_several_are_chosen(qtbot, make_window, desk, article):
    articles.create(desk, Text(headline="خبر آخر"))
    desk.indexer.catch_up()
    window = make_window("en", desk=desk)
    window.look_at(window.tags)
    window.browser.list.view.selectAll()
    qtbot.wait(400)
    settle(qtbot, window)
    offered = [window.tags._offers.itemAt(place).widget() for place in range(window.tags._offers.count())]
    shown = next(one for one in offered if "الساحل" in one.give.text())
    assert "in 1 of 2" in shown.give.text() and shown.give.toolTip().startswith("<qt>in 1 of 2<br>")
    qtbot.mouseClick(shown.give, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert {"الساحل"} <= set(names(desk, article))

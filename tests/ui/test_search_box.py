"""Chips, proposals and past searches in the search box."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from newsdesk.domain.query import Names
from newsdesk.ui import theme
from newsdesk.ui.articles.search_box import SearchBox
from newsdesk.words import say, use
from tests.ui.conftest import settle, type_text


@pytest.fixture(params=["en", "ar"])
def language(request):
    use(request.param)
    return request.param


@pytest.fixture
def box(qtbot):
    found = SearchBox(theme.load("light"))
    qtbot.addWidget(found)
    found.resize(640, 40)
    found.show()
    found.known = Names((("المياه", 9), ("البنية التحتية", 4)), (("The Quay Post", 3),), (("Maha", 2),))
    qtbot.waitExposed(found)
    found.activateWindow()
    found.setFocus()
    return found


def key(box, name, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(box.line, name, modifier)


def labels(box):
    return [chip.name.accessibleName() for chip in box.chips.chips]


def test_a_condition_becomes_a_chip_when_the_next_word_begins(box):
    type_text(box.line, "tag:water ")
    assert labels(box) == []
    type_text(box.line, "har")
    assert (labels(box), box.line.text()) == (["Tag: \u2068water\u2069"], "har")
    assert box.text() == "tag:water har"


def test_a_condition_before_an_or_stays_text(box):
    type_text(box.line, "tag:a OR tag:b ")
    key(box, Qt.Key.Key_Return)
    assert (labels(box), box.line.text()) == ([], "tag:a OR tag:b ")


def test_enter_makes_chips_of_all_that_was_understood(box, qtbot, language):
    type_text(box.line, "وسم:المياه -حالة:مسودة تاريخ:رمضان 1446 بلا:وسوم السد")
    with qtbot.waitSignal(box.asked) as asked:
        key(box, Qt.Key.Key_Return)
    assert box.line.text() == "السد"
    assert len(labels(box)) == 4
    assert labels(box)[3] == say("mark.without.tag")
    assert say("status.draft") in labels(box)[1]
    assert asked.args == ["وسم:المياه -حالة:مسودة تاريخ:رمضان 1446 بلا:وسوم السد", False]


def test_the_cursor_stays_where_one_types_when_a_condition_becomes_a_chip(box):
    type_text(box.line, "خبر عاجل")
    key(box, Qt.Key.Key_Home)
    type_text(box.line, "وسم:مصر كبير ")
    assert (labels(box) != [], box.line.text()) == (True, "كبير خبر عاجل")


def test_an_or_behind_a_chip_makes_it_text_again(box):
    box.setText("tag:a")
    assert len(labels(box)) == 1
    type_text(box.line, "OR tag:b")
    key(box, Qt.Key.Key_Return)
    assert (labels(box), box.line.text()) == ([], "tag:a OR tag:b")


def test_a_forgotten_closing_mark_takes_nothing_along(box):
    type_text(box.line, 'مصر source:"The Quay')
    key(box, Qt.Key.Key_Return)
    assert (box.text(), box.line.text()) == ('source:"The Quay" مصر', "مصر")


def test_narrowing_leaves_an_unfinished_word_unfinished(box, qtbot):
    type_text(box.line, "har")
    with qtbot.waitSignal(box.asked) as asked:
        box.add("date:2025")
    assert asked.args == ["date:2025 har", True]
    assert not box.proposals.isVisible()
    key(box, Qt.Key.Key_Return)
    with qtbot.waitSignal(box.asked) as asked:
        box.add("tag:a")
    assert asked.args == ["date:2025 tag:a har", False]


def test_a_press_elsewhere_hides_what_is_proposed(qtbot, make_window):
    window = make_window("en")
    window.activateWindow()
    window.browser.search.setFocus()
    type_text(window.browser.search.line, "tag:")
    qtbot.waitUntil(window.browser.search.proposals.isVisible)  # the names are learnt when the box is entered
    QTest.mouseClick(window.browser.list._count, Qt.MouseButton.LeftButton)
    assert not window.browser.search.proposals.isVisible()
    type_text(window.browser.search.line, "s")
    assert window.browser.search.proposals.isVisible()
    window.actions_["page-tags"].trigger()
    assert not window.browser.search.proposals.isVisible()


def test_the_cross_takes_a_chip_away_and_searches_again(box, qtbot):
    box.setText("tag:a source:b c")
    with qtbot.waitSignal(box.asked) as asked:
        QTest.mouseClick(box.chips.chips[0].cross, Qt.MouseButton.LeftButton)
    assert asked.args == ["source:b c", False]
    assert len(labels(box)) == 1


def test_a_chip_is_typed_anew_by_a_click_and_by_backspace(box):
    box.setText("tag:a source:b c")
    QTest.mouseClick(box.chips.chips[0].name, Qt.MouseButton.LeftButton)
    assert (box.line.text(), box.line.selectedText()) == ("tag:a c", "a")
    box.setText("tag:a source:b c")
    key(box, Qt.Key.Key_Home)
    key(box, Qt.Key.Key_Backspace)
    assert (box.line.text(), len(labels(box))) == ("source:b c", 1)


def test_delete_takes_the_chip_away_that_has_the_keyboard(box):
    box.setText("tag:a c")
    box.chips.chips[0].cross.setFocus()
    QTest.keyClick(box.chips.chips[0].cross, Qt.Key.Key_Delete)
    assert box.text() == "c"


def test_chips_without_room_are_in_a_menu(box):
    box.setText(" ".join(f'tag:"a long name {number}"' for number in range(9)))
    shown = [chip for chip in box.chips.chips if not chip.isHidden()]
    assert 0 < len(shown) < 9
    assert len(box.chips.more.menu().actions()) == 2 * (9 - len(shown)), "each can be changed and taken away"
    assert "a long name 0" in box.chips.more.toolTip()
    box.chips.more.menu().actions()[1].trigger()
    assert len(labels(box)) == 8
    assert 'tag:"a long name 0"' not in box.text()


def test_what_may_come_next_is_proposed_and_taken_by_key(box, qtbot):
    type_text(box.line, "sou")
    assert [found.name for found in box.proposals.shown] == ["source"]
    key(box, Qt.Key.Key_Down)
    key(box, Qt.Key.Key_Tab)
    assert box.line.text() == "source:"
    assert [found.name for found in box.proposals.shown] == ["The Quay Post"]
    key(box, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.asked) as asked:
        key(box, Qt.Key.Key_Return)
    assert asked.args == ['source:"The Quay Post"', False]
    assert (labels(box), box.line.text()) == (["Source: \u2068The Quay Post\u2069"], "")


def test_tab_takes_the_first_proposal_and_arrows_reach_the_chips(box):
    type_text(box.line, "tag:مي")
    key(box, Qt.Key.Key_Tab)
    assert box.text() == "tag:المياه"
    key(box, box.chips.leads_in)
    assert box.chips.chips[0].cross.hasFocus()
    QTest.keyClick(box.chips.chips[0].cross, Qt.Key.Key_Space)
    assert box.text() == ""


def test_a_chip_that_is_changed_has_its_value_chosen(box):
    box.setText('source:"The Quay Post"')
    QTest.mouseClick(box.chips.chips[0].name, Qt.MouseButton.LeftButton)
    assert box.line.selectedText() == "The Quay Post"
    type_text(box.line, "CNN")
    assert box.line.text() == 'source:"CNN"'


def test_escape_goes_back_in_steps_and_what_is_emptied_can_be_recalled(box):
    box.setText("tag:a words")
    key(box, Qt.Key.Key_Escape)
    assert box.text() == "tag:a"
    key(box, Qt.Key.Key_Escape)
    assert box.text() == "" and box.remembered[0] in ("tag:a words", "tag:a")


def test_a_proposal_is_taken_by_a_click(box):
    type_text(box.line, "tag:بني")
    at = box.proposals.view.visualRect(box.proposals.view.model().index(0, 0)).center()
    QTest.mouseClick(box.proposals.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert box.text() == 'tag:"البنية التحتية"'
    assert not box.proposals.isVisible()


def test_escape_hides_proposals_first_and_then_empties(box):
    type_text(box.line, "tag:")
    assert box.proposals.isVisible()
    key(box, Qt.Key.Key_Escape)
    assert not box.proposals.isVisible() and box.text() == "tag:"
    key(box, Qt.Key.Key_Escape)
    assert box.text() == ""


def test_past_searches_are_recalled_in_an_empty_box(box, qtbot):
    box.search("tag:a first")
    key(box, Qt.Key.Key_Return)
    box.search("second")
    key(box, Qt.Key.Key_Return)
    box.clear()
    key(box, Qt.Key.Key_Down)
    assert [found.name for found in box.proposals.shown] == ["second", "tag:a first"]
    key(box, Qt.Key.Key_Down)
    key(box, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.asked) as asked:
        key(box, Qt.Key.Key_Return)
    assert asked.args == ["tag:a first", False]
    assert len(labels(box)) == 1
    box.forget()
    box.clear()
    with qtbot.waitSignal(box.down):
        key(box, Qt.Key.Key_Down)


def test_a_search_that_is_typed_on_is_remembered_once(box):
    for text in ("wa", "water", "water dam", "x"):
        box.setText(text)
        box._remember()
    assert box.remembered == ["water dam"]


def test_narrowing_puts_one_condition_of_a_kind_in_the_place_of_another(box):
    box.setText("date:2025 tag:a words")
    box.add("date:2024-01..2024-06")
    assert box.text() == "tag:a date:2024-01..2024-06 words"
    box.add("tag:b")
    box.add("tag:b")
    assert box.text() == "tag:a date:2024-01..2024-06 tag:b words"


def test_the_box_knows_whether_it_asks_something(box):
    box.setText("words tag:a")
    assert box.holds("tag:a words") and not box.holds("words")


def test_the_clear_button_empties_everything(box, qtbot):
    box.setText("tag:a b")
    with qtbot.waitSignal(box.asked) as asked:
        QTest.mouseClick(box.clear_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["", False]
    assert labels(box) == [] and not box.clear_button.isVisible()


def test_a_click_beside_the_chips_leads_into_the_line(box):
    box.setText("tag:a")
    box.chips.chips[0].cross.setFocus()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() // 2, box.height() - 1))
    assert box.line.hasFocus()


def test_what_is_searched_in_the_window_is_narrowed_saved_and_remembered(qtbot, make_window, brisk):
    window = make_window("ar")
    window.activateWindow()
    browser = window.browser
    browser.search.setFocus()
    type_text(browser.search.line, "المياه مصدر:المرفأ ")
    key(browser.search, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert len(browser.search.chips.chips) == 1
    assert 0 < browser.model.rowCount() < 12
    assert browser.asked == "مصدر:المرفأ المياه"
    window._memory.keep()
    assert browser.search.remembered == ["مصدر:المرفأ المياه"]
    window.actions_["forget-searches"].trigger()
    assert browser.search.remembered == []

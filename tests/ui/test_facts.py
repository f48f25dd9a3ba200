"""Facts side by side: where they take more than a line, none of these ends in the sign that parts two of them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from newsdesk.desk import articles
from newsdesk.domain.article import Text
from newsdesk.domain.dates import PartialDate
from newsdesk.ui.theme import ui_font
from newsdesk.ui.widgets.facts_label import FactsLabel
from newsdesk.ui.widgets.marking import markable
from newsdesk.ui.widgets.parts import ShortLabel
from newsdesk.ui.widgets.text_line import BETWEEN, broken_facts, facts_line

ARABIC = ["وكالة الساحل", "14 حزيران 2017، 13:07", "العربية", "وارد"]
RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("width", [1, 60, 120, 200, 260, 2000])
def test_no_line_ends_in_a_dot_and_nothing_is_lost(qapp, width):
    line, font = facts_line(ARABIC, RTL), ui_font("small")
    broken = broken_facts(line, font, width, "\n")
    assert broken.replace("\n\u200f", BETWEEN) == line
    for part in broken.split("\n"):
        assert part.startswith("\u200f")
        assert BETWEEN not in part or QFontMetricsF(font).horizontalAdvance(part) <= width + 1
    assert (broken == line) == (width == 2000)


def test_a_note_is_no_line_of_facts(qapp):
    assert broken_facts("قال · إن", ui_font("small"), 5) == "قال · إن"
    assert broken_facts("one  ·  two", ui_font("small"), 5) == "one\u2028two"


def test_a_label_breaks_anew_at_another_width(qtbot):
    label = FactsLabel()
    qtbot.addWidget(label)
    label.resize(900, 40)
    label.show_facts(["Coast Agency", "", "14 June 2017", "Arabic", "Inbox"], LTR)
    label.show()
    whole = facts_line(["Coast Agency", "14 June 2017", "Arabic", "Inbox"], LTR)
    assert label.text() == whole
    label.resize(160, 80)
    assert label.text().count("\n") >= 1 and not any(one.rstrip().endswith("·") for one in label.text().split("\n"))
    label.resize(900, 40)
    assert label.text() == whole


def test_of_a_number_and_words_the_number_stays_in_a_narrow_place(qtbot):
    label = ShortLabel("7,000 articles")
    qtbot.addWidget(label)
    number = label.fontMetrics().horizontalAdvance("7,000")
    assert number < label.minimumSizeHint().width() < label.sizeHint().width()


@pytest.fixture
def clipboard(qapp):
    QGuiApplication.clipboard().setText("before")
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("width", [120, 900])
def test_facts_are_copied_as_one_line_however_they_are_broken(qtbot, clipboard, width):
    label = FactsLabel()
    qtbot.addWidget(label)
    label.resize(width, 120)
    label.show_facts(ARABIC, RTL)
    label.show()
    label.setFocus()
    assert ("\n" in label.text()) is (width == 120)
    label.setSelection(0, len(label.text()))
    qtbot.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == BETWEEN.join(ARABIC)


def test_a_moment_is_copied_without_the_places_where_it_may_break(qtbot, clipboard, make_window, open_desk):
    desk = open_desk(sample=False)
    words = "2017-06-14T13:07:00+01:00"
    text = Text(headline="Story", published=PartialDate("2017-06-15"), published_text=words)
    key, _ = articles.create(desk, text)
    window = make_window("en", desk=desk)
    assert articles.get(desk, key).text.published_text == words
    window.inspector.look_at(window.details)
    label = window.details._understood
    assert "\u200b" in label.text()
    label.setFocus()
    start = label.text().index("2017-")
    label.setSelection(start, len(label.text()) - start)
    window.actions_["copy"].trigger()
    assert words in clipboard.text() and "\u2068" not in clipboard.text()
    before = clipboard.text()
    clipboard.setText("")
    qtbot.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == before


def test_the_menu_of_a_label_copies_the_same(qtbot, clipboard):
    label = FactsLabel()
    qtbot.addWidget(label)
    label.resize(120, 120)
    label.show_facts(ARABIC, RTL)
    label.show()
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    for place in (1, 0):  # all of it, copied
        QApplication.sendEvent(label, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), label.pos()))
        menu = label.findChildren(QMenu)[-1]
        assert menu.actions()[0].isEnabled() is not bool(place), "nothing is marked at first"
        menu.actions()[place].trigger()
        menu.close()
    assert clipboard.text() == BETWEEN.join(ARABIC)


def test_all_of_a_label_is_chosen_whatever_signs_are_in_it(qtbot, clipboard):
    label = QLabel("خبر 😀😀😀 عاجل")
    qtbot.addWidget(label)
    markable(label)
    label.show()
    QApplication.sendEvent(label, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), label.pos()))
    menu = label.findChildren(QMenu)[-1]
    menu.actions()[1].trigger()
    menu.close()
    assert label.selectedText() == label.text()

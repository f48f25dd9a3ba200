"""Facts side by side: where they take more than a line, none of these ends in the sign that parts two of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from newsdesk.ui.theme import ui_font
from newsdesk.ui.widgets.facts_label import FactsLabel
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

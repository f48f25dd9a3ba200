"""The caret in Arabic, and in Arabic with other words in it: letters, words, ends of lines, marks."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from newsdesk.ui import theme
from newsdesk.ui.editor.body_edit import no_image
from newsdesk.ui.editor.writing import WritingEdit

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
WORDS = "قالَ الوزيرُ: «نعم»، ثمّ مـــضى می‌رود و(Old Town 2025) هناك"


@pytest.fixture
def edit(qtbot, qapp):
    made = WritingEdit("text", theme.load("light"), no_image)
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    made.setFocus()
    return made


def walk(qtbot, edit, text, key, keys=Qt.KeyboardModifier.NoModifier, start=0, times=1):
    edit.show_body(f"<p>{text}</p>")
    cursor = edit.textCursor()
    cursor.setPosition(start)
    edit.setTextCursor(cursor)
    seen = [start]
    for _ in range(times):
        qtbot.keyClick(edit, key, keys)
        seen.append(edit.textCursor().position())
    return seen


def test_a_word_is_a_word_with_its_marks_its_tatweel_and_its_half_space(qtbot, edit):
    places = walk(qtbot, edit, WORDS, Qt.Key.Key_Left, CONTROL, times=11)
    words = [WORDS[one:other].strip() for one, other in pairwise(places)]
    for word in ("قالَ", "الوزيرُ", "ثمّ", "مـــضى", "می‌رود", "Old"):
        assert word in words
    back = walk(qtbot, edit, WORDS, Qt.Key.Key_Right, CONTROL, start=len(WORDS), times=30)
    assert set(places) <= set(back), "the way back stops where the way there did"
    assert back[-1] == 0


def test_the_left_key_leads_on_and_the_right_key_back_where_one_reads_to_the_left(qtbot, edit):
    assert walk(qtbot, edit, "لا تنسَ", Qt.Key.Key_Left, times=3) == [0, 1, 2, 3], (
        "ل and ا of a ligature are two letters"
    )
    assert walk(qtbot, edit, "لا تنسَ", Qt.Key.Key_Right, start=3, times=3) == [3, 2, 1, 0]
    assert walk(qtbot, edit, "two words", Qt.Key.Key_Right, times=2) == [0, 1, 2]


def test_shift_chooses_towards_the_same_side(qtbot, edit):
    walk(qtbot, edit, "قال الوزير", Qt.Key.Key_Left, CONTROL | SHIFT)
    assert edit.textCursor().selectedText() == "قال "


def test_home_and_end_are_the_sides_of_the_line_where_it_begins_and_ends(qtbot, edit):
    text = "كلمة طويلة هنا " * 10
    (_, home) = walk(qtbot, edit, text, Qt.Key.Key_Home, start=60)
    right = edit.cursorRect().x()
    (_, end) = walk(qtbot, edit, text, Qt.Key.Key_End, start=60)
    left = edit.cursorRect().x()
    assert home < 60 < end < len(text)
    assert right > 280
    assert left < 20
    walk(qtbot, edit, text, Qt.Key.Key_Home, CONTROL, start=60)
    assert edit.textCursor().atStart()


def test_backspace_takes_a_mark_and_delete_a_letter_with_its_marks(qtbot, edit):
    edit.show_body("<p>قَالَ</p>")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.toPlainText() == "قَال"
    qtbot.keyClick(edit, Qt.Key.Key_Home)
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    assert edit.toPlainText() == "ال"


def test_through_words_of_the_other_direction_as_one_reads_or_as_one_sees(qtbot, make_window):
    window = make_window("en")
    body = window.sheet.body
    window.session.edit()
    body.setFocus()

    def sides():
        seen = []
        for _ in range(5):
            qtbot.keyClick(body, Qt.Key.Key_Left)
            seen.append(body.cursorRect().x())
        return seen

    body.show_body("<p>هو abc هنا</p>")
    cursor = body.textCursor()
    cursor.setPosition(3)
    body.setTextCursor(cursor)
    assert sides() != sorted(sides(), reverse=True), "letter by letter, as one reads"
    window.actions_["visual-caret"].trigger()
    body.setTextCursor(cursor)
    seen = sides()
    assert seen == sorted(seen, reverse=True), "always to the left"
    window.actions_["visual-caret"].trigger()

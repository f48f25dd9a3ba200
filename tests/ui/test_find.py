"""Finding in the open article, walking from hit to hit, and why a word was found."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from newsdesk.desk import articles, undo
from newsdesk.domain.article import Text
from newsdesk.ui.editor.letters import in_units
from newsdesk.ui.editor.mend_box import LookBox
from tests.ui.conftest import settle, type_text

BODY = "<p>أخبار المِياهِ في المدينة 😀 والمياه كثيرة.</p><p>قال مسئولون إن الماء وفير، ومياهنا نظيفة.</p>"


@pytest.fixture(params=["ar", "en"])
def window(qtbot, make_window, brisk, open_desk, request):
    desk = open_desk(sample=False)
    articles.create(desk, Text(headline="مياه المدينة", body=BODY))
    desk.indexer.catch_up()
    found = make_window(request.param, desk=desk)
    found.activateWindow()
    settle(qtbot, found)
    return found


def marked(window):
    fields = (window.sheet.headline, window.sheet.subhead, window.sheet.summary, window.sheet.body)
    return [found.cursor.selectedText() for field in fields for found in field.extraSelections()]


def test_letters_are_found_however_they_are_written(window):
    window.actions_["find-in-article"].trigger()
    bar = window.sheet.find_bar
    assert bar.isVisible() and bar.field.hasFocus()
    type_text(bar.field, "مياه")
    assert marked(window) == ["مياه", "مِياهِ", "مياه", "مياه"]
    assert "1" in bar.count.text() and "4" in bar.count.text()


def test_enter_walks_round_and_shift_walks_back(window):
    window.sheet.find_here()
    bar, hits = window.sheet.find_bar, window.sheet.hits
    type_text(bar.field, "مياه")
    seen = [hits._current]
    for _ in range(4):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
        seen.append(hits._current)
    assert seen == [0, 1, 2, 3, 0]
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert hits._current == 3


def test_words_are_found_in_every_form_when_asked_for(window):
    window.sheet.find_here()
    bar = window.sheet.find_bar
    type_text(bar.field, "خبر")
    assert marked(window) == [] and bar.count.text()
    bar.forms.click()
    assert marked(window) == ["أخبار"]


def test_escape_closes_and_what_is_searched_is_marked_again(qtbot, window):
    window.browser.search.search("كثير")
    settle(qtbot, window)
    assert marked(window) == ["كثيرة"]
    window.sheet.find_here()
    type_text(window.sheet.find_bar.field, "نظيفة")
    assert marked(window) == ["نظيفة"]
    QTest.keyClick(window.sheet.find_bar.field, Qt.Key.Key_Escape)
    assert not window.sheet.find_bar.isVisible()
    assert marked(window) == ["كثيرة"]


def test_a_key_walks_the_hits_of_the_search(qtbot, window):
    window.browser.search.search("مياه")
    settle(qtbot, window)
    count = window.sheet.hits.count
    assert count >= 4
    for expected in (0, 1, 2):
        window.actions_["next-hit"].trigger()
        assert window.sheet.hits._current == expected
    window.actions_["previous-hit"].trigger()
    assert window.sheet.hits._current == 1
    assert window.sheet.find_bar.isVisible()


def test_hits_follow_what_is_written(qtbot, window):
    window.sheet.find_here()
    type_text(window.sheet.find_bar.field, "مياه")
    window.session.edit()
    settle(qtbot, window)
    cursor = window.sheet.body.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    cursor.insertText(" مياه")
    qtbot.waitUntil(lambda: len(marked(window)) == 5)


def test_marks_cover_the_exact_letters_beyond_the_first_plane(qtbot, window):
    assert in_units("😀a", [(1, 2)]) == [(2, 3)]
    window.browser.search.search("كثيرة")
    settle(qtbot, window)
    assert marked(window) == ["كثيرة"]


def test_a_word_of_the_headline_is_marked_there_alone(qtbot, window):
    window.browser.search.search("title:مياه")
    settle(qtbot, window)
    assert marked(window) == ["مياه"]
    window.browser.search.search("body:مياه")
    settle(qtbot, window)
    assert len(marked(window)) == 4


def test_over_a_hit_it_is_told_why(qtbot, window):
    window.browser.search.search("مياه")
    settle(qtbot, window)
    body = window.sheet.body
    at = body.toPlainText().index("ومياهنا") + 3
    told = window.sheet.hits.why_at(body, at + 1)
    assert "ومياهنا" in told and "مياه" in told
    assert window.sheet.hits.why_at(body, 0) == ""
    cursor = body.textCursor()
    cursor.setPosition(at + 1)
    spot = body.cursorRect(cursor).center()
    QApplication.sendEvent(body.viewport(), QHelpEvent(QEvent.Type.ToolTip, spot, body.viewport().mapToGlobal(spot)))
    qtbot.waitUntil(lambda: "مياه" in QToolTip.text())


def test_over_a_row_it_is_told_why(qtbot, window):
    window.browser.search.search("مسؤول")
    settle(qtbot, window)
    view = window.browser.list.view
    spot = QPoint(60, 40)
    row = window.browser.model.known(0)
    told = view.why(row)
    assert "مسئولون" in told and "مسؤول" in told
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, spot, view.viewport().mapToGlobal(spot)))
    qtbot.waitUntil(lambda: "مسئولون" in QToolTip.text())
    window.browser.search.search("")
    settle(qtbot, window)
    assert view.why(window.browser.model.known(0)) == ""


def test_one_hit_after_the_other_is_replaced_and_undone(qtbot, window):
    window.session.edit()
    settle(qtbot, window)
    window.actions_["replace-text"].trigger()
    bar = window.sheet.find_bar
    assert bar.second.isVisible() and bar.one.isVisible()
    type_text(bar.field, "مياه")
    type_text(bar.new, "أنهار")
    bar.one.click()
    assert window.sheet.headline.toPlainText() == "أنهار المدينة"
    bar.one.click()
    assert window.sheet.body.toPlainText().startswith("أخبار الأنهار في المدينة 😀 والمياه")
    bar.every.click()
    assert "مياه" not in window.sheet.body.toPlainText()
    assert "والأنهار كثيرة" in window.sheet.body.toPlainText()
    window.sheet.body.undo()
    assert "والمياه كثيرة" in window.sheet.body.toPlainText(), "all of them are one step"


def test_whole_words_and_expressions_are_found_and_a_wrong_one_is_told(qtbot, window):
    window.session.edit()
    settle(qtbot, window)
    window.actions_["replace-text"].trigger()
    bar = window.sheet.find_bar
    type_text(bar.field, "مياه")
    bar.whole.click()
    assert marked(window) == ["مياه"]
    bar.whole.click()
    bar.expression.click()
    bar.field.setText("مسئولو?ن|وفير")
    assert marked(window) == ["مسئولون", "وفير"]
    bar.field.setText("(")
    assert marked(window) == [] and not bar.one.isEnabled()
    assert bar.count.text()


def test_what_would_be_replaced_in_the_list_is_shown_first(qtbot, window):
    for number in range(3):
        articles.create(window.desk, Text(headline=f"مياه رقم {number}", body="<p>نص عن المياه.</p>"))
    settle(qtbot, window)
    window.actions_["replace-text"].trigger()
    bar = window.sheet.find_bar
    assert not bar.one.isVisible(), "who only reads replaces in lists alone"
    type_text(bar.field, "مياه")
    type_text(bar.new, "أنهار")
    bar.listed.click()
    box = next(one for one in QApplication.topLevelWidgets() if isinstance(one, LookBox) and one.isVisible())
    qtbot.waitUntil(box.take.isEnabled, timeout=10_000)
    assert box.model.rowCount() >= 7
    box.take.click()
    settle(qtbot, window)
    ids = sorted(window.browser.model.ids)
    assert all("مياه" not in articles.get(window.desk, key).text.headline for key in ids)
    assert articles.revisions(window.desk, ids[-1])[0].why == "replace-text"
    undo.undo(window.desk)
    assert articles.get(window.desk, ids[-1]).text.headline == "مياه رقم 2"


def test_no_hit_stays_chosen_in_a_field_that_was_left(qtbot, window):
    sheet = window.sheet
    window.session.edit()
    settle(qtbot, window)
    sheet.find_here()
    bar = sheet.find_bar
    type_text(bar.field, "مياه")
    assert sheet.headline.textCursor().selectedText() == "مياه"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert sheet.body.textCursor().selectedText() == "مِياهِ"
    assert not sheet.headline.textCursor().hasSelection()
    bar.field.setText("مدينة")
    assert sheet.headline.textCursor().selectedText() == "مدينة"
    assert not sheet.body.textCursor().hasSelection()
    bar.field.setText("xyz")
    assert not sheet.headline.textCursor().hasSelection()
    assert marked(window) == []


def test_closing_leads_to_the_hit_and_leaves_no_mark(qtbot, window):
    sheet = window.sheet
    window.session.edit()
    settle(qtbot, window)
    sheet.find_here()
    type_text(sheet.find_bar.field, "مياه")
    QTest.keyClick(sheet.find_bar.field, Qt.Key.Key_Escape)
    assert sheet.headline.hasFocus()
    assert sheet.headline.textCursor().position() == 0 and not sheet.headline.textCursor().hasSelection()
    assert marked(window) == []
    sheet.find_here()
    QTest.keyClick(sheet.find_bar.field, Qt.Key.Key_Return)
    QTest.keyClick(sheet.find_bar.field, Qt.Key.Key_Escape)
    assert sheet.body.hasFocus() and sheet.body.textCursor().selectedText() == "مِياهِ"
    assert marked(window) == []

"""The sheet while it is written: its facts and the details are the same, and what is typed is saved by itself."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from newsdesk.desk import articles, undo
from newsdesk.domain.article import Direction, Status, Text
from newsdesk.domain.errors import DiskTrouble
from newsdesk.ui.editor import session
from tests.ui.conftest import settle, type_text

BODY = "<p>The first paragraph of a story.</p>\n<p>وهذه فقرة ثانية بالعربية.</p>"
SOON = 60
pytestmark = pytest.mark.usefixtures("brisk")


@pytest.fixture
def write(make_window, open_desk):
    """A window with two articles, the first of them open to be written."""

    def make(language="en", text=None):
        desk = open_desk(sample=False)
        key, _ = articles.create(
            desk, text or Text(headline="A story", body=BODY, source="The Quay Post", language="en")
        )
        articles.create(desk, Text(headline="Another story", body="<p>Other.</p>"))
        window = make_window(language, desk=desk)
        window.open_article(key)
        return window, key

    return make


@pytest.fixture
def soon(monkeypatch):
    monkeypatch.setattr(session, "PAUSE", SOON)


def ready(qtbot, window):
    settle(qtbot, window)
    window.session.edit()
    window.inspector.look_at(window.details)
    settle(qtbot, window)
    return window.sheet, window.details


def saved(qtbot, window, key):
    """Waits until what was typed was saved by itself."""
    qtbot.waitUntil(lambda: not window.session.unsaved, timeout=10_000)
    settle(qtbot, window)
    return articles.get(window.desk, key).text


def retype(field, text):
    field.setFocus()
    field.selectAll()
    type_text(field, text)


def pick(combo, value):
    place = combo.findData(value)
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def open_other(qtbot, window, key):
    other = next(found for found in window.browser.model.ids if found != key)
    window.browser.list.select(other)
    settle(qtbot, window)
    assert window.session.article.id == other
    return other


def at_end(edit):
    edit.setFocus()
    edit.moveCursor(QTextCursor.MoveOperation.End)


# -- facts


def test_facts_typed_in_the_sheet_stand_in_the_details_and_are_saved(qtbot, write):
    window, key = write()
    sheet, details = ready(qtbot, window)
    retype(sheet.fields.lines["source"], "صحيفة المرفأ")
    retype(sheet.fields.lines["published"], "12 June 2025")
    retype(sheet.byline, "Ellen Ward")
    retype(sheet.summary, "What it is about")
    pick(sheet.fields.combos["language"], "ar")
    pick(sheet.fields.combos["direction"], "rtl")
    assert details.lines["source"].text() == "صحيفة المرفأ"
    assert details.published.text() == "12 June 2025"
    assert details.lines["byline"].text() == "Ellen Ward"
    assert details.texts["summary"].toPlainText() == "What it is about"
    assert (details.language.currentData(), details.direction.currentData()) == ("ar", "rtl")
    assert "12 June 2025" in sheet.fields._understood.text()
    assert window.session.modified
    window.actions_["save-article"].trigger()
    settle(qtbot, window)
    text = articles.get(window.desk, key).text
    assert (text.source, text.byline, text.summary) == ("صحيفة المرفأ", "Ellen Ward", "What it is about")
    assert (text.published.value, text.language, text.direction) == ("2025-06-12", "ar", Direction.RTL)
    assert not window.session.modified
    open_other(qtbot, window, key)
    assert (sheet.byline.toPlainText(), sheet.fields.lines["source"].text()) == ("", "")
    window.open_article(key)
    settle(qtbot, window)
    assert sheet.fields.lines["source"].text() == "صحيفة المرفأ"
    assert sheet.fields.lines["published"].text() == "2025-06-12"
    assert (sheet.byline.toPlainText(), sheet.summary.toPlainText()) == ("Ellen Ward", "What it is about")
    assert sheet.fields.combos["direction"].currentData() == "rtl"
    assert sheet.summary.isVisible()
    assert "Ellen Ward" in sheet.meta.text()


def test_facts_typed_in_the_details_stand_in_the_sheet(qtbot, write):
    window, key = write()
    sheet, details = ready(qtbot, window)
    retype(details.lines["source"], "وكالة الأفق")
    retype(details.lines["byline"], "هيئة التحرير")
    retype(details.published, "May 2025")
    retype(details.texts["summary"], "خلاصة")
    pick(details.language, "fa")
    pick(details.direction, "ltr")
    assert sheet.fields.lines["source"].text() == "وكالة الأفق"
    assert sheet.fields.lines["published"].text() == "May 2025"
    assert "May 2025" in sheet.fields._understood.text()
    assert (sheet.byline.toPlainText(), sheet.summary.toPlainText()) == ("هيئة التحرير", "خلاصة")
    assert sheet.fields.combos["language"].currentData() == "fa"
    assert sheet.fields.combos["direction"].currentData() == "ltr"
    at_end(sheet.body)
    type_text(sheet.body, " and text")
    window.session.save()
    settle(qtbot, window)
    text = articles.get(window.desk, key).text
    assert (text.source, text.byline, text.summary) == ("وكالة الأفق", "هيئة التحرير", "خلاصة")
    assert (text.published.value, text.published_text) == ("2025-05", "May 2025")
    assert (text.language, text.direction) == ("fa", Direction.LTR)
    assert "and text" in text.body


def test_a_status_chosen_in_the_sheet_is_taken_at_once(qtbot, write):
    window, key = write()
    sheet, details = ready(qtbot, window)
    pick(sheet.fields.combos["status"], "final")
    settle(qtbot, window)
    assert articles.get(window.desk, key).status is Status.FINAL
    assert details.status.currentData() == "final"
    pick(details.status, "review")
    settle(qtbot, window)
    assert sheet.fields.combos["status"].currentData() == "review"
    assert not window.session.modified


def test_a_date_that_nobody_understands_is_kept_as_it_was_typed(qtbot, write, soon):
    window, key = write()
    sheet, _details = ready(qtbot, window)
    retype(sheet.fields.lines["published"], "some day")
    text = saved(qtbot, window, key)
    assert (text.published, text.published_text) == (None, "some day")
    assert sheet.fields.lines["published"].text() == "some day"
    retype(sheet.fields.lines["published"], "2024")
    text = saved(qtbot, window, key)
    assert (text.published.value, text.published_text) == ("2024", "2024")


def test_the_keyboard_walks_from_field_to_field(qtbot, write):
    window, _key = write()
    sheet, _details = ready(qtbot, window)
    sheet.headline.setFocus()
    qtbot.keyClick(sheet.headline, Qt.Key.Key_Return)
    qtbot.keyClick(sheet.subhead, Qt.Key.Key_Return)
    qtbot.keyClick(sheet.byline, Qt.Key.Key_Return)
    assert window.focusWidget() is sheet.summary
    qtbot.keyClick(sheet.summary, Qt.Key.Key_Return)
    assert window.focusWidget() is sheet.body
    assert not window.session.modified


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_direction_of_the_article_turns_its_paragraphs_and_fields(qtbot, write, language):
    window, key = write(language)
    sheet, _details = ready(qtbot, window)
    rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight

    def sides():
        document = sheet.body.document()
        blocks = [document.findBlockByNumber(place) for place in range(document.blockCount())]
        return [block.textDirection() for block in blocks]

    assert sides() == [ltr, rtl]
    at_end(sheet.body)
    type_text(sheet.body, " أخرى")
    pick(sheet.fields.combos["direction"], "rtl")
    assert sides() == [rtl, rtl]
    assert sheet.headline.document().defaultTextOption().textDirection() is rtl
    pick(sheet.fields.combos["direction"], "ltr")
    assert sides() == [ltr, ltr]
    assert sheet.headline.document().defaultTextOption().textDirection() is ltr
    window.session.save()
    settle(qtbot, window)
    text = articles.get(window.desk, key).text
    assert text.direction is Direction.LTR
    assert "أخرى" in text.body
    assert "dir=" not in text.body  # the article's direction is no paragraph's own
    pick(sheet.fields.combos["direction"], "auto")
    assert sides() == [ltr, rtl]
    assert window.sheet.body.document().isModified() is False


# -- saving by itself


def test_what_is_typed_is_saved_after_a_pause_as_one_version_and_one_undo(qtbot, write, soon):
    window, key = write()
    sheet, details = ready(qtbot, window)
    before = articles.revisions(window.desk, key)
    at_end(sheet.body)
    for part in (" واحد", " ثلاثة"):
        type_text(sheet.body, part)
        assert sheet.footer.state.text() == "Changes not saved yet"
        assert part in saved(qtbot, window, key).body
        assert "Saved" in sheet.footer.state.text()
    retype(details.lines["byline"], "Ellen Ward")
    saved(qtbot, window, key)
    found = articles.revisions(window.desk, key)
    assert len(found) == len(before) + 1
    assert found[0].why == "autosave"
    window.actions_["undo-work"].trigger()
    settle(qtbot, window)
    text = articles.get(window.desk, key).text
    assert (text.body, text.byline) == (BODY, "")
    qtbot.waitUntil(lambda: "ثلاثة" not in sheet.body.toPlainText())
    assert details.lines["byline"].text() == ""
    window.actions_["redo-work"].trigger()
    settle(qtbot, window)
    assert "ثلاثة" in sheet.body.toPlainText()


def test_undo_reaches_the_field_in_which_somebody_is(qtbot, write):
    window, key = write()
    sheet, details = ready(qtbot, window)
    for field in (sheet.fields.lines["source"], details.texts["summary"]):
        was = articles.get(window.desk, key).text
        retype(field, "undone")
        window.session.save(auto=True)
        settle(qtbot, window)
        assert articles.get(window.desk, key).text != was
        window.actions_["undo-work"].trigger()
        settle(qtbot, window)
        assert sheet.fields.lines["source"].text() == details.lines["source"].text() == "The Quay Post"
        assert sheet.byline.toPlainText() == details.lines["byline"].text() == ""
        assert sheet.summary.toPlainText() == details.texts["summary"].toPlainText() == ""
        type_text(sheet.body, "x")
        window.session.save()
        settle(qtbot, window)
        assert replace(articles.get(window.desk, key).text, body=was.body) == was


def test_the_key_to_save_makes_a_version_of_what_was_saved_by_itself(qtbot, write, soon):
    window, key = write()
    sheet, _details = ready(qtbot, window)
    window.activateWindow()
    at_end(sheet.body)
    qtbot.waitUntil(sheet.body.hasFocus)
    type_text(sheet.body, " one")
    saved(qtbot, window, key)
    qtbot.keyClick(sheet.body, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    type_text(sheet.body, " two")
    saved(qtbot, window, key)
    assert [found.why for found in articles.revisions(window.desk, key)][:2] == ["autosave", "save"]
    undo.undo(window.desk)
    settle(qtbot, window)
    assert sheet.body.toPlainText().endswith(" one")


def test_what_is_typed_after_an_undo_is_an_undo_of_its_own(qtbot, write, soon):
    window, key = write()
    sheet, _details = ready(qtbot, window)
    at_end(sheet.body)
    type_text(sheet.body, " one")
    saved(qtbot, window, key)
    window.actions_["undo-work"].trigger()
    settle(qtbot, window)
    at_end(sheet.body)
    type_text(sheet.body, " two")
    assert saved(qtbot, window, key).body.endswith("بالعربية. two</p>")
    window.actions_["undo-work"].trigger()
    settle(qtbot, window)
    assert articles.get(window.desk, key).text.body == BODY


def test_undo_in_the_middle_of_typing_takes_back_what_was_typed_without_a_quarrel(qtbot, write):
    window, key = write()
    sheet, _details = ready(qtbot, window)
    at_end(sheet.body)
    type_text(sheet.body, " one")
    window.session.save(auto=True, leaving=False)
    settle(qtbot, window)
    type_text(sheet.body, " two")
    window.actions_["undo-work"].trigger()
    settle(qtbot, window)
    window.session.save(auto=True)
    settle(qtbot, window)
    assert not window.banner.property("warn")
    assert not window.session.unsaved
    assert articles.get(window.desk, key).text.body == BODY


def test_the_caret_the_scroll_and_the_steps_back_stay_during_automatic_saves(qtbot, write, soon):
    body = "\n".join(f"<p>Paragraph {number} of a long story that must scroll.</p>" for number in range(80))
    window, key = write(text=Text(headline="Long", body=body))
    sheet, _details = ready(qtbot, window)
    sheet.body.setFocus()
    cursor = sheet.body.textCursor()
    cursor.setPosition(1500)
    sheet.body.setTextCursor(cursor)
    for letter in "abcdef":
        type_text(sheet.body, letter)
        qtbot.wait(SOON)
    scrolled = sheet.area.verticalScrollBar().value()
    assert scrolled > 0
    cursor.setPosition(1506)
    cursor.setPosition(1510, QTextCursor.MoveMode.KeepAnchor)
    sheet.body.setTextCursor(cursor)
    assert "abcdef" in saved(qtbot, window, key).body
    assert (sheet.body.textCursor().anchor(), sheet.body.textCursor().position()) == (1506, 1510)
    assert sheet.area.verticalScrollBar().value() == scrolled
    assert sheet.body.document().isUndoAvailable()
    assert window.focusWidget() is sheet.body


def test_going_to_another_article_saves_by_itself_and_brings_no_version_more(qtbot, write):
    window, key = write()
    sheet, _details = ready(qtbot, window)
    retype(sheet.headline, "A better headline")
    retype(sheet.fields.lines["source"], "Elsewhere")
    view, other = window.browser.list.view, next(found for found in window.browser.model.ids if found != key)
    place = view.visualRect(window.browser.model.index(window.browser.model.place_of(other))).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    settle(qtbot, window)
    assert window.session.article.id == other
    text = articles.get(window.desk, key).text
    assert (text.headline, text.source) == ("A better headline", "Elsewhere")
    assert [found.why for found in articles.revisions(window.desk, key)] == ["autosave", "new"]
    assert articles.get(window.desk, other).text.headline == "Another story"
    assert not window.session.unsaved


def test_what_is_typed_is_saved_when_another_program_is_used(qtbot, write):
    window, key = write()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    sheet, _details = ready(qtbot, window)
    at_end(sheet.body)
    type_text(sheet.body, " last words")
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    elsewhere.show()
    elsewhere.activateWindow()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    assert "last words" in saved(qtbot, window, key).body
    elsewhere.close()


def test_the_words_are_counted_while_they_are_typed_and_after_they_are_saved(qtbot, write):
    window, key = write()
    sheet, _details = ready(qtbot, window)
    assert "10 words" in sheet.footer.facts.text()
    at_end(sheet.body)
    type_text(sheet.body, " ثلاث كلمات أخرى")
    qtbot.waitUntil(lambda: "13 words" in sheet.footer.facts.text())
    window.session.save(auto=True)
    settle(qtbot, window)
    assert "13 words" in sheet.footer.facts.text()
    assert articles.get(window.desk, key).word_count == 13


def test_a_conflict_while_saving_by_itself_keeps_the_text(qtbot, write, soon):
    window, key = write()
    sheet, _details = ready(qtbot, window)
    article = window.session.article
    at_end(sheet.body)
    type_text(sheet.body, " mine")
    articles.save(window.desk, key, article.version, replace(article.text, slug="theirs"))
    qtbot.waitUntil(window.banner.isVisible)
    settle(qtbot, window)
    assert sheet.body.toPlainText().endswith(" mine")
    copy = window.session.article
    assert copy.id != key, "what is written goes on in a copy"
    assert copy.text.headline.startswith("(my version)")
    assert copy.text.body.endswith(" mine</p>")
    type_text(sheet.body, " still")
    window.session.save()
    settle(qtbot, window)
    assert " still" in articles.get(window.desk, copy.id).text.body
    theirs = articles.get(window.desk, key).text
    assert (theirs.slug, theirs.body) == ("theirs", BODY)


def test_a_disk_that_refuses_an_automatic_save_is_told_of_and_asked_again(qtbot, write, soon, monkeypatch):
    window, key = write()
    sheet, _details = ready(qtbot, window)

    def refuse(*_args, **_options):
        raise DiskTrouble(path="x", detail="no space left")

    at_end(sheet.body)
    with monkeypatch.context() as broken:
        broken.setattr("newsdesk.ui.editor.session.articles.save", refuse)
        type_text(sheet.body, " precious")
        qtbot.waitUntil(window.banner.isVisible)
    assert "no space left" in window.banner.text
    assert window.session.modified
    type_text(sheet.body, "!")
    assert saved(qtbot, window, key).body.endswith(" precious!</p>")


def test_an_article_that_is_only_read_is_never_saved(qtbot, write, soon):
    window, key = write()
    settle(qtbot, window)
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    qtbot.wait(3 * SOON)
    window.session.save()
    settle(qtbot, window)
    assert articles.get(window.desk, key).version == 1
    assert len(articles.revisions(window.desk, key)) == 1

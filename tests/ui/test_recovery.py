"""What is typed is on disk before it is saved; stepping back goes on where a field remembers nothing more."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from newsdesk.desk import articles, searching
from newsdesk.domain.article import Text
from newsdesk.domain.errors import DiskTrouble
from newsdesk.ui import theme
from newsdesk.ui.editor.recovery import RecoveryBox
from tests.ui.conftest import settle, type_text

pytestmark = pytest.mark.usefixtures("brisk")

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk_of(open_desk):
    desk = open_desk(sample=False)
    for number in range(1, 4):
        articles.create(desk, Text(headline=f"Story {number}", body=f"<p>Body {number}.</p>"))
    return desk


@pytest.fixture
def window(make_window, desk_of):
    return make_window("en", desk=desk_of)


@pytest.fixture
def never_saved(monkeypatch):
    """The archive takes nothing; call `.undo()` to free it."""
    broken = pytest.MonkeyPatch()

    def refuse(*_args, **_options):
        raise DiskTrouble(path="x", detail="no space left")

    broken.setattr("newsdesk.ui.editor.session.articles.save", refuse)
    yield broken
    broken.undo()


def open_article(qtbot, window, key):
    window.open_article(key)
    qtbot.waitUntil(lambda: window.session.article is not None and window.session.article.id == key)
    settle(qtbot, window)
    window.session.edit()


def write(window, text):
    window.sheet.body.setFocus()
    window.sheet.body.moveCursor(QTextCursor.MoveOperation.End)
    type_text(window.sheet.body, text)


def compose(field, text):
    QApplication.sendEvent(field, QInputMethodEvent(text, []))


def noted(window):
    """Waits until what was typed is in the journal."""
    window.session.keeping.note()
    window.session.keeping._keeper._do(lambda: None).result()


def crash(qtbot, window):
    """Ends a window as a crash does: nothing is saved any more."""
    settle(qtbot, window)
    noted(window)
    window.session.article = None
    window.session._unsaved.clear()
    window.close()


def box_of(qtbot):
    def there():
        return next((one for one in QApplication.topLevelWidgets() if isinstance(one, RecoveryBox)), None)

    qtbot.waitUntil(lambda: there() is not None and there().isVisible() and there().buttons["apart"].isEnabled())
    return there()


@pytest.fixture
def left_over(qtbot, window, never_saved):
    """A crash, with something typed and something composed."""
    open_article(qtbot, window, 2)
    write(window, " Typed")
    compose(window.sheet.body, "كت")
    crash(qtbot, window)
    never_saved.undo()
    return window.desk


def test_what_was_typed_and_composed_is_offered_and_taken_over(qtbot, make_window, left_over):
    assert articles.get(left_over, 2).text.body == "<p>Body 2.</p>"
    window = make_window("en", desk=left_over)
    box = box_of(qtbot)
    assert "Story 2" in box.told.text()
    assert "Typedكت" in box.page.toPlainText()
    assert not box.list.isVisible(), "one text needs no list"
    qtbot.mouseClick(box.buttons["take"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: articles.get(left_over, 2).text.body == "<p>Body 2. Typedكت</p>")
    qtbot.waitUntil(lambda: window.session.article is not None and window.session.article.id == 2)
    settle(qtbot, window)
    assert articles.revisions(left_over, 2)[0].why == "recovered"
    assert window.sheet.body.toPlainText() == "Body 2. Typedكت"


def test_deciding_later_asks_again_and_leaving_out_does_not(qtbot, make_window, left_over):
    first = make_window("ar", "dark", desk=left_over)
    box = box_of(qtbot)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    settle(qtbot, first)
    first.close()
    second = make_window("en", desk=left_over)
    box = box_of(qtbot)
    qtbot.mouseClick(box.buttons["leave"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: articles.revisions(left_over, 2)[0].why == "recovered-aside")
    settle(qtbot, second)
    assert articles.get(left_over, 2).text.body == "<p>Body 2.</p>"
    second.close()
    third = make_window("en", desk=left_over)
    qtbot.wait(900)
    assert third.recovery is None


def test_an_article_that_changed_meanwhile_is_shown_again_before_it_is_written_over(qtbot, make_window, left_over):
    window = make_window("en", desk=left_over)
    box = box_of(qtbot)
    now = articles.get(left_over, 2)
    articles.save(left_over, 2, now.version, Text(headline="Story 2", body="<p>Somebody else.</p>"))
    box.buttons["take"].click()
    qtbot.waitUntil(lambda: "Somebody else" in box.page.toPlainText())
    assert articles.get(left_over, 2).text.body == "<p>Somebody else.</p>"
    qtbot.waitUntil(lambda: box.buttons["apart"].isEnabled())
    qtbot.mouseClick(box.buttons["apart"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.article is not None and window.session.article.id == 4)
    assert articles.get(left_over, 4).text.body == "<p>Body 2. Typedكت</p>"


def test_an_orderly_end_leaves_nothing_to_ask(qtbot, window, make_window):
    open_article(qtbot, window, 1)
    write(window, " More")
    noted(window)
    write(window, " and more")
    with qtbot.waitSignal(window.closed, timeout=10_000):
        window.close()
    again = make_window("en", desk=window.desk)
    qtbot.wait(900)
    assert again.recovery is None
    assert articles.get(window.desk, 1).text.body == "<p>Body 1. More and more</p>"


def undo(qtbot, window):
    before = window.session.text()
    qtbot.keyClick(window.sheet.body, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: window.session.text() != before)


def test_undo_goes_on_after_another_article_was_opened(qtbot, window):
    open_article(qtbot, window, 1)
    write(window, " one")
    noted(window)
    open_article(qtbot, window, 3)
    open_article(qtbot, window, 1)
    window.sheet.body.setFocus()
    undo(qtbot, window)
    assert window.sheet.body.toPlainText() == "Body 1."
    qtbot.keyClick(window.sheet.body, Qt.Key.Key_Y, CONTROL)
    qtbot.waitUntil(lambda: window.sheet.body.toPlainText() == "Body 1. one")
    undo(qtbot, window)
    settle(qtbot, window)
    window.session.save()
    settle(qtbot, window)
    assert articles.get(window.desk, 1).text.body == "<p>Body 1.</p>", "what is shown is saved, too"


def test_undo_goes_on_after_the_program_was_closed(qtbot, window, make_window):
    open_article(qtbot, window, 1)
    for word in ("one", "two"):
        window.sheet.body.moveCursor(QTextCursor.MoveOperation.End)
        qtbot.keyClick(window.sheet.body, Qt.Key.Key_Return)
        write(window, word)
        noted(window)
    type_text(window.sheet.headline, "New ")
    noted(window)
    with qtbot.waitSignal(window.closed, timeout=10_000):
        window.close()
    again = make_window("en", desk=window.desk)
    open_article(qtbot, again, 1)
    again.sheet.body.setFocus()
    seen = []
    while again.session.text() != Text(
        headline="Story 1", body="<p>Body 1.</p>", language=again.session.text().language
    ):
        undo(qtbot, again)
        seen.append((again.sheet.headline.toPlainText(), again.sheet.body.toPlainText()))
        assert len(seen) < 12
    assert seen[0] == ("Story 1", "Body 1.\none\ntwo")
    qtbot.keyClick(again.sheet.body, Qt.Key.Key_Z, CONTROL)
    settle(qtbot, again)
    assert again.sheet.footer.state.text(), "that it is the beginning is said"


def test_what_is_composed_is_written_when_its_article_is_left(qtbot, window):
    open_article(qtbot, window, 1)
    window.sheet.body.moveCursor(QTextCursor.MoveOperation.End)
    compose(window.sheet.body, "كتب")
    open_article(qtbot, window, 2)
    settle(qtbot, window)
    assert articles.get(window.desk, 1).text.body == "<p>Body 1.كتب</p>"
    compose(window.sheet.headline, "ع")
    with qtbot.waitSignal(window.closed, timeout=10_000):
        window.close()
    assert "ع" in articles.get(window.desk, 2).text.headline


def test_saving_by_itself_disturbs_neither_caret_nor_what_is_composed(qtbot, window, monkeypatch):
    open_article(qtbot, window, 1)
    write(window, " typed")
    cursor = window.sheet.body.textCursor()
    cursor.setPosition(3)
    window.sheet.body.setTextCursor(cursor)
    compose(window.sheet.body, "قي")
    window.session.save(auto=True, leaving=False)
    settle(qtbot, window)
    assert window.sheet.body.composing == "قي"
    assert window.sheet.body.textCursor().position() == 3
    assert articles.get(window.desk, 1).text.body == "<p>Body 1. typed</p>"


def test_a_full_disk_is_told_and_typing_goes_on(qtbot, window, monkeypatch):
    def refuse(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(window.desk.archive.journals, "begin", refuse)
    open_article(qtbot, window, 1)
    write(window, " a")
    window.session.keeping.note()
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.text
    write(window, "b")
    assert window.sheet.body.toPlainText() == "Body 1. ab"


# -- what is between two articles, two saves, two keys


def press(qtbot, window, key, times=1):
    for _ in range(times):
        qtbot.keyClick(window.sheet.body, key, CONTROL)


def paragraphs(qtbot, window, *words):
    for word in words:
        window.sheet.body.moveCursor(QTextCursor.MoveOperation.End)
        qtbot.keyClick(window.sheet.body, Qt.Key.Key_Return)
        write(window, word)
        noted(window)


def shown(window):
    return window.sheet.body.toPlainText().split("\n")


def test_undo_asked_three_times_at_once_is_three_steps(qtbot, window):
    open_article(qtbot, window, 1)
    paragraphs(qtbot, window, "alpha", "beta", "gamma", "delta")
    open_article(qtbot, window, 2)
    open_article(qtbot, window, 1)
    window.sheet.body.setFocus()
    press(qtbot, window, Qt.Key.Key_Z, 3)
    settle(qtbot, window)
    assert shown(window) == ["Body 1.", "alpha"]
    press(qtbot, window, Qt.Key.Key_Y, 9)
    settle(qtbot, window)
    assert shown(window) == ["Body 1.", "alpha", "beta", "gamma", "delta"]


def test_a_letter_typed_before_the_answer_stays_and_harms_no_step(qtbot, window):
    open_article(qtbot, window, 1)
    paragraphs(qtbot, window, "alpha", "beta")
    open_article(qtbot, window, 2)
    open_article(qtbot, window, 1)
    window.sheet.body.setFocus()
    window.sheet.body.moveCursor(QTextCursor.MoveOperation.End)
    press(qtbot, window, Qt.Key.Key_Z)
    type_text(window.sheet.body, "x")
    settle(qtbot, window)
    assert shown(window) == ["Body 1.", "alpha", "betax"]
    noted(window)
    press(qtbot, window, Qt.Key.Key_Z, 2)
    settle(qtbot, window)
    assert shown(window) == ["Body 1.", "alpha"]


def test_what_a_new_theme_made_the_field_forget_is_still_undone(qtbot, window):
    open_article(qtbot, window, 1)
    write(window, " old")
    noted(window)
    open_article(qtbot, window, 2)
    open_article(qtbot, window, 1)
    write(window, " abc")
    noted(window)
    window.dress(theme.load("dark"))
    window.sheet.body.setFocus()
    seen = []
    for _ in range(2):
        undo(qtbot, window)
        settle(qtbot, window)
        seen.append(window.sheet.body.toPlainText())
    assert seen == ["Body 1. old", "Body 1."]


def test_what_was_undone_before_it_was_saved_is_not_offered(qtbot, window, make_window):
    open_article(qtbot, window, 1)
    write(window, " oops")
    noted(window)
    press(qtbot, window, Qt.Key.Key_Z)
    compose(window.sheet.body, "كت")
    noted(window)
    compose(window.sheet.body, "")
    with qtbot.waitSignal(window.closed, timeout=10_000):
        window.close()
    again = make_window("en", desk=window.desk)
    qtbot.wait(900)
    assert again.recovery is None


def test_a_new_draft_that_is_left_and_opened_again_keeps_its_undo(qtbot, window, make_window, monkeypatch):
    key, _ = articles.create(window.desk, Text())
    open_article(qtbot, window, key)
    write(window, "The quick brown fox jumps over the lazy dog today")
    noted(window)
    real = articles.save
    monkeypatch.setattr("newsdesk.ui.editor.session.articles.save", lambda *a, **k: (time.sleep(0.6), real(*a, **k))[1])
    for one in (2, key):
        window.open_article(one)
        qtbot.waitUntil(lambda one=one: window.session.article.id == one)
    settle(qtbot, window)
    window.session.edit()
    window.sheet.body.setFocus()
    undo(qtbot, window)
    assert window.sheet.body.toPlainText() == ""
    with qtbot.waitSignal(window.closed, timeout=10_000):
        window.close()
    again = make_window("en", desk=window.desk)
    qtbot.wait(900)
    assert again.recovery is None


def test_a_letter_typed_while_another_article_is_being_read_is_saved(qtbot, window, monkeypatch):
    open_article(qtbot, window, 1)
    write(window, " one")
    real = articles.get
    monkeypatch.setattr("newsdesk.ui.editor.session.articles.get", lambda *a: (time.sleep(0.4), real(*a))[1])
    window.session.open(2)
    type_text(window.sheet.body, "x")
    qtbot.waitUntil(lambda: window.session.article.id == 2)
    settle(qtbot, window)
    assert articles.get(window.desk, 1).text.body == "<p>Body 1. onex</p>"
    assert not window.session.unsaved


def texts(desk):
    return {key: articles.get(desk, key).text.body for key in searching.find(desk, searching.parse("")).ids}


def test_a_text_that_was_refused_and_overtaken_becomes_a_copy_and_the_screen_is_the_others(qtbot, window, never_saved):
    open_article(qtbot, window, 1)
    write(window, " my long work")
    open_article(qtbot, window, 2)
    settle(qtbot, window)
    never_saved.undo()
    now = articles.get(window.desk, 1)
    articles.save(window.desk, 1, now.version, replace(now.text, body="<p>Somebody else.</p>"))
    settle(qtbot, window)
    open_article(qtbot, window, 1)
    settle(qtbot, window)
    assert (window.session.article.id, window.sheet.body.toPlainText()) == (1, "Somebody else.")
    write(window, " plus")
    window.session.save()
    settle(qtbot, window)
    assert texts(window.desk)[1] == "<p>Somebody else. plus</p>"
    assert "<p>Body 1. my long work</p>" in texts(window.desk).values()


def test_saving_while_a_copy_is_made_makes_no_second_one(qtbot, window, monkeypatch):
    open_article(qtbot, window, 1)
    write(window, " mine")
    monkeypatch.setattr(window.session, "read_again", lambda: None)
    now = articles.get(window.desk, 1)
    articles.save(window.desk, 1, now.version, replace(now.text, body="<p>Somebody else.</p>"))
    real = articles.create
    monkeypatch.setattr("newsdesk.ui.editor.session.articles.create", lambda *a: (time.sleep(0.5), real(*a))[1])
    window.session.save()
    qtbot.waitUntil(lambda: bool(window.session._copying))
    write(window, " more")
    window.session.save()
    settle(qtbot, window)
    window.session.save()
    settle(qtbot, window)
    assert sorted(texts(window.desk).values()) == [
        "<p>Body 1. mine more</p>", "<p>Body 2.</p>", "<p>Body 3.</p>", "<p>Somebody else.</p>",
    ]  # fmt: skip


def test_a_change_from_elsewhere_while_letters_are_composed_loses_neither(qtbot, window):
    open_article(qtbot, window, 1)
    window.sheet.body.setFocus()
    window.sheet.body.moveCursor(QTextCursor.MoveOperation.End)
    compose(window.sheet.body, "كتب")
    now = articles.get(window.desk, 1)
    articles.save(window.desk, 1, now.version, replace(now.text, body="<p>Mended elsewhere.</p>"))
    qtbot.wait(200)
    settle(qtbot, window)
    open_article(qtbot, window, 2)
    settle(qtbot, window)
    assert texts(window.desk)[1] == "<p>Mended elsewhere.</p>"
    assert "<p>Body 1.كتب</p>" in texts(window.desk).values(), "as an article of its own"


def test_a_shutdown_that_was_called_off_ends_nothing(qtbot, window, make_window):
    open_article(qtbot, window, 1)
    write(window, " one")
    window.session.save_now()
    write(window, " two")
    noted(window)
    assert window.desk.archive.journals.read(articles.get(window.desk, 1).uid)[-1]["k"] == "step"

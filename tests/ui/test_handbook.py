"""The handbook's window: it is read, searched, walked through, and errors lead into it."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage

from newsdesk import handbook
from newsdesk.domain.errors import Cancelled, DiskTrouble, NotFound
from tests.ui.conftest import settle, type_text


@pytest.fixture
def open_book(make_window):
    def make(where="", language="en"):
        window = make_window(language, sample=False, name=f"{language}.newsdesk")
        window.help.show_handbook(where)
        return window, window.help.handbook

    return make


def titles(book):
    return [book.pages.item(row).text() for row in range(book.pages.count())]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_page_is_shown_in_the_language_and_its_direction(open_book, language):
    window, book = open_book(language=language)
    assert book.isVisible()
    right = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for row, title in enumerate(titles(book)):
        book.pages.setCurrentRow(row)
        text = book.sheet.toPlainText()
        assert text.startswith(title)
        assert "[[" not in text
        block = book.sheet.document().begin().next()
        assert (block.textDirection() is Qt.LayoutDirection.RightToLeft) == right


def test_pages_are_walked_through_and_one_comes_back(open_book, qtbot):
    _, book = open_book("importing")
    assert not book.back.isEnabled()
    book.sheet.anchorClicked.emit(QUrl("cleaning"))
    book.sheet.anchorClicked.emit(QUrl("undo#final"))
    assert book.shown == "undo"
    qtbot.waitUntil(book.isActiveWindow)
    qtbot.keyClick(book.pages, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert book.shown == "cleaning"
    qtbot.mouseClick(book.back, Qt.MouseButton.LeftButton)
    assert book.shown == "importing"
    assert not book.back.isEnabled()
    qtbot.mouseClick(book.forward, Qt.MouseButton.LeftButton)
    assert book.shown == "cleaning"
    book.show_page("nowhere")
    assert book.shown == "cleaning"


def test_a_search_lists_the_pages_with_the_words_and_marks_them(open_book, qtbot):
    _, book = open_book(language="ar")
    every = book.pages.count()
    type_text(book.search, "الاستيراد")
    assert 0 < book.pages.count() < every
    assert all("(" in title for title in titles(book))
    assert book.sheet.extraSelections()
    first = book.sheet.textCursor().selectionEnd()
    qtbot.keyClick(book.search, Qt.Key.Key_Return)
    marks = book.sheet.extraSelections()
    assert marks[0].cursor.selectedText() == "الاستيراد"
    assert book.sheet.textCursor().selectionEnd() != first or book.pages.count() == 1
    book.search.setText("زززز")
    assert book.pages.count() == 0
    assert book.none.isVisible()
    qtbot.keyClick(book, Qt.Key.Key_Escape)
    assert book.pages.count() == every
    assert book.sheet.extraSelections() == []
    qtbot.keyClick(book, Qt.Key.Key_Escape)
    assert not book.isVisible()


def test_it_opens_at_the_page_for_what_one_is_at(open_book, qtbot):
    window, book = open_book()
    assert book.shown == "first-steps"
    window.go("tags")
    settle(qtbot, window)
    window.actions_["handbook"].trigger()
    assert book.shown == "tags"
    window.browser.search.search("x")
    settle(qtbot, window)
    window.go("articles")
    window.actions_["handbook"].trigger()
    assert book.shown == "searching"
    window.actions_["new-article"].trigger()
    settle(qtbot, window)
    window.actions_["handbook"].trigger()
    assert book.shown == "writing"


def test_what_an_action_is_called_and_its_key_stand_in_the_page(open_book):
    window, book = open_book("importing")
    assert "Import files… Ctrl+Shift+I" in book.sheet.toPlainText().replace("\xa0", " ")
    assert window.actions_["import-files"].text() in book.sheet.toPlainText()


def test_a_key_that_is_changed_while_a_page_is_open_is_the_one_that_it_names(open_book):
    window, book = open_book("undo")
    window.actions_.use_keys({"undo-work": "Ctrl+Shift+F8"})
    assert book.shown == "undo" and "Ctrl+Shift+F8" in book.sheet.toPlainText()


def test_an_error_leads_to_the_page_that_helps(open_book, qtbot):
    window, book = open_book()
    book.close()
    window.jobs.failed.emit(DiskTrouble(path="x", detail="full"))
    assert window.banner.more.text() == "What helps"
    qtbot.mouseClick(window.banner.more, Qt.MouseButton.LeftButton)
    assert book.isVisible()
    assert book.shown == "troubles"
    window.jobs.failed.emit(NotFound(id="7"))
    assert not window.banner.more.isVisible()
    window.jobs.failed.emit(Cancelled())
    assert window.banner.property("warn") is False
    window.jobs.failed.emit(RuntimeError("x"))
    assert window.banner.more.isVisible()
    window.banner.tell("x", more=lambda: None)
    assert window.banner.more.text() == "Details"


def test_pictures_of_its_language_are_shown_as_wide_as_there_is_room(open_book, monkeypatch, tmp_path, qtbot):
    image = QImage(2880, 1800, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.save(str(tmp_path / "main-en-light.png"))
    monkeypatch.setattr(handbook, "PICTURES", tmp_path)
    _, book = open_book("first-steps")
    shown = book.sheet.loadResource(2, QUrl("main"))
    assert 200 <= shown.width() / shown.devicePixelRatio() < book.sheet.viewport().width()
    assert book.sheet.loadResource(2, QUrl("tags")) is None
    assert book.sheet.loadResource(1, QUrl("main")) is None


def test_it_takes_the_colours_of_another_theme_and_stays_where_it_was(open_book, qtbot):
    from newsdesk.ui import theme

    window, book = open_book("searching#conditions")
    window.dress(theme.load("dark"))
    assert book.shown == "searching"
    assert "Conditions" in book.sheet.toPlainText()

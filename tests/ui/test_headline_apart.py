"""What runs the other way in a headline keeps its signs while it is read; what is written and saved has none."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from newsdesk.desk import articles
from newsdesk.domain.article import Text
from newsdesk.text.isolating import SIGNS
from tests.ui.conftest import settle, type_text

HEADLINE = "صدر C++ على https://example.com/ar/ أمس"


def signs_in(field):
    letters, block = "", field.document().begin()
    while block.isValid():
        letters += block.text()
        block = block.next()
    return SIGNS & set(letters)


def opened(qtbot, make_window, open_desk):
    desk = open_desk(sample=False)
    key, _ = articles.create(desk, Text(headline=HEADLINE, subhead="عن @newsdesk", body="<p>نص</p>", language="ar"))
    other, _ = articles.create(desk, Text(headline="بلا شيء", body="<p>نص</p>", language="ar"))
    desk.indexer.catch_up()
    window = make_window(desk=desk)
    window.open_article(key)
    qtbot.waitUntil(lambda: window.session.article is not None and window.session.article.id == key)
    settle(qtbot, window)
    return window, key, other


def test_a_headline_is_read_with_its_signs_at_their_ends_and_is_what_it_was(qtbot, make_window, open_desk):
    window, _, other = opened(qtbot, make_window, open_desk)
    field = window.sheet.headline
    assert signs_in(field)
    assert field.toPlainText() == HEADLINE
    line = field.document().begin().layout().lineAt(0)
    shown = field.document().begin().text()
    at = lambda place: (lambda told: told[0] if isinstance(told, tuple) else told)(line.cursorToX(place))  # noqa: E731
    first = shown.index("++")
    assert at(first + 1) > at(first), "one behind the other from the left, as in the name"
    field.selectAll()
    assert field.createMimeDataFromSelection().text() == HEADLINE
    assert not window.sheet.modified
    window.open_article(other)
    qtbot.waitUntil(lambda: window.session.article.id == other)
    assert field.toPlainText() == "بلا شيء" and not signs_in(field)


def test_it_is_written_without_them_and_saved_as_it_was_written(qtbot, make_window, open_desk):
    window, key, _ = opened(qtbot, make_window, open_desk)
    window.session.edit()
    settle(qtbot, window)
    field = window.sheet.headline
    assert not signs_in(field) and not signs_in(window.sheet.subhead)
    assert not window.sheet.modified
    field.moveCursor(QTextCursor.MoveOperation.End)
    type_text(field, " ثم")
    window.session.save()
    settle(qtbot, window)
    text = articles.get(window.desk, key).text
    assert (text.headline, text.subhead) == (f"{HEADLINE} ثم", "عن @newsdesk")


def test_a_headline_that_begins_with_a_foreign_name_runs_as_its_own_words_do(qtbot, make_window, open_desk):
    desk = open_desk(sample=False)
    key, _ = articles.create(desk, Text(headline='"Brexit": ماذا بعد؟', body="<p>نص</p>", language="ar"))
    window = make_window("en", desk=desk)
    window.open_article(key)
    qtbot.waitUntil(lambda: window.session.article is not None and window.session.article.id == key)
    settle(qtbot, window)
    option = window.sheet.headline.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.RightToLeft

"""Reading an article next to the draft, and quoting from it."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from newsdesk.desk import articles
from newsdesk.domain.article import Direction, Text
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.link import LinkKind
from newsdesk.text.body import Para, Run, block_html, inline_html
from newsdesk.ui.editor import quoting
from newsdesk.ui.editor.quoting import Cited
from newsdesk.ui.related.rows import Row
from tests.ui.conftest import settle, type_text

SOURCE = (
    "<h2>عنوان فرعي</h2>\n<p>قال المدير إن <strong>العمل</strong> يبدأ غدا في الرصيف الشرقي.</p>\n"
    "<ul><li>أولا</li><li>ثانيا</li></ul>\n<p>The harbour opens on Friday, he said.</p>"
)
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
pytestmark = pytest.mark.usefixtures("brisk")


@pytest.fixture
def write(qtbot, make_window, open_desk):
    """A window in which a draft is being written, over an archive with two articles more."""

    def make(language="ar", look="light", draft=None):
        desk = open_desk(sample=False)
        source = Text(
            headline="الميناء القديم يعود", body=SOURCE, source="صحيفة المرفأ", language="ar",
            published=PartialDate("2025-06-12"),
        )  # fmt: skip
        keys = {"source": articles.create(desk, source)[0]}
        keys["other"] = articles.create(desk, Text(headline="Another story", body="<p>Other words here.</p>"))[0]
        draft = draft or Text(headline="مسودة", body="<p>فقرة أولى من المسودة.</p>", language="ar")
        keys["draft"] = articles.create(desk, draft)[0]
        window = make_window(language, look, desk=desk)
        window.open_article(keys["draft"])
        settle(qtbot, window)
        window.session.edit()
        window.sheet.body.setFocus()
        window.sheet.body.moveCursor(QTextCursor.MoveOperation.End)
        return window, keys

    return make


def beside(qtbot, window, key):
    window.beside.read(key)
    settle(qtbot, window)
    assert window.beside.open and window.beside.pane.article.id == key
    return window.beside.pane


def choose(field, words):
    found = field.document().find(words)
    assert not found.isNull()
    field.setTextCursor(found)


def menu_of(window):
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible())


def rows(section):
    return section.findChildren(Row)


# -- the pane


def test_it_shows_the_article_and_the_draft_stays_to_be_written(qtbot, write):
    window, keys = write()
    pane = beside(qtbot, window, keys["source"])
    assert pane.headline.toPlainText() == "الميناء القديم يعود"
    assert "صحيفة المرفأ" in pane.meta.text() and "12 حزيران 2025" in pane.meta.text()
    assert "الرصيف الشرقي" in pane.body.toPlainText() and pane.body.isReadOnly()
    assert pane.body.hasFocus()
    qtbot.keyClick(pane.body, Qt.Key.Key_F6)
    assert window.sheet.editing and window.sheet.body.hasFocus()
    type_text(window.sheet.body, " ثم")
    assert window.sheet.body.toPlainText().endswith("ثم")
    qtbot.keyClick(window.sheet.body, Qt.Key.Key_F6)
    assert pane.body.hasFocus()


def test_its_headline_stands_at_the_side_of_its_letters_whatever_the_window_speaks(qtbot, write):
    window, keys = write("en")
    pane = beside(qtbot, window, keys["source"])
    assert pane.headline.document().defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft
    english, _ = articles.create(window.desk, Text(headline="The old harbour", body="<p>Text.</p>"))
    pane = beside(qtbot, window, english)
    assert pane.headline.document().defaultTextOption().textDirection() is Qt.LayoutDirection.LeftToRight


def test_it_begins_at_the_headline_however_long_the_text_and_however_large(qtbot, write):
    window, keys = write()
    article = articles.get(window.desk, keys["source"])
    text = Text(headline="طويل", body="\n".join(f"<p>فقرة {number} من نص طويل.</p>" for number in range(80)))
    articles.save(window.desk, keys["source"], article.version, text)
    for _ in range(3):
        window.actions_["zoom-in"].trigger()
    pane = beside(qtbot, window, keys["source"])
    qtbot.wait(350)
    bar = pane.area.verticalScrollBar()
    assert bar.value() == 0 and bar.maximum() > 0
    qtbot.keyClick(pane.body, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    caret = pane.body.mapTo(pane.area.viewport(), pane.body.cursorRect().center()).y()
    assert 0 <= caret <= pane.area.viewport().height()
    qtbot.keyClick(pane.body, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == 0


def test_walking_through_the_list_does_not_lose_it(qtbot, write):
    window, keys = write()
    pane = beside(qtbot, window, keys["source"])
    window.browser.list.select(keys["other"])
    settle(qtbot, window)
    assert window.session.article.id == keys["other"]
    assert pane.article.id == keys["source"] and window.beside.open


def test_escape_and_the_button_close_it_and_its_width_is_remembered(qtbot, write):
    window, keys = write()
    pane = beside(qtbot, window, keys["source"])
    window.beside.frame.setSizes([500, 420])
    sizes = window.beside.frame.sizes()
    qtbot.keyClick(pane.body, Qt.Key.Key_Escape)
    assert not window.beside.open and window.sheet.body.hasFocus() and window.sheet.editing
    beside(qtbot, window, keys["other"])
    assert window.beside.frame.sizes() == sizes
    qtbot.mouseClick(pane.buttons["beside-close"], Qt.MouseButton.LeftButton)
    assert not window.beside.open


def test_in_a_small_window_others_step_back_and_come_again(qtbot, write):
    window, keys = write()
    window.resize(1280, 800)
    window.inspector.show()
    qtbot.wait(20)
    pane = beside(qtbot, window, keys["source"])
    assert window.inspector.isHidden() and window.browser.list.isVisible()
    assert pane.width() >= 300 and window.sheet.width() >= 320
    window.beside.close()
    assert window.inspector.isVisible() and window.browser.sidebar.isVisible()
    assert window.beside.frame.minimumWidth() == 320


def test_in_a_window_that_becomes_small_others_step_back_too(qtbot, write):
    window, keys = write()
    window.resize(1900, 900)
    window.inspector.show()
    qtbot.wait(20)
    pane = beside(qtbot, window, keys["source"])
    assert window.inspector.isVisible()
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: window.inspector.isHidden() and window.browser.sidebar.isHidden())
    right = pane.mapTo(window, pane.rect().topRight()).x()
    assert right <= window.width(), "nothing of it is cut off"


def test_a_row_under_the_mouse_is_read_beside_and_the_draft_stays_open(qtbot, write):
    window, keys = write()
    view = window.browser.list.view
    place = view.visualRect(window.browser.model.index(window.browser.model.place_of(keys["source"]))).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place)
    view.customContextMenuRequested.emit(place)
    menu = menu_of(window)
    action = next(one for one in menu.actions() if one.objectName() == "read-beside")
    assert "trash" in [one.objectName() for one in menu.actions()]
    assert "edit-article" not in [one.objectName() for one in menu.actions()]
    menu.setActiveAction(action)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.session.article.id == keys["draft"] and window.sheet.editing
    assert window.beside.pane.article.id == keys["source"]
    assert window.browser.list.selected() == [keys["draft"]]


def test_what_was_found_by_walking_is_read_beside_and_the_draft_comes_back_with_its_caret(qtbot, write):
    window, keys = write()
    cursor = window.sheet.body.textCursor()
    cursor.setPosition(4)
    window.sheet.body.setTextCursor(cursor)
    window.browser.list.view.setFocus()
    window.browser.list.select(keys["source"])
    settle(qtbot, window)
    qtbot.keyClick(window.browser.list.view, Qt.Key.Key_B, BOTH)
    settle(qtbot, window)
    assert window.beside.pane.article.id == keys["source"]
    assert window.session.article.id == keys["draft"] and window.sheet.editing
    assert window.sheet.body.textCursor().position() == 4
    assert window.beside.pane.body.hasFocus()


def test_the_row_on_which_the_keyboard_stands_is_read_beside_though_it_is_not_chosen(qtbot, write):
    window, keys = write()
    type_text(window.browser.search.line, "قديم")
    settle(qtbot, window)
    window.browser.search.down.emit()
    window.actions_["read-beside"].trigger()
    settle(qtbot, window)
    assert window.beside.pane.article.id == keys["source"]


def test_one_goes_back_and_forward(qtbot, write):
    window, keys = write()
    pane = beside(qtbot, window, keys["source"])
    beside(qtbot, window, keys["other"])
    assert not window.actions_["beside-forward"].isEnabled()
    qtbot.keyClick(pane.body, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, window)
    assert pane.article.id == keys["source"]
    qtbot.keyClick(pane.body, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, window)
    assert pane.article.id == keys["other"]


def test_it_has_a_find_of_its_own(qtbot, write):
    window, keys = write()
    pane = beside(qtbot, window, keys["source"])
    window.actions_["find-in-article"].trigger()
    assert pane.find_bar.isVisible() and not window.sheet.find_bar.isVisible()
    type_text(pane.find_bar.field, "الرصيف")
    assert pane.hits.count == 1
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible() and window.beside.open


def test_a_link_is_read_beside_from_its_menu_and_by_key(qtbot, write):
    window, keys = write()
    window.verbs.link(keys["other"], LinkKind.BACKGROUND)
    settle(qtbot, window)
    window.inspector.look_at(window.related)
    settle(qtbot, window)
    row = rows(window.related.outgoing)[0]
    row.head.setFocus()
    qtbot.keyClick(row.head, Qt.Key.Key_B, BOTH)
    settle(qtbot, window)
    assert window.beside.pane.article.id == keys["other"]
    assert window.inspector.isVisible()
    window.beside.close()
    names = [one.text() for one in window.related._menu(window.session.article.links[0]).actions()]
    assert window.actions_["read-beside"].text() in names


def test_what_is_gone_for_ever_is_not_shown_any_more(qtbot, write):
    window, keys = write()
    beside(qtbot, window, keys["other"])
    articles.trash(window.desk, [keys["other"]])
    articles.purge(window.desk, [keys["other"]])
    qtbot.waitUntil(lambda: not window.beside.open, timeout=5000)
    settle(qtbot, window)
    assert window.banner.isVisible()


def test_a_link_to_another_article_is_followed_in_the_pane(qtbot, write):
    window, keys = write()
    uid = articles.get(window.desk, keys["other"]).uid
    article = articles.get(window.desk, keys["source"])
    body = f'<p><a href="article:{uid}">another</a> word</p>'
    articles.save(window.desk, keys["source"], article.version, Text(headline="links", body=body))
    pane = beside(qtbot, window, keys["source"])
    found = pane.body.document().find("nother")
    found.setPosition(found.selectionStart() + 2)
    place = pane.body.cursorRect(found).center()
    qtbot.mouseClick(pane.body.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle(qtbot, window)
    assert pane.article.id == keys["other"]
    assert window.actions_["beside-back"].isEnabled()


def test_it_takes_the_place_of_the_draft_when_asked(qtbot, write):
    window, keys = write()
    pane = beside(qtbot, window, keys["source"])
    qtbot.mouseClick(pane.buttons["beside-open"], Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert window.session.article.id == keys["source"] and not window.beside.open


# -- quoting


def test_what_is_chosen_lands_with_its_source_and_both_are_linked_when_it_is_saved(qtbot, write):
    window, keys = write()
    pane = beside(qtbot, window, keys["source"])
    choose(pane.body, "إن العمل يبدأ")
    before = window.sheet.body.body()
    qtbot.keyClick(pane.body, Qt.Key.Key_Q, BOTH)
    uid = pane.article.uid
    quoted = (
        f'<blockquote cite="article:{uid}"><p>إن <strong>العمل</strong> يبدأ</p>'
        "<footer>عن «الميناء القديم يعود»، صحيفة المرفأ، 12 حزيران 2025</footer></blockquote>"
    )
    assert window.sheet.body.body() == f"{before}\n{quoted}"
    assert window.sheet.body.hasFocus(), "what is typed now goes behind the quotation"
    assert articles.get(window.desk, keys["draft"]).links == ()
    window.session.save()
    settle(qtbot, window)
    assert [(one.kind, one.article_id) for one in window.session.article.links] == [(LinkKind.QUOTES, keys["source"])]
    assert [row.article for row in rows(window.related.outgoing)] == [keys["source"]]
    window.open_article(keys["source"])
    settle(qtbot, window)
    assert [row.article for row in rows(window.related.incoming)] == [keys["draft"]]


def test_one_step_of_undo_takes_it_back_and_no_link_is_left(qtbot, write):
    window, keys = write()
    pane = beside(qtbot, window, keys["source"])
    before = window.sheet.body.body()
    window.beside.quote()
    assert "blockquote" in window.sheet.body.body()
    window.session.save(auto=True, leaving=False)
    settle(qtbot, window)
    window.sheet.body.undo()
    assert window.sheet.body.body() == before
    window.sheet.body.redo()
    assert "blockquote" in window.sheet.body.body()
    window.sheet.body.undo()
    window.session.save(auto=True)
    settle(qtbot, window)
    assert articles.get(window.desk, keys["draft"]).links == ()
    assert pane.article.id == keys["source"]


def test_without_a_selection_the_paragraph_of_the_caret_is_quoted_and_one_goes_on_behind_it(qtbot, write):
    window, keys = write()
    pane = beside(qtbot, window, keys["source"])
    found = pane.body.document().find("الرصيف")
    found.clearSelection()
    pane.body.setTextCursor(found)
    qtbot.mouseClick(pane.buttons["quote"], Qt.MouseButton.LeftButton)
    body = window.sheet.body.body()
    assert "<p>قال المدير إن <strong>العمل</strong> يبدأ غدا في الرصيف الشرقي.</p><footer>" in body
    window.sheet.body.setFocus()
    type_text(window.sheet.body, "وبعد")
    assert window.sheet.body.body().endswith("</blockquote>\n<p>وبعد</p>")


def test_several_passages_follow_each_other_as_quotations_of_their_own(qtbot, write):
    window, keys = write()
    pane = beside(qtbot, window, keys["source"])
    for words in ("عنوان فرعي", "ثانيا"):
        choose(pane.body, words)
        window.beside.quote()
    body = window.sheet.body.body()
    assert body.count("<blockquote cite=") == 2
    assert body.index("عنوان فرعي") < body.index("ثانيا")


def test_it_keeps_its_direction_and_language_and_names_its_source_in_the_language_of_the_draft(qtbot, write):
    draft = Text(headline="Draft", body="<p>First.</p>", language="en", direction=Direction.LTR)
    window, keys = write("en", draft=draft)
    pane = beside(qtbot, window, keys["source"])
    choose(pane.body, "الرصيف الشرقي")
    window.beside.quote()
    uid = pane.article.uid
    assert window.sheet.body.body().split("\n")[1] == (
        f'<blockquote cite="article:{uid}" lang="ar"><p dir="rtl">الرصيف الشرقي</p>'
        "<footer>From “⁨الميناء القديم يعود⁩”, ⁨صحيفة المرفأ⁩, 12 June 2025</footer></blockquote>"
    )


def test_the_list_is_not_torn_and_an_empty_paragraph_gives_its_place(qtbot, write):
    body = "<ol><li>a</li><li>b</li></ol>\n<p>end</p>"
    window, keys = write("en", draft=Text(headline="Draft", body=body, language="en"))
    edit = window.sheet.body
    beside(qtbot, window, keys["other"])
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    window.beside.quote()
    lines = edit.body().split("\n")
    assert [line[:4] for line in lines] == ["<ol>", "<blo", "<p>e"]
    edit.undo()
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.insertPlainText("\n")
    window.beside.quote()
    lines = edit.body().split("\n")
    assert [line[:4] for line in lines] == ["<ol>", "<p>e", "<blo"]
    edit.undo()
    cursor = edit.textCursor()
    cursor.setPosition(edit.document().find("end").selectionStart())
    edit.setTextCursor(cursor)
    window.beside.quote()
    assert [line[:4] for line in edit.body().split("\n")] == ["<ol>", "<blo", "<p>e"]


def test_an_article_that_is_only_read_is_quoted_into_at_its_end(qtbot, write):
    window, keys = write()
    window.session.stop_editing()
    beside(qtbot, window, keys["other"])
    window.beside.quote()
    settle(qtbot, window)
    assert window.sheet.editing
    assert "</blockquote>" in window.sheet.body.body().split("\n")[-1]


def test_it_is_said_why_nothing_is_quoted(qtbot, write):
    window, keys = write()
    told = []
    window.beside.told.connect(told.append)
    beside(qtbot, window, keys["draft"])
    window.beside.quote()
    assert len(told) == 1
    assert "blockquote" not in window.sheet.body.body()


def test_what_is_dragged_into_the_draft_is_a_quotation_there(qtbot, write):
    window, keys = write()
    pane = beside(qtbot, window, keys["source"])
    choose(pane.body, "أولا")
    data, edit = pane.body.createMimeDataFromSelection(), window.sheet.body
    at = QPointF(edit.cursorRect().center())
    event = QDropEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    edit.dropEvent(event)
    assert "<p>أولا</p><footer>عن" in edit.body()


def test_pasted_on_a_line_of_its_own_it_is_a_quotation_and_in_a_sentence_it_is_words(qtbot, write):
    window, keys = write()
    pane = beside(qtbot, window, keys["source"])
    choose(pane.body, "الرصيف الشرقي")
    pane.body.copy()
    edit = window.sheet.body
    edit.setFocus()
    edit.paste()
    assert edit.body() == "<p>فقرة أولى من المسودة.الرصيف الشرقي</p>"
    edit.insertPlainText("\n")
    edit.paste()
    assert "<p>الرصيف الشرقي</p><footer>" in edit.body()
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ar", "عن «⁨Head⁩»، ⁨Post⁩، حزيران 2025"),
        ("en", "From “Head”, Post, June 2025"),
        ("fa", "«⁨Head⁩»، ⁨Post⁩، 2025-06"),
        ("de", "“Head”, Post, 2025-06"),
    ],
)
def test_the_source_is_named_in_the_language_of_the_text(language, words):
    cited = Cited("uid", "Head", "Post", "2025-06", "en")
    assert inline_html(quoting.credit(cited, language)) == words
    assert quoting.credit(Cited("uid"), language) == ()


def test_what_others_put_into_the_clipboard_is_not_believed():
    data = QMimeData()
    data.setData(quoting.QUOTED, b"{nonsense")
    assert quoting.carried(data) is None
    quoting.carry(data, Cited("u", "h"), [Para((Run("a <b>"),))])
    cited, paras = quoting.carried(data)
    assert cited.uid == "u" and block_html(paras[0]) == "<p>a &lt;b&gt;</p>"


def test_in_a_small_window_one_text_has_room_too_and_what_stepped_back_comes_again(qtbot, write):
    window, _ = write()
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: window.browser.sidebar.isHidden())
    assert window.inspector.isVisible()
    qtbot.waitUntil(lambda: window.sheet.width() >= 380)
    window.actions_["toggle-sidebar"].trigger()
    assert window.browser.sidebar.isVisible(), "who wants it has it"
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.browser.sidebar.isVisible())

"""How the text is seen: its size, one paragraph at a time, the middle of the page, tools, and its length."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsdesk.desk import articles
from newsdesk.domain.article import Text
from newsdesk.ui.editor.counts import Counter
from newsdesk.ui.editor.document import Look, fill
from newsdesk.ui.theme import load
from tests.ui.conftest import settle, type_text

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BODY = "\n".join(f"<p>فقرة رقم {number} من نص طويل يكفي لملء الصفحة كلها وأكثر منها بكثير.</p>" for number in range(40))
pytestmark = pytest.mark.usefixtures("brisk")


@pytest.fixture
def write(qtbot, make_window, open_desk):
    """A window in which a long article is being written."""

    def make(language="ar", body=BODY):
        desk = open_desk(sample=False)
        key, _ = articles.create(desk, Text(headline="مقال طويل", body=body, language="ar"))
        articles.create(desk, Text(headline="Another", body="<p>One two.</p>"))
        window = make_window(language, desk=desk)
        window.activateWindow()
        window.open_article(key)
        settle(qtbot, window)
        window.session.edit()
        window.sheet.body.setFocus()
        qtbot.wait(100)
        return window

    return make


def put(edit, place, end=None):
    cursor = edit.textCursor()
    cursor.setPosition(place)
    if end is not None:
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def caret_height(window):
    """Where the caret's line stands on the page, as a part of its height."""
    view = window.sheet.area.viewport()
    at = window.sheet.body.viewport().mapTo(view, window.sheet.body.cursorRect().center())
    return at.y() / view.height()


# -- length


def test_words_letters_and_time_are_told_and_of_what_is_chosen(qtbot, write):
    window = write("en", "<p>قال مدير الميناء.</p>\n<p>وأضاف.</p>")
    counts = window.sheet.footer.facts
    assert counts.text() == "4 words · 23 characters · under a minute"
    put(window.sheet.body, 0, 8)
    qtbot.waitUntil(lambda: "2 words chosen · 8 characters" in counts.text())
    put(window.sheet.body, 0)
    qtbot.waitUntil(lambda: counts.text().startswith("4 words"))
    type_text(window.sheet.body, "ثم ")
    qtbot.waitUntil(lambda: counts.text().startswith("5 words"))


def test_all_numbers_stand_in_a_box_and_a_target_is_kept_with_the_article(qtbot, write):
    window = write("en", "<p>قال مدير الميناء.</p>")
    counts, key = window.sheet.footer.facts, window.session.article.id
    qtbot.mouseClick(counts.line, Qt.MouseButton.LeftButton)
    counts.box.target.selectAll()
    qtbot.keyClicks(counts.box.target, "600")
    qtbot.keyClick(counts.box.target, Qt.Key.Key_Return)
    assert counts.text().startswith("3 of 600 words") and counts.bar.isVisible()
    assert (counts.bar.value(), counts.bar.maximum()) == (3, 600)
    other = next(one for one in window.browser.model.ids if one != key)
    window.open_article(other)
    settle(qtbot, window)
    assert "of" not in counts.text() and not counts.bar.isVisible()
    window.open_article(key)
    settle(qtbot, window)
    assert counts.text().startswith("3 of 600 words")
    window.actions_["target-length"].trigger()
    counts.box.target.setValue(0)
    counts.box.close()
    assert "of" not in counts.text() and not counts.bar.isVisible()


@pytest.mark.parametrize(("language", "over"), [("en", "1 word over"), ("ar", "زيادة كلمة واحدة")])
def test_a_text_that_is_too_long_says_by_how_much_in_another_colour(qtbot, write, language, over):
    window = write(language, "<p>قال مدير الميناء.</p>")
    counts, theme = window.sheet.footer.facts, window.theme

    def colours():
        image = counts.grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}

    counts.set_target(3)
    assert over not in counts.text() and theme.colour("warn").name() not in colours()
    counts.set_target(2)
    assert over in counts.text() and theme.colour("warn").name() in colours()
    assert over in counts.line.accessibleName()
    counts.resize(60, counts.height())
    assert "+1" in counts.text(), "also where there is hardly room"
    counts.set_target(0)
    assert theme.colour("warn").name() not in colours()


def test_a_narrow_pane_says_less(qtbot, write):
    window = write("ar", "<p>قال مدير الميناء.</p>")
    counts = window.sheet.footer.facts
    assert counts.text() == "3 كلمات · 17 حرفًا · أقل من دقيقة"
    counts.resize(120, counts.height())
    assert counts.text() == "3 كلمات"


def test_tables_and_captions_are_counted_too(qapp):
    document = QTextDocument()
    table = "<table><tr><td>one two</td><td>three</td></tr></table>"
    image = '<figure><img src="https://x.example/i" alt="four"><figcaption>five six</figcaption></figure>'
    fill(document, f"<p>a</p>\n{table}\n{image}", Look(load("light")))
    counter = Counter()
    assert counter.whole(document).words == 7
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    assert counter.chosen(cursor).words == 7
    cursor.setPosition(0)
    cursor.setPosition(1, QTextCursor.MoveMode.KeepAnchor)
    assert counter.chosen(cursor).words == 1


# -- size


def test_the_text_grows_and_shrinks_by_keys_and_is_remembered(qtbot, write, make_window):
    window = write()
    edit = window.sheet.body
    type_text(edit, "شيء ")
    height, headline = edit.height(), window.sheet.headline.height()
    qtbot.keyClick(edit, Qt.Key.Key_Plus, CTRL)
    qtbot.keyClick(edit, Qt.Key.Key_Equal, CTRL)
    qtbot.waitUntil(lambda: edit.height() > height)
    assert window.views.zoom.percent == 125 and window.sheet.headline.height() > headline
    assert edit.document().isUndoAvailable()
    body = edit.body()
    qtbot.keyClick(edit, Qt.Key.Key_Minus, CTRL)
    assert window.views.zoom.percent == 110
    for _ in range(20):
        window.actions_["zoom-out"].trigger()
    assert window.views.zoom.percent == 70 and edit.body() == body
    qtbot.keyClick(edit, Qt.Key.Key_0, CTRL)
    assert window.views.zoom.percent == 100
    qtbot.waitUntil(lambda: abs(edit.height() - height) < 60)
    for _ in range(20):
        window.actions_["zoom-in"].trigger()
    assert window.views.zoom.percent == 250
    again = make_window(desk=window.desk)
    assert again.views.zoom.percent == 250
    assert again.sheet.body.font().pixelSize() == window.sheet.body.font().pixelSize()


def test_the_wheel_with_ctrl_changes_the_size_everywhere(qtbot, write):
    window = write()
    window.beside.read(next(one for one in window.browser.model.ids if one != window.session.article.id))
    settle(qtbot, window)
    usual = window.sheet.body.font().pixelSize()
    for field in (window.sheet.body, window.beside.pane.body):
        at = QPointF(20, 20)
        for turn in (60, 60):
            event = QWheelEvent(
                at, field.viewport().mapToGlobal(at), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, CTRL,
                Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(field.viewport(), event)
    assert window.views.zoom.percent == 125
    assert window.beside.pane.body.font().pixelSize() == window.sheet.body.font().pixelSize() > usual


def test_a_larger_text_keeps_its_place(qtbot, write):
    window = write()
    edit = window.sheet.body
    put(edit, edit.document().findBlockByNumber(20).position())
    qtbot.wait(60)
    before = caret_height(window)
    assert 0 < before < 1
    window.actions_["zoom-in"].trigger()
    window.actions_["zoom-in"].trigger()
    qtbot.waitUntil(lambda: abs(caret_height(window) - before) < 0.1)


# -- one paragraph at a time


def test_the_other_paragraphs_are_dimmed_while_somebody_writes(qtbot, write):
    window = write()
    edit, veil = window.sheet.body, window.views.veil
    assert veil.isHidden()
    qtbot.keyClick(edit, Qt.Key.Key_F11, SHIFT)
    assert veil.isVisible() and window.actions_["dim-paragraphs"].isChecked()
    lit = veil._lit
    put(edit, edit.document().findBlockByNumber(3).position())
    assert veil._lit.top() > lit.top()
    window.sheet.headline.setFocus()
    assert veil.isHidden()
    edit.setFocus()
    assert veil.isVisible()
    window.session.stop_editing()
    assert veil.isHidden()


def test_only_the_text_is_left_and_all_comes_back(qtbot, write):
    window = write()
    qtbot.keyClick(window.sheet.body, Qt.Key.Key_F11)
    for part in (window.browser.list, window.inspector, window.sheet.tools, window.sheet.fields, window.menuBar()):
        assert not part.isVisible()
    assert window.sheet.body.hasFocus()
    window.session.edit()
    assert not window.sheet.tools.isVisible()
    qtbot.keyClick(window.sheet.body, Qt.Key.Key_F11)
    for part in (window.browser.list, window.inspector, window.sheet.tools, window.sheet.fields, window.menuBar()):
        assert part.isVisible()


# -- the middle of the page


def test_the_line_stays_at_the_middle_while_typing_and_a_click_moves_nothing(qtbot, write):
    window = write()
    edit, bar = window.sheet.body, window.sheet.area.verticalScrollBar()
    qtbot.keyClick(edit, Qt.Key.Key_F11, CTRL)
    edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    type_text(edit, "سطر")
    qtbot.waitUntil(lambda: abs(caret_height(window) - 0.5) < 0.05)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    type_text(edit, "آخر")
    qtbot.waitUntil(lambda: abs(caret_height(window) - 0.5) < 0.05)
    before = bar.value()
    view = window.sheet.area.viewport()
    at = edit.viewport().mapFrom(view, QPoint(view.width() // 2, 40))
    QTest.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.wait(200)
    assert abs(bar.value() - before) <= 60  # no further than to bring the clicked line wholly into sight
    assert caret_height(window) < 0.3
    window.actions_["typewriter"].trigger()
    assert window.sheet.area.column.contentsMargins().bottom() == 48


# -- tools beside what is chosen


def test_tools_come_after_the_mouse_and_do_not_lie_over_what_is_chosen(qtbot, write):
    window = write()
    edit, tools = window.sheet.body, window.views.tools
    put(edit, edit.document().findBlockByNumber(4).position())
    qtbot.wait(80)
    start = edit.cursorRect().center() - QPoint(4, 0)
    QTest.mousePress(edit.viewport(), Qt.MouseButton.LeftButton, pos=start)
    put(edit, edit.textCursor().position(), edit.textCursor().position() + 12)
    qtbot.wait(160)
    assert tools.isHidden()
    QTest.mouseRelease(edit.viewport(), Qt.MouseButton.LeftButton, pos=start - QPoint(80, 0))
    put(edit, edit.textCursor().selectionStart(), edit.textCursor().selectionStart() + 12)
    qtbot.waitUntil(tools.isVisible)
    assert edit.hasFocus()
    for line in tools.chosen_lines():
        assert not tools.geometry().intersects(line)
    assert window.sheet.area.viewport().rect().contains(tools.geometry())
    assert tools.geometry().right() >= tools.chosen_lines()[0].right()  # where the chosen words begin


def test_keys_that_choose_bring_them_and_typing_escape_and_scrolling_make_them_go(qtbot, write):
    window = write()
    edit, tools = window.sheet.body, window.views.tools

    def come():
        put(edit, edit.document().findBlockByNumber(4).position())
        for _ in range(4):
            qtbot.keyClick(edit, Qt.Key.Key_Left, SHIFT)
        qtbot.waitUntil(tools.isVisible, timeout=3000)

    come()
    bold = next(button for button in tools.buttons if button.defaultAction().objectName() == "bold")
    qtbot.mouseClick(bold, Qt.MouseButton.LeftButton)
    assert "<strong>" in edit.body() and edit.hasFocus() and tools.isVisible()
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert tools.isHidden() and window.sheet.editing
    come()
    type_text(edit, "س")
    assert tools.isHidden()
    come()
    window.sheet.area.verticalScrollBar().setValue(window.sheet.area.verticalScrollBar().value() + 30)
    assert tools.isHidden()
    come()
    window.actions_["selection-tools"].trigger()
    assert tools.isHidden()
    put(edit, 0, 5)
    qtbot.wait(600)
    assert tools.isHidden()


def test_what_was_switched_is_remembered(qtbot, write, make_window):
    window = write()
    for name in ("dim-paragraphs", "typewriter", "selection-tools"):
        window.actions_[name].trigger()
    again = make_window(desk=window.desk)
    states = [again.actions_[name].isChecked() for name in ("dim-paragraphs", "typewriter", "selection-tools")]
    assert states == [True, True, False]
    assert (again.views.veil.on, again.views.typewriter.on, again.views.tools.on) == (True, True, False)


def test_tools_that_do_not_fit_stand_in_a_menu(qtbot, write):
    window = write()
    tools = window.sheet.tools
    shown = [button for group in tools._groups for button in group]
    window.inspector.hide()
    qtbot.waitUntil(lambda: all(button.isVisible() for button in shown) and not tools.more.isVisible())
    window.inspector.show()
    window.resize(1000, 700)
    qtbot.waitUntil(tools.more.isVisible)
    hidden = [button.defaultAction() for button in shown if not button.isVisible()]
    assert hidden and tools._menu.actions() == hidden and tools.more.isVisible()


def test_no_two_actions_of_the_window_have_one_key(write):
    window = write()
    taken = {}
    for declared, action in window.actions_.all():
        for keys in action.shortcuts() if declared.scope == "window" else ():
            assert taken.setdefault(keys.toString(), declared.id) == declared.id
    assert not {"Ctrl++", "Ctrl+Shift+=", "Ctrl+Shift++"} & (taken.keys() - {"Ctrl++"})  # one key on most keyboards

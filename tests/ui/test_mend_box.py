"""The box of tidying, links, tables and images, in a window: seen first, taken, undone."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QTextCursor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QTableWidgetItem

from newsdesk import words
from newsdesk.desk import articles, undo
from newsdesk.domain.article import Direction, Text
from newsdesk.text.body import Figure, Run
from newsdesk.text.mending import Mended
from newsdesk.ui.editor.boxes import FigureAsked, LinkAsked, TableAsked, address_of
from newsdesk.ui.editor.mend_box import HouseBox, MendBox
from newsdesk.ui.editor.mend_lines import SHOWN, MendedModel, Owner, visible
from tests.ui.conftest import settle

BODY = "<p>قال <strong>الوزير</strong> , اليوم</p>\n<p>و أضاف الى ذلك</p>"
pytestmark = pytest.mark.usefixtures("brisk")


@pytest.fixture
def write(qtbot, make_window, open_desk):
    def make(language="ar", look="light"):
        desk = open_desk(sample=False)
        for number in range(3):
            articles.create(desk, Text(headline=f"خبر , {number}", body=BODY, language="ar"))
        window = make_window(language, look, desk=desk)
        window.open_article(1)
        settle(qtbot, window)
        window.session.edit()
        settle(qtbot, window)
        window.sheet.body.setFocus()
        return window

    return make


def shown(kind):
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def place(box, name):
    return next(at for at in range(box.place.count()) if box.place.itemData(at).name == name)


def test_what_is_written_is_put_right_as_one_step_and_keeps_its_marks(qtbot, write):
    window = write()
    window.actions_["mend"].trigger()
    box = shown(MendBox)
    qtbot.waitUntil(box.take.isEnabled)
    assert box.model.rowCount() == 3
    box.boxes["hamza"].setChecked(True)
    qtbot.waitUntil(box.take.isEnabled)
    qtbot.mouseClick(box.take, Qt.MouseButton.LeftButton)
    assert window.sheet.headline.toPlainText() == "خبر، 0"
    assert window.sheet.body.body() == "<p>قال <strong>الوزير</strong>، اليوم</p>\n<p>وأضاف إلى ذلك</p>"
    window.sheet.body.undo()
    assert window.sheet.body.body() == BODY


def test_only_what_is_chosen_is_put_right(qtbot, write):
    window = write()
    cursor = window.sheet.body.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    window.sheet.body.setTextCursor(cursor)
    window.actions_["mend"].trigger()
    box = shown(MendBox)
    assert box.place.currentData().name == "chosen"
    qtbot.waitUntil(box.take.isEnabled)
    box.take.click()
    assert window.sheet.body.body().split("\n") == [
        "<p>قال <strong>الوزير</strong>، اليوم</p>",
        "<p>و أضاف الى ذلك</p>",
    ]
    assert window.sheet.headline.toPlainText() == "خبر , 0"


def test_the_articles_of_the_list_are_put_right_and_one_undo_brings_them_back(qtbot, write):
    window = write()
    window.actions_["mend"].trigger()
    box = shown(MendBox)
    box.place.setCurrentIndex(place(box, "list"))
    qtbot.waitUntil(box.take.isEnabled, timeout=10_000)
    assert "9" in box.told.text() or "٩" in box.told.text()
    box.take.click()
    settle(qtbot, window)
    assert [articles.get(window.desk, key).text.headline for key in (1, 2, 3)] == ["خبر، 0", "خبر، 1", "خبر، 2"]
    assert window.sheet.headline.toPlainText() == "خبر، 0", "the open one is shown as it is now"
    undo.undo(window.desk)
    assert articles.get(window.desk, 2).text.headline == "خبر , 1"


def test_marks_exclude_each_other_and_the_house_has_its_own_words(qtbot, write):
    window = write()
    window.actions_["mend"].trigger()
    box = shown(MendBox)
    box.boxes["vowels"].setChecked(True)
    box.boxes["vowels-but-shadda"].setChecked(True)
    assert not box.boxes["vowels"].isChecked()
    box.words.click()
    house = shown(HouseBox)
    house.text.setPlainText("ذلك ذاك")
    house._press()
    assert box.mending.house == {"ذلك": "ذاك"} and box.boxes["hamza"].isChecked()
    assert window.writing._words() == {"ذلك": "ذاك"}, "remembered"
    box.reject()


def test_the_model_is_a_good_one():
    model = MendedModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([Mended("و قال", "وقال"), Mended("شارك", "")])
    assert "وقال" in model.data(model.index(0, 1))
    assert model.data(model.index(0, 0), SHOWN) == ("و\u2423قال", ((1, 2),), True, True)
    assert model.data(model.index(0, 1), SHOWN) == ("وقال", (), False, True)
    assert model.data(model.index(1, 1), SHOWN) is None
    lines = [Mended("و قال", "وقال"), Mended("و ذهب", "وذهب"), Mended("و نام", "ونام")]
    model.show(lines, [Owner(7, "أول"), Owner(7, "أول"), Owner(9, "")])
    assert model.setData(model.index(1, 2), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    ticks = [model.data(model.index(row, 2), Qt.ItemDataRole.CheckStateRole) for row in range(3)]
    assert ticks == [Qt.CheckState.Unchecked, Qt.CheckState.Unchecked, Qt.CheckState.Checked], "with all its lines"
    assert model.left_out == {7}
    model.show([])
    del tester


def test_what_nobody_sees_is_shown_where_it_changes():
    shown, spans = visible("a\u200fb\u00a0c d", [(1, 2), (3, 4)])
    assert (shown, spans) == ("a[RLM]b\u237dc d", [(1, 6), (7, 8)]), "a space that stays is no sign"
    assert visible("a b\nc", []) == ("a b c", [])


@pytest.mark.parametrize("look", ["light", "dark"])
def test_changed_letters_stand_on_a_ground_of_their_own(qtbot, write, look):
    window = write("en", look)
    window.actions_["mend"].trigger()
    box = shown(MendBox)
    qtbot.waitUntil(box.take.isEnabled)
    view = box.lines
    for column, name in ((0, "deleted"), (1, "inserted")):
        image = view.viewport().grab(view.visualRect(box.model.index(0, column))).toImage()
        ground = window.theme.colour(name).rgb()
        seen = sum(image.pixel(x, y) == ground for x in range(image.width()) for y in range(image.height()))
        assert seen > 10, name
    box.reject()


def test_the_digits_that_are_offered_can_be_told_apart():
    for language in words.LANGUAGES:
        told = [words.say_in(f"mend.digits-{kind}", language=language) for kind in ("western", "arabic", "persian")]
        assert ["456" in told[0], "٤٥٦" in told[1], "۴۵۶" in told[2]] == [True] * 3


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("https://a.example/x", "https://a.example/x"), ("a.example/x", "https://a.example/x"),
        ("me@a.example", "mailto:me@a.example"),
        ("article:0190", "article:0190"), ("no address", ""), ("javascript:alert(1)", ""), ("", ""),
    ],
)  # fmt: skip
def test_what_is_typed_for_an_address_becomes_one_or_is_refused(typed, kept):
    assert address_of(typed) == kept


def test_a_link_is_asked_for_and_refused_in_words(qtbot, write):
    window = write("en")
    body = window.sheet.body
    cursor = body.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)
    body.setTextCursor(cursor)
    window.actions_["insert-link"].trigger()
    box = shown(LinkAsked)
    box.address.setText("nonsense here")
    box.take.click()
    assert box.isVisible() and "no address" in box.trouble.text()
    box.address.setText("a.example")
    box.take.click()
    assert '<a href="https://a.example">' in body.body()


def test_a_table_is_made_and_changed_with_its_marks(qtbot, write):
    window = write()
    window.actions_["insert-table"].trigger()
    box = shown(TableAsked)
    assert box.grid.layoutDirection() is Qt.LayoutDirection.RightToLeft, "as the text around it"
    box.rows.setValue(2)
    box.columns.setValue(2)
    for at, cell in enumerate(["أ", "ب", "ج", "د"]):
        box.grid.setItem(at // 2, at % 2, QTableWidgetItem(cell))
    box.take.click()
    table = '<table dir="rtl"><tr><th>أ</th><th>ب</th></tr><tr><td>ج</td><td>د</td></tr></table>'
    assert table in window.sheet.body.body()


def test_a_picture_is_kept_with_the_article_and_what_it_shows_is_asked(qtbot, write):
    window = write()
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    window.writing.bring_images([image])
    settle(qtbot, window)
    body = window.sheet.body
    assert '<figure><img src="attachment:' in body.body()
    body.moveCursor(QTextCursor.MoveOperation.PreviousBlock)
    assert isinstance(body.object_here(), Figure)
    window.actions_["insert-image"].trigger()
    box = shown(FigureAsked)
    box.caption.setPlainText("الميناء")
    box.alt.setPlainText("ميناء عند الفجر")
    box.take.click()
    assert body.object_here().caption == (Run("الميناء"),)
    window.session.save()
    settle(qtbot, window)
    found = articles.get(window.desk, 1)
    assert 'alt="ميناء عند الفجر"' in found.text.body and len(found.attachments) == 1


def test_what_is_no_picture_is_told(qtbot, write, tmp_path):
    window = write("en")
    path = tmp_path / "a.png"
    path.write_bytes(b"no picture")
    window.writing.bring_images([path])
    settle(qtbot, window)
    assert window.banner.isVisible()
    assert window.sheet.body.body() == BODY


def press(field, kind, key, modifiers, code):
    QApplication.sendEvent(field, QKeyEvent(kind, key, modifiers, code + 8, 0, 0))


def turn_by_keys(field, code):
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    press(field, QEvent.Type.KeyPress, Qt.Key.Key_Control, control, 0x1D)
    press(field, QEvent.Type.KeyPress, Qt.Key.Key_Shift, control | shift, code)
    press(field, QEvent.Type.KeyRelease, Qt.Key.Key_Shift, control, code)
    press(field, QEvent.Type.KeyRelease, Qt.Key.Key_Control, Qt.KeyboardModifier.NoModifier, 0x1D)


def test_ctrl_with_a_shift_key_turns_the_paragraph_or_the_article(qtbot, write):
    window = write()
    body = window.sheet.body
    turn_by_keys(body, 0x2A)
    assert body.body().startswith('<p dir="ltr">')
    turn_by_keys(body, 0x36)
    assert body.body().startswith('<p dir="rtl">')
    headline = window.sheet.headline
    headline.setFocus()
    turn_by_keys(headline, 0x2A)
    assert window.details.value("direction") == Direction.LTR.value


@pytest.mark.parametrize("code", [0x2A, 0x36])
def test_ctrl_and_shift_held_for_a_shortcut_turn_nothing_and_what_is_saved_stays_saved(qtbot, write, code):
    window = write("en")
    body, state = window.sheet.body, window.sheet.footer.state
    body.insertPlainText("x")
    window.actions_["save-article"].trigger()
    settle(qtbot, window)
    saved, kept = state.text(), body.body()
    assert saved
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    press(body, QEvent.Type.KeyPress, Qt.Key.Key_Control, control, 0x1D)
    press(body, QEvent.Type.KeyPress, Qt.Key.Key_Shift, control | shift, code)
    press(body, QEvent.Type.ShortcutOverride, Qt.Key.Key_C, control | shift, 0x2E)
    window.actions_["copy-rich"].trigger()  # the key itself never comes: it was the shortcut's
    press(body, QEvent.Type.KeyRelease, Qt.Key.Key_Shift, control, code)
    press(body, QEvent.Type.KeyRelease, Qt.Key.Key_Control, Qt.KeyboardModifier.NoModifier, 0x1D)
    settle(qtbot, window)
    assert body.body() == kept
    assert not window.session.modified
    assert state.text() == saved


def test_another_key_between_them_turns_nothing(qtbot, write):
    window = write()
    body = window.sheet.body
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    press(body, QEvent.Type.KeyPress, Qt.Key.Key_Shift, control | shift, 0x36)
    press(body, QEvent.Type.KeyPress, Qt.Key.Key_Right, control | shift, 0)
    press(body, QEvent.Type.KeyRelease, Qt.Key.Key_Shift, control, 0x36)
    assert body.body() == BODY


def test_unseen_letters_are_shown_and_taken_away(qtbot, write):
    window = write()
    body = window.sheet.body
    body.insert_sign("\u200f")
    body.insert_sign("\u200c")
    window.actions_["show-signs"].trigger()
    assert body.signs
    body.grab()
    window.actions_["remove-signs"].trigger()
    assert "\u200f" not in body.body() and "\u200c" in body.body(), "what joins and parts letters is spelling"


def test_an_article_that_is_not_ticked_is_left_as_it_is(qtbot, write):
    window = write()
    window.actions_["mend"].trigger()
    box = shown(MendBox)
    box.place.setCurrentIndex(place(box, "list"))
    qtbot.waitUntil(lambda: box.take.isEnabled() and box.model.columnCount() == 3, timeout=10_000)
    rows = range(box.model.rowCount())
    row = next(row for row in rows if "خبر , 1" in str(box.model.data(box.model.index(row, 2))))
    box.model.setData(box.model.index(row, 2), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    box.take.click()
    settle(qtbot, window)
    assert [articles.get(window.desk, key).text.headline for key in (1, 2, 3)] == ["خبر، 0", "خبر , 1", "خبر، 2"]

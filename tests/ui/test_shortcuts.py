"""Keys: found, changed and given back in the sheet; and the same keys under an Arabic keyboard."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from newsdesk import key_settings
from newsdesk.ui.actions import ACTIONS, MORE_KEYS
from newsdesk.ui.keyboard import pressed
from newsdesk.ui.keys.keymap import Keymap
from newsdesk.ui.keys.sheet import ShortcutSheet
from newsdesk.ui.tags.tag_box import TagBox
from tests.ui.conftest import settle

pytestmark = pytest.mark.usefixtures("brisk")
CTRL, SHIFT, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)  # fmt: skip
CODES = dict(
    zip("QWERTYUIOPASDFGHJKLZXCVBNM", [*range(0x10, 0x1A), *range(0x1E, 0x27), *range(0x2C, 0x33)], strict=True)
)


def press(letter, held=NONE, key=None, kind=QEvent.Type.KeyPress):
    """A key as an Arabic keyboard tells it: the letter that it writes; where `key` is named, its native place too."""
    code = CODES[key] + (8 if sys.platform.startswith("linux") else 0) if key else 0
    return QKeyEvent(kind, ord(letter[0]), held, code, 0, 0, letter)


@pytest.fixture
def window(make_window, open_desk):
    return make_window("en", desk=open_desk())


@pytest.fixture
def sheet(window):
    window.actions_["shortcuts"].trigger()
    return window.findChild(ShortcutSheet)


def record(qtbot, sheet, name, key, held=NONE):
    sheet.every.setChecked(True)
    qtbot.mouseClick(sheet.rows[name], Qt.MouseButton.LeftButton)
    assert sheet.rows[name].recording
    qtbot.keyClick(sheet.rows[name], key, held)
    assert not sheet.rows[name].recording


def shown(sheet):
    return {name for name, row in sheet.rows.items() if row.isVisible()}


def keys(window, name):
    return [one.toString() for one in window.actions_[name].shortcuts()]


# -- the sheet


def test_the_sheet_finds_a_command_by_its_words_in_both_languages_and_by_its_keys(qtbot, sheet):
    assert "find-alike" not in shown(sheet)  # which has no keys
    sheet.every.setChecked(True)
    assert "find-alike" in shown(sheet)
    sheet.every.setChecked(False)
    for typed, wanted in (
        ("print prev", "print-preview"),
        ("معاينه", "print-preview"),
        ("ctrl+alt+p", "print-preview"),
    ):
        sheet.field.setText(typed)
        assert wanted in shown(sheet) and "bold" not in shown(sheet)
    sheet.field.setText("similar")
    assert "bold" not in shown(sheet)
    sheet.field.setText("qqqq")
    assert shown(sheet) == set() and sheet.none.isVisible()


def test_keys_that_are_pressed_act_at_once_in_menu_tooltip_and_sheet(qtbot, window, sheet):
    record(qtbot, sheet, "find-alike", Qt.Key.Key_D, CTRL | ALT)
    assert keys(window, "find-alike") == ["Ctrl+Alt+D"]
    assert window.actions_["find-alike"].toolTip().endswith("Ctrl+Alt+D")
    assert sheet.rows["find-alike"].key.text() == "Ctrl+Alt+D"
    done = []
    window.actions_["find-alike"].triggered.connect(lambda: done.append(1))
    sheet.accept()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_D, CTRL | ALT)
    assert done == [1]
    settle(qtbot, window)


def test_keys_of_another_command_are_told_with_it_and_moved_when_wanted(qtbot, window, sheet):
    record(qtbot, sheet, "find-alike", Qt.Key.Key_P, CTRL)
    assert keys(window, "find-alike") == [] and keys(window, "print") == ["Ctrl+P"]
    assert "Print" in sheet.notice.text and "Ctrl+P" in sheet.notice.text
    qtbot.mouseClick(sheet.notice.buttons[0], Qt.MouseButton.LeftButton)
    assert keys(window, "find-alike") == ["Ctrl+P"] and keys(window, "print") == []
    assert not sheet.notice.isVisible()
    sheet.rows["print"].setFocus()
    sheet.reset.click()  # its usual keys belong to another one now
    assert "Find" in sheet.notice.text or "imilar" in sheet.notice.text
    sheet.reset_all.click()
    assert keys(window, "find-alike") == [] and keys(window, "print") == ["Ctrl+P"]
    assert not sheet.reset_all.isEnabled()


def test_a_bare_key_clashes_in_its_own_pane_alone(qtbot, window, sheet):
    record(qtbot, sheet, "clean-accept", Qt.Key.Key_T)  # T is of the list, this of the findings
    assert keys(window, "clean-accept") == [] or keys(window, "clean-accept") == ["T"]
    assert window.actions_.keymap.of("clean-accept") == ("T",)
    record(qtbot, sheet, "link-article", Qt.Key.Key_T)
    assert "in the list" in sheet.notice.text and "T" in sheet.notice.text
    assert window.actions_.keymap.of("link-article") == ("L",)


def test_keys_that_text_needs_are_refused_or_warned_about(qtbot, window, sheet):
    record(qtbot, sheet, "find-alike", Qt.Key.Key_K)
    assert "writes a letter" in sheet.notice.text and not sheet.notice.buttons
    record(qtbot, sheet, "find-alike", Qt.Key.Key_C, CTRL)
    assert "Copy" in sheet.notice.text and not sheet.notice.buttons
    record(qtbot, sheet, "find-alike", Qt.Key.Key_Left, CTRL)
    assert "text fields" in sheet.notice.text
    assert keys(window, "find-alike") == []
    sheet.notice.buttons[0].click()
    assert keys(window, "find-alike") == ["Ctrl+Left"]


def test_escape_leaves_the_keys_and_backspace_takes_them_away(qtbot, window, sheet):
    record(qtbot, sheet, "print", Qt.Key.Key_Escape)
    assert keys(window, "print") == ["Ctrl+P"] and sheet.isVisible()
    record(qtbot, sheet, "print", Qt.Key.Key_Backspace)
    assert keys(window, "print") == []
    sheet.reset.click()
    assert keys(window, "print") == ["Ctrl+P"]


def test_keys_of_text_fields_are_shown_and_stay(qtbot, window, sheet):
    qtbot.mouseClick(sheet.rows["copy"], Qt.MouseButton.LeftButton)
    assert not sheet.rows["copy"].recording
    assert sheet.rows["copy"].key.text() == "Ctrl+C"


def test_the_sheet_is_used_without_a_mouse(qtbot, window, sheet):
    row = sheet.rows["print"]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert row.recording
    qtbot.keyClick(row, Qt.Key.Key_F8)
    assert keys(window, "print") == ["F8"]
    assert sheet.reset.isEnabled()


def test_a_key_recorded_on_an_arabic_keyboard_is_the_latin_one(qtbot, window, sheet):
    row = sheet.rows["print"]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    QApplication.sendEvent(row, press("ث", CTRL | ALT))
    assert keys(window, "print") == ["Ctrl+Alt+E"]


# -- kept


def test_chosen_keys_are_kept_and_what_is_unknown_is_left_out(tmp_path):
    path = tmp_path / "keys.toml"
    assert key_settings.load(path) == {}
    key_settings.save(path, {"print": "F8", "quit": ""})
    assert key_settings.load(path) == {"print": "F8", "quit": ""}
    keymap = Keymap(ACTIONS, MORE_KEYS)
    keymap.take({"print": "F8", "quit": "", "gone-action": "F5", "copy": "F4", "rules": "No such key"})
    assert keymap.chosen == {"print": "F8", "quit": ""}
    assert keymap.kept == {"print": "F8", "quit": "", "gone-action": "F5"}, "another version of the program has it"
    assert keymap.of("print") == ("F8",) and keymap.of("quit") == ()
    path.write_text("keys = 3", encoding="utf-8")
    assert key_settings.load(path) == {}
    path.write_text("[keys", encoding="utf-8")
    assert key_settings.load(path) == {}


def test_a_conflict_that_came_from_a_file_is_marked(qtbot, window):
    window.actions_.use_keys({"rules": "Ctrl+P"})
    window.actions_["shortcuts"].trigger()
    sheet = window.findChild(ShortcutSheet)
    assert "2 commands" in sheet.notice.text
    assert sheet.rows["print"].key.property("troubled")
    assert "Rules" in sheet.rows["print"].toolTip()


def test_the_usual_keys_clash_nowhere():
    assert Keymap(ACTIONS, MORE_KEYS).troubled() == {}


# -- Arabic keyboards


@pytest.mark.parametrize(
    "event, told",
    [
        (press("ش", CTRL), "Ctrl+A"), (press("ف"), "T"), (press("م"), "L"), (press("ث", CTRL, "E"), "Ctrl+E"),
        (press("لا", CTRL), "Ctrl+B"), (press("لا", CTRL, "B"), "Ctrl+B"),
        (press("َ", CTRL | SHIFT, "Q"), "Ctrl+Shift+Q"),
        (press("\x01", CTRL, "A"), "Ctrl+A"), (press("٤", CTRL), "Ctrl+4"), (press("ن", CTRL | ALT), "Ctrl+Alt+K"),
        (press("a", CTRL, "Q"), "Ctrl+A"),  # a French keyboard has its own opinion of where A is
    ],
)  # fmt: skip
def test_a_press_is_named_by_its_key(event, told):
    if event.key() < 0x80 and event.key() > 0x20:
        event = QKeyEvent(event.type(), event.key() - 32, event.modifiers(), event.nativeScanCode(), 0, 0, event.text())
    if event.text() == "\x01":
        event = QKeyEvent(event.type(), ord("ش"), event.modifiers(), event.nativeScanCode(), 0, 0, "\x01")
    assert pressed(event) == QKeySequence(told)


def test_shift_alone_is_no_key():
    assert pressed(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift.value, SHIFT)) is None


def fired(window, name):
    done = []
    window.actions_[name].triggered.connect(lambda: done.append(name))
    return done


@pytest.mark.parametrize(
    "name, event",
    [("find-in-article", press("ب", CTRL)), ("find-in-article", press("ب", CTRL, "F")),
     ("search-archive", press("[", CTRL | SHIFT, "F")), ("save-article", press("س", CTRL))],
)  # fmt: skip
def test_a_window_shortcut_acts_under_an_arabic_keyboard(qtbot, window, name, event):
    window.session.edit()
    settle(qtbot, window)
    window.sheet.body.setFocus()
    done, before = fired(window, name), window.sheet.body.toPlainText()
    QApplication.sendEvent(window.windowHandle(), event)
    assert done == [name]
    assert window.sheet.body.toPlainText() == before
    settle(qtbot, window)


def test_a_bare_key_acts_in_the_list_and_writes_in_a_field(qtbot, window):
    window.activateWindow()
    done = fired(window, "add-tag")
    window.browser.list.view.setFocus()
    QApplication.sendEvent(window.windowHandle(), press("ف"))
    assert done == ["add-tag"]
    window.findChild(TagBox).reject()
    window.browser.search.setFocus()
    QApplication.sendEvent(window.windowHandle(), press("ف"))
    assert done == ["add-tag"]
    settle(qtbot, window)


def test_a_sign_that_is_written_with_altgr_is_no_shortcut(qtbot, window):
    window.session.edit()
    settle(qtbot, window)
    window.activateWindow()
    window.sheet.body.setFocus()
    window.actions_.use_keys({"rules": "Ctrl+Alt+E"})
    done = fired(window, "rules")
    QApplication.sendEvent(window.windowHandle(), press("€", CTRL | ALT, "E"))
    assert done == []
    settle(qtbot, window)


def test_the_letters_of_the_menus_are_there_while_alt_is_held(qtbot, window):
    def titles():
        return [menu.title() for menu in window.menus.values()]

    before = titles()
    assert not any("&" in title for title in before)
    for kind, marked in ((QEvent.Type.KeyPress, True), (QEvent.Type.KeyRelease, False)):
        QApplication.sendEvent(window.windowHandle(), QKeyEvent(kind, Qt.Key.Key_Alt.value, NONE))
        assert all(("&" in title) == marked for title in titles())
    assert titles() == before

"""Preferences: declared once, found in both languages, in effect at once, kept over a restart."""

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton

from newsdesk import settings, words
from newsdesk.desk import articles
from newsdesk.ui import i18n, theme
from newsdesk.ui.actions import ACTIONS
from newsdesk.ui.preferences.declared import ACTION, BY_ID, PAGES, PREFERENCES, SWITCHES, find, listed
from newsdesk.ui.preferences.dialog import PreferencesDialog
from newsdesk.ui.preferences.values import Values
from tests.ui.conftest import settle, type_text
from tests.ui.test_closing import end, fill, start

__all__ = ["start"]
pytestmark = pytest.mark.usefixtures("brisk")


@pytest.fixture(autouse=True)
def as_it_was(qapp):
    yield
    i18n.write_as("gregorian", "auto", "auto")
    theme.choose_text_size(qapp, "auto")


@pytest.fixture
def values():
    return Values(settings.Settings())


@pytest.fixture
def box(make_window):
    window = make_window("en", sample=False)
    window.preferences.open_at()
    return window.preferences.box


# -- declared


def test_everything_declared_is_there_with_its_words():
    settable = {one.setting for one in PREFERENCES if one.kind != ACTION}
    assert settable == set(settings.NAMES) - {"archive", "welcomed", "updates"}, "each setting of a person is declared"
    assert {one.page for one in PREFERENCES} == set(PAGES)
    actions = {declared.id: declared for declared in ACTIONS}
    for one in PREFERENCES:
        if one.kind == ACTION or one.id in SWITCHES:
            assert one.id in actions
        for language in words.LANGUAGES:
            told = words.catalogue(language)
            assert {f"preference.{one.id}{end}" for end in ("", ".about", ".keys")} <= set(told)
            words.use(language)
            assert all("preference." not in one.choice(value) for value in one.choices)


def test_a_value_that_cannot_be_is_refused(values):
    for id, value in (("theme", "sepia"), ("typewriter", "yes"), ("zoom", "101"), ("calendar", True)):
        with pytest.raises(ValueError, match=id):
            values.put(id, value)


def test_they_are_listed_with_what_they_are(values):
    values.put("text-size", "150")
    told = {one.id: one for one in listed(values.__getitem__)}
    assert told["text-size"].value == "150%" and told["typewriter"].value == "off"
    assert told["spelling"].value == "" and told["theme"].page == "Appearance"


@pytest.mark.parametrize(
    ("typed", "id"),
    [
        ("hijri", "calendar"), ("هجري", "calendar"), ("هِجْريّ", "calendar"), ("dark", "theme"), ("داكنه", "theme"),
        ("فيفري", "months"), ("معجم", "spelling"), ("dictionary", "spelling"), ("watch", "watched-folders"),
        ("font", "text-size"), ("إملاء", "check-spelling"), ("املاء", "check-spelling"), ("letter", "paper"),
        ("ليلي", "theme"), ("undo", "operations"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("language", words.LANGUAGES)
def test_they_are_found_in_both_languages_whichever_is_spoken(language, typed, id):
    words.use(language)
    assert id in [one.id for one in find(typed)]


# -- values


def test_what_earlier_versions_kept_elsewhere_is_taken_over_once(values, tmp_path):
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    for name, value in (("zoom", "150"), ("typewriter", "true"), ("typographic", "false"), ("prefer-recent", "odd")):
        kept.setValue(name, value)
    values.inherit(kept)
    assert (values["zoom"], values["typewriter"], values["typographic"]) == ("150", True, False)
    assert not any(kept.contains(name) for name in ("zoom", "typewriter", "typographic", "prefer-recent"))
    values.put("zoom", "100")
    values.inherit(kept)
    assert values["zoom"] == "100"


def test_a_page_goes_back_to_its_defaults_and_leaves_the_others(values):
    values.put("typewriter", True)
    values.put("check-spelling", False)
    values.put("theme", "dark")
    assert not values.usual("writing")
    values.restore("writing")
    assert values.usual("writing") and values["theme"] == "dark"


# -- the box


def test_the_box_shows_a_page_and_finds_on_all_of_them(qtbot, box):
    def shown():
        return {id for id, row in box.rows.items() if not row.isHidden()}

    assert box.focusWidget() is box.field and shown() == {one.id for one in PREFERENCES if one.page == "general"}
    type_text(box.field, "هجري")
    assert shown() == {"calendar"}
    qtbot.keyClick(box.field, Qt.Key.Key_Down)
    assert box.focusWidget() is box.rows["calendar"].control
    type_text(box.field, " nothing")
    assert shown() == set() and box.none.isVisible()
    qtbot.keyClick(box.field, Qt.Key.Key_Escape)
    assert box.isVisible() and box.field.text() == "" and box.page == "general"
    box.pages.setCurrentRow(PAGES.index("writing"))
    assert shown() == {one.id for one in PREFERENCES if one.page == "writing"}
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.isVisible()


def test_every_control_is_reached_and_named(qtbot, box):
    reached = set()
    for page in range(len(PAGES)):
        box.pages.setCurrentRow(page)
        box.field.setFocus()
        for _ in range(30):
            qtbot.keyClick(box.focusWidget(), Qt.Key.Key_Tab)
            reached.add(box.focusWidget())
    for id, row in box.rows.items():
        assert row.control in reached, id
        assert row.control.accessibleName() and row.control.accessibleDescription()
    assert box.pages.accessibleName() and box.field.accessibleName()


def test_switches_act_at_once_and_follow_the_menu(qtbot, make_window):
    window = make_window("en", sample=False)
    window.preferences.open_at("typewriter")
    box = window.preferences.box
    control = box.rows["typewriter"].control
    assert box.focusWidget() is control and isinstance(control, QCheckBox) and not control.isChecked()
    qtbot.keyClick(control, Qt.Key.Key_Space)
    assert window.views.typewriter.on and window.actions_["typewriter"].isChecked()
    window.actions_["typewriter"].trigger()
    assert not control.isChecked() and not window.values["typewriter"]
    restore = box._restores["writing"]
    assert not restore.isEnabled()
    box.rows["typographic"].control.click()
    assert not window.sheet.body.typographic and restore.isEnabled()
    qtbot.mouseClick(restore, Qt.MouseButton.LeftButton)
    assert window.sheet.body.typographic and not restore.isEnabled()
    for id in SWITCHES:
        box.rows[id].control.click()
        assert window.actions_[id].isChecked() is window.values[id] is not settings.usual(BY_ID[id].setting), id
    box.close()
    assert window.preferences.box is None


def test_the_size_of_the_article_is_the_same_wherever_it_is_set(make_window):
    window = make_window("en", sample=False)
    window.values.put("zoom", "150")
    assert window.views.zoom.percent == 150
    window.actions_["zoom-in"].trigger()
    assert window.values["zoom"] == "175"


def test_what_is_set_elsewhere_is_opened(qtbot, make_window):
    window = make_window("en", sample=False)
    window.preferences.open_at("rules")
    control = window.preferences.box.rows["rules"].control
    assert isinstance(control, QPushButton)
    seen = []
    window.actions_["rules"].triggered.connect(lambda: seen.append(True))
    qtbot.keyClick(control, Qt.Key.Key_Space)
    assert seen
    for dialog in window.findChildren(type(window.preferences.box).__base__):
        dialog.close()


# -- the program


def turn(qtbot, program, id, value):
    with qtbot.waitSignal(program.opened, timeout=20_000):
        program.values.put(id, value)
    settle(qtbot, program.window)
    return program.window


def test_the_window_speaks_the_other_language_at_once_with_all_that_was_open(qtbot, start):
    program = start()
    fill(program.desk)
    window = program.window
    settle(qtbot, window)
    key = window.browser.model.ids[1]
    window.browser.list.select(key)
    settle(qtbot, window)
    window.session.edit()
    window.sheet.body.moveCursor(QTextCursor.MoveOperation.End)
    type_text(window.sheet.body, " typed just now")
    window.preferences.open_at("language")
    again = turn(qtbot, program, "language", "ar")
    assert again is not window and again.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert again.menuBar().actions()[0].text() == words.say("menu.file") == "ملف"
    qtbot.waitUntil(lambda: again.session.article is not None and again.session.article.id == key)
    assert again.sheet.editing and "typed just now" in again.sheet.body.toPlainText()
    assert "typed just now" in articles.get(program.desk, key).text.body
    box = again.preferences.box
    assert box.isVisible() and box.page == "general" and box.windowTitle() == "التفضيلات"
    assert box.place().id == "language" and box.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_larger_texts_and_other_dates_come_without_a_restart_and_stay(qtbot, start):
    program = start()
    fill(program.desk)
    settle(qtbot, program.window)
    small = QApplication.font().pixelSize()
    again = turn(qtbot, program, "text-size", "200")
    assert QApplication.font().pixelSize() == 2 * small == again.browser.list.font().pixelSize()
    with qtbot.waitSignal(program.opened, timeout=20_000):  # one window for all that was chosen at one go
        program.values.put("calendar", "hijri")
        program.values.put("digits", "arabic")
    settle(qtbot, program.window)
    assert i18n.show_date("2025-06-12") == "١٦ Dhu al-Hijja ١٤٤٦ AH"
    end(qtbot, program)
    found = settings.load(program.settings_path)
    assert (found.text_size, found.calendar, found.digits) == ("200", "hijri", "arabic")


def test_the_size_of_the_systems_texts_is_followed(qtbot, start, monkeypatch):
    program = start()
    window = program.window
    monkeypatch.setattr(theme, "system_points", lambda: 15.0)
    with qtbot.waitSignal(program.opened, timeout=20_000):
        QApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))
    settle(qtbot, program.window)
    assert theme.scale() == 1.5
    turn(qtbot, program, "text-size", "100")
    monkeypatch.setattr(theme, "system_points", lambda: 20.0)
    window = program.window
    QApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))
    qtbot.wait(400)
    assert program.window is window and theme.scale() == 1.0


def test_the_colours_of_the_system_are_followed_while_nothing_else_is_chosen(qtbot, start, monkeypatch):
    program = start(theme="auto")
    scheme = {"now": Qt.ColorScheme.Dark}

    class Hints:
        @staticmethod
        def colorScheme():
            return scheme["now"]

    monkeypatch.setattr(theme.QApplication, "styleHints", Hints)
    program._scheme_changed()
    assert program.theme.name == program.window.theme.name == "dark"
    program.values.put("theme", "light")
    program._scheme_changed()
    assert program.window.theme.name == "light"
    program.values.put("theme", "auto")
    assert program.window.theme.name == "dark"


def test_nobody_is_disturbed_who_is_asked_something(qtbot, start, monkeypatch):
    program = start()
    monkeypatch.setattr("newsdesk.ui.turning.LATER", 30)
    window = program.window
    asked = PreferencesDialog(program.values, window)
    asked.setModal(True)
    asked.show()
    program.values.put("months", "egypt")
    qtbot.wait(300)
    assert program.window is window and asked.isVisible()
    with qtbot.waitSignal(program.opened, timeout=20_000):
        asked.close()
    settle(qtbot, program.window)


def test_a_narrow_box_cuts_no_choice_off(qtbot, make_window):
    window = make_window("ar", sample=False)
    window.preferences.open_at("calendar")
    box = window.preferences.box
    choice, area = box.rows["calendar"].control, box._area.viewport()
    assert choice.geometry().top() < 40, "beside the words where there is room"
    box.resize(500, 560)
    qtbot.waitUntil(lambda: area.rect().contains(choice.rect().translated(choice.mapTo(area, choice.rect().topLeft()))))

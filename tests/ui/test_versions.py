"""Versions in the window: a name keeps one for ever, one change alone is restored, two stand side by side."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit

from newsdesk.desk import articles, importing
from newsdesk.domain.article import Text
from newsdesk.ui.widgets.asking import NameAsked
from tests.ui.conftest import settle, type_text, write_rows

pytestmark = pytest.mark.usefixtures("brisk")

FIRST = Text(
    headline="المجلس يقر خطة لإصلاح الشبكات",
    body="<p>أقر المجلس خطة من مرحلتين.</p>\n<p>فقرة ستذهب من النص كلها.</p>\n<p>تبقى هذه.</p>",
    byline="هيئة التحرير",
)
SECOND = Text(
    headline="المجلس يقر خطة لتجديد الشبكات",
    body="<p>أقر المجلس خطة من ثلاث مراحل.</p>\n<p>تبقى هذه.</p>\n<p>وهذه جديدة تماما هنا.</p>",
    byline="مراسلنا",
)


@pytest.fixture
def window(make_window, open_desk):
    desk = open_desk(sample=False)
    key, _ = articles.create(desk, FIRST)
    articles.save(desk, key, 1, SECOND)
    return make_window("en", desk=desk)


def history(qtbot, window):
    window.actions_["show-history"].trigger()
    settle(qtbot, window)
    return window.inspector.history


def compared(qtbot, window):
    panel = history(qtbot, window)
    panel.view.setCurrentIndex(panel.model.index(0))
    qtbot.waitUntil(lambda: window.centre.comparing and bool(window.comparison.page.changes))
    settle(qtbot, window)
    return window.comparison


def answer(qtbot, window, words):
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(NameAsked)))
    dialog = next(one for one in window.findChildren(NameAsked) if one.isVisible())
    field = dialog.findChild(QLineEdit)
    before = field.text()
    field.setText(words)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, window)
    return before


def test_the_text_as_it_stands_is_named_by_a_key(qtbot, window):
    panel = history(qtbot, window)
    window.actions_["name-version"].trigger()
    answer(qtbot, window, "  قبل   المراجعة ")
    assert articles.revisions(window.desk, 1)[0].name == "قبل المراجعة"
    qtbot.waitUntil(lambda: "قبل المراجعة" in panel.model.entry(0).title)
    assert "name" in window.banner.text


def test_what_is_typed_after_a_version_was_named_goes_into_another_one(qtbot, window):
    window.session.edit()
    type_text(window.sheet.headline, "أول ")
    window.session.save(auto=True, leaving=False)
    settle(qtbot, window)
    window.actions_["name-version"].trigger()
    answer(qtbot, window, "الأولى")
    type_text(window.sheet.headline, "ثان ")
    window.session.save(auto=True, leaving=False)
    settle(qtbot, window)
    kept = articles.revisions(window.desk, 1)
    assert [(one.headline[:7], one.name) for one in kept][:2] == [("أول ثان", ""), ("أول الم", "الأولى")]


def test_a_version_is_renamed_and_loses_its_name_from_its_menu(qtbot, window):
    panel = history(qtbot, window)
    panel.menu_of(1).actions()[-1].trigger()
    answer(qtbot, window, "المسودة")
    panel.menu_of(1).actions()[-1].trigger()
    assert answer(qtbot, window, "") == "المسودة"
    assert articles.revisions(window.desk, 1)[1].name == ""


def test_what_was_imported_is_version_0(qtbot, make_window, open_desk, tmp_path):
    desk = open_desk(sample=False)
    importing.import_paths(desk, [write_rows(tmp_path / "a.jsonl", [{"title": "Story", "text": "Words."}])])
    now = articles.get(desk, 1)
    articles.save(desk, 1, now.version, Text(headline="Story", body="<p>Other words.</p>"))
    window = make_window("en", desk=desk)
    panel = history(qtbot, window)
    assert [panel.model.entry(row).title for row in (0, 1)] == ["Version 1 · now", "Version 0"]
    view = compared(qtbot, window)
    assert "Version 0" in view.title.text()
    assert "version 0" in view.restore_button.text()


def take_back(qtbot, window, change):
    view = window.comparison
    for _ in range((change - view.page.place) % len(view.page.changes)):
        view.go(1)
    assert view.page.place == change
    assert view.part_button.isEnabled()
    qtbot.mouseClick(view.part_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)


@pytest.mark.parametrize("sides", [False, True])
def test_one_change_is_restored_and_the_others_stay(qtbot, window, sides):
    view = compared(qtbot, window)
    assert view.part_button.isEnabled(), "the reader begins at the first change"
    view.show_sides(sides)
    places = {part: number for number, part in enumerate(view.page.parts)}
    take_back(qtbot, window, places[1])
    text = articles.get(window.desk, 1).text
    assert "فقرة ستذهب من النص كلها." in text.body
    assert "ثلاث مراحل" in text.body
    assert text.headline == SECOND.headline
    qtbot.waitUntil(lambda: len(set(view.page.parts)) == 4)
    assert view.sides_button.isChecked() is sides, "what is left is shown in the same way"
    take_back(qtbot, window, view.page.parts.index("byline"))
    assert articles.get(window.desk, 1).text.byline == FIRST.byline
    assert [one.why for one in articles.revisions(window.desk, 1)][:2] == ["restore", "restore"]


def test_side_by_side_each_side_says_what_it_said(qtbot, window):
    view = compared(qtbot, window)
    qtbot.mouseClick(view.sides_button, Qt.MouseButton.LeftButton)
    cursor = view.page.textCursor()
    cursor.movePosition(cursor.MoveOperation.Start)
    cursor.movePosition(cursor.MoveOperation.Down)
    table = view.page.document().rootFrame().childFrames()[0]

    def cell(row, column):
        found = table.cellAt(row, column)
        at = found.firstCursorPosition()
        at.setPosition(found.lastPosition(), at.MoveMode.KeepAnchor)
        return at.selectedText().replace("\u2009", "")

    assert (cell(1, 0), cell(1, 1)) == (FIRST.headline, SECOND.headline)
    body = [(cell(row, 0), cell(row, 1)) for row in range(3, table.rows())]
    assert ("أقر المجلس خطة من مرحلتين.", "أقر المجلس خطة من ثلاث مراحل.") in body
    assert ("فقرة ستذهب من النص كلها.", "") in body
    assert ("", "وهذه جديدة تماما هنا.") in body
    assert ("تبقى هذه.", "تبقى هذه.") in body
    qtbot.mouseClick(view.sides_button, Qt.MouseButton.LeftButton)
    assert not view.page.document().rootFrame().childFrames()


def test_a_click_on_a_change_goes_to_it_and_its_menu_restores_it(qtbot, window):
    view = compared(qtbot, window)
    start, _ = view.page.changes[-1]
    cursor = view.page.textCursor()
    cursor.setPosition(start + 2)
    place = view.page.cursorRect(cursor).center()
    qtbot.mouseClick(view.page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.page.part == view.page.parts[-1]
    assert view.part_button.isEnabled()


def test_two_old_versions_offer_no_single_change(qtbot, window):
    articles.save(window.desk, 1, articles.get(window.desk, 1).version, Text(headline="ثالث", body=SECOND.body))
    settle(qtbot, window)
    window.versions.compare(1, 2)
    qtbot.waitUntil(lambda: window.centre.comparing and bool(window.comparison.page.changes))
    assert not window.comparison.part_button.isVisible()
    assert QApplication.activeModalWidget() is None


def test_what_was_just_typed_is_compared_too_and_the_right_change_is_restored(qtbot, window):
    window.session.edit()
    window.sheet.body.setFocus()
    window.sheet.body.moveCursor(QTextCursor.MoveOperation.Start)
    type_text(window.sheet.body, "مقدمة كتبت للتو")
    qtbot.keyClick(window.sheet.body, Qt.Key.Key_Return)
    window.versions.compare(1, None)
    qtbot.waitUntil(lambda: window.centre.comparing and bool(window.comparison.page.changes))
    settle(qtbot, window)
    view = window.comparison
    body = view.comparison.body
    gone = next(part for part in view.page.parts if isinstance(part, int) and body[part].fate == "deleted")
    take_back(qtbot, window, view.page.parts.index(gone))
    body = articles.get(window.desk, 1).text.body
    assert "مقدمة كتبت للتو" in body
    assert "فقرة ستذهب من النص كلها." in body


def test_where_the_text_moved_on_nothing_is_restored_and_it_is_compared_anew(qtbot, window):
    view = compared(qtbot, window)
    window._follow.stop()
    now = articles.get(window.desk, 1)
    articles.save(window.desk, 1, now.version, Text(headline=SECOND.headline, body="<p>x</p>\n" + SECOND.body))
    before = articles.get(window.desk, 1).text
    view.go(1)
    view.take_back()
    settle(qtbot, window)
    assert articles.get(window.desk, 1).text == before
    assert window.banner.isVisible()
    qtbot.waitUntil(lambda: view.comparison.version == articles.get(window.desk, 1).version)


def test_it_opens_at_the_first_change_and_stays_at_one_that_is_looked_at(qtbot, make_window, open_desk):
    desk = open_desk(sample=False)
    long = "\n".join(f"<p>Paragraph {number} of many.</p>" for number in range(80))
    end = f"{long}\n<p>{{}} end.</p>\n<p>{{}} word.</p>"
    articles.create(desk, Text(headline="Story", body=end.format("An", "A")))
    articles.save(desk, 1, 1, Text(headline="Story", body=end.format("The", "The")))
    window = make_window("en", desk=desk)
    window.resize(1000, 700)
    view = compared(qtbot, window)
    assert view.page.place == 0 and view.place.text().startswith("\u20661/2")

    def in_sight():
        return 0 < view.page.cursorRect().top() < view.page.viewport().height()

    assert in_sight()
    view.go(1)
    view.show_sides(True)
    assert view.page.place == 1 and in_sight()


def test_f3_walks_through_the_changes_wherever_the_keyboard_is(qtbot, window):
    view = compared(qtbot, window)
    qtbot.mouseClick(view.sides_button, Qt.MouseButton.LeftButton)
    window.actions_["next-hit"].trigger()
    assert view.page.place == 1
    window.actions_["previous-hit"].trigger()
    assert view.page.place == 0
    window.actions_["previous-hit"].trigger()
    assert view.page.place == len(view.page.changes) - 1


def test_the_edit_menu_does_what_its_words_say_in_the_field_that_has_the_keyboard(qtbot, window):
    window.session.edit()
    window.sheet.headline.setFocus()
    window.sheet.headline.moveCursor(QTextCursor.MoveOperation.End)
    type_text(window.sheet.headline, " جديد")
    window.actions_["undo-typing"].trigger()
    assert window.sheet.headline.toPlainText() == SECOND.headline
    window.actions_["redo-typing"].trigger()
    assert window.sheet.headline.toPlainText() == f"{SECOND.headline} جديد"
    for name in ("select-all", "cut"):
        window.actions_[name].trigger()
    assert window.sheet.headline.toPlainText() == ""
    window.actions_["paste"].trigger()
    assert window.sheet.headline.toPlainText() == f"{SECOND.headline} جديد"
    line = window.details.lines["url"]
    window.inspector.setCurrentWidget(window.details)
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    line.setText("a")
    window.actions_["select-all"].trigger()
    assert line.selectedText() == "a"


def test_who_walks_through_versions_by_keyboard_keeps_it_and_has_the_keys_of_the_comparison(qtbot, window):
    panel = history(qtbot, window)
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.centre.comparing and bool(window.comparison.page.changes))
    settle(qtbot, window)
    assert panel.view.hasFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, window)
    shown = window.comparison.comparison
    assert (shown.older, shown.newer) == (1, None)
    assert panel.view.hasFocus()
    place = window.comparison.page.place
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.comparison.page.place == place + 1
    changes = len(window.comparison.page.changes)
    qtbot.keyClick(panel.view, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(window.comparison.page.changes) == changes - 1)
    settle(qtbot, window)
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    assert not window.centre.comparing


def test_a_long_comparison_is_read_to_its_end_from_the_list_of_versions(qtbot, make_window, open_desk):
    desk = open_desk(sample=False)
    body = "\n".join(f"<p>الفقرة {number}: تبقى هذه كما هي في النسختين كلتيهما.</p>" for number in range(80))
    key, _ = articles.create(desk, Text(headline="الأولى", body=body))
    articles.save(desk, key, 1, Text(headline="الثانية", body=body))
    window = make_window("en", desk=desk)
    panel = history(qtbot, window)
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.centre.comparing and bool(window.comparison.page.changes))
    settle(qtbot, window)
    bar = window.comparison.page.verticalScrollBar()
    chosen, places = panel.view.currentIndex().row(), [bar.value()]
    shift, none = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
    for pressed, held in (
        (Qt.Key.Key_PageDown, none), (Qt.Key.Key_Space, none), (Qt.Key.Key_Space, shift), (Qt.Key.Key_PageUp, none),
    ):  # fmt: skip
        qtbot.keyClick(panel.view, pressed, held)
        places.append(bar.value())
    assert places[0] < places[1] < places[2]
    assert (places[3], places[4]) == (places[1], places[0])
    assert panel.view.currentIndex().row() == chosen
    assert panel.view.hasFocus()

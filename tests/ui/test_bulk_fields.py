"""Fields of many articles, changed through the window: foreseen, done, undone; what is being typed is not lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from newsdesk.desk import articles
from newsdesk.domain.article import Status
from newsdesk.domain.fields import Altered, Do, Field, FieldEdit, Foreseen
from newsdesk.ui import theme
from newsdesk.ui.fields import dialog as module
from newsdesk.ui.fields.dialog import FieldsDialog
from newsdesk.ui.fields.foreseen import MARKS, ForeseenModel
from newsdesk.ui.widgets.text_line import lay_out
from tests.ui.conftest import settle, type_text

pytestmark = pytest.mark.usefixtures("brisk")
_Fail = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def asked(qtbot, monkeypatch):
    """A dialog over three articles of a list of five; `answers` are what was looked ahead for."""
    monkeypatch.setattr(module, "PAUSE", 1)
    answers = []

    def foresee(ids, edits, looking, done):
        answers.append((tuple(ids), tuple(edits)))
        shown = (Altered(1, "خبر", edits[0].field, "", "2025"),)
        done(Foreseen(len(ids), len(ids) - 1, 1, {"gone": 1}, shown))

    window = QWidget()
    qtbot.addWidget(window)
    box = FieldsDialog(foresee, [1, 2, 3], [1, 2, 3, 4, 5], ["Reuters", "رويترز"], theme.load("light"), window)
    box.show()
    box.answers = answers
    yield box
    del window


def pick(row, field, do=None):
    row.field.setCurrentIndex(row.field.findData(field.value))
    if do is not None:
        row.do.setCurrentIndex(row.do.findData(do.value))


def test_nothing_can_be_done_before_it_was_foreseen(qtbot, asked):
    assert not asked.take.isEnabled()
    type_text(asked.rows[0].line, "رويترز")
    assert not asked.take.isEnabled()
    qtbot.waitUntil(lambda: asked.foreseen is not None)
    assert asked.take.isEnabled()
    assert asked.take.text() == "Change 2 articles"
    assert asked.told.text() == "2 articles will change · 1 says so already · 1 is not there any more"
    assert asked.model.rowCount() == 1
    asked.all.setChecked(True)
    assert not asked.take.isEnabled()
    qtbot.waitUntil(lambda: asked.foreseen is not None)
    assert asked.answers[-1] == ((1, 2, 3, 4, 5), (FieldEdit(Field.SOURCE, Do.SET, "رويترز"),))


def test_a_look_ahead_that_is_under_way_when_the_box_closes_troubles_nobody(qtbot, monkeypatch):
    monkeypatch.setattr(module, "PAUSE", 1)
    looks = []
    window = QWidget()
    qtbot.addWidget(window)
    box = FieldsDialog(
        lambda _ids, _edits, looking, _done: looks.append(looking), [1], [1], ["Quay"], theme.load("light"), window
    )
    box.show()
    pick(box.rows[0], Field.BYLINE, Do.CLEAR)
    qtbot.waitUntil(lambda: looks != [])
    with qtbot.waitSignal(box.destroyed):
        box.close()
    looks[0].report(2000, 40_000)
    assert looks[0].cancelled()


def test_a_date_that_is_not_understood_is_refused_at_once(qtbot, asked):
    pick(asked.rows[0], Field.PUBLISHED)
    type_text(asked.rows[0].line, "someday")
    assert asked.told.text().startswith("This date is not understood")
    qtbot.wait(20)
    assert not asked.answers
    asked.rows[0].line.setText("شباط 2025")
    qtbot.waitUntil(lambda: asked.foreseen is not None)
    assert asked.told.text().endswith("Date: February 2025 · only the month is known")


def test_each_field_offers_what_can_be_done_to_it(asked):
    row = asked.rows[0]
    pick(row, Field.STATUS)
    assert [row.do.itemData(place) for place in range(row.do.count())] == ["set"]
    row.choices[Field.STATUS].setCurrentIndex(3)
    assert row.edit() == FieldEdit(Field.STATUS, Do.SET, Status.FINAL.value)
    pick(row, Field.NOTES)
    row.note.setPlainText("one\ntwo")
    assert row.edit() == FieldEdit(Field.NOTES, Do.AFTER, "one\ntwo")
    pick(row, Field.BYLINE, Do.REPLACE)
    row.sought.setText("By ")
    row.line.setText("")
    assert row.edit() == FieldEdit(Field.BYLINE, Do.REPLACE, "", "By ")
    pick(row, Field.BYLINE, Do.CLEAR)
    assert row.edit() == FieldEdit(Field.BYLINE, Do.CLEAR)


def test_several_fields_are_asked_for_together(qtbot, asked):
    asked.rows[0].line.setText("رويترز")
    asked.more.click()
    assert [row.which for row in asked.rows] == [Field.SOURCE, Field.BYLINE]
    asked.rows[1].line.setText("نورا")
    assert [edit.field for edit in asked.edits()] == [Field.SOURCE, Field.BYLINE]
    asked.rows[0].remove.click()
    qtbot.waitUntil(lambda: asked.foreseen is not None)
    with qtbot.waitSignal(asked.chosen) as told:
        asked.take.click()
    assert told.args == [[1, 2, 3], [FieldEdit(Field.BYLINE, Do.SET, "نورا")]]


def test_the_model_of_what_would_change_keeps_qts_rules():
    model = ForeseenModel()
    tester = QAbstractItemModelTester(model, _Fail)
    model.show_changes([Altered(1, "خبر", Field.BYLINE, "By Nora", "By Sara"), Altered(2, "", Field.NOTES, "", "a\nb")])
    assert [model.index(0, column).data() for column in range(4)] == ["خبر", "Byline", "By Nora", "By Sara"]
    assert model.index(0, 2).data(MARKS) == [(3, 7)]
    assert model.index(0, 3).data(MARKS) == [(3, 7)]
    assert model.index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "(empty)"
    del tester


def test_a_window_changes_fields_of_what_is_chosen_and_takes_them_back(qtbot, make_window, monkeypatch):
    monkeypatch.setattr(module, "PAUSE", 1)
    window = make_window("ar")
    keys = list(window.browser.model.ids)[:3]
    window.browser.list.mark_chosen(keys, keys[0])
    window.session.edit()
    window.sheet.body.setFocus()
    type_text(window.sheet.body, "كلمة ")  # it is saved before anything else is done
    before = {key: articles.get(window.desk, key).text.byline for key in keys}
    window.actions_["edit-fields"].trigger()
    qtbot.waitUntil(lambda: window.field_verbs.dialog is not None)
    box = window.field_verbs.dialog
    pick(box.rows[0], Field.BYLINE)
    type_text(box.rows[0].line, "سارة")
    qtbot.waitUntil(lambda: box.foreseen is not None, timeout=10_000)
    assert box.take.text() == "تغيير 3 مقالات"
    qtbot.mouseClick(box.take, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert {articles.get(window.desk, key).text.byline for key in keys} == {"سارة"}
    opened = window.session.article
    assert opened.text.byline == "سارة"
    assert "كلمة" in articles.get(window.desk, opened.id).text.body
    assert "تغيير الكاتب" in window.actions_["undo-work"].text()
    window.actions_["undo-work"].trigger()
    settle(qtbot, window)
    assert {key: articles.get(window.desk, key).text.byline for key in keys} == before


def test_what_is_new_is_marked_in_a_value_too_long_to_be_seen_whole(qapp):
    text = "هيئة الإذاعة البريطانية، القسم العربي للأخبار العاجلة"
    marks = [(0, len(text))]
    layout, _, _ = lay_out(text, QFont(), 120, 1, Qt.LayoutDirection.RightToLeft, marks, QColor("green"))
    assert len(layout.text()) < len(text), "it is cut short"
    (mark,) = layout.formats()
    assert mark.start == 0 and mark.length > 5

"""The page of a tag: its names in both languages, its articles over time, splitting it, another in its place."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from newsdesk.desk import articles, rules, searches, tags
from newsdesk.domain.rule import Rule
from newsdesk.ui.tags.dialogs import NameDialog, PickDialog, ReplaceDialog
from newsdesk.ui.tags.splitting import SplitDialog
from tests.ui.conftest import type_text
from tests.ui.test_tag_manager import carried, stage  # noqa: F401


def test_a_name_for_the_english_interface_is_typed_and_shown_there(stage):  # noqa: F811
    s = stage()
    s.click("الساحل")
    field = s.manager.detail.labels.fields["en"]
    assert field.placeholderText() == "الساحل"
    field.setFocus()
    QTest.keyClicks(field, "The Coast")
    QTest.keyClick(field, Qt.Key.Key_Return)
    s.refresh()
    assert s.tag("الساحل").aliases == ("The Coast",)
    s.desk.language = "en"
    s.refresh()
    assert "The Coast" in s.shown()
    s.click("The Coast")
    assert s.manager.detail.head.name.text() == "The Coast"
    s.manager.detail.labels.fields["en"].clear()
    QTest.keyClicks(s.manager.detail.labels.fields["en"], "x")
    QTest.keyClick(s.manager.detail.labels.fields["en"], Qt.Key.Key_Backspace)
    QTest.keyClick(s.manager.detail.labels.fields["en"], Qt.Key.Key_Return)
    s.refresh()
    assert "الساحل" in s.shown(), "without one the preferred name is shown"


def test_the_months_of_a_tag_lead_to_its_articles(stage):  # noqa: F811
    s = stage()
    spans = []
    s.manager.spanned.connect(lambda *told: spans.append(told))
    s.click("الساحل")
    months = s.manager.detail.months
    s.qtbot.waitUntil(lambda: len(months.bars) > 1)
    assert not months.isHidden()
    QTest.mouseClick(months, Qt.MouseButton.LeftButton, pos=months.box_of(0).center().toPoint())
    assert spans == [(s.id("الساحل"), months.bars[0].key, months.bars[0].key)]


def test_a_tag_is_split_by_a_search_that_tells_how_many_it_parts(stage):  # noqa: F811
    s = stage()
    s.click("هيئة المياه")
    s.verbs.split(s.id("هيئة المياه"))
    dialog = s.dialog(SplitDialog)
    assert not dialog.do.isEnabled()
    type_text(dialog.search, "date:2011")
    s.qtbot.waitUntil(lambda: dialog._found == 1)
    assert not dialog.do.isEnabled(), "it needs a name"
    type_text(dialog.name, "هيئة الآبار")
    dialog.do.click()
    s.refresh()
    assert carried(s.desk, 1) == {"هيئة الآبار", "الساحل"}
    assert carried(s.desk, 2) == {"هيئة المياه", "مصلحة المياه"}
    assert s.tag("هيئة الآبار").parent_id == s.id("هيئات")
    assert s.manager.selected() == [s.id("هيئة الآبار")]


def test_one_tag_takes_the_place_of_another_in_the_chosen_articles(stage):  # noqa: F811
    s = stage()
    asked = []
    s.verbs.replacing.connect(lambda ids, old, new: asked.append((ids, old.name, new.name)))
    s.verbs.replace([1, 2])
    dialog = s.dialog(ReplaceDialog)
    assert "هيئة المياه" in dialog.old.currentText() and "2" in dialog.old.currentText()
    dialog.pick(s.id("هيئة المياه"))
    assert not dialog.do.isEnabled(), "not by itself"
    dialog.pick(s.id("المرفأ"))
    dialog.do.click()
    assert asked == [([1, 2], "هيئة المياه", "المرفأ")]


def test_before_a_merge_the_rules_and_searches_that_name_a_tag_are_told(stage):  # noqa: F811
    s = stage("en")
    rules.save(s.desk, Rule(name="From the port", sources=("x",), tags=("مصلحة المياه",)))
    searches.create(s.desk, "Water board", 'tag:"مصلحة المياه"')
    s.verbs.merge([s.id("مصلحة المياه")])
    dialog = s.dialog(PickDialog)
    dialog.pick(s.id("هيئة المياه"))
    s.settle()
    assert "From the port" in dialog.preview.text() and "Water board" in dialog.preview.text()


def test_a_second_tag_of_one_name_is_made_where_it_is_asked_for_twice(stage):  # noqa: F811
    s = stage()
    s.verbs.new(s.id("هيئات"))
    dialog = s.dialog(NameDialog)
    type_text(dialog.name, "الساحل")
    dialog.do.click()
    s.settle()
    assert "أماكن" in dialog.trouble.text(), "where the other one stands"
    dialog.do.click()
    s.refresh()
    found = [tag for tag in tags.all_tags(s.desk) if tag.name == "الساحل"]
    assert {tag.parent_id for tag in found} == {s.id("هيئات"), s.id("أماكن")}
    assert articles.get(s.desk, 1).tags

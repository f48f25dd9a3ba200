"""The columns of a table: chosen over its first rows, looked at as a whole, remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from newsdesk.desk import articles, searching
from newsdesk.domain.mapping import Problem, Sample
from newsdesk.ui.mapping import MappingDialog
from newsdesk.ui.mapping_models import ProblemModel, SampleModel
from newsdesk.ui.preview import PreviewDialog
from tests.formats.test_tables import ROWS, book
from tests.ui.conftest import settle

TABLE = "nr;kop;tekst;trefwoord\n1;خبر أول;نص أول;موانئ\n2;;نص ثان;\n3;خبر ثالث;نص;بحر\n"


def dialog(kind=MappingDialog):
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None)


def looked(qtbot, window, box):
    qtbot.waitUntil(lambda: box._checked is not None, timeout=20_000)
    settle(qtbot, window)


def choose(qtbot, box, column, field):
    """As a person does: opens the choice and takes a line of it with the keyboard."""
    choice = box.choices[column]
    choice.setFocus()
    while choice.currentData() != field:
        qtbot.keyClick(choice, Qt.Key.Key_Down)
        assert choice.currentIndex() < choice.count()
    choice.activated.emit(choice.currentIndex())


@pytest.fixture
def brought(qtbot, make_window, tmp_path):
    window = make_window("ar", sample=False)
    path = tmp_path / "a.csv"
    path.write_text(TABLE, encoding="utf-8")
    window.imports.bring([path])
    settle(qtbot, window)
    return window, dialog(), path


def test_a_table_with_strange_columns_is_asked_about_and_goes_in_as_chosen(qtbot, brought):
    window, box, _ = brought
    assert not box.take.isEnabled(), "nothing is a headline or a text yet"
    for column, field in enumerate(("external_id", "headline", "body", "tags")):
        choose(qtbot, box, column, field)
    box.source.insert("صحيفة الساحل")
    looked(qtbot, window, box)
    assert box.problems.rowCount() == 1
    assert box.problems.index(0, 1).data().strip("\u2067\u2069") == "kop"
    assert searching.find(window.desk, searching.parse("")).total == 0, "nothing is written before that"
    qtbot.mouseClick(box.take, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    found = articles.get(window.desk, articles.find(window.desk, "1"))
    assert (found.text.headline, found.text.source) == ("خبر أول", "صحيفة الساحل")
    assert searching.find(window.desk, searching.parse("")).total == 3


def test_rows_with_something_wrong_can_be_left_out_and_the_mapping_is_remembered(qtbot, brought):
    window, box, path = brought
    for column, field in enumerate(("external_id", "headline", "body")):
        choose(qtbot, box, column, field)
    box.source.insert("صحيفة الساحل")
    looked(qtbot, window, box)
    box.leave_out.click()
    qtbot.mouseClick(box.take, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert searching.find(window.desk, searching.parse("")).total == 2
    window.imports.bring([path])
    settle(qtbot, window)
    again = dialog()
    assert [one.currentData() for one in again.choices] == ["external_id", "headline", "body", ""]
    assert again.source.text() == "صحيفة الساحل"
    looked(qtbot, window, again)
    assert again.known.isVisible() and again.known.count() == 2
    again.reject()


def test_several_columns_for_one_field_are_told_and_for_tags_are_welcome(qtbot, brought):
    window, box, _ = brought
    choose(qtbot, box, 2, "tags")
    choose(qtbot, box, 3, "tags")
    choose(qtbot, box, 1, "headline")
    looked(qtbot, window, box)
    assert "أكثر من عمود" not in box.summary.text()
    choose(qtbot, box, 0, "headline")
    looked(qtbot, window, box)
    assert "أكثر من عمود لـ: العنوان" in box.summary.text()
    box.reject()


def test_another_sheet_of_a_workbook_is_shown(qtbot, make_window, tmp_path):
    window = make_window("en", sample=False)
    path = book(tmp_path / "a.xlsx", {"أخبار": ROWS, "ثانية": [["x", "العنوان", "النص"], ["1", "وحيد", "نص"]]})
    window.imports.bring([path])
    settle(qtbot, window)
    box = dialog()
    assert box.sheet.isVisible() and box.rows.columnCount() == 4
    box.sheet.setCurrentIndex(1)
    box.sheet.activated.emit(1)
    settle(qtbot, window)
    assert box.rows.columnCount() == 3
    looked(qtbot, window, box)
    qtbot.mouseClick(box.take, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert searching.find(window.desk, searching.parse("")).total == 1


def test_a_handful_with_known_columns_is_previewed_and_its_columns_can_be_asked_for(qtbot, make_window, tmp_path):
    window = make_window("en", sample=False)
    path = tmp_path / "a.csv"
    path.write_text("title,body\nA,text\n", encoding="utf-8")
    window.imports.bring([path])
    settle(qtbot, window)
    box = dialog(PreviewDialog)
    box.findChildren(type(box.take))
    button = next(one for one in box.findChildren(type(box.take)) if "Columns" in one.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    asked = dialog()
    looked(qtbot, window, asked)
    asked.reject()
    settle(qtbot, window)
    assert searching.find(window.desk, searching.parse("")).total == 0


def test_the_models_keep_to_the_rules_of_qt(qapp):
    rows, problems = SampleModel(), ProblemModel()
    for model in (rows, problems):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.show(Sample(("a", "ب"), (("1", "نص"), ("2", ""))))
    problems.show((Problem("row 2", "a", "bad-date", "x"), Problem("ورقة!row 3", "", "duplicate-id", "7", "row 2")))
    assert (rows.rowCount(), rows.columnCount(), problems.rowCount()) == (3, 2, 2)
    assert "نص" in rows.index(1, 1).data()
    rows.show(Sample((), ()))
    assert rows.rowCount() == 0


def test_cells_of_a_column_have_one_edge_whatever_they_are_written_in():
    model = SampleModel()
    model.show(Sample(("kop",), (("خبر أول",), ("x",), ("03/04/2024",))))
    sides = {model.index(row, 0).data(Qt.ItemDataRole.TextAlignmentRole) for row in range(1, 4)}
    assert len(sides) == 1

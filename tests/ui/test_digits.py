"""One kind of digits in the window, whatever the language of the machine; every kind may be typed."""

import pytest
from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from newsdesk import words
from newsdesk.ui import i18n
from newsdesk.ui.file_dialogs import ask_target
from newsdesk.ui.widgets.number import NumberBox
from tests.ui.conftest import type_text


@pytest.fixture(params=words.LANGUAGES)
def spoken(qapp, request):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))
    i18n.apply(QApplication.instance(), request.param)
    yield request.param
    QLocale.setDefault(before)


def test_what_qt_says_has_the_digits_of_the_window(spoken):
    locale = QLocale()
    assert (locale.language() is QLocale.Language.Arabic) is (spoken == "ar")
    assert locale.toString(1234567) == words.group(1234567)
    told = locale.toString(QDateTime(2025, 6, 12, 14, 20, 0), QLocale.FormatType.ShortFormat)
    told += locale.formattedDataSize(123456)
    assert all(letter.isascii() for letter in told if letter.isdigit())


def test_a_number_shows_them_and_takes_every_kind(spoken, qtbot):
    box = NumberBox()
    qtbot.addWidget(box)
    box.setRange(0, 100_000)
    box.setSpecialValueText("none")
    box.show()
    box.setValue(12_500)
    assert box.text() == "12,500"
    for typed, value in (("٤٥٦", 456), ("۷۸۹", 789), ("1,200", 1200), ("99", 99)):
        box.selectAll()
        type_text(box, typed)
        assert box.value() == value
    box.selectAll()
    type_text(box, "7x")
    assert box.value() == 7
    box.setValue(0)
    assert box.text() == "none"
    assert box.validate("200000", 0)[0] is QValidator.State.Invalid
    box.setRange(10, 20)
    assert box.validate("1", 0)[0] is QValidator.State.Intermediate


def test_the_list_of_files_has_them_too(spoken, qtbot, tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("x" * 3000, encoding="utf-8")
    (tmp_path / "b").mkdir()
    monkeypatch.chdir(tmp_path)
    window = QWidget()
    qtbot.addWidget(window)
    ask_target(window, "title", "c.txt", lambda _path: None)
    dialog = window.findChild(QFileDialog)
    model = dialog.proxyModel()

    def cells():
        found = model.index(0, 0)
        root = next((at for at in _below(model, found) if at.data() == tmp_path.name), None)
        files = () if root is None else _below(model, root)
        return {at.data(): [at.siblingAtColumn(column).data() for column in (1, 2, 3)] for at in files}

    dialog.setDirectory(str(tmp_path))
    qtbot.waitUntil(lambda: {"a.txt", "b"} <= set(cells()))
    found = cells()
    assert found["a.txt"][0] == i18n.show_size(3000)
    assert found["b"][:2] == ["", words.say("files.dialog.folder")]
    year = QDateTime.currentDateTime().toString("yyyy")
    assert year in found["a.txt"][2] and "," in found["a.txt"][2].replace("،", ",")
    dialog.reject()


def _below(model, index):
    """Everything under a place of a tree that is known to its model."""
    waiting = [index]
    while waiting:
        at = waiting.pop()
        for row in range(model.rowCount(at)):
            below = model.index(row, 0, at)
            yield below
            waiting.append(below)

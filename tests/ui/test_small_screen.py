"""On a screen of 1000 by 700 pixels everything can be read and reached."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QScrollArea

from newsdesk import words
from newsdesk.ui.palette import KeysPage, ShortcutSheet

SCREEN = (1000, 700)


@pytest.fixture(params=words.LANGUAGES)
def small(make_window, qtbot, request):
    window = make_window(request.param)
    window.resize(*SCREEN)
    qtbot.wait(50)
    return window


def test_the_key_sheet_fits_and_folds(small, qtbot):
    small.actions_["shortcuts"].trigger()
    sheet = small.findChild(ShortcutSheet)
    assert sheet.width() < SCREEN[0]
    assert sheet.height() < SCREEN[1]
    page, area = sheet.findChild(KeysPage), sheet.findChild(QScrollArea)
    assert page.width() <= area.viewport().width()
    assert page.columns == 2
    assert area.verticalScrollBar().maximum() > 0
    keys = {label.text() for label in page.findChildren(QLabel) if label.objectName() == "key"}
    assert {"Ctrl+Alt+2", "Ctrl+Alt+I", "F6"} <= keys  # of the menus within menus too
    seen = [label for label in page.findChildren(QLabel) if label.text()]
    assert all(label.width() >= label.sizeHint().width() for label in seen)
    sheet.resize(480, 600)
    qtbot.waitUntil(lambda: page.columns == 1)
    assert page.width() <= area.viewport().width()
    sheet.resize(2000, 600)
    qtbot.waitUntil(lambda: page.columns == 3)


def test_no_menu_breaks_into_columns(small):
    def rows(menu):
        found = [menu.actionGeometry(action) for action in menu.actions()]
        return {rect.x() for rect in found}, sum(rect.height() for rect in found)

    for menu in small.findChildren(QMenu):
        if menu in small.menus.values() or menu.parent() in small.menus.values():
            menu.ensurePolished()
            columns, height = rows(menu)
            assert len(columns) <= 1, menu.title()
            assert height < SCREEN[1] - 60, menu.title()


def test_the_tabs_beside_the_text_are_whole(small):
    bar = small.inspector.tabBar()
    assert bar.width() <= small.inspector.width()
    for place in range(bar.count()):
        rect = bar.tabRect(place)
        assert rect.left() >= 0
        assert rect.right() < bar.width()
        font = bar.fontMetrics()
        assert rect.width() >= font.horizontalAdvance(bar.tabText(place)) + 8
    assert bar.elideMode() is Qt.TextElideMode.ElideRight

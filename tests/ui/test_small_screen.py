"""On a screen of 1000 by 700 pixels everything can be read and reached."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QPushButton, QScrollArea

from newsdesk import words
from newsdesk.desk import articles
from newsdesk.ui import theme
from newsdesk.ui.keys.sheet import KeysPage, ShortcutSheet
from tests.ui.conftest import settle

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
    assert page.columns in (2, 3)
    assert area.verticalScrollBar().maximum() > 0
    shown = [label for label in page.findChildren(QLabel) if label.isVisible()]
    keys = {label.text() for label in shown if label.objectName() == "key"}
    assert {"Ctrl+Alt+2", "Ctrl+Alt+I", "F6"} <= keys  # of the menus within menus too
    seen = [label for label in shown if label.text()]
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


def test_no_pane_stands_half_outside_the_window(small, qtbot):
    small.browser.sidebar.show()
    small.outer.setSizes([190, 809])
    small.session.edit()
    qtbot.wait(80)
    assert small.splitter.minimumSizeHint().width() <= small.splitter.width()
    for pane in (small.browser.list, small.sheet, small.inspector):
        left = pane.mapTo(small, QPoint(0, 0)).x()
        assert left >= 0 and left + pane.width() <= small.width() + 2, "but for the lines between, which Qt mirrors so"


@pytest.mark.parametrize("page", ["timeline", "tags", "related"])
@pytest.mark.parametrize("language", words.LANGUAGES)
def test_a_window_made_small_on_another_page_has_room_for_its_panes_when_one_comes_back(
    make_window, qtbot, language, page
):
    window = make_window(language)
    window.resize(1440, 900)
    window.look_at(window.related)
    settle(qtbot, window)
    window.go(page)
    settle(qtbot, window)
    window.resize(*SCREEN)
    settle(qtbot, window)
    window.go("articles")
    settle(qtbot, window)
    qtbot.wait(50)
    panes = (window.browser.list, window.sheet, window.inspector)
    places = sorted((pane.mapTo(window, QPoint(0, 0)).x(), pane.width()) for pane in panes)
    assert all(one[0] + one[1] <= other[0] for one, other in pairwise(places))
    assert places[0][0] >= 0 and places[-1][0] + places[-1][1] <= window.width() + 2
    assert window.sheet.width() >= 400 and window.browser.sidebar.isHidden()
    window.go(page)
    window.resize(1440, 900)
    settle(qtbot, window)
    window.go("articles")
    settle(qtbot, window)
    qtbot.waitUntil(window.browser.sidebar.isVisible)
    window.resize(*SCREEN)
    settle(qtbot, window)
    window.browser.sidebar.show()  # by hand: another page and back is no reason to take it away
    window.go(page)
    window.go("articles")
    settle(qtbot, window)
    assert window.browser.sidebar.isVisible()


def test_the_panels_beside_the_text_need_no_more_room_than_they_have(small, qtbot):
    small.look_at(small.related)
    settle(qtbot, small)
    small.inspector.resize(228, 500)
    for panel in (small.details, small.tags, small.related):
        small.look_at(panel)
        settle(qtbot, small)
        least = panel.widget().minimumSizeHint().width()
        assert least <= small.inspector.minimumWidth() - panel.verticalScrollBar().sizeHint().width()


def test_the_buttons_of_replacing_are_whole(small, qtbot):
    small.session.edit()
    small.find_here(replace=True)
    small.sheet.find_bar.resize(320, 140)
    qtbot.wait(50)
    for button in small.sheet.find_bar.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width(), button.text()


def test_the_tools_of_a_comparison_are_whole(small, qtbot):
    key = small.session.article.id
    now = articles.get(small.desk, key)
    articles.save(small.desk, key, now.version, replace(now.text, headline="Another one"))
    settle(qtbot, small)
    small.versions.compare(1, None)
    qtbot.waitUntil(lambda: small.centre.comparing and bool(small.comparison.page.changes))
    settle(qtbot, small)
    view = small.comparison
    shown = [part for part in view.findChildren(QAbstractButton) if part.isVisible()]
    assert len(shown) >= 6
    for button in shown:
        assert button.width() >= button.sizeHint().width(), button.accessibleName()
        left = button.mapTo(view, QPoint(0, 0)).x()
        assert left >= 0 and left + button.width() <= view.width()
    assert view.restore_button.accessibleName() and not view.restore_button.icon().isNull()


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_in_letters_of_200_percent_the_links_have_room_for_their_buttons(qapp, qtbot, make_window, language):
    theme.choose_text_size(qapp, "200")
    try:
        window = make_window(language)
        window.resize(1280, 720)
        window.inspector.setCurrentWidget(window.inspector.related)
        settle(qtbot, window)
        panel = window.inspector.related
        assert panel.widget().width() <= panel.viewport().width()
        for button in (panel.link_button, panel.timeline_button):
            assert button.isVisible() and button.width() >= button.sizeHint().width()
            assert panel.viewport().rect().contains(button.mapTo(panel.viewport(), button.rect().center()))
    finally:
        theme.choose_text_size(qapp, "auto")

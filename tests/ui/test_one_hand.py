"""What several hands made looks and speaks as if one had."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog

from newsdesk import words
from newsdesk.text.language import in_order
from newsdesk.ui.articles.line_rows import PAD_CELL, TableDelegate
from newsdesk.ui.widgets.menus import Menu, kept_together
from tests.ui.conftest import settle

SOURCE = Path(words.__file__).parent
SCREEN = (1280, 720)


def test_every_kind_of_long_work_has_a_name():
    kinds = set()
    for path in (SOURCE / "ui").rglob("*.py"):
        kinds |= set(re.findall(r"work\.run\(\s*\"([\w.]+)\"", path.read_text(encoding="utf-8")))
    assert {"backup", "drill", "verify"} <= kinds
    for language in words.LANGUAGES:
        told = words.catalogue(language)
        assert not {kind for kind in kinds if f"work.{kind}" not in told}, language


@pytest.mark.parametrize("look", ["light", "dark"])
def test_nothing_shows_through_the_welcome(qtbot, make_window, look):
    window = make_window("ar", look)
    window.actions_["welcome"].trigger()
    settle(qtbot, window)
    page = window.help.welcome
    seen = window.grab().toImage()
    ground = QColor(window.theme.background)
    for corner in (QPoint(3, 3), QPoint(page.width() - 4, page.height() - 4), QPoint(page.width() // 2, 3)):
        assert seen.pixelColor(page.mapTo(window, corner)) == ground
    assert window.help.welcome is page


def test_no_box_is_larger_than_the_window_of_a_small_screen(qtbot, make_window):
    window = make_window("ar")
    window.resize(*SCREEN)
    window.browser.list.select(window.browser.model.ids[0])
    settle(qtbot, window)
    for name in ("rules", "print-preview", "safety", "restore-backup", "mend", "link-article", "add-tag", "operations"):
        window.actions_[name].trigger()
        settle(qtbot, window)
        boxes = [box for box in window.findChildren(QDialog) if box.isVisible()]
        assert boxes, name
        assert boxes[-1].width() < SCREEN[0], name
        assert boxes[-1].height() < SCREEN[1], name
        for box in boxes:
            box.reject()
        settle(qtbot, window)


def test_headings_of_the_table_begin_where_its_cells_do():
    assert TableDelegate.head_x == PAD_CELL


def test_keys_keep_their_order_in_menus_from_right_to_left(make_window):
    window = make_window("ar")
    assert all(isinstance(menu, Menu) for menu in window.menus.values())
    assert kept_together("التفضيلات…\tCtrl+,") == "التفضيلات…\t\u200eCtrl+,\u200e"
    assert kept_together("الدليل") == "الدليل"


def test_the_parts_of_an_address_keep_their_order():
    assert in_order("https://example.org/a?b=c") == "https://example.org/a?b=c"
    shown = in_order("https://example.org/أخبار/مياه")
    assert shown.replace("\u200e", "") == "https://example.org/أخبار/مياه"
    assert "أخبار/\u200eمياه" in shown


def test_tabs_that_have_no_room_for_their_names_are_signs(qtbot, make_window):
    window = make_window("ar")
    inspector, bar = window.inspector, window.inspector.tabBar()
    names = [inspector.tabText(place) for place in range(4)]
    assert all(names)
    font = bar.font()
    font.setPixelSize(40)
    bar.setFont(font)
    bar.setStyleSheet("font-size: 40px;")
    inspector._name_tabs()
    assert [inspector.tabToolTip(place) for place in range(4)] == names
    assert [bar.accessibleTabName(place) for place in range(4)] == names
    assert not any(inspector.tabText(place) for place in range(4))
    assert not any(inspector.tabIcon(place).isNull() for place in range(4))


def test_tab_goes_through_the_fields_from_above(qtbot, make_window):
    window = make_window("en")
    window.browser.list.select(window.browser.model.ids[0])
    settle(qtbot, window)
    window.actions_["edit-fields"].trigger()
    settle(qtbot, window)
    box = next(box for box in window.findChildren(QDialog) if box.isVisible())
    box.more.click()
    stops = [box.rows[0].field]
    while (follows := stops[-1].nextInFocusChain()) is not box.take and len(stops) < 200:
        stops.append(follows)
    wanted = [box.rows[0].field, box.rows[0].do, box.rows[1].field, box.rows[1].do, box.more, box.table, box.cancel]
    assert [one for one in stops if one in wanted] == wanted
    box.reject()


def test_a_menu_of_which_nothing_can_be_done_is_not_offered(make_window):
    window = make_window("en")
    below = {action.text() for action in window.actions_.context("aside", window).actions() if action.menu()}
    assert "Status" in below
    window.actions_.have(live=False)
    below = {action.text() for action in window.actions_.context("aside", window).actions() if action.menu()}
    assert "Status" not in below

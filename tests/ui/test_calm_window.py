"""What nobody asked for moves nothing and changes nothing: notices, the wheel, a window that is small."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from newsdesk.desk import tags
from newsdesk.domain.tag import TagKind
from newsdesk.ui.tags.tag_box_rows import Does
from newsdesk.ui.tags.tag_lookup import TagLookup
from newsdesk.ui.widgets import banner as banner_module
from tests.ui.conftest import settle
from tests.ui.test_tag_manager import stage  # noqa: F401


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_notice_lies_over_the_foot_of_the_window_and_moves_nothing(qtbot, make_window, language):
    window = make_window(language=language)
    parts = (window.bar, window.outer, window.browser.list, window.sheet)
    before = [(part.mapTo(window, QPoint(0, 0)), part.size()) for part in parts]
    window.banner.tell("«الساحل» was told", warn=True)
    QApplication.processEvents()
    assert [(part.mapTo(window, QPoint(0, 0)), part.size()) for part in parts] == before
    banner = window.banner.geometry()
    assert window.banner.isVisible() and window.centralWidget().rect().contains(banner)
    assert banner.bottom() > window.centralWidget().height() * 0.85
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: window.centralWidget().rect().contains(window.banner.geometry()))
    assert window.banner.text == "«الساحل» was told"


def test_a_notice_that_begins_with_a_name_runs_as_the_interface_does(qtbot, make_window):
    window = make_window(language="en")
    window.banner.tell("“الساحل” was merged")
    assert window.banner._text.text().startswith("\u200e")


def test_the_wheel_over_the_kind_of_a_tag_scrolls_and_changes_nothing(stage):  # noqa: F811
    s = stage()
    s.click("الساحل")
    kind = s.manager.detail.kind
    at = QPointF(kind.rect().center())
    for _ in range(3):
        wheel = QWheelEvent(
            at, QPointF(kind.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(kind, wheel)
    s.settle()
    assert kind.currentData() == "place"
    assert s.tag("الساحل").kind is TagKind.PLACE


def test_another_tag_is_shown_from_its_beginning(stage):  # noqa: F811
    s = stage()
    s.window.resize(1200, 500)
    s.click("الساحل")
    bar = s.manager.detail.verticalScrollBar()
    s.qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    s.refresh()
    assert bar.value() > 0, "the same tag stays where one reads"
    s.click("هيئة المياه")
    assert bar.value() == 0


def test_in_a_narrow_window_the_buttons_that_stay_are_whole(stage):  # noqa: F811
    s = stage()
    s.window.resize(760, 600)
    s.qtbot.waitUntil(lambda: not s.manager.send.isVisible())
    assert s.manager.new.isVisible() and s.manager.filter.isVisible()
    s.settle()
    for button in (s.manager.new, s.manager.merge, s.manager.bring, s.manager.send):
        assert not button.isVisible() or button.width() >= button.sizeHint().width()
    s.window.resize(1700, 820)
    s.qtbot.waitUntil(lambda: s.manager.send.isVisible())


def test_a_name_with_a_comma_is_one_name_where_a_tag_has_it(stage):  # noqa: F811
    s = stage()
    tags.create(s.desk, "فنون، ثقافة وترفيه")
    answer = TagLookup(s.desk, [1]).answer("فنون، ثقافة وترفيه")
    assert [(entry.does, entry.name) for entry in answer.entries[:1]] == [(Does.GIVE, "فنون، ثقافة وترفيه")]
    several = TagLookup(s.desk, [1]).answer("فنون، ثقافة")
    assert [entry.name for entry in several.entries] == ["فنون", "ثقافة"]


def test_enter_takes_no_match_inside_a_word_before_a_new_tag(stage):  # noqa: F811
    s = stage()
    tags.create(s.desk, "لوكاس پودولسكی")
    tags.create(s.desk, "كاس العالم")
    names = [(entry.does, entry.name) for entry in TagLookup(s.desk, [1]).answer("كاس").entries]
    assert names[0] == (Does.GIVE, "كاس العالم")
    assert names.index((Does.NEW, "كاس")) < names.index((Does.GIVE, "لوكاس پودولسكی"))


def lies(window):
    return window.banner.geometry()


def test_a_notice_covers_neither_the_row_under_the_pointer_nor_the_chosen_one(qtbot, make_window, monkeypatch):
    window = make_window("ar", sample=False)
    for number in range(60):
        tags.create(window.desk, f"وسم {number:02}")
    window.go("tags")
    settle(qtbot, window)
    page, tree = window.centralWidget(), window.manager.tree
    far = page.mapToGlobal(QPoint(5, 5))
    monkeypatch.setattr(banner_module, "_pointer", lambda: far)
    window.banner.tell("نُقل وسم واحد")
    foot = lies(window)
    assert foot.top() > page.height() / 2
    under = page.mapToGlobal(foot.center())
    monkeypatch.setattr(banner_module, "_pointer", lambda: under)
    window.banner.tell("نُقل وسم واحد")
    assert not lies(window).contains(foot.center()) and page.rect().contains(lies(window))
    monkeypatch.setattr(banner_module, "_pointer", lambda: far)
    tree.setFocus()
    row = tree.indexAt(tree.viewport().mapFrom(page, foot.center()))
    assert row.isValid()
    tree.setCurrentIndex(row)
    window.banner.tell("نُقل وسم واحد")
    assert not lies(window).contains(foot.center())


def test_a_notice_makes_room_for_what_is_dragged_to_what_lies_below_it(qtbot, make_window):
    window = make_window("en", sample=False)
    window.banner.tell("1 tag moved")
    before = lies(window)
    data = QMimeData()
    rest = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.banner, QDragEnterEvent(QPoint(4, 4), *rest))
    assert not lies(window).intersects(before) and window.banner.isVisible()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_notice_lies_over_the_panes_and_not_over_what_stands_below_them(qtbot, make_window, language):
    window = make_window(language)
    window.banner.tell("12 articles were tagged", warn=True)
    steps = window.help.sample
    steps._show_steps()
    qtbot.waitUntil(lambda: steps.trying.isVisible() and steps.trying.y() > 0)
    settle(qtbot, window)
    assert not window.banner.geometry().intersects(steps.trying.geometry())
    assert window.outer.geometry().contains(window.banner.geometry())


def test_what_can_be_tried_is_one_line_with_the_button_beside_its_words(qtbot, make_window):
    window = make_window("en")
    window.resize(1440, 900)
    window.help.sample._show_steps()
    trying = window.help.sample.trying
    step = trying.steps["search"]
    qtbot.waitUntil(lambda: step.isVisible() and trying.width() > 1000)
    settle(qtbot, window)
    assert trying.height() <= 2 * step.go.height()
    assert 0 < step.go.x() - step.text.geometry().right() < 40
    trying.all.click()
    settle(qtbot, window)
    assert trying.height() > 4 * step.go.height()

"""In letters of 200 % everything can still be read and reached, on a screen of 1280 by 720 pixels."""

import threading

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QComboBox, QPushButton, QScrollArea, QTabBar, QWidget

from newsdesk import words
from newsdesk.desk import articles, links, timeline
from newsdesk.domain.article import Text
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.link import LinkKind
from newsdesk.ui import theme
from newsdesk.ui.articles.list_head import ListHead
from newsdesk.ui.related.incoming_list import IncomingPane
from newsdesk.ui.related.timeline_canvas import TimelineCanvas
from newsdesk.ui.widgets.parts import ShortLabel, breakable
from tests.ui.conftest import settle
from tests.ui.test_pseudo import boxes_walked, cut_off, walked

SCREEN = (1280, 720)
DAY = PartialDate("2024-05-11")


@pytest.fixture
def doubled(qapp):
    theme.choose_text_size(qapp, "200")
    yield
    theme.choose_text_size(qapp, "auto")


@pytest.fixture(params=words.LANGUAGES)
def large(request, doubled, make_window, qtbot):
    window = make_window(request.param)
    window.resize(*SCREEN)
    settle(qtbot, window)
    return window


def scrolled(widget, root):
    """Whether something of it can be brought into sight."""
    above = widget.parentWidget()
    while above is not None and above is not root:
        if isinstance(above, QScrollArea):
            return True
        above = above.parentWidget()
    return False


def outside(root):
    """Buttons and choices that reach out of the window or box in which they stand."""
    for kind in (QPushButton, QComboBox):
        for widget in root.findChildren(kind):
            if widget.isVisible() and widget.window() is root and not scrolled(widget, root):
                left = widget.mapTo(root, QPoint(0, 0)).x()
                if left < 0 or left + widget.width() > root.width() + 1:
                    yield f"{kind.__name__} {widget.objectName()} {getattr(widget, 'text', str)()[:40]}"


def narrow(root):
    """Choices whose current one is not whole, and tabs that are cut."""
    for box in root.findChildren(QComboBox):
        if box.isVisible() and box.currentText() and not box.isEditable():
            need = box.fontMetrics().horizontalAdvance(box.currentText()) + 20
            if box.width() < need:
                yield f"choice {box.objectName()} {box.currentText()}: {box.width()} of {need}"
    for bar in root.findChildren(QTabBar):
        for place in range(bar.count()) if bar.isVisible() else ():
            need = bar.fontMetrics().horizontalAdvance(bar.tabText(place))
            if bar.tabText(place) and bar.tabRect(place).width() < need:
                yield f"tab {bar.tabText(place)}"


def wide(root):
    """What is scrolled up and down, but reaches out of its view at a side."""
    for area in root.findChildren(QScrollArea):
        held = area.widget()
        never = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if area.isVisible() and held is not None and held.width() > area.viewport().width() + 1:
            who = max(
                held.findChildren(QWidget), key=lambda one: one.minimumSizeHint().width() if one.isVisible() else 0
            )
            yield f"{area.objectName()} {held.width()} of {area.viewport().width()} ({never}): {type(who).__name__}"


def faults(root):
    found = {f"cut off: {one}" for one in cut_off(root)}
    found |= {f"outside: {one}" for one in outside(root)}
    found |= {f"wide: {one}" for one in wide(root)}
    return found | {f"narrow: {one}" for one in narrow(root)}


def large_box(box):
    """What is wrong in a box, and whether it is larger than the screen."""
    more = set() if box.width() <= SCREEN[0] and box.height() <= SCREEN[1] else {f"{box.width()} by {box.height()}"}
    return faults(box) | more


def test_the_window_is_whole(large, qtbot):
    found = walked(large, qtbot, faults)
    assert large.width() == SCREEN[0] and large.height() == SCREEN[1]
    assert not found, "\n".join(sorted(found))


@pytest.mark.parametrize("later", ["gather", "incoming"])
def test_the_window_stays_on_the_screen_whichever_part_of_a_timeline_comes_later(large, qtbot, monkeypatch, later):
    ready, told = threading.Event(), getattr(timeline, later)
    monkeypatch.setattr(timeline, later, lambda *asked: ready.wait(10) and told(*asked))
    large.actions_["page-timeline"].trigger()
    qtbot.wait(150)
    assert large.height() == SCREEN[1]
    ready.set()
    settle(qtbot, large)
    assert large.height() == SCREEN[1]


def test_the_boxes_are_whole(large, qtbot):
    found = boxes_walked(large, qtbot, large_box)
    assert not found, "\n".join(sorted(found))


def test_the_timeline_grows_with_the_letters(large, qtbot):
    large.actions_["page-timeline"].trigger()
    settle(qtbot, large)
    stage = large.findChild(TimelineCanvas).stage
    assert stage.letters == 2
    (box, *_) = large.findChild(TimelineCanvas).placed.boxes
    small, caption = (QFontMetricsF(theme.ui_font(name)).lineSpacing() for name in ("small", "caption"))
    assert stage.box(box).height() >= small + caption
    assert stage.axis >= 2 * caption


@pytest.mark.usefixtures("doubled")
def test_the_numbers_of_a_timeline_grow_and_stay_in_sight(make_window, open_desk, qtbot):
    desk = open_desk(sample=False)
    ids = [articles.create(desk, Text(headline=f"Story {number}", published=DAY))[0] for number in range(40)]
    for key in ids[1:]:
        links.add(desk, ids[0], key, LinkKind.RELATED)
    window = make_window("ar", desk=desk)
    window.resize(*SCREEN)
    window.open_article(ids[0])
    settle(qtbot, window)
    window.actions_["page-timeline"].trigger()
    settle(qtbot, window)
    canvas = window.findChild(TimelineCanvas)
    chips = [canvas.stage.chip(one) for one in canvas.placed.clusters]
    need = QFontMetricsF(theme.ui_font("caption")).horizontalAdvance("+39")
    assert chips and all(chip.width() >= need + chip.height() / 2 for chip in chips)
    rects = chips + [canvas.stage.box(box) for box in canvas.placed.boxes]
    assert all(canvas.viewport().rect().contains(rect.toAlignedRect()) for rect in rects)


def test_below_a_timeline_the_button_of_the_empty_list_is_whole(large, qtbot):
    large.actions_["page-timeline"].trigger()
    settle(qtbot, large)
    pane = large.findChild(IncomingPane)
    pane.empty.offers.choose(pane.empty.offers.buttons)
    pane._stack.setCurrentWidget(pane.empty)
    qtbot.wait(20)
    (button,) = [one for one in pane.empty.offers.buttons.values() if one.isVisible()]
    assert button.height() >= button.sizeHint().height()
    assert pane.rect().contains(QRect(button.mapTo(pane, QPoint(0, 0)), button.size()))
    words = pane.empty._words
    assert words.height() >= words.heightForWidth(words.width())


def test_the_order_and_the_number_stand_on_two_lines_and_on_one_again(large, qapp, qtbot):
    head, pane = large.findChild(ListHead), large.browser.list
    count = head.findChild(ShortLabel)
    assert pane.sort.y() > count.y() + count.height() - 4
    theme.choose_text_size(qapp, "100")
    large.resize(1600, 900)
    large.splitter.setSizes([500, 700, 400])
    settle(qtbot, large)
    assert abs(pane.sort.geometry().center().y() - count.geometry().center().y()) < 6
    assert count.width() >= count.sizeHint().width()
    need = pane.sort.fontMetrics().horizontalAdvance(pane.sort.currentText())
    assert pane.sort.width() >= need + 20


def test_a_long_moment_breaks_its_line():
    assert breakable("2017-06-14T13:07:00+01:00").replace("\u200b", "|") == "2017-|06-|14T|13:|07:|00+|01:|00"
    assert breakable("الخميس 12 يونيو") == "الخميس 12 يونيو"

"""Tags in the list and in the reader are clicks to their articles."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtWidgets import QPushButton

from newsdesk.desk import articles, tags
from newsdesk.domain.article import Text
from newsdesk.domain.tag import TagKind
from newsdesk.ui.tags.chips import NameButton
from tests.ui.conftest import settle


def fill(desk):
    place, _ = tags.create(desk, "الساحل", TagKind.PLACE)
    for number in range(1, 4):
        key, _ = articles.create(desk, Text(headline=f"خبر {number}", body="<p>نص</p>"))
        tags.give(desk, [key], place)
    articles.create(desk, Text(headline="بلا وسم", body="<p>نص</p>"))
    return place


def shown(qtbot, make_window, open_desk):
    desk = open_desk(sample=False)
    place = fill(desk)
    desk.indexer.catch_up()
    window = make_window(desk=desk)
    view = window.browser.list.view
    qtbot.waitUntil(lambda: view.model().rowCount() == 4)
    qtbot.waitUntil(lambda: all(view.model().known(row) is not None for row in range(4)))
    view.viewport().repaint()
    return window, view, place


def spot_of(view, row):
    """Where the tag of a row is painted."""
    rect = view.visualRect(view.model().index(row))
    known = view.model().known(row)
    for x in range(rect.left(), rect.right(), 4):
        for y in range(rect.top(), rect.bottom(), 4):
            if view.itemDelegate().tag_at(known, QRectF(rect), QPointF(x, y)):
                return QPoint(x + 2, y + 2)
    return None


def test_a_tag_in_the_list_leads_to_its_articles_and_what_is_chosen_stays(qtbot, make_window, open_desk):
    window, view, place = shown(qtbot, make_window, open_desk)
    tagged = next(row for row in range(4) if view.model().known(row).tags)
    before = view.selectionModel().selectedRows()
    at = spot_of(view, tagged)
    assert at is not None
    qtbot.mouseMove(view.viewport(), at)
    pressed = []
    view.tag_pressed.connect(pressed.append)
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.selectionModel().selectedRows() == before
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert pressed == [place]
    qtbot.waitUntil(lambda: view.model().rowCount() == 3)
    assert window.browser.sidebar.key == f"tag:{place}"


def test_a_press_that_is_let_go_elsewhere_lists_nothing(qtbot, make_window, open_desk):
    _, view, _ = shown(qtbot, make_window, open_desk)
    tagged = next(row for row in range(4) if view.model().known(row).tags)
    pressed = []
    view.tag_pressed.connect(pressed.append)
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=spot_of(view, tagged))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert pressed == []


def test_the_reader_shows_the_tags_below_the_headline_until_it_is_written_in(qtbot, make_window, open_desk):
    window, view, place = shown(qtbot, make_window, open_desk)
    tagged = next(view.model().known(row).id for row in range(4) if view.model().known(row).tags)
    window.session.open(tagged)
    qtbot.waitUntil(lambda: window.session.article is not None and window.session.article.id == tagged)
    line = window.sheet.tags
    assert line.isVisible()
    (chip,) = line.findChildren(QPushButton)
    assert "الساحل" in chip.text()
    window.session.edit()
    qtbot.waitUntil(lambda: window.sheet.editing)
    assert not line.isVisible()
    window.session.open(tagged)
    window.tag_places.show(0)
    chip.click()
    qtbot.waitUntil(lambda: window.browser.sidebar.key == f"tag:{place}")


def test_a_long_name_of_a_tag_widens_no_panel_and_is_whole_in_the_hint(qtbot, make_window, open_desk):
    desk = open_desk(sample=False)
    long = "اتفاقيات التعاون الاقتصادي والتجاري بين دول مجلس التعاون والاتحاد الأوروبي ودول حوض المتوسط"
    key, _ = articles.create(desk, Text(headline="خبر", body="<p>نص</p>"))
    tags.add(desk, [key], [long, "R&D", "C++"])
    window = make_window(desk=desk)
    window.open_article(key)
    window.look_at(window.tags)
    settle(qtbot, window)
    panel = window.tags
    assert panel.horizontalScrollBar().maximum() == 0
    chips = {chip.accessibleName(): chip for chip in panel.findChildren(NameButton)}
    cut, and_sign = (next(chip for name, chip in chips.items() if part in name) for part in (long, "R&D"))
    assert "…" in cut.text().replace("...", "…") and long in cut.toolTip()
    assert "R&&D" in and_sign.text(), "shown with its sign, and no letter is a key"

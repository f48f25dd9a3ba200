"""An article in time on its page, by mouse and keyboard, whichever way time runs."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu

from newsdesk.desk import articles, links
from newsdesk.domain.article import Text
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.link import End, LinkKind, OwnKind
from newsdesk.domain.tag import Origin
from newsdesk.domain.timeline import Asks, Entry, Incoming, IncomingLinks, Tie, Timeline
from newsdesk.ui import i18n, theme
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.related import timeline_legend, timeline_paint
from newsdesk.ui.related.incoming_model import LINK, IncomingModel, Order
from newsdesk.ui.related.rows import TextBlock
from newsdesk.ui.related.timeline_marks import draw_mark, kind_words, shape_of
from newsdesk.ui.related.timeline_model import TimelineModel
from newsdesk.ui.related.timeline_page import TimelinePage
from newsdesk.ui.related.timeline_stage import NEAREST
from newsdesk.words import say
from tests.ui.conftest import settle

BOTH = pytest.mark.parametrize("language", ["ar", "en"])


def new(desk, headline, published=None, source="", body=""):
    date = PartialDate(published) if published else None
    return articles.create(desk, Text(headline=headline, source=source, published=date, body=body))[0]


@pytest.fixture
def desk(open_desk):
    return open_desk(sample=False)


@pytest.fixture
def story(desk):
    """A fire, what came before and after it, something without a date, and a title that is waited for."""
    keys = {
        "fire": new(desk, "حريق في ميناء المدينة", "2025-06-13T14:20+01:00", "صحيفة المثال"),
        "report": new(desk, "تقرير عن المستودعات القديمة", "2025-02", "الأفق"),
        "inquiry": new(desk, "Port fire: inquiry opens", "2025-06-15", "The Quay Post"),
        "year": new(desk, "حصاد السنة في الميناء", "2024", "الأفق"),
        "memo": new(desk, "مذكرة داخلية"),
    }
    links.add(desk, keys["fire"], keys["report"], LinkKind.BACKGROUND, "الأرقام في آخره")
    links.add(desk, keys["fire"], keys["inquiry"], LinkKind.FOLLOW_UP)
    links.add(desk, keys["year"], keys["fire"], LinkKind.RELATED)
    links.add(desk, keys["memo"], keys["fire"], LinkKind.RESPONSE, "رد الإدارة")
    links.add_waiting(desk, keys["fire"], "حوار مع مدير الميناء", LinkKind.BACKGROUND)
    return keys


def idle(qtbot, page):
    qtbot.waitUntil(lambda: not page._jobs.busy, timeout=10_000)


@pytest.fixture
def make(qtbot, desk):
    jobs = Jobs()

    def build(key, language="en", look="light", size=(1000, 640)):
        application = QApplication.instance()
        i18n.apply(application, language)
        chosen = theme.load(look)
        theme.apply(application, chosen)
        page = TimelinePage(desk, jobs, chosen)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        page.told = []
        page.opened.connect(page.told.append)
        page.beside.connect(lambda key: page.told.append(("beside", key)))
        page.left.connect(lambda: page.told.append("left"))
        page.show_article(key)
        idle(qtbot, page)
        qtbot.wait(20)
        return page

    yield build
    jobs.finish()
    QApplication.instance().setStyleSheet("")


def order(page):
    return [entry.id for entry in page.model.entries]


def current(page):
    return page.model.entries[page.view.currentIndex().row()].id


def rect(page, key):
    return page.view.visualRect(page.model.index(page.model.place_of(key)))


def told(page):
    holder = page.details.told
    blocks = [holder.itemAt(place).widget() for place in range(holder.count())]
    texts = [block.text for block in blocks if isinstance(block, TextBlock)]
    return [text.replace("\u2068", "").replace("\u2069", "") for text in texts]


@BOTH
def test_articles_stand_in_time_and_those_without_apart(make, story, language):
    page = make(story["fire"], language)
    assert order(page) == [story[name] for name in ("year", "report", "fire", "inquiry")]
    assert [entry.id for entry in page.model.undated] == [story["memo"]]
    assert page.details.undated.isVisible() and page.details.missing.isVisible()
    assert "حوار مع مدير الميناء" in page.details.missing.row(0).head.text
    assert current(page) == story["fire"]
    assert page.title.text() == "حريق في ميناء المدينة"


@BOTH
def test_time_runs_as_the_language_does_and_can_be_turned(qtbot, make, story, language):
    page = make(story["fire"], language)

    def runs_left():
        return rect(page, story["report"]).center().x() > rect(page, story["inquiry"]).center().x()

    assert runs_left() == (language == "ar")
    turned = []
    page.turned.connect(turned.append)
    qtbot.mouseClick(page.turn_button, Qt.MouseButton.LeftButton)
    assert runs_left() == (language == "en") and turned == [True]
    page.restore(against=False, depth=1)
    assert runs_left() == (language == "ar") and turned == [True]


@BOTH
def test_arrows_walk_in_time_the_way_it_runs(qtbot, make, story, language):
    page = make(story["fire"], language)
    ahead, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if language == "ar" else (Qt.Key.Key_Right, Qt.Key.Key_Left)
    qtbot.keyClick(page.view, ahead)
    assert current(page) == story["inquiry"]
    qtbot.keyClick(page.view, ahead)
    assert current(page) == story["inquiry"]  # it is the last
    for _ in range(2):
        qtbot.keyClick(page.view, back)
    assert current(page) == story["report"]
    qtbot.keyClick(page.view, Qt.Key.Key_Home)
    assert current(page) == story["year"]
    qtbot.keyClick(page.view, Qt.Key.Key_End)
    assert current(page) == story["inquiry"]
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    qtbot.keyClick(page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.told == [story["inquiry"], ("beside", story["inquiry"])]


def test_up_and_down_lead_to_the_nearest_card_of_another_lane(qtbot, make, story):
    page = make(story["fire"])
    lanes = {page.view.placed.place_of(row).lane for row in range(4)}
    assert len(lanes) > 1
    qtbot.keyClick(page.view, Qt.Key.Key_Up)
    above = page.view.placed.place_of(page.view.currentIndex().row()).lane
    assert above > 0
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    assert page.view.placed.place_of(page.view.currentIndex().row()).lane < above


@BOTH
def test_a_month_and_a_year_are_bars_as_long_as_they_last(make, story, language):
    page = make(story["fire"], language)
    stage = page.view.stage
    boxes = {page.model.entries[box.row].id: box for box in page.view.placed.boxes}
    assert boxes[story["year"]].bar == pytest.approx(366 * 86400 * stage.scale)
    assert boxes[story["report"]].bar == pytest.approx(28 * 86400 * stage.scale)
    assert boxes[story["fire"]].bar == 0
    year = stage.box(boxes[story["year"]])
    edge = stage.mirrored(stage.along(page.model.spans[0][0]))
    assert (year.right() if language == "ar" else year.left()) == pytest.approx(edge)


def test_zooming_goes_near_and_zero_shows_everything(qtbot, make, story):
    page = make(story["fire"])
    first = page.view.stage.scale
    assert page.view.fitted and page.view.horizontalScrollBar().maximum() == 0
    qtbot.keyClick(page.view, Qt.Key.Key_Plus)
    assert page.view.stage.scale > first and not page.view.fitted
    assert page.view.viewport().rect().intersects(rect(page, story["fire"]))  # what is chosen stays in sight
    qtbot.mouseClick(page.farther, Qt.MouseButton.LeftButton)
    assert page.view.stage.scale == pytest.approx(first)
    for _ in range(60):
        qtbot.keyClick(page.view, Qt.Key.Key_Plus)
    assert page.view.stage.scale == pytest.approx(NEAREST)
    assert page.view.viewport().rect().intersects(rect(page, story["fire"]))
    qtbot.keyClick(page.view, Qt.Key.Key_0)
    assert page.view.fitted and page.view.stage.scale == pytest.approx(first)
    qtbot.mouseClick(page.nearer, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.fit, Qt.MouseButton.LeftButton)
    assert page.view.fitted


def turn_wheel(page, x, amount, modifiers):
    at = QPointF(x, 60)
    event = QWheelEvent(
        at, page.view.viewport().mapToGlobal(at), QPoint(), QPoint(0, amount), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(page.view.viewport(), event)


@BOTH
def test_the_wheel_zooms_at_the_pointer_with_control_and_moves_time_without(make, story, language):
    page = make(story["fire"], language)
    stage = page.view.stage
    before = stage.second_at(stage.mirrored(300))
    for _ in range(4):
        turn_wheel(page, 300, 120, Qt.KeyboardModifier.ControlModifier)
    assert stage.second_at(stage.mirrored(300)) == pytest.approx(before, abs=2 / stage.scale)
    bar = page.view.horizontalScrollBar()
    place = bar.value()
    turn_wheel(page, 300, -120, Qt.KeyboardModifier.NoModifier)
    assert bar.value() > place


@BOTH
def test_time_is_dragged(qtbot, make, story, language):
    page = make(story["fire"], language)
    for _ in range(6):
        page.view.zoom(1.4)
    stage, port = page.view.stage, page.view.viewport()
    x = rect(page, story["fire"]).x()
    way = 90 if language == "en" else -90
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(300, 12))
    qtbot.mouseMove(port, QPoint(300 + way // 2, 12))
    qtbot.mouseMove(port, QPoint(300 + way, 12))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(300 + way, 12))
    assert rect(page, story["fire"]).x() == pytest.approx(x + way, abs=1)
    assert stage.offset == page.view.horizontalScrollBar().value()


@BOTH
def test_a_click_chooses_a_double_click_opens(qtbot, make, story, language):
    page = make(story["fire"], language)
    port, at = page.view.viewport(), rect(page, story["report"]).center()
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=at)
    assert current(page) == story["report"] and page.told == []
    qtbot.mouseDClick(port, Qt.MouseButton.LeftButton, pos=at)
    assert page.told == [story["report"]]
    qtbot.mouseClick(page.details.beside_button, Qt.MouseButton.LeftButton)
    assert page.told[-1] == ("beside", story["report"])


@BOTH
def test_what_is_chosen_is_told_in_full_with_both_sides_of_its_link(make, story, language):
    page = make(story["fire"], language)
    page.view.setCurrentIndex(page.model.index(page.model.place_of(story["report"])))
    lines = told(page)
    sides = ["خلفيته", "خلفية لـ"] if language == "ar" else ["background in", "background to"]
    assert lines[:3] == ["تقرير عن المستودعات القديمة", i18n.show_date("2025-02"), "الأفق"]
    assert lines[3].startswith(sides[1] + " «") and lines[4].endswith(": " + sides[0])
    assert lines[5] == "الأرقام في آخره"
    page.view.setCurrentIndex(page.model.index(page.model.centre))
    assert not page.details.centre_button.isVisible() and len(told(page)) == 4


@BOTH
def test_an_article_is_told_to_a_screen_reader(make, story, language):
    page = make(story["fire"], language)
    view = QAccessible.queryAccessibleInterface(page.view)
    assert view.text(QAccessible.Text.Name) == page.view.accessibleName() != ""
    name = view.child(1).text(QAccessible.Text.Name)
    for words in ("تقرير عن المستودعات القديمة", i18n.show_date("2025-02"), "الأفق", "الأرقام في آخره"):
        assert words in name
    assert kind_words("background", {}, outgoing=True) in name


def test_a_crowd_stands_behind_a_number_that_opens(qtbot, make, desk):
    main = new(desk, "الخبر", "2025-06-13")
    for number in range(40):
        links.add(desk, main, new(desk, f"خبر طويل العنوان جدا رقم {number}", f"2025-06-13T10:{number:02}Z"))
    links.add(desk, main, new(desk, "قديم", "2010"))
    page = make(main, "ar")
    cluster = page.view.placed.clusters[0]
    assert len(cluster.rows) > 10
    at = page.view.stage.chip(cluster).center().toPoint()
    assert not page.view.indexAt(at).isValid()
    row = cluster.rows[3]
    page.view.setCurrentIndex(page.model.index(row))  # the keyboard goes through them too
    assert page.view.visualRect(page.model.index(row)).contains(at)
    scale = page.view.stage.scale
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.view.stage.scale > scale * 100
    seen = page.view.viewport().rect()
    assert sum(seen.intersects(page.view.visualRect(page.model.index(one))) for one in cluster.rows) > 5


def test_what_no_zoom_parts_is_named_in_a_menu(qtbot, make, desk):
    main = new(desk, "الخبر", "2025-06-13T10:00Z")
    for number in range(30):
        links.add(desk, main, new(desk, f"في الدقيقة نفسها {number}", "2025-06-13T10:00Z"))
    page = make(main)
    for _ in range(60):
        page.view.zoom(1.4)
    cluster = page.view.placed.clusters[0]
    at = page.view.stage.chip(cluster).center().toPoint()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and len(menu.actions()) == min(24, len(cluster.rows))
    menu.actions()[2].trigger()
    menu.close()
    assert page.view.currentIndex().row() == cluster.rows[2]


def test_depth_and_the_timeline_of_another_article_and_the_way_back(qtbot, make, desk, story):
    third = new(desk, "خبر أبعد", "2023-05-01")
    links.add(desk, story["report"], third, LinkKind.RELATED)
    page = make(story["fire"])
    assert third not in order(page)
    page.reach.setCurrentIndex(1)
    page.reach.activated.emit(1)
    idle(qtbot, page)
    assert third in order(page)
    page.view.setCurrentIndex(page.model.index(page.model.place_of(third)))
    assert "2 links away" in told(page)
    page.view.setCurrentIndex(page.model.index(page.model.place_of(story["report"])))
    qtbot.mouseClick(page.details.centre_button, Qt.MouseButton.LeftButton)
    idle(qtbot, page)
    assert page.article == story["report"] and current(page) == story["report"]
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    idle(qtbot, page)
    assert page.article == story["fire"] and page.told == []
    qtbot.mouseClick(page.back_button, Qt.MouseButton.LeftButton)
    assert page.told == ["left"]


def test_reading_again_keeps_what_is_chosen_and_how_near_one_looks(qtbot, make, desk, story):
    page = make(story["fire"])
    page.view.setCurrentIndex(page.model.index(page.model.place_of(story["report"])))
    page.view.zoom(8.0)
    scale = page.view.stage.scale
    links.add(desk, story["fire"], new(desk, "خبر جديد", "2025-03-01"))
    page.refresh()
    idle(qtbot, page)
    assert len(order(page)) == 5 and current(page) == story["report"]
    assert page.view.stage.scale == pytest.approx(scale)
    assert page.view.viewport().rect().intersects(rect(page, story["report"]))


def test_an_article_that_nothing_is_linked_with_and_one_without_a_date(qtbot, make, desk):
    alone = new(desk, "وحيد", "2025-06-13")
    page = make(alone, "ar")
    assert order(page) == [alone] and page.note.isVisible() and "لا يرتبط" in page.note.text()
    page.show_article(new(desk, "بلا تاريخ"))
    idle(qtbot, page)
    assert page.empty.isVisible() and told(page)[0] == "بلا تاريخ"
    assert page.incoming.empty.isVisible()


def test_an_article_that_is_gone_is_left(qtbot, make, desk, story):
    page = make(story["fire"])
    articles.trash(desk, [story["fire"]])
    articles.purge(desk, [story["fire"]])
    page.refresh()
    idle(qtbot, page)
    assert page.told == ["left"] and page.article is None


@pytest.mark.parametrize("look", ["light", "dark"])
def test_kinds_are_told_apart_by_shape_and_the_legend_names_those_that_are_there(make, story, look):
    kinds = [kind.value for kind in LinkKind] + ["xown"]
    assert len({shape_of(kind) for kind in kinds}) == len(kinds)
    page = make(story["fire"], look=look)
    words = " ".join(page.legend.words)
    assert "Follow-ups" in words and "Background" in words and "Corrections" not in words and "Dashed" in words
    page.dress(theme.load("dark" if look == "light" else "light"))
    assert not page.grab().isNull()


def test_every_mark_can_be_drawn_full_and_hollow(qtbot):
    from PySide6.QtGui import QImage, QPainter

    seen = set()
    for kind in [*LinkKind, "centre", "xown"]:
        for hollow in (False, True):
            picture = QImage(24, 24, QImage.Format.Format_ARGB32)
            picture.fill(0)
            painter = QPainter(picture)
            draw_mark(painter, QPointF(12, 12), 11, str(kind), theme.load("light"), hollow=hollow)
            painter.end()
            seen.add(bytes(picture.constBits()))
    assert len(seen) == 22


def test_a_kind_of_the_archives_own_is_called_as_it_is_named():
    own = {"x1": OwnKind("x1", out_en="leads to", in_en="led by")}
    assert kind_words("x1", own, outgoing=True) == "leads to" and kind_words("x1", own, outgoing=False) == "led by"
    assert kind_words("x2", own, outgoing=True) == say("link.own.unnamed")


def entry(key, published=None, depth=1):
    return Entry(key, f"خبر {key}", "الأفق", published, depth)


def test_the_models_are_what_qt_expects(qtbot):
    model = TimelineModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.centre is None
    found = Timeline(entry(1, "2025-06", 0), (entry(2, "2025"), entry(3)), (Tie(1, "related", 1, 2),))
    model.show(found)
    assert model.rowCount() == 2 and model.centre == 1 and [one.id for one in model.undated] == [3]
    model.show(None)
    assert model.rowCount() == 0
    listed = IncomingModel()
    other = QAbstractItemModelTester(listed, QAbstractItemModelTester.FailureReportingMode.Fatal)
    listed.show(IncomingLinks(1, (Incoming(7, End(2, "أ", "", "2025"), 5, "quotes"),), 1))
    assert listed.rowCount() == 1
    listed.arrange("background", Order.OLDEST)
    assert listed.rowCount() == 0
    assert tester and other


# -- what links here


def rows(page):
    model = page.incoming.model
    return [model.index(row).data(LINK).article.id for row in range(model.rowCount())]


def take(box, data):
    place = box.findData(data)
    box.setCurrentIndex(place)
    box.activated.emit(place)


@pytest.fixture
def crowd(desk):
    """Long headlines in both languages, some at the very ends of time."""
    words = (
        " خبر طويل عن ميناء المدينة وما جرى فيه من أحداث",
        " a long story of the harbour and of all that happened there",
    )
    made = [
        new(desk, f"{number}{words[number % 2]}", f"2025-{1 + number % 9:02}-{2 + number * 2:02}", "صحيفة المثال")
        for number in range(12)
    ]
    for other in made[1:]:
        links.add(desk, made[0], other, LinkKind.FOLLOW_UP)
    return made


@BOTH
@pytest.mark.parametrize("against", [False, True])
@pytest.mark.parametrize("width", [700, 1000, 1400])
def test_no_label_leaves_the_view(make, crowd, monkeypatch, language, against, width):
    page = make(crowd[0], language, size=(width, 640))
    page.restore(against=against, depth=1)
    view, drawn = page.view, []
    whole = timeline_paint.draw

    def spy(painter, layout, rect, colour, lines):
        drawn.append((rect, layout.lineAt(0).naturalTextWidth()))
        whole(painter, layout, rect, colour, lines)

    monkeypatch.setattr(timeline_paint, "draw", spy)
    for zoom, moved in ((0, 0), (2, 0), (1, 130), (1, 371), (3, 900)):
        for _ in range(zoom):
            view.zoom(1.4, 200)
        view.horizontalScrollBar().setValue(moved)
        drawn.clear()
        view.viewport().grab()
        assert drawn
        for rect, text in drawn:
            assert rect.left() >= 0 and rect.right() <= view.stage.width and text <= rect.width() + 1


@BOTH
def test_walking_after_zooming_brings_whole_cards_into_sight(qtbot, make, crowd, language):
    page = make(crowd[0], language)
    for _ in range(5):
        qtbot.keyClick(page.view, Qt.Key.Key_Plus)
    for key in (Qt.Key.Key_Home, *[Qt.Key.Key_Right] * 12, *[Qt.Key.Key_Left] * 12, Qt.Key.Key_Plus, Qt.Key.Key_End):
        qtbot.keyClick(page.view, key)
        chosen = page.view.visualRect(page.view.currentIndex())
        assert chosen.left() >= 0 and chosen.right() <= page.view.stage.width


def test_the_line_of_a_link_is_behind_the_cards(make, crowd, monkeypatch):
    page = make(crowd[0])
    page.view.setCurrentIndex(page.model.index(page.model.place_of(crowd[9])))
    done = []
    for name in ("_paint_card", "_paint_ties"):
        monkeypatch.setattr(page.view._painter, name, lambda *_all, name=name: done.append(name))
    page.view.viewport().grab()
    assert done[0] == "_paint_ties" and "_paint_card" in done


@BOTH
def test_the_legend_points_as_time_runs(qtbot, make, story, language):
    page = make(story["fire"], language)

    def signs():
        return {sign.rtl for sign in page.legend.findChildren(timeline_legend._Sign) if not sign.isHidden()}

    assert signs() == {language == "ar"}
    qtbot.mouseClick(page.turn_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: signs() == {language == "en"} == {page.view.stage.rtl})


@BOTH
def test_what_links_here_is_listed_with_its_reasons(qtbot, make, story, language):
    page = make(story["fire"], language)
    assert rows(page) == [story["year"], story["memo"]]  # what has no date comes last
    name = page.incoming.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    by_hand = "رُبط يدويًا" if language == "ar" else "by hand"
    for words in ("مذكرة داخلية", kind_words("response", {}, outgoing=False), "رد الإدارة", by_hand):
        assert words in name
    assert page.incoming.title.text().endswith("(2)")


def test_it_is_filtered_by_kind_sorted_and_opened_by_keyboard(qtbot, make, desk, story):
    late = new(desk, "تعليق", "2025-08-01")
    links.add(desk, late, story["fire"], LinkKind.RESPONSE)
    page = make(story["fire"])
    assert rows(page) == [late, story["year"], story["memo"]]
    take(page.incoming.order, Order.OLDEST.value)
    assert rows(page) == [story["year"], late, story["memo"]]
    take(page.incoming.order, Order.LINKED.value)
    assert rows(page) == [late, story["memo"], story["year"]]
    take(page.incoming.kinds, "response")
    assert rows(page) == [late, story["memo"]]
    qtbot.keyClick(page.incoming.view, Qt.Key.Key_Down)
    qtbot.keyClick(page.incoming.view, Qt.Key.Key_Return)
    qtbot.keyClick(page.incoming.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.told == [story["memo"], ("beside", story["memo"])]
    links.add(desk, new(desk, "رابع"), story["fire"], LinkKind.RESPONSE)
    page.refresh()
    idle(qtbot, page)
    assert len(rows(page)) == 3 and page.incoming.kinds.currentData() == "response"
    assert page.incoming.view.currentIndex().data(LINK).article.id == story["memo"]


@BOTH
def test_what_waits_for_this_headline_asks_for_it(qtbot, make, desk, language):
    page_, first = new(desk, "صفحة", "2025-01-01"), new(desk, "حالة الطقس", "2025-01-02", body="<p>أ</p>")
    new(desk, "حالة الطقس", "2025-01-03", body="<p>ب</p>")
    links.add_waiting(desk, page_, "حالة الطقس")
    links.add(desk, new(desk, "خبر", "2025-01-04"), first)
    page = make(first, language)
    take(page.incoming.kinds, Asks.HEADLINE.value)
    assert rows(page) == [page_]
    assert page.incoming.kinds.currentText().startswith("يطلب" if language == "ar" else "Asks for this headline")


def test_a_row_with_note_passage_and_maker_is_higher_and_read_in_full(qtbot, make, story):
    page = make(story["fire"])
    plain = Incoming(1, End(2, "أ", "", "2025"), 5, "quotes", created="2025-06-13T10:00:00Z")
    full = Incoming(
        2, End(3, "Harbour", "Quay", "2025"), 4, "related", note="a note", passage="words\nof it", who="Rana",
        origin=Origin.IMPORT, created="2025-06-13T10:00:00Z",
    )  # fmt: skip
    near = Incoming(3, End(4, "ج", "", None), None, "related", Asks.NEAR, title="حريق الميناء")
    page.incoming.show_links(IncomingLinks(9, (plain, full, near), 5))
    view, model = page.incoming.view, page.incoming.model
    assert view.visualRect(model.index(1)).height() > view.visualRect(model.index(0)).height()
    name = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Rana" in name and "from the captured page" in name and "words" in name
    assert page.incoming.note.text() == "3 of them are shown"
    assert not page.grab().isNull()


# -- in the window


@BOTH
def test_the_timeline_is_opened_left_and_come_back_to(qtbot, make_window, desk, story, language):
    window = make_window(language, desk=desk)
    assert not window.actions_["timeline-back"].isEnabled()
    window.open_article(story["fire"])
    settle(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    page = window.pages.timeline
    assert window.pages.shown == "timeline" and page.article == story["fire"] and page.view.hasFocus()
    assert window.actions_["page-timeline"].isChecked()
    qtbot.keyClick(page.view, Qt.Key.Key_End)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.pages.shown == "articles" and window.session.article.id == story["inquiry"]
    assert not window.actions_["page-timeline"].isChecked()
    window.actions_["timeline-back"].trigger()
    settle(qtbot, window)
    assert window.pages.shown == "timeline" and page.article == story["fire"] and current(page) == story["inquiry"]
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert window.pages.shown == "articles"


def test_the_panel_has_a_button_and_an_article_is_read_beside(qtbot, make_window, desk, story):
    window = make_window("ar", desk=desk)
    window.open_article(story["fire"])
    settle(qtbot, window)
    window.look_at(window.related)
    qtbot.mouseClick(window.related.timeline_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    page = window.pages.timeline
    page.view.setCurrentIndex(page.model.index(0))
    qtbot.keyClick(page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, window)
    assert window.pages.shown == "articles" and window.session.article.id == story["fire"]
    assert window.beside.open and window.beside.pane.article.id == story["year"]


def test_the_timeline_follows_changes_and_direction_and_depth_are_remembered(qtbot, make_window, desk, story, brisk):
    window = make_window("en", desk=desk)
    window.timelines.show(story["fire"])
    settle(qtbot, window)
    page = window.pages.timeline
    qtbot.mouseClick(page.turn_button, Qt.MouseButton.LeftButton)
    take(page.reach, 2)
    settle(qtbot, window)
    links.add(desk, story["fire"], new(desk, "جديد", "2025-07-01"))
    qtbot.waitUntil(lambda: len(order(page)) == 5, timeout=10_000)
    window.close()
    again = make_window("en", desk=desk)
    again.timelines.show(story["fire"])
    settle(qtbot, again)
    page = again.pages.timeline
    assert page.turn_button.isChecked() and page.view.stage.rtl and page.reach.currentData() == 2


@BOTH
def test_articles_that_found_no_room_are_told(qtbot, make, story, language):
    page = make(story["fire"], language)
    page._show(Timeline(entry(1, "2025-06", 0), (entry(2, "2025"),), (Tie(1, "related", 1, 2),), left_out=12))
    assert page.note.isVisible() and "12" in page.note.text()
    page._show(Timeline(entry(1, "2025-06", 0), (entry(2, "2025"),), (Tie(1, "related", 1, 2),), more=True))
    assert page.note.isVisible() and "12" not in page.note.text()
    page._show(Timeline(entry(1, "2025-06", 0), (entry(2, "2025"),), (Tie(1, "related", 1, 2),)))
    assert not page.note.isVisible()

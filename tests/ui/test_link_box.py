"""The box in which the other article of a link is found."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from newsdesk.desk import articles, links, searching
from newsdesk.domain.article import Text
from newsdesk.domain.link import LinkKind
from newsdesk.ui import i18n, theme
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.related.found_list import FOUND
from newsdesk.ui.related.link_box import LinkBox
from tests.ui.conftest import type_text


def idle(qtbot, box):
    qtbot.waitUntil(lambda: not box._jobs.busy and not box._timer.isActive(), timeout=10_000)


def type_words(qtbot, box, text):
    box.field.setFocus()
    box.field.selectAll()
    type_text(box.field, text)
    idle(qtbot, box)


def found(box):
    return [box.model.data(box.model.index(place), FOUND) for place in range(box.model.rowCount())]


@pytest.fixture
def desk(open_desk):
    desk = open_desk()
    desk.indexer.catch_up()
    return desk


@pytest.fixture
def council(desk):
    return next(
        row.id for row in searching.rows(desk, range(1, 20)) if row.headline.startswith("المجلس البلدي يقر خطة")
    )


@pytest.fixture
def make(qtbot, desk, council):
    jobs = Jobs()

    def build(language="ar"):
        application = QApplication.instance()
        i18n.apply(application, language)
        chosen = theme.load("light")
        theme.apply(application, chosen)
        box = LinkBox(desk, jobs, chosen, articles.get(desk, council))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(box)
        box.told = []
        box.chosen.connect(lambda *what: box.told.append(what))
        box.waiting.connect(lambda *what: box.told.append(what))
        box.open()
        box.activateWindow()
        idle(qtbot, box)
        return box

    yield build
    jobs.finish()
    QApplication.instance().setStyleSheet("")


def test_an_empty_field_offers_the_suggestions_with_their_reasons(make, council):
    box = make("en")
    assert found(box) and box._heading.text() == "Suggested"
    assert any(entry.why for entry in found(box))
    assert council not in [entry.row.id for entry in found(box)]


def test_typing_finds_forms_of_words_but_never_the_article_itself(qtbot, make, desk, council):
    box = make()
    type_words(qtbot, box, "مياه")
    assert any("المياه" in entry.row.headline for entry in found(box))
    assert any(entry.row.headline_hits for entry in found(box))
    assert council not in [entry.row.id for entry in found(box)]


def test_the_search_language_is_understood(qtbot, make):
    box = make("en")
    type_words(qtbot, box, "source:Quay harbour")
    assert found(box) and all(entry.row.source == "The Quay Post" for entry in found(box))


def test_arrows_walk_while_typing_and_enter_links(qtbot, make):
    box = make()
    type_words(qtbot, box, "مياه")
    third = found(box)[2].row.id
    qtbot.keyClick(box.field, Qt.Key.Key_Down)
    qtbot.keyClick(box.field, Qt.Key.Key_Down)
    box.kinds.choose(LinkKind.BACKGROUND)
    type_text(box.note, "للمقارنة")
    assert box.field.text() == "مياه"
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert box.told == [(third, LinkKind.BACKGROUND, "للمقارنة")]
    assert not box.isVisible()


def test_enter_before_the_answer_is_there_links_nothing_by_accident(qtbot, make):
    box = make()
    type_text(box.field, "مياه")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert box.told == [] and box.isVisible()
    idle(qtbot, box)
    first = found(box)[0].row.id
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert box.told == [(first, LinkKind.RELATED, "")]


def test_a_double_click_links(qtbot, make):
    box = make("en")
    key = found(box)[1].row.id
    at = box.view.visualRect(box.model.index(1)).center()
    qtbot.mouseClick(box.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(box.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert box.told == [(key, LinkKind.RELATED, "")]


def test_what_is_linked_already_is_marked_and_not_linked_so_again(qtbot, make, desk, council):
    other = next(row.id for row in searching.rows(desk, range(1, 20)) if row.headline.startswith("هيئة المياه"))
    links.add(desk, council, other, LinkKind.CORRECTION)
    box = make("en")
    type_words(qtbot, box, "منسوب السد")
    entry = found(box)[0]
    assert entry.row.id == other and "correction" in entry.linked
    assert all(not left.linked for left in found(box)[1:] if left.row.id != other) or len(found(box)) == 1
    box.kinds.choose(LinkKind.CORRECTION)
    assert not box.link_button.isEnabled()
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert box.told == []
    box.kinds.choose(LinkKind.QUOTES)
    qtbot.mouseClick(box.link_button, Qt.MouseButton.LeftButton)
    assert box.told == [(other, LinkKind.QUOTES, "")]


def test_all_kinds_are_offered_in_words(make):
    box = make("ar")
    assert list(box.kinds.kinds) == list(LinkKind)
    assert box.kinds.names[1] == "2  خلفية"


def test_a_title_that_is_not_there_can_be_waited_for(qtbot, make):
    box = make()
    assert not box.wait_button.isVisible()
    type_words(qtbot, box, "زبرقان  ومرزبان")
    assert found(box) == [] and box.wait_button.isVisible()
    assert "زبرقان" in box._offer_text.text()
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert box.told == [] and box.isVisible()
    qtbot.mouseClick(box.wait_button, Qt.MouseButton.LeftButton)
    assert box.told == [("زبرقان ومرزبان", LinkKind.RELATED, "")]
    assert not box.isVisible()


def test_the_field_turns_to_the_direction_of_what_is_typed(qtbot, make):
    box = make("ar")
    type_words(qtbot, box, "harbour")
    assert box.field.layoutDirection() is Qt.LayoutDirection.LeftToRight
    type_words(qtbot, box, "ميناء")
    assert box.field.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_long_headlines_are_not_wider_than_the_list(qtbot, make, desk):
    articles.create(desk, Text(headline="تحقيق زبرقاني " + "طويل جدًا في شبكات المياه القديمة " * 4))
    desk.indexer.catch_up()
    box = make()
    type_words(qtbot, box, "زبرقاني")
    assert len(found(box)) == 1
    two, one = (box.view.visualRect(box.model.index(0)).height(), 0)
    type_words(qtbot, box, "السد")
    one = box.view.visualRect(box.model.index(0)).height()
    assert two > one
    assert box.view.visualRect(box.model.index(0)).width() <= box.view.viewport().width()


def test_a_closed_box_hears_of_no_search(qtbot, make):
    box = make()
    type_text(box.field, "مياه")
    box._look()
    shown = found(box)
    box.reject()
    qtbot.waitUntil(lambda: not box._jobs.busy)
    assert found(box) == shown


def test_the_list_keeps_qts_rules(qtbot, make):
    box = make()
    tester = QAbstractItemModelTester(box.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    type_words(qtbot, box, "مياه")
    type_words(qtbot, box, "زبرقان")
    box.model.show(())
    del tester

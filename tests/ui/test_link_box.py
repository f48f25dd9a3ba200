"""The box in which the other article of a link is found."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel

from newsdesk.desk import articles, links, searching
from newsdesk.domain.article import Text
from newsdesk.domain.link import LinkKind, OwnKind
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

    def build(language="ar", **how):
        application = QApplication.instance()
        i18n.apply(application, language)
        chosen = theme.load("light")
        theme.apply(application, chosen)
        box = LinkBox(desk, jobs, chosen, articles.get(desk, council), **how)
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


@pytest.fixture
def make_many(make, desk, council):
    """A box for several articles, or for a passage of one."""

    def build(many, passage=""):
        box = make("en", many=many, passage=passage)
        box.together.connect(lambda *what: box.told.append(what))
        return box

    return build


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
    assert entry.row.id == other and "corrected by" in entry.linked
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
    assert box.kinds.names[1] == "2  خلفيته"


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


def test_a_number_chooses_the_kind_from_anywhere(qtbot, make):
    box = make("en")
    type_words(qtbot, box, "harbour")
    qtbot.keyClick(box.field, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert box.chosen_kind is LinkKind.CORRECTION and box.field.text() == "harbour"
    box.kinds.setFocus()
    qtbot.keyClick(box.kinds, "9")
    assert box.chosen_kind is LinkKind.CONTRADICTS
    qtbot.keyClick(box.kinds, Qt.Key.Key_Right)
    assert box.chosen_kind is LinkKind.RELATED
    qtbot.keyClick(box.kinds, Qt.Key.Key_Left)
    assert box.chosen_kind is LinkKind.CONTRADICTS
    box.view.setFocus()
    qtbot.keyClick(box.view, "2")
    key = found(box)[0].row.id
    qtbot.keyClick(box.kinds, Qt.Key.Key_Return)
    assert box.told == [(key, LinkKind.BACKGROUND, "")]


def test_digits_are_typed_into_the_fields(qtbot, make):
    box = make("en")
    type_words(qtbot, box, "2")
    assert box.field.text() == "2" and box.chosen_kind is LinkKind.RELATED


def stops(qtbot, box, first, back=False):
    """Where the Tab key leads from a field on, until it is there again."""
    first.setFocus()
    found = []
    while len(found) < 20:
        qtbot.keyClick(box.focusWidget(), Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        found.append(box.focusWidget())
        if found[-1] is first:
            break
    return found


def test_the_tab_key_goes_through_the_box_as_it_is_read(qtbot, make):
    box = make("en")
    read = [
        box.view,
        box.kinds,
        box.kinds.more,
        box.says.button,
        box.note,
        box.cancel_button,
        box.link_button,
        box.field,
    ]
    assert stops(qtbot, box, box.field) == read
    assert stops(qtbot, box, box.field, back=True) == [*read[-2::-1], box.field]
    places = [one.mapTo(box, QPoint(0, 0)).y() for one in read[:5]]
    assert places == sorted(places), "from top to bottom"


def test_the_tab_key_stops_at_what_is_offered_between(qtbot, make, council):
    box = make("ar", passage="the words that it is about")
    type_words(qtbot, box, "لا مقال له مثل هذا العنوان")
    reached = stops(qtbot, box, box.field)
    assert reached[0] is box.wait_button and reached[-2] is box.head.passage_button
    box.know((OwnKind("x0123456789a", "يدحض", "يدحضه", "refutes", "refuted by"),))
    box.says.button.toggle()
    qtbot.waitUntil(box.kinds.more.isVisible)
    after = stops(qtbot, box, box.field)
    assert after[after.index(box.kinds) + 1] is box.kinds.more, "kinds that came later change no order"
    assert after[after.index(box.kinds) + 2] is box.says.button


def test_own_kinds_stand_after_the_others_and_are_learnt_while_the_box_is_open(qtbot, make):
    box = make("ar")
    kind = OwnKind("x0123456789a", "يدحض", "يدحضه", "refutes", "refuted by")
    box.kinds.choose(LinkKind.QUOTES)
    box.know((kind,))
    assert box.chosen_kind is LinkKind.QUOTES and box.kinds.names[-1] == "0  يدحض"
    assert box.kinds.choose_number("0") and box.chosen_kind == kind
    key = found(box)[0].row.id
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert box.told == [(key, kind, "")]


def test_control_and_enter_let_a_link_wait_for_what_is_typed(qtbot, make):
    box = make("en")
    qtbot.keyClick(box.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert box.told == [] and box.isVisible()  # nothing is typed
    type_text(box.field, "مياه  قادمة")
    qtbot.keyClick(box.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert box.told == [("مياه قادمة", LinkKind.RELATED, "")]


def test_of_what_matches_equally_the_near_come_before_the_far(qtbot, make, desk, council):
    body = articles.get(desk, council).text.body
    far = [articles.create(desk, Text(headline=f"قرنبيط رقم {one}", body="<p>طقس</p>"))[0] for one in "أبجد"]
    near = articles.create(desk, Text(headline="صحن من القرنبيط الأبيض", body=body))[0]
    desk.indexer.catch_up()
    box = make()
    type_words(qtbot, box, "قرنبيط")
    shown = [entry.row.id for entry in found(box)]
    assert set(shown) == {near, *far} and shown[0] == near
    assert found(box)[0].why
    type_words(qtbot, box, "قرنبيط رقم ج")
    assert found(box)[0].row.id == far[2]  # that is its headline


def test_several_are_linked_with_one_or_with_each_other(qtbot, make_many, desk):
    box = make_many([2, 3, 4])
    assert "3 articles" in [label.text() for label in box.head.findChildren(QLabel)]
    type_words(qtbot, box, "harbour")
    assert not {2, 3, 4} & {entry.row.id for entry in found(box)}
    assert not box.wait_button.isVisible()
    key = found(box)[0].row.id
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert box.told == [(key, LinkKind.RELATED, "")]
    box = make_many([2, 3])
    box.kinds.choose(LinkKind.CONTRADICTS)
    qtbot.mouseClick(box.head.together_button, Qt.MouseButton.LeftButton)
    assert box.told == [(LinkKind.CONTRADICTS, "")]


def test_too_many_are_not_linked_with_each_other(make_many):
    box = make_many(range(1, 30))
    assert not hasattr(box.head, "together_button")


def test_the_passage_is_shown_and_can_be_left_out(qtbot, make_many):
    box = make_many([], passage="مياه السد")
    assert box.passage == "مياه السد"
    assert "«مياه السد»" in [label.text() for label in box.head.findChildren(QLabel)]
    qtbot.mouseClick(box.head.passage_button, Qt.MouseButton.LeftButton)
    assert box.passage == "" and not box.head.passage_button.isVisible()


def bare(text):
    return text.translate({0x2068: None, 0x2069: None, 0x200F: None, 0x200E: None})


def test_what_will_be_recorded_is_said_before_and_can_be_turned_round(qtbot, make, desk, council):
    box = make("en")
    own = articles.get(desk, council).text.headline
    qtbot.keyClick(box.field, Qt.Key.Key_Down)
    second = found(box)[1].row
    box.kinds.choose(LinkKind.FOLLOW_UP)
    said = bare(box.says.text.text())
    assert said.startswith(f"Will say: «{own[:30]}") and f" followed up by «{second.headline[:30]}" in said
    qtbot.keyClick(box, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert not box.outgoing and box.chosen_kind is LinkKind.FOLLOW_UP
    assert box.kinds.names[2] == "3  follow-up to"
    assert f" follow-up to «{second.headline[:30]}" in bare(box.says.text.text())
    type_text(box.field, "زبرقان")
    idle(qtbot, box)
    assert not box.wait_button.isVisible() and box.says.text.text() == ""
    qtbot.mouseClick(box.says.button, Qt.MouseButton.LeftButton)
    assert box.wait_button.isVisible() and box.outgoing

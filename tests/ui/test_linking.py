"""Linking in the window: what is dropped on a row, the box for one and for many, passages."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu

from newsdesk.desk import articles, link_kinds, links, undo
from newsdesk.domain.link import LinkKind
from newsdesk.domain.tag import Origin
from newsdesk.ui.articles.list_model import MIME
from newsdesk.ui.related.link_box import LinkBox
from newsdesk.ui.related.passages import chosen_passage
from tests.ui.conftest import settle, type_text


@pytest.fixture
def window(make_window):
    return make_window("en", "light")


def row_of(window, key):
    view = window.browser.list.view
    index = window.browser.model.index(window.browser.model.place_of(key))
    view.scrollTo(index)
    return view.visualRect(index).center()


def data_of(*ids):
    data = QMimeData()
    data.setData(MIME, ",".join(map(str, ids)).encode())
    return data


def drag(window, data, at):
    events = [cls(at, Qt.CopyAction, data, Qt.LeftButton, Qt.NoModifier) for cls in (QDragEnterEvent, QDragMoveEvent)]
    for event in events:
        event.ignore()
        QApplication.sendEvent(window.browser.list.view.viewport(), event)
    return events[-1].isAccepted()


def drop(window, data, at):
    event = QDropEvent(at.toPointF(), Qt.CopyAction, data, Qt.LeftButton, Qt.NoModifier)
    QApplication.sendEvent(window.browser.list.view.viewport(), event)
    return QApplication.activePopupWidget()


def ends(desk, key):
    return sorted((link.kind.value, link.outgoing, link.article_id) for link in articles.get(desk, key).links
                  if link.article_id)  # fmt: skip


def choose(menu, text):
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def test_an_article_is_dropped_on_a_row_and_linked_as_it_is_chosen(qtbot, window):
    target, *others = window.browser.model.ids[2:6]
    before = ends(window.desk, target)
    at = row_of(window, target)
    assert not window.row_drop.frame.isVisible()
    assert drag(window, data_of(*others, target), at)
    assert window.row_drop.frame.isVisible()
    assert window.row_drop.frame.geometry().contains(at)
    menu = drop(window, data_of(*others, target), at)
    assert not window.row_drop.frame.isVisible()
    ends_of = [action.text() for action in menu.actions() if action.text() and not action.isEnabled()]
    headline = articles.get(window.desk, target).text.headline
    assert len(ends_of) == 2 and headline[:20] in ends_of[0] and "3 articles" in ends_of[1]
    choose(menu, "background in")
    settle(qtbot, window)
    assert ends(window.desk, target) == sorted([*before, *(("background", True, key) for key in others)])
    assert window.banner.text.startswith("3 links were made")
    undo.undo(window.desk)
    assert ends(window.desk, target) == before


def test_what_is_dropped_can_be_where_the_link_starts(qtbot, window):
    target, other = window.browser.model.ids[2:4]
    before = ends(window.desk, target)
    menu = window.link_verbs.drop(target, [other], "Harbour & pier", window.pos())
    back = next(action.menu() for action in menu.actions() if action.text() == "The other way round")
    assert "the dropped article" in back.actions()[0].text() and "Harbour && pier" in back.actions()[-2].text()
    choose(back, "follow-up to")
    menu.close()
    settle(qtbot, window)
    assert ends(window.desk, target) == sorted([*before, ("follow-up", False, other)])


def test_nothing_is_dropped_on_itself_nor_what_is_no_article(window):
    target = window.browser.model.ids[1]
    at = row_of(window, target)
    assert not drag(window, data_of(target), at)
    assert not window.row_drop.frame.isVisible()
    other = QMimeData()
    other.setText("12")
    assert not drag(window, other, at)
    assert drag(window, data_of(target + 1), at)
    QApplication.sendEvent(window.browser.list.view.viewport(), QDragLeaveEvent())
    assert not window.row_drop.frame.isVisible()


def test_what_is_linked_so_already_is_told(qtbot, window):
    target, other = window.browser.model.ids[:2]
    for _ in range(2):
        window.link_verbs.link_from(target, [other], LinkKind.RELATED)
        settle(qtbot, window)
    assert window.banner.text == "They are linked so already"


def box_of(qtbot, window):
    window.actions_["link-article"].trigger()
    settle(qtbot, window)
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, LinkBox) and one.isVisible())


def test_all_that_are_chosen_are_linked_with_one(qtbot, window):
    view = window.browser.list.view
    ids = list(window.browser.model.ids)
    view.selectionModel().select(window.browser.list._runs(ids[:3]), view.selectionModel().SelectionFlag.ClearAndSelect)
    settle(qtbot, window)
    before = [ends(window.desk, key) for key in ids[:3]]
    box = box_of(qtbot, window)
    type_text(box.field, articles.get(window.desk, ids[5]).text.headline)
    box._look()
    settle(qtbot, window)
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    for key, had in zip(ids[:3], before, strict=True):
        assert ends(window.desk, key) == sorted([*had, ("related", True, ids[5])])
    undo.undo(window.desk)
    assert [ends(window.desk, key) for key in ids[:3]] == before


def test_a_link_that_is_turned_round_starts_from_the_other_article_without_the_passage(qtbot, window):
    key = window.session.article.id
    cursor = window.sheet.body.textCursor()
    cursor.movePosition(cursor.MoveOperation.NextWord, cursor.MoveMode.KeepAnchor, 5)
    window.sheet.body.setTextCursor(cursor)
    window.browser.list.view.setFocus()
    box = box_of(qtbot, window)
    other = box._current.row.id
    before = ends(window.desk, key)
    box.kinds.choose(LinkKind.FOLLOW_UP)
    qtbot.mouseClick(box.says.button, Qt.MouseButton.LeftButton)
    assert box.passage == ""
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert ends(window.desk, key) == sorted([*before, ("follow-up", False, other)])
    assert not [link for link in articles.get(window.desk, key).links if link.passage]


def test_a_chosen_passage_goes_along_and_is_found_again(qtbot, window):
    key = window.session.article.id
    body = window.sheet.body
    cursor = body.textCursor()
    cursor.movePosition(cursor.MoveOperation.NextWord, cursor.MoveMode.MoveAnchor, 3)
    cursor.movePosition(cursor.MoveOperation.NextWord, cursor.MoveMode.KeepAnchor, 5)
    body.setTextCursor(cursor)
    passage = chosen_passage(window.sheet)
    assert len(passage.split()) >= 3
    window.browser.list.view.setFocus()
    box = box_of(qtbot, window)
    assert box.passage == passage
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    link = next(link for link in articles.get(window.desk, key).links if link.passage)
    assert link.passage == passage
    cursor.clearSelection()
    body.setTextCursor(cursor)
    window.link_verbs.go_to(next(one for one in window.session.article.links if one.passage))
    assert window.sheet.hits.count >= 1
    window.link_verbs.passages.end()
    assert window.sheet.hits.count == 0
    window.open_article(link.article_id)  # from the other end it leads there
    settle(qtbot, window)
    back = next(one for one in window.session.article.links if one.passage)
    assert not back.outgoing
    window.link_verbs.go_to(back)
    settle(qtbot, window)
    assert window.session.article.id == key and window.sheet.hits.count >= 1


def test_a_passage_that_is_gone_is_told(qtbot, window):
    key, other = window.session.article.id, window.browser.model.ids[4]
    links.add(window.desk, key, other, LinkKind.QUOTES, "", "كلمات لا ترد في النص أبدا")
    settle(qtbot, window)
    window.link_verbs.go_to(next(one for one in window.session.article.links if one.passage))
    assert window.banner.text == "This passage does not stand in the text any more"


def test_a_suggestion_that_is_taken_says_so(qtbot, window):
    key, other = window.session.article.id, window.browser.model.ids[-1]
    window.related.linked.emit(other, LinkKind.FOLLOW_UP)
    settle(qtbot, window)
    (link,) = [link for link in articles.get(window.desk, key).links if link.article_id == other]
    assert (link.kind, link.origin) == (LinkKind.FOLLOW_UP, Origin.SUGGESTION)


def test_the_window_follows_the_names_of_own_kinds(qtbot, window):
    key, other = window.session.article.id, window.browser.model.ids[-1]
    kind, _ = link_kinds.create(window.desk, ("يدحض", "", "refutes", ""))
    links.add(window.desk, key, other, kind)
    settle(qtbot, window)
    chips = [window.related.outgoing.row(place).head.chip for place in range(window.related.outgoing.rows.count())]
    assert "refutes" in chips
    link_kinds.rename(window.desk, kind.value, ("يدحض", "", "denies", ""))
    settle(qtbot, window)
    chips = [window.related.outgoing.row(place).head.chip for place in range(window.related.outgoing.rows.count())]
    assert "denies" in chips and "refutes" not in chips


def test_l_acts_where_somebody_reads_and_is_a_letter_where_somebody_writes(qtbot, window):
    asked = []
    window.actions_["link-article"].triggered.disconnect()
    window.actions_["link-article"].triggered.connect(lambda _on=False: asked.append(1))
    window.activateWindow()
    window.sheet.body.setFocus()
    qtbot.keyClick(window.sheet.body, Qt.Key.Key_L)
    assert asked == [1]
    window.session.edit()
    settle(qtbot, window)
    window.sheet.body.setFocus()
    qtbot.keyClick(window.sheet.body, Qt.Key.Key_L)
    assert asked == [1] and "l" in window.sheet.body.toPlainText()[:2000].lower()


def test_a_passage_over_several_paragraphs_is_found_by_its_longest(window):
    window.sheet.body.selectAll()
    passage = chosen_passage(window.sheet)
    assert "\n" in passage
    cursor = window.sheet.body.textCursor()
    cursor.clearSelection()
    window.sheet.body.setTextCursor(cursor)
    assert window.link_verbs.passages.mark(passage)
    assert not window.link_verbs.passages.mark("كلمات لا ترد في النص أبدا\nولا هذه التي بعدها")

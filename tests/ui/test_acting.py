"""What a key, a wheel or a menu acts on, and what stays when many things happen at once."""

from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel

from newsdesk.archive import operations
from newsdesk.desk import articles, links, searching
from newsdesk.domain.article import Status, Text
from newsdesk.domain.link import LinkKind
from newsdesk.ui.articles.list_model import MIME, carried
from newsdesk.ui.editor.body_edit import BODY
from newsdesk.ui.related.link_box import LinkBox
from newsdesk.ui.tags.tag_box import TagBox
from tests.ui.conftest import settle, type_text


@pytest.fixture
def window(make_window, open_desk):
    desk = open_desk(sample=False)
    for number in range(6):
        articles.create(desk, Text(headline=f"Story {number}", body="<p>Words of a story.</p>", language="en"))
    return make_window("en", desk=desk)


def test_a_second_save_keeps_what_the_first_is_still_writing(qtbot, window):
    session, sheet = window.session, window.sheet
    key = session.article.id
    session.edit()
    busy = Event()
    window.desk.archive.submit("slow", lambda _writer: busy.wait(5))
    type_text(sheet.body, "first ")
    session.save()
    type_text(sheet.subhead, "second")
    session.save()
    busy.set()
    settle(qtbot, window)
    text = articles.get(window.desk, key).text
    assert (text.body.startswith("<p>first"), text.subhead) == (True, "second")


def test_delete_takes_the_row_that_was_just_chosen_even_before_it_is_read(qtbot, window):
    view = window.browser.list.view
    view.setFocus()
    wanted = window.browser.model.ids[2]
    window.browser.list.select(wanted)
    window.verbs.trash()
    settle(qtbot, window)
    assert articles.get(window.desk, wanted).trashed
    assert searching.counts(window.desk)[0].trash == 1


def test_an_article_from_elsewhere_leaves_no_row_chosen_and_a_click_brings_the_row_back(qtbot, window):
    view, ids = window.browser.list.view, list(window.browser.model.ids)
    away, _ = articles.create(window.desk, Text(headline="Elsewhere"), Status.FINAL)
    settle(qtbot, window)
    window.browser.sidebar.choose("draft")
    settle(qtbot, window)
    window.open_article(away)
    settle(qtbot, window)
    assert window.browser.list.selected() == []
    assert window.targets() == [away]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0)).center())
    settle(qtbot, window)
    assert window.session.article.id == window.browser.model.ids[0]
    assert away not in ids


def test_the_facts_of_one_article_change_that_one_alone(qtbot, window):
    window.browser.list.view.selectAll()
    key = window.session.article.id
    window.details.status_chosen.emit(Status.FINAL)
    settle(qtbot, window)
    final = searching.find(window.desk, searching.parse("status:final")).ids
    assert final == (key,)


def test_the_panel_says_so_where_a_tag_goes_to_all_that_is_chosen(qtbot, window):
    window.inspector.look_at(window.tags)
    assert window.tags._many.isHidden()
    window.browser.list.view.selectAll()
    assert "6" in window.tags._many.text()
    assert not window.tags._many.isHidden()


def test_the_wheel_scrolls_past_a_choice_and_changes_nothing(qtbot, window):
    window.inspector.look_at(window.details)
    combo = window.details.status
    before = combo.currentIndex()
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(combo.mapToGlobal(QPoint(5, 5))), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(combo, turn)
    settle(qtbot, window)
    assert combo.currentIndex() == before


def test_what_is_cut_and_pasted_in_a_text_loses_nothing(qtbot, make_window, open_desk):
    desk = open_desk(sample=False)
    body = (
        "<p>Before.</p>\n<blockquote><p>Said so.</p><footer>A source</footer></blockquote>\n<hr>\n"
        "<table><tr><th>Year</th><td>1</td></tr></table>\n<p>After.</p>"
    )
    articles.create(desk, Text(headline="Whole", body=body, language="en"))
    window = make_window("en", desk=desk)
    window.session.edit()
    edit = window.sheet.body
    edit.selectAll()
    data = edit.createMimeDataFromSelection()
    assert data.hasFormat(BODY)
    assert "Said so." in data.text()
    edit.textCursor().removeSelectedText()
    copy = QMimeData()
    for name in data.formats():
        copy.setData(name, data.data(name))
    edit.insertFromMimeData(copy)
    pasted = edit.body()
    for part in ("<table>", "<blockquote>", "<footer>A source</footer>", "<hr>", "<p>Before.</p>", "<p>After.</p>"):
        assert part in pasted


def test_a_half_typed_headline_resolves_no_waiting_link(qtbot, window):
    first, second = window.browser.model.ids[0], window.browser.model.ids[1]
    links.add_waiting(window.desk, first, "Storm", LinkKind.RELATED)
    links.add_waiting(window.desk, first, "Storm petrels return", LinkKind.RELATED)
    window.browser.list.select(second)
    settle(qtbot, window)
    window.session.edit()
    window.sheet.headline.selectAll()
    type_text(window.sheet.headline, "Storm")
    window.session.save(auto=True, leaving=False)
    settle(qtbot, window)
    type_text(window.sheet.headline, " petrels return")
    window.browser.list.select(first)
    settle(qtbot, window)
    found = {link.title: link.article_id for link in articles.get(window.desk, first).links}
    assert found == {"Storm": None, "Storm petrels return": second}


def test_a_comparison_that_comes_late_is_not_shown_over_another_article(qtbot, window):
    first, second = window.browser.model.ids[:2]
    window.browser.list.select(first)
    settle(qtbot, window)
    window.versions.compare(1, None)
    window.browser.list.select(second)
    settle(qtbot, window)
    assert window.centre.currentWidget() is window.sheet


def test_escape_leads_back_step_by_step(qtbot, window):
    window.session.edit()
    type_text(window.sheet.subhead, "kept")
    key = window.session.article.id
    qtbot.keyClick(window.sheet.body, Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert not window.sheet.editing
    assert articles.get(window.desk, key).text.subhead == "kept"
    window.actions_["focus-mode"].trigger()
    assert not window.bar.isVisible()
    qtbot.keyClick(window.sheet.body, Qt.Key.Key_Return)
    assert window.sheet.editing, "Enter writes here too"
    qtbot.keyClick(window.sheet.body, Qt.Key.Key_Escape)
    qtbot.keyClick(window.sheet.body, Qt.Key.Key_Escape)
    assert window.bar.isVisible()


def test_letters_in_the_list_look_for_no_row(qtbot, window):
    asked = []
    window.browser.model._fetch = lambda page, ids: asked.append(page)
    window.browser.list.view.keyboardSearch("st")
    assert asked == []


def test_an_import_that_ends_leaves_the_one_who_writes_alone(qtbot, window, tmp_path):
    key = window.session.article.id
    window.session.edit()
    path = tmp_path / "rows.jsonl"
    path.write_text('{"title": "Arrived", "body": "Text."}\n', encoding="utf-8")
    window.work.start([path])
    settle(qtbot, window)
    assert window.session.article.id == key
    assert window.sheet.editing


def test_what_is_dragged_carries_ids_for_us_and_words_for_others(qtbot, window):
    data = window.browser.model.carry([0, 1])
    assert carried(data) == list(window.browser.model.ids[:2])
    assert data.hasFormat(MIME)
    assert "Story" in data.text()


def test_the_place_the_order_and_what_was_hidden_are_there_again(qtbot, make_window, open_desk):
    desk = open_desk(sample=False)
    for number in range(3):
        articles.create(desk, Text(headline=f"Story {number}", language="en"))
    window = make_window("en", desk=desk)
    window.browser.sidebar.choose("draft")
    window.browser.list.sort.setCurrentIndex(window.browser.list.sort.findData("headline"))
    window.browser.list.sort_changed.emit()
    settle(qtbot, window)
    window.open_article(window.browser.model.ids[1])
    window.actions_["toggle-inspector"].trigger()
    settle(qtbot, window)
    key = window.session.article.id
    with qtbot.waitSignal(window.closed):
        window.close()
    again = make_window("en", desk=desk)
    assert again.browser.sidebar.key == "draft"
    assert again.browser.list.sort.currentData() == "headline"
    assert again.session.article.id == key
    assert again.inspector.isHidden()


def test_an_undo_that_ended_with_the_program_is_ended_by_the_next_start(qtbot, open_desk, make_window, monkeypatch):
    monkeypatch.setattr("newsdesk.desk.bulk.SLICE", 2)
    monkeypatch.setattr("newsdesk.archive.operations.AT_ONCE", 1)
    desk = open_desk()
    every = list(searching.find(desk, searching.parse("")).ids)
    articles.set_status(desk, every, Status.FINAL)
    desk.archive.write("undo", lambda writer: operations.turn(writer, undo=True))
    assert 0 < searching.find(desk, searching.parse("status:final")).total < len(every)
    window = make_window("en", desk=desk)
    qtbot.waitUntil(lambda: "Undone" in window.banner.text, timeout=5000)
    assert searching.find(desk, searching.parse("status:final")).total == 0


WAYS = ("ActiveWindow", "Tab", "Other")


def stand_on_second(qtbot, window):
    """The keyboard stands on the second row, which is not chosen (Ctrl, with space and an arrow); the first is open
    still."""
    view, ids = window.browser.list.view, list(window.browser.model.ids)
    control = Qt.KeyboardModifier.ControlModifier
    window.browser.list.select(ids[0])
    view.setFocus()
    settle(qtbot, window)
    qtbot.keyClick(view, Qt.Key.Key_Space, control)
    qtbot.keyClick(view, Qt.Key.Key_Down, control)
    assert (window.browser.list.selected(), view.currentIndex().row()) == ([], 1)
    return ids[0], ids[1]


def box_of(kind):
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def test_delete_takes_the_row_on_which_the_keyboard_stands(qtbot, window):
    opened, stands = stand_on_second(qtbot, window)
    qtbot.keyClick(window.browser.list.view, Qt.Key.Key_Delete)  # before it is open
    settle(qtbot, window)
    assert articles.get(window.desk, stands).trashed and not articles.get(window.desk, opened).trashed


def test_a_tag_goes_to_the_row_on_which_the_keyboard_stands(qtbot, window):
    _, stands = stand_on_second(qtbot, window)
    qtbot.keyClick(window.browser.list.view, Qt.Key.Key_T)
    box = box_of(TagBox)
    told = " ".join(label.text() for label in box.findChildren(QLabel))
    assert box._ids == [stands] and articles.get(window.desk, stands).text.headline in told
    box.reject()
    settle(qtbot, window)


def test_a_link_leads_from_the_row_on_which_the_keyboard_stands(qtbot, window):
    opened, stands = stand_on_second(qtbot, window)
    qtbot.keyClick(window.browser.list.view, Qt.Key.Key_L)
    settle(qtbot, window)
    box = box_of(LinkBox)
    box.chosen.emit(opened, LinkKind.RELATED, "")
    box.reject()
    settle(qtbot, window)
    assert [(one.article_id, one.outgoing) for one in articles.get(window.desk, stands).links] == [(opened, True)]


def test_what_is_chosen_goes_before_the_row_on_which_the_keyboard_stands(qtbot, window):
    view, ids = window.browser.list.view, list(window.browser.model.ids)
    window.browser.list.select(ids[0])
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert (window.session.article.id, window.browser.list.selected()) == (ids[1], [ids[0]])
    qtbot.keyClick(view, Qt.Key.Key_L)
    settle(qtbot, window)
    box = box_of(LinkBox)
    assert box._article.id == ids[0]
    box.reject()
    window.inspector.look_at(window.tags)
    type_text(window.tags.field, "Harbour")
    qtbot.keyClick(window.tags.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    tagged = [key for key in ids if articles.get(window.desk, key).tags]
    assert tagged == [ids[1]], "the panel is that of the article that is read"
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert [key for key in ids if articles.get(window.desk, key).trashed] == [ids[0]]


@pytest.mark.parametrize("reason", [getattr(Qt.FocusReason, f"{name}FocusReason") for name in WAYS])
def test_what_was_opened_from_elsewhere_stays_open_when_the_keyboard_comes_to_the_list(qtbot, window, reason):
    view, browser = window.browser.list.view, window.browser
    key = browser.model.ids[0]
    browser.search.setText("3")
    browser.look()
    settle(qtbot, window)
    assert key not in browser.model.ids
    window.open_article(key)
    settle(qtbot, window)
    window.sheet.setFocus()
    view.setFocus(reason)
    settle(qtbot, window)
    assert window.session.article.id == key and window.targets() == [key]
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert [one for one in range(1, 7) if articles.get(window.desk, one).trashed] == [key], "not a row nobody stood on"


def test_arrows_begin_at_the_first_row_where_none_is_current(qtbot, window):
    view, ids = window.browser.list.view, list(window.browser.model.ids)
    window.browser.list.unchoose()
    window.sheet.setFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    settle(qtbot, window)
    assert window.browser.list.selected() == [ids[0]] and window.session.article.id == ids[0]


def test_who_stops_writing_what_is_not_listed_reads_it_on(qtbot, window):
    browser = window.browser
    key = browser.model.ids[0]
    browser.search.setText("3")
    browser.look()
    settle(qtbot, window)
    window.open_article(key, edit=True)
    settle(qtbot, window)
    assert window.sheet.editing and key not in browser.model.ids
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert not window.sheet.editing and window.session.article.id == key


def test_an_arrow_in_the_search_leads_to_the_first_row_where_none_is_current(qtbot, window):
    window.browser.list.unchoose()
    window.browser.search.line.setFocus()
    qtbot.keyClick(window.browser.search.line, Qt.Key.Key_Down)
    settle(qtbot, window)
    assert window.browser.list.selected() == window.browser.model.ids[:1] == [window.session.article.id]

"""Near copies in the window: compared side by side, kept apart, linked, merged, one group after the other."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from newsdesk.desk import articles, importing, merging, searching, twins, undo
from newsdesk.domain.article import Text
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.link import LinkKind
from newsdesk.ui.i18n import show_date
from newsdesk.ui.related.merge_dialog import MergeDialog
from newsdesk.ui.related.twin_view import TwinView, told_apart
from tests.ui.conftest import settle, write_rows


def story(group, *but):
    return " ".join("تغيير" if place in but else f"قصة{group}كلمة{place}" for place in range(60))


def rows():
    """Two groups of near copies: one of three, one of two."""
    told = [("1", 1, "2025-06-13"), ("2", 1, "2025-06-14"), ("3", 1, "2025-06-15"), ("4", 2, ""), ("5", 2, "")]
    return [
        {"id": key, "title": f"خبر {key}", "body": story(group, int(key)), "source": f"صحيفة {key}", "published": date}
        for key, group, date in told
    ]


@pytest.fixture
def window(make_window, qtbot, tmp_path):
    window = make_window("en", sample=False)
    importing.import_paths(window.desk, [write_rows(tmp_path / "rows.jsonl", rows())])
    settle(qtbot, window)
    window.open_article(2)
    settle(qtbot, window)
    return window


def shown(kind):
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None)


def press(qtbot, window, box, key):
    qtbot.keyClick(box, key)
    settle(qtbot, window)


def duplicates(window):
    return sorted(searching.find(window.desk, searching.parse("is:duplicate")).ids)


def test_all_groups_are_gone_through_with_four_keys(window, qtbot):
    window.actions_["walk-twins"].trigger()
    settle(qtbot, window)
    box = shown(TwinView)
    assert box.chosen == [1, 2] and "1 more group" in box.place.text() and "Copy 1 of 2" in box.place.text()
    assert "صحيفة 1" in box.page.toPlainText() and "صحيفة 2" in box.page.toPlainText(), "side by side"
    assert box.page.changes
    box.sides.setChecked(False)
    assert box.page.changes, "as one text"
    press(qtbot, window, box, Qt.Key.Key_1)
    assert box.chosen == [1, 3]
    assert [one.id for one in twins.of(window.desk, 1)] == [3]
    press(qtbot, window, box, Qt.Key.Key_2)
    assert {(link.article_id, link.kind) for link in articles.get(window.desk, 1).links} == {
        (3, LinkKind.REPUBLICATION)
    }
    assert box.chosen == [4, 5] and not box.whole.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    settle(qtbot, window)
    assert box.chosen == [1, 3] and articles.get(window.desk, 1).links == ()
    press(qtbot, window, box, Qt.Key.Key_4)
    assert not box.next.isEnabled() or box.chosen == [4, 5]
    box.close()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_two_copies_are_compared_within_a_small_window(make_window, qtbot, tmp_path, language):
    window = make_window(language, sample=False)
    importing.import_paths(window.desk, [write_rows(tmp_path / "rows.jsonl", rows())])
    window.resize(1000, 700)
    settle(qtbot, window)
    window.twin_verbs.compare([1, 2, 3])
    settle(qtbot, window)
    box = shown(TwinView)
    assert box.width() < 1000 and box.height() < 700
    for tool in (box.swap, box.sides):
        assert tool.toolTip() and tool.accessibleName() == tool.toolTip()
    for button in [part for part in box.findChildren(QAbstractButton) if part.isVisible()]:
        left = button.mapTo(box, QPoint(0, 0)).x()
        assert left >= 0 and left + button.width() <= box.width()
        assert button.width() >= button.sizeHint().width(), button.text()
    box.close()


def test_a_whole_group_is_decided_on_at_once(window, qtbot):
    window.twin_verbs.compare([1, 2, 3])
    settle(qtbot, window)
    box = shown(TwinView)
    assert box.whole.isVisible()
    box.whole.setChecked(True)
    assert box.chosen == [1, 2, 3]
    press(qtbot, window, box, Qt.Key.Key_1)
    assert duplicates(window) == [4, 5]
    undo.undo(window.desk)
    settle(qtbot, window)
    assert duplicates(window) == [1, 2, 3, 4, 5]
    box.close()


def test_two_without_dates_are_exchanged_before_they_are_linked(window, qtbot):
    window.twin_verbs.compare([5])
    settle(qtbot, window)
    box = shown(TwinView)
    assert box.chosen == [4, 5]
    qtbot.mouseClick(box.swap, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert box.chosen == [5, 4]
    press(qtbot, window, box, Qt.Key.Key_2)
    assert articles.get(window.desk, 5).links[0].outgoing
    box.close()


def test_merging_shows_what_it_does_and_the_article_that_stays_is_read_on(window, qtbot):
    window.look_at(window.related)
    settle(qtbot, window)
    assert window.related.twins.row(0) is not None
    window.related.merged.emit(1)
    settle(qtbot, window)
    box = shown(MergeDialog)
    assert box.stays == 1 and "1 original" in box.moves.text() and "1 version" in box.moves.text()
    words = " ".join(label.text() for label in box.fields.findChildren(type(box.moves)))
    assert "صحيفة 2" in words and "Source" in words
    qtbot.mouseClick(box.take, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert shown(MergeDialog) is None
    assert window.session.article.id == 1 and len(window.session.article.originals) == 2
    assert 2 not in window.browser.model.ids
    assert "Merged: خبر 2" in window.session.article.text.notes
    window.actions_["undo-work"].trigger()
    settle(qtbot, window)
    assert sorted(window.browser.model.ids) == [1, 2, 3, 4, 5]


def test_another_one_may_stay_and_closing_changes_nothing(window, qtbot):
    window.twin_verbs.merge([1, 2, 3])
    settle(qtbot, window)
    box = shown(MergeDialog)
    box.sides.button(3).click()
    settle(qtbot, window)
    assert box.stays == 3 and box.take.isEnabled()
    box.reject()
    settle(qtbot, window)
    assert merging.preview(window.desk, [1, 2, 3]).stays == 1


def test_merging_from_the_comparison_goes_on_with_the_rest(window, qtbot):
    window.twin_verbs.walk()
    settle(qtbot, window)
    box = shown(TwinView)
    press(qtbot, window, box, Qt.Key.Key_3)
    dialog = shown(MergeDialog)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert box.chosen == [1, 3] and duplicates(window) == [1, 3, 4, 5]
    box.close()


def test_the_menu_of_the_list_offers_it_and_says_where_there_is_nothing(window, qtbot):
    inner = [action.menu() for action in window.actions_.context("list", window).actions() if action.menu()]
    names = {action.objectName() for menu in inner for action in menu.actions()}
    assert {"compare-twins", "keep-apart", "link-republication", "merge-articles"} <= names
    key, _ = articles.create(window.desk, articles.Text(headline="وحيد"))
    settle(qtbot, window)
    window.twin_verbs.compare([key])
    settle(qtbot, window)
    assert shown(TwinView) is None


def test_a_list_of_what_is_there_twice_follows(window, qtbot):
    window.browser.search.setText("is:duplicate")
    settle(qtbot, window)
    qtbot.waitUntil(lambda: sorted(window.browser.model.ids) == [1, 2, 3, 4, 5])
    window.twin_verbs.keep_apart([4, 5])
    settle(qtbot, window)
    qtbot.waitUntil(lambda: sorted(window.browser.model.ids) == [1, 2, 3])
    window.actions_["undo-work"].trigger()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: sorted(window.browser.model.ids) == [1, 2, 3, 4, 5])


def test_what_is_kept_apart_leaves_the_side_of_the_article_at_once(window, qtbot):
    window.look_at(window.related)
    settle(qtbot, window)
    assert {window.related.twins.row(place).key for place in range(2)} == {1, 3}
    window.related.parted.emit(1)
    settle(qtbot, window)
    assert window.related.twins.row(0).key == 3
    window.related.republished.emit(3)
    settle(qtbot, window)
    link = window.session.article.links[0]
    assert (link.article_id, link.kind, link.outgoing) == (3, LinkKind.REPUBLICATION, True), "it is the later one"


def test_two_of_one_source_are_told_apart_by_their_days_else_by_their_headlines():
    def text(source, day, headline="Harbour"):
        return Text(headline=headline, source=source, published=PartialDate(day) if day else None)

    assert told_apart(text("Quay", "2025-06-01"), text("Post", "2025-06-01")) == ("Quay", "Post")
    one, other = told_apart(text("Quay", "2025-06-01"), text("Quay", "2025-06-02"))
    assert "Quay" in one and show_date("2025-06-01") in one and show_date("2025-06-02") in other
    assert told_apart(text("Quay", "2025-06-01"), text("Quay", "2025-06-01", "Pier")) == ("“Harbour”", "“Pier”")

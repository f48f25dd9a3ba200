"""What a person does in the window, with mouse and keyboard."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester

from newsdesk.desk import Desk, Mode, articles, importing, searching, tags
from newsdesk.domain.article import Status
from newsdesk.domain.link import LinkKind
from newsdesk.ui.articles.list_model import ROW
from tests.ui.conftest import settle, take_all, type_text, write_rows


def headlines(window):
    model = window.browser.model
    return [model.data(model.index(place), ROW).headline for place in range(model.rowCount())]


def close(qtbot, window):
    """Closes the window, which first saves what was typed."""
    with qtbot.waitSignal(window.closed, timeout=10_000):
        window.close()


def type_search(qtbot, window, text):
    window.browser.search.setFocus()
    window.browser.search.selectAll()
    type_text(window.browser.search.line, text)
    qtbot.wait(200)
    settle(qtbot, window)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_panes_stand_where_the_language_begins(qtbot, make_window, language):
    window = make_window(language)
    sidebar = window.browser.sidebar.mapTo(window, QPoint(0, 0)).x()
    inspector = window.inspector.mapTo(window, QPoint(0, 0)).x()
    assert (sidebar > inspector) is (language == "ar")


def test_an_empty_archive_says_what_belongs_there(qtbot, make_window):
    window = make_window("en", sample=False)
    assert window.browser.list._empty_button.isVisible()
    assert "Drop" in window.browser.list._empty_text.text()


def test_searching_while_typing_finds_forms_and_marks_them(qtbot, make_window):
    window = make_window()
    type_search(qtbot, window, "مياه")
    found = headlines(window)
    assert any("المياه" in headline for headline in found)
    row = window.browser.model.data(window.browser.model.index(0), ROW)
    assert row.headline_hits or row.hits
    window.browser.list.select_first()
    settle(qtbot, window)
    assert window.sheet.body.extraSelections()
    type_search(qtbot, window, "كلمةلاوجودلها")
    assert window.browser.model.rowCount() == 0


def test_the_arrow_goes_from_the_box_to_the_list_and_escape_clears(qtbot, make_window):
    window = make_window()
    window.activateWindow()
    type_search(qtbot, window, "مياه")
    qtbot.keyClick(window.browser.search.line, Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert window.browser.model.rowCount() == 12


def test_what_is_typed_is_saved_with_the_keyboard_and_found(qtbot, make_window):
    window = make_window()
    key = window.session.article.id
    qtbot.keyClick(window.browser.list.view, Qt.Key.Key_Return)
    assert window.sheet.editing
    window.sheet.headline.selectAll()
    type_text(window.sheet.headline, "عنوان صاغه المحرر بنفسه")
    assert window.session.modified
    window.actions_["save-article"].trigger()
    settle(qtbot, window)
    assert articles.get(window.desk, key).text.headline == "عنوان صاغه المحرر بنفسه"
    assert not window.session.modified
    assert searching.find(window.desk, searching.parse("صاغه")).ids == (key,)


def test_nothing_typed_is_lost_by_going_to_another_article(qtbot, make_window):
    window = make_window()
    key = window.session.article.id
    window.session.edit()
    window.sheet.body.moveCursor(window.sheet.body.textCursor().MoveOperation.End)
    type_text(window.sheet.body, " ذيلمكتوب")
    other = next(found for found in window.browser.model.ids if found != key)
    window.browser.list.select(other)
    settle(qtbot, window)
    assert window.session.article.id == other
    assert "ذيلمكتوب" in articles.get(window.desk, key).text.body


def test_what_is_typed_during_a_save_is_saved_too(qtbot, make_window):
    window = make_window("en")
    key = window.session.article.id
    window.session.edit()
    type_text(window.sheet.subhead, "first ")
    window.session.save()
    type_text(window.sheet.subhead, "second ")
    window.session.save()
    type_text(window.sheet.subhead, "third")
    other = next(found for found in window.browser.model.ids if found != key)
    window.browser.list.select(other)
    settle(qtbot, window)
    text = articles.get(window.desk, key).text
    assert {"first", "second", "third"} <= set(text.subhead.split())
    assert not window.banner.isVisible()


def test_closing_during_a_save_loses_nothing(qtbot, make_window):
    window = make_window("en")
    key = window.session.article.id
    window.session.edit()
    type_text(window.sheet.subhead, "first ")
    window.session.save()
    type_text(window.sheet.subhead, "second")
    close(qtbot, window)
    assert {"first", "second"} <= set(articles.get(window.desk, key).text.subhead.split())


def test_a_text_that_the_disk_refused_is_there_when_its_article_is_opened_again(qtbot, make_window, monkeypatch):
    from newsdesk.domain.errors import DiskTrouble

    window = make_window("en")
    key = window.session.article.id
    window.session.edit()
    type_text(window.sheet.subhead, "precious")

    def refuse(*_args, **_options):
        raise DiskTrouble(path="x", detail="full")

    with monkeypatch.context() as broken:
        broken.setattr("newsdesk.ui.editor.session.articles.save", refuse)
        other = next(found for found in window.browser.model.ids if found != key)
        window.browser.list.select(other)
        settle(qtbot, window)
    assert window.banner.isVisible()
    window.open_article(key)
    settle(qtbot, window)
    assert "precious" in window.sheet.subhead.toPlainText()
    window.session.save()
    settle(qtbot, window)
    assert "precious" in articles.get(window.desk, key).text.subhead


def test_a_status_chosen_while_typing_makes_no_conflict(qtbot, make_window):
    window = make_window("en")
    key = window.session.article.id
    window.session.edit()
    type_text(window.sheet.subhead, "typed")
    window.verbs.set_status(Status.REVIEW)
    settle(qtbot, window)
    window.session.save()
    settle(qtbot, window)
    article = articles.get(window.desk, key)
    assert article.status is Status.REVIEW
    assert "typed" in article.text.subhead
    assert not window.session.modified


def test_the_caret_stays_where_it_was_after_a_save(qtbot, make_window):
    window = make_window("en")
    window.session.edit()
    cursor = window.sheet.body.textCursor()
    cursor.setPosition(25)
    window.sheet.body.setTextCursor(cursor)
    type_text(window.sheet.body, "abc")
    window.session.save()
    settle(qtbot, window)
    assert window.sheet.body.textCursor().position() == 28
    assert window.sheet.body.document().isUndoAvailable()


def test_what_nobody_touched_keeps_every_space(qtbot, make_window, open_desk):
    from newsdesk.domain.article import Text

    desk = open_desk(sample=False)
    text = Text(headline="two  spaces\u00a0here ", summary="ends with a line\n", byline="A  B", body="<p>text</p>")
    articles.create(desk, text)
    window = make_window("en", desk=desk)
    window.session.edit()
    type_text(window.sheet.body, "more ")
    window.session.save()
    settle(qtbot, window)
    found = articles.get(desk, 1).text
    assert (found.headline, found.summary, found.byline) == (text.headline, text.summary, text.byline)
    assert "more" in found.body


def test_an_article_opened_from_elsewhere_is_the_one_that_is_acted_on(qtbot, make_window):
    window = make_window("en")
    type_search(qtbot, window, "desalination")
    listed = list(window.browser.model.ids)
    other = next(key for key in searching.find(window.desk, searching.parse("")).ids if key not in listed)
    window.open_article(other)
    settle(qtbot, window)
    window.verbs.set_status(Status.FINAL)
    settle(qtbot, window)
    assert articles.get(window.desk, other).status is Status.FINAL
    assert all(articles.get(window.desk, key).status is not Status.FINAL for key in listed)


def test_closing_the_window_saves_what_was_typed(qtbot, make_window):
    window = make_window()
    key = window.session.article.id
    window.session.edit()
    type_text(window.sheet.subhead, "عنوان فرعي جديد")
    close(qtbot, window)
    assert articles.get(window.desk, key).text.subhead.startswith("عنوان فرعي جديد")


def test_opening_and_saving_without_typing_changes_no_body(qtbot, make_window):
    window = make_window()
    for key in window.browser.model.ids:
        window.open_article(key)
        settle(qtbot, window)
        article = window.session.article
        assert window.session.text() == article.text
        assert window.sheet.body.body() == article.text.body


def test_a_conflict_keeps_both_texts_and_says_so(qtbot, make_window):
    window = make_window("en")
    article = window.session.article
    window.session.edit()
    type_text(window.sheet.subhead, "mine")
    from dataclasses import replace

    articles.save(window.desk, article.id, article.version, replace(article.text, slug="theirs"))
    window.session.save()
    settle(qtbot, window)
    assert window.banner.isVisible()
    assert "mine" in window.sheet.subhead.toPlainText()
    assert window.session.article.id != article.id, "what is written goes on in a copy"
    assert window.session.article.text.subhead.endswith("mine")
    theirs = articles.get(window.desk, article.id).text
    assert (theirs.slug, theirs.subhead) == ("theirs", article.text.subhead)


def test_details_are_saved_and_a_date_is_never_guessed(qtbot, make_window):
    window = make_window("en")
    key = window.session.article.id
    window.inspector.setCurrentWidget(window.details)
    window.details.published.selectAll()
    type_text(window.details.published, "February 2024")
    window.details.lines["byline"].selectAll()
    type_text(window.details.lines["byline"], "Ellen Ward")
    window.session.save()
    settle(qtbot, window)
    text = articles.get(window.desk, key).text
    assert (text.published.value, text.published_text, text.byline) == ("2024-02", "February 2024", "Ellen Ward")
    window.details.published.selectAll()
    type_text(window.details.published, "some day")
    window.session.save()
    settle(qtbot, window)
    text = articles.get(window.desk, key).text
    assert (text.published, text.published_text) == (None, "some day")


def test_a_tag_is_given_and_taken_with_keyboard_and_mouse(qtbot, make_window):
    window = make_window("en")
    key = window.session.article.id
    window.look_at(window.tags)
    type_text(window.tags.field, "Brand new tag")
    qtbot.keyClick(window.tags.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    tag = next(tag for tag in articles.get(window.desk, key).tags if tag.name == "Brand new tag")
    assert any(found.name == "Brand new tag" for found in tags.all_tags(window.desk))
    window.tags.removed.emit(tag.id)
    settle(qtbot, window)
    assert tag.id not in {found.id for found in articles.get(window.desk, key).tags}


def test_a_suggestion_is_linked_and_unlinked(qtbot, make_window):
    window = make_window("en")
    type_search(qtbot, window, '"خطة لتجديد شبكات المياه"')
    article = window.session.article
    assert window.related._suggestions
    other = window.related._suggestions[0].id
    window.related.linked.emit(other, LinkKind.RELATED)
    settle(qtbot, window)
    links = articles.get(window.desk, article.id).links
    made = next(link for link in links if link.article_id == other and link.outgoing)
    window.related.unlinked.emit(made.id)
    settle(qtbot, window)
    assert made.id not in {link.id for link in articles.get(window.desk, article.id).links}


def test_dropped_files_are_imported_with_a_report(qtbot, make_window, tmp_path):
    window = make_window("en", sample=False)
    good = write_rows(tmp_path / "rows.jsonl", [{"title": "Dropped headline", "body": "Some text."}])
    bad = tmp_path / "picture.png"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * 20)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(good)), QUrl.fromLocalFile(str(bad))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    settle(qtbot, window)
    assert headlines(window) == [], "a handful is shown first"
    take_all(qtbot, window)
    assert headlines(window) == ["Dropped headline"]
    assert window.banner.isVisible()
    assert "1 article added" in window.banner.text
    assert "could not be read" in window.banner.text


def test_the_trash_takes_gives_back_and_can_be_undone(qtbot, make_window):
    window = make_window("en")
    key = window.session.article.id
    window.actions_["trash"].trigger()
    settle(qtbot, window)
    assert key not in window.browser.model.ids
    window.verbs.undo()
    settle(qtbot, window)
    assert key in window.browser.model.ids
    window.open_article(key)
    settle(qtbot, window)
    window.actions_["trash"].trigger()
    settle(qtbot, window)
    window.browser.sidebar.choose("trash")
    settle(qtbot, window)
    assert list(window.browser.model.ids) == [key]
    assert not window.session.writable
    window.actions_["restore"].trigger()
    settle(qtbot, window)
    assert window.browser.model.rowCount() == 0


def test_the_sidebar_narrows_and_counts(qtbot, make_window):
    window = make_window("en")
    tester = QAbstractItemModelTester(
        window.browser.sidebar._model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    articles.set_status(window.desk, [window.session.article.id], Status.FINAL)
    settle(qtbot, window)
    window.browser.sidebar.choose("final")
    settle(qtbot, window)
    assert window.browser.model.rowCount() == 1
    window.browser.sidebar.choose("inbox")
    settle(qtbot, window)
    assert window.browser.model.rowCount() == 11
    del tester


def test_the_best_comes_first_while_searching_and_the_order_can_be_chosen(qtbot, make_window):
    window = make_window("en")
    type_search(qtbot, window, "المياه")
    assert window.browser.list.sort.currentText() == "Best first"
    best = list(window.browser.model.ids)
    window.browser.list.sort.setCurrentIndex(1)
    window.browser.list.sort.activated.emit(1)
    settle(qtbot, window)
    newest = list(window.browser.model.ids)
    assert sorted(best) == sorted(newest)
    assert best != newest
    dates = [window.browser.model.data(window.browser.model.index(n), ROW).published for n in range(len(newest))]
    assert dates == sorted(dates, reverse=True)


def test_a_status_is_chosen_in_the_details(qtbot, make_window):
    window = make_window("en")
    key = window.session.article.id
    window.details.status.setCurrentIndex(2)
    window.details.status.activated.emit(2)
    settle(qtbot, window)
    assert articles.get(window.desk, key).status is Status.REVIEW


def test_a_new_article_opens_ready_to_be_written(qtbot, make_window):
    window = make_window("en")
    window.actions_["new-article"].trigger()
    qtbot.waitUntil(lambda: window.sheet.editing and window.browser.model.rowCount() == 1, timeout=10_000)
    settle(qtbot, window)
    type_text(window.sheet.headline, "A story of our own")
    window.session.save()
    settle(qtbot, window)
    assert headlines(window) == ["A story of our own"]


def test_a_new_article_without_a_date_is_chosen_and_in_sight_among_many_drafts(
    qtbot, make_window, open_desk, tmp_path, brisk
):
    desk = open_desk(sample=False)
    rows = [{"title": f"Dated {n}", "text": "Words.", "date": f"2025-{1 + n % 12:02}-03"} for n in range(300)]
    importing.import_paths(desk, [write_rows(tmp_path / "many.jsonl", rows)])
    articles.set_status(desk, list(range(1, 301)), Status.DRAFT)
    window = make_window("en", desk=desk)
    window.actions_["new-article"].trigger()
    qtbot.waitUntil(lambda: window.browser.list.selected() == [301], timeout=10_000)
    settle(qtbot, window)
    view = window.browser.list.view

    def in_sight():
        rect = view.visualRect(view.currentIndex())
        return view.viewport().rect().contains(rect.center())

    assert window.session.article.id == 301 and window.sheet.editing
    assert window.browser.model.place_of(301) == 300, "newest first, and what has no date behind all that has one"
    assert in_sight()
    type_text(window.sheet.headline, "A story of our own")
    window.session.save()
    settle(qtbot, window)
    assert window.browser.list.selected() == [301] and in_sight()


def test_an_archive_for_reading_cannot_be_changed(qtbot, make_window, open_desk, tmp_path):
    open_desk().close()
    desk = Desk.open(tmp_path / "Test.newsdesk", tmp_path / "cache", Mode.READ)
    window = make_window("en", desk=desk)
    assert window.browser.model.rowCount() == 12
    assert not window.actions_["edit-article"].isEnabled()
    assert not window.actions_["import-files"].isEnabled()
    window.session.edit()
    assert not window.sheet.editing
    assert window.banner.isVisible()
    window.close()
    desk.close()


def test_the_palette_finds_an_action_by_its_words(qtbot, make_window):
    from newsdesk.ui.palette.box import Palette

    window = make_window("en")
    window.actions_["palette"].trigger()
    palette = window.findChild(Palette)
    type_text(palette.field, "dark")
    assert palette.rows.titles()[0] == "Theme: Dark"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.values["theme"] == "dark"


def test_the_theme_changes_without_losing_what_was_typed(qtbot, make_window):
    from newsdesk.ui import theme

    window = make_window("en")
    window.session.edit()
    type_text(window.sheet.body, "typed ")
    window.dress(theme.load("dark"))
    assert window.session.modified
    assert "typed" in window.sheet.body.body()
    window.sheet.settle()


def test_the_list_follows_what_others_change(qtbot, make_window):
    window = make_window("en")
    article = window.session.article
    from dataclasses import replace

    articles.save(window.desk, article.id, article.version, replace(article.text, headline="Changed elsewhere"))
    settle(qtbot, window)
    qtbot.waitUntil(lambda: "Changed elsewhere" in headlines(window), timeout=5_000)
    qtbot.waitUntil(lambda: window.sheet.headline.toPlainText() == "Changed elsewhere", timeout=5_000)


def test_another_article_opens_even_while_the_last_one_is_read_again(qtbot, make_window):
    window = make_window("en")
    key = window.session.article.id
    other = next(found for found in window.browser.model.ids if found != key)
    window.session.open(other)
    window.session.read_again()
    settle(qtbot, window)
    assert window.session.article.id == other
    window.session.open(key)
    settle(qtbot, window)
    assert window.session.article.id == key


def test_searching_while_writing_keeps_the_sheet_and_a_click_opens(qtbot, make_window):
    window = make_window("en")
    key = window.session.article.id
    window.session.edit()
    type_text(window.sheet.subhead, "draft ")
    type_search(qtbot, window, "desalination")
    assert window.session.article.id == key
    assert window.sheet.editing
    assert window.browser.model.rowCount()
    view = window.browser.list.view
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0)).center())
    settle(qtbot, window)
    assert window.session.article.id != key
    assert "draft" in articles.get(window.desk, key).text.subhead


def test_a_new_question_shows_its_best_answer_and_taking_it_away_keeps_what_is_read(qtbot, make_window):
    window = make_window("en")
    type_search(qtbot, window, "المياه")
    best = window.browser.model.ids[0]
    assert window.session.article.id == best
    window.browser.list.select(window.browser.model.ids[-1])
    settle(qtbot, window)
    read = window.session.article.id
    window.browser.search.search("")
    settle(qtbot, window)
    assert window.session.article.id == read
    assert window.browser.list.selected() == [read]


def test_rows_that_were_passed_by_and_came_back_in_sight_are_read(make_window, qtbot, monkeypatch):
    """A page whose turn came while it was out of sight is read when it is seen again, without anybody touching it."""
    browser = make_window().browser
    skipped = []

    def out_of_sight_once(page):
        skipped.append(page)
        return len(skipped) > 1

    monkeypatch.setattr(browser.list.view, "in_sight", out_of_sight_once)
    browser.model.set_answer(browser.model.ids, browser.model.groups)  # every row is read anew
    qtbot.waitUntil(lambda: browser.model.rowCount() > 0 and browser.model.known(0) is not None)
    assert skipped[:2] == [0, 0]


def test_what_somebody_asked_to_write_in_is_not_taken_away_by_a_list_that_comes_later(qtbot, make_window):
    window = make_window("en")
    listed = list(window.browser.model.ids)
    window.browser.search.search("مياه")
    window.open_article(listed[-1], edit=True)
    window.browser.search.search("")
    settle(qtbot, window)
    assert window.session.article.id == listed[-1]
    assert window.sheet.editing


def test_writing_begins_in_an_article_that_is_open_already(qtbot, make_window):
    window = make_window("en")
    opened = window.session.article
    window.open_article(opened.id, edit=True)
    settle(qtbot, window)
    assert window.session.article.id == opened.id
    assert window.sheet.editing

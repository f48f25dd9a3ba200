"""The history of an article: its list, and two versions compared in one text."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from newsdesk.desk import Desk, articles
from newsdesk.domain.article import OriginalRef, Revision, Text
from newsdesk.domain.dates import instant
from newsdesk.ui import i18n, theme
from newsdesk.ui.editor.comparison import ComparisonView
from newsdesk.ui.editor.history import HistoryPanel
from newsdesk.ui.editor.history_model import ENTRY, HistoryModel
from newsdesk.ui.i18n import show_lately
from tests.formats.test_page import site
from tests.ui.conftest import settle

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
SHA = "ab12cd34" * 8
OLD = Text(
    headline="المجلس يقرّ خطة لإصلاح الشبكات",
    source="صحيفة المرفأ",
    language="ar",
    body="<p>أقرّ المجلس خطة من مرحلتين.</p>\n<p>The pumps will be replaced in August.</p>\n<p>فقرة ستُحذف.</p>",
)
NEW = replace(
    OLD,
    headline="المجلس يقرّ خطة لتجديد الشبكات",
    source="وكالة الأفق",
    language="en",
    body="<p>أقرّ المجلس خطة من ثلاث مراحل.</p>\n<p>The pumps will be replaced in May.</p>\n<hr>\n<h2>عنوان جديد</h2>",
)


@pytest.fixture
def desk(tmp_path):
    with Desk.open(tmp_path / "Test.newsdesk", tmp_path / "cache", create=True) as desk:
        yield desk


@pytest.fixture
def article(desk):
    """An article with three versions, the middle one of which has more words."""
    key, _ = articles.create(desk, OLD)
    articles.save(desk, key, 1, replace(OLD, body=OLD.body + "\n<p>خمس كلمات زائدة في آخره</p>"))
    articles.save(desk, key, 2, NEW)
    return articles.get(desk, key)


def dressed(language, look="light"):
    application = QApplication.instance()
    i18n.apply(application, language)
    found = theme.load(look)
    theme.apply(application, found)
    return found


@pytest.fixture
def speak():
    """Speaks a language, in a theme."""
    yield dressed
    i18n.apply(QApplication.instance(), "en")
    QApplication.instance().setStyleSheet("")


@pytest.fixture
def panel(qtbot, speak):
    made = HistoryPanel(speak("en"))
    qtbot.addWidget(made)
    made.resize(316, 700)
    made.show()
    made.heard = []
    made.compare_asked.connect(lambda older, newer: made.heard.append((older, newer)))
    return made


@pytest.fixture
def filled(panel, desk, article):
    panel.show_article(article, writable=True)
    panel.show_revisions(article.id, articles.revisions(desk, article.id))
    return panel


@pytest.fixture
def view(qtbot, speak):
    made = ComparisonView(speak("en"))
    qtbot.addWidget(made)
    made.resize(520, 600)
    made.show()
    return made


def entries(panel):
    return [panel.model.entry(row) for row in range(panel.model.rowCount())]


def click(panel, row, keys=Qt.KeyboardModifier.NoModifier):
    place = panel.view.visualRect(panel.model.index(row)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, keys, place)
    QTest.qWait(10)


def press(panel, key, keys=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(panel.view, key, keys)
    QTest.qWait(10)


def chosen(panel):
    return sorted(index.row() for index in panel.view.selectedIndexes())


def original():
    return OriginalRef(SHA, "text/csv", 900, "rows.csv", "", "2025-06-12T11:31:00Z", "table", 1)


# -- the list


def test_the_model_keeps_qts_rules_through_a_whole_life(qtbot, desk, article):
    model = HistoryModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_article(replace(article, originals=(original(),)))
    model.show(articles.revisions(desk, article.id))
    assert model.rowCount() == 4
    model.show_fixity(SHA, True)
    model.show_article(None)
    model.show(())
    assert model.rowCount() == 0
    del tester


def test_rows_tell_what_happened(filled):
    newest, middle, first = entries(filled)
    assert newest.title == "Version 3 · now"
    assert newest.lines[0].startswith("\u2068Saved\u2069")
    assert middle.title == "Version 2"
    assert "+5" in middle.aside
    assert "\u22124" in newest.aside
    assert "Written here" in first.lines[0]
    assert first.aside == "14 words"
    assert "today" in first.lines[0]


def test_rows_speak_arabic(qtbot, speak, desk, article):
    panel = HistoryPanel(speak("ar", "dark"))
    qtbot.addWidget(panel)
    panel.show_article(article, writable=True)
    panel.show_revisions(article.id, articles.revisions(desk, article.id))
    assert [entry.title for entry in entries(panel)] == ["النسخة 3 · الآن", "النسخة 2", "النسخة 1"]
    assert "كُتب هنا" in entries(panel)[2].lines[0]
    assert entries(panel)[1].aside.startswith("19 كلمة")


def test_moments_are_told_by_the_clock_here(speak):
    speak("en")
    now = datetime.now().astimezone().replace(hour=12, minute=5)
    assert show_lately(instant(now)) == "today at 12:05"
    assert show_lately(instant(now - timedelta(days=1))) == "yesterday at 12:05"
    assert show_lately(instant(now.replace(2025, 6, 12))) == "12 June 2025, 12:05"
    assert show_lately(None) == ""


def test_a_reason_that_is_not_known_yet_is_told_somehow(panel, article):
    panel.show_article(article, writable=True)
    panel.show_revisions(article.id, [Revision(1, "2025-06-12T10:00:00Z", "", "from-the-future", "", 3)])
    assert "Changed" in entries(panel)[0].lines[0]


def test_one_row_is_compared_with_the_one_before_it(filled):
    click(filled, 0)
    click(filled, 1)
    click(filled, 2)
    assert filled.heard == [(2, None), (1, 2), (1, None)]


def test_two_rows_are_compared_whatever_their_order(filled):
    click(filled, 2)
    click(filled, 1, Qt.KeyboardModifier.ControlModifier)
    assert filled.heard[-1] == (1, 2)
    click(filled, 0)
    click(filled, 2, Qt.KeyboardModifier.ShiftModifier)
    assert filled.heard[-1] == (1, None)
    assert chosen(filled) == [0, 2]


def test_the_keyboard_chooses_one_and_two(filled):
    filled.view.setFocus()
    press(filled, Qt.Key.Key_End)
    assert filled.heard[-1] == (1, None)
    press(filled, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert filled.heard[-1] == (1, 2)
    press(filled, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(filled) == [0, 2]
    assert filled.heard[-1] == (1, None)
    press(filled, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(filled) == [1, 2]
    press(filled, Qt.Key.Key_Down)
    press(filled, Qt.Key.Key_Up)
    assert chosen(filled) == [1]
    assert filled.heard[-1] == (1, 2)


def test_what_was_captured_is_the_last_row(filled, article):
    shown = []
    filled.original_asked.connect(lambda: shown.append(True))
    filled.show_article(replace(article, originals=(original(),)), writable=True)
    last = entries(filled)[-1]
    assert last.title == "The original"
    assert "CSV" in last.lines[0]
    assert SHA[:12] in last.lines[1]
    assert last.aside == ""
    filled.show_fixity(SHA, True)
    assert "sound" in entries(filled)[-1].aside
    filled.show_fixity(SHA, False)
    assert (entries(filled)[-1].aside, entries(filled)[-1].tone) == ("altered", "warn")
    filled.show_fixity(SHA, None)
    assert entries(filled)[-1].aside == "missing"
    click(filled, 3)
    assert filled.heard[-1] == (1, None)
    assert not shown
    press(filled, Qt.Key.Key_Return)
    assert shown
    click(filled, 1, Qt.KeyboardModifier.ControlModifier)
    assert filled.heard[-1] == (1, 2)


def test_a_text_captured_beside_an_edited_one_is_compared_with_what_stands(filled, article):
    aside = Revision(4, "2025-06-12T10:00:00Z", "", "import-aside", "", 3)
    kept = [Revision(number, "2025-06-12T09:00:00Z", "", "save", "", 3) for number in (3, 2, 1)]
    filled.show_revisions(article.id, [aside, *kept])
    assert [entry.now for entry in entries(filled)] == [False, True, False, False]
    click(filled, 0)
    assert filled.heard[-1] == (None, 4)


def test_a_new_version_leaves_the_choice_and_asks_nothing(filled, article, desk):
    click(filled, 2)
    click(filled, 1, Qt.KeyboardModifier.ControlModifier)
    asked = list(filled.heard)
    articles.restore_revision(desk, article.id, 3, 1)
    filled.show_article(articles.get(desk, article.id), writable=True)
    filled.show_revisions(article.id, articles.revisions(desk, article.id))
    QTest.qWait(10)
    assert [entry.title for entry in entries(filled)][:2] == ["Version 4 · now", "Version 3"]
    assert chosen(filled) == [2, 3]
    assert filled.heard == asked
    filled.forget_choice()
    QTest.qWait(10)
    assert chosen(filled) == []
    assert filled.heard == asked


def test_revisions_of_an_article_that_is_not_open_any_more_are_dropped(filled, article, desk):
    revisions = articles.revisions(desk, article.id)
    filled.show_article(replace(article, id=77), writable=True)
    filled.show_revisions(article.id, revisions)
    assert filled.model.rowCount() == 0
    filled.show_article(None, writable=False)
    assert filled.model.rowCount() == 0


def test_the_menu_restores_what_may_be_restored(filled, article):
    restored = []
    filled.restore_asked.connect(restored.append)
    offered = lambda row: {action.objectName(): action for action in filled.menu_of(row).actions()}  # noqa: E731
    offered(1)["version-restore"].trigger()
    assert restored == [2]
    offered(1)["version-compare"].trigger()
    assert filled.heard[-1] == (2, None)
    filled.menu_of(2).actions()[0].trigger()
    assert filled.heard[-1] == (1, None)
    assert set(offered(0)) == {"version-show", "version-rename"}, "the text as it stands is not restored"
    filled.show_article(article, writable=False)
    assert not offered(1)["version-restore"].isEnabled()


def test_a_key_does_what_the_menu_of_the_version_shows(qtbot, filled):
    named, shown = [], filled.menu_of(1).actions()
    filled.name_asked.connect(named.append)
    assert [action.shortcut().toString() for action in shown] == ["Return", "", "", "F2"]
    filled.view.setCurrentIndex(filled.model.index(1))
    qtbot.keyClick(filled.view, Qt.Key.Key_F2)
    assert named == [2]
    filled.heard.clear()
    qtbot.keyClick(filled.view, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    qtbot.waitUntil(lambda: filled.heard == [(1, 2)])


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_list_can_be_painted_in_both_directions(qtbot, speak, desk, article, language):
    panel = HistoryPanel(speak(language))
    qtbot.addWidget(panel)
    panel.resize(316, 400)
    panel.show_article(replace(article, originals=(original(),)), writable=True)
    panel.show_revisions(article.id, articles.revisions(desk, article.id))
    panel.show()
    click(panel, 0)
    assert not panel.grab().isNull()
    panel.dress(theme.load("dark"))
    assert not panel.grab().isNull()
    assert panel.model.index(0).data(ENTRY).now


# -- the comparison


def shown_text(view):
    return view.page.toPlainText().replace("\u2009", "").replace("\u2028", "\n")


def look_of(view, text):
    found = view.page.document().find(text)
    assert not found.isNull(), text
    cursor = QTextCursor(view.page.document())
    cursor.setPosition(found.selectionStart() + 1)
    return cursor.charFormat(), cursor.block()


@pytest.mark.parametrize("look", ["light", "dark"])
def test_what_was_inserted_and_deleted_stands_where_it_happened(view, desk, article, look):
    view.dress(theme.load(look))
    view.show_comparison(articles.compare(desk, article.id, 1, None))
    colours = theme.load(look)
    gone, _ = look_of(view, "لإصلاح")
    come, _ = look_of(view, "لتجديد")
    kept, _ = look_of(view, "الشبكات")
    assert gone.background().color() == colours.colour("deleted")
    assert gone.fontStrikeOut() and not come.fontStrikeOut()
    assert come.background().color() == colours.colour("inserted")
    assert come.underlineStyle() is not kept.underlineStyle()
    assert kept.background().style() is Qt.BrushStyle.NoBrush
    assert look_of(view, "فقرة ستُحذف.")[0].fontStrikeOut()


def test_paragraphs_run_in_their_own_direction(view, desk, article):
    view.show_comparison(articles.compare(desk, article.id, 1, None))
    for text, direction in (
        ("أقرّ المجلس", Qt.LayoutDirection.RightToLeft),
        ("The pumps", Qt.LayoutDirection.LeftToRight),
        ("لتجديد", Qt.LayoutDirection.RightToLeft),
        ("عنوان جديد", Qt.LayoutDirection.RightToLeft),
    ):
        assert look_of(view, text)[1].textDirection() is direction, text


def test_the_header_names_the_versions_and_counts_the_words(view, desk, article):
    view.show_comparison(articles.compare(desk, article.id, 1, None))
    assert view.title.text() == "Version 1 → Version 3 · now"
    assert view.counts.text() == "6 words added, 5 deleted"
    view.show_comparison(articles.compare(desk, article.id, 3, None))
    assert view.counts.text() == "Both versions are the same"
    assert not view.next_button.isVisible()


def test_the_header_speaks_arabic(qtbot, speak, desk, article):
    view = ComparisonView(speak("ar"))
    qtbot.addWidget(view)
    view.show_comparison(articles.compare(desk, article.id, 1, 2))
    assert view.title.text() == "النسخة 1 ← النسخة 2"
    assert view.counts.text() == "أُضيفت 5 كلمات"
    assert view.restore_button.text() == "استرجاع النسخة 1"


def test_changed_facts_are_told_in_words(view, desk, article):
    view.show_comparison(articles.compare(desk, article.id, 1, None))
    text = shown_text(view).replace("\u2068", "").replace("\u2069", "")
    assert "Source:  صحيفة المرفأ وكالة الأفق" in text
    assert "Language:  Arabic English" in text
    assert "Rule added" in text
    assert look_of(view, "صحيفة المرفأ")[0].fontStrikeOut()


def test_a_change_of_looks_is_told_and_can_be_walked_to(view, desk):
    key, _ = articles.create(desk, Text(headline="أ", body="<p>نص الخبر</p>"))
    articles.save(desk, key, 1, Text(headline="أ", body="<p>نص <strong>الخبر</strong></p>"))
    view.show_comparison(articles.compare(desk, key, 1, None))
    assert "Formatting changed" in shown_text(view)
    assert view.counts.text() == "No word changed"
    assert len(view.page.changes) == 1


def test_keys_walk_through_the_changes_and_close(qtbot, view, desk, article):
    view.show_comparison(articles.compare(desk, article.id, 1, None))
    view.activateWindow()
    view.page.setFocus()
    qtbot.waitUntil(view.page.hasFocus)
    count = len(view.page.changes)
    assert count == 8
    places = []
    for _ in range(count + 1):
        QTest.keyClick(view.page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        places.append(view.page.textCursor().position())
    assert len(set(places)) == count
    assert places[: count - 1] == sorted(places[: count - 1]), "from the second, for it opened at the first"
    assert places[count] == places[0]
    for _ in range(2):
        QTest.keyClick(view.page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert view.page.place == count - 1
    assert not view.grab().isNull()
    with qtbot.waitSignal(view.closed, timeout=1000):
        QTest.keyClick(view.page, Qt.Key.Key_Escape)


def test_the_first_step_back_goes_to_the_last_change(view, desk, article):
    view.show_comparison(articles.compare(desk, article.id, 1, None))
    QTest.mouseClick(view.previous_button, Qt.MouseButton.LeftButton)
    assert view.page.place == len(view.page.changes) - 1


def test_restore_gives_the_older_version_and_never_the_one_that_stands(view, desk, article):
    restored = []
    view.restore_asked.connect(restored.append)
    view.show_comparison(articles.compare(desk, article.id, 1, None))
    assert view.restore_button.text() == "Restore version 1"
    QTest.mouseClick(view.restore_button, Qt.MouseButton.LeftButton)
    view.show_comparison(articles.compare(desk, article.id, None, 2))
    QTest.mouseClick(view.restore_button, Qt.MouseButton.LeftButton)
    assert restored == [1, 2]
    view.show_comparison(articles.compare(desk, article.id, None, None))
    assert not view.restore_button.isVisible()
    view.show_comparison(articles.compare(desk, article.id, 1, None), writable=False)
    assert not view.restore_button.isVisible()


def test_copy_takes_the_newer_text_alone(view, desk, article):
    view.show_comparison(articles.compare(desk, article.id, 1, None))
    QTest.mouseClick(view.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"{NEW.headline}\n\nأقرّ المجلس خطة من ثلاث مراحل.\n\nThe pumps")
    assert "مرحلتين" not in copied


def test_the_text_stays_narrow_enough_to_be_read(view, desk, article):
    view.show_comparison(articles.compare(desk, article.id, 1, None))
    view.resize(1600, 600)
    QTest.qWait(10)
    assert view.page.document().textWidth() <= 700 + 2 * view.page.document().documentMargin()
    middle = view.page.viewport().mapTo(view, QPoint(view.page.viewport().width() // 2, 0)).x()
    assert abs(middle - 800) < 16


def test_an_original_is_read_again_from_the_menu_and_shown_beside_the_text(qtbot, make_window, tmp_path):
    path = tmp_path / "page.html"
    path.write_text(site(), encoding="utf-8")
    window = make_window("en")
    window.work.start([path])
    settle(qtbot, window)
    window.actions_["read-again"].trigger()
    qtbot.waitUntil(lambda: "says what the article says" in window.banner.text)
    article = window.session.article
    articles.save(window.desk, article.id, article.version, replace(article.text, headline="Corrected by hand"))
    settle(qtbot, window)
    window.actions_["read-again"].trigger()
    qtbot.waitUntil(lambda: window.centre.comparing)
    settle(qtbot, window)
    qtbot.mouseClick(window.comparison.restore_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert articles.get(window.desk, article.id).text.headline == "المرفأ تفتتح سوقها الجديدة"


def test_enter_shows_the_version_on_which_the_keyboard_stands(qtbot, filled):
    click(filled, 0)
    QTest.qWait(1)
    filled.forget_choice()  # a comparison was closed
    filled.heard.clear()
    qtbot.keyClick(filled.view, Qt.Key.Key_Return)
    QTest.qWait(1)
    assert filled.heard == [(2, None)], "which is not chosen any more"
    click(filled, 0)
    QTest.qWait(1)
    filled.heard.clear()
    qtbot.keyClick(filled.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(filled.view, Qt.Key.Key_Return)
    QTest.qWait(1)
    assert filled.heard == [(1, 2)], "and not the one that is chosen"

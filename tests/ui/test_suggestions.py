"""Suggested articles: what their rows tell, what one click makes of them, and that they follow what is being typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from newsdesk.desk import articles, links, related
from newsdesk.domain.article import Text
from newsdesk.domain.link import LinkKind, Suggestion
from newsdesk.domain.tag import Origin
from newsdesk.ui import i18n, theme
from newsdesk.ui.related import drafting
from newsdesk.ui.related.panel import RelatedPanel
from newsdesk.ui.related.reasons import reasons
from newsdesk.ui.related.rows import TextBlock
from tests.ui.conftest import settle, type_text

BODY = "<p>قال مدير الميناء القديم إن ترميم الأرصفة الشرقية يبدأ غدا وتموّله هيئة المرافئ</p>"


def bare(text):
    return " ".join(text.translate({0x2068: None, 0x2069: None, 0x200F: None, 0x200E: None}).split())


@pytest.fixture
def desk(open_desk):
    return open_desk(sample=False)


@pytest.fixture
def make(qtbot, desk):
    def build(language="en", **how):
        application = QApplication.instance()
        i18n.apply(application, language)
        chosen = theme.load("light")
        theme.apply(application, chosen)
        panel = RelatedPanel(chosen)
        qtbot.addWidget(panel)
        panel.resize(316, 900)
        panel.show()
        key = articles.create(desk, Text(headline="Main"))[0]
        panel.show_article(articles.get(desk, key), writable=how.get("writable", True))
        panel.main = key
        return panel

    yield build
    QApplication.instance().setStyleSheet("")


def suggestion(key, *reasons, **more):
    return Suggestion(key, None, f"Other {key}", "The Quay Post", "2025-06-11", 1.0, reasons, **more)


def texts(row):
    return [bare(block.text) for block in row.findChildren(TextBlock)]


def button(row, start):
    return next(found for found in row.findChildren(QPushButton) if found.text().startswith(start))


def action(menu, text):
    return next(found for found in menu.actions() if found.text() == text)


@pytest.mark.parametrize(
    ("language", "codes", "told"),
    [
        (
            "ar",
            ["name:هيئة المياه", "word:جدول", "days:2", "after:2"],
            ["هيئة المياه", "كلمات مشتركة: جدول", "بعد يومين"],
        ),
        ("ar", ["days:1", "after:1"], ["بعد يوم"]),
        ("ar", ["days:5", "before:5"], ["قبله بـ5 أيام"]),
        ("ar", ["days:2", "before:2"], ["قبله بيومين"]),
        ("ar", ["same-url", "days:0"], ["الرابط نفسه", "في اليوم نفسه"]),
        ("ar", ["link-in-common:سد الوادي"], ["كلاهما مرتبط بـ«سد الوادي»"]),
        (
            "en",
            ["tag:Harbour", "word:crane", "days:1", "before:1"],
            ["Harbour", "words in common: crane", "1 day earlier"],
        ),
        ("en", ["same-id", "month:0"], ["the same identifier", "the same month"]),
        ("en", ["waiting-in-common:The dam", "days:0"], ["both name “The dam”", "the same day"]),
        ("en", ["days:3"], ["3 days apart"]),
        ("en", ["tag:هيئة المياه", "word:المياه", "word:سد"], ["هيئة المياه", "words in common: سد"]),
        ("en", ["link:related", "unheard-of:1"], []),
    ],
)
def test_reasons_are_words_in_both_languages(qtbot, language, codes, told):
    i18n.apply(QApplication.instance(), language)
    assert [bare(one) for one in reasons(codes)] == told


def test_a_row_tells_why_and_how_many_copies_there_are(make):
    panel = make("ar")
    panel.suggest(
        panel.main, [suggestion(7, "name:هيئة المياه", "word:جدول", "days:2", "after:2", copies=(8, 9, 10, 11))]
    )
    assert "هيئة المياه · كلمات مشتركة: جدول · بعد يومين · و4 نسخ أخرى" in texts(panel.suggested.row(0))[2]
    panel.suggest(panel.main, [suggestion(7, copies=(8, 9))])
    assert "ونسختان أخريان" in texts(panel.suggested.row(0))[2]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_buttons_break_their_line_rather_than_be_cut(qtbot, make, language):
    panel = make(language)
    panel.resize(236, 900)
    panel.suggest(panel.main, [suggestion(7, kind=LinkKind.REPUBLICATION, outgoing=False)])
    row = panel.suggested.row(0)
    qtbot.waitUntil(lambda: 0 < row.width() <= panel.viewport().width())
    for found in row.findChildren(QPushButton):
        left = found.mapTo(panel.viewport(), found.rect().topLeft()).x()
        assert left >= 0 and left + found.width() <= panel.viewport().width()


def test_one_click_or_enter_takes_the_kind_that_is_guessed(qtbot, make):
    panel = make()
    panel.suggest(
        panel.main,
        [
            suggestion(7, kind=LinkKind.FOLLOW_UP),
            suggestion(8, kind=LinkKind.FOLLOW_UP, outgoing=False),
            suggestion(9),
        ],
    )
    later, earlier, plain = (panel.suggested.row(place) for place in range(3))
    asked = []
    panel.accepted.connect(lambda *what: asked.append(what))
    assert [button(row, "Link").text() for row in (later, earlier, plain)] == [
        "Link: followed up by", "Link: follow-up to", "Link",
    ]  # fmt: skip
    qtbot.mouseClick(button(later, "Link"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(button(earlier, "Link"), Qt.Key.Key_Return)
    qtbot.keyClick(button(plain, "Link"), Qt.Key.Key_Space)
    assert asked == [
        (7, LinkKind.FOLLOW_UP, True), (8, LinkKind.FOLLOW_UP, False), (9, LinkKind.RELATED, True),
    ]  # fmt: skip


def test_the_menu_has_the_guess_first_and_the_others_both_ways_round(make):
    panel = make()
    found = suggestion(8, kind=LinkKind.FOLLOW_UP, outgoing=False)
    asked = []
    panel.accepted.connect(lambda *what: asked.append(what))
    menu = panel._kinds(found)
    first = menu.actions()[0]
    assert first.isChecked() and first.text() == "follow-up to"
    first.trigger()
    action(menu, "translated as").trigger()
    action(action(menu, "The other way round").menu(), "background to").trigger()
    assert asked == [
        (8, LinkKind.FOLLOW_UP, False), (8, LinkKind.TRANSLATION, True), (8, LinkKind.BACKGROUND, False),
    ]  # fmt: skip


def test_what_is_refused_goes_at_once_also_through_the_menu(qtbot, make):
    panel = make()
    panel.suggest(panel.main, [suggestion(7), suggestion(8), suggestion(9)])
    refused = []
    panel.dismissed.connect(refused.append)
    qtbot.mouseClick(button(panel.suggested.row(0), "Not related"), Qt.MouseButton.LeftButton)
    action(panel._suggestion_menu(suggestion(8)), "Not related").trigger()
    assert refused == [7, 8]
    assert [panel.suggested.row(place).key for place in range(panel.suggested.rows.count())] == [9]


def test_who_may_not_write_reads_the_reasons_alone(make):
    panel = make(writable=False)
    panel.suggest(panel.main, [suggestion(7, "word:crane", kind=LinkKind.FOLLOW_UP)])
    row = panel.suggested.row(0)
    assert "crane" in texts(row)[2] and row.findChildren(QPushButton) == []
    assert [found.text() for found in panel._suggestion_menu(suggestion(7)).actions()] == [
        "Open", "Read beside",
    ]  # fmt: skip


# -- in the window


@pytest.fixture
def window(desk, make_window, monkeypatch):
    monkeypatch.setattr(drafting, "PAUSE", 50)
    return make_window("en", desk=desk)


def shown(window):
    section = window.related.suggested
    return [section.row(place).key for place in range(section.rows.count())]


def test_a_draft_has_suggestions_before_it_is_saved(qtbot, desk, window):
    other = articles.create(desk, Text(headline="ترميم الأرصفة الشرقية في الميناء القديم", body=BODY))[0]
    desk.indexer.catch_up()
    draft = articles.create(desk, Text(headline="x"))[0]
    window.open_article(draft)
    qtbot.waitUntil(lambda: window.session.article is not None and window.session.article.id == draft)
    window.look_at(window.related)
    settle(qtbot, window)
    window.session.edit()
    window.session._pause.setInterval(600_000)  # nothing is saved by itself
    qtbot.wait(100)
    assert shown(window) == []
    type_text(window.sheet.headline, "ترميم الأرصفة الشرقية")
    qtbot.waitUntil(lambda: shown(window) == [other])
    assert window.session.modified
    assert articles.get(desk, draft).text.headline == "x"


def test_a_suggestion_that_is_taken_becomes_a_link_of_its_kind_and_origin(qtbot, desk, window):
    from newsdesk.domain.dates import PartialDate

    first = articles.create(desk, Text(headline="ترميم الأرصفة الشرقية في الميناء القديم",
                                       body=BODY, language="ar", published=PartialDate("2025-06-01")))[0]  # fmt: skip
    later = articles.create(desk, Text(headline="الأرصفة الشرقية: ترميم الميناء القديم يبدأ",
                                       body="<p>بدأ اليوم ترميم الأرصفة الشرقية، كما قال مدير هيئة المرافئ</p>",
                                       language="ar", published=PartialDate("2025-06-03")))[0]  # fmt: skip
    desk.indexer.catch_up()
    (found,) = related.suggest(desk, later)
    assert (found.id, found.kind, found.outgoing) == (first, LinkKind.FOLLOW_UP, False)
    window.open_article(later)
    window.look_at(window.related)
    qtbot.waitUntil(lambda: shown(window) == [first])
    window.related.suggested.row(0).findChild(QPushButton).click()
    qtbot.waitUntil(lambda: bool(articles.get(desk, later).links))
    (link,) = articles.get(desk, later).links
    assert (link.kind, link.outgoing, link.article_id, link.origin) == (
        LinkKind.FOLLOW_UP, False, first, Origin.SUGGESTION,
    )  # fmt: skip
    qtbot.waitUntil(lambda: shown(window) == [])
    links.remove(desk, link.id)

"""The links of the open article: what is told, and what mouse and keyboard ask for."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from newsdesk.desk import articles, links, related, waiting
from newsdesk.domain.article import Text
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.link import LinkKind, Suggestion
from newsdesk.ui import i18n, theme
from newsdesk.ui.articles.list_model import MIME
from newsdesk.ui.related.menus import NoteBox
from newsdesk.ui.related.panel import RelatedPanel
from newsdesk.ui.related.rows import Headline, TextBlock
from newsdesk.ui.related.section import FIRST
from tests.ui.conftest import type_text

LONG = "تحقيق طويل في شبكات المياه القديمة وما تفقده المدينة كل يوم من المياه التي تتسرب تحت شوارعها منذ عقود"


def new(desk, headline, source="", published=None, body=""):
    date = PartialDate(published) if published else None
    return articles.create(desk, Text(headline=headline, source=source, published=date, body=body))[0]


@pytest.fixture
def make(qtbot):
    def build(language="en", look="light"):
        application = QApplication.instance()
        i18n.apply(application, language)
        chosen = theme.load(look)
        theme.apply(application, chosen)
        panel = RelatedPanel(chosen)
        qtbot.addWidget(panel)
        panel.resize(316, 900)
        panel.show()
        return panel

    yield build
    QApplication.instance().setStyleSheet("")


@pytest.fixture
def desk(open_desk):
    return open_desk(sample=False)


def show(panel, desk, key, *, writable=True):
    panel.show_article(articles.get(desk, key), writable=writable)


def rows(section):
    return [section.row(place) for place in range(section.rows.count())]


def texts(row):
    return [block.text.replace("\u2068", "").replace("\u2069", "") for block in row.findChildren(TextBlock)]


def tool(row, name):
    return next(button for button in row.findChildren(QToolButton) if button.objectName() == name)


def button(row, text):
    return next(found for found in row.findChildren(QPushButton) if found.text() == text)


def action(menu, text):
    return next(found for found in menu.actions() if found.text() == text)


def suggestion(key, headline, reasons=()):
    return Suggestion(key, None, headline, "The Quay Post", "2025-06-11", 1.0, tuple(reasons))


def test_each_link_stands_in_its_section_with_kind_date_source_and_note(make, desk):
    main, out, back = new(desk, "Main"), new(desk, "خلفية الخبر", "الأفق", "2025-06-11"), new(desk, "Later story")
    links.add(desk, main, out, LinkKind.BACKGROUND, "see the figures")
    links.add(desk, back, main, LinkKind.FOLLOW_UP)
    links.add_waiting(desk, main, "Not written yet")
    panel = make()
    show(panel, desk, main)
    (row,) = rows(panel.outgoing)
    assert (row.head.chip, row.head.text) == ("background in", "خلفية الخبر")
    assert "11 June 2025" in texts(row)[1] and "الأفق" in texts(row)[1]
    assert texts(row)[2] == "see the figures"
    assert [(found.head.chip, found.head.text) for found in rows(panel.incoming)] == [("follow-up to", "Later story")]
    (waits,) = rows(panel.waiting)
    assert "Not written yet" in waits.head.text
    assert "when an article with this title arrives" in texts(waits)[1]
    assert panel.suggested.isHidden()


def test_the_kinds_speak_the_language_and_the_direction_of_the_link(make, desk):
    main, other = new(desk, "خبر"), new(desk, "رد على الخبر")
    links.add(desk, main, other, LinkKind.RESPONSE)
    panel = make("ar")
    show(panel, desk, main)
    assert rows(panel.outgoing)[0].head.chip == "الرد عليه"
    show(panel, desk, other)
    assert rows(panel.incoming)[0].head.chip == "رد على"


def test_what_lies_in_the_trash_is_said(make, desk):
    main, other = new(desk, "Main"), new(desk, "Other")
    links.add(desk, main, other)
    articles.trash(desk, [other])
    panel = make()
    show(panel, desk, main)
    assert "in the trash" in texts(rows(panel.outgoing)[0])[1]


def test_long_headlines_wrap_inside_the_panel_in_their_own_direction(qtbot, make, desk):
    main, arabic = new(desk, "Main"), new(desk, LONG)
    english = new(desk, "Harbour council weighs second desalination plant and asks the town who will pay for all of it")
    for key in (arabic, english):
        links.add(desk, main, key)
    panel = make("ar")
    show(panel, desk, main)
    qtbot.waitUntil(lambda: rows(panel.outgoing)[1].head.width() > 200)
    for row, direction in zip(rows(panel.outgoing), (Qt.RightToLeft, Qt.LeftToRight), strict=True):
        layout, _, height = row.head._lay_out(row.head.width())
        assert layout.lineCount() > 1 and height <= row.head.height()
        assert layout.textOption().textDirection() == direction
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            assert line.naturalTextWidth() <= line.width()
            assert line.x() >= 0 and line.x() + line.width() <= row.head.width()
        assert row.mapTo(panel, QPoint(0, 0)).x() >= 0 and row.width() <= panel.width()


def test_a_headline_opens_by_mouse_and_by_key(qtbot, make, desk):
    main, other = new(desk, "Main"), new(desk, "Other")
    links.add(desk, main, other)
    panel = make()
    show(panel, desk, main)
    opened = []
    panel.opened.connect(opened.append)
    head = rows(panel.outgoing)[0].head
    qtbot.mouseClick(head, Qt.MouseButton.LeftButton)
    qtbot.keyClick(head, Qt.Key.Key_Return)
    qtbot.keyClick(head, Qt.Key.Key_Space)
    assert opened == [other] * 3


def test_the_tab_key_reaches_everything(qtbot, make, desk):
    main, other = new(desk, "Main"), new(desk, "Other")
    links.add(desk, main, other)
    panel = make()
    show(panel, desk, main)
    panel.suggest(main, [suggestion(9, "A suggested one")])
    wanted = [panel.link_button, *panel.findChildren(Headline)]
    wanted += [
        found for row in (*rows(panel.outgoing), *rows(panel.suggested)) for found in row.findChildren(QToolButton)
    ]
    wanted += rows(panel.suggested)[0].findChildren(QPushButton)
    reached, widget = set(), panel.link_button
    for _ in range(200):
        reached.add(widget)
        widget = widget.nextInFocusChain()
    assert set(wanted) <= reached
    assert all(found.focusPolicy() & Qt.FocusPolicy.TabFocus for found in wanted)
    assert all(found.accessibleName() or found.text() for found in wanted)


def test_unlinking_asks_with_the_number_of_the_link(qtbot, make, desk):
    main, other = new(desk, "Main"), new(desk, "Other")
    links.add(desk, main, other)
    panel = make()
    show(panel, desk, main)
    with qtbot.waitSignal(panel.unlinked) as told:
        qtbot.mouseClick(tool(rows(panel.outgoing)[0], "link-variant-off"), Qt.MouseButton.LeftButton)
    assert told.args == [articles.get(desk, main).links[0].id]
    links.remove(desk, told.args[0])
    show(panel, desk, main)
    assert rows(panel.outgoing) == []
    assert "No links yet" in panel.outgoing.findChildren(QLabel)[2].text()


def test_kind_and_note_change_through_the_menu(qtbot, make, desk):
    main, other = new(desk, "Main"), new(desk, "خبر آخر")
    links.add(desk, main, other, LinkKind.RELATED, "old")
    panel = make()
    show(panel, desk, main)
    link = articles.get(desk, main).links[0]
    told = []
    panel.changed.connect(lambda *what: told.append(what))
    menu = panel._menu(link)
    kinds = action(menu, "Kind of link").menu()
    assert [found.text() for found in kinds.actions() if found.isChecked()] == ["related to"]
    action(kinds, "related to").trigger()
    action(kinds, "corrected by").trigger()
    assert told == [(link.id, LinkKind.CORRECTION, "old")]
    action(menu, "Edit note…").trigger()
    box = panel.findChild(NoteBox)
    box.field.selectAll()
    type_text(box.field, "ملاحظة جديدة")
    qtbot.mouseClick(button(box, "Save"), Qt.MouseButton.LeftButton)
    assert told[1:] == [(link.id, LinkKind.RELATED, "ملاحظة جديدة")]


def test_the_context_menu_and_the_menu_button_are_the_same(qtbot, make, desk):
    main, other = new(desk, "Main"), new(desk, "Other")
    links.add(desk, other, main, LinkKind.QUOTES)
    panel = make()
    show(panel, desk, main)
    (row,) = rows(panel.incoming)
    qtbot.mouseClick(tool(row, "dots-horizontal"), Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    names = [found.text() for found in menu.actions()]
    assert "Unlink" in names and "Open" in names
    assert "quoted in" in [found.text() for found in action(menu, "Kind of link").menu().actions()]
    menu.close()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), row.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(row.head, event)
    menu = QApplication.activePopupWidget()
    assert [found.text() for found in menu.actions()] == names
    menu.close()


def test_of_several_articles_with_a_title_one_is_chosen(qtbot, make, desk):
    main = new(desk, "الرئيسي")
    weather = [
        new(desk, "حالة الطقس", source, day, f"<p>{day}</p>")
        for source, day in (("الأفق", "2025-06-01"), ("المرفأ", "2025-06-02"))
    ]
    links.add_waiting(desk, main, "حالة الطقس")
    panel = make("ar")
    show(panel, desk, main)
    (row,) = rows(panel.waiting)
    assert "مقالان بهذا العنوان" in texts(row)[1]
    qtbot.mouseClick(button(row, "اختيار المقال…"), Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert [found.data() for found in menu.actions() if found.text()] == [weather[1], weather[0], None]
    assert "الأفق" in menu.actions()[1].text() and menu.actions()[-1].text() == "ليس أيًّا منها"
    with qtbot.waitSignal(panel.resolved) as told:
        menu.actions()[1].trigger()
    menu.close()
    links.resolve_to(desk, *told.args)
    show(panel, desk, main)
    assert rows(panel.waiting) == []
    assert len(rows(panel.outgoing)) == 1


NEAR = ("افتتاح معرض الزهور السنوي في حديقة المدينة الكبيرة", "افتتاح معرض الكتب السنوي في حديقة المدينة الكبيرة")


def test_a_headline_that_is_near_is_taken(qtbot, make, desk):
    main, near = new(desk, "الرئيسي"), new(desk, NEAR[1], "الأفق", "2025-06-01")
    links.add_waiting(desk, main, NEAR[0])
    panel = make("ar")
    show(panel, desk, main)
    (row,) = rows(panel.waiting)
    told = texts(row)
    assert "أهو المقصود؟" in told[1] and told[2] == NEAR[1] and "الأفق" in told[3]
    with qtbot.waitSignal(panel.opened) as opened:
        qtbot.mouseClick(row.findChild(Headline), Qt.MouseButton.LeftButton)
    assert opened.args == [near]
    with qtbot.waitSignal(panel.resolved) as asked:
        qtbot.mouseClick(button(row, "هو المقصود"), Qt.MouseButton.LeftButton)
    links.resolve_to(desk, *asked.args)
    show(panel, desk, main)
    assert rows(panel.waiting) == [] and len(rows(panel.outgoing)) == 1


def test_a_headline_that_is_near_is_refused_for_ever(qtbot, make, desk):
    main, near = new(desk, "Main"), new(desk, NEAR[1])
    links.add_waiting(desk, main, NEAR[0])
    panel = make()
    show(panel, desk, main)
    with qtbot.waitSignal(panel.refused) as asked:
        qtbot.mouseClick(button(rows(panel.waiting)[0], "Not this one"), Qt.MouseButton.LeftButton)
    assert asked.args[1] == [near]
    waiting.refuse_for(desk, *asked.args)
    show(panel, desk, main)
    assert texts(rows(panel.waiting)[0])[1:] == ["Linked by itself when an article with this title arrives."]
    show(panel, desk, main, writable=False)
    assert not rows(panel.waiting)[0].findChildren(QPushButton)


def test_suggestions_of_another_article_and_of_linked_ones_are_not_shown(make, desk):
    main, other = new(desk, "Main"), new(desk, "Other")
    panel = make()
    show(panel, desk, main)
    panel.suggest(other, [suggestion(9, "Late")])
    assert rows(panel.suggested) == []
    panel.suggest(main, [suggestion(other, "Other"), suggestion(9, "Third")])
    links.add(desk, main, other)
    show(panel, desk, main)
    assert [row.key for row in rows(panel.suggested)] == [9]
    panel.suggest(main, [])
    assert "looks like this article" in panel.suggested.findChildren(QLabel)[2].text()


def test_what_is_refused_is_not_suggested_again(make, desk):
    body = "<p>قال مدير الميناء القديم إن ترميم الأرصفة الشرقية يبدأ غدا</p>"
    main, other = new(desk, "ترميم الأرصفة", body=body), new(desk, "أرصفة الميناء القديم", body=body)
    panel = make("ar")
    panel.dismissed.connect(lambda key: links.dismiss(desk, main, key))

    def look():
        show(panel, desk, main)
        desk.indexer.catch_up()
        panel.suggest(main, related.suggest(desk, main))
        return [row.key for row in rows(panel.suggested)]

    assert look() == [other]
    button(rows(panel.suggested)[0], "ليس ذا صلة").click()
    assert look() == []


def test_articles_that_are_dropped_are_linked(make, desk):
    main = new(desk, "Main")
    panel = make()
    show(panel, desk, main)
    asked = []
    panel.dropped.connect(asked.append)

    def drop(data):
        enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.LeftButton, Qt.NoModifier)
        enter.ignore()
        QApplication.sendEvent(panel.viewport(), enter)
        if enter.isAccepted():
            assert panel._drop.isVisible()
            done = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.LeftButton, Qt.NoModifier)
            QApplication.sendEvent(panel.viewport(), done)
            assert not panel._drop.isVisible()

    data = QMimeData()
    data.setData(MIME, f"12,{main},14,12".encode())
    drop(data)
    assert asked == [[12, 14]]
    other = QMimeData()
    other.setText("12")
    drop(other)
    show(panel, desk, main, writable=False)
    drop(data)
    assert len(asked) == 1


def test_the_same_article_shown_again_keeps_rows_scroll_and_keyboard(qtbot, make, desk):
    main = new(desk, "Main")
    for number in range(30):
        links.add(desk, main, new(desk, f"Other {number}"), note=f"note {number}")
    panel = make()
    panel.resize(316, 300)
    panel.activateWindow()
    show(panel, desk, main)
    qtbot.waitUntil(lambda: panel.verticalScrollBar().maximum() > 600)
    panel.verticalScrollBar().setValue(500)
    before = rows(panel.outgoing)
    show(panel, desk, main)
    assert rows(panel.outgoing) == before
    before[12].head.setFocus()
    top = panel.verticalScrollBar().value()
    links.remove(desk, before[12].key)
    show(panel, desk, main)
    qtbot.wait(50)
    assert abs(panel.verticalScrollBar().value() - top) < 5
    assert len(rows(panel.outgoing)) == 29
    assert rows(panel.outgoing)[12].head.hasFocus()
    other = new(desk, "Another")
    show(panel, desk, other)
    assert panel.verticalScrollBar().value() == 0


def test_an_article_with_very_many_links_shows_the_first_and_offers_the_rest(qtbot, make, desk):
    main = new(desk, "Main")
    for number in range(FIRST + 5):
        links.add(desk, new(desk, f"Other {number}"), main)
    panel = make()
    show(panel, desk, main)
    assert len(rows(panel.incoming)) == FIRST
    assert panel.incoming.more.text() == "Show 5 more"
    qtbot.mouseClick(panel.incoming.more, Qt.MouseButton.LeftButton)
    assert len(rows(panel.incoming)) == FIRST + 5
    assert not panel.incoming.more.isVisible()


def test_what_cannot_be_written_offers_no_change(make, desk):
    main, other = new(desk, "Main"), new(desk, "Other")
    links.add(desk, main, other)
    panel = make()
    show(panel, desk, main, writable=False)
    panel.suggest(main, [suggestion(9, "Third")])
    assert not panel.link_button.isVisible()
    assert panel.widget().findChildren(QToolButton) == []
    assert rows(panel.suggested)[0].findChildren(QPushButton) == []
    names = [found.text() for found in panel._menu(articles.get(desk, main).links[0]).actions()]
    assert names == ["Open", "Read beside"]
    panel.show_article(None, writable=False)
    assert all(section.isHidden() for section in (panel.outgoing, panel.incoming, panel.waiting, panel.suggested))


def test_the_button_at_the_top_asks_for_another_article(qtbot, make, desk):
    panel = make()
    show(panel, desk, new(desk, "Main"))
    with qtbot.waitSignal(panel.link_asked):
        qtbot.mouseClick(panel.link_button, Qt.MouseButton.LeftButton)


def test_another_theme_changes_the_rows_that_are_shown(make, desk):
    main, other = new(desk, "Main"), new(desk, "Other")
    links.add(desk, main, other)
    panel = make()
    show(panel, desk, main)
    light = panel.grab().toImage().pixelColor(150, 60)
    chosen = theme.load("dark")
    theme.apply(QApplication.instance(), chosen)
    panel.dress(chosen)
    assert panel.outgoing.row(0).head._theme is chosen
    assert panel.grab().toImage().pixelColor(150, 60) != light

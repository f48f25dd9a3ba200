"""The own kinds of link in the window: the dialog, the menus, the page of all links."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from newsdesk.desk import articles, link_kinds, links
from newsdesk.domain.article import Text
from newsdesk.domain.link import LinkKind
from newsdesk.ui import i18n, theme
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.related.kind_book import KindBook
from newsdesk.ui.related.kinds_dialog import KindsDialog
from newsdesk.ui.related.kinds_list import COUNT, NAME
from newsdesk.ui.related.page import RelatedPage
from newsdesk.ui.related.panel import RelatedPanel
from tests.ui.conftest import type_text

NAMES = ("يدحض", "يدحضه", "refutes", "refuted by")


def new(desk, headline):
    return articles.create(desk, Text(headline=headline))[0]


@pytest.fixture
def desk(open_desk):
    return open_desk(sample=False)


@pytest.fixture
def jobs():
    made = Jobs()
    yield made
    made.finish()


@pytest.fixture
def settle(qtbot, jobs):
    return lambda: qtbot.waitUntil(lambda: not jobs.busy, timeout=10_000)


@pytest.fixture
def book(desk, jobs):
    made = KindBook(desk, jobs)
    made.said = []
    made.told.connect(made.said.append)
    return made


@pytest.fixture
def make(qtbot, book, settle):
    def build(language="en"):
        application = QApplication.instance()
        i18n.apply(application, language)
        chosen = theme.load("light")
        theme.apply(application, chosen)
        dialog = KindsDialog(book, chosen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.open()
        settle()
        return dialog

    yield build
    QApplication.instance().setStyleSheet("")


def entries(dialog):
    return [dialog.list.item(place).text().replace("\u200e", "").replace("\u2068", "").replace("\u2069", "")
            for place in range(dialog.list.count())]  # fmt: skip


def test_a_kind_is_made_and_shown(qtbot, make, desk, book, settle):
    dialog = make()
    assert dialog._none.isVisible() and not dialog.save_button.isEnabled()
    dialog.begin()
    for field, name in zip(dialog.fields, NAMES, strict=True):
        type_text(field, name)
    lines = dialog.preview.text().translate({0x2068: None, 0x2069: None, 0x200E: None}).split("\n")
    first, second = "“Headline of the first”", "“Headline of the second”"
    assert lines == [f"{first} refutes {second}", f"{second} refuted by {first}"]
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    settle()
    assert [kind.names for kind in link_kinds.own(desk)] == [NAMES]
    assert entries(dialog) == ["refutes  ⇄  refuted by  ·  0 links"]
    assert dialog.chosen == book.own[0] and not dialog.save_button.isEnabled()


def test_a_name_that_is_taken_is_refused_where_it_is_written(qtbot, make, desk, settle):
    link_kinds.create(desk, NAMES)
    dialog = make()
    dialog.begin()
    type_text(dialog.fields[2], "Refutes")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    settle()
    assert "Refutes" in dialog.trouble.text() and dialog.trouble.isVisible()
    assert dialog.fields[2].text() == "Refutes" and dialog.save_button.isEnabled()
    assert len(link_kinds.own(desk)) == 1


def test_names_are_changed_and_what_is_being_written_survives_other_changes(qtbot, make, desk, book, settle):
    first, _ = link_kinds.create(desk, NAMES)
    dialog = make()
    dialog.list.setCurrentRow(0)
    dialog.fields[3].selectAll()
    type_text(dialog.fields[3], "disproved by")
    link_kinds.create(desk, ("مصدر", "", "source", ""))
    book.refresh()
    settle()
    assert dialog.list.count() == 2 and dialog.fields[3].text() == "disproved by"
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    settle()
    assert link_kinds.own(desk)[0].in_en == "disproved by" and dialog.chosen == first


def test_deleting_says_how_many_links_there_are_and_what_becomes_of_them(qtbot, make, desk, book, settle):
    kind, _ = link_kinds.create(desk, NAMES)
    a, b = new(desk, "A"), new(desk, "B")
    links.add(desk, a, b, kind)
    links.add(desk, b, a, kind)
    dialog = make()
    dialog.list.setCurrentRow(0)
    qtbot.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)
    box = dialog.findChild(QMessageBox)
    assert "2 links" in box.text()
    delete = next(button for button in box.buttons() if button.text() == "Delete the kind")
    qtbot.mouseClick(delete, Qt.MouseButton.LeftButton)
    settle()
    assert entries(dialog) == [] and dialog._none.isVisible()
    assert [(link.kind, link.note) for link in articles.get(desk, a).links] == [(LinkKind.RELATED, "refutes")] * 2
    assert "2 links" in book.said[0]


def test_one_without_links_goes_at_once(qtbot, make, desk, settle):
    link_kinds.create(desk, NAMES)
    dialog = make("ar")
    assert entries(dialog)[0].endswith("بلا صلات")
    dialog.list.setCurrentRow(0)
    qtbot.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)
    settle()
    assert link_kinds.own(desk) == () and dialog.findChild(QMessageBox) is None


def test_a_closed_dialog_hears_nothing_more(make, book, desk, settle):
    dialog = make()
    dialog.reject()
    link_kinds.create(desk, NAMES)
    book.refresh()
    settle()
    assert dialog.list.count() == 0


def texts(menu):
    return [action.text() for action in menu.actions() if action.text()]


def test_menus_and_rows_of_the_panel_say_it_from_each_side(qtbot, desk, book, settle):
    kind, _ = link_kinds.create(desk, NAMES)
    a, b = new(desk, "A"), new(desk, "B")
    links.add(desk, a, b, kind, "note")
    application = QApplication.instance()
    i18n.apply(application, "ar")
    panel = RelatedPanel(theme.load("light"))
    qtbot.addWidget(panel)
    book.refresh()
    settle()
    panel.know(book.own)
    for key, section, name, way in ((a, panel.outgoing, "يدحض", True), (b, panel.incoming, "يدحضه", False)):
        article = articles.get(desk, key)
        panel.show_article(article, writable=True)
        assert section.row(0).head.chip == name
        menu = panel._menu(article.links[0])
        kinds = next(action.menu() for action in menu.actions() if action.menu() is not None)
        assert texts(kinds)[-2:] == [name, "أنواع خاصة من الصلات…"]
        assert [action.text() for action in kinds.actions() if action.isChecked()] == [name]
        assert article.links[0].outgoing is way
    link_kinds.rename(desk, kind.value, ("ينفي", "ينفيه", "", ""))
    panel.show_article(articles.get(desk, b), writable=True)
    assert panel.incoming.row(0).head.chip == "ينفيه"


def test_a_row_tells_how_its_link_came_to_be_and_leads_to_its_passage(qtbot, desk):
    a, b = new(desk, "A"), new(desk, "B")
    links.add(desk, a, b, LinkKind.CONTRADICTS, "note", "some <b> words")
    panel = RelatedPanel(theme.load("light"))
    qtbot.addWidget(panel)
    panel.show_article(articles.get(desk, a), writable=False)
    row = panel.outgoing.row(0)
    tip = row.toolTip()
    assert "some &lt;b&gt; words" in tip and "note" in tip and "Linked by hand" in tip
    asked = []
    panel.passage_asked.connect(asked.append)
    passage = row.findChild(type(row.head), "passage")
    qtbot.keyClick(passage, Qt.Key.Key_Return)
    assert [link.passage for link in asked] == ["some <b> words"]


def test_the_page_of_links_lists_own_kinds_with_their_numbers(qtbot, desk, jobs, book, settle):
    kind, _ = link_kinds.create(desk, NAMES)
    a, b = new(desk, "A"), new(desk, "B")
    links.add(desk, a, b, kind)
    page = RelatedPage(desk, jobs, theme.load("light"))
    qtbot.addWidget(page)
    page.know_kinds(book)
    page.show()
    book.refresh()
    page.refresh()
    settle()

    def listed():
        return {page.kinds.item(place).data(NAME): (page.kinds.item(place).text(), page.kinds.item(place).data(COUNT))
                for place in range(page.kinds.count())}  # fmt: skip

    assert listed()[kind.value] == ("refutes", 1)
    page.kinds.choose(kind.value)
    settle()
    assert len(page.model.items) == 1
    link_kinds.rename(desk, kind.value, ("", "", "denies", "denied by"))
    book.refresh()
    page.refresh()
    settle()
    assert listed()[kind.value] == ("denies", 1) and page.kinds.choice.kind == kind
    assert "denies" in page.model.data(page.model.index(0))
    link_kinds.remove(desk, book.own[0])
    book.refresh()
    settle()
    assert kind.value not in listed() and page.kinds.choice.kind is None
    asked = []
    page.kinds_asked.connect(lambda: asked.append(1))
    qtbot.mouseClick(page.manage_button, Qt.MouseButton.LeftButton)
    assert asked

"""The places of the archive beside the list: their counts, sections, what can be dropped on them, saved searches."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester

from newsdesk.desk import articles, searches, tags
from newsdesk.domain.article import Counts, Status, Text
from newsdesk.domain.query import Query, SavedSearch
from newsdesk.domain.tag import Source, Tag, TagKind
from newsdesk.ui import theme
from newsdesk.ui.widgets.asking import NameAsked
from newsdesk.ui.widgets.places import COUNT, Numbers, PlacesModel
from newsdesk.ui.widgets.sidebar import Sidebar
from tests.ui.conftest import settle, type_text

pytestmark = pytest.mark.usefixtures("brisk")
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def tag(number, name, parent=None, count=1, deep=None):
    return Tag(number, name, TagKind.TOPIC, "", parent, "", "", (), count, count if deep is None else deep)


NUMBERS = Numbers(
    Counts(12003, {"inbox": 214, "draft": 7}, trash=3, untagged=40),
    [(SavedSearch(1, "Water in May", "water after:2025-05"), 9)],
    [tag(1, "المرفأ", deep=30), tag(2, "Port", 1, 4, 5), tag(3, "Pier", 2), tag(4, "Economy", count=50)],
    [Source(1, "The Quay Post", 80), Source(2, "إذاعة الوادي", 20)],
)


@pytest.fixture
def sidebar(qtbot):
    made = Sidebar(theme.load("light"))
    qtbot.addWidget(made)
    made.resize(224, 900)
    made.show_numbers(NUMBERS)
    made.show()
    return made


def at(sidebar, key):
    index = sidebar._model.item_of(key).index()
    sidebar.scrollTo(index)
    return sidebar.visualRect(index).center()


def click(qtbot, sidebar, key):
    qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=at(sidebar, key))


def opened(sidebar, key):
    return sidebar.isExpanded(sidebar._model.item_of(key).index())


def children(sidebar, key):
    item = sidebar._model.item_of(key)
    sidebar.expand(item.index())
    return [item.child(place).text() for place in range(item.rowCount())]


def test_the_places_keep_qts_rules_through_a_whole_life(qtbot):
    light, dark = theme.load("light"), theme.load("dark")
    model = PlacesModel(light)
    tester = QAbstractItemModelTester(model, FATAL)
    assert model.show_numbers(Numbers(), light)
    assert model.show_numbers(NUMBERS, light)
    assert not model.show_numbers(replace(NUMBERS, counts=Counts(1, {"inbox": 1})), light)
    assert model.item_of("all").data(COUNT) == 1
    assert model.show_numbers(NUMBERS, dark)
    assert model.show_numbers(replace(NUMBERS, tags=NUMBERS.tags[3:], searches=(), sources=()), dark)
    assert model.item_of("tag:1") is None
    model.show_numbers(Numbers(), dark)
    del tester


def test_every_place_stands_there_with_its_count(sidebar):
    keys = ("all", "inbox", "draft", "review", "untagged", "trash", "search:1", "tag:1", "tag:2", "source:2")
    assert [sidebar._model.item_of(key).data(COUNT) for key in keys] == [12003, 214, 7, 0, 40, 3, 9, 30, 5, 20]
    assert children(sidebar, "tags") == ["Economy", "المرفأ"]  # the most used first
    assert children(sidebar, "tag:1") == ["Port"]
    assert children(sidebar, "tag:2") == ["Pier"]
    assert children(sidebar, "sources") == ["The Quay Post", "إذاعة الوادي"]


def test_choosing_a_place_by_mouse_and_by_key_tells_which(qtbot, sidebar):
    chosen = []
    sidebar.chosen.connect(chosen.append)
    click(qtbot, sidebar, "inbox")
    qtbot.keyClick(sidebar, Qt.Key.Key_Down)
    click(qtbot, sidebar, "tag:4")
    click(qtbot, sidebar, "source:1")
    assert chosen == [
        Query(statuses=("inbox",)),
        Query(statuses=("draft",)),
        Query(tag_ids=(4,)),
        Query(source_ids=(1,)),
    ]
    sidebar.choose("tag:3")  # below two tags that are closed
    assert chosen[-1] == Query(tag_ids=(3,))
    assert opened(sidebar, "tag:1")
    assert opened(sidebar, "tag:2")
    sidebar.choose("tag:99")
    assert sidebar.key == "tag:3"


def test_a_click_on_the_heading_of_a_section_folds_it_and_leaves_the_place(qtbot, sidebar):
    click(qtbot, sidebar, "inbox")
    chosen = []
    sidebar.chosen.connect(chosen.append)
    click(qtbot, sidebar, "tags")
    assert not opened(sidebar, "tags")
    assert opened(sidebar, "sources")
    assert (sidebar.key, chosen) == ("inbox", [])
    click(qtbot, sidebar, "tags")
    assert opened(sidebar, "tags")
    qtbot.mouseDClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=at(sidebar, "sources"))
    assert chosen == []


@pytest.mark.parametrize("name", ["Space", "Return"])
def test_a_section_folds_by_key(qtbot, sidebar, name):
    sidebar.choose("trash")
    qtbot.keyClick(sidebar, Qt.Key.Key_Down)
    assert sidebar.key == "trash"
    qtbot.keyClick(sidebar, getattr(Qt.Key, f"Key_{name}"))
    assert not opened(sidebar, "searches")
    qtbot.keyClick(sidebar, getattr(Qt.Key, f"Key_{name}"))
    assert opened(sidebar, "searches")


def test_what_is_folded_and_chosen_stays_so_when_the_tags_are_others(qtbot, sidebar):
    click(qtbot, sidebar, "sources")
    sidebar.choose("tag:2")
    click(qtbot, sidebar, "tags")
    chosen = []
    sidebar.chosen.connect(chosen.append)
    sidebar.show_numbers(replace(NUMBERS, tags=(*NUMBERS.tags, tag(5, "New", count=99))))
    assert not opened(sidebar, "sources")
    assert not opened(sidebar, "tags")
    assert opened(sidebar, "searches")
    assert opened(sidebar, "tag:1")
    assert (sidebar.key, chosen) == ("tag:2", [])
    assert sidebar.currentIndex().data() == "Port"
    sidebar.show_numbers(replace(NUMBERS, counts=Counts(5)))
    assert (sidebar.key, chosen) == ("tag:2", [])
    assert sidebar._model.item_of("all").data(COUNT) == 5


def test_a_tag_that_is_gone_leads_back_to_everything(sidebar):
    sidebar.choose("tag:2")
    chosen = []
    sidebar.chosen.connect(chosen.append)
    sidebar.show_numbers(replace(NUMBERS, tags=[NUMBERS.tags[3]]))
    assert sidebar.key == "all"
    assert chosen == [Query()]
    assert sidebar.currentIndex().data() == "All articles"


def test_the_theme_changes_without_folding_or_choosing_anything(qtbot, sidebar):
    click(qtbot, sidebar, "sources")
    sidebar.choose("tag:1")
    chosen = []
    sidebar.chosen.connect(chosen.append)
    sidebar.dress(theme.load("dark"))
    sidebar.grab()
    assert not opened(sidebar, "sources")
    assert (sidebar.key, chosen) == ("tag:1", [])


def test_files_and_articles_are_taken_only_where_they_can_go(sidebar):
    mime = QMimeData()
    mime.setData("application/x-newsdesk-articles", b"4,5")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/nowhere")])
    dropped = []
    sidebar.dropped.connect(lambda key, ids: dropped.append((key, ids)))
    taken = {}
    for key in ("all", "inbox", "untagged", "trash", "search:1", "tags", "tag:4", "source:1"):
        taken[key] = drop(sidebar, key, mime)
        assert not drop(sidebar, key, files)
    assert [key for key, took in taken.items() if took] == ["inbox", "trash", "tag:4"]
    assert dropped == [("inbox", [4, 5]), ("trash", [4, 5]), ("tag:4", [4, 5])]


def drop(sidebar, key, data):
    """Holds something over a place and lets it go there; gives whether the place took it."""
    place, buttons, keys = at(sidebar, key), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = QDragMoveEvent(place, Qt.DropAction.CopyAction, data, buttons, keys)
    sidebar.dragMoveEvent(move)
    event = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, buttons, keys)
    sidebar.dropEvent(event)
    assert event.isAccepted() is move.isAccepted()
    return event.isAccepted()


@pytest.fixture
def window(make_window, open_desk):
    """A window over four articles that came in, the oldest with a tag."""
    desk = open_desk(sample=False)
    for headline in ("Harbour weighs desalination", "Night train to the oasis", "خطة لتجديد شبكات المياه", "Tour"):
        articles.create(desk, Text(headline=headline, body="<p>Text.</p>"), Status.INBOX)
    tags.add(desk, [1], ["Port"])
    return make_window("en", desk=desk)


def test_articles_are_moved_tagged_and_trashed_by_dropping_them(qtbot, window):
    sidebar, model = window.browser.sidebar, window.browser.model
    ids = list(model.ids)[:3]
    mime = model.carry([0, 1, 2])
    port = next(found for found in tags.all_tags(window.desk) if found.name == "Port")
    assert drop(sidebar, "review", mime)
    settle(qtbot, window)
    assert {articles.get(window.desk, key).status for key in ids} == {Status.REVIEW}
    assert "3 articles moved" in window.banner.text
    assert drop(sidebar, f"tag:{port.id}", mime)
    settle(qtbot, window)
    assert all(port.id in {found.id for found in articles.get(window.desk, key).tags} for key in ids)
    assert drop(sidebar, "trash", mime)
    settle(qtbot, window)
    assert not set(ids) & set(model.ids)
    assert sidebar._model.item_of("trash").data(COUNT) == 3
    assert drop(sidebar, "final", mime)  # out of the trash again
    settle(qtbot, window)
    assert sidebar._model.item_of("final").data(COUNT) == 3
    assert sidebar._model.item_of("trash").data(COUNT) == 0


def test_a_tag_deleted_elsewhere_leaves_the_list_showing_everything(qtbot, window):
    port = next(found for found in tags.all_tags(window.desk) if found.name == "Port")
    window.tag_places.show(port.id)
    settle(qtbot, window)
    assert window.browser.model.rowCount() == 1
    tags.rename(window.desk, port.id, "Ellery")
    settle(qtbot, window)
    assert window.browser.sidebar.currentIndex().data() == "Ellery"
    assert window.browser.model.rowCount() == 1
    tags.delete(window.desk, port.id)
    settle(qtbot, window)
    assert window.browser.sidebar.key == "all"
    assert window.browser.model.rowCount() == 4


# -- saved searches


def search(qtbot, window, text):
    window.browser.search.setFocus()
    window.browser.search.selectAll()
    type_text(window.browser.search.line, text)
    qtbot.keyClick(window.browser.search.line, Qt.Key.Key_Return)
    settle(qtbot, window)


def answer(qtbot, window, text):
    """Answers the dialog that asks for a name; gives what it proposed."""
    dialog = window.findChild(NameAsked)
    assert dialog.isVisible()
    proposed = dialog.name.text()
    dialog.name.clear()
    assert not dialog.take.isEnabled(), "a name is needed"
    dialog.name.setText(text)
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    settle(qtbot, window)
    return proposed


def test_a_search_is_saved_and_chosen_and_left_again(qtbot, window):
    assert not window.actions_["save-search"].isEnabled()
    window.browser.sidebar.choose("inbox")
    search(qtbot, window, "desalination")
    assert not window.actions_["rename-search"].isEnabled()
    window.actions_["save-search"].trigger()
    assert answer(qtbot, window, "Sea water") == "desalination · Status: Inbox"
    assert "Sea water" in window.banner.text
    [kept] = searches.saved(window.desk)
    key = f"search:{kept.id}"
    assert window.browser.sidebar._model.item_of(key).data(COUNT) == 1
    window.browser.search.clear()
    window.browser.sidebar.choose("all")
    settle(qtbot, window)
    assert window.browser.model.rowCount() == 4
    click(qtbot, window.browser.sidebar, key)
    settle(qtbot, window)
    assert window.browser.search.text() == "status:inbox desalination"
    assert window.browser.model.rowCount() == 1
    click(qtbot, window.browser.sidebar, "all")
    settle(qtbot, window)
    assert window.browser.search.text() == ""
    assert window.browser.model.rowCount() == 4
    window.actions_["save-search"].trigger()  # nothing is searched: nothing to save
    assert window.findChild(NameAsked) is None


def test_a_saved_search_is_renamed_updated_deleted_and_brought_back(qtbot, window):
    key = f"search:{searches.create(window.desk, 'Water', 'desalination')[0]}"
    searches.create(window.desk, "Taken", "harbour")
    settle(qtbot, window)
    sidebar, box = window.browser.sidebar, window.browser.search
    sidebar.choose(key)
    settle(qtbot, window)
    window.actions_["rename-search"].trigger()
    assert answer(qtbot, window, "Sea") == "Water"
    assert sidebar.currentIndex().data() == "Sea"
    window.actions_["rename-search"].trigger()
    answer(qtbot, window, "Taken")
    assert "Taken" in window.banner.text
    assert sidebar.currentIndex().data() == "Sea"
    search(qtbot, window, "oasis")
    window.actions_["update-search"].trigger()
    settle(qtbot, window)
    assert [found.query for found in searches.saved(window.desk)] == ["oasis", "harbour"]
    sidebar.choose("all")
    settle(qtbot, window)
    assert box.text() == ""
    sidebar.choose(key)
    settle(qtbot, window)
    assert box.text() == "oasis"
    window.actions_["delete-search"].trigger()
    settle(qtbot, window)
    assert (sidebar.key, box.text()) == ("all", "")
    assert window.browser.model.rowCount() == 4
    assert not window.actions_["delete-search"].isEnabled()
    window.actions_["undo-work"].trigger()
    settle(qtbot, window)
    assert sidebar._model.item_of(key).text() == "Sea"


def test_what_somebody_types_over_a_saved_search_stays_when_they_go_elsewhere(qtbot, window):
    number, _ = searches.create(window.desk, "Water", "desalination")
    settle(qtbot, window)
    window.browser.sidebar.choose(f"search:{number}")
    settle(qtbot, window)
    search(qtbot, window, "oasis")
    window.browser.sidebar.choose("inbox")
    settle(qtbot, window)
    assert window.browser.search.text() == "oasis"


def test_the_menu_of_a_place_offers_what_can_be_done_with_it(qtbot, window):
    sidebar = window.browser.sidebar
    port = next(found for found in tags.all_tags(window.desk) if found.name == "Port")
    sidebar.customContextMenuRequested.emit(at(sidebar, f"tag:{port.id}"))
    settle(qtbot, window)
    menu = next(menu for menu in window.findChildren(type(window.menus["file"])) if menu.isVisible())
    assert {"tag-rename", "tag-merge", "tag-delete"} <= {action.objectName() for action in menu.actions()}
    assert sidebar.key == f"tag:{port.id}"
    menu.close()
    sidebar.customContextMenuRequested.emit(QPoint(5, sidebar.height() - 2))

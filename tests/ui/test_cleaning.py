"""The clean-up queue over a real archive: what a person sees, keys and mouse, and what the archive holds then."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from newsdesk.desk import Mode, articles, tags, undo
from newsdesk.domain.article import Text
from newsdesk.domain.cleaning import Deed, Finding, Flaw, Named
from newsdesk.domain.errors import DiskTrouble
from newsdesk.ui.keys.sheet import ShortcutSheet
from newsdesk.ui.tags.cleaning_model import ITEM, CleaningModel, Heading
from tests.ui.conftest import settle
from tests.ui.test_tag_manager import Stage

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


class Queue(Stage):
    """The manager with the clean-up queue in front."""

    def __init__(self, qtbot, desk, language, look="light"):
        super().__init__(qtbot, desk, language, look)
        self.pane = self.manager.side.cleaning
        self.pane.told.connect(self.told.append)
        self.manager.side.clean_up()
        self.listed = []
        self.manager.opened.connect(self.listed.append)
        for name in ("accept", "dismiss"):
            self.actions.on(f"clean-{name}", getattr(self.pane, name))
        self.actions.on("clean-articles", self.pane.show_articles)
        self.actions.have(write=not desk.read_only)
        self.look()

    def look(self):
        """What the window does after a change, and the search that follows."""
        self.desk.indexer.catch_up()
        self.refresh()
        self.qtbot.waitUntil(lambda: not self.pane.search.busy and not self.jobs.busy, timeout=20_000)
        self.settle()

    def rows(self):
        model = self.pane.model
        return [model.index(row).data() for row in range(model.rowCount())]

    def go(self, text):
        row = next(row for row, name in enumerate(self.rows()) if text in name)
        self.pane.list.setCurrentIndex(self.pane.model.index(row))
        self.settle()

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.pane.list.setFocus()
        QTest.keyClick(self.pane.list, key, modifier)
        self.settle()

    def tab(self):
        return self.manager.side.tabText(1)

    def names(self):
        return {tag.name for tag in tags.all_tags(self.desk)}


def tagged(desk, *names, count=1, body=""):
    keys = [articles.create(desk, Text(headline="خبر", body=f"<p>{body}</p>" if body else ""))[0] for _ in range(count)]
    tags.add(desk, keys, names)


def fill(desk):
    tagged(desk, "انتخاب", count=2)
    tagged(desk, "انتخابات", count=3)
    tagged(desk, "Election", count=2)
    tagged(desk, "Elections", count=3)
    tagged(desk, "عابر")
    tags.create(desk, "فارغ")
    tags.create(desk, "فارغ أيضا")


@pytest.fixture
def queue(qtbot, open_desk, monkeypatch):
    monkeypatch.setattr("newsdesk.ui.tags.cleaning_search.PAUSE", 1)
    made = []

    def build(language="en", look="light", desk=None, filled=True):
        if desk is None:
            desk = open_desk(sample=False)
            if filled:
                fill(desk)
        made.append(Queue(qtbot, desk, language, look))
        return made[-1]

    yield build
    for each in made:
        each.settle()
        each.window.hide()
        each.jobs.finish()
        each.window.close()
        each.window.deleteLater()
    QApplication.instance().setStyleSheet("")


@pytest.mark.parametrize("language, arrow", [("ar", "←"), ("en", "→")])
def test_it_says_what_and_why(queue, language, arrow):
    stage = queue(language)
    model = stage.pane.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert [model.index(row).data(ITEM).flaw for row in range(model.rowCount())] == [
        Flaw.SPELLING, Flaw.SPELLING, Flaw.SPELLING, Flaw.UNUSED, Flaw.ONCE,
    ]  # fmt: skip
    assert arrow in stage.rows()[1]
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert ("singular and plural" if language == "en" else "مفرد وجمع") in spoken
    assert stage.tab().endswith("4")
    assert stage.pane.list.currentIndex().row() == 1
    assert ("2 articles" if language == "en" else "مقالان") in stage.pane.foot.articles.text()


def test_nothing_to_clean_up(queue):
    stage = queue(filled=False)
    assert stage.pane.empty.isVisible() and "Nothing to clean up" in stage.pane.empty.text()
    assert not stage.pane.foot.isVisible() and stage.tab() == "To clean up"
    tags.create(stage.desk, "فارغ")
    stage.look()
    assert not stage.pane.empty.isVisible() and stage.tab().endswith("1")


def test_enter_accepts_and_the_next_one_is_there(queue):
    stage = queue()
    stage.go("Election")
    before = stage.pane.list.currentIndex().row()
    assert "3" not in stage.pane.foot.do.text() and stage.pane.foot.do.text() == "Merge"
    assert "Elections" in stage.pane.foot.preview.text()
    stage.press(Key.Key_Return)
    assert "Election" not in stage.names() and any("Elections" in line for line in stage.told)
    assert isinstance(stage.pane.list.item, Finding) and stage.pane.list.currentIndex().row() <= before
    stage.look()
    assert not any("Election" in name for name in stage.rows()) and stage.tab().endswith("3")
    undo.undo(stage.desk)
    stage.look()
    assert any("Election" in name for name in stage.rows()) and "Election" in stage.names()


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_dismisses_for_ever(queue, key):
    stage = queue()
    stage.go("Election")
    stage.press(key)
    assert stage.told and {"Election", "Elections"} <= stage.names()
    stage.look()
    assert not any("Election" in name for name in stage.rows())
    undo.undo(stage.desk)
    stage.look()
    assert any("Election" in name for name in stage.rows())


def test_the_keypad_accepts_too_and_arrows_walk(queue):
    stage = queue()
    stage.pane.list.setCurrentIndex(stage.pane.model.index(0))
    stage.press(Key.Key_Down)
    assert stage.pane.list.currentIndex().row() == 1
    name = stage.pane.list.item.gone.name
    stage.press(Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert name not in stage.names()


@pytest.mark.parametrize(
    "language, into, out", [("en", Key.Key_Right, Key.Key_Left), ("ar", Key.Key_Left, Key.Key_Right)]
)
def test_headings_open_and_close(queue, language, into, out):
    stage = queue(language)
    row = len(stage.rows()) - 1
    stage.pane.list.setCurrentIndex(stage.pane.model.index(row))
    assert not stage.pane.foot.isVisible()
    stage.press(into)
    assert len(stage.rows()) == row + 2 and stage.pane.list.currentIndex().row() == row
    stage.press(out)
    assert len(stage.rows()) == row + 1
    stage.press(Key.Key_Return)
    assert "عابر" in stage.rows()[-1]
    stage.press(Key.Key_Down)
    assert stage.pane.foot.do.text() == ("Delete" if language == "en" else "حذف")
    stage.press(Key.Key_Return)
    assert "عابر" not in stage.names()


def test_a_click_opens_a_heading_and_all_unused_tags_go_with_one_button(queue):
    stage = queue()
    row = len(stage.rows()) - 2
    at = stage.pane.list.visualRect(stage.pane.model.index(row)).center()
    QTest.mouseClick(stage.pane.list.viewport(), LEFT, pos=at)
    stage.settle()
    assert len(stage.rows()) == 7 and stage.pane.foot.do.text() == "Delete all 2 tags"
    QTest.mouseClick(stage.pane.foot.do, LEFT)
    stage.settle()
    assert not {"فارغ", "فارغ أيضا"} & stage.names()
    undo.undo(stage.desk)
    assert {"فارغ", "فارغ أيضا"} <= stage.names()


def test_the_mouse_accepts_and_ignores(queue):
    stage = queue()
    stage.go("Election")
    at = stage.pane.list.visualRect(stage.pane.list.currentIndex()).center()
    QTest.mouseClick(stage.pane.list.viewport(), LEFT, pos=at)
    QTest.mouseClick(stage.pane.foot.ignore, LEFT)
    stage.settle()
    assert not any("Election" in name for name in stage.rows())
    stage.go("انتخاب")
    QTest.mouseClick(stage.pane.foot.do, LEFT)
    stage.settle()
    assert "انتخاب" not in stage.names() and {"Election", "Elections"} <= stage.names()


def test_the_articles_behind_it_are_listed(queue):
    stage = queue()
    stage.go("Election")
    gone = stage.pane.list.item.gone.id
    stage.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(stage.pane.foot.articles, LEFT)
    assert stage.listed == [gone, gone]


def test_what_changed_meanwhile_is_told_and_not_done(queue):
    stage = queue()
    stage.go("Election")
    tags.rename(stage.desk, stage.pane.list.item.gone.id, "Riots")
    stage.press(Key.Key_Return)
    stage.look()
    assert stage.failed and {"Riots", "Elections"} <= stage.names()
    assert not any("Election" in name for name in stage.rows())


def test_what_the_disk_refuses_comes_back(queue, monkeypatch):
    stage = queue()
    stage.go("Election")

    def refuse(*_given):
        raise DiskTrouble(detail="full")

    monkeypatch.setattr("newsdesk.desk.cleaning.accept", refuse)
    stage.press(Key.Key_Return)
    stage.look()
    assert stage.failed and any("Election" in name for name in stage.rows())


def test_what_holds_no_more_goes_at_once(queue):
    stage = queue()
    tagged(stage.desk, "فارغ", count=2)
    stage.pane.search._watched = False  # before it is looked for again
    stage.refresh()
    assert stage.pane.model.of(Flaw.UNUSED)[0].gone.name == "فارغ أيضا"
    assert len(stage.pane.model.of(Flaw.UNUSED)) == 1


def test_an_archive_that_may_not_be_written_is_looked_at_only(queue, open_desk):
    desk = open_desk(sample=False)
    fill(desk)
    desk.close()
    stage = queue(desk=type(desk).open(desk.archive.path, desk.archive.path.parent / "cache", Mode.READ))
    assert not stage.pane.foot.do.isEnabled() and not stage.pane.foot.ignore.isEnabled()
    before = stage.rows()
    stage.press(Key.Key_Return)
    stage.press(Key.Key_Delete)
    assert stage.rows() == before
    stage.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stage.listed
    stage.window.hide()
    stage.settle()
    stage.desk.close()


def test_nobody_searches_what_nobody_sees(queue):
    stage = queue()
    stage.window.hide()
    tags.create(stage.desk, "آخر")
    stage.refresh()
    assert not stage.pane.search.busy
    stage.window.show()
    stage.look()
    assert len(stage.pane.model.of(Flaw.UNUSED)) == 3


def many(count):
    return [
        Finding(Flaw.SPELLING, Deed.MERGE, Named(n * 2, f"a{n}", f"انتخاب {n}", 2),
                Named(n * 2 + 1, f"b{n}", f"انتخابات {n}", 3), ("plural",), weak=True)
        for n in range(count)
    ]  # fmt: skip


def test_a_thousand_rows_come_and_go_one_by_one(qtbot):
    model = CleaningModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    found = many(1000)
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    model.show(found)
    assert model.rowCount() == 1001 and len(resets) == 1
    model.show(found[:500] + found[501:])
    model.show(found)
    assert model.rowCount() == 1001 and len(resets) == 1
    model.turn(Flaw.SPELLING)
    assert model.rowCount() == 1 and isinstance(model.index(0).data(ITEM), Heading)
    model.turn(Flaw.SPELLING)
    model.show(many(3000))
    assert model.rowCount() == 1001 and "3,000" in model.index(0).data(ITEM).told and len(model.found) == 3000
    model.show([])
    assert model.rowCount() == 0


def test_of_a_thousand_rows_only_those_in_sight_are_shaped(queue, monkeypatch):
    stage = queue(filled=False)
    shaped = []
    from newsdesk.ui.tags import cleaning_list

    usual = cleaning_list.lay_out
    monkeypatch.setattr(cleaning_list, "lay_out", lambda *a, **k: shaped.append(1) or usual(*a, **k))
    monkeypatch.setattr("newsdesk.desk.cleaning.renamed", lambda one, _tags: one)
    stage.pane._show(many(1000))
    stage.pane.list.grab()
    assert 0 < len(shaped) < 200 and stage.tab().endswith("1,000")


def test_the_window_leads_there_and_lists_the_articles(qtbot, make_window):
    window = make_window("en", sample=False)
    fill(window.desk)
    settle(qtbot, window)
    window.actions_["clean-up"].trigger()
    side = window.manager.side
    settle(qtbot, window)
    qtbot.waitUntil(lambda: side.cleaning.search.over and not side.cleaning.search.busy, timeout=20_000)
    settle(qtbot, window)
    assert window.pages.shown == "tags" and side.looks_at_cleaning
    assert window.actions_["clean-accept"].isEnabled()
    gone = side.cleaning.list.item.gone
    window.activateWindow()
    side.cleaning.list.setFocus()
    QTest.keyClick(side.cleaning.list, Key.Key_Return)
    settle(qtbot, window)
    assert gone.name not in {tag.name for tag in tags.all_tags(window.desk)}
    gone = side.cleaning.list.item.gone
    QTest.keyClick(side.cleaning.list, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert window.pages.shown == "articles" and window.browser.sidebar.key == f"tag:{gone.id}"
    assert not window.actions_["clean-accept"].isEnabled()


def test_the_keys_stand_in_the_sheet(qtbot, make_window):
    window = make_window("en", sample=False)
    sheet = ShortcutSheet(window.actions_, window)
    qtbot.addWidget(sheet)
    from PySide6.QtWidgets import QLabel

    told = {text.text() for text in sheet.findChildren(QLabel)}
    assert {"Accept what is proposed", "Never propose this again", "Show the articles behind it"} <= told


# -- two that read alike


def plain(text):
    return "".join(sign for sign in text if sign not in "\u2066\u2067\u2068\u2069\u200e\u200f\u00a0")


def ends(stage, row):
    model = stage.pane.model
    return [plain(" · ".join(facts)) for facts in model.told(model.index(row).data(ITEM))[1]]


def twins(desk):
    sport, club = tags.create(desk, "هيئات")[0], tags.create(desk, "أندية")[0]
    first, second = (tags.create(desk, "رياضه", parent_id=parent)[0] for parent in (sport, club))
    tags.add_alias(desk, first, "ألعاب")
    for key, count in ((first, 1), (second, 3)):
        made = [articles.create(desk, Text(headline="خبر"))[0] for _ in range(count)]
        tags.give(desk, made, key)
    return first, second


@pytest.mark.parametrize("language", ["ar", "en"])
def test_two_of_one_name_are_told_apart_by_place_articles_and_other_names(queue, open_desk, language):
    desk = open_desk(sample=False)
    first, _ = twins(desk)
    stage = queue(language, desk=desk)
    stage.go("رياضه")
    item = stage.pane.list.item
    assert (item.flaw, item.gone.id) == (Flaw.PLACES, first)
    goes, stays = ends(stage, stage.pane.list.currentIndex().row())
    if language == "ar":
        assert goes == "يزول: هيئات ‹ رياضه · مقال واحد · = ألعاب" and stays == "يبقى: أندية ‹ رياضه · 3 مقالات"
    else:
        assert goes == "goes: هيئات › رياضه · 1 article · = ألعاب" and stays == "stays: أندية › رياضه · 3 articles"
    spoken = stage.pane.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert plain(goes) not in plain(stage.rows()[1]) and goes.split(" · ")[0] in plain(spoken)
    tall = stage.pane.list.visualRect(stage.pane.list.currentIndex()).height()
    assert tall > 3 * stage.pane.list.fontMetrics().height()


@pytest.mark.parametrize(
    "one, two, told",
    [
        ("ري\u200cاضة", "رياضة", "U+200C"),
        ("رياضه", "رياضة", "ه"),
        ("مِياه", "مياه", "◌ِ"),
        ("كرة القدم", "كـرة القدم", "ـ"),
        ("Coast", "coast", "C"),
    ],
)
def test_what_differs_in_spelling_can_be_seen(queue, open_desk, one, two, told):
    desk = open_desk(sample=False)
    parents = [tags.create(desk, name)[0] for name in ("أصل", "فرع")]
    for name, parent, count in ((one, parents[0], 1), (two, parents[1], 2)):
        made = [articles.create(desk, Text(headline="خبر"))[0] for _ in range(count)]
        tags.give(desk, made, tags.create(desk, name, parent_id=parent)[0])
    stage = queue("en", desk=desk)
    both = ends(stage, 1)
    assert any(told in end.split(" · ")[2] for end in both), both


def test_two_that_nothing_tells_apart_tell_when_they_were_made():
    from newsdesk.domain.tag import Tag, TagKind
    from newsdesk.ui.tags.cleaning_ends import ends as told

    def tag(key, uid):
        return Tag(key, "رياضه", TagKind.TOPIC, "", None, "", "", (), 0, uid=uid)

    known = {1: tag(1, "0192f0c1-2b00-7000-8000-000000000000"), 2: tag(2, "f81d4fae-7dec-41d0-a765-00a0c91e6bf6")}
    finding = Finding(Flaw.PLACES, Deed.MERGE, *(Named(key, one.uid, one.name, 0) for key, one in known.items()))
    goes, stays = told(finding, lambda _tag: "", known)
    assert "2024" in goes[-1] and "0" not in stays[-1]  # a number that tells no time


def test_the_tree_goes_to_the_chosen_one_while_somebody_is_in_the_queue(queue, open_desk):
    desk = open_desk(sample=False)
    first, _second = twins(desk)
    other = tags.create(desk, "فارغ")[0]
    stage = queue(desk=desk)
    tree = stage.manager.tree
    stage.pane.list.setFocus()
    tree.collapseAll()
    stage.press(Key.Key_Home)
    stage.press(Key.Key_Down)
    assert stage.manager.selected() == [first]
    assert tree.viewport().rect().contains(tree.visualRect(stage.manager.model.index_of(first)))
    tree.setFocus()
    tree.choose([other])
    stage.look()  # what is looked for again leads nobody away
    stage.pane.list.setCurrentIndex(stage.pane.model.index(1))
    assert stage.manager.selected() == [other]
    assert stage.pane.isVisible()

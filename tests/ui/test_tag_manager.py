"""The tag manager over a real archive: what a person clicks, types and drags, and what the archive holds then."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QMessageBox, QPushButton, QToolButton

from newsdesk.desk import Desk, Mode, articles, tags, undo
from newsdesk.domain.article import Text
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.errors import DiskTrouble
from newsdesk.domain.tag import TagKind
from newsdesk.ui import i18n, theme
from newsdesk.ui.actions import Actions
from newsdesk.ui.articles.list_model import MIME as ARTICLES
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.tags.chips import AliasChip, TagChip
from newsdesk.ui.tags.dialogs import NameDialog, PickDialog, preview_text
from newsdesk.ui.tags.manager import TagManager
from newsdesk.ui.tags.model import ID, MOST_FOUND
from newsdesk.ui.tags.verbs import TagVerbs
from tests.ui.conftest import settle, type_text

LEFT = Qt.MouseButton.LeftButton


class Stage:
    """The manager in a window that does what the real one does: hands it the tags whenever they change."""

    def __init__(self, qtbot, desk, language, look="light"):
        application = QApplication.instance()
        i18n.apply(application, language)
        chosen = theme.load(look)
        theme.apply(application, chosen)
        self.qtbot, self.desk = qtbot, desk
        self.window = QMainWindow()
        self.jobs = Jobs(self.window)
        self.actions = Actions(self.window, chosen)
        self.verbs = TagVerbs(desk, self.jobs, self.window)
        self.manager = TagManager(desk, self.jobs, chosen, self.actions, self.verbs)
        self.window.setCentralWidget(self.manager)
        self.window.resize(1200, 820)
        self.window.show()
        self.told, self.failed = [], []
        self.verbs.told.connect(self.told.append)
        self.verbs.failed.connect(self.failed.append)
        self.jobs.failed.connect(self.failed.append)
        self.manager.tree.expandAll()
        self.refresh()
        self.manager.tree.expandAll()

    def settle(self):
        self.qtbot.waitUntil(lambda: not self.jobs.busy and not self.busy(), timeout=10_000)
        self.qtbot.wait(20)
        self.qtbot.waitUntil(lambda: not self.jobs.busy, timeout=10_000)

    def busy(self):
        return self.manager._timer.isActive() or self.manager._details.isActive()

    def refresh(self):
        self.settle()
        self.manager.show_tags(tags.all_tags(self.desk))
        self.settle()

    def id(self, name):
        return next(tag.id for tag in tags.all_tags(self.desk) if tag.name == name)

    def tag(self, name):
        return next(tag for tag in tags.all_tags(self.desk) if tag.name == name)

    def at(self, name):
        rect = self.manager.tree.visualRect(self.manager.model.index_of(self.id(name)))
        assert not rect.isEmpty(), name
        return rect.center()

    def click(self, name, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.mouseClick(self.manager.tree.viewport(), LEFT, modifier, self.at(name))
        self.settle()

    def dialog(self, kind):
        self.settle()
        found = [each for each in self.window.findChildren(kind) if each.isVisible()]
        assert len(found) == 1
        return found[0]

    def shown(self):
        tree, found = self.manager.tree, []
        index = tree.model().index(0, 0)
        while index.isValid():
            found.append(index.data())
            index = tree.indexBelow(index)
        return found


@pytest.fixture
def stage(qtbot, open_desk):
    made = []

    def build(language="ar", look="light", desk=None):
        if desk is None:
            desk = open_desk(sample=False)
            fill(desk)
        made.append(Stage(qtbot, desk, language, look))
        return made[-1]

    yield build
    for each in made:
        each.settle()
        each.jobs.finish()
        each.window.close()
        each.window.deleteLater()
    QApplication.instance().setStyleSheet("")


def fill(desk):
    places = tags.create(desk, "أماكن", TagKind.PLACE)[0]
    coast = tags.create(desk, "الساحل", TagKind.PLACE, places)[0]
    tags.create(desk, "المرفأ", TagKind.PLACE, coast)
    bodies = tags.create(desk, "هيئات", TagKind.ORGANISATION)[0]
    tags.create(desk, "هيئة المياه", TagKind.ORGANISATION, bodies)
    tags.create(desk, "مصلحة المياه", TagKind.ORGANISATION, bodies)
    tags.create(desk, "Port Said", TagKind.PLACE, places)
    for number, names in enumerate(
        (["هيئة المياه", "الساحل"], ["هيئة المياه", "مصلحة المياه"], ["مصلحة المياه"], ["الساحل"]), 1
    ):
        articles.create(desk, Text(headline=f"خبر {number}", published=PartialDate(f"201{number}-03")))
        tags.add(desk, [number], names)


def carried(desk, article):
    return {tag.name for tag in articles.get(desk, article).tags}


def test_the_details_of_a_clicked_tag(stage):
    s = stage()
    asked = []
    s.manager.chosen.connect(asked.append)
    s.click("هيئة المياه")
    detail = s.manager.detail
    assert asked[-1] == (s.id("هيئة المياه"),)
    assert detail.head.name.text() == "هيئة المياه"
    assert "هيئات" in detail.head.path.text()
    assert "مقالان" in detail.head.facts.text()
    assert "2011" in detail.head.dates.text() and "2012" in detail.head.dates.text()
    beside = [chip.text() for chip in detail.findChildren(TagChip) if chip.isVisibleTo(detail)]
    assert len(beside) == 2 and any("الساحل" in text for text in beside)
    next(chip for chip in detail.findChildren(TagChip) if "الساحل" in chip.text()).click()
    s.settle()
    assert s.manager.selected() == [s.id("الساحل")]


def test_a_tag_with_others_below_counts_them_once(stage):
    s = stage("en")
    s.click("هيئات")
    assert "no articles" in s.manager.detail.head.facts.text()
    assert "3 with the tags below it" in s.manager.detail.head.facts.text()


def test_the_filter_folds_finds_other_names_and_brings_the_tree_back(stage):
    s = stage()
    tags.add_alias(s.desk, s.id("الساحل"), "الشَّاطئ")
    s.refresh()
    s.manager.tree.collapse(s.manager.model.index_of(s.id("هيئات")))
    before = s.shown()
    type_text(s.manager.filter, "الشاطى")
    s.settle()
    assert s.shown() == ["أماكن", "الساحل"]
    assert s.manager.selected() == [s.id("الساحل")]
    assert s.manager.total.text() == "واحد من 7"
    s.manager.filter.setText("لا شيء كهذا")
    s.settle()
    assert s.shown() == [] and s.manager._empty.isVisible()
    assert not s.manager.merge.isEnabled() and not s.manager.detail.head.isVisible()
    QTest.keyClick(s.manager.filter, Qt.Key.Key_Escape)
    s.settle()
    assert s.shown() == before and s.manager.total.text() == "7 وسوم"


def test_a_filter_that_finds_very_many_shows_the_likeliest_open_and_how_many_there_are(stage):
    s = stage("en")
    count = MOST_FOUND + 40
    for number in range(count):
        tags.create(s.desk, f"Council {number}", TagKind.PLACE, s.id("المرفأ"))
    s.refresh()
    s.manager.tree.collapseAll()
    type_text(s.manager.filter, "co")
    s.settle()
    shown = s.shown()
    assert sum(name.startswith("Council") for name in shown) == MOST_FOUND
    assert shown[:3] == ["أماكن", "الساحل", "المرفأ"], "the tree is open down to them"
    assert s.manager.total.text() == f"{count} of {count + 7}"
    assert s.manager.foot.isVisible() and f"{MOST_FOUND}" in s.manager.nearest.text()
    assert s.manager.selected() == [s.manager.model.nearest[0]]
    s.manager.every.click()
    s.settle()
    assert sum(name.startswith("Council") for name in s.shown()) == count
    assert not s.manager.foot.isVisible()
    s.manager.filter.clear()
    s.settle()
    assert "هيئات" in s.shown() and not s.manager.foot.isVisible()


def test_the_details_follow_a_filter_when_nobody_types_on(stage):
    s = stage()
    s.click("الساحل")
    shown = []
    s.manager.chosen.connect(shown.append)
    s.manager.filter.setText("هيئة")
    s.manager._narrow()
    assert s.manager.selected() == [s.id("هيئة المياه")] and shown == []
    assert s.manager.detail.head.name.text() == "الساحل", "what was found is painted first"
    type_text(s.manager.filter, " م")
    assert not s.manager._details.isActive(), "a further key comes before them"
    s.settle()
    assert shown == [(s.id("هيئة المياه"),)]
    assert s.manager.detail.head.name.text() == "هيئة المياه"


def test_a_filter_that_goes_on_chooses_the_likeliest_of_what_it_finds_now(stage):
    s = stage("en")
    for name in ("Java", "JavaScript", "C", "C++"):
        tags.create(s.desk, name)
    s.refresh()
    chosen = []
    for typed in ("c", "c+", "c++", "java", "javas"):
        s.manager.filter.setText(typed)
        s.settle()
        chosen += [s.manager.model.known.by_id[key].name for key in s.manager.selected()]
    assert chosen == ["C", "C++", "C++", "Java", "JavaScript"]


def test_down_leads_from_the_filter_to_the_tree_and_enter_lists_the_articles(stage, qtbot):
    s = stage()
    s.manager.filter.setFocus()
    type_text(s.manager.filter, "مرفا")
    QTest.keyClick(s.manager.filter, Qt.Key.Key_Down)
    s.settle()
    with qtbot.waitSignal(s.manager.opened) as opened:
        QTest.keyClick(s.manager.tree, Qt.Key.Key_Return)
    assert opened.args == [s.id("المرفأ")]


def test_a_double_click_lists_the_articles(stage, qtbot):
    s = stage()
    s.click("الساحل")
    with qtbot.waitSignal(s.manager.opened) as opened:
        QTest.mouseDClick(s.manager.tree.viewport(), LEFT, pos=s.at("الساحل"))
    assert opened.args == [s.id("الساحل")]


def rename_in_place(s, old, new):
    s.click(old)
    s.manager.edit_name()
    editor = s.manager.tree.findChild(QLineEdit)
    assert editor.text() == old
    editor.selectAll()
    type_text(editor, new)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    s.refresh()


def test_a_name_is_changed_in_place_and_the_old_one_kept(stage):
    s = stage()
    key = s.id("الساحل")
    rename_in_place(s, "الساحل", "الشريط الساحلي")
    assert s.tag("الشريط الساحلي").id == key
    assert s.tag("الشريط الساحلي").aliases == ("الساحل",)
    assert s.manager.selected() == [key]
    assert s.manager.detail.head.name.text() == "الشريط الساحلي"


def test_a_name_that_is_taken_is_refused_and_told(stage):
    s = stage()
    tags.create(s.desk, "السوق", parent_id=s.tag("الساحل").parent_id)
    s.refresh()
    rename_in_place(s, "الساحل", "السُّوق")
    assert [error.code for error in s.failed] == ["tag-exists"]
    assert "الساحل" in s.shown()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_two_tags_are_merged_through_the_dialog(stage, language):
    s = stage(language)
    s.click("مصلحة المياه")
    s.click("هيئة المياه", Qt.KeyboardModifier.ControlModifier)
    assert len(s.manager.selected()) == 2
    s.manager.merge.click()
    dialog = s.dialog(PickDialog)
    assert dialog.picked in s.manager.selected()  # one of them is offered
    type_text(dialog.field, "هيئه المياه")
    s.settle()
    assert dialog.picked == s.id("هيئة المياه")
    text = dialog.preview.text()
    assert "مصلحة المياه" in text and "هيئة المياه" in text
    assert ("مقال واحد" if language == "ar" else "1 article gets") in text
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    s.refresh()
    assert s.tag("هيئة المياه").aliases == ("مصلحة المياه",)
    assert s.tag("هيئة المياه").count == 3
    assert "مصلحة المياه" not in s.shown() and len(s.told) == 1
    undo.undo(s.desk)
    assert s.tag("مصلحة المياه").count == 2


def test_a_merge_can_be_typed_by_another_name_and_called_off(stage):
    s = stage()
    tags.add_alias(s.desk, s.id("الساحل"), "Coast")
    s.refresh()
    before = tags.all_tags(s.desk)
    s.verbs.merge([s.id("Port Said")])
    dialog = s.dialog(PickDialog)
    assert not dialog.do.isEnabled()
    type_text(dialog.field, "coast")
    s.settle()
    assert dialog.picked == s.id("الساحل") and dialog.do.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    s.settle()
    assert tags.all_tags(s.desk) == before


def test_a_tag_is_not_offered_itself_or_what_stands_below_it(stage):
    s = stage()
    s.verbs.move([s.id("الساحل")])
    dialog = s.dialog(PickDialog)
    offered = {tag.name for tag in dialog.model.known.by_id.values()}
    assert offered == {"أماكن", "هيئات", "هيئة المياه", "مصلحة المياه", "Port Said"}
    dialog.root.click()
    dialog.do.click()
    s.refresh()
    assert s.tag("الساحل").parent_id is None and s.tag("المرفأ").parent_id == s.id("الساحل")


def test_deleting_says_what_goes_and_is_undone_as_one(stage):
    s = stage("en")
    s.click("الساحل")
    s.click("هيئة المياه", Qt.KeyboardModifier.ControlModifier)
    s.verbs.delete(s.manager.selected())
    box = s.dialog(QMessageBox)
    assert "2 tags" in box.text() and "الساحل" in box.text()
    assert "3 articles" in box.informativeText() and "1 tag below moves up" in box.informativeText()
    next(button for button in box.buttons() if button.text() == "Delete").click()
    s.refresh()
    assert s.shown() == ["أماكن", "المرفأ", "Port Said", "هيئات", "مصلحة المياه"]
    assert carried(s.desk, 1) == set()
    undo.undo(s.desk)
    s.refresh()
    assert carried(s.desk, 1) == {"الساحل", "هيئة المياه"}
    assert s.tag("المرفأ").parent_id == s.id("الساحل")


@pytest.mark.parametrize(
    "language, one, some",
    [
        ("en", "No article carries it.", "No article carries any of them."),
        ("ar", "لا يحمله أي مقال.", "لا يحمل أيَّ واحد منها أي مقال."),
    ],
)
def test_what_nobody_carries_is_not_lost_by_0_articles(stage, language, one, some):
    s = stage(language)
    keys = [tags.create(s.desk, name)[0] for name in ("فارغ", "خال", "باق")]
    s.refresh()
    for chosen, told in ((keys[:1], one), (keys[:2], some)):
        s.verbs.delete(chosen)
        box = s.dialog(QMessageBox)
        assert box.informativeText().startswith(told)
        QTest.keyClick(box, Qt.Key.Key_Escape)
        s.settle()
    preview = tags.merge_preview(s.desk, keys[:1], keys[2])
    assert "0" not in preview_text(preview, s.tag("باق")).split("\n")[0]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_deletes_stands_at_the_end_as_in_every_box(qtbot, make_window, language):
    window = make_window(language)
    key = next(tag.id for tag in tags.all_tags(window.desk))
    window.tag_verbs.delete([key])
    settle(qtbot, window)
    box = next(one for one in window.findChildren(QMessageBox) if one.isVisible())
    cancel, delete = box.defaultButton(), next(one for one in box.buttons() if one is not box.defaultButton())
    assert cancel.x() < delete.x() if language == "en" else cancel.x() > delete.x()
    box.close()


def test_a_deletion_that_is_called_off_changes_nothing(stage):
    s = stage()
    before = tags.all_tags(s.desk)
    s.verbs.delete([s.id("الساحل")])
    QTest.keyClick(s.dialog(QMessageBox), Qt.Key.Key_Escape)
    s.settle()
    assert tags.all_tags(s.desk) == before


def drop(s, data, at):
    viewport = s.manager.tree.viewport()
    rest = (Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    move = QDragMoveEvent(at, *rest)
    for event in (QDragEnterEvent(at, *rest), move, QDropEvent(QPointF(at), *rest)):
        QApplication.sendEvent(viewport, event)
    s.refresh()
    return move.isAccepted()


def test_a_dragged_tag_moves_below_another_and_to_the_root(stage):
    s = stage()
    s.click("المرفأ")
    assert not drop(s, s.manager.model.mimeData(s.manager.tree.selectedIndexes()), s.at("الساحل"))  # it is there
    assert drop(s, s.manager.model.mimeData(s.manager.tree.selectedIndexes()), s.at("هيئات"))
    assert s.tag("المرفأ").parent_id == s.id("هيئات")
    assert s.manager.selected() == [s.id("المرفأ")]
    drop(s, s.manager.model.mimeData(s.manager.tree.selectedIndexes()), QPoint(200, 700))
    assert s.tag("المرفأ").parent_id is None


def test_where_a_tag_is_dropped_stays_open_and_it_is_chosen_and_in_sight(stage):
    s = stage()
    bodies = s.id("هيئات")
    for number in range(40):
        tags.create(s.desk, f"هيئة {number:02}", TagKind.ORGANISATION, bodies)
    s.refresh()
    tree = s.manager.tree
    tree.collapse(s.manager.model.index_of(bodies))
    s.click("المرفأ")
    data = s.manager.model.mimeData(tree.selectedIndexes())
    tree.choose([s.id("أماكن")])
    tree.scrollToTop()
    assert drop(s, data, s.at("هيئات"))
    assert tree.isExpanded(s.manager.model.index_of(bodies))
    assert s.manager.selected() == [s.id("المرفأ")]
    assert tree.viewport().rect().contains(tree.visualRect(s.manager.model.index_of(s.id("المرفأ"))))
    tree.collapseAll()
    s.refresh()
    assert not tree.isExpanded(s.manager.model.index_of(bodies))  # what happens later opens nothing again


def test_articles_dropped_on_a_tag_get_it(stage):
    s = stage()
    data = QMimeData()
    data.setData(ARTICLES, b"3,4")
    drop(s, data, s.at("المرفأ"))
    assert "المرفأ" in carried(s.desk, 3) and "المرفأ" in carried(s.desk, 4)
    assert s.told == ["صار الوسم «\u2068المرفأ\u2069» على مقالين"]


def test_other_names_are_added_and_taken_away(stage):
    s = stage()
    s.click("الساحل")
    field = s.manager.detail.alias_field
    type_text(field, "الشاطئ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    s.refresh()
    assert s.tag("الساحل").aliases == ("الشاطئ",)
    assert field.text() == ""
    type_text(field, "السّاحل")
    QTest.keyClick(field, Qt.Key.Key_Return)
    s.refresh()
    assert s.tag("الساحل").aliases == ("الشاطئ",) and "السّاحل" in s.told[-1]
    chip = s.manager.detail.findChild(AliasChip)
    chip.findChild(QToolButton).click()
    s.refresh()
    assert s.tag("الساحل").aliases == ()


def test_another_name_that_is_taken_stays_in_the_field(stage):
    s = stage()
    s.click("الساحل")
    type_text(s.manager.detail.alias_field, "المرفأ")
    QTest.keyClick(s.manager.detail.alias_field, Qt.Key.Key_Return)
    s.refresh()
    assert [error.code for error in s.failed] == ["tag-exists"]
    assert s.manager.detail.alias_field.text() == "المرفأ"


def test_a_note_is_kept_when_another_tag_is_chosen(stage):
    s = stage()
    s.click("الساحل")
    type_text(s.manager.detail.note, "من المرفأ إلى الجسر")
    s.manager.detail.uri.setFocus()
    type_text(s.manager.detail.uri, "https://example.org/coast")
    s.click("هيئات")
    s.refresh()
    assert s.manager.detail.note.toPlainText() == ""
    tag = s.tag("الساحل")
    assert (tag.note, tag.uri) == ("من المرفأ إلى الجسر", "https://example.org/coast")


def test_what_is_being_typed_outlives_a_change_from_elsewhere(stage):
    s = stage()
    s.click("الساحل")
    s.manager.detail.note.setFocus()
    type_text(s.manager.detail.note, "من المرفأ")
    tags.add_alias(s.desk, s.id("الساحل"), "Coast")
    s.refresh()
    assert s.manager.detail.note.toPlainText() == "من المرفأ"
    s.manager.save_now()
    s.settle()
    assert s.tag("الساحل").note == "من المرفأ"


def test_a_note_that_the_disk_refuses_is_not_lost(stage, monkeypatch):
    s = stage()
    s.click("الساحل")
    type_text(s.manager.detail.note, "من المرفأ")
    with monkeypatch.context() as broken:
        broken.setattr(tags, "change", lambda *_given, **_values: (_ for _ in ()).throw(DiskTrouble(detail="full")))
        s.click("هيئات")
    assert [error.code for error in s.failed] == ["disk-trouble"]
    s.refresh()
    s.click("الساحل")
    assert s.manager.detail.note.text() == "من المرفأ"
    s.click("هيئات")
    assert s.tag("الساحل").note == "من المرفأ"
    undo.undo(s.desk)
    s.refresh()
    s.click("الساحل")
    assert s.manager.detail.note.text() == ""


def test_the_caret_stays_where_somebody_writes_while_the_note_is_kept(stage):
    s = stage()
    s.click("الساحل")
    note = s.manager.detail.note
    note.setFocus()
    type_text(note, "من المرفأ ")
    s.manager.save_now()
    s.refresh()
    assert s.tag("الساحل").note == "من المرفأ"
    type_text(note, "إلى الجسر")
    assert note.text() == "من المرفأ إلى الجسر"


def test_kind_and_colour_are_chosen(stage):
    s = stage()
    s.click("الساحل")
    detail = s.manager.detail
    detail.kind.setFocus()
    detail.kind.setCurrentIndex(detail.kind.findData("event"))
    detail.kind.activated.emit(detail.kind.currentIndex())
    s.refresh()
    assert s.tag("الساحل").kind is TagKind.EVENT
    detail.colour.findChildren(QToolButton)[1].click()
    s.refresh()
    assert s.tag("الساحل").colour == "#1b8489"
    detail.colour.findChildren(QToolButton)[0].click()
    s.refresh()
    assert s.tag("الساحل").colour == ""


def test_a_new_tag_is_named_in_a_dialog_and_chosen(stage):
    s = stage()
    s.manager.new.click()
    dialog = s.dialog(NameDialog)
    type_text(dialog.name, "المرفا")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    s.settle()
    assert dialog.trouble.isVisible() and "المرفأ" in dialog.trouble.text()  # there is one already
    dialog.name.clear()
    type_text(dialog.name, "السوق")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    s.refresh()
    assert s.manager.selected() == [s.id("السوق")]
    s.verbs.new(s.id("أماكن"))
    dialog = s.dialog(NameDialog)
    type_text(dialog.name, "الواحة")
    dialog.do.click()
    s.refresh()
    assert (s.tag("الواحة").parent_id, s.tag("الواحة").kind) == (s.id("أماكن"), TagKind.PLACE)
    assert s.manager.selected() == [s.id("الواحة")]


def test_the_dialog_for_another_name_begins_with_the_old_one(stage):
    s = stage("en")
    s.verbs.rename(s.id("Port Said"))
    dialog = s.dialog(NameDialog)
    assert dialog.name.text() == "Port Said" and not dialog.kind.isVisible()
    dialog.name.selectAll()
    type_text(dialog.name, "بورسعيد")
    dialog.do.click()
    s.refresh()
    assert s.tag("بورسعيد").aliases == ("Port Said",)


def test_the_parts_keep_their_sizes_and_the_theme_changes(stage):
    s = stage()
    s.manager.splitter.setSizes([700, 500])
    kept = s.manager.save_state()
    sizes = s.manager.splitter.sizes()
    s.manager.splitter.setSizes([900, 300])
    s.manager.restore_state(kept)
    assert s.manager.splitter.sizes() == sizes
    s.click("الساحل")
    light = s.manager.grab().toImage().pixelColor(600, 600)
    dark = theme.load("dark")
    theme.apply(QApplication.instance(), dark)
    s.manager.dress(dark)
    s.settle()
    assert s.manager.grab().toImage().pixelColor(600, 600).lightness() < light.lightness() - 100
    assert s.manager.selected() == [s.id("الساحل")]


def test_the_context_menu_offers_what_can_be_done(stage):
    s = stage()
    s.actions.have(write=True, tag=True)
    s.click("الساحل")
    s.manager.tree.customContextMenuRequested.emit(s.at("الساحل"))
    menu = QApplication.activePopupWidget()
    names = {action.objectName() for action in menu.actions()}
    assert {"tag-rename", "tag-merge", "tag-move", "tag-delete", "tag-new-child"} <= names
    menu.close()


def test_the_keys_of_tags_act_in_the_tree(stage):
    s = stage()
    s.actions.have(write=True, tag=True)
    done = []
    s.actions.on("tag-delete", lambda: done.append(s.manager.selected()))
    s.click("الساحل")
    s.manager.tree.setFocus()
    QTest.keyClick(s.manager.tree, Qt.Key.Key_Delete)
    assert done == [[s.id("الساحل")]]


def test_an_archive_without_tags_says_what_belongs_there(stage, open_desk):
    s = stage("en", desk=open_desk(sample=False))
    assert s.manager._empty.isVisible() and "Tags will stand here" in s.manager._empty.text()


def test_an_archive_for_reading_shows_all_and_offers_nothing(stage, open_desk, tmp_path):
    desk = open_desk(sample=False)
    fill(desk)
    desk.close()
    with Desk.open(tmp_path / "Test.newsdesk", tmp_path / "cache", Mode.READ) as read_only:
        s = stage("en", desk=read_only)
        s.click("هيئة المياه")
        detail = s.manager.detail
        assert detail.note.isReadOnly() and not detail.alias_field.isVisible() and not detail.kind.isEnabled()
        offered = [each.text() for each in s.manager.findChildren(QPushButton) if each.isEnabled()]
        assert not {"New tag", "Merge…", "Move…", "Delete…"} & set(offered)
        assert not s.manager.model.flags(s.manager.tree.currentIndex()) & Qt.ItemFlag.ItemIsEditable
        assert s.manager.tree.currentIndex().data(ID) == s.id("هيئة المياه")
        s.settle()
        s.jobs.finish()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_sign_before_a_tag_opens_and_closes_it(stage, language):
    s = stage(language)
    index, tree = s.manager.model.index_of(s.id("هيئات")), s.manager.tree
    rect = tree.visualRect(index)
    at = QPoint(rect.right() + 10 if language == "ar" else rect.x() - 10, rect.center().y())
    QTest.mouseClick(tree.viewport(), LEFT, pos=at)
    assert not tree.isExpanded(index)
    QTest.mouseClick(tree.viewport(), LEFT, pos=at)
    assert tree.isExpanded(index)

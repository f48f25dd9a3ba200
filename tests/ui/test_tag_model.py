import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTreeView

from newsdesk import words
from newsdesk.domain.tag import Tag, TagKind
from newsdesk.ui.articles.list_model import MIME as ARTICLES
from newsdesk.ui.tags.dragging import MIME
from newsdesk.ui.tags.model import ALIASES, COLOUR, COUNT, DEEP, HIT, ID, KIND, MOST_FOUND, TAG, TagModel

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
MOVE = Qt.DropAction.MoveAction


def tag(key, name, parent=None, aliases=(), count=0, deep=0):
    return Tag(key, name, TagKind.PLACE, "", parent, "", "", tuple(aliases), count, deep)


PLACES = [
    tag(1, "أماكن", count=1, deep=9),
    tag(2, "الساحل", 1, ["الشريط الساحلي", "Coast"]),
    tag(3, "المرفأ", 2),
    tag(4, "هيئات"),
    tag(5, "هيئة المياه", 4, ["مصلحة المياه"]),
]


def shape(model, parent=QModelIndex()):  # noqa: B008
    rows = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return [(index.data(), shape(model, index)) for index in rows]


@pytest.fixture
def model(qtbot):
    words.use("ar")
    made = TagModel(writable=True)
    tester = QAbstractItemModelTester(made, FATAL)
    made.show(PLACES)
    yield made
    del tester


def test_the_flat_list_becomes_a_tree(model):
    assert shape(model) == [("أماكن", [("الساحل", [("المرفأ", [])])]), ("هيئات", [("هيئة المياه", [])])]
    index = model.index_of(1)
    assert [index.data(role) for role in (ID, COUNT, DEEP, KIND, COLOUR)] == [1, 1, 9, TagKind.PLACE, ""]
    assert model.index_of(2).data(ALIASES) == ("الشريط الساحلي", "Coast")
    assert model.index_of(2).data(TAG) is PLACES[1]


def test_names_stand_in_the_order_of_a_reader(qtbot):
    words.use("ar")
    model = TagModel()
    names = ["zebra", "وسم 10", "أمن", "وسم 9", "اقتصاد", "Apple", "إعلام", "آثار"]
    model.show([tag(number, name) for number, name in enumerate(names, 1)])
    found = [name for name, _ in shape(model)]
    assert [name for name in found if name in ("zebra", "Apple")] == ["Apple", "zebra"]
    assert found.index("وسم 9") < found.index("وسم 10")
    assert {"أمن", "اقتصاد", "إعلام", "آثار"} == set(found) - {"وسم 9", "وسم 10", "zebra", "Apple"}
    assert max(found.index(name) for name in ("أمن", "اقتصاد", "إعلام", "آثار")) < found.index("وسم 9")


def test_a_change_keeps_what_is_chosen_and_open(model):
    view = QTreeView()
    view.setModel(model)
    view.expand(model.index_of(1))
    view.setCurrentIndex(model.index_of(2))
    resets = []
    model.modelReset.connect(lambda: resets.append(True))
    model.show([*PLACES[1:], tag(1, "يابسة"), tag(6, "الوادي", 1)])  # renamed, goes to the end; and a new one
    assert shape(model) == [
        ("هيئات", [("هيئة المياه", [])]),
        ("يابسة", [("الساحل", [("المرفأ", [])]), ("الوادي", [])]),
    ]
    assert view.isExpanded(model.index_of(1)) and not view.isExpanded(model.index_of(4))
    assert view.currentIndex().data(ID) == 2 and view.selectionModel().isSelected(model.index_of(2))
    assert not resets


def test_a_deleted_tag_goes_and_its_children_stay_chosen(model):
    chosen = QPersistentModelIndex(model.index_of(3))
    model.show([PLACES[0], tag(3, "المرفأ", 1), *PLACES[3:]])
    assert shape(model)[0] == ("أماكن", [("المرفأ", [])])
    assert chosen.data(ID) == 3


def test_very_many_changes_at_once_keep_the_open_ones_open(model):
    view = QTreeView()
    view.setModel(model)
    view.expand(model.index_of(4))
    model.show([*PLACES, *(tag(number, f"وسم {number}", 4) for number in range(10, 400))])
    assert model.rowCount(model.index_of(4)) == 391
    assert view.isExpanded(model.index_of(4))
    model.show(PLACES)
    assert model.rowCount(model.index_of(4)) == 1


def test_the_tree_is_right_after_any_series_of_changes(qtbot):
    chance = random.Random(7)
    model, names = TagModel(), iter(f"{chance.random():.9f}" for _ in range(100_000))
    tester = QAbstractItemModelTester(model, FATAL)
    tags = {}
    for _ in range(300):
        kind = chance.random()
        key = chance.choice(list(tags)) if tags else None
        if kind < 0.45 or key is None:
            new = max(tags, default=0) + 1
            tags[new] = tag(new, next(names), chance.choice([None, *tags]))
        elif kind < 0.6:
            gone = tags.pop(key)
            for other in list(tags.values()):
                if other.parent_id == key:
                    tags[other.id] = tag(other.id, other.name, gone.parent_id)
        elif kind < 0.8:
            tags[key] = tag(key, next(names), tags[key].parent_id)
        else:
            parent = above = chance.choice([None, *tags])
            while above not in (None, key):
                above = tags[above].parent_id
            if above is None:
                tags[key] = tag(key, tags[key].name, parent)
        model.show(list(tags.values()))
        fresh = TagModel()
        fresh.show(list(tags.values()))
        assert shape(model) == shape(fresh)
    del tester


@pytest.mark.parametrize("typed", ["مياه", "الْمِيَاه", "المياة", "مصلحه"])
def test_the_filter_folds_and_knows_other_names(model, typed):
    model.filter(typed)
    assert shape(model) == [("هيئات", [("هيئة المياه", [])])]
    assert not model.index_of(4).data(HIT) and model.index_of(5).data(HIT)
    assert model.nearest == [5]
    model.filter("")
    assert len(shape(model)) == 2 and model.index_of(4).data(HIT)


def test_every_word_of_the_filter_has_to_be_in_one_name(model):
    model.filter("مياه هيئة")
    assert model.nearest == [5]
    model.filter("coast مياه")
    assert model.nearest == [] and shape(model) == []


def test_of_very_many_hits_the_likeliest_are_shown_and_all_are_counted(model):
    many = [tag(key, f"مجلس {key}", 1) for key in range(100, 100 + MOST_FOUND + 50)]
    others = [
        tag(1000, "شؤون المجلس", 1),
        tag(1001, "مج", 1),
        tag(1002, "بلدة", 1, aliases=("مج",)),
        tag(1003, "أمجاد", 1),
    ]
    used = [replace(one, deep=5) if one.id == 200 else one for one in many]
    model.show([*PLACES, *used, *others])
    model.filter("مج")
    assert model.hit_count == MOST_FOUND + 54
    assert len(model.nearest) == MOST_FOUND and model.held_back == 54
    assert model.nearest[:3] == [1001, 1002, 200], "its name, a name of its own, then what begins so and is used most"
    assert not model.index_of(1003).isValid(), "inside a word: the least likely"
    assert sum(1 for key in model.nearest if model.index_of(key).isValid()) == MOST_FOUND
    model.show([*PLACES, *used, *others, tag(1004, "مج", 3)])
    assert model.nearest[:2] == [1001, 1004] and model.index_of(1004).isValid()
    model.show_every_hit()
    assert model.held_back == 0 and model.index_of(1003).isValid()
    model.filter("مجلس 1")
    assert model.most == MOST_FOUND, "another filter begins anew"


def test_the_filter_goes_on_while_tags_change(model):
    model.filter("مياه")
    model.show([*PLACES, tag(6, "شبكة المياه", 2)])
    assert shape(model) == [("أماكن", [("الساحل", [("شبكة المياه", [])])]), ("هيئات", [("هيئة المياه", [])])]


def test_another_name_is_asked_for_and_not_written(model, qtbot):
    with qtbot.waitSignal(model.rename_asked) as asked:
        assert not model.setData(model.index_of(2), "  الشاطئ ")
    assert asked.args == [2, "الشاطئ"]
    assert model.index_of(2).data() == "الساحل"
    with qtbot.assertNotEmitted(model.rename_asked):
        for name in ("", "  ", "الساحل"):
            model.setData(model.index_of(2), name)


def dragged(model, *ids):
    return model.mimeData([model.index_of(key) for key in ids])


def test_a_tag_dropped_on_another_asks_to_be_moved(model, qtbot):
    with qtbot.waitSignal(model.move_asked) as asked:
        model.dropMimeData(dragged(model, 3, 5), MOVE, -1, -1, model.index_of(1))
    assert asked.args == [[3, 5], 1]
    with qtbot.waitSignal(model.move_asked) as asked:
        model.dropMimeData(dragged(model, 3), MOVE, 0, 0, QModelIndex())
    assert asked.args == [[3], None]


@pytest.mark.parametrize("moved, onto", [((1,), 1), ((1,), 3), ((2,), 1), ((1, 5), 2)])
def test_a_tag_cannot_be_dropped_into_itself_or_where_it_is(model, qtbot, moved, onto):
    data = dragged(model, *moved)
    assert not model.canDropMimeData(data, MOVE, -1, -1, model.index_of(onto))
    with qtbot.assertNotEmitted(model.move_asked):
        model.dropMimeData(data, MOVE, -1, -1, model.index_of(onto))


def test_articles_dropped_on_a_tag_ask_to_be_tagged(model, qtbot):
    data = QMimeData()
    data.setData(ARTICLES, b"7,9")
    with qtbot.waitSignal(model.articles_dropped) as asked:
        model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, model.index_of(5))
    assert asked.args == [5, [7, 9]]
    assert not model.canDropMimeData(data, Qt.DropAction.CopyAction, -1, -1, QModelIndex())


def test_an_archive_for_reading_lets_nothing_be_changed(qtbot):
    model = TagModel()
    model.show(PLACES)
    change = Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
    assert not model.flags(model.index_of(1)) & change
    data = QMimeData()
    data.setData(MIME, b"3")
    assert not model.canDropMimeData(data, MOVE, -1, -1, model.index_of(4))

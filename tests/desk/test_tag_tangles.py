"""Tags when things meet: names that come together, undo with something in between, names that nobody sees."""

import pytest

from newsdesk.archive import lessons
from newsdesk.archive import tags as archive_tags
from newsdesk.desk import articles, suggesting, tags, undo
from newsdesk.domain.article import Text
from newsdesk.domain.errors import TagExists


def make(desk, name, parent=None, aliases=()):
    key, _ = tags.create(desk, name, parent_id=parent)
    for alias in aliases:
        tags.add_alias(desk, key, alias)
    return key


def doubles(desk):
    """Names that stand twice below one parent."""
    seen, found = {}, []
    for tag in tags.all_tags(desk):
        for key in {one.key for one in tag.names}:
            if seen.setdefault((tag.parent_id, key), tag.id) != tag.id:
                found.append(key)
    return found


def snapshot(desk):
    return sorted((tag.id, tag.name, tag.parent_id, tag.aliases, tag.count) for tag in tags.all_tags(desk))


def test_a_chain_of_children_of_one_name_becomes_one(desk):
    gone, into, other = make(desk, "زائل"), make(desk, "باق"), make(desk, "غيره")
    first, second = make(desk, "A", gone), make(desk, "B", gone)
    for child in (first, second):
        tags.merge(desk, [make(desk, "Z", other)], child)
    make(desk, "A", into)
    before = snapshot(desk)
    tags.merge(desk, [gone], into)
    assert doubles(desk) == []
    assert len([tag for tag in tags.all_tags(desk) if tag.name == "A"]) == 1
    undo.undo(desk)
    assert snapshot(desk) == before


def test_a_name_that_stands_beside_the_tag_becomes_no_alias_of_it(desk):
    place = make(desk, "أماكن")
    stays = make(desk, "Masr", place)
    goes = make(desk, "القاهرة", None, ["cairo"])
    make(desk, "Cairo", place)
    tags.merge(desk, [goes], stays)
    assert doubles(desk) == []
    assert next(tag for tag in tags.all_tags(desk) if tag.id == stays).aliases == ("القاهرة",)


def test_deleting_two_that_stand_in_one_another_lets_no_names_meet(desk):
    top = make(desk, "A")
    middle = make(desk, "N", top)
    make(desk, "N", middle)
    make(desk, "N")
    before = snapshot(desk)
    with pytest.raises(TagExists):
        tags.delete(desk, top, middle)
    assert snapshot(desk) == before


def test_what_an_import_made_meanwhile_joins_what_undo_brings_back(desk, take):
    first = make(desk, "مياه")
    tags.delete(desk, first)
    take({"headline": "وارد", "body": "متن", "tags": ["مِياه"]})
    undo.undo(desk)
    undo.undo(desk)
    assert doubles(desk) == []
    assert [tag.id for tag in tags.all_tags(desk)] == [first]
    undo.redo(desk)
    assert doubles(desk) == []


def test_undo_goes_through_what_another_verb_did_between_two_slices(desk, monkeypatch):
    monkeypatch.setattr("newsdesk.desk.bulk.SLICE", 2)
    for number in range(6):
        articles.create(desk, Text(headline=f"خبر {number}"))
    key = make(desk, "T")

    class Between:
        done = False

        def report(self, _done, _total):
            if not self.done:
                self.done = True
                tags.split(desk, key, [1], "O")

        def cancelled(self):
            return False

    tags.give(desk, [1, 2, 3, 4, 5, 6], key, Between())
    while undo.state(desk)[0]:
        undo.undo(desk)
    assert tags.all_tags(desk) == []
    while undo.state(desk)[1]:
        undo.redo(desk)
    assert next(tag for tag in tags.all_tags(desk) if tag.name == "T").count == 5


def test_a_tag_that_came_to_stand_below_one_that_undo_takes_moves_up(desk):
    parent = make(desk, "أصل")
    child = make(desk, "فرع")
    desk.archive.write("move-tags", lambda writer: None)
    with desk.archive.engine.begin() as connection:  # as a slice of a longer work would have done
        connection.exec_driver_sql("UPDATE tags SET parent_id = ? WHERE id = ?", (parent, child))
    undo.undo(desk)
    undo.undo(desk)
    assert [tag.name for tag in tags.all_tags(desk)] in ([], ["فرع"])


@pytest.mark.parametrize("name", ["\u200f", "\u200b\u00ad", " ", "\x01", "\u200e \u200f"])
def test_a_name_that_nobody_sees_is_none(desk, name):
    with pytest.raises(TagExists):
        tags.create(desk, name)
    key = make(desk, "مرئي")
    with pytest.raises(TagExists):
        tags.rename(desk, key, name)
    with pytest.raises(TagExists):
        tags.add_alias(desk, key, name)


def test_control_signs_are_dropped_from_names(desk):
    make(desk, "a\x01b\ud800")
    assert [tag.name for tag in tags.all_tags(desk)] == ["ab"]


def test_renaming_takes_the_label_of_the_name_that_was_shown(desk):
    key = make(desk, "ماء")
    tags.set_label(desk, key, "ar", "ماء")
    desk.language = "ar"
    tags.rename(desk, key, "مياه")
    assert desk.tag_book.get(key).name == "مياه"
    tags.set_label(desk, key, "fr", "OPEC")
    tags.set_label(desk, key, "en", "OPEC")
    assert {one.language for one in desk.tag_book.get(key).names if one.label} == {"ar", "fr", "en"}


def test_a_merged_tag_is_shown_by_its_own_name(desk):
    stays, goes = make(desk, "مياه"), make(desk, "ماء")
    tags.set_label(desk, goes, "ar", "ماء جار")
    desk.language = "ar"
    tags.merge(desk, [goes], stays)
    assert desk.tag_book.get(stays).name == "مياه"


def test_of_equal_names_the_one_used_most_comes_first_also_after_a_change(desk):
    for number in range(3):
        articles.create(desk, Text(headline=f"خبر {number}"))
    one, other = make(desk, "X", make(desk, "a")), make(desk, "X", make(desk, "b"))
    tags.give(desk, [1], one)
    assert desk.tag_book.named("x") == (one, other)
    tags.give(desk, [2, 3], other)
    assert desk.tag_book.named("x") == (other, one)


def test_who_refused_a_tag_refused_the_one_that_it_became(desk):
    key, _ = articles.create(desk, Text(headline="خبر"))
    goes, stays = make(desk, "ماء"), make(desk, "مياه")
    with desk.archive.read() as connection:
        ref = archive_tags.refs(connection, [goes])[goes]
    suggesting.refuse(desk, [key], suggesting.TagSuggestion(ref, 0.5, ()))
    tags.merge(desk, [goes], stays)
    with desk.archive.read() as connection:
        assert lessons.refused(connection, key) == {stays}
    undo.undo(desk)
    with desk.archive.read() as connection:
        assert lessons.refused(connection, key) == {goes}


def test_a_preview_tells_which_below_become_one_and_leaves_out_names_that_stand_beside(desk):
    place = make(desk, "أماكن")
    stays, goes = make(desk, "باق", place), make(desk, "زائل", None, ["Coast"])
    make(desk, "A", stays)
    make(desk, "A", goes)
    make(desk, "B", goes)
    found = tags.merge_preview(desk, [goes], stays)
    assert (found.children, found.joined, found.names) == (1, 1, ("زائل", "Coast"))

"""Tags when things meet: names that come together, undo with something in between, names that nobody sees."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.archive import lessons, subjects
from newsdesk.archive import tags as archive_tags
from newsdesk.desk import Desk, articles, suggesting, tags, undo, vocabularies
from newsdesk.domain.article import Text
from newsdesk.domain.capture import Subject
from newsdesk.domain.errors import NothingToUndo, TagCycle, TagExists
from newsdesk.domain.vocabulary import Options, Outcome, Term, Vocabulary
from newsdesk.formats.vocabulary import settled


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


# -- a name that two tags below one parent have


def term(code, *names, above="", aliases=()):
    broader = (f"urn:t:{above}",) if above else ()
    labels = tuple(zip(("ar", "en"), names, strict=False))
    return Term(f"urn:t:{code}", labels, tuple(("ar", one) for one in aliases), broader=broader)


def bring(desk, *terms, **options):
    return vocabularies.take(desk, settled(Vocabulary("skos", "urn:v", "V", terms)), Options("ar", **options))[0]


def named(desk, name):
    return next(tag for tag in tags.all_tags(desk) if tag.name == name)


def test_an_alias_that_a_tag_beside_it_shows_does_not_come_in(desk):
    make(desk, "نهر")
    bring(desk, term("a", "ماء", aliases=["نَهر", "مياه"]))
    assert doubles(desk) == [] and named(desk, "ماء").aliases == ("مياه",)
    assert {one.outcome for one in bring(desk, term("a", "ماء", aliases=["نَهر", "مياه"])).findings} == {Outcome.SAME}
    tags.delete(desk, named(desk, "نهر").id)
    bring(desk, term("a", "ماء", aliases=["نَهر", "مياه"]))  # nobody has it any more
    assert set(named(desk, "ماء").aliases) == {"نَهر", "مياه"}


def test_an_alias_stays_with_the_tag_that_had_it_first(desk):
    make(desk, "بحر", aliases=["يم"])
    bring(desk, term("a", "ماء", aliases=["يم"]), term("b", "سيل", aliases=["غمر"]), term("c", "فيض", aliases=["غمر"]))
    assert doubles(desk) == []
    assert [named(desk, name).aliases for name in ("بحر", "ماء", "سيل", "فيض")] == [("يم",), (), ("غمر",), ()]


def test_a_term_that_prefers_a_name_takes_it_from_the_alias_of_another_and_undo_brings_it_back(desk):
    first = (term("a", "ماء", aliases=["نهر", "مياه"]),)
    bring(desk, *first)
    before = snapshot(desk)
    second = (*first, term("b", "نهر"))
    bring(desk, *second)
    assert doubles(desk) == [] and named(desk, "ماء").aliases == ("مياه",) and named(desk, "نهر").aliases == ()
    found = bring(desk, *second)  # what it lost was taken away by nobody
    assert {(one.outcome, one.kept) for one in found.findings} == {(Outcome.SAME, ())}
    undo.undo(desk)
    assert snapshot(desk) == before
    undo.redo(desk)
    assert doubles(desk) == []


def test_a_tag_that_a_vocabulary_moves_meets_no_alias_of_its_own(desk):
    bring(desk, term("p", "أصل"), term("a", "ماء", above="p", aliases=["يم", "غمر"]), term("b", "بحر", aliases=["يم"]))
    assert named(desk, "ماء").aliases == ("يم", "غمر")
    bring(desk, term("p", "أصل"), term("a", "ماء", aliases=["يم", "غمر"]), term("b", "بحر", aliases=["يم"]))
    assert doubles(desk) == []
    assert sorted([*named(desk, "ماء").aliases, *named(desk, "بحر").aliases]) == ["غمر", "يم"]


def test_an_alias_is_taken_back_from_the_vocabulary_only_where_no_tag_beside_has_it(desk):
    bring(desk, term("a", "ماء", aliases=["نهر", "مياه"]))
    tags.remove_alias(desk, named(desk, "ماء").id, "نهر")
    tags.remove_alias(desk, named(desk, "ماء").id, "مياه")
    make(desk, "نهر")
    origin = vocabularies.provenance(desk, named(desk, "ماء").id)[0]
    with pytest.raises(TagExists):
        vocabularies.take_again(desk, origin.term, next(one for one in origin.changed if one.told == "نهر"))
    vocabularies.take_again(desk, origin.term)
    assert doubles(desk) == [] and named(desk, "ماء").aliases == ("مياه",)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_subjects_of_one_file_do_not_share_a_name(desk, order):
    told = [
        Subject("ماء", uri="urn:1", names=(("ar", "نهر"), ("en", "sea"))),
        Subject("نهر", uri="urn:2", names=(("en", "sea"),)),
    ]
    desk.archive.write("tag", lambda writer: subjects.ensure(writer, [told[place] for place in order]))
    assert doubles(desk) == []
    assert {tag.name for tag in tags.all_tags(desk)} == {"ماء", "نهر"}


WORDS = ("أ", "ب", "ج", "د", "A", "a")
CODES = "pqrs"
spelled = st.sampled_from(WORDS)
told_terms = st.lists(
    st.tuples(
        st.sampled_from(CODES),
        st.lists(spelled, min_size=1, max_size=2),
        st.sampled_from(("", *CODES)),
        st.lists(spelled, max_size=2),
    ),
    max_size=4,
    unique_by=lambda one: one[0],
)
number = st.integers(0, 9)
deeds = st.one_of(
    st.tuples(st.just("bring"), told_terms, st.booleans()),
    st.tuples(st.just("make"), spelled, number),
    st.tuples(st.just("alias"), spelled, number),
    st.tuples(st.just("rename"), spelled, number),
    st.tuples(st.just("label"), spelled, number),
    st.tuples(st.just("merge"), number, number),
    st.tuples(st.just("move"), number, number),
    st.tuples(st.just("delete"), number, number),
    st.tuples(st.just("again"), number, number),
    st.tuples(st.just("subject"), st.lists(st.tuples(spelled, spelled), max_size=3), number),
    st.tuples(st.just("undo"), number, number),
    st.tuples(st.just("redo"), number, number),
)


def do(desk, deed, one, two):
    known = [tag.id for tag in tags.all_tags(desk)]
    pick = lambda place: known[place % len(known)] if known else 0  # noqa: E731
    if deed == "bring":
        terms = [
            term(code, *names, above=above if above != code else "", aliases=more) for code, names, above, more in one
        ]
        bring(desk, *terms, theirs=two)
    elif deed == "make":
        tags.create(desk, one, parent_id=pick(two) if known and two > 4 else None)
    elif deed == "subject":
        told = [Subject(name, uri=f"urn:s:{place}", names=(("en", alias),)) for place, (name, alias) in enumerate(one)]
        desk.archive.write("tag", lambda writer: subjects.ensure(writer, told))
    elif deed == "undo":
        undo.undo(desk)
    elif deed == "redo":
        undo.redo(desk)
    elif known:
        tag = pick(two)
        if deed == "again":
            for origin in vocabularies.provenance(desk, tag):
                vocabularies.take_again(desk, origin.term)
        else:
            {
                "alias": lambda: tags.add_alias(desk, tag, one),
                "rename": lambda: tags.rename(desk, tag, one),
                "label": lambda: tags.set_label(desk, tag, "en", one),
                "merge": lambda: tags.merge(desk, [pick(one)], tag),
                "move": lambda: tags.move(desk, [pick(one)], tag if one > 4 else None),
                "delete": lambda: tags.delete(desk, tag),
            }[deed]()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(deeds, max_size=9))
def test_whatever_is_done_no_name_stands_twice_below_one_parent(chain):
    with tempfile.TemporaryDirectory(prefix="newsdesk-tangles-") as folder:
        desk = Desk.open(Path(folder) / "A.newsdesk", Path(folder) / "cache", create=True)
        try:
            for deed in chain:
                try:
                    do(desk, *deed)
                except (TagExists, TagCycle, NothingToUndo):
                    continue
                assert doubles(desk) == [], deed
        finally:
            desk.close()

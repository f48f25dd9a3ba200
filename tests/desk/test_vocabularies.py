"""Vocabularies over an archive: what comes in, what comes in again, what was changed here, and the way back."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.archive import vocabulary_tags
from newsdesk.archive.keys import name_key
from newsdesk.desk import Desk, articles, tags, undo, vocabularies
from newsdesk.domain.article import Text
from newsdesk.domain.changes import NoProgress
from newsdesk.domain.errors import Cancelled, DiskTrouble, TagCycle
from newsdesk.domain.tag import TagKind
from newsdesk.domain.vocabulary import Options, Outcome, Term, Vocabulary
from newsdesk.formats.vocabulary import settled

AR = Options("ar")
URI = "http://harbour.example/"


def term(code, ar="", en="", above="", **more):
    labels = tuple((tongue, text) for tongue, text in (("ar", ar), ("en", en)) if text)
    return Term(URI + code, labels, broader=(URI + above,) if above else (), **more)


def words(*terms, uri=URI, name="Harbour"):
    return settled(Vocabulary("skos", uri, name, terms))


BASE = (
    term("water", "ماء", "water", notes=(("ar", "كل ما يجري"),)),
    term("tide", "مدّ", "tide", "water", aliases=(("ar", "المد والجزر"),), kind=TagKind.EVENT),
    term("quay", "رصيف", "quay"),
)


def take(desk, *terms, options=AR, **more):
    return vocabularies.take(desk, words(*terms, **more), options)[0]


def foretell(desk, *terms, options=AR):
    return vocabularies.preview(desk, words(*terms), options)


def outcomes(found):
    return {one.uri.removeprefix(URI): one.outcome.value for one in found.findings}


def one(desk, code):
    return next(tag for tag in tags.all_tags(desk) if tag.uri == URI + code)


def tree(desk):
    with desk.archive.read() as connection:
        return vocabulary_tags.out_terms(connection, None)


def labels(desk, code):
    return dict(next(out.labels for out in tree(desk) if out.uri == URI + code))


def test_a_vocabulary_comes_in_whole_and_is_one_undo_also_after_a_restart(open_desk):
    desk = open_desk()
    foretold = foretell(desk, *BASE)
    assert not tags.all_tags(desk)
    done = take(desk, *BASE)
    assert done.findings == foretold.findings
    assert set(outcomes(done).values()) == {"new"}
    water, tide = one(desk, "water"), one(desk, "tide")
    assert (water.name, water.note, tide.parent_id, tide.kind) == ("ماء", "كل ما يجري", water.id, TagKind.EVENT)
    assert set(tide.aliases) == {"tide", "المد والجزر"}
    assert labels(desk, "tide") == {"ar": "مدّ", "en": "tide"}
    assert [found.name for found in undo.recent(desk)] == ["import-vocabulary"]
    desk.close()
    desk = open_desk()
    undo.undo(desk)
    assert not tags.all_tags(desk)
    assert set(outcomes(foretell(desk, *BASE)).values()) == {"new"}
    undo.redo(desk)
    assert set(outcomes(foretell(desk, *BASE)).values()) == {"same"}


def test_coming_in_again_changes_nothing_and_is_no_operation(desk):
    take(desk, *BASE)
    before = tree(desk)
    done, changes = vocabularies.take(desk, words(*BASE), AR)
    assert set(outcomes(done).values()) == {"same"}
    assert changes.operation is None
    assert tree(desk) == before
    assert len(undo.recent(desk)) == 1


def test_another_language_of_the_window_renames_nothing(desk):
    take(desk, *BASE)
    assert set(outcomes(foretell(desk, *BASE, options=Options("en"))).values()) == {"same"}


@pytest.mark.parametrize("language, name", [("en", "water"), ("ar", "ماء"), ("fr", "ماء")])
def test_the_main_name_is_in_the_language_of_the_window(desk, language, name):
    take(desk, *BASE, options=Options(language))
    assert one(desk, "water").name == name


def test_what_the_vocabulary_changed_is_changed(desk):
    take(desk, *BASE)
    now = (
        term("water", "مياه", "waters", notes=(("ar", "أخرى"),)),
        term("tide", "مدّ", "tide", "quay", kind=TagKind.TOPIC),
        term("quay", "رصيف"),
        term("lock", "هويس", above="quay"),
    )
    foretold = foretell(desk, *now)
    assert outcomes(foretold) == {"water": "changed", "tide": "changed", "quay": "changed", "lock": "new"}
    take(desk, *now)
    water, tide = one(desk, "water"), one(desk, "tide")
    assert (water.name, water.note) == ("مياه", "أخرى")
    assert "ماء" in water.aliases  # articles may still be brought that say so
    assert labels(desk, "water") == {"ar": "مياه", "en": "waters"}
    assert labels(desk, "quay") == {"ar": "رصيف"}
    assert (tide.parent_id, tide.kind) == (one(desk, "quay").id, TagKind.TOPIC)
    assert "المد والجزر" not in tide.aliases
    assert set(outcomes(foretell(desk, *now)).values()) == {"same"}
    undo.undo(desk)
    assert one(desk, "water").name == "ماء"
    assert set(outcomes(foretell(desk, *BASE)).values()) == {"same"}


def test_what_a_person_changed_stays_and_is_shown(desk):
    take(desk, *BASE)
    water, tide = one(desk, "water"), one(desk, "tide")
    tags.rename(desk, water.id, "المياه العذبة")
    tags.change(desk, water.id, note="لنا")
    tags.remove_alias(desk, tide.id, "المد والجزر")
    tags.move(desk, [tide.id], None)
    tags.change(desk, tide.id, kind="topic", colour="#112233")
    now = (term("water", "مياه", "water", notes=(("ar", "للمفردات"),)), *BASE[1:])
    found = foretell(desk, *now)
    assert outcomes(found) == {"water": "kept", "tide": "kept", "quay": "same"}
    told = {(each.part, each.here, each.told) for finding in found.findings for each in finding.kept}
    assert told == {
        ("name", "المياه العذبة", "مياه"), ("note", "لنا", "للمفردات"), ("alias", "", "المد والجزر"),
        ("kind", "topic", "event"), ("broader", "", "المياه العذبة"),
    }  # fmt: skip
    take(desk, *now)
    assert (one(desk, "water").name, one(desk, "water").note) == ("المياه العذبة", "لنا")
    (from_,) = vocabularies.provenance(desk, water.id)
    assert (from_.vocabulary, from_.uri, from_.merged) == ("Harbour", URI + "water", False)
    assert {(each.part, each.told) for each in from_.changed} == {("name", "مياه"), ("note", "للمفردات")}


def test_the_vocabularys_word_is_taken_again_one_by_one_or_whole(desk):
    take(desk, *BASE)
    water, tide = one(desk, "water"), one(desk, "tide")
    tags.rename(desk, water.id, "غيره")
    tags.change(desk, water.id, note="لنا")
    (from_,) = vocabularies.provenance(desk, water.id)
    vocabularies.take_again(desk, from_.term, next(each for each in from_.changed if each.part == "note"))
    assert (one(desk, "water").name, one(desk, "water").note) == ("غيره", "كل ما يجري")
    vocabularies.take_again(desk, from_.term)
    assert one(desk, "water").name == "ماء"
    assert not vocabularies.provenance(desk, water.id)[0].changed
    undo.undo(desk)
    assert one(desk, "water").name == "غيره"
    tags.remove_alias(desk, tide.id, "المد والجزر")
    tags.move(desk, [tide.id], None)
    (from_,) = vocabularies.provenance(desk, tide.id)
    vocabularies.take_again(desk, from_.term, next(each for each in from_.changed if each.part == "alias"))
    assert "المد والجزر" in one(desk, "tide").aliases
    tags.move(desk, [water.id], tide.id)
    with pytest.raises(TagCycle):
        vocabularies.take_again(desk, from_.term)


def test_the_vocabularys_word_may_win_over_all_that_was_changed(desk):
    take(desk, *BASE)
    tags.rename(desk, one(desk, "water").id, "غيره")
    take(desk, *BASE, options=Options("ar", theirs=True))
    assert one(desk, "water").name == "ماء"


def test_a_deleted_tag_is_not_made_anew_unasked(desk):
    take(desk, *BASE)
    tags.delete(desk, one(desk, "water").id)
    assert outcomes(foretell(desk, *BASE)) == {"water": "deleted", "tide": "same", "quay": "same"}
    take(desk, *BASE)
    assert {tag.name for tag in tags.all_tags(desk)} == {"مدّ", "رصيف"}
    take(desk, *BASE, options=Options("ar", again=True))
    assert one(desk, "water").name == "ماء"
    assert one(desk, "tide").parent_id == one(desk, "water").id
    assert set(outcomes(foretell(desk, *BASE)).values()) == {"same"}
    undo.undo(desk)
    undo.undo(desk)
    assert set(outcomes(foretell(desk, *BASE)).values()) == {"same"}


def test_a_merged_tag_keeps_its_term(desk):
    take(desk, *BASE)
    tags.merge(desk, [one(desk, "quay").id], one(desk, "water").id)
    now = (*BASE[:2], term("quay", "رصيف جديد", "quay"))
    found = foretell(desk, *now)
    assert outcomes(found) == {"water": "same", "tide": "same", "quay": "merged"}
    assert next(finding.notice for finding in found.findings if finding.outcome is Outcome.MERGED) == "ماء"
    take(desk, *now)
    assert len(tags.all_tags(desk)) == 2
    assert [from_.merged for from_ in vocabularies.provenance(desk, one(desk, "water").id)] == [False, True]
    assert outcomes(foretell(desk, *BASE))["quay"] == "merged"


def test_a_tag_that_has_the_name_is_taken_and_learns_the_rest(desk):
    own, _ = tags.create(desk, "ماء")
    tags.change(desk, own, colour="#112233")
    tags.create(desk, "tide", TagKind.TOPIC)
    found = foretell(desk, *BASE)
    assert outcomes(found) == {"water": "changed", "tide": "changed", "quay": "new"}
    take(desk, *BASE)
    water, tide = one(desk, "water"), one(desk, "tide")
    assert (water.id, water.colour, water.note) == (own, "#112233", "كل ما يجري")
    assert (tide.name, tide.parent_id) == ("tide", own)  # what was nowhere goes to its place; what had a name keeps it
    assert labels(desk, "tide")["ar"] == "مدّ"
    assert len(tags.all_tags(desk)) == 3
    undo.undo(desk)
    assert {tag.uri for tag in tags.all_tags(desk)} == {""}


def test_a_tag_that_has_the_address_is_taken(desk):
    own, _ = tags.create(desk, "شيء آخر")
    tags.change(desk, own, uri=URI + "water")
    found = foretell(desk, *BASE)
    finding = found.findings[0]
    assert (finding.tag, [each.part for each in finding.kept]) == (own, ["name"])
    take(desk, *BASE)
    assert one(desk, "water").name == "شيء آخر"


def test_two_terms_of_one_name_under_one_parent_stay_two(desk):
    twins = (term("a", "زراعة", "farming"), term("b", "زراعة", "agriculture"), term("c", "زراعة"))
    found = take(desk, *twins)
    assert [one(desk, code).name for code in "abc"] == ["زراعة", "agriculture", "زراعة (c)"]
    assert one(desk, "b").aliases == one(desk, "c").aliases == ()  # one that shows it has the name
    assert found.findings[2].notice == "same-name"
    assert set(outcomes(foretell(desk, *twins)).values()) == {"same"}


def test_retired_terms_stay_out_unless_asked_and_are_told_where_they_are_in(desk):
    old = (BASE[0], term("tide", "مدّ", "tide", "water", retired="2020-01-01"), term("ebb", "جزر", above="tide"))
    found = take(desk, *old)
    assert outcomes(found) == {"water": "new", "tide": "retired", "ebb": "new"}
    assert one(desk, "ebb").parent_id == one(desk, "water").id
    take(desk, *old, options=Options("ar", retired=True))
    assert one(desk, "ebb").parent_id == one(desk, "tide").id
    assert vocabularies.provenance(desk, one(desk, "tide").id)[0].retired == "2020-01-01"


def test_a_tag_is_retired_later(desk):
    take(desk, *BASE)
    found = take(desk, *BASE[:2], term("quay", "رصيف", "quay", retired="yes"))
    assert outcomes(found)["quay"] == "retired"
    assert one(desk, "quay").name == "رصيف"


def test_a_move_that_would_make_a_ring_is_not_made(desk):
    take(desk, *BASE)
    water, tide, quay = (one(desk, code) for code in ("water", "tide", "quay"))
    tags.move(desk, [tide.id], quay.id)
    now = (BASE[0], BASE[1], term("quay", "رصيف", "quay", "tide"))
    found = foretell(desk, *now)
    assert next(finding for finding in found.findings if finding.uri == URI + "quay").notice == "cycle"
    take(desk, *now)
    assert one(desk, "quay").parent_id is None
    assert one(desk, "water").id == water.id


def test_a_parent_outside_the_file_is_found_in_the_archive_or_told(desk):
    take(desk, BASE[0])
    found = take(desk, term("tide", "مدّ", above="water"), term("x", "س", above="nowhere"), uri=URI + "second")
    assert one(desk, "tide").parent_id == one(desk, "water").id
    assert [finding.notice for finding in found.findings] == ["", "broader-unknown"]


def test_articles_are_found_by_the_new_names(desk):
    take(desk, *BASE)
    key, _ = articles.create(desk, Text(headline="خبر"))
    tags.give(desk, [key], one(desk, "water").id)
    _, changes = vocabularies.take(desk, words(term("water", "مياه", "water"), *BASE[1:]), AR)
    assert changes.articles == frozenset({key})


class Stops(NoProgress):
    def __init__(self, after):
        self.left = after

    def cancelled(self):
        self.left -= 1
        return self.left < 0


def test_stopped_in_the_middle_it_stays_one_undo_and_goes_on_later(desk):
    many = [
        term(f"n{number}", f"مصطلح {number}", above=f"n{number // 7}" if number > 6 else "") for number in range(1300)
    ]
    with pytest.raises(Cancelled):
        vocabularies.preview(desk, words(*many), AR, Stops(1))
    done, _ = vocabularies.take(desk, words(*many), AR, Stops(1))
    assert done.stopped
    assert len(tags.all_tags(desk)) == 500
    vocabularies.take(desk, words(*many), AR)
    assert len(tags.all_tags(desk)) == 1300
    undo.undo(desk)
    undo.undo(desk)
    assert not tags.all_tags(desk)
    vocabularies.take(desk, words(*many), AR)
    assert [found.name for found in undo.recent(desk) if not found.undone] == ["import-vocabulary"]
    undo.undo(desk)
    assert not tags.all_tags(desk)


def test_the_real_media_topics_update_and_never_double(desk, shared):
    found = vocabularies.read(shared("newsroom/iptc-mediatopics-ar-en-fr.json"))
    done, _ = vocabularies.take(desk, found, AR)
    assert done.count(Outcome.NEW) == 1133
    assert done.count(Outcome.RETIRED) == 153
    again = vocabularies.preview(desk, found, AR)
    assert again.work == 0
    assert len(tags.all_tags(desk)) == 1133


# -- going out

FORMATS = [one.name for one in vocabularies.FORMATS]


def fill(desk):
    take(desk, *BASE)
    own, _ = tags.create(desk, "أماكن > قديمة", TagKind.PLACE)
    below, _ = tags.create(desk, "Ünïcode; | \\ name", TagKind.OTHER, own)
    tags.change(desk, below, colour="#aabbcc", note="سطر\nآخر")
    tags.add_alias(desk, below, "=cmd")
    tags.rename(desk, one(desk, "quay").id, "الأرصفة")


@pytest.mark.parametrize("format", FORMATS)
def test_what_goes_out_comes_in_equal_and_changes_nothing_at_home(desk, other, tmp_path, format):
    fill(desk)
    path = tmp_path / "out"
    count = vocabularies.export(desk, path, format, language="ar")
    found = vocabularies.read(path)
    assert count == len(found.terms) == 5
    assert not found.troubles
    _, changes = vocabularies.take(desk, found, AR)
    assert changes.operation is None
    for options in (Options("en"), Options("ar", theirs=True)):
        assert vocabularies.preview(desk, found, options).work == 0
    vocabularies.take(other, found, Options("en"))
    assert tree(other) == tree(desk)
    assert vocabularies.preview(other, found, AR).work == 0


def test_a_branch_goes_out_alone(desk, tmp_path):
    fill(desk)
    path = tmp_path / "out.ttl"
    assert vocabularies.export(desk, path, vocabularies.format_of(path), [one(desk, "tide").id]) == 1
    (only,) = vocabularies.read(path).terms
    assert (only.name, only.broader) == ("مدّ", ())


def test_a_table_mended_in_a_spreadsheet_comes_back(desk, tmp_path):
    fill(desk)
    path = tmp_path / "out.csv"
    vocabularies.export(desk, path, "csv")
    text = path.read_text(encoding="utf-8")
    assert text.startswith("\ufeff")
    path.write_text(text.replace("كل ما يجري", "ملاحظة من الجدول"), encoding="utf-8")
    found = vocabularies.preview(desk, vocabularies.read(path), AR)
    assert found.work == 1
    vocabularies.take(desk, vocabularies.read(path), AR)
    assert one(desk, "water").note == "ملاحظة من الجدول"


def test_a_stopped_export_leaves_nothing(desk, tmp_path):
    fill(desk)
    with pytest.raises(Cancelled):
        vocabularies.export(desk, tmp_path / "out.ttl", "turtle", progress=Stops(0))
    with pytest.raises(DiskTrouble):
        vocabularies.export(desk, tmp_path / "none" / "out.ttl", "turtle")
    assert not [path for path in tmp_path.iterdir() if "out" in path.name or path.suffix == ".part"]


NAMES = st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="\ufffd"), min_size=1, max_size=12)


@st.composite
def forests(draw):
    """(name, number of the one above or None, kind, colour, note, alias) of tags whose names differ when folded."""
    names = draw(st.lists(NAMES, min_size=1, max_size=8, unique_by=name_key))
    rows = []
    for number, name in enumerate(names):
        above = draw(st.none() | st.integers(0, number - 1)) if number else None
        kind = draw(st.sampled_from(list(TagKind)))
        note = draw(st.text(st.characters(exclude_categories=["C"]), max_size=10)).strip()
        rows.append((name, above, kind, draw(st.sampled_from(["", "#1b8489"])), note))
    return rows


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(forests(), st.sampled_from(FORMATS))
def test_any_tree_goes_out_and_comes_in_equal(tmp_path_factory, rows, format):
    folder = tmp_path_factory.mktemp("trees")
    with (
        Desk.open(folder / "A.newsdesk", folder / "cache", create=True) as desk,
        Desk.open(folder / "B.newsdesk", folder / "cache", create=True) as other,
    ):
        made = []
        for name, above, kind, colour, note in rows:
            key, _ = tags.create(desk, name, kind, made[above] if above is not None else None)
            tags.change(desk, key, colour=colour, note=note)
            made.append(key)
        path = folder / "out"
        vocabularies.export(desk, path, format)
        found = vocabularies.read(path)
        assert vocabularies.preview(desk, found, AR).work == 0
        vocabularies.take(other, found, AR)
        assert tree(other) == tree(desk)

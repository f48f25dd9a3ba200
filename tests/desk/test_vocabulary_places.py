"""Where tags come to stand, and under which names, when a vocabulary moves them and people moved them too."""

import random
from contextlib import suppress

import pytest

from newsdesk.archive.keys import name_key
from newsdesk.desk import tags, undo, vocabularies
from newsdesk.domain.changes import NoProgress
from newsdesk.domain.errors import TagCycle, TagExists
from newsdesk.domain.vocabulary import Options, Outcome, Term, Vocabulary
from newsdesk.formats.vocabulary import settled

URI = "http://harbour.example/"
EN = Options("en")


def term(code, name, above="", **more):
    return Term(URI + code, (("en", name),), broader=(URI + above,) if above else (), **more)


def words(*terms):
    return settled(Vocabulary("skos", URI, "Harbour", terms))


def take(desk, *terms, options=EN, progress=None):
    """Takes terms over, and holds that it did what was foretold."""
    foretold = vocabularies.preview(desk, words(*terms), options)
    done, _ = vocabularies.take(desk, words(*terms), options, progress)
    if progress is None:
        assert [(one.outcome, one.notice) for one in done.findings] == [
            (one.outcome, one.notice) for one in foretold.findings
        ]
    assert not knots(desk)
    return {one.uri.removeprefix(URI): one for one in done.findings}


def by_code(desk):
    return {tag.uri.removeprefix(URI): tag for tag in tags.all_tags(desk) if tag.uri}


def knots(desk):
    above = {tag.id: tag.parent_id for tag in tags.all_tags(desk)}
    found = []
    for start in above:
        at, walked = start, set()
        while at is not None and at not in walked:
            walked.add(at)
            at = above[at]
        found += [start] if at is not None else []
    return found


def shown_twice(desk):
    seen = {}
    for tag in tags.all_tags(desk):
        for key in {name_key(one.name) for one in tag.names if one.preferred or one.label}:
            seen.setdefault((tag.parent_id, key), []).append(tag.id)
    return [key for key, found in seen.items() if len(found) > 1]


@pytest.fixture(params=[500, 2])
def sliced(request, monkeypatch):
    """Once in one slice, once in many."""
    monkeypatch.setattr(vocabularies, "SLICE", request.param)


@pytest.mark.usefixtures("sliced")
def test_two_moves_that_are_no_ring_alone_tie_none_together(desk):
    take(desk, term("a", "A"), term("b", "B"), term("x", "X"), term("y", "Y"))
    tag = by_code(desk)
    tags.move(desk, [tag["x"].id], tag["b"].id)
    tags.move(desk, [tag["y"].id], tag["a"].id)
    now = (term("a", "A", "x"), term("b", "B", "y"), term("x", "X"), term("y", "Y"))
    found = take(desk, *now)
    assert [found[code].notice for code in "ab"] == ["", "cycle"]
    tag = by_code(desk)
    assert (tag["a"].parent_id, tag["b"].parent_id) == (tag["x"].id, None)
    tags.move(desk, [tag["x"].id], None)  # nothing is in its way any more: it is tried again
    assert take(desk, *now)["b"].outcome is Outcome.CHANGED
    assert by_code(desk)["b"].parent_id == tag["y"].id


@pytest.mark.usefixtures("sliced")
def test_terms_that_change_places_do_so(desk):
    take(desk, term("a", "A"), term("b", "B", "a"), term("c", "C", "b"))
    now = (term("c", "C"), term("b", "B", "c"), term("a", "A", "b"))
    found = take(desk, *now)
    assert {one.notice for one in found.values()} == {""}
    tag = by_code(desk)
    assert [tag[code].parent_id for code in "abc"] == [tag["b"].id, tag["c"].id, None]
    assert {one.outcome for one in take(desk, *now).values()} == {Outcome.SAME}
    undo.undo(desk)
    assert by_code(desk)["a"].parent_id is None


@pytest.mark.usefixtures("sliced")
def test_a_new_name_is_not_given_where_the_tag_was_moved_to_one_of_that_name(desk):
    take(desk, term("p", "P"), term("q", "Q"), term("t", "T", "p"))
    tag = by_code(desk)
    other, _ = tags.create(desk, "New", parent_id=tag["q"].id)
    tags.move(desk, [tag["t"].id], tag["q"].id)
    now = (term("p", "P"), term("q", "Q"), term("t", "New", "p"))
    found = take(desk, *now)["t"]
    assert (found.notice, by_code(desk)["t"].name, by_code(desk)["t"].aliases) == ("name-taken", "T", ())
    assert ("name", "T", "New") in [(one.part, one.here, one.told) for one in found.kept]
    tags.delete(desk, other)
    take(desk, *now)
    assert by_code(desk)["t"].name == "New"


@pytest.mark.usefixtures("sliced")
def test_a_tag_is_not_moved_beside_one_that_has_the_name_given_here(desk):
    take(desk, term("p", "P"), term("q", "Q"), term("t", "T", "p"))
    tag = by_code(desk)
    other, _ = tags.create(desk, "New", parent_id=tag["q"].id)
    tags.rename(desk, tag["t"].id, "New")
    now = (term("p", "P"), term("q", "Q"), term("t", "T", "q"))
    found = take(desk, *now)["t"]
    assert (found.notice, by_code(desk)["t"].parent_id) == ("name-taken", tag["p"].id)
    tags.delete(desk, other)
    take(desk, *now)
    assert by_code(desk)["t"].parent_id == tag["q"].id


@pytest.mark.usefixtures("sliced")
def test_names_given_in_the_same_file_count(desk):
    take(desk, term("p", "P"), term("q", "Q"), term("t", "T", "p"), term("u", "New", "q"))
    take(desk, term("p", "P"), term("q", "Q"), term("t", "Same", "p"), term("u", "Same", "p"), term("v", "Same", "p"))
    assert not shown_twice(desk)
    assert by_code(desk)["t"].name == "Same"


def test_a_name_with_its_code_is_one_of_its_own_too(desk):
    for place in "abc":
        uri = f"http://{place}.example/1"
        vocabularies.take(desk, settled(Vocabulary("skos", URI, "H", (Term(uri, (("en", "Water"),)),))), EN)
    assert [tag.name for tag in sorted(tags.all_tags(desk), key=lambda tag: tag.id)] == [
        "Water", "Water (1)", "Water (1, 2)",
    ]  # fmt: skip


def test_the_word_of_a_vocabulary_is_not_taken_again_beside_the_same_name(desk):
    take(desk, term("p", "P"), term("q", "Q"), term("t", "T", "p"))
    tag = by_code(desk)
    tags.move(desk, [tag["t"].id], tag["q"].id)
    tags.create(desk, "T", parent_id=tag["p"].id)
    with pytest.raises(TagExists):
        vocabularies.take_again(desk, vocabularies.provenance(desk, tag["t"].id)[0].term)
    assert by_code(desk)["t"].parent_id == tag["q"].id


def test_nor_is_a_name_that_another_tag_took(desk):
    take(desk, term("t", "T"), term("u", "U"))
    tag = by_code(desk)
    tags.rename(desk, tag["t"].id, "T2")
    tags.remove_alias(desk, tag["t"].id, "T")
    tags.rename(desk, tag["u"].id, "T")
    told = vocabularies.provenance(desk, tag["t"].id)[0]
    with pytest.raises(TagExists):
        vocabularies.take_again(desk, told.term, told.changed[0])


class Undoes(NoProgress):
    def __init__(self, desk):
        self.desk = desk

    def report(self, done, total):
        if self.desk is not None:
            desk, self.desk = self.desk, None
            undo.undo(desk)


def test_what_is_undone_while_it_comes_in_goes_on_with_the_rest_and_is_mended_by_the_next(desk, monkeypatch):
    monkeypatch.setattr(vocabularies, "SLICE", 2)
    terms = [term(f"t{number}", f"N{number}", f"t{number - 1}" if number else "") for number in range(6)]
    take(desk, *terms, progress=Undoes(desk))
    tag = by_code(desk)
    assert set(tag) == {"t2", "t3", "t4", "t5"}
    assert tag["t2"].parent_id is None
    take(desk, *terms)
    tag = by_code(desk)
    assert [tag[f"t{number}"].parent_id for number in range(6)] == [None, *(tag[f"t{n}"].id for n in range(5))]


@pytest.mark.parametrize("format", ["csv", "turtle", "rdf", "jsonld"])
def test_the_name_of_a_language_goes_out_as_it_is_shown_in_it(desk, other, tmp_path, format):
    vocabularies.take(
        desk, settled(Vocabulary("skos", URI, "H", (Term(URI + "w", (("ar", "ماء"), ("en", "water"))),))), Options("ar")
    )
    tags.set_label(desk, by_code(desk)["w"].id, "ar", "مياه")
    vocabularies.export(desk, tmp_path / "x", format, language="ar")
    found = vocabularies.read(tmp_path / "x").terms[0]
    assert (dict(found.labels)["ar"], dict(found.labels)["en"]) == ("مياه", "water")
    assert "ماء" in [text for _, text in found.aliases]
    vocabularies.take(other, vocabularies.read(tmp_path / "x"), Options("ar"))
    names = by_code(other)["w"].names
    assert [one.name for one in names if one.preferred] == ["ماء"]
    assert [one.name for one in names if one.label and one.language == "ar"] == ["مياه"]
    assert vocabularies.preview(desk, vocabularies.read(tmp_path / "x"), Options("ar")).work == 0


@pytest.mark.usefixtures("sliced")
def test_a_tag_that_keeps_its_name_is_not_moved_beside_one_that_has_it(desk):
    take(desk, term("p", "P"), term("t", "T", "p"))
    tags.create(desk, "T")
    tags.create(desk, "New")
    found = take(desk, term("p", "P"), term("t", "New"))["t"]
    tag = by_code(desk)
    assert (found.notice, tag["t"].name, tag["t"].parent_id) == ("name-taken", "New", tag["p"].id)
    assert not shown_twice(desk)


def test_whatever_people_and_vocabularies_do_in_turn_there_is_no_knot_and_no_name_twice(open_desk, tmp_path):
    names = ["Sea", "Coast", "Nile", "Bay", "Port"]
    for seed in range(4):
        chance = random.Random(seed)
        desk = open_desk(tmp_path / f"{seed}.newsdesk")
        for _ in range(20):
            codes = chance.sample("abcdefgh", 6)
            terms = [
                term(
                    code,
                    chance.choice(names),
                    chance.choice(codes[:number]) if number and chance.random() < 0.6 else "",
                )
                for number, code in enumerate(codes)
            ]
            before = shown_twice(desk)
            take(desk, *terms, options=Options("en", theirs=chance.random() < 0.3, again=chance.random() < 0.3))
            assert set(shown_twice(desk)) <= set(before)
            every = [tag.id for tag in tags.all_tags(desk)]
            with suppress(TagExists, TagCycle):
                tags.move(desk, [chance.choice(every)], chance.choice([None, *every]))
            with suppress(TagExists):
                tags.rename(desk, chance.choice(every), chance.choice(names))

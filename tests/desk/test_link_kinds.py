"""Kinds of link that an archive has of its own."""

import json
import pickle

import pytest

from newsdesk import words
from newsdesk.archive import tables as t
from newsdesk.desk import articles, exporting, importing, link_kinds, links, undo
from newsdesk.domain.article import Text
from newsdesk.domain.errors import KindExists, NotFound
from newsdesk.domain.link import Joining, LinkKind, OwnKind, is_own, kind_of

NAMES = ("يدحض", "يدحضه", "refutes", "refuted by")


def new(desk, headline):
    return articles.create(desk, Text(headline=headline))[0]


def kinds_of(desk, key):
    return [(link.kind, link.outgoing, link.note) for link in articles.get(desk, key).links]


@pytest.fixture
def refutes(desk):
    return link_kinds.create(desk, NAMES)[0]


@pytest.fixture
def pair(desk, refutes):
    first, second = new(desk, "أ"), new(desk, "ب")
    links.add(desk, first, second, refutes, "ملاحظة")
    return first, second


def test_an_own_kind_is_its_code_and_knows_its_names():
    kind = OwnKind("x0123456789a", *NAMES)
    assert kind == "x0123456789a" == kind.value and {kind: 1}["x0123456789a"] == 1
    assert [kind.name(one, outgoing=way) for one in ("ar", "en") for way in (True, False)] == list(NAMES)
    assert pickle.loads(pickle.dumps(kind)).names == NAMES
    assert OwnKind("x0123456789a", "يدحض").name("en", outgoing=False) == "يدحض"
    assert OwnKind("x0123456789a", "", "", "refutes").name("en", outgoing=False) == "refutes"
    assert kind_of("quotes") is LinkKind.QUOTES and kind_of("x0123456789a", {kind.value: kind}) is kind
    assert is_own(kind) and not is_own("related") and kind_of("nobody-knows").name("ar") == ""


def test_both_ends_say_it_in_both_languages(desk, refutes, pair):
    for key, way, arabic, english in ((pair[0], True, "يدحض", "refutes"), (pair[1], False, "يدحضه", "refuted by")):
        (link,) = articles.get(desk, key).links
        assert (link.kind, link.outgoing) == (refutes, way)
        assert (link.kind.name("ar", outgoing=way), link.kind.name("en", outgoing=way)) == (arabic, english)
    assert links.overview(desk).kinds == {refutes: 1}
    assert [found.kind.names for found in links.listing(desk, refutes)] == [NAMES]


def test_a_kind_is_made_named_otherwise_and_each_is_undone(desk):
    made, changes = link_kinds.create(desk, (" يدحض  ذلك ", "", "", ""))
    assert changes.links and link_kinds.own(desk) == (made,) and made.names == ("يدحض ذلك", "", "", "")
    link_kinds.rename(desk, made.value, NAMES)
    assert link_kinds.own(desk)[0].names == NAMES
    undo.undo(desk)
    assert link_kinds.own(desk)[0].out_ar == "يدحض ذلك"
    undo.undo(desk)
    assert link_kinds.own(desk) == ()
    undo.redo(desk)
    undo.redo(desk)
    assert link_kinds.own(desk)[0].names == NAMES


def test_names_that_are_taken_or_none_are_refused(desk, refutes):
    for names in (("يدحضُ", "غيره", "", ""), ("", "", "Refutes", "x"), ("", " ", "", "")):
        with pytest.raises(KindExists):
            link_kinds.create(desk, names)
    link_kinds.rename(desk, refutes.value, NAMES)  # its own names are no hindrance
    other, _ = link_kinds.create(desk, ("يؤكد", "", "confirms", ""))
    with pytest.raises(KindExists):
        link_kinds.rename(desk, other.value, NAMES)
    with pytest.raises(NotFound):
        link_kinds.rename(desk, "xffffffffff0", ("جديد", "", "", ""))


@pytest.mark.parametrize("language, name", [("ar", "يدحض"), ("en", "refutes")])
def test_a_kind_that_goes_leaves_its_name_in_the_notes(desk, refutes, pair, language, name):
    desk.language = language
    third = new(desk, "ج")
    links.add_waiting(desk, third, "لم يصل", refutes)
    assert link_kinds.listing(desk) == [(refutes, 2)]
    changes = link_kinds.remove(desk, refutes)
    assert changes.count == 2 and undo.recent(desk)[0].count == 2
    assert kinds_of(desk, pair[0]) == [(LinkKind.RELATED, True, f"{name}\nملاحظة")]
    assert kinds_of(desk, pair[1]) == [(LinkKind.RELATED, False, f"{name}\nملاحظة")]
    assert kinds_of(desk, third) == [(LinkKind.RELATED, True, name)]
    assert link_kinds.listing(desk) == []
    undo.undo(desk)
    assert link_kinds.listing(desk) == [(refutes, 2)]
    assert kinds_of(desk, pair[0]) == [(refutes, True, "ملاحظة")]
    undo.redo(desk)
    assert link_kinds.listing(desk) == []


def test_links_that_become_alike_become_one_when_their_kind_goes(desk, refutes, pair, monkeypatch):
    monkeypatch.setattr("newsdesk.desk.bulk.SLICE", 1)
    other, _ = link_kinds.create(desk, ("يؤكد", "", "confirms", ""))
    first, second = pair
    links.add(desk, first, second, other)
    links.add(desk, first, second, LinkKind.RELATED, "قديم")
    desk.language = "en"
    for kind in (refutes, other):
        link_kinds.remove(desk, kind)
    assert kinds_of(desk, first) == [(LinkKind.RELATED, True, "قديم\nrefutes\nملاحظة\nconfirms")]
    for _ in range(2):
        undo.undo(desk)
    assert sorted(kinds_of(desk, first)) == sorted(
        [(refutes, True, "ملاحظة"), (other, True, ""), (LinkKind.RELATED, True, "قديم")]
    )


def test_a_kind_without_links_goes(desk, refutes):
    assert link_kinds.remove(desk, refutes).count == 1
    undo.undo(desk)
    assert link_kinds.own(desk) == (refutes,)


def labels():
    return words.labels(exporting.LABELS)


def export(desk, ids, path, format):
    return exporting.export(desk, ids, path, format, labels()).path


@pytest.mark.parametrize("format, suffix", [("jsonl", ".jsonl"), ("ninjs", ".ninjs.json"), ("newsml", ".xml"),
                                            ("nitf", ".nitf.xml")])  # fmt: skip
def test_an_own_kind_travels_with_its_names(desk, other, refutes, pair, tmp_path, format, suffix):
    path = export(desk, pair, tmp_path / f"out{suffix}", format)
    assert importing.import_paths(other, [path]).added == 2
    (link,) = [link for key in (1, 2) for link in articles.get(other, key).links if link.outgoing]
    assert (link.kind, link.kind.names) == (refutes, NAMES) and link.article_id
    assert [kind.names for kind in link_kinds.own(other)] == [NAMES]


def test_a_kind_that_is_there_keeps_the_names_that_it_has_here(desk, other, refutes, pair, tmp_path):
    path = export(desk, pair, tmp_path / "out.jsonl", "jsonl")
    importing.import_paths(other, [path])
    link_kinds.rename(other, refutes.value, ("ينفي", "", "denies", ""))
    links.add(desk, pair[1], pair[0], refutes)
    importing.import_paths(other, [export(desk, pair, tmp_path / "more.jsonl", "jsonl")])
    assert [kind.out_en for kind in link_kinds.own(other)] == ["denies"]
    assert links.overview(other).kinds == {refutes: 2}


def test_note_and_passage_come_back_from_json_lines(desk, other, tmp_path):
    first, second = new(desk, "أ"), new(desk, "ب")
    links.add(desk, first, second, LinkKind.RESPONSE, "ملاحظة", "مقطع")
    importing.import_paths(other, [export(desk, [first, second], tmp_path / "out.jsonl", "jsonl")])
    (link,) = [link for key in (1, 2) for link in articles.get(other, key).links if link.outgoing]
    assert (link.kind, link.note, link.passage) == (LinkKind.RESPONSE, "ملاحظة", "مقطع")


def test_a_code_that_nobody_knows_is_shown_listed_and_can_be_named(desk, take):
    take(
        {"newsdesk": 1, "headline": "أ", "text": "نص", "id": "a",
         "links": [{"kind": "xabcdef01234", "title": "ب"}, {"kind": "nonsense", "title": "ج"}]},
        {"newsdesk": 1, "headline": "ب", "text": "نص", "id": "b"},
    )  # fmt: skip
    (link,) = articles.get(desk, 1).links
    assert link.kind == "xabcdef01234" and link.kind.name("ar") == ""
    assert [(kind.value, number) for kind, number in link_kinds.listing(desk)] == [("xabcdef01234", 1)]
    link_kinds.rename(desk, "xabcdef01234", NAMES)
    assert articles.get(desk, 2).links[0].kind.name("en", outgoing=False) == "refuted by"


def test_a_kind_of_a_damaged_or_later_archive_stops_nothing(desk, pair):
    desk.archive.write(
        "test", lambda writer: writer.update(t.LinkRecord, [articles.get(desk, 1).links[0].id], {"kind": "later"})
    )
    assert [link.kind.value for link in articles.get(desk, 1).links] == ["later"]
    assert {kind.value for kind in links.overview(desk).kinds} == {"later"}
    assert [found.kind.value for found in links.listing(desk)] == ["later"]


@pytest.mark.parametrize("format, suffix", [("html", ".html"), ("text", ".txt"), ("markdown", ".md")])
def test_readable_exports_say_an_own_kind_in_words(desk, pair, tmp_path, format, suffix):
    text = export(desk, [pair[0]], tmp_path / f"out{suffix}", format).read_text(encoding="utf-8")
    assert "xabcdef" not in text
    assert format == "markdown" or "refutes" in text


def test_json_lines_hold_the_four_names(desk, refutes, pair, tmp_path):
    row = json.loads(export(desk, [pair[0]], tmp_path / "out.jsonl", "jsonl").read_text(encoding="utf-8"))
    assert row["links"][0]["kind_names"] == dict(zip(("out_ar", "in_ar", "out_en", "in_en"), NAMES, strict=True))


def test_many_can_be_linked_with_an_own_kind(desk, refutes):
    keys = [new(desk, f"خبر {number}") for number in range(3)]
    links.add_to(desk, keys[:2], keys[2], Joining(refutes))
    assert kinds_of(desk, keys[2]) == [(refutes, False, ""), (refutes, False, "")]

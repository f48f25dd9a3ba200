"""Fields of many articles changed at once: against a plain model, undone, foreseen, refused."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.archive import operations
from newsdesk.desk import articles, bulk, fields, searching, undo
from newsdesk.domain.article import Direction, Status, Text
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.fields import Do, Field, FieldEdit, ways
from tests.desk.test_bulk import Stopper

SOURCES = ("", "Reuters", "رويترز", "وكالة الأنباء")
BYLINES = ("", "By Nora", "نورا", "كتب: أحمد علي")
NOTES = ("", "راجع", "first\nsecond")
WORDS = st.sampled_from(["نورا", "By ", "أحمد", "احمد", "x", "Reuters", "رويترز"])
PLAIN = (Field.BYLINE, Field.DATELINE, Field.PROVIDER, Field.SLUG, Field.COPYRIGHT)


def make(desk, count=9):
    return [
        articles.create(
            desk,
            Text(
                headline=f"خبر {number}", body=f"<p>نص {number}</p>", source=SOURCES[number % 4],
                byline=BYLINES[number % 4], notes=NOTES[number % 3],
                published=PartialDate("2024-05") if number % 2 else None,
            ),
        )[0]
        for number in range(count)
    ]  # fmt: skip


def state(desk, keys):
    found = [articles.get(desk, key) for key in keys]
    return [(one.text, one.status) for one in found]


def value(text, status, which):
    if which is Field.STATUS:
        return status.value
    found = getattr(text, which.value)
    if which is Field.PUBLISHED:
        return found.value if found else ""
    return found.value if which is Field.DIRECTION else found


def naive(edit, old):
    """What a person would do by hand."""
    if edit.do is Do.CLEAR:
        return ""
    if edit.do is Do.SET:
        return edit.value.strip()
    if edit.do is Do.REPLACE:  # in these words only the hamza is written in two ways
        new = old
        for spelled in {
            edit.sought.strip(),
            edit.sought.strip().replace("أ", "ا"),
            edit.sought.strip().replace("ا", "أ"),
        }:
            new = new.replace(spelled, "\0")
        new = new.replace("\0", edit.value)
    elif edit.do is Do.BEFORE:
        new = old if old.startswith(edit.value.strip()) else edit.value + old
    else:
        new = old if old.endswith(edit.value.strip()) else old + edit.value
    return old if new == old else " ".join(new.split())


@st.composite
def edits(draw):
    which = draw(st.sampled_from([*PLAIN, Field.STATUS, Field.DIRECTION, Field.PUBLISHED, Field.LANGUAGE]))
    do = draw(st.sampled_from(ways(which)))
    told = {
        Field.STATUS: st.sampled_from([one.value for one in Status]),
        Field.DIRECTION: st.sampled_from([one.value for one in Direction]),
        Field.PUBLISHED: st.sampled_from(["2025", "2025-02", "2025-02-03"]),
        Field.LANGUAGE: st.sampled_from(["ar", "en"]),
    }.get(which, WORDS)
    return FieldEdit(which, do, draw(told) if do is not Do.CLEAR else "", draw(WORDS) if do is Do.REPLACE else "")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wanted=st.lists(edits(), min_size=1, max_size=3), chosen=st.sets(st.integers(0, 8), min_size=1))
def test_fields_change_as_by_hand_and_undo_brings_all_back(many, wanted, chosen):
    desk, keys = many
    ids = [keys[place] for place in sorted(chosen)]
    before = state(desk, keys)
    foreseen = fields.foresee(desk, ids, wanted)
    changes = fields.change(desk, ids, wanted)
    after = state(desk, keys)
    changed = 0
    for key, (old, was), (new, now) in zip(keys, before, after, strict=True):
        asked = {}
        for edit in wanted if key in ids else ():
            asked[edit.field] = naive(edit, asked.get(edit.field, value(old, was, edit.field)))
        for which in Field:
            assert value(new, now, which) == asked.get(which, value(old, was, which)), (which, wanted)
        assert (new.headline, new.body) == (old.headline, old.body)
        changed += any(value(old, was, which) != one for which, one in asked.items())
    assert (changes.count, foreseen.changes, foreseen.same) == (changed, changed, len(ids) - changed)
    if changed:
        assert undo.undo(desk)[0].name == (f"edit-{wanted[0].field.value}" if len({one.field for one in wanted}) == 1
                                           else "edit-fields")  # fmt: skip
    assert state(desk, keys) == before


@pytest.fixture
def many(desk, monkeypatch):
    monkeypatch.setattr(bulk, "SLICE", 4)
    monkeypatch.setattr(operations, "AT_ONCE", 2)
    return desk, make(desk)


def test_a_source_is_the_same_however_its_name_is_spelled(many):
    desk, keys = many
    edit = FieldEdit(Field.SOURCE, Do.SET, "REUTERS")
    foreseen = fields.foresee(desk, keys, [edit])
    assert (foreseen.changes, foreseen.same) == (7, 2)
    assert fields.change(desk, keys, [edit]).count == 7
    assert {articles.get(desk, key).text.source for key in keys} == {"Reuters"}
    desk.indexer.catch_up()
    assert searching.find(desk, searching.parse("خبر source:reuters")).total == 9


def test_only_what_changes_is_written_and_each_is_a_version(many):
    desk, keys = many
    versions = {key: articles.get(desk, key).version for key in keys}
    fields.change(desk, keys, [FieldEdit(Field.BYLINE, Do.SET, "نورا")])
    for number, key in enumerate(keys):
        stays = number % 4 == 2
        assert articles.get(desk, key).version == versions[key] + (not stays)
        kept = articles.revisions(desk, key)
        assert [one.why for one in kept] == (["new"] if stays else ["fields", "new"])
        if not stays:
            assert articles.revision_text(desk, key, 2) == articles.get(desk, key).text
            assert articles.revision_text(desk, key, 1).byline == BYLINES[number % 4]


def test_versions_say_what_the_article_said_then(many):
    desk, keys = many
    key = keys[1]
    for word in ("أ", "ب", "ج"):
        fields.change(desk, [key], [FieldEdit(Field.BYLINE, Do.SET, word)])
    undo.undo(desk)
    assert [articles.revision_text(desk, key, number).byline for number in range(1, 6)] == [
        "By Nora", "أ", "ب", "ج", "ب",
    ]  # fmt: skip


def test_notes_are_added_to_line_by_line_and_only_once(many):
    desk, keys = many
    edit = FieldEdit(Field.NOTES, Do.AFTER, "second")
    assert fields.change(desk, keys, [edit]).count == 6  # a third says so already
    assert [articles.get(desk, key).text.notes for key in keys[:3]] == ["second", "راجع\nsecond", "first\nsecond"]
    assert fields.change(desk, keys, [edit]).count == 0
    fields.change(desk, keys, [FieldEdit(Field.NOTES, Do.BEFORE, "عاجل")])
    assert articles.get(desk, keys[2]).text.notes == "عاجل\nfirst\nsecond"


def test_dates_are_as_exact_as_they_were_typed_and_keep_the_words(many):
    desk, keys = many
    fields.change(desk, keys, [FieldEdit(Field.PUBLISHED, Do.SET, "شباط 2025")])
    text = articles.get(desk, keys[0]).text
    assert (text.published, text.published_text) == (PartialDate("2025-02"), "شباط 2025")
    fields.change(desk, keys, [FieldEdit(Field.PUBLISHED, Do.CLEAR)])
    text = articles.get(desk, keys[0]).text
    assert (text.published, text.published_text) == (None, "")


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (FieldEdit(Field.PUBLISHED, Do.SET, "the other day"), "date"),
        (FieldEdit(Field.SOURCE, Do.SET, "  "), "empty"),
        (FieldEdit(Field.BYLINE, Do.REPLACE, "x", " "), "sought"),
        (FieldEdit(Field.STATUS, Do.SET, "burnt"), "unknown"),
        (FieldEdit(Field.STATUS, Do.CLEAR), "unknown"),
        (FieldEdit(Field.SOURCE, Do.SET, "س" * 301), "long"),
        (FieldEdit(Field.PUBLISHED, Do.SET, "2025"), ""),
    ],
)
def test_what_cannot_be_done_says_why(desk, edit, why):
    assert fields.trouble(edit) == why
    if why:
        with pytest.raises(ValueError, match=why):
            fields.change(desk, [1], [edit])


def test_what_is_gone_or_would_become_too_long_is_told_and_left(many):
    desk, keys = many
    articles.trash(desk, keys[:1])
    articles.purge(desk, keys[:1])
    long = FieldEdit(Field.SOURCE, Do.AFTER, "س" * 295)
    foreseen = fields.foresee(desk, keys, [long])
    assert foreseen.refused == {"gone": 1, "long": 6}
    assert fields.change(desk, keys, [long]).count == foreseen.changes == 2
    assert len(foreseen.shown) == 2


def test_it_is_named_by_what_it_was_about(many):
    desk, keys = many
    fields.change(desk, keys, [FieldEdit(Field.BYLINE, Do.REPLACE, "سارة", "نورا")])
    assert [(one.name, one.about, one.count) for one in undo.recent(desk)[:1]] == [
        ("edit-byline", ("نورا → سارة",), 2),
    ]  # fmt: skip


def test_it_can_be_stopped_and_undone(many):
    desk, keys = many
    before = state(desk, keys)
    stopper = Stopper(1)
    done = fields.change(desk, keys, [FieldEdit(Field.BYLINE, Do.SET, "سارة")], stopper)
    assert done.count == 4
    undo.undo(desk)
    assert state(desk, keys) == before


def test_a_look_ahead_can_be_stopped(many, monkeypatch):
    desk, keys = many
    monkeypatch.setattr(fields, "AT_ONCE", 3)
    assert fields.foresee(desk, keys, [FieldEdit(Field.BYLINE, Do.CLEAR)], Stopper(2)).cancelled

"""Rules: tried, switched on, applied to what comes in and to what is there, remembered by each tagging, taken back."""

import json
from dataclasses import replace

import pytest

from newsdesk.archive import rules as stored
from newsdesk.desk import articles, importing, rules, searching, tags, undo
from newsdesk.domain.article import Direction, Status
from newsdesk.domain.changes import NoProgress
from newsdesk.domain.errors import NotFound
from newsdesk.domain.rule import Rule

SEA = Rule(name="البحر", headline="ميناء | قوارب*", tags=("بحر",))


def row(number, title, source="صحيفة الساحل", **more):
    return {"id": f"r{number}", "title": title, "text": f"نص الخبر {number}", "source": source, **more}


ROWS = [
    row(1, "الميناء يفتح رصيفه"),
    row(2, "القوارب الصغيرة"),
    row(3, "طقس الغد", "غيرها"),
    row(4, "بالميناء أمس", "غيرها"),
]


def carried(desk, key):
    return [tag.name for tag in articles.get(desk, key).tags]


def keep(desk, rule):
    return replace(rule, id=rules.save(desk, rule)[0])


def test_a_rule_is_tried_on_what_is_there_and_writes_nothing(desk, take):
    take(*ROWS)
    tags.add(desk, [1], ["بحر"])
    found = rules.trial(desk, SEA)
    assert (found.matches, found.changes) == (3, 2)
    assert [headline for _, headline, _ in found.shown] == ["الميناء يفتح رصيفه", "القوارب الصغيرة", "بالميناء أمس"]
    assert carried(desk, 2) == []
    assert rules.everyone(desk) == []


@pytest.mark.parametrize(
    ("rule", "ids"),
    [
        (Rule(sources=("صَحيفة الساحل",), tags=("x",)), [1, 2]),
        (Rule(sources=("غيرها",), headline="ميناء", tags=("x",)), [4]),
        (Rule(sources=("غيرها",), headline="ميناء", tags=("x",), every=False), [1, 3, 4]),
        (Rule(sources=("لا أحد", "غيرها"), tags=("x",)), [3, 4]),
        (Rule(headline="ميناء"), []),
        (Rule(tags=("x",)), []),
    ],
)
def test_conditions_hold_all_or_any(desk, take, rule, ids):
    take(*ROWS)
    assert [key for key, _, _ in rules.trial(desk, rule).shown] == ids


def test_what_comes_in_is_ruled_in_order_and_remembers_by_which(desk, take):
    first = keep(desk, replace(SEA, enabled=True, source="أرشيف البحر"))
    second = keep(
        desk, Rule(name="ب", sources=("أرشيف البحر",), tags=("أرشيف",), status="review", direction="rtl", enabled=True)
    )
    keep(desk, Rule(name="off", headline="ميناء", tags=("لا",)))
    take(*ROWS)
    found = articles.get(desk, 1)
    assert (found.text.source, found.status, found.text.direction) == ("أرشيف البحر", Status.REVIEW, Direction.RTL)
    assert carried(desk, 1) == ["بحر", "أرشيف"]
    assert (articles.get(desk, 3).text.source, carried(desk, 3)) == ("غيرها", [])
    assert searching.find(desk, searching.parse('وسم:"أرشيف" حالة:review')).total == 3
    assert {rule.id: number for rule, number in rules.everyone(desk)}[second.id] == 3
    with desk.archive.read() as connection:
        assert stored.taggings(connection, first.id) == [1, 2, 4]


def test_the_order_decides(desk, take):
    one = keep(desk, Rule(name="1", headline="ميناء", status="final", enabled=True))
    two = keep(desk, Rule(name="2", headline="ميناء", status="review", enabled=True))
    rules.order(desk, [two.id, one.id])
    take(*ROWS)
    assert articles.get(desk, 1).status is Status.FINAL
    assert [rule.name for rule, _ in rules.everyone(desk)] == ["2", "1"]


def test_a_folder_and_all_below_it(desk, tmp_path):
    inner = tmp_path / "وكالات" / "2024"
    inner.mkdir(parents=True)
    (inner / "a.jsonl").write_text(json.dumps(ROWS[0]), encoding="utf-8")
    (tmp_path / "b.jsonl").write_text(json.dumps(ROWS[1]), encoding="utf-8")
    keep(desk, Rule(name="وكالات", folder=str(tmp_path / "وكالات"), tags=("وكالة",), enabled=True))
    importing.import_paths(desk, [tmp_path])
    tagged = {articles.get(desk, key).external_id: carried(desk, key) for key in (1, 2)}
    assert tagged == {"r1": ["وكالة"], "r2": []}
    found = rules.trial(desk, Rule(folder=str(tmp_path), tags=("x",)))
    assert found.matches == 2
    assert rules.matches(Rule(folder="C:\\in", tags=("x",)), "", "", ["C:\\in\\a\\b.html"])
    assert not rules.matches(Rule(folder="/in", tags=("x",)), "", "", ["/inside/b.html"])


def test_what_is_there_is_ruled_as_one_piece_of_work(desk, take):
    take(*ROWS)
    rule = keep(desk, replace(SEA, status="archived", source="أرشيف"))
    changes = rules.apply(desk, rule)
    assert changes.count >= 3
    found = articles.get(desk, 1)
    assert (carried(desk, 1), found.status, found.text.source) == (["بحر"], Status.ARCHIVED, "أرشيف")
    assert articles.revisions(desk, 1)[0].why == "rule"
    assert rules.trial(desk, rule).changes == 0
    undo.undo(desk)
    found = articles.get(desk, 1)
    assert (carried(desk, 1), found.status, found.text.source) == ([], Status.INBOX, "صحيفة الساحل")
    assert [tag.name for tag in tags.all_tags(desk)] == []


def test_all_that_a_rule_tagged_is_taken_back_at_once_and_no_other_tag(desk, take):
    rule = keep(desk, replace(SEA, enabled=True))
    take(*ROWS[:2])
    tags.add(desk, [1], ["بيد"])
    take(*ROWS[2:], name="more.jsonl")
    tags.add(desk, [3], ["بحر"])
    rules.take_back(desk, rule.id)
    assert [carried(desk, key) for key in (1, 2, 3, 4)] == [["بيد"], [], ["بحر"], []], "what a hand gave stays"
    undo.undo(desk)
    assert carried(desk, 2) == ["بحر"]
    with desk.archive.read() as connection:
        assert stored.taggings(connection, rule.id) == [1, 2, 4]


def test_a_rule_that_is_deleted_leaves_its_tags_and_comes_back_with_them(desk, take):
    rule = keep(desk, replace(SEA, enabled=True))
    take(*ROWS[:2])
    rules.remove(desk, rule.id)
    assert (carried(desk, 1), rules.everyone(desk)) == (["بحر"], [])
    undo.undo(desk)
    [(back, number)] = rules.everyone(desk)
    assert (back, number) == (replace(rule, position=1), 2)
    rules.remove(desk, rule.id)
    with pytest.raises(NotFound):
        rules.remove(desk, rule.id)
    assert keep(desk, SEA).id != rule.id, "a number never comes again"


def test_a_rule_that_asks_or_does_nothing_is_never_on(desk):
    rules.save(desk, Rule(name="x", tags=("y",), enabled=True))
    rules.save(desk, Rule(name="x", headline="y", enabled=True))
    assert [rule.enabled for rule, _ in rules.everyone(desk)] == [False, False]


def test_a_trial_can_be_stopped(desk, take):
    class Stop(NoProgress):
        def cancelled(self):
            return True

    take(*ROWS)
    assert rules.trial(desk, SEA, Stop()).cancelled
    assert rules.apply(desk, keep(desk, SEA), Stop()).count == 0


def test_a_joined_article_is_tagged_by_rule_too_and_undo_takes_it_back(desk, take):
    take(ROWS[0])
    keep(desk, replace(SEA, enabled=True))
    take(ROWS[0] | {"text": "نص آخر تماما بعد التصحيح"}, name="b.jsonl")
    assert carried(desk, 1) == ["بحر"]
    undo.undo(desk)
    assert carried(desk, 1) == []


def test_a_rule_that_is_deleted_while_it_is_used_stops_nothing(desk, take, monkeypatch):
    rule = keep(desk, Rule(name="مياه", headline="مياه", tags=("المياه",), enabled=True))
    monkeypatch.setattr("newsdesk.desk.importing.enabled", lambda _desk: rules.remove(desk, rule.id) and [rule])
    assert take(row(1, "مياه الري")).added == 1
    assert carried(desk, 1) == []
    with pytest.raises(NotFound):
        rules.apply(desk, rule)


def test_a_rule_that_means_nothing_here_leaves_nothing_behind(desk, take):
    take(row(1, "مياه الري"))
    rule = keep(desk, Rule(name="طقس", headline="طقس", tags=("الطقس",)))
    assert rules.apply(desk, rule).count == 0
    assert [tag.name for tag in tags.all_tags(desk)] == []

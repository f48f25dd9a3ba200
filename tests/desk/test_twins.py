"""Near copies: found as they come in, grouped, and told as they read today."""

import pytest

from newsdesk.desk import articles, importing, searching, twins, undo
from newsdesk.domain.article import Text
from tests.conftest import TOWN

WORDS = [f"كلمة{number}" for number in range(90)]


def story(*, but=(), words=WORDS):
    return " ".join("تغيير" if place in but else word for place, word in enumerate(words))


def row(key, source, body, **more):
    return {"id": key, "title": f"خبر {source}", "body": body, "source": source, **more}


def duplicates(desk):
    return sorted(searching.find(desk, searching.parse("is:duplicate")).ids)


def test_one_wire_story_in_several_papers_is_one_group(desk, take):
    report = take(
        desk,
        [row("1", "أ", story()), row("2", "ب", story(but=(3,))), row("3", "ج", story(but=(80,))),
         row("4", "د", " ".join(reversed(WORDS)))],
    )  # fmt: skip
    assert report.twins == 3
    assert duplicates(desk) == [1, 2, 3]
    found = twins.of(desk, 1)
    assert [one.id for one in found] == [2, 3]
    assert found[0].source == "ب" and 0.9 < found[0].likeness < 1
    assert twins.of(desk, 4) == []


def test_a_copy_that_comes_another_day_joins_its_group(desk, take):
    take(desk, [row("1", "أ", story())])
    assert duplicates(desk) == []
    assert take(desk, [row("2", "ب", story(but=(3,)))]).twins == 2
    assert take(desk, [row("3", "ج", story(but=(4,)))]).twins == 1
    assert duplicates(desk) == [1, 2, 3]


def test_groups_that_a_copy_joins_become_one(desk, take):
    far = story(but=range(0, 12, 3)), story(but=range(70, 82, 3))
    take(desk, [row("1", "أ", far[0]), row("2", "ب", far[0] + " نهاية"), row("3", "ج", far[1])])
    take(desk, [row("4", "د", story())])
    assert duplicates(desk) == [1, 2, 3, 4]
    assert {one.id for one in twins.of(desk, 4)} == {1, 2, 3}


def test_what_lies_in_the_trash_or_was_changed_is_no_twin_any_more(desk, take):
    take(desk, [row("1", "أ", story()), row("2", "ب", story(but=(3,))), row("3", "ج", story(but=(5,)))])
    articles.trash(desk, [2])
    assert duplicates(desk) == [1, 3]
    found = articles.get(desk, 3)
    articles.save(desk, 3, found.version, Text(headline="آخر", body="<p>نص آخر تمامًا.</p>", source="ج"))
    assert twins.of(desk, 1) == []
    articles.restore(desk, [2])
    assert [one.id for one in twins.of(desk, 1)] == [2]
    articles.trash(desk, [2, 3])
    articles.empty_trash(desk)
    assert duplicates(desk) == []


def test_an_undone_import_leaves_no_twin_and_comes_back_with_them(desk, take):
    take(desk, [row("1", "أ", story())])
    take(desk, [row("2", "ب", story(but=(3,)))])
    undo.undo(desk)
    assert duplicates(desk) == [] and twins.of(desk, 1) == []
    undo.redo(desk)
    assert duplicates(desk) == [1, 2]


def test_what_was_there_before_is_found_when_it_is_looked_for(desk, take):
    first, _ = articles.create(desk, Text(headline="أ", body=f"<p>{story()}</p>"))
    second, _ = articles.create(desk, Text(headline="ب", body=f"<p>{story(but=(3,))}</p>"))
    assert duplicates(desk) == []
    assert twins.look_again(desk) == 2
    assert duplicates(desk) == [first, second]
    assert twins.look_again(desk) == 0


def test_an_import_that_was_killed_before_its_twins_were_found_is_caught_up(desk, take, monkeypatch):
    monkeypatch.setattr(importing._Import, "find_twins", lambda _run: None)
    take(desk, [row("1", "أ", story()), row("2", "ب", story(but=(3,)))])
    monkeypatch.undo()
    assert duplicates(desk) == []
    importing.import_paths(desk, [TOWN])
    assert duplicates(desk)[:2] == [1, 2]


def test_thousands_are_grouped_while_they_come(desk, take):
    rows = [row(str(n), f"ص{n % 7}", story(but=(n % 50,), words=[f"{w}{n // 2}" for w in WORDS])) for n in range(1500)]
    assert take(desk, rows).twins == 1500
    assert len(twins.of(desk, 700)) == 1


def test_of_a_text_that_is_printed_every_day_the_nearest_copies_are_shown(desk, take):
    daily = [row(str(n), f"ص{n}", story(but=(n % 80,) if n else ())) for n in range(70)]
    take(desk, [*daily, row("twin", "ب", story(but=(69 % 80,)) + " وكلمة أخيرة")])
    found = twins.of(desk, 70)  # the row of number 69
    assert len(found) == 30
    assert articles.find(desk, "twin") in [one.id for one in found][:3], "though it came last"
    assert [one.likeness for one in found] == sorted((one.likeness for one in found), reverse=True)


def test_looking_again_that_was_stopped_goes_on(desk, monkeypatch):
    monkeypatch.setattr(twins, "SLICE", 2)
    for number in range(6):
        articles.create(desk, Text(headline=str(number), body=f"<p>{story(but=(number,))}</p>"))

    class Once:
        def report(self, done, total):
            self.done = done

        def cancelled(self):
            return getattr(self, "done", 0) > 0

    def reached():
        with desk.archive.read() as connection:
            return twins.groups.reached(connection)

    twins.look_again(desk, Once())
    assert reached() == 2
    twins.follow(desk)
    assert reached() == 6
    assert len(duplicates(desk)) == 6


@pytest.mark.parametrize("name", ["articles/jawhara-5000.jsonl"])
def test_near_copies_of_real_articles(desk, shared, name):
    report = importing.import_paths(desk, [shared(name)])
    assert report.twins > 50
    for key in duplicates(desk)[:40]:
        assert all(one.likeness >= 0.6 for one in twins.of(desk, key))
        assert twins.of(desk, key)

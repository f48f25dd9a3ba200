"""Near copies: found as they come in, grouped, and told as they read today."""

import pytest

from newsdesk.desk import articles, importing, searching, twins, undo
from newsdesk.domain.article import Text
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.link import LinkKind
from newsdesk.text.near import NEAR
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
    assert twins.look_again(desk) == 2
    assert duplicates(desk) == [first, second]
    assert twins.look_again(desk) == 2, "whatever was found before"
    assert duplicates(desk) == [first, second]


def test_an_import_that_was_killed_before_its_twins_were_found_is_caught_up(desk, take, monkeypatch):
    monkeypatch.setattr(importing._Import, "find_twins", lambda _run: None)
    take(desk, [row("1", "أ", story()), row("2", "ب", story(but=(3,)))])
    monkeypatch.undo()
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
        assert all(one.likeness >= NEAR for one in twins.of(desk, key))
        assert twins.of(desk, key)


def body(*but, **more):
    return f"<p>{story(but=but, **more)}</p>"


def plant(desk, count):
    keys = [articles.create(desk, Text(headline=str(n), body=body(n), source=f"ص{n}"))[0] for n in range(count)]
    assert duplicates(desk) == keys
    return keys


def rewrite(desk, key, text):
    articles.save(desk, key, articles.get(desk, key).version, Text(headline="آخر", body=text))


def test_a_text_that_was_rewritten_leaves_its_group_and_undo_brings_it_back(desk):
    first, second, third = plant(desk, 3)
    rewrite(desk, third, "<p>نص آخر تمامًا.</p>")
    assert duplicates(desk) == [first, second]
    rewrite(desk, second, "<p>وهذا أيضًا.</p>")
    assert duplicates(desk) == [] and twins.of(desk, first) == []
    undo.undo(desk)
    assert duplicates(desk) == [first, second]
    undo.undo(desk)
    assert duplicates(desk) == [first, second, third]
    undo.redo(desk)
    assert duplicates(desk) == [first, second]


def test_a_text_that_becomes_a_copy_is_found(desk):
    first, _ = articles.create(desk, Text(headline="أ", body=body()))
    other, _ = articles.create(desk, Text(headline="ب", body="<p>شيء آخر.</p>"))
    assert duplicates(desk) == []
    rewrite(desk, other, body(5))
    assert duplicates(desk) == [first, other]
    assert [one.id for one in twins.of(desk, first)] == [other]


def test_without_the_one_between_them_two_are_no_twins(desk):
    halves = story(words=WORDS[:60]), story(words=WORDS[30:])
    ends = [" ".join(f"{word}{n}" for n in range(30)) for word in ("غير", "سوى")]
    first, _ = articles.create(desk, Text(headline="أ", body=f"<p>{halves[0]} {ends[0]}</p>"))
    last, _ = articles.create(desk, Text(headline="ج", body=f"<p>{ends[1]} {halves[1]}</p>"))
    between, _ = articles.create(desk, Text(headline="ب", body=body()))
    assert duplicates(desk) == [first, last, between]
    assert [one.id for one in twins.of(desk, first)] == [between]
    articles.trash(desk, [between])
    assert duplicates(desk) == []
    articles.restore(desk, [between])
    assert duplicates(desk) == [first, last, between]
    articles.trash(desk, [between])
    articles.empty_trash(desk)
    assert duplicates(desk) == []


def test_who_is_kept_apart_is_no_twin_either_way(desk):
    first, second, third = plant(desk, 3)
    twins.keep_apart(desk, [first, second])
    assert [one.id for one in twins.of(desk, first)] == [third]
    assert [one.id for one in twins.of(desk, second)] == [third]
    assert duplicates(desk) == [first, second, third], "each is one of the third"
    twins.keep_apart(desk, [second, third])
    assert twins.of(desk, second) == [] and duplicates(desk) == [first, third]
    twins.keep_apart(desk, [first, second, third])
    assert duplicates(desk) == [] and twins.look_again(desk) == 0
    for expected in ([first, third], [first, second, third], [first, second, third]):
        undo.undo(desk)
        assert duplicates(desk) == expected
    undo.redo(desk)
    assert [one.id for one in twins.of(desk, first)] == [third]


def test_the_same_few_words_are_kept_apart_too(desk):
    keys = [articles.create(desk, Text(headline="أ", body="<p>كلمات قليلة.</p>"))[0] for _ in range(2)]
    assert duplicates(desk) == keys and twins.of(desk, keys[0])[0].likeness == 1
    twins.keep_apart(desk, keys)
    assert duplicates(desk) == [] and twins.of(desk, keys[0]) == []
    assert searching.find(desk, searching.parse("-is:duplicate")).total == 2


@pytest.mark.parametrize("change", [range(0, 90, 5), range(0, 90, 4), range(30), range(45)])
def test_what_was_changed_much_is_found_as_well(desk, change):
    keep = [word for place, word in enumerate(WORDS) if place not in change]
    other = story(words=[f"غير{place}" if place in change else word for place, word in enumerate(WORDS)])
    if isinstance(change, range) and change.step == 1:
        other = story(words=keep)  # a part was dropped
    keys = [articles.create(desk, Text(headline=text[:9], body=f"<p>{text}</p>"))[0] for text in (story(), other)]
    assert duplicates(desk) == keys


def test_the_weather_of_two_days_is_not_one_story(desk):
    """Phrases that many share make no copies."""
    phrases = [" ".join(f"عبارة{n}و{place}" for place in range(5)) for n in range(30)]

    def day(number):
        own = [f"يوم{number}و{place}" for place in range(36)]
        some = [phrases[(number * 7 + place) % 30] for place in range(12)]
        return " ".join(part for place in range(12) for part in (some[place], *own[place * 3 : place * 3 + 3]))

    for number in range(30):
        articles.create(desk, Text(headline=str(number), body=f"<p>{day(number)}</p>"))
    assert len(duplicates(desk)) <= 2, "what two of them share is rare by chance alone"


def test_the_later_is_a_republication_of_the_earlier(desk):
    made = [("2025-06-14", "ثان"), ("2025-06-13", "أول"), ("2025", "ثالث")]
    keys = [
        articles.create(desk, Text(headline=title, body=body(), published=PartialDate(date)))[0] for date, title in made
    ]
    assert twins.undecided(desk) == [[keys[2], keys[1], keys[0]]]
    twins.republish(desk, keys[:2])
    found = articles.get(desk, keys[1])
    assert [(link.article_id, link.outgoing, link.kind) for link in found.links] == [
        (keys[0], True, LinkKind.REPUBLICATION)
    ]
    assert twins.undecided(desk), "the third is still to be decided on"
    twins.keep_apart(desk, keys[1:])
    twins.republish(desk, [keys[2], keys[0]])
    assert twins.undecided(desk) == [] and duplicates(desk) == sorted(keys)
    undo.undo(desk)
    undo.undo(desk)
    undo.undo(desk)
    assert articles.get(desk, keys[0]).links == ()


def test_without_dates_what_was_there_first_is_the_earlier(desk):
    first, second = plant(desk, 2)
    twins.republish(desk, [second, first])
    assert articles.get(desk, first).links[0].outgoing

"""An archive that is looked through as a whole has the near copies that it has article by article."""

import random

import pytest

from newsdesk.desk import articles, importing, twins
from newsdesk.domain.article import Text
from tests.conftest import TOWN
from tests.desk.test_twins import WORDS, body, duplicates, plant, rewrite, row, story


@pytest.fixture
def at_once(monkeypatch):
    """Even a few articles are looked at as a whole."""
    asked = []
    whole = twins._look_at_all

    def look(*args):
        found = whole(*args)
        asked.append(args[1:3])  # it was done so, and not one by one in the end
        return found

    monkeypatch.setattr(twins, "_look_at_all", look)
    monkeypatch.setattr(twins, "MANY", 0)
    return asked


def groups(desk):
    with desk.archive.read() as connection:
        return twins.groups.sets(connection)


def press(count, chance):
    """Stories and copies of them, with words exchanged, halves left out and a line that all print below theirs."""
    below = " ".join(f"ذيل{n}" for n in range(12))
    for number in range(count):
        words = [f"{word}{number % (count // 3)}" for word in WORDS]
        said = [word if chance.random() > 0.1 * (number % 4) else f"غير{chance.randrange(99)}" for word in words]
        half = said[: len(said) // 2] if number % 7 == 6 else said
        yield row(str(number), f"ص{number % 5}", f"{' '.join(half)} {below}")


def test_the_same_near_copies_are_found_in_one_look(desk, take, at_once, monkeypatch):
    monkeypatch.setattr(twins, "MANY", 10_000)
    importing.import_paths(desk, [TOWN])
    take(desk, list(press(240, random.Random(4))))
    twins.look_again(desk)
    one_by_one = groups(desk)
    assert len(one_by_one) > 50 and not at_once
    monkeypatch.setattr(twins, "MANY", 0)
    monkeypatch.setattr(twins, "SLICE", 50)
    found = twins.look_again(desk)
    assert len(at_once) == 1
    assert groups(desk) == one_by_one
    assert found == sum(map(len, one_by_one))


def test_what_lies_in_the_trash_and_what_is_kept_apart_is_passed_over(desk, at_once):
    first, second, third, fourth = plant(desk, 4)
    articles.trash(desk, [fourth])
    twins.keep_apart(desk, [first, second])
    twins.keep_apart(desk, [first, third])
    assert twins.look_again(desk) == 2
    assert duplicates(desk) == [second, third]
    with desk.archive.read() as connection:
        assert twins.groups.reached(connection) == fourth, "the one in the trash was the last"


def test_a_text_that_is_rewritten_meanwhile_is_looked_at_again(desk, at_once, monkeypatch):
    first, second, third = plant(desk, 3)
    compared = twins._Look.compared

    def meanwhile(look, pairs):
        monkeypatch.setattr(twins._Look, "compared", compared)
        rewrite(desk, third, "<p>نص آخر تمامًا.</p>")
        return compared(look, pairs)

    monkeypatch.setattr(twins._Look, "compared", meanwhile)
    twins.look_again(desk)
    assert duplicates(desk) == [first, second]


class Once:
    """Stops after the first slice, or before it."""

    def __init__(self, slices):
        self.left = slices

    def report(self, done, total):
        self.left -= 1

    def cancelled(self):
        return self.left <= 0


@pytest.mark.parametrize("slices", [0, 1, 2])
def test_what_was_stopped_goes_on_where_it_was(desk, at_once, monkeypatch, slices):
    monkeypatch.setattr(twins, "SLICE", 2)
    keys = [articles.create(desk, Text(headline=str(n), body=body(n)))[0] for n in range(6)]
    twins.look_again(desk, Once(slices))
    with desk.archive.read() as connection:
        assert twins.groups.reached(connection) == 2 * slices
    twins.follow(desk)
    assert [span for span in at_once if span[0] == 2 * slices]
    assert groups(desk) == [keys]


def test_where_there_is_no_room_for_notes_the_same_is_found_one_by_one(desk, at_once, monkeypatch):
    keys = plant(desk, 3)
    size = desk.indexer.index.size

    def full(parts, folder):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("newsdesk.search.sketches.spill", full)
    at_once.clear()
    assert twins.look_again(desk) == 3
    assert not at_once and groups(desk) == [keys]
    assert desk.indexer.index.size == size, "the index is as whole as it was"


def test_an_archive_without_a_long_text_has_none(desk, at_once):
    articles.create(desk, Text(headline="قصير", body="<p>كلمتان فقط</p>"))
    assert twins.look_again(desk) == 0
    assert twins.look_again(desk) == 0


def test_a_line_that_everybody_prints_makes_no_copies(desk, take, at_once):
    below = story(words=[f"ذيل{n}" for n in range(20)])
    take(desk, [row(str(n), "ص", f"{story(words=[f'{w}{n}' for w in WORDS])} {below}") for n in range(40)])
    assert twins.look_again(desk) == 0

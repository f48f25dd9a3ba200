"""Who shares bands is told from all of an archive's bands at once."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.search import sketches
from newsdesk.search.sketches import knit, meet, part_of, spill
from newsdesk.text.near import NUMBERS, packed
from tests.search.conftest import entry


def keys(numbers):
    """The bands of these numbers, and of what nobody else has."""
    return tuple(f"{place:x}.{number:x}" for place, number in enumerate(numbers))


def own(key, shared=()):
    """Bands of which only `shared` (place: number) may be another's, too."""
    numbers = [1_000_000 + key * 100 + place for place in range(NUMBERS)]
    for place, number in dict(shared).items():
        numbers[place] = number
    return numbers


def told(index, folder, made, *, last=None, most=5, likest=2):
    """Whom each is worth comparing with; `made`: {id: numbers}."""
    index.put([entry(key, "خبر", bands=keys(numbers), length=100) for key, numbers in made.items()])
    index.commit(1)
    folder.mkdir(exist_ok=True)
    part = index.reading(lambda searcher: part_of(searcher, 0, last or max(made)))
    spill([part], folder)
    knit(str(folder))
    sketches._net.cache_clear()
    return dict(meet((str(folder), 0, len(part[0]), most, likest)))


def test_two_that_share_what_hardly_anybody_has_meet(index, tmp_path):
    made = {7: own(7, {3: 5, 9: 6}), 8: own(8), 9: own(9, {3: 5, 9: 6}), 10: own(10, {9: 6})}
    assert told(index, tmp_path / "one", made) == {7: [9], 9: [7]}


def test_what_many_share_is_worth_nothing_until_it_is_much(index, tmp_path):
    phrase, much = dict.fromkeys(range(6), 1), dict.fromkeys(range(16), 1)
    made = {key: own(key, phrase) for key in range(1, 20)}
    made |= {30: own(30, much), 31: own(31, much)}
    made |= {key: own(key, {place: 1 for place in range(6, 10)} if key < 36 else {}) for key in range(32, 40)}
    found = told(index, tmp_path / "one", made)
    assert found[30] == [31] and found[31] == [30]
    assert not set(found) & set(range(1, 20))


def test_trash_short_texts_and_those_behind_the_last_are_left_out(index, tmp_path):
    same = own(1)
    index.put([entry(4, "في السلة", bands=keys(same), trashed=True), entry(5, "قصير")])
    assert told(index, tmp_path / "one", {1: same, 2: same, 9: same}, last=8) == {1: [2], 2: [1]}


def test_of_what_everybody_prints_the_next_ones_are_gone_through(index, tmp_path, monkeypatch):
    monkeypatch.setattr(sketches, "READ", 10)
    same = own(1)
    found = told(index, tmp_path / "one", dict.fromkeys(range(1, 101), same), likest=3)
    assert len(found) == 100
    assert all(abs(other - key) <= 10 for key, others in found.items() for other in others)
    assert all(others for others in found.values())


def test_an_index_without_any_has_none(index):
    assert index.reading(lambda searcher: part_of(searcher, 0, 9)) == ((), (), b"")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.integers(0, 4), min_size=NUMBERS, max_size=NUMBERS), max_size=12), st.integers(0, 99))
def test_every_band_that_two_have_is_one_knot_of_both(tmp_path_factory, rows, seed):
    folder = tmp_path_factory.mktemp("knit")
    chance = random.Random(seed)
    rows = [
        [number if chance.random() < 0.7 else 100 + place * 50 + at for at, number in enumerate(row)]
        for place, row in enumerate(rows)
    ]
    for name, data in (
        (sketches.IDS, b""),
        (sketches._SIZES, b""),
        (sketches._SKETCHES, b"".join(packed(keys(row)) for row in rows)),
    ):
        (folder / name).write_bytes(data)
    knit(str(folder))
    net = sketches._Net(folder)
    for one, row in enumerate(rows):
        for other, theirs in enumerate(rows):
            if one != other:
                same = sum(a == b for a, b in zip(row, theirs, strict=True))
                assert len(set(net.knots(one)) & set(net.knots(other))) == same
        for knot in net.knots(one):
            holders = list(net.holders(knot, one))
            assert one in holders and len(holders) == net.held(knot) > 1
            assert all(knot in net.knots(other) for other in holders)

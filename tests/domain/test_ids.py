import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.domain.ids import Ids, gathered

NUMBERS = st.lists(st.integers(1, 2**40), unique=True, max_size=60)


@given(NUMBERS)
def test_ids_are_the_sequence_they_were_made_of(numbers):
    ids = Ids(numbers)
    assert list(ids) == numbers
    assert ids == numbers == list(Ids(ids))
    assert ids == tuple(numbers)
    assert ids[2:5] == numbers[2:5]
    assert [ids.place_of(key) for key in numbers] == list(range(len(numbers)))
    assert gathered([numbers[:3], numbers[3:]]) == ids
    assert hash(ids) == hash(Ids(numbers))
    assert (ids == [*numbers, 7]) is False


def test_a_place_is_found_near_and_far():
    ids = Ids(range(10, 10_010))
    assert ids.place_of(10_009, near=5) == 9_999
    assert ids.place_of(12, near=9_000) == 2
    assert ids.place_of(5) is None
    assert 12 in ids
    assert ids != "ids"
    with pytest.raises(IndexError):
        ids[10_000]


def test_a_long_list_is_told_shortly():
    assert repr(Ids([1, 2])) == "Ids(1, 2)"
    assert repr(Ids(range(1000))).endswith("… 1000)")

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.ui.articles.geometry import Geometry

COUNT = 400


@st.composite
def geometries(draw):
    starts = sorted(draw(st.sets(st.integers(0, COUNT - 1), max_size=40)))
    return Geometry(draw(st.integers(1, 120)), draw(st.integers(1, 60)), starts)


@given(geometries(), st.integers(0, COUNT - 1))
def test_every_height_of_a_row_leads_back_to_it(at, place):
    top = at.top(place)
    assert at.place_at(top) == place
    assert at.place_at(top + at.row // 2) == place
    assert at.place_at(top + at.row - 1) == place


@given(geometries(), st.integers(1, COUNT - 1))
def test_rows_follow_each_other_with_room_for_nothing_but_a_heading(at, place):
    between = at.top(place) - at.top(place - 1) - at.row
    assert between == (at.head if place in at.starts else 0)


@given(geometries())
def test_a_heading_stands_right_above_the_row_with_which_its_day_begins(at):
    for group, start in enumerate(at.starts):
        top = at.heading_top(group)
        assert top + at.head == at.top(start)
        assert at.group_at(top) == group
        assert at.group_at(top - 1) == group - 1
        assert {at.place_at(top + part) for part in range(at.head)} == {start}
    tops = [at.heading_top(group) for group in range(len(at.starts))]
    assert tops == sorted(set(tops))


@given(geometries(), st.data())
def test_further_down_is_never_an_earlier_row(at, data):
    heights = st.integers(0, at.whole(COUNT) - 1)
    upper, lower = sorted((data.draw(heights), data.draw(heights)))
    assert at.place_at(upper) <= at.place_at(lower)
    assert at.group_at(upper) <= at.group_at(lower)
    assert 0 <= at.place_at(lower) < COUNT


@given(geometries())
def test_the_list_ends_where_its_last_row_ends(at):
    assert at.whole(COUNT) == at.top(COUNT - 1) + at.row
    assert at.sticky == (at.head if at.starts else 0)


@given(geometries(), st.data())
def test_no_heading_in_sight_is_left_out(at, data):
    heights = st.integers(0, at.whole(COUNT) - 1)
    top, bottom = sorted((data.draw(heights), data.draw(heights)))
    given_ = list(at.groups_between(top, bottom))
    seen = [
        group
        for group in range(len(at.starts))
        if at.heading_top(group) <= bottom and at.heading_top(group) + at.head > top
    ]
    assert set(seen) <= set(given_)
    assert len(given_) <= len(seen) + 1


def test_an_empty_list_has_no_height():
    at = Geometry(80, 30)
    assert (at.whole(0), at.sticky, at.group_at(0), list(at.groups_between(0, 500))) == (0, 0, -1, [])

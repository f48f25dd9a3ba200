"""Where things stand on a timeline: dates as spans, names on the axis, cards in lanes."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.ui.related.timeline_lanes import GAP, INSET, LEAD, Item, place
from newsdesk.ui.related.timeline_scale import DAY, HOUR, LAST, MINUTE, UNITS, Unit, clock_of, named, span_of, ticks
from newsdesk.ui.related.timeline_scale import unit_for as choose
from newsdesk.ui.related.timeline_stage import EDGE, shift


def at(year, month=1, day=1, hour=0, minute=0):
    return (date(year, month, day).toordinal() - 1) * DAY + hour * HOUR + minute * MINUTE


@pytest.mark.parametrize(
    "published, low, high",
    [
        ("2025", at(2025), at(2026)),
        ("2024-02", at(2024, 2), at(2024, 3)),
        ("2025-12", at(2025, 12), at(2026, 1)),
        ("2025-06-13", at(2025, 6, 13), at(2025, 6, 14)),
        ("2025-06-13T14:20", at(2025, 6, 13, 14, 20), at(2025, 6, 13, 14, 21)),
        ("2025-06-13T14:20Z", at(2025, 6, 13, 14, 20), at(2025, 6, 13, 14, 21)),
        ("9999", at(9999), LAST),
        ("9999-12", at(9999, 12), LAST),
        ("0001-01-01T00:00+14:00", 0, MINUTE),
    ],
)
def test_a_date_means_all_of_its_year_month_or_day(published, low, high):
    assert span_of(published) == (low, high)


def test_what_was_told_by_another_clock_is_moved_to_that_of_the_axis():
    clock = clock_of("2025-06-13T14:20+01:00")
    assert clock == HOUR and clock_of("2025-06-13") == clock_of("2025-06-13T14:20Z") == clock_of(None) == 0
    assert span_of("2025-06-13T14:20+01:00", clock)[0] == at(2025, 6, 13, 14, 20)
    assert span_of("2025-06-13T14:20Z", clock)[0] == at(2025, 6, 13, 15, 20)
    assert span_of("2025-06-13T23:30-02:30", clock)[0] == at(2025, 6, 14, 3, 0)
    assert span_of("2025-06-13T14:20", clock)[0] == at(2025, 6, 13, 14, 20)
    assert span_of("2025-06-13", clock) == (at(2025, 6, 13), at(2025, 6, 14))


ROOM = {"minute": 50, "hour": 50, "day": 30, "month": 80, "year": 50}


def test_the_axis_names_what_there_is_room_for():
    assert choose(1000 / (30 * 365 * DAY), ROOM) == Unit("year", 2)
    assert choose(1000 / (365 * DAY), ROOM) == Unit("month", 1)
    assert choose(1000 / (30 * DAY), ROOM) == Unit("day", 1)
    assert choose(1000 / DAY, ROOM) == Unit("hour", 3)
    assert choose(1000 / HOUR, ROOM) == Unit("minute", 5)
    assert Unit("hour", 3).above == Unit("day") and Unit("year", 5).above is None


def told(unit, low, high):
    return [tick.date for tick in ticks(unit, low, high)]


def test_names_begin_where_years_months_days_and_hours_do():
    assert told(Unit("year", 5), at(2013), at(2021)) == ["2010", "2015", "2020"]
    assert told(Unit("month", 3), at(2024, 11), at(2025, 5)) == ["2024-10", "2025-01", "2025-04"]
    days = told(Unit("day", 5), at(2025, 2), at(2025, 3, 2))
    assert days[:6] == [f"2025-02-{day:02}" for day in (1, 6, 11, 16, 21, 26)] and days[6] == "2025-03-01"
    assert told(Unit("day", 10), at(2025, 7), at(2025, 7, 31)) == ["2025-07-01", "2025-07-11", "2025-07-21"]
    hours = told(Unit("hour", 6), at(2025, 6, 13, 5), at(2025, 6, 13, 13))
    assert hours == ["2025-06-13T00:00", "2025-06-13T06:00", "2025-06-13T12:00"]


@given(st.integers(0, LAST), st.sampled_from(UNITS), st.integers(1, 60))
@settings(max_examples=300, deadline=None)
def test_names_stand_in_order_at_every_time(low, unit, count):
    found = list(ticks(unit, low, low + count * unit.seconds))
    assert [tick.at for tick in found] == sorted({tick.at for tick in found})
    assert len(found) <= 32 * (count + 2)
    for tick in found:
        assert span_of(tick.date)[0] == tick.at and named(tick.at).startswith(tick.date)


items = st.lists(
    st.builds(
        lambda low, length, text: Item(low, low + length, text),
        st.integers(0, 5 * 365 * DAY),
        st.sampled_from([MINUTE, DAY, 30 * DAY, 365 * DAY]),
        st.floats(10, 400),
    ),
    max_size=120,
)


@given(items, st.integers(1, 9), st.floats(1e-7, 0.01), st.booleans())
@settings(max_examples=200, deadline=None)
def test_no_card_covers_another_and_every_article_has_one_place(found, lanes, scale, centred):
    made = place(found, 0, scale, lanes, 0 if centred and found else None)
    rows = [box.row for box in made.boxes] + [row for cluster in made.clusters for row in cluster.rows]
    assert sorted(rows) == list(range(len(found)))
    for lane in range(lanes):
        boxes = sorted((box for box in made.boxes if box.lane == lane), key=lambda box: box.x)
        for one, other in pairwise(boxes):
            assert one.end + GAP <= other.x + 1e-3
    chips = sorted(made.clusters, key=lambda chip: chip.x)
    for one, other in pairwise(chips):
        assert one.x + one.width < other.x
    for box in made.boxes:
        item = found[box.row]
        assert 0 <= box.lane < lanes and box.x <= box.mark <= box.end
        assert box.x <= (item.low + item.high) / 2 * scale + 1e-3
        if box.bar:
            assert box.x == pytest.approx(item.low * scale) and box.end >= item.high * scale - 1e-3
        else:
            assert box.mark == pytest.approx((item.low + item.high) / 2 * scale)
    if centred and found:
        assert made.boxes and any(box.row == 0 and box.lane == 0 for box in made.boxes)


def test_a_month_is_a_bar_and_a_minute_a_mark():
    month, minute = Item(0, 30 * DAY, 100), Item(40 * DAY, 40 * DAY + MINUTE, 100)
    made = place([month, minute], 0, 10 / DAY, 3)
    assert [(box.lane, round(box.x), box.bar) for box in made.boxes] == [(0, 0, 300), (0, 389, 0)]
    assert made.place_of(1).mark == pytest.approx(400, abs=0.1)
    assert made.place_of(0).width == 300 and made.place_of(1).width == LEAD + 100


def test_what_is_crowded_is_narrower_then_stands_behind_a_number():
    alone = place([Item(DAY * n, DAY * n + MINUTE, 300) for n in range(3)], 0, 200 / DAY, 3)
    assert {box.lane for box in alone.boxes} == {0, 1}
    close = [Item(DAY + n * MINUTE, DAY + (n + 1) * MINUTE, 300) for n in range(15)]
    made = place(close, 0, 100 / DAY, 3)
    assert len(made.boxes) == 3 and [len(chip.rows) for chip in made.clusters] == [12]
    assert made.place_of(14) is made.clusters[0]
    nearer = place(close, 0, 0.2 * 40, 3)
    assert not nearer.clusters


def test_a_year_gives_way_to_what_is_known_better():
    year, day = Item(0, 365 * DAY, 80), Item(20 * DAY, 21 * DAY, 80)
    made = place([year, day], 0, 10 / DAY, 1)
    assert made.boxes[0].row == 1 and made.clusters[0].rows == (0,)


@given(items.filter(bool), st.integers(1, 9), st.floats(1e-7, 0.01), st.floats(30, 240))
@settings(max_examples=100, deadline=None)
def test_no_card_leaves_the_end_of_all(found, lanes, scale, after):
    end = max(item.high for item in found) * scale + after
    made = place(found, 0, scale, lanes, 0, end)
    assert all(box.end <= end + 1e-3 for box in made.boxes)
    assert all(box.bar or box.width >= 2 * INSET for box in made.boxes)


@given(st.floats(-3000, 3000), st.floats(20, 2000), st.floats(0.1, 1), st.integers(200, 1500))
@settings(max_examples=200, deadline=None)
def test_what_is_brought_into_sight_is_wholly_seen_and_then_stays(begin, length, part, width):
    wanted = length * part
    begin -= shift(begin, length, wanted, width)
    seen = min(begin + length, width - EDGE) - max(begin, EDGE)
    assert seen >= min(wanted, width - 2 * EDGE) - 1.001
    assert shift(begin, length, wanted - 0.01, width) == 0

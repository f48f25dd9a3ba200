import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.domain.dates import PartialDate, Precision, instant


@pytest.mark.parametrize(
    ("value", "precision", "day"),
    [
        ("2025", Precision.YEAR, None),
        ("2025-02", Precision.MONTH, None),
        ("2025-02-03", Precision.DAY, "2025-02-03"),
        ("2025-02-03T14:20", Precision.MINUTE, "2025-02-03"),
        ("2025-02-03T14:20Z", Precision.MINUTE, "2025-02-03"),
        ("2025-02-03T14:20+03:00", Precision.MINUTE, "2025-02-03"),
    ],
)
def test_a_date_knows_how_exactly_it_is_known(value, precision, day):
    date = PartialDate(value)
    assert (date.precision, date.day) == (precision, day)


@pytest.mark.parametrize(
    "value",
    ["", "25", "2025-2", "2025-13", "2025-00", "2025-02-30", "2025-02-03T", "2025-02-03T25:00", "2025-02-03 14:20",
     "2025-02-03T14:20:05Z", "2025-02-03T14:20+0300", " 2025", "2025\n", "hello"],
)  # fmt: skip
def test_what_is_no_date_is_refused(value):
    with pytest.raises(ValueError):
        PartialDate(value)


def test_a_zone_moves_the_moment():
    assert PartialDate("2025-02-03T14:20+03:00").sort_key == PartialDate("2025-02-03T11:20Z").sort_key
    assert PartialDate("2025-02-03T14:20").sort_key == PartialDate("2025-02-03T14:20Z").sort_key
    assert PartialDate("2025-02-03T14:20-05:30").sort_key == PartialDate("2025-02-03T19:50Z").sort_key


def test_dates_before_1970_sort_before_it():
    assert PartialDate("1850-01-05").sort_key < PartialDate("1969").sort_key < 0 == PartialDate("1970").sort_key


@settings(max_examples=60, deadline=None)
@given(st.datetimes(), st.datetimes())
def test_keys_order_as_the_days_do(first, second):
    one, other = (PartialDate(f"{when.year:04}-{when.month:02}-{when.day:02}") for when in (first, second))
    assert (one.sort_key < other.sort_key) == (first.date() < second.date())


def test_a_moment_is_spelled_in_utc_to_the_second():
    assert instant(PartialDate("2025-06-13T19:36+03:00").moment()) == "2025-06-13T16:36:00Z"

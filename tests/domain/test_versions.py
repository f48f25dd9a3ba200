"""Which versions stay."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.domain.article import Revision
from newsdesk.domain.dates import instant
from newsdesk.domain.versions import BY_THEMSELVES, offset, spare

NOW = datetime(2026, 6, 15, 12, 30, tzinfo=UTC)


def revision(number, days, why="autosave", name=""):
    return Revision(number, instant(NOW - timedelta(days=days)), "", why, "", 1, name)


def kept(*revisions):
    gone = spare(revisions, instant(NOW))
    return [one.number for one in revisions if one.number not in gone]


def test_all_of_the_last_day_stay():
    listed = [revision(number, 0.9 - number / 100) for number in range(1, 60)]
    assert kept(*listed) == list(range(1, 60))


def test_later_the_last_of_an_hour_a_day_and_a_week_stays():
    hour = [revision(2, 3.00), revision(3, 2.999), revision(4, 2.9)]
    day = [revision(5, 1.9), revision(6, 1.8)]
    newest = [revision(number, 0) for number in (90, 91, 92)]
    assert kept(revision(1, 500, "new"), *hour, *day, *newest) == [1, 3, 4, 5, 6, 90, 91, 92]
    days = [revision(2, 30.0), revision(3, 29.9), revision(4, 29.8), revision(5, 28)]
    assert kept(revision(1, 500, "new"), *days, *newest) == [1, 4, 5, 90, 91, 92]
    weeks = [revision(2, 200), revision(3, 199), revision(4, 150)]
    assert kept(revision(1, 500, "new"), *weeks, *newest) == [1, 3, 4, 90, 91, 92]


def test_what_a_person_did_stays_for_ever():
    by_hand = [revision(number, 200 + number / 100, why) for number, why in enumerate(
        ("import", "save", "restore", "recovered", "import-aside", "mend", "undo"), 1)]  # fmt: skip
    named = [revision(10, 150.2, name="قبل المراجعة"), revision(11, 150.1), revision(12, 150.0)]
    newest = [revision(number, 0) for number in (90, 91, 92)]
    assert kept(*by_hand, *named, *newest) == [1, 2, 3, 4, 5, 6, 7, 10, 12, 90, 91, 92]


@given(st.lists(st.tuples(st.floats(0, 900), st.sampled_from([*sorted(BY_THEMSELVES), "save"]), st.booleans())))
def test_thinning_is_done_once_and_takes_nothing_that_must_stay(made):
    made = sorted(made, key=lambda one: -one[0])
    listed = [revision(number, days, why, "n" if named else "") for number, (days, why, named) in enumerate(made, 1)]
    gone = spare(listed, instant(NOW))
    left = [one for one in listed if one.number not in gone]
    assert spare(left, instant(NOW)) == []
    assert left[:1] == listed[:1]
    assert left[-3:] == listed[-3:]
    assert all(one.why in BY_THEMSELVES and not one.name for one in listed if one.number in gone)


def test_what_was_imported_is_version_0_and_what_is_written_here_begins_with_1():
    assert offset([revision(2, 0), revision(1, 1, "import")]) == 1
    assert offset([revision(2, 0), revision(1, 1, "new")]) == 0
    assert offset([]) == 0

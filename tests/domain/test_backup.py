"""Which old backups stay, and when the next one is due."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.domain.backup import ALL, DAILY, WEEKLY, Backup, Kind, Schedule, due, superfluous, thinned

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
MOMENTS = st.lists(st.integers(-3600, 3 * 365 * 86400).map(lambda age: NOW - timedelta(seconds=age)), max_size=60)


def stay(moments, now=NOW):
    gone = set(superfluous(moments, now))
    return [one for one in sorted(set(moments)) if one not in gone]


@given(MOMENTS)
def test_what_stays_keeps_the_rule(moments):
    kept = stay(moments)
    assert set(kept) >= {one for one in moments if NOW - one <= ALL}, "all of the last day stay"
    if moments:
        assert max(moments) in kept, "the newest stays however old it is"
    days = [one.date() for one in kept if ALL < NOW - one <= DAILY]
    weeks = [one.isocalendar()[:2] for one in kept if DAILY < NOW - one <= WEEKLY]
    months = [(one.year, one.month) for one in kept if NOW - one > WEEKLY]
    for buckets in (days, weeks, months):
        assert len(buckets) == len(set(buckets)), "one of each"
    for one in moments:  # nothing leaves a hole: a later one of its day, week or month stays
        if one not in kept:
            span = 1 if NOW - one <= DAILY else 7 if NOW - one <= WEEKLY else 31
            assert any(one < other <= one + timedelta(days=span) for other in kept)


@given(MOMENTS)
def test_thinning_again_lets_nothing_more_go(moments):
    assert superfluous(stay(moments), NOW) == []


def test_a_year_of_two_backups_a_day_becomes_a_few_dozen():
    there, moment = [], NOW - timedelta(days=365)
    while moment <= NOW:
        there = stay([*there, moment], moment)
        moment += timedelta(hours=12)
    assert 28 <= len(there) <= 40
    ages = sorted((NOW - one).days for one in there)
    assert ages[-1] > 300, "and it still reaches back"
    assert set(range(14)) <= set(ages)


def test_what_a_person_asked_for_and_what_cannot_be_read_stays():
    made = (NOW - timedelta(days=100)).strftime("%Y-%m-%dT%H:%M:%SZ")
    there = [Backup(Path(str(n)), made=made, kind=kind) for n, kind in enumerate([Kind.HAND, Kind.HAND, Kind.AUTO])]
    there += [Backup(Path("x"), damaged="gone"), Backup(Path("y"), made="2026-11-26T09:00:00Z")]
    gone = thinned([*there, Backup(Path("z"), made=made[:10] + "T09:00:00Z")], NOW, datetime.fromisoformat)
    assert [one.path.name for one in gone] == ["z"], "the older one of the two that the schedule made in that month"


def test_when_the_next_one_is_due():
    assert not due(Schedule.OFF, None, NOW)
    assert due(Schedule.DAY, None, NOW)
    assert not due(Schedule.DAY, NOW - timedelta(hours=23), NOW)
    assert due(Schedule.DAY, NOW - timedelta(hours=24), NOW)
    assert not due(Schedule.WEEK, NOW - timedelta(days=6), NOW)
    assert due(Schedule.WEEK, NOW - timedelta(days=7), NOW)
    assert due(Schedule.WEEK, NOW + timedelta(days=400), NOW), "a clock that was wrong does not put it off for ever"

"""Time as pixels: from when to when a date may mean, and which years, months, days or hours an axis names.

Times are seconds since the first day of the year 1, by the clock of the axis: that of the article in question, for a
day, a month or a year is one by some clock. It knows no Qt.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from newsdesk.domain.dates import PartialDate, Precision

MINUTE, HOUR, DAY = 60, 3600, 86_400
LAST = date.max.toordinal() * DAY  # the end of the year 9999
Span = tuple[int, int]


def _second(year: int, month: int = 1, day: int = 1) -> int:
    return LAST if year > date.max.year else (date(year, month, day).toordinal() - 1) * DAY


def _next_month(year: int, month: int, step: int = 1) -> tuple[int, int]:
    number = year * 12 + month - 1 + step
    return number // 12, number % 12 + 1


def clock_of(published: str | None) -> int:
    """The seconds by which the clock of a date is ahead of UTC; 0 where it names no zone."""
    if not published or len(published) <= 16:
        return 0
    shift = PartialDate(published).moment().utcoffset()
    return int(shift.total_seconds()) if shift else 0


def span_of(published: str, clock: int = 0) -> Span:
    """From when to when a date may mean: a whole year, month or day, or one minute. What was told with another zone is
    moved to the axis's clock; what was told without one stays as it was told."""
    told = PartialDate(published)
    moment = told.moment()
    low = _second(moment.year, moment.month, moment.day)
    if told.precision is Precision.YEAR:
        return low, _second(moment.year + 1)
    if told.precision is Precision.MONTH:
        return low, _second(*_next_month(moment.year, moment.month))
    if told.precision is Precision.DAY:
        return low, low + DAY
    low += moment.hour * HOUR + moment.minute * MINUTE
    if len(published) > 16:
        low += clock - clock_of(published)
    low = max(0, min(low, LAST - MINUTE))
    return low, low + MINUTE


@dataclass(frozen=True, slots=True)
class Unit:
    """What an axis counts in: so many minutes, hours, days, months or years."""

    name: str
    step: int = 1

    @property
    def seconds(self) -> int:
        """How long one lasts, nearly."""
        lasts = {"minute": MINUTE, "hour": HOUR, "day": DAY, "month": 30 * DAY, "year": 365 * DAY}
        return lasts[self.name] * self.step

    @property
    def above(self) -> Unit | None:
        """The unit that stands below its labels."""
        names = {"minute": "day", "hour": "day", "day": "month", "month": "year"}
        return Unit(names[self.name]) if self.name in names else None


_STEPS = {
    "minute": (1, 5, 15, 30),
    "hour": (1, 3, 6, 12),
    "day": (1, 5, 10),
    "month": (1, 3, 6),
    "year": (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000),
}
UNITS = tuple(Unit(name, step) for name, steps in _STEPS.items() for step in steps)


def unit_for(scale: float, room: Mapping[str, float]) -> Unit:
    """The smallest unit of which one, at so many pixels a second, leaves its label the room that it needs."""
    return next((unit for unit in UNITS if unit.seconds * scale >= room[unit.name]), UNITS[-1])


@dataclass(frozen=True, slots=True)
class Tick:
    """Where a minute, hour, day, month or year begins; `date` names it as a partial date does."""

    at: int
    date: str


def ticks(unit: Unit, low: float, high: float) -> Iterator[Tick]:
    """The beginnings between two times, and the last one before them."""
    first = date.fromordinal(int(max(0, min(low, LAST - 1)) // DAY) + 1)
    end = min(high, LAST)
    if unit.name == "year":
        year = max(1, first.year - first.year % unit.step)
        while year <= date.max.year and _second(year) <= end:
            yield Tick(_second(year), f"{year:04}")
            year = year - year % unit.step + unit.step
        return
    if unit.name in ("month", "day"):
        year, month = first.year, first.month
        if unit.name == "month":
            month -= (month - 1) % unit.step
        while year <= date.max.year and _second(year, month) <= end:
            if unit.name == "month":
                yield Tick(_second(year, month), f"{year:04}-{month:02}")
            else:
                yield from _days(unit.step, year, month)
            year, month = _next_month(year, month, unit.step if unit.name == "month" else 1)
        return
    at = max(0, int(low)) // unit.seconds * unit.seconds
    while at <= end and at < LAST:
        yield Tick(at, named(at))
        at += unit.seconds


def _days(step: int, year: int, month: int) -> Iterator[Tick]:
    """The days of a month that are named: none so near its end that the first of the next has no room."""
    start, end = _second(year, month), _second(*_next_month(year, month))
    for day in range(0, (end - start) // DAY, step):
        if start + (day + (step + 1) // 2) * DAY <= end:
            yield Tick(start + day * DAY, f"{year:04}-{month:02}-{day + 1:02}")


def named(at: int) -> str:
    """A time as a partial date: "2025-06-13T14:20"."""
    day = date.fromordinal(min(at, LAST - 1) // DAY + 1)
    return f"{day.isoformat()}T{at % DAY // HOUR:02}:{at % HOUR // MINUTE:02}"

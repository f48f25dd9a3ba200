"""An answer spread over time, as bars: which years and months there are, and which bar stands where. It knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsdesk.domain.query import Bucket

MOST_MONTHS = 48  # so many months at most have a bar each; beyond that years have


@dataclass(frozen=True, slots=True)
class Bar:
    """A year or a month ("2025", "2025-06") and how many articles it has."""

    key: str
    count: int


def bars(months: Sequence[Bucket]) -> list[Bar]:
    """A bar for every month or year from the first to the last, the empty ones too; none where all is one.

    Articles of which only the year is known count where years have bars, which is so where they are many.
    """
    known = {bucket.key: bucket.count for bucket in months}
    if not known:
        return []
    first, last = min(known), max(known)
    exact = [key for key in known if len(key) == 7]
    if exact:
        span = _number(max(exact)) - _number(min(exact)) + 1
        wide = int(last[:4]) - int(first[:4]) + 1
        vague = sum(count for key, count in known.items() if len(key) == 4)
        few = vague * 10 <= sum(known.values())
        if span <= MOST_MONTHS and wide <= MOST_MONTHS // 12 + 1 and (few or wide == 1):
            return [Bar(_month(number), known.get(_month(number), 0)) for number in _months(exact)]
    years: dict[int, int] = {}
    for key, count in known.items():
        years[int(key[:4])] = years.get(int(key[:4]), 0) + count
    return [Bar(f"{year:04}", years.get(year, 0)) for year in range(min(years), max(years) + 1)]


def _months(exact: Sequence[str]) -> range:
    return range(_number(min(exact)), _number(max(exact)) + 1)


def _number(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:7]) - 1


def _month(number: int) -> str:
    return f"{number // 12:04}-{number % 12 + 1:02}"


def condition(spelled: str, one: str, other: str) -> str:
    """The condition for the time from one bar to another, whichever comes first."""
    low, high = sorted((one, other))
    return f"{spelled}:{low}" if low == high else f"{spelled}:{low}..{high}"

"""Dates of digits alone in which the day and the month could change places, and which of them a source writes first.

05/06/2020 is the fifth of June in London and the sixth of May in Boston. 25/06/2020 of the same source tells which;
where nothing does, an English text leaves it open, and then only the year is known. Elsewhere the day stands first.
"""

from __future__ import annotations

from newsdesk.domain.dates import PartialDate
from newsdesk.text.dates import by_digits

DAY_FIRST, MONTH_FIRST, MIXED = "dmy", "mdy", "both"


def told(text: str) -> str:
    """What a date tells of its source: DAY_FIRST or MONTH_FIRST where only one of them can be, else nothing."""
    found = by_digits(text)
    if found is None:
        return ""
    first, second = found.first, found.second
    if first > 12 >= second:
        return DAY_FIRST
    return MONTH_FIRST if second > 12 >= first else ""


def both(one: str, other: str) -> str:
    """What two dates, or two texts, of a source tell together."""
    return one if one == other or not other else other if not one else MIXED


def is_open(text: str) -> bool:
    """Whether a text is a date whose day and month could change places and make another date."""
    found = by_digits(text)
    return found is not None and found.first != found.second and max(found.first, found.second) <= 12


def settled(text: str, order: str, language: str) -> PartialDate | None:
    """The date of a text that is open (`is_open`), by what its source tells; None for a day that no calendar has."""
    found = by_digits(text)
    if found is None:
        return None
    if order in (DAY_FIRST, MONTH_FIRST):
        day, month = (found.first, found.second) if order == DAY_FIRST else (found.second, found.first)
        return found.date(day, month)
    return PartialDate(found.year) if language == "en" else found.date(found.first, found.second)

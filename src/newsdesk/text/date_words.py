"""How a date is written: in the calendar, with the names of months and the digits that somebody reads.

A Gregorian month or year falls into several of the Hijri calendar; all of them are named, and no day is ever guessed.
Hijri dates are those of the Umm al-Qura calendar; where its tables end a date is written in the Gregorian one alone.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from newsdesk.domain.dates import PartialDate, Precision

GREGORIAN, HIJRI, BOTH = "gregorian", "hijri", "both"
REGIONS: dict[str, tuple[str, ...]] = {
    "levant": (
        "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول",
        "تشرين الثاني", "كانون الأول",
    ),
    "egypt": (
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ),
    "maghreb": (
        "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ),
    "morocco": (
        "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر",
    ),
}  # fmt: skip
"""What the Arabic press calls the months: the Levant and Iraq; Egypt, the Gulf and the rest of the peninsula; Algeria
and Tunisia; Morocco."""
_LANDS = {
    "levant": "SY LB JO PS IQ", "egypt": "EG SD SA AE KW QA BH OM YE LY SO DJ KM MR", "maghreb": "DZ TN",
    "morocco": "MA EH",
}  # fmt: skip
ZEROS = {"western": "0", "arabic": "\u0660", "persian": "\u06f0"}
"""The zero of each family of digits."""


@dataclass(frozen=True, slots=True)
class DateForm:
    """How dates are written: `months` and `hijri` are twelve names each, `era` is put around a Hijri date
    ("{date} AH"), `comma` stands before a clock, `zero` is that of the digits."""

    months: tuple[str, ...]
    hijri: tuple[str, ...] = ()
    era: str = "{date}"
    calendar: str = GREGORIAN
    zero: str = "0"
    comma: str = ", "
    rtl: bool = False

    @property
    def after_number(self) -> str:
        """What stands behind a number before a sign: Arabic digits in a line that runs to the right would otherwise
        draw the next number to their left."""
        return "" if self.rtl or self.zero != ZEROS["arabic"] else "\u200e"


def region_of(land: str, usual: str = "levant") -> str:
    """The region whose names of months a land (ISO 3166, two letters) uses; `usual` for any other land."""
    return next((region for region, lands in _LANDS.items() if land.upper() in lands.split()), usual)


def in_digits(text: str, zero: str) -> str:
    """`text` with the digits of a family in the place of Western ones."""
    return text if zero == "0" else text.translate(_table(zero))


@lru_cache(maxsize=4)
def _table(zero: str) -> dict[int, int]:
    return {ord("0") + number: ord(zero) + number for number in range(10)}


@lru_cache(maxsize=4096)
def write_date(value: str, form: DateForm) -> str:
    """A partial date in a form: day, month or year as far as it is known, and the clock behind it.

    Raises ValueError for what is no date.
    """
    precision = PartialDate(value).precision
    day = write_day(value, form)
    return (
        f"{day}{form.after_number}{form.comma}{in_digits(value[11:16], form.zero)}"
        if precision is Precision.MINUTE
        else day
    )


def write_day(value: str, form: DateForm) -> str:
    """The same without the clock."""
    gregorian = _gregorian(value, form)
    other = _hijri(value, form) if form.calendar != GREGORIAN else ""
    if not other:
        return in_digits(gregorian, form.zero)
    return in_digits(f"{other} – {gregorian}" if form.calendar == BOTH else other, form.zero)


def _gregorian(value: str, form: DateForm) -> str:
    year, month, day = value[:4], value[5:7], value[8:10]
    if not month:
        return year
    name = form.months[int(month) - 1]
    return f"{int(day)} {name} {year}" if day else f"{name} {year}"


def _hijri(value: str, form: DateForm) -> str:
    year, month, day = value[:4], value[5:7], value[8:10]
    if day:
        found = hijri_day(date(int(year), int(month), int(day)))
        return form.era.format(date=f"{found[2]} {form.hijri[found[1] - 1]} {found[0]}") if found else ""
    months = hijri_months(int(year), int(month) if month else 0)
    if not months:
        return ""
    years = list(dict.fromkeys(one for one, _ in months))
    if not month:
        return form.era.format(date=f"{form.after_number} / ".join(map(str, years)))
    # A year is told once, behind its last month.
    last = [place + 1 == len(months) or months[place + 1][0] != one[0] for place, one in enumerate(months)]
    told = [
        f"{form.hijri[number - 1]} {one}" if ends else form.hijri[number - 1]
        for (one, number), ends in zip(months, last, strict=True)
    ]
    return form.era.format(date=f"{form.after_number} / ".join(told))


@lru_cache(maxsize=4096)
def hijri_day(day: date) -> tuple[int, int, int] | None:
    """Year, month and day of the Hijri calendar; None for a day that the tables do not reach."""
    from hijridate import Gregorian

    try:
        return Gregorian(day.year, day.month, day.day).to_hijri().datetuple()
    except (ValueError, OverflowError):
        return None


@lru_cache(maxsize=512)
def hijri_months(year: int, month: int) -> tuple[tuple[int, int], ...]:
    """The Hijri months, as years and numbers, into which a Gregorian month, or with 0 a year, falls; none where the
    tables do not reach all of it."""
    first, last = date(year, month or 1, 1), date(year, month or 12, monthrange(year, month or 12)[1])
    if hijri_day(first) is None or hijri_day(last) is None:
        return ()
    found: dict[tuple[int, int], None] = {}
    at = first
    while at < last:
        told = hijri_day(at)
        if told is not None:
            found[told[:2]] = None
        at += timedelta(days=28)  # no Hijri month is as short
    told = hijri_day(last)
    if told is not None:
        found[told[:2]] = None
    return tuple(found)

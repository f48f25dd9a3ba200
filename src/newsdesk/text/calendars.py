"""Dates of the Hijri and the Persian calendar, as days of the Gregorian one.

Hijri dates follow the Umm al-Qura calendar, which knows the years 1343 to 1500 (1924 to 2077). Where a month is begun
by sighting it may lie a day beside it: a weekday that is written beside the date decides. Persian dates are those of
the Solar Hijri calendar. A month of either is no month of ours: of one that is told alone only the year is taken, where
all of it lies in one. Of digits alone, and no sign of the calendar beside them, only a year from 1420 on is taken for
Hijri: an earlier one may be of either.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from newsdesk.text.fold import fold
from newsdesk.text.patterns import pattern

HIJRI_NAMES = (
    "محرم|المحرم|muharram", "صفر|safar", "ربيع الاول|ربيع اول|rabi al awwal|rabi i",
    "ربيع الثاني|ربيع الاخر|ربيع ثاني|rabi al thani|rabi ii",
    "جمادي الاولي|جمادي الاول|جمادي اولي|jumada al awwal|jumada i",
    "جمادي الاخره|جمادي الثانيه|جمادي الثاني|جمادي ثانيه|jumada al thani|jumada ii", "رجب|rajab", "شعبان|shaban",
    "رمضان|ramadan|ramadhan", "شوال|shawwal", "ذو القعده|ذي القعده|dhu al qadah|dhul qadah",
    "ذو الحجه|ذي الحجه|dhu al hijjah|dhul hijjah",
)  # fmt: skip
_PERSIAN_NAMES = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد|امرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
_WEEKDAYS = (
    "الاثنين|الاتنين|دوشنبه", "الثلاثاء|سه شنبه", "الاربعاء|چهارشنبه", "الخميس|پنجشنبه|پنج شنبه", "الجمعه|جمعه",
    "السبت", "الاحد|یکشنبه|یک شنبه",
)  # fmt: skip


def _numbered(names: tuple[str, ...]) -> dict[str, int]:
    return {fold(name): number for number, told in enumerate(names, 1) for name in told.split("|")}


HIJRI = _numbered(HIJRI_NAMES)
"""The folded names of the months, to their numbers."""
_PERSIAN, _DAYS = _numbered(_PERSIAN_NAMES), _numbered(_WEEKDAYS)


def any_of(names: dict[str, int]) -> str:
    """A pattern for any of the names, the longest first."""
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


_H, _P = any_of(HIJRI), any_of(_PERSIAN)
_MARK = r"(?:\s*(?:هجريه|هجري|ه)(?![^\W_])(?!\s*\.?\s*ش))"
_SOLAR = r"(?:\s*(?:هجري|ه\s*\.?)?\s*(?:شمسي|ش)(?![^\W_])\.?)"
_BETWEEN = r"[\s,،./\-]*"
_DAY_FIRST = r"(?<!\d)(?P<day>\d\d?)\s?[/.\-]\s?(?P<m>\d\d?)\s?[/.\-]\s?(?P<year>1[34]\d\d)(?!\d)"
_YEAR_FIRST = r"(?<!\d)(?P<year>1[34]\d\d)[/.\-](?P<m>\d\d?)[/.\-](?P<day>\d\d?)(?!\d)"
_FORMS = (
    (
        "hijri",
        pattern(
            rf"(?<!\d)(?P<day>\d\d?){_BETWEEN}(?:من\s+)?(?:شهر\s+)?(?<![^\W\d_])(?P<name>{_H})(?![^\W\d_]){_BETWEEN}"
            rf"(?:عام\s+|سنه\s+)?(?P<year>1[34]\d\d)(?!\d){_MARK}?"
        ),
    ),
    ("persian", pattern(rf"{_DAY_FIRST}{_SOLAR}")),
    ("persian", pattern(rf"{_YEAR_FIRST}{_SOLAR}")),
    ("persian-digits", pattern(_DAY_FIRST)),
    ("hijri", pattern(rf"{_DAY_FIRST}{_MARK}")),
    ("hijri", pattern(r"(?<!\d)(?P<day>\d\d?)[/\-](?P<m>\d\d?)[/\-](?P<year>14[2-9]\d)(?!\d)")),
    ("hijri", pattern(rf"{_YEAR_FIRST}{_MARK}")),
    ("hijri", pattern(r"(?<!\d)(?P<year>14[2-9]\d)[/\-](?P<m>\d\d?)[/\-](?P<day>\d\d?)(?!\d)")),
    (
        "persian",
        pattern(
            rf"(?<!\d)(?P<day>\d\d?){_BETWEEN}(?<![^\W\d_])(?P<name>{_P})(?:\s*ماه)?(?![^\W\d_]){_BETWEEN}"
            r"(?P<year>1[34]\d\d)(?!\d)"
        ),
    ),
    ("persian-digits", pattern(_YEAR_FIRST)),
    ("hijri", pattern(rf"(?<![^\W\d_])(?P<name>{_H})(?![^\W\d_]){_BETWEEN}(?P<year>1[34]\d\d)(?!\d){_MARK}?")),
    ("persian", pattern(rf"(?<![^\W\d_])(?P<name>{_P})(?![^\W\d_]){_BETWEEN}(?P<year>1[34]\d\d)(?!\d)")),
)
_AHEAD = 400  # days from today within which a day may lie that is told already
_WEEKDAY = pattern(rf"(?<![^\W\d_])(?P<name>{any_of(_DAYS)})(?![^\W\d_])")
_PERSIAN_DIGIT = re.compile(r"[\u06F0-\u06F9]")


def other_calendar(folded: str, raw: str) -> tuple[str, str] | None:
    """The date of another calendar that a text names, as "2021-04-27" or "2021", and the text without it.

    `folded` is `raw` as text.fold gives it; the digits of `raw` tell whether 1399/05/25 is a Persian date.
    """
    for calendar, form in _FORMS:
        if calendar == "persian-digits" and not _PERSIAN_DIGIT.search(raw):
            continue
        match = form.search(folded)
        if match is None:
            continue
        rest = f"{folded[: match.start()]} {folded[match.end() :]}"
        found = _gregorian(calendar, match, rest)
        return (found, rest) if found else None
    return None


def _gregorian(calendar: str, match: re.Match[str], rest: str) -> str:
    part = match.groupdict()
    hijri = calendar == "hijri"
    latest = date.today() + timedelta(days=_AHEAD)
    year = int(part["year"])
    month = (HIJRI if hijri else _PERSIAN)[part["name"]] if part.get("name") else int(part["m"])
    convert = _of_hijri if hijri else _of_persian
    try:
        if not part.get("day"):
            first, last = convert(year, month, 1), convert(year, month, 29)
            return str(first.year) if first.year == last.year and last <= latest else ""
        found = convert(year, month, int(part["day"]))
        if found > latest:  # a number of another kind, or a year of the other calendar
            return ""
    except (ValueError, OverflowError):  # a day that no month has, a year outside the tables
        return ""
    return (_on_its_weekday(found, rest) if hijri else found).isoformat()


def _of_hijri(year: int, month: int, day: int) -> date:
    from hijridate import Hijri

    found = Hijri(year, month, day).to_gregorian()
    return date(found.year, found.month, found.day)


def _of_persian(year: int, month: int, day: int) -> date:
    from persiantools.jdatetime import JalaliDate

    found: date = JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
    return date(found.year, found.month, found.day)


def _on_its_weekday(found: date, rest: str) -> date:
    """The day beside it that is the weekday which is written there, if there is one."""
    told = _WEEKDAY.search(rest)
    if told is None:
        return found
    weekday = _DAYS[told["name"]] - 1
    near = (found, found + timedelta(days=1), found - timedelta(days=1))
    return next((one for one in near if one.weekday() == weekday), found)

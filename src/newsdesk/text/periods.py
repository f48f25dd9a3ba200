"""Periods as people type them into a search: years, months and days of both calendars, spans, and days gone by.

    2025   2025-06   12/6/2025   حزيران 2025   June 2025   2025-01..2025-06   ..2024   2023..
    1446   1446-09   رمضان 1446   12 رمضان 1446 هـ
    اليوم   أمس   أسبوع   شهر   سنة   today   yesterday   week   month   year

Hijri dates follow text.calendars.
"""

from __future__ import annotations

from datetime import date, timedelta

from newsdesk.domain.dates import PartialDate
from newsdesk.domain.query import Span
from newsdesk.text.calendars import HIJRI, any_of
from newsdesk.text.dates import date_alone
from newsdesk.text.fold import fold
from newsdesk.text.patterns import pattern

_MONTH = any_of(HIJRI)
_H_YEAR = r"(?P<year>1[345]\d\d)\s*(?:ه|هج|هجري|هجريه|ah|h)?\.?"
_HIJRI_FORMS = tuple(
    pattern(source)
    for source in (
        _H_YEAR,
        rf"(?:شهر\s+)?(?P<name>{_MONTH})\s+{_H_YEAR}",
        rf"(?P<day>\d\d?)\s+(?:من\s+)?(?P<name>{_MONTH})\s+{_H_YEAR}",
        r"(?P<year>1[345]\d\d)[-/.](?P<month>\d\d?)(?:[-/.](?P<day>\d\d?))?\s*(?:ه)?",
        r"(?:(?P<day>\d\d?)[-/.])?(?P<month>\d\d?)[-/.](?P<year>1[345]\d\d)\s*(?:ه)?",
    )
)
_NUMBERS = pattern(r"(?P<year>\d{4})(?:[-/.](?P<month>\d\d?)(?:[-/.](?P<day>\d\d?))?)?(?:t[\d:.]+z?)?")
_MONTH_FIRST = pattern(r"(?P<month>\d\d?)[-/.](?P<year>\d{4})")
_RANGE = pattern(r"\s*(?:\.\.+|…|–|—|\bإلى\b|\bالى\b)\s*")
_GONE_BY = {0: "اليوم today", 6: "أسبوع الأسبوع week", 29: "شهر الشهر month", 364: "سنة السنة عام year"}
_BACK = {fold(name): days for days, names in _GONE_BY.items() for name in names.split()}
_YESTERDAY = {fold(name) for name in ("أمس", "البارحة", "yesterday")}


def parse_period(text: str, today: date | None = None) -> Span | None:
    """The period that `text` names, its ends as Gregorian dates cut where they are known; None where it names none."""
    ends = _RANGE.split(text.strip())
    worded = "إلى" in text or "الى" in text
    if len(ends) == 2 and (all(ends) if worded else any(ends)):
        low = _one(ends[0], today) if ends[0] else Span()
        high = _one(ends[1], today) if ends[1] else Span()
        if low is None or high is None:
            return None
        return _in_order(low.low, high.high)
    return _one(text, today)


def _in_order(low: str, high: str) -> Span:
    if low and high and PartialDate(low).sort_key > PartialDate(high).sort_key:
        return Span(high, low)
    return Span(low, high)


def _one(text: str, today: date | None) -> Span | None:
    folded = fold(text).replace("_", " ").strip()
    if folded in _BACK or folded in _YESTERDAY:
        now = today or date.today()
        if folded in _YESTERDAY:
            day = (now - timedelta(days=1)).isoformat()
            return Span(day, day)
        return Span((now - timedelta(days=_BACK[folded])).isoformat(), now.isoformat())
    return _hijri(folded) or _gregorian(folded, text)


def _gregorian(folded: str, text: str) -> Span | None:
    match = _NUMBERS.fullmatch(folded) or _MONTH_FIRST.fullmatch(folded)
    if match is not None:
        part = match.groupdict()
        pieces = [part["year"], *(f"{int(part[name]):02}" for name in ("month", "day") if part.get(name))]
        return _known("-".join(pieces))
    found = date_alone(text)
    return _known(found.value[:10]) if found is not None else None


def _known(value: str) -> Span | None:
    try:
        PartialDate(value)
    except ValueError:
        return None
    return Span(value, value)


def _hijri(folded: str) -> Span | None:
    for form in _HIJRI_FORMS:
        match = form.fullmatch(folded)
        if match is not None:
            part = match.groupdict()
            month = HIJRI[part["name"]] if part.get("name") else int(part.get("month") or 0)
            return _gregorian_days(int(part["year"]), month, int(part.get("day") or 0))
    return None


def _gregorian_days(year: int, month: int, day: int) -> Span | None:
    from hijridate import Hijri

    try:
        first = Hijri(year, month or 1, day or 1)
        last = Hijri(year, month or 12, day or Hijri(year, month or 12, 1).month_length())
        return Span(first.to_gregorian().isoformat(), last.to_gregorian().isoformat())
    except (ValueError, OverflowError):  # a day that no month has, a year outside the tables
        return None

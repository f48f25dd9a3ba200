"""Times that a page tells from the moment it was shown: «منذ ساعتين», "3 days ago".

They are counted from the moment of capture, and told no more exactly than they are: "2 days ago" is said of anything
between two and three days, so it gives a day, a month or a year as both ends of that time share one, or nothing.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from newsdesk.domain.dates import PartialDate
from newsdesk.text.fold import fold
from newsdesk.text.patterns import pattern

_NUMBERS = {
    "واحده": 1, "واحد": 1, "ثلاث": 3, "ثلاثه": 3, "اربع": 4, "اربعه": 4, "خمس": 5, "خمسه": 5, "ست": 6, "سته": 6,
    "سبع": 7, "سبعه": 7, "ثماني": 8, "ثمان": 8, "ثمانيه": 8, "تسع": 9, "تسعه": 9, "عشر": 10, "عشره": 10,
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "يك": 1, "دو": 2, "سه": 3,
}  # fmt: skip
_UNITS = {
    "second": "ثانيه ثوان ثواني ثانيتين second seconds sec",
    "minute": "دقيقه دقيقتين دقائق minute minutes min mins",
    "hour": "ساعه ساعتين ساعات hour hours hr hrs ساعت",
    "day": "يوم يومين ايام يوما day days روز",
    "week": "اسبوع اسبوعين اسابيع اسبوعا week weeks هفته",
    "month": "شهر شهرين اشهر شهور شهرا month months ماه",
    "year": "سنه سنتين سنوات عام عامين اعوام year years سال",
}
_UNIT = {fold(word): unit for unit, words in _UNITS.items() for word in words.split()}
_TWO = frozenset(fold(word) for word in ["ثانيتين", "دقيقتين", "ساعتين", "يومين", "اسبوعين", "شهرين", "سنتين", "عامين"])
_DAY = 86400
_LONG = {"second": 1, "minute": 60, "hour": 3600, "day": _DAY, "week": 7 * _DAY, "month": 31 * _DAY, "year": 366 * _DAY}
_BEFORE = pattern(r"\W*(?:منذ|قبل)\s+(?:نحو\s+|حوالي\s+)?(.+?)(?:\s+مضت)?\W*")
_AFTER = pattern(r"\W*(.+?)\s+(?:ago|پيش|قبل)\W*")
_MOST = 60  # letters of a text that tells a time and nothing else


def counted(text: str, shown: datetime) -> PartialDate | None:
    """The date that `text` tells, counted from the moment at which it was shown; None where it is no such text."""
    if len(text) > _MOST:
        return None
    folded = fold(text).strip()
    match = _BEFORE.fullmatch(folded) or _AFTER.fullmatch(folded)
    told = _amount(match[1].split()) if match else None
    return _date(shown, *told) if told else None


def _amount(words: list[str]) -> tuple[int, str] | None:
    """(how many, of what) of a number and its unit, in either order."""
    units = [word for word in words if word in _UNIT]
    if len(units) != 1:
        return None
    rest = [word for word in words if word not in _UNIT]
    if len(rest) > 1:
        return None
    if not rest:
        return (2 if units[0] in _TWO else 1), _UNIT[units[0]]
    number = int(rest[0]) if rest[0].isdigit() and len(rest[0]) < 4 else _NUMBERS.get(rest[0])
    return None if number is None else (number, _UNIT[units[0]])


def _date(shown: datetime, number: int, unit: str) -> PartialDate | None:
    """What the ends of the time that is meant have in common."""
    try:
        first, last = (shown - timedelta(seconds=count * _LONG[unit]) for count in (number + 1, number))
    except OverflowError:
        return None
    for form in ("%Y-%m-%d", "%Y-%m", "%Y"):
        if first.strftime(form) == last.strftime(form):
            return PartialDate(last.strftime(form))
    return None

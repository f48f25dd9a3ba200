"""Reading the dates of captured pages and tables, without ever guessing what is not written.

Month names are those of the Arabic press: Egypt and the Gulf, the Levant and Iraq, Tunisia and Algeria, Morocco; of
Persian, Urdu and Hebrew; and of the larger European languages. Days stand before months in all-digit dates unless the
digits forbid it; where both would do, `order_told` lets a source's other dates decide.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.utils import parsedate_tz
from functools import lru_cache

from newsdesk.domain.dates import PartialDate
from newsdesk.text.calendars import other_calendar
from newsdesk.text.fold import fold
from newsdesk.text.patterns import pattern

_NAMES = {
    1: (
        "يناير كانون_الثاني جانفي january jan janvier ژانویه جنوری ינואר januar enero gennaio janeiro januari "
        "ocak stycznia января"
    ),
    2: (
        "فبراير شباط فيفري february feb fevrier فوریه فروری פברואר februar febrero febbraio fevereiro "
        "februari subat lutego февраля"
    ),
    3: "مارس اذار march mar mars مارچ מרץ marz marzo marco maart mart marca марта",
    4: "ابريل نيسان افريل april apr avril آوریل اپریل אפריל abril aprile nisan kwietnia апреля",
    5: "مايو ايار ماي may mai مه مئی מאי mayo maggio maio mei maj mayis maja мая",
    6: "يونيو حزيران جوان june jun juin يونيه ژوئن یونیو יוני juni junio giugno junho haziran czerwca июня",
    7: "يوليو تموز جويليه يوليوز july jul juillet يوليه ژوئیه جولائی יולי juli julio luglio julho temmuz lipca июля",
    8: "اغسطس اب اوت غشت august aug aout اوت اگست אוגוסט augusto agosto augustus augusti agustos sierpnia августа",
    9: (
        "سبتمبر ايلول شتنبر september sep sept septembre سپتامبر ستمبر ספטמבר septiembre setiembre settembre "
        "setembro eylul wrzesnia сентября"
    ),
    10: (
        "اكتوبر تشرين_الاول october oct octobre تشرين_اول اکتبر אוקטובר oktober octubre ottobre outubro ekim "
        "pazdziernika октября"
    ),
    11: (
        "نوفمبر تشرين_الثاني نونبر november nov novembre تشرين_ثاني تشرين_ثان نوامبر نومبر נובמבר noviembre "
        "novembro kasim listopada ноября"
    ),
    12: (
        "ديسمبر كانون_الاول دجنبر december dec decembre دسمبر كانون_اول دسامبر דצמבר dezember diciembre "
        "dicembre dezembro aralik grudnia декабря"
    ),
}
_MONTHS = {fold(name.replace("_", " ")): number for number, names in _NAMES.items() for name in names.split()}
_MONTH = "|".join(sorted((re.escape(name) for name in _MONTHS), key=len, reverse=True))
_M = rf"(?<![^\W\d_])ב?(?P<month>{_MONTH})(?![^\W\d_])\.?"
_M2 = rf"(?:\s*[/\-(]\s*(?:{_MONTH})\s*\)?)?"  # شباط/فبراير
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_PATTERNS = [
    pattern(source)
    for source in (
        rf"(?<!\d){_YEAR}-(?P<m>\d\d?)-(?P<day>\d\d?)(?!\d)",
        rf"(?<!\d){_YEAR}[/.](?P<m>\d\d?)[/.](?P<day>\d\d?)(?!\d)",
        rf"(?<!\d)(?P<day>\d\d?)\s?[/.\-]\s?(?P<m>\d\d?)\s?[/.\-]\s?{_YEAR}(?!\d)",
        rf"(?<!\d)(?P<day>\d\d?)(?:st|nd|rd|th|er)?[\s,،./\-]*(?:of\s+|من\s+|de\s+|di\s+)?(?:شهر\s+)?{_M}{_M2}"
        rf"[\s,،./\-]*(?:(?:عام|سنه|لعام|من عام|de|del|do)\s+)?{_YEAR}(?!\d)",
        rf"{_M}\s*(?P<day>\d\d?)(?:st|nd|rd|th)?\s*[,،]?\s+{_YEAR}(?!\d)",
        rf"(?<!\d){_YEAR}[\s,،/\-]+{_M}[\s,،/\-]+(?P<day>\d\d?)(?!\d)",
    )
]
_DIGITS = _PATTERNS[2]
_MONTHLY = [
    pattern(rf"{_M}{_M2}[\s,،./\-]*(?:(?:عام|سنه|de|del)\s+)?{_YEAR}(?!\d)"),
    pattern(rf"(?<!\d){_YEAR}[\s,،/\-]+{_M}"),
    pattern(rf"(?<!\d){_YEAR}-(?P<m>0[1-9]|1[0-2])(?![\d-])"),
    pattern(rf"(?<!\d)(?P<m>0?[1-9]|1[0-2])/{_YEAR}(?!\d)"),
]
_ONLY_YEAR = pattern(rf"\W*(?:(?:عام|سنه|في عام|in)\s+)?{_YEAR}\s*(?:م|ad|ce)?\W*")
_TIME = pattern(
    r"(?<![\d:])(?P<hour>[01]?\d|2[0-3])\s?[:.]\s?(?P<minute>[0-5]\d)(?:\s?:\s?[0-5]\d(?:[.]\d+)?)?(?![\d:])"
    r"\s*(?P<half>am|pm|a\.m\.?|p\.m\.?|صباحا|مساء|ظهرا|ص(?![^\W\d_])|م(?![^\W\d_]))?"
)
_CRUSHED = pattern(r"(?<=\d)t(\d\d)(\d\d)(\d\d)(?!\d)")  # 2017-01-17T135600
_CLOCKLESS = pattern(r"(?<![\d:])(?P<hour>1[0-2]|0?[1-9])\s*(?P<half>am|pm|صباحا|مساء)")
_HIJRI = pattern(
    r"(?<!\d)\d{1,2}\s*[/\-]?\s*(?:محرم|صفر|ربيع (?:الاول|الثاني|الاخر)|جماد[يه] (?:الاول[يه]?|الثاني[هة]?|الاخر[هة]?)|رجب|شعبان|رمضان|"
    r"شوال|ذو القعده|ذي القعده|ذو الحجه|ذي الحجه|\d{1,2})\s*[/\-،,]?\s*1[34]\d\d\s*(?:هـ|ه)?(?![^\W_])"
)
_ZONE = pattern(
    r"(?:(?P<utc>z\b|(?<![^\W\d_])(?:gmt|utc)|غرينتش|جرينتش|غرينيتش)\s*)?(?:(?P<sign>[+-])(?P<h>\d\d?):?(?P<m>\d\d)?(?!\d))?"
)
_FILLER = pattern(
    r"(?<![^\W\d_])(?:يوم|الاحد|الاثنين|الاتنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|ساعه|الساعه|بتوقيت|توقيت|"
    r"الموافق|تاريخ|التاريخ|بتاريخ|النشر|نشر|نشرت|في|اخر|تحديث|عند|على|من|ميلادي|مكه|المكرمه|القاهره|الرياض|المحلي|"
    r"at|on|the|local|time|published|updated|posted|date|last|"
    r"(?:غرينتش|جرينتش|غرينيتش|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|م|ص|z|t|gmt|utc)(?![^\W\d_])"
)


def parse_date(text: str, *, converted: bool = True) -> PartialDate | None:
    """The date that `text` names, at the precision it names it, or None; without `converted` only one of the Gregorian
    calendar.

    A clock time counts only beside a full day; a zone only where an offset is written (Z, GMT, +03:00). Words such
    as "three hours ago" are no date: the day they were written is not in them.
    """
    found = _find(text, converted=converted)
    return found[0] if found else None


def is_date_line(text: str) -> bool:
    """Whether `text` is a date and hardly anything else (a weekday, a clock, a label)."""
    if len(text) > 90 or not any(letter.isdigit() for letter in text):
        return False
    found = _find(text)
    if found is None:
        return False
    rest = _FILLER.sub(" ", _TIME.sub(" ", _HIJRI.sub(" ", found[1])))
    return sum(1 for letter in rest if letter.isalnum()) <= 4


def date_alone(text: str) -> PartialDate | None:
    """The date of a text that is a date and nothing else, weekdays and labels aside."""
    found = _find(text) if len(text) <= 90 else None
    if found is None:
        return None
    rest = _FILLER.sub(" ", _TIME.sub(" ", _HIJRI.sub(" ", found[1])))
    return None if any(letter.isalnum() for letter in rest) else found[0]


_RELATIVE = pattern(
    r"(?:(?:منذ|قبل)\s+(?:(?:\d+|نحو|حوالي|ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر|ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره)\s+)*(?:ثانيه|ثوان|ثواني|دقيقه|دقيقتين|دقائق|دقايق|ساعه|ساعتين|ساعات|يوم|يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|"
    r"شهرين|اشهر|سنه|سنتين|سنوات)(?:\s+(?:واحده?|مضت))?|(?:\d+|an?|one|two|three|few)\s+(?:second|minute|min|hour|day|week|month|year)s?\s+ago|امس|اليوم|yesterday|today)\W*"
)


def is_loose_time(text: str) -> bool:
    """Whether a line tells a time that is no date: "three hours ago", "14:35" alone."""
    if len(text) > 40:
        return False
    folded = fold(text).strip()
    return bool(_RELATIVE.fullmatch(folded)) or bool(_TIME.fullmatch(folded.strip(" -–|")))


def _find(text: str, *, converted: bool = True) -> tuple[PartialDate, str] | None:
    """The date and the folded text around it."""
    folded = _CRUSHED.sub(r"t\1:\2:\3", fold(text[:400]))
    for one in _PATTERNS:
        match = one.search(folded)
        if match:
            rest = folded[: match.start()] + " " + folded[match.end() :]
            value = _full(match, rest)
            return (value, rest) if value else None  # a day that no calendar has is no date, nor is its month
    for one in _MONTHLY:
        match = one.search(folded)
        if match:
            part = match.groupdict()
            month = int(part["m"]) if part.get("m") else _MONTHS[part["month"]]
            rest = folded[: match.start()] + " " + folded[match.end() :]
            return PartialDate(f"{part['year']}-{month:02}"), rest
    other = other_calendar(folded, text[:400]) if converted else None
    if other is not None:
        told, rest = other
        return PartialDate(told + (_clock(rest) if len(told) == 10 else "")), rest
    match = _ONLY_YEAR.fullmatch(folded)
    return (PartialDate(match["year"]), "") if match else None


@dataclass(frozen=True, slots=True)
class Digits:
    """A date of digits alone with the year behind: two numbers of which one is the day, and what stands around it."""

    first: int
    second: int
    year: str
    rest: str

    def date(self, day: int, month: int) -> PartialDate | None:
        """The date, with the clock that stands beside it; None for a day that no calendar has."""
        try:
            PartialDate(f"{self.year}-{month:02}-{day:02}")
            return PartialDate(f"{self.year}-{month:02}-{day:02}{_clock(self.rest)}")
        except ValueError:
            return None


def by_digits(text: str) -> Digits | None:
    """The date of a text where it is one of digits alone, with strokes between and the year behind."""
    if text[:4].isdigit() or not ("/" in text or "-" in text):
        return None
    folded = fold(text[:400])
    for one in _PATTERNS:
        match = one.search(folded)
        if match:
            if one is not _DIGITS or "." in match.group():  # with dots the day stands first everywhere
                return None
            rest = folded[: match.start()] + " " + folded[match.end() :]
            return Digits(int(match["day"]), int(match["m"]), match["year"], rest)
    return None


def _full(match: re.Match[str], rest: str) -> PartialDate | None:
    part = match.groupdict()
    day = int(part["day"])
    month = int(part["m"]) if part.get("m") else _MONTHS[part["month"]]
    day_first = match.start("day") < match.start("year")
    if month > 12 >= day and part.get("m") and day_first:
        day, month = month, day  # 05/16/2017 can only be the American order
    value = f"{part['year']}-{month:02}-{day:02}"
    try:
        PartialDate(value)
        return PartialDate(value + _clock(rest))
    except ValueError:
        return None


def _clock(rest: str) -> str:
    match = _TIME.search(rest) or _CLOCKLESS.search(rest)
    if match is None:
        return ""
    hour, minute = int(match["hour"]), int(match.groupdict().get("minute") or 0)
    half = (match["half"] or "").replace(".", "")
    if half in ("pm", "مساء", "م", "ظهرا") and hour < 12:
        hour += 12
    elif half in ("am", "صباحا", "ص") and hour == 12:
        hour = 0
    iso = rest[max(0, match.start() - 1) : match.start()] == "t"
    return f"T{hour:02}:{minute:02}{_zone(rest, match.end(), iso)}"


def _zone(rest: str, start: int, iso: bool) -> str:
    after = re.sub(r"^[\s(]*(?:بتوقيت|توقيت)?[\s(]*", "", rest[start:])
    for text in (after, rest[start:].strip()):
        zone = _ZONE.match(text)
        if (
            zone
            and zone["sign"]
            and int(zone["h"]) <= 14
            and (iso or zone["sign"] == "+" or rest[start - 1 : start].isspace())
        ):
            hours, minutes = int(zone["h"]), int(zone["m"] or 0)
            return "Z" if hours == minutes == 0 else f"{zone['sign']}{hours:02}:{minutes:02}"
        if zone and zone["utc"]:
            return "Z"
    return ""


_MAIL_ZONE = pattern(r"(?:[+-]\d{4}|\b(?:GMT|UTC|UT|Z|[ECMP][SD]T))\s*(?:\(.*\))?$", re.IGNORECASE)


@lru_cache(maxsize=8192)
def parse_cell(value: str) -> PartialDate | None:
    """The date in a cell of a table or a feed: as `parse_date`, and the e-mail form "Fri, 30 Nov 2012 03:04:00 +0400"."""
    value = value.strip()
    mail = parsedate_tz(value) if re.match(r"[A-Za-z]{3},\s*\d", value) else None
    if mail is None:
        return parse_date(value)
    year, month, day, hour, minute = mail[:5]
    seconds = mail[9] if _MAIL_ZONE.search(value) else None
    zone = ""
    if seconds is not None:
        sign = "-" if seconds < 0 else "+"
        hours, minutes = divmod(abs(seconds) // 60, 60)
        zone = "Z" if not seconds else f"{sign}{hours:02}:{minutes:02}"
    try:
        return PartialDate(f"{year}-{month:02}-{day:02}T{hour:02}:{minute:02}{zone}")
    except ValueError:
        return None

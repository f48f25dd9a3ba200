"""The language of the window: newsdesk's own words, Qt's, and the direction of the layout."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from newsdesk import words
from newsdesk.domain.dates import PartialDate, Precision
from newsdesk.domain.paper import Paper, paper_named

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]


_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


def apply(application: QApplication, setting: str) -> None:
    """Speaks the language of a setting from now on; windows made before keep theirs."""
    words.use(setting)
    direction = Qt.LayoutDirection.RightToLeft if words.rtl() else Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(direction)
    QLocale.setDefault(locale_of(words.language()))
    old = application.property("translator")
    if isinstance(old, QTranslator):
        application.removeTranslator(old)
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{words.language()}", folder):
        application.installTranslator(translator)
    application.setProperty("translator", translator)


def usual_paper(setting: str) -> Paper:
    """The paper of a setting; by itself, that of the land that the system is set to."""
    return paper_named(setting, QLocale.territoryToCode(QLocale.system().territory()))


def locale_of(language: str) -> QLocale:
    """What Qt's own dialogs follow: the language of the window wherever the machine stands, with the digits that
    newsdesk itself shows (words.group). Arabic of no country has Western digits; that of most has the others."""
    named = QLocale.Language.Arabic if language == "ar" else QLocale.Language.English
    return QLocale(named, QLocale.Country.World if language == "ar" else QLocale.Country.UnitedKingdom)


def show_date(value: str | None) -> str:
    """A partial date as it is read: "3 شباط 2025", "February 2025"; the clock where it is known."""
    if not value:
        return ""
    day = written_day(value, words.language())
    comma = "، " if words.rtl() else ", "
    minute = PartialDate(value).precision is Precision.MINUTE
    return f"{day}{comma}{value[11:16]}" if minute else day


def written_day(value: str, language: str) -> str:
    """The day, month or year of a partial date, as it is written in a language that newsdesk speaks; in numbers in any
    other."""
    precision = PartialDate(value).precision
    if precision is Precision.YEAR:
        return value[:4]
    if language not in words.LANGUAGES:
        return value[:7] if precision is Precision.MONTH else value[:10]
    month = words.say_in(f"month.{_MONTHS[int(value[5:7]) - 1]}", language=language)
    return f"{month} {value[:4]}" if precision is Precision.MONTH else f"{int(value[8:10])} {month} {value[:4]}"


def show_month(number: int) -> str:
    """The name of a month, 1 to 12."""
    return words.say(f"month.{_MONTHS[number - 1]}")


def show_day(value: str) -> str:
    """The heading of a day in a list: "Thursday 12 June 2025", "June 2025", "2025"; today and yesterday by name."""
    if not value:
        return words.say("day.none")
    if len(value) < 10:
        return show_date(value)
    day, today = date.fromisoformat(value), date.today()
    named = {0: "day.today", 1: "day.yesterday"}.get((today - day).days)
    weekday = words.say(f"weekday.{_WEEKDAYS[day.weekday()]}")
    return " · ".join(([words.say(named)] if named else []) + [f"{weekday} {show_date(value)}"])


def show_moment(value: str | None) -> str:
    """An exact moment (kept in UTC) by the clock of this machine."""
    if not value or len(value) < 16:
        return show_date(value)
    try:
        local = datetime.fromisoformat(value).astimezone()
    except ValueError:
        return show_date(value[:16] + "Z")
    return show_date(local.strftime("%Y-%m-%dT%H:%M"))


def show_size(size: int) -> str:
    """A number of bytes as it is read."""
    for unit in ("bytes", "kilobytes", "megabytes"):
        if size < 1024 or unit == "megabytes":
            number = words.group(size)
            return words.say(f"size.{unit}", number=number)
        size = size // 1024
    return ""

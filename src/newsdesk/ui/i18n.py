"""The language of the window: newsdesk's own words, Qt's, and the direction of the layout."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from newsdesk import words
from newsdesk.domain.dates import PartialDate, Precision

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


def apply(application: QApplication, setting: str) -> None:
    """Speaks the language of a setting from now on; windows made before keep theirs."""
    words.use(setting)
    direction = Qt.LayoutDirection.RightToLeft if words.rtl() else Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(direction)
    territory = QLocale.Country.Lebanon if words.language() == "ar" else QLocale.Country.UnitedKingdom
    language = QLocale.Language.Arabic if words.language() == "ar" else QLocale.Language.English
    locale = QLocale(language, territory)
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    old = application.property("translator")
    if isinstance(old, QTranslator):
        application.removeTranslator(old)
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{words.language()}", folder):
        application.installTranslator(translator)
    application.setProperty("translator", translator)


def show_date(value: str | None) -> str:
    """A partial date as it is read: "3 شباط 2025", "February 2025"; the clock where it is known."""
    if not value:
        return ""
    date = PartialDate(value)
    if date.precision is Precision.YEAR:
        return value[:4]
    month = words.say(f"month.{_MONTHS[int(value[5:7]) - 1]}")
    if date.precision is Precision.MONTH:
        return f"{month} {value[:4]}"
    day = f"{int(value[8:10])} {month} {value[:4]}"
    comma = "، " if words.rtl() else ", "
    return f"{day}{comma}{value[11:16]}" if date.precision is Precision.MINUTE else day


def show_moment(value: str | None) -> str:
    """An exact moment (UTC) as it is read."""
    return f"{show_date(value[:16] + 'Z')} UTC" if value and len(value) >= 16 else show_date(value)


def show_size(size: int) -> str:
    """A number of bytes as it is read."""
    for unit in ("bytes", "kilobytes", "megabytes"):
        if size < 1024 or unit == "megabytes":
            number = words.group(size)
            return words.say(f"size.{unit}", number=number)
        size = size // 1024
    return ""

"""The language of the window: newsdesk's own words, Qt's, and the direction of the layout."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from newsdesk import words
from newsdesk.domain.dates import PartialDate, Precision
from newsdesk.domain.paper import Paper, paper_named
from newsdesk.text.date_words import BOTH, GREGORIAN, HIJRI, REGIONS, ZEROS, DateForm, region_of, write_date, write_day

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


_HIJRI = (
    "muharram", "safar", "rabi-1", "rabi-2", "jumada-1", "jumada-2", "rajab", "shaban", "ramadan", "shawwal", "qada",
    "hijja",
)  # fmt: skip
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


@dataclass(slots=True)
class _Shown:
    """How dates are written: as it was chosen, and worked out for a language."""

    calendar: str = GREGORIAN
    months: str = "auto"
    family: str = "auto"
    language: str = ""
    form: DateForm = field(default_factory=lambda: DateForm(()))


_shown = _Shown()


_FIELDS = ("QLineEdit", "QWidgetTextControl")
_USUAL = {
    "&Undo": "undo-typing", "&Redo": "redo-typing", "Cu&t": "cut", "&Copy": "copy", "&Paste": "paste",
    "Delete": "text-delete", "Select All": "select-all",
}  # fmt: skip


_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}
"""Keys as they look: among Latin names of keys an Arabic one tears the line apart."""


class _FieldWords(QTranslator):
    """The usual menu of every field says what other menus say, and underlines no letter; keys are named one way."""

    def isEmpty(self) -> bool:
        """Qt: it has words."""
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Qt: what is said instead; None leaves it to the others."""
        if context == "QShortcut":
            return _ARROWS.get(sourceText)
        name = _USUAL.get(sourceText) if context in _FIELDS else None
        return words.say(f"action.{name}") if name else None


def apply(application: QApplication, setting: str) -> None:
    """Speaks the language of a setting from now on; windows made before keep theirs."""
    words.use(setting)
    write_as(_shown.calendar, _shown.months, _shown.family)
    direction = Qt.LayoutDirection.RightToLeft if words.rtl() else Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(direction)
    QLocale.setDefault(locale_of(words.language()))
    for old in application.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        application.removeTranslator(old)
        old.deleteLater()
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{words.language()}", folder):
        application.installTranslator(translator)
    application.installTranslator(_FieldWords(application))  # who came last is asked first


def usual_paper(setting: str) -> Paper:
    """The paper of a setting; by itself, that of the land that the system is set to."""
    return paper_named(setting, land())


def locale_of(language: str) -> QLocale:
    """What Qt's own dialogs follow: the language of the window wherever the machine stands, with the digits that
    newsdesk itself shows (words.group). Arabic of no country has Western digits; that of most has the others."""
    if language != "ar":
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    western = words.zero() == ZEROS["western"]
    return QLocale(QLocale.Language.Arabic, QLocale.Country.World if western else QLocale.Country.Egypt)


def system() -> QLocale:
    """What the machine is set to."""
    return QLocale.system()


def land() -> str:
    """The land of the machine (ISO 3166, two letters)."""
    return QLocale.territoryToCode(system().territory())


def write_as(calendar: str, months: str, family: str) -> None:
    """Dates and numbers are written so from now on, in the language in use; what a window shows already stays.

    `months` and `family` (of digits) are as in the settings: "auto" follows the machine, where the digits of its land
    are those that its own language is written with.
    """
    _shown.calendar, _shown.months, _shown.family = calendar, months, family
    _follow()


def _follow() -> None:
    """Works out the form of dates anew, for the language in use."""
    words.use_digits(_zero(_shown.family))
    rtl = words.rtl()
    _shown.form = DateForm(
        months_in(words.language()), tuple(words.say(f"hijri.{name}") for name in _HIJRI), words.say("hijri.era"),
        _shown.calendar, words.zero(), "، " if rtl else ", ", rtl,
    )  # fmt: skip


def _zero(family: str) -> str:
    if family in ZEROS:
        return ZEROS[family]
    machine = system()
    native = machine.zeroDigit() in ZEROS.values() and machine.textDirection() is Qt.LayoutDirection.RightToLeft
    return machine.zeroDigit() if words.rtl() and native else "0"


def months_in(language: str) -> tuple[str, ...]:
    """The names of the months in a language that newsdesk speaks; in Arabic those of the region that was chosen."""
    if language == "ar":
        return REGIONS.get(_shown.months) or REGIONS[region_of(land())]
    return tuple(words.say_in(f"month.{name}", language=language) for name in _MONTHS)


def form() -> DateForm:
    """How dates are written now."""
    if not _shown.form.months or _shown.language != words.language():
        _shown.language = words.language()
        _follow()
    return _shown.form


def show_date(value: str | None) -> str:
    """A partial date as it is read: "3 شباط 2025", "February 2025"; the clock where it is known."""
    return write_date(value, form()) if value else ""


def show_briefly(value: str | None) -> str:
    """The same where there is little room: of two calendars only the first."""
    if form().calendar != BOTH:
        return show_date(value)
    return write_date(value, replace(form(), calendar=HIJRI)) if value else ""


def show_mark(value: str) -> str:
    """A year, month or day on an axis, which is laid out by the Gregorian calendar and has little room."""
    return write_date(value, replace(form(), calendar=GREGORIAN))


def written_day(value: str, language: str) -> str:
    """The day, month or year of a partial date, as it is written into a text in a language that newsdesk speaks; in
    numbers in any other. Neither calendar nor digits are the reader's own choice there."""
    precision = PartialDate(value).precision
    if precision is Precision.YEAR:
        return value[:4]
    if language not in words.LANGUAGES:
        return value[:7] if precision is Precision.MONTH else value[:10]
    return write_day(value, DateForm(months_in(language)))


def show_month(number: int) -> str:
    """The name of a month, 1 to 12."""
    return form().months[number - 1]


def show_day(value: str, *, briefly: bool = False) -> str:
    """The heading of a day in a list: "Thursday 12 June 2025", "June 2025", "2025"; today and yesterday by name."""
    if not value:
        return words.say("day.none")
    if len(value) < 10:
        return show_date(value)
    day, today = date.fromisoformat(value), date.today()
    named = {0: "day.today", 1: "day.yesterday"}.get((today - day).days)
    weekday = words.say(f"weekday.{_WEEKDAYS[day.weekday()]}")
    return " · ".join(
        ([words.say(named)] if named else []) + [f"{weekday} {show_briefly(value) if briefly else show_date(value)}"]
    )


def _here(value: str | None) -> datetime | None:
    """An exact moment (kept in UTC) by the clock of this machine; None where it is none."""
    try:
        return datetime.fromisoformat(value).astimezone() if value and len(value) >= 16 else None
    except ValueError:
        return None


def show_moment(value: str | None) -> str:
    """An exact moment (kept in UTC) by the clock of this machine."""
    local = _here(value)
    if local is None:
        return show_date(value[:16] + "Z" if value and len(value) >= 16 else value)
    return show_date(local.strftime("%Y-%m-%dT%H:%M"))


def show_lately(value: str | None) -> str:
    """The same; of today and yesterday the day is named."""
    local = _here(value)
    days = (date.today() - local.date()).days if local is not None else None
    if local is None or days not in (0, 1):
        return show_moment(value)
    return words.say("moment.yesterday" if days else "moment.today", clock=words.digits(local.strftime("%H:%M")))


def show_size(size: int) -> str:
    """A number of bytes as it is read."""
    for unit in ("bytes", "kilobytes", "megabytes"):
        if size < 1024 or unit == "megabytes":
            number = words.group(size)
            return words.say(f"size.{unit}", number=number)
        size = size // 1024
    return ""

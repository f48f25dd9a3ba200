"""Every date and number that a window shows goes through one door: calendar, months and digits are as they were set."""

import re
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QStatusBar

from newsdesk import words
from newsdesk.domain.query import Bucket
from newsdesk.ui import i18n, theme
from newsdesk.ui.articles.histogram import Histogram
from tests.ui.conftest import settle

WESTERN = re.compile("[0-9]")


@pytest.fixture
def write_as(qapp):
    """Sets how dates are written; as it was, afterwards."""

    def set_as(language="ar", calendar="gregorian", months="auto", digits="auto"):
        words.use(language)
        i18n.write_as(calendar, months, digits)
        i18n.apply(qapp, language)

    yield set_as
    set_as("en")


@pytest.fixture
def machine(monkeypatch):
    """What the machine is set to."""

    def be(name):
        monkeypatch.setattr(i18n, "system", lambda: QLocale(name))

    return be


@pytest.mark.parametrize(
    ("land", "february", "number"),
    [
        ("ar_EG", "٣ فبراير ٢٠٢٥", "١٢٬٠٠٣"), ("ar_SY", "٣ شباط ٢٠٢٥", "١٢٬٠٠٣"), ("ar_DZ", "3 فيفري 2025", "12,003"),
        ("ar_MA", "3 فبراير 2025", "12,003"), ("en_US", "3 شباط 2025", "12,003"), ("C", "3 شباط 2025", "12,003"),
    ],
)  # fmt: skip
def test_by_itself_it_is_written_as_in_the_land_of_the_machine(write_as, machine, land, february, number):
    machine(land)
    write_as("ar")
    assert i18n.show_date("2025-02-03") == february and words.group(12003) == number
    write_as("en")
    assert i18n.show_date("2025-02-03") == "3 February 2025" and words.group(12003) == "12,003"


def test_numbers_in_messages_have_the_digits_too(write_as):
    write_as("ar", digits="arabic")
    assert words.say("list.total", 1234).startswith("١٬٢٣٤")
    assert "٧٠" in words.say("zoom.now", percent=70)
    write_as("en", digits="western")
    assert words.say("list.total", 1234).startswith("1,234")


def test_qt_follows(write_as):
    write_as("ar", digits="arabic")
    assert QLocale().toString(1234567) == words.group(1234567) == "١٬٢٣٤٬٥٦٧"
    write_as("ar", digits="western")
    assert QLocale().toString(1234567) == words.group(1234567) == "1,234,567"


def test_days_are_headed_in_both_calendars(write_as):
    write_as("ar", "both", "levant", "arabic")
    assert i18n.show_day("2025-06-12") == "الخميس ١٦ ذو الحجة ١٤٤٦ هـ – ١٢ حزيران ٢٠٢٥"
    assert i18n.show_day("2025-06-12", briefly=True) == "الخميس ١٦ ذو الحجة ١٤٤٦ هـ"
    assert i18n.show_day(date.today().isoformat()).startswith(words.say("day.today"))
    write_as("en", "hijri")
    assert i18n.show_day("2025-06") == "Dhu al-Hijja 1446 / Muharram 1447 AH"


def test_an_axis_stays_with_the_gregorian_calendar(write_as):
    write_as("ar", "both", "egypt", "arabic")
    assert i18n.show_mark("2025-06") == "يونيو ٢٠٢٥" and i18n.show_month(2) == "فبراير"


def test_what_is_written_into_a_text_is_neither_hijri_nor_in_other_digits(write_as):
    write_as("ar", "both", "maghreb", "arabic")
    assert i18n.written_day("2025-02-03", "ar") == "3 فيفري 2025"
    assert i18n.written_day("2025-02-03", "en") == "3 February 2025"
    assert i18n.written_day("2025-02-03", "fr") == "2025-02-03"


def test_bars_are_told_with_all_they_cover(write_as, qtbot):
    write_as("ar", "hijri", digits="arabic")
    found = Histogram(theme.load("light"))
    qtbot.addWidget(found)
    found.show_months((Bucket("2025-05", 3), Bucket("2025-06", 5)))
    told = found.accessibleDescription()
    assert "ذو القعدة / ذو الحجة ١٤٤٦ هـ" in told and not WESTERN.search(told)


def _told(window):
    """Every text of the window's own making that has to do with numbers, with where it stands."""
    for one in window.findChildren(QLabel):
        yield one, one.text()
    for one in window.findChildren(QAbstractButton):
        yield one, one.text()
    for one in window.findChildren(QComboBox):
        yield one, one.currentText()
    for part in window.findChildren(QStatusBar):
        yield part, part.currentMessage()


def test_no_part_of_the_window_shows_other_digits(write_as, make_window, qtbot):
    i18n.write_as("both", "egypt", "arabic")
    window = make_window("ar")
    window.browser.list.select(window.browser.model.ids[0])
    settle(qtbot, window)
    for panel in (window.details, window.tags, window.related, window.inspector.history):
        window.look_at(panel)
        settle(qtbot, window)
    allowed = re.compile("Ctrl|Alt|Shift|UTC|[0-9a-f]{8}|://|\\.\\w{2,5}$|F\\d|sample-")  # keys, files, addresses
    said = [
        (type(part).__name__, part.objectName(), text)
        for part, text in _told(window)
        if WESTERN.search(text) and not allowed.search(text) and not isinstance(part.parent(), QComboBox)
    ]
    text = window.session.article.text
    own = " ".join(str(value) for value in (text.headline, text.subhead, text.summary, text.source, text.body))
    assert [one for one in said if not any(piece in own for piece in one[2].split())] == []

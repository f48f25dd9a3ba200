"""Dates as they are written: calendars, names of months, digits, and nothing that is not known."""

from datetime import date, timedelta

import pytest
from hijridate import Hijri
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.date_words import (
    BOTH,
    HIJRI,
    REGIONS,
    ZEROS,
    DateForm,
    hijri_day,
    hijri_months,
    in_digits,
    region_of,
    write_date,
    write_day,
)
from newsdesk.text.dates import parse_date

NAMES = (
    "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال",
    "ذو القعدة", "ذو الحجة",
)  # fmt: skip
FIRST, LAST = date(1924, 8, 1), date(2077, 11, 16)  # of the tables
DAYS = st.dates(FIRST, LAST)


def form(calendar=HIJRI, region="egypt", digits="western"):
    return DateForm(REGIONS[region], NAMES, "{date} هـ", calendar, ZEROS[digits], "، ", rtl=True)


@pytest.mark.parametrize(
    ("value", "calendar", "digits", "told"),
    [
        ("2026-11-26", "gregorian", "western", "26 نوفمبر 2026"),
        ("2026-11-26", HIJRI, "arabic", "١٦ جمادى الآخرة ١٤٤٨ هـ"),
        ("2026-11-26", BOTH, "arabic", "١٦ جمادى الآخرة ١٤٤٨ هـ – ٢٦ نوفمبر ٢٠٢٦"),
        ("2026-11-26T14:20+02:00", HIJRI, "arabic", "١٦ جمادى الآخرة ١٤٤٨ هـ، ١٤:٢٠"),
        ("2026-11-26T14:20", BOTH, "persian", "۱۶ جمادى الآخرة ۱۴۴۸ هـ – ۲۶ نوفمبر ۲۰۲۶، ۱۴:۲۰"),
        ("2026-11", HIJRI, "western", "جمادى الأولى / جمادى الآخرة 1448 هـ"),
        ("2026-06", HIJRI, "western", "ذو الحجة 1447 / محرم 1448 هـ"),
        ("2026-11", BOTH, "western", "جمادى الأولى / جمادى الآخرة 1448 هـ – نوفمبر 2026"),
        ("2026", HIJRI, "western", "1447 / 1448 هـ"),
        ("2008", HIJRI, "western", "1428 / 1429 / 1430 هـ"),
        ("1900-01-01", HIJRI, "western", "1 يناير 1900"),
        ("1924", BOTH, "arabic", "١٩٢٤"),
        ("2077-11", HIJRI, "western", "نوفمبر 2077"),
    ],
)
def test_a_date_is_told_as_exactly_as_it_is_known(value, calendar, digits, told):
    assert write_date(value, form(calendar, digits=digits)) == told


@pytest.mark.parametrize(
    ("region", "february", "august"),
    [("levant", "شباط", "آب"), ("egypt", "فبراير", "أغسطس"), ("maghreb", "فيفري", "أوت"), ("morocco", "فبراير", "غشت")],
)
def test_the_months_have_the_names_of_a_region(region, february, august):
    assert write_day("2025-02-03", form("gregorian", region)) == f"3 {february} 2025"
    assert write_day("2025-08", form("gregorian", region)) == f"{august} 2025"


@pytest.mark.parametrize(
    ("land", "region"),
    [("SY", "levant"), ("iq", "levant"), ("SA", "egypt"), ("DZ", "maghreb"), ("MA", "morocco"), ("", "levant")],
)
def test_a_land_has_the_names_of_its_region(land, region):
    assert region_of(land) == region


@given(DAYS)
def test_a_hijri_day_leads_back_to_its_own(day):
    year, month, number = hijri_day(day)
    back = Hijri(year, month, number).to_gregorian()
    assert date(back.year, back.month, back.day) == day


@given(st.one_of(st.dates(max_value=FIRST - timedelta(days=1)), st.dates(LAST + timedelta(days=1))))
def test_beyond_the_tables_there_is_the_gregorian_date_alone(day):
    assert hijri_day(day) is None
    plain = write_day(day.isoformat(), form("gregorian"))
    assert write_day(day.isoformat(), form(HIJRI)) == write_day(day.isoformat(), form(BOTH)) == plain


@given(st.dates(FIRST, LAST - timedelta(days=1)))
def test_a_month_is_told_with_every_hijri_month_that_it_touches(day):
    months = hijri_months(day.year, day.month)
    if months:
        assert hijri_day(day)[:2] in months
        assert len(months) <= 3 and list(months) == sorted(months)
        assert months[0][0] in {year for year, _ in hijri_months(day.year, 0)} or not hijri_months(day.year, 0)


@given(st.dates(date(1990, 1, 1), date.today()), st.sampled_from(sorted(REGIONS)), st.sampled_from(sorted(ZEROS)))
def test_what_is_shown_can_be_typed(day, region, digits):
    for calendar in ("gregorian", HIJRI):
        shown = write_day(day.isoformat(), form(calendar, region, digits))
        assert parse_date(shown).value == day.isoformat(), shown


@given(st.text(), st.sampled_from(sorted(ZEROS.values())))
def test_only_western_digits_change(text, zero):
    changed = in_digits(text, zero)
    assert len(changed) == len(text)
    assert all(new == old or old in "0123456789" for old, new in zip(text, changed, strict=True))


def test_arabic_digits_keep_their_order_in_a_line_to_the_right():
    english = DateForm(tuple("123456789abc"), tuple("123456789abc"), "{date} AH", HIJRI, ZEROS["arabic"])
    assert "\u200e, " in write_date("2026-11-26T14:20", english)
    assert "١٤٤٧\u200e / ١٤٤٨" in write_date("2026", english)

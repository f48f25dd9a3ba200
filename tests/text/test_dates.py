import calendar
import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.text.dates import is_date_line, is_loose_time, parse_cell, parse_date


def value(text):
    date = parse_date(text)
    return date.value if date else None


@pytest.mark.parametrize(
    ("names", "month"),
    [
        ("يناير|كانون الثاني|جانفي|January|Jan|janvier", 1),
        ("فبراير|شباط|فيفري|February|Feb|février", 2),
        ("مارس|آذار|March|mars", 3),
        ("أبريل|نيسان|أفريل|April|avril", 4),
        ("مايو|أيار|ماي|May|mai", 5),
        ("يونيو|حزيران|جوان|June|juin", 6),
        ("يوليو|تموز|جويلية|يوليوز|July|juillet", 7),
        ("أغسطس|آب|أوت|غشت|August|août", 8),
        ("سبتمبر|أيلول|شتنبر|Sept|septembre", 9),
        ("أكتوبر|تشرين الأول|October|octobre", 10),
        ("نوفمبر|تشرين الثاني|نونبر|November", 11),
        ("ديسمبر|كانون الأول|دجنبر|December|décembre", 12),
    ],
)
def test_the_months_of_every_region_are_read(names, month):
    for name in names.split("|"):
        assert value(f"5 {name} 2022") == f"2022-{month:02}-05", name
        assert value(f"{name} 2022") == f"2022-{month:02}", name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("٣ فبراير ٢٠٢٥", "2025-02-03"),
        ("۳ فوریه ۲۰۲۵", "2025-02-03"),
        ("الإثنين 3 فبراير 2025", "2025-02-03"),
        ("الاثنين، 3 فبراير 2025م", "2025-02-03"),
        ("3 شباط/فبراير 2025", "2025-02-03"),
        ("3 يناير (كانون الثاني) 2025", "2025-01-03"),
        ("شباط (فبراير) 2025", "2025-02"),
        ("3rd, February 2025 GMT", "2025-02-03"),
        ("February 3, 2025", "2025-02-03"),
        ("Feb 3rd 2025", "2025-02-03"),
        ("2025-02-03", "2025-02-03"),
        ("2025/2/3", "2025-02-03"),
        ("03/02/2025", "2025-02-03"),
        ("3.2.2025", "2025-02-03"),
        ("05/16/2017", "2017-05-16"),
        ("02/2025", "2025-02"),
        ("2025-02", "2025-02"),
        ("2025", "2025"),
        ("٢٠٢٥", "2025"),
        ("عام 2025", "2025"),
        ("2025م", "2025"),
        ("29 فبراير 2024", "2024-02-29"),
        ("1850-01-05", "1850-01-05"),
        ("4 شعبان 1446 هـ الموافق 3 فبراير 2025", "2025-02-03"),
        ("الاثنين 4 شعبان 1446هـ - 3 فبراير 2025م", "2025-02-03"),
        ("2025-02-03T14:20:00Z", "2025-02-03T14:20Z"),
        ("2025-02-03T14:20:00.123+0300", "2025-02-03T14:20+03:00"),
        ("2025-02-03 14:20 -05:30", "2025-02-03T14:20-05:30"),
        ("2025-02-03 14:20", "2025-02-03T14:20"),
        ("2017-01-17T135600", "2017-01-17T13:56"),
        ("3 فبراير 2025 الساعة 14:20", "2025-02-03T14:20"),
        ("3 فبراير 2025 - 02:20 م", "2025-02-03T14:20"),
        ("3 فبراير 2025 12:20 ص", "2025-02-03T00:20"),
        ("3 فبراير 2025 12:20 م", "2025-02-03T12:20"),
        ("3 فبراير 2025، 14:20 بتوقيت غرينتش", "2025-02-03T14:20Z"),
        ("3 فبراير 2025 14:20 GMT+3", "2025-02-03T14:20+03:00"),
        ("Monday, February 3, 2025 at 2:20 PM", "2025-02-03T14:20"),
        ("١٤:٢٠ ٣/٢/٢٠٢٥", "2025-02-03T14:20"),
        ("ב-3 בפברואר 2025", "2025-02-03"),
    ],
)
def test_a_date_is_read_as_exactly_as_it_is_written(text, expected):
    assert value(text) == expected
    assert is_date_line(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "12:30",
        "السبت",
        "يوم السبت",
        "مارس",
        "May",
        "شهر مارس المقبل",
        "قبل ثلاث ساعات",
        "منذ 3 ساعات",
        "أمس",
        "3 hours ago",
        "رقم 2025",
        "2025 جريحا",
        "0/0/2025",
        "2025-02-29",
        "2025-00-10",
        "1446",
        "1402/11/14",
        "3/2/25",
        "20250203",
        "١٢٣٤٥",
    ],
)
def test_what_names_no_date_is_not_guessed(text):
    assert parse_date(text) is None


def test_a_clock_range_is_no_zone():
    assert value("2025-02-03 10:15-12:30") == "2025-02-03T10:15"


@pytest.mark.parametrize("text", ["31 فبراير 2025", "29 فبراير 2025", "32/01/2025"])
def test_an_impossible_day_names_no_date(text):
    assert parse_date(text) is None


def test_an_impossible_month_names_no_date():
    assert parse_date("2025-13-01") is None


def test_the_french_first_of_a_month_keeps_its_day():
    assert value("1er février 2025") == "2025-02-01"


FORMS = [
    "{y}-{m:02}-{d:02}",
    "{y}/{m:02}/{d:02}",
    "{d}/{m}/{y}",
    "{d:02}.{m:02}.{y}",
    "{d} {ar} {y}",
    "{d} {lev} {y}",
    "الأحد، {d} {ar} {y}م",
    "{d} {lev}/{ar} {y}",
    "{en} {d}, {y}",
    "{d} {en} {y}",
    "نشر في {d} {ar} {y}",
]
ARABIC = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]
LEVANT = [
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
]
EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@settings(max_examples=60, deadline=None)
@given(
    st.dates(datetime.date(1600, 1, 1), datetime.date(2099, 12, 31)),
    st.sampled_from(FORMS),
    st.booleans(),
    st.times(),
)
def test_any_day_written_in_any_way_reads_back(day, form, eastern, clock):
    text = form.format(
        y=day.year,
        m=day.month,
        d=day.day,
        ar=ARABIC[day.month - 1],
        lev=LEVANT[day.month - 1],
        en=calendar.month_name[day.month],
    )
    text = text.translate(EASTERN) if eastern else text
    assert value(text) == day.isoformat()
    assert value(f"{text} {clock:%H:%M}") == f"{day.isoformat()}T{clock:%H:%M}"


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.text(max_size=60), st.text("0123456789/-.: ٢٠م ص+TZفبراير", max_size=40)))
def test_no_text_breaks_the_reading(text):
    parse_date(text), parse_cell(text), is_date_line(text), is_loose_time(text)


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ("منذ 3 ساعات", True),
        ("منذ ٣ ساعات", True),
        ("قبل ساعتين", True),
        ("3 hours ago", True),
        ("أمس", True),
        ("14:35", True),
        ("02:30 م", True),
        ("yesterday", True),
        ("3 فبراير 2025", False),
        ("قبل الحرب", False),
        ("ساعات من القصف", False),
    ],
)
def test_a_time_that_is_no_date_is_known_as_one(text, loose):
    assert is_loose_time(text) is loose


@pytest.mark.parametrize("text", ["قبل ثلاث ساعات", "منذ دقيقة واحدة", "an hour ago"])
def test_a_relative_time_in_words_is_known(text):
    assert is_loose_time(text)


@pytest.mark.parametrize("text", ["في 3 فبراير 2025 أعلن الوزير عن مشروع كبير في المدينة", "2025 عاما", "12"])
def test_prose_with_a_date_is_no_date_line(text):
    assert not is_date_line(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fri, 30 Nov 2012 03:04:00 +0400", "2012-11-30T03:04+04:00"),
        ("Fri, 30 Nov 2012 03:04:00 GMT", "2012-11-30T03:04Z"),
        ("Fri, 30 Nov 2012", "2012-11-30"),
        ("30/11/2012 03:04", "2012-11-30T03:04"),
        (" 2025 ", "2025"),
    ],
)
def test_the_dates_of_feeds_and_tables_are_read(text, expected):
    assert parse_cell(text).value == expected


def test_a_mail_date_without_a_zone_gets_none():
    assert parse_cell("Fri, 30 Nov 2012 03:04:00").value == "2012-11-30T03:04"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4 شعبان 1446 هـ", "2025-02-03"),
        ("٤/٨/١٤٤٦ هـ", "2025-02-03"),
        ("15/9/1442", "2021-04-27"),
        ("1442/9/15هـ", "2021-04-27"),
        ("١٤٤٦/٩/١٥", "2025-03-15"),
        ("الثلاثاء 15 من شهر رمضان 1442 هـ 14:30", "2021-04-27T14:30"),
        ("الأربعاء 15 رمضان 1442", "2021-04-28"),  # begun a day later, where the weekday says so
        ("رمضان 1442", "2021"),
        ("۲۵/۰۵/۱۳۹۹", "2020-08-15"),
        ("1399/05/25 هـ.ش", "2020-08-15"),
        ("25/05/1399 هجری شمسی", "2020-08-15"),
        ("۲۵ مرداد ۱۳۹۹", "2020-08-15"),
        ("۱۳۹۹/۰۵/۲۵ - ۱۴:۳۰", "2020-08-15T14:30"),
        ("۳۰ اسفند ۱۳۹۹", "2021-03-20"),
        ("مرداد ۱۳۹۹", "2020"),
        ("12. Juni 2020", "2020-06-12"),
        ("3 de mayo de 2020", "2020-05-03"),
        ("3 Mayıs 2020", "2020-05-03"),
        ("5 марта 2021", "2021-03-05"),
        ("1. März 2022", "2022-03-01"),
    ],
)
def test_days_of_other_calendars_and_languages_are_read(text, value):
    assert parse_date(text).value == value


@pytest.mark.parametrize(
    "text",
    [
        "31 رمضان 1442",
        "31/9/1442",
        "دی ۱۳۹۹",
        "۳۰ اسفند ۱۴۰۰",
        "1399/5/25",
        "30 شباط 2020",
        "1200/5/3 هـ",
        "29/05/1453",
        "25/05/1399",
        "15/9/1490 هـ",
    ],
)
def test_a_day_that_no_calendar_has_is_no_date(text):
    assert parse_date(text) is None


def test_a_day_of_our_calendar_stands_before_a_converted_one():
    assert parse_date("الاثنين 5 شعبان 1446 هـ الموافق 3 فبراير 2025").value == "2025-02-03"
    assert parse_date("4 شعبان 1446 هـ", converted=False) is None

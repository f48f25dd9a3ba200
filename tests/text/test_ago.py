"""Times that are told from the moment a page was shown."""

from datetime import UTC, datetime

import pytest

from newsdesk.text.ago import counted

SHOWN = datetime(2025, 3, 1, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("منذ ساعتين", "2025-02-28"),
        ("منذ ساعة", "2025"),
        ("قبل ٣ أيام", "2025-02"),
        ("منذ خمس دقائق", "2025-03-01"),
        ("منذ 30 دقيقة", "2025-03-01"),
        ("قبل نحو ثلاث ساعات", "2025-02-28"),
        ("منذ يومين", "2025-02"),
        ("منذ أسبوع", "2025-02"),
        ("منذ شهرين", "2024"),
        ("منذ 3 أشهر", "2024"),
        ("منذ سنة واحدة", None),
        ("قبل عامين", None),
        ("أمس", None),
        ("اليوم", None),
        ("3 hours ago", "2025-02-28"),
        ("an hour ago", "2025"),
        ("2 weeks ago", "2025-02"),
        ("yesterday", None),
        ("• منذ 4 ساعات •", "2025-02-28"),
        ("۲ روز پیش", "2025-02"),
        ("منذ زمن", None),
        ("قبل الفجر", None),
        ("منذ 2011", None),
        ("hours ago", "2025"),
        ("منذ ساعة ويوم", None),
        ("قال منذ ساعتين إن الوزير سيحضر", None),
        ("", None),
        ("منذ 99999 سنة", None),
        ("منذ 999 سنة", None),
    ],
)
def test_a_time_is_counted_back_and_told_no_more_exactly_than_it_is(text, value):
    found = counted(text, SHOWN)
    assert (found.value if found else None) == value

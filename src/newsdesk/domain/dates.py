"""A date that knows how exactly it is known."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum

_ISO = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:T(?P<hour>\d\d):(?P<minute>\d\d)(?P<zone>Z|[+-]\d\d:\d\d)?)?)?)?"
)


class Precision(StrEnum):
    """How much of a date is known."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    MINUTE = "minute"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """`value` is ISO 8601 cut at the precision: "2025", "2025-02", "2025-02-03", "2025-02-03T14:20+01:00".

    The zone is written only where the source gave one ("Z" for UTC). Raises ValueError for anything else.
    """

    value: str

    def __post_init__(self) -> None:
        self.moment()

    @property
    def precision(self) -> Precision:
        """Read off the length of the value."""
        lengths = {4: Precision.YEAR, 7: Precision.MONTH, 10: Precision.DAY}
        return lengths.get(len(self.value), Precision.MINUTE)

    @property
    def day(self) -> str | None:
        """ "2025-02-03", or None where the day is not known."""
        return self.value[:10] if len(self.value) >= 10 else None

    def moment(self) -> datetime:
        """The first instant that the date may mean; a date without a zone is taken as UTC."""
        match = _ISO.fullmatch(self.value)
        if match is None:
            raise ValueError(f"not a date: {self.value!r}")
        part = match.groupdict()
        zone: timezone = UTC
        if part["zone"] not in (None, "Z"):
            sign = -1 if part["zone"][0] == "-" else 1
            hours, minutes = int(part["zone"][1:3]), int(part["zone"][4:6])
            zone = timezone(sign * timedelta(hours=hours, minutes=minutes))
        return datetime(
            int(part["year"]), int(part["month"] or 1), int(part["day"] or 1),
            int(part["hour"] or 0), int(part["minute"] or 0), tzinfo=zone,
        )  # fmt: skip

    @property
    def sort_key(self) -> int:
        """Seconds since 1970 in UTC, for ordering; never shown."""
        seconds = (self.moment() - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds()
        return int(seconds)


def instant(moment: datetime) -> str:
    """The one spelling of an exact moment: UTC, whole seconds, "2025-06-13T16:36:57Z"."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def earlier(moment: str, seconds: int) -> str:
    """An instant so many seconds before another, spelled alike."""
    return instant(datetime.fromisoformat(moment) - timedelta(seconds=seconds))


def now() -> str:
    """This moment as `instant` spells it."""
    return instant(datetime.now(UTC))

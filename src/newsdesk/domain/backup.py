"""Backups: what one is, when the next one is due, and which of the old ones stay."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

ALL, DAILY, WEEKLY = timedelta(days=1), timedelta(days=14), timedelta(weeks=8)
"""How old backups are at most of which all, one a day, one a week stay; of older ones one a month stays."""


class Kind(StrEnum):
    """Who asked for a backup: the schedule, or a person."""

    AUTO = "auto"
    HAND = "hand"


class Schedule(StrEnum):
    """How often backups are made by themselves."""

    OFF = "off"
    DAY = "day"
    WEEK = "week"


_EVERY = {Schedule.DAY: timedelta(days=1), Schedule.WEEK: timedelta(weeks=1)}


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that is whole, as its manifest tells; `damaged` says why even that cannot be read. `counts` are rows by
    table, `end` is the journal's number, `changed` the newest change; `missing` files were gone, or not what they had
    been, when it was made. `place` is the folder of the archive: a copy of it
    elsewhere has its identity too. `sample` are (uid, SHA-256 of headline and text) of some articles."""

    path: Path
    made: str = ""
    kind: Kind = Kind.AUTO
    archive: str = ""
    place: str = ""
    name: str = ""
    program: str = ""
    schema: str = ""
    counts: dict[str, int] = field(default_factory=dict)
    end: int = 0
    changed: str = ""
    database: tuple[str, int] = ("", 0)  # SHA-256, bytes
    files: tuple[int, int] = (0, 0)  # number, bytes
    listed: str = ""  # SHA-256 of the list of files
    missing: int = 0
    sample: tuple[tuple[str, str], ...] = ()
    damaged: str = ""

    @property
    def size(self) -> int:
        """Bytes that it stands for; its files are shared with other backups."""
        return self.database[1] + self.files[1]

    @property
    def kept(self) -> bool:
        """Whether it stays until a person deletes it. What cannot be read is no business of a rule."""
        return bool(self.damaged) or self.kind is not Kind.AUTO


@dataclass(frozen=True, slots=True)
class Difference:
    """A backup beside the archive as it is: articles that only one of them has, and that are otherwise in them."""

    here: int = 0
    there: int = 0
    other: int = 0


@dataclass(frozen=True, slots=True)
class Drill:
    """How a backup came back when that was tried: what was looked at, and what was wrong as (code, what) pairs."""

    articles: int
    files: int
    texts: int
    problems: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Synced:
    """A folder that a service copies to other machines: its name, and what it was known by."""

    service: str
    sign: str


def _buckets(age: timedelta, made: datetime) -> Hashable | None:
    """What a backup shares with those of which one stays; None where all stay."""
    if age <= ALL:
        return None
    if age <= DAILY:
        return ("day", made.date())
    if age <= WEEKLY:
        return ("week", made.isocalendar()[:2])
    return ("month", made.year, made.month)


def superfluous(moments: Iterable[datetime], now: datetime) -> list[datetime]:
    """Which backups of these moments need not stay: of the last day all do, then the newest of each day for two weeks,
    of each week for eight, of each month for ever. The newest of all stays whatever its age."""
    seen: set[Hashable] = set()
    gone = []
    for place, made in enumerate(sorted(set(moments), reverse=True)):
        bucket = _buckets(now - made, made)
        if bucket is not None and bucket in seen and place:
            gone.append(made)
        seen.add(bucket)
    return gone


def due(schedule: Schedule, last: datetime | None, now: datetime) -> bool:
    """Whether the next backup should be made; a clock that was set back does not put it off for long."""
    every = _EVERY.get(schedule)
    return every is not None and (last is None or now - last >= every or last - now > timedelta(hours=1))


def thinned(backups: Iterable[Backup], now: datetime, local: Callable[[str], datetime]) -> list[Backup]:
    """The backups that the rule lets go; `local` tells a moment by the clock of the machine."""
    by_place: dict[str, dict[datetime, list[Backup]]] = {}  # a copy of an archive lets nothing of the other one go
    for one in backups:
        if not one.kept:
            by_place.setdefault(one.place, {}).setdefault(local(one.made), []).append(one)
    return [
        one for made in by_place.values() for moment in superfluous(made, now) for one in made[moment]
    ]  # fmt: skip

"""Backups of an archive: made when they are due or asked for, looked into, tried, thinned by a rule, and restored."""

from __future__ import annotations

import json
import logging
import os
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Lock
from uuid import uuid4

from newsdesk.archive import backup, restoring
from newsdesk.archive import backup_folder as places
from newsdesk.archive.backup_folder import DATABASE
from newsdesk.desk.cloud import synced
from newsdesk.desk.desk import Desk
from newsdesk.desk.disks import disk, free, size
from newsdesk.desk.drills import drill
from newsdesk.domain.backup import Backup, Difference, Drill, Kind, Schedule, Synced, due, thinned
from newsdesk.domain.changes import NoProgress, Progress
from newsdesk.domain.dates import now
from newsdesk.domain.errors import (
    BackupBusy,
    BackupMissing,
    BackupNone,
    BackupPlaceClosed,
    BackupPlaceGone,
    BackupPlaceInside,
    Cancelled,
    NewsdeskError,
)

log = logging.getLogger(__name__)
STATES, FOLDER = "safety", "Backups"
AHEAD = timedelta(hours=1)  # that a moment may lie ahead of the clock and still be believed
Problem = tuple[str, str]


@dataclass(slots=True)
class State:
    """What is remembered of the safety of one archive, outside it. `folder` is empty for the usual one; `looked` is
    when a backup was due and nothing had changed; `verified` and `drilled` are (when, number of problems); `trouble` is
    (when, code, facts) of the last backup that failed."""

    schedule: str = Schedule.DAY.value
    folder: str = ""
    looked: str = ""
    verified: tuple[str, int] = ("", 0)
    drilled: tuple[str, int] = ("", 0)
    trouble: tuple[str, str, dict[str, str]] = ("", "", {})
    cloud_known: bool = False


@dataclass(frozen=True, slots=True)
class Glance:
    """How safe an archive is, as far as can be told without reading everything. `last` is the newest backup that can be
    read, `sound` whether it is there as it was written, `same` whether it has all that the archive has."""

    state: State
    home: Path
    backups: list[Backup] = field(default_factory=list)
    last: Backup | None = None
    sound: bool = False
    same: bool = False
    same_disk: bool = False
    there: bool = True
    cloud: Synced | None = None
    free: int = 0

    @property
    def size(self) -> int:
        """Bytes of all backups, about: their files are shared."""
        return sum(one.database[1] for one in self.backups) + max((one.files[1] for one in self.backups), default=0)


class Safety:
    """The backups of the archive of a desk; `data` is the user's folder for data, `cache` what may be deleted."""

    def __init__(self, desk: Desk, data: Path, cache: Path) -> None:
        self._desk, self._data, self._cache = desk, data, cache
        self._remembering = Lock()  # several jobs remember things, each of which the others would forget
        archive = desk.archive
        self._key = archive.id or re.sub(r"\W+", "-", str(archive.path))[-80:]

    # -- what is remembered

    @property
    def _file(self) -> Path:
        return self._data / STATES / f"{self._key}.json"

    def state(self) -> State:
        """What is remembered; what is missing or senseless falls back to what is usual."""
        state = State()
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
            for one in fields(State):
                value = found.get(one.name)
                value = tuple(value) if isinstance(value, list) else value
                if _alike(value, getattr(state, one.name)):
                    setattr(state, one.name, value)
            Schedule(state.schedule)
            for name in ("looked", "verified", "drilled", "trouble"):
                value = getattr(state, name)
                told = value if isinstance(value, str) else value[0]
                if told and _moment(told) is None:
                    setattr(state, name, getattr(State(), name))
        except FileNotFoundError:
            pass
        except (OSError, ValueError, AttributeError) as error:
            log.warning("what is remembered of backups cannot be read: %s", error)
            state = State()
        return state

    def remember(self, **changes: object) -> State:
        """Changes what is remembered; a file half-written never takes the place of a whole one."""
        with self._remembering, places.told_of(self._data):
            state = replace(self.state(), **changes)  # type: ignore[arg-type]
            self._file.parent.mkdir(parents=True, exist_ok=True)
            partial = self._file.with_name(f"{uuid4().hex}.part")
            partial.write_text(json.dumps(asdict(state), ensure_ascii=False), encoding="utf-8")
            partial.replace(self._file)
        return state

    # -- where

    def folder(self, state: State | None = None) -> Path:
        """The folder in which the backups of all archives lie that were sent there."""
        chosen = (state or self.state()).folder
        return Path(chosen) if chosen else self._data / FOLDER

    def home(self, state: State | None = None) -> Path:
        """That of this archive in it."""
        folder, tail = self.folder(state), self._key[-12:]
        with suppress(OSError):
            for path in folder.glob(f"{tail}*"):
                if path.is_dir():
                    return path
        name = re.sub(r"[^\w -]+", "", self._desk.archive.name).strip()[:40]
        return folder / f"{tail} {name}".strip()  # digits behind an Arabic name would be shown before it

    def choose_folder(self, path: Path | None) -> State:
        """Keeps backups there from now on (None: in the usual folder); those that are made stay where they are."""
        if path is None:
            return self.remember(folder="")
        path = path.absolute()
        self._look_at(path)
        probe = path / f".newsdesk-{uuid4().hex[:8]}"
        try:
            probe.touch()
            probe.unlink()
        except OSError as error:
            raise BackupPlaceClosed(path=path) from error
        return self.remember(folder=str(path))

    def _look_at(self, folder: Path) -> None:
        if not folder.is_dir():
            raise BackupPlaceGone(path=folder)
        inner, outer = os.path.realpath(folder), os.path.realpath(self._desk.archive.path)
        if inner == outer or inner.startswith(outer + os.sep):
            raise BackupPlaceInside(path=folder)

    def _ready(self, state: State) -> Path:
        """The folder for writing. Only the usual one is made: one that was chosen and is not there is unplugged."""
        folder = self.folder(state)
        if not state.folder:
            with places.told_of(self._data):
                folder.mkdir(parents=True, exist_ok=True)
        self._look_at(folder)
        return self.home(state)

    # -- making

    def back_up(self, kind: Kind = Kind.HAND, progress: Progress | None = None, folder: Path | None = None) -> Backup:
        """Makes a backup, then thins the old ones; into another `folder` than usual this once. Raises what
        `archive.backup.write` raises."""
        from newsdesk import __version__

        state = self.state()
        if folder is not None:
            home = self._ready(replace(state, folder=str(folder.absolute())))
            return backup.write(self._desk.archive, home, kind, progress or NoProgress(), __version__)
        try:
            home = self._ready(state)
            made = backup.write(self._desk.archive, home, kind, progress or NoProgress(), __version__)
        except (Cancelled, BackupBusy):  # whoever is at it ends
            raise
        except NewsdeskError as error:
            with suppress(NewsdeskError):
                self.remember(trouble=(now(), error.code, error.facts))
            raise
        with suppress(NewsdeskError):
            self.remember(trouble=("", "", {}))
        with suppress(NewsdeskError):
            self.thin()
        return made

    def back_up_if_due(self, progress: Progress | None = None, moment: datetime | None = None) -> Backup | None:
        """Makes a backup if the schedule says so and anything has changed since the last one."""
        if not self.is_due(moment):
            return None
        if self.glance().same:
            self.remember(looked=now())
            return None
        return self.back_up(Kind.AUTO, progress)

    def is_due(self, moment: datetime | None = None) -> bool:
        """Whether the schedule says that it is time. An archive in which there is nothing has nothing to lose."""
        state = self.state()
        if self._desk.read_only or not self._desk.archive.journal_end():
            return False
        present = moment or datetime.now(UTC)
        told = [one.made for one in self._own(places.listed(self.home(state)))] + [state.looked]
        moments = [found for found in map(_moment, told) if found is not None]
        past = [found for found in moments if found <= present + AHEAD]  # others are of a clock that went wrong
        return due(Schedule(state.schedule), max(past, default=None), present)

    def _own(self, backups: Sequence[Backup]) -> list[Backup]:
        """Those that can be read and are of this archive: a copy of it that lies elsewhere has the same identity."""
        here = ("", backup.place_of(self._desk.archive))
        return [one for one in backups if not one.damaged and one.place in here]

    def thin(self, moment: datetime | None = None) -> int:
        """Deletes the backups that the rule lets go; gives their number. Those whose database is not what was written
        are left alone, and no other one goes because of them."""
        home = self.home()
        gone = thinned(filter(_sound, places.listed(home)), (moment or datetime.now(UTC)).astimezone(), _local)
        return backup.remove(home, gone) if gone else 0

    def delete(self, one: Backup) -> None:
        """Deletes a backup."""
        backup.remove(one.path.parent, [one])

    # -- looking

    def glance(self) -> Glance:
        """How things stand."""
        state = self.state()
        home, folder = self.home(state), self.folder(state)
        listed = places.listed(home)
        own = self._own(listed)
        last = own[0] if own else next((one for one in listed if not one.damaged), None)
        archive = self._desk.archive
        glance = Glance(
            state, home, listed, last, there=folder.is_dir() or not state.folder, cloud=synced(archive.path),
            same_disk=disk(archive.path) == disk(home), free=free(home),
        )  # fmt: skip
        if last is not None:
            sound = _sound(last)
            bad = state.drilled[1] > 0 and state.drilled[0] > last.made  # the next one keeps anew what was altered
            same = sound and bool(own) and not bad and self._unchanged(last)
            glance = replace(glance, sound=sound, same=same)
        return glance

    def _unchanged(self, last: Backup) -> bool:
        archive = self._desk.archive
        if archive.journal_end() != last.end:
            return False
        with archive.read() as connection:
            found = places.numbers(connection.connection.driver_connection)  # type: ignore[arg-type]
        return found == last.counts

    def find(self, name: str = "") -> Backup:
        """The backup in the folder of that name, or the newest one. Raises BackupMissing."""
        return named(places.listed(self.home()), name, self.home())

    def difference(self, one: Backup) -> Difference:
        """What a backup has and the archive has not, and the other way round."""
        return restoring.difference(self._desk.archive, one)

    # -- trying

    def drill(self, one: Backup, progress: Progress | None = None) -> Drill:
        """Restores a backup into a folder that is thrown away, opens it, and compares all that can be compared."""
        found = drill(one, self._cache, progress or NoProgress())
        if one.path.parent == self.home():
            self.remember(drilled=(now(), len(found.problems)))
        return found

    def verified(self, problems: int) -> None:
        """Remembers how a check of the archive itself ended."""
        with suppress(NewsdeskError):
            self.remember(verified=(now(), problems))

    def heal(self, problems: Sequence[Problem]) -> int:
        """Puts captured files and attachments back that a check found gone or altered, from the backups."""
        hashes = [match[1] for _, what in problems if (match := re.search(r"\b([0-9a-f]{64})\b", what))]
        with places.told_of(self._desk.archive.path):
            return len(restoring.heal(self._desk.archive, self.home(), hashes))


# -- backups wherever they lie


def elsewhere(folder: Path) -> list[Backup]:
    """The backups in a folder: one of backups, that of an archive in it, or a backup itself; the newest first."""
    if (folder / places.MANIFEST).exists():
        return [places.read(folder)]
    found = places.listed(folder)
    with suppress(OSError):
        for path in folder.iterdir():
            if path.is_dir() and not path.name.startswith("."):
                found += places.listed(path)
    return sorted(found, key=lambda one: (one.made, one.path.name), reverse=True)


def known(path: Path, data: Path) -> tuple[str, list[Backup]]:
    """What an archive that cannot be opened is called inside, where that can be read, and its backups in all folders
    that were ever chosen; all backups where it is gone."""
    key = restoring.identity(path)
    folders = {data / FOLDER}
    for file in (data / STATES).glob("*.json"):
        with suppress(OSError, ValueError, AttributeError, TypeError):
            folders.add(Path(json.loads(file.read_text(encoding="utf-8"))["folder"] or data / FOLDER))
    found = {one.path: one for folder in folders for one in elsewhere(folder)}
    own = [one for one in found.values() if key and one.archive == key]
    return key, sorted(own or found.values(), key=lambda one: (one.made, one.path.name), reverse=True)


def put_back(one: Backup, path: Path, words: str, progress: Progress) -> list[Problem]:
    """Makes a backup the archive at `path`, where none can be opened; what is there moves aside."""
    if not path.exists():
        return restore(one, path, progress, same=True, name=one.name)
    target = beside(path, one, words)
    problems = restore(one, target, progress, same=True, name=one.name)
    exchange(path, target)
    return problems


def named(found: Sequence[Backup], name: str, folder: Path) -> Backup:
    """The backup of that name among others, or the newest one. Raises BackupMissing, BackupNone."""
    for one in found:
        if one.path.name == name if name else not one.damaged:
            return one
    raise BackupMissing(name=name, path=folder) if name else BackupNone(path=folder)


def headlines(
    one: Backup, text: str, limit: int, wanted: Callable[[], bool] = lambda: True
) -> list[restoring.Headline]:
    """(changed, headline, published) of articles in a backup, the last changed first: those with all these words."""
    return restoring.headlines(one, text, limit, wanted)


def restore(
    one: Backup, target: Path, progress: Progress | None = None, *, same: bool = False, name: str = ""
) -> list[Problem]:
    """Makes an archive of a backup; see `archive.restoring.restore`."""
    return restoring.restore(one, target, progress or NoProgress(), same=same, name=name)


def exchange(present: Path, restored: Path) -> Path:
    """Puts a restored archive in the place of one that nobody has open, which moves aside; gives where it is now."""
    return restoring.exchange(present, restored, _local(now()).strftime("%Y-%m-%d %H%M"))


def beside(present: Path, one: Backup, words: str) -> Path:
    """A folder for a restored archive beside another one, that is not there yet: its name, `words`, the moment."""
    stem = f"{present.stem} {words} {_local(one.made).strftime('%Y-%m-%d %H%M')}"
    return places.untaken(present.parent, stem, ".newsdesk")


# -- small things


def _moment(value: str) -> datetime | None:
    """A moment that is remembered; None where it is none."""
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def _sound(one: Backup) -> bool:
    """Whether the database of a backup is there as large as it was written, and where its files should be."""
    pool = one.path.parent / places.POOL
    filed = not one.files[0] or (pool.is_dir() and (one.path / places.FILES).is_file())
    return one.damaged == "" and size(one.path / DATABASE) == one.database[1] and filed


def _local(value: str) -> datetime:
    return datetime.fromisoformat(value).astimezone()


def _alike(value: object, usual: object) -> bool:
    """Whether what was read is what should stand there."""
    if isinstance(value, tuple) and isinstance(usual, tuple):
        return len(value) == len(usual) and all(map(_alike, value, usual))
    return isinstance(value, type(usual))

"""Watched folders: new files come in by themselves, once nobody writes to them any more.

A folder is looked at again and again rather than asked to tell: that works on sticks and shares as well. A file counts
when it looks the same at two looks and is old enough; what is known by its hash is left alone, whatever it is called.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from newsdesk.archive import watching as stored
from newsdesk.archive.watching import Dealt
from newsdesk.desk.desk import Desk
from newsdesk.desk.gathering import expand
from newsdesk.domain.errors import NotAFolder
from newsdesk.domain.watch import Watched, WatchedFailure

__all__ = ["Dealt", "Watcher", "accept", "add", "again", "begin", "enable", "failures", "folders", "own_runs", "remove"]

EVERY = 3.0  # seconds between two looks
SETTLED = 2.0  # seconds since a file was written to, and between two looks at which it was the same
AT_ONCE = 2000  # files that go in with one import
_UNFINISHED = (".part", ".partial", ".crdownload", ".download", ".tmp", ".temp", ".filepart", ".!qb", ".opdownload")
_LOCKS = ("~$", ".~lock", ".#")  # what word processors lay beside a file that is open


def folders(desk: Desk) -> list[Watched]:
    """The folders that are watched, and whether each can be looked into now."""
    with desk.archive.read() as connection:
        found = stored.folders(connection)
    return [replace(one, there=os.access(one.path, os.R_OK | os.X_OK)) for one in found]


def add(desk: Desk, path: Path) -> int:
    """Watches a folder and all below it; what lies in it now comes in as well. Raises NotAFolder."""
    if not path.is_dir() or path.resolve().is_relative_to(desk.archive.path.resolve()):
        raise NotAFolder(path=path)
    return desk.archive.write("watch-folder", lambda writer: stored.add(writer, str(path.absolute())))[0]


def enable(desk: Desk, folder_id: int, enabled: bool) -> None:
    """Switches a folder on or off."""
    desk.archive.write("watch-folder", lambda writer: stored.enable(writer, folder_id, enabled))


def remove(desk: Desk, folder_id: int) -> None:
    """Watches a folder no more; what came in stays."""
    desk.archive.write("watch-folder", lambda writer: stored.remove(writer, folder_id))


def failures(desk: Desk) -> list[WatchedFailure]:
    """The files that did not go in, and why."""
    with desk.archive.read() as connection:
        return stored.failures(connection)


def again(desk: Desk, file_ids: Sequence[int]) -> None:
    """Lets files be tried once more."""
    desk.archive.write("watch-folder", lambda writer: stored.again(writer, file_ids))


def accept(desk: Desk, file_ids: Sequence[int]) -> None:
    """Takes it that files did not go in: they are not told of any more, nor tried."""
    desk.archive.write("watch-folder", lambda writer: stored.accept(writer, file_ids))


class Watcher:
    """Looks at the folders of a desk. It remembers how files looked the last time; ask it again and again."""

    def __init__(self, desk: Desk, clock: Callable[[], float] = time.time) -> None:
        self._desk, self._clock = desk, clock
        self._known: dict[str, str] = {}  # stamps of files whose hash was known: they are not hashed again
        self._closed: dict[str, str] = {}  # why files could not be read at this look
        self._looked: dict[str, str] = {}  # stamps at the last look, of files that are not dealt with

    def look(self, cancelled: Callable[[], bool] = lambda: False) -> list[Dealt]:
        """The files that are new and finished, a few thousand at most."""
        found: list[Dealt] = []
        with self._desk.archive.read() as connection:
            watched = [one for one in stored.folders(connection) if one.enabled]
            for location in stored.wanted_again(connection):
                self._known.pop(location, None)
        self._closed = {}
        looked: dict[str, str] = {}
        for folder in watched:
            with self._desk.archive.read() as connection:
                dealt = stored.looks(connection, folder.id)
            for path, stamp in self._settled(folder, dealt, looked):
                if cancelled() or len(found) >= AT_ONCE:
                    break
                found.append(Dealt(folder.id, str(path), stamp, self._hash(path)))
        self._looked = looked
        return self._fresh(found)

    def _settled(
        self, folder: Watched, dealt: set[tuple[str, str]], looked: dict[str, str]
    ) -> Iterator[tuple[Path, str]]:
        """Files of a folder that look as they did at the last look; what is written to now is noted for the next."""
        root = Path(folder.path)
        if not root.is_dir():
            return
        for path in expand([root]):
            name = path.name.lower()
            if path == root or name.endswith(_UNFINISHED) or name.startswith(_LOCKS):
                continue
            stamp, age = self._seen(path)
            if (str(path), stamp) in dealt or self._known.get(str(path)) == stamp:
                continue
            looked[str(path)] = stamp
            if self._looked.get(str(path)) == stamp and not 0 <= age < SETTLED:  # a stick may be ahead of our clock
                yield path, stamp

    def _seen(self, path: Path) -> tuple[str, float]:
        """How a file looks, and how many seconds ago it was written to."""
        try:
            found = path.stat()
        except OSError:
            return "?", SETTLED
        return f"{found.st_size}:{found.st_mtime_ns}:{found.st_ctime_ns}", self._clock() - found.st_mtime

    def _hash(self, path: Path) -> str:
        """The SHA-256 of a file; of one that cannot be read that of its name, so that this is told once."""
        try:
            with path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            self._closed[str(path)] = f"{type(error).__name__}: {error.strerror or error}"
            return hashlib.sha256(f"closed {path}".encode("utf-8", "surrogateescape")).hexdigest()

    def _fresh(self, found: list[Dealt]) -> list[Dealt]:
        """Those that are not known yet, each once; what is known at another place, or by another way, is noted."""
        fresh: dict[str, Dealt] = {}
        moved: list[Dealt] = []
        for folder_id in {one.folder_id for one in found}:
            own = [one for one in found if one.folder_id == folder_id]
            with self._desk.archive.read() as connection:
                known = stored.known(connection, folder_id, (one.sha256 for one in own))
            moved += [one for one in own if one.sha256 in known]
            self._known.update({one.location: one.stamp for one in own if one.sha256 in known})
            for one in own:
                if one.sha256 not in known and fresh.setdefault(one.sha256, one) is not one:
                    self._known[one.location] = one.stamp  # the same file twice
        if moved:
            self._desk.archive.write("watch-folder", lambda writer: stored.renamed(writer, moved))
        shut = [one for one in fresh.values() if one.location in self._closed]
        if shut:
            self._desk.archive.write("watch-folder", lambda writer: stored.closed(writer, shut, self._closed))
        return [one for one in fresh.values() if one.location not in self._closed]


def begin(desk: Desk, files: Sequence[Dealt]) -> int:
    """Writes down, at once, that these files are dealt with and that they are to be imported; gives the number of the
    run. Raises as `importing.enqueue`."""
    from newsdesk.desk import importing  # with the readers of all formats

    return importing.enqueue(desk, [Path(one.location) for one in files], watched=files)


def own_runs(desk: Desk) -> list[int]:
    """The imports of watched folders that were stopped, or ended with the program: they are to be gone on with."""
    with desk.archive.read() as connection:
        return stored.own_runs(connection)

"""A drill: proof that a backup comes back."""

from __future__ import annotations

import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from newsdesk.archive import Archive, restoring
from newsdesk.archive.backup_folder import told_of
from newsdesk.domain.backup import Backup, Drill
from newsdesk.domain.changes import Progress
from newsdesk.domain.errors import BackupDamaged, BackupTooNew, Cancelled, NewsdeskError

OLD = 2 * 86_400  # seconds after which nobody is at a drill any more


def drill(one: Backup, cache: Path, progress: Progress) -> Drill:
    """Restores a backup into a folder of `cache` that is thrown away, opens it, and compares all that can be compared.
    Raises Cancelled; what is damaged is among the problems."""
    with told_of(cache):
        cache.mkdir(parents=True, exist_ok=True)
        _tidy(cache)
        room = Path(tempfile.mkdtemp(prefix="drill-", dir=cache))
    try:
        return _tried(one, room, progress)
    finally:
        shutil.rmtree(room, ignore_errors=True)


def _tidy(cache: Path) -> None:
    """Takes away what drills left that were killed: each is a whole archive."""
    for path in cache.glob("drill-*"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > OLD:
                shutil.rmtree(path, ignore_errors=True)


def _tried(one: Backup, room: Path, progress: Progress) -> Drill:
    made, half = room / "Drill.newsdesk", _Half(progress)
    try:
        problems = restoring.restore(one, made, half)
    except (BackupDamaged, BackupTooNew) as error:
        return Drill(0, 0, 0, ((error.code, error.facts.get("detail", "")),))

    def step(done: int, total: int) -> bool:
        half.second(done, total)
        if progress.cancelled():
            raise Cancelled
        return True

    gone = {what for _, what in problems}
    problems += [
        (kind, what) for kind, what in restoring.proof(one, made, step, progress.cancelled) if what not in gone
    ]
    with Archive.open(made, room / "cache") as archive:
        problems += [("database", told) for told in archive.check_database()]
    altered = [what for kind, what in problems if kind == "file-altered"]
    if altered:
        with suppress(NewsdeskError):
            restoring.set_aside(one.path.parent, altered)
    return Drill(one.counts.get("articles", 0), one.files[0], len(one.sample), tuple(problems))


class _Half:
    """Restoring is the first half of a drill."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def report(self, done: int, total: int | None) -> None:
        """Of the first half."""
        self._progress.report(50 * done // max(1, total or 1), 100)

    def second(self, done: int, total: int) -> None:
        """Of the second one."""
        self._progress.report(50 + 50 * done // max(1, total), 100)

    def cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._progress.cancelled()

"""Room for notes that are too large for memory: a folder among the system's temporary files.

A lock beside it says that it is in use for as long as its process lives. What one that was killed left is cleared by
the next.
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import gettempdir
from uuid import uuid4

from filelock import FileLock

PREFIX = "newsdesk-notes-"
_LOCK = ".lock"


@contextmanager
def scratch() -> Iterator[Path]:
    """An empty folder that is gone afterwards. Raises OSError where there can be none."""
    sweep()
    folder = Path(gettempdir()) / f"{PREFIX}{uuid4().hex}"
    lock = FileLock(_beside(folder), timeout=0)
    lock.acquire()  # before there is a folder: who finds one finds its lock taken
    try:
        folder.mkdir(mode=0o700)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        lock.release()
        if not folder.exists():  # else the next one clears it, by its lock
            with suppress(OSError):
                _beside(folder).unlink()


def sweep() -> None:
    """Clears the folders of processes that are no more, those of this person alone."""
    with suppress(OSError):
        for folder in list(Path(gettempdir()).glob(f"{PREFIX}*")):
            if folder.suffix != _LOCK and _is_ours(folder):
                _clear(folder)


def _clear(folder: Path) -> None:
    with suppress(OSError):  # its process lives, and has the lock
        with FileLock(_beside(folder), timeout=0):
            shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            _beside(folder).unlink()


def _beside(folder: Path) -> Path:
    return folder.with_name(folder.name + _LOCK)


def _is_ours(folder: Path) -> bool:
    """Whether it is a folder of `scratch` by the same person: nobody else can lay a trap there. One without its lock is
    left, for nobody knows whether it is in use."""
    try:
        found, lock = folder.lstat(), _beside(folder).lstat()
    except OSError:
        return False
    if hasattr(os, "getuid") and not found.st_uid == lock.st_uid == os.getuid():
        return False
    return stat.S_ISDIR(found.st_mode) and stat.S_ISREG(lock.st_mode) and lock.st_size == 0 and lock.st_nlink == 1

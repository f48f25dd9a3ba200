"""What a disk tells without reading anything."""

from __future__ import annotations

import shutil
from pathlib import Path


def size(path: Path) -> int:
    """Bytes of a file; -1 where it is not there."""
    try:
        return path.stat().st_size
    except OSError:
        return -1


def _first_there(path: Path) -> Path:
    return next((one for one in (path, *path.parents) if one.exists()), path)


def disk(path: Path) -> int:
    """Which disk something lies on, or would lie on; -1 where that cannot be told."""
    try:
        return _first_there(path).stat().st_dev
    except OSError:
        return -1


def free(path: Path) -> int:
    """Bytes that are free there."""
    try:
        return shutil.disk_usage(_first_there(path)).free
    except OSError:
        return 0

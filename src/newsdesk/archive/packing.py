"""How a value is put into one column, and how ids are cut into pieces that one statement can name."""

from __future__ import annotations

import json
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterable
from typing import Any, TypeVar

from isal import isal_zlib

Item = TypeVar("Item")
SLICE = 500  # ids named in one statement; SQLite's own limit is far higher, PostgreSQL's planner is happier


def pack(value: object) -> bytes:
    """JSON, compressed as zlib does, by its quicker twin; bytes inside it are carried as base64."""

    def default(inner: object) -> object:
        if isinstance(inner, bytes):
            return {"base64": b64encode(inner).decode("ascii")}
        raise TypeError(type(inner).__name__)

    return isal_zlib.compress(json.dumps(value, ensure_ascii=False, default=default).encode(), 3)


def unpack(data: bytes) -> Any:
    """The value that `pack` was given."""

    def hook(found: dict[str, Any]) -> Any:
        return b64decode(found["base64"]) if set(found) == {"base64"} else found

    return json.loads(zlib.decompress(data), object_hook=hook)


def slices(ids: Iterable[Item], size: int = SLICE) -> Iterable[list[Item]]:
    """`ids` in lists of at most `size`."""
    listed = list(ids)
    return (listed[start : start + size] for start in range(0, len(listed), size))

"""Whether the files of an index are whole."""

from __future__ import annotations

import json
import os
import struct
import zlib
from pathlib import Path
from typing import Any

from tantivy import Query

_MAGIC = 1337  # tantivy's footer: ... json, length (u32), this (u32)


_PART = 50_000  # articles that are read from an index at once
_LOOKS = 20  # of an index whose segments are joined while it is looked at


def _segments(path: Path) -> set[str]:
    meta = json.loads((path / "meta.json").read_text(encoding="utf-8"))
    return {segment["segment_id"].replace("-", "") for segment in meta["segments"]}


def damage(path: Path, *, thorough: bool = False) -> str:
    """What is wrong with the files of an index, or "": a file cut short has lost its footer.

    `thorough` also reads every file through and compares its checksum (CRC-32). Files that go while they are looked at
    because segments were joined are no damage: then the new ones are looked at.
    """
    told = ""
    for _ in range(_LOOKS):
        try:
            before = _segments(path)
            told = _wrong(path, before, thorough)
            if not told or _segments(path) == before:
                return told
        except (OSError, ValueError, KeyError, TypeError) as error:
            return str(error) or type(error).__name__
    return told


def _wrong(path: Path, wanted: set[str], thorough: bool) -> str:
    try:
        files = [file for file in path.iterdir() if file.name.split(".")[0] in wanted]
        for name in wanted:
            if sum(1 for file in files if file.name.startswith(name)) < 5:
                return f"{name}: files are missing"
        for file in files:
            if told := _wrong_file(file, thorough):
                return told
    except (OSError, ValueError, KeyError, TypeError) as error:
        return str(error) or type(error).__name__
    return ""


def _wrong_file(file: Path, thorough: bool) -> str:
    size = file.stat().st_size
    with file.open("rb") as handle:
        handle.seek(max(0, size - 8))
        tail = handle.read(8)
        if len(tail) < 8 or struct.unpack("<II", tail)[1] != _MAGIC:
            return f"{file.name}: cut short"
        if thorough:
            length = struct.unpack("<II", tail)[0]
            handle.seek(size - 8 - length)
            crc = json.loads(handle.read(length))["crc"]
            if crc != _crc(handle, size - 8 - length):
                return f"{file.name}: checksum"
    return ""


def _crc(handle: Any, length: int) -> int:
    handle.seek(0, os.SEEK_SET)
    crc = 0
    while length > 0:
        chunk = handle.read(min(length, 1 << 20))
        if not chunk:
            break
        crc = zlib.crc32(chunk, crc)
        length -= len(chunk)
    return crc


def ids(searcher: Any) -> set[int]:
    """The articles that an index holds, as one moment of it tells; read in parts, for every hit is an object."""
    found: set[int] = set()
    for offset in range(0, searcher.num_docs, _PART):
        hits = searcher.search(Query.all_query(), _PART, False, offset=offset).hits
        keys = searcher.fast_field_values("id", [address for _, address in hits]) if hits else []
        found.update(int(key or 0) for key in keys)
    return found

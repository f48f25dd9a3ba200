"""Recovery journals on disk: a file for each article that is written, to which every few letters are added.

A line is `CRC-32 JSON`; a line that a crash cut in the middle is not taken, and nothing behind it. The kinds:

    {"k": "open", "uid", "text"}            a text as it stood when somebody began to write in it
    {"k": "step", "at", "d"}                what changed: {field: [start, removed, added]}
    {"k": "to", "place", "cut", "d"}        stepping back or forth
    {"k": "saved", "print", "end"}          this text is in the archive now; with "end" it is all that was written
    {"k": "floor"}                          the document was filled anew
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

from newsdesk.archive.originals import sync_folder

SUFFIX = ".journal"
TAIL = 2_048  # bytes


class Journals:
    """The folder of an archive's journals. One thread at a time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def _path(self, uid: str) -> Path:
        return self.folder / f"{''.join(sign for sign in uid if sign.isalnum() or sign == '-')}{SUFFIX}"

    def begin(self, uid: str, records: Iterable[dict[str, Any]]) -> None:
        """A journal anew, whole or not at all."""
        self.folder.mkdir(exist_ok=True)
        partial = self.folder / f".{uuid4().hex}.part"
        try:
            with partial.open("wb") as file:
                file.write(b"".join(map(_line, records)))
                file.flush()
                os.fsync(file.fileno())
            partial.replace(self._path(uid))
            sync_folder(self.folder)
        finally:
            partial.unlink(missing_ok=True)

    def add(self, uid: str, record: dict[str, Any]) -> None:
        """One record more; on disk when this returns, or not there at all where the disk refuses."""
        line = _line(record)
        with self._path(uid).open("ab", buffering=0) as file:
            size = file.seek(0, os.SEEK_END)
            try:
                if file.write(line) != len(line):
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self._path(uid)))
                os.fsync(file.fileno())
            except BaseException:
                with contextlib.suppress(OSError):
                    file.truncate(size)
                raise

    def size(self, uid: str) -> int:
        """The bytes of a journal; 0 where there is none."""
        with contextlib.suppress(FileNotFoundError):
            return self._path(uid).stat().st_size
        return 0

    def tail(self, uid: str) -> list[dict[str, Any]]:
        """The last few records, without reading what is before them; empty where the end is not sound."""
        with contextlib.suppress(FileNotFoundError), self._path(uid).open("rb") as file:
            start = max(0, file.seek(0, os.SEEK_END) - TAIL)
            file.seek(start)
            data = file.read()
            lines = data.split(b"\n")[1 if start else 0 :]
            return list(_records(b"\n".join(lines))) if data.endswith(b"\n") else []
        return []

    def read(self, uid: str) -> list[dict[str, Any]]:
        """What a journal holds, as far as it is sound; empty where there is none."""
        with contextlib.suppress(FileNotFoundError):
            return list(_records(self._path(uid).read_bytes()))
        return []

    def mend(self, uid: str, records: Iterable[dict[str, Any]]) -> None:
        """Writes a journal anew where its end was cut off, so that what is added is not behind something unreadable."""
        path, whole = self._path(uid), b"".join(map(_line, records))
        if path.exists() and path.stat().st_size != len(whole):
            self.begin(uid, _records(whole))

    def set_aside(self, name: str, uid: str) -> str:
        """Keeps a journal that nobody has decided on under another name, which it gives; another one may begin."""
        if name != uid:
            return name
        aside = f"{uid}-{uuid4().hex[:8]}"
        with contextlib.suppress(FileNotFoundError):
            self._path(uid).replace(self._path(aside))
            sync_folder(self.folder)
        return aside

    def bring_back(self, name: str, uid: str, record: dict[str, Any]) -> None:
        """What was set aside is the journal of its article again, with a record more; it goes where a new one began."""
        if self._path(uid).exists():
            self.remove(name)
        elif self._path(name).exists():
            self.mend(name, self.read(name))
            self.add(name, record)
            self._path(name).replace(self._path(uid))
            sync_folder(self.folder)

    def remove(self, uid: str) -> None:
        """A journal that is not needed any more."""
        self._path(uid).unlink(missing_ok=True)

    def names(self) -> Iterator[tuple[str, float]]:
        """The name and the age in seconds since 1970 of each."""
        for path in self.folder.glob(f"*{SUFFIX}"):
            with contextlib.suppress(FileNotFoundError):
                yield path.stem, path.stat().st_mtime


def _line(record: dict[str, Any]) -> bytes:
    told = json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    return b"%08x %s\n" % (zlib.crc32(told), told)


def _records(data: bytes) -> Iterator[dict[str, Any]]:
    for line in data.split(b"\n")[:-1]:
        told, sum_ = line[9:], line[:8]
        if sum_ != b"%08x" % zlib.crc32(told):
            return
        record = json.loads(told.decode("utf-8", "surrogatepass"))
        if isinstance(record, dict):
            yield record

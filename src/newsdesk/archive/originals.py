"""Files kept byte for byte under their SHA-256 (DESIGN 1.1)."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Stored:
    """A file that is safely kept."""

    sha256: str
    size: int


class Store:
    """A folder of files named by their SHA-256, two letters a subfolder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._unsettled: set[Path] = set()  # folders whose new names may not be on disk yet
        self._guard, self._settling = threading.Lock(), threading.Lock()

    def path(self, sha256: str) -> Path:
        """Where a file of that hash is, or would be."""
        return self.folder / sha256[:2] / sha256

    def keep(self, source: Path, *, settle: bool = True) -> Stored:
        """Copies a file in; it is on disk when this returns, or without `settle` when `settle` was called, which is
        dear and serves many files at once. The same file twice is one file."""
        with source.open("rb") as file:
            return self._keep(iter(lambda: file.read(CHUNK), b""), settle=settle)

    def keep_bytes(self, data: bytes, *, settle: bool = True) -> Stored:
        """As `keep`, for what is in memory."""
        return self._keep(iter((data,)), settle=settle)

    def settle(self) -> None:
        """Returns when everything that was kept is on disk."""
        with self._settling:  # whoever comes second must not go on before the first one is done
            with self._guard:
                folders, self._unsettled = self._unsettled, set()
            try:
                for folder in sorted(folders):
                    sync_folder(folder)
            except BaseException:
                with self._guard:
                    self._unsettled |= folders
                raise

    def _keep(self, chunks: Iterator[bytes], *, settle: bool) -> Stored:
        partial = self.folder / f".{uuid4().hex}.part"
        digest, size = hashlib.sha256(), 0
        self.folder.mkdir(parents=True, exist_ok=True)
        try:
            with partial.open("wb") as copy:
                for chunk in chunks:
                    digest.update(chunk)
                    copy.write(chunk)
                    size += len(chunk)
                copy.flush()
                os.fsync(copy.fileno())
            target = self.path(digest.hexdigest())
            target.parent.mkdir(exist_ok=True)
            partial.replace(target)  # also over one that is there: it may have been altered
            with self._guard:
                self._unsettled |= {target.parent, self.folder}
            if settle:
                self.settle()
        finally:
            partial.unlink(missing_ok=True)
        return Stored(digest.hexdigest(), size)

    def read(self, sha256: str) -> bytes:
        """The bytes of a kept file."""
        return self.path(sha256).read_bytes()

    def sound(self, sha256: str) -> bool | None:
        """Whether a kept file still has its hash; None where it is gone."""
        path = self.path(sha256)
        if not path.is_file():
            return None
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while chunk := file.read(CHUNK):
                digest.update(chunk)
        return digest.hexdigest() == sha256

    def names(self) -> Iterator[str]:
        """The hashes of all kept files."""
        for path in self.folder.glob("??/*"):
            if len(path.name) == 64:
                yield path.name


def sync_folder(folder: Path) -> None:
    """Makes a rename in `folder` durable, where the system has a way to say so."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

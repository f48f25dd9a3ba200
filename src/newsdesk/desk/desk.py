"""An open desk: an archive, the index that follows it, and who hears of changes. Every verb takes one."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from newsdesk.archive import Archive, Mode, imports
from newsdesk.desk.indexing import Indexer
from newsdesk.desk.remaking import next_to, take_over
from newsdesk.desk.scratch import sweep
from newsdesk.desk.tag_book import TagBook
from newsdesk.desk.workers import Workers
from newsdesk.domain.changes import Changes, NoProgress, Progress
from newsdesk.search import SearchIndex
from newsdesk.search.index import IndexDamaged

__all__ = ["PASTED", "UNPACKING", "Desk", "Mode"]
PASTED = "pasted"
"""The folder of an archive in which lies what was pasted, until it is in."""
UNPACKING = "unpacking"
"""The folder of an archive in which an import has what is packed for as long as it reads it."""


class Desk:
    """Made by `open`; `close` it."""

    def __init__(self, archive: Archive, indexer: Indexer, workers: Workers) -> None:
        self.archive = archive
        self.indexer = indexer
        self.workers = workers
        self.tag_book = TagBook(archive)
        self._closed = False

    @classmethod
    def open(
        cls,
        path: Path,
        cache: Path,
        mode: Mode = Mode.WRITE,
        *,
        create: bool = False,
        follow: bool = False,
        progress: Progress | None = None,
    ) -> Desk:
        """Opens (or with `create` makes) the archive at `path` and brings its index up to date.

        With `follow` the index catches up in a thread of its own, now and after every change; otherwise it has caught
        up when this returns. Raises what `Archive.open` raises.
        """
        opener = Archive.open_or_create if create else Archive.open
        archive = opener(path, cache, mode)
        try:
            if not archive.read_only:
                _tidy(archive)
            workers = Workers()
            indexer = Indexer(archive, _open_index(archive, cache), workers)
            if follow:
                indexer.follow()
            else:
                indexer.catch_up(progress or NoProgress())
        except BaseException:
            archive.close()
            raise
        return cls(archive, indexer, workers)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self.archive.read_only

    @property
    def language(self) -> str:
        """Of the names of tags that are shown: those of the interface's language, where they have one."""
        return self.archive.language

    @language.setter
    def language(self, language: str) -> None:
        self.archive.language = self.tag_book.language = language

    def listen(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Calls `listener`, in another thread, after every change; gives the function that ends this."""
        return self.archive.listen(listener)

    def close(self) -> None:
        """Finishes what is being written and lets go of the archive; the index learns the last changes first."""
        if not self._closed:
            self._closed = True
            try:
                self.indexer.stop()
            finally:
                self.archive.close()

    def __enter__(self) -> Desk:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def _tidy(archive: Archive) -> None:
    """Takes away what was noted by a look for near copies that was killed, what an import that was killed had unpacked,
    and what was pasted and waits for no import any more."""
    sweep()
    shutil.rmtree(archive.path / UNPACKING, ignore_errors=True)
    pasted = archive.path / PASTED
    if pasted.is_dir():
        with archive.read() as connection:
            waiting = imports.waiting_below(connection, str(pasted))
        for path in pasted.iterdir():
            if str(path) not in waiting:
                with suppress(OSError):
                    path.unlink()


def _open_index(archive: Archive, cache: Path) -> SearchIndex:
    """The archive's index, made anew where it is damaged. Beside an archive that is not ours to write, an index that
    cannot be used as it stands is copied or made in the cache folder."""
    path = archive.index_path
    if not archive.read_only:
        return open_or_reset(path)
    if path.parent == archive.path:
        for found in (path, next_to(path)):  # who writes may be using the one that will replace it
            with suppress(IndexDamaged):
                return SearchIndex(found, read_only=True)
        path = cache / "indexes" / (archive.id or archive.path.stem)
    elif archive.immutable and not (path / "meta.json").exists() and (archive.path / "index" / "meta.json").exists():
        path.mkdir(parents=True, exist_ok=True)
        for file in (archive.path / "index").iterdir():  # their bytes, not their read-only modes
            if file.is_file() and not file.name.endswith(".lock"):
                shutil.copyfile(file, path / file.name)
    return open_or_reset(path)


def open_or_reset(path: Path) -> SearchIndex:
    """An index, empty if the one at `path` cannot be used. One of an earlier analyser answers until it is replaced."""
    take_over(path)
    try:
        return SearchIndex(path, outdated=True)
    except IndexDamaged:
        SearchIndex.remove(path)
        SearchIndex.remove(next_to(path))
        return SearchIndex(path)

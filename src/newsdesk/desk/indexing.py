"""Keeping the search index in step with the archive's journal, whatever happened between the two (DESIGN 1.5)."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import CancelledError, ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from newsdesk.archive import Archive
from newsdesk.desk.remaking import begin, entries, fill, next_to
from newsdesk.desk.workers import Workers
from newsdesk.domain.changes import Changes, NoProgress, Progress
from newsdesk.search import Entry, SearchIndex
from newsdesk.search.index import IndexDamaged

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger(__name__)
LAST_CHANGES = 5000  # so many are indexed before closing; more wait for the next start
VISIBLE_EVERY = 20_000  # articles
COMMIT_EVERY = 4.0  # seconds between commits while much is coming in
BESIDE = 2  # questions that are answered at once beside the thread that asks
Result = TypeVar("Result")


class Indexer:
    """Owns the index of an archive: follows the journal, takes what an import feeds it, repairs."""

    def __init__(self, archive: Archive, index: SearchIndex, workers: Workers) -> None:
        self.archive = archive
        self.index = index
        self.workers = workers
        self._guard = threading.RLock()
        self._wake = threading.Event()
        self._stopping = False
        self._feeding = 0
        self._fed: dict[int, int] = {}  # article -> journal number up to which what was fed is true
        self._committed = time.monotonic()
        self._thread: threading.Thread | None = None
        self._unlisten: Callable[[], None] | None = None
        self._listeners: list[Callable[[], None]] = []
        self._beside = ThreadPoolExecutor(BESIDE, thread_name_prefix="newsdesk-asking")

    @property
    def writable(self) -> bool:
        """Whether this process may write the index: another newsdesk may own it."""
        return not self.index.read_only

    @property
    def making(self) -> bool:
        """Whether the index is being made anew: until it is, it finds nothing."""
        return self.index.fresh

    # -- following

    def follow(self) -> None:
        """Catches up in a thread, now and after every change."""
        self._unlisten = self.archive.listen(self._heard)
        self._thread = threading.Thread(target=self._run, name="newsdesk-indexer", daemon=True)
        self._wake.set()
        self._thread.start()

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Calls `listener`, in another thread, whenever the index has caught up; gives the function that ends this."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def _heard(self, _changes: Changes) -> None:
        self._wake.set()

    def _run(self) -> None:
        while True:
            self._wake.wait()
            if self._stopping:
                return
            if self._feeding:  # the import will wake us when it ends
                self._wake.clear()
                continue
            self._wake.clear()
            try:
                self.catch_up(_Stoppable(self))
            except Exception:  # a full disk too: the thread must live to try again
                log.exception("the index could not follow")
                time.sleep(1)
                self._wake.set()

    def stop(self) -> None:
        """Ends following and lets go of the index."""
        self._stopping = True
        self._wake.set()
        self._beside.shutdown(wait=True, cancel_futures=True)
        if self._unlisten:
            self._unlisten()
        if self._thread:
            self._thread.join()
        try:
            if self.writable and 0 < self.behind <= LAST_CHANGES:
                self.catch_up()
        except Exception:  # closing goes on; the next start catches up
            log.exception("the index missed the last changes")
        self.index.close()

    @property
    def behind(self) -> int:
        """How many changes the index has not seen."""
        return max(0, self.archive.journal_end() - self.index.seq)

    @property
    def remaking(self) -> bool:
        """Whether the index is being made anew, with or without an older one that answers meanwhile."""
        return self.index.fresh or self.index.outdated

    @property
    def exact(self) -> bool:
        """Whether the index knows everything that the archive holds."""
        index = self.index
        return not index.fresh and not index.outdated and index.seq == self.archive.journal_end()

    # -- catching up

    def catch_up(self, progress: Progress | None = None) -> None:
        """Brings the index to the end of the journal; from nothing, or after a restored backup, it is made anew."""
        if not self.writable:
            return
        progress = progress or NoProgress()
        with self._guard:
            try:
                self._catch_up(progress)
            except IndexDamaged as error:
                log.warning("making the index anew: %s", error)
                self._reset()
                self._catch_up(progress)

    def _catch_up(self, progress: Progress) -> None:
        if self.index.outdated and self.index.seq <= self.archive.journal_end():
            self._remake(progress)
            return
        if self.index.seq > self.archive.journal_end():
            self._reset()
        if self.index.fresh:
            if not fill(self.archive, self.workers, self.index, progress, lambda: None):
                return
            self._tell()
        self._follow_journal(self.index, progress)

    def _follow_journal(self, index: SearchIndex, progress: Progress) -> None:
        end, start = self.archive.journal_end(), index.seq
        if start >= end:
            return
        last = self.archive.changed_articles(start, end)
        due = [key for key, number in last.items() if self._fed.get(key, -1) < number]
        waiting = 0
        for part, made in entries(self.archive, self.workers, due):
            if progress.cancelled():
                return  # what was not put is still to come: the index stays where it stood
            index.put(made)
            there = {entry.id for entry in made}
            index.drop(key for key in part if key not in there)
            waiting += len(part)
            if waiting >= VISIBLE_EVERY:  # of very many, those that are done are found already
                index.commit(start)
                waiting = 0
        index.commit(end)
        if index is self.index:
            self._fed.clear()
            self._committed = time.monotonic()
            self._tell()

    def _remake(self, progress: Progress) -> None:
        """Makes a new index beside the one that answers, and lets it answer when it is whole."""
        old = self.index

        def between() -> None:
            self._follow_journal(old, progress)

        between()
        new = begin(old.path)
        try:
            whole = fill(self.archive, self.workers, new, progress, between) if new.fresh else True
            if whole:
                self._follow_journal(new, progress)
        except BaseException:
            new.close()
            raise
        if not whole or progress.cancelled():
            new.close()
            return
        self.index = new
        old.close()
        self._fed.clear()
        self._tell()

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()

    def _reset(self) -> None:
        path = self.archive.index_path if self.index.path == next_to(self.archive.index_path) else self.index.path
        self.index.close()
        for folder in (path, next_to(path)):
            SearchIndex.remove(folder)
        self.index = SearchIndex(path)

    def rebuild(self, progress: Progress | None = None) -> int:
        """Makes the index anew from the database; gives the number of articles in it."""
        with self._guard:
            self._reset()
            self._catch_up(progress or NoProgress())
            return self.index.size

    # -- feeding, while an import runs

    @contextmanager
    def feeding(self) -> Iterator[None]:
        """While an import hands over what it has in memory, the journal is not read for the same articles again."""
        self._feeding += 1
        try:
            yield
        finally:
            self._feeding -= 1
            if not self._feeding:
                self.catch_up()
                self._wake.set()

    def feed(self, entries: Iterable[Entry], changes: Changes) -> None:
        """New articles, straight from the import that wrote them in the transaction of `changes`."""
        if not self.writable:
            return
        if not self._guard.acquire(blocking=False):
            return  # much is being caught up: what came in will be read with the journal
        try:
            try:
                if self.index.fresh or self.index.outdated or self.index.seq >= changes.seq:
                    return  # the journal is quicker, and may know more by now
                listed = list(entries)
                self.index.put(listed)
                self._fed.update((entry.id, changes.seq) for entry in listed)
                if time.monotonic() - self._committed > COMMIT_EVERY:
                    self._catch_up(NoProgress())
            except IndexDamaged as error:
                log.warning("making the index anew: %s", error)
                self._fed.clear()
                self._reset()
        finally:
            self._guard.release()

    # -- asking

    def ask(self, question: Callable[[SearchIndex], Result]) -> Result:
        """Puts a question to the index; if it turns out damaged it is made anew and asked again."""
        try:
            return question(self.index)
        except IndexDamaged:
            if not self.writable:
                self.index.reload()
                return question(self.index)
            self.rebuild()
            return question(self.index)

    def ask_beside(self, question: Callable[[SearchIndex], Result]) -> Callable[[], Result]:
        """Puts a question while the thread that asks goes on: the index holds up nobody. What is given waits for the
        answer, and asks again as `ask` does."""
        try:
            answer = self._beside.submit(question, self.index)
        except RuntimeError:  # the desk closes
            return lambda: self.ask(question)

        def told() -> Result:
            try:
                return answer.result()
            except (IndexDamaged, CancelledError):  # cancelled: the desk closes
                return self.ask(question)

        return told


class _Stoppable:
    """Lets a long catching-up end when the desk closes."""

    def __init__(self, indexer: Indexer) -> None:
        self.indexer = indexer

    def report(self, done: int, total: int | None) -> None:
        """Nobody looks."""

    def cancelled(self) -> bool:
        """Whether the desk is closing."""
        return self.indexer._stopping  # noqa: SLF001 - its own inner part

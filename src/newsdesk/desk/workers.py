"""Worker processes for what is dear and pure: reading, analysis, fingerprints (DESIGN 1.12)."""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import Generic, TypeVar

WATCH = 5.0  # seconds after which workers that do not answer are looked at
Work = TypeVar("Work")
Result = TypeVar("Result")


def how_many() -> int:
    """One worker for each core: they are polite, the window and the writer go first."""
    return max(1, os.cpu_count() or 1)


class Workers(Generic[Work, Result]):
    """A pool that does one kind of work, in order. The first piece starts it; close it, or use it in `with`."""

    def __init__(self, work: Callable[[Work], Result]) -> None:
        self.work = work
        self.pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Workers[Work, Result]:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends the workers; what they have not begun is not done."""
        if self.pool is not None:
            self.pool.shutdown(wait=False, cancel_futures=True)
            self.pool = None

    def run(self, pieces: Iterator[Work], ahead: int) -> Iterator[tuple[Work, Result]]:
        """Each piece and what became of it, in order; `ahead` pieces beside those under way are done beforehand.

        Where the workers die (killed from outside, out of memory), what they had is done here.
        """
        waiting: deque[tuple[Work, Future[Result]]] = deque()
        while True:
            while len(waiting) < how_many() + ahead:
                piece = next(pieces, None)
                if piece is None:
                    break
                waiting.append((piece, self._submit(piece)))
            if not waiting:
                return
            piece, future = waiting.popleft()
            try:
                yield piece, self._result(future)
            except BrokenProcessPool:
                yield piece, self.work(piece)
                for left, _ in waiting:
                    yield left, self.work(left)
                waiting.clear()

    def _result(self, future: Future[Result]) -> Result:
        """What a worker made. Workers that were all killed are noticed here too: the pool itself can miss it."""
        while True:
            try:
                return future.result(timeout=WATCH)
            except TimeoutError:
                workers = getattr(self.pool, "_processes", None) or {}
                if not any(worker.is_alive() for worker in list(workers.values())) and not future.done():
                    raise BrokenProcessPool from None

    def _submit(self, piece: Work) -> Future[Result]:
        """Hands a piece to the workers; those that were killed from outside are replaced."""
        for fresh in (False, True):
            if self.pool is None or fresh:
                self.pool = ProcessPoolExecutor(how_many(), mp_context=get_context("spawn"), initializer=start_worker)
            try:
                return self.pool.submit(self.work, piece)
            except BrokenProcessPool:
                self.pool.shutdown(wait=False)
        raise BrokenProcessPool


def start_worker() -> None:
    """Ends a worker whose parent was killed: its queues alone would keep it waiting for ever."""
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    if hasattr(os, "nice"):
        os.nice(10)
    gc.set_threshold(100_000, 20, 100)  # what is made here is handed over or kept: there is little to look for
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which stops between slices
    parent = parent_process()
    if parent is None:
        return

    def watch() -> None:
        wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, name="newsdesk-parent", daemon=True).start()

"""Worker processes for what is dear and pure: reading, analysis, fingerprints (DESIGN 1.12)."""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Future
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

WATCH = 5.0  # seconds after which workers that do not answer are looked at
Work = TypeVar("Work")
Result = TypeVar("Result")


def how_many() -> int:
    """One worker for each core: they are polite, the window and the writer go first."""
    return max(1, os.cpu_count() or 1)


class Workers:
    """A pool that whoever has much to do shares. It stands while somebody is `busy` with it."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._guard = threading.RLock()
        self._users = 0

    @contextmanager
    def busy(self) -> Iterator[None]:
        """For as long as there is work. The last one to leave ends the workers: they hold much memory."""
        with self._guard:
            self._users += 1
        try:
            yield
        finally:
            with self._guard:
                self._users -= 1
                if not self._users and self._pool is not None:
                    self._pool.shutdown(wait=False, cancel_futures=True)
                    self._pool = None

    def run(
        self,
        work: Callable[[Work], Result],
        pieces: Iterator[Work],
        ahead: int = 2,
        room: Callable[[], bool] = lambda: True,
    ) -> Iterator[tuple[Work, Result]]:
        """Each piece and what `work` made of it, in order; `ahead` pieces beside those under way are done beforehand,
        as long as there is `room` for them.

        Where the workers die (killed from outside, out of memory), what they had is done here.
        """
        waiting: deque[tuple[Work, Future[Result]]] = deque()
        try:
            while True:
                while len(waiting) < how_many() + ahead and (room() or not waiting):
                    piece = next(pieces, None)
                    if piece is None:
                        break
                    waiting.append((piece, self._submit(work, piece)))
                if not waiting:
                    return
                piece, future = waiting.popleft()
                try:
                    done = self._result(future)
                except BrokenExecutor:
                    yield piece, work(piece)
                    while waiting:
                        left, _ = waiting.popleft()
                        yield left, work(left)
                else:
                    yield piece, done
        finally:  # whoever stops early leaves nothing to do behind
            for _, future in waiting:
                future.cancel()

    def _result(self, future: Future[Result]) -> Result:
        """What a worker made. Workers that were all killed are noticed here too: the pool itself can miss it."""
        while True:
            try:
                return future.result(timeout=WATCH)
            except TimeoutError:
                workers = getattr(self._pool, "_processes", None) or {}
                if not any(worker.is_alive() for worker in list(workers.values())) and not future.done():
                    raise BrokenExecutor from None

    def _submit(self, work: Callable[[Work], Result], piece: Work) -> Future[Result]:
        """Hands a piece to the workers; those that were killed from outside are replaced."""
        from concurrent.futures import ProcessPoolExecutor  # a start needs none of these
        from multiprocessing import get_context

        with self._guard:
            for fresh in (False, True):
                if self._pool is None or fresh:
                    context = get_context("spawn")
                    self._pool = ProcessPoolExecutor(how_many(), mp_context=context, initializer=start_worker)
                try:
                    return self._pool.submit(work, piece)
                except BrokenExecutor:
                    self._pool.shutdown(wait=False)
        raise BrokenExecutor


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

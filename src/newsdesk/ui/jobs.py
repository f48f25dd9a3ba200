"""Work off the GUI thread: snapshots go in, results come back on the GUI thread, the newest of a kind wins."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from newsdesk.domain.changes import Changes
from newsdesk.domain.errors import NewsdeskError

log = logging.getLogger(__name__)


def _operation(result: Any) -> int | None:
    """The operation of the changes that a job gives, alone or with something else."""
    parts = result if isinstance(result, tuple) else (result,)
    return next((part.operation for part in parts if isinstance(part, Changes)), None)


@dataclass(slots=True)
class _Told:
    token: int
    key: str
    result: Any = None
    error: BaseException | None = None


class _Run(QRunnable):
    """Runs `work` and tells `tell`, which belongs to a living object of the GUI thread."""

    def __init__(
        self,
        token: int,
        key: str,
        work: Callable[[], Any],
        tell: Callable[[_Told], None],
        wanted: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._token, self._key, self._work, self._tell, self._wanted = token, key, work, tell, wanted

    def run(self) -> None:
        """Called by the pool, in one of its threads. What a newer one of its kind has overtaken does not begin."""
        told = _Told(self._token, self._key)
        try:
            told.result = self._work() if self._wanted() else None
        except BaseException as error:
            told.error = error
        with suppress(RuntimeError):  # the window went meanwhile: there is nobody to be told
            self._tell(told)


class Jobs(QObject):
    """Starts jobs. `failed` carries errors that no job's own listener took."""

    failed = Signal(object)
    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(4)
        self._tokens = itertools.count(1)
        self._latest: dict[str, int] = {}
        self._finished = False
        self._wrote: int | None = None
        self._waiting: dict[int, tuple[Callable[[Any], None] | None, Callable[[BaseException], None] | None]] = {}
        self._told.connect(self._arrived)

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        *,
        key: str = "",
    ) -> int:
        """Runs `work` in the pool, then `done` with its result here. Of jobs with one `key` the newest is heard,
        and one that was overtaken before it began never begins: a key is for reading alone."""
        token = next(self._tokens)
        if self._finished:  # the window is gone; what still asks for work has nobody to show it to
            return token
        if key:
            self._latest[key] = token
        self._waiting[token] = (done, failed)
        self._pool.start(_Run(token, key, work, self._told.emit, lambda: not key or self._latest.get(key) == token))
        return token

    def forget(self, key: str) -> None:
        """What runs under `key` is not wanted any more."""
        self._latest[key] = 0

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._waiting)

    @property
    def finished(self) -> bool:
        """Whether the window is gone, so that long work had better end."""
        return self._finished

    @property
    def wrote(self) -> int | None:
        """While the listener of a job is called: the operation that the job wrote."""
        return self._wrote

    @Slot(object)
    def _arrived(self, told: _Told) -> None:
        done, failed = self._waiting.pop(told.token, (None, None))
        if told.key and self._latest.get(told.key) != told.token:
            return
        if told.error is None:
            if done is not None:
                self._wrote = _operation(told.result)
                try:
                    done(told.result)
                finally:
                    self._wrote = None
            return
        if not isinstance(told.error, NewsdeskError):
            log.error("a job failed", exc_info=told.error)
        if failed is not None:
            failed(told.error)
        else:
            self.failed.emit(told.error)

    def wait(self) -> None:
        """Waits for the work that is under way; its results are still to be delivered."""
        self._pool.waitForDone()

    def finish(self) -> None:
        """Waits for the threads to end; results that are still to come are dropped, and no work begins any more."""
        self._finished = True
        self._waiting.clear()
        self._pool.waitForDone()  # what still stands in the queue is done too: a write may be among it

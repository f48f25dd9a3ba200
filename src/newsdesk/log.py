"""The log, and the trace that a crash leaves for the next start. What somebody wrote or captured is never in them.

A log line is made of our own words and of what cannot be anybody's: numbers, names of errors, places in the program.
Whatever else is to be told (a path, what an error says of a value) is left out as the line is written, so that there
is nothing to look for when a log is given away. Of other libraries only the place that spoke is written.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import re
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from newsdesk.domain.errors import NewsdeskError

SIZE, COUNT = 1_000_000, 3
"""The log turns at a megabyte; three older ones are kept beside it."""
TRACES = 5
"""Traces of crashes that are kept."""
LEFT_OUT = "[...]"
_log = logging.getLogger(__name__)


def told(error: BaseException) -> str:
    """An error without what it says of the data: its name, and a code or number where it has one."""
    name = type(error).__name__
    if isinstance(error, NewsdeskError):
        return f"{name} ({error.code})"
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name} ({error.errno})"
    return name


def _argument(value: object) -> object:
    """What may be written of one argument of a line."""
    if isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, BaseException):
        return told(value)
    return LEFT_OUT


def place(path: str) -> str:
    """Where a source file lies, without the folders of this computer."""
    parts = path.replace("\\", "/").split("/")
    for root in ("newsdesk", "site-packages", "lib"):
        if root in parts[:-1]:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(root) :])
    return parts[-1]


def trace(error: BaseException) -> str:
    """The way to an error and to those before it: places and names, no line of what they say."""
    lines, seen = [], set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        lines.append(f"! {told(error)}")
        frames = traceback.extract_tb(error.__traceback__)
        lines += [f"  at {place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames[-30:]]
        error = error.__cause__ or error.__context__  # type: ignore[assignment]
    return "\n".join(lines)


class Plain(logging.Formatter):
    """Writes a line so that nobody's words are in it."""

    def format(self, record: logging.LogRecord) -> str:
        """logging: the line of a record."""
        head = f"{self.formatTime(record)} {record.levelname} {record.name}"
        if record.name.partition(".")[0] == "newsdesk":
            given = record.args
            arguments = tuple(map(_argument, given)) if isinstance(given, tuple) else ()
            template = record.msg if isinstance(record.msg, str) else LEFT_OUT
            try:
                line = f"{head} | {template % arguments if arguments else template}"
            except (TypeError, ValueError):
                line = f"{head} | {template}"
        else:
            line = f"{head} | {record.module}:{record.lineno}"
        error = record.exc_info[1] if record.exc_info else None
        return line if error is None else f"{line}\n{trace(error)}"


@dataclass(slots=True)
class _Run:
    """This run of the program, as long as it lasts: its lock, and the file into which a crash would write."""

    folder: Path
    lock: Any
    file: IO[str]
    trace: Path


_now: list[_Run] = []


def start(folder: Path) -> None:
    """Logs into `folder` and waits for crashes; where it cannot be written newsdesk goes on without a log."""
    _watch_errors()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "newsdesk.log", maxBytes=SIZE, backupCount=COUNT, encoding="utf-8", delay=True
        )
        handler.setFormatter(Plain())
        root = logging.getLogger()
        root.addHandler(handler)
        root.setLevel(logging.WARNING)
        logging.getLogger("newsdesk").setLevel(logging.INFO)
        _gather(folder)
        _mark(folder)
    except OSError as error:
        _log.warning("no log: %s", error)


def end() -> None:
    """The program ends as it should: nothing is left for the next start to ask about."""
    while _now:
        run = _now.pop()
        with suppress(OSError, ValueError):
            faulthandler.disable()
            run.file.close()
            run.trace.unlink(missing_ok=True)
        run.lock.release()
        with suppress(OSError):
            Path(run.lock.lock_file).unlink(missing_ok=True)


def _mark(folder: Path) -> None:
    """Says that this process runs. The lock is the system's: however the process ends, it is let go of."""
    from filelock import FileLock

    name = f"run-{os.getpid()}"
    lock = FileLock(folder / f"{name}.lock", timeout=0)
    lock.acquire()
    path = folder / f"{name}.trace"
    file = path.open("w", encoding="utf-8")
    _now.append(_Run(folder, lock, file, path))
    faulthandler.enable(file)


def _gather(folder: Path) -> None:
    """Runs that ended without saying so leave their traces as crash-*.txt, the newest few."""
    from filelock import FileLock, Timeout

    for path in sorted(folder.glob("run-*.lock")):
        lock = FileLock(path, timeout=0)
        try:
            lock.acquire()
        except (Timeout, OSError):  # it still runs
            continue
        left = path.with_suffix(".trace")
        with suppress(OSError):
            if left.exists() and left.stat().st_size:
                when = int(left.stat().st_mtime)
                left.replace(folder / f"crash-{when}-{path.stem.removeprefix('run-')}.txt")
            else:
                _log.warning("a run ended without a trace: it was killed, or the computer stopped")
                left.unlink(missing_ok=True)
        lock.release()
        with suppress(OSError):
            path.unlink(missing_ok=True)
    for old in _crashes(folder)[TRACES:]:
        with suppress(OSError):
            old.unlink()


def _crashes(folder: Path) -> list[Path]:
    return sorted(folder.glob("crash-*.txt"), reverse=True)


def last_crash(folder: Path) -> Path | None:
    """The trace of the last crash, looked at or not."""
    return next(iter(_crashes(folder)), None)


def crash(folder: Path) -> Path | None:
    """The trace of the last crash, where nobody has looked at it yet."""
    found = last_crash(folder)
    return None if found is None or (folder / f"{found.stem}.seen").exists() else found


def crash_seen(path: Path) -> None:
    """Somebody has looked at a trace, or does not want to: it is not offered any more."""
    for old in path.parent.glob("crash-*.seen"):
        with suppress(OSError):
            old.unlink()
    with suppress(OSError):
        path.with_suffix(".seen").touch()


_FRAME = re.compile(r'\s*File "(?P<file>.*)", line (?P<line>\d+) in (?P<name>[\w<>.]+)\s*\Z')
_SAID = re.compile(r"(Fatal Python error: [A-Za-z ]+|Windows fatal exception: [\w ]+|(Current thread|Thread) 0x\w+)")


def crash_text(path: Path) -> str:
    """A trace to read: of its lines those that are made of places in the program alone."""
    lines = []
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines()[:400]:
        frame, said = _FRAME.match(line), _SAID.match(line)
        if frame is not None:
            lines.append(f"  {place(frame['file'])}:{frame['line']} {frame['name']}")
        elif said is not None:
            lines.append(said[0])
    return "\n".join(lines)


_OURS = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} (DEBUG|INFO|WARNING|ERROR|CRITICAL) [\w.]+ \| ")
_STEP = re.compile(r"(  at [\w./<> +-]+:\d+ [\w<>.]+|! \w+( \([\w-]+\))?)\Z", re.ASCII)


def last_lines(folder: Path, most: int = 60) -> list[str]:
    """The end of the log. A line that is not of this form (an older newsdesk wrote more) is left out."""
    try:
        with (folder / "newsdesk.log").open("rb") as file:
            file.seek(0, os.SEEK_END)
            file.seek(max(0, file.tell() - 64_000))
            lines = file.read().decode("utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return [line for line in lines[-400:] if (_OURS.match(line) and line.isascii()) or _STEP.match(line)][-most:]


# -- errors that nobody took

_heard: list[Callable[[BaseException], None]] = []


def hear(listener: Callable[[BaseException], None]) -> Callable[[], None]:
    """Calls `listener`, in whatever thread, with errors that nobody took; gives the function that ends this."""
    _heard.append(listener)
    return lambda: _heard.remove(listener) if listener in _heard else None


def _untaken(error: BaseException) -> None:
    _log.error("nobody took an error", exc_info=error)
    for listener in tuple(_heard):
        listener(error)


def _watch_errors() -> None:
    """Errors that no part of the program took are written down; the console has them whole, as before."""

    def raised(kind: type[BaseException], error: BaseException, way: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, way)
        if isinstance(error, Exception):
            _untaken(error)

    def in_thread(told: threading.ExceptHookArgs) -> None:
        threading.__excepthook__(told)
        if isinstance(told.exc_value, Exception):
            _untaken(told.exc_value)

    sys.excepthook = raised
    threading.excepthook = in_thread

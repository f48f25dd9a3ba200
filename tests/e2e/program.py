"""newsdesk itself in a process of its own, on a display of its own, with the probe beside it."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.e2e.xserver import XServer

LAUNCH = Path(__file__).with_name("launch.py")
SOURCES = Path(__file__).resolve().parents[2] / "src"
SLOWEST = 60.0  # seconds for a start, an import, an end


class ScreenError(AssertionError):
    """What should be on the screen is not."""


class Program:
    """The display, and between `launch` and `kill` the program on it."""

    def __init__(self, home: Path, language: str = "en") -> None:
        self.home, self.language = home, language
        self.besides: dict[str, str] = {}  # variables of the environment
        home.mkdir(parents=True, exist_ok=True)
        self._folder = Path(tempfile.mkdtemp(prefix="newsdesk-e2e-"))  # short: the path of a socket must be
        self._runtime = self._folder / "run"
        self._runtime.mkdir(mode=0o700)
        self._process: subprocess.Popen[bytes] | None = None
        self._wire: socket.socket | None = None
        try:
            self.server = XServer(self._folder)
        except BaseException:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise

    def close(self) -> None:
        """Ends program and display, whatever state they are in."""
        self.kill()
        self.server.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def running(self) -> bool:
        """Whether newsdesk runs."""
        return self._process is not None and self._process.poll() is None

    def launch(self, *arguments: str | Path) -> None:
        """Starts newsdesk with these arguments."""
        assert self._process is None, "newsdesk runs already"
        path = self._folder / "probe"
        path.unlink(missing_ok=True)
        command = [sys.executable, str(LAUNCH), str(path), *map(str, arguments)]
        with socket.socket(socket.AF_UNIX) as door, (self._folder / "said").open("wb") as said:
            door.bind(str(path))
            door.listen(1)
            door.settimeout(1)
            self._process = subprocess.Popen(
                command, env=self._environment(), stdin=subprocess.DEVNULL, stdout=said, stderr=said,
                start_new_session=True, cwd=self.home,
            )  # fmt: skip
            until = time.monotonic() + SLOWEST
            while self._wire is None:
                with contextlib.suppress(TimeoutError):
                    self._wire, _ = door.accept()
                if self._wire is None and (not self.running or time.monotonic() > until):
                    raise ScreenError(f"newsdesk did not start; it said:\n{self.said[-4000:]}")
        self._wire.settimeout(SLOWEST)
        self._lines = self._wire.makefile("r", encoding="utf-8")

    def _environment(self) -> dict[str, str]:
        """Nothing of this desktop: its input method, theme or scaling would be in the way."""
        given = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH") if name in os.environ}
        given.setdefault("PYTHONPATH", str(SOURCES))
        tongue = {"LANG": "C.UTF-8"} if self.language == "en" else {"LC_CTYPE": "C.UTF-8", "LANG": "ar_LB.UTF-8"}
        return given | tongue | self.besides | {
            "HOME": str(self.home), "DISPLAY": self.server.display, "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(self._runtime), "QT_IM_MODULE": "compose", "QT_LOGGING_TO_CONSOLE": "1",
        }  # fmt: skip

    def kill(self) -> None:
        """Ends newsdesk as a power cut does, with the workers that it started."""
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait(20)
        if self._wire is not None:
            self._lines.close()
            self._wire.close()
        self._process = self._wire = None

    @property
    def said(self) -> str:
        """What newsdesk wrote on its standard output and error since its start."""
        path = self._folder / "said"
        return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""

    @property
    def log(self) -> str:
        """What newsdesk wrote into its log files."""
        paths = sorted(self.home.rglob("*.log"))
        return "".join(path.read_text(encoding="utf-8", errors="replace") for path in paths)

    def _ask(self, question: str, **facts: object) -> dict:
        if self._wire is None:
            raise ScreenError("newsdesk does not run")
        try:
            self._wire.sendall(json.dumps({"ask": question, **facts}).encode() + b"\n")
            line = self._lines.readline()
        except OSError as error:
            raise ScreenError(f"newsdesk does not answer ({error}); it said:\n{self.said[-4000:]}") from error
        if not line:
            raise ScreenError(f"newsdesk is gone; it said:\n{self.said[-4000:]}")
        answer = json.loads(line)
        if "error" in answer:
            raise ScreenError(f"the probe, asked for {question!r}: {answer['error']}")
        return answer

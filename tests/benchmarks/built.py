"""Measures the start of a built program beside that of the source, on one archive: from the process until the window on
a virtual screen looks as it will look. Both are watched from outside, by what is on the screen.

python -m tests.benchmarks.built --program dist/newsdesk/newsdesk --archive A.newsdesk
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 5
SCREEN = ":83"
QUIET = 1.2  # seconds without a change after which a window is as it will be
LIKE = 0.98  # of what is looked at: a cursor may blink


def looks(screen: Path) -> bytes:
    """Some of what is on the screen."""
    return screen.read_bytes()[4096::509]


def once(command: list[str], screen: Path, home: Path) -> float:
    """Milliseconds until the window is as it stays."""
    environment = {
        **os.environ, "DISPLAY": SCREEN, "HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home),
        "XDG_CACHE_HOME": str(home), "QT_QPA_PLATFORM": "xcb",
    }  # fmt: skip
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    empty = looks(screen)
    seen: list[tuple[float, bytes]] = []
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment) as run:
        changed = began
        while time.perf_counter() - began < 60:
            now = looks(screen)
            if not seen or now != seen[-1][1]:
                seen.append((time.perf_counter(), now))
                changed = time.perf_counter()
            elif now != empty and time.perf_counter() - changed > QUIET:
                break
            time.sleep(0.004)
        run.terminate()
        run.wait()
    last = seen[-1][1]
    if last == empty:
        raise RuntimeError("no window")
    there = next(at for at, one in seen if sum(map(int.__eq__, one, last)) >= LIKE * len(last))
    until = time.monotonic() + 10
    while looks(screen) != empty and time.monotonic() < until:
        time.sleep(0.05)
    return (there - began) * 1000


def measure(program: Path, archive: Path) -> tuple[float, float]:
    """Medians of both kinds of start in turn, in milliseconds: the built program, the source."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        command = ["Xvfb", SCREEN, "-screen", "0", "1440x900x24", "-ac", "-nolisten", "tcp", "-fbdir", name]
        with subprocess.Popen(command, stderr=subprocess.DEVNULL) as server:
            try:
                time.sleep(1)
                screen = home / "Xvfb_screen0"
                ways = {"built": [str(program)], "source": [sys.executable, "-m", "newsdesk"]}
                took: dict[str, list[float]] = {name: [] for name in ways}
                for number in range(ROUNDS + 1):  # the first of each fills the memory that files are kept in
                    for name, way in ways.items():
                        found = once([*way, str(archive)], screen, home)
                        took[name] += [found] if number else []
            finally:
                server.terminate()
    return statistics.median(took["built"]), statistics.median(took["source"])


def main() -> None:
    """Prints the line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--archive", type=Path, required=True)
    chosen = parser.parse_args()
    built, source = measure(chosen.program.absolute(), chosen.archive.absolute())
    sys.stdout.write(
        f"start of the built program {built:.0f} ms, of the source {source:.0f} ms: {built / source:.2f} x\n"
    )


if __name__ == "__main__":
    main()

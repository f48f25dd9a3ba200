"""Measures a start: from the process to the first rows on the screen, beside a bare window that imports SQLAlchemy.

python -m tests.benchmarks.starting --archive A.newsdesk
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

ROUNDS = 7
BARE = """
import sys
import sqlalchemy
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication(sys.argv)
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("there", flush=True)
        QTimer.singleShot(0, app.quit)
window = Window()
window.setCentralWidget(QLabel("bare"))
window.show()
app.exec()
"""
OURS = """
import gc
gc.disable()  # as newsdesk.__main__ does first
import sys, time
from pathlib import Path
sys.argv = ["newsdesk", sys.argv[1]]
from newsdesk.ui.articles import article_view, delegate
seen = []
paint_row, paint_view = delegate.RowDelegate.paint, article_view.ArticleView.paintEvent
def row(self, painter, option, index):
    paint_row(self, painter, option, index)
    if index.model().known(index.row()) is not None:
        seen.append(index.row())
def view(self, event):
    paint_view(self, event)
    if len(seen) > 2 and seen[-1] != -1:
        seen.append(-1)
        print("there", flush=True)
        from PySide6.QtCore import QTimer
        def leave():
            global began
            began = time.perf_counter()
            self.window().close()
        QTimer.singleShot(1500, leave)
delegate.RowDelegate.paint, article_view.ArticleView.paintEvent = row, view
from newsdesk.__main__ import main
began = time.perf_counter()
main()
print("closed", time.perf_counter() - began, flush=True)
heavy = [name for name in ("nh3", "rapidfuzz", "hijridate", "typer", "rich", "alembic") if name in sys.modules]
print(*heavy, flush=True)
"""


def once(script: str, *arguments: str, home: Path) -> tuple[float, list[str]]:
    """Milliseconds until the window is there, and what else the process said."""
    environment = {**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is not compiled at every start
    if not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    started = time.perf_counter()
    command = [sys.executable, "-c", script, *arguments]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as run:
        assert run.stdout is not None
        for line in run.stdout:
            if line.startswith("there"):
                there = (time.perf_counter() - started) * 1000
                break
        else:
            raise RuntimeError("no window")
        return there, run.stdout.read().splitlines()


def measure(archive: Path) -> dict[str, float]:
    """Medians, in milliseconds, of both kinds of start, and of closing."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        bare, ours, closing = [], [], []
        once(OURS, str(archive), home=home)  # the first start compiles what was changed
        for _ in range(ROUNDS):
            bare.append(once(BARE, home=home)[0])
            there, said = once(OURS, str(archive), home=home)
            ours.append(there)
            closing += [float(line.split()[1]) * 1000 for line in said if line.startswith("closed")]
    return {
        "bare": statistics.median(bare), "start": statistics.median(ours), "close": statistics.median(closing or [0.0]),
    }  # fmt: skip


def main() -> None:
    """Prints the line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--archive", type=Path, required=True)
    found = measure(parser.parse_args().archive.absolute())
    sys.stdout.write(
        f"start to first rows {found['start']:7.0f} ms   {found['start'] / found['bare']:.2f} x a bare window with "
        f"SQLAlchemy ({found['bare']:.0f} ms); closed in {found['close']:.0f} ms\n"
    )


if __name__ == "__main__":
    main()

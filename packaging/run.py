"""`make run`: opens newsdesk; where there is no screen, the same window on a virtual one, with pictures of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import handbook

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = [sys.executable, "-m", "newsdesk"]


def has_screen() -> bool:
    """Whether a window can be seen here."""
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def main() -> int:
    """Opens the window, or photographs it."""
    if has_screen():
        return subprocess.call(PROGRAM)
    pictures = ROOT / "pictures"
    print("newsdesk: no screen here; opening the window on a virtual one with the sample articles")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [*PROGRAM, "self-test", "--json", "--screenshots", str(pictures)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, encoding="utf-8", check=False)
    lines = done.stdout.strip().splitlines()
    if not lines:
        print(done.stderr)
        return done.returncode or 1
    found = json.loads(lines[-1])
    for check in found["checks"]:
        print(f"  {'ok  ' if check['ok'] else 'FAIL'}  {check['check']}  {check.get('error', '')}".rstrip())
    handbook.take(pictures)  # the handbook shows what was just seen
    print(f"newsdesk: pictures are in {pictures}:")
    for picture in found["pictures"]:
        print(f"  {picture}")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())

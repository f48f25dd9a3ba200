"""`make dist`: photographs the program for its handbook, builds it with PyInstaller, runs the self-test of what was
built, packs it, prints its size."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import handbook

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"


def build() -> Path:
    """The program, built into dist/newsdesk."""
    work = ROOT / "build"
    spec = ROOT / "packaging" / "newsdesk.spec"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    subprocess.run([*command, "--workpath", str(work), "--distpath", str(DIST), str(spec)], check=True, cwd=ROOT)
    return DIST / "newsdesk" / ("newsdesk.exe" if sys.platform == "win32" else "newsdesk")


def self_test(program: Path) -> bool:
    """Whether the built program passes its own test, from a folder that is not ours, with a home of its own."""
    with tempfile.TemporaryDirectory() as home:
        keep = ("PATH", "LANG", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "SYSTEMROOT", "TEMP")
        environment = {name: os.environ[name] for name in keep if name in os.environ} | {"HOME": home}
        command = [str(program), "self-test", "--json"]
        done = subprocess.run(command, capture_output=True, env=environment, cwd=home, encoding="utf-8", check=False)
    lines = done.stdout.strip().splitlines()
    if not lines:
        print(done.stderr[-4000:])
        return False
    found = json.loads(lines[-1])
    for check in found["checks"]:
        print(f"  {'ok  ' if check['ok'] else 'FAIL'}  {check['check']}  {check.get('error', '')}".rstrip())
    return bool(found["ok"])


def main() -> int:
    """Builds, tests, packs."""
    if handbook.main():
        return 1
    program = build()
    print("newsdesk: self-test of the built program")
    if not self_test(program):
        return 1
    kind = "zip" if sys.platform == "win32" else "xztar"
    packed = Path(shutil.make_archive(str(DIST / f"newsdesk-{sys.platform}"), kind, DIST, "newsdesk"))
    print(f"newsdesk: {packed.relative_to(ROOT)} is {packed.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""`make handbook`: photographs the program and lays the pictures that the handbook shows beside its pages.

They are made from the program as it is, each time anew, and belong to no version: resources/handbook/pictures is not
kept in Git. Without them the handbook shows its pages without pictures.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BOOK = ROOT / "resources" / "handbook"
_PICTURE = re.compile(r"^!\[[^\]]*\]\(([a-z0-9-]+)\)$", re.MULTILINE)


def wanted() -> set[str]:
    """The pictures that the pages show, by the names of their files."""
    pages = [(path.parent.name, path.read_text(encoding="utf-8")) for path in BOOK.glob("*/*.md")]
    return {f"{name}-{language}-light.png" for language, text in pages for name in _PICTURE.findall(text)}


def take(taken: Path) -> list[str]:
    """Lays the pictures of a self-test into the handbook; gives those that are missing."""
    target = BOOK / "pictures"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    missing = []
    for name in sorted(wanted()):
        if (taken / name).is_file():
            shutil.copyfile(taken / name, target / name)
        else:
            missing.append(name)
    return missing


def main() -> int:
    """Makes the pictures, from the sources."""
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": folder}
        command = [sys.executable, "-m", "newsdesk", "self-test", "--json", "--screenshots", folder]
        done = subprocess.run(command, capture_output=True, env=environment, encoding="utf-8", check=False)
        lines = done.stdout.strip().splitlines()
        failed = (
            [one for one in json.loads(lines[-1])["checks"] if not one["ok"]] if lines else [{"error": done.stderr}]
        )
        missing = take(Path(folder))
    for trouble in (*failed, *missing):
        print(f"newsdesk: handbook: {trouble}")
    print(f"newsdesk: {len(wanted()) - len(missing)} pictures are in {(BOOK / 'pictures').relative_to(ROOT)}")
    return 1 if failed or missing else 0


if __name__ == "__main__":
    sys.exit(main())

"""Where the tools live that list what is inside. They bring libraries that some readers of ours would use if they found
them, and so are kept out of the environment that is built and tested."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HOUSE = ROOT / ".venv-dist"


def python() -> Path:
    """The Python of that environment, made if it is not there."""
    found = HOUSE / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    ready = HOUSE / ".ready"
    if not ready.exists():
        venv.create(HOUSE, with_pip=True, clear=True)
        pip = [str(found), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "pip>=25.1"], check=True)
        subprocess.run([*pip, "--constraint", "constraints.txt", "--group", "inventory"], check=True, cwd=ROOT)
        ready.touch()
    return found

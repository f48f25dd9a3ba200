"""Compiles the installer for Windows; makensis does it on any system, so that the script is tried where it is made."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from version import epoch
from windows.version_resource import numbers

SCRIPT = Path(__file__).with_name("newsdesk.nsi")
ICON = Path(__file__).resolve().parents[2] / "build" / "icons" / "newsdesk.ico"


def compile_installer(makensis: str, source: Path, target: Path, version: str) -> Path:
    """The installer of the built folder `source`, in the folder `target`."""
    made = target / f"newsdesk-{version}-setup.exe"
    defined = {
        "VERSION": version, "NUMBER": ".".join(map(str, numbers(version))), "SOURCE": source.absolute(),
        "ICON": ICON, "OUT": made.absolute(),
    }  # fmt: skip
    command = [
        makensis,
        "-V2",
        "-WX",
        "-INPUTCHARSET",
        "UTF8",
        *(f"-D{name}={value}" for name, value in defined.items()),
    ]
    subprocess.run([*command, str(SCRIPT)], check=True, env=os.environ | {"SOURCE_DATE_EPOCH": str(epoch())})
    return made

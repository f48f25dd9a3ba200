"""The report of a problem: what somebody who helps has to know, and not a word of the archive. Nothing is sent."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from newsdesk import __version__, log
from newsdesk.words import group, language, say

LIBRARIES = ("PySide6-Essentials", "tantivy", "SQLAlchemy")


@dataclass(frozen=True, slots=True)
class Screen:
    """What the program is seen on: Qt's version and platform, pixels, how much they are scaled, how large text is."""

    qt: str
    platform: str
    width: int
    height: int
    scale: float
    text: float
    theme: str


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:  # a packed program may not have it
        return "?"


def _system() -> list[str]:
    versions = {"newsdesk": __version__, "Python": platform.python_version(), "SQLite": sqlite3.sqlite_version}
    versions |= {name: _version(name) for name in LIBRARIES}
    lines = [f"{name} {version}" for name, version in versions.items()]
    return [*lines, f"{platform.system()} {platform.release()} {platform.machine()}"]


def report(numbers: Mapping[str, int], screen: Screen, read_only: bool, logs: Path, crash: str = "") -> str:
    """The report in the language in use; `crash` is the trace of one, as `log.crash_text` gives it."""
    shown = f"{screen.width} × {screen.height} (× {screen.scale:g})"
    parts: list[tuple[str, Sequence[str]]] = [
        ("versions", [*_system(), f"Qt {screen.qt} ({screen.platform})"]),
        ("screen", [
            f"{say('trouble.screen-size')}: {shown}", f"{say('trouble.text-size')}: × {screen.text:g}",
            f"{say('trouble.look')}: {language()}, {screen.theme}",
        ]),
        ("archive", [
            *(f"{say(f'trouble.number.{name}')}: {group(value)}" for name, value in numbers.items()),
            *([say("trouble.read-only")] if read_only else []),
        ]),
        ("crash", crash.splitlines()),
        ("log", log.last_lines(logs) or [say("trouble.log-empty")]),
    ]  # fmt: skip
    return "\n\n".join("\n".join([say(f"trouble.part.{name}"), *lines]) for name, lines in parts if lines)

"""Whether a newer newsdesk is announced: in a file on a disk that the user or an administrator points to. Nothing is
fetched, and nothing is installed.

The file is TOML (or JSON, where its name ends so):

    version = "0.2.0"
    date = "2026-12-01"
    where = "the shared drive, folder Programs"
    [notes]
    en = "Faster searches."
    ar = "بحث أسرع."
"""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from newsdesk.domain.errors import UpdatesAddress, UpdatesMissing, UpdatesUnreadable

MOST = 100_000  # bytes
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/")


@dataclass(frozen=True, slots=True)
class Announced:
    """What a file announces: the newest version, whether it is newer than the one that asks, `notes` by language."""

    path: Path
    version: str
    newer: bool
    date: str = ""
    where: str = ""
    notes: dict[str, str] = field(default_factory=dict)


def check(path: Path, installed: str) -> Announced:
    """What the file at `path` announces. Raises UpdatesAddress, UpdatesMissing, UpdatesUnreadable."""
    if _ADDRESS.match(str(path)):
        raise UpdatesAddress(path=path)
    try:
        with path.open("rb") as file:
            content = file.read(MOST).decode("utf-8-sig")
        told = json.loads(content) if path.suffix.lower() == ".json" else tomllib.loads(content)
    except FileNotFoundError:
        raise UpdatesMissing(path=path) from None
    except (OSError, ValueError, RecursionError) as error:
        raise UpdatesUnreadable(path=path, detail=str(error) or type(error).__name__) from None
    version = told.get("version") if isinstance(told, dict) else None
    if not isinstance(version, str) or not re.search(r"\d", version):
        raise UpdatesUnreadable(path=path, detail="version")
    notes = told.get("notes")
    by_language = {str(name): str(text) for name, text in notes.items()} if isinstance(notes, dict) else {}
    newer = _key(version) > _key(installed)
    return Announced(
        path, _line(version), newer, _line(told.get("date", "")), _line(told.get("where", "")), by_language
    )


def _line(value: object) -> str:
    return " ".join(str(value).split())[:300]


def _key(version: str) -> tuple[list[int], bool, str]:
    """What versions are compared by: their numbers, then that 1.0rc1 comes before 1.0."""
    numbers, rest = re.match(r"v?([\d.]*)(.*)", version.strip(), re.DOTALL).groups()  # type: ignore[union-attr]
    found = [int(part[:9]) for part in numbers.split(".") if part]
    while found and not found[-1]:
        found.pop()
    return found, not rest, rest

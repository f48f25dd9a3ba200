"""The keys that a person gave to actions, in a small TOML file of their own beside the settings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from newsdesk import toml_file
from newsdesk.toml_file import quoted

_TABLE = "keys"


def load(path: Path) -> dict[str, str]:
    """Keys by action; nothing where no file can be read (see `toml_file.read`)."""
    found = toml_file.read(path).get(_TABLE)
    return {name: keys for name, keys in found.items() if isinstance(keys, str)} if isinstance(found, dict) else {}


def save(path: Path, chosen: Mapping[str, str]) -> None:
    """Writes them. Raises OSError."""
    toml_file.write(path, [f"[{_TABLE}]", *(f"{quoted(name)} = {quoted(chosen[name])}" for name in sorted(chosen))])

"""The keys that a person gave to actions, in a small TOML file of their own beside the settings."""

from __future__ import annotations

import json
import logging
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

log = logging.getLogger(__name__)
_TABLE = "keys"


def load(path: Path) -> dict[str, str]:
    """Keys by action; nothing where there is no file, or none that can be read. A file that cannot be understood is set
    aside beside the new one, as `NAME.damaged`."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8-sig")).get(_TABLE, {})
    except FileNotFoundError:
        return {}
    except OSError as error:
        log.warning("the keys could not be read: %s", error)
        return {}
    except ValueError as error:
        log.warning("the keys could not be understood: %s", error)
        with suppress(OSError):
            path.replace(path.with_name(f"{path.name}.damaged"))
        return {}
    if not isinstance(found, dict):
        return {}
    return {name: keys for name, keys in found.items() if isinstance(keys, str)}


def save(path: Path, chosen: Mapping[str, str]) -> None:
    """Writes them; a file half-written never takes the place of a whole one. Raises OSError."""
    lines = [f"[{_TABLE}]", *(f"{json.dumps(name)} = {json.dumps(keys)}" for name, keys in sorted(chosen.items()))]
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".part")
    partial.write_text("\n".join(lines) + "\n", encoding="utf-8")
    partial.replace(path)

"""Small TOML files beside each other in the user's folder: the settings, the keys."""

from __future__ import annotations

import json
import logging
import tomllib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

log = logging.getLogger(__name__)


def read(path: Path) -> dict[str, object]:
    """What stands in a file; nothing where there is none, or none that can be read. One that cannot be understood is
    set aside beside the new one, as `NAME.damaged`."""
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))  # some editors put a mark before it
    except FileNotFoundError:
        return {}
    except OSError as error:
        log.warning("a file of settings could not be read: %s", error)
    except ValueError as error:
        log.warning("a file of settings could not be understood: %s", error)
        with suppress(OSError):
            path.replace(path.with_name(f"{path.name}.damaged"))
    return {}


def write(path: Path, lines: Iterable[str]) -> None:
    """Writes a file; one half-written never takes the place of a whole one. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".part")
    partial.write_text("\n".join(lines) + "\n", encoding="utf-8")
    partial.replace(path)


def quoted(value: str) -> str:
    """A TOML string. A path that no Unicode can spell is not remembered."""
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return '""'
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")

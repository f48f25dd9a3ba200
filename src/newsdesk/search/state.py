"""What an index knows of itself: how far it follows the journal, by which analyser and schema, and whether it is whole.

It stands in a small file beside the index, written anew and put into place at once.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from newsdesk.text.tokens import ANALYSER_VERSION

SCHEMA_VERSION = 5
STATE = "newsdesk.json"


@dataclass(frozen=True, slots=True)
class State:
    """`made` of an index that is being filled: the last article in it, and the journal's number when that began."""

    seq: int
    analyser: int = ANALYSER_VERSION
    schema: int = SCHEMA_VERSION
    made: tuple[int, int] | None = None

    @classmethod
    def read(cls, path: Path) -> State | None:
        """The state of the index in a folder; None where nothing can be read of it."""
        try:
            found = json.loads((path / STATE).read_text(encoding="ascii"))
            made = found.get("made")
            first = (int(made[0]), int(made[1])) if made else None
            return cls(int(found["seq"]), int(found.get("analyser", 0)), int(found.get("schema", 0)), first)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError):
            return None

    def write(self, path: Path) -> None:
        """Puts it into a folder."""
        partial = path / (STATE + ".part")
        partial.write_text(json.dumps(asdict(self)), encoding="ascii")
        partial.replace(path / STATE)

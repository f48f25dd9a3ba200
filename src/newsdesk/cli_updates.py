"""The answer of `newsdesk updates`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from newsdesk import __version__, paths, settings
from newsdesk.desk import updates
from newsdesk.domain.errors import UpdatesMissing


def check(file: Path | None) -> dict[str, Any]:
    """What is announced in `file`, or else in the one that the settings or an administrator name. Raises UpdatesMissing
    and what `updates.check` raises."""
    path = file or settings.announcements()
    if path is None:
        raise UpdatesMissing(path=paths.ANNOUNCEMENTS)
    found = updates.check(path, __version__)
    return {
        "installed": __version__, "announced": found.version, "newer": found.newer, "date": found.date or None,
        "where": found.where or None, "notes": found.notes, "path": str(found.path),
    }  # fmt: skip

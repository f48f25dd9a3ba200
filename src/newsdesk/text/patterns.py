"""Regular expressions that are compiled when they are first used: a start uses a handful of the hundred there are."""

from __future__ import annotations

import re
from typing import Any, cast


class _Later:
    """Stands for a pattern. Its methods become this object's own as they are used, so that they cost nothing more."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, found)
        return found


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """As re.compile, but later: a mistake in `source` is told by its first use. For names of modules, not for calls."""
    return cast("re.Pattern[str]", _Later(source, int(flags)))

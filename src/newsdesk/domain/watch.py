"""Folders whose new files come in by themselves, and what came of their files."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Watched:
    """A folder that is watched: `there` where it can be looked into now, `files` that were dealt with so far."""

    id: int
    path: str
    enabled: bool
    files: int = 0
    there: bool = True


@dataclass(frozen=True, slots=True)
class WatchedFailure:
    """A file of a watched folder that did not go in, or not wholly: why, as a code with its facts."""

    id: int
    location: str
    reason: str
    facts: dict[str, str] = field(default_factory=dict)
    seen: str = ""

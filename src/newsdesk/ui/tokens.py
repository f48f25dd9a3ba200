"""What both themes share, from resources/themes/tokens.toml. It knows no Qt, for pages are painted without a window."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache

from newsdesk.paths import resource


@dataclass(frozen=True, slots=True)
class Tokens:
    """What both themes share: distances, corners, sizes of type by what they are for, and colours that no theme has."""

    space: dict[str, int]
    radius: dict[str, int]
    type: dict[str, int]
    reading: dict[str, int]
    tags: dict[str, str]
    print: dict[str, str]


@lru_cache(maxsize=1)
def tokens() -> Tokens:
    """The tokens of resources/themes/tokens.toml."""
    return Tokens(**tomllib.loads(resource("themes", "tokens.toml").read_text(encoding="utf-8")))

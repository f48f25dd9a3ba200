"""Rules: what is done with articles of a source, with certain words in the headline, or from a folder."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields


@dataclass(frozen=True, slots=True)
class Rule:
    """The conditions are `sources` (any of these names), `headline` (text.wanted) and `folder` (a path and all below
    it); empty ones are none. All of them must hold (`every`), or one. What is done: `tags` are given, and `status`,
    `source` and `direction` are set where they are not empty. `position` is the place in the order of the rules."""

    id: int = 0
    name: str = ""
    enabled: bool = False
    every: bool = True
    sources: tuple[str, ...] = ()
    headline: str = ""
    folder: str = ""
    tags: tuple[str, ...] = ()
    status: str = ""
    source: str = ""
    direction: str = ""
    position: int = 0

    @property
    def whole(self) -> bool:
        """Whether it has a condition and does something."""
        asks = self.sources or self.headline.strip() or self.folder.strip()
        return bool(asks and (self.tags or self.status or self.source or self.direction))

    def to_json(self) -> str:
        """What it asks and does, as it is kept; its name, place and number stand beside it."""
        kept = {name: value for name, value in asdict(self).items() if name not in _BESIDE}
        return json.dumps(kept, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str, *, id: int, name: str, enabled: bool, position: int) -> Rule:
        """The rule that was kept; what is not understood of it is left out."""
        try:
            found = json.loads(text)
        except ValueError:
            found = {}
        values: dict[str, object] = {}
        for one in fields(cls):
            value = found.get(one.name) if isinstance(found, dict) else None
            if one.name in _BESIDE or value is None:
                continue
            if one.name in ("sources", "tags"):
                values[one.name] = tuple(map(str, value)) if isinstance(value, list) else ()
            else:
                values[one.name] = bool(value) if one.name == "every" else str(value)
        return cls(id=id, name=name, enabled=enabled, position=position, **values)  # type: ignore[arg-type]


_BESIDE = frozenset({"id", "name", "enabled", "position"})


@dataclass(frozen=True, slots=True)
class Trial:
    """What a rule would do with what is there: `matches` articles, of which `changes` would get something that they do
    not have; `shown` are (id, headline, source) of the first of them."""

    matches: int
    changes: int
    shown: tuple[tuple[int, str, str], ...]
    cancelled: bool = False

"""How the columns of a table are understood."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

FIELDS = (
    "headline", "body", "html", "subhead", "summary", "byline", "published", "published_text", "source", "provider",
    "url", "external_id", "tags", "category", "dateline", "slug", "language", "direction", "status", "captured",
    "embargo", "usage_terms", "copyright", "notes",
)  # fmt: skip
"""What a column may stand for, in the order in which it is offered."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """`fields` are (column, field), an empty field for a column that is passed over. `source` is that of rows that name
    none; `day_order` is text.day_order's where the person knows it; `sheet` the one of a workbook that is read."""

    fields: tuple[tuple[str, str], ...]
    source: str = ""
    day_order: str = ""
    sheet: str = ""

    def to_json(self) -> str:
        """As it is kept."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Mapping | None:
        """The mapping that was kept; None for no mapping."""
        try:
            found = json.loads(text) if text else None
        except ValueError:
            return None
        if not isinstance(found, dict) or not isinstance(found.get("fields"), list):
            return None
        fields = tuple(
            (str(pair[0]), str(pair[1])) for pair in found["fields"] if isinstance(pair, list) and len(pair) == 2
        )
        told = {name: str(found.get(name) or "") for name in ("source", "day_order", "sheet")}
        return cls(fields, **told)

    def field_of(self, column: str) -> str:
        """What a column stands for; empty where it is passed over."""
        return dict(self.fields).get(column, "")


@dataclass(frozen=True, slots=True)
class Sample:
    """The beginning of a table: `rows` are its first rows as cells of `columns`, `sheets` those of a workbook. `own` is
    one that newsdesk wrote, which needs no mapping."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    own: bool = False


_GRAVE = frozenset(
    {
        "empty-row",
        "bad-row",
        "too-many-cells",
        "bad-json",
        "not-an-object",
        "too-large",
        "open-quote",
        "no-such-article",
    }
)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a row that is not as it should be: `kind` is a code, `value` what stands in the cell, `other` the
    place of another row where there is one. A grave one keeps the row out."""

    place: str
    column: str
    kind: str
    value: str = ""
    other: str = ""

    @property
    def grave(self) -> bool:
        """Whether nothing can become of the row."""
        return self.kind in _GRAVE


@dataclass(frozen=True, slots=True)
class Checked:
    """What a whole table would become: `problems` are the first of them, `kinds` how many there are of each kind,
    `bad` the places of rows with a problem that is not grave."""

    rows: int
    new: int
    updates: int
    problems: tuple[Problem, ...]
    kinds: tuple[tuple[str, int], ...]
    bad: frozenset[str]
    sha256: str
    cancelled: bool = False

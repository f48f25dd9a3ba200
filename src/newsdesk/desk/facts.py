"""What a report of a problem tells of an archive: numbers, and nothing that somebody wrote."""

from __future__ import annotations

from newsdesk.desk import verifying
from newsdesk.desk.desk import Desk

NUMBERS = (
    "articles", "trash", "untagged", "sources", "tags", "taggings", "links", "waiting_links", "revisions", "originals",
    "operations", "indexed", "behind", "bytes",
)  # fmt: skip


def numbers(desk: Desk) -> dict[str, int]:
    """Those of `NUMBERS` that could be counted: a database that is in trouble does not hold the report up."""
    found: dict[str, int] = {}
    try:
        told = verifying.stats(desk)
        found = {name: value for name in NUMBERS if isinstance(value := told.get(name), int)}
        found["behind"] = desk.indexer.behind
        found["bytes"] = (desk.archive.path / "archive.db").stat().st_size
    except Exception:  # whatever is wrong with it is what the report is about
        return found
    return found

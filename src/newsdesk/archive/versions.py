"""Versions of an item as its provider counts them: a later one replaces, an earlier one is kept as history."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from newsdesk.domain.article import PUB_STATUS

_TAKEN_BACK = ("subhead", "dateline", "embargo", "usage_terms", "copyright", "slug")
"""What a later version takes back by not telling it any more: an embargo that is over, terms that do not hold."""


def is_older(arriving: str, known: str) -> bool:
    """Whether an item that arrives is an earlier version than the one that is there. Providers count in whole numbers
    (NewsML-G2 demands it, ninjs allows any text), or tell the moment alone; what cannot be compared is not older."""
    first, second = _rank(arriving), _rank(known)
    return first is not None and second is not None and first[0] == second[0] and first < second


def _rank(version: str) -> tuple[str, Any] | None:
    """What a version is compared by: its numbers, or its moment."""
    if re.fullmatch(r"\d{1,12}(?:\.\d{1,12})*", version):
        numbers = [int(part) for part in version.split(".")]
        while len(numbers) > 1 and not numbers[-1]:
            numbers.pop()
        return "number", numbers
    try:
        moment = datetime.fromisoformat(version)
    except ValueError:
        return None
    return "moment", moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def replaced(known: str, notes: str, columns: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that a later version of an item takes back. Only whole items do: one with a text and a version."""
    arriving = columns["item_version"]
    if not (arriving and known and arriving != known and columns["body"]) or is_older(arriving, known):
        return {}
    taken = {name: "" for name in _TAKEN_BACK if not columns[name]}
    left = "\n".join(line for line in notes.split("\n") if not line.startswith(PUB_STATUS))
    if left != notes and not columns["notes"]:  # it may be used again
        taken["notes"] = left
    return taken

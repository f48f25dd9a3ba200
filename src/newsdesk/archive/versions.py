"""Versions of an item as its provider counts them: a later one replaces, an earlier one is kept as history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_TAKEN_BACK = ("subhead", "dateline", "embargo", "usage_terms", "copyright", "slug")
"""What a later version takes back by not telling it any more: an embargo that is over, terms that do not hold."""


def is_older(arriving: str, known: str) -> bool:
    """Whether an item that arrives is an earlier version than the one that is there. Providers count in whole numbers
    (NewsML-G2 demands it, ninjs allows any text); what cannot be compared is not older."""
    return bool(arriving.isdecimal() and known.isdecimal() and int(arriving) < int(known))


def replaced(known: str, columns: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that a later version of an item takes back. Only whole items do: one with a text and a version."""
    arriving = columns["item_version"]
    if not (arriving and known and arriving != known and columns["body"]) or is_older(arriving, known):
        return {}
    return {name: "" for name in _TAKEN_BACK if not columns[name]}

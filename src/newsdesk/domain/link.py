"""Typed, directed links between articles, some of which wait for their article."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class LinkKind(StrEnum):
    """What the second article is to the first."""

    RELATED = "related"
    BACKGROUND = "background"
    FOLLOW_UP = "follow-up"
    CORRECTION = "correction"
    REPUBLICATION = "republication"
    TRANSLATION = "translation"
    RESPONSE = "response"
    QUOTES = "quotes"


@dataclass(frozen=True, slots=True)
class Link:
    """A link as seen from one article: `article_id` is the other end, None while it waits for `title`."""

    id: int
    kind: LinkKind
    outgoing: bool
    title: str
    article_id: int | None
    note: str = ""
    candidates: int = 0  # articles with that title, when there is more than one


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A related article that nobody linked yet, and why it is offered."""

    id: int
    external_id: str | None
    headline: str
    source: str
    published: str | None
    score: float
    reasons: tuple[str, ...]

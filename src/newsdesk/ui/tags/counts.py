"""Numbers of articles in words, with a word of its own for none."""

from __future__ import annotations

from newsdesk.words import say


def articles_told(number: int) -> str:
    """So many articles: "12 articles", "no articles"."""
    return say("tags.articles", number) if number else say("tags.articles.none")

"""An article as the search index takes it, made from what is known of it. Pure; also run in worker processes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from newsdesk.search import Entry
from newsdesk.text.body import plain_text
from newsdesk.text.near import bands
from newsdesk.text.tokens import Words, analyse, read

Analysed = tuple[str, str]


def body_words(subhead: str, summary: str, body: str) -> str:
    """Everything of an article that is searched as its text."""
    return "\n".join(filter(None, (subhead, plain_text(body), summary)))


def entries_of(found: Sequence[dict[str, Any]]) -> list[Entry]:
    """The index entries of articles as `archive.articles.for_index` tells them."""
    return [entry_of(item) for item in found]


def entry_of(found: dict[str, Any], headline: Words | None = None, text: Words | None = None) -> Entry:
    """The index entry of an article; `headline` and `text` where their words (`body_words`) have been read already."""
    headline = headline or read(found["headline"])
    text = text or read(body_words(found["subhead"], found["summary"], found["body"]))
    byline = analyse(found["byline"])
    return Entry(
        id=found["id"],
        headline=(headline.exact, headline.stems),
        text=(text.exact, text.stems),
        meta=meta_of((name for _, name in found["tags"]), joined([_name(found["source"]), byline])),
        status=found["status"],
        trashed=found["trashed"],
        language=found["language"],
        source_id=found["source_id"],
        tag_ids=tuple(dict.fromkeys(found["above"])),
        published=found["published_sort"],
        modified=seconds(found["modified"]),
        byline=byline,
        author=" ".join(found["byline"].split()),
        month=month_of(found["published"]),
        added=seconds(found["created"]),
        length=found["word_count"],
        marks=tuple(sorted(found["marks"])),
        headline_key=found["headline_sort"],
        source_key=found["source_sort"],
        bands=bands(text.exact),
        written=" ".join(dict.fromkeys(headline.written + text.written)),
    )


def meta_of(tags: Iterable[str], rest: Analysed) -> Analysed:
    """What is searched beside headline and text: the names of the tags, then source and byline, which are `rest`.

    Each name is analysed by itself: a French tag stays French beside Arabic ones.
    """
    return joined([*map(_name, tags), rest])


def joined(parts: Iterable[Analysed]) -> Analysed:
    """Analysed pieces as one."""
    exact, stems = zip(*parts, strict=True)
    return " ".join(filter(None, exact)), " ".join(filter(None, stems))


@lru_cache(maxsize=32768)
def _name(name: str) -> Analysed:
    return analyse(name)


@lru_cache(maxsize=256)
def seconds(moment: str) -> int:
    """An ISO moment as seconds since 1970."""
    return int(datetime.fromisoformat(moment).timestamp()) if moment else 0


def month_of(published: str | None) -> int:
    """202506 for a day of June 2025, 202500 for the year alone, 0 without a date."""
    if not published:
        return 0
    return int(published[:4]) * 100 + int(published[5:7] or 0)

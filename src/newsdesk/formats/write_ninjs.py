"""Articles as ninjs 3.0 (iptc.org/std/ninjs/ninjs-schema_3.0.json), one item a file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from newsdesk.domain.article import Article
from newsdesk.domain.tag import TagKind
from newsdesk.formats.frame import Frame, identity
from newsdesk.formats.newsroom import line
from newsdesk.formats.write_newsroom import (
    EXACTLY,
    day,
    direction_of,
    exactly,
    guid_of,
    language_of,
    links_of,
    moment,
    pub_status,
    with_pictures,
)
from newsdesk.text.body import plain_text

SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json"
_LISTS = {
    TagKind.TOPIC: "subjects", TagKind.PERSON: "people", TagKind.ORGANISATION: "organisations",
    TagKind.PLACE: "places", TagKind.EVENT: "events", TagKind.OTHER: "objects",
}  # fmt: skip


def write(articles: Iterable[Article], frame: Frame) -> Iterator[str]:
    """One item; of several each would be a file of its own."""
    for article in articles:
        yield json.dumps(_item(article, frame), ensure_ascii=False, indent=2) + "\n"


def _item(article: Article, frame: Frame) -> dict[str, Any]:
    text = article.text
    created = (moment(text.published.value) or day(text.published.value)) if text.published else None
    told = bool(text.item_version) and line(text.item_version) == text.item_version
    made: dict[str, Any] = {
        "standard": {"name": "ninjs", "version": "3.0", "schema": SCHEMA},
        "uri": guid_of(identity(article)), "type": "text", "representationType": "full",
        "version": text.item_version or str(article.version), "versionCreated": article.modified,
        "contentCreated": created, "embargoedUntil": moment(text.embargo) if text.embargo else None,
        "pubStatus": pub_status(article), "language": language_of(article),
        "copyrightHolder": text.provider, "copyrightNotice": text.copyright, "usageTerms": text.usage_terms,
        "edNote": text.notes,
        "headlines": _values(("main", "text/plain", text.headline), ("subhead", "text/plain", text.subhead)),
        "descriptions": _values(("summary", "text/plain", text.summary)),
        "bodies": _bodies(article, frame), "by": text.byline, "located": text.dateline, "slugline": text.slug,
        "infoSources": [{"name": text.source}] if text.source else [],
        **_tags(article), "associations": _associations(article, frame),
        "altIds": [{"role": EXACTLY, "value": exactly(article, versions=told)}],
    }  # fmt: skip
    return {name: value for name, value in made.items() if value not in (None, "", [])}


def _values(*told: tuple[str, str, str]) -> list[dict[str, str]]:
    return [{"role": role, "contentType": kind, "value": value} for role, kind, value in told if value]


def _bodies(article: Article, frame: Frame) -> list[dict[str, str]]:
    """The text twice: as HTML, in an element that tells language and direction, and plain."""
    body = article.text.body
    if not body:
        return []
    direction = direction_of(article)
    around = f' lang="{language_of(article)}"' + (f' dir="{direction}"' if direction else "")
    markup = f"<article{around}>\n{with_pictures(body, frame)}\n</article>"
    return _values(("html", "text/html", markup), ("text", "text/plain", plain_text(body)))


def _tags(article: Article) -> dict[str, list[dict[str, str]]]:
    made: dict[str, list[dict[str, str]]] = {}
    for tag in article.tags:
        one = {"name": tag.name} | ({"uri": tag.uri} if guid_of(tag.uri) == tag.uri else {})
        made.setdefault(_LISTS[tag.kind], []).append(one)
    return made


def _associations(article: Article, frame: Frame) -> list[dict[str, Any]]:
    return [
        {
            "name": f"link{number}", "rel": link.kind.value, "uri": link.uri, "type": "text",
            "representationType": "partial", "headlines": [{"role": "main", "value": link.title}],
        }
        for number, link in enumerate(links_of(article, frame), 1)
    ]  # fmt: skip

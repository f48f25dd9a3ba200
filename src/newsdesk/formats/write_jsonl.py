"""Articles as JSON Lines with everything that can be written of them: what `table` reads back is the same article."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from newsdesk.domain.article import Article
from newsdesk.domain.link import Link, OwnKind
from newsdesk.formats.frame import Frame, identity
from newsdesk.formats.table import KIND_NAMES, OWN
from newsdesk.text.body import plain_text

VERSION = 1


def write(articles: Iterable[Article], frame: Frame) -> Iterator[str]:
    """One object a line."""
    for article in articles:
        yield json.dumps(_row(article, frame), ensure_ascii=False) + "\n"


def _row(article: Article, frame: Frame) -> dict[str, Any]:
    text = article.text
    return {
        OWN: VERSION, "id": identity(article), "uid": article.uid,
        "headline": text.headline, "subhead": text.subhead, "slug": text.slug, "byline": text.byline,
        "dateline": text.dateline, "summary": text.summary, "html": text.body, "text": plain_text(text.body),
        "language": text.language, "direction": text.direction.value, "source": text.source,
        "provider": text.provider, "embargo": text.embargo, "url": text.url,
        "published": text.published.value if text.published else None,
        "published_precision": text.published.precision.value if text.published else None,
        "published_text": text.published_text, "captured": article.captured, "created": article.created,
        "modified": article.modified, "status": article.status.value, "trashed": article.trashed,
        "tags": [tag.name for tag in article.tags], "links": _links(article, frame), "notes": text.notes,
        "usage_terms": text.usage_terms, "copyright": text.copyright, "item_version": text.item_version,
        "word_count": article.word_count,
        "originals": [
            {"sha256": kept.sha256, "media_type": kept.media_type, "size": kept.size, "name": kept.name,
             "place": kept.place}
            for kept in article.originals
        ],
        "attachments": [
            {"sha256": kept.sha256, "media_type": kept.media_type, "size": kept.size, "name": kept.name}
            for kept in article.attachments
        ],
    }  # fmt: skip


def _links(article: Article, frame: Frame) -> list[dict[str, Any]]:
    """The article's own links; one that points at it is told by the article that it starts from."""
    return [
        {
            "kind": link.kind.value, "title": link.called,
            "uid": frame.uid_of(link.article_id) if link.article_id is not None else None,
        } | _more(link)
        for link in article.links if link.outgoing
    ]  # fmt: skip


def _more(link: Link) -> dict[str, Any]:
    """What not every link has; of an own kind its four names, so that it can be made where it is read."""
    told: dict[str, Any] = {"note": link.note, "passage": link.passage}
    if isinstance(link.kind, OwnKind):
        told["kind_names"] = dict(zip(KIND_NAMES, link.kind.names, strict=True))
    return {name: value for name, value in told.items() if value}

"""Articles as one plain text, for reading and for programs that know nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsdesk.domain.article import Article
from newsdesk.formats.frame import Frame, captured, tag_names
from newsdesk.text.body import plain_text

LINE = "\u2500" * 60
"""What parts two articles."""


def write(articles: Iterable[Article], frame: Frame) -> Iterator[str]:
    """The articles, parted by a line."""
    for number, article in enumerate(articles):
        yield f"\n{LINE}\n\n" if number else ""
        yield _article(article, frame)


def _article(article: Article, frame: Frame) -> str:
    text = article.text
    head = [text.headline or frame.label("list.untitled"), text.subhead]
    parts = [
        "\n".join(filter(None, head)),
        "\n".join(f"{label}: {value}" for label, value in _facts(article, frame) if value),
        text.summary,
        plain_text(text.body),
        _links(article, frame),
    ]
    return "\n\n".join(part.strip("\n") for part in parts if part.strip()) + "\n"


def _facts(article: Article, frame: Frame) -> list[tuple[str, str]]:
    text, found = article.text, captured(article)
    published = frame.date(text.published.value) if text.published else text.published_text
    return [
        (frame.label("details.byline"), text.byline),
        (frame.label("details.source"), text.source),
        (frame.label("details.provider"), text.provider),
        (frame.label("details.dateline"), text.dateline),
        (frame.label("details.published"), published),
        (frame.label("export.captured"), frame.date(found) if found else ""),
        (frame.label("details.status"), frame.status(article)),
        (frame.label("tab.tags"), tag_names(article)),
        (frame.label("details.url"), text.url),
    ]


def _links(article: Article, frame: Frame) -> str:
    lines = []
    for link in article.links:
        kind = frame.label(f"link.{link.kind.value}.{'out' if link.outgoing else 'in'}")
        lines.append(f"- {kind}: {link.title or frame.label('list.untitled')}")
    return "\n".join([f"{frame.label('export.links')}:", *lines]) if lines else ""

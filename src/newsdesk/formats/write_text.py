"""Articles as one plain text, for reading and for programs that know nothing else.

What the eye sees on a page is said in letters: numbers and dashes before the items of a list, a dash before the source
of a quotation, addresses behind the words that lead to them, square brackets around what is a picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count, groupby

from newsdesk.domain.article import Article
from newsdesk.formats.frame import Frame, captured, tag_names
from newsdesk.text.body import Block, Figure, Inline, ListBlock, Para, Quote, Table, is_plain, plain_text
from newsdesk.text.clean import parse

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
        _body(text.body),
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
        (frame.label("details.copyright"), text.copyright),
    ]


def _body(body: str) -> str:
    if is_plain(body):
        return plain_text(body)
    return "\n\n".join(filter(None, map(_block, parse(body))))


def _block(block: Block) -> str:
    if isinstance(block, Para):
        return _inline(block.inline)
    if isinstance(block, ListBlock):
        signs = (f"{number}. " if block.kind == "ol" else "- " for number in count(block.start))
        return "\n".join(sign + _inline(item.inline) for sign, item in zip(signs, block.items, strict=False))
    if isinstance(block, Quote):
        address = block.cite if block.cite.startswith("http") else ""
        source = " ".join(filter(None, (_inline(block.footer), f"<{address}>" if address else "")))
        paras = "\n\n".join(_inline(para.inline) for para in block.paras)
        return f"{paras}\n— {source}" if source else paras
    if isinstance(block, Figure):
        address = block.src if block.src.startswith("http") else ""
        told = "\n".join(filter(None, (block.alt, _inline(block.caption), address)))
        return f"[{told}]" if told else ""
    if isinstance(block, Table):
        return "\n".join("\t".join(_inline(cell.inline) for cell in row) for row in block.rows)
    return "* * *"


def _inline(inline: Inline) -> str:
    """The letters, and behind the words of a link its address, unless they are the address."""
    made = ""
    for href, runs in groupby(inline, lambda run: run.href):
        words = "".join(run.text for run in runs)
        made += words
        if href.startswith(("http", "mailto:")) and href.removeprefix("mailto:") != words.strip():
            made += f" <{href.removeprefix('mailto:')}>"
    return made


def _links(article: Article, frame: Frame) -> str:
    lines = []
    for link in article.links:
        kind = frame.kind(link.kind, outgoing=link.outgoing)
        lines.append(f"- {kind}: {link.called or frame.label('list.untitled')}")
    return "\n".join([f"{frame.label('export.links')}:", *lines]) if lines else ""

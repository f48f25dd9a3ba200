"""Articles as NewsML-G2 2.35, power conformance (iptc.org/std/NewsML-G2): one as a newsItem, several in a newsMessage.

The text is XHTML, so that nothing of it is lost; whoever needs NITF takes that format.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from typing import Any

from newsdesk.domain.article import Article
from newsdesk.domain.dates import now
from newsdesk.domain.tag import TagKind
from newsdesk.formats.frame import Frame, identity
from newsdesk.formats.newsroom import KINDS
from newsdesk.formats.write_newsroom import (
    EXACTLY,
    direction_of,
    exactly,
    guid_of,
    language_of,
    legal,
    links_of,
    moment,
    pub_status,
    with_pictures,
)

NS, XHTML, XML = (
    "http://iptc.org/std/nar/2006-10-01/", "http://www.w3.org/1999/xhtml", "http://www.w3.org/XML/1998/namespace",
)  # fmt: skip
CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_KINDS = {
    TagKind.TOPIC: "cpnat:abstract", TagKind.PERSON: "cpnat:person", TagKind.ORGANISATION: "cpnat:organisation",
    TagKind.PLACE: "cpnat:geoArea", TagKind.EVENT: "cpnat:event", TagKind.OTHER: "cpnat:object",
}  # fmt: skip


def write(articles: Iterable[Article], frame: Frame) -> Iterator[str]:
    """One item by itself, several in a message, none in an empty one; never more than two articles in memory."""
    listed = iter(articles)
    first, second = next(listed, None), next(listed, None)
    if first is not None and second is None:
        yield _HEAD + _text(first, frame) + "\n"
        return
    sent = now()
    yield f'{_HEAD}<newsMessage xmlns="{NS}"><header><sent>{sent}</sent>'
    yield f"<sender>{escape(legal(frame.title))}</sender></header>\n<itemSet>\n"
    for article in filter(None, (first, second)):
        yield _text(article, frame) + "\n"
    for article in listed:
        yield _text(article, frame) + "\n"
    yield "</itemSet>\n</newsMessage>\n"


def _text(article: Article, frame: Frame) -> str:
    from lxml import etree

    made: str = etree.tostring(item(article, frame), encoding="unicode")
    return made


def _add(parent: Any, name: str, words: str = "", **attributes: str) -> Any:
    """A new child; attributes without a value are left out. Words of several lines are parted by `br`."""
    from lxml import etree

    made = etree.SubElement(parent, f"{{{NS}}}{name}")
    first, *others = legal(words).split("\n")
    made.text = first or None
    for one in others:
        etree.SubElement(made, f"{{{NS}}}br").tail = one
    for key, value in attributes.items():
        if value:
            made.set(f"{{{XML}}}lang" if key == "lang" else key, legal(value))
    return made


def item(article: Article, frame: Frame) -> Any:
    """The `newsItem` of an article."""
    from lxml import etree

    text = article.text
    version = text.item_version if re.fullmatch(r"[1-9][0-9]*", text.item_version) else str(max(1, article.version))
    root = etree.Element(f"{{{NS}}}newsItem", nsmap={None: NS})
    for name, value in (
        ("guid", guid_of(identity(article))), ("version", version), ("standard", "NewsML-G2"),
        ("standardversion", "2.35"), ("conformance", "power"), (f"{{{XML}}}lang", language_of(article)),
        ("dir", direction_of(article)),
    ):  # fmt: skip
        if value:
            root.set(name, value)
    _add(root, "catalogRef", href=CATALOG)
    catalog = _add(root, "catalog")
    _add(catalog, "scheme", alias="newsdesk", uri="urn:newsdesk:")
    _add(catalog, "scheme", alias="link", uri=KINDS)
    _rights(root, article)
    _manage(root, article, frame)
    _describe(root, article)
    if text.body:
        _content(root, article, frame)
    return root


def _rights(root: Any, article: Article) -> None:
    text = article.text
    if text.copyright or text.usage_terms:
        rights = _add(root, "rightsInfo")
        if text.copyright:
            _add(rights, "copyrightNotice", text.copyright)
        if text.usage_terms:
            _add(rights, "usageTerms", text.usage_terms)


def _manage(root: Any, article: Article, frame: Frame) -> None:
    text = article.text
    meta = _add(root, "itemMeta")
    _add(meta, "itemClass", qcode="ninat:text")
    provider = _add(meta, "provider", literal=_one_line(text.provider or text.source or "newsdesk"))
    _add(provider, "name", _one_line(text.provider or text.source or "newsdesk"))
    _add(meta, "versionCreated", article.modified)
    embargo = moment(text.embargo) if text.embargo else None
    if embargo:
        _add(meta, "embargoed", embargo)
    _add(meta, "pubStatus", qcode=f"stat:{pub_status(article)}")
    _add(meta, "generator", "newsdesk")
    if text.notes:
        _add(meta, "edNote", text.notes)
    for link in links_of(article, frame):
        one = _add(meta, "link", rel=f"link:{link.kind.value}", residref=link.uri)
        _add(one, "title", " ".join(link.title.split()))


def _describe(root: Any, article: Article) -> None:
    text = article.text
    meta = _add(root, "contentMeta")
    created = moment(text.published.value) if text.published else None
    if text.published is not None and (created or len(text.published.value) <= 10):
        _add(meta, "contentCreated", created or text.published.value)
    if text.dateline:
        _add(_add(meta, "located", literal=_one_line(text.dateline)), "name", _one_line(text.dateline))
    if text.source:
        _add(_add(meta, "infoSource", literal=_one_line(text.source)), "name", _one_line(text.source))
    _add(meta, "altId", exactly(article, versions=False), type=EXACTLY)
    if text.url:
        _add(meta, "altId", _one_line(text.url), type="newsdesk:url")
    language = language_of(article)
    _add(meta, "language", tag=language)
    for tag in article.tags:
        known = guid_of(tag.uri) == tag.uri
        subject = _add(
            meta,
            "subject",
            type=_KINDS[tag.kind],
            uri=tag.uri if known else "",
            literal="" if known else _one_line(tag.name),
        )
        _add(subject, "name", _one_line(tag.name))
    if text.slug:
        _add(meta, "slugline", _one_line(text.slug))
    if text.headline:
        _add(meta, "headline", _one_line(text.headline))
    if text.subhead:
        _add(meta, "headline", _one_line(text.subhead), role="newsdesk:subhead")
    if text.dateline:
        _add(meta, "dateline", _one_line(text.dateline))
    if text.byline:
        _add(meta, "by", _one_line(text.byline))
    if text.summary:
        _add(meta, "description", text.summary, role="drol:summary")


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _content(root: Any, article: Article, frame: Frame) -> None:
    """The text as XHTML: its markup is canonical, and needs only its empty elements closed."""
    from lxml import etree

    content = _add(root, "contentSet")
    holder = _add(
        content, "inlineXML", contenttype="application/xhtml+xml", wordcount=str(article.word_count),
        lang=language_of(article), dir=direction_of(article),
    )  # fmt: skip
    markup = re.sub(r"<(img|br|hr)\b([^<>]*)>", r"<\1\2/>", with_pictures(article.text.body, frame))
    title = escape(legal(article.text.headline), quote=False)
    page = f'<html xmlns="{XHTML}"><head><title>{title}</title></head><body>{legal(markup)}</body></html>'
    holder.append(etree.fromstring(page, etree.XMLParser(huge_tree=True, resolve_entities=False)))

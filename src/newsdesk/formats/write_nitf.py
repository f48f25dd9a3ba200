"""Articles as NITF 3.6 (iptc.org/std/NITF/3.6), one article a file. Direction, for which NITF has no word, is told as
the Internationalization Tag Set of the W3C does (www.w3.org/TR/its20): NITF admits attributes of other namespaces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from newsdesk.domain.article import Article
from newsdesk.domain.tag import TagKind
from newsdesk.formats.frame import Frame, identity
from newsdesk.formats.newsroom import SCHEMES
from newsdesk.formats.write_body import data_address
from newsdesk.formats.write_newsroom import (
    EXACTLY,
    day,
    direction_of,
    exactly,
    guid_of,
    language_of,
    legal,
    links_of,
    moment,
    pub_status,
)
from newsdesk.text.body import Block, Cell, Figure, Inline, ListBlock, Para, Quote, Rule, Run, Table
from newsdesk.text.clean import parse

if TYPE_CHECKING:
    Element = Any

NS, ITS, XML = (
    "http://iptc.org/std/NITF/2006-10-18/", "http://www.w3.org/2005/11/its", "http://www.w3.org/XML/1998/namespace",
)  # fmt: skip
_TAGS = {
    TagKind.PERSON: "person", TagKind.ORGANISATION: "org", TagKind.PLACE: "location", TagKind.EVENT: "event",
    TagKind.OTHER: "object.title", TagKind.TOPIC: "classifier",
}  # fmt: skip


def write(articles: Iterable[Article], frame: Frame) -> Iterator[str]:
    """One document; of several articles each would be a file of its own."""
    from lxml import etree

    for article in articles:
        text: str = etree.tostring(document(article, frame), encoding="unicode")
        yield f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def document(article: Article, frame: Frame) -> Element:
    """The `nitf` element of an article."""
    from lxml import etree

    root = etree.Element(f"{{{NS}}}nitf", nsmap={None: NS, "its": ITS})
    root.set(f"{{{ITS}}}version", "2.0")
    root.set("version", "-//IPTC//DTD NITF 3.6//EN")
    root.set(f"{{{XML}}}lang", language_of(article))
    if direction_of(article):
        root.set(f"{{{ITS}}}dir", direction_of(article))
    _head(root, article, frame)
    _body(root, article, frame)
    return root


def _add(parent: Element, name: str, words: str = "", **attributes: str) -> Element:
    """A new child; attributes without a value are left out, `_` in their names stands for a dot or a hyphen."""
    from lxml import etree

    made = etree.SubElement(parent, f"{{{NS}}}{name}")
    made.text = legal(words) or None
    for key, value in attributes.items():
        if value:
            made.set(_NAMES.get(key, key), legal(value))
    return made


_NAMES = {
    "id_string": "id-string", "management_status": "management-status", "ex_ref": "ex-ref", "called": "name",
    "refnum": "tobject.subject.refnum", "subject": "tobject.subject.type", "media_type": "media-type",
    "alternate_text": "alternate-text", "quote_source": "quote-source", "kind": "class", "mime_type": "mime-type",
}  # fmt: skip


def _head(root: Element, article: Article, frame: Frame) -> None:
    text = article.text
    head = _add(root, "head")
    _add(head, "title", text.headline)
    _add(head, "meta", called="generator", content="newsdesk")
    _add(head, "meta", called=EXACTLY, content=exactly(article, versions=False))
    for number, link in enumerate(links_of(article, frame), 1):
        _add(head, "meta", called=f"newsdesk:link{number}:{link.kind.value}", content=f"{link.uri} {link.title}")
    _subjects(head, article)
    _docdata(head, article)
    if text.source or text.url:
        _add(head, "pubdata", called=text.source, ex_ref=text.url)


def _subjects(head: Element, article: Article) -> None:
    codes = [(tag.uri.removeprefix(SCHEMES["subj"]), tag.name) for tag in article.tags if _is_code(tag.uri)]
    if codes:
        about = _add(head, "tobject")
        for code, name in codes:
            _add(about, "tobject.subject", refnum=code, subject=name)


def _docdata(head: Element, article: Article) -> None:
    text = article.text
    status = "embargoed" if text.embargo else pub_status(article)
    docdata = _add(head, "docdata", management_status=status)
    _add(docdata, "doc-id", id_string=guid_of(identity(article)), regsrc=text.source)
    issued = (moment(text.published.value) or day(text.published.value)) if text.published else None
    if issued:
        _add(docdata, "date.issue", norm=_basic(issued))
    if moment(text.embargo):
        _add(docdata, "date.release", norm=_basic(moment(text.embargo) or ""))
    if text.notes:
        _add(docdata, "ed-msg", info=text.notes)
    version = text.item_version if text.item_version.isascii() and text.item_version.isdecimal() else ""
    if text.slug or version:
        _add(docdata, "du-key", key=text.slug, version=version)
    if text.provider:
        _add(docdata, "doc.copyright", holder=text.provider)
    if text.usage_terms:
        _add(docdata, "doc.rights", limitations=text.usage_terms)
    others = [tag for tag in article.tags if not _is_code(tag.uri)]
    if others:
        content = _add(docdata, "identified-content")
        for tag in others:
            one = _add(content, _TAGS[tag.kind], tag.name)
            if tag.kind is TagKind.TOPIC:
                one.set("type", "topic")
            if tag.uri:
                _add(one, "alt-code", idsrc="uri", value=tag.uri)


def _is_code(uri: str) -> bool:
    code = uri.removeprefix(SCHEMES["subj"])
    return code != uri and len(code) == 8 and code.isdecimal()


def _basic(value: str) -> str:
    """A moment as NITF wants it: ISO 8601 without signs."""
    return value[:19].replace("-", "").replace(":", "") + value[19:].replace(":", "")


def _body(root: Element, article: Article, frame: Frame) -> None:
    text = article.text
    body = _add(root, "body")
    head = _add(body, "body.head")
    if text.headline or text.subhead:
        hedline = _add(head, "hedline")
        _add(hedline, "hl1", text.headline)
        if text.subhead:
            _add(hedline, "hl2", text.subhead)
    if text.copyright:
        _add(head, "rights", text.copyright)
    if text.byline:
        _add(head, "byline", text.byline)
    if text.source:
        _add(head, "distributor", text.source)
    if text.dateline:
        _add(_add(head, "dateline"), "location", text.dateline)
    if text.summary.strip():
        abstract = _add(head, "abstract")
        for words in text.summary.split("\n"):
            if words.strip():
                _add(abstract, "p", words)
    content = _add(body, "body.content")
    for block in parse(text.body):
        _block(content, block, frame)


# -- blocks


def _block(parent: Element, block: Block, frame: Frame) -> None:
    if isinstance(block, Para):
        name, kind = ("p", "") if block.kind == "p" else ("hl2", block.kind)
        _inline(_around(_add(parent, name, kind=kind), block.dir, block.lang), block.inline)
    elif isinstance(block, ListBlock):
        made = _around(_add(parent, block.kind), block.dir, block.lang)
        if block.kind == "ol" and block.start > 1:
            made.set("seqnum", str(block.start))
        for item in block.items:
            _inline(_around(_add(made, "li"), item.dir, item.lang), item.inline)
    elif isinstance(block, Quote):
        quote = _around(_add(parent, "bq", quote_source=block.cite), block.dir, block.lang)
        inner = _add(quote, "block")
        for para in block.paras:
            _inline(_around(_add(inner, "p"), para.dir, para.lang), para.inline)
        if block.footer:
            _inline(_add(quote, "credit"), block.footer)
    elif isinstance(block, Table):
        table = _around(_add(parent, "table"), block.dir, block.lang)
        for row in block.rows:
            line = _add(table, "tr")
            for cell in row:
                _cell(line, cell)
    elif isinstance(block, Figure):
        _figure(parent, block, frame)
    elif isinstance(block, Rule):
        _add(parent, "hr")


def _cell(row: Element, cell: Cell) -> None:
    made = _add(row, "th" if cell.header else "td")
    for name, span in (("colspan", cell.colspan), ("rowspan", cell.rowspan)):
        if span > 1:
            made.set(name, str(span))
    _inline(made, cell.inline)


def _figure(parent: Element, figure: Figure, frame: Frame) -> None:
    media = _around(_add(parent, "media", media_type="image"), figure.dir, "")
    source = data_address(figure.src, frame) or figure.src
    kind = source[5:].partition(";")[0] if source.startswith("data:") else ""
    reference = _add(media, "media-reference", source=source, mime_type=kind, alternate_text=figure.alt)
    for name, size in (("width", figure.width), ("height", figure.height)):
        if size:
            reference.set(name, str(size))
    if figure.caption:
        _inline(_add(media, "media-caption"), figure.caption)


def _around(element: Element, direction: str, language: str) -> Element:
    if direction:
        element.set(f"{{{ITS}}}dir", direction)
    if language:
        element.set(f"{{{XML}}}lang", language)
    return element


# -- text with marks


def _inline(parent: Element, inline: Inline) -> None:
    """Runs one after the other; each mark is an element around the letters, its kind is told by class."""
    for run in inline:
        for number, words in enumerate(run.text.split("\n")):
            if number:
                _add(parent, "br")
            if words:
                _run(parent, run, words)


def _run(parent: Element, run: Run, words: str) -> None:
    inner = parent
    if run.href:
        inner = _add(inner, "a", href=run.href)
    if run.bdi is not None:
        inner = _around(_add(inner, "em", kind="bdi"), run.bdi, "")
    for mark in ("strong", "em", "u", "s", "sub", "sup"):
        if mark in run.marks:
            inner = _add(inner, "em", kind="" if mark == "em" else mark)
    if inner is not parent:
        inner.text = legal(words)
    elif len(parent):
        parent[-1].tail = (parent[-1].tail or "") + legal(words)
    else:
        parent.text = (parent.text or "") + legal(words)

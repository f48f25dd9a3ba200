"""NITF, the News Industry Text Format of the IPTC, 2 to 3.6 (iptc.org/standards/nitf), alone or in an envelope."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from typing import Any

from newsdesk.domain.capture import Capture, CaptureLink, Skipped
from newsdesk.domain.tag import TagKind
from newsdesk.formats import newsroom
from newsdesk.formats.newsroom import Item, line
from newsdesk.formats.xml_tree import (
    MOST_DEPTH,
    attribute,
    below,
    child,
    children,
    local,
    root_name,
    spoken,
    tree_of,
    words,
)

READER, VERSION = "nitf", 1
MOST = 60_000_000
"""Bytes of a file, which is one article."""

_PLAIN = {"p": "p", "ol": "ol", "ul": "ul", "li": "li", "table": "table", "tr": "tr", "td": "td", "th": "th"}
_HEADINGS = {"hl1": "h2", "hl2": "h2", "h2": "h2", "h3": "h3", "h4": "h4"}
_EMPHASIS = frozenset({"strong", "u", "s", "sub", "sup", "em", "bdi"})
_BOLD = frozenset({"bold", "b", "strong"})
_DROPPED = frozenset({"media-metadata", "media-object", "col", "colgroup", "alt-code", "datasource", "tobject"})
_KINDS = {
    "person": TagKind.PERSON, "org": TagKind.ORGANISATION, "location": TagKind.PLACE, "event": TagKind.EVENT,
    "object.title": TagKind.OTHER, "virtloc": TagKind.OTHER, "function": TagKind.OTHER,
}  # fmt: skip
_BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d\d:?\d\d)?")
_LINKED = "newsdesk:link"  # what the name of a property begins with that tells a link


def accepts(head: bytes, name: str) -> int:
    """How sure it is (0-9): by the outermost element."""
    return 9 if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and root_name(head).lower() == "nitf" else 0


def read(place: str, data: bytes) -> list[Capture | Skipped]:
    """The article of a file."""
    root = tree_of(data)
    if root is None or local(root) != "nitf":
        return [Skipped(place, "bad-xml")]
    item = Item()
    fill(item, root)
    return [item.capture(place)]


def fill(item: Item, root: Any) -> None:
    """Takes what a `nitf` element tells; what an envelope told already stays."""
    told = item.headline
    item.copyright = item.copyright or line(words(child(root, "body", "body.head", "rights")))
    _head(item, child(root, "head"), root)
    body = child(root, "body")
    head = child(body, "body.head")
    _titles(item, head)
    item.headline = told or item.headline
    item.byline = item.byline or _joined(map(_parts, children(head, "byline")))
    item.source = item.source or line(words(child(head, "distributor")))
    _dateline(item, head)
    item.summary = item.summary or "\n".join(
        line(words(block))
        for abstract in children(head, "abstract")
        for block in ([abstract] if (abstract.text or "").strip() else list(children(abstract)))
    )
    for note in children(head, "note"):
        item.notes.append(spoken(note))
    item.direction = item.direction or attribute(root, "dir") or attribute(body, "dir")
    item.language = item.language or attribute(body, "lang") or attribute(root, "lang", "baselang")
    item.markup = item.markup or markup(list(children(body, "body.content")))
    tail = child(body, "body.end")
    for one in children(tail, "tagline"):
        item.markup += f"<p>{_inline(one, 0)}</p>"


def _head(item: Item, head: Any, root: Any) -> None:
    item.guid = item.guid or attribute(child(head, "docdata", "doc-id"), "id-string") or attribute(root, "uno")
    item.headline = item.headline or line(words(child(head, "title")))
    docdata = child(head, "docdata")
    for one in children(docdata):
        _docdata(item, one)
    status = attribute(docdata, "management-status")
    item.status = item.status or (status if status in ("withheld", "canceled") else "")
    if status == "embargoed" and not item.embargo:
        item.embargo = moment(attribute(child(docdata, "date.release"), "norm")) or "embargoed"
    for meta in children(head, "meta"):
        _meta(item, attribute(meta, "name"), attribute(meta, "content"))
    for one in below(child(head, "tobject"), "tobject.subject"):
        refnum = attribute(one, "tobject.subject.refnum")
        told = [attribute(one, f"tobject.subject.{part}") for part in ("detail", "matter", "type")]
        uri = newsroom.SCHEMES["subj"] + refnum if re.fullmatch(r"\d{8}", refnum) else ""
        made = newsroom.subject(next(filter(None, told), refnum), TagKind.TOPIC, uri)
        item.subjects += [made] if made else []
    for pubdata in children(head, "pubdata"):
        item.source = item.source or attribute(pubdata, "name")
        item.created.append(moment(attribute(pubdata, "date.publication")))
        address = attribute(pubdata, "ex-ref")
        item.url = item.url or (address if newsroom.is_address(address) else "")
    item.subjects = newsroom.with_broader(item.subjects)


def _docdata(item: Item, one: Any) -> None:
    name = local(one)
    if name == "date.issue":
        item.created.insert(0, moment(attribute(one, "norm")))
    elif name == "doc.copyright":
        told = " ".join(filter(None, (attribute(one, "holder"), attribute(one, "year"))))
        item.copyright = item.copyright or told
        item.provider = item.provider or attribute(one, "holder")
    elif name == "doc.rights":
        item.usage_terms = item.usage_terms or attribute(one, "limitations") or attribute(one, "type")
    elif name == "ed-msg":
        item.notes.append(attribute(one, "info"))
    elif name == "fixture":
        item.slug = item.slug or attribute(one, "fix-id")
    elif name == "du-key":
        item.version = item.version or attribute(one, "version", "generation")
        item.slug = item.slug or attribute(one, "key")
    elif name == "evloc":
        place = ", ".join(filter(None, (attribute(one, "city"), attribute(one, "county-dist"))))
        made = newsroom.subject(place, TagKind.PLACE)
        item.subjects += [made] if made else []
    elif name == "key-list":
        for word in children(one, "keyword"):
            made = newsroom.subject(attribute(word, "key"), TagKind.TOPIC)
            item.subjects += [made] if made else []
    elif name == "identified-content":
        _identified(item, one)


def _identified(item: Item, content: Any) -> None:
    for one in children(content):
        name = local(one)
        kind = _KINDS.get(name, TagKind.TOPIC)
        told = line(words(one)) or attribute(one, "value")
        code = child(one, "alt-code")
        uri = attribute(one, "idsrc") + attribute(one, "value") if attribute(one, "idsrc").endswith(("/", "#")) else ""
        uri = uri or (attribute(code, "value") if attribute(code, "idsrc") == "uri" else "")
        made = newsroom.subject(told, kind, uri)
        item.subjects += [made] if made else []


def _meta(item: Item, name: str, content: str) -> None:
    """What newsdesk writes where the format has no place for it, and what others do by custom."""
    if name == newsroom.EXACTLY:
        item.exactly = content
    elif name.startswith(_LINKED):
        target, _, title = content.partition(" ")
        item.links.append(
            CaptureLink(line(title), newsroom.link_kind(name), "" if target.startswith(newsroom.TITLE) else target)
        )


def _titles(item: Item, head: Any) -> None:
    for hedline in children(head, "hedline"):
        first, *others = [line(words(one)) for one in children(hedline, "hl1", "hl2")] or [""]
        if next(children(hedline, "hl1"), None) is not None:
            item.headline = first or item.headline
            others = others or []
        else:
            others = [first, *others]
        item.subhead = item.subhead or " ".join(filter(None, others))


def _dateline(item: Item, head: Any) -> None:
    dateline = child(head, "dateline")
    if dateline is None:
        return
    date = child(dateline, "story.date")
    if date is not None:
        item.created.append(moment(attribute(date, "norm")))
    places = [line(words(one)) for one in children(dateline, "location")]
    told = line("".join(filter(None, [dateline.text, *(one.tail for one in dateline)])))
    item.dateline = item.dateline or ", ".join(filter(None, places)) or told.strip(" ,،-–—(")


def moment(norm: str) -> str:
    """A moment as NITF writes it, ISO 8601 without signs, as it is written elsewhere."""
    found = _BASIC.fullmatch(norm)
    if found is None:
        return norm
    year, month, day, hour, minute, _, zone = found.groups()
    zone = zone if not zone or zone == "Z" or ":" in zone else f"{zone[:3]}:{zone[3:]}"
    return f"{year}-{month}-{day}" + (f"T{hour}:{minute}{zone or ''}" if hour else "")


def _parts(byline: Any) -> str:
    """A byline; its parts are words of their own, however they are written after each other."""
    told = [byline.text or ""]
    for one in children(byline):
        told += [" " if local(one) == "byttl" else "", words(one), one.tail or ""]
    return "".join(told)


def _joined(parts: Iterable[str]) -> str:
    """Names in one line, parted as their own script does it."""
    told = [line(part) for part in parts if line(part)]
    return ("، " if any("\u0600" <= letter <= "\u06ff" for letter in "".join(told)) else ", ").join(told)


# -- the text


def markup(contents: list[Any]) -> str:
    """The blocks of `body.content` as HTML."""
    return "".join(_blocks(one, 0) for one in contents)


def _blocks(parent: Any, depth: int) -> str:
    if depth > MOST_DEPTH:
        return f"<p>{escape(words(parent))}</p>"
    made = f"<p>{escape(parent.text)}</p>" if parent.text and parent.text.strip() else ""
    for one in children(parent):
        made += _block(one, depth + 1)
        if one.tail and one.tail.strip():
            made += f"<p>{escape(one.tail)}</p>"
    return made


def _block(one: Any, depth: int) -> str:
    name = local(one)
    if name in _DROPPED:
        return ""
    if name in _HEADINGS:
        kind = attribute(one, "class")
        tag = kind if kind in ("h2", "h3", "h4") else _HEADINGS[name]
        return f"<{tag}{_global(one)}>{_inline(one, depth)}</{tag}>"
    if name in ("p", "tr", "td", "th"):
        return _plain(one, name, depth)
    if name in ("ol", "ul", "table", "li"):
        inner = _inline(one, depth) if name == "li" and not _has_blocks(one) else _inside(one, depth)
        return f"<{name}{_global(one)}{_number(one, 'seqnum' if name == 'ol' else '')}>{inner}</{name}>"
    if name in ("bq", "blockquote"):
        return _quotation(one, depth)
    if name == "media":
        return _media(one)
    if name == "hr":
        return "<hr>"
    if name == "pre":
        return "".join(f"<p>{escape(told)}</p>" for told in words(one).split("\n") if told.strip())
    if name in ("dt", "dd", "tagline", "byline", "dateline", "caption"):
        return f"<p>{_inline(one, depth)}</p>"
    return _blocks(one, depth)


def _inside(one: Any, depth: int) -> str:
    """What stands in a list, a table or an item of a list: text and blocks mixed."""
    made = escape(one.text or "")
    for inner in children(one):
        name = local(inner)
        made += (
            _block(inner, depth + 1)
            if name in _PLAIN or name in ("thead", "tbody", "tfoot", "p", "block", "caption", "hl2", "media", "bq")
            else _mark(inner, depth + 1)
        )
        made += escape(inner.tail or "")
    return made


def _has_blocks(one: Any) -> bool:
    return any(local(inner) in ("p", "ul", "ol", "table", "block", "bq", "media") for inner in children(one))


def _plain(one: Any, name: str, depth: int) -> str:
    if name == "p":
        return f"<p{_global(one)}>{_inline(one, depth)}</p>"
    spans = _number(one, "colspan") + _number(one, "rowspan") if name != "tr" else ""
    inner = _inside(one, depth) if name == "tr" or _has_blocks(one) else _inline(one, depth)
    return f"<{name}{spans}>{inner}</{name}>"


def _quotation(one: Any, depth: int) -> str:
    credit = next(children(one, "credit"), None)
    inner = "".join(_block(block, depth + 1) for block in children(one) if local(block) != "credit")
    inner = inner or f"<p>{escape(words(one))}</p>"
    foot = f"<footer>{_inline(credit, depth)}</footer>" if credit is not None and words(credit).strip() else ""
    source = attribute(one, "quote-source")
    cite = f' cite="{escape(source)}"' if source.startswith(("http", "article:")) else ""
    return f"<blockquote{cite}{_global(one)}>{inner}{foot}</blockquote>"


def _media(one: Any) -> str:
    """A picture; of other media what is said of them."""
    reference = next(children(one, "media-reference"), None)
    captions = [line(words(caption)) for caption in children(one, "media-caption")]
    credit = line(words(next(children(one, "media-producer"), None)))
    caption = " ".join(filter(None, captions))
    caption = f"{caption} ({credit})" if caption and credit else caption or credit
    source = attribute(reference, "source", "source-credit") if reference is not None else ""
    if attribute(one, "media-type") in ("image", "") and source.startswith(("http", "data:", "attachment:")):
        inner = next((f"<figcaption>{_inline(told, 0)}</figcaption>" for told in children(one, "media-caption")), "")
        inner = inner if not credit else f"<figcaption>{escape(caption)}</figcaption>"
        alt = escape(attribute(reference, "alternate-text", "name"))
        size = _number(reference, "width") + _number(reference, "height")
        return f'<figure{_global(one)}><img src="{escape(source)}" alt="{alt}"{size}>{inner}</figure>'
    return f"<p>{escape(caption)}</p>" if caption else ""


def _inline(one: Any, depth: int) -> str:
    """Text with its marks."""
    if one is None:
        return ""
    if depth > MOST_DEPTH:
        return escape(words(one))
    made = escape(one.text or "")
    for inner in children(one):
        made += _mark(inner, depth + 1)
        made += escape(inner.tail or "")
    return made


def _mark(one: Any, depth: int) -> str:
    name = local(one)
    inner = _inline(one, depth)
    if name == "br":
        return "<br>"
    if name == "a":
        return f'<a href="{escape(attribute(one, "href"))}">{inner}</a>'
    if name in ("em", "strong", "b", "i", "u", "sub", "sup"):
        kind = attribute(one, "class")
        tag = kind if kind in _EMPHASIS else "strong" if kind in _BOLD else name
        return f"<{tag}{_global(one) if tag == 'bdi' else ''}>{inner}</{tag}>"
    if name == "q":
        return f"“{inner}”" if not re.match(r"\s*[\"“«„]", words(one)) else inner
    return "" if name in _DROPPED else inner


def _global(one: Any) -> str:
    """Direction and language of an element, as HTML writes them."""
    direction, language = attribute(one, "dir").lower(), attribute(one, "lang").lower()
    made = f' dir="{direction}"' if direction in ("rtl", "ltr") else ""
    return made + (f' lang="{escape(language)}"' if re.fullmatch(r"[a-z0-9-]{2,35}", language) else "")


def _number(one: Any, name: str) -> str:
    value = attribute(one, name) if name else ""
    return f' {"start" if name == "seqnum" else name}="{value}"' if value.isdecimal() else ""

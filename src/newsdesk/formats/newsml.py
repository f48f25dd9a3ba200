"""NewsML of the IPTC: NewsML-G2 (items, packages, messages; iptc.org/standards/newsml-g2), and the NITF in NewsML 1.

A message or an older envelope of many items is cut into its items, which are read on their own.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from newsdesk.domain.capture import Capture, CaptureLink, Skipped
from newsdesk.domain.link import LinkKind
from newsdesk.domain.tag import TagKind
from newsdesk.formats import newsroom, nitf
from newsdesk.formats.decode import whole
from newsdesk.formats.newsroom import Item, line
from newsdesk.formats.xml_tree import attribute, below, child, children, local, root_name, spoken, tree_of, words
from newsdesk.text.body import from_paragraphs

READER, VERSION = "newsml", 1
MOST = 200_000_000
"""Bytes of a file; it is read as a whole."""

_ROOTS = frozenset(
    {"newsMessage", "newsItem", "packageItem", "knowledgeItem", "conceptItem", "planningItem", "catalogItem",
     "contentSet", "inlineXML", "NewsML"}
)  # fmt: skip
_NO_NEWS = {
    "knowledgeItem": "vocabulary",
    "conceptItem": "vocabulary",
    "planningItem": "planning",
    "catalogItem": "catalogue",
}
_KINDS = {
    "person": TagKind.PERSON, "organisation": TagKind.ORGANISATION, "geoArea": TagKind.PLACE, "poi": TagKind.PLACE,
    "event": TagKind.EVENT, "object": TagKind.OTHER, "team": TagKind.ORGANISATION, "city": TagKind.PLACE,
}  # fmt: skip
_TEXTS = ("text", "composite", "")


@dataclass(frozen=True, slots=True)
class Part:
    """One item of a file, with what the message around it tells of it."""

    data: bytes
    sent: str = ""
    sender: str = ""


def accepts(head: bytes, name: str) -> int:
    """How sure it is (0-9): by the outermost element."""
    if not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"<", b"\xff\xfe<", b"\xfe\xff")):
        return 0
    root = root_name(head)
    return 9 if root in _ROOTS and (root != "inlineXML" or b"nitf" in head) else 0


def split(path: Path) -> Iterator[tuple[str, object]]:
    """(place, one item) of each item of a file."""
    from lxml import etree

    data = whole(path, MOST)
    root = tree_of(data)
    inner = list(_items(root)) if root is not None else []
    header = child(root, "header")
    sent, sender = line(words(child(header, "sent"))), line(words(child(header, "sender")))
    if len(inner) < 2:
        yield "", Part(data, sent, sender)
        return
    for number, item in enumerate(inner, 1):
        item.tail = None
        yield f"item {number}", Part(etree.tostring(item, encoding="utf-8"), sent, sender)


def _items(root: Any) -> Iterator[Any]:
    """The items of a message; of NewsML 1 those outermost."""
    if local(root) == "newsMessage":
        for item_set in children(root, "itemSet"):
            yield from children(item_set)
    elif local(root) == "NewsML":
        yield from children(root, "NewsItem")


def read(place: str, data: object) -> list[Capture | Skipped]:
    """The article of one item."""
    assert isinstance(data, Part)
    root = tree_of(data.data)
    if root is None:
        return [Skipped(place, "bad-xml")]
    inner = list(_items(root))
    root = inner[0] if len(inner) == 1 else root
    name = local(root)
    if name in _NO_NEWS:
        return [Skipped(place, _NO_NEWS[name])]
    if name in ("newsMessage", "NewsML"):
        return [Skipped(place, "empty-message")]
    if name == "NewsItem":
        return [_first_newsml(root).capture(place)]
    item = Item()
    if name in ("contentSet", "inlineXML"):
        nitf_root = next(below(root, "nitf"), None)
        if nitf_root is None:
            return [Skipped(place, "no-text")]
        nitf.fill(item, nitf_root)
        return [item.capture(place)]
    _manage(item, root, data)
    _describe(item, root)
    _content(item, root)
    if name == "packageItem":
        _package(item, root)
    nature = attribute(child(root, "itemMeta", "itemClass"), "qcode", "uri").rsplit(":", 1)[-1].rsplit("/", 1)[-1]
    if nature not in _TEXTS and not item.markup and not item.summary:
        return [Skipped(place, "no-text")]
    return [item.capture(place)]


# -- NewsML-G2


def _manage(item: Item, root: Any, part: Part) -> None:
    """What is said of the item: who gave it, when, whether it may be used."""
    item.guid = attribute(root, "guid")
    item.version = attribute(root, "version")
    meta = child(root, "itemMeta")
    rights = child(root, "rightsInfo")
    item.provider = _name(child(meta, "provider")) or _name(child(rights, "copyrightHolder")) or part.sender
    embargo = child(meta, "embargoed")
    item.embargo = (
        (line(words(embargo)) or "embargoed") if embargo is not None else ""
    )  # empty: nobody knows until when
    item.status = attribute(child(meta, "pubStatus"), "qcode", "uri").rsplit(":", 1)[-1].rsplit("/", 1)[-1]
    item.copyright = line(words(child(rights, "copyrightNotice")))
    item.usage_terms = "\n".join(spoken(one) for one in children(rights, "usageTerms"))
    item.created = [
        line(words(child(root, "contentMeta", "contentCreated"))), line(words(child(meta, "firstCreated"))),
        line(words(child(meta, "versionCreated"))), part.sent,
    ]  # fmt: skip
    item.changed = line(words(child(meta, "versionCreated")))
    item.notes = [spoken(one) for one in children(meta, "edNote")]
    for one in children(meta, "link"):
        _link(item, one)
    item.headline = line(words(child(meta, "title")))
    for one in children(child(root, "contentMeta"), "altId"):
        kind = attribute(one, "type", "typeuri")
        item.exactly = words(one) if kind == newsroom.EXACTLY else item.exactly
        item.url = item.url or (line(words(one)) if kind.endswith(":url") else "")


def _schemes(root: Any) -> Iterator[tuple[str, str]]:
    """What the aliases of QCodes mean, where the item itself says so."""
    for catalog in children(root, "catalog"):
        for scheme in children(catalog, "scheme"):
            yield attribute(scheme, "alias"), attribute(scheme, "uri")


def _link(item: Item, one: Any) -> None:
    relation = attribute(one, "rel") or attribute(one, "reluri")
    target = attribute(one, "residref") or attribute(one, "href")
    title = line(words(child(one, "title"))) or line(words(child(one, "headline")))
    if "previousVersion" in relation or not (target or title):
        return
    kind = LinkKind.RELATED if relation.endswith("seeAlso") else newsroom.link_kind(relation)
    item.links.append(CaptureLink(title, kind, "" if target.startswith(newsroom.TITLE) else target))


def _describe(item: Item, root: Any) -> None:
    """What is said of the content."""
    meta = child(root, "contentMeta")
    schemes = dict(_schemes(root))
    heads = list(children(meta, "headline"))
    main = [one for one in heads if not _role(one) or _role(one) in ("main", "headline")]
    others = [one for one in heads if _role(one) not in newsroom.BELOW]
    first = next(iter(main or others), None)
    item.headline = line(words(first)) or item.headline
    item.subhead = next((line(words(one)) for one in heads if one is not first and line(words(one))), "")
    item.language = attribute(child(meta, "language"), "tag") or attribute(first, "lang") or attribute(root, "lang")
    item.direction = attribute(root, "dir") or attribute(meta, "dir") or attribute(first, "dir")
    item.slug = line(words(child(meta, "slugline")))
    item.byline = next((line(words(one)) for one in children(meta, "by")), "")
    item.byline = item.byline or ", ".join(filter(None, (_name(one, label=True) for one in children(meta, "creator"))))
    item.dateline = line(words(child(meta, "dateline"))) or _name(child(meta, "located"), label=True)
    item.source = _name(child(meta, "infoSource")) or item.provider
    item.summary = next((spoken(one) for one in children(meta, "description") if _role(one) != "caption"), "")
    for one in children(meta, "subject"):
        made = _subject(one, schemes)
        item.subjects += [made] if made else []
    for one in children(meta, "keyword"):
        word = newsroom.subject(words(one), TagKind.TOPIC)
        item.subjects += [word] if word else []
    item.subjects = newsroom.with_broader(item.subjects)


def _role(one: Any) -> str:
    return attribute(one, "role", "roleuri").rsplit(":", 1)[-1].rsplit("/", 1)[-1].lower()


def _name(one: Any, *, label: bool = False) -> str:
    """What somebody or something is called: by name, else by code, else by the site of its address; with `label` by
    name alone."""
    if one is None:
        return ""
    told = next((line(words(name)) for name in children(one, "name")), "") or attribute(one, "literal")
    if told or label:
        return told
    code = attribute(one, "qcode").partition(":")[2]
    return code or (newsroom.name_of(attribute(one, "uri")) if attribute(one, "uri") else "")


def _subject(one: Any, schemes: dict[str, str]) -> Any:
    """A tag: in the language of the item first, in its others as well."""
    names = [(attribute(name, "lang"), line(words(name))) for name in children(one, "name")]
    code = attribute(one, "qcode")
    uri = attribute(one, "uri") or newsroom.uri_of(code, schemes)
    kind = attribute(one, "type", "typeuri").rsplit(":", 1)[-1].rsplit("/", 1)[-1]
    above = next(children(one, "broader"), None)
    broader = (
        (attribute(above, "uri") or newsroom.uri_of(attribute(above, "qcode"), schemes)) if above is not None else ""
    )
    name = names[0][1] if names else attribute(one, "literal") or code.partition(":")[2]
    return newsroom.subject(name, _KINDS.get(kind, TagKind.TOPIC), uri, broader, names)


def _content(item: Item, root: Any) -> None:
    """The text: as NITF, as XHTML, as data, or as an address."""
    content = child(root, "contentSet")
    for one in children(content, "inlineXML"):
        inner = next(children(one), None)
        if inner is None:
            continue
        item.direction = item.direction or attribute(one, "dir")
        if local(inner) == "nitf":
            held = item.markup
            item.markup = ""
            nitf.fill(item, inner)
            item.markup = max(held, item.markup, key=len)
        else:
            item.markup = max(item.markup, _inner(one), key=len)
    if item.markup:
        return
    picture = ""
    for one in children(content, "inlineData"):
        if attribute(one, "contenttype").startswith("image/"):
            picture = picture or _picture(one)
        else:
            item.markup = max(item.markup, _data(one), key=len)
    item.markup += picture if item.markup or item.summary else ""
    for one in children(content, "remoteContent"):
        address = attribute(one, "href")
        if attribute(one, "contenttype").startswith(("image/",)):
            shown = newsroom.figure(address, "", line(words(child(one, "description"))))
            item.pictures += [shown] if shown and not item.pictures else []
        elif newsroom.is_address(address):
            item.url = item.url or address


def _xhtml(element: Any) -> str:
    """An element as HTML: names without namespaces, empty elements as HTML writes them."""
    from lxml import etree

    head = next(below(element, "head"), None)
    if head is not None:
        head.getparent().remove(head)
    element.tail = None
    for one in element.iter():
        if isinstance(one.tag, str):
            one.tag = local(one)
            for key, value in list(one.attrib.items()):
                if key.startswith("{"):
                    del one.attrib[key]
                    one.attrib.setdefault(key.rsplit("}", 1)[-1], value)
    etree.cleanup_namespaces(element)
    return str(etree.tostring(element, encoding="unicode", method="html"))


_BLOCKS = frozenset({"html", "body", "article", "div", "section", "p", "h1", "h2", "h3", "h4", "ul", "ol", "table"})


def _inner(element: Any) -> str:
    """What stands in an element as HTML: its blocks, or its lines."""
    found = list(children(element))
    if any(local(one) in _BLOCKS for one in found):
        return "".join(_xhtml(one) for one in found)
    return from_paragraphs(words(element).split("\n"))


def _picture(one: Any) -> str:
    """A picture that stands in the file itself."""
    if "base64" not in attribute(one, "encoding"):
        return ""
    data = re.sub(r"\s+", "", words(one))
    return f'<figure><img src="data:{escape(attribute(one, "contenttype"))};base64,{escape(data)}" alt=""></figure>'


def _data(one: Any) -> str:
    """The text of data that is text; empty for sound, pictures and documents."""
    kind = attribute(one, "contenttype").partition(";")[0].strip().lower()
    if kind and not (kind.startswith("text/") or "xml" in kind or "html" in kind):
        return ""
    text = words(one)
    if "base64" in attribute(one, "encoding"):
        try:
            text = base64.b64decode(re.sub(r"\s+", "", text), validate=False).decode("utf-8")
        except (binascii.Error, ValueError):
            return ""
    if "html" in kind or re.search(r"</(?:p|div|body)>", text):
        return text
    return from_paragraphs(text.split("\n"))


def _package(item: Item, root: Any) -> None:
    """A package is an article that lists what is in it, and is linked with each of its items."""
    made = ""
    for group in below(child(root, "groupSet"), "group"):
        entries = ""
        for one in children(group, "itemRef"):
            title = line(words(child(one, "title"))) or line(words(child(one, "headline")))
            target = attribute(one, "residref") or attribute(one, "href")
            told = spoken(child(one, "description")).replace("\n", " ")
            shown = " — ".join(filter(None, (title or target, told)))
            entries += f"<li>{escape(shown)}</li>" if shown else ""
            nature = attribute(child(one, "itemClass"), "qcode", "uri")
            if target and not nature.endswith(("picture", "graphic", "audio", "video")):
                item.links.append(CaptureLink(title, LinkKind.RELATED, target))
        title = line(words(child(group, "title")))
        made += (f"<h3>{escape(title)}</h3>" if title and entries else "") + (f"<ul>{entries}</ul>" if entries else "")
    item.markup = item.markup or made


# -- NewsML 1


def _first_newsml(root: Any) -> Item:
    """An item of NewsML 1.0 to 1.2: what identifies it, its lines of news, and the text in its components."""
    item = Item()
    identified = child(root, "Identification", "NewsIdentifier")
    item.guid = line(words(child(identified, "PublicIdentifier")))
    item.version = line(words(child(identified, "RevisionId")))
    if item.version:  # the same item whatever its version
        item.guid = re.sub(rf":{re.escape(item.version)}[NUA]?$", "", item.guid)
    item.provider = line(words(child(identified, "ProviderId")))
    management = child(root, "NewsManagement")
    item.created = [line(words(child(management, name))) for name in ("FirstCreated", "ThisRevisionCreated")]
    item.created = [nitf.moment(one) for one in item.created]
    item.status = attribute(child(management, "Status"), "FormalName").lower()
    if item.status == "embargoed":
        ends = line(words(child(management, "StatusWillChange", "DateAndTime")))
        item.embargo = nitf.moment(ends) or "embargoed"
    _topics(item, root)
    news_lines = next(below(root, "NewsLines"), None)
    for name, told in (
        ("headline", "HeadLine"), ("subhead", "SubHeadLine"), ("byline", "ByLine"), ("dateline", "DateLine"),
        ("copyright", "CopyrightLine"), ("slug", "SlugLine"),
    ):  # fmt: skip
        setattr(item, name, line(words(child(news_lines, told))))
    for one in below(root, "Language"):
        item.language = item.language or attribute(one, "FormalName")
    for one in below(root, "ContentItem"):
        inner = next(below(one, "nitf"), None)
        body = next(below(one, "html", "body"), None)
        if inner is not None and not item.markup:
            nitf.fill(item, inner)
        elif body is not None and not item.markup:
            item.markup = _xhtml(body)
        elif not item.markup and line(words(child(one, "DataContent"))):
            item.markup = _inner(child(one, "DataContent"))
    return item


def _topics(item: Item, root: Any) -> None:
    """Subjects by the code of their most exact part, and keywords."""
    for one in below(root, "SubjectCode"):
        told = [attribute(part, "FormalName") for part in children(one, "SubjectDetail", "SubjectMatter", "Subject")]
        code = max(filter(str.isdecimal, told), key=lambda code: len(code.rstrip("0")), default="")
        made = newsroom.subject(code, TagKind.TOPIC, newsroom.SCHEMES["subj"] + code) if code else None
        item.subjects += [made] if made else []
    for one in below(root, "Property"):
        if attribute(one, "FormalName").lower() == "keyword":
            made = newsroom.subject(attribute(one, "Value"), TagKind.TOPIC)
            item.subjects += [made] if made else []
    item.subjects = newsroom.with_broader(item.subjects)

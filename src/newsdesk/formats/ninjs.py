"""ninjs, the News in JSON of the IPTC: versions 1 to 3 (iptc.org/standards/ninjs), one item or many.

Version 1 has properties in small letters and one of each; 2 and 3 have them in camel case, and lists of headlines,
descriptions and bodies. They are read alike: by the names of both.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsdesk.domain.capture import Capture, CaptureLink, Skipped
from newsdesk.domain.link import LinkKind
from newsdesk.domain.tag import TagKind
from newsdesk.formats import newsroom, nitf, table_files
from newsdesk.formats.decode import decode
from newsdesk.formats.newsroom import Item, line, lines
from newsdesk.formats.xml_tree import below, tree_of
from newsdesk.text.body import from_paragraphs, plain_text
from newsdesk.text.clean import clean
from newsdesk.text.patterns import pattern

READER, VERSION = "ninjs", 1
_SIGNS = (
    "versioncreated", "pubstatus", "headlines", "bodies", "bodytext", "bodyxhtml", "bodyhtml5", "copyrightholder",
    "representationtype", "infosources", "embargoed", "slugline", "usageterms", "descriptiontext", "contentcreated",
)  # fmt: skip
_KEY = pattern(r'"([A-Za-z_0-9]+)"\s*:')
_TAGS = (
    ("subjects", TagKind.TOPIC), ("people", TagKind.PERSON), ("organisations", TagKind.ORGANISATION),
    ("places", TagKind.PLACE), ("events", TagKind.EVENT), ("objects", TagKind.OTHER),
)  # fmt: skip
_ONES = {
    "subject": "subjects", "person": "people", "organisation": "organisations", "place": "places", "event": "events",
    "object": "objects", "infosource": "infosources", "byline": "by", "embargoed": "embargoeduntil",
}  # fmt: skip
_MARKED = pattern(r"</?[a-z][^<>]*>", re.IGNORECASE)
_MEDIA = ("picture", "graphic", "audio", "video")


def accepts(head: bytes, name: str) -> int:
    """How sure it is (0-9): JSON whose first object has an address and some of the properties of ninjs."""
    if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"{", b"["):
        return 0
    text = decode(head)[0]
    keys = {_folded(key) for key in _KEY.findall(text)}
    if '"ninjs' in text[:2000].lower() and "uri" in keys:
        return 9
    return 9 if "uri" in keys and len(keys & set(_SIGNS)) >= 2 else 0


def split(path: Path) -> Iterator[tuple[str, object]]:
    """(place, an item) of each item of a file: the one that it is, those of a list, or one a line."""
    rows = list(_two(table_files.split_json(path)))
    if len(rows) == 1 and rows[0][0] == "row 1":
        yield "", rows[0][1]
        return
    yield from table_files.split_json(path)


def _two(rows: Iterator[tuple[str, object]]) -> Iterator[tuple[str, object]]:
    for number, row in enumerate(rows):
        yield row
        if number:
            return


def read(place: str, data: object) -> list[Capture | Skipped]:
    """The article of one item."""
    if isinstance(data, Skipped):
        return [data]
    if isinstance(data, bytes):
        try:
            data = json.loads(decode(data)[0])
        except (ValueError, RecursionError) as error:
            return [Skipped(place, "bad-json", {"detail": str(error)[:200]})]
    if not isinstance(data, dict):
        return [Skipped(place, "not-an-object")]
    inner = data.get("data") if isinstance(data.get("data"), dict) else data
    if isinstance(inner, dict) and isinstance(inner.get("items"), list) and "uri" not in data:  # an answer of a service
        items = [one.get("item", one) if isinstance(one, dict) else one for one in inner["items"]]
        made = [read(f"{place} item {number}".strip(), one) for number, one in enumerate(items, 1)]
        return [capture for captures in made for capture in captures] or [Skipped(place, "empty-message")]
    if "$schema" in data and isinstance(data.get("$defs") or data.get("properties"), dict):
        return [Skipped(place, "schema")]
    found = _named(data)
    kind = line(found.get("type"))
    if kind in _MEDIA and not _bodies(found) and not _descriptions(found):
        return [Skipped(place, "no-text")]
    return [_item(found).capture(place)]


def _folded(name: str) -> str:
    return name.replace("_", "").lower()


def _named(data: dict[str, Any]) -> dict[str, Any]:
    """The properties of an item under one name whatever the version."""
    found: dict[str, Any] = {}
    for name, value in data.items():
        key = _folded(str(name))
        found.setdefault(_ONES.get(key, key), value)
    return found


def _item(found: dict[str, Any]) -> Item:
    guid = line(found.get("uri"))
    heads = _texts(found, "headline")
    others = [value for role, value in heads if role not in newsroom.BELOW]
    main = next((value for role, value in heads if role in ("main", "")), others[0] if others else "")
    bodies = _bodies(found)
    item = Item(
        guid=guid, version=line(str(found.get("version") or "")), headline=main or line(found.get("title")),
        subhead=next((value for role, value in heads if role in newsroom.BELOW), ""),
        slug=line(found.get("slugline")), byline=_byline(found), dateline=line(found.get("located")),
        summary=_summary(found, bodies), markup=_markup(bodies), language=line(found.get("language")),
        source=_source(found), provider=line(found.get("copyrightholder")), embargo=line(found.get("embargoeduntil")),
        usage_terms=_all(found.get("usageterms")), copyright=line(found.get("copyrightnotice")),
        url=_url(found, guid), status=line(found.get("pubstatus")),
        changed=line(found.get("versioncreated")),
        created=[line(found.get(name)) for name in ("contentcreated", "firstcreated", "versioncreated")],
        notes=[lines(found.get("ednote"))],
    )  # fmt: skip
    for one in _objects(found.get("altids")):
        role = line(one.get("role"))
        item.exactly = str(one.get("value") or "") if role == newsroom.EXACTLY else item.exactly
    for name, kind in _TAGS:
        for one in _objects(found.get(name)):
            literal, uri = line(one.get("literal") or one.get("code")), line(one.get("uri"))
            made = newsroom.subject(
                one.get("name") or literal, kind, uri or newsroom.uri_of(literal), _above(one), _names(one)
            )
            item.subjects += [made] if made else []
    item.subjects = newsroom.with_broader(item.subjects)
    _associate(item, found.get("associations"))
    return item


def _byline(found: dict[str, Any]) -> str:
    """The line of names, or the names one by one."""
    told = [line(one.get("by") or one.get("name")) for one in _objects(found.get("bylines"))]
    return line(found.get("by")) or ", ".join(filter(None, told))


def _all(value: object) -> str:
    """Words in lines, however many of them there are."""
    return "\n".join(filter(None, map(lines, value))) if isinstance(value, list) else lines(value)


def _url(found: dict[str, Any], guid: str) -> str:
    """Where the item can be read: an address told beside it, or its own where that leads to a page."""
    told = [line(one.get("value")) for one in _objects(found.get("altids")) if line(one.get("role")) in ("url", "web")]
    renditions = _members(found.get("renditions"))
    told += [
        line(one.get("href")) for name, one in renditions if name == "web" and "html" in line(one.get("contentType"))
    ]
    return next((one for one in told if newsroom.is_address(one)), guid if newsroom.is_address(guid) else "")


def _above(one: dict[str, Any]) -> str:
    """The URI of the subject above."""
    broader = one.get("broader")
    return line(broader if isinstance(broader, str) else "")


def _names(one: dict[str, Any]) -> list[tuple[str, str]]:
    """Names in other languages, as some providers tell them: {"ar": "…"}."""
    names = one.get("names")
    return [(str(tag), str(name)) for tag, name in names.items()] if isinstance(names, dict) else []


def _source(found: dict[str, Any]) -> str:
    told = [line(one.get("name") or one.get("literal")) for one in _objects(found.get("infosources"))]
    return next(filter(None, told), "")


def _texts(found: dict[str, Any], name: str) -> list[tuple[str, str]]:
    """(role, words) of headlines or descriptions of any version."""
    told = [
        (line(one.get("role")), str(one.get("value") or ""), line(one.get("contentType")) == "text/plain")
        for one in _objects(found.get(f"{name}s"))
    ]
    told += [
        (key.removeprefix(name), value, key.endswith("text"))
        for key, value in found.items()
        if key.startswith(name) and key != f"{name}s" and isinstance(value, str)
    ]
    return [
        (role, lines(plain_text(clean(value)) if not plain and _MARKED.search(value) else value))
        for role, value, plain in told
        if value.strip()
    ]


def _descriptions(found: dict[str, Any]) -> list[tuple[str, str]]:
    return _texts(found, "description")


def _summary(found: dict[str, Any], bodies: list[tuple[str, str]]) -> str:
    """The description; where there is no body it is the text itself, and no summary of it."""
    told = _descriptions(found)
    summary = next((value for role, value in told if role in ("summary", "abstract", "text", "")), "")
    return summary or (told[0][1] if told else "")


def _bodies(found: dict[str, Any]) -> list[tuple[str, str]]:
    """(content type, text) of the bodies of any version."""
    told = [
        (line(one.get("contentType") or one.get("contenttype") or one.get("role")).lower(), str(one.get("value") or ""))
        for one in _objects(found.get("bodies"))
    ]
    told += [
        ("text/plain" if key.endswith("text") else "text/html", _marked(key, value))
        for key, value in found.items()
        if key.startswith("body") and isinstance(value, str)
    ]
    return [(kind, value) for kind, value in told if value.strip()]


def _marked(key: str, value: str) -> str:
    """A body of HTML; one of NITF is made that."""
    if "nitf" not in key:
        return value
    root = tree_of(value.encode("utf-8", "replace"))
    content = list(below(root, "body.content")) if root is not None else []
    return nitf.markup(content) if content else value


def _markup(bodies: list[tuple[str, str]]) -> str:
    """The body that says the most: markup before text, of several the longest."""
    marked = [value for kind, value in bodies if "html" in kind]
    if marked:
        return max(marked, key=lambda value: (len(plain_text(clean(value))) // 50, value.count("<img"), len(value)))
    plain = [value for kind, value in bodies if "plain" in kind or kind in ("", "text")]
    others = [value for kind, value in bodies if "xml" in kind]
    text = max(plain, key=len, default="")
    return from_paragraphs(text.split("\n")) if text else max(others, key=len, default="")


def _associate(item: Item, told: object) -> None:
    """Pictures go below the text, items of text become links."""
    for name, one in _members(told):
        other = _named(one)
        kind, uri = line(other.get("type")), line(other.get("uri"))
        heads = _texts(other, "headline")
        title = (heads[0][1] if heads else "") or line(other.get("title"))
        if kind in ("picture", "graphic"):
            address = _picture(other)
            caption = next((value for _, value in _descriptions(other)), "")
            credit = line(other.get("by"))
            shown = newsroom.figure(
                address, title, f"{caption} ({credit})" if caption and credit else caption or credit
            )
            item.pictures += [shown] if shown else []
        elif uri or title:
            known = next((kind for kind in LinkKind if kind.value == line(other.get("rel"))), None)
            target = "" if uri.startswith(newsroom.TITLE) else uri
            title = title or line(name if target == "" else "")
            item.links.append(CaptureLink(title, known or newsroom.link_kind(line(other.get("rel"))), target))


def _picture(found: dict[str, Any]) -> str:
    """The address of a picture's rendition: the widest one that is not for print alone."""
    renditions = [one for _, one in _members(found.get("renditions")) if line(one.get("href"))]
    wide = [one for one in renditions if isinstance(one.get("width"), int) and one["width"] <= 2000]
    best = max(wide, key=lambda one: one["width"], default=renditions[0] if renditions else {})
    return line(best.get("href"))


def _objects(value: object) -> list[dict[str, Any]]:
    found = value if isinstance(value, list) else [value] if isinstance(value, dict) else []
    return [one for one in found if isinstance(one, dict)]


def _members(value: object) -> list[tuple[str, dict[str, Any]]]:
    """Associations and renditions: an object of objects in version 1, a list of objects with names since."""
    if isinstance(value, dict):
        return [(str(name), one) for name, one in value.items() if isinstance(one, dict)]
    return [(line(one.get("name")), one) for one in _objects(value)]

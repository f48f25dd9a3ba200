"""What the writers of newsroom formats have in common: names of items, moments, tags by kind, pictures in addresses.

What a format cannot say, or says less exactly (a month for a date, a headline of two spaces), stands once more in a
property of newsdesk's own, as JSON: others pass it over, and newsdesk reads the same article again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from newsdesk.domain.article import PUB_STATUS, Article, Direction
from newsdesk.domain.dates import PartialDate, Precision
from newsdesk.domain.link import Kind, OwnKind
from newsdesk.formats.frame import Frame
from newsdesk.formats.newsroom import EXACTLY, TITLE, guid_of, line, lines
from newsdesk.formats.write_body import data_address
from newsdesk.text.patterns import pattern

_ATTACHED = pattern(r'(?<= src=")attachment:[0-9a-f]{64}(?=")')
__all__ = [
    "EXACTLY",
    "day",
    "direction_of",
    "exactly",
    "guid_of",
    "language_of",
    "legal",
    "links_of",
    "moment",
    "pub_status",
    "with_pictures",
]

_ONE_LINE = ("headline", "subhead", "slug", "byline", "dateline", "source", "provider", "copyright")
_LINES = ("summary", "notes", "usage_terms")


def moment(value: str) -> str | None:
    """A partial date as a moment with seconds and a zone, as the formats ask for it; None where it is less exact."""
    try:
        exact = PartialDate(value).precision is Precision.MINUTE and len(value) > 16
    except ValueError:
        return None
    return f"{value[:16]}:00{value[16:]}" if exact else None


def day(value: str) -> str | None:
    """The beginning of a day as such a moment, for formats that have no days; None where a date is less exact."""
    return f"{value[:10]}T00:00:00Z" if len(value) >= 10 else None


def exactly(article: Article, *, versions: bool) -> str:
    """What the format does not say as it stands, as JSON; with `versions` it takes any version of an item."""
    text = article.text
    told: dict[str, str | dict[str, list[str]]] = {
        name: getattr(text, name) for name in _ONE_LINE if line(getattr(text, name)) != getattr(text, name)
    }
    told |= {name: getattr(text, name) for name in _LINES if lines(getattr(text, name)) != getattr(text, name)}
    told |= {name: "" for name in ("headline", "source", "provider", "copyright", "summary") if not getattr(text, name)}
    told |= {"language": text.language, "item_version": text.item_version}
    if versions or re.fullmatch("[1-9][0-9]*", text.item_version):
        del told["item_version"]
    told |= {"url": text.url, "direction": text.direction.value}
    told["published_text"] = text.published_text
    if text.published is None or moment(text.published.value) is None:
        told["published"] = text.published.value if text.published else ""
    if text.embargo and moment(text.embargo) is None:
        told["embargo"] = text.embargo
    told |= {"status": article.status.value, "uid": article.uid}
    if article.captured:
        told["captured"] = article.captured
    kinds = [link.kind for link in article.links if link.outgoing and isinstance(link.kind, OwnKind)]
    if kinds:
        told["kinds"] = {kind.value: list(kind.names) for kind in kinds}
    return json.dumps(told, ensure_ascii=True, separators=(",", ":"))


def pub_status(article: Article) -> str:
    """What its provider says of it, as the notes tell: usable, withheld or canceled."""
    found = [line.removeprefix(PUB_STATUS) for line in article.text.notes.split("\n") if line.startswith(PUB_STATUS)]
    return next((one for one in found if one in ("withheld", "canceled")), "usable")


@dataclass(frozen=True, slots=True)
class Pointed:
    """A link: `uri` names the other item, or its title where nothing else is known of it."""

    kind: Kind
    uri: str
    title: str


def links_of(article: Article, frame: Frame) -> Iterator[Pointed]:
    """The links of an article; one that points at it is told by the article that it starts from."""
    for link in article.links:
        if link.outgoing:
            identity = frame.identity_of(link.article_id) if link.article_id is not None else link.target
            uri = guid_of(identity) if identity else TITLE + quote(link.called, safe="")
            yield Pointed(link.kind, uri, link.called)


def with_pictures(body: str, frame: Frame) -> str:
    """A body whose pictures stand in their addresses: nothing lies beside the file."""
    return _ATTACHED.sub(lambda match: data_address(match[0], frame) or match[0], body)


def language_of(article: Article) -> str:
    """The language as BCP 47 writes it; `und` where it is not known."""
    tag = article.text.language
    return tag if re.fullmatch(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*", tag) else "und"


def direction_of(article: Article) -> str:
    """rtl or ltr; empty where each paragraph takes its own."""
    direction = article.text.direction
    return "" if direction is Direction.AUTO else direction.value


def legal(value: str) -> str:
    """Words without the signs that XML cannot carry."""
    return _ILLEGAL.sub("", value)


_ILLEGAL = pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")

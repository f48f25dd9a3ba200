"""Feeds as files: RSS, RDF, Atom, JSON Feed; and OPML, lists of them. Each entry is an article; nothing is fetched."""

from __future__ import annotations

import io
import json
import re
from html import unescape
from typing import Any

from newsdesk.domain.article import Text
from newsdesk.domain.capture import Capture, Skipped
from newsdesk.formats.addresses import absolute, host, joined
from newsdesk.formats.decode import decode, decode_page, mended
from newsdesk.text.body import plain_text
from newsdesk.text.clean import clean
from newsdesk.text.dates import parse_cell
from newsdesk.text.fold import fold_key, fold_name
from newsdesk.text.language import believed
from newsdesk.text.patterns import pattern

READER, VERSION = "feed", 1
MOST = 200_000_000
"""Bytes of a feed file; it is read as a whole."""

_OPENING = pattern(
    r"\A(?:\s|\ufeff|<\?.*?\?>|<!--.*?(?:-->|\Z)|<!DOCTYPE[^>\[]*(?:\[.*?\])?\s*>)*", re.DOTALL | re.IGNORECASE
)
_ROOT = pattern(r"<(?:\w+:)?(rss|feed|rdf|opml|channel)\b", re.IGNORECASE)
_TAG = pattern(r"<[^<>]*>")
_JSON_FEED = "jsonfeed.org/version"
_LONGEST_TAG = 80


def accepts(head: bytes, name: str) -> int:
    """How sure it is (0-9) that a file is a feed or a list of feeds."""
    text = decode_page(head[:16_000])
    if text.lstrip("\ufeff \t\n").startswith("{"):
        return 9 if _JSON_FEED in text else 0
    root = _ROOT.match(_OPENING.sub("", text))
    return 9 if root else 0


def read(place: str, data: bytes) -> list[Capture | Skipped]:
    """The articles of a feed, in its order."""
    text = decode_page(data)
    if text.lstrip("\ufeff \t\n").startswith("{"):
        return _json_feed(place, data)
    root = _ROOT.match(_OPENING.sub("", text[:200_000]))
    if root and root[1].lower() == "opml":
        return [Skipped(place, "list-of-feeds", {"count": str(len(re.findall(r"\bxmlUrl\s*=", text, re.IGNORECASE)))})]
    return _xml_feed(place, data)


def _xml_feed(place: str, data: bytes) -> list[Capture | Skipped]:
    import feedparser

    try:
        found = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=True)
    except Exception as error:  # torn bytes make the library stumble, for all that it forgives
        return [Skipped(place, "bad-feed", {"detail": str(error)[:200]})]
    base = _string(found.feed.get("link"))
    source = _line(found.feed.get("title")) or host(base)
    language = _language(found.feed.get("language"))
    # Under "updated" the library also tells Dublin Core's date, which is one of publication; a day of change is none.
    old = found.version.startswith("rss") and not any(name in data for name in (b"atom:updated", b"dcterms:modified"))
    dated = ("published", "issued", "date", *(("updated",) if old else ()))
    made: list[Capture | Skipped] = []
    for number, entry in enumerate(found.entries, 1):
        made.append(_entry(f"entry {number}", entry, source, base, language, dated))
    return made or [Skipped(place, "empty-feed")]


def _entry(place: str, entry: Any, source: str, base: str, language: str, dated: tuple[str, ...]) -> Capture | Skipped:
    contents = [_string(part.get("value")) for part in entry.get("content", ())]
    summary = _string(entry.get("summary"))
    longest = max([*contents, ""], key=len)
    address = joined(base, _string(entry.get("link"))) if entry.get("link") else ""
    body = clean(absolute(longest or summary, address or base))
    headline = _line(entry.get("title")) or " ".join(plain_text(body).split()[:12])
    if not headline and not body:
        return Skipped(place, "empty-row")
    # The library's own `get` gives the day of change where there is none of publication.
    words = next(filter(None, (_string(dict.get(entry, name)) for name in dated)), "")
    teaser = plain_text(clean(summary)) if longest and summary else ""
    own = _line(entry.get("source", {}).get("title")) if isinstance(entry.get("source"), dict) else ""
    return Capture(
        Text(
            headline=headline,
            byline=", ".join(dict.fromkeys(filter(None, (_line(one.get("name")) for one in entry.get("authors", ()))))),
            summary="" if fold_key(teaser) == fold_key(plain_text(body)) else teaser,
            body=body,
            language=believed(language or _language(entry.get("language")), f"{headline}\n{plain_text(body)}"),
            source=own or source,
            url=address,
            published=parse_cell(words) if words else None,
            published_text=words,
        ),
        external_id=_own_id(_line(entry.get("id")), host(address or base)),
        tags=_names(one.get("label") or one.get("term") for one in entry.get("tags", ())),
        place=place,
    )


def _json_feed(place: str, data: bytes) -> list[Capture | Skipped]:
    """Version 1 and 1.1 (jsonfeed.org)."""
    try:
        found = json.loads(decode(data)[0])
    except (ValueError, RecursionError) as error:
        return [Skipped(place, "bad-json", {"detail": str(error)[:200]})]
    items = found.get("items") if isinstance(found, dict) else None
    made: list[Capture | Skipped] = []
    for number, item in enumerate(items if isinstance(items, list) else (), 1):
        made.append(
            _item(f"entry {number}", item, found)
            if isinstance(item, dict)
            else Skipped(f"entry {number}", "not-an-object")
        )
    return made or [Skipped(place, "empty-feed")]


def _item(place: str, item: dict[str, Any], feed: dict[str, Any]) -> Capture | Skipped:
    html, text = _string(item.get("content_html")), _string(item.get("content_text"))
    body = clean(html or "".join(f"<p>{_escaped(line)}</p>" for line in text.split("\n") if line.strip()))
    headline = _line(_string(item.get("title"))) or " ".join(plain_text(body).split()[:12])
    if not headline and not body:
        return Skipped(place, "empty-row")
    authors = item.get("authors") or [item.get("author")]
    names = [_string(one.get("name")) for one in authors if isinstance(one, dict)] if isinstance(authors, list) else []
    words = _string(item.get("date_published"))
    site = host(_string(feed.get("home_page_url")) or _string(item.get("url")))
    return Capture(
        Text(
            headline=headline,
            byline=", ".join(filter(None, names)),
            summary=_line(_string(item.get("summary"))),
            body=body,
            language=believed(
                _language(item.get("language") or feed.get("language")), f"{headline}\n{plain_text(body)}"
            ),
            source=_line(_string(feed.get("title"))) or host(_string(feed.get("home_page_url"))),
            url=_string(item.get("url")) or _string(item.get("external_url")),
            published=parse_cell(words) if words else None,
            published_text=words,
        ),
        external_id=_own_id(_string(item.get("id")), site),
        tags=_names(item.get("tags") if isinstance(item.get("tags"), list) else ()),
        place=place,
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _string(value: object) -> str:
    return mended(str(value)) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else ""


def _line(value: object) -> str:
    """One line of words: feeds put markup and entities into titles."""
    return " ".join(mended(unescape(_TAG.sub(" ", _string(value)))).split())


def _own_id(told: str, site: str) -> str | None:
    """What names an entry among all there are: many sites count theirs from one."""
    if not told or ":" in told:
        return told or None
    return f"{site}:{told}" if site else None


def _names(found: Any) -> tuple[str, ...]:
    names = {fold_name(name): name for name in reversed([_line(one).lstrip("# ") for one in found if one])}
    return tuple(name for key, name in reversed(names.items()) if key and len(name) <= _LONGEST_TAG)


def _language(told: object) -> str:
    tag = (told if isinstance(told, str) else "").strip().lower().replace("_", "-").split("-")[0]
    return tag if re.fullmatch(r"[a-z]{2,3}", tag) else ""

"""The derived columns of an article: keys for identity, counts, fingerprints. Pure; also run in worker processes."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from typing import Any
from urllib.parse import unquote, urlsplit

from newsdesk.domain.article import Text
from newsdesk.domain.dates import PartialDate
from newsdesk.text.body import plain_text
from newsdesk.text.fold import fold_key, fold_name
from newsdesk.text.sorting import sort_key
from newsdesk.text.tokens import Words, read

MOST_KEY = 240
_TRACKING = re.compile(r"(?:^|&)(?:utm_[^=&]*|fbclid|gclid|mc_cid|mc_eid)=[^&]*")


@lru_cache(maxsize=16384)
def title_key(title: str) -> str:
    """A headline as identity and waiting links compare it."""
    return fold_key(title)[:MOST_KEY]


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """The name of a source or a tag as it is looked up, with its + and #; a name of signs alone stands for itself."""
    name = " ".join(name.split())[:300]
    return (fold_name(name) or name.casefold())[:300]


def url_key(url: str) -> str | None:
    """A hash of the address without scheme, www, tracking, fragment and percent signs.

    None for no address, and for the bare address of a site: it is the address of no article.
    """
    url = url.strip()
    if not url:
        return None
    try:
        parts = urlsplit(url if "//" in url else f"//{url}")
        host = (parts.hostname or "").removeprefix("www.")
        host += f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    except ValueError:
        return hashlib.sha256(url.encode()).hexdigest()
    query = _TRACKING.sub("", unquote(parts.query)).strip("&")
    route = parts.fragment if parts.fragment.startswith(("/", "!")) else ""  # a page that a script shows
    if not (parts.path.strip("/") or query or route):
        return None
    plain = f"{host}{unquote(parts.path).rstrip('/')}?{query}#{route}"
    return hashlib.sha256(plain.encode("utf-8", "replace")).hexdigest()


def fingerprint(headline: str, plain: str) -> str:
    """Equal for texts with the same words in the same order, however they are spelled (128 bits)."""
    return _fingerprint(fold_key(headline), fold_key(plain))


def _fingerprint(headline_key: str, plain_key: str) -> str:
    return hashlib.blake2b(f"{headline_key} {plain_key}".strip().encode(), digest_size=16).hexdigest()


def date_columns(published: PartialDate | None) -> dict[str, Any]:
    """The columns that a date fills, its words excepted."""
    return {
        "published": published.value if published else None,
        "published_precision": published.precision.value if published else None,
        "published_sort": published.sort_key if published else None,
    }


def text_columns(text: Text, headline: Words | None = None, plain: Words | None = None) -> dict[str, Any]:
    """The columns of `articles` that a text fills, the source excepted.

    `headline` and `plain` are the words of its headline and of its body, where they have been read already.
    """
    headline = headline or read(text.headline)
    plain = plain or read(plain_text(text.body))
    return {
        "headline": text.headline,
        "headline_key": headline.key[:MOST_KEY],
        "headline_sort": sort_key(text.headline),
        "subhead": text.subhead,
        "slug": text.slug,
        "byline": text.byline,
        "dateline": text.dateline,
        "summary": text.summary,
        "body": text.body,
        "language": text.language,
        "direction": text.direction.value,
        "provider": text.provider,
        "embargo": text.embargo,
        "url": text.url,
        "url_key": url_key(text.url),
        "published_text": text.published_text,
        **date_columns(text.published),
        "notes": text.notes,
        "usage_terms": text.usage_terms,
        "copyright": text.copyright,
        "item_version": text.item_version,
        "word_count": plain.count,
        "fingerprint": _fingerprint(headline.key, plain.key),
    }

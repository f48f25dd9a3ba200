"""What a web page says about itself, in the ways pages say it: JSON-LD (schema.org), Open Graph, Dublin Core,
microdata, <time>, and the notes that browsers and SingleFile leave in a page they save.

What several ways tell is taken from the one that is meant for machines first; of headlines the one the reader saw.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from newsdesk.domain.dates import PartialDate
from newsdesk.formats.addresses import host, joined
from newsdesk.formats.decode import mended
from newsdesk.formats.page_dates import moment, published
from newsdesk.formats.page_facts import contents, first, inside, line, metas, microdata, said
from newsdesk.text.fold import fold_key, fold_name
from newsdesk.text.patterns import pattern

_ARTICLES = pattern(r"\w*(?:Article|Posting|Report)$")
_SAVED = pattern(r"saved from url=\(\d+\)(\S+)")
_SINGLE = pattern(r"Page saved with SingleFile\s+url:\s*(\S+)(?:.*?saved date:\s*([^\n]+))?", re.DOTALL)
_JS_DATE = pattern(r"\w{3} (\w{3}) (\d\d) (\d{4}) (\d\d):(\d\d):(\d\d) GMT([+-]\d{4})")
_CONTROL = pattern(r"[\x00-\x1f]+")
_MOST_TAGS = 60
_LONGEST_TAG = 80
_PARTS = pattern(r"\s*[,،;؛|]\s*")


@dataclass(slots=True)
class Meta:
    """What was found; empty where the page does not say."""

    headline: str = ""
    subhead: str = ""
    summary: str = ""
    byline: str = ""
    source: str = ""
    language: str = ""
    url: str = ""
    published: PartialDate | None = None
    published_text: str = ""
    captured: str = ""
    tags: list[str] = field(default_factory=list)


def read_meta(tree: Any, markup: str, address: str = "", captured: str = "") -> Meta:
    """The facts of a page given as an lxml tree and as text; `address` and `captured` are where and when it was read,
    if that is known."""
    meta = Meta()
    named = metas(tree)
    articles = chain(_articles(tree), microdata(tree, _ARTICLES))
    graph = next((one for one in articles if one and _of_this_page(one, tree, named)), {})
    meta.url = _address(tree, named, graph, markup, address)
    meta.captured = moment(captured) or _saved_at(markup)
    meta.language = _language(tree, named, graph)
    meta.headline = _headline(tree, named, graph)
    meta.source = _source(tree, named, graph, meta.url)
    meta.byline = _byline(tree, named, graph, meta.source)
    meta.summary = first(
        said(graph.get("description")), *contents(named, "og:description", "description", "twitter:description")
    )
    meta.published, meta.published_text = published(tree, named, graph, meta.headline, meta.url, meta.captured)
    meta.tags = _tags(tree, named, graph)
    return meta


# -- where pages say things


def _articles(tree: Any) -> Iterator[dict[str, Any]]:
    """The objects of the page's JSON-LD that are articles, those with a headline and a date first."""
    found = []
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and script.text:
            for item in _objects(_json(script.text), 0):
                kinds = item.get("@type")
                if any(_ARTICLES.match(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds])):
                    found.append(item)
    yield from sorted(
        found, key=lambda item: -sum(bool(item.get(name)) for name in ("headline", "datePublished", "author"))
    )


def _of_this_page(graph: dict[str, Any], tree: Any, named: dict[str, list[str]]) -> bool:
    """Whether facts are those of the page's own article, and not of one that it lists."""
    told, title = said(graph.get("headline")), next(tree.iter("title"), None)
    own = [*map(inside, tree.iter("h1")), *contents(named, "og:title"), *([] if title is None else [inside(title)])]
    return not told or not any(own) or any(_alike(told, other) or fold_key(told) == fold_key(other) for other in own)


def _json(text: str) -> Any:
    """JSON as pages write it: in comments, with control signs inside strings."""
    text = (
        text.strip().removeprefix("<!--").removesuffix("-->").removeprefix("//<![CDATA[").removesuffix("//]]>").strip()
    )
    for attempt in (text, _CONTROL.sub(" ", text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _objects(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 5:
        return
    if isinstance(value, list):
        for one in value[:200]:
            yield from _objects(one, depth + 1)
    elif isinstance(value, dict):
        yield value
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            if name in value:
                yield from _objects(value[name], depth + 1)


# -- single facts


def _headline(tree: Any, named: dict[str, list[str]], graph: dict[str, Any]) -> str:
    """What stood above the article: what most ways agree on, and of as many the one that the reader saw.

    The title of the window often carries the site's name; of several <h1> the one counts that another way says too.
    """
    title = next(tree.iter("title"), None)
    told = [
        said(graph.get("headline")),
        _without_site(first(*contents(named, "og:title")), named),
        _without_site("" if title is None else inside(title), named),
        first(*contents(named, "headline", "dc.title", "dcterms.title", "twitter:title")),
    ]
    heads = list(dict.fromkeys(filter(None, map(inside, (*tree.xpath('//h1|//*[@itemprop="headline"]'),)))))
    seen = next((one for one in heads if any(_alike(one, other) for other in told)), "")
    votes: dict[str, list[str]] = {}
    for one in (seen, *(text[:_MOST_TITLE] for text in told)):
        key = fold_key(one)
        if seen and key.startswith(fold_key(seen)) and len(key.split()) - len(fold_key(seen).split()) <= _SITE_WORDS:
            one, key = seen, fold_key(seen)
        if key:
            votes.setdefault(key, []).append(one)
    return max(votes.values(), key=len)[0] if votes else first(*heads)


def _words(text: str) -> set[str]:
    return set(fold_key(text).split())


def _shared(one: str, other: str) -> float:
    """The part of the shorter one's words that the other has too."""
    first, second = _words(one), _words(other)
    least = min(len(first), len(second))
    return len(first & second) / least if least else 0.0


def _alike(one: str, other: str) -> bool:
    return _shared(one, other) >= 0.6 and min(len(_words(one)), len(_words(other))) >= 2


_MOST_TITLE = 1000  # letters
_SITE_WORDS = 4  # of a site's name behind a headline
_SITE = pattern(r"\s+[|\-–—•»:]\s+|\s*\|\s*")


def _without_site(title: str, named: dict[str, list[str]]) -> str:
    """A title without what follows its last bar or dash, where that is the name of the site."""
    title = title[:_MOST_TITLE]
    parts = list(_SITE.finditer(title))
    names = [fold_key(name).replace(" ", "") for name in contents(named, "og:site_name", "application-name")]
    for cut in parts:
        rest = fold_key(title[cut.end() :]).replace(" ", "")
        if any(len(name) > 2 and name in rest for name in names):
            return title[: cut.start()].strip()
    return title


def _source(tree: Any, named: dict[str, list[str]], graph: dict[str, Any], url: str) -> str:
    return first(
        *contents(named, "og:site_name"), said(graph.get("publisher")),
        *contents(named, "application-name", "dc.publisher", "dcterms.publisher", "publisher"), host(url),
    )[:300]  # fmt: skip


def _byline(tree: Any, named: dict[str, list[str]], graph: dict[str, Any], source: str) -> str:
    authors = graph.get("author") or graph.get("creator")
    names = [said(one) for one in (authors if isinstance(authors, list) else [authors])]
    if not any(names):
        names = [*contents(named, "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "byl")]
    if not any(names):
        names = [inside(one) or line(one.get("content")) for one in tree.xpath('//*[@itemprop="author"]')[:5]]
    if not any(names):
        names = [inside(one) for one in tree.xpath('//a[@rel="author"]')[:5]]
    kept = [name for name in names if name and not name.startswith(("http:", "https:", "@")) and len(name) < 120]
    kept = [name for name in dict.fromkeys(kept) if fold_key(name) != fold_key(source)]
    return ("، " if re.search("[\u0600-\u06ff]", "".join(kept)) else ", ").join(kept[:8])


def _language(tree: Any, named: dict[str, list[str]], graph: dict[str, Any]) -> str:
    root = tree.getroottree().getroot()
    told = (root.get("lang"), root.get("{http://www.w3.org/XML/1998/namespace}lang"), said(graph.get("inLanguage")),
            *contents(named, "content-language", "og:locale", "dc.language"))  # fmt: skip
    for one in told:
        tag = (one or "").strip().lower().replace("_", "-")
        if re.fullmatch(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*", tag):
            return tag.split("-")[0]
    return ""


def _address(tree: Any, named: dict[str, list[str]], graph: dict[str, Any], markup: str, address: str) -> str:
    """Where a page is from: where it was read, if that is known, otherwise what it says. What a page gives for the
    address of a whole section, or of its first part, would make one article of many."""
    head = markup[:20_000]
    single, saved = _SINGLE.search(head), _SAVED.search(head)
    base = address or (single[1] if single else saved[1] if saved else "")
    if base.startswith(("http://", "https://")):
        return base
    canonical = [one.get("href") for one in tree.iter("link") if "canonical" in (one.get("rel") or "").lower().split()]
    page = graph.get("mainEntityOfPage")
    others = [*contents(named, "og:url"), said(graph.get("url")), page.get("@id") if isinstance(page, dict) else page]
    for one in (*canonical, *others):
        found = joined(base, mended(one)) if isinstance(one, str) and one.strip() else ""
        path = found.partition("//")[2].partition("/")[2]
        if found.startswith(("http://", "https://")) and path and (one in canonical or _DISTINCT.search(path)):
            return found
    return ""


_DISTINCT = pattern(r"[^/]+/[^/]+|\d|[^/]{20}")


_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def _saved_at(markup: str) -> str:
    """When SingleFile saved the page, as an instant."""
    single = _SINGLE.search(markup[:20_000])
    found = _JS_DATE.search(single[2]) if single and single[2] else None
    if not found or found[1] not in _MONTHS:
        return ""
    zone = f"{found[7][:3]}:{found[7][3:]}"
    return moment(f"{found[3]}-{_MONTHS.index(found[1]) + 1:02}-{found[2]}T{found[4]}:{found[5]}:{found[6]}{zone}")


def _tags(tree: Any, named: dict[str, list[str]], graph: dict[str, Any]) -> list[str]:
    words = graph.get("keywords")
    told = list(words) if isinstance(words, list) else _PARTS.split(said(words))
    told += contents(named, "article:tag", "og:article:tag", "parsely-tags")
    for one in contents(named, "news_keywords"):
        told += _PARTS.split(one)
    told += [inside(one) for one in tree.xpath('//a[contains(concat(" ", @rel, " "), " tag ")]')]
    if not any(map(said, told)):  # a site's own words for search engines, where nothing better is there
        told = [part for one in contents(named, "keywords") for part in _PARTS.split(one)]
    spelled: dict[str, str] = {}
    for one in told:
        for name in _PARTS.split(said(one)):
            name = name.lstrip(" #\u200e\u200f").rstrip(" \u200e\u200f").replace("_", " ")
            key = fold_name(name)
            if key and len(name) <= _LONGEST_TAG:
                spelled.setdefault(key, name)
    return list(spelled.values())[:_MOST_TAGS]

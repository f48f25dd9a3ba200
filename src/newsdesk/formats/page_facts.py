"""Looking things up in the markup of a page: what its <meta> say, and the words of an element or of JSON-LD."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from typing import Any

from newsdesk.formats.decode import mended
from newsdesk.text.patterns import pattern

_TAG = pattern(r"<[^<>]*>")


def metas(tree: Any) -> dict[str, list[str]]:
    """The contents of <meta> by name, property, itemprop or http-equiv, lower case."""
    found: dict[str, list[str]] = {}
    for one in tree.iter("meta"):
        content = line(_unescaped(one.get("content") or ""))  # some pages write &amp;nbsp;
        if content:
            for name in ("property", "name", "itemprop", "http-equiv"):
                if one.get(name):
                    found.setdefault(one.get(name).strip().lower(), []).append(content)
    return found


def contents(named: dict[str, list[str]], *names: str) -> Iterator[str]:
    """What the page says under each of these names, in this order."""
    for name in names:
        yield from named.get(name, ())


def said(value: Any) -> str:
    """Text of a JSON-LD value; of an object its name."""
    if isinstance(value, list):
        return next(filter(None, map(said, value)), "")
    if isinstance(value, dict):
        return said(value.get("name") or value.get("headline") or value.get("@value"))
    return line(_unescaped(value)) if isinstance(value, str) else ""


def _unescaped(text: str) -> str:
    return _TAG.sub(" ", unescape(text)) if "&" in text or "<" in text else text


def line(text: str | None) -> str:
    """Words on one line."""
    return " ".join(mended(text or "").split())


def first(*candidates: str) -> str:
    """The first that is not empty."""
    return next(filter(None, candidates), "")


def inside(element: Any) -> str:
    """The words of an element."""
    return line("".join(element.itertext()))


def microdata(tree: Any, kinds: Any) -> Iterator[dict[str, Any]]:
    """The items of a page's microdata (HTML, "Microdata") whose type ends as `kinds` matches, as JSON-LD would say
    them; not of those that stand beside the article. What stands in an item inside another belongs to the inner one."""
    for item in tree.xpath("//*[@itemscope][@itemtype]")[:50]:
        kind = (item.get("itemtype") or "").split()[:1]
        beside = any(parent.tag in ("aside", "nav", "footer", "li") for parent in item.iterancestors())
        if kind and not beside and kinds.match(kind[0].rpartition("/")[2]):
            yield _item(item, 0)


def _item(item: Any, depth: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    waiting = list(item)[::-1]
    while waiting:
        element = waiting.pop()
        scoped = element.get("itemscope") is not None
        for name in (element.get("itemprop") or "").split():
            value = _item(element, depth + 1) if scoped and depth < _DEEPEST else _value(element)
            if value:
                found.setdefault(name, []).append(value)
        if not scoped and isinstance(element.tag, str):
            waiting += list(element)[::-1]
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


_DEEPEST = 4


def _value(element: Any) -> str:
    """What an element says, by its kind."""
    for name in ("content", "datetime", "href" if element.tag in ("a", "link") else "content"):
        if element.get(name):
            told = line(element.get(name))
            return inside(element) or told if name == "href" else told
    return inside(element)

"""XML of newsrooms as a tree: nothing is fetched, no entity is expanded, what is a little torn is read all the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.entities import html5
from typing import Any

from newsdesk.formats.decode import decode_page
from newsdesk.text.patterns import pattern

OPENING = pattern(
    r"\A(?:\s|\ufeff|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\])?\s*>)*<(?:[\w.-]+:)?([\w.-]+)", re.DOTALL
)
_DECLARATION = pattern(r"\A\s*<\?xml.*?\?>|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.DOTALL)
_ENTITY = pattern(r"&([A-Za-z][A-Za-z0-9]*);")
_OF_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})
MOST_DEPTH = 200


def root_name(head: bytes) -> str:
    """The name of the outermost element of an XML file, without its prefix; empty where there is none."""
    found = OPENING.match(decode_page(head[:20_000]))
    return str(found[1]) if found else ""


def tree_of(data: bytes) -> Any:
    """The outermost element; None where nothing of it can be read. Names are those of the file, `local` cuts them."""
    from lxml import etree

    strict = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, strict)
        if not any(True for _ in root.iter(etree.Entity)):
            return root
    except (etree.XMLSyntaxError, ValueError):
        pass
    text = _ENTITY.sub(_letter, _DECLARATION.sub("", decode_page(data)))
    lenient = etree.XMLParser(
        resolve_entities=False, no_network=True, recover=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), lenient)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _letter(match: Any) -> str:
    """A letter by its name in HTML, which the DTDs of older formats define too."""
    name = match[1]
    return str(match[0] if name in _OF_XML else html5.get(f"{name};", match[0]))


def local(element: Any) -> str:
    """The name of an element without its namespace; empty for what is none."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def children(element: Any, *names: str) -> Iterator[Any]:
    """The children of that name, in order; all of them without a name."""
    for child in element if element is not None else ():
        if isinstance(child.tag, str) and (not names or local(child) in names):
            yield child


def child(element: Any, *path: str) -> Any:
    """The first element down a path of names; None where there is none."""
    for name in path:
        element = next(children(element, name), None)
        if element is None:
            return None
    return element


def below(element: Any, *names: str) -> Iterator[Any]:
    """All elements of these names inside one, in order."""
    if element is not None:
        for one in element.iter():
            if isinstance(one.tag, str) and local(one) in names:
                yield one


def words(element: Any) -> str:
    """All text in an element, as it stands."""
    return "".join(element.itertext()) if element is not None else ""


def spoken(element: Any) -> str:
    """The words in an element, however its lines are broken; a `br` breaks them."""
    made = ""
    for one in element.iter() if element is not None else ():
        if one is not element and local(one) == "br":
            made += "\x00"
        elif local(one):
            made += one.text or ""
        made += (one.tail or "") if one is not element else ""
    return "\n".join(filter(None, (" ".join(part.split()) for part in made.split("\x00"))))


def attribute(element: Any, *names: str) -> str:
    """The first of these attributes that is there, whatever its namespace."""
    if element is None:
        return ""
    for name in names:
        for key, value in element.attrib.items():
            if key == name or key.rsplit("}", 1)[-1] == name:
                return str(value).strip()
    return ""

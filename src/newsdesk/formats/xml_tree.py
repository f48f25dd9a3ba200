"""XML of newsrooms as a tree: nothing is fetched, no entity is expanded, what is a little torn is read all the same."""

from __future__ import annotations

from collections.abc import Iterator
from html.entities import html5
from typing import Any

from newsdesk.formats.decode import decode_page
from newsdesk.text.patterns import pattern

_OPENING = pattern(r"<(?:[\w.-]+:)?([\w.-]+)")
_TAG = pattern(r"<([\w.:-]+)")
_BLANK = pattern(r"[\s\ufeff]*")
_BEFORE = (("<?", "?>"), ("<!--", "-->"), ("<!DOCTYPE", ">"))
_ENTITY = pattern(r"&([A-Za-z][A-Za-z0-9]*);")
_OF_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})
MOST_DEPTH = 200
_DEEPEST = 2000
_END = 300  # letters at the end of a file in which its outermost element is closed


def root_name(head: bytes) -> str:
    """The name of the outermost element of an XML file, without its prefix; empty where there is none."""
    text = decode_page(head[:20_000])
    found = _OPENING.match(text, _prolog(text))
    return str(found[1]) if found else ""


def _prolog(text: str) -> int:
    """How many letters stand before the outermost element: the declaration, comments, the type of the document."""
    at = 0
    while True:
        at = _BLANK.match(text, at).end()  # type: ignore[union-attr]
        begins, ends = next((pair for pair in _BEFORE if text.startswith(pair[0], at)), ("", ""))
        if not begins:
            return at
        end = text.find(ends, at + len(begins))
        subset = text.find("[", at, end) if begins == "<!DOCTYPE" and end >= 0 else -1
        if subset >= 0:
            subset = text.find("]", subset)
            end = text.find(">", subset) if subset >= 0 else -1
        if end < 0:
            return len(text)
        at = end + len(ends)


def tree_of(data: bytes) -> Any:
    """The outermost element; None where nothing of it can be read. Names are those of the file, `local` cuts them."""
    from lxml import etree

    told = {
        "resolve_entities": False,
        "no_network": True,
        "load_dtd": False,
        "remove_comments": True,
        "remove_pis": True,
    }
    told["huge_tree"] = True  # a picture may stand in one element; how deep it goes is looked at below
    try:
        root = etree.fromstring(data, etree.XMLParser(**told))
        if not any(True for _ in root.iter(etree.Entity)):
            return root if _shallow(root) else None
    except (etree.XMLSyntaxError, ValueError):
        pass
    text = decode_page(data)
    text = text[_prolog(text) :]
    opening = _TAG.match(text)
    if opening is None or f"</{opening[1]}" not in text[-_END:]:  # cut off in the middle: it would seem to be whole
        return None
    text = _ENTITY.sub(_letter, text)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), etree.XMLParser(recover=True, **told))
    except (etree.XMLSyntaxError, ValueError):
        return None
    return root if root is not None and _shallow(root) else None


def _shallow(root: Any) -> bool:
    """Whether a tree is no deeper than anybody writes; libxml2 does not look where large texts are allowed."""
    from lxml import etree

    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > _DEEPEST:
            return False
    return True


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

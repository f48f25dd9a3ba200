"""What browsers, Word and web editors put on the clipboard, brought to tags that say what they mean.

They tell much by style: Word writes lists as paragraphs with a marker (`mso-list`), Google Docs wraps everything in a
`b` that is not bold, and bold, italics and the like stand in `style` attributes everywhere.
"""

from __future__ import annotations

import base64
import re
from contextlib import suppress
from typing import Any

from newsdesk.text.patterns import pattern

_HEADER = pattern(r"\A(?:Version|StartHTML|EndHTML|StartFragment|EndFragment|SourceURL)[^<]*(?=<)", re.IGNORECASE)
_FRAGMENT = pattern(r"<!--\s*StartFragment\s*-->(.*)<!--\s*EndFragment\s*-->", re.DOTALL | re.IGNORECASE)
_CONTROL = pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_NUMBERED = pattern(r"^[\s(]*(?:\d+|[a-zA-Z]|[ivxIVX]+|[\u0621-\u064a])[.)\-]")
_MEANT = ("strong", "em", "u", "s", "sup", "sub")


_DATA = pattern(r"""<img\b[^>]*?\bsrc\s*=\s*["']?data:image/[\w.+-]+;base64,([A-Za-z0-9+/=\s]+)""", re.IGNORECASE)
MOST_IMAGES = 40  # of one paste


def images(markup: str) -> list[bytes]:
    """The images that stand in the markup itself, as a web editor or a mail has them; those that lie elsewhere are not
    fetched."""
    found = []
    for one in _DATA.finditer(markup):
        with suppress(ValueError):
            found.append(base64.b64decode("".join(one[1].split()), validate=True))
    return found[:MOST_IMAGES]


def meant(markup: str) -> str:
    """Markup of a clipboard in which what was told by style is told by tags."""
    from lxml import etree, html  # only where something is pasted

    markup = _HEADER.sub("", markup)
    found = _FRAGMENT.search(markup)
    if found is not None:
        markup = found[1]
    if not markup.strip():
        return ""
    try:
        tree = html.fragment_fromstring(markup, create_parent="div")
        for element in list(tree.iter(etree.Element)):
            _by_style(element)
        _lists(tree)
    except (etree.LxmlError, ValueError, AssertionError):  # what cannot be mended is read as it is
        return markup
    return str(html.tostring(tree, encoding="unicode"))


def _style(element: Any) -> dict[str, str]:
    rules = (rule.partition(":") for rule in (element.get("style") or "").split(";"))
    return {name.strip().lower(): value.strip().lower() for name, _, value in rules}


def _by_style(element: Any) -> None:
    """Gives an element the tags that its style stands for."""
    style, tag = _style(element), str(element.tag).lower()
    weight = style.get("font-weight", "")
    if tag in ("b", "strong") and weight in ("normal", "400"):
        element.tag = "span"
    if tag in ("i", "em") and style.get("font-style") == "normal":
        element.tag = "span"
    if tag == "p" and "msotitle" in (element.get("class") or "").lower():
        element.tag = "h1"
    if tag not in ("span", "font", "a"):
        return
    line = style.get("text-decoration", "") + style.get("text-decoration-line", "")
    bold = weight in ("bold", "bolder") or (weight.isdigit() and int(weight) >= 600)
    told = (
        bold, style.get("font-style") in ("italic", "oblique"), "underline" in line and tag != "a",
        "line-through" in line, style.get("vertical-align") == "super", style.get("vertical-align") == "sub",
    )  # fmt: skip
    for name, wanted in zip(_MEANT, told, strict=True):
        if wanted:
            _wrap(element, name)


def _wrap(element: Any, name: str) -> None:
    """Puts everything inside an element into another one."""
    inner = element.makeelement(name)
    inner.text, element.text = _CONTROL.sub("", element.text or ""), None
    for child in list(element):
        inner.append(child)
    element.append(inner)


def _lists(tree: Any) -> None:
    """Makes lists of the paragraphs that Word writes for them."""
    last: Any = None
    for para in list(tree.iter("p")):
        if "mso-list" not in _style(para) or _style(para)["mso-list"] == "none":
            continue
        marker = next((one for one in para.iter("span") if _style(one).get("mso-list") == "ignore"), None)
        kind = "ul"
        if marker is not None:
            kind = "ol" if _NUMBERED.match("".join(marker.itertext())) else "ul"
            marker.drop_tree()
        before = para.getprevious()
        if last is None or before is not last or last.tag != kind or (last.tail or "").strip():
            last = para.makeelement(kind)
            para.addprevious(last)
        tail, para.tail = _CONTROL.sub("", para.tail or ""), None
        para.tag = "li"
        last.append(para)
        last.tail = tail

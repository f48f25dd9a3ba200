"""A captured page as it may be looked at: its text, tables and the images that are in the file; nothing that runs, and
no address that anything could be fetched from."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import Any

from newsdesk.domain.capture import KEPT, SafePage
from newsdesk.formats import mhtml, page, pasted, warc
from newsdesk.formats.decode import decode_page, mended
from newsdesk.formats.page_images import Find, inside, kind_of
from newsdesk.text.patterns import pattern

MOST = 400_000
"""Letters of cleaned markup that are laid out at once; of a longer page the source is shown."""
_TAGS = {
    "p", "div", "section", "article", "main", "header", "footer", "aside", "nav", "address", "center", "h1", "h2", "h3",
    "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "hr", "br", "figure", "figcaption",
    "img", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "a", "span", "b", "strong", "i", "em", "u",
    "s", "del", "ins", "sub", "sup", "small", "code", "time", "bdi", "mark", "q", "cite",
}  # fmt: skip
_GONE = {
    "script",
    "style",
    "template",
    "iframe",
    "object",
    "svg",
    "math",
    "noscript",
    "select",
    "video",
    "audio",
}
_ATTRIBUTES = {"*": {"dir", "lang"}, "img": {"src", "alt"}, "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}}
_KEPT = pattern(rf"{KEPT}:\d+")
_DEEPEST_TABLE, _MOST_ABOVE = 4, 200
_MOST_IMAGES, _MOST_BYTES = 80, 40_000_000


def safe_page(reader: str, data: object) -> SafePage | None:
    """What a record of a reader looks like; None for what is no page, or one that is too long to be laid out."""
    if reader == mhtml.READER and isinstance(data, bytes):
        found = mhtml.opened(data)
        return _safe(decode_page(found.data, found.charset), found.find) if found is not None else None
    if reader == warc.READER and isinstance(data, warc.Answer):
        return _safe(decode_page(data.body, data.charset), lambda _address: None)
    if reader == page.READER and isinstance(data, page.Saved):
        return _safe(decode_page(data.data), data.parts.get)
    if reader in (page.READER, pasted.READER) and isinstance(data, bytes):
        return _safe(decode_page(data), lambda _address: None)
    return None


def _safe(markup: str, find: Find) -> SafePage | None:
    import nh3  # with lxml only where a page is looked at
    from lxml import etree, html

    if len(markup) > page.MOST_MARKUP * 4:
        return None
    tree = page.tree_of(page.bearable(markup))
    if tree is None:
        return None
    etree.strip_elements(tree, "head", *_GONE, etree.Comment, with_tail=False)
    images = _images(tree, find)
    for table in tree.iter("table"):  # laying tables out in tables takes twice as long for each of them
        if sum(parent.tag == "table" for parent in islice(table.iterancestors(), _MOST_ABOVE)) >= _DEEPEST_TABLE:
            table.tag = "div"
    cleaned = nh3.clean(
        html.tostring(tree, encoding="unicode"), tags=_TAGS, clean_content_tags=_GONE, attributes=_ATTRIBUTES,
        url_schemes={KEPT}, link_rel=None, attribute_filter=_attribute,
    )  # fmt: skip
    if len(cleaned) > MOST:
        return None
    return SafePage(cleaned, tuple(images))


def _attribute(tag: str, name: str, value: str) -> str | None:
    """The last word on what stays, behind the parser that browsers use: an image shows what was kept, or nothing."""
    return value if (tag, name) != ("img", "src") or _KEPT.fullmatch(value) else None


def _images(tree: Any, find: Callable[[str], bytes | None]) -> list[bytes]:
    """Takes the images out of a tree, which then names them by their place; for one that is not in the file stand the
    words that it has."""
    found: list[bytes] = []
    known: dict[str, int] = {}
    left = _MOST_BYTES
    for image in list(tree.iter("img", "image")):
        address = (image.get("src") or "").strip()
        if address not in known and len(found) < _MOST_IMAGES:
            data = (inside(address) or find(address)) if address else None
            if data is not None and kind_of(data) and len(data) <= left:
                left -= len(data)
                known[address] = len(found)
                found.append(data)
        if address in known:
            image.tag = "img"
            image.set("src", f"{KEPT}:{known[address]}")
        else:
            words = image.get("alt") or ""
            image.attrib.clear()
            image.tag, image.text = "span", mended(words)
    return found

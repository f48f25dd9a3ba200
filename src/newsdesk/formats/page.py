"""Saved web pages: HTML in any encoding, as browsers, crawlers and SingleFile leave them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from newsdesk.domain.article import Text
from newsdesk.domain.capture import Capture, CaptureLink, Skipped
from newsdesk.formats.decode import decode_page, whole
from newsdesk.formats.page_body import extract
from newsdesk.formats.page_images import Find, kind_of, placed
from newsdesk.formats.page_meta import Meta, read_meta
from newsdesk.text.body import plain_text, to_html
from newsdesk.text.clean import parse
from newsdesk.text.fold import fold_key
from newsdesk.text.language import believed
from newsdesk.text.patterns import pattern

READER, VERSION = "page", 1
MOST = 80_000_000
"""Bytes of a page; SingleFile keeps its images inside, as text."""

MOST_MARKUP = 10_000_000
"""Letters of a page without its images: what is longer is no article, and would take minutes."""

_ENDLESS = pattern(r"<([A-Za-z][\w-]*)\s[^<>]{20000,}>")
_MOST_ATTRIBUTES = 500
_OPENING = pattern(r"\A(?:\s|\ufeff|<\?xml[^>]*\?>|<!--.*?(?:-->|\Z))*", re.DOTALL)
_BEGINS = ("<!doctype html", "<html", "<head", "<body", "<meta", "<title")
_TAGS = pattern(r"<(?:p|div|a|span|h[1-6]|article|table|br|ul|script)\b", re.IGNORECASE)
_DECLARATION = pattern(r"\A\s*<\?xml[^>]*\?>")
_DATA = pattern(r"data:[\w/+.-]*(?:;[\w=-]+)*,[^\"'\s<>)]{200,}")  # images inside a page say nothing
_SHORTEST = 4  # words of a text that is an article though its page says nothing of a headline


def accepts(head: bytes, name: str) -> int:
    """How sure it is (0-9) that a file is a web page, by its first bytes; its name helps where they say little."""
    text = decode_page(head[:16_000])
    opening = _OPENING.sub("", text)[:200].lower()
    if opening.startswith(_BEGINS):
        return 8
    marked = len(_TAGS.findall(text[:8000]))
    if name.endswith((".html", ".htm", ".xhtml", ".shtml", ".mht.html")) and marked:
        return 8
    return 5 if opening.startswith("<") and marked > 5 and "<html" in text.lower() else 0


@dataclass(frozen=True, slots=True)
class Saved:
    """A page with what lies in the folder beside it, by the names that the page may call it."""

    data: bytes
    parts: dict[str, bytes]


def split(path: Path) -> Iterator[tuple[str, object]]:
    """The page, with the images in its folder where it was saved with one. Raises Unreadable where it is too large."""
    data = whole(path, MOST)
    parts = dict(_parts(path))
    yield "", Saved(data, parts) if parts else data


ENDINGS = (
    "_files", "_file", "-Dateien", "_fichiers", "-fichiers", "_archivos", "-archivos", "_arquivos", "-bestanden",
    "-filer", "_ملفات", "-файлы", ".files",
)  # fmt: skip
"""How browsers end the name of the folder with what a saved page shows, in their languages."""
PARTS = pattern("(.+?)(?:" + "|".join(map(re.escape, ENDINGS)) + ")")
"""Such a name; group 1 is the page's own."""


def _parts(path: Path) -> Iterator[tuple[str, bytes]]:
    """The images in the folder of a page; what cannot be read is no reason to lose the page."""
    left = MOST
    for ending in ENDINGS:
        folder = path.with_name(f"{path.stem}{ending}")
        for file in sorted(folder.rglob("*")) if folder.is_dir() else ():
            with suppress(OSError):
                if file.is_file() and _is_image(file) and (left := left - file.stat().st_size) > 0:
                    yield file.relative_to(path.parent).as_posix(), file.read_bytes()


def _is_image(path: Path) -> bool:
    with path.open("rb") as file:
        return bool(kind_of(file.read(12)))


def read_saved(place: str, found: object) -> list[Capture | Skipped]:
    """As `read`, for what `split` gives."""
    if isinstance(found, Saved):
        parts = found.parts
        return read(place, found.data, find=lambda address: parts.get(unquote(address).removeprefix("./")))
    assert isinstance(found, bytes)
    return read(place, found)


def _nowhere(_address: str) -> bytes | None:
    return None


def read(
    place: str, data: bytes, *, address: str = "", captured: str = "", charset: str = "", find: Find = _nowhere
) -> list[Capture | Skipped]:
    """The article of a page; `address` and `captured` where a crawl knows them, `charset` where a server told."""
    markup = bearable(decode_page(data, charset))
    if not markup.strip():
        return [Skipped(place, "empty")]
    bare = _DATA.sub("data:,", markup)
    if len(bare) > MOST_MARKUP:
        return [Skipped(place, "too-large")]
    tree = tree_of(markup)
    if tree is None:
        return [Skipped(place, "bad-page")]
    meta = read_meta(tree, markup, address, captured)
    body = extract(bare, meta.url or address, (meta.headline, meta.published_text))
    if not body.blocks and "<nav" not in markup.lower():  # a piece of a page, or one with nothing but its text
        body.blocks = parse(markup)
    plain = plain_text(to_html(body.blocks))
    if not meta.headline and len(plain.split()) < _SHORTEST:
        return [Skipped(place, "no-article")]
    blocks, files = placed(tree, body.blocks, find)
    tags = {fold_key(tag): tag for tag in reversed([*meta.tags, *body.tags]) if fold_key(tag)}
    titles = dict.fromkeys(title for title in body.links if fold_key(title) != fold_key(meta.headline))
    return [
        Capture(
            _text(meta, to_html(blocks), plain),
            captured=meta.captured or None,
            tags=tuple(reversed(tags.values())),
            links=tuple(map(CaptureLink, titles)),
            files=files,
            place=place,
        )
    ]


def bearable(markup: str) -> str:
    """A page without the attributes of tags that have very many: every one of them is compared with all others."""
    return _ENDLESS.sub(lambda tag: f"<{tag[1]}>" if tag[0].count("=") > _MOST_ATTRIBUTES else tag[0], markup)


def _text(meta: Meta, body: str, plain: str) -> Text:
    headline = meta.headline or " ".join(plain.split()[:12])
    return Text(
        headline=headline,
        byline=meta.byline,
        summary=meta.summary if fold_key(meta.summary) != fold_key(headline) else "",
        body=body,
        language=believed(meta.language, f"{headline}\n{plain}"),
        source=meta.source,
        url=meta.url,
        published=meta.published,
        published_text=meta.published_text,
    )


def tree_of(markup: str) -> Any:
    """The page as lxml reads it: as browsers do, whatever it lacks; None where there is nothing to read."""
    from lxml import etree, html

    try:
        return html.document_fromstring(_DECLARATION.sub("", markup), parser=html.HTMLParser(huge_tree=True))
    except (etree.LxmlError, ValueError, AssertionError):
        return None

"""A body inside an exported page: the same text, with every direction written out, pictures and links at hand."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import replace
from html import escape, unescape

from newsdesk.domain.article import Direction
from newsdesk.formats.frame import Frame
from newsdesk.text.body import Block, Figure, Inline, ListBlock, Para, Quote, Table, block_html, inline_html
from newsdesk.text.clean import parse
from newsdesk.text.language import detect_language, first_strong
from newsdesk.text.patterns import pattern

_LINK = pattern(r'<a href="article:([^"]*)">(.*?)</a>')
_CITE = pattern(r' cite="article:[^"]*"')
_CELL = pattern(r"<(t[dh])([^>]*)>(.*?)</t[dh]>")
_TAG = pattern(r"<[^>]*>")
_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"GIF8", "image/gif"), (b"BM", "image/bmp"),
    (b"<svg", "image/svg+xml"), (b"<?xml", "image/svg+xml"),
)  # fmt: skip


def body_html(body: str, base: Direction, frame: Frame, inside: frozenset[str]) -> str:
    """A body for a page in which `base` is the direction around it and the articles `inside` can be jumped to.

    The body is read anew rather than trusted: what an archive made elsewhere holds is shown in a browser here.
    """
    blocks = "\n".join(filter(None, (_block(block, base, frame) for block in parse(body))))

    def link(match: re.Match[str]) -> str:
        uid = unescape(match[1])
        return f'<a href="#{escape(uid)}">{match[2]}</a>' if uid in inside else match[2]

    return _CITE.sub("", _LINK.sub(link, blocks))


def _block(block: Block, around: Direction, frame: Frame) -> str:
    if isinstance(block, Para):
        return block_html(_para(block, around))
    if isinstance(block, ListBlock):
        own, direction, lang = _placed(block.dir, block.lang, (item.inline for item in block.items), around)
        items = tuple(_para(item, own) for item in block.items)
        return block_html(replace(block, items=items, dir=direction, lang=lang))
    if isinstance(block, Quote):
        own, direction, lang = _placed(block.dir, block.lang, (para.inline for para in block.paras), around)
        paras = tuple(_para(para, own) for para in block.paras)
        foot = _attribute(_against(_text(block.footer), own))
        markup = block_html(replace(block, paras=paras, dir=direction, lang=lang))
        return markup.replace("<footer>", f"<footer{foot}>")
    if isinstance(block, Table):
        cells = (cell.inline for row in block.rows for cell in row)
        own, direction, lang = _placed(block.dir, block.lang, cells, around)
        return f'<div class="wide">{_cells(block_html(replace(block, dir=direction, lang=lang)), own)}</div>'
    return _figure(block, around, frame) if isinstance(block, Figure) else block_html(block)


def _para(para: Para, around: Direction) -> Para:
    _, direction, lang = _placed(para.dir, para.lang, [para.inline], around)
    return replace(para, dir=direction, lang=lang)


def _placed(written: str, lang: str, inlines: Iterable[Inline], around: Direction) -> tuple[Direction, str, str]:
    """(direction, `dir` to write, `lang` to write) of a block: its own, or its first strong letter's.

    A text that runs against what is around it is in another language than the article says.
    """
    text = " ".join(map(_text, inlines))
    own = Direction(written) if written else first_strong(text)
    if own is Direction.AUTO:
        return around, "", lang
    if own is around:
        return own, written, lang
    return own, own.value, lang or detect_language(text) or "und"


def _text(inline: Inline) -> str:
    """The letters that decide a direction: what is isolated does not."""
    return "".join(run.text for run in inline if run.bdi is None)


def _against(text: str, around: Direction) -> str:
    """The direction of a text where it is not the one around it."""
    own = first_strong(text)
    return "" if own in (Direction.AUTO, around) else own.value


def _attribute(direction: str) -> str:
    return f' dir="{direction}"' if direction else ""


def _cells(markup: str, around: Direction) -> str:
    def cell(match: re.Match[str]) -> str:
        name, spans, inner = match.groups()
        direction = _against(unescape(_TAG.sub("", inner)), around)
        return f"<{name}{spans}{_attribute(direction)}>{inner}</{name}>"

    return _CELL.sub(cell, markup)


def _figure(figure: Figure, around: Direction, frame: Frame) -> str:
    direction = figure.dir or _against(f"{_text(figure.caption)} {figure.alt}", around)
    source = data_address(figure.src, frame)
    if source:
        return block_html(replace(figure, src=source, dir=direction))
    shown = escape(figure.alt)
    if figure.src.startswith("http"):  # the page must not fetch anything by itself
        shown = f'<a href="{escape(figure.src)}">{shown or escape(figure.src)}</a>'
    shown = f'<p class="absent">{shown}</p>' if shown else ""
    under = f"<figcaption>{inline_html(figure.caption)}</figcaption>" if figure.caption else ""
    return f"<figure{_attribute(direction)}>{shown}{under}</figure>" if shown or under else ""


def data_address(source: str, frame: Frame) -> str:
    """A picture as an address that holds it; empty where its bytes are not there or are no picture."""
    found = frame.attachment(source.removeprefix("attachment:")) if source.startswith("attachment:") else None
    kind = _kind(found) if found else ""
    return f"data:{kind};base64,{b64encode(found).decode('ascii')}" if found and kind else ""


def _kind(data: bytes) -> str:
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data[4:12] in (b"ftypavif", b"ftypavis"):
        return "image/avif"
    start = data.lstrip()[:5] if data[:1] in b" \t\r\n<" else data
    return next((kind for signature, kind in _SIGNATURES if start.startswith(signature)), "")

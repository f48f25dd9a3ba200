"""An article for the clipboard: what a web editor takes when somebody pastes, and the same as plain text.

Web editors drop what is around a text and keep its elements; so each of these says itself which way it runs. Nothing in
it has to be fetched from the archive: pictures are in their addresses, links to other articles are words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape

from newsdesk.domain.article import Article, Direction
from newsdesk.formats.frame import Frame
from newsdesk.formats.manuscript import direction_of, settled, side_of, without_links
from newsdesk.formats.write_body import data_address
from newsdesk.text.body import (
    Block,
    Cell,
    Figure,
    Para,
    Quote,
    Run,
    Table,
    block_html,
    inline_html,
    plain_text,
    to_html,
)
from newsdesk.text.clean import parse


def rich(article: Article, frame: Frame, part: str | None = None) -> tuple[str, str]:
    """(HTML, plain text) of an article: its headline, its subhead and its text; or of a `part` of the text, a body."""
    text = article.text
    base = direction_of(article, frame) is Direction.RTL
    body = parse(text.body if part is None else part)
    blocks = [_block(block, base, frame) for block in without_links(body, frozenset())]
    plain = plain_text(to_html(body))
    if part is None:
        blocks[:0] = [_line("h1", text.headline, base), _line("p", text.subhead, base)]
        plain = "\n\n".join(filter(None, ("\n".join(filter(None, (text.headline, text.subhead))), plain)))
    lang = f' lang="{escape(text.language)}"' if text.language else ""
    inner = "\n".join(filter(None, blocks))
    return f'<div dir="{_word(base)}"{lang}>\n{inner}\n</div>', plain


def _word(rtl: bool) -> str:
    return "rtl" if rtl else "ltr"


def _line(name: str, words: str, base: bool) -> str:
    side = _word(side_of((Run(words),), base))
    return f'<{name} dir="{side}">{escape(words, quote=False)}</{name}>' if words.strip() else ""


def _block(block: Block, base: bool, frame: Frame) -> str:
    block = settled(block, base)
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Quote) and block.footer:
        side = _word(side_of(block.footer, block.dir == "rtl"))
        return block_html(block).replace("<footer>", f'<footer dir="{side}">')
    if isinstance(block, Figure):
        return _figure(block, frame)
    return block_html(block)


def _figure(block: Figure, frame: Frame) -> str:
    source = data_address(block.src, frame) or (block.src if block.src.startswith("http") else "")
    if source:
        return block_html(replace(block, src=source))
    return block_html(Para(block.caption, dir=block.dir)) if block.caption else ""  # a picture that is not there


def _table(block: Table) -> str:
    rtl = block.dir == "rtl"
    rows = "".join(f"<tr>{''.join(_cells(row, rtl))}</tr>" for row in block.rows)
    return f'<table dir="{block.dir}">{rows}</table>'


def _cells(row: Sequence[Cell], rtl: bool) -> Iterator[str]:
    for cell in row:
        name = "th" if cell.header else "td"
        spans = f' colspan="{cell.colspan}"' if cell.colspan > 1 else ""
        spans += f' rowspan="{cell.rowspan}"' if cell.rowspan > 1 else ""
        yield f'<{name} dir="{_word(side_of(cell.inline, rtl))}"{spans}>{inline_html(cell.inline)}</{name}>'

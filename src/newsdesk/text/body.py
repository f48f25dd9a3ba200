"""The body of an article, as docs/body.md writes it down: values, canonical spelling, plain text."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from newsdesk.text.patterns import pattern

GRAMMAR_VERSION = 1

MARKS = ("strong", "em", "u", "s", "sub", "sup")
"""Inline marks in their nesting order, from the outside in; a link and an isolate stand outside them."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text under the same marks; "\\n" in it is a line break. `bdi` is None, "", "rtl" or "ltr"."""

    text: str
    marks: frozenset[str] = frozenset()
    href: str = ""
    bdi: str | None = None


Inline = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Para:
    """A block of one text: p, h2, h3, h4, li or footer."""

    inline: Inline
    kind: str = "p"
    dir: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class ListBlock:
    """`kind` is ul or ol; its items are Paras of kind li."""

    items: tuple[Para, ...]
    kind: str = "ul"
    dir: str = ""
    lang: str = ""
    start: int = 1


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation, with where it comes from in words (`footer`) and as an address (`cite`)."""

    paras: tuple[Para, ...]
    footer: Inline = ()
    cite: str = ""
    dir: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal rule."""


@dataclass(frozen=True, slots=True)
class Figure:
    """An image with its caption; `width` and `height` in pixels, 0 when unknown."""

    src: str
    alt: str = ""
    width: int = 0
    height: int = 0
    caption: Inline = ()
    dir: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table."""

    inline: Inline
    header: bool = False
    colspan: int = 1
    rowspan: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table as rows of cells."""

    rows: tuple[tuple[Cell, ...], ...]
    dir: str = ""
    lang: str = ""


Block = Para | ListBlock | Quote | Rule | Figure | Table

_SPACES = pattern(r"[ \t\r\f\v]+")
_CONTROL = pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_EDGE = " \t\r\n\u00a0\u2007\u202f\u3000\ufeff\u200b"


def tidy(runs: Iterable[Run]) -> Inline:
    """Runs in canonical form: spaces collapsed and trimmed, equal neighbours joined, empty ones gone."""
    letters: list[tuple[str, Run]] = []
    space = True  # a space here would follow another, or stand first
    for run in runs:
        text = _SPACES.sub(" ", _CONTROL.sub("", run.text))
        for number, line in enumerate(text.split("\n")):
            if number:
                while letters and letters[-1][0].endswith(" "):
                    kept, before = letters.pop()
                    if kept.strip(" "):
                        letters.append((kept.rstrip(" "), before))
                letters.append(("\n", _NO_RUN))
                space = True
            if space:
                line = line.lstrip(" ")
            if line:
                letters.append((line, run))
                space = line.endswith(" ")
    while letters and not letters[0][0].strip(_EDGE):
        del letters[0]
    while letters and not letters[-1][0].strip(_EDGE):
        letters.pop()
    if not letters:
        return ()
    letters[0] = (letters[0][0].lstrip(_EDGE), letters[0][1])
    letters[-1] = (letters[-1][0].rstrip(_EDGE), letters[-1][1])
    joined: list[Run] = []
    for part, run in letters:
        marks = run.marks - {"sup"} if {"sub", "sup"} <= run.marks else run.marks
        last = joined[-1] if joined else None
        if last and (last.marks, last.href, last.bdi) == (marks, run.href, run.bdi):
            joined[-1] = Run(last.text + part, marks, run.href, run.bdi)
        else:
            joined.append(Run(part, marks, run.href, run.bdi))
    return tuple(joined)


_NO_RUN = Run("")


def _attribute(value: str) -> str:
    return html.escape(_CONTROL.sub("", value), quote=False).replace('"', "&quot;")


def _attributes(**values: object) -> str:
    return "".join(f' {name}="{_attribute(str(value))}"' for name, value in values.items() if value)


def _nested(runs: list[Run], order: tuple[str, ...]) -> str:
    if not order or all(not run.marks and not run.href and run.bdi is None for run in runs):  # most text is plain
        return html.escape("".join(run.text for run in runs), quote=False)
    name, rest = order[0], order[1:]
    key: Callable[[Run], object]
    if name == "a":
        key = lambda run: run.href  # noqa: E731
    elif name == "bdi":
        key = lambda run: run.bdi  # noqa: E731
    else:
        key = lambda run: name in run.marks  # noqa: E731
    parts = []
    for value, group in groupby(runs, key):
        inner = _nested(list(group), rest)
        if value is None or value is False or (name == "a" and not value):
            parts.append(inner)
        elif name == "a":
            parts.append(f'<a href="{_attribute(str(value))}">{inner}</a>')
        elif name == "bdi":
            parts.append(f"<bdi{_attributes(dir=value)}>{inner}</bdi>")
        else:
            parts.append(f"<{name}>{inner}</{name}>")
    return "".join(parts)


def _lines(inline: Inline) -> Iterator[list[Run]]:
    line: list[Run] = []
    for run in inline:
        first, *others = run.text.split("\n")
        for text, new in [(first, False), *((text, True) for text in others)]:
            if new:
                yield line
                line = []
            if text:
                line.append(Run(text, run.marks, run.href, run.bdi))
    yield line


def inline_html(inline: Inline) -> str:
    """Runs as canonical HTML."""
    return "<br>".join(_nested(line, ("a", "bdi", *MARKS)) for line in _lines(inline))


def block_html(block: Block) -> str:
    """One block as canonical HTML; a block without content is an empty string."""
    if isinstance(block, Para):
        inner = inline_html(block.inline)
        head = f"<{block.kind}{_attributes(dir=block.dir, lang=block.lang)}>"
        return f"{head}{inner}</{block.kind}>" if inner else ""
    if isinstance(block, ListBlock):
        return group_html(block, "".join(map(block_html, block.items)))
    if isinstance(block, Quote):
        return group_html(block, "".join(map(block_html, block.paras)))
    if isinstance(block, Figure):
        size = _attributes(width=block.width, height=block.height)
        caption = inline_html(block.caption)
        caption = f"<figcaption>{caption}</figcaption>" if caption else ""
        image = f'<img src="{_attribute(block.src)}" alt="{_attribute(block.alt)}"{size}>'
        return f"<figure{_attributes(dir=block.dir)}>{image}{caption}</figure>"
    if isinstance(block, Table):
        return _table_html(block)
    return "<hr>"


def group_html(block: ListBlock | Quote, inner: str) -> str:
    """A list or quotation around the HTML of its items or paragraphs, whatever the block itself has of them."""
    if isinstance(block, ListBlock):
        start = block.start if block.kind == "ol" and block.start > 1 else 0
        head = f"<{block.kind}{_attributes(dir=block.dir, lang=block.lang, start=start)}>"
        return f"{head}{inner}</{block.kind}>" if inner else ""
    if not inner:
        return block_html(Para(block.footer))
    foot = inline_html(block.footer)
    foot = f"<footer>{foot}</footer>" if foot else ""
    head = f"<blockquote{_attributes(cite=block.cite, dir=block.dir, lang=block.lang)}>"
    return f"{head}{inner}{foot}</blockquote>"


def _table_html(block: Table) -> str:
    rows = []
    for row in block.rows:
        cells = []
        for cell in row:
            name = "th" if cell.header else "td"
            spans = _attributes(
                colspan=cell.colspan if cell.colspan > 1 else 0,
                rowspan=cell.rowspan if cell.rowspan > 1 else 0,
            )
            cells.append(f"<{name}{spans}>{inline_html(cell.inline)}</{name}>")
        if cells:
            rows.append(f"<tr>{''.join(cells)}</tr>")
    if not any(cell.inline for row in block.rows for cell in row):
        return ""
    return f"<table{_attributes(dir=block.dir, lang=block.lang)}>{''.join(rows)}</table>"


def to_html(blocks: Iterable[Block]) -> str:
    """Blocks as a canonical body."""
    return "\n".join(filter(None, map(block_html, blocks)))


_WHITE = pattern(r"[ \t\r\n\f\v\u2028\u2029]+")
_UNEVEN = pattern(r"[\t\r\n\f\v\u2028\u2029]|  ")  # what most paragraphs have none of, and sooner seen than mended


def from_paragraphs(paragraphs: Iterable[str]) -> str:
    """Plain paragraphs as a canonical body: the way in for texts without markup."""
    lines = []
    for paragraph in paragraphs:
        text = _CONTROL.sub("", paragraph)
        if _UNEVEN.search(text):
            text = _WHITE.sub(" ", text)
        text = text.strip(_EDGE)
        if text:
            lines.append(f"<p>{html.escape(text, quote=False)}</p>")
    return "\n".join(lines)


_QUOTED = pattern(r'(?m)^<blockquote cite="article:([^"&]{1,64})"')


def quoted_articles(body: str) -> tuple[str, ...]:
    """The uids of the articles that a canonical body quotes, each once, in their order."""
    return tuple(dict.fromkeys(_QUOTED.findall(body))) if "<blockquote cite" in body else ()


_TAG = pattern(r"<[^>]*>")
_SIMPLE = pattern(r"(?:<p>[^<\n]*</p>(?:\n|$))*")
_RULES = [
    (pattern(r"<br>"), "\n"),
    (pattern(r"</p>(?=<p|<footer)"), "\n\n"),
    (pattern(r"</li>(?=<li)"), "\n"),
    (pattern(r"</t[dh]>(?=<t[dh])"), "\t"),
    (pattern(r"</tr>(?=<tr)"), "\n"),
    (pattern(r'<img src="[^"]*" alt="([^"]+)"[^>]*>(?=<figcaption)'), r"\1\n"),
    (pattern(r'<img src="[^"]*" alt="([^"]*)"[^>]*>'), r"\1"),
]


@lru_cache(maxsize=16)
def beginning(body: str, letters: int) -> str:
    """The first whole blocks of a body that have at least so many letters with their markup; all of a shorter one."""
    end = body.find("\n", letters)
    return body if end < 0 else body[:end]


def plain_text(body: str) -> str:
    """The text of a canonical body; paragraphs are parted by one empty line. What was asked for last is at hand."""
    if _SIMPLE.fullmatch(body):
        return html.unescape(body[3:-4].replace("</p>\n<p>", "\n\n"))
    texts = []
    for line in body.split("\n"):
        for rule, plain in _RULES:
            line = rule.sub(plain, line)
        text = html.unescape(_TAG.sub("", line))
        if text:
            texts.append(text)
    return "\n\n".join(texts)


def is_plain(body: str) -> bool:
    """Whether a body is what `from_paragraphs` writes: canonical, and seen to be so at a glance."""
    return _SIMPLE.fullmatch(body) is not None and from_paragraphs(paragraphs(body)) == body


def paragraphs(body: str) -> list[str]:
    """The paragraphs of a canonical body as plain texts."""
    return [part for part in plain_text(body).split("\n\n") if part]

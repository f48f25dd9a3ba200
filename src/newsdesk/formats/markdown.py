"""Markdown (CommonMark with tables and strikethrough), with what some write above it between two lines of dashes."""

from __future__ import annotations

import re
from dataclasses import replace

from newsdesk.domain.article import Text
from newsdesk.domain.capture import Capture, Skipped
from newsdesk.formats.decode import decode
from newsdesk.formats.newsroom import embedded
from newsdesk.formats.table import field_of, read_row
from newsdesk.text.body import Para, plain_text, to_html
from newsdesk.text.clean import parse
from newsdesk.text.language import detect_language
from newsdesk.text.patterns import pattern

READER, VERSION = "markdown", 2
MOST = 20_000_000
"""Bytes of one text."""

_FRONT = pattern(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FACT = pattern(r"^([\w؀-ۿ -]{1,40}?)\s*:\s*(.*)$")
_ITEM = pattern(r"^\s*-\s+(.*)$")


def accepts(head: bytes, name: str) -> int:
    """How sure it is (0-9): by its name, or by the facts above it."""
    if name.endswith((".md", ".markdown", ".mdown", ".mkd")):
        return 6
    return 6 if _front(decode(head[:8000])[0]) else 0


def read(place: str, data: bytes) -> list[Capture | Skipped]:
    """Its article: the first heading is its headline, unless the facts above the text name one."""
    text = decode(data)[0]
    front = _front(text)
    facts = _facts(front[1]) if front else {}
    markup, files = embedded(rendered(text[front.end() :] if front else text))
    blocks = parse(markup)
    told = next((value for name, value in facts.items() if field_of(name) == "headline"), None)
    headline = ""
    if blocks and isinstance(blocks[0], Para) and blocks[0].kind == "h2":
        headline = " ".join(plain_text(to_html(blocks[:1])).split())
        if told is None or " ".join(str(told).split()) == headline:  # else it heads the first part of the text
            blocks = blocks[1:]
    body = to_html(blocks)
    if not facts:
        if not headline and not plain_text(body):
            return [Skipped(place, "empty")]
        headline = headline or " ".join(plain_text(body).split()[:12])
        return [
            Capture(
                Text(headline=headline, body=body, language=detect_language(f"{headline}\n{plain_text(body)}")),
                files=files,
                place=place,
            )
        ]
    row: dict[str, object] = {**facts, "html": body} | ({"headline": headline} if told is None else {})
    return [replace(one, files=files) if isinstance(one, Capture) else one for one in read_row(place, row)]


def rendered(text: str) -> str:
    """Markdown as HTML."""
    from markdown_it import MarkdownIt

    return str(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text))


def _front(text: str) -> re.Match[str] | None:
    """The facts above a text, where what stands between the dashes is nothing else."""
    found = _FRONT.match(text)
    lines = found[1].split("\n") if found else ()
    told = [line for line in lines if line.strip() and not line.startswith((" ", "\t", "#", "- "))]
    return found if told and all(map(_FACT.match, told)) else None


def _facts(text: str) -> dict[str, object]:
    """`name: value` lines; a value in brackets, or in lines that begin with a dash, is a list; indented lines go on."""
    found: dict[str, object] = {}
    name = ""
    for line in text.split("\n"):
        item, fact = _ITEM.match(line), None if line.startswith((" ", "\t", "#")) else _FACT.match(line)
        have = found.get(name)
        if item and name and not isinstance(have, str):
            found[name] = [*(have if isinstance(have, list) else []), _bare(item[1])]
        elif fact:
            name, value = fact[1].strip(), fact[2].strip()
            if value.startswith("[") and value.endswith("]"):
                found[name] = [_bare(part) for part in value[1:-1].split(",") if part.strip()]
            elif value and value.rstrip("+-") not in ("|", ">"):
                found[name] = _bare(value)
            else:
                found.pop(name, None)  # its value, or the first item of it, stands in the lines below
        elif name and line.strip() and line.startswith((" ", "\t")) and not isinstance(have, list):
            found[name] = f"{have} {line.strip()}" if have else line.strip()
    return found


_ESCAPED = pattern(r"\\([\\\"nt])")


def _bare(value: str) -> str:
    """A value without the quotes around it, and what YAML writes otherwise inside them (1.2, 7.3.1 and 7.3.2)."""
    value = value.strip()
    if len(value) < 2 or value[0] != value[-1] or value[0] not in "\"'":
        return value
    if value[0] == "'":
        return value[1:-1].replace("''", "'")
    return _ESCAPED.sub(lambda found: {"n": "\n", "t": "\t"}.get(found[1], found[1]), value[1:-1])

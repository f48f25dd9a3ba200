"""Articles as Markdown (CommonMark with tables and strikethrough), the facts above the text as YAML.

What Markdown can say is said in it; what it cannot (a direction, a caption, cells that span others) stands as HTML,
which is Markdown too. Each block is read again before it goes out: where Markdown would say something else than the
body, the block is HTML as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby, pairwise

from newsdesk.domain.article import Article, Direction
from newsdesk.formats.frame import Frame, identity
from newsdesk.formats.markdown import rendered
from newsdesk.formats.write_body import data_address
from newsdesk.text.body import MARKS, Block, Figure, Inline, ListBlock, Para, Quote, Run, Table, block_html
from newsdesk.text.clean import parse
from newsdesk.text.patterns import pattern

_LEVELS = {"h2": "##", "h3": "###", "h4": "####"}
_SIGNS = {"strong": "**", "em": "*", "s": "~~"}
_SPECIAL = pattern(r"[\\`*_\[\]<>~|]|&(?=#?\w+;)")
_BEGINNING = pattern(r"(?m)^(?:([#+\-=:])|(\d{1,9})(?=[.)]))")
_SAFE = pattern(r"[^\W\d_][\w\s\u0600-\u06ff.,،؛؟:;?!\"'«»()/%-]*", re.DOTALL)
_ADDRESS = pattern(r"(?:https?|mailto|article|attachment):[A-Za-z0-9\-._~:/?#@!$&'*+,;=%]*")


def write(articles: Iterable[Article], frame: Frame) -> Iterator[str]:
    """The text of a file for each article; several are files of their own, for each begins with its facts."""
    for number, article in enumerate(articles):
        yield "\n" if number else ""
        yield _article(article, frame)


def _article(article: Article, frame: Frame) -> str:
    text = article.text
    headline = f"# {_line_of((Run(text.headline),), _marked)}\n\n" if text.headline.strip() else ""
    pictures: dict[str, str] = {}
    body = "".join(_blocks(parse(text.body), frame, pictures))
    kept = "".join(f"\n[{name}]: {address}" for address, name in pictures.items())
    return f"---\n{_facts(article)}---\n\n{headline}{body}{kept}".rstrip("\n") + "\n"


# -- facts


def _facts(article: Article) -> str:
    text = article.text
    facts: dict[str, str] = {
        "title": text.headline, "subhead": text.subhead, "slug": text.slug, "byline": text.byline,
        "dateline": text.dateline, "source": text.source, "provider": text.provider,
        "date": text.published.value if text.published else "", "published_text": text.published_text,
        "summary": text.summary, "language": text.language,
        "direction": "" if text.direction is Direction.AUTO else text.direction.value,
        "url": text.url, "embargo": text.embargo, "usage_terms": text.usage_terms, "copyright": text.copyright,
        "status": article.status.value, "captured": article.captured or "", "id": identity(article),
    }  # fmt: skip
    told = "".join(f"{name}: {_quoted(value)}\n" for name, value in facts.items() if value or name == "title")
    tags = "".join(f"  - {_quoted(tag.name)}\n" for tag in article.tags)
    return told + (f"tags:\n{tags}" if tags else "")


def _quoted(value: str) -> str:
    """A value as YAML 1.2 takes it whatever is in it: between double quotes (7.3.1)."""
    told = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{told}"'


# -- blocks


def _blocks(blocks: list[Block], frame: Frame, pictures: dict[str, str]) -> Iterator[str]:
    for number, (before, block) in enumerate(pairwise([None, *blocks])):
        if number and isinstance(before, ListBlock) and isinstance(block, ListBlock):
            yield "<!-- -->\n\n"  # two lists, not one
        yield f"{_block(block, frame, pictures)}\n\n" if block is not None else ""


def _block(block: Block, frame: Frame, pictures: dict[str, str]) -> str:
    if isinstance(block, Figure):
        return _figure(block, frame, pictures)
    if isinstance(block, Para) and not block.dir and not block.lang and _is_plain(block):
        return f"{_LEVELS[block.kind]} {block.inline[0].text}" if block.kind in _LEVELS else block.inline[0].text
    for way in (_marked, _tagged):
        made = _said(block, way)
        if made and _reads_as(made, block):
            return made
    return block_html(block)


def _is_plain(block: Para) -> bool:
    """Whether a paragraph has no letter that Markdown could take for more than itself: most have none."""
    run = block.inline[0]
    plain = len(block.inline) == 1 and run == Run(run.text) and "\n" not in run.text
    return plain and _SAFE.fullmatch(run.text) is not None


def _reads_as(made: str, block: Block) -> bool:
    """Whether Markdown says what the block says, also between other texts."""
    found = parse(rendered(f"x\n\n{made}\n\nx\n"))
    return len(found) == 3 and block_html(found[1]) == block_html(block)


Way = Callable[[str, str, str], str]
"""How a mark or a link is written: from (its name, its address, what is inside)."""


def _said(block: Block, way: Way) -> str:
    if isinstance(block, Para) and not block.dir and not block.lang:
        if block.kind in _LEVELS:
            return f"{_LEVELS[block.kind]} {_line_of(block.inline, way)}"
        return _text(block.inline, way)
    if isinstance(block, ListBlock) and not block.dir and not block.lang:
        return _list(block, way)
    if isinstance(block, Quote) and not (block.dir or block.lang or block.cite or block.footer):
        told = "\n\n".join(_text(para.inline, way) for para in block.paras)
        return "\n".join(f"> {line}".rstrip() for line in told.split("\n"))
    if isinstance(block, Table) and not block.dir and not block.lang:
        return _table(block, way)
    return "" if isinstance(block, (Para, ListBlock, Quote, Figure, Table)) else "---"


def _list(block: ListBlock, way: Way) -> str:
    lines = []
    for number, item in enumerate(block.items, start=block.start):
        if item.dir or item.lang:
            return ""
        sign = f"{number}. " if block.kind == "ol" else "- "
        lines.append(sign + _text(item.inline, way).replace("\n", "\n" + " " * len(sign)))
    return "\n".join(lines)


def _table(block: Table, way: Way) -> str:
    """Only what has one row of headings, as many cells in every row and none that spans others."""
    first, *others = block.rows
    if not all(cell.header for cell in first) or any(cell.header for row in others for cell in row):
        return ""
    if any(len(row) != len(first) or any(cell.colspan * cell.rowspan > 1 for cell in row) for row in block.rows):
        return ""

    def row(cells: Iterable[str]) -> str:
        return f"| {' | '.join(cells)} |"

    told = [row(_line_of(cell.inline, way) for cell in cells) for cells in block.rows]
    return "\n".join([told[0], row("---" for _ in first), *told[1:]])


def _figure(block: Figure, frame: Frame, pictures: dict[str, str]) -> str:
    source = data_address(block.src, frame) or block.src
    if not (block.caption or block.width or block.height or block.dir):
        alt = _SPECIAL.sub(r"\\\g<0>", block.alt)
        made = f"![{alt}]({block.src})"
        if _ADDRESS.fullmatch(block.src) and _reads_as(made, block):
            if not source.startswith("data:"):
                return made
            return f"![{alt}][{pictures.setdefault(source, f'picture {len(pictures) + 1}')}]"
    return block_html(replace(block, src=source))


# -- letters


def _text(inline: Inline, way: Way) -> str:
    """A text of lines: what begins one like a sign of Markdown is escaped."""
    made = _inline(inline, way)
    return _BEGINNING.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\", made).replace("\n", "\\\n")


def _line_of(inline: Inline, way: Way) -> str:
    """A text that must stand in one line."""
    made = re.sub(r"#+$", lambda found: "\\#" * len(found[0]), _inline(inline, way))
    return made.replace("\n", "<br>")


def _inline(inline: Inline, way: Way) -> str:
    lines: list[list[Run]] = [[]]
    for run in inline:
        first, *others = run.text.split("\n")
        lines[-1].append(replace(run, text=first))
        lines += [[replace(run, text=other)] for other in others]
    return "\n".join(_nested([run for run in line if run.text], ("a", "bdi", *MARKS), way) for line in lines)


def _nested(runs: list[Run], order: tuple[str, ...], way: Way) -> str:
    if not order:
        return "".join(_SPECIAL.sub(r"\\\g<0>", run.text) for run in runs)
    name, rest = order[0], order[1:]

    def value(run: Run) -> str | None:
        if name == "a":
            return run.href or None
        return run.bdi if name == "bdi" else "" if name in run.marks else None

    made = ""
    for told, group in groupby(runs, value):
        inner = _nested(list(group), rest, way)
        made += inner if told is None else way(name, told, inner)
    return made


def _tagged(name: str, value: str, inner: str) -> str:
    """A mark as HTML."""
    told = {"a": "href", "bdi": "dir"}.get(name)
    escaped = value.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;")
    attribute = f' {told}="{escaped}"' if told and value else ""
    return f"<{name}{attribute}>{inner}</{name}>"


def _marked(name: str, value: str, inner: str) -> str:
    """A mark as Markdown, where it has one."""
    if name == "a" and _ADDRESS.fullmatch(value):
        return f"[{inner}]({value})"
    sign = _SIGNS.get(name)
    if not sign or inner != inner.strip():
        return _tagged(name, value, inner)
    return f"{sign}{inner}{sign}"

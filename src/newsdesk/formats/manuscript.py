"""An article as it stands on paper: what is told above its text, which way each part runs, where a cell stands.

What writers of documents and the painter of pages have in common; neither knows of the other.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from newsdesk.domain.article import Article, Direction
from newsdesk.formats.frame import Frame, captured, tag_names
from newsdesk.text.body import Block, Cell, Figure, Inline, ListBlock, Para, Quote, Run, Table, plain_text
from newsdesk.text.clean import parse
from newsdesk.text.language import detect_language, first_strong, reading_side

ROLES = ("headline", "subhead", "summary", "fact")


@dataclass(frozen=True, slots=True)
class Told:
    """A line above or below the text: one of ROLES, or "links" and "link". `rtl` is the side that it begins on."""

    role: str
    inline: Inline
    rtl: bool


@dataclass(frozen=True, slots=True)
class Manuscript:
    """An article whose every direction is settled: `rtl` of the whole, `head`, `blocks` with "rtl" or "ltr" in each
    `dir`, `foot`. `lang` is its language, empty where nobody knows it."""

    uid: str
    headline: str
    rtl: bool
    lang: str
    head: tuple[Told, ...]
    blocks: tuple[Block, ...]
    foot: tuple[Told, ...]
    source: str = ""
    date: str = ""  # in words, as the facts tell it


def manuscript(article: Article, frame: Frame) -> Manuscript:
    """An article, laid out for paper. Links to articles that are not in the file are words, for nobody can follow
    them there; those to articles of the file keep `article:UID`. What is told of it is told in its own language."""
    text = article.text
    inside = frozenset(uid for uid, _ in frame.contents)
    side = direction_of(article, frame)
    base = side is Direction.RTL
    frame = frame.spoken(text.language, side)
    headline = text.headline or frame.label("list.untitled")
    head = [Told("headline", (Run(headline),), _read_rtl(headline, base))]
    head += [Told("subhead", (Run(text.subhead),), _read_rtl(text.subhead, base))] if text.subhead.strip() else []
    labels = frame.direction is Direction.RTL
    head += [Told("fact", inline, labels) for inline in _facts(article, frame)]
    head += [Told("summary", (Run(line),), _read_rtl(line, base)) for line in text.summary.splitlines() if line.strip()]
    blocks = tuple(settled(block, base) for block in without_links(parse(text.body), inside))
    foot = [Told("link", inline, labels) for inline in _links(article, frame, inside)]
    foot[:0] = [Told("links", (Run(frame.label("export.links")),), labels)] if foot else []
    date = frame.date(text.published.value) if text.published else text.published_text
    return Manuscript(
        article.uid, headline, base, text.language, tuple(head), blocks, tuple(foot), text.source, date
    )  # fmt: skip


def direction_of(article: Article, frame: Frame) -> Direction:
    """The direction of an article: the one that was set, else that in which its headline is read, else that of its
    text, else that of the words around it."""
    text = article.text
    if text.direction is not Direction.AUTO:
        return text.direction
    found = reading_side(text.headline)
    found = first_strong(f"{text.subhead}\n{plain_text(text.body)}") if found is Direction.AUTO else found
    return frame.direction if found is Direction.AUTO else found


def _facts(article: Article, frame: Frame) -> Iterator[Inline]:
    """Who, where from, when: a label and a value on a line, as readers of documents know them again."""
    text = article.text
    published = frame.date(text.published.value) if text.published else text.published_text
    taken = captured(article)
    address = text.url if text.url.lower().startswith(("http://", "https://")) else ""
    for name, value, href in (
        ("details.byline", text.byline, ""),
        ("details.source", text.source, ""),
        ("details.published", published, ""),
        ("details.url", text.url, address),
        ("tab.tags", tag_names(article), ""),
        ("details.dateline", text.dateline, ""),
        ("details.provider", text.provider, ""),
        ("export.captured", frame.date(taken) if taken else "", ""),
        ("details.copyright", text.copyright, ""),
    ):
        if value.strip():
            yield Run(f"{frame.label(name)}: "), Run(" ".join(value.split()), href=href, bdi="ltr" if href else "")


def _links(article: Article, frame: Frame, inside: frozenset[str]) -> Iterator[Inline]:
    for link in article.links:
        kind = frame.kind(link.kind, outgoing=link.outgoing)
        uid = frame.uid_of(link.article_id) if link.article_id is not None else None
        href = f"article:{uid}" if uid in inside else ""
        yield Run(f"{kind}: "), Run(link.called or frame.label("list.untitled"), href=href, bdi="")


# -- links


def without_links(blocks: Iterable[Block], inside: frozenset[str]) -> list[Block]:
    """Blocks whose links to articles that are not among `inside` are words, and whose quotations show their source."""
    return [_kept(block, inside) for block in blocks]


def _kept(block: Block, inside: frozenset[str]) -> Block:
    """A block whose links to articles elsewhere are words. A source of a quotation that is an address alone is made
    a footer that shows it; one with a footer gives its words the address."""

    def kept(inline: Inline) -> Inline:
        return tuple(
            replace(run, href="") if run.href.startswith("article:") and run.href[8:] not in inside else run
            for run in inline
        )

    if isinstance(block, Para):
        return replace(block, inline=kept(block.inline))
    if isinstance(block, ListBlock):
        return replace(block, items=tuple(replace(item, inline=kept(item.inline)) for item in block.items))
    if isinstance(block, Quote):
        paras = tuple(replace(para, inline=kept(para.inline)) for para in block.paras)
        cite = "" if block.cite.startswith("article:") and block.cite[8:] not in inside else block.cite
        foot = kept(block.footer)
        if cite and not foot and not cite.startswith("article:"):
            foot = (Run(cite, href=cite, bdi="ltr"),)
        elif cite and not any(run.href for run in foot):
            foot = tuple(replace(run, href=cite) for run in foot)
        return replace(block, paras=paras, footer=foot, cite=cite)
    if isinstance(block, Table):
        rows = tuple(tuple(replace(cell, inline=kept(cell.inline)) for cell in row) for row in block.rows)
        return replace(block, rows=rows)
    return block


# -- directions


def settled(block: Block, base: bool) -> Block:
    """A block in whose every part `dir` says which way it runs; `base` tells whether what is around it begins on the
    right."""
    if isinstance(block, Para):
        return _para(block, base)
    if isinstance(block, ListBlock):
        own = _own(block.dir, [item.inline for item in block.items], base)
        items = tuple(_para(replace(item, lang=item.lang or block.lang), own) for item in block.items)
        return replace(block, dir=_word(own), items=items)
    if isinstance(block, Quote):
        own = _own(block.dir, [para.inline for para in block.paras], base)
        paras = tuple(_para(replace(para, lang=para.lang or block.lang), own) for para in block.paras)
        return replace(block, dir=_word(own), paras=paras)
    if isinstance(block, Table):
        return replace(block, dir=_word(_own(block.dir, [cell.inline for row in block.rows for cell in row], base)))
    if isinstance(block, Figure):
        own = _own(block.dir, [block.caption, (Run(block.alt),)], base)
        return replace(block, dir=_word(own))
    return block


def _para(para: Para, base: bool) -> Para:
    own = _own(para.dir, [para.inline], base)
    lang = para.lang or (detect_language("".join(run.text for run in para.inline)) if own is not base else "")
    return replace(para, dir=_word(own), lang=lang)


def _own(written: str, inlines: Iterable[Inline], base: bool) -> bool:
    if written:
        return written == "rtl"
    found = first_strong(" ".join(letters(inline) for inline in inlines))
    return base if found is Direction.AUTO else found is Direction.RTL


def _rtl(text: str, base: bool) -> bool:
    found = first_strong(text)
    return base if found is Direction.AUTO else found is Direction.RTL


def _read_rtl(line: str, base: bool) -> bool:
    """As `_rtl`, of a line that is a whole: a headline."""
    found = reading_side(line)
    return base if found is Direction.AUTO else found is Direction.RTL


def _word(rtl: bool) -> str:
    return "rtl" if rtl else "ltr"


def side_of(inline: Inline, base: bool) -> bool:
    """Whether a text without a direction of its own (a cell, a footer, a caption) begins on the right."""
    return _rtl(letters(inline), base)


def letters(inline: Inline) -> str:
    """The letters that decide a direction: what is isolated does not, unless it stands alone."""
    found = "".join(run.text for run in inline if run.bdi is None)
    return found if first_strong(found) is not Direction.AUTO else "".join(run.text for run in inline)


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters under the same marks that run one way; a line break is a piece of its own, "\\n"."""

    text: str
    run: Run
    rtl: bool


def pieces(inline: Inline, rtl: bool) -> Iterator[Piece]:
    """A text of one paragraph in pieces that run one way each; `rtl` is the way of the paragraph.

    Letters decide; what has no direction goes with the letters around it where both agree, else with the paragraph
    (Unicode UAX 9, N1-N2). What is isolated counts as a sign without direction outside, and has its own inside.
    """
    outside = "".join(_HOLE * len(run.text) if run.bdi is not None else run.text for run in inline)
    sides = _sides(outside, rtl)
    place = 0
    for run in inline:
        own = sides[place : place + len(run.text)]
        place += len(run.text)
        if run.bdi is not None:
            own = _sides(run.text, run.bdi == "rtl" if run.bdi else _rtl(run.text, rtl))
        begin = 0
        for end in range(1, len(run.text) + 1):
            new = end == len(run.text) or own[end] is not own[begin] or "\n" in (run.text[begin], run.text[end])
            if new:
                yield Piece(run.text[begin:end], run, own[begin])
                begin = end


_HOLE = "\ufffc"


def _sides(text: str, rtl: bool) -> list[bool]:
    """For each letter whether it runs from right to left. Digits stand as the letters before them do."""
    kinds: list[bool | None] = []
    last = rtl
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL", "AN"):
            last = True
        elif kind == "L":
            last = False
        elif kind == "B" or letter == "\n":
            last = rtl
        kinds.append(last if kind in ("R", "AL", "AN", "L", "NSM", "EN") else None)
    before = rtl
    place = 0
    while place < len(kinds):
        if kinds[place] is not None:
            before = bool(kinds[place])
            place += 1
            continue
        end = place
        while end < len(kinds) and kinds[end] is None:
            end += 1
        after = kinds[end] if end < len(kinds) else rtl
        kinds[place:end] = [before if before is after else rtl] * (end - place)
        place = end
    return [bool(kind) for kind in kinds]


def woven(
    inline: Inline, rtl: bool, shown: Callable[[Piece], str], linked: Callable[[str, str], str], mark: str
) -> str:
    """A text as markup: each piece `shown`, those under one address `linked` together, `mark` on both sides of what is
    isolated and outside the link around it."""
    found = list(pieces(inline, rtl))
    made, inner, href = "", "", ""
    for number, piece in enumerate(found):
        run = piece.run
        if run.href != href:
            made, inner, href = made + (linked(href, inner) if href and inner else inner), "", run.href
        if run.bdi is not None and (not number or found[number - 1].run is not run):
            made, inner = made + (linked(href, inner) if href and inner else inner) + mark, ""
        inner += shown(piece)
        if run.bdi is not None and (number + 1 == len(found) or found[number + 1].run is not run):
            made, inner = made + (linked(href, inner) if href and inner else inner) + mark, ""
    return made + (linked(href, inner) if href and inner else inner)


# -- tables


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell where it stands: its column, and the columns and rows that it takes. `above` is true for the place that
    a cell of an earlier row reaches into (`cell` is that one)."""

    cell: Cell
    column: int
    colspan: int
    rowspan: int
    above: bool = False


def grid(table: Table) -> tuple[list[list[Placed]], int]:
    """The rows of a table with every place filled, and how many columns there are.

    Spans that reach beyond the last row end there; rows that are too short are filled with empty cells.
    """
    rows: list[list[Placed]] = []
    hanging: dict[int, tuple[Placed, int]] = {}  # by the first column: what reaches down, and for how many rows yet
    width = 0
    for number, row in enumerate(table.rows):
        placed: list[Placed] = []
        column = 0
        waiting = list(row)
        while waiting or any(first >= column for first in hanging):
            if column in hanging:
                above, left = hanging.pop(column)
                placed.append(replace(above, above=True, rowspan=1))
                if left > 1:
                    hanging[column] = (above, left - 1)
                column += above.colspan
                continue
            if not waiting:  # a row that ends before what hangs into it
                placed.append(Placed(Cell(()), column, 1, 1))
                column += 1
                continue
            cell = waiting.pop(0)
            free = min((first for first in hanging if first > column), default=column + cell.colspan)
            span = max(1, min(cell.colspan, free - column))
            down = min(cell.rowspan, len(table.rows) - number)
            one = Placed(cell, column, span, down)
            placed.append(one)
            if down > 1:
                hanging[column] = (one, down - 1)
            column += span
        rows.append(placed)
        width = max(width, column)
    for placed in rows:
        end = placed[-1].column + placed[-1].colspan if placed else 0
        placed += [Placed(Cell(()), column, 1, 1) for column in range(end, width)]
    return rows, width


def widths(table: Table, columns: int) -> list[float]:
    """How wide the columns are, as parts of one: by the letters of their longest cells, none below a third of its
    even share."""
    rows, _ = grid(table)
    most = [4.0] * columns
    for row in rows:
        for one in row:
            if one.colspan == 1 and not one.above:
                lines = plain(one.cell.inline).split("\n")
                longest = max(map(len, lines))
                word = max((len(word) for line in lines for word in line.split()), default=0)
                most[one.column] = max(most[one.column], min(longest, 40.0), word * 1.5)
    whole = sum(most)
    least = 1 / columns / 3
    parts = [max(least, one / whole) for one in most]
    return [part / sum(parts) for part in parts]


def plain(inline: Inline) -> str:
    """The letters of a text; a line break is "\\n"."""
    return "".join(run.text for run in inline)


# -- languages


_REGIONS = {"ar": "ar-SA", "fa": "fa-IR", "ur": "ur-PK", "he": "he-IL", "en": "en-US", "fr": "fr-FR", "de": "de-DE"}


def region_of(lang: str, *, rtl: bool) -> str:
    """A language as word processors name it, who know none without a land; what is usual where nobody told."""
    lang = lang if re.fullmatch(r"[a-z]{2,3}(?:-[a-zA-Z0-9]+)*", lang) else ""
    if lang and "-" in lang:
        first, _, rest = lang.partition("-")
        return f"{first}-{rest.upper() if len(rest) == 2 else rest}"
    known_rtl = lang in ("ar", "fa", "ur", "he")
    if not lang or known_rtl is not rtl:
        return "ar-SA" if rtl else "en-US"
    return _REGIONS.get(lang, lang)

"""Articles as an OpenDocument text (OASIS OpenDocument 1.3), written article by article and never held as a whole.

Written as text rather than with a library, as `write_docx` is and for the same reasons; the ways that paragraphs run
stand in styles of the file's own, which are known when the last article was written: the text waits for them on disk.
"""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterable
from typing import IO

from newsdesk.domain.article import Article
from newsdesk.formats import odt_parts as parts
from newsdesk.formats.frame import Frame
from newsdesk.formats.manuscript import (
    Piece,
    Placed,
    Told,
    grid,
    manuscript,
    region_of,
    side_of,
    widths,
    woven,
)
from newsdesk.formats.packed import add, info, moment, waiting, xml
from newsdesk.formats.pictures import fitted, picture
from newsdesk.formats.write_docx import bookmark
from newsdesk.text.body import Block, Figure, Inline, ListBlock, Para, Quote, Run, Table

_MOST_HIGH = 0.82  # of the room between the margins, for a picture: its caption and the foot need some
_KINDS = {"p": "Text body", "h2": "Heading 2", "h3": "Heading 3", "h4": "Heading 4"}
_ROLES = {
    "headline": "Title", "subhead": "Subtitle", "fact": "Facts", "summary": "Summary", "links": "Links Heading",
    "link": "Facts",
}  # fmt: skip
_MARKS = (
    ("strong", "Strong"), ("em", "Emphasis"), ("u", "Underlined"), ("s", "Struck"), ("sub", "Below"), ("sup", "Above"),
)  # fmt: skip
_CELL = ' fo:padding="0.1cm" fo:border="0.5pt solid #999999"'


def write(articles: Iterable[Article], frame: Frame, file: IO[bytes]) -> None:
    """The document, into an open file. Every article begins on a new page; its headline is a title of the outline."""
    made = _Document(frame)
    with zipfile.ZipFile(file, "w") as packed, waiting() as text:
        add(packed, "mimetype", parts.MEDIA_TYPE)  # the first part, and as it is
        for article in articles:
            text.write(made.article(article).encode())
        text.seek(0)
        with packed.open(info("content.xml"), "w", force_zip64=True) as content:
            content.write(f"{parts.HEAD}<office:document-content {parts.NAMES}>".encode())
            content.write(f"<office:automatic-styles>{made.styles()}</office:automatic-styles>".encode())
            content.write(b"<office:body><office:text>")
            shutil.copyfileobj(text, content)
            content.write(b"</office:text></office:body></office:document-content>")
        add(packed, "styles.xml", parts.styles(frame.paper, rtl=made.rtl))
        add(packed, "meta.xml", made.meta())
        kinds = []
        for name, source in made.pictures.items():
            found = picture(source, frame)
            add(packed, name, found[0] if found else b"")
            kinds.append((name, found[2] if found else ""))
        add(packed, "META-INF/manifest.xml", parts.manifest(kinds))


def _mark(rtl: bool) -> str:
    """A letter without width beside what is isolated: what stands there keeps to the paragraph."""
    return f'<text:span text:style-name="Isolate_20_Mark">{chr(0x200F if rtl else 0x200E)}</text:span>'


class _Document:
    """What is being written, and the styles that it needs."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._wide, high = parts.room(frame.paper)
        self._most = self._wide, high * _MOST_HIGH  # centimetres of a picture
        self.rtl = frame.direction.value == "rtl"
        self.pictures: dict[str, str] = {}
        self._styles: dict[str, tuple[str, str]] = {}
        self._count = 0
        self._tables = 0
        self._drawn = 0
        self._one: Article | None = None
        self._times: list[str] = []
        self._lang = ""

    def article(self, article: Article) -> str:
        """The paragraphs of an article."""
        self._count += 1
        self._one = article if self._count == 1 else None
        self._times = sorted([*self._times, article.created, article.modified])
        self._times = [self._times[0], self._times[-1]]
        told = manuscript(article, self._frame)
        self.rtl = told.rtl if self._count == 1 else self.rtl
        self._lang = told.lang
        first, *others = told.head
        name = bookmark(told.uid)
        inner = f'<text:bookmark-start text:name="{name}"/>{self._inline(first.inline, first.rtl)}'
        inner += f'<text:bookmark-end text:name="{name}"/>'
        made = self._paragraph("Title", inner, first.rtl, level=1, new_page=self._count > 1)
        made += "".join(map(self._told, others))
        last: Block | None = None
        for block in told.blocks:
            made += self._block(block, last)
            last = block
        return made + "".join(map(self._told, told.foot))

    def _told(self, one: Told) -> str:
        return self._paragraph(_ROLES[one.role], self._inline(one.inline, one.rtl), one.rtl)

    def meta(self) -> str:
        """What the document tells of itself: of a single article its own facts."""
        one = self._one
        made, changed = self._times or ["", ""]
        times = (moment(made), moment(changed))
        if one is None:
            return parts.meta(self._frame.title, "", (), self._frame.language, *times)
        words = [tag.name for tag in one.tags]
        return parts.meta(one.text.headline, one.text.byline, words, one.text.language, *times)

    # -- styles of the file's own

    def _style(self, family: str, name: str, inner: str, above: str = "") -> str:
        self._styles[name] = (family, f"{above}\n{inner}")
        return name

    def styles(self) -> str:
        """The styles that were used, as they were first."""
        made = ""
        for name, (family, told) in self._styles.items():
            above, _, inner = told.partition("\n")
            parent = f' style:parent-style-name="{above}"' if above else ""
            made += f'<style:style style:name="{name}" style:family="{family}"{parent}>{inner}</style:style>'
        return made

    def _paragraph(self, style: str, inner: str, rtl: bool, *, level: int = 0, new_page: bool = False) -> str:
        above = style.replace(" ", "_20_")
        mode = "rl-tb" if rtl else "lr-tb"
        more = ' fo:break-before="page"' if new_page else ""
        if style not in ("Picture", "Caption"):  # "start" is the left side to LibreOffice, whichever way a text runs
            more += f' fo:text-align="{"right" if rtl else "left"}"'
        name = f"{style.replace(' ', '')}-{'r' if rtl else 'l'}{'-page' if new_page else ''}"
        inner_style = f'<style:paragraph-properties style:writing-mode="{mode}"{more}/>'
        self._style("paragraph", name, inner_style, above)
        if level:
            return f'<text:h text:style-name="{name}" text:outline-level="{level}">{inner}</text:h>'
        return f'<text:p text:style-name="{name}">{inner}</text:p>'

    def _language(self, lang: str, rtl: bool) -> str:
        """The style of letters in a language; nothing for what stands in the styles anyway."""
        told = region_of(lang, rtl=rtl)
        if told in ("en-US", "ar-SA"):
            return ""
        first, _, land = told.partition("-")
        kind = "-complex" if rtl else ""
        space = "style" if rtl else "fo"
        country = f' {space}:country{kind}="{land}"' if len(land) == 2 else f' {space}:country{kind}="none"'
        inner = f'<style:text-properties {space}:language{kind}="{first}"{country}/>'
        return self._style("text", f"lang-{told}", inner)

    # -- letters

    def _inline(self, inline: Inline, rtl: bool, lang: str = "") -> str:
        lang = lang or self._lang
        return woven(inline, rtl, lambda piece: self._run(piece, lang), self._linked, _mark(rtl))

    def _run(self, piece: Piece, lang: str) -> str:
        if piece.text == "\n":
            return "<text:line-break/>"
        inner = xml(piece.text)
        while "  " in inner:
            inner = inner.replace("  ", " <text:s/>")
        if inner.startswith(" "):
            inner = f"<text:s/>{inner[1:]}"
        if inner.endswith(" "):
            inner = f"{inner[:-1]}<text:s/>"
        spans = [self._language(lang, piece.rtl)]
        spans += [name for mark, name in _MARKS if mark in piece.run.marks]
        bdi = piece.run.bdi
        spans += [] if bdi is None else [f"Isolated_20_{bdi.upper()}" if bdi else "Isolated"]
        for name in filter(None, spans):
            inner = f'<text:span text:style-name="{name}">{inner}</text:span>'
        return inner

    def _linked(self, href: str, inner: str) -> str:
        target = f"#{bookmark(href[8:])}" if href.startswith("article:") else href
        told = f'xlink:type="simple" xlink:href="{xml(target)}" text:style-name="Internet_20_Link"'
        return f"<text:a {told}>{inner}</text:a>"

    # -- blocks

    def _block(self, block: Block, last: Block | None) -> str:
        if isinstance(block, Para):
            rtl = block.dir == "rtl"
            level = int(block.kind[1]) if block.kind in ("h2", "h3", "h4") else 0
            inner = self._inline(block.inline, rtl, block.lang)
            return self._paragraph(_KINDS.get(block.kind, "Text body"), inner, rtl, level=level)
        if isinstance(block, ListBlock):
            return self._list(block)
        if isinstance(block, Quote):
            return self._quote(block, after_another=isinstance(last, Quote))
        if isinstance(block, Figure):
            return self._figure(block)
        if isinstance(block, Table):
            return self._table(block)
        return self._paragraph("Horizontal Line", "", False)

    def _list(self, block: ListBlock) -> str:
        made = ""
        for number, item in enumerate(block.items):
            rtl = item.dir == "rtl"
            start = f' text:start-value="{block.start}"' if block.kind == "ol" and not number else ""
            inner = self._paragraph("List Contents", self._inline(item.inline, rtl, item.lang), rtl)
            made += f"<text:list-item{start}>{inner}</text:list-item>"
        style = "Numbers" if block.kind == "ol" else "Bullets"
        return f'<text:list text:style-name="{style}" text:continue-numbering="false">{made}</text:list>'

    def _quote(self, block: Quote, *, after_another: bool) -> str:
        made = ""
        for number, para in enumerate(block.paras):
            style = "Quote Beginning" if after_another and not number else "Quotations"
            rtl = para.dir == "rtl"
            made += self._paragraph(style, self._inline(para.inline, rtl, para.lang), rtl)
        if block.footer:
            rtl = side_of(block.footer, block.dir == "rtl")
            made += self._paragraph("Quote Source", self._inline(block.footer, rtl), rtl)
        return made

    def _figure(self, block: Figure) -> str:
        rtl = block.dir == "rtl"
        found = picture(block.src, self._frame)
        if found is None:  # nothing is fetched: what stands there is said
            href = block.src if block.src.startswith("http") else ""
            words = block.alt or href
            made = self._paragraph("Picture", self._inline((Run(words, href=href),), rtl), rtl) if words else ""
        else:
            made = self._paragraph("Picture", self._drawing(block, found[0], found[1]), rtl)
        return made + (self._paragraph("Caption", self._inline(block.caption, rtl), rtl) if block.caption else "")

    def _drawing(self, block: Figure, data: bytes, ending: str) -> str:
        self._drawn += 1
        name = f"Pictures/{block.src.removeprefix('attachment:')}.{ending}"
        self.pictures[name] = block.src
        wide, high = fitted(data, (block.width, block.height), self._most)
        alt = f"<svg:desc>{xml(block.alt)}</svg:desc>" if block.alt else ""
        return (
            f'<draw:frame draw:name="{self._drawn}" text:anchor-type="as-char" svg:width="{wide:.3f}cm" '
            f'svg:height="{high:.3f}cm"><draw:image xlink:href="{name}" xlink:type="simple" xlink:show="embed" '
            f'xlink:actuate="onLoad"/>{alt}</draw:frame>'
        )

    # -- tables

    def _table(self, block: Table) -> str:
        self._tables += 1
        rows, columns = grid(block)
        rtl = block.dir == "rtl"
        mode = "rl-tb" if rtl else "lr-tb"
        own = f"T{self._tables}"
        inner = f'<style:table-properties style:width="{self._wide:g}cm" table:align="margins" '
        inner += f'style:writing-mode="{mode}"/>'
        self._style("table", own, inner)
        self._style("table-cell", "cell", f"<style:table-cell-properties{_CELL}/>")
        self._style("table-cell", "cell-head", f'<style:table-cell-properties{_CELL} fo:background-color="#efede8"/>')
        made = f'<table:table table:name="{own}" table:style-name="{own}">'
        for number, part in enumerate(widths(block, columns)):
            wide = f'<style:table-column-properties style:column-width="{part * self._wide:.3f}cm"/>'
            made += f'<table:table-column table:style-name="{self._style("table-column", f"{own}.{number}", wide)}"/>'
        heads = next((n for n, row in enumerate(rows) if not all(one.cell.header for one in row)), len(rows))
        heads = heads if not any(one.rowspan > heads - n for n, row in enumerate(rows[:heads]) for one in row) else 0
        told = ["".join(self._row(row, rtl, block.lang)) for row in rows]
        made += f"<table:table-header-rows>{''.join(told[:heads])}</table:table-header-rows>" if heads else ""
        return made + "".join(told[heads:]) + "</table:table>" + self._paragraph("Table End", "", rtl)

    def _row(self, row: list[Placed], rtl: bool, lang: str) -> str:
        made = ""
        for one in row:
            if one.above:
                made += "<table:covered-table-cell/>" * one.colspan
                continue
            own = side_of(one.cell.inline, rtl)
            spans = f' table:number-columns-spanned="{one.colspan}"' if one.colspan > 1 or one.rowspan > 1 else ""
            spans += f' table:number-rows-spanned="{one.rowspan}"' if spans else ""
            style = "Table Heading" if one.cell.header else "Table Contents"
            inner = self._paragraph(style, self._inline(one.cell.inline, own, lang), own)
            look = "cell-head" if one.cell.header else "cell"
            made += f'<table:table-cell table:style-name="{look}"{spans}>{inner}</table:table-cell>'
            made += "<table:covered-table-cell/>" * (one.colspan - 1)
        return f"<table:table-row>{made}</table:table-row>"

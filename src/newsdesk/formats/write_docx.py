"""Articles as a Word document (ECMA-376, transitional), written part by part and never held as a whole.

Written as text rather than with a library: those that there are know neither right-to-left paragraphs and tables nor
lists that count anew, bookmarks or alternative texts, and hold the whole document in memory with a template that tells
the day it was made.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from typing import IO

from newsdesk.domain.article import Article
from newsdesk.formats import docx_parts as parts
from newsdesk.formats.frame import Frame, tag_names
from newsdesk.formats.manuscript import (
    Manuscript,
    Piece,
    Placed,
    grid,
    manuscript,
    region_of,
    side_of,
    widths,
    woven,
)
from newsdesk.formats.packed import add, info, moment, xml
from newsdesk.formats.pictures import fitted, picture
from newsdesk.text.body import Block, Figure, Inline, ListBlock, Para, Quote, Run, Table

_MARGIN = 1418  # twentieths of a point around the text
_TWIP = 1440 / 25.4  # twentieths of a point in a millimetre
_MOST_HIGH = 0.85  # of the room between the margins, for a picture: its caption needs some
_EMU = 360_000  # of a centimetre
_KINDS = {"p": "", "h2": "Heading2", "h3": "Heading3", "h4": "Heading4"}
_ROLES = {
    "headline": "Title", "subhead": "Subtitle", "fact": "Facts", "summary": "Summary", "links": "LinksHeading",
    "link": "Facts",
}  # fmt: skip
_MARKS = (
    ("strong", "<w:b/><w:bCs/>"), ("em", "<w:i/><w:iCs/>"), ("s", "<w:strike/>"), ("u", '<w:u w:val="single"/>'),
    ("sub", '<w:vertAlign w:val="subscript"/>'), ("sup", '<w:vertAlign w:val="superscript"/>'),
)  # fmt: skip


def write(articles: Iterable[Article], frame: Frame, file: IO[bytes]) -> None:
    """The document, into an open file. Every article begins on a new page; its headline is a title of the outline."""
    with zipfile.ZipFile(file, "w") as packed:
        add(packed, "[Content_Types].xml", parts.TYPES)
        add(packed, "_rels/.rels", parts.PACKAGE)
        made = _Document(frame)
        with packed.open(info("word/document.xml"), "w", force_zip64=True) as text:
            text.write(f"{parts.HEAD}<w:document {parts.NAMES}><w:body>".encode())
            for article in articles:
                text.write(made.article(article).encode())
            text.write(made.end().encode())
        add(packed, "word/_rels/document.xml.rels", parts.relations(made.relations))
        for name, content in (
            ("styles", parts.STYLES), ("settings", parts.SETTINGS), ("footer", parts.FOOTER),
            ("numbering", parts.numbering(made.lists)),
        ):  # fmt: skip
            add(packed, f"word/{name}.xml", content)
        add(packed, "docProps/core.xml", made.core())
        for name, source in made.pictures.items():
            found = picture(source, frame)
            add(packed, f"word/{name}", found[0] if found else b"")


def bookmark(uid: str) -> str:
    """The name of the place where an article begins: letters, and 40 of them at most."""
    return "a" + "".join(letter for letter in uid if letter.isalnum())[:38]


def _mark(rtl: bool) -> str:
    """A letter without width beside what is isolated: what stands there keeps to the paragraph."""
    sign = "\u200f" if rtl else "\u200e"
    own = "<w:rtl/>" if rtl else ""
    return f'<w:r><w:rPr><w:rStyle w:val="IsolateMark"/>{own}</w:rPr><w:t>{sign}</w:t></w:r>'


class _Document:
    """What is being written, and what the parts behind the text must know of it."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._wide, self._high = round(frame.paper.width * _TWIP), round(frame.paper.height * _TWIP)
        room = (self._wide - 2 * _MARGIN) / _TWIP / 10, (self._high - 2 * _MARGIN) / _TWIP / 10
        self._most = room[0], room[1] * _MOST_HIGH  # centimetres of a picture
        self.relations: dict[str, tuple[str, str, bool]] = {}
        self.lists: list[tuple[bool, int]] = []
        self.pictures: dict[str, str] = {}
        self._known: dict[tuple[str, str], str] = {}
        self._count = 0
        self._drawn = 0
        self._rtl = frame.direction.value == "rtl"
        self._one: Article | None = None
        self._times: list[str] = []
        self._lang = ""
        self._last: Block | None = None

    def article(self, article: Article) -> str:
        """The paragraphs of an article."""
        self._count += 1
        self._one = article if self._count == 1 else None
        self._times = sorted([*self._times, article.created, article.modified])
        self._times = [self._times[0], self._times[-1]]
        told = manuscript(article, self._frame)
        self._lang = told.lang
        self._rtl = told.rtl if self._count == 1 else self._rtl
        self._last = None
        body = "".join(map(self._block, told.blocks))
        return self._head(told) + body + "".join(self._told(one.role, one.inline, one.rtl) for one in told.foot)

    def _head(self, told: Manuscript) -> str:
        first, *others = told.head
        name = bookmark(told.uid)
        begin = f'<w:bookmarkStart w:id="{self._count}" w:name="{name}"/>'
        end = f'<w:bookmarkEnd w:id="{self._count}"/>'
        inner = begin + self._inline(first.inline, first.rtl) + end
        more = "<w:pageBreakBefore/>" if self._count > 1 else ""
        head = self._paragraph("Title", inner, first.rtl, more)
        return head + "".join(self._told(one.role, one.inline, one.rtl) for one in others)

    def _told(self, role: str, inline: Inline, rtl: bool) -> str:
        return self._paragraph(_ROLES[role], self._inline(inline, rtl), rtl)

    def end(self) -> str:
        """The end of the text: the page and its foot."""
        bidi = "<w:bidi/>" if self._rtl else ""
        return (
            '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/>'
            f'<w:pgSz w:w="{self._wide}" w:h="{self._high}"/><w:pgMar w:top="{_MARGIN}" w:right="{_MARGIN}" '
            f'w:bottom="{_MARGIN}" w:left="{_MARGIN}" w:header="{_MARGIN // 2}" w:footer="{_MARGIN // 2}" '
            f'w:gutter="0"/>{bidi}</w:sectPr></w:body></w:document>'
        )

    def core(self) -> str:
        """What the document tells of itself: of a single article its own facts."""
        one = self._one
        made, changed = self._times or ["", ""]
        title = one.text.headline if one is not None else self._frame.title
        author, words = (one.text.byline, tag_names(one)) if one is not None else ("", "")
        language = one.text.language if one is not None else self._frame.language
        return parts.core(title, author, words, language, moment(made), moment(changed))

    # -- paragraphs

    def _paragraph(self, style: str, inner: str, rtl: bool, more: str = "") -> str:
        told = f'<w:pStyle w:val="{style}"/>' if style else ""
        told += more + ("<w:bidi/>" if rtl else "")
        return f"<w:p><w:pPr>{told}</w:pPr>{inner}</w:p>" if told else f"<w:p>{inner}</w:p>"

    def _inline(self, inline: Inline, rtl: bool, lang: str = "") -> str:
        lang = lang or self._lang
        return woven(inline, rtl, lambda piece: self._run(piece, lang), self._linked, _mark(rtl))

    def _run(self, piece: Piece, lang: str) -> str:
        if piece.text == "\n":
            return "<w:r><w:br/></w:r>"
        run = piece.run
        style = "Hyperlink" if run.href else ""
        style = "Isolated" + run.bdi.upper() if run.bdi is not None and not style else style
        told = f'<w:rStyle w:val="{style}"/>' if style else ""
        told += "".join(element for mark, element in _MARKS if mark in run.marks)
        told += "<w:rtl/>" if piece.rtl else ""
        told += f'<w:lang w:{"bidi" if piece.rtl else "val"}="{region_of(lang, rtl=piece.rtl)}"/>'
        return f'<w:r><w:rPr>{told}</w:rPr><w:t xml:space="preserve">{xml(piece.text)}</w:t></w:r>'

    def _linked(self, href: str, inner: str) -> str:
        if href.startswith("article:"):
            return f'<w:hyperlink w:anchor="{bookmark(href[8:])}">{inner}</w:hyperlink>'
        return f'<w:hyperlink r:id="{self._relation("hyperlink", href, True)}">{inner}</w:hyperlink>'

    def _relation(self, kind: str, target: str, outside: bool) -> str:
        key = self._known.setdefault((kind, target), f"rId{len(self._known) + 10}")
        self.relations[key] = (kind, target, outside)
        return key

    # -- blocks

    def _block(self, block: Block) -> str:
        last, self._last = self._last, block
        if isinstance(block, Para):
            rtl = block.dir == "rtl"
            return self._paragraph(_KINDS.get(block.kind, ""), self._inline(block.inline, rtl, block.lang), rtl)
        if isinstance(block, ListBlock):
            return self._list(block)
        if isinstance(block, Quote):
            return self._quote(block, after_another=isinstance(last, Quote))
        if isinstance(block, Figure):
            return self._figure(block)
        if isinstance(block, Table):
            return self._table(block)
        return self._paragraph("HorizontalLine", "", False)

    def _list(self, block: ListBlock) -> str:
        self.lists.append((block.kind == "ol", block.start))
        number = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{len(self.lists)}"/></w:numPr>'
        return "".join(
            self._paragraph("ListParagraph", self._inline(item.inline, rtl, item.lang), rtl, number)
            for item in block.items
            for rtl in [item.dir == "rtl"]
        )

    def _quote(self, block: Quote, *, after_another: bool) -> str:
        made = ""
        for number, para in enumerate(block.paras):
            style = "QuoteBeginning" if after_another and not number else "Quote"
            rtl = para.dir == "rtl"
            made += self._paragraph(style, self._inline(para.inline, rtl, para.lang), rtl)
        if block.footer:
            rtl = side_of(block.footer, block.dir == "rtl")
            made += self._paragraph("QuoteSource", self._inline(block.footer, rtl), rtl)
        return made

    def _figure(self, block: Figure) -> str:
        rtl = block.dir == "rtl"
        found = picture(block.src, self._frame)
        if found is None:  # nothing is fetched: what stands there is said
            href = block.src if block.src.startswith("http") else ""
            words = block.alt or href
            shown = (Run(words, href=href),) if words else ()
            made = self._paragraph("Figure", self._inline(shown, rtl), rtl) if shown else ""
        else:
            made = self._paragraph("Figure", self._drawing(block, *found), rtl)
        return made + (self._paragraph("Caption", self._inline(block.caption, rtl), rtl) if block.caption else "")

    def _drawing(self, block: Figure, data: bytes, ending: str, _media: str) -> str:
        self._drawn += 1
        name = f"media/{block.src.removeprefix('attachment:')}.{ending}"
        self.pictures[name] = block.src
        key = self._relation("image", name, False)
        wide, high = (round(side * _EMU) for side in fitted(data, (block.width, block.height), self._most))
        told = f'id="{self._drawn}" name="{self._drawn}" descr="{xml(block.alt)}"'
        space = "http://schemas.openxmlformats.org/drawingml/2006/picture"
        return (
            f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{wide}" cy="{high}"/>'
            f'<wp:docPr {told}/><a:graphic><a:graphicData uri="{space}"><pic:pic><pic:nvPicPr><pic:cNvPr {told}/>'
            f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{key}"/><a:stretch><a:fillRect/></a:stretch>'
            f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
            "</wp:inline></w:drawing></w:r>"
        )

    # -- tables

    def _table(self, block: Table) -> str:
        rows, columns = grid(block)
        rtl = block.dir == "rtl"
        wide = [round(part * (self._wide - 2 * _MARGIN)) for part in widths(block, columns)]
        sides = "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        made = f'<w:tbl><w:tblPr>{"<w:bidiVisual/>" if rtl else ""}<w:tblW w:w="{sum(wide)}" w:type="dxa"/>'
        made += f'<w:tblBorders>{sides}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>'
        made += "".join(f'<w:gridCol w:w="{one}"/>' for one in wide) + "</w:tblGrid>"
        heading = True
        for row in rows:
            heading = heading and all(one.cell.header for one in row)
            told = f"<w:trPr><w:cantSplit/>{'<w:tblHeader/>' if heading else ''}</w:trPr>"
            made += f"<w:tr>{told}{''.join(self._cell(one, rtl, block.lang, wide) for one in row)}</w:tr>"
        return f'{made}</w:tbl><w:p><w:pPr><w:pStyle w:val="TableEnd"/></w:pPr></w:p>'

    def _cell(self, one: Placed, rtl: bool, lang: str, wide: list[int]) -> str:
        told = f'<w:tcW w:w="{sum(wide[one.column : one.column + one.colspan])}" w:type="dxa"/>'
        told += f'<w:gridSpan w:val="{one.colspan}"/>' if one.colspan > 1 else ""
        told += "<w:vMerge/>" if one.above else '<w:vMerge w:val="restart"/>' if one.rowspan > 1 else ""
        told += '<w:shd w:val="clear" w:color="auto" w:fill="EFEDE8"/>' if one.cell.header else ""
        inline = () if one.above else one.cell.inline
        own = side_of(inline, rtl)
        style = "TableHeading" if one.cell.header else "TableContents"
        return f"<w:tc><w:tcPr>{told}</w:tcPr>{self._paragraph(style, self._inline(inline, own, lang), own)}</w:tc>"

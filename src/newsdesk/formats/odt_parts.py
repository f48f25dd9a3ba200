"""The parts of an ODT that are the same in every file: the list of parts, the styles (OASIS OpenDocument 1.3)."""

from __future__ import annotations

from collections.abc import Iterable

from newsdesk.domain.paper import Paper
from newsdesk.formats.packed import xml

_ODF = "urn:oasis:names:tc:opendocument:xmlns"
NAMES = " ".join(
    [
        *(f'xmlns:{name}="{_ODF}:{name}:1.0"' for name in ("office", "style", "text", "table", "meta")),
        f'xmlns:draw="{_ODF}:drawing:1.0"', f'xmlns:svg="{_ODF}:svg-compatible:1.0"',
        f'xmlns:fo="{_ODF}:xsl-fo-compatible:1.0"', 'xmlns:xlink="http://www.w3.org/1999/xlink"',
        'xmlns:dc="http://purl.org/dc/elements/1.1/"', 'office:version="1.3"',
    ]
)  # fmt: skip
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
MEDIA_TYPE = "application/vnd.oasis.opendocument.text"


def manifest(pictures: Iterable[tuple[str, str]]) -> str:
    """The list of the parts: `pictures` are (name, media type)."""
    listed = [("/", MEDIA_TYPE), *((f"{name}.xml", "text/xml") for name in ("content", "styles", "meta")), *pictures]
    told = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>' for name, kind in listed
    )
    space = f'xmlns:manifest="{_ODF}:manifest:1.0" manifest:version="1.3"'
    return f"{HEAD}<manifest:manifest {space}>{told}</manifest:manifest>"


def meta(title: str, author: str, words: Iterable[str], language: str, made: str, changed: str) -> str:
    """What the file tells of itself."""
    told = f"<meta:creation-date>{made}</meta:creation-date><dc:date>{changed}</dc:date>"
    told += f"<dc:title>{xml(title)}</dc:title>"
    told += f"<meta:initial-creator>{xml(author)}</meta:initial-creator>" if author else ""
    told += "".join(f"<meta:keyword>{xml(word)}</meta:keyword>" for word in words)
    told += f"<dc:language>{xml(language)}</dc:language>" if language else ""
    return f"{HEAD}<office:document-meta {NAMES}><office:meta>{told}</office:meta></office:document-meta>"


def text_properties(more: str = "", *, size: float = 0, bold: bool = False, slanted: bool = False) -> str:
    """Letters of both kinds of scripts alike."""
    told = more
    for kind in ("", "-complex"):
        told += f' fo:font-size="{size}pt"' if size and not kind else ""
        told += f' style:font-size-complex="{size}pt"' if size and kind else ""
    told += ' fo:font-weight="bold" style:font-weight-complex="bold"' if bold else ""
    told += ' fo:font-style="italic" style:font-style-complex="italic"' if slanted else ""
    return f"<style:text-properties{told}/>" if told else ""


def style(name: str, para: str = "", letters: str = "", *, above: str = "Standard", family: str = "paragraph") -> str:
    """A named style; spaces in a name are written as ODF does."""
    key = name.replace(" ", "_20_")
    shown = f' style:display-name="{name}"' if key != name else ""
    parent = f' style:parent-style-name="{above.replace(" ", "_20_")}"' if above and family == "paragraph" else ""
    told = f"<style:paragraph-properties{para}/>" if para and "<" not in para else para
    return f'<style:style style:name="{key}"{shown} style:family="{family}"{parent}>{told}{letters}</style:style>'


_GREY = ' fo:color="#5f656c"'
_KEEP = ' fo:keep-with-next="always" fo:keep-together="always"'


def _space(before: float, after: float, more: str = "") -> str:
    return f' fo:margin-top="{before}cm" fo:margin-bottom="{after}cm"{more}'


def _heading(level: int, size: float) -> str:
    return style(f"Heading {level}", _space(0.5, 0.15, _KEEP), text_properties(size=size, bold=True))


def _list(name: str, level: str) -> str:
    label = (
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
        '<style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1.27cm" '
        'fo:text-indent="-0.635cm" fo:margin-left="1.27cm"/></style:list-level-properties>'
    )
    return f'<text:list-style style:name="{name}">{level.replace("/>", f">{label}", 1)}</text:list-style>'


_BULLET = '<text:list-level-style-bullet text:level="1" text:bullet-char="\u2022"/></text:list-level-style-bullet>'
_NUMBER = (
    '<text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/>'
    "</text:list-level-style-number>"
)
_FONTS = (
    "<office:font-face-decls><style:font-face style:name=\"Text\" svg:font-family=\"'Calibri', 'Carlito', "
    '\'Noto Sans\'" style:font-family-generic="swiss"/><style:font-face style:name="Script" '
    "svg:font-family=\"'Tahoma', 'Noto Sans Arabic'\" style:font-family-generic=\"system\"/></office:font-face-decls>"
)
_DEFAULT = (
    '<style:default-style style:family="paragraph"><style:paragraph-properties style:tab-stop-distance="1.25cm"/>'
    '<style:text-properties style:font-name="Text" style:font-name-complex="Script" fo:font-size="12pt" '
    'style:font-size-complex="12pt" fo:language="en" fo:country="US" style:language-complex="ar" '
    'style:country-complex="SA"/></style:default-style>'
)
_LINE = ' fo:border-bottom="0.75pt solid #999999"'
_CHARACTERS = {
    "Strong": text_properties(bold=True), "Emphasis": text_properties(slanted=True),
    "Underlined": text_properties(' style:text-underline-style="solid" style:text-underline-width="auto"'),
    "Struck": text_properties(' style:text-line-through-style="solid"'),
    "Below": text_properties(' style:text-position="sub 58%"'),
    "Above": text_properties(' style:text-position="super 58%"'),
    "Isolated": "", "Isolated RTL": "", "Isolated LTR": "", "Isolate Mark": "",
    "Internet Link": text_properties(' fo:color="#0e6a6e" style:text-underline-style="solid"'),
}  # fmt: skip


_TOP, _BOTTOM, _SIDE = 2.5, 2.0, 2.5  # centimetres around the text


def room(paper: Paper) -> tuple[float, float]:
    """The centimetres between the margins of a paper, across and down."""
    return round(paper.width / 10 - 2 * _SIDE, 3), round(paper.height / 10 - _TOP - _BOTTOM, 3)


def styles(paper: Paper, *, rtl: bool) -> str:
    """The styles and the page; `rtl` is the way of the page."""
    named = [
        style("Standard", _space(0, 0.25, ' fo:line-height="125%"'), above=""),
        style("Text body"),
        style("Title", _space(0, 0.2, _KEEP), text_properties(size=22, bold=True)),
        style("Subtitle", _space(0, 0.2, _KEEP), text_properties(_GREY, size=15)),
        _heading(2, 16),
        _heading(3, 14),
        _heading(4, 12),
        style("Facts", _space(0, 0.03), text_properties(_GREY, size=10)),
        style("Summary", _space(0.25, 0.25), text_properties(size=13)),
        style("List Contents", _space(0, 0.1)),
        style("Quotations", _space(0, 0.18, ' fo:margin-left="1cm" fo:margin-right="1cm"')),
        style("Quote Beginning", _space(0.25, 0.18), above="Quotations"),
        style("Quote Source", "", text_properties(_GREY, size=10.5), above="Quotations"),
        style("Horizontal Line", _space(0.2, 0.4, _LINE), text_properties(size=6)),
        style("Picture", _space(0.25, 0.1, ' fo:keep-with-next="always" fo:text-align="center"')),
        style("Caption", _space(0, 0.35, ' fo:text-align="center"'), text_properties(_GREY, size=10)),
        style("Table Contents", _space(0.05, 0.05), text_properties(size=11)),
        style("Table Heading", "", text_properties(bold=True), above="Table Contents"),
        style("Table End", _space(0, 0), text_properties(size=6)),
        style("Links Heading", _space(0.55, 0.08, _KEEP), text_properties(_GREY, bold=True)),
        style("Footer", ' fo:text-align="center"', text_properties(_GREY, size=10)),
        *(style(name, "", letters, family="text") for name, letters in _CHARACTERS.items()),
    ]
    mode = "rl-tb" if rtl else "lr-tb"
    page = (
        '<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties '
        f'fo:page-width="{paper.width / 10:g}cm" fo:page-height="{paper.height / 10:g}cm" fo:margin-top="{_TOP}cm" '
        f'fo:margin-bottom="{_BOTTOM}cm" fo:margin-left="{_SIDE}cm" fo:margin-right="{_SIDE}cm" '
        f'style:writing-mode="{mode}"/><style:footer-style>'
        '<style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.5cm"/></style:footer-style>'
        '</style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" '
        'style:page-layout-name="page"><style:footer><text:p text:style-name="Footer"><text:page-number '
        'text:select-page="current">1</text:page-number></text:p></style:footer></style:master-page>'
        "</office:master-styles>"
    )
    lists = _list("Bullets", _BULLET) + _list("Numbers", _NUMBER)
    inner = f"{_FONTS}<office:styles>{_DEFAULT}{''.join(named)}{lists}</office:styles>{page}"
    return f"{HEAD}<office:document-styles {NAMES}>{inner}</office:document-styles>"

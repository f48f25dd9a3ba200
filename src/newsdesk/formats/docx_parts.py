"""The parts of a DOCX that are the same in every file: types, styles, the foot of the page (ECMA-376, part 1)."""

from __future__ import annotations

from newsdesk.formats.packed import xml

_O = "http://schemas.openxmlformats.org"
RELATIONS = f"{_O}/officeDocument/2006/relationships"
W = f'xmlns:w="{_O}/wordprocessingml/2006/main"'
NAMES = (
    f'{W} xmlns:r="{RELATIONS}" xmlns:wp="{_O}/drawingml/2006/wordprocessingDrawing" '
    f'xmlns:a="{_O}/drawingml/2006/main" xmlns:pic="{_O}/drawingml/2006/picture"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"

TYPES = HEAD + (
    f'<Types xmlns="{_O}/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
    '<Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="gif" ContentType="image/gif"/>'
    '<Default Extension="bmp" ContentType="image/bmp"/><Default Extension="webp" ContentType="image/webp"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_WORD}.styles+xml"/>'
    f'<Override PartName="/word/settings.xml" ContentType="{_WORD}.settings+xml"/>'
    f'<Override PartName="/word/numbering.xml" ContentType="{_WORD}.numbering+xml"/>'
    f'<Override PartName="/word/footer.xml" ContentType="{_WORD}.footer+xml"/>'
    f'<Override PartName="/docProps/core.xml" ContentType="{_CORE}"/></Types>'
)
PACKAGE = HEAD + (
    f'<Relationships xmlns="{_O}/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_O}/package/2006/relationships/metadata/core-properties" '
    'Target="docProps/core.xml"/></Relationships>'
)
SETTINGS = HEAD + (
    f'<w:settings {W}><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>'
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
    'w:val="15"/></w:compat></w:settings>'
)
FOOTER = HEAD + (
    f'<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    '<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>'
)


def relations(found: dict[str, tuple[str, str, bool]]) -> str:
    """The relationships of the text: by id (kind, target, whether it lies outside)."""
    fixed = {
        "rId1": ("styles", "styles.xml", False), "rId2": ("numbering", "numbering.xml", False),
        "rId3": ("settings", "settings.xml", False), "rId4": ("footer", "footer.xml", False),
    }  # fmt: skip
    told = ""
    for key, (kind, target, outside) in (fixed | found).items():
        mode = ' TargetMode="External"' if outside else ""
        told += f'<Relationship Id="{key}" Type="{RELATIONS}/{kind}" Target="{xml(target)}"{mode}/>'
    return f'{HEAD}<Relationships xmlns="{_O}/package/2006/relationships">{told}</Relationships>'


def core(title: str, author: str, words: str, language: str, made: str, changed: str) -> str:
    """What the file tells of itself."""
    told = f"<dc:title>{xml(title)}</dc:title>"
    told += f"<dc:creator>{xml(author)}</dc:creator>" if author else ""
    told += f"<cp:keywords>{xml(words)}</cp:keywords>" if words else ""
    told += f"<dc:language>{xml(language)}</dc:language>" if language else ""
    for name, value in (("created", made), ("modified", changed)):
        told += f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{value}</dcterms:{name}>'
    return HEAD + (
        f'<cp:coreProperties xmlns:cp="{_O}/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{told}</cp:coreProperties>'
    )


def _style(key: str, name: str, para: str = "", run: str = "", *, based: str = "Normal", then: str = "") -> str:
    kind = "character" if para == "character" else "paragraph"
    told = f'<w:basedOn w:val="{based}"/>' if based and kind == "paragraph" else ""
    told += f'<w:next w:val="{then}"/>' if then else ""
    told += "<w:qFormat/>"
    told += f"<w:pPr>{para}</w:pPr>" if para and kind == "paragraph" else ""
    told += f"<w:rPr>{run}</w:rPr>" if run else ""
    return f'<w:style w:type="{kind}" w:styleId="{key}"><w:name w:val="{name}"/>{told}</w:style>'


def _size(points: float) -> str:
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'


_BOLD = "<w:b/><w:bCs/>"
_GREY = '<w:color w:val="5F656C"/>'
_KEEP = "<w:keepNext/><w:keepLines/>"


def _heading(level: int, points: float) -> str:
    para = f'{_KEEP}<w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="{level - 1}"/>'
    return _style(f"Heading{level}", f"heading {level}", para, _BOLD + _size(points), then="Normal")


_FONTS = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Tahoma"/>'
_SOFT = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="999999"/></w:pBdr>'
_QUOTE = '<w:spacing w:after="100"/><w:ind w:left="567" w:right="567"/>'

STYLES = HEAD + "".join(
    [
        f"<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>{_FONTS}{_size(12)}"
        '<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:after="140" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
        _style(
            "Title", "Title", f'{_KEEP}<w:spacing w:before="0" w:after="120"/><w:outlineLvl w:val="0"/>',
            _BOLD + _size(22), then="Normal",
        ),
        _style("Subtitle", "Subtitle", f'{_KEEP}<w:spacing w:after="120"/>', _GREY + _size(15), then="Normal"),
        _heading(2, 16),
        _heading(3, 14),
        _heading(4, 12),
        _style("Facts", "Facts", '<w:spacing w:after="20"/>', _GREY + _size(10)),
        _style("Summary", "Summary", '<w:spacing w:before="140" w:after="140"/>', _size(13)),
        _style("ListParagraph", "List Paragraph", '<w:spacing w:after="60"/><w:ind w:left="720"/>'),
        _style("Quote", "Quote", _QUOTE),
        _style("QuoteBeginning", "Quote Beginning", '<w:spacing w:before="140" w:after="100"/>', based="Quote"),
        _style("QuoteSource", "Quote Source", run=_GREY + _size(10.5), based="Quote"),
        _style("HorizontalLine", "Horizontal Line", f'{_SOFT}<w:spacing w:before="120" w:after="240"/>', _size(6)),
        _style("Figure", "Figure", '<w:keepNext/><w:spacing w:before="140" w:after="60"/><w:jc w:val="center"/>'),
        _style("Caption", "caption", '<w:spacing w:after="200"/><w:jc w:val="center"/>', _GREY + _size(10)),
        _style("TableContents", "Table Contents", '<w:spacing w:before="30" w:after="30"/>', _size(11)),
        _style("TableHeading", "Table Heading", "<w:keepNext/>", _BOLD, based="TableContents"),
        _style("TableEnd", "Table End", '<w:spacing w:before="0" w:after="0"/>', _size(6)),
        _style("LinksHeading", "Links Heading", f'{_KEEP}<w:spacing w:before="320" w:after="40"/>', _BOLD + _GREY),
        _style("Footer", "footer", '<w:spacing w:after="0"/><w:jc w:val="center"/>', _GREY + _size(10)),
        _style("Hyperlink", "Hyperlink", "character", '<w:color w:val="0E6A6E"/><w:u w:val="single"/>'),
        _style("Isolated", "Isolated", "character"),
        _style("IsolatedRTL", "Isolated RTL", "character"),
        _style("IsolatedLTR", "Isolated LTR", "character"),
        _style("IsolateMark", "Isolate Mark", "character"),
        "</w:styles>",
    ]
)  # fmt: skip


def numbering(lists: list[tuple[bool, int]]) -> str:
    """The lists of a text, by their number from 1 on: (whether it counts, from where)."""

    def level(number: int, kind: str, sign: str, font: str) -> str:
        return (
            f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
            f'<w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{sign}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>{font}</w:lvl></w:abstractNum>'
        )

    made = level(0, "bullet", "\u2022", '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/></w:rPr>')
    made += level(1, "decimal", "%1.", "")
    for number, (counts, start) in enumerate(lists, start=1):
        over = f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        made += f'<w:num w:numId="{number}"><w:abstractNumId w:val="{int(counts)}"/>{over}</w:num>'
    return f"{HEAD}<w:numbering {W}>{made}</w:numbering>"

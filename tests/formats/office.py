"""Documents as word processors write them, made by hand: what a test needs and nothing else."""

import zipfile
from io import BytesIO

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def zipped(parts):
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return made.getvalue()


def para(text, *, bidi=None, style="", run="", before=""):
    told = f'<w:pStyle w:val="{style}"/>' if style else ""
    told += "" if bidi is None else f'<w:bidi w:val="{int(bidi)}"/>'
    return (
        f"<w:p><w:pPr>{told}{before}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>"
    )


STYLES = f"""<w:styles xmlns:w="{W}">
<w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Right"><w:name w:val="Right"/><w:pPr><w:bidi/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Below"><w:name w:val="Below"/><w:basedOn w:val="Right"/></w:style>
</w:styles>"""
NUMBERS = f"""<w:numbering xmlns:w="{W}">
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>"""


def item(text, number):
    return para(text, before=f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>', bidi=True)


def docx(body, *, picture=None, notes="", core="", styles=STYLES):
    rels = [("styles", "styles.xml"), ("numbering", "numbering.xml"), ("footnotes", "footnotes.xml")]
    links = "".join(f'<Relationship Id="r{n}" Type="{R}/{kind}" Target="{to}"/>' for n, (kind, to) in enumerate(rels))
    links += f'<Relationship Id="link" Type="{R}/hyperlink" Target="https://harbour.example/a" TargetMode="External"/>'
    links += f'<Relationship Id="pic" Type="{R}/image" Target="media/pier.png"/>' if picture else ""
    ns = f'xmlns:w="{W}" xmlns:r="{R}" '
    ns += 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    ns += 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    ns += 'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="d" Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {ns}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELS}">{links}</Relationships>',
        "word/styles.xml": styles,
        "word/numbering.xml": NUMBERS,
        "word/footnotes.xml": f"<w:footnotes {ns}>{notes}</w:footnotes>",
        "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{_CORE}" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/">{core}</cp:coreProperties>',
    }  # fmt: skip
    return zipped(parts | ({"word/media/pier.png": picture} if picture else {}))


DRAWING = (
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="الرصيف"/><a:graphic><a:graphicData><pic:pic>'
    '<pic:blipFill><a:blip r:embed="pic"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>'
    "</w:drawing></w:r></w:p>"
)

ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_NS = (
    f'xmlns:office="{ODF}office:1.0" xmlns:text="{ODF}text:1.0" xmlns:table="{ODF}table:1.0" '
    f'xmlns:style="{ODF}style:1.0" '
    f'xmlns:draw="{ODF}drawing:1.0" xmlns:fo="{ODF}xsl-fo-compatible:1.0" xmlns:svg="{ODF}svg-compatible:1.0" '
    f'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:meta="{ODF}meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def odt(body, automatic="", *, picture=None, meta="", encrypted=False):
    styles = f"""<office:document-styles {_NS}><office:styles>
    <style:style style:name="Title" style:family="paragraph"/>
    <style:style style:name="Right" style:family="paragraph">
    <style:paragraph-properties style:writing-mode="rl-tb"/></style:style>
    </office:styles></office:document-styles>"""
    manifest = "<manifest:encryption-data/>" if encrypted else ""
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {_NS}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        "styles.xml": styles,
        "meta.xml": f"<office:document-meta {_NS}><office:meta>{meta}</office:meta></office:document-meta>",
        "META-INF/manifest.xml": f"<x>{manifest}</x>",
    }
    return zipped(parts | ({"Pictures/pier.png": picture} if picture else {}))

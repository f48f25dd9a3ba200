"""DOCX, as Word and its kin write it (ECMA-376): mammoth makes HTML of it, directions are carried past it.

mammoth knows headings, lists, tables, links, footnotes and images, and not which way a paragraph runs. Before it reads,
a sign is put at the beginning of each paragraph that tells; what it made is read by these signs.
"""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from typing import Any

from newsdesk.domain.capture import Capture, Skipped
from newsdesk.formats import documents
from newsdesk.formats.documents import LTR, RTL, TABLE, Properties
from newsdesk.formats.newsroom import embedded
from newsdesk.text.clean import parse
from newsdesk.text.patterns import pattern

READER, VERSION = "docx", 3

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='title'] => h1:fresh
p[style-name='heading 1'] => h1:fresh
p[style-name='heading 2'] => h2:fresh
p[style-name='heading 3'] => h3:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Quote Beginning'] => blockquote:fresh > p:fresh
p[style-name='Quote Source'] => blockquote > footer:fresh
p[style-name='caption'] => figcaption:fresh
r[style-name='Isolated'] => bdi
r[style-name='Isolated RTL'] => bdi.rtl
r[style-name='Isolated LTR'] => bdi.ltr
u => u
strike => s
"""
_NOTE = pattern(r'<a href="#(?:footnote|endnote)-ref-[^"]*">[^<]*</a>')
_CALL = pattern(r'<a href="#(?:footnote|endnote)-[^"]*"[^>]*>([^<]*)</a>')
_ISOLATED = pattern(r'<bdi class="(rtl|ltr)">')
_BACK = ("off", "0", "false")


def read(place: str, data: bytes) -> list[Capture | Skipped]:
    """The article of a document."""
    import mammoth

    parts = documents.parts_of(data)
    if isinstance(parts, str):
        return [Skipped(place, parts)]
    try:
        signed, told = _signed(data)
        made = mammoth.convert_to_html(BytesIO(signed), style_map=_STYLES).value
    except Exception as error:  # what is torn makes the library stumble in many ways
        return [Skipped(place, "bad-document", {"detail": f"{type(error).__name__}: {error}"[:200]})]
    markup, files = embedded(_CALL.sub(r"\1", _NOTE.sub("", made)))
    subhead, found = documents.subtitled(parse(documents.shaped(_ISOLATED.sub(r'<bdi dir="\1">', markup))))
    blocks = documents.directed(found)
    shown = {block.src.removeprefix("attachment:") for block in blocks if hasattr(block, "src")}
    return documents.captured(place, blocks, told, tuple(file for file in files if file.sha256 in shown), subhead)


def _signed(data: bytes) -> tuple[bytes, Properties]:
    """The document with a sign at the beginning of each paragraph that tells its direction, and what it tells of
    itself. No part of it keeps a document type: nothing may be declared that is expanded later."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as packed, zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as out:
        names = packed.namelist()
        rtl, called = _styles(packed.read("word/styles.xml")) if "word/styles.xml" in names else ({}, {})
        anew = _counting_anew(packed.read("word/numbering.xml")) if "word/numbering.xml" in names else {}
        told = _properties(packed.read("docProps/core.xml")) if "docProps/core.xml" in names else Properties()
        for name in dict.fromkeys(names):
            content = packed.read(name)
            if name.endswith((".xml", ".rels")):
                content = _plain(content)
                if re.fullmatch(r"word/(?:document\d*|footnotes|endnotes)\.xml", name):
                    content = _with_signs(content, rtl, called, anew)
            out.writestr(name, content)
    return made.getvalue(), told


def _parser() -> Any:
    from lxml import etree

    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, recover=True)


def _plain(content: bytes) -> bytes:
    """A part without a document type, in the namespaces that are usual."""
    if b"<!DOCTYPE" in content[:4000]:
        content = re.sub(rb"<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", b"", content, count=1, flags=re.DOTALL)
    return content


def _styles(content: bytes) -> tuple[dict[str, bool], dict[str, str]]:
    """Which paragraph styles run from right to left (the style of paragraphs that name none is under an empty name),
    and what all styles are called."""
    from lxml import etree

    root = etree.fromstring(_plain(content), _parser())
    if root is None:
        return {}, {}
    called: dict[str, str] = {}
    own: dict[str, bool | None] = {}
    above: dict[str, str] = {}
    default = _told(root.find(f"{_W}docDefaults/{_W}pPrDefault/{_W}pPr"))
    first = ""
    for style in root.iter(f"{_W}style"):
        named = style.find(f"{_W}name")
        called[style.get(f"{_W}styleId") or ""] = (named.get(f"{_W}val") or "") if named is not None else ""
        if style.get(f"{_W}type") == "paragraph":
            name = style.get(f"{_W}styleId") or ""
            own[name] = _told(style.find(f"{_W}pPr"))
            based = style.find(f"{_W}basedOn")
            above[name] = based.get(f"{_W}val") or "" if based is not None else ""
            first = name if style.get(f"{_W}default") in ("1", "true", "on") else first

    def of(name: str, depth: int = 0) -> bool:
        found = own.get(name)
        if found is not None or depth > 20 or not above.get(name):
            return bool(found if found is not None else default)
        return of(above[name], depth + 1)

    return {name: of(name) for name in own} | {"": of(first)}, called


def _counting_anew(content: bytes) -> dict[str, int]:
    """The lists that say from which number they count, by the number they are known by."""
    from lxml import etree

    root = etree.fromstring(_plain(content), _parser())
    found: dict[str, int] = {}
    for one in root.iter(f"{_W}num") if root is not None else ():
        for over in one.iter(f"{_W}lvlOverride"):
            start = over.find(f"{_W}startOverride")
            told = start.get(f"{_W}val") if start is not None and over.get(f"{_W}ilvl") == "0" else ""
            if told and told.isdecimal():
                found[one.get(f"{_W}numId") or ""] = int(told)
    return found


def _told(properties: Any) -> bool | None:
    """What paragraph properties say of the direction; None where they say nothing."""
    bidi = properties.find(f"{_W}bidi") if properties is not None else None
    return None if bidi is None else (bidi.get(f"{_W}val") or "").lower() not in _BACK


def _with_signs(content: bytes, styles: dict[str, bool], called: dict[str, str], anew: dict[str, int]) -> bytes:
    from lxml import etree

    root = etree.fromstring(content.replace(_STRICT, _W[1:-1].encode()), _parser())
    if root is None:
        return content
    for hidden in list(root.iter(f"{_W}vanish")):  # what Word does not show
        run = hidden.getparent().getparent()
        if (hidden.get(f"{_W}val") or "").lower() not in _BACK and run.tag == f"{_W}r":
            for text in list(run.iter(f"{_W}t")):
                text.text = ""
    for text in root.iter(f"{_W}t"):
        text.text = documents.without_signs(text.text or "")
    for properties in root.iter(f"{_W}rPr"):
        _complex(properties)
        _bare(properties, called)
    for paragraph in root.iter(f"{_W}p"):
        _mark_kind(paragraph, called, anew)
    for formula in list(root.iter(f"{_M}oMath")):
        _spell(formula)
    paragraphs = [(one, _runs_rtl(one, styles)) for one in root.iter(f"{_W}p")]
    directed = any(rtl for _, rtl in paragraphs)  # somebody looked after it: what runs from left to right is meant to
    for paragraph, rtl in paragraphs:
        if rtl or directed:
            _mark(paragraph, RTL if rtl else LTR)
    for table in root.iter(f"{_W}tbl"):
        visual = table.find(f"{_W}tblPr/{_W}bidiVisual")
        first = next(table.iter(f"{_W}p"), None)
        if first is not None and visual is not None and (visual.get(f"{_W}val") or "").lower() not in _BACK:
            _mark(first, TABLE)
    return bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True))


def _spell(formula: Any) -> None:
    """A formula as the letters in it; mammoth passes over formulas."""
    from lxml import etree

    run = etree.Element(f"{_W}r")
    text = etree.SubElement(run, f"{_W}t")
    text.text = documents.without_signs("".join(formula.itertext(f"{_M}t")))
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    spot = formula
    if formula.getparent().tag == f"{_M}oMathPara":
        spot = formula.getparent()
    spot.addprevious(run)
    formula.getparent().remove(formula)


def _complex(properties: Any) -> None:
    """Bold and italics of right-to-left letters have names of their own, which mammoth does not know."""
    from lxml import etree

    if properties.find(f"{_W}rtl") is None and properties.find(f"{_W}cs") is None:
        return
    for name in ("b", "i"):
        own = properties.find(f"{_W}{name}Cs")
        if own is not None and properties.find(f"{_W}{name}") is None:
            etree.SubElement(properties, f"{_W}{name}").attrib.update(own.attrib)


def _bare(properties: Any, called: dict[str, str]) -> None:
    """The signs that `write_docx` puts beside what is isolated are none of the text."""
    named = properties.find(f"{_W}rStyle")
    if named is not None and called.get(named.get(f"{_W}val") or "") == "Isolate Mark":
        for text in properties.getparent().iter(f"{_W}t"):
            text.text = (text.text or "").strip("\u200e\u200f")


def _runs_rtl(paragraph: Any, styles: dict[str, bool]) -> bool:
    properties = paragraph.find(f"{_W}pPr")
    own = _told(properties)
    if own is not None:
        return own
    style = properties.find(f"{_W}pStyle") if properties is not None else None
    return styles.get((style.get(f"{_W}val") or "") if style is not None else "", styles.get("", False))


def _mark_kind(paragraph: Any, called: dict[str, str], anew: dict[str, int]) -> None:
    """Signs for what mammoth passes over: a line across the page, a subtitle, a list that counts anew."""
    style, number = paragraph.find(f"{_W}pPr/{_W}pStyle"), paragraph.find(f"{_W}pPr/{_W}numPr/{_W}numId")
    told = called.get(style.get(f"{_W}val") or "", "") if style is not None else ""
    if told == "Horizontal Line" and not "".join(text.text or "" for text in paragraph.iter(f"{_W}t")).strip():
        _mark(paragraph, documents.RULE)
    if told.lower() == "subtitle":
        _mark(paragraph, documents.SUBTITLE)
    start = anew.pop((number.get(f"{_W}val") or "") if number is not None else "", 0)
    if start:
        _mark(paragraph, f"{documents.FROM}{start}{documents.FROM}")


def _mark(paragraph: Any, sign: str) -> None:
    from lxml import etree

    run = etree.Element(f"{_W}r")
    etree.SubElement(run, f"{_W}t").text = sign
    properties = paragraph.find(f"{_W}pPr")
    paragraph.insert(0 if properties is None else list(paragraph).index(properties) + 1, run)


def _properties(content: bytes) -> Properties:
    from lxml import etree

    root = etree.fromstring(_plain(content), _parser())
    found: dict[str, str] = {}
    for one in root if root is not None else ():
        if isinstance(one.tag, str):
            found[one.tag.rsplit("}", 1)[-1]] = " ".join((one.text or "").split())
    words = tuple(word for word in re.split(r"\s*[,،;؛]\s*", found.get("keywords", "")) if word)
    return Properties(found.get("title", ""), found.get("creator", ""), found.get("language", ""), words)

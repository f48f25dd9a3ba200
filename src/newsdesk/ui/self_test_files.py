"""Small files of the kinds that other libraries read or render, for the self-test: what lies in an installed program is
tried, not only what is declared."""

from __future__ import annotations

import gzip
import json
import zipfile
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

from newsdesk.desk import Desk, articles, backup, searching, tags, undo
from newsdesk.desk.dictionaries import Dictionary
from newsdesk.desk.speller import Speller
from newsdesk.domain.vocabulary import Options
from newsdesk.text.body import plain_text
from newsdesk.text.spelling import Paragraph

_OFFICE = "http://schemas.openxmlformats.org"
_WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
_SHEET = f"xmlns='{_OFFICE}/spreadsheetml/2006/main' xmlns:r='{_OFFICE}/officeDocument/2006/relationships'"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_STORY = "افتتح الميناء رصيفه الجديد صباح اليوم بحضور أهل المدينة كلهم."
_TREES = (
    "النخلة", "الزيتونة", "الرمانة", "التينة", "الليمونة", "الكرمة", "الوردة", "الياسمينة", "النرجسة", "السوسنة",
    "السنديانة", "الأرزة", "الصنوبرة", "اللوزة",
)  # fmt: skip
_NEWSML = "http://iptc.org/std/nar/2006-10-01/"


def write_kinds(folder: Path) -> dict[str, str]:
    """A file of each kind into the new `folder`; by the name of each file, the headline it is found by."""
    folder.mkdir()
    headlines = {}
    for number, kind in enumerate(_WRITERS):  # told apart by words: Qt's own PDF loses digits
        path, headline = folder / f"kind-{number}.{kind}", f"حديث {_TREES[number]}"
        _WRITERS[kind](path, headline)
        headlines[path.name] = headline
    return headlines


def spell(folder: Path) -> None:
    """Raises AssertionError where the process that checks spelling does not answer, with a dictionary of two words."""
    folder.mkdir()
    (folder / "ar.aff").write_text("SET UTF-8\nTRY ابتدرسكم\n", encoding="utf-8")
    (folder / "ar.dic").write_text("2\nكتاب\nمدرسة\n", encoding="utf-8")
    speller = Speller()
    try:
        speller.tell({"ar": Dictionary("ar", folder, "system")}, (), (), {})
        found = [word.plain for word in speller.check([Paragraph("كتاب مدرسة كتااب", "ar")])[0]]
        assert found == ["كتااب"], found
        assert speller.suggest("ar", "كتااب") == ["كتاب"]
    finally:
        speller.close()


def require(desk: Desk, headlines: dict[str, str]) -> None:
    """Raises AssertionError with the names of the files whose article is not there with its headline and its text."""
    missing = []
    for name, headline in headlines.items():
        found = searching.find(desk, searching.parse(f'"{headline}"')).ids
        texts = [articles.get(desk, key).text for key in found]
        if [one.headline for one in texts] != [headline] or "رصيفه الجديد" not in plain_text(texts[0].body):
            missing.append(name)
    if missing:
        raise AssertionError(", ".join(missing))


_SKOS = "http://www.w3.org/2004/02/skos/core#"
_CONCEPTS = f"""@prefix skos: <{_SKOS}> .
<urn:harbour:place> a skos:Concept ; skos:prefLabel "مرفأ"@ar, "harbour"@en .
<urn:harbour:quay> a skos:Concept ; skos:prefLabel "رصيف"@ar ; skos:broader <urn:harbour:place> .
"""


def vocabularies(desk: Desk, folder: Path) -> None:
    """Reads SKOS, and what tags are written as: each says the same. Undone again. Raises AssertionError."""
    from newsdesk.desk import vocabularies as verbs

    told = folder / "harbour.ttl"
    told.write_text(_CONCEPTS, encoding="utf-8")
    before = len(tags.all_tags(desk))
    verbs.take(desk, verbs.read(told), Options("ar"))
    assert len(tags.all_tags(desk)) == before + 2
    for one in verbs.FORMATS:
        path = folder / f"tags{one.suffix}"
        count = verbs.export(desk, path, one.name)
        assert len(verbs.read(path).terms) == count == before + 2, one.name
    undo.undo(desk)
    assert len(tags.all_tags(desk)) == before


def _packed(path: Path, parts: dict[str, str]) -> None:
    with zipfile.ZipFile(path, "w") as packed:
        for name, content in parts.items():
            packed.writestr(name, content)


def _relations(kind: str, target: str) -> str:
    one = f"<Relationship Id='r1' Type='{_OFFICE}/officeDocument/2006/relationships/{kind}' Target='{target}'/>"
    return f"<Relationships xmlns='{_OFFICE}/package/2006/relationships'>{one}</Relationships>"


def _types(part: str, kind: str) -> str:
    kind = f"application/vnd.openxmlformats-officedocument.{kind}"
    return (
        f"<Types xmlns='{_OFFICE}/package/2006/content-types'><Default Extension='xml' ContentType='application/xml'/>"
        "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        f"<Override PartName='/{part}' ContentType='{kind}'/></Types>"
    )


def _docx(path: Path, headline: str) -> None:
    title = f"<w:p><w:pPr><w:pStyle w:val='Title'/><w:bidi/></w:pPr><w:r><w:t>{headline}</w:t></w:r></w:p>"
    body = f"<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:t>{_STORY}</w:t></w:r></w:p>"
    style = "<w:style w:type='paragraph' w:styleId='Title'><w:name w:val='Title'/></w:style>"
    _packed(path, {
        "[Content_Types].xml": _types("word/document.xml", "wordprocessingml.document.main+xml"),
        "_rels/.rels": _relations("officeDocument", "word/document.xml"),
        "word/document.xml": f"<w:document {_WORD}><w:body>{title}{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": _relations("styles", "styles.xml"),
        "word/styles.xml": f"<w:styles {_WORD}>{style}</w:styles>",
    })  # fmt: skip


def _odt(path: Path, headline: str) -> None:
    names = f"xmlns:office='{_ODF}:office:1.0' xmlns:text='{_ODF}:text:1.0'"
    text = f"<text:h text:outline-level='1'>{headline}</text:h><text:p>{_STORY}</text:p>"
    content = f"<office:body><office:text>{text}</office:text></office:body>"
    _packed(path, {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {names}>{content}</office:document-content>",
    })  # fmt: skip


def _rtf(path: Path, headline: str) -> None:
    def spelt(text: str) -> str:
        return "".join(letter if letter.isascii() else f"\\u{ord(letter)}?" for letter in text)

    path.write_text(f"{{\\rtf1\\ansi\\uc1 {spelt(headline)}\\par {spelt(_STORY)}\\par}}", encoding="ascii")


def _pdf(path: Path, headline: str) -> None:
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(20, 20, 20, 20))
    document = QTextDocument()
    document.setHtml(f"<h1 dir='rtl'>{headline}</h1><p dir='rtl'>{_STORY}</p>")
    document.print_(writer)


def _xlsx(path: Path, headline: str) -> None:
    def row(number: int, *cells: str) -> str:
        told = "".join(f"<c t='inlineStr'><is><t>{cell}</t></is></c>" for cell in cells)
        return f"<row r='{number}'>{told}</row>"

    rows = row(1, "العنوان", "النص") + row(2, headline, _STORY)
    _packed(path, {
        "[Content_Types].xml": _types("xl/workbook.xml", "spreadsheetml.sheet.main+xml"),
        "_rels/.rels": _relations("officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": f"<workbook {_SHEET}><sheets><sheet name='1' sheetId='1' r:id='r1'/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels": _relations("worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": f"<worksheet {_SHEET}><sheetData>{rows}</sheetData></worksheet>",
    })  # fmt: skip


def _ninjs(path: Path, headline: str) -> None:
    item = {"uri": f"urn:kind:{path.name}", "standard": {"name": "ninjs", "version": "3.0"}, "type": "text"}
    told = {"headlines": [{"value": headline}], "bodies": [{"value": _STORY, "contentType": "text/plain"}]}
    path.write_text(json.dumps(item | told, ensure_ascii=False), encoding="utf-8")


def _newsml(path: Path, headline: str) -> None:
    meta = f"<itemMeta/><contentMeta><headline>{headline}</headline></contentMeta>"
    content = f"<contentSet><inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><p>{_STORY}</p></html></inlineXML>"
    item = (
        f"<newsItem xmlns='{_NEWSML}' guid='urn:kind:{path.name}' version='1'>{meta}{content}</contentSet></newsItem>"
    )
    path.write_text(item, encoding="utf-8")


def _nitf(path: Path, headline: str) -> None:
    head = f"<body.head><hedline><hl1>{headline}</hl1></hedline></body.head>"
    path.write_text(
        f"<nitf><head/><body>{head}<body.content><p>{_STORY}</p></body.content></body></nitf>", encoding="utf-8"
    )


def _csv(path: Path, headline: str) -> None:
    path.write_text(f"العنوان,النص\n{headline},{_STORY}\n", encoding="utf-8")


def _jsonl(path: Path, headline: str) -> None:
    path.write_text(json.dumps({"headline": headline, "text": _STORY}, ensure_ascii=False) + "\n", encoding="utf-8")


def _text(path: Path, headline: str) -> None:
    told = f"{headline}\n\nالتاريخ: 12 حزيران 2025\nالمصدر: صحيفة الميناء\n\n{_STORY}\n"
    path.write_text(told, encoding="utf-8")


def _web(headline: str) -> str:
    body = "".join(f"<p>{_STORY} {number}</p>" for number in range(6))
    return (
        f"<html><head><title>{headline}</title></head><body><article><h1>{headline}</h1>{body}</article></body></html>"
    )


def _mhtml(path: Path, headline: str) -> None:
    head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=part; type=text/html\r\n\r\n--part\r\n"
    kind = "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n"
    told = f"{head}{kind}Content-Location: urn:kind:page\r\n\r\n{_web(headline)}\r\n--part--\r\n"
    path.write_bytes(told.encode("utf-8"))


def _warc(path: Path, headline: str) -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + _web(headline).encode("utf-8")
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0b5d1f0e-0000-4000-8000-000000000001>\r\n"
        "WARC-Date: 2025-06-12T08:00:00Z\r\nWARC-Target-URI: https://page.invalid/crawl\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    path.write_bytes(gzip.compress(head.encode("ascii") + answer + b"\r\n\r\n"))


def _zip(path: Path, headline: str) -> None:
    _packed(path, {"page.html": _web(headline)})


_WRITERS = {
    "docx": _docx, "odt": _odt, "rtf": _rtf, "pdf": _pdf,
    "xlsx": _xlsx, "ninjs": _ninjs, "newsml": _newsml, "nitf": _nitf,
    "csv": _csv, "jsonl": _jsonl, "txt": _text, "mhtml": _mhtml, "warc.gz": _warc, "zip": _zip,
}  # fmt: skip


def back_up(desk: Desk, folder: Path) -> None:
    """A backup comes back whole."""
    safety = backup.Safety(desk, folder / "safety", folder / "safety-cache")
    found = safety.drill(safety.back_up())
    if found.problems or not found.articles:
        raise AssertionError(found)

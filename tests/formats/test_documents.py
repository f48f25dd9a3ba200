"""Documents in: DOCX, ODT, RTF, with the direction of each paragraph, and what cannot be opened told plainly."""

import hashlib
import zipfile
from io import BytesIO

import pytest

from newsdesk.domain.article import Direction
from newsdesk.domain.capture import Capture, Skipped
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.errors import Unreadable
from newsdesk.formats import choose
from tests.formats.office import DRAWING, STYLES, docx, item, odt, para
from tests.formats.test_page import picture

PIER = picture(7)
SHA = hashlib.sha256(PIER).hexdigest()


def captures(folder, name, data):
    path = folder / name
    path.write_bytes(data)
    reader = choose(path)
    return reader.name, [found for record in reader.split(path) for found in reader.read(record)]


def one(folder, name, data, reader):
    used, [found] = captures(folder, name, data)
    assert used == reader
    assert isinstance(found, Capture), found
    return found


WORD = (
    para("الميناء يفتح رصيفه", style="T", bidi=True)
    + para("بقلم: سلمى الحداد", bidi=True)
    + para("3 شباط 2025", bidi=True)
    + para("BBC نقلت الخبر أولا.", bidi=True)
    + para("نص بلا اتجاه في مستند بلا اتجاه.", bidi=False)
    + para("English runs its own way.", bidi=False)
    + para("في أرقام", style="H1", bidi=True)
    + item("قوارب", 1)
    + item("2024 أرصفة", 1)
    + item("أولا", 2)
    + '<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/><w:bCs/></w:rPr><w:t>مهم</w:t></w:r>'
    '<w:r><w:t xml:space="preserve"> و</w:t></w:r><w:hyperlink r:id="link"><w:r><w:t>رابط</w:t></w:r></w:hyperlink>'
    '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    + DRAWING
    + '<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr><w:tr><w:tc><w:p><w:pPr><w:bidi/></w:pPr><w:r><w:t>Year سنة</w:t></w:r>'
    "</w:p></w:tc><w:tc><w:p><w:r><w:t>2024</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    + para("المصدر: صحيفة الساحل", bidi=True)
    + para("الوسوم: موانئ، تجارة", bidi=True)
)  # fmt: skip
NOTE = f'<w:footnote w:id="2">{para("حاشية.", bidi=True)}</w:footnote>'


def test_a_word_document_keeps_everything_and_the_direction_of_each_paragraph(tmp_path):
    found = one(tmp_path, "a.docx", docx(WORD, picture=PIER, notes=NOTE), "docx")
    text = found.text
    assert (text.headline, text.byline, text.source) == ("الميناء يفتح رصيفه", "سلمى الحداد", "صحيفة الساحل")
    assert (text.published, text.published_text) == (PartialDate("2025-02-03"), "3 شباط 2025")
    assert (found.tags, text.direction, text.language) == (("موانئ", "تجارة"), Direction.RTL, "ar")
    assert text.body.split("\n") == [
        '<p dir="rtl">BBC نقلت الخبر أولا.</p>',
        '<p dir="ltr">نص بلا اتجاه في مستند بلا اتجاه.</p>',
        "<p>English runs its own way.</p>",
        "<h2>في أرقام</h2>",
        "<ul><li>قوارب</li><li>2024 أرصفة</li></ul>",
        "<ol><li>أولا</li></ol>",
        '<p><strong>مهم</strong> و<a href="https://harbour.example/a">رابط</a><sup>[1]</sup></p>',
        f'<figure><img src="attachment:{SHA}" alt="الرصيف"></figure>',
        '<table dir="rtl"><tr><td><bdi dir="rtl">Year سنة</bdi></td><td>2024</td></tr></table>',
        "<ol><li>حاشية.</li></ol>",
    ]
    assert [(file.sha256, file.data) for file in found.files] == [(SHA, PIER)]


def test_a_direction_that_a_style_gives_counts_and_one_that_nobody_gave_is_not_invented(tmp_path):
    body = (
        para("عنوان", style="H1")
        + para("Harbour Post قالت.", style="Below")
        + para("Post قالت.", bidi=False, style="Below")
    )
    found = one(tmp_path, "a.docx", docx(body), "docx")
    assert found.text.body == '<p dir="rtl">Harbour Post قالت.</p>\n<p>Post قالت.</p>'
    plain = one(tmp_path, "b.docx", docx(para("عنوان قصير") + para("نص عربي كتب بلا اتجاه أصلا.")), "docx")
    assert plain.text.body == "<p>نص عربي كتب بلا اتجاه أصلا.</p>", "its letters give it one"


def test_what_was_deleted_is_gone_and_what_was_inserted_is_there(tmp_path):
    tracked = (
        "<w:p><w:r><w:t>بقي </w:t></w:r><w:ins><w:r><w:t>جديد</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>محذوف</w:delText></w:r></w:del></w:p>"
    )
    found = one(tmp_path, "a.docx", docx(para("عنوان") + tracked), "docx")
    assert found.text.body == "<p>بقي جديد</p>"


@pytest.mark.parametrize(
    ("core", "byline", "headline"),
    [
        ("<dc:title>تقرير الميناء</dc:title><dc:creator>سلمى الحداد</dc:creator>", "سلمى الحداد", "تقرير الميناء"),
        (
            "<dc:title>Microsoft Word - a.docx</dc:title><dc:creator>user</dc:creator>",
            "",
            "جملة تنتهي بنقطة.",
        ),
        ("<dc:creator>s.haddad</dc:creator>", "", "جملة تنتهي بنقطة."),
    ],
)
def test_what_a_file_tells_of_itself_is_believed_where_it_says_something(tmp_path, core, byline, headline):
    found = one(tmp_path, "a.docx", docx(para("جملة تنتهي بنقطة."), core=core), "docx")
    assert (found.text.byline, found.text.headline) == (byline, headline)
    assert found.text.published is None, "the day a file was made is no day of publication"


AUTOMATIC = """<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Right"/>
<style:style style:name="L" style:family="paragraph">
<style:paragraph-properties style:writing-mode="lr-tb"/></style:style>
<style:style style:name="B" style:family="text"><style:text-properties style:font-weight-complex="bold"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="T1" style:family="table"><style:table-properties style:writing-mode="rl-tb"/></style:style>
<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>
<text:list-style style:name="U"><text:list-level-style-bullet text:level="1"/></text:list-style>"""
WRITER = """<text:p text:style-name="Title">اسکله گشوده می‌شود</text:p>
<text:p text:style-name="P1">نویسنده: سلما</text:p>
<text:p text:style-name="P1">BBC گفت<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>
<text:note-body><text:p text:style-name="P1">پانویس.</text:p></text:note-body></text:note> و
 <text:span text:style-name="B">مهم <text:span text:style-name="I">کج</text:span></text:span><text:s/>و
 <text:a xlink:href="https://harbour.example/a">پیوند</text:a>.</text:p>
<text:p text:style-name="L">متن چپ</text:p><text:h text:outline-level="2">تیتر</text:h>
<text:list text:style-name="N"><text:list-item text:start-value="3">
<text:p text:style-name="P1">یک</text:p></text:list-item>
<text:list-item><text:p>دو</text:p></text:list-item></text:list>
<text:list text:style-name="U"><text:list-item><text:p>نقطه</text:p></text:list-item></text:list>
<text:p><draw:frame><draw:text-box><text:p><draw:frame><draw:image xlink:href="Pictures/pier.png"/>
<svg:desc>اسکله</svg:desc></draw:frame>سپیده‌دم</text:p></draw:text-box></draw:frame></text:p>
<table:table table:style-name="T1"><table:table-header-rows><table:table-row><table:table-cell><text:p>سال</text:p>
</table:table-cell><table:table-cell><text:p>قایق</text:p></table:table-cell></table:table-row></table:table-header-rows>
<table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>۱۴۰۳</text:p></table:table-cell>
<table:covered-table-cell/></table:table-row></table:table>
<text:tracked-changes><text:changed-region><text:deletion><text:p>حذف</text:p></text:deletion></text:changed-region>
</text:tracked-changes>"""


def test_a_writer_document_keeps_everything_and_the_direction_of_each_paragraph(tmp_path):
    meta = "<meta:initial-creator>root</meta:initial-creator><meta:keyword>بندر</meta:keyword>"
    found = one(tmp_path, "a.odt", odt(WRITER, AUTOMATIC, picture=PIER, meta=meta), "odt")
    text = found.text
    assert (text.headline, text.byline, text.language) == ("اسکله گشوده می‌شود", "سلما", "fa")
    assert (found.tags, text.direction) == (("بندر",), Direction.RTL)
    assert text.body.split("\n") == [
        '<p dir="rtl">BBC گفت<sup>[1]</sup> و <strong>مهم <em>کج</em></strong> و '
        '<a href="https://harbour.example/a">پیوند</a>.</p>',
        '<p dir="ltr">متن چپ</p>',
        "<h2>تیتر</h2>",
        '<ol start="3"><li>یک</li><li>دو</li></ol>',
        "<ul><li>نقطه</li></ul>",
        f'<figure><img src="attachment:{SHA}" alt="اسکله"><figcaption>سپیده‌دم</figcaption></figure>',
        '<table dir="rtl"><tr><th>سال</th><th>قایق</th></tr><tr><td colspan="2">۱۴۰۳</td></tr></table>',
        "<ol><li>پانویس.</li></ol>",
    ]
    assert [file.sha256 for file in found.files] == [SHA]


def test_the_words_of_rtf_are_read_in_the_encoding_that_it_says(tmp_path):
    words = "".join(f"\\'{byte:02x}" for byte in "الميناء يفتح".encode("cp1256"))
    data = (
        "{\\rtf1\\ansi\\ansicpg1256{\\fonttbl{\\f0 Arial;}}{\\info{\\author Salma Haddad}}"
        f"\\pard\\rtlpar {words}\\par\\pard Harbour Post \\u1602?\\u1575?\\u1604?.\\par"
        "{\\pict\\pngblip " + "89504e470d0a" * 50 + "}\\par}"
    )
    found = one(tmp_path, "a.rtf", data.encode("ascii"), "rtf")
    assert (found.text.headline, found.text.byline) == ("الميناء يفتح", "Salma Haddad")
    assert found.text.body == "<p>Harbour Post قال.</p>"


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.docx", b"PK\x03\x04 torn [Content_Types].xml word/document.xml", "not-text"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old-office"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") + bytes(600), "locked"),
    ],
)
def test_what_cannot_be_opened_is_refused_with_its_reason(tmp_path, name, data, reason):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(Unreadable) as raised:
        choose(path)
    assert raised.value.facts["reason"] == reason


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.odt", odt("<text:p>x</text:p>", encrypted=True), "locked"),
        ("a.odt", odt(""), "empty"),
        ("a.docx", docx(""), "empty"),
        ("a.docx", docx("<w:p>").replace(b"</w:body>", b"<<<<<<<<"), "bad-document"),
        ("a.pdf", b"%PDF-1.4 nothing of it", "bad-document"),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path, name, data, reason):
    _, [found] = captures(tmp_path, name, data)
    assert isinstance(found, Skipped), found
    assert found.reason == reason


def test_a_document_that_unpacks_without_end_is_a_bomb(tmp_path):
    made = BytesIO(docx(para("x")))
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/media/x.xml", b" " * 70_000_000)
    _, [found] = captures(tmp_path, "a.docx", made.getvalue())
    assert found.reason == "bomb"


def test_a_document_that_declares_entities_expands_nothing(tmp_path):
    data = docx(para("x&a;"))
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as packed, zipfile.ZipFile(made, "w") as out:
        for name in packed.namelist():
            content = packed.read(name)
            if name == "word/document.xml":
                content = b'<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + content
            out.writestr(name, content)
    _, [found] = captures(tmp_path, "a.docx", made.getvalue())
    assert isinstance(found, Skipped) or found.text.headline == "x"


def test_the_real_right_to_left_document_is_read(shared, tmp_path):
    path = shared("docx/arabic_align.docx")
    found = one(tmp_path, "a.docx", path.read_bytes(), "docx")
    body = found.text.body.split("\n")
    assert body[0] == '<table><tr><td><bdi dir="rtl">ONEالمدينة</bdi></td><td>TWOالبريد</td></tr></table>'
    assert '<p dir="rtl">rFonts hint only</p>' in body
    assert sum(line.startswith("<ul>") for line in body) == 1
    assert found.text.byline == ""


SUBTITLED = STYLES.replace(
    "</w:styles>", '<w:style w:type="paragraph" w:styleId="S"><w:name w:val="Subtitle"/></w:style></w:styles>'
)


@pytest.mark.parametrize(
    ("told", "headline", "subhead", "body"),
    [
        ([("T", "Title"), ("S", "Below it"), ("", "Text.")], "Title", "Below it", "<p>Text.</p>"),
        ([("S", "Above it"), ("H1", "Title"), ("", "Text.")], "Title", "Above it", "<p>Text.</p>"),
        ([("", "No style"), ("S", "Below it"), ("", "Text.")], "No style", "Below it", "<p>Text.</p>"),
        ([("T", "Title"), ("", "By: Jane"), ("S", "Below"), ("", "Text.")], "Title", "Below", "<p>Text.</p>"),
        ([("T", "Title"), ("S", "Below"), ("S", "Second"), ("", "Text.")], "Title", "Below",
         "<h2>Second</h2>\n<p>Text.</p>"),
        ([("T", "Title"), ("S", "By: Jane"), ("", "Text.")], "Title", "", "<p>Text.</p>"),
        ([("T", "Title"), ("", "A sentence."), ("S", "A part"), ("", "Text.")], "Title", "",
         "<p>A sentence.</p>\n<h2>A part</h2>\n<p>Text.</p>"),
        ([("S", "Alone"), ("", "A sentence.")], "Alone", "", "<p>A sentence.</p>"),
    ],
)  # fmt: skip
def test_a_subtitle_is_a_subhead_where_there_is_a_headline(tmp_path, told, headline, subhead, body):
    word = docx("".join(para(words, style=style) for style, words in told), styles=SUBTITLED)
    styles = {"T": "Title", "S": "P1", "H1": "Heading_20_1", "": "Text_20_body"}
    named = (
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Subtitle"/>'
        '<style:style style:name="Subtitle" style:family="paragraph"/>'
    )
    lines = ""
    for style, words in told:
        tag, level = ("h", ' text:outline-level="1"') if style == "H1" else ("p", "")
        lines += f'<text:{tag} text:style-name="{styles[style]}"{level}>{words}</text:{tag}>'
    for name, data in (("a.docx", word), ("a.odt", odt(lines, named))):
        text = one(tmp_path, name, data, name[2:]).text
        assert (text.headline, text.subhead, text.body) == (headline, subhead, body), name
        assert text.byline == ("Jane" if any("Jane" in words for _, words in told) else "")

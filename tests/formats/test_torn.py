"""Files as they are not meant to be: boxes in boxes, bytes that nobody escaped, sheets without end, cut ends."""

import json
import threading
import zipfile
from io import BytesIO

import openpyxl
import pytest
from PySide6.QtGui import QPdfWriter, QTextDocument

from newsdesk.domain.capture import Capture, Skipped
from newsdesk.domain.errors import Unreadable
from newsdesk.formats import choose, documents, paper, pdf, workbook
from newsdesk.formats.pdf_lines import Glyph, _turn_ligatures
from newsdesk.formats.spans import largest
from newsdesk.formats.table_files import split_csv
from newsdesk.formats.xml_tree import root_name
from newsdesk.text.visual import logical
from tests.formats.office import W, docx, odt, para
from tests.formats.test_documents import one
from tests.formats.test_newsroom import FIRST_NINJS, NITF_BODY, captures, g2_item

M = "http://schemas.openxmlformats.org/officeDocument/2006/math"


def body(folder, name, data, reader):
    return one(folder, name, data, reader).text.body.split("\n")


def items(folder, name, data):
    return captures(folder, name, data)[1]


# -- documents


def test_a_box_in_a_paragraph_of_odt_keeps_its_text_whole_and_behind_the_paragraph(tmp_path):
    box = "<draw:frame><draw:text-box><text:p>صندوق أول</text:p><text:p>صندوق ثان</text:p></draw:text-box></draw:frame>"
    shape = "<draw:custom-shape><text:p>شكل أول</text:p><text:p>شكل ثان</text:p></draw:custom-shape>"
    data = odt(f"<text:h text:outline-level='1'>عنوان</text:h><text:p>قبل {box}بعد {shape}نهاية.</text:p>")
    assert body(tmp_path, "a.odt", data, "odt") == [
        "<p>قبل بعد نهاية.</p>", "<p>صندوق أول</p>", "<p>صندوق ثان</p>", "<p>شكل أول</p>", "<p>شكل ثان</p>",
    ]  # fmt: skip


def test_a_table_in_a_cell_of_odt_is_told_once_and_cells_are_repeated(tmp_path):
    row = "<table:table-row><table:table-cell><text:p>داخل</text:p></table:table-cell></table:table-row>"
    inner = f"<table:table>{row}</table:table>"
    cell = "<table:table-cell table:number-columns-repeated='2'><text:p>مرتين</text:p></table:table-cell>"
    deep = inner
    for _ in range(12):
        deep = (
            f"<table:table><table:table-row><table:table-cell>{deep}</table:table-cell></table:table-row></table:table>"
        )
    rows = f"<table:table-row><table:table-cell><text:p>خارج</text:p>{deep}</table:table-cell>{cell}</table:table-row>"
    data = odt(f"<text:h text:outline-level='1'>عنوان</text:h><table:table>{rows}</table:table>")
    [table] = body(tmp_path, "a.odt", data, "odt")
    assert table.count("داخل") == 1
    assert table.count("<td>مرتين</td>") == 2


def test_a_heading_that_a_list_numbers_is_a_heading(tmp_path):
    listed = (
        "<text:list><text:list-item><text:h text:outline-level='1'>أولا: الميناء</text:h></text:list-item></text:list>"
    )
    data = odt(f"<text:h text:outline-level='1'>عنوان</text:h><text:p>نص.</text:p>{listed}<text:p>نص آخر.</text:p>")
    assert body(tmp_path, "a.odt", data, "odt") == ["<p>نص.</p>", "<h2>أولا: الميناء</h2>", "<p>نص آخر.</p>"]


def test_a_sentence_is_no_byline_and_a_section_is_no_headline(tmp_path):
    text = para("Ministry of Water opens a new dam in the north") + para("The ministry said on Sunday that it is open.")
    text += para("Background", style="H1") + para("By Friday morning the whole town was under water.")
    found = one(tmp_path, "a.docx", docx(text), "docx").text
    assert found.headline == "Ministry of Water opens a new dam in the north"
    assert "<h2>Background</h2>" in found.body and "By Friday morning" in found.body
    assert found.byline == ""
    named = docx(para("Quay opens", style="T") + para("By Jane Roe") + para("The quay is open."))
    assert one(tmp_path, "b.docx", named, "docx").text.byline == "Jane Roe"
    over = docx(para("أخبار محلية") + para("الميناء يفتح رصيفه", style="H1") + para("فتح الميناء رصيفه اليوم."))
    assert one(tmp_path, "c.docx", over, "docx").text.headline == "الميناء يفتح رصيفه"


def test_formulas_of_word_are_words_and_what_it_hides_stays_hidden(tmp_path):
    formula = f"<w:p><w:r><w:t>حيث </w:t></w:r><m:oMath xmlns:m='{M}'><m:r><m:t>x=2</m:t></m:r></m:oMath></w:p>"
    hidden = para("سري جدا", run="<w:vanish/>")
    found = body(tmp_path, "a.docx", docx(para("عنوان", style="T") + formula + hidden + para("نص.")), "docx")
    assert found == ["<p>حيث x=2</p>", "<p>نص.</p>"]


def test_rtf_with_bytes_that_nobody_escaped_is_read_in_its_encoding(tmp_path):
    words = "فتح الميناء رصيفه اليوم.".encode("cp1256")
    raw = b"{\\rtf1\\ansi\\ansicpg1256 " + "عنوان الخبر".encode("cp1256") + b"\\par " + words + b"\\par}"
    found = one(tmp_path, "a.rtf", raw, "rtf").text
    assert (found.headline, found.body) == ("عنوان الخبر", "<p>فتح الميناء رصيفه اليوم.</p>")
    binary = b"{\\rtf1\\ansi Title\\par First. {\\object\\bin4 }}}}}Last part.\\par}"
    assert "Last part." in one(tmp_path, "b.rtf", binary, "rtf").text.body


def test_what_unpacks_to_very_much_is_refused_before_it_is_held(tmp_path):
    parts = {"word/document.xml": f"<w:document xmlns:w='{W}'/>"} | {f"m/{n}": "\0" * 19_000_000 for n in range(12)}
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    assert documents.parts_of(made.getvalue()) == "bomb"


def test_two_threads_may_read_and_draw_at_once(qapp, tmp_path):
    path = tmp_path / "a.pdf"
    writer = QPdfWriter(str(path))
    document = QTextDocument()
    document.setHtml("<h1>عنوان</h1>" + "<p>نص الفقرة من الخبر.</p>" * 120)
    document.print_(writer)
    data = path.read_bytes()
    failed = []

    def often(work):
        try:
            for _ in range(6):
                assert work() is not None
        except Exception as error:
            failed.append(error)

    works = [lambda: pdf.read("", data), lambda: paper.paper(pdf.READER, data)] * 2
    threads = [threading.Thread(target=often, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed


def test_a_line_that_nobody_printed_is_no_work_without_end():
    line = ["ا", *(["1", " "] * 20_000)]
    assert len(logical(line, "rtl")) == len(line)


# -- workbooks and tables


def spread(path, row, column):
    made = openpyxl.Workbook()
    made.active.append(["Title", "Text"])
    made.active.append(["Head", "Words"])
    made.active.cell(row=row, column=column, value="x")
    made.save(path)


def test_a_sheet_whose_cells_lie_far_apart_is_refused_and_not_held(tmp_path):
    spread(tmp_path / "wide.xlsx", 1_048_576, 5000)
    with pytest.raises(Unreadable) as told:
        list(workbook.split(tmp_path / "wide.xlsx"))
    assert told.value.facts["reason"] == "too-wide"
    spread(tmp_path / "long.xlsx", 3000, 4)
    assert largest(tmp_path / "long.xlsx") == 12_000
    assert next(workbook.split(tmp_path / "long.xlsx"))[1] == {"Title": "Head", "Text": "Words"}


@pytest.mark.parametrize(
    ("rows", "cells"),
    [
        ("<table:table-row table:number-rows-repeated='1000000'><table:table-cell office:value-type='string' "
         "table:number-columns-repeated='1000'/></table:table-row>", 1_000_000_000),
        ("<table:table-row><table:table-cell office:value-type='string'/></table:table-row>"
         "<table:table-row table:number-rows-repeated='1048575'><table:table-cell "
         "table:number-columns-repeated='16384'/></table:table-row>", 1),
    ],
)  # fmt: skip
def test_repeated_rows_of_ods_count_where_something_stands_in_them(tmp_path, rows, cells):
    path = tmp_path / "a.ods"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("content.xml", f"<x><table:table>{rows}</table:table></x>")
    assert largest(path) == cells


def test_rows_of_xlsb_count_by_their_records(tmp_path):
    def record(kind, data):
        return bytes([kind, len(data)]) + data

    cells = (
        record(0, (41).to_bytes(4, "little")) + record(7, (9).to_bytes(4, "little") + bytes(4)) + bytes([0x91, 1, 0])
    )
    with zipfile.ZipFile(tmp_path / "a.xlsb", "w") as packed:
        packed.writestr("xl/worksheets/sheet1.bin", cells)
    assert largest(tmp_path / "a.xlsb") == 42 * 10


def rows(folder, text):
    path = folder / "a.csv"
    path.write_text(text, encoding="utf-8")
    return list(split_csv(path))


def test_a_quotation_mark_that_is_never_closed_is_told_and_swallows_nothing_unseen(tmp_path):
    found = rows(tmp_path, 'id,title,text\n1,أول,نص\n2,"ثان,نص\n3,ثالث,نص\n')
    assert found[0][1]["title"] == "أول"
    assert found[1] == ("row 3", Skipped("row 3", "open-quote"))
    assert len(rows(tmp_path, 'id,title,text\n1,5" pipe,نص\n2,ثان,نص\n')) == 2, "inches are no quotation"


def test_two_columns_of_one_name_are_two_columns_and_a_separator_too_much_is_none(tmp_path):
    [(_, row)] = rows(tmp_path, "title,text,text\nأول,,نص\n")
    assert row == {"title": "أول", "text": "", "text (2)": "نص"}
    path = tmp_path / "b.csv"
    path.write_text("title,text\nأول,نص,\nثان,نص,زائد\n", encoding="utf-8")
    reader = choose(path)
    told = [found for record in reader.split(path) for found in reader.read(record)]
    assert isinstance(told[0], Capture) and told[1].reason == "too-many-cells"


def test_a_table_without_rows_says_so(tmp_path):
    with pytest.raises(Unreadable) as told:
        rows(tmp_path, "title,text\n")
    assert told.value.facts["reason"] == "no-rows"


# -- newsroom files


def test_comments_without_an_element_behind_them_are_no_work_without_end():
    assert root_name(b"<?xml version='1.0'?>" + b"<!-- a -->" * 2000 + b"words") == ""
    assert root_name(b"\xef\xbb\xbf<?xml version='1.0'?><!-- a --><!DOCTYPE nitf [<!ENTITY a '>'>]><nitf>") == "nitf"


def test_a_file_that_is_cut_off_is_refused_and_one_that_is_deep_is_read(tmp_path):
    whole = g2_item(content=f"<inlineXML>{NITF_BODY}</inlineXML>")
    [cut] = items(tmp_path, "a.xml", whole[: whole.index("آخر")])
    assert cut.reason == "bad-xml"
    deep = "<p>قبل</p>" + "<div>" * 300 + "<p>داخل</p>" + "</div>" * 300 + "<p>بعد</p>"
    page = f"<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body>{deep}</body></html></inlineXML>"
    [found] = items(tmp_path, "b.xml", g2_item(content=page))
    assert found.text.body == "<p>قبل</p>\n<p>داخل</p>\n<p>بعد</p>"


def test_a_large_picture_in_a_message_hides_no_item_and_is_no_text(tmp_path):
    photo = f"<inlineData contenttype='image/jpeg' encoding='base64'>{'QUJD' * 3_000_000}</inlineData>"
    text = "<inlineXML><p xmlns='http://www.w3.org/1999/xhtml'>نص</p><p xmlns='http://www.w3.org/1999/xhtml'>ثان</p></inlineXML>"
    sets = g2_item(guid="urn:a", content=photo) + g2_item(guid="urn:b", content=text)
    message = f"<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>{sets}</itemSet></newsMessage>"
    first, second = items(tmp_path, "a.xml", message)
    assert (first.external_id, second.external_id) == ("urn:a", "urn:b")
    assert "QUJD" not in first.text.body and "ABC" not in first.text.body
    assert second.text.body == "<p>نص</p>\n<p>ثان</p>"


def test_an_embargo_without_an_end_is_an_embargo(tmp_path):
    [found] = items(tmp_path, "a.xml", g2_item(meta="<embargoed/>", content=f"<inlineXML>{NITF_BODY}</inlineXML>"))
    assert found.text.embargo == "embargoed"


def test_what_a_message_says_of_its_only_item_counts(tmp_path):
    item = g2_item().replace('<provider qcode="own:AGN"><name>وكالة الساحل</name></provider>', "")
    header = "<header><sent>2025-02-05T10:00:00Z</sent><sender>مرسل</sender></header>"
    message = (
        f"<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'>{header}<itemSet>{item}</itemSet></newsMessage>"
    )
    [found] = items(tmp_path, "a.xml", message)
    assert found.text.source == "مرسل"


NEWSML = """<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>agency.example</ProviderId>
<PublicIdentifier>urn:newsml:agency.example:1:1N</PublicIdentifier><RevisionId>1</RevisionId></NewsIdentifier></Identification>
<NewsManagement><Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/>
<DateAndTime>20250204T060000Z</DateAndTime></StatusWillChange></NewsManagement>
<NewsComponent><NewsLines><HeadLine>خبر</HeadLine></NewsLines><DescriptiveMetadata><SubjectCode>
<Subject FormalName="04000000"/><SubjectMatter FormalName="04015000"/></SubjectCode></DescriptiveMetadata>
<ContentItem><DataContent><p>أولى.</p><p>ثانية.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"""


def test_the_first_newsml_tells_paragraphs_embargo_and_subjects(tmp_path):
    [found] = items(tmp_path, "a.xml", NEWSML)
    assert found.text.body == "<p>أولى.</p>\n<p>ثانية.</p>"
    assert found.text.embargo == "2025-02-04T06:00Z"
    assert [one.uri.rsplit("/", 1)[-1] for one in found.subjects] == ["04015000"]


def test_names_in_a_byline_of_nitf_stay_apart_and_a_mixed_abstract_is_whole(tmp_path):
    head = "<byline>By <person>Jane Roe</person><byttl>Associated Press</byttl></byline>"
    head += "<abstract>Plain <em>words</em></abstract>"
    [found] = items(
        tmp_path, "a.xml", f"<nitf><body><body.head><hedline><hl1>H</hl1></hedline>{head}</body.head></body></nitf>"
    )
    assert found.text.byline == "By Jane Roe Associated Press"
    assert found.text.summary == "Plain words"


def test_ninjs_as_services_answer_is_read(tmp_path):
    told = {name: value for name, value in FIRST_NINJS.items() if name not in ("byline", "usageterms", "body_xhtml")}
    told |= {"bylines": [{"by": "سلمى"}, {"by": "Jane"}], "usageterms": ["شرط", "ثان"]}
    nitf = "<nitf><body><body.content><block><p>أولى.</p><hl2>فرع</hl2></block></body.content></body></nitf>"
    told |= {"body_nitf": nitf, "body_text": ""}
    answer = {"api_version": "1", "data": {"items": [{"item": told, "meta": {}}, {"item": told | {"uri": "urn:b:2"}}]}}
    first, second = items(tmp_path, "a.json", json.dumps(answer))
    assert (first.text.byline, first.text.usage_terms) == ("سلمى, Jane", "شرط\nثان")
    assert first.text.body.startswith("<p>أولى.</p>\n<h2>فرع</h2>")
    assert (second.external_id, first.place != second.place) == ("urn:b:2", True)
    late = {"body_html": "<p>" + "كلمة " * 4000 + "</p>"} | told
    [found] = items(tmp_path, "b.json", json.dumps(late, ensure_ascii=False, sort_keys=True))
    assert found.external_id == told["uri"]


def test_a_glyph_of_two_letters_is_read_lam_before_alef_whichever_way_the_file_has_it():
    def row(text):
        places = {"ل": 10.0, "ا": 10.0}
        return [
            Glyph(one, places.get(one, 20.0 - n), places.get(one, 20.0 - n) + 6, 0, 12, n) for n, one in enumerate(text)
        ]

    for text in ("ثالث", "ثلاث"):
        glyphs = row(text)
        _turn_ligatures([glyphs])
        assert "".join(one.text for one in glyphs) == "ثلاث"


def test_a_page_that_is_nothing_but_a_text_keeps_its_headings_and_lists(tmp_path):
    path = tmp_path / "خبر.html"
    path.write_text(
        "<html dir=rtl><head><title>خطة المياه</title></head><body><h1>خطة جديدة لتوفير المياه</h1>"
        "<p>القاهرة - أعلنت وزارة الري يوم الثلاثاء خطة جديدة لتوفير مياه الشرب في محافظات الصعيد كلها.</p>"
        "<h2>تفاصيل الخطة</h2><p>وقال الوزير: نعمل على تمويل اثني عشر مشروعا في السنة القادمة.</p>"
        "<ul><li>مشروع أول</li><li>مشروع ثان</li></ul><p>نهاية الخبر.</p></body></html>",
        encoding="utf-8",
    )
    reader = choose(path)
    [found] = [one for record in reader.split(path) for one in reader.read(record)]
    assert "<h2>تفاصيل الخطة</h2>" in found.text.body
    assert "<ul><li>مشروع أول</li><li>مشروع ثان</li></ul>" in found.text.body
    assert not found.text.body.startswith("<h2>خطة")

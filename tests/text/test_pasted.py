"""What is pasted keeps its meaning: lists, tables, links, emphasis, wherever it was copied."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.clean import clean
from newsdesk.text.pasted import images, meant

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head>
<body lang=AR-SA><!--StartFragment-->
<p class=MsoTitle dir=RTL style='text-align:right'><span lang=AR-SA>عنوان التقرير<o:p></o:p></span></p>
<p class=MsoNormal dir=RTL><b><span lang=AR-SA>غامق</span></b><span lang=AR-SA> ثم <i>مائل</i> و<a href="https://a.example/">رابط</a>.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst dir=RTL style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><![endif]>أول<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast dir=RTL style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>ثان<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>خطوة</p>
<p class=MsoNormal dir=RTL>بين القائمتين</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>أخرى</p>
<table class=MsoTableGrid border=1><tr><td width=200><p class=MsoNormal dir=RTL>اليوم</p></td><td><p class=MsoNormal>السبت</p></td></tr></table>
<!--EndFragment--></body></html>"""  # noqa: E501

DOCS = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="rtl"
style="line-height:1.38">
<span style="font-weight:700;font-style:normal">غامق</span><span style="font-weight:400"> عادي </span>
<span style="font-style:italic;text-decoration:underline">مائل تحته خط</span>
<span style="text-decoration-line:line-through">مشطوب</span> H<span style="vertical-align:sub">2</span>O</p></b>"""

CHROME = """<meta charset='utf-8'><h1 style="color: rgb(0, 0, 0);">Headline</h1><p style="margin: 0px;">Text with a
<a href="https://a.example/x" style="text-decoration: underline; font-weight: bold">link</a>.</p>
<table><tbody><tr><th>Day</th><td colspan="2">Saturday</td></tr></tbody></table>"""

WINDOWS = "Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000200\r\nSourceURL:https://a.example/\r\n" + (
    "<html><body><!--StartFragment--><p>Only <b>this</b></p><!--EndFragment--></body></html>"
)


def test_what_word_writes_is_read_as_it_was_meant():
    body = clean(meant(WORD))
    assert body.startswith('<h2 dir="rtl">عنوان التقرير</h2>')
    assert "<strong>غامق</strong> ثم <em>مائل</em>" in body and '<a href="https://a.example/">رابط</a>' in body
    assert body.count("<ul") == 1 and "أول</li>" in body and "ثان</li>" in body and "·" not in body
    assert body.count("<ol") == 2 and "خطوة" in body and "1." not in body and "بين القائمتين</p>" in body
    assert "<table>" in body and "اليوم" in body and "السبت" in body


def test_what_a_web_editor_tells_by_style_is_read():
    body = clean(meant(DOCS))
    assert "<strong>غامق</strong> عادي" in body
    assert "<em><u>مائل تحته خط</u></em>" in body or "<u><em>مائل تحته خط</em></u>" in body
    assert "<s>مشطوب</s>" in body and "<sub>2</sub>" in body
    assert body.count("<strong>") == 1


def test_tables_and_links_of_a_browser_stay():
    body = clean(meant(CHROME))
    assert body.startswith("<h2>Headline</h2>")
    assert 'href="https://a.example/x"' in body and "<u>" not in body
    assert "<th>Day</th>" in body and 'colspan="2"' in body


def test_of_what_windows_carries_the_chosen_part_is_read():
    assert clean(meant(WINDOWS)) == "<p>Only <strong>this</strong></p>"


@pytest.mark.parametrize("markup", ["", "   ", "<!--StartFragment--><!--EndFragment-->"])
def test_nothing_is_nothing(markup):
    assert meant(markup) == ""


@given(st.text(alphabet="<>/p b=\"';:!-spanolistyle\u0628", max_size=200))
def test_whatever_is_pasted_can_be_read(markup):
    clean(meant(markup))


def test_images_that_stand_in_the_markup_are_found_and_others_are_not_fetched():
    dot = base64.b64encode(b"GIF89a-not-really").decode()
    markup = f'<p>a</p><img alt="x" src="data:image/gif;base64,{dot}"><img src="https://x.example/y.png">'
    assert images(markup) == [b"GIF89a-not-really"]
    assert images('<img src="data:image/png;base64,====a">') == []

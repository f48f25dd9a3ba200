"""PDF in: what was set from right to left is read in its order, whoever set it."""

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QFontDatabase, QPageSize, QPdfWriter, QTextDocument

from newsdesk.domain.article import Direction
from newsdesk.domain.capture import Skipped
from newsdesk.formats import choose
from newsdesk.text.body import plain_text

ARABIC = (
    "قالت إدارة الميناء إن الرصيف الشرقي سيفتح في 12 شباط 2025، وإن العمل فيه كلّف 3.5 مليون دينار (نحو 1.1 مليون USD)، "
    "بحسب تقرير Harbour Post الصادر أمس. وقالت: «نحن جاهزون»، ونسبة الإنجاز 50% [تقريبا]."
)
HEBREW = "מנהל הנמל אמר כי הרציף ייפתח ב-12 בפברואר 2025 (שעה 10:30), ועלותו 3.5 מיליון."
PERSIAN = "مدیر بندر گفت که اسکله شرقی گشوده خواهد شد و هزینه آن (حدود 3.5 میلیون) پرداخت شده است."
ENGLISH = "The harbour authority said that the well-known quay would open on Monday, at 10:30 (local time)."


@pytest.fixture
def made(qapp, tmp_path):
    if not QFontDatabase.families(QFontDatabase.WritingSystem.Arabic):
        pytest.skip("no font here has Arabic letters")

    def make(markup, title=""):
        path = tmp_path / "a.pdf"
        writer = QPdfWriter(str(path))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
        writer.setResolution(300)
        writer.setTitle(title)
        document = QTextDocument()
        document.setDefaultFont(QFont(QFontDatabase.families(QFontDatabase.WritingSystem.Arabic)[0], 11))
        document.setHtml(markup)
        document.documentLayout().setPaintDevice(writer)
        document.setPageSize(QSizeF(writer.width(), writer.height()))
        document.print_(writer)
        reader = choose(path)
        assert reader.name == "pdf"
        [found] = [found for record in reader.split(path) for found in reader.read(record)]
        return found

    return make


@pytest.mark.parametrize(
    ("text", "language", "side"),
    [(ARABIC, "ar", "rtl"), (HEBREW, "he", "rtl"), (PERSIAN, "fa", "rtl"), (ENGLISH, "en", "ltr")],
    ids=["ar", "he", "fa", "en"],
)
def test_paragraphs_of_every_script_are_read_as_they_were_written(made, text, language, side):
    found = made(f'<h1 dir="{side}">{text.split("،")[0][:40]}</h1>' + f'<p dir="{side}">{text}</p>' * 4)
    assert plain_text(found.text.body).split("\n\n") == [text] * 4
    assert found.text.language == language
    assert found.text.direction is (Direction.RTL if side == "rtl" else Direction.AUTO)


def test_the_largest_lines_above_are_the_headline_and_a_paragraph_goes_on_over_a_page(made):
    long = " ".join([ARABIC] * 12)
    found = made(
        f'<h1 dir="rtl">الميناء القديم يفتح رصيفه</h1><p dir="rtl">بقلم: سلمى</p><p dir="rtl">{long}</p>', "x.docx"
    )
    assert (found.text.headline, found.text.byline) == ("الميناء القديم يفتح رصيفه", "سلمى")
    assert plain_text(found.text.body) == long


def test_what_stands_on_every_page_and_its_number_are_left_out(qapp, tmp_path):
    from newsdesk.formats.pdf import _without_edges
    from newsdesk.formats.pdf_lines import Line

    def page(number):
        own = ["أولى", "ثانية", "ثالثة"][number - 1]
        texts = ["صحيفة الساحل - العدد 512", *(f"سطر {word} {own}" for word in "ابجدهو"), f"– {number} –"]
        return [Line(text, 0, 100, 500 - 20 * place, 10) for place, text in enumerate(texts)]

    kept = _without_edges([page(number) for number in (1, 2, 3)])
    assert [line.text for line in kept[1]] == [f"سطر {word} ثانية" for word in "ابجدهو"]


def test_a_page_of_pictures_is_told_to_be_a_scan(made):
    found = made("<p></p>")
    assert isinstance(found, Skipped)
    assert found.reason == "scanned"

"""A pasted text is an article: all of it is there, and it can be read again."""

import pytest

from newsdesk.formats import pasted
from newsdesk.formats.registry import choose
from newsdesk.text.body import plain_text
from tests.formats.test_page import data_of, picture
from tests.text.test_pasted import CHROME, DOCS, WORD


def article(markup, address="https://a.example/story"):
    (found,) = pasted.read("", pasted.packed(markup, "2026-01-02T03:04:05Z", address))
    return found


def test_a_heading_is_the_headline_and_the_rest_the_body():
    found = article(WORD)
    assert found.text.headline == "عنوان التقرير" and "عنوان التقرير" not in found.text.body
    assert "<table>" in found.text.body and "<ul" in found.text.body
    assert (found.text.url, found.captured, found.text.language) == (
        "https://a.example/story", "2026-01-02T03:04:05Z", "ar"
    )  # fmt: skip
    assert article(CHROME).text.headline == "Headline"


def test_a_short_first_line_is_the_headline_and_a_sentence_is_not():
    assert article("<p>عنوان بلا نقطة</p><p>نص الخبر هنا.</p>").text.headline == "عنوان بلا نقطة"
    found = article("<p>هذه جملة كاملة تنتهي بنقطة.</p><p>وهذه أخرى.</p>")
    assert "هذه جملة كاملة" in found.text.body
    assert "غامق" in plain_text(article(DOCS).text.body)


def test_images_on_the_clipboard_are_kept():
    found = article(f'<p>عنوان</p><p>فقرة أولى من النص.</p><img src="{data_of(picture(3))}"><p>فقرة ثانية.</p>')
    assert [file.data for file in found.files] == [picture(3)]
    assert "attachment:" in found.text.body


def test_an_address_cannot_break_out_of_the_first_line():
    data = pasted.packed("<p>نص</p>", "2026-01-02T03:04:05Z", "https://a.example/--><script>\n x")
    assert data.split(b"\n")[0].count(b"-->") == 1
    (found,) = pasted.read("", data)
    assert plain_text(found.text.body) == "نص"


@pytest.mark.parametrize("markup", ["", "<p> </p>", "<img src='https://a.example/x.png'>"])
def test_a_paste_without_text_is_told(markup):
    (found,) = pasted.read("", pasted.packed(markup, "", ""))
    assert found.reason == "empty"


def test_its_kind_is_found_by_looking_inside(tmp_path):
    path = tmp_path / "anything.bin"
    path.write_bytes(pasted.packed("<p>نص</p>", "", ""))
    assert choose(path).name == "pasted"

"""A captured page is looked at safely: nothing runs, nothing is fetched, and what is in the file is there."""

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.formats.page import Saved
from newsdesk.formats.safe_page import safe_page
from tests.formats.test_crawls import MAIL
from tests.formats.test_page import data_of, picture, site

HOSTILE = """<!doctype html><html dir="rtl"><head><meta http-equiv="refresh" content="0;url=https://a.example/">
<link rel="stylesheet" href="https://a.example/x.css"><style>@import url(https://a.example/y.css)</style>
<script src="https://a.example/z.js">alert(1)</script><base href="https://a.example/"></head>
<body background="https://a.example/b.png" onload="alert(1)"><form action="https://a.example/"><h1>عنوان</h1>
<p style="background:url(https://a.example/i.png)">نص <a href="https://a.example/go">رابط</a>
<a href="javascript:alert(1)">آخر</a><img src="https://a.example/pixel.png" alt="صورة بعيدة" onerror="alert(1)">
<img src="file:///etc/passwd"><img srcset="https://a.example/s.png 2x"></p><iframe src="https://a.example/"></iframe>
<object data="x.swf"></object><svg onload="alert(1)"><a xlink:href="https://a.example/">ر</a></svg>
<table><tr><th>اليوم</th><td colspan="2">السبت</td></tr></table></form></body></html>"""


def test_nothing_of_a_hostile_page_runs_or_is_fetched():
    found = safe_page("page", HOSTILE.encode())
    for word in ("https:", "http:", "file:", "javascript", "alert", "onload", "onerror", "url(", "<script", "<style",
                 "<iframe", "<svg", "srcset", "<form", "refresh"):  # fmt: skip
        assert word not in found.markup, word
    assert "رابط" in found.markup and "<span>صورة بعيدة</span>" in found.markup and 'colspan="2"' in found.markup
    assert found.images == ()


def test_images_that_are_in_the_file_are_shown():
    page = site(story=[f'<img src="{data_of(picture(1))}"><img src="{data_of(picture(1))}">', "نص", "آخر"])
    found = safe_page("page", page.encode())
    assert found.images == (picture(1),) and found.markup.count('src="kept:0"') == 2
    beside = Saved(b'<html><body><p>x</p><img src="a_files/1.png"></body></html>', {"a_files/1.png": picture(2)})
    assert safe_page("page", beside).images == (picture(2),)


def test_a_tag_that_only_browsers_know_as_an_image_opens_nothing():
    for tag in (
        "<image src='/etc/x.png'>",
        "<IMG src=//host/x.png>",
        "<img src='kept:7x'>",
        "<svg><image href='/x'></svg>",
    ):
        found = safe_page("page", f"<html><body><p>x</p>{tag}</body></html>".encode())
        assert "src" not in found.markup and "href" not in found.markup, tag


def test_tables_in_tables_are_laid_out_only_so_deep():
    found = safe_page("page", ("<html><body>" + "<table><tr><td>" * 30 + "نص").encode())
    assert 1 <= found.markup.count("<table") <= 4 and "نص" in found.markup


def test_the_page_of_a_mail_is_shown_and_rows_are_no_pages():
    found = safe_page("mhtml", MAIL.format(way="8bit", body=site()).encode())
    assert "المرفأ تفتتح سوقها" in found.markup
    assert safe_page("jsonl", b"{}") is None and safe_page("page", b"") is None
    assert safe_page("mhtml", b"From: x\r\n\r\nno page") is None


def test_a_page_that_would_take_long_to_lay_out_is_shown_as_its_source():
    assert safe_page("page", ("<p>كلمة</p>" * 80_000).encode()) is None


@given(st.text(alphabet="<>/=\"' abcdeiklmnoprstu:&;#x\u0628", max_size=300))
def test_whatever_a_page_says_no_address_is_left(text):
    found = safe_page("page", f"<html><body>{text}</body></html>".encode())
    if found is not None:
        assert "<script" not in found.markup and " src=" not in found.markup and " href=" not in found.markup

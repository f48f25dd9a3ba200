"""MHTML, WARC: pages as browsers and crawlers keep them."""

import base64
import gzip
import quopri

from newsdesk.domain.capture import Skipped
from newsdesk.formats import mhtml, warc
from newsdesk.text.body import plain_text
from tests.formats.test_page import STORY, picture, site

MAIL = """From: <Saved by Blink>
Snapshot-Content-Location: https://a.example/news/market
Subject: =?utf-8?B?2LPZiNmC?=
Date: Fri, 13 Jun 2025 16:36:57 +0300
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----b"

------b
Content-Type: text/html
Content-Transfer-Encoding: {way}
Content-Location: https://a.example/news/market

{body}
------b
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://a.example/x.png

iVBORw0KGgo=
------b--
"""


def write(path, answers, *, packed=True):
    with path.open("wb") as out:
        for address, status, kind, body in answers:
            answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + body
            head = (
                f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2025-06-13T16:36:57Z\r\n"
                f"WARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\n"
                f"Content-Length: {len(answer)}\r\n\r\n"
            )
            record = head.encode() + answer + b"\r\n\r\n"
            out.write(gzip.compress(record) if packed else record)


def test_the_page_of_an_mhtml_file_with_where_and_when_it_was_saved():
    ways = {"quoted-printable": quopri.encodestring(site().encode()), "base64": base64.encodebytes(site().encode())}
    for way, body in ways.items():
        data = MAIL.format(way=way, body=body.decode()).replace("\n", "\r\n").encode()
        assert mhtml.accepts(data, "x") == 9
        (found,) = mhtml.read("", data)
        assert plain_text(found.text.body).split("\n\n") == STORY
        assert (found.text.url, found.captured) == ("https://a.example/news/market", "2025-06-13T13:36:57Z")


def test_the_images_of_an_mhtml_file_are_found_by_address_and_by_content_id():
    story = [STORY[0], f'{STORY[1]}</p><img src="x.png"><p>', f'{STORY[2]}</p><img src="cid:two"><p>و', STORY[0] * 2]
    mail = MAIL.format(way="8bit", body=site(story=story))
    mail = mail.replace("iVBORw0KGgo=", base64.b64encode(picture(1)).decode()).replace("/x.png\n", "/news/x.png\n")
    more = "Content-Type: image/png\nContent-ID: <two>\nContent-Transfer-Encoding: base64\n\n"
    mail = mail.replace("------b--", f"------b\n{more}{base64.b64encode(picture(2)).decode()}\n------b--")
    (found,) = mhtml.read("", mail.encode())
    assert [file.data for file in found.files] == [picture(1), picture(2)]


def test_mail_without_a_page_is_told():
    data = b"MIME-Version: 1.0\nContent-Type: text/plain\n\nHello"
    assert mhtml.accepts(data, "x.txt") == 0
    assert mhtml.read("", data) == [Skipped("", "no-page")]


def test_every_page_of_a_crawl_is_an_article_and_nothing_else_is(tmp_path):
    answers = [
        ("https://a.example/market", "200 OK", "text/html; charset=windows-1256",
         site().replace('<meta charset="utf-8">', "").encode("cp1256")),
        ("https://a.example/x.png", "200 OK", "image/png", b"\x89PNG"),
        ("https://a.example/gone", "404 Not Found", "text/html", site().encode()),
    ]  # fmt: skip
    for packed in (True, False):
        path = tmp_path / f"crawl{packed}.warc"
        write(path, answers, packed=packed)
        assert warc.accepts(path.read_bytes()[:1000], path.name) == 9
        ((place, data),) = warc.split(path)
        (found,) = warc.read(place, data)
        assert (place, found.text.url, found.captured) == (
            "record 1",
            "https://a.example/market",
            "2025-06-13T16:36:57Z",
        )
        assert plain_text(found.text.body).split("\n\n") == STORY


def test_a_torn_crawl_gives_what_is_whole_and_says_that_it_is_torn(tmp_path):
    path = tmp_path / "crawl.warc.gz"
    write(path, [(f"https://a.example/{n}", "200 OK", "text/html", site().encode()) for n in range(3)])
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) - 40])
    kinds = [isinstance(warc.read(place, data)[0], Skipped) for place, data in warc.split(path)]
    assert kinds[:2] == [False, False] and len(kinds) >= 2


def test_a_gzip_file_that_is_no_crawl_is_none():
    assert warc.accepts(gzip.compress(b"hello"), "x.gz") == 0
    assert warc.accepts(b"\x1f\x8b\x08\x00broken", "x.warc.gz") == 0

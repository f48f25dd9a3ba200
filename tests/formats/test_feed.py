"""Feeds: each entry an article, in every dialect; lists of feeds hold nothing to read."""

import json

import pytest

from newsdesk.domain.capture import Skipped
from newsdesk.formats import feed
from newsdesk.text.body import plain_text

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>صحيفة المرفأ</title><link>https://a.example/</link><language>ar-SA</language>
<item><title>السوق &amp;amp; الميناء</title><link>/market</link><guid>tag:a,1</guid>
<pubDate>Fri, 13 Jun 2025 16:36:57 +0300</pubDate><dc:creator>مها العلي</dc:creator>
<category>أسواق</category><category>بلديات</category><description>ملخص الخبر</description>
<content:encoded><![CDATA[<p>فقرة <b>أولى</b>.</p><script>x</script>
<p>فقرة ثانية، <a href="/old">الرصيف</a>.</p>]]></content:encoded></item>
<item><title>خبر بلا نص</title></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Quay Post</title>
<link href="https://b.example/"/><entry><id>urn:1</id><title type="html">Harbour &lt;i&gt;council&lt;/i&gt;</title>
<author><name>Sam Reed</name></author><published>2025-06-13T16:36:57Z</published><updated>2026-01-01T00:00:00Z</updated>
<category term="harbour" label="Harbour"/><link rel="alternate" href="https://b.example/1"/>
<content type="html">&lt;p&gt;The council met.&lt;/p&gt;</content></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Old</title></channel>
<item rdf:about="https://c.example/1"><title>An item</title><link>https://c.example/1</link><dc:date>2005-03-04</dc:date>
<description>Words of it.</description></item></rdf:RDF>"""
JSON = {
    "version": "https://jsonfeed.org/version/1.1", "title": "Daily", "home_page_url": "https://d.example/",
    "language": "en",
    "items": [
        {"id": "7", "url": "https://d.example/7", "title": "A story", "content_html": "<p>Its words.</p>",
         "date_published": "2025-06-13T16:36:57+03:00", "authors": [{"name": "Ann"}], "tags": ["sea"]},
        {"id": 8, "content_text": "Words alone.\nIn two lines."}, "nothing", {"id": "9"},
    ],
}  # fmt: skip


def test_rss():
    first, second = feed.read("", RSS.encode())
    text = first.text
    assert (text.headline, text.byline, text.source, text.language) == (
        "السوق & الميناء",
        "مها العلي",
        "صحيفة المرفأ",
        "ar",
    )
    assert (text.url, first.external_id, first.tags) == ("https://a.example/market", "tag:a,1", ("أسواق", "بلديات"))
    assert (text.published.value, text.published_text) == ("2025-06-13T16:36+03:00", "Fri, 13 Jun 2025 16:36:57 +0300")
    assert text.summary == "ملخص الخبر"
    assert text.body.startswith("<p>فقرة <strong>أولى</strong>.</p>\n<p>فقرة ثانية، <a href=")
    assert "script" not in text.body
    assert (second.text.headline, second.text.body, second.text.published) == ("خبر بلا نص", "", None)


def test_atom():
    (found,) = feed.read("", ATOM.encode())
    assert (found.text.headline, found.text.byline, found.text.source) == (
        "Harbour council",
        "Sam Reed",
        "The Quay Post",
    )
    assert (found.text.published.value, found.external_id, found.tags) == ("2025-06-13T16:36Z", "urn:1", ("Harbour",))
    assert (plain_text(found.text.body), found.text.language) == ("The council met.", "en")


def test_rdf():
    (found,) = feed.read("", RDF.encode())
    assert (found.text.headline, found.text.url, found.text.published.value) == (
        "An item",
        "https://c.example/1",
        "2005-03-04",
    )


def test_json_feed():
    first, second, *skipped = feed.read("", json.dumps(JSON).encode())
    assert (first.text.headline, first.text.byline, first.tags) == ("A story", "Ann", ("sea",))
    assert first.external_id == "d.example:7"
    assert first.text.published.value == "2025-06-13T16:36+03:00"
    assert (second.text.headline, second.external_id) == ("Words alone. In two lines.", "d.example:8")
    assert [item.reason for item in skipped] == ["not-an-object", "empty-row"]


def test_a_feed_in_another_encoding():
    (first, _) = feed.read("", RSS.replace('encoding="utf-8"', 'encoding="windows-1256"').encode("cp1256"))
    assert first.text.headline == "السوق & الميناء"


def test_a_list_of_feeds_says_how_many_it_holds():
    opml = "<opml version='2.0'><body><outline text='a' xmlUrl='https://a'/><outline xmlUrl='https://b'/></body></opml>"
    assert feed.read("", opml.encode()) == [Skipped("", "list-of-feeds", {"count": "2"})]


@pytest.mark.parametrize(
    "data",
    [b"<rss>", b"<rss><channel/></rss>", b"<feed>\xff\xfe", b'{"version": "https://jsonfeed.org/version/1"}',
     b'{"version": "https://jsonfeed.org/version/1"', b"<!DOCTYPE rss [<!ENTITY a 'aaaa'>]><rss><channel><title>&a;"],
)  # fmt: skip
def test_a_broken_or_empty_feed_is_told_and_raises_nothing(data):
    assert all(isinstance(found, Skipped) for found in feed.read("", data))


def test_entities_are_neither_blown_up_nor_fetched(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("geheim", encoding="utf-8")
    laughs = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
    bomb = f"<!DOCTYPE rss [<!ENTITY l0 'ha'>{laughs}<!ENTITY f SYSTEM '{secret.as_uri()}'>]>"
    data = f"{bomb}<rss><channel><title>t</title><item><title>&l9;&f;</title></item></channel></rss>".encode()
    found = feed.read("", data)
    assert "geheim" not in repr(found) and len(repr(found)) < 10_000


def test_a_day_of_change_is_no_day_of_publication_but_dublin_core_s_date_is_one():
    (found,) = feed.read("", ATOM.replace("<published>2025-06-13T16:36:57Z</published>", "").encode())
    assert found.text.published is None
    (found,) = feed.read("", RDF.encode())
    assert found.text.published.value == "2005-03-04"
    changed = RSS.replace(
        "<pubDate>Fri, 13 Jun 2025 16:36:57 +0300</pubDate>", "<atom:updated>2025-01-01</atom:updated>"
    )
    changed = changed.replace("<rss ", '<rss xmlns:atom="http://www.w3.org/2005/Atom" ')
    assert feed.read("", changed.encode())[0].text.published is None


def test_a_number_names_an_entry_of_its_own_site_alone():
    first = feed.read("", RSS.replace("tag:a,1", "1").encode())[0]
    other = feed.read("", RSS.replace("tag:a,1", "1").replace("a.example", "b.example").encode())[0]
    assert (first.external_id, other.external_id) == ("a.example:1", "b.example:1")

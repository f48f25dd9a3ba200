"""Which article is this (DESIGN 1.11): each clause on real material."""

import gzip
import json
import re
from collections import Counter, defaultdict

import pytest

from newsdesk.desk import articles, importing, links, searching
from newsdesk.domain.article import Text
from newsdesk.formats import page as reader
from newsdesk.text.fold import fold_key
from tests.formats.test_crawls import write as write_crawl

MAIL = (
    b"Snapshot-Content-Location: %s\nMIME-Version: 1.0\n"
    b'Content-Type: multipart/related; type="text/html"; boundary="----b"\n\n'
    b"------b\nContent-Type: text/html\nContent-Transfer-Encoding: 8bit\nContent-Location: %s\n\n%s\n------b--\n"
)
FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>{source}</title><item><title>{title}</title>
<link>{url}</link><description>One line of it.</description></item></channel></rss>"""


@pytest.fixture
def rows(shared):
    text = shared("articles/jawhara-5000.jsonl").read_text(encoding="utf-8")
    found = [json.loads(line) for line in text.splitlines()]
    return [row for row in found if all(row.get(name) for name in ("id", "title", "body", "published"))]


@pytest.fixture(params=["GlobalNews_2026_05_24", "MediaIndonesia_2026_01_20", "TheGuardian_2024_02_24"])
def real_page(shared, request):
    """(bytes, what a reader makes of them) of a saved page that names its address."""
    data = gzip.decompress((shared("html/pages") / f"{request.param}.html.gz").read_bytes())
    (found,) = reader.read("", data)
    return data, found


def total(desk):
    return searching.find(desk, searching.parse("")).total


def test_the_same_source_and_id_is_the_same_article(desk, jsonl, rows):
    part = rows[:60]
    assert importing.import_paths(desk, [jsonl(part)]).added == 60
    later = [row | {"body": f"{row['body']} إضافة لاحقة.", "title": f"{row['title']} (محدّث)"} for row in part]
    report = importing.import_paths(desk, [jsonl(later, "later.jsonl")])
    assert (report.added, report.joined) == (0, 60)
    found = articles.get(desk, 1)
    assert found.text.headline.endswith("(محدّث)") and len(found.originals) == 2


def test_rows_with_different_ids_never_join_however_alike_they_are(desk, jsonl, rows):
    """The radio printed stories twice under numbers of their own, some on one day."""
    alike = Counter((fold_key(row["title"]), fold_key(row["body"])) for row in rows)
    twice = [row for row in rows if alike[fold_key(row["title"]), fold_key(row["body"])] > 1]
    assert len(twice) > 20
    report = importing.import_paths(desk, [jsonl(twice)])
    assert (report.added, report.joined) == (len(twice), 0)


def test_one_address_is_one_article_in_whatever_it_was_kept(desk, tmp_path, real_page):
    data, found = real_page
    url = found.text.url
    assert url.startswith("http")
    (tmp_path / "page.html").write_bytes(data)
    assert importing.import_paths(desk, [tmp_path / "page.html"]).added == 1
    place = url.encode()
    (tmp_path / "page.mht").write_bytes(MAIL % (place, place, data))
    write_crawl(tmp_path / "crawl.warc.gz", [(f"{url}?utm_source=feed", "200 OK", "text/html", data)])
    told = FEED.format(source="x", title="Another headline of the same", url=url.replace("&", "&amp;"))
    (tmp_path / "feed.xml").write_text(told, encoding="utf-8")
    for name in ("page.mht", "crawl.warc.gz", "feed.xml"):
        report = importing.import_paths(desk, [tmp_path / name])
        assert (report.added, report.joined) == (0, 1), name
    assert total(desk) == 1 and len(articles.get(desk, 1).originals) == 4


def without_address(data):
    """A saved page as it would be if it did not say where it is from."""
    text = data.decode()
    for pattern in (
        r'<link[^>]*rel="?canonical[^>]*>',
        r"<meta[^>]*og:url[^>]*>",
        r'"(?:url|@id|mainEntityOfPage)"\s*:',
    ):
        text = re.sub(pattern, '"x":' if pattern.endswith(":") else "", text)
    return text.encode()


def test_without_an_address_headline_source_day_and_nearly_the_same_text_decide(desk, tmp_path, real_page):
    data, _ = real_page
    bare = without_address(data)
    (found,) = reader.read("", bare)
    assert not found.text.url and found.text.published is not None
    (tmp_path / "1.html").write_bytes(bare)
    assert importing.import_paths(desk, [tmp_path / "1.html"]).added == 1
    last = re.findall(r"<p>(.*?)</p>", found.text.body)[-1]
    words = re.sub(r"<[^>]*>", "", last).split()[-1]
    (tmp_path / "2.html").write_bytes(bare.replace(words.encode(), f"{words} indeed".encode()))
    report = importing.import_paths(desk, [tmp_path / "2.html"])
    assert (report.added, report.joined) == (0, 1)
    text = found.text
    other = {"headline": text.headline, "source": text.source, "published": text.published.value}
    other["body"] = "Nothing of what the other one says stands here, though all else is the same. " * 12
    (tmp_path / "3.jsonl").write_text(json.dumps(other), encoding="utf-8")
    assert importing.import_paths(desk, [tmp_path / "3.jsonl"]).added == 1, "the daily weather stays apart"


def test_repeated_headlines_with_other_bodies_stay_apart(desk, jsonl, rows):
    """Real rows without their ids and addresses: the weather of another day, and of the same one."""
    by_title = defaultdict(list)
    for row in rows:
        by_title[fold_key(row["title"])].append(row)
    repeated = [
        found for found in by_title.values() if len({fold_key(row["body"])[:400] for row in found}) == len(found) > 1
    ]
    assert len(repeated) > 10
    bare = [
        {key: value for key, value in row.items() if key not in ("id", "url")} for found in repeated for row in found
    ]
    report = importing.import_paths(desk, [jsonl(bare)])
    bodies = {(fold_key(row["title"]), row["published"][:10], fold_key(row["body"])) for row in bare}
    nearly = len(bodies) - report.added
    assert report.joined == len(bare) - report.added
    assert nearly <= 0.1 * len(bodies), "what joined says nearly the same on the same day"


def test_a_headline_that_is_not_unique_resolves_no_waiting_link(desk, jsonl, rows):
    counts = Counter(fold_key(row["title"]) for row in rows)
    title = next(row["title"] for row in rows if counts[fold_key(row["title"])] == 2)
    alone = next(row["title"] for row in rows if counts[fold_key(row["title"])] == 1)
    key, _ = articles.create(desk, Text(headline="يشير إلى غيره"))
    links.add_waiting(desk, key, title)
    links.add_waiting(desk, key, alone)
    wanted = {fold_key(title), fold_key(alone)}
    importing.import_paths(desk, [jsonl([row for row in rows if fold_key(row["title"]) in wanted])])
    told = {link.title: (link.article_id, link.candidates) for link in articles.get(desk, key).links}
    assert told[title] == (None, 2)
    assert told.get(alone, (None,))[0] is not None

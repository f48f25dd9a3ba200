"""Reading an original again: today's readers lay what they find beside the text, and nothing is overwritten."""

from dataclasses import replace

import pytest

from newsdesk.desk import articles, attachments, importing, rereading
from newsdesk.domain.article import Text
from newsdesk.domain.errors import NotFound
from newsdesk.formats import page
from newsdesk.text.body import plain_text
from tests.formats.test_crawls import write as write_crawl
from tests.formats.test_page import STORY, data_of, picture, site


@pytest.fixture
def captured(desk, tmp_path):
    path = tmp_path / "page.html"
    path.write_text(site(), encoding="utf-8")
    (key,) = importing.import_paths(desk, [path]).article_ids
    return key


def correct(desk, key, **fields):
    article = articles.get(desk, key)
    articles.save(desk, key, article.version, replace(article.text, **fields))


def test_what_is_read_is_laid_beside_what_a_person_corrected(desk, captured):
    correct(desk, captured, headline="عنوان صححه إنسان", notes="ملاحظة")
    number, changes = rereading.read_again(desk, captured)
    article = articles.get(desk, captured)
    assert (article.text.headline, article.text.notes) == ("عنوان صححه إنسان", "ملاحظة")
    laid = articles.revision_text(desk, captured, number)
    assert (laid.headline, laid.notes) == ("المرفأ تفتتح سوقها الجديدة", "ملاحظة")
    assert changes is not None
    comparison = articles.compare(desk, captured, None, number)
    assert [field.name for field in comparison.fields] == ["headline"]
    assert comparison.current != number
    articles.restore_revision(desk, captured, article.version, number)
    assert articles.get(desk, captured).text.headline == "المرفأ تفتتح سوقها الجديدة"


def test_what_is_known_already_is_not_laid_down_twice(desk, captured):
    assert rereading.read_again(desk, captured) == (None, None)
    correct(desk, captured, headline="عنوان آخر")
    first, _ = rereading.read_again(desk, captured)
    again, changes = rereading.read_again(desk, captured)
    assert (again, changes) == (first, None)


def test_a_better_reader_finds_more(desk, captured, monkeypatch):
    before = page.read_saved

    def better(place, data):
        (found,) = before(place, data)
        return [replace(found, text=replace(found.text, byline="مها العلي"))]

    monkeypatch.setattr(page, "read_saved", better)
    number, _ = rereading.read_again(desk, captured)
    assert articles.revision_text(desk, captured, number).byline == "مها العلي"
    assert articles.get(desk, captured).text.byline == ""


def test_of_a_crawl_the_right_page_is_read(desk, tmp_path):
    path = tmp_path / "crawl.warc.gz"
    pages = [site().replace("المرفأ تفتتح سوقها الجديدة", f"الخبر رقم {n} من المرفأ").encode() for n in range(3)]
    write_crawl(path, [(f"https://a.example/{n}", "200 OK", "text/html", body) for n, body in enumerate(pages)])
    keys = importing.import_paths(desk, [path]).article_ids
    correct(desk, keys[1], headline="آخر")
    number, _ = rereading.read_again(desk, keys[1])
    assert articles.revision_text(desk, keys[1], number).headline == "الخبر رقم 1 من المرفأ"


def test_images_come_with_it(desk, tmp_path):
    path = tmp_path / "page.html"
    story = [STORY[0], f'{STORY[1]}</p><img src="{data_of(picture(1))}"><p>', STORY[2]]
    path.write_text(site(story=story), encoding="utf-8")
    (key,) = importing.import_paths(desk, [path]).article_ids
    article = articles.get(desk, key)
    correct(desk, key, body="<p>بلا صور.</p>", headline="عنوان آخر")
    attachments.detach(desk, article.attachments[0].id)
    number, _ = rereading.read_again(desk, key)
    body = articles.revision_text(desk, key, number).body
    assert article.attachments[0].sha256 in body and STORY[0] in plain_text(body)
    assert [file.sha256 for file in articles.get(desk, key).attachments] == [article.attachments[0].sha256]


def test_an_article_without_an_original_says_so(desk):
    made, _ = articles.create(desk, Text(headline="كتب هنا", body="<p>نص.</p>"))
    with pytest.raises(NotFound):
        rereading.read_again(desk, made)

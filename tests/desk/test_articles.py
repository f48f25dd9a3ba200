"""Saving, versions, revisions, places."""

from dataclasses import replace

import pytest

from newsdesk.desk import articles, searching
from newsdesk.domain.article import Status, Text
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.errors import Conflict, NotFound

TEXT = Text(headline="عنوان", body="<p>متن أول</p>", source="صحيفة", published=PartialDate("2025-06"), notes="سر")


@pytest.fixture
def key(desk):
    return articles.create(desk, TEXT)[0]


def test_a_saved_article_reads_back_whole(desk, key):
    article = articles.get(desk, key)
    assert article.text == TEXT
    assert (article.status, article.version, article.word_count) == (Status.DRAFT, 1, 2)


def test_saving_over_another_version_is_a_conflict_and_writes_nothing(desk, key):
    articles.save(desk, key, 1, replace(TEXT, headline="هي"))
    before, end = articles.get(desk, key), desk.archive.journal_end()
    with pytest.raises(Conflict):
        articles.save(desk, key, 1, replace(TEXT, headline="هو", source="مصدر جديد", body="<p>آخر</p>"))
    assert articles.get(desk, key) == before
    assert len(articles.revisions(desk, key)) == 2
    assert desk.archive.journal_end() == end
    with pytest.raises(NotFound):
        articles.save(desk, 99, 1, TEXT)


def test_every_save_is_a_revision_and_an_unchanged_one_is_not(desk, key):
    assert articles.save(desk, key, 1, TEXT)[0] == 1
    version, _ = articles.save(desk, key, 1, replace(TEXT, notes="", body="<p>متن ثان</p>"))
    assert version == 2
    assert articles.save(desk, key, 2, replace(TEXT, notes="", body="<p>متن ثان</p>"))[1].operation is None
    assert [item.number for item in articles.revisions(desk, key)] == [2, 1]
    assert articles.revision_text(desk, key, 1) == TEXT
    assert articles.revision_text(desk, key, 2).body == "<p>متن ثان</p>"


def test_nothing_active_is_saved(desk, key):
    articles.save(desk, key, 1, replace(TEXT, body='<p onclick="x()">نص<script>alert(1)</script></p>'))
    assert articles.get(desk, key).text.body == "<p>نص</p>"


def test_a_saved_text_is_found_after_catching_up_and_the_old_one_no_more(desk, key):
    desk.indexer.catch_up()
    assert searching.find(desk, searching.parse("أول")).ids == (key,)
    articles.save(desk, key, 1, replace(TEXT, body="<p>متن الزلزال</p>"))
    desk.indexer.catch_up()
    assert searching.find(desk, searching.parse("زلزال")).ids == (key,)
    assert searching.find(desk, searching.parse('"متن أول"')).total == 0


def test_the_trash_is_found_only_where_it_is_asked_for(desk, key):
    articles.trash(desk, [key])
    desk.indexer.catch_up()
    for text in ("", "متن"):
        assert searching.find(desk, searching.parse(text)).total == 0
        assert searching.find(desk, searching.parse(f"{text} in:trash")).ids == (key,)
    counts, sources = searching.counts(desk)
    assert (counts.total, counts.trash, sources) == (0, 1, [])


def test_an_article_is_named_by_number_uid_or_external_id(desk, take):
    take({"id": "x-9", "headline": "أ", "source": "س"}, {"id": "x-9", "headline": "ب", "source": "ص"})
    from newsdesk.domain.errors import Ambiguous

    assert articles.find(desk, "1") == articles.find(desk, articles.get(desk, 1).uid.upper()) == 1
    with pytest.raises(Ambiguous):
        articles.find(desk, "x-9")
    articles.trash(desk, [2])
    assert articles.find(desk, " x-9 ") == 1
    with pytest.raises(NotFound):
        articles.find(desk, "x-10")


def test_moving_many_articles_moves_all_of_them(desk, take):
    take(*({"headline": f"خبر {number}", "body": str(number)} for number in range(40)))
    articles.set_status(desk, range(1, 41), Status.FINAL)
    counts, _ = searching.counts(desk)
    assert counts.statuses == {"final": 40}

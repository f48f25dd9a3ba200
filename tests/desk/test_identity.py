"""Which article is this? (DESIGN 1.11)"""

from dataclasses import replace

import pytest

from newsdesk.desk import articles, importing, searching

BODY = "اجتمع مجلس المدينة اليوم وناقش خطة المياه الجديدة مع ممثلي الأحياء ثم أقرها بعد نقاش طويل استمر ساعات. "
BASE = {"source": "الصحيفة", "headline": "المجلس يقر الخطة", "published": "2025-06-01", "body": BODY * 3}
OTHER = "نص آخر تماما لا علاقة له بما سبق وفيه كلام عن الرياضة والسباقات البحرية في الصيف وعن نتائجها. " * 3
URL = "https://www.example.org/a?utm_source=x"


def row(**more):
    return {key: value for key, value in {**BASE, **more}.items() if value is not None}


JOINS = {
    "same source and id, other text": (row(id="7"), row(id="7", body=OTHER)),
    "same source and id, other headline, day and address": (
        row(id="7", url="https://example.org/a"),
        row(id="7", headline="آخر", published="2025-07-01", url="https://example.org/b", body=OTHER),
    ),
    "source spelled otherwise": (row(id="7"), row(id="7", source="الصَّحِيفـة", body=OTHER)),
    "same address": (row(url=URL), row(url="http://example.org/a/", headline="آخر", body=OTHER)),
    "same address, one has an id": (row(url=URL, id="7"), row(url=URL, body=OTHER, headline="آخر")),
    "same headline, day, source and nearly the same text": (row(), row(body=BASE["body"] + " تم.")),
    "same text spelled otherwise": (row(), row(headline="المجلس يُقِرّ الخطّة", body=BASE["body"].replace("أ", "ا"))),
}
PARTS = {
    "different ids at one address": (row(id="7", url=URL), row(id="8", url=URL)),
    "different ids with the same text": (row(id="7"), row(id="8")),
    "the daily weather": (row(headline="حالة الطقس"), row(headline="حالة الطقس", body=OTHER)),
    "the same headline on another day": (row(), row(published="2025-06-02")),
    "the same headline elsewhere": (row(), row(source="إذاعة")),
    "the same id of another source": (row(id="7"), row(id="7", source="إذاعة")),
    "no headline, other text": (row(headline=None), row(headline=None, body=OTHER)),
}


@pytest.mark.parametrize("together", [True, False], ids=["one file", "two files"])
@pytest.mark.parametrize("name", JOINS)
def test_joins(take, desk, name, together):
    first, second = JOINS[name]
    if together:
        report = take(first, second)
        assert (report.added, report.joined) == (1, 1)
    else:
        assert take(first).added == 1
        assert take(second).joined == 1
    article = articles.get(desk, 1)
    assert len(article.originals) == 2
    changed = second["body"] != first["body"] or second["headline"] != first["headline"]
    assert [item.why for item in articles.revisions(desk, 1)] == ["import"] * (1 + changed)
    assert article.text.body == articles.revision_text(desk, 1, 1 + changed).body


@pytest.mark.parametrize("together", [True, False], ids=["one file", "two files"])
@pytest.mark.parametrize("name", PARTS)
def test_stays_apart(take, desk, name, together):
    if together:
        assert take(*PARTS[name]).added == 2
    else:
        assert [take(one).added for one in PARTS[name]] == [1, 1]
    assert searching.find(desk, searching.parse("")).total == 2


def test_ids_stay_apart_even_where_a_row_without_one_stands_between(take, desk):
    report = take(row(url=URL), row(url=URL, id="7"), row(url=URL, id="8", headline="ثان", body=OTHER))
    assert (report.added, report.joined) == (2, 1)
    assert articles.get(desk, articles.find(desk, "8")).text.headline == "ثان"


def test_the_same_file_again_changes_nothing(desk, jsonl):
    file = jsonl([row(id=str(number)) for number in range(5)])
    assert importing.import_paths(desk, [file]).added == 5
    end = desk.archive.journal_end()
    report = importing.import_paths(desk, [file])
    assert (report.added, report.joined, report.unchanged, report.failed) == (0, 0, 5, 0)
    assert desk.archive.journal_end() == end
    assert all(len(articles.revisions(desk, key)) == 1 for key in range(1, 6))


@pytest.mark.parametrize("rows", [[row()], [{"body": "بلا عنوان"}], [row(id="7"), row(id="8")]])
def test_two_copies_of_a_file_in_one_import_are_one_file(desk, jsonl, rows):
    report = importing.import_paths(desk, [jsonl(rows), jsonl(rows)])
    assert (report.added, report.failed) == (len(rows), 0)
    assert searching.find(desk, searching.parse("")).total == len(rows)


def test_a_text_edited_by_hand_is_not_overwritten(take, desk):
    take(row(id="7"))
    article = articles.get(desk, 1)
    articles.save(desk, 1, article.version, replace(article.text, headline="عنوان المحرر", body="<p>نص المحرر</p>"))
    assert take(row(id="7", body=OTHER, tags=["جديد"])).joined == 1
    after = articles.get(desk, 1)
    assert (after.text.headline, after.text.body) == ("عنوان المحرر", "<p>نص المحرر</p>")
    assert [item.why for item in articles.revisions(desk, 1)] == ["import-aside", "save", "import"]
    assert "الرياضة" in articles.revision_text(desk, 1, 3).body
    assert [tag.name for tag in after.tags] == ["جديد"]


@pytest.mark.parametrize("same_file", [True, False])
def test_a_trashed_article_comes_back(desk, jsonl, same_file):
    file = jsonl([row(id="7")])
    importing.import_paths(desk, [file])
    articles.trash(desk, [1])
    again = file if same_file else jsonl([row(id="7", body=OTHER)])
    assert importing.import_paths(desk, [again]).joined == 1
    assert articles.get(desk, 1).trashed is None
    desk.indexer.catch_up()
    assert searching.find(desk, searching.parse("المجلس")).ids == (1,)


def test_a_later_capture_that_says_less_takes_nothing_away(take, desk):
    take(row(id="7", author="كاتبة", url=URL, abstract="ملخص"))
    take({"id": "7", "source": "الصحيفة", "headline": "المجلس يقر الخطة", "body": OTHER})
    text = articles.get(desk, 1).text
    assert (text.byline, text.url, text.summary, text.published.value) == ("كاتبة", URL, "ملخص", "2025-06-01")

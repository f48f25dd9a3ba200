"""Which article is this? (DESIGN 1.11) A wrong join loses an article."""

from dataclasses import replace

import pytest

from newsdesk.desk import articles

LONG = "أعلنت البلدية اليوم بدء أعمال الصيانة في الطريق الساحلي بعد شهر من الأمطار. " * 6
OTHER = "درجات الحرارة اليوم بين عشرين وثلاثين، والرياح شمالية غربية خفيفة إلى معتدلة. " * 6


def row(**more):
    return {"title": "عنوان", "body": LONG, "source": "صحيفة", "date": "2025-02-03"} | more


@pytest.mark.parametrize(
    "first, second, outcome",
    [
        (row(id="1"), row(id="1", title="آخر", body=OTHER), "joined"),
        (row(id="1"), row(id="2"), "added"),
        (row(id="1", url="https://a.b/c"), row(id="2", url="https://a.b/c"), "added"),
        (row(id="1"), row(id="1", source="أخرى"), "added"),
        (row(url="https://a.b/c"), row(url="http://www.a.b/c/?utm_source=x", title="آخر", body=OTHER), "joined"),
        (row(url="https://a.b/c"), row(url="https://a.b/d", title="آخر", body=OTHER), "added"),
        (row(), row(body=LONG.replace("اليوم", "أمس", 1)), "joined"),
        (row(), row(title="عُنوان ـ"), "joined"),
        (row(title="الطقس"), row(title="الطقس", body=OTHER), "added"),
        (row(), row(date="2025-02-04"), "added"),
        (row(), row(source="أخرى"), "added"),
        (row(id="1"), row(), "unchanged"),
    ],
)
def test_a_row_is_the_article_it_should_be(desk, take, first, second, outcome):
    assert take(desk, [first]).added == 1
    report = take(desk, [second])
    assert getattr(report, outcome) == 1
    assert report.added + report.joined + report.unchanged == 1


def test_the_same_cases_hold_inside_one_file(desk, take):
    report = take(desk, [row(id="1"), row(id="1"), row(id="2"), row(title="الطقس"), row(title="الطقس", body=OTHER)])
    assert (report.added, report.joined, report.unchanged) == (4, 0, 1)


def test_the_same_file_again_changes_nothing(desk, take):
    rows = [row(id="1"), row(id="2")]
    take(desk, rows)
    report = take(desk, rows)
    assert (report.added, report.joined, report.unchanged) == (0, 0, 2)
    assert len(articles.revisions(desk, 1)) == 1


def test_joining_keeps_another_original_and_a_revision_if_the_text_changed(desk, take):
    take(desk, [row(id="1")])
    take(desk, [row(id="1", body=OTHER)])
    article = articles.get(desk, 1)
    assert len(article.originals) == 2
    assert "الحرارة" in article.text.body
    assert [revision.why for revision in articles.revisions(desk, 1)] == ["import", "import"]


def test_what_a_person_edited_is_not_overwritten_but_kept_beside(desk, take):
    take(desk, [row(id="1")])
    article = articles.get(desk, 1)
    articles.save(desk, 1, article.version, replace(article.text, headline="عنوان مصحح", body="<p>صححه المحرر</p>"))
    take(desk, [row(id="1", body=OTHER)])
    assert articles.get(desk, 1).text.headline == "عنوان مصحح"
    newest = articles.revisions(desk, 1)[0]
    assert newest.why == "import-aside"
    assert "الحرارة" in articles.revision_text(desk, 1, newest.number).body


def test_what_comes_again_leaves_the_trash(desk, take):
    take(desk, [row(id="1")])
    articles.trash(desk, [1])
    take(desk, [row(id="1")])
    assert articles.get(desk, 1).trashed is None


def test_a_missing_value_erases_nothing(desk, take):
    take(desk, [row(id="1", author="كاتب", url="https://a.b/c")])
    take(desk, [{"id": "1", "title": "عنوان", "body": OTHER, "source": "صحيفة"}])
    text = articles.get(desk, 1).text
    assert (text.byline, text.url, text.published.value) == ("كاتب", "https://a.b/c", "2025-02-03")
